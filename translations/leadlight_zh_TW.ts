<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>The service answered %1.</source>
        <extracomment>%1 is what the service answered, as &quot;403 AuthorizationFailure&quot;</extracomment>
        <translation>服務的回應為 %1。</translation>
    </message>
    <message>
        <source>The connection string has no %1. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>連接字串中沒有 %1。請從 Azure 入口網站的「存取金鑰」重新複製整行。</translation>
    </message>
    <message>
        <source>The %1 in the connection string does not have the right length: a piece of it is missing or was added. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>連接字串中的 %1 長度不對：少了或多了一段。請從 Azure 入口網站的「存取金鑰」重新複製整行。</translation>
    </message>
    <message>
        <source>The %1 in the connection string is not an Azure address. It usually reads core.windows.net; translated web pages garble it. Copy the connection string from the Azure portal itself.</source>
        <translation>連接字串中的 %1 不是 Azure 位址。通常應為 core.windows.net；翻譯過的網頁會把它弄錯。請直接從 Azure 入口網站複製連接字串。</translation>
    </message>
    <message>
        <source>The %1 in the connection string uses http, which would send leads unencrypted. Change it to https; http is only for an emulator on this computer.</source>
        <translation>連接字串中的 %1 使用 http，潛在客戶資料會以未加密的方式傳送。請改為 https；http 只能用於這部電腦上的模擬器。</translation>
    </message>
    <message>
        <source>This is not a connection string. One looks like DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...; copy it from Access keys in the Azure portal.</source>
        <translation>這不是連接字串。連接字串的樣子是 DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...；請從 Azure 入口網站的「存取金鑰」複製。</translation>
    </message>
    <message>
        <source>The %1 in the connection string cannot be read: it holds characters that do not belong there. Copy the whole line again from Access keys in the Azure portal.</source>
        <translation>無法讀取連接字串中的 %1：其中含有不該出現的字元。請從 Azure 入口網站的「存取金鑰」重新複製整行。</translation>
    </message>
    <message>
        <source>%1 is missing. Fill it in.</source>
        <translation>缺少 %1，請填入。</translation>
    </message>
    <message>
        <source>%1 is not right. Compare it with the Azure portal.</source>
        <translation>%1 不正確，請與 Azure 入口網站核對。</translation>
    </message>
    <message>
        <source>%1 is not right: %2.</source>
        <translation>%1 不正確：%2。</translation>
    </message>
    <message>
        <source>Stopped. What was done so far is kept.</source>
        <translation>已停止。到目前為止完成的部分會保留。</translation>
    </message>
    <message>
        <source>The filter cannot be understood.</source>
        <translation>無法理解這個篩選條件。</translation>
    </message>
    <message>
        <source>The filter cannot be understood at &quot;%1&quot;.</source>
        <translation>篩選條件在「%1」處無法理解。</translation>
    </message>
    <message>
        <source>There is no connector named &quot;%1&quot;. Look at the list of connectors for its exact name.</source>
        <translation>沒有名為「%1」的連接器。請在連接器清單中查看確切名稱。</translation>
    </message>
    <message>
        <source>There already is a connector named &quot;%1&quot;. Choose another name.</source>
        <translation>已有名為「%1」的連接器，請改用其他名稱。</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the account&apos;s name and this computer&apos;s network connection.</source>
        <translation>找不到主機 %1。請檢查帳戶名稱與這部電腦的網路連線。</translation>
    </message>
    <message>
        <source>No connection to %1 came about. Check the network, the proxy and the address, then sync again.</source>
        <translation>無法連線到 %1。請檢查網路、Proxy 與位址，然後再次同步。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The network or the service is slow; sync again later.</source>
        <translation>%1 未在時限內回應。網路或服務速度緩慢，請稍後再次同步。</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust, so nothing was sent. A proxy that inspects traffic is a common cause: ask who runs it to install its authority here.</source>
        <translation>%1 出示的憑證不受這部電腦信任，因此未傳送任何資料。常見原因是會檢查流量的 Proxy：請向其管理者索取並在此安裝其憑證授權單位。</translation>
    </message>
    <message>
        <source>The service pointed to another place (%1), and credentials are never sent there. Check the address; a sign-in page of the network can also be the cause.</source>
        <translation>服務指向了別的位置（%1），認證資料絕不會傳送到那裡。請檢查位址；網路的登入頁面也可能是原因。</translation>
    </message>
    <message>
        <source>The storage account rejected the key. It was probably regenerated: copy the connection string again from Access keys in the Azure portal and add the connector anew.</source>
        <translation>儲存體帳戶拒絕了金鑰。金鑰可能已重新產生：請從 Azure 入口網站的「存取金鑰」重新複製連接字串，並重新新增連接器。</translation>
    </message>
    <message>
        <source>The storage account rejected the request because this computer&apos;s clock is off by more than 15 minutes. Set the clock, then sync again.</source>
        <translation>儲存體帳戶拒絕了要求，因為這部電腦的時鐘誤差超過 15 分鐘。請調整時鐘，然後再次同步。</translation>
    </message>
    <message>
        <source>The shared access signature has expired. Make a new one in the Azure portal and add the connector anew.</source>
        <translation>共用存取簽章已過期。請在 Azure 入口網站建立新的簽章，並重新新增連接器。</translation>
    </message>
    <message>
        <source>The shared access signature expired on %1. Make a new one in the Azure portal and add the connector anew.</source>
        <translation>共用存取簽章已於 %1 過期。請在 Azure 入口網站建立新的簽章，並重新新增連接器。</translation>
    </message>
    <message>
        <source>The shared access signature does not allow reading the leads. Make one that allows read and list.</source>
        <translation>共用存取簽章不允許讀取潛在客戶。請建立允許讀取與列出的簽章。</translation>
    </message>
    <message>
        <source>The shared access signature does not allow what is needed (%1). Make one that does.</source>
        <translation>共用存取簽章不允許所需的動作（%1）。請建立允許的簽章。</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in. Compare the directory ID, the application ID and the client secret with the app registration.</source>
        <translation>Microsoft Entra 拒絕登入。請將目錄識別碼、應用程式識別碼與用戶端密碼與應用程式註冊核對。</translation>
    </message>
    <message>
        <source>The storage account denied access. An Entra app needs the role Storage Table Data Reader (or Storage Blob Data Reader), which takes up to 30 minutes to work; a firewall of the account can also be the cause.</source>
        <translation>儲存體帳戶拒絕存取。Entra 應用程式需要 Storage Table Data Reader（或 Storage Blob Data Reader）角色，最多需 30 分鐘才會生效；帳戶的防火牆也可能是原因。</translation>
    </message>
    <message>
        <source>The storage account is too busy and asked to slow down. Sync again in a few minutes.</source>
        <translation>儲存體帳戶過於忙碌並要求放慢速度。請在幾分鐘後再次同步。</translation>
    </message>
    <message>
        <source>The service failed, also when asked again. Sync again later.</source>
        <translation>服務發生錯誤，再次要求也是如此。請稍後再次同步。</translation>
    </message>
    <message>
        <source>The service rejected the request. Check the connector&apos;s fields.</source>
        <translation>服務拒絕了要求。請檢查連接器的欄位。</translation>
    </message>
    <message>
        <source>The table %1 is not there yet: no lead has been delivered so far. The marketplace makes it with the first lead.</source>
        <translation>資料表 %1 尚不存在：目前還沒有送達任何潛在客戶。市集會在第一筆潛在客戶到來時建立它。</translation>
    </message>
    <message>
        <source>The storage account has no container named %1. Check the name; it is written in lower case.</source>
        <translation>儲存體帳戶中沒有名為 %1 的容器。請檢查名稱；名稱以小寫書寫。</translation>
    </message>
    <message>
        <source>The answer was cut off or is not what the service should send. Sync again; if it stays so, a proxy may be changing it.</source>
        <translation>回應被截斷，或不是服務應傳送的內容。請再次同步；若情況不變，可能是 Proxy 更改了它。</translation>
    </message>
    <message>
        <source>The service keeps sending the same page, so the sync was ended. What was read is kept; sync again later.</source>
        <translation>服務一再傳送同一頁，因此已結束同步。已讀取的部分會保留；請稍後再次同步。</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>沒有檔案 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may open it.</source>
        <translation>無法讀取 %1。請檢查誰有權開啟。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who may write there, or choose another place.</source>
        <translation>無法寫入 %1。請檢查誰有權寫入該處，或選擇其他位置。</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full. Nothing that was already stored is lost; make room and try again.</source>
        <translation>存放 %1 的磁碟已滿。已儲存的資料不會遺失；請騰出空間後再試一次。</translation>
    </message>
    <message>
        <source>%1 does not look like leads. Leadlight reads CSV and JSON exports of leads.</source>
        <translation>%1 看起來不像潛在客戶資料。Leadlight 讀取 CSV 與 JSON 格式的潛在客戶匯出檔。</translation>
    </message>
    <message>
        <source>The cache of leads is damaged (%1). Nothing of it was deleted; a sync brings the leads into a new one.</source>
        <translation>潛在客戶的快取已損壞（%1）。其中沒有刪除任何內容；同步會將潛在客戶讀入新的快取。</translation>
    </message>
    <message>
        <source>The cache of leads was made by a newer Leadlight (%1). Update Leadlight, or use another profile.</source>
        <translation>潛在客戶的快取是由較新版的 Leadlight 建立的（%1）。請更新 Leadlight，或使用其他設定檔。</translation>
    </message>
    <message>
        <source>Another program holds the cache of leads (%1). Close it and try again.</source>
        <translation>另一個程式正占用潛在客戶的快取（%1）。請關閉它後再試一次。</translation>
    </message>
    <message>
        <source>Another Leadlight is at work on this profile. Wait until it is done, or close it.</source>
        <translation>另一個 Leadlight 正在使用這個設定檔。請等它完成，或將它關閉。</translation>
    </message>
    <message>
        <source>Another Leadlight (process %1) is at work on this profile. Wait until it is done, or close it.</source>
        <translation>另一個 Leadlight（處理程序 %1）正在使用這個設定檔。請等它完成，或將它關閉。</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so nothing was stored (%1). Set up a Secret Service such as GNOME Keyring or KWallet, or keep it for this run only.</source>
        <translation>這部電腦沒有可回應的金鑰圈，因此未儲存任何內容（%1）。請設定 Secret Service，例如 GNOME Keyring 或 KWallet，或僅保留至本次執行結束。</translation>
    </message>
    <message>
        <source>The keychain did not answer within ten seconds (%1). It may be waiting for its password in a hidden window: unlock it and try again, or keep the secret for this run only.</source>
        <translation>金鑰圈在十秒內沒有回應（%1）。它可能正在隱藏的視窗中等待密碼：請解除鎖定後再試一次，或僅將密碼保留至本次執行結束。</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access (%1). Unlock it and try again, or keep the secret for this run only.</source>
        <translation>金鑰圈已鎖定或拒絕存取（%1）。請解除鎖定後再試一次，或僅將密碼保留至本次執行結束。</translation>
    </message>
    <message>
        <source>The keychain has no entry for this connector (%1). Remove the connector and add it again.</source>
        <translation>金鑰圈中沒有這個連接器的項目（%1）。請移除連接器後重新新增。</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot;. Try source, action, offer, country, company, email or another column; text with a colon goes in quotes.</source>
        <translation>沒有名為「%1」的欄位。請試試 source、action、offer、country、company、email 或其他欄位；含有冒號的文字要放在引號中。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known after is: there are is:new, is:test, is:dnc, is:withheld and is:problem.</source>
        <translation>is: 之後不能接「%1」：可用的有 is:new、is:test、is:dnc、is:withheld 與 is:problem。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Write it as 2020-01-31.</source>
        <translation>「%1」不是日期。請寫成 2020-01-31。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value right after the colon.</source>
        <translation>「%1」的冒號後面必須緊接一個值。</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and not closed.</source>
        <translation>此處的引號沒有結尾。</translation>
    </message>
    <message>
        <source>OR needs something to look for on both sides.</source>
        <translation>OR 的兩邊都必須有要尋找的內容。</translation>
    </message>
    <message>
        <source>A minus needs a word right after it.</source>
        <translation>減號後面必須緊接一個字詞。</translation>
    </message>
</context>
<context>
    <name>LeadWords</name>
    <message>
        <source>(no name)</source>
        <translation>（無姓名）</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>在 %1</translation>
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
        <translation>Azure 入口網站</translation>
    </message>
    <message>
        <source>Test drive</source>
        <translation>試用產品</translation>
    </message>
    <message>
        <source>Get it now</source>
        <translation>立即取得</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>與我連絡</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>請勿連絡</translation>
    </message>
    <message>
        <source>Bought in the portal</source>
        <translation>於入口網站購買</translation>
    </message>
    <message>
        <source>Test drive started</source>
        <translation>已啟動試用產品</translation>
    </message>
    <message>
        <source>Pressed Get it now</source>
        <translation>按下「立即取得」</translation>
    </message>
    <message>
        <source>Asked to be contacted</source>
        <translation>要求連絡</translation>
    </message>
    <message>
        <source>Asked a partner on your page to be contacted, so is not to be contacted by you,</source>
        <translation>已要求您頁面上的合作夥伴連絡，因此您不應與其連絡，</translation>
    </message>
    <message>
        <source>Bought your offer</source>
        <translation>購買了您的供應項目</translation>
    </message>
    <message>
        <source>Started a test drive</source>
        <translation>啟動了試用產品</translation>
    </message>
    <message>
        <source>Left a lead</source>
        <translation>留下潛在客戶資料</translation>
    </message>
    <message>
        <source>Left a lead (%1)</source>
        <translation>留下潛在客戶資料（%1）</translation>
    </message>
    <message>
        <source>on AppSource</source>
        <translation>於 AppSource</translation>
    </message>
    <message>
        <source>on Azure Marketplace</source>
        <translation>於 Azure Marketplace</translation>
    </message>
    <message>
        <source>in the Azure portal</source>
        <translation>於 Azure 入口網站</translation>
    </message>
    <message>
        <source>in a test drive</source>
        <translation>於試用產品</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is a source of leads that Leadlight does not know</extracomment>
        <translation>透過 %1</translation>
    </message>
    <message>
        <source>(no source)</source>
        <translation>（無來源）</translation>
    </message>
    <message>
        <source>(no action)</source>
        <translation>（無動作）</translation>
    </message>
    <message>
        <source>(no offer)</source>
        <translation>（無供應項目）</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>供應項目</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>A test lead of the marketplace, sent when the lead destination was validated.</source>
        <translation>市集的測試潛在客戶，於驗證潛在客戶目的地時傳送。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>deed, place</comment>
        <extracomment>%1 is what somebody did (&quot;Asked to be contacted&quot;), %2 where (&quot;on AppSource&quot;)</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>%1 is what somebody did and where, %2 an offer</extracomment>
        <translation>%1，關於 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deed, time</comment>
        <extracomment>%1 is what somebody did, %2 when (&quot;2 hours ago&quot;)</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>1 分鐘前</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 小時前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>1 天前</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <comment>a moment ago</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <extracomment>%1 minutes ago, short for a narrow column</extracomment>
        <translation>%1 分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>%1 hours ago, short for a narrow column</extracomment>
        <translation>%1 時前</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>The cache of leads was damaged. It was set aside as %1, and a new one is being filled from the storage accounts.</source>
        <translation>潛在客戶的快取已損壞。它已另存為 %1，新的快取正從儲存體帳戶填入。</translation>
    </message>
    <message>
        <source>Sample leads</source>
        <translation>範例潛在客戶</translation>
    </message>
    <message>
        <source>The leads did not appear within a minute, so no screenshot was written.</source>
        <translation>潛在客戶未在一分鐘內出現，因此未寫入螢幕擷取畫面。</translation>
    </message>
</context>
<context>
    <name>connectors</name>
    <message>
        <source>3 to 63 lower-case letters, digits and single hyphens</source>
        <translation>3 到 63 個小寫字母、數字與單一連字號</translation>
    </message>
    <message>
        <source>Azure Blob</source>
        <translation>Azure Blob</translation>
    </message>
    <message>
        <source>The marketplace no longer delivers new leads to Azure Blob. Connect it to read what is there, and set up Azure Table for new leads.</source>
        <translation>市集已不再將新的潛在客戶傳送到 Azure Blob。請連接它以讀取既有資料，並為新的潛在客戶設定 Azure 資料表。</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>The container that was named in the offer, for example marketplaceleadcontainer.</source>
        <translation>供應項目中指定的容器，例如 marketplaceleadcontainer。</translation>
    </message>
    <message>
        <source>Only blobs that begin with</source>
        <translation>只讀取名稱開頭為</translation>
    </message>
    <message>
        <source>A prefix of the blobs&apos; names; empty for all of them.</source>
        <translation>Blob 名稱的開頭；留空表示全部。</translation>
    </message>
    <message>
        <source>3 to 63 letters and digits, a letter first</source>
        <translation>3 到 63 個字母與數字，以字母開頭</translation>
    </message>
    <message>
        <source>Azure Table</source>
        <translation>Azure 資料表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>資料表</translation>
    </message>
    <message>
        <source>The marketplace writes to MarketplaceLeads unless you were told otherwise.</source>
        <translation>除非另有告知，市集會寫入 MarketplaceLeads。</translation>
    </message>
    <message>
        <source>3 to 24 lower-case letters and digits</source>
        <translation>3 到 24 個小寫字母與數字</translation>
    </message>
    <message>
        <source>32 hexadecimal digits in five groups, or a domain name</source>
        <translation>分成五組的 32 個十六進位數字，或網域名稱</translation>
    </message>
    <message>
        <source>32 hexadecimal digits in five groups</source>
        <translation>分成五組的 32 個十六進位數字</translation>
    </message>
    <message>
        <source>an address that starts with https://</source>
        <translation>以 https:// 開頭的位址</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>連接字串</translation>
    </message>
    <message>
        <source>In the Azure portal: your storage account &gt; Access keys &gt; Connection string. A connection string with a shared access signature works too.</source>
        <translation>在 Azure 入口網站中：您的儲存體帳戶 &gt; 存取金鑰 &gt; 連接字串。含共用存取簽章的連接字串也可以。</translation>
    </message>
    <message>
        <source>Storage account</source>
        <translation>儲存體帳戶</translation>
    </message>
    <message>
        <source>The account&apos;s name, for example contosoleads.</source>
        <translation>帳戶名稱，例如 contosoleads。</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端點</translation>
    </message>
    <message>
        <source>Instead of the account&apos;s name, for another cloud or a domain of your own: https://contosoleads.table.core.windows.net</source>
        <translation>用於其他雲端或您自己的網域，以代替帳戶名稱：https://contosoleads.table.core.windows.net</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>目錄（租用戶）識別碼</translation>
    </message>
    <message>
        <source>In the Azure portal: Microsoft Entra ID &gt; Overview &gt; Tenant ID.</source>
        <translation>在 Azure 入口網站中：Microsoft Entra ID &gt; 概觀 &gt; 租用戶識別碼。</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>應用程式（用戶端）識別碼</translation>
    </message>
    <message>
        <source>Of an app registration that has the role Storage Table Data Reader or Storage Blob Data Reader on the account.</source>
        <translation>在該帳戶上具有 Storage Table Data Reader 或 Storage Blob Data Reader 角色的應用程式註冊的識別碼。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>用戶端密碼</translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its ID: app registration &gt; Certificates &amp; secrets.</source>
        <translation>密碼的值，而不是其識別碼：應用程式註冊 &gt; 憑證及祕密。</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登入位址</translation>
    </message>
    <message>
        <source>Only for sovereign clouds, for example https://login.microsoftonline.us</source>
        <translation>僅用於主權雲端，例如 https://login.microsoftonline.us</translation>
    </message>
    <message>
        <source>not used with a connection string</source>
        <translation>不可與連接字串一起使用</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by %1 minutes.</source>
        <translation>這部電腦的時鐘誤差為 %1 分鐘。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有回應。</translation>
    </message>
</context>
<context>
    <name>leadlight::app</name>
    <message>
        <source>%1 has no field &quot;%2&quot;.</source>
        <translation>%1 沒有欄位「%2」。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a secret, so it is not given on the command line. Use --secret %1 and write it to standard input.</source>
        <translation>「%1」是密碼，因此不在命令列上提供。請使用 --secret %1，並將它寫入標準輸入。</translation>
    </message>
    <message>
        <source>%1 has no secret field &quot;%2&quot;.</source>
        <translation>%1 沒有密碼欄位「%2」。</translation>
    </message>
    <message>
        <source>Standard input had no line for the secret field &quot;%1&quot;.</source>
        <translation>標準輸入中沒有密碼欄位「%1」的那一行。</translation>
    </message>
    <message>
        <source>Nothing was stored for &quot;%1&quot;. Set %2 in the environment of every run.</source>
        <translation>「%1」未儲存任何內容。請在每次執行的環境中設定 %2。</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. The kinds are: %2.</source>
        <translation>沒有「%1」這個種類。可用的種類有：%2。</translation>
    </message>
    <message>
        <source>Added %1 (%2).</source>
        <translation>已新增 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 of the entries in %2 could not be read and were left alone.</source>
        <translation>%2 中有 %1 個項目無法讀取，已保持原狀。</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>名稱：%1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>%1: secret, %2</source>
        <translation>%1：密碼，%2</translation>
    </message>
    <message>
        <source>Removed %1 and its secrets. Its leads stay.</source>
        <translation>已移除 %1 及其密碼。其潛在客戶會保留。</translation>
    </message>
    <message>
        <source>%1: %2 new</source>
        <translation>%1：%2 筆新資料</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 changed, %5 already there.</source>
        <translation>%1：讀取 %2 筆，新增 %3 筆，變更 %4 筆，已存在 %5 筆。</translation>
    </message>
    <message>
        <source>%1 could not be read fully; list them with: leadlight leads --filter is:problem</source>
        <translation>%1 筆無法完整讀取；可用此命令列出：leadlight leads --filter is:problem</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. The formats are: csv, json, ndjson.</source>
        <translation>沒有「%1」這個格式。可用的格式有：csv、json、ndjson。</translation>
    </message>
    <message>
        <source>Leads cannot be sorted by &quot;%1&quot;. Name a field as in the CSV header, with :desc behind it to turn the order round.</source>
        <translation>無法依「%1」排序潛在客戶。請使用 CSV 標頭中的欄位名稱，後面加上 :desc 可反轉順序。</translation>
    </message>
    <message>
        <source>%1: no lead has been delivered yet.</source>
        <translation>%1：尚未送達任何潛在客戶。</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 changed, %5 unchanged in %6 s.</source>
        <translation>%1：讀取 %2 筆，新增 %3 筆，變更 %4 筆，未變更 %5 筆，費時 %6 秒。</translation>
    </message>
    <message>
        <source>%1 are no longer in the storage account; they were kept here.</source>
        <translation>%1 筆已不在儲存體帳戶中；此處仍予保留。</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new</source>
        <translation>%1：讀取 %2 筆，新增 %3 筆</translation>
    </message>
    <message>
        <source>No connector is set up that leads could be fetched from. Add one with: leadlight connector add NAME --kind azure-table --secret connectionString</source>
        <translation>尚未設定可取得潛在客戶的連接器。可用此命令新增：leadlight connector add 名稱 --kind azure-table --secret connectionString</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AddStorageConnector</name>
    <message>
        <source>Sign in with an app registration instead of a connection string</source>
        <translation>以應用程式註冊登入，而不使用連接字串</translation>
    </message>
    <message>
        <source>Connect and sync</source>
        <translation>連接並同步</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>僅保留至本次執行結束</translation>
    </message>
    <message>
        <source>Connect a storage account</source>
        <translation>連接儲存體帳戶</translation>
    </message>
    <message>
        <source>Leads are in</source>
        <translation>潛在客戶位於</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>The marketplace no longer delivers leads to Azure Blob. Use this to read the ones that are there, and set up Azure Table for new ones.</source>
        <translation>市集已不再將潛在客戶傳送到 Azure Blob。請用此方式讀取既有資料，並為新的潛在客戶設定 Azure 資料表。</translation>
    </message>
    <message>
        <source>The table that the marketplace writes its leads to.</source>
        <translation>市集寫入潛在客戶的資料表。</translation>
    </message>
    <message>
        <source>For example: Contoso leads</source>
        <translation>例如：Contoso 潛在客戶</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的內容</translation>
    </message>
    <message>
        <source>What you want to call it here.</source>
        <translation>您在此處想用的名稱。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorsPane</name>
    <message>
        <source>Connectors</source>
        <translation>連接器</translation>
    </message>
    <message>
        <source>Connect a storage account</source>
        <translation>連接儲存體帳戶</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>從未同步</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>同步中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>no lead delivered yet</source>
        <translation>尚無潛在客戶送達</translation>
    </message>
    <message>
        <source>synced %1</source>
        <extracomment>%1 is &quot;2 minutes ago&quot;</extracomment>
        <translation>%1同步</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExportActivity</name>
    <message>
        <source>Exporting: %L1 leads</source>
        <translation>正在匯出：%L1 筆潛在客戶</translation>
    </message>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>匯出已停止，未寫入檔案。</translation>
    </message>
    <message>
        <source>1 lead exported to %1.</source>
        <translation>已將 1 筆潛在客戶匯出到 %1。</translation>
    </message>
    <message>
        <source>%L1 leads exported to %2.</source>
        <translation>已將 %L1 筆潛在客戶匯出到 %2。</translation>
    </message>
    <message>
        <source>Left out: %L1 do-not-contact and test leads (see the Export menu).</source>
        <translation>略過了 %L1 筆「請勿連絡」與測試潛在客戶（請見「匯出」功能表）。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter: words, source:SPZA, company:&quot;Contoso Ltd&quot;, is:new, after:2020-01-31</source>
        <translation>篩選：字詞、source:SPZA、company:&quot;Contoso Ltd&quot;、is:new、after:2020-01-31</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::GroupingChooser</name>
    <message>
        <source>Group the leads</source>
        <translation>將潛在客戶分組</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>不分組</translation>
    </message>
    <message>
        <source>Grouped by: %1</source>
        <translation>分組依據：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportActivity</name>
    <message>
        <source>Importing: %L1 leads read</source>
        <translation>正在匯入：已讀取 %L1 筆潛在客戶</translation>
    </message>
    <message>
        <source>1 lead imported.</source>
        <translation>已匯入 1 筆潛在客戶。</translation>
    </message>
    <message>
        <source>%L1 leads imported.</source>
        <translation>已匯入 %L1 筆潛在客戶。</translation>
    </message>
    <message>
        <source>%L1 were there already.</source>
        <translation>%L1 筆已存在。</translation>
    </message>
    <message>
        <source>%L1 have a problem; see the view Problems.</source>
        <translation>%L1 筆有問題；請見「問題」檢視。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>在完成前已停止。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Choose a lead to see it here.</source>
        <translation>選取潛在客戶即可在此查看。</translation>
    </message>
    <message>
        <source>Write e-mail</source>
        <translation>寫電子郵件</translation>
    </message>
    <message>
        <source>Copy contact</source>
        <translation>複製連絡資料</translation>
    </message>
    <message>
        <source>The last full sync no longer found this lead in its storage. It is kept here.</source>
        <translation>上次完整同步時，儲存體中已找不到這筆潛在客戶。此處仍予保留。</translation>
    </message>
    <message>
        <source>Properties as received</source>
        <translation>收到時的屬性</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>複製 %1</translation>
    </message>
    <message>
        <source>No personal data arrived. The marketplace withholds it for customers of schools and universities (.edu).</source>
        <translation>沒有收到個人資料。對於學校與大學（.edu）的客戶，市集不會提供個人資料。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>供應項目</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>As received</source>
        <translation>收到時的內容</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadGridModel</name>
    <message>
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
    </message>
    <message numerus="yes">
        <source>%n leads</source>
        <translation>
            <numerusform>%n 筆潛在客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: a heading&apos;s words, how many leads, and whether its leads are hidden</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已摺疊</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展開</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadGridView</name>
    <message>
        <source>Leads</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重設欄位</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>摺疊所有群組</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展開所有群組</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadsPage</name>
    <message>
        <source>Connect your storage account</source>
        <translation>連接您的儲存體帳戶</translation>
    </message>
    <message>
        <source>Open sample leads</source>
        <translation>開啟範例潛在客戶</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>No leads yet. Connect your storage account, open sample leads, or import a file.</source>
        <translation>還沒有潛在客戶。請連接您的儲存體帳戶、開啟範例潛在客戶，或匯入檔案。</translation>
    </message>
    <message>
        <source>No lead matches this filter.</source>
        <translation>沒有潛在客戶符合這個篩選條件。</translation>
    </message>
    <message>
        <source>Empty the filter</source>
        <translation>清空篩選</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 筆新資料</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 筆潛在客戶</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many leads the filter lets through, of all</extracomment>
        <translation>%1／%2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MainWindow</name>
    <message>
        <source>Leadlight – sample leads</source>
        <translation>Leadlight – 範例潛在客戶</translation>
    </message>
    <message>
        <source>Leadlight</source>
        <translation>Leadlight</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>主要</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Bring new leads here (F5)</source>
        <translation>取得新的潛在客戶 (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Import leads from CSV or JSON files</source>
        <translation>從 CSV 或 JSON 檔案匯入潛在客戶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export the leads of this view as CSV (Ctrl+E)</source>
        <translation>將此檢視的潛在客戶匯出為 CSV (Ctrl+E)</translation>
    </message>
    <message>
        <source>Include do-not-contact and test leads</source>
        <translation>包含「請勿連絡」與測試潛在客戶</translation>
    </message>
    <message>
        <source>Export leads</source>
        <translation>匯出潛在客戶</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 檔案 (*.csv)</translation>
    </message>
    <message>
        <source>Import leads</source>
        <translation>匯入潛在客戶</translation>
    </message>
    <message>
        <source>Files of leads (*.csv *.json *.ndjson *.jsonl *.txt);;All files (*)</source>
        <translation>潛在客戶檔案 (*.csv *.json *.ndjson *.jsonl *.txt);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Remove the connector &quot;%1&quot;? Its secrets leave the keychain. Its leads stay here.</source>
        <translation>要移除連接器「%1」嗎？其密碼會從金鑰圈移除，其潛在客戶會保留在此。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
    </message>
    <message>
        <source>%1 leads</source>
        <translation>%1 筆潛在客戶</translation>
    </message>
    <message>
        <source>%1 · about %2 a month</source>
        <extracomment>Status bar: how many leads, what storing and delivering them costs</extracomment>
        <translation>%1 · 每月約 %2</translation>
    </message>
    <message>
        <source>Azure Storage costs about 50 US cents for 1,000 leads received in a month. %1 came in the last 30 days.</source>
        <translation>Azure 儲存體的費用約為每月每收到 1,000 筆潛在客戶 50 美分。最近 30 天收到 %1 筆。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>注意</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SidePanel</name>
    <message>
        <source>Views and filter</source>
        <translation>檢視與篩選</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>所有潛在客戶</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>請勿連絡</translation>
    </message>
    <message>
        <source>Test leads</source>
        <translation>測試潛在客戶</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>顯示全部 %1 個</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SyncActivity</name>
    <message>
        <source>Connecting to the storage account</source>
        <translation>正在連接儲存體帳戶</translation>
    </message>
    <message>
        <source>%1: %2 read · %3 new</source>
        <extracomment>Progress of a sync: connector, leads read, new ones among them</extracomment>
        <translation>%1：已讀取 %2 筆 · 新增 %3 筆</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>1 new lead</source>
        <translation>1 筆新的潛在客戶</translation>
    </message>
    <message>
        <source>%L1 new leads</source>
        <translation>%L1 筆新的潛在客戶</translation>
    </message>
    <message>
        <source>Sync stopped, %1. What was read is kept; the next sync goes on from there.</source>
        <translation>同步已停止，%1。已讀取的部分會保留；下次同步將從該處繼續。</translation>
    </message>
    <message>
        <source>There is no connector to sync.</source>
        <translation>沒有可同步的連接器。</translation>
    </message>
    <message>
        <source>Synced. No lead has been delivered to this storage account yet.</source>
        <translation>已同步。這個儲存體帳戶尚未收到任何潛在客戶。</translation>
    </message>
    <message>
        <source>Synced, %1.</source>
        <translation>已同步，%1。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ValueText</name>
    <message>
        <source>… (%L1 characters; Copy gives all of them)</source>
        <translation>…（共 %L1 個字元；「複製」可取得全部）</translation>
    </message>
</context>
</TS>
