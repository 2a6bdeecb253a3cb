<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>CheckWords</name>
    <message>
        <source>Settings are complete</source>
        <translation>Nastavení je úplné</translation>
    </message>
    <message>
        <source>Service can be reached</source>
        <translation>Služba je dostupná</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Přihlášení</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Oprávnění</translation>
    </message>
    <message>
        <source>Destination is there</source>
        <translation>Cíl existuje</translation>
    </message>
    <message>
        <source>Leads can be read</source>
        <translation>Zájemce lze číst</translation>
    </message>
    <message>
        <source>Test lead</source>
        <translation>Testovací zájemce</translation>
    </message>
    <message>
        <source>Test lead is removed again</source>
        <translation>Testovací zájemce je zase smazán</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>V&#xa0;pořádku</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Upozornění</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Selhalo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Přeskočeno</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Co dělat:</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1&#xa0;s</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a menu, %2 a command in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CredentialEnd</name>
    <message>
        <source>has ended</source>
        <translation>platnost skončila</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>zbývá 1&#xa0;den</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>zbývá %Ln&#xa0;den</numerusform>
            <numerusform>zbývají %Ln&#xa0;dny</numerusform>
            <numerusform>zbývá %Ln&#xa0;dní</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBuckets</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one date to another, both included</extracomment>
        <translation>%1 až %2</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The service answered %1.</source>
        <extracomment>%1 is what the service answered, as &quot;403 AuthorizationFailure&quot;</extracomment>
        <translation>Služba odpověděla: %1.</translation>
    </message>
    <message>
        <source>The connection string has no %1. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>V&#xa0;připojovacím řetězci chybí %1. Zkopírujte znovu celý řádek z&#xa0;části Přístupové klíče na portálu Azure.</translation>
    </message>
    <message>
        <source>The %1 in the connection string does not have the right length: a piece of it is missing or was added. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>%1 v&#xa0;připojovacím řetězci nemá správnou délku: kus chybí nebo přebývá. Zkopírujte znovu celý řádek z&#xa0;části Přístupové klíče na portálu Azure.</translation>
    </message>
    <message>
        <source>The %1 in the connection string is not an Azure address. It usually reads core.windows.net; translated web pages garble it. Copy the connection string from the Azure portal itself.</source>
        <translation>%1 v&#xa0;připojovacím řetězci není adresa Azure. Obvykle zní core.windows.net; přeložené webové stránky ji komolí. Zkopírujte připojovací řetězec přímo z&#xa0;portálu Azure.</translation>
    </message>
    <message>
        <source>The %1 in the connection string uses http, which would send leads unencrypted. Change it to https; http is only for an emulator on this computer.</source>
        <translation>%1 v&#xa0;připojovacím řetězci používá http, takže by se zájemci posílali nešifrovaně. Změňte to na https; http je jen pro emulátor na tomto počítači.</translation>
    </message>
    <message>
        <source>This is not a connection string. One looks like DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...; copy it from Access keys in the Azure portal.</source>
        <translation>Toto není připojovací řetězec. Ten vypadá jako DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...; zkopírujte ho z&#xa0;části Přístupové klíče na portálu Azure.</translation>
    </message>
    <message>
        <source>The %1 in the connection string cannot be read: it holds characters that do not belong there. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>%1 v&#xa0;připojovacím řetězci nelze přečíst: jsou v&#xa0;něm znaky, které tam nepatří. Zkopírujte znovu celý řádek z&#xa0;části Přístupové klíče na portálu Azure.</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>Chybí %1. Vyplňte tento údaj.</translation>
    </message>
    <message>
        <source>%1 is not right. Compare it with the Azure portal.</source>
        <translation>Údaj %1 není správný. Porovnejte ho s&#xa0;portálem Azure.</translation>
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
        <translation>Filtru nelze porozumět u&#xa0;„%1“.</translation>
    </message>
    <message>
        <source>There is no connector named &quot;%1&quot;. Look at the list of connectors for its exact name.</source>
        <translation>Konektor s&#xa0;názvem „%1“ neexistuje. Přesný název najdete v&#xa0;seznamu konektorů.</translation>
    </message>
    <message>
        <source>A connector named &quot;%1&quot; already exists. Choose another name.</source>
        <translation>Konektor s&#xa0;názvem „%1“ už existuje. Zvolte jiný název.</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the account&apos;s name and this computer&apos;s network connection.</source>
        <translation>Hostitel %1 nebyl nalezen. Zkontrolujte název účtu a&#xa0;připojení tohoto počítače k&#xa0;síti.</translation>
    </message>
    <message>
        <source>Could not connect to %1. Check the network, the proxy and the address, then sync again.</source>
        <translation>Spojení s&#xa0;%1 se nepodařilo navázat. Zkontrolujte síť, proxy server a&#xa0;adresu a&#xa0;synchronizujte znovu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The network or the service is slow; sync again later.</source>
        <translation>%1 včas neodpověděl. Síť nebo služba je pomalá; synchronizujte znovu později.</translation>
    </message>
    <message>
        <source>The service pointed to another place (%1), and credentials are never sent there. Check the address; a sign-in page of the network can also be the cause.</source>
        <translation>Služba odkázala jinam (%1) a&#xa0;tam se přihlašovací údaje nikdy neposílají. Zkontrolujte adresu; příčinou může být i&#xa0;přihlašovací stránka sítě.</translation>
    </message>
    <message>
        <source>The storage account rejected the request because this computer&apos;s clock is off by more than 15 minutes. Set the clock, then sync again.</source>
        <translation>Účet úložiště požadavek odmítl, protože hodiny tohoto počítače jdou špatně o&#xa0;víc než 15&#xa0;minut. Seřiďte je a&#xa0;synchronizujte znovu.</translation>
    </message>
    <message>
        <source>The shared access signature does not allow reading the leads. Make one that allows read and list.</source>
        <translation>Sdílený přístupový podpis nedovoluje zájemce číst. Vytvořte takový, který dovoluje čtení a&#xa0;výpis.</translation>
    </message>
    <message>
        <source>The shared access signature does not allow what is needed (%1). Make one that does.</source>
        <translation>Sdílený přístupový podpis nedovoluje, co je potřeba (%1). Vytvořte takový, který to dovoluje.</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in. Compare the directory ID, the application ID and the client secret with the app registration.</source>
        <translation>Microsoft Entra přihlášení odmítla. Porovnejte ID adresáře, ID aplikace a&#xa0;tajný klíč klienta s&#xa0;registrací aplikace.</translation>
    </message>
    <message>
        <source>The storage account denied access. An Entra app needs the role Storage Table Data Reader (or Storage Blob Data Reader), which takes up to 30 minutes to work; a firewall of the account can also be the cause.</source>
        <translation>Účet úložiště odepřel přístup. Aplikace Entra potřebuje roli Storage Table Data Reader (nebo Storage Blob Data Reader) a&#xa0;může trvat až 30&#xa0;minut, než role začne platit; příčinou může být i&#xa0;brána firewall účtu.</translation>
    </message>
    <message>
        <source>The storage account is too busy and asked to slow down. Sync again in a few minutes.</source>
        <translation>Účet úložiště je příliš vytížený a&#xa0;žádá o&#xa0;zpomalení. Synchronizujte znovu za několik minut.</translation>
    </message>
    <message>
        <source>The service failed, also when asked again. Sync again later.</source>
        <translation>Služba selhala i&#xa0;při opakovaném dotazu. Synchronizujte znovu později.</translation>
    </message>
    <message>
        <source>The service rejected the request. Check the connector&apos;s fields.</source>
        <translation>Služba požadavek odmítla. Zkontrolujte pole konektoru.</translation>
    </message>
    <message>
        <source>The table %1 is not there yet: no lead has been delivered so far. The marketplace makes it with the first lead.</source>
        <translation>Tabulka %1 ještě neexistuje: zatím nepřišel žádný zájemce. Marketplace ji vytvoří s&#xa0;prvním zájemcem.</translation>
    </message>
    <message>
        <source>The storage account has no container named %1. Check the name; it is written in lower case.</source>
        <translation>Účet úložiště nemá kontejner s&#xa0;názvem %1. Zkontrolujte název; píše se malými písmeny.</translation>
    </message>
    <message>
        <source>The answer was cut off or is not what the service should send. Sync again; if it stays so, a proxy may be changing it.</source>
        <translation>Odpověď je neúplná nebo není taková, jakou má služba poslat. Synchronizujte znovu; pokud to trvá, mění ji možná proxy server.</translation>
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
        <source>%1 cannot be written. Check who may write there, or choose another place.</source>
        <translation>Do %1 nelze zapsat. Zkontrolujte, kdo tam smí zapisovat, nebo zvolte jiné místo.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing that was already stored is lost; make room and try again.</source>
        <translation>Disk, na kterém je %1, je plný. Nic z&#xa0;toho, co už bylo uloženo, se neztratilo; uvolněte místo a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>%1 does not look like leads. Leadlight reads CSV and JSON exports of leads.</source>
        <translation>%1 nevypadá jako soubor se zájemci. Leadlight čte exporty zájemců ve formátu CSV a&#xa0;JSON.</translation>
    </message>
    <message>
        <source>The cache of leads is damaged (%1). Nothing was deleted; a sync brings the leads into a new one.</source>
        <translation>Mezipaměť zájemců je poškozená (%1). Nic z&#xa0;ní nebylo smazáno; synchronizace načte zájemce do nové.</translation>
    </message>
    <message>
        <source>The cache of leads was made by a newer Leadlight (%1). Update Leadlight, or use another profile.</source>
        <translation>Mezipaměť zájemců vytvořil novější Leadlight (%1). Aktualizujte Leadlight nebo použijte jiný profil.</translation>
    </message>
    <message>
        <source>Another program holds the cache of leads (%1). Close it and try again.</source>
        <translation>Mezipaměť zájemců drží jiný program (%1). Zavřete ho a&#xa0;zkuste to znovu.</translation>
    </message>
    <message>
        <source>Leadlight is already at work on this profile. Wait until it is done, or close it.</source>
        <translation>S&#xa0;tímto profilem pracuje jiný Leadlight. Počkejte, až skončí, nebo ho zavřete.</translation>
    </message>
    <message>
        <source>Leadlight is already at work on this profile (process %1). Wait until it is done, or close it.</source>
        <translation>S&#xa0;tímto profilem pracuje jiný Leadlight (proces %1). Počkejte, až skončí, nebo ho zavřete.</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>tajný údaj</translation>
    </message>
    <message>
        <source>The keychain did not answer within ten seconds (%1). It may be waiting for its password in a hidden window: unlock it and try again, or keep the secret for this run only.</source>
        <translation>Klíčenka do deseti sekund neodpověděla (%1). Možná čeká na své heslo ve skrytém okně: odemkněte ji a&#xa0;zkuste to znovu, nebo tajný údaj ponechte jen pro toto spuštění.</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access (%1). Unlock it and try again, or keep the secret for this run only.</source>
        <translation>Klíčenka je zamčená nebo odmítla přístup (%1). Odemkněte ji a&#xa0;zkuste to znovu, nebo tajný údaj ponechte jen pro toto spuštění.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connector (%1). Remove the connector and add it again.</source>
        <translation>Klíčenka nemá pro tento konektor žádný záznam (%1). Odeberte konektor a&#xa0;přidejte ho znovu.</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot;. Try source, action, offer, country, company, email or another column; text with a colon goes in quotes.</source>
        <translation>Pole s&#xa0;názvem „%1“ neexistuje. Zkuste source, action, offer, country, company, email nebo jiný sloupec; text s&#xa0;dvojtečkou patří do uvozovek.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known after is:. There are new, waiting, late, followup, test, dnc, withheld and problem.</source>
        <translation>„%1“ za is: není známo. Jsou tu new, waiting, late, followup, test, dnc, withheld a&#xa0;problem.</translation>
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
        <translation>Zde začínají uvozovky a&#xa0;nikde nekončí.</translation>
    </message>
    <message>
        <source>OR needs something to look for on both sides.</source>
        <translation>OR potřebuje něco k&#xa0;hledání na obou stranách.</translation>
    </message>
    <message>
        <source>A minus needs a word right after it.</source>
        <translation>Hned za minus patří slovo.</translation>
    </message>
    <message>
        <source>No keychain answers on this computer (%1). Set up a Secret Service such as GNOME Keyring or KWallet, or keep the secret for this run only.</source>
        <translation>Na tomto počítači neodpovídá žádná klíčenka (%1). Nastavte Secret Service, například GNOME Keyring nebo KWallet, nebo tajný údaj ponechte jen pro toto spuštění.</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot;. Did you mean %2?</source>
        <translation>Pole s&#xa0;názvem „%1“ neexistuje. Mysleli jste %2?</translation>
    </message>
    <message>
        <source>Only one word goes after is: at a time. Write is:new OR is:test for either.</source>
        <translation>Za is: patří vždy jen jedno slovo. Pro jedno nebo druhé napište is:new OR is:test.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known after is:. Did you mean is:%2?</source>
        <translation>„%1“ za is: není známo. Mysleli jste is:%2?</translation>
    </message>
    <message>
        <source>A comma needs a value on both sides. Text with a comma in it goes in quotes.</source>
        <translation>Čárka potřebuje hodnotu na obou stranách. Text s&#xa0;čárkou patří do uvozovek.</translation>
    </message>
    <message>
        <source>the password of the proxy</source>
        <translation>heslo proxy serveru</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust, so nothing was sent. A proxy that inspects traffic is a common cause: add the authority of your company in Preferences, Network.</source>
        <translation>%1 předložil certifikát, kterému tento počítač nedůvěřuje, proto se nic neposlalo. Častou příčinou je proxy server, který kontroluje provoz: přidejte autoritu své firmy v&#xa0;předvolbách na stránce Síť.</translation>
    </message>
    <message>
        <source>The proxy has no address. Enter its host and port in Preferences, Network.</source>
        <translation>Proxy server nemá adresu. Zadejte jeho hostitele a&#xa0;port v&#xa0;předvolbách na stránce Síť.</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached or made no connection. Compare its type, host and port in Preferences, Network.</source>
        <translation>Proxy server %1 není dostupný nebo nenavázal spojení. Zkontrolujte jeho typ, hostitele a&#xa0;port v&#xa0;předvolbách na stránce Síť.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this connection through. Ask who runs it to allow the service, or choose another proxy in Preferences, Network.</source>
        <translation>Proxy server %1 toto spojení nepropouští. Požádejte jeho správce, aby službu povolil, nebo zvolte jiný proxy server v&#xa0;předvolbách na stránce Síť.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password, or refused those it was given. Enter them in Preferences, Network.</source>
        <translation>Proxy server %1 chce uživatelské jméno a&#xa0;heslo, nebo jiné, než dostal. Zadejte je v&#xa0;předvolbách na stránce Síť.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may open it, and whether it is damaged.</source>
        <translation>%1 nelze přečíst. Zkontrolujte, kdo ho smí otevřít a&#xa0;zda není poškozený.</translation>
    </message>
    <message>
        <source>%1 has other columns now than when it was shown. Nothing was imported from it; import it again.</source>
        <translation>%1 má teď jiné sloupce, než když byl zobrazen. Nic z&#xa0;něj se neimportovalo; importujte ho znovu.</translation>
    </message>
    <message>
        <source>%1 holds no certificate. Certificates are read from PEM and DER files, often named .pem, .crt or .cer.</source>
        <translation>%1 neobsahuje žádný certifikát. Certifikáty se čtou ze souborů PEM a&#xa0;DER, často s&#xa0;příponou .pem, .crt nebo .cer.</translation>
    </message>
    <message>
        <source>%1 holds no certificate of an authority that is valid now. Ask your company for the certificate of its authority, not for that of a server.</source>
        <translation>%1 neobsahuje žádný certifikát autority, který by teď platil. Vyžádejte si od své firmy certifikát její autority, ne certifikát serveru.</translation>
    </message>
    <message>
        <source>The storage account rejected the key. It was probably regenerated: copy the connection string again from Access keys in the Azure portal and edit the connector.</source>
        <translation>Účet úložiště klíč odmítl. Nejspíš byl vygenerován znovu: zkopírujte připojovací řetězec znovu z&#xa0;Přístupových klíčů na portálu Azure a&#xa0;upravte konektor.</translation>
    </message>
    <message>
        <source>The shared access signature has expired. Make a new one in the Azure portal and edit the connector.</source>
        <translation>Platnost sdíleného přístupového podpisu skončila. Vytvořte na portálu Azure nový a&#xa0;upravte konektor.</translation>
    </message>
    <message>
        <source>The shared access signature expired on %1. Make a new one in the Azure portal and edit the connector.</source>
        <translation>Platnost sdíleného přístupového podpisu skončila %1. Vytvořte na portálu Azure nový a&#xa0;upravte konektor.</translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message>
        <source>Test leads</source>
        <translation>Testovací zájemci</translation>
    </message>
    <message>
        <source>What checks of a lead destination have sent</source>
        <translation>Co poslaly kontroly cíle pro zájemce</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Zobrazit méně</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Zobrazit všechny (%1)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Hledat</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>Hledat v: %1</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>1 column</source>
        <translation>1&#xa0;sloupec</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln&#xa0;sloupec</numerusform>
            <numerusform>%Ln&#xa0;sloupce</numerusform>
            <numerusform>%Ln&#xa0;sloupců</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as another property</source>
        <extracomment>A column of a file: kept beside the lead&apos;s own properties</extracomment>
        <translation>Ponechat jako další vlastnost</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Křestní jméno</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Příjmení</translation>
    </message>
    <message>
        <source>Full name (split at the first blank)</source>
        <extracomment>Behind its first blank the last name begins</extracomment>
        <translation>Celé jméno (rozdělí se u&#xa0;první mezery)</translation>
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
        <source>Company</source>
        <translation>Společnost</translation>
    </message>
    <message>
        <source>Job title</source>
        <extracomment>What somebody does in a company</extracomment>
        <translation>Pracovní pozice</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A time</extracomment>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>A time</extracomment>
        <translation>Přijato</translation>
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
        <source>Offer ID</source>
        <translation>ID nabídky</translation>
    </message>
    <message>
        <source>Offer title</source>
        <translation>Název nabídky</translation>
    </message>
    <message>
        <source>Contact as JSON</source>
        <translation>Kontakt jako JSON</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Středník</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulátor</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Svislá čára</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Čárka</translation>
    </message>
    <message>
        <source>semicolons</source>
        <extracomment>What stands between the columns of a file</extracomment>
        <translation>středníky</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulátory</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>svislé čáry</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>čárky</translation>
    </message>
    <message>
        <source>NDJSON, one lead a line</source>
        <translation>NDJSON, jeden zájemce na řádek</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Answer of the Table service in JSON</source>
        <translation>odpověď služby Table v&#xa0;JSON</translation>
    </message>
    <message>
        <source>Leads exported by Leadlight</source>
        <translation>zájemci exportovaní z&#xa0;Leadlightu</translation>
    </message>
    <message>
        <source>Storage Explorer export</source>
        <translation>export z&#xa0;programu Storage Explorer</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>řádky tabulky</translation>
    </message>
    <message>
        <source>Partner Center leads</source>
        <translation>zájemci z&#xa0;Partnerského centra</translation>
    </message>
    <message>
        <source>CSV with columns of its own</source>
        <translation>CSV s&#xa0;vlastními sloupci</translation>
    </message>
    <message>
        <source>A test lead as the documentation prints it</source>
        <translation>testovací zájemce, jak ho uvádí dokumentace</translation>
    </message>
    <message>
        <source>at least 1 lead</source>
        <translation>aspoň 1&#xa0;zájemce</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln leads</source>
        <translation>
            <numerusform>aspoň %Ln&#xa0;zájemce</numerusform>
            <numerusform>aspoň %Ln&#xa0;zájemci</numerusform>
            <numerusform>aspoň %Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
    <message>
        <source>no leads</source>
        <translation>žádní zájemci</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1&#xa0;zájemce</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce</numerusform>
            <numerusform>%Ln&#xa0;zájemci</numerusform>
            <numerusform>%Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is chosen for two columns, &quot;%2&quot; and &quot;%3&quot;. Choose another property for one of them.</source>
        <extracomment>%1 is a property of a lead, %2 and %3 are names of columns</extracomment>
        <translation>Vlastnost %1 je zvolena pro dva sloupce, „%2“ a&#xa0;„%3“. Pro jeden z&#xa0;nich zvolte jinou.</translation>
    </message>
    <message>
        <source>No column is a name or an e-mail address: nobody could be reached by these leads.</source>
        <translation>Žádný sloupec není jméno ani e-mailová adresa: těmto zájemcům by se nebylo jak ozvat.</translation>
    </message>
    <message>
        <source>The dates can be read in two ways; compare them below with the file.</source>
        <translation>Kalendářní data lze číst dvěma způsoby; porovnejte je níže se souborem.</translation>
    </message>
    <message>
        <source>The first %L1 columns can be given a property; those behind them are kept.</source>
        <translation>Vlastnost lze určit pro prvních %L1&#xa0;sloupců; další se ponechají.</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>prázdný soubor</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>(no owner)</source>
        <translation>(bez řešitele)</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>(bez štítku)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Řešitel</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Štítek</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Dosud neprohlédnuto</translation>
    </message>
    <message>
        <source>Test leads</source>
        <translation>Testovací zájemci</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nekontaktovat</translation>
    </message>
    <message>
        <source>The person is withheld</source>
        <translation>Osobní údaje neposkytnuty</translation>
    </message>
    <message>
        <source>Could not be read completely</source>
        <translation>Nešlo přečíst celé</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Čeká na odpověď</translation>
    </message>
    <message>
        <source>Waiting for more than a day</source>
        <translation>Čeká déle než den</translation>
    </message>
    <message>
        <source>Late, or to be followed up by now</source>
        <translation>Pozdě, nebo je čas se ozvat</translation>
    </message>
    <message>
        <source>Has a follow-up day</source>
        <translation>Má den, kdy se ozvat</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dnes</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Včera</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Před týdnem</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Před měsícem</translation>
    </message>
    <message>
        <source>Start of this month</source>
        <translation>Začátek tohoto měsíce</translation>
    </message>
    <message>
        <source>Start of this year</source>
        <translation>Začátek tohoto roku</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Před rokem</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Posledních 7&#xa0;dní</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posledních 30&#xa0;dní</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Tento rok</translation>
    </message>
    <message>
        <source>Received on a day or later</source>
        <translation>Přijato v&#xa0;určitý den nebo později</translation>
    </message>
    <message>
        <source>Received before a day</source>
        <translation>Přijato před určitým dnem</translation>
    </message>
    <message>
        <source>Received on a day</source>
        <translation>Přijato v&#xa0;určitý den</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Jméno a&#xa0;příjmení</translation>
    </message>
    <message>
        <source>Where the lead comes from</source>
        <translation>Odkud zájemce přišel</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>Co člověk udělal</translation>
    </message>
    <message>
        <source>The offer&apos;s ID</source>
        <translation>ID nabídky</translation>
    </message>
    <message>
        <source>The offer&apos;s title</source>
        <translation>Název nabídky</translation>
    </message>
    <message>
        <source>The offer&apos;s publisher</source>
        <translation>Vydavatel nabídky</translation>
    </message>
    <message>
        <source>The person&apos;s job title</source>
        <translation>Pracovní pozice člověka</translation>
    </message>
    <message>
        <source>How far you have come with the lead</source>
        <translation>Jak daleko jste se zájemcem došli</translation>
    </message>
    <message>
        <source>Who looks after the lead</source>
        <translation>Kdo se o&#xa0;zájemce stará</translation>
    </message>
    <message>
        <source>A tag that you gave the lead</source>
        <translation>Štítek, který jste zájemci dali</translation>
    </message>
    <message>
        <source>A word in your notes</source>
        <translation>Slovo z&#xa0;vašich poznámek</translation>
    </message>
    <message>
        <source>New, test, do not contact…</source>
        <translation>Nový, testovací, nekontaktovat…</translation>
    </message>
    <message>
        <source>The person&apos;s first name</source>
        <translation>Křestní jméno člověka</translation>
    </message>
    <message>
        <source>The person&apos;s last name</source>
        <translation>Příjmení člověka</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>All others</source>
        <translation>Všechny ostatní</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1&#xa0;zájemce</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;hodina</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n&#xa0;hodina</numerusform>
            <numerusform>%n&#xa0;hodiny</numerusform>
            <numerusform>%n&#xa0;hodin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n&#xa0;den</numerusform>
            <numerusform>%n&#xa0;dny</numerusform>
            <numerusform>%n&#xa0;dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n&#xa0;týden</numerusform>
            <numerusform>%n&#xa0;týdny</numerusform>
            <numerusform>%n&#xa0;týdnů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n&#xa0;měsíc</numerusform>
            <numerusform>%n&#xa0;měsíce</numerusform>
            <numerusform>%n&#xa0;měsíců</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n&#xa0;rok</numerusform>
            <numerusform>%n&#xa0;roky</numerusform>
            <numerusform>%n&#xa0;let</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead yet.</source>
        <translation>Zatím žádný zájemce.</translation>
    </message>
    <message>
        <source>%1 so far, too few to tell a rhythm; quiet for %2.</source>
        <extracomment>%1 is &quot;12 leads&quot;, %2 a length of time</extracomment>
        <translation>Zatím %1, na rozpoznání rytmu příliš málo; ticho trvá: %2.</translation>
    </message>
    <message numerus="yes">
        <source>About %n leads a day</source>
        <translation>
            <numerusform>Asi %n&#xa0;zájemce denně</numerusform>
            <numerusform>Asi %n&#xa0;zájemci denně</numerusform>
            <numerusform>Asi %n&#xa0;zájemců denně</numerusform>
        </translation>
    </message>
    <message>
        <source>About one lead every %1</source>
        <extracomment>%1 is a length of time, &quot;2 days&quot;</extracomment>
        <translation>Asi jeden zájemce za: %1</translation>
    </message>
    <message>
        <source>%1; quiet for %2; unusual since %3.</source>
        <extracomment>A sentence about an offer: %1 is &quot;About one lead every 2 days&quot;, %2 a length of time, %3 a date</extracomment>
        <translation>%1; ticho trvá: %2; neobvyklé od %3.</translation>
    </message>
    <message>
        <source>%1; quiet for %2; would be unusual from %3 on.</source>
        <translation>%1; ticho trvá: %2; neobvyklé by bylo od %3.</translation>
    </message>
    <message>
        <source>1 offer is unusually quiet</source>
        <translation>1&#xa0;nabídka je neobvykle tichá</translation>
    </message>
    <message numerus="yes">
        <source>%n offers are unusually quiet</source>
        <translation>
            <numerusform>%n&#xa0;nabídka je neobvykle tichá</numerusform>
            <numerusform>%n&#xa0;nabídky jsou neobvykle tiché</numerusform>
            <numerusform>%n&#xa0;nabídek je neobvykle tichých</numerusform>
        </translation>
    </message>
    <message>
        <source>Each offer has a rhythm of its own, taken from its last year: how long one usually waits for a lead. The wait is measured on a clock that runs slower at night, at weekends and at Christmas, when leads are rare anyway. Quiet counts as unusual when it lasts longer than one would expect once in twenty years, and half as long again as the longest wait of that time. So a false alarm is rare, less than one in five years for most offers, and an offer whose leads come in wild bursts may be quiet for weeks before it is called unusual. An offer with too few leads to tell a rhythm is not judged, and one that has been quiet for more than a year is taken to have left the market. Test leads do not count. What has not been synced yet is not silent: everything is judged as of the last sync.</source>
        <translation>Každá nabídka má svůj rytmus, odečtený z&#xa0;posledního roku: jak dlouho se na zájemce obvykle čeká. Čekání se měří hodinami, které jdou v&#xa0;noci, o&#xa0;víkendech a&#xa0;o&#xa0;Vánocích pomaleji, protože tehdy zájemci tak jako tak přicházejí málo. Ticho platí za neobvyklé, když trvá déle, než by se dalo čekat jednou za dvacet let, a&#xa0;ještě o&#xa0;polovinu déle než nejdelší čekání té doby. Planý poplach je tedy vzácný, u&#xa0;většiny nabídek méně než jeden za pět let, a&#xa0;nabídka, jejíž zájemci přicházejí v&#xa0;prudkých vlnách, může mlčet týdny, než se to označí za neobvyklé. Nabídka, která má na rozpoznání rytmu příliš málo zájemců, se neposuzuje a&#xa0;o&#xa0;té, která mlčí déle než rok, se má za to, že z&#xa0;trhu odešla. Testovací zájemci se nepočítají. Co se ještě nesynchronizovalo, není ticho: vše se posuzuje podle stavu při poslední synchronizaci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce</numerusform>
            <numerusform>%Ln&#xa0;zájemci</numerusform>
            <numerusform>%Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are whole sentences. Chinese has no blank between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two items</comment>
        <extracomment>%1 and %2 are items of a list, or lists themselves</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Společnost</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
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
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pozice</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konektor</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Vydavatel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>The zone of a column of times, as in &quot;Received (local)&quot;</extracomment>
        <translation>místní</translation>
    </message>
    <message>
        <source>late, %1</source>
        <extracomment>%1 is how long somebody has waited for an answer, &quot;2 d&quot;; that is too long</extracomment>
        <translation>pozdě, %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;d</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a column of times, %2 their zone</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Řešitel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Ozvat se</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čeká</translation>
    </message>
</context>
<context>
    <name>LeadGridCell</name>
    <message>
        <source>Sorted by this column, ascending.</source>
        <translation>Seřazeno podle tohoto sloupce, vzestupně.</translation>
    </message>
    <message>
        <source>Sorted by this column, descending.</source>
        <translation>Seřazeno podle tohoto sloupce, sestupně.</translation>
    </message>
</context>
<context>
    <name>LeadProblems</name>
    <message>
        <source>This blob could not be read as leads: it is neither CSV nor JSON.</source>
        <translation>Tento blob nešlo přečíst jako zájemce: není to CSV ani JSON.</translation>
    </message>
    <message>
        <source>It is not readable JSON.</source>
        <translation>Není to čitelný JSON.</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>Řádek má méně buněk než záhlaví.</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>Řádek má více buněk než záhlaví.</translation>
    </message>
    <message>
        <source>A quote in its row is not closed.</source>
        <translation>Uvozovky v&#xa0;jeho řádku nejsou uzavřené.</translation>
    </message>
    <message>
        <source>None of its properties is known from leads.</source>
        <translation>Žádná z&#xa0;jeho vlastností není u&#xa0;zájemců známá.</translation>
    </message>
    <message>
        <source>The customer information is not readable JSON.</source>
        <translation>Údaje o&#xa0;zákazníkovi nejsou čitelný JSON.</translation>
    </message>
    <message>
        <source>Its time cannot be read.</source>
        <translation>Jeho čas nelze přečíst.</translation>
    </message>
    <message>
        <source>Its status is not known.</source>
        <translation>Jeho stav není znám.</translation>
    </message>
    <message>
        <source>Its day to follow up cannot be read.</source>
        <translation>Den, kdy se ozvat, nelze přečíst.</translation>
    </message>
    <message>
        <source>The time of its answer cannot be read.</source>
        <translation>Čas odpovědi nelze přečíst.</translation>
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
        <extracomment>%1 is a date</extracomment>
        <translation>%1</translation>
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
        <translation>Testovací verze</translation>
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
        <translation>Koupě na portálu</translation>
    </message>
    <message>
        <source>Test drive started</source>
        <translation>Testovací verze</translation>
    </message>
    <message>
        <source>Pressed Get it now</source>
        <translation>Stiskl(a) tlačítko Získat</translation>
    </message>
    <message>
        <source>Asked to be contacted</source>
        <translation>Žádá o&#xa0;kontakt</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>whole deed</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. They are not to be contacted by you.</source>
        <comment>whole deed</comment>
        <translation>%1. Vy se neozývejte.</translation>
    </message>
    <message>
        <source>Asked a partner on your page to be contacted</source>
        <translation>Žádá o&#xa0;kontakt od jiného partnera na vaší stránce</translation>
    </message>
    <message>
        <source>Bought your offer</source>
        <translation>Koupil(a) vaši nabídku</translation>
    </message>
    <message>
        <source>Started a test drive</source>
        <translation>Spustil(a) testovací verzi</translation>
    </message>
    <message>
        <source>Sent a lead</source>
        <translation>Projevil(a) zájem</translation>
    </message>
    <message>
        <source>Sent a lead (%1)</source>
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
        <translation>v&#xa0;testovací verzi</translation>
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
        <translation>Testovací zájemce z&#xa0;marketplace, poslaný při ověření cíle pro zájemce.</translation>
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
        <translation>před 1&#xa0;minutou</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>před %n&#xa0;minutou</numerusform>
            <numerusform>před %n&#xa0;minutami</numerusform>
            <numerusform>před %n&#xa0;minutami</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>před 1&#xa0;hodinou</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>před %n&#xa0;hodinou</numerusform>
            <numerusform>před %n&#xa0;hodinami</numerusform>
            <numerusform>před %n&#xa0;hodinami</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>před 1&#xa0;dnem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>před %n&#xa0;dnem</numerusform>
            <numerusform>před %n&#xa0;dny</numerusform>
            <numerusform>před %n&#xa0;dny</numerusform>
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
        <translation>před %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>%1 hours ago, short for a narrow column</extracomment>
        <translation>před %1&#xa0;h</translation>
    </message>
    <message>
        <source>(no country)</source>
        <translation>(bez země)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Země</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Contact me&quot;, %2 the marketplace&apos;s code for it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what somebody did (&quot;Contact me&quot;), %2 an offer</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>den neznámý</translation>
    </message>
    <message>
        <source>Same name and company</source>
        <translation>Stejné jméno a&#xa0;společnost</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Stejný telefon</translation>
    </message>
    <message>
        <source>The address differs only in dots or a + part</source>
        <translation>Adresa se liší jen tečkami nebo částí za +</translation>
    </message>
    <message>
        <source>Same name and domain</source>
        <translation>Stejné jméno a&#xa0;doména</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>Proxy server odmítl spojení</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt: a person was erased from Leadlight</source>
        <translation>Doklad: z&#xa0;Leadlightu byl vymazán člověk</translation>
    </message>
    <message>
        <source>When: %1 (%2)</source>
        <translation>Kdy: %1 (%2)</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Kdo: %1</translation>
    </message>
    <message>
        <source>On the request of: %1</source>
        <translation>Na žádost: %1</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Co bylo vymazáno</translation>
    </message>
    <message>
        <source>What was stored is overwritten in the cache, its journal and its search index. Drafts of notes, files that leads were dragged out as, and the undo history went with it. Leadlight keeps hashes with a random key, so that a sync or an import does not bring these leads back; a new request of the person does arrive.</source>
        <translation>Co bylo uloženo, je v&#xa0;mezipaměti, v&#xa0;jejím žurnálu i&#xa0;v&#xa0;jejím rejstříku pro hledání přepsáno. Zmizely s&#xa0;tím i&#xa0;rozepsané poznámky, soubory, do kterých byli zájemci vytaženi z&#xa0;okna, a&#xa0;historie pro vracení změn. Leadlight si ponechává otisky (hash) s&#xa0;náhodným klíčem, aby synchronizace nebo import tyto zájemce nevrátily; projeví-li ten člověk zájem znovu, nový zájemce dorazí.</translation>
    </message>
    <message>
        <source>Delete these rows from the table that an imported file was made from, if they are still there:</source>
        <translation>Smažte tyto řádky, ze kterých vznikl soubor se zájemci, pokud ještě jsou v&#xa0;nějaké tabulce:</translation>
    </message>
    <message>
        <source>Delete these rows from the table of %1, if they are still there:</source>
        <translation>V&#xa0;tabulce konektoru %1 smažte tyto řádky, pokud tam ještě jsou:</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>Klíč oddílu</translation>
    </message>
    <message>
        <source>Row key</source>
        <translation>Klíč řádku</translation>
    </message>
    <message>
        <source>Empty these rows in the blobs of %1. Leave empty lines in their place: the rows below are known by their numbers.</source>
        <translation>V&#xa0;objektech blob konektoru %1 vyprázdněte tyto řádky. Nechte po nich prázdné řádky: řádky pod nimi se rozlišují podle svých čísel.</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Objekt blob</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>Delete these rows in the files that were imported, where you still have them:</source>
        <translation>V&#xa0;importovaných souborech, pokud je ještě máte, smažte tyto řádky:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>What remains to be done by hand</source>
        <translation>Co zbývá udělat ručně</translation>
    </message>
    <message>
        <source>Files that were exported, mails, printed paper, and other programs that leads were handed on to.</source>
        <translation>Exportované soubory, e-maily, vytištěné papíry a&#xa0;jiné programy, kterým byli zájemci předáni.</translation>
    </message>
    <message>
        <source>Backups of this computer and of the storage account.</source>
        <translation>Zálohy tohoto počítače a&#xa0;účtu úložiště.</translation>
    </message>
    <message>
        <source>This file could not be deleted: %1</source>
        <translation>Tento soubor nešlo smazat: %1</translation>
    </message>
    <message>
        <source>Another program was reading the cache, so traces may stand in its journal until Leadlight is started the next time. It removes them by itself.</source>
        <translation>Mezipaměť četl jiný program, a&#xa0;tak v&#xa0;jejím žurnálu mohou do příštího spuštění Leadlightu zůstat stopy. Leadlight je odstraní sám.</translation>
    </message>
    <message>
        <source>Imported from files: %1</source>
        <extracomment>%1 is a connector, %2 how many leads</extracomment>
        <translation>Importováno ze souborů: %1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>Z&#xa0;konektoru %1: %2</translation>
    </message>
    <message>
        <source>Saved views that named the person: %1</source>
        <translation>Uložené pohledy, které toho člověka jmenovaly: %1</translation>
    </message>
    <message>
        <source>Files that had been set aside as damaged: %1</source>
        <translation>Soubory, které byly odloženy jako poškozené: %1</translation>
    </message>
    <message>
        <source>Saved views that name the person and were kept: %1</source>
        <translation>Uložené pohledy, které toho člověka jmenují a&#xa0;zůstaly: %1</translation>
    </message>
    <message>
        <source>Leads of others with notes that mention the person, which were kept: %1</source>
        <translation>Jiní zájemci s&#xa0;poznámkami, které toho člověka zmiňují a&#xa0;zůstaly: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce</numerusform>
            <numerusform>%Ln&#xa0;zájemci</numerusform>
            <numerusform>%Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln&#xa0;poznámka</numerusform>
            <numerusform>%Ln&#xa0;poznámky</numerusform>
            <numerusform>%Ln&#xa0;poznámek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln&#xa0;štítek</numerusform>
            <numerusform>%Ln&#xa0;štítky</numerusform>
            <numerusform>%Ln&#xa0;štítků</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of history</source>
        <translation>
            <numerusform>%Ln&#xa0;řádek historie</numerusform>
            <numerusform>%Ln&#xa0;řádky historie</numerusform>
            <numerusform>%Ln&#xa0;řádků historie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewRows</name>
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
        <source>Waiting</source>
        <translation>Čekají</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po termínu</translation>
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
        <source>Nobody has looked at these leads yet.</source>
        <translation>Na tyto zájemce se ještě nikdo nepodíval.</translation>
    </message>
    <message>
        <source>Nobody has answered these leads of the last 30 days yet.</source>
        <translation>Těmto zájemcům z&#xa0;posledních 30&#xa0;dní ještě nikdo neodpověděl.</translation>
    </message>
    <message>
        <source>These leads have waited for more than a day, or are to be followed up by now.</source>
        <translation>Tito zájemci čekají déle než den, nebo je čas se jim ozvat.</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <extracomment>A saved view of which the filter, the order or the columns were changed</extracomment>
        <translation>%1 (změněno)</translation>
    </message>
    <message>
        <source>Leadlight starts with this view.</source>
        <translation>Leadlight začíná tímto pohledem.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Uložit změny</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Vzít změny zpět</translation>
    </message>
    <message>
        <source>The leads of this view are shown.</source>
        <translation>Zobrazují se zájemci z&#xa0;tohoto pohledu.</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>New</source>
        <translation>Nový</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>V&#xa0;řešení</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Získaný</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Ztracený</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Nerelevantní</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>méně než minuta</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1&#xa0;minuta</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1&#xa0;hodina</translation>
    </message>
    <message>
        <source>Late by %1: waiting for %2.</source>
        <translation>Zpoždění: %1, čeká se: %2.</translation>
    </message>
    <message>
        <source>Waiting for %1; an answer is due in %2.</source>
        <translation>Čeká se: %1; odpovědět zbývá: %2.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Odpovězeno.</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>Odpovězeno za: %1.</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1&#xa0;zájemce</translation>
    </message>
    <message>
        <source>status of %1 to %2</source>
        <translation>stav %2 (%1)</translation>
    </message>
    <message>
        <source>no owner for %1</source>
        <translation>bez řešitele (%1)</translation>
    </message>
    <message>
        <source>owner of %1 to %2</source>
        <translation>řešitel %2 (%1)</translation>
    </message>
    <message>
        <source>follow-up of %1 on %2</source>
        <translation>ozvat se %2 (%1)</translation>
    </message>
    <message>
        <source>no follow-up for %1</source>
        <translation>bez termínu, kdy se ozvat (%1)</translation>
    </message>
    <message>
        <source>tag “%1” added to %2</source>
        <translation>štítek „%1“ přidán (%2)</translation>
    </message>
    <message>
        <source>tag “%1” removed from %2</source>
        <translation>štítek „%1“ odebrán (%2)</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>poznámka (%1)</translation>
    </message>
    <message>
        <source>another text for a note</source>
        <translation>jiný text poznámky</translation>
    </message>
    <message>
        <source>a note removed</source>
        <translation>poznámka odebrána</translation>
    </message>
    <message>
        <source>%1 joined as one person</source>
        <translation>spojeno v&#xa0;jednoho člověka (%1)</translation>
    </message>
    <message>
        <source>%1 split from a person</source>
        <translation>odděleno od člověka (%1)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>%1 is what was changed (&quot;Owner&quot;), %2 and %3 what it was and what it is now</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Řešitel</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ozvat se</translation>
    </message>
    <message>
        <source>Tag added: %1</source>
        <translation>Přidán štítek: %1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>Odebrán štítek: %1</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Napsána poznámka</translation>
    </message>
    <message>
        <source>Note changed; it said before:</source>
        <translation>Změněna poznámka; předtím v&#xa0;ní stálo:</translation>
    </message>
    <message>
        <source>Note removed; it said:</source>
        <translation>Odebrána poznámka; stálo v&#xa0;ní:</translation>
    </message>
    <message>
        <source>Joined with other leads as one person</source>
        <translation>Spojeno s&#xa0;jinými zájemci v&#xa0;jednoho člověka</translation>
    </message>
    <message>
        <source>Split from a person</source>
        <translation>Odděleno od člověka</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln&#xa0;minuta</numerusform>
            <numerusform>%Ln&#xa0;minuty</numerusform>
            <numerusform>%Ln&#xa0;minut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln&#xa0;hodina</numerusform>
            <numerusform>%Ln&#xa0;hodiny</numerusform>
            <numerusform>%Ln&#xa0;hodin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln&#xa0;den</numerusform>
            <numerusform>%Ln&#xa0;dny</numerusform>
            <numerusform>%Ln&#xa0;dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce</numerusform>
            <numerusform>%Ln&#xa0;zájemci</numerusform>
            <numerusform>%Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connectors</name>
    <message>
        <source>3 to 63 lower-case letters, digits and single hyphens</source>
        <translation>3 až 63&#xa0;malých písmen, číslic a&#xa0;jednotlivých spojovníků</translation>
    </message>
    <message>
        <source>Azure Blob</source>
        <translation>Azure Blob</translation>
    </message>
    <message>
        <source>The marketplace no longer delivers new leads to Azure Blob. Connect it to read what is there, and set up Azure Table for new leads.</source>
        <translation>Marketplace už nové zájemce do Azure Blob nedoručuje. Připojte ho, chcete-li přečíst, co v&#xa0;něm je, a&#xa0;pro nové zájemce nastavte Azure Table.</translation>
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
        <translation>Kontejner, který byl uveden v&#xa0;nabídce, například marketplaceleadcontainer.</translation>
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
        <translation>3 až 63&#xa0;písmen a&#xa0;číslic, první je písmeno</translation>
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
        <translation>3 až 24&#xa0;malých písmen a&#xa0;číslic</translation>
    </message>
    <message>
        <source>32 hexadecimal digits in five groups, or a domain name</source>
        <translation>32&#xa0;šestnáctkových číslic v&#xa0;pěti skupinách, nebo název domény</translation>
    </message>
    <message>
        <source>32 hexadecimal digits in five groups</source>
        <translation>32&#xa0;šestnáctkových číslic v&#xa0;pěti skupinách</translation>
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
        <translation>Z&#xa0;registrace aplikace, která má na účtu roli Storage Table Data Reader nebo Storage Blob Data Reader.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Tajný klíč klienta</translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its ID: app registration &gt; Certificates &amp; secrets.</source>
        <translation>Hodnota tajného klíče, ne jeho ID: registrace aplikace &gt; Certifikáty a&#xa0;tajné klíče.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Přihlašovací adresa</translation>
    </message>
    <message>
        <source>Only for sovereign clouds, for example https://login.microsoftonline.us</source>
        <translation>Jen pro národní cloudy, například https://login.microsoftonline.us</translation>
    </message>
    <message>
        <source>not used with a connection string</source>
        <translation>nepoužívá se spolu s&#xa0;připojovacím řetězcem</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by %1 minutes.</source>
        <translation>Hodiny tohoto počítače jdou špatně o&#xa0;%1&#xa0;min.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 odpovídá.</translation>
    </message>
    <message>
        <source>Open the storage account &gt; Data storage &gt; Containers (formerly Blobs) &gt; + Container.</source>
        <translation>Otevřete účet úložiště &gt; Úložiště dat &gt; Kontejnery (dříve Objekty blob) &gt; + Kontejner.</translation>
    </message>
    <message>
        <source>Name: lower-case letters, digits and hyphens. Access level: Private.</source>
        <translation>Název: malá písmena, číslice a&#xa0;spojovníky. Úroveň přístupu: Privátní.</translation>
    </message>
    <message>
        <source>If leads were delivered before, take the container that the offer names.</source>
        <translation>Pokud sem už zájemci chodili, vezměte kontejner uvedený v&#xa0;nabídce.</translation>
    </message>
    <message>
        <source>The marketplace no longer delivers leads to Azure Blob: an offer needs another destination, for example Azure Table.</source>
        <translation>Marketplace už zájemce do Azure Blob nedoručuje: nabídka potřebuje jiný cíl, například Azure Table.</translation>
    </message>
    <message>
        <source>Where the destination was set up: Partner Center &gt; the offer &gt; Offer setup &gt; Customer leads &gt; Lead destination: Azure Blob (deprecated).</source>
        <translation>Kde se cíl nastavoval: Partnerské centrum &gt; nabídka &gt; Offer setup &gt; Customer leads &gt; Lead destination: Azure Blob (deprecated).</translation>
    </message>
    <message>
        <source>In the older Cloud Partner Portal: Storefront details &gt; Lead management &gt; Lead destination.</source>
        <translation>Na starším portálu cloudových partnerů: Storefront details &gt; Lead management &gt; Lead destination.</translation>
    </message>
    <message>
        <source>A storage account</source>
        <translation>Účet úložiště</translation>
    </message>
    <message>
        <source>A container</source>
        <translation>Kontejner</translation>
    </message>
    <message>
        <source>The account&apos;s connection string</source>
        <translation>Připojovací řetězec účtu</translation>
    </message>
    <message>
        <source>In Partner Center</source>
        <translation>V&#xa0;Partnerském centru</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>Název kontejneru</translation>
    </message>
    <message>
        <source>Storage account connection string</source>
        <translation>Připojovací řetězec účtu úložiště</translation>
    </message>
    <message>
        <source>The youngest blob is neither CSV nor JSON with leads.</source>
        <translation>Nejnovější objekt blob není CSV ani JSON se zájemci.</translation>
    </message>
    <message>
        <source>The container %1 is there.</source>
        <translation>Kontejner %1 existuje.</translation>
    </message>
    <message>
        <source>There is no container %1.</source>
        <translation>Kontejner %1 neexistuje.</translation>
    </message>
    <message>
        <source>In Partner Center, open the offer &gt; Offer setup &gt; Customer leads &gt; Connect.</source>
        <translation>V&#xa0;Partnerském centru otevřete nabídku &gt; Offer setup &gt; Customer leads &gt; Connect.</translation>
    </message>
    <message>
        <source>Lead destination: Azure Table. Paste the connection string with the account key into Storage account connection string.</source>
        <translation>Lead destination: Azure Table. Do pole Storage account connection string vložte připojovací řetězec s&#xa0;klíčem účtu.</translation>
    </message>
    <message>
        <source>Press OK (Connect), then Validate: a test lead is sent.</source>
        <translation>Stiskněte OK (Connect) a&#xa0;pak Validate: odešle se testovací zájemce.</translation>
    </message>
    <message>
        <source>Publish the offer: before that no real lead is delivered. The table is made with the first lead.</source>
        <translation>Publikujte nabídku: dřív žádný skutečný zájemce nepřijde. Tabulka vznikne s&#xa0;prvním zájemcem.</translation>
    </message>
    <message>
        <source>In the older Cloud Partner Portal the same stands under Storefront details &gt; Lead management &gt; Lead destination.</source>
        <translation>Na starším portálu cloudových partnerů je totéž pod Storefront details &gt; Lead management &gt; Lead destination.</translation>
    </message>
    <message>
        <source>Its connection string</source>
        <translation>Připojovací řetězec účtu</translation>
    </message>
    <message>
        <source>Tell the marketplace</source>
        <translation>Nastavte to v&#xa0;Partnerském centru</translation>
    </message>
    <message>
        <source>No test lead was written, as there is no table %1.</source>
        <translation>Testovací zájemce se nezapsal, protože tabulka %1 neexistuje.</translation>
    </message>
    <message>
        <source>There is no table %1 yet.</source>
        <translation>Tabulka %1 zatím neexistuje.</translation>
    </message>
    <message>
        <source>The table %1 is there.</source>
        <translation>Tabulka %1 existuje.</translation>
    </message>
    <message>
        <source>%1 is not right: %2.</source>
        <translation>Údaj %1 není správný: %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Chybí %1.</translation>
    </message>
    <message>
        <source>%1: %2, which is past.</source>
        <translation>%1: %2, to už uplynulo.</translation>
    </message>
    <message>
        <source>%1: %2, which is soon.</source>
        <translation>%1: %2, to už je brzy.</translation>
    </message>
    <message>
        <source>Whether the test lead %1 arrived is not known. It was not sent again.</source>
        <translation>Zda testovací zájemce %1 dorazil, není známo. Znovu se neposílal.</translation>
    </message>
    <message>
        <source>Dynamics 365</source>
        <translation>Dynamics 365</translation>
    </message>
    <message>
        <source>%1 and %2 answer.</source>
        <translation>%1 a&#xa0;%2 odpovídají.</translation>
    </message>
    <message>
        <source>No security role of this user may create leads.</source>
        <translation>Žádná role zabezpečení tohoto uživatele nedovoluje zakládat zájemce.</translation>
    </message>
    <message>
        <source>May create leads (%1).</source>
        <translation>Smí zakládat zájemce (%1).</translation>
    </message>
    <message>
        <source>Lead Source cannot be filled in when a lead is created.</source>
        <translation>Při zakládání zájemce nelze vyplnit pole Lead Source.</translation>
    </message>
    <message>
        <source>Lead Source is there, with the choice Web.</source>
        <translation>Pole Lead Source existuje a&#xa0;má volbu Web.</translation>
    </message>
    <message>
        <source>%1 was created, but came back changed in: %2.</source>
        <translation>Zájemce %1 byl založen, ale vrátil se změněný v: %2.</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>Zájemce %1 byl založen.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Zájemce %1 byl smazán.</translation>
    </message>
    <message>
        <source>Delete the lead %1 in Dynamics 365 yourself.</source>
        <translation>Smažte zájemce %1 v&#xa0;Dynamics&#xa0;365 sami.</translation>
    </message>
    <message>
        <source>Application in Microsoft Entra ID</source>
        <translation>Aplikace v&#xa0;Microsoft Entra ID</translation>
    </message>
    <message>
        <source>Office 365 user (retired)</source>
        <translation>Uživatel Office&#xa0;365 (zrušeno)</translation>
    </message>
    <message>
        <source>Dynamics 365 address</source>
        <translation>Adresa Dynamics&#xa0;365</translation>
    </message>
    <message>
        <source>What the browser shows when Dynamics 365 Sales is open, up to the host: https://contoso.crm4.dynamics.com</source>
        <translation>Co ukazuje prohlížeč, když je otevřený Dynamics&#xa0;365 Sales, až po název hostitele: https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Ověřování</translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its ID: app registration &gt; Certificates &amp; secrets. Older pages call it the application key.</source>
        <translation>Hodnota tajného klíče, ne jeho ID: registrace aplikace &gt; Certifikáty a&#xa0;tajné klíče. Starší stránky mluví o&#xa0;klíči aplikace.</translation>
    </message>
    <message>
        <source>Client secret ends on</source>
        <translation>Tajný klíč klienta platí do</translation>
    </message>
    <message>
        <source>The column Expires beside the secret; Leadlight warns in time.</source>
        <translation>Sloupec Expires vedle tajného klíče; Leadlight včas upozorní.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Uživatelské jméno</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Heslo</translation>
    </message>
    <message>
        <source>Only when it is not the usual one of the cloud that the address is of, for example https://login.chinacloudapi.cn</source>
        <translation>Vyplňte, jen když to není obvyklá přihlašovací adresa cloudu, do kterého adresa Dynamics&#xa0;365 patří, například https://login.chinacloudapi.cn</translation>
    </message>
    <message>
        <source>Of this address, only %1 is needed.</source>
        <translation>Z&#xa0;této adresy je potřeba jen %1.</translation>
    </message>
    <message>
        <source>this is Finance and Operations, which takes no leads; the address of Dynamics 365 Sales has crm in it, for example https://contoso.crm4.dynamics.com</source>
        <translation>toto je Finance and Operations a&#xa0;to zájemce nepřijímá; adresa Dynamics&#xa0;365 Sales obsahuje crm, například https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>this is Business Central; the address of Dynamics 365 Sales has crm in it, for example https://contoso.crm4.dynamics.com</source>
        <translation>toto je Business Central; adresa Dynamics&#xa0;365 Sales obsahuje crm, například https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>this is the start page of all apps; open Dynamics 365 Sales there and copy the address that the browser then shows, up to the host</source>
        <translation>toto je úvodní stránka všech aplikací; otevřete na ní Dynamics&#xa0;365 Sales a&#xa0;zkopírujte adresu, kterou pak prohlížeč ukáže, až po název hostitele</translation>
    </message>
    <message>
        <source>this is Power Apps; choose your environment there, then the gear &gt; Session details &gt; Instance url</source>
        <translation>toto je Power Apps; vyberte tam své prostředí a&#xa0;pak ozubené kolo &gt; Session details &gt; Instance url</translation>
    </message>
    <message>
        <source>this is a portal of Microsoft&apos;s; in the Power Platform admin center, the address stands at your environment as Environment URL</source>
        <translation>toto je portál Microsoftu; v&#xa0;centru pro správu Power Platform je adresa u&#xa0;vašeho prostředí jako Adresa URL prostředí</translation>
    </message>
    <message>
        <source>this is where people sign in; wait until Dynamics 365 is open and copy the address then</source>
        <translation>zde se lidé přihlašují; počkejte, až se Dynamics&#xa0;365 otevře, a&#xa0;zkopírujte adresu až potom</translation>
    </message>
    <message>
        <source>this is longer than any secret</source>
        <translation>je to delší než jakýkoli tajný údaj</translation>
    </message>
    <message>
        <source>there is a blank or a line break at one of its ends</source>
        <translation>na jednom konci je mezera nebo konec řádku</translation>
    </message>
    <message>
        <source>there is a character in it that cannot be seen</source>
        <translation>je v&#xa0;tom znak, který není vidět</translation>
    </message>
    <message>
        <source>an address that starts with https://, for example https://contoso.crm4.dynamics.com</source>
        <translation>adresa, která začíná https://, například https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>the host of a Dynamics 365 that Microsoft hosts, for example https://contoso.crm4.dynamics.com; on-premises Dynamics cannot be connected</source>
        <translation>hostitel Dynamics&#xa0;365, který provozuje Microsoft, například https://contoso.crm4.dynamics.com; místní instalaci Dynamics připojit nelze</translation>
    </message>
    <message>
        <source>the address ends with the host: enter it without /main.aspx, /api/data or whatever else stands behind it, for example https://contoso.crm4.dynamics.com</source>
        <translation>adresa končí názvem hostitele: zadejte ji bez /main.aspx, /api/data nebo čehokoli dalšího za ním, například https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>This is the address of the Web API. In Partner Center enter %1.</source>
        <translation>Toto je adresa webového rozhraní API. Do Partnerského centra zadejte %1.</translation>
    </message>
    <message>
        <source>entra or office365</source>
        <translation>entra nebo office365</translation>
    </message>
    <message>
        <source>Retired: Microsoft turned this sign-in off for Dynamics 365 in April 2022, because a password alone cannot answer for a second factor. Choose the Entra application.</source>
        <translation>Zrušeno: Microsoft toto přihlašování k&#xa0;Dynamics&#xa0;365 vypnul v&#xa0;dubnu 2022, protože samotné heslo nemůže nahradit druhý faktor. Zvolte aplikaci Entra.</translation>
    </message>
    <message>
        <source>an ID has only the digits 0 to 9 and the letters a to f; the sample in Microsoft&apos;s documents breaks this rule and is no real ID</source>
        <translation>ID má jen číslice 0 až 9 a&#xa0;písmena a až f; ukázka v&#xa0;dokumentaci Microsoftu toto pravidlo porušuje a&#xa0;není to skutečné ID</translation>
    </message>
    <message>
        <source>this is a user name; the directory ID has 32 hexadecimal digits in five groups</source>
        <translation>toto je uživatelské jméno; ID adresáře má 32&#xa0;šestnáctkových číslic v&#xa0;pěti skupinách</translation>
    </message>
    <message>
        <source>The domain name works here. Partner Center asks for the ID.</source>
        <translation>Název domény zde funguje. Partnerské centrum chce ID.</translation>
    </message>
    <message>
        <source>an ID has only the digits 0 to 9 and the letters a to f</source>
        <translation>ID má jen číslice 0 až 9 a&#xa0;písmena a až f</translation>
    </message>
    <message>
        <source>this is the secret&apos;s ID; enter its value, which the portal shows only until you leave the page</source>
        <translation>toto je ID tajného klíče; zadejte jeho hodnotu, kterou portál ukazuje jen do opuštění stránky</translation>
    </message>
    <message>
        <source>a day written as 2027-03-31</source>
        <translation>den zapsaný jako 2027-03-31</translation>
    </message>
    <message>
        <source>the whole user name, for example contoso@contoso.onmicrosoft.com</source>
        <translation>celé uživatelské jméno, například contoso@contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>You need to be an administrator of Dynamics 365 and of the directory, or have one beside you. Only the Dynamics 365 that Microsoft hosts can be connected.</source>
        <translation>Musíte být správcem Dynamics&#xa0;365 a&#xa0;adresáře, nebo mít takového správce po ruce. Připojit lze jen Dynamics&#xa0;365, který provozuje Microsoft.</translation>
    </message>
    <message>
        <source>Open Dynamics 365 Sales in a browser, or your environment in the Power Platform admin center.</source>
        <translation>Otevřete v&#xa0;prohlížeči Dynamics&#xa0;365 Sales nebo své prostředí v&#xa0;centru pro správu Power Platform.</translation>
    </message>
    <message>
        <source>Copy the address up to the host, for example https://contoso.crm4.dynamics.com. The admin center calls it Environment URL.</source>
        <translation>Zkopírujte adresu až po název hostitele, například https://contoso.crm4.dynamics.com. Centrum pro správu ji nazývá Adresa URL prostředí.</translation>
    </message>
    <message>
        <source>Choose how the marketplace signs in: with an application of Microsoft Entra (formerly Azure Active Directory). The other way, Office 365, stopped working for Dynamics 365 in April 2022: Microsoft retired its protocol (WS-Trust), since a password alone cannot answer for a second factor.</source>
        <translation>Zvolte, jak se marketplace přihlašuje: aplikací v&#xa0;Microsoft Entra (dříve Azure Active Directory). Druhý způsob, Office&#xa0;365, přestal pro Dynamics&#xa0;365 fungovat v&#xa0;dubnu 2022: Microsoft zrušil jeho protokol (WS-Trust), protože samotné heslo nemůže nahradit druhý faktor.</translation>
    </message>
    <message>
        <source>Download the solution Microsoft Marketplace Lead Writer from the address below. If it has moved again, search Microsoft&apos;s documents for the name of the file.</source>
        <translation>Z&#xa0;adresy níže stáhněte řešení Microsoft Marketplace Lead Writer. Pokud se zase přestěhovalo, vyhledejte v&#xa0;dokumentaci Microsoftu název souboru.</translation>
    </message>
    <message>
        <source>Power Apps &gt; choose your environment &gt; Solutions &gt; Import solution &gt; Browse: the file, as it is, not unpacked. Formerly Dynamics 365 &gt; Settings &gt; Solutions &gt; Import.</source>
        <translation>Power Apps &gt; vyberte své prostředí &gt; Řešení &gt; Importovat řešení &gt; Procházet: soubor tak, jak je, nerozbalený. Dříve Dynamics&#xa0;365 &gt; Nastavení &gt; Řešení &gt; Importovat.</translation>
    </message>
    <message>
        <source>Wait until the import has ended. It brings the security role that a later step assigns.</source>
        <translation>Počkejte, až import skončí. Přinese roli zabezpečení, kterou přiřadíte v&#xa0;pozdějším kroku.</translation>
    </message>
    <message>
        <source>Sign in to the Azure portal in the directory that Dynamics 365 belongs to.</source>
        <translation>Přihlaste se k&#xa0;portálu Azure v&#xa0;adresáři, ke kterému Dynamics&#xa0;365 patří.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Overview: copy Tenant ID. Formerly Azure Active Directory &gt; Properties &gt; Directory ID.</source>
        <translation>Microsoft Entra ID &gt; Přehled: zkopírujte ID tenanta. Dříve Azure Active Directory &gt; Vlastnosti &gt; ID adresáře.</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; App registrations &gt; New registration. Enter a name.</source>
        <translation>Microsoft Entra ID &gt; Registrace aplikací &gt; Nová registrace. Zadejte název.</translation>
    </message>
    <message>
        <source>Supported account types: Accounts in any organizational directory. On older pages: type Web app / API, and later Settings &gt; Properties &gt; Multi-tenanted: Yes.</source>
        <translation>Podporované typy účtů: Účty v&#xa0;libovolném organizačním adresáři. Na starších stránkách: typ Webová aplikace / API a&#xa0;později Nastavení &gt; Vlastnosti &gt; Multi-tenanted: Yes.</translation>
    </message>
    <message>
        <source>Redirect URI: Web, and the address below; nothing has to be there. On older pages: Sign-on URL.</source>
        <translation>Identifikátor URI pro přesměrování: Web a&#xa0;adresa níže; nic na ní být nemusí. Na starších stránkách: Sign-on URL.</translation>
    </message>
    <message>
        <source>Register (formerly Create), then copy Application (client) ID, formerly Application ID.</source>
        <translation>Stiskněte Zaregistrovat (dříve Vytvořit) a&#xa0;zkopírujte ID aplikace (klienta), dříve ID aplikace.</translation>
    </message>
    <message>
        <source>Your app registration &gt; Certificates &amp; secrets &gt; New client secret. On older pages: Settings &gt; Keys.</source>
        <translation>Vaše registrace aplikace &gt; Certifikáty a&#xa0;tajné klíče &gt; Nový tajný klíč klienta. Na starších stránkách: Nastavení &gt; Klíče.</translation>
    </message>
    <message>
        <source>Choose when it ends. The documents say Never, which is gone: 24 months at most, less than 12 are advised. Nobody will remind you, but Leadlight does if you enter the day.</source>
        <translation>Zvolte, kdy skončí. Dokumentace říká Nikdy, ale to už nejde: nejvýš 24&#xa0;měsíců, doporučuje se méně než 12. Nikdo vám to nepřipomene, Leadlight ale ano, když den zadáte.</translation>
    </message>
    <message>
        <source>Copy the column Value at once; it is shown only until you leave the page. Secret ID is not it.</source>
        <translation>Sloupec Hodnota zkopírujte hned; je vidět jen do opuštění stránky. Secret ID to není.</translation>
    </message>
    <message>
        <source>Your app registration &gt; API permissions &gt; Add a permission &gt; Dynamics CRM &gt; Delegated permissions &gt; user_impersonation &gt; Add permissions.</source>
        <translation>Vaše registrace aplikace &gt; Oprávnění rozhraní API &gt; Přidat oprávnění &gt; Dynamics CRM &gt; Delegovaná oprávnění &gt; user_impersonation &gt; Přidat oprávnění.</translation>
    </message>
    <message>
        <source>On older pages: Settings &gt; Required permissions &gt; Add &gt; Dynamics CRM Online &gt; Access CRM Online as organization users.</source>
        <translation>Na starších stránkách: Nastavení &gt; Požadovaná oprávnění &gt; Přidat &gt; Dynamics CRM Online &gt; Access CRM Online as organization users.</translation>
    </message>
    <message>
        <source>Grant admin consent, if your directory asks for it.</source>
        <translation>Udělte souhlas správce, pokud ho váš adresář vyžaduje.</translation>
    </message>
    <message>
        <source>Power Platform admin center &gt; Environments &gt; your environment &gt; Settings &gt; Users + permissions &gt; Application users &gt; New app user.</source>
        <translation>Centrum pro správu Power Platform &gt; Prostředí &gt; vaše prostředí &gt; Nastavení &gt; Uživatelé a&#xa0;oprávnění &gt; Uživatelé aplikace &gt; Nový uživatel aplikace.</translation>
    </message>
    <message>
        <source>Add an app: the application ID from before. Choose the business unit, then Create.</source>
        <translation>Přidejte aplikaci: ID aplikace z&#xa0;předchozího kroku. Vyberte organizační jednotku a&#xa0;pak Vytvořit.</translation>
    </message>
    <message>
        <source>On older pages: Dynamics 365 &gt; gear &gt; Advanced Settings &gt; Security &gt; Users &gt; view Application Users &gt; New; the form must read USER: APPLICATION USER. Enter user name, full name, e-mail and the application ID, then Save &amp; Close.</source>
        <translation>Na starších stránkách: Dynamics&#xa0;365 &gt; ozubené kolo &gt; Upřesnit nastavení &gt; Zabezpečení &gt; Uživatelé &gt; zobrazení Uživatelé aplikace &gt; Nový; ve formuláři musí stát USER: APPLICATION USER. Zadejte uživatelské jméno, celé jméno, e-mail a&#xa0;ID aplikace a&#xa0;pak Uložit a&#xa0;zavřít.</translation>
    </message>
    <message>
        <source>Office 365 sign-in was retired for Dynamics 365 in April 2022, and no account with a second factor can use it: keep to it only for a set-up that still delivers leads.</source>
        <translation>Přihlašování Office&#xa0;365 k&#xa0;Dynamics&#xa0;365 bylo zrušeno v&#xa0;dubnu 2022 a&#xa0;žádný účet s&#xa0;druhým faktorem ho použít nemůže: držte se ho jen u&#xa0;nastavení, které zájemce ještě doručuje.</translation>
    </message>
    <message>
        <source>Microsoft 365 admin center &gt; Users &gt; Active users &gt; Add a user.</source>
        <translation>Centrum pro správu Microsoft&#xa0;365 &gt; Uživatelé &gt; Aktivní uživatelé &gt; Přidat uživatele.</translation>
    </message>
    <message>
        <source>Clear &quot;Require this user to change their password when they first sign in&quot;.</source>
        <translation>Zrušte zaškrtnutí „Vyžadovat, aby si tento uživatel při prvním přihlášení změnil heslo“.</translation>
    </message>
    <message>
        <source>Give it no administrator role, and a licence for Dynamics 365 Customer Engagement; Basic will do.</source>
        <translation>Nedávejte mu žádnou roli správce a&#xa0;přidělte mu licenci pro Dynamics&#xa0;365 Customer Engagement; stačí Basic.</translation>
    </message>
    <message>
        <source>Renew the password every 90 days, here and in Partner Center.</source>
        <translation>Heslo obnovujte každých 90&#xa0;dní, zde i&#xa0;v&#xa0;Partnerském centru.</translation>
    </message>
    <message>
        <source>Power Platform admin center &gt; your environment &gt; Settings &gt; Users + permissions &gt; Application users (or Users, with Office 365) &gt; the user &gt; Edit security roles. On older pages: Settings &gt; Security &gt; Users &gt; the user &gt; Manage Roles.</source>
        <translation>Centrum pro správu Power Platform &gt; vaše prostředí &gt; Nastavení &gt; Uživatelé a&#xa0;oprávnění &gt; Uživatelé aplikace (u&#xa0;Office&#xa0;365 Uživatelé) &gt; uživatel &gt; Upravit role zabezpečení. Na starších stránkách: Nastavení &gt; Zabezpečení &gt; Uživatelé &gt; uživatel &gt; Spravovat role.</translation>
    </message>
    <message>
        <source>Tick Microsoft Marketplace Lead Writer and save.</source>
        <translation>Zaškrtněte Microsoft Marketplace Lead Writer a&#xa0;uložte.</translation>
    </message>
    <message>
        <source>Open that role (Settings &gt; Security &gt; Security Roles) &gt; Core Records: User Entity UI Settings, Create, Read and Write at User level.</source>
        <translation>Otevřete tuto roli (Nastavení &gt; Zabezpečení &gt; Role zabezpečení) &gt; Core Records: User Entity UI Settings, Create, Read a&#xa0;Write na úrovni User.</translation>
    </message>
    <message>
        <source>In the same role &gt; Customization: System Job, Read, Write and Append To at Organization level. Save.</source>
        <translation>V&#xa0;téže roli &gt; Customization: System Job, Read, Write a&#xa0;Append To na úrovni Organization. Uložte.</translation>
    </message>
    <message>
        <source>Find the address of Dynamics 365</source>
        <translation>Najděte adresu Dynamics&#xa0;365</translation>
    </message>
    <message>
        <source>Import the solution</source>
        <translation>Importujte řešení</translation>
    </message>
    <message>
        <source>Copy the directory ID</source>
        <translation>Zkopírujte ID adresáře</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Zaregistrujte aplikaci</translation>
    </message>
    <message>
        <source>Make a client secret</source>
        <translation>Vytvořte tajný klíč klienta</translation>
    </message>
    <message>
        <source>Allow the application to use Dynamics 365</source>
        <translation>Dovolte aplikaci používat Dynamics&#xa0;365</translation>
    </message>
    <message>
        <source>Make the application a user of Dynamics 365</source>
        <translation>Udělejte z&#xa0;aplikace uživatele Dynamics&#xa0;365</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Vytvořte účet</translation>
    </message>
    <message>
        <source>Assign the security role</source>
        <translation>Přiřaďte roli zabezpečení</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>CRM URL</source>
        <translation>CRM URL</translation>
    </message>
    <message>
        <source>Application ID</source>
        <translation>ID aplikace</translation>
    </message>
    <message>
        <source>Directory ID</source>
        <translation>ID adresáře</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>Klíč aplikace</translation>
    </message>
    <message>
        <source>It points to %1 instead. Leads are not sent on.</source>
        <translation>Odkazuje místo toho na %1. Zájemci se dál neposílají.</translation>
    </message>
    <message>
        <source>%1 says that it takes POST.</source>
        <translation>%1 uvádí, že přijímá POST.</translation>
    </message>
    <message>
        <source>%1 says which methods it takes, and POST is not among them.</source>
        <translation>%1 uvádí, jaké metody přijímá, a&#xa0;POST mezi nimi není.</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>Odpověď měla stav HTTP %1.</translation>
    </message>
    <message>
        <source>It answered the question for its methods with HTTP status %1 and told none. Only a test lead proves that it takes leads.</source>
        <translation>Na dotaz, jaké metody přijímá, odpověděl stavem HTTP %1 a&#xa0;žádné neuvedl. Že přijímá zájemce, prokáže jen testovací zájemce.</translation>
    </message>
    <message>
        <source>It answered the test lead %1 with HTTP status %2.</source>
        <translation>Na testovacího zájemce %1 odpověděl stavem HTTP %2.</translation>
    </message>
    <message>
        <source>It took the test lead %1 and answered with HTTP status %2. What became of it only its own end shows; delete it there, Leadlight cannot.</source>
        <translation>Testovacího zájemce %1 přijal a&#xa0;odpověděl stavem HTTP %2. Co se s&#xa0;ním stalo, je vidět jen na druhé straně; smažte ho tam, Leadlight to neumí.</translation>
    </message>
    <message>
        <source>It took the test lead %1 and answered with HTTP status %2: &quot;%3&quot;. What became of it only its own end shows; delete it there, Leadlight cannot.</source>
        <translation>Testovacího zájemce %1 přijal a&#xa0;odpověděl stavem HTTP %2: „%3“. Co se s&#xa0;ním stalo, je vidět jen na druhé straně; smažte ho tam, Leadlight to neumí.</translation>
    </message>
    <message>
        <source>it is longer than 2,000 characters</source>
        <translation>je delší než 2&#xa0;000&#xa0;znaků</translation>
    </message>
    <message>
        <source>there is a blank, a line break or a control character in it</source>
        <translation>je v&#xa0;ní mezera, konec řádku nebo řídicí znak</translation>
    </message>
    <message>
        <source>there is a character in it that no URL has</source>
        <translation>je v&#xa0;ní znak, který v&#xa0;žádné adrese URL být nemůže</translation>
    </message>
    <message>
        <source>it has &amp;amp; where &amp; belongs, as when copied from a page&apos;s source</source>
        <translation>je v&#xa0;ní &amp;amp; tam, kde patří &amp;, jako při kopírování ze zdroje stránky</translation>
    </message>
    <message>
        <source>a whole URL that starts with https://</source>
        <translation>celá adresa URL, která začíná https://</translation>
    </message>
    <message>
        <source>the marketplace delivers to https:// only</source>
        <translation>marketplace doručuje jen na https://</translation>
    </message>
    <message>
        <source>no user name or password belongs in front of the host</source>
        <translation>před název hostitele nepatří uživatelské jméno ani heslo</translation>
    </message>
    <message>
        <source>what stands behind # is never sent to a server</source>
        <translation>co stojí za #, se serveru nikdy neposílá</translation>
    </message>
    <message>
        <source>its end, the signature (sig=), was cut off; use the copy button of the flow&apos;s trigger</source>
        <translation>její konec, podpis (sig=), byl uříznut; použijte tlačítko kopírování u&#xa0;triggeru toku</translation>
    </message>
    <message>
        <source>In Power Automate, choose My flows &gt; New &gt; Instant flow, with the trigger When a HTTP request is received. It needs a paid plan. Any other web service that takes JSON by POST will do as well.</source>
        <translation>V&#xa0;Power Automate zvolte Moje toky &gt; Nový &gt; Okamžitý tok s&#xa0;triggerem When a HTTP request is received. Je k&#xa0;tomu potřeba placený plán. Stejně poslouží jakákoli jiná webová služba, která přijímá JSON metodou POST.</translation>
    </message>
    <message>
        <source>In the trigger, paste the schema below into Request Body JSON Schema.</source>
        <translation>V&#xa0;triggeru vložte níže uvedené schéma do pole Request Body JSON Schema.</translation>
    </message>
    <message>
        <source>The marketplace&apos;s documents print these names with capital first letters, but leads arrive with small ones. A flow that was built from the printed names writes empty records.</source>
        <translation>Dokumentace marketplace tiskne tyto názvy s&#xa0;velkým počátečním písmenem, zájemci ale přicházejí s&#xa0;malým. Tok postavený podle tištěných názvů zapisuje prázdné záznamy.</translation>
    </message>
    <message>
        <source>Where the trigger asks who can trigger the flow, choose Anyone: the marketplace signs in with nothing but the URL.</source>
        <translation>Kde se trigger ptá, kdo smí tok spustit, zvolte Anyone: marketplace se neprokazuje ničím jiným než adresou URL.</translation>
    </message>
    <message>
        <source>Add what is to happen with a lead: create a record in the table Leads of Dataverse or Dynamics 365, or send an e-mail to yourself.</source>
        <translation>Přidejte, co se má se zájemcem stát: vytvořit záznam v&#xa0;tabulce Leads v&#xa0;Dataverse nebo Dynamics&#xa0;365, nebo poslat e-mail vám.</translation>
    </message>
    <message>
        <source>Leave out a Response action, or put it first: a late answer counts as a failure.</source>
        <translation>Akci Response vynechte, nebo ji dejte na začátek: pozdní odpověď se počítá jako selhání.</translation>
    </message>
    <message>
        <source>Save the flow. Only then the trigger shows its URL.</source>
        <translation>Uložte tok. Teprve potom trigger ukáže svou adresu URL.</translation>
    </message>
    <message>
        <source>Copy the trigger&apos;s URL with its copy button, not by selecting it: its end is the signature and must not be cut off.</source>
        <translation>Adresu URL triggeru zkopírujte jeho tlačítkem kopírování, ne výběrem textu: na konci má podpis, který se nesmí uříznout.</translation>
    </message>
    <message>
        <source>Paste it here. Whoever knows it may send you leads, so Leadlight keeps all of it as a secret.</source>
        <translation>Vložte ji sem. Kdo ji zná, může vám posílat zájemce, proto ji Leadlight celou uchovává jako tajný údaj.</translation>
    </message>
    <message>
        <source>Make a flow that receives leads</source>
        <translation>Vytvořte tok, který přijímá zájemce</translation>
    </message>
    <message>
        <source>Say what happens with a lead</source>
        <translation>Určete, co bude se zájemcem dál</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>Zkopírujte adresu URL</translation>
    </message>
    <message>
        <source>HTTPS endpoint URL</source>
        <translation>Adresa URL koncového bodu HTTPS</translation>
    </message>
    <message>
        <source>The URL leads to %1, which is not reachable from the internet.</source>
        <translation>Adresa URL vede na %1, což z&#xa0;internetu není dostupné.</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <translation>Koncový bod HTTPS</translation>
    </message>
    <message>
        <source>%1: its URL leads to %2, an address inside a private network, which the marketplace cannot reach. Check it all the same?</source>
        <translation>%1: adresa URL vede na %2, což je adresa uvnitř privátní sítě, kam marketplace nedosáhne. Přesto zkontrolovat?</translation>
    </message>
    <message>
        <source>The whole URL that leads are posted to, with everything after the question mark. In Power Automate: the copy button of the trigger When a HTTP request is received.</source>
        <translation>Celá adresa URL, na kterou se zájemci posílají, se vším za otazníkem. V&#xa0;Power Automate: tlačítko kopírování u&#xa0;triggeru When a HTTP request is received.</translation>
    </message>
    <message>
        <source>The sign-in to Dynamics 365 was refused: the account or the application is not known there, or its credentials are wrong.</source>
        <translation>Přihlášení k&#xa0;Dynamics&#xa0;365 bylo odmítnuto: účet nebo aplikace tam nejsou známy nebo jsou přihlašovací údaje špatné.</translation>
    </message>
    <message>
        <source>1. With an Entra application: compare the directory ID, the application ID and the secret with the app registration in the Azure portal.
2. Check that the application is a user of the environment and not disabled: Power Platform admin center &gt; your environment &gt; Settings &gt; Users + permissions &gt; Application users; formerly Settings &gt; Security &gt; Users &gt; Application Users.
3. With an Office 365 account: sign in to Dynamics 365 with its user name and password, and check that it has a licence and a security role.</source>
        <translation>1. U&#xa0;aplikace Entra: porovnejte ID adresáře, ID aplikace a&#xa0;tajný klíč s&#xa0;registrací aplikace na portálu Azure.
2. Ověřte, že aplikace je uživatelem prostředí a&#xa0;není zakázaná: centrum pro správu Power Platform &gt; vaše prostředí &gt; Nastavení &gt; Uživatelé a&#xa0;oprávnění &gt; Uživatelé aplikace; dříve Nastavení &gt; Zabezpečení &gt; Uživatelé &gt; Uživatelé aplikace.
3. U&#xa0;účtu Office&#xa0;365: přihlaste se k&#xa0;Dynamics&#xa0;365 jeho uživatelským jménem a&#xa0;heslem a&#xa0;ověřte, že má licenci a&#xa0;roli zabezpečení.</translation>
    </message>
    <message>
        <source>The application or user may not create leads in Dynamics 365, or may not fill in their lead source. It lacks the security role Microsoft Marketplace Lead Writer.</source>
        <translation>Aplikace nebo uživatel nesmí v&#xa0;Dynamics&#xa0;365 zakládat zájemce nebo vyplňovat jejich zdroj. Chybí role zabezpečení Microsoft Marketplace Lead Writer.</translation>
    </message>
    <message>
        <source>1. Open the application user or the Office user (security settings) in Dynamics 365.
2. Manage roles: assign Microsoft Marketplace Lead Writer. If the role is not listed, import the solution Microsoft Marketplace Lead Writer first.
3. If the role is assigned already, check it: Core Records &gt; Lead: Create at Organization level, and that no field security profile locks the field Lead Source.</source>
        <translation>1. Otevřete v&#xa0;Dynamics&#xa0;365 uživatele aplikace nebo uživatele Office (nastavení zabezpečení).
2. Správa rolí: přiřaďte Microsoft Marketplace Lead Writer. Pokud role v&#xa0;seznamu není, importujte nejdřív řešení Microsoft Marketplace Lead Writer.
3. Pokud už je role přiřazená, zkontrolujte ji: Core Records &gt; Lead: Create na úrovni Organization, a&#xa0;že pole Lead Source nezamyká žádný profil zabezpečení polí.</translation>
    </message>
    <message>
        <source>There is no directory with this ID, or it has no active subscription, or it belongs to another cloud.</source>
        <translation>Adresář s&#xa0;tímto ID neexistuje, nemá aktivní předplatné nebo patří do jiného cloudu.</translation>
    </message>
    <message>
        <source>Copy the directory ID again: Azure portal &gt; Microsoft Entra ID &gt; Overview &gt; Tenant ID; formerly Azure Active Directory &gt; Properties &gt; Directory ID. Sign in there as a user of the directory that Dynamics 365 belongs to.</source>
        <translation>Zkopírujte znovu ID adresáře: portál Azure &gt; Microsoft Entra ID &gt; Přehled &gt; ID tenanta; dříve Azure Active Directory &gt; Vlastnosti &gt; ID adresáře. Přihlaste se tam jako uživatel adresáře, ke kterému Dynamics&#xa0;365 patří.</translation>
    </message>
    <message>
        <source>The application or user has no security role in Dynamics 365 at all.</source>
        <translation>Aplikace nebo uživatel nemá v&#xa0;Dynamics&#xa0;365 vůbec žádnou roli zabezpečení.</translation>
    </message>
    <message>
        <source>Assign the role Microsoft Marketplace Lead Writer (security settings): Power Platform admin center &gt; your environment &gt; Settings &gt; Users + permissions &gt; Application users &gt; Edit security roles; formerly Settings &gt; Security &gt; Users &gt; Manage Roles.</source>
        <translation>Přiřaďte roli Microsoft Marketplace Lead Writer (nastavení zabezpečení): centrum pro správu Power Platform &gt; vaše prostředí &gt; Nastavení &gt; Uživatelé a&#xa0;oprávnění &gt; Uživatelé aplikace &gt; Upravit role zabezpečení; dříve Nastavení &gt; Zabezpečení &gt; Uživatelé &gt; Spravovat role.</translation>
    </message>
    <message>
        <source>The directory has no application with this ID.</source>
        <translation>V&#xa0;adresáři není aplikace s&#xa0;tímto ID.</translation>
    </message>
    <message>
        <source>Copy the application ID again: Azure portal &gt; Microsoft Entra ID &gt; App registrations &gt; your application &gt; Application (client) ID. Check that the registration is in the directory whose ID you entered. The documents speak of the directory ID here by mistake.</source>
        <translation>Zkopírujte znovu ID aplikace: portál Azure &gt; Microsoft Entra ID &gt; Registrace aplikací &gt; vaše aplikace &gt; ID aplikace (klienta). Ověřte, že registrace je v&#xa0;adresáři, jehož ID jste zadali. Dokumentace zde omylem mluví o&#xa0;ID adresáře.</translation>
    </message>
    <message>
        <source>The directory ID is neither an ID nor a domain name.</source>
        <translation>ID adresáře není ani ID, ani název domény.</translation>
    </message>
    <message>
        <source>Copy the directory ID again: Azure portal &gt; Microsoft Entra ID &gt; Overview &gt; Tenant ID; formerly Azure Active Directory &gt; Properties &gt; Directory ID. It has 32 hexadecimal digits in five groups; no blank and no other character belongs to it.</source>
        <translation>Zkopírujte znovu ID adresáře: portál Azure &gt; Microsoft Entra ID &gt; Přehled &gt; ID tenanta; dříve Azure Active Directory &gt; Vlastnosti &gt; ID adresáře. Má 32&#xa0;šestnáctkových číslic v&#xa0;pěti skupinách; mezera ani jiný znak do něj nepatří.</translation>
    </message>
    <message>
        <source>The client secret (application key) is not one of this application&apos;s.</source>
        <translation>Tajný klíč klienta (klíč aplikace) nepatří této aplikaci.</translation>
    </message>
    <message>
        <source>1. Make a new secret: Azure portal &gt; App registrations &gt; your application &gt; Certificates &amp; secrets &gt; New client secret; formerly Settings &gt; Keys.
2. Copy the column Value, not Secret ID, before you leave the page: it is shown once.
3. Enter it here and in Partner Center.</source>
        <translation>1. Vytvořte nový tajný klíč: portál Azure &gt; Registrace aplikací &gt; vaše aplikace &gt; Certifikáty a&#xa0;tajné klíče &gt; Nový tajný klíč klienta; dříve Nastavení &gt; Klíče.
2. Než stránku opustíte, zkopírujte sloupec Hodnota, ne Secret ID: ukáže se jen jednou.
3. Zadejte ho zde i&#xa0;v&#xa0;Partnerském centru.</translation>
    </message>
    <message>
        <source>Nothing at this address answered as Dynamics 365 does: the address is wrong, or the instance does not respond in time.</source>
        <translation>Na této adrese neodpovědělo nic tak, jak odpovídá Dynamics&#xa0;365: adresa je špatná nebo instance neodpovídá včas.</translation>
    </message>
    <message>
        <source>1. Open Dynamics 365 in a browser and copy the address up to the host, for example https://contoso.crm4.dynamics.com.
2. Enter it here and in Partner Center &gt; Offer setup &gt; Customer leads &gt; Connection details; formerly Cloud Partner Portal &gt; Storefront details &gt; Lead destination &gt; URL.
3. If the address is right, wait some minutes and check again: the instance may be in maintenance.</source>
        <translation>1. Otevřete Dynamics&#xa0;365 v&#xa0;prohlížeči a&#xa0;zkopírujte adresu až po název hostitele, například https://contoso.crm4.dynamics.com.
2. Zadejte ji zde a&#xa0;v&#xa0;Partnerském centru &gt; Offer setup &gt; Customer leads &gt; Connection details; dříve portál cloudových partnerů &gt; Storefront details &gt; Lead destination &gt; URL.
3. Je-li adresa správná, počkejte několik minut a&#xa0;zkontrolujte znovu: instance může mít odstávku.</translation>
    </message>
    <message>
        <source>The client secret has expired. A secret lasts 24 months at most.</source>
        <translation>Platnost tajného klíče klienta skončila. Tajný klíč platí nejvýš 24&#xa0;měsíců.</translation>
    </message>
    <message>
        <source>1. Azure portal &gt; App registrations &gt; your application &gt; Certificates &amp; secrets &gt; New client secret (formerly Settings &gt; Keys).
2. Copy the column Value.
3. Enter it, with its end date, here and in Partner Center, then delete the old one.</source>
        <translation>1. Portál Azure &gt; Registrace aplikací &gt; vaše aplikace &gt; Certifikáty a&#xa0;tajné klíče &gt; Nový tajný klíč klienta (dříve Nastavení &gt; Klíče).
2. Zkopírujte sloupec Hodnota.
3. Zadejte ho i&#xa0;s&#xa0;datem konce platnosti zde a&#xa0;v&#xa0;Partnerském centru a&#xa0;starý pak smažte.</translation>
    </message>
    <message>
        <source>The application ID is not an ID, or is missing.</source>
        <translation>ID aplikace není ID, nebo chybí.</translation>
    </message>
    <message>
        <source>Copy the application ID again: Azure portal &gt; App registrations &gt; your application &gt; Application (client) ID. It has 32 hexadecimal digits in five groups.</source>
        <translation>Zkopírujte znovu ID aplikace: portál Azure &gt; Registrace aplikací &gt; vaše aplikace &gt; ID aplikace (klienta). Má 32&#xa0;šestnáctkových číslic v&#xa0;pěti skupinách.</translation>
    </message>
    <message>
        <source>The application is disabled in the directory.</source>
        <translation>Aplikace je v&#xa0;adresáři zakázaná.</translation>
    </message>
    <message>
        <source>Azure portal &gt; Microsoft Entra ID &gt; Enterprise applications &gt; your application &gt; Properties: set Enabled for users to sign-in to Yes. If you may not change it, ask an administrator of the directory.</source>
        <translation>Portál Azure &gt; Microsoft Entra ID &gt; Podnikové aplikace &gt; vaše aplikace &gt; Vlastnosti: nastavte Enabled for users to sign-in na Ano. Pokud to změnit nesmíte, požádejte správce adresáře.</translation>
    </message>
    <message>
        <source>The application may only sign in to its own directory, and the directory ID names another one.</source>
        <translation>Aplikace se smí přihlašovat jen ke svému vlastnímu adresáři a&#xa0;ID adresáře uvádí jiný.</translation>
    </message>
    <message>
        <source>Enter the ID of the directory that holds the app registration, not common or organizations; or allow accounts in any organizational directory under App registrations &gt; your application &gt; Authentication (formerly Multi-tenanted: Yes).</source>
        <translation>Zadejte ID adresáře, ve kterém je registrace aplikace, ne common ani organizations; nebo povolte účty v&#xa0;libovolném organizačním adresáři: Registrace aplikací &gt; vaše aplikace &gt; Ověřování (dříve Multi-tenanted: Yes).</translation>
    </message>
    <message>
        <source>The directory does not know the address as one of its Dynamics 365 environments.</source>
        <translation>Adresář tuto adresu nezná jako jedno ze svých prostředí Dynamics&#xa0;365.</translation>
    </message>
    <message>
        <source>Check that the address is the one that your browser shows for Dynamics 365, and that the directory ID is of the directory that the environment belongs to.</source>
        <translation>Ověřte, že adresa je ta, kterou prohlížeč ukazuje u&#xa0;Dynamics&#xa0;365, a&#xa0;že ID adresáře je z&#xa0;adresáře, ke kterému prostředí patří.</translation>
    </message>
    <message>
        <source>Nobody has allowed the application to use Dynamics 365 yet.</source>
        <translation>Nikdo zatím aplikaci nedovolil používat Dynamics&#xa0;365.</translation>
    </message>
    <message>
        <source>1. Azure portal &gt; App registrations &gt; your application &gt; API permissions: add Dynamics CRM &gt; Delegated &gt; user_impersonation (formerly Required permissions &gt; Access CRM Online as organization users).
2. Have an administrator press Grant admin consent.</source>
        <translation>1. Portál Azure &gt; Registrace aplikací &gt; vaše aplikace &gt; Oprávnění rozhraní API: přidejte Dynamics CRM &gt; Delegovaná &gt; user_impersonation (dříve Požadovaná oprávnění &gt; Access CRM Online as organization users).
2. Ať správce stiskne Udělit souhlas správce.</translation>
    </message>
    <message>
        <source>The account needs a second factor to sign in, which the marketplace cannot give. Office 365 sign-in cannot work for it.</source>
        <translation>Účet potřebuje k&#xa0;přihlášení druhý faktor a&#xa0;ten marketplace dodat nemůže. Přihlašování Office&#xa0;365 pro něj fungovat nemůže.</translation>
    </message>
    <message>
        <source>Change the connector to an Entra application (Authentication: Azure Active Directory in Partner Center). The wizard has the steps.</source>
        <translation>Přepněte konektor na aplikaci Entra (v&#xa0;Partnerském centru Authentication: Azure Active Directory). Kroky najdete v&#xa0;průvodci.</translation>
    </message>
    <message>
        <source>A Conditional Access policy or the security defaults of the directory refuse this sign-in.</source>
        <translation>Toto přihlášení odmítá zásada podmíněného přístupu nebo výchozí nastavení zabezpečení adresáře.</translation>
    </message>
    <message>
        <source>Have an administrator look at Microsoft Entra ID &gt; Sign-in logs for the policy, and exempt the application or account; or change the connector from Office 365 to an Entra application.</source>
        <translation>Ať správce v&#xa0;Microsoft Entra ID &gt; Protokoly přihlášení vyhledá zásadu a&#xa0;aplikaci nebo účet z&#xa0;ní vyjme; nebo konektor přepněte z&#xa0;Office&#xa0;365 na aplikaci Entra.</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired. By default that happens every 90 days.</source>
        <translation>Platnost hesla účtu skončila. Ve výchozím nastavení se to stává každých 90&#xa0;dní.</translation>
    </message>
    <message>
        <source>1. Sign in at https://www.office.com with the account and set a new password.
2. Enter it here and in Partner Center.
3. Better: change the connector to an Entra application.</source>
        <translation>1. Přihlaste se tímto účtem na https://www.office.com a&#xa0;nastavte nové heslo.
2. Zadejte ho zde i&#xa0;v&#xa0;Partnerském centru.
3. Ještě lépe: přepněte konektor na aplikaci Entra.</translation>
    </message>
    <message>
        <source>The account is locked after too many failed sign-ins.</source>
        <translation>Účet je po příliš mnoha neúspěšných přihlášeních zamčený.</translation>
    </message>
    <message>
        <source>Wait for the lock to end or have an administrator unlock the account, then enter the right password before anything signs in again.</source>
        <translation>Počkejte, až zámek skončí, nebo ať účet odemkne správce; pak zadejte správné heslo dřív, než se cokoli přihlásí znovu.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Účet je zakázaný.</translation>
    </message>
    <message>
        <source>Have an administrator allow its sign-in: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the account &gt; Unblock sign-in.</source>
        <translation>Ať správce přihlášení povolí: Centrum pro správu Microsoft&#xa0;365 &gt; Uživatelé &gt; Aktivní uživatelé &gt; účet &gt; Odblokovat přihlášení.</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in.</source>
        <translation>Microsoft Entra přihlášení odmítla.</translation>
    </message>
    <message>
        <source>Compare the directory ID, the application ID and the secret with the app registration. Look the code up at https://login.microsoftonline.com/error.</source>
        <translation>Porovnejte ID adresáře, ID aplikace a&#xa0;tajný klíč s&#xa0;registrací aplikace. Co kód znamená, najdete na https://login.microsoftonline.com/error.</translation>
    </message>
    <message>
        <source>The application or user is signed in to Dynamics 365 but may not do this there.</source>
        <translation>Aplikace nebo uživatel je k&#xa0;Dynamics&#xa0;365 přihlášen, ale tohle tam dělat nesmí.</translation>
    </message>
    <message>
        <source>1. Assign the role Microsoft Marketplace Lead Writer (security settings).
2. In the role: Core Records &gt; User Entity UI Settings: Create, Read, Write at User level; Customization &gt; System Job: Read, Write, Append To at Organization level.</source>
        <translation>1. Přiřaďte roli Microsoft Marketplace Lead Writer (nastavení zabezpečení).
2. V&#xa0;roli: Core Records &gt; User Entity UI Settings: Create, Read, Write na úrovni User; Customization &gt; System Job: Read, Write, Append To na úrovni Organization.</translation>
    </message>
    <message>
        <source>Office 365 sign-in is retired: Microsoft turned its protocol (WS-Trust) off for Dynamics 365 in April 2022, because a password alone cannot ask for a second factor. What still works here may not work for the marketplace.</source>
        <translation>Přihlašování Office&#xa0;365 je zrušeno: Microsoft jeho protokol (WS-Trust) pro Dynamics&#xa0;365 vypnul v&#xa0;dubnu 2022, protože samotné heslo si nemůže vyžádat druhý faktor. Co ještě funguje zde, marketplace fungovat nemusí.</translation>
    </message>
    <message>
        <source>The table Lead has no field Lead Source (leadsourcecode), or it cannot be filled in when a lead is made. The marketplace writes it.</source>
        <translation>Tabulka Lead nemá pole Lead Source (leadsourcecode), nebo ho nelze při zakládání zájemce vyplnit. Marketplace do něj zapisuje.</translation>
    </message>
    <message>
        <source>See in Power Apps &gt; Tables &gt; Lead &gt; Columns that Lead Source is there and enabled, or import the solution Microsoft Marketplace Lead Writer again.</source>
        <translation>Podívejte se v&#xa0;Power Apps &gt; Tabulky &gt; Lead &gt; Sloupce, zda tam pole Lead Source je a&#xa0;je povolené, nebo importujte znovu řešení Microsoft Marketplace Lead Writer.</translation>
    </message>
    <message>
        <source>Column security protects the field Lead Source: only those whom a profile allows may fill it in.</source>
        <translation>Pole Lead Source chrání zabezpečení sloupců: vyplnit ho smí jen ten, komu to dovoluje profil.</translation>
    </message>
    <message>
        <source>1. Power Platform admin center &gt; your environment &gt; Settings &gt; Column security profiles (formerly Field Security Profiles): make the application user a member of a profile with Create on Lead Source, or turn column security off for the field.
2. Send a test lead.</source>
        <translation>1. Centrum pro správu Power Platform &gt; vaše prostředí &gt; Nastavení &gt; Profily zabezpečení sloupců (dříve Profily zabezpečení polí): přidejte uživatele aplikace do profilu, který má u&#xa0;Lead Source právo Create, nebo zabezpečení sloupců u&#xa0;tohoto pole vypněte.
2. Pošlete testovacího zájemce.</translation>
    </message>
    <message>
        <source>The choices of Lead Source lack Web (8).</source>
        <translation>Mezi volbami pole Lead Source chybí Web (8).</translation>
    </message>
    <message>
        <source>Restore the choice Web with the value 8 in Power Apps &gt; Choices, or see with a test lead whether leads arrive.</source>
        <translation>Obnovte volbu Web s&#xa0;hodnotou 8 v&#xa0;Power Apps &gt; Choices, nebo pomocí testovacího zájemce zjistěte, zda zájemci přicházejí.</translation>
    </message>
    <message>
        <source>The role does not allow reading the definition of the field Lead Source, so it was not looked at.</source>
        <translation>Role nedovoluje číst definici pole Lead Source, proto se na ni kontrola nepodívala.</translation>
    </message>
    <message>
        <source>Nothing has to be done. A test lead shows whether leads can be written.</source>
        <translation>Není třeba dělat nic. Zda lze zájemce zapisovat, ukáže testovací zájemce.</translation>
    </message>
    <message>
        <source>Dynamics 365 holds a record like this and its duplicate detection refused another.</source>
        <translation>V&#xa0;Dynamics&#xa0;365 už takový záznam je a&#xa0;detekce duplicit další odmítla.</translation>
    </message>
    <message>
        <source>Delete earlier test leads (search for MSFT_TEST), or change the duplicate detection rules for leads so that they do not refuse what the marketplace delivers.</source>
        <translation>Smažte dřívější testovací zájemce (vyhledejte MSFT_TEST), nebo změňte pravidla detekce duplicit pro zájemce tak, aby neodmítala, co marketplace doručuje.</translation>
    </message>
    <message>
        <source>A field of the connector is missing or wrong.</source>
        <translation>Některé pole konektoru není vyplněné nebo je vyplněné špatně.</translation>
    </message>
    <message>
        <source>Edit the connector: the field is marked and tells what it expects.</source>
        <translation>Upravte konektor: pole je označené a&#xa0;říká, co očekává.</translation>
    </message>
    <message>
        <source>The keychain has no entry for this field.</source>
        <translation>Klíčenka nemá pro toto pole žádný záznam.</translation>
    </message>
    <message>
        <source>Edit the connector and enter the secret again.</source>
        <translation>Upravte konektor a&#xa0;zadejte tajný údaj znovu.</translation>
    </message>
    <message>
        <source>The keychain of this computer is missing, locked or silent, so the secret cannot be read.</source>
        <translation>Klíčenka tohoto počítače chybí, je zamčená nebo neodpovídá, takže tajný údaj nelze přečíst.</translation>
    </message>
    <message>
        <source>Unlock the keychain and check again. Without a keychain, give the secret in the environment (LEADLIGHT_SECRET_&lt;NAME&gt;_&lt;FIELD&gt;) or keep it for one run.</source>
        <translation>Odemkněte klíčenku a&#xa0;zkontrolujte znovu. Bez klíčenky zadejte tajný údaj v&#xa0;proměnné prostředí (LEADLIGHT_SECRET_&lt;NAME&gt;_&lt;FIELD&gt;) nebo ho ponechte jen pro jedno spuštění.</translation>
    </message>
    <message>
        <source>This Leadlight does not know connectors of this kind; a newer one made it.</source>
        <translation>Tento Leadlight konektory tohoto druhu nezná; vytvořil ho novější.</translation>
    </message>
    <message>
        <source>Update Leadlight.</source>
        <translation>Aktualizujte Leadlight.</translation>
    </message>
    <message>
        <source>There is no server of this name, or the name server does not answer.</source>
        <translation>Server s&#xa0;tímto názvem neexistuje, nebo neodpovídá server DNS.</translation>
    </message>
    <message>
        <source>Check the address for a typo, and whether this computer is online. A storage account or environment that was deleted has no name any more.</source>
        <translation>Zkontrolujte, zda v&#xa0;adrese není překlep a&#xa0;zda je tento počítač online. Smazaný účet úložiště nebo prostředí už žádný název nemá.</translation>
    </message>
    <message>
        <source>The server could not be reached, or closed the connection.</source>
        <translation>Server nebyl dostupný, nebo spojení přerušil.</translation>
    </message>
    <message>
        <source>Check the network, the proxy and whether a firewall on the way lets the connection through; then check again.</source>
        <translation>Zkontrolujte síť, proxy server a&#xa0;zda spojení propouští brána firewall po cestě; pak zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>V&#xa0;časovém limitu nepřišla odpověď.</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays so, the address may be wrong, or a firewall swallows the connection.</source>
        <translation>Zkontrolujte znovu za několik minut. Pokud to trvá, může být špatná adresa nebo spojení pohlcuje brána firewall.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it is expired, self-signed, for another name, or a device on the way replaces it.</source>
        <translation>Certifikát serveru není důvěryhodný: skončila mu platnost, je podepsaný sám sebou, je na jiný název nebo ho po cestě nahrazuje nějaké zařízení.</translation>
    </message>
    <message>
        <source>The server sent the request on to another address. Leadlight does not follow, as the marketplace may not either, and secrets would go along.</source>
        <translation>Server požadavek přesměroval na jinou adresu. Leadlight tam nejde, protože marketplace možná také ne a&#xa0;šly by tam i&#xa0;tajné údaje.</translation>
    </message>
    <message>
        <source>Enter the address that it points to, if it is yours. A sign-in page of a network (hotel, guest access) also redirects: sign in there first.</source>
        <translation>Zadejte adresu, na kterou odkazuje, je-li vaše. Přesměrovává také přihlašovací stránka sítě (hotel, síť pro hosty): přihlaste se nejdřív tam.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off.</source>
        <translation>Hodiny tohoto počítače jdou špatně.</translation>
    </message>
    <message>
        <source>Set the clock, or turn on setting it automatically, then check again.</source>
        <translation>Seřiďte hodiny nebo zapněte jejich automatické nastavení a&#xa0;zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>The service knows who asks and refused access.</source>
        <translation>Služba ví, kdo se ptá, a&#xa0;přístup odmítla.</translation>
    </message>
    <message>
        <source>Check the roles of the account or application, and the service&apos;s firewall.</source>
        <translation>Zkontrolujte role účtu nebo aplikace a&#xa0;bránu firewall služby.</translation>
    </message>
    <message>
        <source>The service is too busy and asked to slow down.</source>
        <translation>Služba je příliš vytížená a&#xa0;žádá o&#xa0;zpomalení.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the set-up. Check again in a few minutes.</source>
        <translation>V&#xa0;nastavení chyba není. Zkontrolujte znovu za několik minut.</translation>
    </message>
    <message>
        <source>The service failed, also when it was asked again.</source>
        <translation>Služba selhala i&#xa0;při opakovaném dotazu.</translation>
    </message>
    <message>
        <source>Check again later. If it stays so, look at the service&apos;s status page.</source>
        <translation>Zkontrolujte znovu později. Pokud to trvá, podívejte se na stránku se stavem služby.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Služba požadavek odmítla.</translation>
    </message>
    <message>
        <source>What the service said tells why. Check the connector&apos;s fields.</source>
        <translation>Důvod je v&#xa0;tom, co služba řekla. Zkontrolujte pole konektoru.</translation>
    </message>
    <message>
        <source>The answer was cut off or is not what this service sends: the address may be of something else, or a proxy changes the answer.</source>
        <translation>Odpověď je neúplná nebo není taková, jakou tato služba posílá: adresa může patřit něčemu jinému, nebo odpověď mění proxy server.</translation>
    </message>
    <message>
        <source>Check the address. If a proxy or guest network stands between, check again without it.</source>
        <translation>Zkontrolujte adresu. Je-li mezi vámi a&#xa0;službou proxy server nebo síť pro hosty, zkontrolujte znovu bez nich.</translation>
    </message>
    <message>
        <source>A credential of this connector ends soon or has ended.</source>
        <translation>Platnost některého přihlašovacího údaje tohoto konektoru brzy skončí nebo už skončila.</translation>
    </message>
    <message>
        <source>Make a new one in the other system, enter it here and in Partner Center, and note its end date.</source>
        <translation>Vytvořte v&#xa0;druhém systému nový, zadejte ho zde i&#xa0;v&#xa0;Partnerském centru a&#xa0;poznamenejte si konec jeho platnosti.</translation>
    </message>
    <message>
        <source>The connection broke before the service had answered. Whether the test lead arrived is not known; it was not sent again.</source>
        <translation>Spojení se přerušilo dřív, než služba odpověděla. Zda testovací zájemce dorazil, není známo; znovu se neposílal.</translation>
    </message>
    <message>
        <source>Look for the test lead in the destination: search for MSFT_TEST. If it is not there, check again.</source>
        <translation>Podívejte se po testovacím zájemci v&#xa0;cíli: vyhledejte MSFT_TEST. Pokud tam není, zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>The test lead came back different from what was written.</source>
        <translation>Testovací zájemce se vrátil jiný, než jak byl zapsán.</translation>
    </message>
    <message>
        <source>See which fields differ. Something else may write into the same place, or change what is written.</source>
        <translation>Podívejte se, která pole se liší. Možná na stejné místo zapisuje ještě něco jiného, nebo zápis mění.</translation>
    </message>
    <message>
        <source>The test lead was written but could not be deleted.</source>
        <translation>Testovací zájemce byl zapsán, ale nešel smazat.</translation>
    </message>
    <message>
        <source>Search for MSFT_TEST in the destination and delete it there.</source>
        <translation>Vyhledejte v&#xa0;cíli MSFT_TEST a&#xa0;smažte ho tam.</translation>
    </message>
    <message>
        <source>Marketo has no subscription with this Munchkin ID.</source>
        <translation>Marketo nemá předplatné s&#xa0;tímto Munchkin ID.</translation>
    </message>
    <message>
        <source>Copy the Munchkin ID again: Marketo &gt; Admin &gt; Munchkin, or from the form&apos;s embed code. It looks like 123-PQR-789.</source>
        <translation>Zkopírujte Munchkin ID znovu: Marketo &gt; Admin &gt; Munchkin, nebo z&#xa0;kódu pro vložení formuláře. Vypadá jako 123-PQR-789.</translation>
    </message>
    <message>
        <source>Marketo does not accept the access token that it gave out itself.</source>
        <translation>Marketo nepřijímá přístupový token, který samo vydalo.</translation>
    </message>
    <message>
        <source>Check again. If it stays so, look at the custom service under Marketo &gt; Admin &gt; LaunchPoint: its API-only user must be active. Copy the client ID and the client secret again.</source>
        <translation>Zkontrolujte znovu. Pokud to trvá, podívejte se na vlastní službu v&#xa0;Marketo &gt; Admin &gt; LaunchPoint: její uživatel jen pro API musí být aktivní. Zkopírujte znovu Client ID a&#xa0;Client Secret.</translation>
    </message>
    <message>
        <source>Marketo refused access: the API user&apos;s role lacks a permission, or its list of allowed addresses lacks this computer.</source>
        <translation>Marketo odmítlo přístup: roli uživatele API chybí oprávnění, nebo v&#xa0;jeho seznamu povolených adres chybí tento počítač.</translation>
    </message>
    <message>
        <source>1. Marketo &gt; Admin &gt; Users &amp; Roles: the API-only user&apos;s role needs Access API &gt; Read-Only Assets, Read-Only Person and Read-Write Person.
2. Marketo &gt; Admin &gt; Web Services &gt; IP Restrictions: allow this computer and the marketplace, or turn the restriction off.</source>
        <translation>1. Marketo &gt; Admin &gt; Users &amp; Roles: role uživatele jen pro API potřebuje Access API &gt; Read-Only Assets, Read-Only Person a&#xa0;Read-Write Person.
2. Marketo &gt; Admin &gt; Web Services &gt; IP Restrictions: povolte tento počítač a&#xa0;marketplace, nebo omezení vypněte.</translation>
    </message>
    <message>
        <source>Marketo has no form with this ID.</source>
        <translation>Marketo nemá formulář s&#xa0;tímto ID.</translation>
    </message>
    <message>
        <source>Open the form in Marketo &gt; Design Studio &gt; Form Actions &gt; Embed Code and copy the number after mktoForm_, for example 1179. Check that the Munchkin ID is of the same subscription.</source>
        <translation>Otevřete formulář v&#xa0;Marketo &gt; Design Studio &gt; Form Actions &gt; Embed Code a&#xa0;zkopírujte číslo za mktoForm_, například 1179. Ověřte, že Munchkin ID je ze stejného předplatného.</translation>
    </message>
    <message>
        <source>The form is not approved, so Marketo takes nothing from it.</source>
        <translation>Formulář není schválený, proto z&#xa0;něj Marketo nic nepřijímá.</translation>
    </message>
    <message>
        <source>Open the form in Marketo &gt; Design Studio, finish the field details and choose Approve and Close.</source>
        <translation>Otevřete formulář v&#xa0;Marketo &gt; Design Studio, dokončete podrobnosti polí a&#xa0;zvolte Approve and Close.</translation>
    </message>
    <message>
        <source>The form has no field for something that a lead carries.</source>
        <translation>Formulář nemá pole pro něco, co zájemce nese.</translation>
    </message>
    <message>
        <source>Add the field to the form in Marketo &gt; Design Studio and approve the form again. A lead carries first name, last name, e-mail, phone, company, title, country and lead source.</source>
        <translation>Přidejte pole do formuláře v&#xa0;Marketo &gt; Design Studio a&#xa0;formulář znovu schvalte. Zájemce nese jméno, příjmení, e-mail, telefon, společnost, pozici, zemi a&#xa0;zdroj zájemce.</translation>
    </message>
    <message>
        <source>Marketo read the lead but did not take it.</source>
        <translation>Marketo zájemce přečetlo, ale nepřijalo.</translation>
    </message>
    <message>
        <source>What Marketo said tells the field or rule. Check the form&apos;s required fields, and whether several people share the test lead&apos;s e-mail address.</source>
        <translation>O&#xa0;které pole nebo pravidlo jde, vyplývá z&#xa0;toho, co Marketo řeklo. Zkontrolujte povinná pole formuláře a&#xa0;zda e-mailovou adresu testovacího zájemce nesdílí víc lidí.</translation>
    </message>
    <message>
        <source>Marketo&apos;s daily number of API calls is used up.</source>
        <translation>Denní počet volání API v&#xa0;Marketo je vyčerpaný.</translation>
    </message>
    <message>
        <source>Wait until midnight US Central time, when the count starts again. Marketo &gt; Admin &gt; Web Services shows who used the calls.</source>
        <translation>Počkejte do půlnoci středoamerického času (US Central), kdy se počítá znovu. Kdo volání spotřeboval, ukazuje Marketo &gt; Admin &gt; Web Services.</translation>
    </message>
    <message>
        <source>The form requires a field that a lead of the marketplace does not carry, so leads are refused.</source>
        <translation>Formulář vyžaduje pole, které zájemce z&#xa0;marketplace nenese, proto jsou zájemci odmítáni.</translation>
    </message>
    <message>
        <source>Open the form in Marketo &gt; Design Studio, make the field optional or take it off the form, and approve the form again.</source>
        <translation>Otevřete formulář v&#xa0;Marketo &gt; Design Studio, nastavte pole jako nepovinné nebo ho z&#xa0;formuláře odeberte a&#xa0;formulář znovu schvalte.</translation>
    </message>
    <message>
        <source>Marketo does not know this client ID and client secret.</source>
        <translation>Marketo nezná tuto dvojici Client ID a&#xa0;Client Secret.</translation>
    </message>
    <message>
        <source>Marketo &gt; Admin &gt; LaunchPoint &gt; the custom service &gt; View Details: copy Client ID and Client Secret again, and see that the Munchkin ID is of the same subscription.</source>
        <translation>Marketo &gt; Admin &gt; LaunchPoint &gt; vlastní služba &gt; View Details: zkopírujte znovu Client ID a&#xa0;Client Secret a&#xa0;ověřte, že Munchkin ID je ze stejného předplatného.</translation>
    </message>
    <message>
        <source>This is the older set-up with a Server ID, which the marketplace replaced in January 2023. Only the form was looked up.</source>
        <translation>Toto je starší nastavení s&#xa0;údajem Server ID, které marketplace v&#xa0;lednu 2023 nahradil. Vyhledal se jen formulář.</translation>
    </message>
    <message>
        <source>Make an API-only user and a LaunchPoint custom service in Marketo, and enter its client ID and client secret here and in Partner Center.</source>
        <translation>Vytvořte v&#xa0;Marketo uživatele jen pro API a&#xa0;vlastní službu v&#xa0;LaunchPoint a&#xa0;její Client ID a&#xa0;Client Secret zadejte zde i&#xa0;v&#xa0;Partnerském centru.</translation>
    </message>
    <message>
        <source>What answers at this address is not Marketo.</source>
        <translation>Co na této adrese odpovídá, není Marketo.</translation>
    </message>
    <message>
        <source>Check the Munchkin ID. Leave the REST address empty unless Marketo &gt; Admin &gt; Web Services shows another one.</source>
        <translation>Zkontrolujte Munchkin ID. Adresu REST nechte prázdnou, pokud Marketo &gt; Admin &gt; Web Services neukazuje jinou.</translation>
    </message>
    <message>
        <source>Salesforce received the lead and did not process it.</source>
        <translation>Salesforce zájemce dostal a&#xa0;nezpracoval.</translation>
    </message>
    <message>
        <source>1. Setup &gt; Feature Settings &gt; Marketing &gt; Web-to-Lead: Web-to-Lead enabled, reCAPTCHA not required.
2. Make no picklist field of the lead required, and let no validation or duplicate rule refuse the lead.
3. Compare the organization identifier (oid) with the generated HTML.
4. Check the day&apos;s count: Web-to-Lead takes 500 in 24 hours.</source>
        <translation>1. Setup &gt; Feature Settings &gt; Marketing &gt; Web-to-Lead: Web-to-Lead zapnuté, reCAPTCHA nevyžadovaná.
2. Žádné výběrové pole zájemce nesmí být povinné a&#xa0;zájemce nesmí odmítnout žádné ověřovací pravidlo ani pravidlo duplicit.
3. Porovnejte identifikátor organizace (oid) s&#xa0;vygenerovaným HTML.
4. Zkontrolujte dnešní počet: Web-to-Lead přijme 500&#xa0;zájemců za 24&#xa0;hodin.</translation>
    </message>
    <message>
        <source>What answers at this address is not Web-to-Lead of Salesforce.</source>
        <translation>Co na této adrese odpovídá, není Web-to-Lead od Salesforce.</translation>
    </message>
    <message>
        <source>Copy the address from the action of the generated HTML form, for example https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8. For a sandbox or My Domain it has another host.</source>
        <translation>Zkopírujte adresu z&#xa0;atributu action vygenerovaného formuláře HTML, například https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8. Pro sandbox nebo My Domain má jiného hostitele.</translation>
    </message>
    <message>
        <source>Salesforce does not take this organization&apos;s leads at this address.</source>
        <translation>Salesforce zájemce této organizace na této adrese nepřijímá.</translation>
    </message>
    <message>
        <source>Copy the address from the action of the HTML form that Salesforce generates now. Mostly it is https://&lt;your domain&gt;.my.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8.</source>
        <translation>Zkopírujte adresu z&#xa0;atributu action formuláře HTML, který Salesforce generuje nyní. Většinou je to https://&lt;your domain&gt;.my.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8.</translation>
    </message>
    <message>
        <source>The endpoint refused the request.</source>
        <translation>Koncový bod požadavek odmítl.</translation>
    </message>
    <message>
        <source>1. Copy the URL again with the copy button of the flow&apos;s trigger: its end, the signature, is easily cut off.
2. In Power Automate, the trigger When a HTTP request is received needs Who can trigger the flow: Anyone, and the flow must be on.
3. If the trigger checks a schema, take the documents&apos; one or none.</source>
        <translation>1. Zkopírujte adresu URL znovu tlačítkem kopírování u&#xa0;triggeru toku: její konec, podpis, se snadno uřízne.
2. V&#xa0;Power Automate potřebuje trigger When a HTTP request is received nastavení Who can trigger the flow: Anyone a&#xa0;tok musí být zapnutý.
3. Pokud trigger kontroluje schéma, použijte to z&#xa0;dokumentace, nebo žádné.</translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation>Server na této adrese nic nemá.</translation>
    </message>
    <message>
        <source>Copy the URL again with the copy button of the flow&apos;s trigger. A flow that was deleted or saved again may have another URL; enter the new one here and in Partner Center.</source>
        <translation>Zkopírujte adresu URL znovu tlačítkem kopírování u&#xa0;triggeru toku. Tok, který byl smazán nebo znovu uložen, může mít jinou; novou zadejte zde i&#xa0;v&#xa0;Partnerském centru.</translation>
    </message>
    <message>
        <source>The endpoint answers, but it takes no POST, which is how the marketplace delivers leads.</source>
        <translation>Koncový bod odpovídá, ale nepřijímá POST, kterým marketplace zájemce doručuje.</translation>
    </message>
    <message>
        <source>Let the flow&apos;s trigger or the web service take POST requests with JSON.</source>
        <translation>Nastavte trigger toku nebo webovou službu tak, aby přijímala požadavky POST s&#xa0;JSON.</translation>
    </message>
    <message>
        <source>The endpoint answers, but not in a way that shows whether it takes leads. Only a test lead does.</source>
        <translation>Koncový bod odpovídá, ale ne tak, aby bylo vidět, zda zájemce přijímá. To ukáže jen testovací zájemce.</translation>
    </message>
    <message>
        <source>Send a test lead. If that fails too, copy the URL again with the copy button of the flow&apos;s trigger.</source>
        <translation>Pošlete testovacího zájemce. Pokud selže i&#xa0;to, zkopírujte adresu URL znovu tlačítkem kopírování u&#xa0;triggeru toku.</translation>
    </message>
    <message>
        <source>The endpoint received the test lead and refused it, mostly because its schema does not fit.</source>
        <translation>Koncový bod testovacího zájemce dostal a&#xa0;odmítl ho, většinou proto, že nesedí jeho schéma.</translation>
    </message>
    <message>
        <source>Accept the names as they are really sent, all of them texts: userDetails with firstName, lastName, email, phone, country, company, title; leadSource, actionCode, offerTitle, description. Correct the trigger&apos;s schema or turn its validation off.</source>
        <translation>Přijímejte názvy tak, jak se opravdu posílají, všechny jako text: userDetails s&#xa0;firstName, lastName, email, phone, country, company, title; leadSource, actionCode, offerTitle, description. Opravte schéma triggeru, nebo jeho ověřování vypněte.</translation>
    </message>
    <message>
        <source>The endpoint took the lead but did not answer in time.</source>
        <translation>Koncový bod zájemce přijal, ale včas neodpověděl.</translation>
    </message>
    <message>
        <source>Answer at once (202) and do the work afterwards. In Power Automate, remove the Response action or move it to the front.</source>
        <translation>Odpovězte hned (202) a&#xa0;práci udělejte potom. V&#xa0;Power Automate odeberte akci Response nebo ji přesuňte na začátek.</translation>
    </message>
    <message>
        <source>The URL leads to an address inside a private network, which the marketplace cannot reach.</source>
        <translation>Adresa URL vede na adresu uvnitř privátní sítě, kam marketplace nedosáhne.</translation>
    </message>
    <message>
        <source>Use a URL that can be reached from the internet.</source>
        <translation>Použijte adresu URL dostupnou z&#xa0;internetu.</translation>
    </message>
    <message>
        <source>The connection string is not complete or not one of a storage account.</source>
        <translation>Připojovací řetězec není celý nebo nepatří účtu úložiště.</translation>
    </message>
    <message>
        <source>Copy it again as a whole with the copy button: Azure portal &gt; your storage account &gt; Access keys &gt; Connection string.</source>
        <translation>Zkopírujte ho znovu celý tlačítkem kopírování: portál Azure &gt; váš účet úložiště &gt; Přístupové klíče &gt; Připojovací řetězec.</translation>
    </message>
    <message>
        <source>The storage account rejected the key or the signature. It was probably regenerated, or belongs to another account.</source>
        <translation>Účet úložiště klíč nebo podpis odmítl. Nejspíš byl vygenerován nový, nebo patří jinému účtu.</translation>
    </message>
    <message>
        <source>1. Copy the connection string again: Azure portal &gt; your storage account &gt; Access keys &gt; Connection string.
2. Enter it here and in Partner Center, where the old one no longer works either.</source>
        <translation>1. Zkopírujte připojovací řetězec znovu: portál Azure &gt; váš účet úložiště &gt; Přístupové klíče &gt; Připojovací řetězec.
2. Zadejte ho zde i&#xa0;v&#xa0;Partnerském centru, kde starý už také nefunguje.</translation>
    </message>
    <message>
        <source>The storage account does not allow sign-in with its keys.</source>
        <translation>Účet úložiště nedovoluje přihlášení svými klíči.</translation>
    </message>
    <message>
        <source>The marketplace writes with a key: allow it under Azure portal &gt; your storage account &gt; Configuration &gt; Allow storage account key access. To read only, use an Entra application with the role Storage Table Data Reader or Storage Blob Data Reader.</source>
        <translation>Marketplace zapisuje pomocí klíče: povolte to na portálu Azure &gt; váš účet úložiště &gt; Konfigurace &gt; Povolit přístup ke klíči účtu úložiště. Chcete-li jen číst, použijte aplikaci Entra s&#xa0;rolí Storage Table Data Reader nebo Storage Blob Data Reader.</translation>
    </message>
    <message>
        <source>The shared access signature has expired.</source>
        <translation>Platnost sdíleného přístupového podpisu skončila.</translation>
    </message>
    <message>
        <source>Make a new one: Azure portal &gt; your storage account &gt; Shared access signature, with a later end date, and enter its connection string here.</source>
        <translation>Vytvořte nový: portál Azure &gt; váš účet úložiště &gt; Sdílený přístupový podpis, s&#xa0;pozdějším koncem platnosti, a&#xa0;jeho připojovací řetězec zadejte zde.</translation>
    </message>
    <message>
        <source>The shared access signature begins in the future.</source>
        <translation>Sdílený přístupový podpis začíná platit až v&#xa0;budoucnu.</translation>
    </message>
    <message>
        <source>Wait until it begins, or make a new one: Azure portal &gt; your storage account &gt; Shared access signature, with a start in the past. Check this computer&apos;s clock too.</source>
        <translation>Počkejte, až začne platit, nebo vytvořte nový: portál Azure &gt; váš účet úložiště &gt; Sdílený přístupový podpis, se začátkem v&#xa0;minulosti. Zkontrolujte i&#xa0;hodiny tohoto počítače.</translation>
    </message>
    <message>
        <source>The shared access signature does not allow what is needed.</source>
        <translation>Sdílený přístupový podpis nedovoluje, co je potřeba.</translation>
    </message>
    <message>
        <source>Make a new one: Azure portal &gt; your storage account &gt; Shared access signature. Allowed services: Table (or Blob). Allowed resource types: Container and Object. Allowed permissions: Read and List; for a test lead also Add (or Create and Write) and Delete.</source>
        <translation>Vytvořte nový: portál Azure &gt; váš účet úložiště &gt; Sdílený přístupový podpis. Povolené služby: Tabulka (nebo Objekt blob). Povolené typy prostředků: Kontejner a&#xa0;Objekt. Povolená oprávnění: Čtení a&#xa0;Seznam; pro testovacího zájemce také Přidání (nebo Vytvoření a&#xa0;Zápis) a&#xa0;Odstranění.</translation>
    </message>
    <message>
        <source>The shared access signature allows other network addresses or another protocol than the ones used here.</source>
        <translation>Sdílený přístupový podpis povoluje jiné síťové adresy nebo jiný protokol, než jaké se zde používají.</translation>
    </message>
    <message>
        <source>Make a new one without Allowed IP addresses, or with this computer&apos;s public address among them: Azure portal &gt; your storage account &gt; Shared access signature.</source>
        <translation>Vytvořte nový bez omezení Povolené IP adresy, nebo mezi ně přidejte veřejnou adresu tohoto počítače: portál Azure &gt; váš účet úložiště &gt; Sdílený přístupový podpis.</translation>
    </message>
    <message>
        <source>The storage account refused this computer: its firewall or network rules do not let it in.</source>
        <translation>Účet úložiště tento počítač odmítl: jeho brána firewall nebo síťová pravidla ho nepouštějí dovnitř.</translation>
    </message>
    <message>
        <source>Azure portal &gt; your storage account &gt; Networking: add this computer&apos;s public address, or allow all networks. The marketplace has to get in as well.</source>
        <translation>Portál Azure &gt; váš účet úložiště &gt; Sítě: přidejte veřejnou adresu tohoto počítače nebo povolte všechny sítě. Dovnitř se musí dostat i&#xa0;marketplace.</translation>
    </message>
    <message>
        <source>The Entra application has no role for data on this storage account. Owner and Contributor do not include one.</source>
        <translation>Aplikace Entra nemá na tomto účtu úložiště žádnou roli pro data. Role Owner a&#xa0;Contributor ji nezahrnují.</translation>
    </message>
    <message>
        <source>1. Azure portal &gt; your storage account &gt; Access Control (IAM) &gt; Add role assignment: Storage Table Data Reader or Storage Blob Data Reader; for a test lead the Contributor of the same name.
2. Wait: it takes up to 30 minutes to work.</source>
        <translation>1. Portál Azure &gt; váš účet úložiště &gt; Řízení přístupu (IAM) &gt; Přidat přiřazení role: Storage Table Data Reader nebo Storage Blob Data Reader; pro testovacího zájemce stejnojmenná role Contributor.
2. Počkejte: může trvat až 30&#xa0;minut, než role začne platit.</translation>
    </message>
    <message>
        <source>The storage account is disabled.</source>
        <translation>Účet úložiště je zakázaný.</translation>
    </message>
    <message>
        <source>See whether its subscription is active: Azure portal &gt; Subscriptions. An account without a paid subscription takes no leads.</source>
        <translation>Podívejte se, zda je jeho předplatné aktivní: portál Azure &gt; Předplatná. Účet bez placeného předplatného zájemce nepřijímá.</translation>
    </message>
    <message>
        <source>The table is not there yet: no lead has been delivered so far.</source>
        <translation>Tabulka ještě neexistuje: zatím nepřišel žádný zájemce.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the marketplace makes the table with the first lead. If leads are expected, check that the offer is published and that Partner Center names this storage account.</source>
        <translation>Není třeba dělat nic: marketplace tabulku vytvoří s&#xa0;prvním zájemcem. Pokud zájemce čekáte, ověřte, že je nabídka publikovaná a&#xa0;že Partnerské centrum uvádí tento účet úložiště.</translation>
    </message>
    <message>
        <source>The storage account has no container of this name.</source>
        <translation>Účet úložiště nemá kontejner s&#xa0;tímto názvem.</translation>
    </message>
    <message>
        <source>Compare the name with Azure portal &gt; your storage account &gt; Containers. It is written in lower case. If there is none, make it (private access).</source>
        <translation>Porovnejte název s&#xa0;portálem Azure &gt; váš účet úložiště &gt; Kontejnery. Píše se malými písmeny. Pokud tam žádný není, vytvořte ho (privátní přístup).</translation>
    </message>
    <message>
        <source>The table or container is being deleted at the moment.</source>
        <translation>Tabulka nebo kontejner se právě maže.</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>Počkejte minutu a&#xa0;zkontrolujte znovu.</translation>
    </message>
    <message>
        <source>The storage account as it was entered has no address for this service.</source>
        <translation>Účet úložiště, jak byl zadán, nemá pro tuto službu adresu.</translation>
    </message>
    <message>
        <source>Copy the whole connection string: Azure portal &gt; your storage account &gt; Access keys. The account must be a general-purpose one; some kinds of account have no tables.</source>
        <translation>Zkopírujte celý připojovací řetězec: portál Azure &gt; váš účet úložiště &gt; Přístupové klíče. Účet musí být pro obecné účely; některé druhy účtů tabulky nemají.</translation>
    </message>
    <message>
        <source>What is stored there could be fetched, but not all of it reads as leads.</source>
        <translation>Co je tam uloženo, se podařilo načíst, ale ne všechno lze číst jako zájemce.</translation>
    </message>
    <message>
        <source>Check that the table or container is the one for leads. After a sync, the filter is:problem shows what could not be read.</source>
        <translation>Ověřte, že je to tabulka nebo kontejner pro zájemce. Po synchronizaci ukáže filtr is:problem, co nešlo přečíst.</translation>
    </message>
    <message>
        <source>Values stood in each other&apos;s place, as in one of the documents; they were put where they belong by their shape.</source>
        <translation>Hodnoty stály jedna na místě druhé, jako v&#xa0;jednom z&#xa0;dokumentů; podle tvaru byly dány, kam patří.</translation>
    </message>
    <message>
        <source>In Marketo, open Design Studio and choose New &gt; New Form.</source>
        <translation>V&#xa0;Marketo otevřete Design Studio a&#xa0;zvolte New &gt; New Form.</translation>
    </message>
    <message>
        <source>Name it, for example MarketplaceLeadBackend, and choose Create.</source>
        <translation>Pojmenujte ho, například MarketplaceLeadBackend, a&#xa0;zvolte Create.</translation>
    </message>
    <message>
        <source>Give it fields for what a lead carries: first name, last name, e-mail, phone, company, job title, country and Lead Source.</source>
        <translation>Dejte mu pole pro to, co zájemce nese: jméno, příjmení, e-mail, telefon, společnost, pracovní pozici, zemi a&#xa0;Lead Source.</translation>
    </message>
    <message>
        <source>Require no other field: the marketplace would have nothing to put in.</source>
        <translation>Jiné pole nenastavujte jako povinné: marketplace by do něj neměl co vložit.</translation>
    </message>
    <message>
        <source>Choose Finish, then Approve and Close.</source>
        <translation>Zvolte Finish a&#xa0;pak Approve and Close.</translation>
    </message>
    <message>
        <source>Back on the form&apos;s tab, choose Form Actions &gt; Embed Code.</source>
        <translation>Zpět na kartě formuláře zvolte Form Actions &gt; Embed Code.</translation>
    </message>
    <message>
        <source>Copy all of it and paste it here; Leadlight finds the Munchkin ID and the form ID in it.</source>
        <translation>Zkopírujte ho celý a&#xa0;vložte sem; Leadlight v&#xa0;něm najde Munchkin ID i&#xa0;ID formuláře.</translation>
    </message>
    <message>
        <source>Or copy them from the line with loadForm: the Munchkin ID looks like 123-PQR-789, the form ID is the number behind it.</source>
        <translation>Nebo je zkopírujte z&#xa0;řádku s&#xa0;loadForm: Munchkin ID vypadá jako 123-PQR-789, ID formuláře je číslo za ním.</translation>
    </message>
    <message>
        <source>Open Admin &gt; Users &amp; Roles and make a role with the API permissions for people and for assets (Access API &gt; Read-Write Person, Read-Only Assets).</source>
        <translation>Otevřete Admin &gt; Users &amp; Roles a&#xa0;vytvořte roli s&#xa0;oprávněními API pro osoby a&#xa0;pro prostředky (Access API &gt; Read-Write Person, Read-Only Assets).</translation>
    </message>
    <message>
        <source>Invite a new user with this role and tick API Only.</source>
        <translation>Pozvěte nového uživatele s&#xa0;touto rolí a&#xa0;zaškrtněte API Only.</translation>
    </message>
    <message>
        <source>If Admin &gt; Web Services &gt; IP Restrictions is on, it must let the marketplace in, and this computer for the check.</source>
        <translation>Pokud je zapnuté Admin &gt; Web Services &gt; IP Restrictions, musí pouštět dovnitř marketplace a&#xa0;kvůli kontrole i&#xa0;tento počítač.</translation>
    </message>
    <message>
        <source>Open Admin &gt; LaunchPoint and choose New &gt; New Service.</source>
        <translation>Otevřete Admin &gt; LaunchPoint a&#xa0;zvolte New &gt; New Service.</translation>
    </message>
    <message>
        <source>Choose the service Custom and the API-only user, and create it.</source>
        <translation>Zvolte službu Custom a&#xa0;uživatele jen pro API a&#xa0;službu vytvořte.</translation>
    </message>
    <message>
        <source>Choose View Details and copy the client ID and the client secret.</source>
        <translation>Zvolte View Details a&#xa0;zkopírujte Client ID a&#xa0;Client Secret.</translation>
    </message>
    <message>
        <source>Set-ups from before January 2023 had a server ID instead. The marketplace replaced them; with a server ID alone Leadlight can only look the form up.</source>
        <translation>Nastavení z&#xa0;doby před lednem 2023 měla místo toho Server ID. Marketplace je nahradil; se samotným Server ID umí Leadlight formulář jen vyhledat.</translation>
    </message>
    <message>
        <source>Make a form for leads</source>
        <translation>Vytvořte formulář pro zájemce</translation>
    </message>
    <message>
        <source>Copy the form&apos;s embed code</source>
        <translation>Zkopírujte kód pro vložení formuláře</translation>
    </message>
    <message>
        <source>Make an API-only user</source>
        <translation>Vytvořte uživatele jen pro API</translation>
    </message>
    <message>
        <source>Make a service for the marketplace</source>
        <translation>Vytvořte službu pro marketplace</translation>
    </message>
    <message>
        <source>Munchkin ID</source>
        <translation>Munchkin ID</translation>
    </message>
    <message>
        <source>Munchkin account ID</source>
        <translation>ID účtu Munchkin</translation>
    </message>
    <message>
        <source>Form ID</source>
        <translation>ID formuláře</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client ID</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>Client Secret</translation>
    </message>
    <message>
        <source>Server ID</source>
        <translation>Server ID</translation>
    </message>
    <message>
        <source>Marketo</source>
        <translation>Marketo</translation>
    </message>
    <message>
        <source>only digits: this looks like the form ID</source>
        <translation>jen číslice: to vypadá jako ID formuláře</translation>
    </message>
    <message>
        <source>this looks like the server ID</source>
        <translation>to vypadá jako Server ID</translation>
    </message>
    <message>
        <source>its letters are capitals, as in 123-PQR-789</source>
        <translation>písmena jsou velká, jako v&#xa0;123-PQR-789</translation>
    </message>
    <message>
        <source>three digits, three capital letters and three digits, as in 123-PQR-789</source>
        <translation>tři číslice, tři velká písmena a&#xa0;tři číslice, jako 123-PQR-789</translation>
    </message>
    <message>
        <source>there are letters in it: this looks like the server ID</source>
        <translation>jsou v&#xa0;tom písmena: to vypadá jako Server ID</translation>
    </message>
    <message>
        <source>this looks like the Munchkin ID</source>
        <translation>to vypadá jako Munchkin ID</translation>
    </message>
    <message>
        <source>only the number behind mktoForm_ belongs there</source>
        <translation>patří sem jen číslo za mktoForm_</translation>
    </message>
    <message>
        <source>a number of at most nine digits, as in 1179</source>
        <translation>číslo o&#xa0;nejvýš devíti číslicích, jako 1179</translation>
    </message>
    <message>
        <source>what stands between app- and .marketo.com, as in ys12</source>
        <translation>co stojí mezi app- a&#xa0;.marketo.com, jako ys12</translation>
    </message>
    <message>
        <source>only letters, digits and signs belong into it, without blanks</source>
        <translation>patří do toho jen písmena, číslice a&#xa0;znaménka, bez mezer</translation>
    </message>
    <message>
        <source>it is longer than 200 characters</source>
        <translation>je to delší než 200&#xa0;znaků</translation>
    </message>
    <message>
        <source>this looks like the API-only user&apos;s e-mail address; the client ID is under LaunchPoint &gt; View Details</source>
        <translation>to vypadá jako e-mailová adresa uživatele jen pro API; Client ID je pod LaunchPoint &gt; View Details</translation>
    </message>
    <message>
        <source>a day, as in 2027-03-31</source>
        <translation>den, jako 2027-03-31</translation>
    </message>
    <message>
        <source>only the host belongs there, without a path</source>
        <translation>patří sem jen hostitel, bez cesty</translation>
    </message>
    <message>
        <source>its host ends with .mktorest.com</source>
        <translation>název hostitele končí .mktorest.com</translation>
    </message>
    <message>
        <source>its host names another Munchkin ID</source>
        <translation>název hostitele uvádí jiné Munchkin ID</translation>
    </message>
    <message>
        <source>The account&apos;s number, as in 123-PQR-789: Marketo &gt; Admin &gt; Munchkin, or the second value of loadForm in the form&apos;s embed code.</source>
        <translation>Číslo účtu, jako 123-PQR-789: Marketo &gt; Admin &gt; Munchkin, nebo druhá hodnota loadForm v&#xa0;kódu pro vložení formuláře.</translation>
    </message>
    <message>
        <source>The number behind mktoForm_ in the form&apos;s embed code, as in 1179.</source>
        <translation>Číslo za mktoForm_ v&#xa0;kódu pro vložení formuláře, jako 1179.</translation>
    </message>
    <message>
        <source>Marketo &gt; Admin &gt; LaunchPoint &gt; your custom service &gt; View Details.</source>
        <translation>Marketo &gt; Admin &gt; LaunchPoint &gt; vaše vlastní služba &gt; View Details.</translation>
    </message>
    <message>
        <source>On the same page as the client ID.</source>
        <translation>Na stejné stránce jako Client ID.</translation>
    </message>
    <message>
        <source>A day to be reminded of, if you mean to renew the secret.</source>
        <translation>Den, který se má připomenout, pokud chcete tajný údaj obnovovat.</translation>
    </message>
    <message>
        <source>Only for set-ups from before January 2023, as in ys12: what stands between app- and .marketo.com in the embed code.</source>
        <translation>Jen pro nastavení z&#xa0;doby před lednem 2023, jako ys12: co stojí mezi app- a&#xa0;.marketo.com v&#xa0;kódu pro vložení.</translation>
    </message>
    <message>
        <source>REST address</source>
        <translation>Adresa REST</translation>
    </message>
    <message>
        <source>Normally https:// with the Munchkin ID and .mktorest.com. Only if Marketo &gt; Admin &gt; Web Services shows another one.</source>
        <translation>Obvykle https:// s&#xa0;Munchkin ID a&#xa0;.mktorest.com. Vyplňte jen, pokud Marketo &gt; Admin &gt; Web Services ukazuje jinou.</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; has the status &quot;%2&quot;.</source>
        <translation>Formulář „%1“ má stav „%2“.</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; requires what a lead does not carry: %2.</source>
        <translation>Formulář „%1“ vyžaduje, co zájemce nenese: %2.</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; is approved, but has no field for: %2.</source>
        <translation>Formulář „%1“ je schválený, ale nemá pole pro: %2.</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; is approved and has a field for everything that a lead carries.</source>
        <translation>Formulář „%1“ je schválený a&#xa0;má pole pro všechno, co zájemce nese.</translation>
    </message>
    <message>
        <source>Marketo took the test lead %1 as person %2. Delete it in Marketo under Database when you have seen it; Leadlight does not.</source>
        <translation>Marketo přijalo testovacího zájemce %1 jako osobu %2. Až ho uvidíte, smažte ho v&#xa0;Marketo pod Database; Leadlight to nedělá.</translation>
    </message>
    <message>
        <source>Form %1 of %2 is there. This older set-up lets nothing more be found out: not whether Marketo takes leads from the marketplace, nor which fields they fill.</source>
        <translation>Formulář %1 v&#xa0;%2 existuje. Víc toto starší nastavení zjistit nedovoluje: ani zda Marketo zájemce z&#xa0;marketplace přijímá, ani která pole vyplňují.</translation>
    </message>
    <message>
        <source>only letters a to z and digits belong into it, without blanks</source>
        <translation>patří do toho jen písmena a&#xa0;až z&#xa0;a&#xa0;číslice, bez mezer</translation>
    </message>
    <message>
        <source>14 characters, where 15 or 18 belong: one was lost on the way, as in the sample of some translated pages</source>
        <translation>14&#xa0;znaků místo 15 nebo 18: jeden se cestou ztratil, jako v&#xa0;ukázce na některých přeložených stránkách</translation>
    </message>
    <message>
        <source>15 or 18 characters belong there</source>
        <translation>patří sem 15 nebo 18&#xa0;znaků</translation>
    </message>
    <message>
        <source>an organization&apos;s identifier starts with 00D</source>
        <translation>identifikátor organizace začíná 00D</translation>
    </message>
    <message>
        <source>its capital letters were lost: it starts with 00D, with a capital D</source>
        <translation>ztratila se velká písmena: začíná 00D, s&#xa0;velkým D</translation>
    </message>
    <message>
        <source>its last three characters do not fit the others, so a character or a capital letter was changed on the way</source>
        <translation>poslední tři znaky neodpovídají ostatním, takže se cestou změnil nějaký znak nebo velké písmeno</translation>
    </message>
    <message>
        <source>this is the address for cases; leads need servlet.WebToLead</source>
        <translation>toto je adresa pro případy; zájemci potřebují servlet.WebToLead</translation>
    </message>
    <message>
        <source>it ends with /servlet/servlet.WebToLead</source>
        <translation>končí na /servlet/servlet.WebToLead</translation>
    </message>
    <message>
        <source>its host is webto.salesforce.com, test.salesforce.com for a sandbox, or your own domain below my.salesforce.com</source>
        <translation>hostitel je webto.salesforce.com, pro sandbox test.salesforce.com, nebo vaše vlastní doména pod my.salesforce.com</translation>
    </message>
    <message>
        <source>In 18 characters: %1</source>
        <translation>V&#xa0;18&#xa0;znacích: %1</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup &gt; Platform Tools &gt; Feature Settings &gt; Marketing &gt; Web-to-Lead. In Salesforce Classic it is Setup &gt; Build &gt; Customize &gt; Leads &gt; Web-to-Lead.</source>
        <translation>V&#xa0;Salesforce otevřete Setup &gt; Platform Tools &gt; Feature Settings &gt; Marketing &gt; Web-to-Lead. V&#xa0;Salesforce Classic je to Setup &gt; Build &gt; Customize &gt; Leads &gt; Web-to-Lead.</translation>
    </message>
    <message>
        <source>See that Web-to-Lead is enabled, then choose Create Web-to-Lead Form.</source>
        <translation>Ověřte, že je Web-to-Lead zapnuté, a&#xa0;zvolte Create Web-to-Lead Form.</translation>
    </message>
    <message>
        <source>Clear Include reCAPTCHA in HTML: the marketplace cannot answer it. If reCAPTCHA is required for every form, turn that off, too.</source>
        <translation>Zrušte zaškrtnutí Include reCAPTCHA in HTML: marketplace na ni neumí odpovědět. Pokud se reCAPTCHA vyžaduje u&#xa0;každého formuláře, vypněte i&#xa0;to.</translation>
    </message>
    <message>
        <source>Choose Generate.</source>
        <translation>Zvolte Generate.</translation>
    </message>
    <message>
        <source>Copy the generated HTML and paste it here; Leadlight finds the values in it.</source>
        <translation>Zkopírujte vygenerované HTML a&#xa0;vložte ho sem; Leadlight v&#xa0;něm hodnoty najde.</translation>
    </message>
    <message>
        <source>Or copy only the value of the hidden input named oid: 15 or 18 characters that start with 00D.</source>
        <translation>Nebo zkopírujte jen hodnotu skrytého pole s&#xa0;názvem oid: 15 nebo 18&#xa0;znaků, které začínají 00D.</translation>
    </message>
    <message>
        <source>In Salesforce, choose Finished.</source>
        <translation>V&#xa0;Salesforce zvolte Finished.</translation>
    </message>
    <message>
        <source>Make every required field of the lead one that the marketplace fills: first and last name, e-mail, phone, company, title, country, description, lead source.</source>
        <translation>Povinná pole zájemce ať jsou jen ta, která marketplace vyplňuje: jméno a&#xa0;příjmení, e-mail, telefon, společnost, pozice, země, popis, zdroj zájemce.</translation>
    </message>
    <message>
        <source>Let no picklist field be required, Country for example: the marketplace does not know its values and the lead is lost without a word. Make it a text field that is not required.</source>
        <translation>Žádné výběrové pole nesmí být povinné, například Country: marketplace jeho hodnoty nezná a&#xa0;zájemce se beze slova ztratí. Udělejte z&#xa0;něj nepovinné textové pole.</translation>
    </message>
    <message>
        <source>Let no validation rule refuse a lead, and let duplicate rules report instead of block; to alert is to block.</source>
        <translation>Žádné ověřovací pravidlo nesmí zájemce odmítnout a&#xa0;pravidla duplicit ať hlásí, místo aby blokovala; i&#xa0;upozornění (alert) blokuje.</translation>
    </message>
    <message>
        <source>Keep in mind that Web-to-Lead takes 500 leads in 24 hours; more of them wait in a queue.</source>
        <translation>Pamatujte, že Web-to-Lead přijme 500&#xa0;zájemců za 24&#xa0;hodin; další čekají ve frontě.</translation>
    </message>
    <message>
        <source>Generate a Web-to-Lead form</source>
        <translation>Vygenerujte formulář Web-to-Lead</translation>
    </message>
    <message>
        <source>Copy the organization identifier</source>
        <translation>Zkopírujte identifikátor organizace</translation>
    </message>
    <message>
        <source>Let leads in</source>
        <translation>Pusťte zájemce dovnitř</translation>
    </message>
    <message>
        <source>Organization identifier</source>
        <translation>Identifikátor organizace</translation>
    </message>
    <message>
        <source>Object Identifier</source>
        <translation>Identifikátor objektu</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>its orgId names another organization</source>
        <translation>jeho orgId uvádí jinou organizaci</translation>
    </message>
    <message>
        <source>This form asks for reCAPTCHA, which the marketplace cannot answer. Generate it again without.</source>
        <translation>Tento formulář žádá reCAPTCHA a&#xa0;na tu marketplace neumí odpovědět. Vygenerujte ho znovu bez ní.</translation>
    </message>
    <message>
        <source>The value of oid in the HTML that Salesforce generates for Web-to-Lead: 15 or 18 characters that start with 00D. Capital and small letters count.</source>
        <translation>Hodnota oid v&#xa0;HTML, které Salesforce vygeneruje pro Web-to-Lead: 15 nebo 18&#xa0;znaků, které začínají 00D. Na velkých a&#xa0;malých písmenech záleží.</translation>
    </message>
    <message>
        <source>Web-to-Lead address</source>
        <translation>Adresa Web-to-Lead</translation>
    </message>
    <message>
        <source>Only for a sandbox or a domain of your own: the action of the generated form, for example https://contoso.my.salesforce.com/servlet/servlet.WebToLead</source>
        <translation>Jen pro sandbox nebo vlastní doménu: atribut action vygenerovaného formuláře, například https://contoso.my.salesforce.com/servlet/servlet.WebToLead</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 and without the mark of Web-to-Lead.</source>
        <translation>%1 odpověděl stavem HTTP %2 a&#xa0;bez znaku Web-to-Lead.</translation>
    </message>
    <message>
        <source>%1 is a Web-to-Lead servlet. What only Salesforce itself shows: reCAPTCHA must be off, no picklist field of the lead required, no duplicate or validation rule may refuse the lead, and more than 500 leads within 24 hours wait in a queue.</source>
        <translation>%1 je servlet Web-to-Lead. Co ukáže jen samo Salesforce: reCAPTCHA musí být vypnutá, žádné výběrové pole zájemce povinné, žádné pravidlo duplicit ani ověřovací pravidlo nesmí zájemce odmítnout a&#xa0;víc než 500&#xa0;zájemců za 24&#xa0;hodin čeká ve frontě.</translation>
    </message>
    <message>
        <source>Salesforce took the test lead %1 and queued it. That does not prove that a lead was made: a wrong organization identifier, a rule or a required field may still lose it without a word. Look for it in Salesforce under Leads and delete it there; Leadlight cannot.</source>
        <translation>Salesforce testovacího zájemce %1 přijalo a&#xa0;zařadilo do fronty. To nedokazuje, že zájemce vznikl: špatný identifikátor organizace, pravidlo nebo povinné pole ho ještě může beze slova ztratit. Vyhledejte ho v&#xa0;Salesforce pod Leads a&#xa0;smažte ho tam; Leadlight to neumí.</translation>
    </message>
    <message>
        <source>The shared access signature ends on %1.</source>
        <translation>Sdílený přístupový podpis platí do %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Platnost skončila %1.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Začíná platit %1.</translation>
    </message>
    <message>
        <source>What it lacks: %1.</source>
        <translation>Co mu chybí: %1.</translation>
    </message>
    <message>
        <source>It points to %1.</source>
        <translation>Odkazuje na %1.</translation>
    </message>
    <message>
        <source>%1 of the first %2 leads could not be read whole.</source>
        <translation>Nešlo přečíst celé: %1 z&#xa0;prvních %2&#xa0;zájemců.</translation>
    </message>
    <message>
        <source>It can be read. There are no leads in it yet.</source>
        <translation>Čtení funguje. Zatím tam žádní zájemci nejsou.</translation>
    </message>
    <message>
        <source>It can be read. Looked at: %1 leads.</source>
        <translation>Čtení funguje. Prohlédnuto zájemců: %1.</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>Liší se: %1.</translation>
    </message>
    <message>
        <source>%1 was written, read back and compared field by field.</source>
        <translation>Zájemce %1 byl zapsán, přečten zpět a&#xa0;porovnán pole po poli.</translation>
    </message>
    <message>
        <source>%1 was deleted again.</source>
        <translation>Zájemce %1 byl zase smazán.</translation>
    </message>
    <message>
        <source>%1 is still there.</source>
        <translation>Zájemce %1 tam stále je.</translation>
    </message>
    <message>
        <source>This is a shared access signature: enough to read the leads. Partner Center wants the connection string with an account key.</source>
        <translation>Toto je sdílený přístupový podpis: ke čtení zájemců stačí. Partnerské centrum chce připojovací řetězec s&#xa0;klíčem účtu.</translation>
    </message>
    <message>
        <source>This is a shared access signature that ends on %1: enough to read the leads. Partner Center wants the connection string with an account key.</source>
        <translation>Toto je sdílený přístupový podpis, který platí do %1: ke čtení zájemců stačí. Partnerské centrum chce připojovací řetězec s&#xa0;klíčem účtu.</translation>
    </message>
    <message>
        <source>a date like 2026-11-30</source>
        <translation>datum jako 2026-11-30</translation>
    </message>
    <message>
        <source>In the Azure portal: your storage account &gt; Access keys &gt; Connection string. A connection string or a URL with a shared access signature works too.</source>
        <translation>Na portálu Azure: váš účet úložiště &gt; Přístupové klíče &gt; Připojovací řetězec. Lze použít i&#xa0;připojovací řetězec nebo adresu URL se sdíleným přístupovým podpisem.</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets shows it under Expires. Leadlight warns a month before.</source>
        <translation>Je na stránce Certifikáty a&#xa0;tajné klíče pod Expires. Leadlight upozorní měsíc předem.</translation>
    </message>
    <message>
        <source>core.screens.net was replaced by core.windows.net: an edition of the documents translates the word windows.</source>
        <translation>core.screens.net bylo nahrazeno za core.windows.net: jedna verze dokumentace překládá slovo windows.</translation>
    </message>
    <message>
        <source>This URL is for blobs, not for tables.</source>
        <translation>Tato adresa URL je pro objekty blob, ne pro tabulky.</translation>
    </message>
    <message>
        <source>This URL is for tables, not for blobs.</source>
        <translation>Tato adresa URL je pro tabulky, ne pro objekty blob.</translation>
    </message>
    <message>
        <source>Sign in to the Azure portal. If you have a general-purpose storage account, take that one.</source>
        <translation>Přihlaste se k&#xa0;portálu Azure. Pokud už máte účet úložiště pro obecné účely, použijte ten.</translation>
    </message>
    <message>
        <source>Otherwise: Create a resource &gt; Storage &gt; Storage account &gt; Create.</source>
        <translation>Jinak: Vytvořit prostředek &gt; Úložiště &gt; Účet úložiště &gt; Vytvořit.</translation>
    </message>
    <message>
        <source>Choose the subscription, a resource group, a name of lower-case letters and digits, and a region.</source>
        <translation>Vyberte předplatné, skupinu prostředků, název z&#xa0;malých písmen a&#xa0;číslic a&#xa0;oblast.</translation>
    </message>
    <message>
        <source>Review + create &gt; Create, then Go to resource. In the older portal the account kind is Storage (general purpose).</source>
        <translation>Zkontrolovat a&#xa0;vytvořit &gt; Vytvořit a&#xa0;pak Přejít k&#xa0;prostředku. Na starším portálu je druh účtu Úložiště (obecné účely).</translation>
    </message>
    <message>
        <source>Open the storage account &gt; Security + networking &gt; Access keys (formerly Settings &gt; Access keys).</source>
        <translation>Otevřete účet úložiště &gt; Zabezpečení a&#xa0;sítě &gt; Přístupové klíče (dříve Nastavení &gt; Přístupové klíče).</translation>
    </message>
    <message>
        <source>Press Show beside Connection string of key1, then its copy button.</source>
        <translation>U&#xa0;připojovacího řetězce klíče key1 stiskněte Zobrazit a&#xa0;pak jeho tlačítko kopírování.</translation>
    </message>
    <message>
        <source>Paste it here as a whole. It stays in the keychain of this computer.</source>
        <translation>Vložte ho sem celý. Zůstane v&#xa0;klíčence tohoto počítače.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nastavení</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock. For a server of your own, install a certificate of a public authority: the marketplace trusts no other. In a company that inspects traffic, add the company&apos;s authority in Preferences, Network.</source>
        <translation>Zkontrolujte adresu a&#xa0;hodiny tohoto počítače. Na vlastní server nainstalujte certifikát veřejné autority: jiné marketplace nedůvěřuje. Ve firmě, která kontroluje provoz, přidejte její autoritu v&#xa0;předvolbách na stránce Síť.</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service is not there, does not answer, or made no connection to the service.</source>
        <translation>Proxy server mezi tímto počítačem a&#xa0;službou neexistuje, neodpovídá, nebo se službou nenavázal spojení.</translation>
    </message>
    <message>
        <source>Compare the proxy&apos;s type, host and port in Preferences, Network, with what your company says, and whether this computer is in the company&apos;s network.</source>
        <translation>Porovnejte typ, hostitele a&#xa0;port proxy serveru v&#xa0;předvolbách na stránce Síť s&#xa0;tím, co uvádí vaše firma, a&#xa0;ověřte, že je tento počítač v&#xa0;její síti.</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>Proxy server toto spojení nepropouští.</translation>
    </message>
    <message>
        <source>Ask who runs the proxy to allow the service&apos;s host and port. If no proxy is needed, choose No proxy in Preferences, Network.</source>
        <translation>Požádejte správce proxy serveru, aby povolil hostitele a&#xa0;port služby. Pokud proxy server není potřeba, zvolte v&#xa0;předvolbách na stránce Síť možnost Bez proxy serveru.</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password, or does not accept them.</source>
        <translation>Proxy server chce uživatelské jméno a&#xa0;heslo, nebo zadané nepřijímá.</translation>
    </message>
    <message>
        <source>Enter them in Preferences, Network. Without a keychain, give the password in the environment (LEADLIGHT_SECRET_PROXY_PASSWORD).</source>
        <translation>Zadejte je v&#xa0;předvolbách na stránce Síť. Bez klíčenky zadejte heslo v&#xa0;proměnné prostředí (LEADLIGHT_SECRET_PROXY_PASSWORD).</translation>
    </message>
    <message>
        <source>An application of Microsoft Entra (entra), or the user name and password of Office 365 (office365), which Microsoft retired in April 2022.</source>
        <translation>Aplikace v&#xa0;Microsoft Entra (entra), nebo jméno a&#xa0;heslo uživatele Office&#xa0;365 (office365), což Microsoft v&#xa0;dubnu 2022 zrušil.</translation>
    </message>
    <message>
        <source>In the Azure portal: Microsoft Entra ID &gt; Overview &gt; Tenant ID. Not needed with a user of Office 365.</source>
        <translation>Na portálu Azure: Microsoft Entra ID &gt; Přehled &gt; ID tenanta. U&#xa0;uživatele Office&#xa0;365 není potřeba.</translation>
    </message>
    <message>
        <source>In the Azure portal: App registrations &gt; your application &gt; Overview. Not needed with a user of Office 365.</source>
        <translation>Na portálu Azure: Registrace aplikací &gt; vaše aplikace &gt; Přehled. U&#xa0;uživatele Office&#xa0;365 není potřeba.</translation>
    </message>
    <message>
        <source>Only with a user of Office 365: the account that the marketplace signs in with.</source>
        <translation>Jen u&#xa0;uživatele Office&#xa0;365: účet, kterým se marketplace přihlašuje.</translation>
    </message>
    <message>
        <source>Only with a user of Office 365. It ends every 90 days unless the directory says otherwise.</source>
        <translation>Jen u&#xa0;uživatele Office&#xa0;365. Platí 90&#xa0;dní, neurčí-li adresář jinak.</translation>
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
        <translation>„%1“ je tajný údaj, proto se nezadává na příkazové řádce. Použijte --secret %1 a&#xa0;zapište ho na standardní vstup.</translation>
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
        <translation>Pro „%1“ se nic neuložilo. Při každém spuštění nastavte proměnnou prostředí %2.</translation>
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
        <translation>Konektor %1 a&#xa0;jeho tajné údaje byly odebrány. Jeho zájemci zůstávají.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 changed, %5 already there.</source>
        <translation>%1: přečteno %2, nových %3, změněných %4, již uložených %5.</translation>
    </message>
    <message>
        <source>Leads cannot be sorted by &quot;%1&quot;. Name a field as in the CSV header, with :desc behind it to turn the order round.</source>
        <translation>Podle „%1“ nelze zájemce řadit. Uveďte pole jako v&#xa0;záhlaví CSV; s&#xa0;:desc na konci se pořadí obrátí.</translation>
    </message>
    <message>
        <source>%1: no lead has been delivered yet.</source>
        <translation>%1: zatím nepřišel žádný zájemce.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 changed, %5 unchanged in %6 s.</source>
        <translation>%1: přečteno %2, nových %3, změněných %4, beze změny %5, za %6&#xa0;s.</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new</source>
        <translation>%1: přečteno %2, nových %3</translation>
    </message>
    <message>
        <source>No connector is set up that leads could be fetched from. Add one with: leadlight connector add NAME --kind azure-table --secret connectionString</source>
        <translation>Není nastaven žádný konektor, ze kterého by šlo zájemce načíst. Přidá ho: leadlight connector add NÁZEV --kind azure-table --secret connectionString</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>v&#xa0;pořádku</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>upozornění</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>přeskočeno</translation>
    </message>
    <message>
        <source>    Cause: %1</source>
        <translation>    Příčina: %1</translation>
    </message>
    <message>
        <source>    Remedy: %1</source>
        <translation>    Náprava: %1</translation>
    </message>
    <message>
        <source>    Code: %1</source>
        <translation>    Kód: %1</translation>
    </message>
    <message>
        <source>    The service said: %1</source>
        <translation>    Služba řekla: %1</translation>
    </message>
    <message>
        <source>    Field to fix: %1</source>
        <translation>    Pole k&#xa0;opravě: %1</translation>
    </message>
    <message>
        <source>passed with a warning</source>
        <translation>v&#xa0;pořádku s&#xa0;upozorněním</translation>
    </message>
    <message>
        <source>No connector is set up. Add one with: leadlight connector add NAME --kind KIND</source>
        <translation>Není nastaven žádný konektor. Přidá ho: leadlight connector add NÁZEV --kind DRUH</translation>
    </message>
    <message>
        <source>The cache of leads was damaged. It was set aside as %1, and a new one is being filled from the storage accounts.</source>
        <translation>Mezipaměť zájemců byla poškozená. Byla odložena jako %1 a&#xa0;nová se plní z&#xa0;účtů úložiště.</translation>
    </message>
    <message>
        <source>Sample leads</source>
        <translation>Ukázkoví zájemci</translation>
    </message>
    <message>
        <source>Field to fix: %1</source>
        <translation>Pole k&#xa0;opravě: %1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>standardní výstup</translation>
    </message>
    <message>
        <source>The leads did not appear within a minute, so no screenshot was written.</source>
        <translation>Zájemci se do minuty neobjevili, proto nebyl zapsán žádný snímek.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>přerušeno</translation>
    </message>
    <message>
        <source>%1: %2 % read, %3 new</source>
        <translation>%1: přečteno %2&#xa0;%, nových %3</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Připravuje se hledání</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. The formats are: csv, json, ndjson, xlsx.</source>
        <translation>Formát „%1“ neexistuje. Formáty jsou: csv, json, ndjson, xlsx.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 could not be read and were left alone.</source>
        <translation>
            <numerusform>%Ln&#xa0;záznam v&#xa0;%1 nešel přečíst a&#xa0;zůstal, jak je.</numerusform>
            <numerusform>%Ln&#xa0;záznamy v&#xa0;%1 nešly přečíst a&#xa0;zůstaly, jak jsou.</numerusform>
            <numerusform>%Ln&#xa0;záznamů v&#xa0;%1 nešlo přečíst; zůstaly, jak jsou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads could not be read fully; list them with: leadlight leads --filter is:problem</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce se nepodařilo přečíst celého; vypíše ho: leadlight leads --filter is:problem</numerusform>
            <numerusform>%Ln&#xa0;zájemce se nepodařilo přečíst celé; vypíše je: leadlight leads --filter is:problem</numerusform>
            <numerusform>%Ln&#xa0;zájemců se nepodařilo přečíst celých; vypíše je: leadlight leads --filter is:problem</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook cannot be written to standard output. Name a file for it with --output.</source>
        <translation>Sešit nelze zapsat na standardní výstup. Pojmenujte pro něj soubor pomocí --output.</translation>
    </message>
    <message>
        <source>Leadlight could not be opened</source>
        <translation>Leadlight se nepodařilo otevřít</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are no longer in the storage account; they were kept here.</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce už není v&#xa0;účtu úložiště; zde zůstává.</numerusform>
            <numerusform>%Ln&#xa0;zájemci už nejsou v&#xa0;účtu úložiště; zde zůstávají.</numerusform>
            <numerusform>%Ln&#xa0;zájemců už není v&#xa0;účtu úložiště; zde zůstávají.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads are kept for %1. By that, %2 of %3 leads would be erased now, which is more than usual, so none was. Check that this computer&apos;s clock is right (today is %4), then open Leadlight to erase them.</source>
        <translation>Zájemci se uchovávají %1. Podle toho by se teď mělo vymazat %2 z&#xa0;%3&#xa0;zájemců, což je víc než obvykle, a&#xa0;proto se nevymazal žádný. Ověřte, že hodiny tohoto počítače jdou správně (dnes je podle nich %4), a&#xa0;pak je vymažte v&#xa0;okně Leadlightu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were older than leads are kept and have been erased.</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce překročil dobu uchovávání a&#xa0;byl vymazán.</numerusform>
            <numerusform>%Ln&#xa0;zájemci překročili dobu uchovávání a&#xa0;byli vymazáni.</numerusform>
            <numerusform>%Ln&#xa0;zájemců překročilo dobu uchovávání a&#xa0;bylo vymazáno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leadlight does not know this error. Check that the text is whole, with its codes.</source>
        <translation>Tuto chybu Leadlight nezná. Ověřte, že text je celý, i&#xa0;s&#xa0;jeho kódy.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were left out: erased here before, or older than leads are kept.</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce byl vynechán: dřív tu byl vymazán, nebo je starší, než se zájemci uchovávají.</numerusform>
            <numerusform>%Ln&#xa0;zájemci byli vynecháni: dřív tu byli vymazáni, nebo jsou starší, než se zájemci uchovávají.</numerusform>
            <numerusform>%Ln&#xa0;zájemců bylo vynecháno: dřív tu byli vymazáni, nebo jsou starší, než se zájemci uchovávají.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui</name>
    <message>
        <source>Exporting: looking for the leads</source>
        <translation>Export: hledají se zájemci</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 leads (%3 %)</source>
        <translation>Export: %L1 z&#xa0;%L2&#xa0;zájemců (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>Excel&apos;s worksheets end at 1,048,576 rows, so the leads go on in further ones: %L1 in all.</source>
        <translation>Listy Excelu končí na 1&#xa0;048&#xa0;576&#xa0;řádcích, a&#xa0;tak zájemci pokračují na dalších: celkem %L1.</translation>
    </message>
    <message>
        <source>1 text was longer than the 32,767 characters of a cell and was shortened.</source>
        <translation>1&#xa0;text byl delší než 32&#xa0;767&#xa0;znaků buňky a&#xa0;byl zkrácen.</translation>
    </message>
    <message>
        <source>(%L1 characters; an export has all of them)</source>
        <translation>(znaků: %L1; v&#xa0;exportu jsou všechny)</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Práce</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Řešitel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Ozvat se</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>První odpověď</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>Properties as received</source>
        <translation>Vlastnosti, jak přišly</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jméno</translation>
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
        <source>Lead</source>
        <translation>Zájemce</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Nabídka</translation>
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
        <source>Publisher</source>
        <translation>Vydavatel</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konektor</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Popis</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1&#xa0;zájemce</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Všichni zájemci</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Zájemci</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: finishing the file of %Ln leads</source>
        <translation>
            <numerusform>Export: dokončuje se soubor (%Ln&#xa0;zájemce)</numerusform>
            <numerusform>Export: dokončuje se soubor (%Ln&#xa0;zájemci)</numerusform>
            <numerusform>Export: dokončuje se soubor (%Ln&#xa0;zájemců)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were longer than the 32,767 characters of a cell and were shortened.</source>
        <translation>
            <numerusform>%Ln&#xa0;text byl delší než 32&#xa0;767&#xa0;znaků buňky a&#xa0;byl zkrácen.</numerusform>
            <numerusform>%Ln&#xa0;texty byly delší než 32&#xa0;767&#xa0;znaků buňky a&#xa0;byly zkráceny.</numerusform>
            <numerusform>%Ln&#xa0;textů bylo delších než 32&#xa0;767&#xa0;znaků buňky a&#xa0;bylo zkráceno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce</numerusform>
            <numerusform>%Ln&#xa0;zájemci</numerusform>
            <numerusform>%Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more properties; an export has them.</source>
        <translation>
            <numerusform>Ještě %Ln vlastnost; export ji obsahuje.</numerusform>
            <numerusform>Ještě %Ln vlastnosti; export je obsahuje.</numerusform>
            <numerusform>Ještě %Ln vlastností; export je obsahuje.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AnswersView</name>
    <message>
        <source>Show these leads</source>
        <translation>Zobrazit tyto zájemce</translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation>Doba do první odpovědi</translation>
    </message>
    <message>
        <source>Answered within 24 hours</source>
        <translation>Odpovězeno do 24&#xa0;hodin</translation>
    </message>
    <message>
        <source>Answered later</source>
        <translation>Odpovězeno později</translation>
    </message>
    <message>
        <source>Waiting for less than a day</source>
        <translation>Čeká méně než den</translation>
    </message>
    <message>
        <source>Not answered for a day or longer</source>
        <translation>Den nebo déle bez odpovědi</translation>
    </message>
    <message>
        <source>A lead counts as answered when its status is first set to something other than New. Test leads and people who are not to be contacted are left out.</source>
        <translation>Za odpověď se počítá, když se stav zájemce poprvé změní na jiný než Nový. Testovací zájemci a&#xa0;lidé, které kontaktovat nemáte, se nepočítají.</translation>
    </message>
    <message>
        <source>No lead of these days has been answered yet.</source>
        <translation>Na žádného zájemce z&#xa0;těchto dní se ještě neodpovědělo.</translation>
    </message>
    <message>
        <source>%1 of these days answered, half of them within %2.</source>
        <extracomment>%1 is &quot;120 leads&quot;, %2 a length of time</extracomment>
        <translation>Odpověď z&#xa0;těchto dní: %1, polovina do: %2.</translation>
    </message>
    <message>
        <source>Answers by the hours that the person waited, of those within 24:</source>
        <translation>Odpovědi podle hodin čekání, z&#xa0;těch do 24&#xa0;hodin:</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <extracomment>An axis: answered after 3 to 4 hours</extracomment>
        <translation>%1 až %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 (%2&#xa0;%)</source>
        <extracomment>%1 is &quot;Answered later 120&quot;, %2 the share in percent</extracomment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ArrivalsView</name>
    <message>
        <source>Count leads by</source>
        <translation>Počítat zájemce podle</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is &quot;Source&quot;, &quot;Action&quot;, &quot;Offer&quot; or &quot;Country&quot;</extracomment>
        <translation>Podle: %1</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Jako tabulka</translation>
    </message>
    <message>
        <source>Leads by day</source>
        <translation>Zájemci po dnech</translation>
    </message>
    <message>
        <source>Leads a day</source>
        <translation>Zájemci za den</translation>
    </message>
    <message>
        <source>Leads a week</source>
        <translation>Zájemci za týden</translation>
    </message>
    <message>
        <source>Leads a month</source>
        <translation>Zájemci za měsíc</translation>
    </message>
    <message>
        <source>Leads a year</source>
        <translation>Zájemci za rok</translation>
    </message>
    <message>
        <source>No lead was received in these days (%1).</source>
        <extracomment>%1 is &quot;1,204 leads&quot;, %2 two dates</extracomment>
        <translation>V&#xa0;těchto dnech (%1) nepřišel žádný zájemce.</translation>
    </message>
    <message>
        <source>%1 in these days (%2), test leads left out.</source>
        <translation>%1 v&#xa0;těchto dnech (%2), bez testovacích.</translation>
    </message>
    <message>
        <source>%1, a chart. %2</source>
        <extracomment>For a screen reader: %1 is &quot;Leads a day&quot;, %2 a sentence with their number</extracomment>
        <translation>%1, graf. %2</translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>Zobrazit tyto zájemce</translation>
    </message>
    <message>
        <source>Its numbers are read with the button &quot;%1&quot;.</source>
        <translation>Čísla z&#xa0;grafu si přečtete pomocí tlačítka „%1“.</translation>
    </message>
    <message>
        <source>In the table of the insights: show these leads</source>
        <translation>V&#xa0;tabulce přehledů: zobrazit tyto zájemce</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BackgroundSync</name>
    <message>
        <source>No sync in the background: it is switched off in the preferences.</source>
        <translation>Na pozadí se nesynchronizuje: v&#xa0;předvolbách je to vypnuto.</translation>
    </message>
    <message>
        <source>No sync in the background until you have looked at the connectors.</source>
        <translation>Na pozadí se nesynchronizuje, dokud se nepodíváte na konektory.</translation>
    </message>
    <message>
        <source>Next sync within a minute.</source>
        <translation>Příští synchronizace do minuty.</translation>
    </message>
    <message numerus="yes">
        <source>Next sync in %n minutes.</source>
        <translation>
            <numerusform>Příští synchronizace za %n&#xa0;minutu.</numerusform>
            <numerusform>Příští synchronizace za %n&#xa0;minuty.</numerusform>
            <numerusform>Příští synchronizace za %n&#xa0;minut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>Zkontrolovat znovu</translation>
    </message>
    <message>
        <source>Send test lead</source>
        <translation>Poslat testovacího zájemce</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Saved. The connector is being checked.</source>
        <translation>Uloženo. Konektor se kontroluje.</translation>
    </message>
    <message>
        <source>Saved. The check was stopped.</source>
        <translation>Uloženo. Kontrola byla zastavena.</translation>
    </message>
    <message>
        <source>Press Check again whenever you want to know whether it works.</source>
        <translation>Kdykoli budete chtít vědět, zda funguje, stiskněte Zkontrolovat znovu.</translation>
    </message>
    <message>
        <source>Saved, but the check failed. See below the failed step what to do.</source>
        <translation>Uloženo, ale kontrola selhala. Co dělat, je napsáno pod příslušným krokem.</translation>
    </message>
    <message>
        <source>Saved. It works, with a warning.</source>
        <translation>Uloženo. Funguje, s&#xa0;upozorněním.</translation>
    </message>
    <message>
        <source>Saved. It works.</source>
        <translation>Uloženo. Funguje.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CheckView</name>
    <message>
        <source>Checking…</source>
        <translation>Kontroluje se…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Zatím ne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How a step of a check ended, and how long it took: &quot;Fine, 0.3 s&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fix this: %1</source>
        <extracomment>Button beside a failed step; %1 is the field&apos;s name</extracomment>
        <translation>Opravit: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kód: %1</translation>
    </message>
    <message>
        <source>What the service said: %1</source>
        <translation>Co služba řekla: %1</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>Kroky kontroly</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ano, pokračovat</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>This kind of connector has nothing to check.</source>
        <translation>U&#xa0;tohoto druhu konektoru není co kontrolovat.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ColumnActions</name>
    <message>
        <source>Sort by this column</source>
        <translation>Seřadit podle tohoto sloupce</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>Posunout tento sloupec doleva</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>Posunout tento sloupec doprava</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation>Rozšířit tento sloupec</translation>
    </message>
    <message>
        <source>Make this column narrower</source>
        <translation>Zúžit tento sloupec</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Vybrat sloupce…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>Sloupec %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>Sloupce souboru</translation>
    </message>
    <message>
        <source>Property for column %1</source>
        <extracomment>Accessible name of a choice: what a column of a file is for a lead</extracomment>
        <translation>Vlastnost pro sloupec %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Příkazy</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcete udělat?</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>Nic tu tato slova neobsahuje.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Návrhy</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorChecks</name>
    <message>
        <source>not checked</source>
        <translation>nezkontrolováno</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>kontroluje se</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>čeká na vaši odpověď</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>v&#xa0;pořádku</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>upozornění</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>selhalo</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorWizard</name>
    <message>
        <source>Keep for this run only</source>
        <translation>Ponechat jen pro toto spuštění</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Edit &quot;%1&quot;</source>
        <translation>Upravit „%1“</translation>
    </message>
    <message>
        <source>Add a connector</source>
        <translation>Přidat konektor</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroky</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Lead destination</source>
        <translation>Cíl pro zájemce</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>Uložit a&#xa0;zkontrolovat</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorsPage</name>
    <message>
        <source>No connector yet. Add the lead destination of your offer to check it, and to see its leads here where it is an Azure storage account.</source>
        <translation>Zatím žádný konektor. Přidejte cíl pro zájemce ze své nabídky: zkontrolujete ho, a&#xa0;je-li to účet úložiště Azure, uvidíte zde i&#xa0;jeho zájemce.</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konektory</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Konektor</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Poslední kontrola</translation>
    </message>
    <message>
        <source>Credential ends</source>
        <translation>Platnost do</translation>
    </message>
    <message>
        <source>Add a connector</source>
        <translation>Přidat konektor</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Zájemci</translation>
    </message>
    <message>
        <source>Back to the leads (Esc)</source>
        <translation>Zpět k&#xa0;zájemcům (Esc)</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>Co znamená tato chyba?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Zkontrolovat vše</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zkontrolovat</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upravit</translation>
    </message>
    <message>
        <source>Send test lead</source>
        <translation>Poslat testovacího zájemce</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Předání</translation>
    </message>
    <message>
        <source>What to type into Partner Center</source>
        <translation>Co zadat do Partnerského centra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Last checks</source>
        <translation>Poslední kontroly</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Zastavit vše</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>State of a connector that is being checked: &quot;checking: Sign-in&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An earlier check in a list: &quot;fine · 21 November 2026 10:04&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not checked yet. A check signs in and looks around; it writes nothing.</source>
        <translation>Zatím nezkontrolováno. Kontrola se přihlásí a&#xa0;rozhlédne; nic nezapisuje.</translation>
    </message>
    <message>
        <source>Remove the connector &quot;%1&quot;? Its settings, its secrets in the keychain and the history of its checks go with it. Its leads stay here.</source>
        <translation>Odebrat konektor „%1“? Zmizí s&#xa0;ním jeho nastavení, jeho tajné údaje v&#xa0;klíčence a&#xa0;historie jeho kontrol. Jeho zájemci zde zůstanou.</translation>
    </message>
    <message>
        <source>Back to the leads</source>
        <translation>Zpět k&#xa0;zájemcům</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorsPane</name>
    <message>
        <source>Connectors</source>
        <translation>Konektory</translation>
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
    <message>
        <source>Check, edit and hand over connectors</source>
        <translation>Kontrolovat, upravovat a&#xa0;předávat konektory</translation>
    </message>
    <message>
        <source>Add a connector</source>
        <translation>Přidat konektor</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>kontrola selhala</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zkontrolovat</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upravit</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CopyActivity</name>
    <message>
        <source>Copying: %L1 of %L2 leads</source>
        <translation>Kopírování: %L1 z&#xa0;%L2&#xa0;zájemců</translation>
    </message>
    <message>
        <source>Stopped; nothing was copied.</source>
        <translation>Zastaveno; nic se nezkopírovalo.</translation>
    </message>
    <message>
        <source>That is too much for the clipboard. Export brings these leads into a file.</source>
        <translation>Na schránku je to příliš mnoho. Export tyto zájemce uloží do souboru.</translation>
    </message>
    <message>
        <source>Nothing was copied: no address that one may write to.</source>
        <translation>Nic se nezkopírovalo: není tu adresa, na kterou se smí psát.</translation>
    </message>
    <message>
        <source>1 lead copied.</source>
        <translation>1&#xa0;zájemce zkopírován.</translation>
    </message>
    <message>
        <source>Left out: %L1 without an address that one may write to.</source>
        <translation>Vynecháno bez adresy, na kterou se smí psát: %L1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads copied.</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce zkopírován.</numerusform>
            <numerusform>%Ln&#xa0;zájemci zkopírováni.</numerusform>
            <numerusform>%Ln&#xa0;zájemců zkopírováno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CsvChoices</name>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Oddělovač</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kódování</translation>
    </message>
    <message>
        <source>The &amp;first line is a header</source>
        <translation>První řádek je zá&amp;hlaví</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>Da&amp;tum</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <extracomment>How dates are written in a file</extracomment>
        <translation>den/měsíc/rok</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>měsíc/den/rok</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::EraseDialog</name>
    <message>
        <source>Erase this person</source>
        <translation>Vymazat tohoto člověka</translation>
    </message>
    <message>
        <source>Looking for the person&apos;s leads</source>
        <translation>Hledají se záznamy tohoto člověka</translation>
    </message>
    <message>
        <source>&amp;Requested by (for the receipt; may stay empty)</source>
        <translation>Na čí žá&amp;dost, pro doklad (nemusí se vyplnit)</translation>
    </message>
    <message>
        <source>I &amp;understand that this cannot be undone</source>
        <translation>&amp;Rozumím, že to nelze vzít zpět</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Vymazat</translation>
    </message>
    <message>
        <source>The person is erased. Leadlight does not keep this receipt: save it if you have to prove it, or for what remains to be done by hand.</source>
        <translation>Člověk je vymazán. Leadlight si tento doklad neponechává: uložte ho, pokud musíte výmaz doložit, nebo kvůli tomu, co zbývá udělat ručně.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Doklad</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>&amp;Uložit doklad…</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>Nic se nevymazalo.</translation>
    </message>
    <message>
        <source>This lead is no longer there.</source>
        <translation>Tento zájemce už neexistuje.</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Co zmizí</translation>
    </message>
    <message>
        <source>%1: as they were received, what was made of them, and every copy in the search.</source>
        <translation>%1: co přišlo, co jste k&#xa0;tomu přidali, i&#xa0;každá kopie v&#xa0;rejstříku pro hledání.</translation>
    </message>
    <message>
        <source>Also the undo history: what was done before to any lead cannot be taken back with Ctrl+Z any more.</source>
        <translation>Také historie pro vracení změn: co bylo předtím uděláno u&#xa0;kteréhokoli zájemce, už nepůjde pomocí Ctrl+Z vzít zpět.</translation>
    </message>
    <message>
        <source>What Leadlight cannot erase</source>
        <translation>Co Leadlight vymazat nemůže</translation>
    </message>
    <message>
        <source>The rows in the storage account: a sync will pass them by, and the receipt names them so that you can delete them there.</source>
        <translation>Řádky v&#xa0;účtu úložiště: synchronizace je přeskočí a&#xa0;doklad je uvádí, abyste je tam mohli smazat.</translation>
    </message>
    <message>
        <source>Files that were exported, mails, printed paper, and backups.</source>
        <translation>Exportované soubory, e-maily, vytištěné papíry a&#xa0;zálohy.</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>Možná tentýž člověk</translation>
    </message>
    <message>
        <source>Choose those whose leads are to be erased, too.</source>
        <translation>Vyberte ty, jejichž záznamy se mají vymazat také.</translation>
    </message>
    <message>
        <source>Saved views that name the person</source>
        <translation>Uložené pohledy, které člověka jmenují</translation>
    </message>
    <message>
        <source>Choose those that are to be removed.</source>
        <translation>Vyberte ty, které se mají odebrat.</translation>
    </message>
    <message>
        <source>Files that were set aside</source>
        <translation>Odložené soubory</translation>
    </message>
    <message>
        <source>They could not be read once, were kept under another name, and may hold the person&apos;s data: %1.</source>
        <translation>Kdysi nešly přečíst, zůstaly pod jiným názvem a&#xa0;mohou obsahovat údaje tohoto člověka: %1.</translation>
    </message>
    <message>
        <source>&amp;Delete these files</source>
        <translation>&amp;Smazat tyto soubory</translation>
    </message>
    <message>
        <source>Erasing. While a sync or an import writes, this waits for its turn.</source>
        <translation>Vymazává se. Dokud zapisuje synchronizace nebo import, čeká se, až skončí.</translation>
    </message>
    <message>
        <source>Nothing was erased. %1</source>
        <translation>Nic se nevymazalo. %1</translation>
    </message>
    <message>
        <source>erasure-receipt-%1</source>
        <extracomment>Name of a file</extracomment>
        <translation>doklad-o-vymazu-%1</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Uložit doklad</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Uloženo jako %1.</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>Co zmizí a&#xa0;co zůstane</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>Somebody (name, address), how many leads, and why it may be the same person</extracomment>
        <translation>%1: %2. %3.</translation>
    </message>
    <message>
        <source>Not listed here: %1 more. The details of the lead lead to them.</source>
        <translation>Další, kteří tu nejsou: %1. Dostanete se k&#xa0;nim z&#xa0;podrobností zájemce.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplainDialog</name>
    <message>
        <source>What does this error mean?</source>
        <translation>Co znamená tato chyba?</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Text chyby</translation>
    </message>
    <message>
        <source>Paste the error that Partner Center shows, in any language.</source>
        <translation>Vložte chybu, kterou ukazuje Partnerské centrum, v&#xa0;libovolném jazyce.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kód: %1</translation>
    </message>
    <message>
        <source>The cause and what to do about it appear here. The text stays on this computer.</source>
        <translation>Zde se objeví příčina a&#xa0;co s&#xa0;ní dělat. Text zůstává na tomto počítači.</translation>
    </message>
    <message>
        <source>Leadlight does not know this error. Check that the text is whole, with its codes.</source>
        <translation>Tato chyba zde není známá. Ověřte, že je text celý, i&#xa0;s&#xa0;kódy.</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <extracomment>Button: edit a connector at the field to fix; &quot;Edit CRM: Directory (tenant) ID&quot;</extracomment>
        <translation>Upravit %1: %2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExportActivity</name>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>Export zastaven. Žádný soubor nebyl zapsán.</translation>
    </message>
    <message>
        <source>1 lead exported to %1.</source>
        <translation>1&#xa0;zájemce exportován do %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads exported to %1.</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce exportován do %1.</numerusform>
            <numerusform>%Ln&#xa0;zájemci exportováni do %1.</numerusform>
            <numerusform>%Ln&#xa0;zájemců exportováno do %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln do-not-contact and test leads (see the Export menu).</source>
        <translation>
            <numerusform>Vynechán %Ln&#xa0;zájemce „Nekontaktovat“ nebo testovací (viz nabídka Export).</numerusform>
            <numerusform>Vynecháni %Ln&#xa0;zájemci „Nekontaktovat“ nebo testovací (viz nabídka Export).</numerusform>
            <numerusform>Vynecháno %Ln&#xa0;zájemců „Nekontaktovat“ nebo testovacích (viz nabídka Export).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExportButton</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sešit Excelu</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one lead a line</source>
        <translation>JSON, jeden zájemce na řádek</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export the leads of this view (Ctrl+E)</source>
        <translation>Exportovat zájemce z&#xa0;tohoto pohledu (Ctrl+E)</translation>
    </message>
    <message>
        <source>Include do-not-contact and test leads</source>
        <translation>Zahrnout zájemce „Nekontaktovat“ a&#xa0;testovací</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>Export zájemců</translation>
    </message>
    <message>
        <source>All leads of this view…</source>
        <translation>Všichni zájemci z&#xa0;tohoto pohledu…</translation>
    </message>
    <message>
        <source>Selected leads…</source>
        <translation>Vybraní zájemci…</translation>
    </message>
    <message>
        <source>Selected leads (%L1)…</source>
        <translation>Vybraní zájemci (%L1)…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FieldEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
    <message>
        <source>Forget the stored value</source>
        <translation>Zapomenout uloženou hodnotu</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Zobrazit, co píšete</translation>
    </message>
    <message>
        <source>Stored. Type to replace it.</source>
        <translation>Uloženo. Psaním hodnotu nahradíte.</translation>
    </message>
    <message>
        <source>Will be forgotten</source>
        <translation>Bude zapomenuto</translation>
    </message>
    <message>
        <source>This is not a day. Write it as YYYY-MM-DD, for example %1.</source>
        <translation>Toto není datum. Napište ho jako RRRR-MM-DD, například %1.</translation>
    </message>
    <message>
        <source>Needed to go on. %1</source>
        <extracomment>Beside a field that has to be filled in; %1 is the help on it</extracomment>
        <translation>Bez tohoto údaje nelze pokračovat. %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FilePage</name>
    <message>
        <source>Choose &amp;columns</source>
        <translation>Určit &amp;sloupce</translation>
    </message>
    <message>
        <source>As &amp;leads:</source>
        <translation>&amp;Jako zájemci:</translation>
    </message>
    <message>
        <source>Decide yourself what each column of this file is</source>
        <translation>Určete sami, čím je který sloupec tohoto souboru</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Prohlíží se %1…</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is the name of a file, %2 what it was recognised as, %3 how many leads it holds</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Leads of the file</source>
        <translation>Zájemci v&#xa0;souboru</translation>
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
    <message>
        <source>1 suggestion. Tab takes it.</source>
        <translation>1&#xa0;návrh. Tabulátor ho doplní.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions. Down goes to them.</source>
        <translation>
            <numerusform>%Ln&#xa0;návrh. Šipka dolů přejde k&#xa0;němu.</numerusform>
            <numerusform>%Ln&#xa0;návrhy. Šipka dolů přejde k&#xa0;nim.</numerusform>
            <numerusform>%Ln&#xa0;návrhů. Šipka dolů přejde k&#xa0;nim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::GeneralPage</name>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Podle systému</translation>
    </message>
    <message>
        <source>&amp;Use it now</source>
        <translation>Použít &amp;hned</translation>
    </message>
    <message>
        <source>Opens the window again in this language. Without it, the language changes at the next start.</source>
        <translation>Otevře okno znovu v&#xa0;tomto jazyce. Jinak se jazyk změní při příštím spuštění.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Jazyk</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlý</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Vysoký kontrast</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Vzh&amp;led</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vy</translation>
    </message>
    <message>
        <source>Leads that you take over get this name; the filter owner:me finds them.</source>
        <translation>Zájemci, které převezmete, dostanou toto jméno; filtr owner:me je najde.</translation>
    </message>
    <message>
        <source>You&amp;r name</source>
        <translation>&amp;Vaše jméno</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Na pozadí</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>každou %n&#xa0;minutu</numerusform>
            <numerusform>každé %n&#xa0;minuty</numerusform>
            <numerusform>každých %n&#xa0;minut</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nikdy</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>každou hodinu</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>každou %n&#xa0;hodinu</numerusform>
            <numerusform>každé %n&#xa0;hodiny</numerusform>
            <numerusform>každých %n&#xa0;hodin</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fetch new leads</source>
        <extracomment>Followed by &quot;every 15 minutes&quot;</extracomment>
        <translation>&amp;Stahovat nové zájemce</translation>
    </message>
    <message>
        <source>Go on in the &amp;tray when the window is closed</source>
        <translation>Po zavření okna pokračovat v&#xa0;oznamovací &amp;oblasti</translation>
    </message>
    <message>
        <source>Start in the tray at l&amp;ogin</source>
        <translation>Po &amp;přihlášení spustit v&#xa0;oznamovací oblasti</translation>
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
    <name>leadlight::ui::HandOut</name>
    <message>
        <source>Write e-mail</source>
        <translation>Napsat e-mail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Text with headings</source>
        <translation>Text se záhlavím</translation>
    </message>
    <message>
        <source>CSV, all fields</source>
        <translation>CSV, všechna pole</translation>
    </message>
    <message>
        <source>JSON, all fields</source>
        <translation>JSON, všechna pole</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Tabulka Markdown</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-mailová adresa</translation>
    </message>
    <message>
        <source>This cell only</source>
        <translation>Jen tato buňka</translation>
    </message>
    <message>
        <source>Print lead…</source>
        <translation>Vytisknout zájemce…</translation>
    </message>
    <message>
        <source>Save lead as PDF…</source>
        <translation>Uložit zájemce jako PDF…</translation>
    </message>
    <message>
        <source>Print view…</source>
        <translation>Vytisknout pohled…</translation>
    </message>
    <message>
        <source>Save view as PDF…</source>
        <translation>Uložit pohled jako PDF…</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>Zobrazovat časy v&#xa0;UTC</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopírovat jako</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Zkopírováno: %1.</translation>
    </message>
    <message>
        <source>This lead is not to be contacted.</source>
        <translation>Tohoto zájemce nemáte kontaktovat.</translation>
    </message>
    <message>
        <source>This lead has no e-mail address that one can write to.</source>
        <translation>Tento zájemce nemá e-mailovou adresu, na kterou lze psát.</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>Poštovní program se nepodařilo otevřít.</translation>
    </message>
    <message>
        <source>Do-not-contact and test leads are not dragged out, unless the Export menu includes them.</source>
        <translation>Zájemci „Nekontaktovat“ a&#xa0;testovací se nepřetahují, pokud je nabídka Export nezahrnuje.</translation>
    </message>
    <message>
        <source>Dragging 1 lead as a vCard; several are a CSV file.</source>
        <translation>Přetahuje se 1&#xa0;zájemce jako vCard; víc zájemců vytvoří soubor CSV.</translation>
    </message>
    <message>
        <source>Choose a lead first.</source>
        <translation>Nejdřív vyberte zájemce.</translation>
    </message>
    <message>
        <source>There is no lead to print.</source>
        <translation>Není žádný zájemce k&#xa0;vytištění.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Zájemci</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln leads are too many to drag. Export brings them into a file.</source>
        <translation>
            <numerusform>Víc než %Ln&#xa0;zájemce přetáhnout nelze. Export je uloží do souboru.</numerusform>
            <numerusform>Víc než %Ln&#xa0;zájemce přetáhnout nelze. Export je uloží do souboru.</numerusform>
            <numerusform>Víc než %Ln&#xa0;zájemců přetáhnout nelze. Export je uloží do souboru.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dragging %Ln leads as a CSV file; one alone is a vCard.</source>
        <translation>
            <numerusform>Přetahuje se %Ln&#xa0;zájemce jako soubor CSV; jeden sám vytvoří vCard.</numerusform>
            <numerusform>Přetahují se %Ln&#xa0;zájemci jako soubor CSV; jeden sám vytvoří vCard.</numerusform>
            <numerusform>Přetahuje se %Ln&#xa0;zájemců jako soubor CSV; jeden sám vytvoří vCard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are too many to print. Filter them down to %L1, or export them.</source>
        <translation>
            <numerusform>Na papír je %Ln&#xa0;zájemce příliš mnoho. Omezte je filtrem na %L1, nebo je exportujte.</numerusform>
            <numerusform>Na papír jsou %Ln&#xa0;zájemci příliš mnoho. Omezte je filtrem na %L1, nebo je exportujte.</numerusform>
            <numerusform>Na papír je %Ln&#xa0;zájemců příliš mnoho. Omezte je filtrem na %L1, nebo je exportujte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln do-not-contact and test leads (see the Export menu).</source>
        <translation>
            <numerusform>Vynechán %Ln zájemce označený Nekontaktovat nebo testovací (viz nabídka Export).</numerusform>
            <numerusform>Vynecháni %Ln zájemci označení Nekontaktovat nebo testovací (viz nabídka Export).</numerusform>
            <numerusform>Vynecháno %Ln zájemců označených Nekontaktovat nebo testovacích (viz nabídka Export).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HandOverSheet</name>
    <message>
        <source>Hand over &quot;%1&quot; to Partner Center</source>
        <extracomment>Title of the sheet with what to type into Partner Center; %1 is the connector&apos;s name</extracomment>
        <translation>Předat „%1“ do Partnerského centra</translation>
    </message>
    <message>
        <source>There is nothing to type into Partner Center for this kind of connector.</source>
        <translation>Pro tento druh konektoru se do Partnerského centra nic nezadává.</translation>
    </message>
    <message>
        <source>In Partner Center open your offer, then Offer setup &gt; Customer leads &gt; Connect. Choose the lead destination %1 and type in these values.</source>
        <translation>V&#xa0;Partnerském centru otevřete svou nabídku a&#xa0;pak Offer setup &gt; Customer leads &gt; Connect. Zvolte cíl pro zájemce %1 a&#xa0;zadejte tyto hodnoty.</translation>
    </message>
    <message>
        <source>Formerly: %1</source>
        <extracomment>%1 is what a field was called in older versions of Partner Center</extracomment>
        <translation>Dříve: %1</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Nechte prázdné</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 je ve schránce.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skryto</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skrýt</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in %1 s.</source>
        <translation>Zkopírováno. Schránka se vyprázdní za %1&#xa0;s.</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>Tajný údaj už ve schránce není.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Help on this (F1)</source>
        <translation>Nápověda k tomuto (F1)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hledat v&#xa0;nápovědě</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Otázky</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpověď</translation>
    </message>
    <message>
        <source>Nothing in the help matches. Try fewer words.</source>
        <translation>V&#xa0;nápovědě se nic nenašlo. Zkuste méně slov.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HistoryView</name>
    <message>
        <source>History (%1)</source>
        <translation>Historie (%1)</translation>
    </message>
    <message>
        <source>and %1 earlier</source>
        <translation>a&#xa0;dřívější: %1</translation>
    </message>
    <message>
        <source>What the note said before</source>
        <translation>Co v&#xa0;poznámce stálo předtím</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportActivity</name>
    <message>
        <source>1 lead imported.</source>
        <translation>Importován 1&#xa0;zájemce.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Zastaveno před koncem.</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>Připravuje se hledání</translation>
    </message>
    <message>
        <source>Importing: %L1 leads, %2 % of the file</source>
        <translation>Import: zájemců %L1, %2&#xa0;% souboru</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads imported.</source>
        <translation>
            <numerusform>Importován %Ln&#xa0;zájemce.</numerusform>
            <numerusform>Importováni %Ln&#xa0;zájemci.</numerusform>
            <numerusform>Importováno %Ln&#xa0;zájemců.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln už tu byl.</numerusform>
            <numerusform>%Ln už tu byli.</numerusform>
            <numerusform>%Ln jich tu už bylo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a problem; see the view Problems.</source>
        <translation>
            <numerusform>%Ln má problém; viz pohled Problémy.</numerusform>
            <numerusform>%Ln mají problém; viz pohled Problémy.</numerusform>
            <numerusform>%Ln jich má problém; viz pohled Problémy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: erased here before, or older than leads are kept.</source>
        <translation>
            <numerusform>%Ln byl vynechán: dřív tu byl vymazán, nebo je starší, než se zájemci uchovávají.</numerusform>
            <numerusform>%Ln byli vynecháni: dřív tu byli vymazáni, nebo jsou starší, než se zájemci uchovávají.</numerusform>
            <numerusform>%Ln jich bylo vynecháno: dřív tu byli vymazáni, nebo jsou starší, než se zájemci uchovávají.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportDialog</name>
    <message>
        <source>Import leads</source>
        <translation>Import zájemců</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Soubory</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importovat</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>prohlíží se</translation>
    </message>
    <message>
        <source>left out: it cannot be read</source>
        <translation>vynecháno, protože nejde přečíst</translation>
    </message>
    <message>
        <source>one property is chosen twice</source>
        <translation>jedna vlastnost je zvolena dvakrát</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 what is known of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Není co importovat.</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Přidat &amp;soubory…</translation>
    </message>
    <message>
        <source>Files of leads (*.csv *.json *.ndjson *.jsonl *.txt);;All files (*)</source>
        <translation>Soubory zájemců (*.csv *.json *.ndjson *.jsonl *.txt);;Všechny soubory (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::InsightTable</name>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::InsightsEntry</name>
    <message>
        <source>Insights</source>
        <translation>Přehledy</translation>
    </message>
    <message>
        <source>Leads by day, answers, and offers that fell silent (Ctrl+I)</source>
        <translation>Zájemci po dnech, odpovědi a&#xa0;nabídky, které ztichly (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::InsightsPage</name>
    <message>
        <source>No leads yet. Once there are, this page shows how many arrive and when, how soon they are answered, and which offer has fallen silent.</source>
        <translation>Zatím žádní zájemci. Až budou, ukáže tato stránka, kolik jich kdy přichází, jak brzy se jim odpoví a&#xa0;která nabídka ztichla.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Zájemci</translation>
    </message>
    <message>
        <source>Back to the leads (Esc)</source>
        <translation>Zpět k&#xa0;zájemcům (Esc)</translation>
    </message>
    <message>
        <source>Leads of which days</source>
        <translation>Zájemci z&#xa0;kterých dní</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Posledních 30&#xa0;dní</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>Posledních 90&#xa0;dní</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Poslední rok</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>Všichni zájemci</translation>
    </message>
    <message>
        <source>From a day to another</source>
        <translation>Ode dne do dne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Přehledy</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Úložiště</translation>
    </message>
    <message>
        <source>%1 are kept on this computer in %2, search index included; what the marketplace sent is %3 of it.</source>
        <extracomment>%1 and %2 are sizes, &quot;120 MB&quot;</extracomment>
        <translation>Na tomto počítači je uloženo: %1. Zabírá to %2 i&#xa0;s&#xa0;rejstříkem pro hledání, z&#xa0;toho %3 poslal marketplace.</translation>
    </message>
    <message>
        <source>At Azure, storing leads costs about 50 US cents for every 1,000 leads received in a month, as the marketplace&apos;s documentation estimates. %1 came in the last 30 days, so that is about %2 a month.</source>
        <extracomment>%1 is &quot;1,204 leads&quot;, %2 &quot;$0.60&quot;</extracomment>
        <translation>V&#xa0;Azure stojí uložení asi 50&#xa0;amerických centů za každých 1&#xa0;000&#xa0;zájemců přijatých za měsíc, jak odhaduje dokumentace marketplace. Za posledních 30&#xa0;dní přišlo: %1, tedy asi %2 měsíčně.</translation>
    </message>
    <message>
        <source>Back to the leads</source>
        <translation>Zpět k&#xa0;zájemcům</translation>
    </message>
    <message>
        <source>See how to get leads</source>
        <translation>Jak získat zájemce</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::KindPage</name>
    <message>
        <source>Kind of connector</source>
        <translation>Druh konektoru</translation>
    </message>
    <message>
        <source>Set it up, check it, and see its leads here.</source>
        <translation>Nastavte ho, zkontrolujte a&#xa0;prohlížejte jeho zájemce zde.</translation>
    </message>
    <message>
        <source>Set it up and check it; its leads stay there.</source>
        <translation>Nastavte ho a&#xa0;zkontrolujte; jeho zájemci zůstávají tam.</translation>
    </message>
    <message>
        <source>Paste what you have</source>
        <translation>Vložte, co máte</translation>
    </message>
    <message>
        <source>A connection string, a URL, a form&apos;s embed code or HTML: Leadlight recognises it and fills in the fields.</source>
        <translation>Připojovací řetězec, adresa URL, kód pro vložení formuláře nebo HTML: Leadlight pozná, co to je a&#xa0;co kam patří.</translation>
    </message>
    <message>
        <source>Where does the marketplace deliver your leads?</source>
        <translation>Kam vám marketplace doručuje zájemce?</translation>
    </message>
    <message>
        <source>Or paste what you have</source>
        <translation>Nebo vložte, co máte</translation>
    </message>
    <message>
        <source>Recognised for %1: %2.</source>
        <extracomment>%1 is a kind of connector, %2 the names of the fields that were filled in</extracomment>
        <translation>Rozpoznáno pro %1: %2.</translation>
    </message>
    <message>
        <source>This was not recognised. Choose where the leads go above, then go on.</source>
        <translation>Toto se nepodařilo rozpoznat. Vyberte nahoře, kam zájemci přicházejí, a&#xa0;pokračujte.</translation>
    </message>
    <message>
        <source>Retired: see here the leads that came before.</source>
        <translation>Ukončeno: uvidíte zde zájemce, kteří přišli dříve.</translation>
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
        <translation>Vyberte zájemce a&#xa0;uvidíte ho zde.</translation>
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
        <translation>Poslední úplná synchronizace už tohoto zájemce v&#xa0;úložišti nenašla. Zde zůstává.</translation>
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
        <translation>Žádné osobní údaje nepřišly. U&#xa0;zákazníků ze škol a&#xa0;univerzit (.edu) je marketplace nepředává.</translation>
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
    <message>
        <source>This lead is not among the leads that the filter shows.</source>
        <translation>Tento zájemce není mezi těmi, které filtr ukazuje.</translation>
    </message>
    <message>
        <source>Back to the chosen lead</source>
        <translation>Zpět k&#xa0;vybranému zájemci</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Vytvořeno</translation>
    </message>
    <message>
        <source>An export as JSON lines has all of them.</source>
        <translation>Export jako řádky JSON má všechny.</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Vymazat tohoto člověka…</translation>
    </message>
    <message>
        <source>Property as received</source>
        <translation>Vlastnost, jak přišla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problems.</source>
        <translation>
            <numerusform>Ještě %Ln problém.</numerusform>
            <numerusform>Ještě %Ln problémy.</numerusform>
            <numerusform>Ještě %Ln problémů.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more properties</source>
        <translation>
            <numerusform>ještě %Ln vlastnost</numerusform>
            <numerusform>ještě %Ln vlastnosti</numerusform>
            <numerusform>ještě %Ln vlastností</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadGridModel</name>
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
    <message>
        <source>%1, %2, %3, level %4</source>
        <extracomment>Read aloud: a heading&apos;s words, how many leads, whether its leads are hidden, how deep it stands from 1 on</extracomment>
        <translation>%1, %2, %3, úroveň %4</translation>
    </message>
    <message>
        <source>Reading the lead</source>
        <translation>Načítá se zájemce</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Prohlédnuto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
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
        <source>Fold all groups</source>
        <translation>Sbalit všechny skupiny</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Rozbalit všechny skupiny</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadPreviewModel</name>
    <message>
        <source>Marks</source>
        <extracomment>Title of a column: what is special about a lead, as &quot;Problem&quot; or &quot;Test&quot;</extracomment>
        <translation>Označení</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadsPage</name>
    <message>
        <source>Choose a lead first. J goes to the next one with the status New.</source>
        <translation>Nejdřív vyberte zájemce. J přejde na dalšího ve stavu Nový.</translation>
    </message>
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
        <translation>1&#xa0;zájemce</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many leads the filter lets through, of all</extracomment>
        <translation>%1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>Reading the leads</source>
        <translation>Načítají se zájemci</translation>
    </message>
    <message>
        <source>Preparing the search. This takes a few seconds, once.</source>
        <translation>Připravuje se hledání. Trvá to několik sekund, jen jednou.</translation>
    </message>
    <message>
        <source>The note that is not saved yet stays with its lead.</source>
        <translation>Poznámka, která ještě není uložená, zůstává u&#xa0;svého zájemce.</translation>
    </message>
    <message>
        <source>None of these leads has the status New.</source>
        <translation>Žádný z&#xa0;těchto zájemců není ve stavu Nový.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce</numerusform>
            <numerusform>%Ln&#xa0;zájemci</numerusform>
            <numerusform>%Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lead of the person first.</source>
        <translation>Nejdřív vyberte některý záznam tohoto člověka.</translation>
    </message>
    <message>
        <source>Next lead with status New</source>
        <translation>Další zájemce ve stavu Nový</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napsat poznámku</translation>
    </message>
    <message>
        <source>No leads have come through your connectors yet. Run a check to see whether nobody has asked yet or something is broken.</source>
        <translation>Přes vaše konektory zatím nikdo nepřišel. Kontrola ukáže, zda se ještě nikdo neozval, nebo je něco rozbité.</translation>
    </message>
    <message>
        <source>Check the connectors</source>
        <translation>Zkontrolovat konektory</translation>
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
        <source>Fetch new leads (F5)</source>
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
        <source>1 lead</source>
        <translation>1&#xa0;zájemce</translation>
    </message>
    <message>
        <source>%1 · about %2 a month</source>
        <extracomment>Status bar: how many leads, what storing and delivering them costs</extracomment>
        <translation>%1 · asi %2 měsíčně</translation>
    </message>
    <message>
        <source>Azure Storage costs about 50 US cents for 1,000 leads received in a month. %1 came in the last 30 days.</source>
        <translation>Azure Storage stojí asi 50&#xa0;amerických centů za 1&#xa0;000&#xa0;zájemců přijatých za měsíc. Za posledních 30&#xa0;dní přišlo: %1.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Zkontrolovat</translation>
    </message>
    <message>
        <source>Check every connector</source>
        <translation>Zkontrolovat všechny konektory</translation>
    </message>
    <message>
        <source>Set it aside and close</source>
        <translation>Odložit ji a&#xa0;zavřít</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Zájemce</translation>
    </message>
    <message>
        <source>What to do with the selected leads</source>
        <translation>Co lze udělat s&#xa0;vybranými zájemci</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vzít zpět</translation>
    </message>
    <message>
        <source>Not everything could be synced in the background.</source>
        <translation>Na pozadí se nepodařilo synchronizovat vše.</translation>
    </message>
    <message>
        <source>Preferences, help and more</source>
        <translation>Předvolby, nápověda a&#xa0;další</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Předvolby</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>Najít příkaz…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klávesnice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Konec</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Přejít do filtru</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Přejít do další části okna</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Uložit jako pohled…</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>Zobrazit pohled %1</translation>
    </message>
    <message>
        <source>Up, Down, Home, End</source>
        <translation>Nahoru, dolů, Home, End</translation>
    </message>
    <message>
        <source>Walk through the leads</source>
        <translation>Procházet zájemce</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>Vlevo, vpravo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Show insights</source>
        <translation>Zobrazit přehledy</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>Další z&#xa0;panelu nástrojů</translation>
    </message>
    <message>
        <source>The list of connectors was set aside as %1; nothing was deleted.</source>
        <translation>Seznam konektorů byl odložen jako %1; nic z&#xa0;něj nebylo smazáno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce</numerusform>
            <numerusform>%Ln&#xa0;zájemci</numerusform>
            <numerusform>%Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Odložit ho</translation>
    </message>
    <message>
        <source>Diagnostic report…</source>
        <translation>Diagnostická zpráva…</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Přejít do předchozí části okna</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading of the list of keys</extracomment>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Co dělají</translation>
    </message>
    <message>
        <source>Fold and unfold a heading, walk from cell to cell of a lead</source>
        <translation>Sbalit a&#xa0;rozbalit skupinu, procházet buňky zájemce</translation>
    </message>
    <message>
        <source>Fold or unfold a heading, go to the details of a lead</source>
        <translation>Sbalit nebo rozbalit skupinu, přejít na podrobnosti zájemce</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Mezerník</translation>
    </message>
    <message>
        <source>Tick or clear a value in the side panel</source>
        <translation>Zaškrtnout hodnotu v&#xa0;bočním panelu</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2, Delete</translation>
    </message>
    <message>
        <source>Rename or delete a saved view in the side panel</source>
        <translation>Přejmenovat nebo smazat uložený pohled v&#xa0;bočním panelu</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Mezerník</translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Návrhy pro filtr</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Uložit poznámku</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>Klávesa nabídky</translation>
    </message>
    <message>
        <source>Open the menu of what has the focus</source>
        <translation>Co lze udělat s&#xa0;tím, co je právě aktivní</translation>
    </message>
    <message>
        <source>Empty the filter, close what is open, go back to the leads</source>
        <translation>Vyprázdnit filtr, zavřít, co je otevřené, vrátit se k&#xa0;zájemcům</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>Vymazat je</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Zastavit synchronizaci</translation>
    </message>
    <message>
        <source>What you choose in the preferences holds for this run only: %1 cannot be written. Check who may write there.</source>
        <translation>Co zvolíte v&#xa0;předvolbách, platí jen do ukončení: do %1 nelze zapsat. Zkontrolujte, kdo tam smí zapisovat.</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konektory</translation>
    </message>
    <message>
        <source>Add a connector…</source>
        <translation>Přidat konektor…</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>Co znamená tato chyba?</translation>
    </message>
    <message>
        <source>Show view %1: %2</source>
        <translation>Zobrazit pohled %1: %2</translation>
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
        <translation>Informace</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NamePage</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer, everything else into Leadlight&apos;s settings. After that the connector is checked; nothing is written to the other system.</source>
        <translation>Tajné údaje se uloží do klíčenky tohoto počítače, všechno ostatní do nastavení Leadlightu. Pak se konektor zkontroluje; do druhého systému se nic nezapisuje.</translation>
    </message>
    <message>
        <source>Name it and save</source>
        <translation>Pojmenujte ho a&#xa0;uložte</translation>
    </message>
    <message>
        <source>What you want to call it here.</source>
        <translation>Jak mu zde chcete říkat.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1, platnost skončila %2</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1, ještě neplatí</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>A certificate authority and the day until which its certificate is valid</extracomment>
        <translation>%1, platí do %2</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Změ&amp;nit…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Odebrat</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy server</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>Podle &amp;systému</translation>
    </message>
    <message>
        <source>N&amp;o proxy</source>
        <translation>&amp;Bez proxy serveru</translation>
    </message>
    <message>
        <source>&amp;This proxy</source>
        <translation>&amp;Tento proxy server</translation>
    </message>
    <message>
        <source>To try it out, check a connector. This computer&apos;s own addresses are never asked for through a proxy.</source>
        <translation>Vyzkoušíte to kontrolou konektoru. Na adresy tohoto počítače se přes proxy server nikdy nechodí.</translation>
    </message>
    <message>
        <source>HTTP</source>
        <extracomment>A kind of proxy</extracomment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <extracomment>A kind of proxy</extracomment>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>none: the proxy wants no sign-in</source>
        <translation>žádné: proxy server nechce přihlášení</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Hostitel</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Uživatelské &amp;jméno</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Hes&amp;lo</translation>
    </message>
    <message>
        <source>This is not a host. It is a name or an address, such as proxy.example or 10.0.0.1.</source>
        <translation>Toto není hostitel. Hostitel je název nebo adresa, například proxy.example nebo 10.0.0.1.</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>uloženo v&#xa0;klíčence</translation>
    </message>
    <message>
        <source>Until Leadlight is closed, the password is used.</source>
        <translation>Heslo se používá do zavření Leadlightu.</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>Certifikační autority</translation>
    </message>
    <message>
        <source>Trusted besides those of the system, such as the authority of a company that inspects traffic. A server&apos;s name and dates are checked all the same.</source>
        <translation>Důvěřuje se jim vedle systémových, například autoritě firmy, která kontroluje provoz. Název serveru a&#xa0;doba platnosti se ověřují i&#xa0;tak.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>Přid&amp;at…</translation>
    </message>
    <message>
        <source>Add a certificate authority</source>
        <translation>Přidat certifikační autoritu</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>Certifikáty (*.pem *.crt *.cer *.der);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Issued by %1. SHA-256:
%2</source>
        <extracomment>%1 is an authority, %2 its fingerprint on two lines</extracomment>
        <translation>Vystavila autorita %1. SHA-256:
%2</translation>
    </message>
    <message>
        <source>%1, not an authority</source>
        <translation>%1, není certifikační autorita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were left out: expired, not valid yet, or no authority&apos;s.</source>
        <translation>
            <numerusform>%Ln&#xa0;certifikát byl vynechán: skončila mu platnost, ještě neplatí, nebo nepatří autoritě.</numerusform>
            <numerusform>%Ln&#xa0;certifikáty byly vynechány: skončila jim platnost, ještě neplatí, nebo nepatří autoritě.</numerusform>
            <numerusform>%Ln&#xa0;certifikátů bylo vynecháno: skončila jim platnost, ještě neplatí, nebo nepatří autoritě.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoteEditor</name>
    <message>
        <source>A note written here holds %1 characters; what you paste has %2. Nothing was added.</source>
        <translation>Poznámka psaná zde pojme %1&#xa0;znaků; to, co vkládáte, jich má %2. Nic se nepřidalo.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NotesView</name>
    <message>
        <source>This note is not saved yet. It stays with its lead until you save it.</source>
        <translation>Tato poznámka ještě není uložená. Zůstává u&#xa0;svého zájemce, dokud ji neuložíte.</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Uložit poznámku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napsat poznámku</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1, od té doby změněno</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy the note of %1</source>
        <translation>Kopírovat poznámku z&#xa0;%1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Upravit</translation>
    </message>
    <message>
        <source>Edit the note of %1</source>
        <translation>Upravit poznámku z&#xa0;%1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odebrat</translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>Odebrat poznámku z&#xa0;%1</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>Poznámka z&#xa0;%1</translation>
    </message>
    <message>
        <source>A note written here holds %1 characters. Shorten it to save it.</source>
        <translation>Poznámka psaná zde pojme %1&#xa0;znaků. Abyste ji uložili, zkraťte ji.</translation>
    </message>
    <message>
        <source>This note cannot be kept on the disk until it is saved.</source>
        <translation>Rozepsanou poznámku nelze zapsat na disk, dokud ji neuložíte.</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Uložit změnu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older notes. An export has all of them.</source>
        <translation>
            <numerusform>%Ln&#xa0;starší poznámka. V&#xa0;exportu jsou všechny.</numerusform>
            <numerusform>%Ln&#xa0;starší poznámky. V&#xa0;exportu jsou všechny.</numerusform>
            <numerusform>%Ln&#xa0;starších poznámek. V&#xa0;exportu jsou všechny.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeWords</name>
    <message>
        <source>1 new lead</source>
        <translation>1&#xa0;nový zájemce</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 new leads&quot;, %2 the name of a saved view</extracomment>
        <translation>%1 v&#xa0;pohledu %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is &quot;3 new leads&quot;, %2 an offer</extracomment>
        <translation>%1 o&#xa0;%2</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <extracomment>%1 is &quot;3 new leads for DocuSign&quot;, %2 how many there are for something else</extracomment>
        <translation>%1, další: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and a company</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>a&#xa0;další: %L1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>number, offer</comment>
        <extracomment>%1 is how many leads, %2 an offer</extracomment>
        <translation>%1 o&#xa0;%2</translation>
    </message>
    <message>
        <source>1 lead has waited for an answer for more than a day</source>
        <translation>1&#xa0;zájemce čeká na odpověď déle než den</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>den</translation>
    </message>
    <message>
        <source>No lead for %1 in %2</source>
        <extracomment>%1 is an offer, %2 &quot;9 days&quot;</extracomment>
        <translation>Žádný zájemce o&#xa0;%1 (%2)</translation>
    </message>
    <message>
        <source>That is unusual for it. A check shows whether its connector still works.</source>
        <translation>To je u&#xa0;ní neobvyklé. Kontrola ukáže, zda její konektor ještě funguje.</translation>
    </message>
    <message>
        <source>%1: no lead in %2</source>
        <extracomment>%1 is an offer, %2 &quot;9 days&quot;</extracomment>
        <translation>%1: bez zájemce (%2)</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 vás potřebuje</translation>
    </message>
    <message>
        <source>%1 cannot be synced</source>
        <translation>%1 nelze synchronizovat</translation>
    </message>
    <message>
        <source>%1
It is not synced in the background until you have looked at it.</source>
        <translation>%1
Na pozadí se nesynchronizuje, dokud se na něj nepodíváte.</translation>
    </message>
    <message>
        <source>%1
It failed three times. Leadlight goes on trying, less and less often.</source>
        <translation>%1
Třikrát to selhalo. Leadlight to zkouší dál, čím dál méně často.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads</source>
        <translation>
            <numerusform>%Ln&#xa0;nový zájemce</numerusform>
            <numerusform>%Ln&#xa0;noví zájemci</numerusform>
            <numerusform>%Ln&#xa0;nových zájemců</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads have waited for an answer for more than a day</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce čeká na odpověď déle než den</numerusform>
            <numerusform>%Ln&#xa0;zájemci čekají na odpověď déle než den</numerusform>
            <numerusform>%Ln&#xa0;zájemců čeká na odpověď déle než den</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln&#xa0;den</numerusform>
            <numerusform>%Ln&#xa0;dny</numerusform>
            <numerusform>%Ln&#xa0;dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers are unusually quiet</source>
        <translation>
            <numerusform>%Ln&#xa0;nabídka je neobvykle tichá</numerusform>
            <numerusform>%Ln&#xa0;nabídky jsou neobvykle tiché</numerusform>
            <numerusform>%Ln&#xa0;nabídek je neobvykle tichých</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Notices</name>
    <message>
        <source>General</source>
        <translation>Obecné</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Síť</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Soukromí</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Notify me of &amp;new leads while the window is not in front</source>
        <translation>Oznamovat &amp;nové zájemce, když okno není vpředu</translation>
    </message>
    <message>
        <source>For these &amp;views</source>
        <translation>Pro tyto po&amp;hledy</translation>
    </message>
    <message>
        <source>Show na&amp;mes and companies</source>
        <translation>Zobrazovat &amp;jména a&#xa0;společnosti</translation>
    </message>
    <message>
        <source>Notifications can be read by whoever passes the screen, also when it is locked.</source>
        <translation>Oznámení si může přečíst každý, kdo jde kolem obrazovky, i&#xa0;když je zamčená.</translation>
    </message>
    <message>
        <source>Notify me when an offer has fallen &amp;silent</source>
        <translation>Oznámit, když některá nabídka z&amp;tichne</translation>
    </message>
    <message>
        <source>Notify me when leads have waited for an answer for more than a &amp;day</source>
        <translation>Oznámit, když zájemci čekají na odpověď déle než &amp;den</translation>
    </message>
    <message>
        <source>Views whose new leads are told</source>
        <translation>Pohledy, jejichž noví zájemci se oznamují</translation>
    </message>
    <message>
        <source>All new leads</source>
        <translation>Všichni noví zájemci</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Doba klidu</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>&amp;Klid od</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Klid od</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of the day</comment>
        <translation>do</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Klid do</translation>
    </message>
    <message>
        <source>Quiet at &amp;weekends</source>
        <translation>O&#xa0;&amp;víkendech klid</translation>
    </message>
    <message>
        <source>One notification afterwards tells what came meanwhile.</source>
        <translation>Co mezitím přijde, oznámí se potom najednou.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Snooze for today</source>
        <translation>Dnes už ne</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OfferRow</name>
    <message>
        <source>Show its leads</source>
        <translation>Zobrazit její zájemce</translation>
    </message>
    <message>
        <source>Check the connector</source>
        <translation>Zkontrolovat konektor</translation>
    </message>
    <message>
        <source>Unusually quiet</source>
        <translation>Neobvykle tichá</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>Nesledovaná</translation>
    </message>
    <message>
        <source>Do not watch this offer</source>
        <translation>Tuto nabídku nesledovat</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Zase sledovat</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PageWriter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strana %1 z&#xa0;%2</translation>
    </message>
    <message>
        <source>What does not fit on %1 pages is in an export.</source>
        <translation>Co se nevejde na %1&#xa0;stran, je v&#xa0;exportu.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonPanel</name>
    <message>
        <source>and %1 more</source>
        <translation>a&#xa0;další: %1</translation>
    </message>
    <message>
        <source>Show them among the leads</source>
        <translation>Zobrazit je mezi zájemci</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Oddělit</translation>
    </message>
    <message>
        <source>Split %1 from this person</source>
        <translation>Oddělit %1 od tohoto člověka</translation>
    </message>
    <message>
        <source>This address is another person’s</source>
        <translation>Tato adresa patří někomu jinému</translation>
    </message>
    <message>
        <source>Also from this person (%1)</source>
        <translation>Také od tohoto člověka (%1)</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Spojit</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <translation>Spojit s&#xa0;%1</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>Je to tentýž člověk</translation>
    </message>
    <message>
        <source>Perhaps the same person (%1)</source>
        <translation>Možná tentýž člověk (%1)</translation>
    </message>
    <message>
        <source>Other people of the company (%1)</source>
        <translation>Další lidé ze společnosti (%1)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Předvolby</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintActivity</name>
    <message>
        <source>Laying out the lead</source>
        <translation>Připravují se strany</translation>
    </message>
    <message>
        <source>Laying out: %L1 of %L2 leads</source>
        <translation>Připravují se strany: %L1 z&#xa0;%L2&#xa0;zájemců</translation>
    </message>
    <message>
        <source>Printing stopped.</source>
        <translation>Tisk zastaven.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Zastaveno. Žádný soubor nebyl zapsán.</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>Tiskárna stránky nepřijímá.</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1&#xa0;strana</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>Vytištěno: %1.</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1 zapsáno do %2.</translation>
    </message>
    <message>
        <source>The rest did not fit; an export has all of it.</source>
        <translation>Zbytek se nevešel; v&#xa0;exportu je vše.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln&#xa0;strana</numerusform>
            <numerusform>%Ln&#xa0;strany</numerusform>
            <numerusform>%Ln&#xa0;stran</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrivacyPage</name>
    <message>
        <source>&amp;Except those that are worked on: Active, or to be followed up</source>
        <translation>&amp;Kromě rozpracovaných: ve stavu V&#xa0;řešení, nebo se dnem, kdy se ozvat</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Zájemci</translation>
    </message>
    <message>
        <source>&amp;Keep leads</source>
        <extracomment>Followed by &quot;forever&quot; or &quot;2 years&quot;</extracomment>
        <translation>&amp;Uchovávat zájemce</translation>
    </message>
    <message>
        <source>Counted from the day on which a lead was received. What is older is erased every day, with its notes and its history. Its row stays in the storage account, and a sync passes it by.</source>
        <translation>Počítá se ode dne, kdy byl zájemce přijat. Co je starší, se každý den vymaže, i&#xa0;s&#xa0;poznámkami a&#xa0;historií. Řádek zůstane v&#xa0;účtu úložiště a&#xa0;synchronizace ho přeskočí.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Lidé</translation>
    </message>
    <message>
        <source>&amp;Leave it as it was</source>
        <translation>&amp;Nechat, jak to bylo</translation>
    </message>
    <message>
        <source>Counting the leads that are older</source>
        <translation>Počítají se starší zájemci</translation>
    </message>
    <message>
        <source>E&amp;rase them</source>
        <translation>&amp;Vymazat je</translation>
    </message>
    <message>
        <source>Keep &amp;to it</source>
        <translation>&amp;Použít</translation>
    </message>
    <message>
        <source>No lead is older than that now. From now on, leads that become older are erased every day. That cannot be undone.</source>
        <translation>Žádný zájemce teď starší není. Odteď se každý den vymažou ti, kteří tuto dobu překročí. To nelze vzít zpět.</translation>
    </message>
    <message>
        <source>%1 of %2 leads are older than that. They are erased now, and from now on every day those that become older. That cannot be undone.</source>
        <translation>Starších zájemců: %1 z&#xa0;%2. Vymažou se teď a&#xa0;odteď každý den ti, kteří tuto dobu překročí. To nelze vzít zpět.</translation>
    </message>
    <message>
        <source>Leads are kept forever. Of those that were erased for their age, a full sync brings back the ones whose rows still lie in a storage account.</source>
        <translation>Zájemci se uchovávají navždy. Z&#xa0;těch, kteří byli vymazáni pro své stáří, vrátí úplná synchronizace ty, jejichž řádky dál leží v&#xa0;účtu úložiště.</translation>
    </message>
    <message>
        <source>Leads are kept for %1.</source>
        <translation>Zájemci se uchovávají %1.</translation>
    </message>
    <message>
        <source>To erase a person, choose one of the person&apos;s leads, then &quot;Erase this person&quot; in the Lead menu.</source>
        <translation>Chcete-li někoho vymazat, vyberte jeden z&#xa0;jeho záznamů a&#xa0;v&#xa0;menu Zájemce zvolte „Vymazat tohoto člověka“.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Reminders</name>
    <message>
        <source>Show</source>
        <translation>Zobrazit</translation>
    </message>
    <message>
        <source>Check the connectors</source>
        <translation>Zkontrolovat konektory</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReportDialog</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnostická zpráva</translation>
    </message>
    <message>
        <source>Read it before you share it. It holds no leads, names, addresses or secrets. Leadlight sends it nowhere.</source>
        <translation>Než zprávu někomu předáte, přečtěte si ji. Nejsou v&#xa0;ní žádní zájemci, jména, adresy ani tajné údaje. Leadlight ji nikam neposílá.</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>Zpráva se vytváří…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopírovat</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Uložit jako…</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Zpráva je ve schránce.</translation>
    </message>
    <message>
        <source>Save the diagnostic report</source>
        <translation>Uložit diagnostickou zprávu</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Zpráva je uložena.</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RetentionWatch</name>
    <message>
        <source>Leads are kept for %1. By that, %2 of %3 leads would be erased now, which is more than usual; none was. See whether the clock of this computer is right: today is %4 there.</source>
        <translation>Zájemci se uchovávají %1. Podle toho by se teď mělo vymazat %2 z&#xa0;%3&#xa0;zájemců, což je víc než obvykle; nevymazal se žádný. Podívejte se, zda jdou hodiny tohoto počítače správně: dnes je podle nich %4.</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long leads are kept</extracomment>
        <translation>navždy</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n&#xa0;rok</numerusform>
            <numerusform>%n&#xa0;roky</numerusform>
            <numerusform>%n&#xa0;let</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n&#xa0;měsíc</numerusform>
            <numerusform>%n&#xa0;měsíce</numerusform>
            <numerusform>%n&#xa0;měsíců</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1&#xa0;rok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were older than leads are kept and have been erased.</source>
        <translation>
            <numerusform>%Ln&#xa0;zájemce překročil dobu uchovávání a&#xa0;byl vymazán.</numerusform>
            <numerusform>%Ln&#xa0;zájemci překročili dobu uchovávání a&#xa0;byli vymazáni.</numerusform>
            <numerusform>%Ln&#xa0;zájemců překročilo dobu uchovávání a&#xa0;bylo vymazáno.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmView</name>
    <message>
        <source>Rhythm of the offers</source>
        <translation>Rytmus nabídek</translation>
    </message>
    <message>
        <source>How silence is judged</source>
        <translation>Jak se ticho posuzuje</translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation>Najít nabídku</translation>
    </message>
    <message>
        <source>Looking at the rhythm of the offers.</source>
        <translation>Zjišťuje se rytmus nabídek.</translation>
    </message>
    <message>
        <source>No offer has leads enough yet to tell its rhythm.</source>
        <translation>Žádná nabídka ještě nemá dost zájemců, aby byl znát její rytmus.</translation>
    </message>
    <message>
        <source>No offer is unusually quiet, as of %1.</source>
        <translation>Žádná nabídka není neobvykle tichá, stav k&#xa0;%1.</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <extracomment>%1 is &quot;1 offer is unusually quiet&quot;, %2 a date with its time</extracomment>
        <translation>%1, stav k&#xa0;%2.</translation>
    </message>
    <message>
        <source>Show 1 more offer</source>
        <translation>Zobrazit 1&#xa0;další nabídku</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n other offers</source>
        <translation>
            <numerusform>Zobrazit další nabídky (zbývá %n)</numerusform>
            <numerusform>Zobrazit další nabídky (zbývá %n)</numerusform>
            <numerusform>Zobrazit další nabídky (zbývá %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SetupPage</name>
    <message>
        <source>%1.</source>
        <extracomment>Number before an instruction</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <extracomment>Button that opens a page in the browser; %1 is its address</extracomment>
        <translation>Otevřít %1</translation>
    </message>
    <message>
        <source>To be copied into the other system</source>
        <translation>Ke zkopírování do druhého systému</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Další nastavení</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SidePanel</name>
    <message>
        <source>Views and filter</source>
        <translation>Pohledy a&#xa0;filtr</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Save and arrange views</source>
        <translation>Ukládat a&#xa0;uspořádávat pohledy</translation>
    </message>
    <message>
        <source>Received on %1 or later</source>
        <translation>Přijato %1 nebo později</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SidePanelDelegate</name>
    <message>
        <source>Name of the view</source>
        <translation>Název pohledu</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SyncActivity</name>
    <message>
        <source>Connecting to the storage account</source>
        <translation>Připojuje se k&#xa0;účtu úložiště</translation>
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
        <translation>1&#xa0;nový zájemce</translation>
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
    <message>
        <source>Preparing the search</source>
        <translation>Připravuje se hledání</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads</source>
        <translation>
            <numerusform>%Ln&#xa0;nový zájemce</numerusform>
            <numerusform>%Ln&#xa0;noví zájemci</numerusform>
            <numerusform>%Ln&#xa0;nových zájemců</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TrayIcon</name>
    <message>
        <source>Open Leadlight</source>
        <extracomment>Tray menu: shows the window</extracomment>
        <translation>Otevřít Leadlight</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchronizovat</translation>
    </message>
    <message>
        <source>Pause notifications for today</source>
        <translation>Pozastavit oznámení na dnešek</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Konec</translation>
    </message>
    <message>
        <source>Leadlight: no new leads</source>
        <translation>Leadlight: žádní noví zájemci</translation>
    </message>
    <message>
        <source>Leadlight: %1</source>
        <translation>Leadlight: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ValueText</name>
    <message>
        <source>… (%L1 characters; Copy gives all of them)</source>
        <translation>… (znaků: %L1; Kopírovat dá všechny)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ViewList</name>
    <message>
        <source>New view</source>
        <translation>Nový pohled</translation>
    </message>
    <message>
        <source>The view is saved as %1.</source>
        <translation>Pohled je uložen jako %1.</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>Pohled %1 je smazán.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Vzít zpět</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Uložit změny</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Vzít změny zpět</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Smazat</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunout nahoru</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunout dolů</translation>
    </message>
    <message>
        <source>Start with this view</source>
        <translation>Začínat tímto pohledem</translation>
    </message>
    <message>
        <source>The saved views could not be read. Nothing was deleted: they were kept as %1.</source>
        <translation>Uložené pohledy nešlo přečíst. Nic z&#xa0;nich se nesmazalo: jsou v&#xa0;%1.</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Uložit tento pohled jako…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WindowClosing</name>
    <message>
        <source>Leadlight</source>
        <translation>Leadlight</translation>
    </message>
    <message>
        <source>Keep Leadlight in the tray?</source>
        <translation>Nechat Leadlight v&#xa0;oznamovací oblasti?</translation>
    </message>
    <message>
        <source>It goes on fetching new leads and tells you about them while its window is closed. Quit (Ctrl+Q) ends it. You can change this in the preferences.</source>
        <translation>Tam dál stahuje nové zájemce a&#xa0;říká vám o&#xa0;nich, i&#xa0;když je okno zavřené. Konec (Ctrl+Q) ho ukončí. Tuto volbu najdete i&#xa0;v&#xa0;předvolbách.</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>Nechat v&#xa0;oznamovací oblasti</translation>
    </message>
    <message>
        <source>Quit Leadlight</source>
        <translation>Ukončit Leadlight</translation>
    </message>
    <message>
        <source>Leadlight is still at work.</source>
        <translation>Leadlight ještě pracuje.</translation>
    </message>
    <message>
        <source>An import, an export or a print would be cut off. Leads that were imported so far are kept; a file that is being written is not made.</source>
        <translation>Import, export nebo tisk by se přerušil. Dosud importovaní zájemci zůstanou; soubor, který se zapisuje, nevznikne.</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>Nechat dokončit</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorkActions</name>
    <message>
        <source>Undo</source>
        <translation>Vzít zpět</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Provést znovu</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Přidělit mně</translation>
    </message>
    <message>
        <source>Follow up tomorrow</source>
        <translation>Ozvat se zítra</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>Přidat štítek…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Napsat poznámku…</translation>
    </message>
    <message>
        <source>Next lead with status New</source>
        <translation>Další zájemce ve stavu Nový</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Vzít zpět: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Provést znovu: %1</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Přidat štítek</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napsat poznámku</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>Vymazat tohoto člověka…</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln leads</source>
        <translation>
            <numerusform>Štítek pro %Ln&#xa0;zájemce</numerusform>
            <numerusform>Štítek pro %Ln&#xa0;zájemce</numerusform>
            <numerusform>Štítek pro %Ln&#xa0;zájemců</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln leads</source>
        <translation>
            <numerusform>Poznámka k&#xa0;%Ln&#xa0;zájemci</numerusform>
            <numerusform>Poznámka k&#xa0;%Ln&#xa0;zájemcům</numerusform>
            <numerusform>Poznámka k&#xa0;%Ln&#xa0;zájemcům</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorkPanel</name>
    <message>
        <source>Status</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Řešitel</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Ozvat se</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Štítky</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikdo</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Já</translation>
    </message>
    <message>
        <source>Make me the owner</source>
        <translation>Převzít zájemce</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>Den, kdy se ozvat</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Zítra</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Za týden</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>V&#xa0;určitý den</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Bez termínu</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Přidat štítek</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změnit</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Odebrat štítek %1</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Odebrat tento štítek</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <extracomment>Of a button, read aloud; %1 is &quot;None&quot; or &quot;Change&quot;</extracomment>
        <translation>Ozvat se: %1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorkUndo</name>
    <message>
        <source>There was nothing to change.</source>
        <translation>Nebylo co měnit.</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Hotovo: %1.</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>Hotovo: %1. Ctrl+Z to vezme zpět.</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Vzato zpět: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Provedeno znovu: %1.</translation>
    </message>
    <message>
        <source>These leads have been changed since and stay as they are: %1.</source>
        <translation>Tito zájemci se od té doby změnili a&#xa0;zůstávají, jak jsou: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln leads.</source>
        <translation>
            <numerusform>Mění se %Ln&#xa0;zájemce.</numerusform>
            <numerusform>Mění se %Ln&#xa0;zájemci.</numerusform>
            <numerusform>Mění se %Ln&#xa0;zájemců.</numerusform>
        </translation>
    </message>
</context>
</TS>
