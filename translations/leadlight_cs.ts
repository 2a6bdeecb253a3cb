<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The service answered %1.</source>
        <extracomment>%1 is what the service answered, as &quot;403 AuthorizationFailure&quot;</extracomment>
        <translation>Služba odpověděla: %1.</translation>
    </message>
    <message>
        <source>The connection string has no %1. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>V připojovacím řetězci chybí %1. Zkopírujte znovu celý řádek z části Přístupové klíče na portálu Azure.</translation>
    </message>
    <message>
        <source>The %1 in the connection string does not have the right length: a piece of it is missing or was added. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>%1 v připojovacím řetězci nemá správnou délku: kus chybí nebo přebývá. Zkopírujte znovu celý řádek z části Přístupové klíče na portálu Azure.</translation>
    </message>
    <message>
        <source>The %1 in the connection string is not an Azure address. It usually reads core.windows.net; translated web pages garble it. Copy the connection string from the Azure portal itself.</source>
        <translation>%1 v připojovacím řetězci není adresa Azure. Obvykle zní core.windows.net; přeložené webové stránky ji komolí. Zkopírujte připojovací řetězec přímo z portálu Azure.</translation>
    </message>
    <message>
        <source>The %1 in the connection string uses http, which would send leads unencrypted. Change it to https; http is only for an emulator on this computer.</source>
        <translation>%1 v připojovacím řetězci používá http, takže by se zájemci posílali nešifrovaně. Změňte to na https; http je jen pro emulátor na tomto počítači.</translation>
    </message>
    <message>
        <source>This is not a connection string. One looks like DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...; copy it from Access keys in the Azure portal.</source>
        <translation>Toto není připojovací řetězec. Ten vypadá jako DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...; zkopírujte ho z části Přístupové klíče na portálu Azure.</translation>
    </message>
    <message>
        <source>The %1 in the connection string cannot be read: it holds characters that do not belong there. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>%1 v připojovacím řetězci nelze přečíst: jsou v něm znaky, které tam nepatří. Zkopírujte znovu celý řádek z části Přístupové klíče na portálu Azure.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>Chybí %1. Vyplňte tento údaj.</translation>
    </message>
    <message>
        <source>%1 is not right. Compare it with the Azure portal.</source>
        <translation>Údaj %1 není správný. Porovnejte ho s portálem Azure.</translation>
    </message>
    <message>
        <source>%1 is not right: %2.</source>
        <translation>Údaj %1 není správný: %2.</translation>
    </message>
    <message>
        <source>Stopped. What was done so far is kept.</source>
        <translation>Zastaveno. Co se zatím udělalo, zůstává.</translation>
    </message>
    <message>
        <source>The filter cannot be understood.</source>
        <translation>Filtru nelze porozumět.</translation>
    </message>
    <message>
        <source>The filter cannot be understood at &quot;%1&quot;.</source>
        <translation>Filtru nelze porozumět u „%1“.</translation>
    </message>
    <message>
        <source>There is no connector named &quot;%1&quot;. Look at the list of connectors for its exact name.</source>
        <translation>Konektor s názvem „%1“ neexistuje. Přesný název najdete v seznamu konektorů.</translation>
    </message>
    <message>
        <source>There already is a connector named &quot;%1&quot;. Choose another name.</source>
        <translation>Konektor s názvem „%1“ už existuje. Zvolte jiný název.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the account&apos;s name and this computer&apos;s network connection.</source>
        <translation>Hostitel %1 nebyl nalezen. Zkontrolujte název účtu a připojení tohoto počítače k síti.</translation>
    </message>
    <message>
        <source>No connection to %1 came about. Check the network, the proxy and the address, then sync again.</source>
        <translation>Spojení s %1 se nepodařilo navázat. Zkontrolujte síť, proxy server a adresu a synchronizujte znovu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The network or the service is slow; sync again later.</source>
        <translation>%1 včas neodpověděl. Síť nebo služba je pomalá; synchronizujte znovu později.</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust, so nothing was sent. A proxy that inspects traffic is a common cause: ask who runs it to install its authority here.</source>
        <translation>%1 předložil certifikát, kterému tento počítač nedůvěřuje, proto se nic neodeslalo. Častou příčinou je proxy server, který prohlíží provoz: požádejte jeho správce, aby zde nainstaloval jeho certifikační autoritu.</translation>
    </message>
    <message>
        <source>The service pointed to another place (%1), and credentials are never sent there. Check the address; a sign-in page of the network can also be the cause.</source>
        <translation>Služba odkázala jinam (%1) a tam se přihlašovací údaje nikdy neposílají. Zkontrolujte adresu; příčinou může být i přihlašovací stránka sítě.</translation>
    </message>
    <message>
        <source>The storage account rejected the key. It was probably regenerated: copy the connection string again from Access keys in the Azure portal and add the connector anew.</source>
        <translation>Účet úložiště klíč odmítl. Nejspíš byl vygenerován nový: zkopírujte připojovací řetězec znovu z části Přístupové klíče na portálu Azure a přidejte konektor znovu.</translation>
    </message>
    <message>
        <source>The storage account rejected the request because this computer&apos;s clock is off by more than 15 minutes. Set the clock, then sync again.</source>
        <translation>Účet úložiště požadavek odmítl, protože hodiny tohoto počítače jdou špatně o víc než 15 minut. Seřiďte je a synchronizujte znovu.</translation>
    </message>
    <message>
        <source>The shared access signature has expired. Make a new one in the Azure portal and add the connector anew.</source>
        <translation>Platnost sdíleného přístupového podpisu skončila. Vytvořte na portálu Azure nový a přidejte konektor znovu.</translation>
    </message>
    <message>
        <source>The shared access signature expired on %1. Make a new one in the Azure portal and add the connector anew.</source>
        <translation>Platnost sdíleného přístupového podpisu skončila %1. Vytvořte na portálu Azure nový a přidejte konektor znovu.</translation>
    </message>
    <message>
        <source>The shared access signature does not allow reading the leads. Make one that allows read and list.</source>
        <translation>Sdílený přístupový podpis nedovoluje zájemce číst. Vytvořte takový, který dovoluje čtení a výpis.</translation>
    </message>
    <message>
        <source>The shared access signature does not allow what is needed (%1). Make one that does.</source>
        <translation>Sdílený přístupový podpis nedovoluje, co je potřeba (%1). Vytvořte takový, který to dovoluje.</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in. Compare the directory ID, the application ID and the client secret with the app registration.</source>
        <translation>Microsoft Entra přihlášení odmítla. Porovnejte ID adresáře, ID aplikace a tajný klíč klienta s registrací aplikace.</translation>
    </message>
    <message>
        <source>The storage account denied access. An Entra app needs the role Storage Table Data Reader (or Storage Blob Data Reader), which takes up to 30 minutes to work; a firewall of the account can also be the cause.</source>
        <translation>Účet úložiště odepřel přístup. Aplikace Entra potřebuje roli Storage Table Data Reader (nebo Storage Blob Data Reader), která začne platit až do 30 minut; příčinou může být i brána firewall účtu.</translation>
    </message>
    <message>
        <source>The storage account is too busy and asked to slow down. Sync again in a few minutes.</source>
        <translation>Účet úložiště je příliš vytížený a žádá o zpomalení. Synchronizujte znovu za několik minut.</translation>
    </message>
    <message>
        <source>The service failed, also when asked again. Sync again later.</source>
        <translation>Služba selhala, i když byla požádána znovu. Synchronizujte znovu později.</translation>
    </message>
    <message>
        <source>The service rejected the request. Check the connector&apos;s fields.</source>
        <translation>Služba požadavek odmítla. Zkontrolujte údaje konektoru.</translation>
    </message>
    <message>
        <source>The table %1 is not there yet: no lead has been delivered so far. The marketplace makes it with the first lead.</source>
        <translation>Tabulka %1 ještě není: zatím nepřišel žádný zájemce. Marketplace ji vytvoří s prvním z nich.</translation>
    </message>
    <message>
        <source>The storage account has no container named %1. Check the name; it is written in lower case.</source>
        <translation>Účet úložiště nemá kontejner s názvem %1. Zkontrolujte název; píše se malými písmeny.</translation>
    </message>
    <message>
        <source>The answer was cut off or is not what the service should send. Sync again; if it stays so, a proxy may be changing it.</source>
        <translation>Odpověď byla useknutá nebo není taková, jakou má služba poslat. Synchronizujte znovu; pokud to trvá, mění ji možná proxy server.</translation>
    </message>
    <message>
        <source>The service keeps sending the same page, so the sync was ended. What was read is kept; sync again later.</source>
        <translation>Služba posílá stále stejnou stránku, proto byla synchronizace ukončena. Co se přečetlo, zůstává; synchronizujte znovu později.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Soubor %1 neexistuje.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may open it.</source>
        <translation>%1 nelze přečíst. Zkontrolujte, kdo ho smí otevřít.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who may write there, or choose another place.</source>
        <translation>Do %1 nelze zapsat. Zkontrolujte, kdo tam smí zapisovat, nebo zvolte jiné místo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing that was already stored is lost; make room and try again.</source>
        <translation>Disk, na kterém je %1, je plný. Nic z toho, co už bylo uloženo, se neztratilo; uvolněte místo a zkuste to znovu.</translation>
    </message>
    <message>
        <source>%1 does not look like leads. Leadlight reads CSV and JSON exports of leads.</source>
        <translation>%1 nevypadá jako zájemci. Leadlight čte exporty zájemců ve formátu CSV a JSON.</translation>
    </message>
    <message>
        <source>The cache of leads is damaged (%1). Nothing of it was deleted; a sync brings the leads into a new one.</source>
        <translation>Mezipaměť zájemců je poškozená (%1). Nic z ní nebylo smazáno; synchronizace načte zájemce do nové.</translation>
    </message>
    <message>
        <source>The cache of leads was made by a newer Leadlight (%1). Update Leadlight, or use another profile.</source>
        <translation>Mezipaměť zájemců vytvořil novější Leadlight (%1). Aktualizujte Leadlight nebo použijte jiný profil.</translation>
    </message>
    <message>
        <source>Another program holds the cache of leads (%1). Close it and try again.</source>
        <translation>Mezipaměť zájemců drží jiný program (%1). Zavřete ho a zkuste to znovu.</translation>
    </message>
    <message>
        <source>Another Leadlight is at work on this profile. Wait until it is done, or close it.</source>
        <translation>S tímto profilem pracuje jiný Leadlight. Počkejte, až skončí, nebo ho zavřete.</translation>
    </message>
    <message>
        <source>Another Leadlight (process %1) is at work on this profile. Wait until it is done, or close it.</source>
        <translation>S tímto profilem pracuje jiný Leadlight (proces %1). Počkejte, až skončí, nebo ho zavřete.</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>tajný údaj</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so nothing was stored (%1). Set up a Secret Service such as GNOME Keyring or KWallet, or keep it for this run only.</source>
        <translation>Na tomto počítači neodpovídá žádná klíčenka, proto se nic neuložilo (%1). Nastavte službu Secret Service, například GNOME Keyring nebo KWallet, nebo údaj ponechte jen pro toto spuštění.</translation>
    </message>
    <message>
        <source>The keychain did not answer within ten seconds (%1). It may be waiting for its password in a hidden window: unlock it and try again, or keep the secret for this run only.</source>
        <translation>Klíčenka do deseti sekund neodpověděla (%1). Možná čeká na své heslo ve skrytém okně: odemkněte ji a zkuste to znovu, nebo tajný údaj ponechte jen pro toto spuštění.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access (%1). Unlock it and try again, or keep the secret for this run only.</source>
        <translation>Klíčenka je zamčená nebo odmítla přístup (%1). Odemkněte ji a zkuste to znovu, nebo tajný údaj ponechte jen pro toto spuštění.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connector (%1). Remove the connector and add it again.</source>
        <translation>Klíčenka nemá pro tento konektor žádný záznam (%1). Odeberte konektor a přidejte ho znovu.</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot;. Try source, action, offer, country, company, email or another column; text with a colon goes in quotes.</source>
        <translation>Pole s názvem „%1“ neexistuje. Zkuste source, action, offer, country, company, email nebo jiný sloupec; text s dvojtečkou patří do uvozovek.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known after is: there are is:new, is:test, is:dnc, is:withheld and is:problem.</source>
        <translation>Po is: neznám „%1“: jsou is:new, is:test, is:dnc, is:withheld a is:problem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2020-01-31.</source>
        <translation>„%1“ není datum. Napište ho jako 2020-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value right after the colon.</source>
        <translation>„%1“ potřebuje hodnotu hned za dvojtečkou.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed.</source>
        <translation>Uvozovka je zde otevřená a není zavřená.</translation>
    </message>
    <message>
        <source>OR needs something to look for on both sides.</source>
        <translation>OR potřebuje něco k hledání na obou stranách.</translation>
    </message>
    <message>
        <source>A minus needs a word right after it.</source>
        <translation>Za minus patří hned slovo.</translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>(no name)</source>
        <translation>(bez jména)</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>přes %1</translation>
    </message>
    <message>
        <source>AppSource</source>
        <translation>AppSource</translation>
    </message>
    <message>
        <source>Azure Marketplace</source>
        <translation>Azure Marketplace</translation>
    </message>
    <message>
        <source>Azure portal</source>
        <translation>Portál Azure</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>Testovací jízda</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>Získat</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Kontaktujte mě</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nekontaktovat</translation>
    </message>
    <message>
        <source>Bought in the portal</source>
        <translation>Zakoupeno na portálu</translation>
    </message>
    <message>
        <source>Test drive started</source>
        <translation>Spuštěna testovací jízda</translation>
    </message>
    <message>
        <source>Pressed Get it now</source>
        <translation>Použil(a) tlačítko Získat</translation>
    </message>
    <message>
        <source>Asked to be contacted</source>
        <translation>Žádá o kontakt</translation>
    </message>
    <message>
        <source>Asked a partner on your page to be contacted, so is not to be contacted by you,</source>
        <translation>Požádal(a) o kontakt partnera na vaší stránce, vy ho (ji) tedy nekontaktujte,</translation>
    </message>
    <message>
        <source>Bought your offer</source>
        <translation>Koupil(a) vaši nabídku</translation>
    </message>
    <message>
        <source>Started a test drive</source>
        <translation>Spustil(a) testovací jízdu</translation>
    </message>
    <message>
        <source>Left a lead</source>
        <translation>Projevil(a) zájem</translation>
    </message>
    <message>
        <source>Left a lead (%1)</source>
        <translation>Projevil(a) zájem (%1)</translation>
    </message>
    <message>
        <source>on AppSource</source>
        <translation>na AppSource</translation>
    </message>
    <message>
        <source>on Azure Marketplace</source>
        <translation>na Azure Marketplace</translation>
    </message>
    <message>
        <source>in the Azure portal</source>
        <translation>na portálu Azure</translation>
    </message>
    <message>
        <source>in a test drive</source>
        <translation>v testovací jízdě</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is a source of leads that Leadlight does not know</extracomment>
        <translation>přes %1</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>(bez zdroje)</translation>
    </message>
    <message>
        <source>(no action)</source>
        <translation>(bez akce)</translation>
    </message>
    <message>
        <source>(no offer)</source>
        <translation>(bez nabídky)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Neposkytnuto</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problém</translation>
    </message>
    <message>
        <source>A test lead of the marketplace, sent when the lead destination was validated.</source>
        <translation>Testovací zájemce z marketplace, poslaný při ověření cíle pro zájemce.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed, place</comment>
        <extracomment>%1 is what somebody did (&quot;Asked to be contacted&quot;), %2 where (&quot;on AppSource&quot;)</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>%1 is what somebody did and where, %2 an offer</extracomment>
        <translation>%1 ohledně %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deed, time</comment>
        <extracomment>%1 is what somebody did, %2 when (&quot;2 hours ago&quot;)</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>právě teď</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>před 1 minutou</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>před %n minutou</numerusform>
            <numerusform>před %n minutami</numerusform>
            <numerusform>před %n minutami</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>před 1 hodinou</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>před %n hodinou</numerusform>
            <numerusform>před %n hodinami</numerusform>
            <numerusform>před %n hodinami</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>před 1 dnem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>před %n dnem</numerusform>
            <numerusform>před %n dny</numerusform>
            <numerusform>před %n dny</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment ago</comment>
        <translation>teď</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>%1 minutes ago, short for a narrow column</extracomment>
        <translation>před %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>%1 hours ago, short for a narrow column</extracomment>
        <translation>před %1 h</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The cache of leads was damaged. It was set aside as %1, and a new one is being filled from the storage accounts.</source>
        <translation>Mezipaměť zájemců byla poškozená. Byla odložena jako %1 a nová se plní z účtů úložiště.</translation>
    </message>
    <message>
        <source>Sample leads</source>
        <translation>Ukázkoví zájemci</translation>
    </message>
    <message>
        <source>The leads did not appear within a minute, so no screenshot was written.</source>
        <translation>Zájemci se do minuty neobjevili, proto nebyl zapsán žádný snímek.</translation>
    </message>
</context>
<context>
    <name>connectors</name>
    <message>
        <source>3 to 63 lower-case letters, digits and single hyphens</source>
        <translation>3 až 63 malých písmen, číslic a jednotlivých spojovníků</translation>
    </message>
    <message>
        <source>Azure Blob</source>
        <translation>Azure Blob</translation>
    </message>
    <message>
        <source>The marketplace no longer delivers new leads to Azure Blob. Connect it to read what is there, and set up Azure Table for new leads.</source>
        <translation>Marketplace už nové zájemce do Azure Blob nedoručuje. Připojte ho, chcete-li přečíst, co v něm je, a pro nové zájemce nastavte Azure Table.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chybí</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Kontejner</translation>
    </message>
    <message>
        <source>The container that was named in the offer, for example marketplaceleadcontainer.</source>
        <translation>Kontejner, který byl uveden v nabídce, například marketplaceleadcontainer.</translation>
    </message>
    <message>
        <source>Only blobs that begin with</source>
        <translation>Jen objekty blob, jejichž název začíná</translation>
    </message>
    <message>
        <source>A prefix of the blobs&apos; names; empty for all of them.</source>
        <translation>Začátek názvů objektů blob; prázdné znamená všechny.</translation>
    </message>
    <message>
        <source>3 to 63 letters and digits, a letter first</source>
        <translation>3 až 63 písmen a číslic, první je písmeno</translation>
    </message>
    <message>
        <source>Azure Table</source>
        <translation>Azure Table</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabulka</translation>
    </message>
    <message>
        <source>The marketplace writes to MarketplaceLeads unless you were told otherwise.</source>
        <translation>Marketplace zapisuje do MarketplaceLeads, pokud vám nebylo řečeno jinak.</translation>
    </message>
    <message>
        <source>3 to 24 lower-case letters and digits</source>
        <translation>3 až 24 malých písmen a číslic</translation>
    </message>
    <message>
        <source>32 hexadecimal digits in five groups, or a domain name</source>
        <translation>32 šestnáctkových číslic v pěti skupinách, nebo název domény</translation>
    </message>
    <message>
        <source>32 hexadecimal digits in five groups</source>
        <translation>32 šestnáctkových číslic v pěti skupinách</translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation>adresa, která začíná https://</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Připojovací řetězec</translation>
    </message>
    <message>
        <source>In the Azure portal: your storage account &gt; Access keys &gt; Connection string. A connection string with a shared access signature works too.</source>
        <translation>Na portálu Azure: váš účet úložiště &gt; Přístupové klíče &gt; Připojovací řetězec. Funguje i připojovací řetězec se sdíleným přístupovým podpisem.</translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation>Účet úložiště</translation>
    </message>
    <message>
        <source>The account&apos;s name, for example contosoleads.</source>
        <translation>Název účtu, například contosoleads.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Koncový bod</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s name, for another cloud or a domain of your own: https://contosoleads.table.core.windows.net</source>
        <translation>Místo názvu účtu, pro jiný cloud nebo vlastní doménu: https://contosoleads.table.core.windows.net</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>ID adresáře (tenanta)</translation>
    </message>
    <message>
        <source>In the Azure portal: Microsoft Entra ID &gt; Overview &gt; Tenant ID.</source>
        <translation>Na portálu Azure: Microsoft Entra ID &gt; Přehled &gt; ID tenanta.</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>ID aplikace (klienta)</translation>
    </message>
    <message>
        <source>Of an app registration that has the role Storage Table Data Reader or Storage Blob Data Reader on the account.</source>
        <translation>Z registrace aplikace, která má na účtu roli Storage Table Data Reader nebo Storage Blob Data Reader.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Tajný klíč klienta</translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its ID: app registration &gt; Certificates &amp; secrets.</source>
        <translation>Hodnota tajného klíče, ne jeho ID: registrace aplikace &gt; Certifikáty a tajné kódy.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresa přihlášení</translation>
    </message>
    <message>
        <source>Only for sovereign clouds, for example https://login.microsoftonline.us</source>
        <translation>Jen pro státní cloudy, například https://login.microsoftonline.us</translation>
    </message>
    <message>
        <source>not used with a connection string</source>
        <translation>nepoužívá se spolu s připojovacím řetězcem</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by %1 minutes.</source>
        <translation>Hodiny tohoto počítače jdou špatně o %1 min.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 odpovídá.</translation>
    </message>
</context>
<context>
    <name>leadlight::app</name>
    <message>
        <source>%1 has no field &quot;%2&quot;.</source>
        <translation>%1 nemá pole „%2“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, so it is not given on the command line. Use --secret %1 and write it to standard input.</source>
        <translation>„%1“ je tajný údaj, proto se nezadává na příkazové řádce. Použijte --secret %1 a zapište ho na standardní vstup.</translation>
    </message>
    <message>
        <source>%1 has no secret field &quot;%2&quot;.</source>
        <translation>%1 nemá tajné pole „%2“.</translation>
    </message>
    <message>
        <source>Standard input had no line for the secret field &quot;%1&quot;.</source>
        <translation>Na standardním vstupu nebyl řádek pro tajné pole „%1“.</translation>
    </message>
    <message>
        <source>Nothing was stored for &quot;%1&quot;. Set %2 in the environment of every run.</source>
        <translation>Pro „%1“ se nic neuložilo. Nastavte %2 v prostředí každého spuštění.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. The kinds are: %2.</source>
        <translation>Druh „%1“ neexistuje. Druhy jsou: %2.</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>Přidán konektor %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of the entries in %2 could not be read and were left alone.</source>
        <translation>Nečitelných záznamů v %2: %1. Zůstaly, jak jsou.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Název: %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Druh: %1</translation>
    </message>
    <message>
        <source>%1: secret, %2</source>
        <translation>%1: tajné, %2</translation>
    </message>
    <message>
        <source>Removed %1 and its secrets. Its leads stay.</source>
        <translation>Konektor %1 a jeho tajné údaje byly odebrány. Jeho zájemci zůstávají.</translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <translation>%1: nových %2</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 changed, %5 already there.</source>
        <translation>%1: přečteno %2, nových %3, změněných %4, již uložených %5.</translation>
    </message>
    <message>
        <source>%1 could not be read fully; list them with: leadlight leads --filter is:problem</source>
        <translation>Ne zcela přečtených: %1; vypíše je: leadlight leads --filter is:problem</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. The formats are: csv, json, ndjson.</source>
        <translation>Formát „%1“ neexistuje. Formáty jsou: csv, json, ndjson.</translation>
    </message>
    <message>
        <source>Leads cannot be sorted by &quot;%1&quot;. Name a field as in the CSV header, with :desc behind it to turn the order round.</source>
        <translation>Podle „%1“ nelze zájemce řadit. Uveďte pole jako v záhlaví CSV; s :desc na konci se pořadí obrátí.</translation>
    </message>
    <message>
        <source>%1: no lead has been delivered yet.</source>
        <translation>%1: zatím nepřišel žádný zájemce.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 changed, %5 unchanged in %6 s.</source>
        <translation>%1: přečteno %2, nových %3, změněných %4, beze změny %5, za %6 s.</translation>
    </message>
    <message>
        <source>%1 are no longer in the storage account; they were kept here.</source>
        <translation>Už nejsou v účtu úložiště: %1; zde zůstávají.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new</source>
        <translation>%1: přečteno %2, nových %3</translation>
    </message>
    <message>
        <source>No connector is set up that leads could be fetched from. Add one with: leadlight connector add NAME --kind azure-table --secret connectionString</source>
        <translation>Není nastaven žádný konektor, ze kterého by šlo zájemce načíst. Přidá ho: leadlight connector add NÁZEV --kind azure-table --secret connectionString</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AddStorageConnector</name>
    <message>
        <source>Sign in with an app registration instead of a connection string</source>
        <translation>Přihlásit se registrací aplikace místo připojovacího řetězce</translation>
    </message>
    <message>
        <source>Connect and sync</source>
        <translation>Připojit a synchronizovat</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Ponechat jen pro toto spuštění</translation>
    </message>
    <message>
        <source>Connect a storage account</source>
        <translation>Připojit účet úložiště</translation>
    </message>
    <message>
        <source>Leads are in</source>
        <translation>Zájemci jsou v</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>The marketplace no longer delivers leads to Azure Blob. Use this to read the ones that are there, and set up Azure Table for new ones.</source>
        <translation>Marketplace už zájemce do Azure Blob nedoručuje. Takto přečtete ty, kteří v něm jsou; pro nové nastavte Azure Table.</translation>
    </message>
    <message>
        <source>The table that the marketplace writes its leads to.</source>
        <translation>Tabulka, do které marketplace zapisuje zájemce.</translation>
    </message>
    <message>
        <source>For example: Contoso leads</source>
        <translation>Například: Zájemci Contoso</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Ukázat, co píšete</translation>
    </message>
    <message>
        <source>What you want to call it here.</source>
        <translation>Jak tomu zde chcete říkat.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorsPane</name>
    <message>
        <source>Connectors</source>
        <translation>Konektory</translation>
    </message>
    <message>
        <source>Connect a storage account</source>
        <translation>Připojit účet úložiště</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>zatím nesynchronizováno</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>synchronizuje se</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>no lead delivered yet</source>
        <translation>zatím žádný zájemce</translation>
    </message>
    <message>
        <source>synced %1</source>
        <extracomment>%1 is &quot;2 minutes ago&quot;</extracomment>
        <translation>synchronizováno %1</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizovat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExportActivity</name>
    <message>
        <source>Exporting: %L1 leads</source>
        <translation>Export: zájemců %L1</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export zastaven. Žádný soubor nebyl zapsán.</translation>
    </message>
    <message>
        <source>1 lead exported to %1.</source>
        <translation>1 zájemce exportován do %1.</translation>
    </message>
    <message>
        <source>%L1 leads exported to %2.</source>
        <translation>Exportováno zájemců: %L1, do %2.</translation>
    </message>
    <message>
        <source>Left out: %L1 do-not-contact and test leads (see the Export menu).</source>
        <translation>Vynecháno zájemců Nekontaktovat a testovacích: %L1 (viz nabídka Export).</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter: words, source:SPZA, company:&quot;Contoso Ltd&quot;, is:new, after:2020-01-31</source>
        <translation>Filtr: slova, source:SPZA, company:&quot;Contoso Ltd&quot;, is:new, after:2020-01-31</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::GroupingChooser</name>
    <message>
        <source>Group the leads</source>
        <translation>Seskupit zájemce</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Neseskupeno</translation>
    </message>
    <message>
        <source>Grouped by: %1</source>
        <translation>Seskupeno podle: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportActivity</name>
    <message>
        <source>Importing: %L1 leads read</source>
        <translation>Import: přečteno zájemců %L1</translation>
    </message>
    <message>
        <source>1 lead imported.</source>
        <translation>Importován 1 zájemce.</translation>
    </message>
    <message>
        <source>%L1 leads imported.</source>
        <translation>Importováno zájemců: %L1.</translation>
    </message>
    <message>
        <source>%L1 were there already.</source>
        <translation>Již uložených: %L1.</translation>
    </message>
    <message>
        <source>%L1 have a problem; see the view Problems.</source>
        <translation>S problémem: %L1; viz pohled Problémy.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Zastaveno před koncem.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadDetails</name>
    <message>
        <source>Details</source>
        <translation>Podrobnosti</translation>
    </message>
    <message>
        <source>Choose a lead to see it here.</source>
        <translation>Vyberte zájemce a uvidíte ho zde.</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>Napsat e-mail</translation>
    </message>
    <message>
        <source>Copy contact</source>
        <translation>Kopírovat kontakt</translation>
    </message>
    <message>
        <source>The last full sync no longer found this lead in its storage. It is kept here.</source>
        <translation>Poslední úplná synchronizace už tohoto zájemce v úložišti nenašla. Zde zůstává.</translation>
    </message>
    <message>
        <source>Properties as received</source>
        <translation>Vlastnosti, jak přišly</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopírovat: %1</translation>
    </message>
    <message>
        <source>No personal data arrived. The marketplace withholds it for customers of schools and universities (.edu).</source>
        <translation>Žádné osobní údaje nepřišly. U zákazníků ze škol a univerzit (.edu) je marketplace nepředává.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>Jak přišlo</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadGridModel</name>
    <message>
        <source>1 lead</source>
        <translation>1 zájemce</translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n zájemce</numerusform>
            <numerusform>%n zájemci</numerusform>
            <numerusform>%n zájemců</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: a heading&apos;s words, how many leads, and whether its leads are hidden</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>sbaleno</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>rozbaleno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Noví</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadGridView</name>
    <message>
        <source>Leads</source>
        <translation>Zájemci</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Obnovit sloupce</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Sbalit všechny skupiny</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Rozbalit všechny skupiny</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadsPage</name>
    <message>
        <source>Connect your storage account</source>
        <translation>Připojit účet úložiště</translation>
    </message>
    <message>
        <source>Open sample leads</source>
        <translation>Otevřít ukázkové zájemce</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importovat soubor</translation>
    </message>
    <message>
        <source>No leads yet. Connect your storage account, open sample leads, or import a file.</source>
        <translation>Zatím žádní zájemci. Připojte svůj účet úložiště, otevřete ukázkové zájemce nebo importujte soubor.</translation>
    </message>
    <message>
        <source>No lead matches this filter.</source>
        <translation>Tomuto filtru nevyhovuje žádný zájemce.</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>Vyprázdnit filtr</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>nových %1</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 zájemce</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>zájemců: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many leads the filter lets through, of all</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message>
        <source>Leadlight – sample leads</source>
        <translation>Leadlight – ukázkoví zájemci</translation>
    </message>
    <message>
        <source>Leadlight</source>
        <translation>Leadlight</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Hlavní</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizovat</translation>
    </message>
    <message>
        <source>Bring new leads here (F5)</source>
        <translation>Načíst nové zájemce (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Import leads from CSV or JSON files</source>
        <translation>Importovat zájemce ze souborů CSV nebo JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the leads of this view as CSV (Ctrl+E)</source>
        <translation>Exportovat zájemce z tohoto pohledu jako CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Include do-not-contact and test leads</source>
        <translation>Zahrnout zájemce Nekontaktovat a testovací</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Export zájemců</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Soubory CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>Import zájemců</translation>
    </message>
    <message>
        <source>Files of leads (*.csv *.json *.ndjson *.jsonl *.txt);;All files (*)</source>
        <translation>Soubory zájemců (*.csv *.json *.ndjson *.jsonl *.txt);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Remove the connector &quot;%1&quot;? Its secrets leave the keychain. Its leads stay here.</source>
        <translation>Odebrat konektor „%1“? Jeho tajné údaje zmizí z klíčenky. Jeho zájemci zde zůstanou.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 zájemce</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>zájemců: %1</translation>
    </message>
    <message>
        <source>%1 · about %2 a month</source>
        <extracomment>Status bar: how many leads, what storing and delivering them costs</extracomment>
        <translation>%1 · asi %2 měsíčně</translation>
    </message>
    <message>
        <source>Azure Storage costs about 50 US cents for 1,000 leads received in a month. %1 came in the last 30 days.</source>
        <translation>Azure Storage stojí asi 50 amerických centů za 1 000 zájemců přijatých za měsíc. Za posledních 30 dní přišlo: %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Upozornění</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SidePanel</name>
    <message>
        <source>Views and filter</source>
        <translation>Pohledy a filtr</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Pohledy</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Všichni zájemci</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Noví</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nekontaktovat</translation>
    </message>
    <message>
        <source>Test leads</source>
        <translation>Testovací zájemci</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problémy</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Zobrazit všechny (%1)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SyncActivity</name>
    <message>
        <source>Connecting to the storage account</source>
        <translation>Připojování k účtu úložiště</translation>
    </message>
    <message>
        <source>%1: %2 read · %3 new</source>
        <extracomment>Progress of a sync: connector, leads read, new ones among them</extracomment>
        <translation>%1: přečteno %2 · nových %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 new lead</source>
        <translation>1 nový zájemce</translation>
    </message>
    <message>
        <source>%L1 new leads</source>
        <translation>nových zájemců: %L1</translation>
    </message>
    <message>
        <source>Sync stopped, %1. What was read is kept; the next sync goes on from there.</source>
        <translation>Synchronizace zastavena, %1. Co se přečetlo, zůstává; příští synchronizace odtud pokračuje.</translation>
    </message>
    <message>
        <source>There is no connector to sync.</source>
        <translation>Není konektor, který by se synchronizoval.</translation>
    </message>
    <message>
        <source>Synced. No lead has been delivered to this storage account yet.</source>
        <translation>Synchronizováno. Do tohoto účtu úložiště zatím nepřišel žádný zájemce.</translation>
    </message>
    <message>
        <source>Synced, %1.</source>
        <translation>Synchronizováno, %1.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ValueText</name>
    <message>
        <source>… (%L1 characters; Copy gives all of them)</source>
        <translation>… (znaků %L1; Kopírovat dá všechny)</translation>
    </message>
</context>
</TS>
