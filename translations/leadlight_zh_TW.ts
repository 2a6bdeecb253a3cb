<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CheckWords</name>
    <message>
        <source>Settings are complete</source>
        <translation>設定完整</translation>
    </message>
    <message>
        <source>Service can be reached</source>
        <translation>可連線到服務</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Destination is there</source>
        <translation>目的地存在</translation>
    </message>
    <message>
        <source>Leads can be read</source>
        <translation>可讀取潛在客戶</translation>
    </message>
    <message>
        <source>Test lead</source>
        <translation>測試潛在客戶</translation>
    </message>
    <message>
        <source>Test lead is removed again</source>
        <translation>測試潛在客戶已移除</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>處理方式：</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a menu, %2 a command in it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>CredentialEnd</name>
    <message>
        <source>has ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>1 天後</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln 天後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayBuckets</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>From one date to another, both included</extracomment>
        <translation>%1 至 %2</translation>
    </message>
</context>
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
        <translation>這不是連接字串。連接字串的格式為 DefaultEndpointsProtocol=https;AccountName=...;AccountKey=...；請從 Azure 入口網站的「存取金鑰」複製。</translation>
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
        <source>A connector named &quot;%1&quot; already exists. Choose another name.</source>
        <translation>已有名為「%1」的連接器，請改用其他名稱。</translation>
    </message>
    <message>
        <source>The host %1 was not found. Check the account&apos;s name and this computer&apos;s network connection.</source>
        <translation>找不到主機 %1。請檢查帳戶名稱與這部電腦的網路連線。</translation>
    </message>
    <message>
        <source>Could not connect to %1. Check the network, the proxy and the address, then sync again.</source>
        <translation>無法連線到 %1。請檢查網路、Proxy 與位址，然後再次同步。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. The network or the service is slow; sync again later.</source>
        <translation>%1 未在時限內回應。網路或服務速度緩慢，請稍後再次同步。</translation>
    </message>
    <message>
        <source>The service pointed to another place (%1), and credentials are never sent there. Check the address; a sign-in page of the network can also be the cause.</source>
        <translation>服務將連線導向其他位置（%1），而認證資料絕不會傳送到那裡。請檢查位址；網路的登入頁面也可能是原因。</translation>
    </message>
    <message>
        <source>The storage account rejected the request because this computer&apos;s clock is off by more than 15 minutes. Set the clock, then sync again.</source>
        <translation>儲存體帳戶拒絕了要求，因為這部電腦的時鐘誤差超過 15 分鐘。請調整時鐘，然後再次同步。</translation>
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
        <translation>Microsoft Entra 拒絕登入。請核對目錄識別碼、應用程式識別碼及用戶端密碼是否與應用程式註冊相符。</translation>
    </message>
    <message>
        <source>The storage account denied access. An Entra app needs the role Storage Table Data Reader (or Storage Blob Data Reader), which takes up to 30 minutes to work; a firewall of the account can also be the cause.</source>
        <translation>儲存體帳戶拒絕存取。Entra 應用程式需要 Storage Table Data Reader（或 Storage Blob Data Reader）角色，最多需 30 分鐘才會生效；帳戶的防火牆也可能是原因。</translation>
    </message>
    <message>
        <source>The storage account is too busy and asked to slow down. Sync again in a few minutes.</source>
        <translation>儲存體帳戶過於忙碌，並要求放慢速度。請在幾分鐘後再次同步。</translation>
    </message>
    <message>
        <source>The service failed, also when asked again. Sync again later.</source>
        <translation>服務發生錯誤，重試後仍是如此。請稍後再次同步。</translation>
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
        <translation>儲存體帳戶中沒有名為 %1 的容器。請檢查名稱；名稱一律為小寫。</translation>
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
        <translation>找不到檔案 %1。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check who may write there, or choose another place.</source>
        <translation>無法寫入 %1。請檢查該處的寫入權限，或選擇其他位置。</translation>
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
        <source>The cache of leads is damaged (%1). Nothing was deleted; a sync brings the leads into a new one.</source>
        <translation>潛在客戶的快取已損壞（%1）。未刪除其中任何內容；同步會將潛在客戶讀入新的快取。</translation>
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
        <source>Leadlight is already at work on this profile. Wait until it is done, or close it.</source>
        <translation>另一個 Leadlight 正在使用這個設定檔。請等它完成，或將它關閉。</translation>
    </message>
    <message>
        <source>Leadlight is already at work on this profile (process %1). Wait until it is done, or close it.</source>
        <translation>另一個 Leadlight（處理程序 %1）正在使用這個設定檔。請等它完成，或將它關閉。</translation>
    </message>
    <message>
        <source>the secret</source>
        <translation>機密資料</translation>
    </message>
    <message>
        <source>The keychain did not answer within ten seconds (%1). It may be waiting for its password in a hidden window: unlock it and try again, or keep the secret for this run only.</source>
        <translation>金鑰圈在十秒內沒有回應（%1）。它可能正在隱藏的視窗中等待密碼：請解除鎖定後再試一次，或僅將機密資料保留至本次執行結束。</translation>
    </message>
    <message>
        <source>The keychain is locked or refused access (%1). Unlock it and try again, or keep the secret for this run only.</source>
        <translation>金鑰圈已鎖定或拒絕存取（%1）。請解除鎖定後再試一次，或僅將機密資料保留至本次執行結束。</translation>
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
        <source>&quot;%1&quot; is not known after is:. There are new, waiting, late, followup, test, dnc, withheld and problem.</source>
        <translation>is: 之後不認得「%1」。可用的有 new、waiting、late、followup、test、dnc、withheld 與 problem。</translation>
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
        <translation>此處的引號沒有成對。</translation>
    </message>
    <message>
        <source>OR needs something to look for on both sides.</source>
        <translation>OR 的兩邊都必須有要尋找的內容。</translation>
    </message>
    <message>
        <source>A minus needs a word right after it.</source>
        <translation>減號後面必須緊接一個字詞。</translation>
    </message>
    <message>
        <source>No keychain answers on this computer (%1). Set up a Secret Service such as GNOME Keyring or KWallet, or keep the secret for this run only.</source>
        <translation>這部電腦上沒有金鑰圈回應（%1）。請設定 Secret Service，例如 GNOME Keyring 或 KWallet，或僅將機密資料保留至本次執行結束。</translation>
    </message>
    <message>
        <source>There is no field named &quot;%1&quot;. Did you mean %2?</source>
        <translation>沒有名為「%1」的欄位。您是指 %2 嗎？</translation>
    </message>
    <message>
        <source>Only one word goes after is: at a time. Write is:new OR is:test for either.</source>
        <translation>is: 之後一次只能有一個詞。若要兩者擇一，請寫 is:new OR is:test。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known after is:. Did you mean is:%2?</source>
        <translation>is: 之後不認得「%1」。您是指 is:%2 嗎？</translation>
    </message>
    <message>
        <source>A comma needs a value on both sides. Text with a comma in it goes in quotes.</source>
        <translation>逗號的兩邊都需要值。含有逗號的文字請加引號。</translation>
    </message>
    <message>
        <source>the password of the proxy</source>
        <translation>Proxy 的密碼</translation>
    </message>
    <message>
        <source>%1 showed a certificate that this computer does not trust, so nothing was sent. A proxy that inspects traffic is a common cause: add the authority of your company in Preferences, Network.</source>
        <translation>%1 出示的憑證不受這部電腦信任，因此未傳送任何內容。常見的原因是會檢查流量的 Proxy：請在「偏好設定」的「網路」中加入貴公司的憑證授權單位。</translation>
    </message>
    <message>
        <source>The proxy has no address. Enter its host and port in Preferences, Network.</source>
        <translation>Proxy 沒有位址。請在「偏好設定」的「網路」中輸入其主機與連接埠。</translation>
    </message>
    <message>
        <source>The proxy %1 cannot be reached or made no connection. Compare its type, host and port in Preferences, Network.</source>
        <translation>無法連線到 Proxy %1，或它未建立連線。請在「偏好設定」的「網路」中核對其類型、主機與連接埠。</translation>
    </message>
    <message>
        <source>The proxy %1 does not let this connection through. Ask who runs it to allow the service, or choose another proxy in Preferences, Network.</source>
        <translation>Proxy %1 不允許這個連線。請要求其管理者允許這項服務，或在「偏好設定」的「網路」中選擇其他 Proxy。</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password, or refused those it was given. Enter them in Preferences, Network.</source>
        <translation>Proxy %1 需要使用者名稱與密碼，或目前提供的不正確。請在「偏好設定」的「網路」中輸入。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check who may open it, and whether it is damaged.</source>
        <translation>無法讀取 %1。請檢查開啟的權限，以及檔案是否已損壞。</translation>
    </message>
    <message>
        <source>%1 has other columns now than when it was shown. Nothing was imported from it; import it again.</source>
        <translation>%1 的欄位已與顯示時不同。未匯入其中任何內容；請重新匯入。</translation>
    </message>
    <message>
        <source>%1 holds no certificate. Certificates are read from PEM and DER files, often named .pem, .crt or .cer.</source>
        <translation>%1 中沒有憑證。憑證會從 PEM 與 DER 檔案讀取，副檔名通常是 .pem、.crt 或 .cer。</translation>
    </message>
    <message>
        <source>%1 holds no certificate of an authority that is valid now. Ask your company for the certificate of its authority, not for that of a server.</source>
        <translation>%1 中沒有目前有效的憑證授權單位憑證。請向貴公司索取其憑證授權單位的憑證，而不是伺服器的憑證。</translation>
    </message>
    <message>
        <source>The storage account rejected the key. It was probably regenerated: copy the connection string again from Access keys in the Azure portal and edit the connector.</source>
        <translation>儲存體帳戶拒絕了金鑰。金鑰可能已重新產生：請從 Azure 入口網站的「存取金鑰」重新複製連接字串，再編輯此連接器。</translation>
    </message>
    <message>
        <source>The shared access signature has expired. Make a new one in the Azure portal and edit the connector.</source>
        <translation>共用存取簽章已過期。請在 Azure 入口網站建立新的，再編輯此連接器。</translation>
    </message>
    <message>
        <source>The shared access signature expired on %1. Make a new one in the Azure portal and edit the connector.</source>
        <translation>共用存取簽章已於 %1 過期。請在 Azure 入口網站建立新的，再編輯此連接器。</translation>
    </message>
</context>
<context>
    <name>FacetRows</name>
    <message>
        <source>Test leads</source>
        <translation>測試潛在客戶</translation>
    </message>
    <message>
        <source>What checks of a lead destination have sent</source>
        <translation>檢查潛在客戶目的地時傳送的潛在客戶</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>顯示較少</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>顯示全部 %1 項</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>尋找</translation>
    </message>
    <message>
        <source>Find in: %1</source>
        <translation>在「%1」中尋找</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>1 column</source>
        <translation>1 個欄位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln 個欄位</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as another property</source>
        <extracomment>A column of a file: kept beside the lead&apos;s own properties</extracomment>
        <translation>保留為其他屬性</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>Full name (split at the first blank)</source>
        <extracomment>Behind its first blank the last name begins</extracomment>
        <translation>全名（於第一個空白處拆分）</translation>
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
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Job title</source>
        <extracomment>What somebody does in a company</extracomment>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>A time</extracomment>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>A time</extracomment>
        <translation>收到時間</translation>
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
        <source>Offer ID</source>
        <translation>供應項目識別碼</translation>
    </message>
    <message>
        <source>Offer title</source>
        <translation>供應項目標題</translation>
    </message>
    <message>
        <source>Contact as JSON</source>
        <translation>JSON 格式的連絡資料</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>垂直線</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>semicolons</source>
        <extracomment>What stands between the columns of a file</extracomment>
        <translation>以分號分隔</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>以定位字元分隔</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>以垂直線分隔</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>以逗號分隔</translation>
    </message>
    <message>
        <source>NDJSON, one lead a line</source>
        <translation>NDJSON，每行一筆潛在客戶</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Answer of the Table service in JSON</source>
        <translation>資料表服務的 JSON 回應</translation>
    </message>
    <message>
        <source>Leads exported by Leadlight</source>
        <translation>Leadlight 匯出的潛在客戶</translation>
    </message>
    <message>
        <source>Storage Explorer export</source>
        <translation>Azure 儲存體總管匯出檔</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>資料表的資料列</translation>
    </message>
    <message>
        <source>Partner Center leads</source>
        <translation>合作夥伴中心的潛在客戶</translation>
    </message>
    <message>
        <source>CSV with columns of its own</source>
        <translation>自訂欄位的 CSV</translation>
    </message>
    <message>
        <source>A test lead as the documentation prints it</source>
        <translation>文件中所列的測試潛在客戶</translation>
    </message>
    <message>
        <source>at least 1 lead</source>
        <translation>至少 1 筆潛在客戶</translation>
    </message>
    <message numerus="yes">
        <source>at least %Ln leads</source>
        <translation>
            <numerusform>至少 %Ln 筆潛在客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>no leads</source>
        <translation>沒有潛在客戶</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is chosen for two columns, &quot;%2&quot; and &quot;%3&quot;. Choose another property for one of them.</source>
        <extracomment>%1 is a property of a lead, %2 and %3 are names of columns</extracomment>
        <translation>「%1」同時選給了兩個欄位：「%2」與「%3」。請為其中一個選擇其他屬性。</translation>
    </message>
    <message>
        <source>No column is a name or an e-mail address: nobody could be reached by these leads.</source>
        <translation>沒有欄位是姓名或電子郵件地址：無法透過這些潛在客戶連絡任何人。</translation>
    </message>
    <message>
        <source>The dates can be read in two ways; compare them below with the file.</source>
        <translation>日期有兩種讀法；請核對下方的日期是否與檔案相符。</translation>
    </message>
    <message>
        <source>The first %L1 columns can be given a property; those behind them are kept.</source>
        <translation>前 %L1 個欄位可指定屬性；之後的欄位會照原樣保留。</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空的檔案</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>(no owner)</source>
        <translation>（無負責人）</translation>
    </message>
    <message>
        <source>(no tag)</source>
        <translation>（無標籤）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>尚未看過</translation>
    </message>
    <message>
        <source>Test leads</source>
        <translation>測試潛在客戶</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>請勿連絡</translation>
    </message>
    <message>
        <source>The person is withheld</source>
        <translation>未提供個人資料</translation>
    </message>
    <message>
        <source>Could not be read completely</source>
        <translation>無法完整讀取</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>正在等候回覆</translation>
    </message>
    <message>
        <source>Waiting for more than a day</source>
        <translation>等候超過一天</translation>
    </message>
    <message>
        <source>Late, or to be followed up by now</source>
        <translation>逾時，或已到追蹤的日子</translation>
    </message>
    <message>
        <source>Has a follow-up day</source>
        <translation>有追蹤日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>一週前</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>一個月前</translation>
    </message>
    <message>
        <source>Start of this month</source>
        <translation>本月初</translation>
    </message>
    <message>
        <source>Start of this year</source>
        <translation>今年初</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>一年前</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Received on a day or later</source>
        <translation>在某日或之後收到</translation>
    </message>
    <message>
        <source>Received before a day</source>
        <translation>在某日之前收到</translation>
    </message>
    <message>
        <source>Received on a day</source>
        <translation>在某日收到</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>名字與姓氏</translation>
    </message>
    <message>
        <source>Where the lead comes from</source>
        <translation>潛在客戶來自何處</translation>
    </message>
    <message>
        <source>What the person did</source>
        <translation>這個人做了什麼</translation>
    </message>
    <message>
        <source>The offer&apos;s ID</source>
        <translation>供應項目的識別碼</translation>
    </message>
    <message>
        <source>The offer&apos;s title</source>
        <translation>供應項目的標題</translation>
    </message>
    <message>
        <source>The offer&apos;s publisher</source>
        <translation>供應項目的發行者</translation>
    </message>
    <message>
        <source>The person&apos;s job title</source>
        <translation>這個人的職稱</translation>
    </message>
    <message>
        <source>How far you have come with the lead</source>
        <translation>這筆潛在客戶處理到哪裡</translation>
    </message>
    <message>
        <source>Who looks after the lead</source>
        <translation>由誰負責這筆潛在客戶</translation>
    </message>
    <message>
        <source>A tag that you gave the lead</source>
        <translation>您加在潛在客戶上的標籤</translation>
    </message>
    <message>
        <source>A word in your notes</source>
        <translation>備註裡的詞</translation>
    </message>
    <message>
        <source>New, test, do not contact…</source>
        <translation>新、測試、請勿連絡…</translation>
    </message>
    <message>
        <source>The person&apos;s first name</source>
        <translation>此人的名字</translation>
    </message>
    <message>
        <source>The person&apos;s last name</source>
        <translation>此人的姓氏</translation>
    </message>
</context>
<context>
    <name>InsightWords</name>
    <message>
        <source>All others</source>
        <translation>其他全部</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>No lead yet.</source>
        <translation>還沒有潛在客戶。</translation>
    </message>
    <message>
        <source>%1 so far, too few to tell a rhythm; quiet for %2.</source>
        <extracomment>%1 is &quot;12 leads&quot;, %2 a length of time</extracomment>
        <translation>目前有 %1，太少，看不出節奏；已沉寂 %2。</translation>
    </message>
    <message numerus="yes">
        <source>About %n leads a day</source>
        <translation>
            <numerusform>每天約 %n 筆潛在客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>About one lead every %1</source>
        <extracomment>%1 is a length of time, &quot;2 days&quot;</extracomment>
        <translation>約每 %1一筆潛在客戶</translation>
    </message>
    <message>
        <source>%1; quiet for %2; unusual since %3.</source>
        <extracomment>A sentence about an offer: %1 is &quot;About one lead every 2 days&quot;, %2 a length of time, %3 a date</extracomment>
        <translation>%1；已沉寂 %2；自 %3 起屬異常。</translation>
    </message>
    <message>
        <source>%1; quiet for %2; would be unusual from %3 on.</source>
        <translation>%1；已沉寂 %2；從 %3 起才算異常。</translation>
    </message>
    <message>
        <source>1 offer is unusually quiet</source>
        <translation>1 個供應項目異常沉寂</translation>
    </message>
    <message numerus="yes">
        <source>%n offers are unusually quiet</source>
        <translation>
            <numerusform>%n 個供應項目異常沉寂</numerusform>
        </translation>
    </message>
    <message>
        <source>Each offer has a rhythm of its own, taken from its last year: how long one usually waits for a lead. The wait is measured on a clock that runs slower at night, at weekends and at Christmas, when leads are rare anyway. Quiet counts as unusual when it lasts longer than one would expect once in twenty years, and half as long again as the longest wait of that time. So a false alarm is rare, less than one in five years for most offers, and an offer whose leads come in wild bursts may be quiet for weeks before it is called unusual. An offer with too few leads to tell a rhythm is not judged, and one that has been quiet for more than a year is taken to have left the market. Test leads do not count. What has not been synced yet is not silent: everything is judged as of the last sync.</source>
        <translation>每個供應項目都有自己的節奏，取自最近一年：通常要等多久才有一筆潛在客戶。等候時間以一個特別的時鐘衡量，它在夜間、週末與聖誕節走得較慢，因為那時本來就少有潛在客戶。沉寂的時間若比二十年才會遇上一次的還久，而且比那段期間最長的等候再多一半，就算異常。因此誤報很少，大多數供應項目五年不到一次；而潛在客戶忽多忽少的供應項目，可能沉寂數週才會被視為異常。潛在客戶太少而看不出節奏的供應項目不作判斷，沉寂超過一年的則視為已離開市場。測試潛在客戶不計入。尚未同步的不算沉寂：一切都以上次同步的時間為準。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <extracomment>%1 and %2 are whole sentences. Chinese has no blank between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two items</comment>
        <extracomment>%1 and %2 are items of a list, or lists themselves</extracomment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>LeadColumns</name>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
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
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>職稱</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>連接器</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>發行者</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>local</source>
        <extracomment>The zone of a column of times, as in &quot;Received (local)&quot;</extracomment>
        <translation>本地</translation>
    </message>
    <message>
        <source>late, %1</source>
        <extracomment>%1 is how long somebody has waited for an answer, &quot;2 d&quot;; that is too long</extracomment>
        <translation>逾時，%1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分鐘</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小時</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the title of a column of times, %2 their zone</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等候時間</translation>
    </message>
</context>
<context>
    <name>LeadGridCell</name>
    <message>
        <source>Sorted by this column, ascending.</source>
        <translation>依此欄位遞增排序。</translation>
    </message>
    <message>
        <source>Sorted by this column, descending.</source>
        <translation>依此欄位遞減排序。</translation>
    </message>
</context>
<context>
    <name>LeadProblems</name>
    <message>
        <source>This blob could not be read as leads: it is neither CSV nor JSON.</source>
        <translation>無法將此 Blob 讀取為潛在客戶：它既不是 CSV 也不是 JSON。</translation>
    </message>
    <message>
        <source>It is not readable JSON.</source>
        <translation>這不是可讀取的 JSON。</translation>
    </message>
    <message>
        <source>The row has fewer cells than the header.</source>
        <translation>這一列的儲存格比標頭少。</translation>
    </message>
    <message>
        <source>The row has more cells than the header.</source>
        <translation>這一列的儲存格比標頭多。</translation>
    </message>
    <message>
        <source>A quote in its row is not closed.</source>
        <translation>其所在列有未關閉的引號。</translation>
    </message>
    <message>
        <source>None of its properties is known from leads.</source>
        <translation>其中沒有任何屬性是潛在客戶的已知屬性。</translation>
    </message>
    <message>
        <source>The customer information is not readable JSON.</source>
        <translation>客戶資訊不是可讀取的 JSON。</translation>
    </message>
    <message>
        <source>Its time cannot be read.</source>
        <translation>無法讀取其時間。</translation>
    </message>
    <message>
        <source>Its status is not known.</source>
        <translation>其狀態不明。</translation>
    </message>
    <message>
        <source>Its day to follow up cannot be read.</source>
        <translation>無法讀取其追蹤日期。</translation>
    </message>
    <message>
        <source>The time of its answer cannot be read.</source>
        <translation>無法讀取其回覆時間。</translation>
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
        <translation>試用產品已啟動</translation>
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
        <source>%1.</source>
        <comment>whole deed</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. They are not to be contacted by you.</source>
        <comment>whole deed</comment>
        <translation>%1。您不應與其連絡。</translation>
    </message>
    <message>
        <source>Asked a partner on your page to be contacted</source>
        <translation>要求由您頁面上的另一家合作夥伴連絡</translation>
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
        <source>Sent a lead</source>
        <translation>留下潛在客戶資料</translation>
    </message>
    <message>
        <source>Sent a lead (%1)</source>
        <translation>留下潛在客戶資料（%1）</translation>
    </message>
    <message>
        <source>on AppSource</source>
        <translation>在 AppSource 上</translation>
    </message>
    <message>
        <source>on Azure Marketplace</source>
        <translation>在 Azure Marketplace 上</translation>
    </message>
    <message>
        <source>in the Azure portal</source>
        <translation>在 Azure 入口網站</translation>
    </message>
    <message>
        <source>in a test drive</source>
        <translation>在試用產品中</translation>
    </message>
    <message>
        <source>through %1</source>
        <extracomment>%1 is a source of leads that Leadlight does not know</extracomment>
        <translation>透過「%1」</translation>
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
        <translation>%2%1</translation>
    </message>
    <message>
        <source>%1 about %2</source>
        <extracomment>%1 is what somebody did and where, %2 an offer</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>deed, time</comment>
        <extracomment>%1 is what somebody did, %2 when (&quot;2 hours ago&quot;)</extracomment>
        <translation>%2，%1</translation>
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
        <translation>%1 分鐘前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <extracomment>%1 hours ago, short for a narrow column</extracomment>
        <translation>%1 小時前</translation>
    </message>
    <message>
        <source>(no country)</source>
        <translation>（無國家/地區）</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>國家/地區</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Contact me&quot;, %2 the marketplace&apos;s code for it</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PersonWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what somebody did (&quot;Contact me&quot;), %2 an offer</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>day unknown</source>
        <translation>日期不明</translation>
    </message>
    <message>
        <source>Same name and company</source>
        <translation>姓名與公司相同</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>電話相同</translation>
    </message>
    <message>
        <source>The address differs only in dots or a + part</source>
        <translation>電子郵件地址只差在點或 + 之後的部分</translation>
    </message>
    <message>
        <source>Same name and domain</source>
        <translation>姓名與網域相同</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Proxy denied connection</source>
        <translation>Proxy 拒絕連線</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Receipt: a person was erased from Leadlight</source>
        <translation>清除證明：已從 Leadlight 清除一個人的資料</translation>
    </message>
    <message>
        <source>When: %1 (%2)</source>
        <translation>時間：%1（%2）</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>執行者：%1</translation>
    </message>
    <message>
        <source>On the request of: %1</source>
        <translation>提出要求者：%1</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>已清除的內容</translation>
    </message>
    <message>
        <source>What was stored is overwritten in the cache, its journal and its search index. Drafts of notes, files that leads were dragged out as, and the undo history went with it. Leadlight keeps hashes with a random key, so that a sync or an import does not bring these leads back; a new request of the person does arrive.</source>
        <translation>儲存的內容已在快取、快取的日誌與搜尋索引中覆寫。備註草稿、拖曳潛在客戶時產生的檔案與復原記錄也已一併清除。Leadlight 會保留以隨機金鑰計算的雜湊，使同步或匯入不會再帶回這些潛在客戶；這個人若有新的要求，仍會送達。</translation>
    </message>
    <message>
        <source>Delete these rows from the table that an imported file was made from, if they are still there:</source>
        <translation>某個潛在客戶檔案源自下列資料列；若仍在資料表中，請刪除：</translation>
    </message>
    <message>
        <source>Delete these rows from the table of %1, if they are still there:</source>
        <translation>下列資料列若仍在 %1 的資料表中，請刪除：</translation>
    </message>
    <message>
        <source>Partition key</source>
        <translation>分割區索引鍵</translation>
    </message>
    <message>
        <source>Row key</source>
        <translation>資料列索引鍵</translation>
    </message>
    <message>
        <source>Empty these rows in the blobs of %1. Leave empty lines in their place: the rows below are known by their numbers.</source>
        <translation>清空 %1 的 Blob 中的下列各列，並在原處留下空行：其後各列是以列號辨識的。</translation>
    </message>
    <message>
        <source>Blob</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Delete these rows in the files that were imported, where you still have them:</source>
        <translation>下列各列若仍在您匯入過的檔案中，請刪除：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What remains to be done by hand</source>
        <translation>需要自行處理的部分</translation>
    </message>
    <message>
        <source>Files that were exported, mails, printed paper, and other programs that leads were handed on to.</source>
        <translation>匯出的檔案、郵件、列印的紙本，以及曾轉交潛在客戶的其他程式。</translation>
    </message>
    <message>
        <source>Backups of this computer and of the storage account.</source>
        <translation>這部電腦與儲存體帳戶的備份。</translation>
    </message>
    <message>
        <source>This file could not be deleted: %1</source>
        <translation>無法刪除這個檔案：%1</translation>
    </message>
    <message>
        <source>Another program was reading the cache, so traces may stand in its journal until Leadlight is started the next time. It removes them by itself.</source>
        <translation>另一個程式當時正在讀取快取，因此在下次啟動 Leadlight 之前，快取的日誌中可能留有痕跡。屆時 Leadlight 會自行移除。</translation>
    </message>
    <message>
        <source>Imported from files: %1</source>
        <extracomment>%1 is a connector, %2 how many leads</extracomment>
        <translation>從檔案匯入：%1</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>來自 %1：%2</translation>
    </message>
    <message>
        <source>Saved views that named the person: %1</source>
        <translation>提到此人的已儲存檢視：%1</translation>
    </message>
    <message>
        <source>Files that had been set aside as damaged: %1</source>
        <translation>因損壞而另存的檔案：%1</translation>
    </message>
    <message>
        <source>Saved views that name the person and were kept: %1</source>
        <translation>提到此人而保留的已儲存檢視：%1</translation>
    </message>
    <message>
        <source>Leads of others with notes that mention the person, which were kept: %1</source>
        <translation>備註中提到此人而保留的其他潛在客戶：%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln 則備註</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of history</source>
        <translation>
            <numerusform>%Ln 項歷程</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewRows</name>
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
        <source>Waiting</source>
        <translation>等候中</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>該處理</translation>
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
        <source>Nobody has looked at these leads yet.</source>
        <translation>這些潛在客戶還沒有人看過。</translation>
    </message>
    <message>
        <source>Nobody has answered these leads of the last 30 days yet.</source>
        <translation>最近 30 天的這些潛在客戶還沒有人回覆。</translation>
    </message>
    <message>
        <source>These leads have waited for more than a day, or are to be followed up by now.</source>
        <translation>這些潛在客戶已等候超過一天，或已到追蹤的日子。</translation>
    </message>
    <message>
        <source>%1 (modified)</source>
        <extracomment>A saved view of which the filter, the order or the columns were changed</extracomment>
        <translation>%1（已修改）</translation>
    </message>
    <message>
        <source>Leadlight starts with this view.</source>
        <translation>Leadlight 以這個檢視開啟。</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>儲存變更</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>復原變更</translation>
    </message>
    <message>
        <source>The leads of this view are shown.</source>
        <translation>目前顯示此檢視的潛在客戶。</translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>成交</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>不相關</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>不到 1 分鐘</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分鐘</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>Late by %1: waiting for %2.</source>
        <translation>逾時 %1：已等候 %2。</translation>
    </message>
    <message>
        <source>Waiting for %1; an answer is due in %2.</source>
        <translation>已等候 %1；須在 %2內回覆。</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>已回覆。</translation>
    </message>
    <message>
        <source>Answered after %1.</source>
        <translation>已回覆，歷時 %1。</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
    </message>
    <message>
        <source>status of %1 to %2</source>
        <translation>%1的狀態改為「%2」</translation>
    </message>
    <message>
        <source>no owner for %1</source>
        <translation>%1改為無負責人</translation>
    </message>
    <message>
        <source>owner of %1 to %2</source>
        <translation>%1的負責人改為「%2」</translation>
    </message>
    <message>
        <source>follow-up of %1 on %2</source>
        <translation>%1於 %2 追蹤</translation>
    </message>
    <message>
        <source>no follow-up for %1</source>
        <translation>%1不追蹤</translation>
    </message>
    <message>
        <source>tag “%1” added to %2</source>
        <translation>標籤「%1」加到 %2</translation>
    </message>
    <message>
        <source>tag “%1” removed from %2</source>
        <translation>從 %2移除標籤「%1」</translation>
    </message>
    <message>
        <source>note on %1</source>
        <translation>%1的備註</translation>
    </message>
    <message>
        <source>another text for a note</source>
        <translation>修改備註文字</translation>
    </message>
    <message>
        <source>a note removed</source>
        <translation>移除備註</translation>
    </message>
    <message>
        <source>%1 joined as one person</source>
        <translation>%1合併為同一個人</translation>
    </message>
    <message>
        <source>%1 split from a person</source>
        <translation>%1與這個人分開</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <extracomment>%1 is what was changed (&quot;Owner&quot;), %2 and %3 what it was and what it is now</extracomment>
        <translation>%1：%2 改為 %3</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Tag added: %1</source>
        <translation>加上標籤：%1</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>移除標籤：%1</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>寫了備註</translation>
    </message>
    <message>
        <source>Note changed; it said before:</source>
        <translation>修改備註；原本是：</translation>
    </message>
    <message>
        <source>Note removed; it said:</source>
        <translation>移除備註；原本是：</translation>
    </message>
    <message>
        <source>Joined with other leads as one person</source>
        <translation>與其他潛在客戶合併為同一個人</translation>
    </message>
    <message>
        <source>Split from a person</source>
        <translation>與這個人分開</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶</numerusform>
        </translation>
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
        <translation>Blob 名稱的前置詞；留空表示全部。</translation>
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
        <translation>用戶端密碼的值，而不是其識別碼：應用程式註冊 &gt; 憑證及祕密。</translation>
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
        <translation>使用連接字串時不需要此項</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off by %1 minutes.</source>
        <translation>這部電腦的時鐘誤差為 %1 分鐘。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有回應。</translation>
    </message>
    <message>
        <source>Open the storage account &gt; Data storage &gt; Containers (formerly Blobs) &gt; + Container.</source>
        <translation>開啟儲存體帳戶 &gt; 資料儲存體 &gt; 容器（舊稱 Blob）&gt; + 容器。</translation>
    </message>
    <message>
        <source>Name: lower-case letters, digits and hyphens. Access level: Private.</source>
        <translation>名稱：小寫字母、數字與連字號。存取層級：私人。</translation>
    </message>
    <message>
        <source>If leads were delivered before, take the container that the offer names.</source>
        <translation>如果以前已有潛在客戶送達，請使用供應項目中指定的容器。</translation>
    </message>
    <message>
        <source>The marketplace no longer delivers leads to Azure Blob: an offer needs another destination, for example Azure Table.</source>
        <translation>市集已不再將潛在客戶傳送到 Azure Blob：供應項目需要其他目的地，例如 Azure 資料表。</translation>
    </message>
    <message>
        <source>Where the destination was set up: Partner Center &gt; the offer &gt; Offer setup &gt; Customer leads &gt; Lead destination: Azure Blob (deprecated).</source>
        <translation>當初設定目的地的位置：合作夥伴中心 &gt; 供應項目 &gt; 供應項目設定（Offer setup）&gt; 潛在客戶（Customer leads）&gt; 潛在客戶目的地（Lead destination）：Azure Blob（deprecated）。</translation>
    </message>
    <message>
        <source>In the older Cloud Partner Portal: Storefront details &gt; Lead management &gt; Lead destination.</source>
        <translation>在較舊的 Cloud Partner 入口網站：Storefront details &gt; Lead management &gt; Lead destination。</translation>
    </message>
    <message>
        <source>A storage account</source>
        <translation>儲存體帳戶</translation>
    </message>
    <message>
        <source>A container</source>
        <translation>容器</translation>
    </message>
    <message>
        <source>The account&apos;s connection string</source>
        <translation>帳戶的連接字串</translation>
    </message>
    <message>
        <source>In Partner Center</source>
        <translation>在合作夥伴中心</translation>
    </message>
    <message>
        <source>Container name</source>
        <translation>容器名稱</translation>
    </message>
    <message>
        <source>Storage account connection string</source>
        <translation>儲存體帳戶連接字串</translation>
    </message>
    <message>
        <source>The youngest blob is neither CSV nor JSON with leads.</source>
        <translation>最新的 Blob 不是含有潛在客戶的 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>The container %1 is there.</source>
        <translation>容器 %1 存在。</translation>
    </message>
    <message>
        <source>There is no container %1.</source>
        <translation>容器 %1 不存在。</translation>
    </message>
    <message>
        <source>In Partner Center, open the offer &gt; Offer setup &gt; Customer leads &gt; Connect.</source>
        <translation>在合作夥伴中心開啟供應項目 &gt; 供應項目設定（Offer setup）&gt; 潛在客戶（Customer leads）&gt; 連線（Connect）。</translation>
    </message>
    <message>
        <source>Lead destination: Azure Table. Paste the connection string with the account key into Storage account connection string.</source>
        <translation>潛在客戶目的地（Lead destination）：Azure 資料表（Azure Table）。將含有帳戶金鑰的連接字串貼到儲存體帳戶連接字串（Storage account connection string）。</translation>
    </message>
    <message>
        <source>Press OK (Connect), then Validate: a test lead is sent.</source>
        <translation>按「確定」（OK；或「連線」，Connect），再按「驗證」（Validate）：會傳送一筆測試潛在客戶。</translation>
    </message>
    <message>
        <source>Publish the offer: before that no real lead is delivered. The table is made with the first lead.</source>
        <translation>發佈供應項目：在此之前不會送達任何真正的潛在客戶。資料表會在第一筆潛在客戶到來時建立。</translation>
    </message>
    <message>
        <source>In the older Cloud Partner Portal the same stands under Storefront details &gt; Lead management &gt; Lead destination.</source>
        <translation>在較舊的 Cloud Partner 入口網站，相同設定位於 Storefront details &gt; Lead management &gt; Lead destination。</translation>
    </message>
    <message>
        <source>Its connection string</source>
        <translation>儲存體帳戶的連接字串</translation>
    </message>
    <message>
        <source>Tell the marketplace</source>
        <translation>在合作夥伴中心設定</translation>
    </message>
    <message>
        <source>No test lead was written, as there is no table %1.</source>
        <translation>未寫入測試潛在客戶，因為資料表 %1 不存在。</translation>
    </message>
    <message>
        <source>There is no table %1 yet.</source>
        <translation>資料表 %1 尚不存在。</translation>
    </message>
    <message>
        <source>The table %1 is there.</source>
        <translation>資料表 %1 存在。</translation>
    </message>
    <message>
        <source>%1 is not right: %2.</source>
        <translation>%1 不正確：%2。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1: %2, which is past.</source>
        <translation>%1：%2，已經過期。</translation>
    </message>
    <message>
        <source>%1: %2, which is soon.</source>
        <translation>%1：%2，即將到期。</translation>
    </message>
    <message>
        <source>Whether the test lead %1 arrived is not known. It was not sent again.</source>
        <translation>無法得知測試潛在客戶 %1 是否已送達。未再次傳送。</translation>
    </message>
    <message>
        <source>Dynamics 365</source>
        <translation>Dynamics 365</translation>
    </message>
    <message>
        <source>%1 and %2 answer.</source>
        <translation>%1 與 %2 有回應。</translation>
    </message>
    <message>
        <source>No security role of this user may create leads.</source>
        <translation>這位使用者的資訊安全角色都不能建立潛在客戶。</translation>
    </message>
    <message>
        <source>May create leads (%1).</source>
        <translation>可以建立潛在客戶（%1）。</translation>
    </message>
    <message>
        <source>Lead Source cannot be filled in when a lead is created.</source>
        <translation>建立潛在客戶時無法填入 Lead Source 欄位。</translation>
    </message>
    <message>
        <source>Lead Source is there, with the choice Web.</source>
        <translation>Lead Source 欄位存在，並有 Web 選項。</translation>
    </message>
    <message>
        <source>%1 was created, but came back changed in: %2.</source>
        <translation>已建立 %1，但讀回時內容有變更：%2。</translation>
    </message>
    <message>
        <source>%1 was created.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>已刪除 %1。</translation>
    </message>
    <message>
        <source>Delete the lead %1 in Dynamics 365 yourself.</source>
        <translation>請自行在 Dynamics 365 中刪除潛在客戶 %1。</translation>
    </message>
    <message>
        <source>Application in Microsoft Entra ID</source>
        <translation>Microsoft Entra ID 中的應用程式</translation>
    </message>
    <message>
        <source>Office 365 user (retired)</source>
        <translation>Office 365 使用者（已淘汰）</translation>
    </message>
    <message>
        <source>Dynamics 365 address</source>
        <translation>Dynamics 365 位址</translation>
    </message>
    <message>
        <source>What the browser shows when Dynamics 365 Sales is open, up to the host: https://contoso.crm4.dynamics.com</source>
        <translation>開啟 Dynamics 365 Sales 時瀏覽器顯示的位址，到主機名稱為止：https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>驗證</translation>
    </message>
    <message>
        <source>The secret&apos;s value, not its ID: app registration &gt; Certificates &amp; secrets. Older pages call it the application key.</source>
        <translation>用戶端密碼的值，而不是其識別碼：應用程式註冊 &gt; 憑證及祕密。較舊的頁面稱之為應用程式金鑰。</translation>
    </message>
    <message>
        <source>Client secret ends on</source>
        <translation>用戶端密碼到期日</translation>
    </message>
    <message>
        <source>The column Expires beside the secret; Leadlight warns in time.</source>
        <translation>密碼旁的 Expires 欄；Leadlight 會及時提醒。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Only when it is not the usual one of the cloud that the address is of, for example https://login.chinacloudapi.cn</source>
        <translation>僅在它不是該位址所屬雲端的一般登入位址時填寫，例如 https://login.chinacloudapi.cn</translation>
    </message>
    <message>
        <source>Of this address, only %1 is needed.</source>
        <translation>這個位址只需要 %1。</translation>
    </message>
    <message>
        <source>this is Finance and Operations, which takes no leads; the address of Dynamics 365 Sales has crm in it, for example https://contoso.crm4.dynamics.com</source>
        <translation>這是 Finance and Operations，不接收潛在客戶；Dynamics 365 Sales 的位址中有 crm，例如 https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>this is Business Central; the address of Dynamics 365 Sales has crm in it, for example https://contoso.crm4.dynamics.com</source>
        <translation>這是 Business Central；Dynamics 365 Sales 的位址中有 crm，例如 https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>this is the start page of all apps; open Dynamics 365 Sales there and copy the address that the browser then shows, up to the host</source>
        <translation>這是所有應用程式的起始頁；請從該頁開啟 Dynamics 365 Sales，再複製瀏覽器此時顯示的位址，到主機名稱為止</translation>
    </message>
    <message>
        <source>this is Power Apps; choose your environment there, then the gear &gt; Session details &gt; Instance url</source>
        <translation>這是 Power Apps；請在其中選擇您的環境，再按齒輪 &gt; 工作階段詳細資料 &gt; Instance url</translation>
    </message>
    <message>
        <source>this is a portal of Microsoft&apos;s; in the Power Platform admin center, the address stands at your environment as Environment URL</source>
        <translation>這是 Microsoft 的入口網站；在 Power Platform 系統管理中心，位址列於您的環境之下，稱為「環境 URL」</translation>
    </message>
    <message>
        <source>this is where people sign in; wait until Dynamics 365 is open and copy the address then</source>
        <translation>這是登入頁面；請等 Dynamics 365 開啟後再複製位址</translation>
    </message>
    <message>
        <source>this is longer than any secret</source>
        <translation>比任何用戶端密碼都長</translation>
    </message>
    <message>
        <source>there is a blank or a line break at one of its ends</source>
        <translation>其中一端有空白或換行</translation>
    </message>
    <message>
        <source>there is a character in it that cannot be seen</source>
        <translation>其中有看不見的字元</translation>
    </message>
    <message>
        <source>an address that starts with https://, for example https://contoso.crm4.dynamics.com</source>
        <translation>以 https:// 開頭的位址，例如 https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>the host of a Dynamics 365 that Microsoft hosts, for example https://contoso.crm4.dynamics.com; on-premises Dynamics cannot be connected</source>
        <translation>由 Microsoft 代管的 Dynamics 365 主機，例如 https://contoso.crm4.dynamics.com；無法連接內部部署的 Dynamics</translation>
    </message>
    <message>
        <source>the address ends with the host: enter it without /main.aspx, /api/data or whatever else stands behind it, for example https://contoso.crm4.dynamics.com</source>
        <translation>位址到主機名稱為止：請勿輸入 /main.aspx、/api/data 或其後的任何內容，例如 https://contoso.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>This is the address of the Web API. In Partner Center enter %1.</source>
        <translation>這是 Web API 的位址。在合作夥伴中心請輸入 %1。</translation>
    </message>
    <message>
        <source>entra or office365</source>
        <translation>entra 或 office365</translation>
    </message>
    <message>
        <source>Retired: Microsoft turned this sign-in off for Dynamics 365 in April 2022, because a password alone cannot answer for a second factor. Choose the Entra application.</source>
        <translation>已淘汰：Microsoft 已於 2022 年 4 月關閉 Dynamics 365 的這種登入方式，因為單靠密碼無法回應第二因素驗證。請選擇 Entra 應用程式。</translation>
    </message>
    <message>
        <source>an ID has only the digits 0 to 9 and the letters a to f; the sample in Microsoft&apos;s documents breaks this rule and is no real ID</source>
        <translation>識別碼只有數字 0 到 9 與字母 a 到 f；Microsoft 文件中的範例不符合這項規則，並非真正的識別碼</translation>
    </message>
    <message>
        <source>this is a user name; the directory ID has 32 hexadecimal digits in five groups</source>
        <translation>這是使用者名稱；目錄識別碼是分成五組的 32 個十六進位數字</translation>
    </message>
    <message>
        <source>The domain name works here. Partner Center asks for the ID.</source>
        <translation>網域名稱在此可用。合作夥伴中心則要求識別碼。</translation>
    </message>
    <message>
        <source>an ID has only the digits 0 to 9 and the letters a to f</source>
        <translation>識別碼只有數字 0 到 9 與字母 a 到 f</translation>
    </message>
    <message>
        <source>this is the secret&apos;s ID; enter its value, which the portal shows only until you leave the page</source>
        <translation>這是密碼的識別碼；請輸入它的值，入口網站只在您離開該頁面之前顯示</translation>
    </message>
    <message>
        <source>a day written as 2027-03-31</source>
        <translation>寫成 2027-03-31 的日期</translation>
    </message>
    <message>
        <source>the whole user name, for example contoso@contoso.onmicrosoft.com</source>
        <translation>完整的使用者名稱，例如 contoso@contoso.onmicrosoft.com</translation>
    </message>
    <message>
        <source>You need to be an administrator of Dynamics 365 and of the directory, or have one beside you. Only the Dynamics 365 that Microsoft hosts can be connected.</source>
        <translation>您必須是 Dynamics 365 與目錄的管理員，或有這樣的管理員在旁協助。只能連接由 Microsoft 代管的 Dynamics 365。</translation>
    </message>
    <message>
        <source>Open Dynamics 365 Sales in a browser, or your environment in the Power Platform admin center.</source>
        <translation>在瀏覽器中開啟 Dynamics 365 Sales，或在 Power Platform 系統管理中心開啟您的環境。</translation>
    </message>
    <message>
        <source>Copy the address up to the host, for example https://contoso.crm4.dynamics.com. The admin center calls it Environment URL.</source>
        <translation>複製位址，到主機名稱為止，例如 https://contoso.crm4.dynamics.com。系統管理中心稱之為「環境 URL」。</translation>
    </message>
    <message>
        <source>Choose how the marketplace signs in: with an application of Microsoft Entra (formerly Azure Active Directory). The other way, Office 365, stopped working for Dynamics 365 in April 2022: Microsoft retired its protocol (WS-Trust), since a password alone cannot answer for a second factor.</source>
        <translation>選擇市集的登入方式：使用 Microsoft Entra（舊稱 Azure Active Directory）的應用程式。另一種方式 Office 365 自 2022 年 4 月起已無法用於 Dynamics 365：Microsoft 淘汰了它的通訊協定（WS-Trust），因為單靠密碼無法回應第二因素驗證。</translation>
    </message>
    <message>
        <source>Download the solution Microsoft Marketplace Lead Writer from the address below. If it has moved again, search Microsoft&apos;s documents for the name of the file.</source>
        <translation>從下方位址下載解決方案 Microsoft Marketplace Lead Writer。如果它又換了位置，請在 Microsoft 文件中搜尋檔案名稱。</translation>
    </message>
    <message>
        <source>Power Apps &gt; choose your environment &gt; Solutions &gt; Import solution &gt; Browse: the file, as it is, not unpacked. Formerly Dynamics 365 &gt; Settings &gt; Solutions &gt; Import.</source>
        <translation>Power Apps &gt; 選擇您的環境 &gt; 解決方案 &gt; 匯入解決方案 &gt; 瀏覽：選擇原始檔案，不要解壓縮。舊版為 Dynamics 365 &gt; 設定 &gt; 解決方案 &gt; 匯入。</translation>
    </message>
    <message>
        <source>Wait until the import has ended. It brings the security role that a later step assigns.</source>
        <translation>請等匯入結束。它會帶來之後步驟所要指派的資訊安全角色。</translation>
    </message>
    <message>
        <source>Sign in to the Azure portal in the directory that Dynamics 365 belongs to.</source>
        <translation>在 Dynamics 365 所屬的目錄中登入 Azure 入口網站。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; Overview: copy Tenant ID. Formerly Azure Active Directory &gt; Properties &gt; Directory ID.</source>
        <translation>Microsoft Entra ID &gt; 概觀：複製「租用戶識別碼」。舊版為 Azure Active Directory &gt; 屬性 &gt; 目錄識別碼。</translation>
    </message>
    <message>
        <source>Microsoft Entra ID &gt; App registrations &gt; New registration. Enter a name.</source>
        <translation>Microsoft Entra ID &gt; 應用程式註冊 &gt; 新增註冊。輸入名稱。</translation>
    </message>
    <message>
        <source>Supported account types: Accounts in any organizational directory. On older pages: type Web app / API, and later Settings &gt; Properties &gt; Multi-tenanted: Yes.</source>
        <translation>支援的帳戶類型：任何組織目錄中的帳戶。在較舊的頁面：類型選擇「Web 應用程式/API」，之後在設定 &gt; 屬性 &gt; 多租用戶選擇「是」。</translation>
    </message>
    <message>
        <source>Redirect URI: Web, and the address below; nothing has to be there. On older pages: Sign-on URL.</source>
        <translation>重新導向 URI：Web，以及下方位址；該位址不必有任何內容。在較舊的頁面：登入 URL。</translation>
    </message>
    <message>
        <source>Register (formerly Create), then copy Application (client) ID, formerly Application ID.</source>
        <translation>按「註冊」（舊稱「建立」），再複製「應用程式（用戶端）識別碼」，舊稱「應用程式識別碼」。</translation>
    </message>
    <message>
        <source>Your app registration &gt; Certificates &amp; secrets &gt; New client secret. On older pages: Settings &gt; Keys.</source>
        <translation>您的應用程式註冊 &gt; 憑證及祕密 &gt; 新增用戶端密碼。在較舊的頁面：設定 &gt; 金鑰。</translation>
    </message>
    <message>
        <source>Choose when it ends. The documents say Never, which is gone: 24 months at most, less than 12 are advised. Nobody will remind you, but Leadlight does if you enter the day.</source>
        <translation>選擇它的到期時間。文件中寫的「永不」已經取消：最長 24 個月，建議少於 12 個月。沒有人會提醒您，但只要輸入日期，Leadlight 就會提醒。</translation>
    </message>
    <message>
        <source>Copy the column Value at once; it is shown only until you leave the page. Secret ID is not it.</source>
        <translation>請立即複製「值」欄；它只在您離開頁面之前顯示。不要複製 Secret ID。</translation>
    </message>
    <message>
        <source>Your app registration &gt; API permissions &gt; Add a permission &gt; Dynamics CRM &gt; Delegated permissions &gt; user_impersonation &gt; Add permissions.</source>
        <translation>您的應用程式註冊 &gt; API 權限 &gt; 新增權限 &gt; Dynamics CRM &gt; 委派的權限 &gt; user_impersonation &gt; 新增權限。</translation>
    </message>
    <message>
        <source>On older pages: Settings &gt; Required permissions &gt; Add &gt; Dynamics CRM Online &gt; Access CRM Online as organization users.</source>
        <translation>在較舊的頁面：設定 &gt; 必要權限 &gt; 新增 &gt; Dynamics CRM Online &gt; Access CRM Online as organization users。</translation>
    </message>
    <message>
        <source>Grant admin consent, if your directory asks for it.</source>
        <translation>如果您的目錄要求，請授與管理員同意。</translation>
    </message>
    <message>
        <source>Power Platform admin center &gt; Environments &gt; your environment &gt; Settings &gt; Users + permissions &gt; Application users &gt; New app user.</source>
        <translation>Power Platform 系統管理中心 &gt; 環境 &gt; 您的環境 &gt; 設定 &gt; 使用者 + 權限 &gt; 應用程式使用者 &gt; 新增應用程式使用者。</translation>
    </message>
    <message>
        <source>Add an app: the application ID from before. Choose the business unit, then Create.</source>
        <translation>新增應用程式：先前的應用程式識別碼。選擇業務單位，再按「建立」。</translation>
    </message>
    <message>
        <source>On older pages: Dynamics 365 &gt; gear &gt; Advanced Settings &gt; Security &gt; Users &gt; view Application Users &gt; New; the form must read USER: APPLICATION USER. Enter user name, full name, e-mail and the application ID, then Save &amp; Close.</source>
        <translation>在較舊的頁面：Dynamics 365 &gt; 齒輪 &gt; 進階設定 &gt; 安全性 &gt; 使用者 &gt; 檢視「應用程式使用者」&gt; 新增；表單上必須顯示 USER: APPLICATION USER。輸入使用者名稱、全名、電子郵件與應用程式識別碼，再按「儲存後關閉」。</translation>
    </message>
    <message>
        <source>Office 365 sign-in was retired for Dynamics 365 in April 2022, and no account with a second factor can use it: keep to it only for a set-up that still delivers leads.</source>
        <translation>Dynamics 365 的 Office 365 登入已於 2022 年 4 月淘汰，有第二因素驗證的帳戶都無法使用：只有仍能送達潛在客戶的設定才值得沿用。</translation>
    </message>
    <message>
        <source>Microsoft 365 admin center &gt; Users &gt; Active users &gt; Add a user.</source>
        <translation>Microsoft 365 系統管理中心 &gt; 使用者 &gt; 作用中使用者 &gt; 新增使用者。</translation>
    </message>
    <message>
        <source>Clear &quot;Require this user to change their password when they first sign in&quot;.</source>
        <translation>取消勾選「要求此使用者在首次登入時變更其密碼」。</translation>
    </message>
    <message>
        <source>Give it no administrator role, and a licence for Dynamics 365 Customer Engagement; Basic will do.</source>
        <translation>不要授與它任何管理員角色，但要指派 Dynamics 365 Customer Engagement 的授權；Basic 即可。</translation>
    </message>
    <message>
        <source>Renew the password every 90 days, here and in Partner Center.</source>
        <translation>每 90 天更新一次密碼，此處與合作夥伴中心都要更新。</translation>
    </message>
    <message>
        <source>Power Platform admin center &gt; your environment &gt; Settings &gt; Users + permissions &gt; Application users (or Users, with Office 365) &gt; the user &gt; Edit security roles. On older pages: Settings &gt; Security &gt; Users &gt; the user &gt; Manage Roles.</source>
        <translation>Power Platform 系統管理中心 &gt; 您的環境 &gt; 設定 &gt; 使用者 + 權限 &gt; 應用程式使用者（使用 Office 365 時為「使用者」）&gt; 該使用者 &gt; 編輯資訊安全角色。在較舊的頁面：設定 &gt; 安全性 &gt; 使用者 &gt; 該使用者 &gt; 管理角色。</translation>
    </message>
    <message>
        <source>Tick Microsoft Marketplace Lead Writer and save.</source>
        <translation>勾選 Microsoft Marketplace Lead Writer 並儲存。</translation>
    </message>
    <message>
        <source>Open that role (Settings &gt; Security &gt; Security Roles) &gt; Core Records: User Entity UI Settings, Create, Read and Write at User level.</source>
        <translation>開啟該角色（設定 &gt; 安全性 &gt; 資訊安全角色）&gt; Core Records：User Entity UI Settings，User 層級的 Create、Read 與 Write。</translation>
    </message>
    <message>
        <source>In the same role &gt; Customization: System Job, Read, Write and Append To at Organization level. Save.</source>
        <translation>在同一角色 &gt; Customization：System Job，Organization 層級的 Read、Write 與 Append To。儲存。</translation>
    </message>
    <message>
        <source>Find the address of Dynamics 365</source>
        <translation>找出 Dynamics 365 的位址</translation>
    </message>
    <message>
        <source>Import the solution</source>
        <translation>匯入解決方案</translation>
    </message>
    <message>
        <source>Copy the directory ID</source>
        <translation>複製目錄識別碼</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>註冊應用程式</translation>
    </message>
    <message>
        <source>Make a client secret</source>
        <translation>建立用戶端密碼</translation>
    </message>
    <message>
        <source>Allow the application to use Dynamics 365</source>
        <translation>授予應用程式存取權限</translation>
    </message>
    <message>
        <source>Make the application a user of Dynamics 365</source>
        <translation>將應用程式設為 Dynamics 365 的使用者</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>建立帳戶</translation>
    </message>
    <message>
        <source>Assign the security role</source>
        <translation>指派資訊安全角色</translation>
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
        <translation>應用程式識別碼</translation>
    </message>
    <message>
        <source>Directory ID</source>
        <translation>目錄識別碼</translation>
    </message>
    <message>
        <source>Application key</source>
        <translation>應用程式金鑰</translation>
    </message>
    <message>
        <source>It points to %1 instead. Leads are not sent on.</source>
        <translation>它改為指向 %1。潛在客戶不會轉送過去。</translation>
    </message>
    <message>
        <source>%1 says that it takes POST.</source>
        <translation>%1 表示接受 POST。</translation>
    </message>
    <message>
        <source>%1 says which methods it takes, and POST is not among them.</source>
        <translation>%1 列出了它接受的方法，其中沒有 POST。</translation>
    </message>
    <message>
        <source>It answered with HTTP status %1.</source>
        <translation>它以 HTTP 狀態 %1 回應。</translation>
    </message>
    <message>
        <source>It answered the question for its methods with HTTP status %1 and told none. Only a test lead proves that it takes leads.</source>
        <translation>詢問它接受的方法時，它以 HTTP 狀態 %1 回應，未列出任何方法。只有測試潛在客戶能證明它會接收潛在客戶。</translation>
    </message>
    <message>
        <source>It answered the test lead %1 with HTTP status %2.</source>
        <translation>它以 HTTP 狀態 %2 回應測試潛在客戶 %1。</translation>
    </message>
    <message>
        <source>It took the test lead %1 and answered with HTTP status %2. What became of it only its own end shows; delete it there, Leadlight cannot.</source>
        <translation>它接收了測試潛在客戶 %1，並以 HTTP 狀態 %2 回應。後續結果只有對方系統看得到；請在那裡刪除，Leadlight 無法刪除。</translation>
    </message>
    <message>
        <source>It took the test lead %1 and answered with HTTP status %2: &quot;%3&quot;. What became of it only its own end shows; delete it there, Leadlight cannot.</source>
        <translation>它接收了測試潛在客戶 %1，並以 HTTP 狀態 %2 回應：「%3」。後續結果只有對方系統看得到；請在那裡刪除，Leadlight 無法刪除。</translation>
    </message>
    <message>
        <source>it is longer than 2,000 characters</source>
        <translation>超過 2,000 個字元</translation>
    </message>
    <message>
        <source>there is a blank, a line break or a control character in it</source>
        <translation>其中有空白、換行或控制字元</translation>
    </message>
    <message>
        <source>there is a character in it that no URL has</source>
        <translation>其中有 URL 不會有的字元</translation>
    </message>
    <message>
        <source>it has &amp;amp; where &amp; belongs, as when copied from a page&apos;s source</source>
        <translation>其中本應是 &amp; 的地方成了 &amp;amp;，像是從網頁原始碼複製而來</translation>
    </message>
    <message>
        <source>a whole URL that starts with https://</source>
        <translation>以 https:// 開頭的完整 URL</translation>
    </message>
    <message>
        <source>the marketplace delivers to https:// only</source>
        <translation>市集只會傳送到 https:// 位址</translation>
    </message>
    <message>
        <source>no user name or password belongs in front of the host</source>
        <translation>主機名稱前面不該有使用者名稱或密碼</translation>
    </message>
    <message>
        <source>what stands behind # is never sent to a server</source>
        <translation># 後面的內容絕不會傳送到伺服器</translation>
    </message>
    <message>
        <source>its end, the signature (sig=), was cut off; use the copy button of the flow&apos;s trigger</source>
        <translation>結尾的簽章（sig=）被截斷了；請使用流程觸發程序的複製按鈕</translation>
    </message>
    <message>
        <source>In Power Automate, choose My flows &gt; New &gt; Instant flow, with the trigger When a HTTP request is received. It needs a paid plan. Any other web service that takes JSON by POST will do as well.</source>
        <translation>在 Power Automate 中選擇我的流程 &gt; 新增 &gt; 立即流程，觸發程序為 When a HTTP request is received。這需要付費方案。任何以 POST 接收 JSON 的 Web 服務也可以。</translation>
    </message>
    <message>
        <source>In the trigger, paste the schema below into Request Body JSON Schema.</source>
        <translation>在觸發程序中，將下方的結構描述貼到 Request Body JSON Schema。</translation>
    </message>
    <message>
        <source>The marketplace&apos;s documents print these names with capital first letters, but leads arrive with small ones. A flow that was built from the printed names writes empty records.</source>
        <translation>市集的文件將這些名稱的首字母印成大寫，但潛在客戶送達時是小寫。依文件名稱建立的流程會寫入空白記錄。</translation>
    </message>
    <message>
        <source>Where the trigger asks who can trigger the flow, choose Anyone: the marketplace signs in with nothing but the URL.</source>
        <translation>觸發程序詢問誰可以觸發流程時，請選擇 Anyone：市集除了 URL 之外不使用任何登入資訊。</translation>
    </message>
    <message>
        <source>Add what is to happen with a lead: create a record in the table Leads of Dataverse or Dynamics 365, or send an e-mail to yourself.</source>
        <translation>加入要如何處理潛在客戶：在 Dataverse 或 Dynamics 365 的資料表 Leads 中建立記錄，或傳送電子郵件給自己。</translation>
    </message>
    <message>
        <source>Leave out a Response action, or put it first: a late answer counts as a failure.</source>
        <translation>不要加入 Response 動作，或將它放在最前面：太晚回應會算作失敗。</translation>
    </message>
    <message>
        <source>Save the flow. Only then the trigger shows its URL.</source>
        <translation>儲存流程。之後觸發程序才會顯示它的 URL。</translation>
    </message>
    <message>
        <source>Copy the trigger&apos;s URL with its copy button, not by selecting it: its end is the signature and must not be cut off.</source>
        <translation>請用複製按鈕複製觸發程序的 URL，不要用選取的方式：它的結尾是簽章，不可截斷。</translation>
    </message>
    <message>
        <source>Paste it here. Whoever knows it may send you leads, so Leadlight keeps all of it as a secret.</source>
        <translation>貼到這裡。知道這個 URL 的人都可以傳送潛在客戶給您，因此 Leadlight 將整個 URL 視為機密資料保存。</translation>
    </message>
    <message>
        <source>Make a flow that receives leads</source>
        <translation>建立接收潛在客戶的流程</translation>
    </message>
    <message>
        <source>Say what happens with a lead</source>
        <translation>指定如何處理潛在客戶</translation>
    </message>
    <message>
        <source>Copy the URL</source>
        <translation>複製 URL</translation>
    </message>
    <message>
        <source>HTTPS endpoint URL</source>
        <translation>HTTPS 端點 URL</translation>
    </message>
    <message>
        <source>The URL leads to %1, which is not reachable from the internet.</source>
        <translation>URL 指向 %1，無法從網際網路連線。</translation>
    </message>
    <message>
        <source>HTTPS endpoint</source>
        <translation>HTTPS 端點</translation>
    </message>
    <message>
        <source>%1: its URL leads to %2, an address inside a private network, which the marketplace cannot reach. Check it all the same?</source>
        <translation>%1：其 URL 指向 %2，這是私人網路內的位址，市集無法連線。仍要檢查嗎？</translation>
    </message>
    <message>
        <source>The whole URL that leads are posted to, with everything after the question mark. In Power Automate: the copy button of the trigger When a HTTP request is received.</source>
        <translation>接收潛在客戶的完整 URL，包括問號後面的所有內容。在 Power Automate 中：觸發程序 When a HTTP request is received 的複製按鈕。</translation>
    </message>
    <message>
        <source>The sign-in to Dynamics 365 was refused: the account or the application is not known there, or its credentials are wrong.</source>
        <translation>Dynamics 365 的登入遭到拒絕：該處沒有這個帳戶或應用程式，或其認證資料有誤。</translation>
    </message>
    <message>
        <source>1. With an Entra application: compare the directory ID, the application ID and the secret with the app registration in the Azure portal.
2. Check that the application is a user of the environment and not disabled: Power Platform admin center &gt; your environment &gt; Settings &gt; Users + permissions &gt; Application users; formerly Settings &gt; Security &gt; Users &gt; Application Users.
3. With an Office 365 account: sign in to Dynamics 365 with its user name and password, and check that it has a licence and a security role.</source>
        <translation>1. 使用 Entra 應用程式時：核對目錄識別碼、應用程式識別碼及用戶端密碼是否與 Azure 入口網站中的應用程式註冊相符。
2. 確認應用程式是該環境的使用者且未停用：Power Platform 系統管理中心 &gt; 您的環境 &gt; 設定 &gt; 使用者 + 權限 &gt; 應用程式使用者；舊版為設定 &gt; 安全性 &gt; 使用者 &gt; 應用程式使用者。
3. 使用 Office 365 帳戶時：以其使用者名稱與密碼登入 Dynamics 365，確認它有授權與資訊安全角色。</translation>
    </message>
    <message>
        <source>The application or user may not create leads in Dynamics 365, or may not fill in their lead source. It lacks the security role Microsoft Marketplace Lead Writer.</source>
        <translation>應用程式或使用者不能在 Dynamics 365 中建立潛在客戶，或不能填入其潛在客戶來源。它缺少資訊安全角色 Microsoft Marketplace Lead Writer。</translation>
    </message>
    <message>
        <source>1. Open the application user or the Office user (security settings) in Dynamics 365.
2. Manage roles: assign Microsoft Marketplace Lead Writer. If the role is not listed, import the solution Microsoft Marketplace Lead Writer first.
3. If the role is assigned already, check it: Core Records &gt; Lead: Create at Organization level, and that no field security profile locks the field Lead Source.</source>
        <translation>1. 在 Dynamics 365 中開啟應用程式使用者或 Office 使用者（安全性設定）。
2. 管理角色：指派 Microsoft Marketplace Lead Writer。如果清單中沒有這個角色，請先匯入解決方案 Microsoft Marketplace Lead Writer。
3. 如果已指派角色，請檢查其內容：Core Records &gt; Lead：Organization 層級的 Create，並確認沒有欄位安全性設定檔鎖住 Lead Source 欄位。</translation>
    </message>
    <message>
        <source>There is no directory with this ID, or it has no active subscription, or it belongs to another cloud.</source>
        <translation>沒有這個識別碼的目錄，或它沒有使用中的訂用帳戶，或它屬於其他雲端。</translation>
    </message>
    <message>
        <source>Copy the directory ID again: Azure portal &gt; Microsoft Entra ID &gt; Overview &gt; Tenant ID; formerly Azure Active Directory &gt; Properties &gt; Directory ID. Sign in there as a user of the directory that Dynamics 365 belongs to.</source>
        <translation>重新複製目錄識別碼：Azure 入口網站 &gt; Microsoft Entra ID &gt; 概觀 &gt; 租用戶識別碼；舊版為 Azure Active Directory &gt; 屬性 &gt; 目錄識別碼。請以 Dynamics 365 所屬目錄的使用者身分登入。</translation>
    </message>
    <message>
        <source>The application or user has no security role in Dynamics 365 at all.</source>
        <translation>應用程式或使用者在 Dynamics 365 中完全沒有資訊安全角色。</translation>
    </message>
    <message>
        <source>Assign the role Microsoft Marketplace Lead Writer (security settings): Power Platform admin center &gt; your environment &gt; Settings &gt; Users + permissions &gt; Application users &gt; Edit security roles; formerly Settings &gt; Security &gt; Users &gt; Manage Roles.</source>
        <translation>指派角色 Microsoft Marketplace Lead Writer（安全性設定）：Power Platform 系統管理中心 &gt; 您的環境 &gt; 設定 &gt; 使用者 + 權限 &gt; 應用程式使用者 &gt; 編輯資訊安全角色；舊版為設定 &gt; 安全性 &gt; 使用者 &gt; 管理角色。</translation>
    </message>
    <message>
        <source>The directory has no application with this ID.</source>
        <translation>目錄中沒有這個識別碼的應用程式。</translation>
    </message>
    <message>
        <source>Copy the application ID again: Azure portal &gt; Microsoft Entra ID &gt; App registrations &gt; your application &gt; Application (client) ID. Check that the registration is in the directory whose ID you entered. The documents speak of the directory ID here by mistake.</source>
        <translation>重新複製應用程式識別碼：Azure 入口網站 &gt; Microsoft Entra ID &gt; 應用程式註冊 &gt; 您的應用程式 &gt; 應用程式（用戶端）識別碼。確認該註冊位於您所輸入識別碼的目錄中。文件在此誤寫成目錄識別碼。</translation>
    </message>
    <message>
        <source>The directory ID is neither an ID nor a domain name.</source>
        <translation>目錄識別碼既不是識別碼，也不是網域名稱。</translation>
    </message>
    <message>
        <source>Copy the directory ID again: Azure portal &gt; Microsoft Entra ID &gt; Overview &gt; Tenant ID; formerly Azure Active Directory &gt; Properties &gt; Directory ID. It has 32 hexadecimal digits in five groups; no blank and no other character belongs to it.</source>
        <translation>重新複製目錄識別碼：Azure 入口網站 &gt; Microsoft Entra ID &gt; 概觀 &gt; 租用戶識別碼；舊版為 Azure Active Directory &gt; 屬性 &gt; 目錄識別碼。它是分成五組的 32 個十六進位數字，不含空白或其他字元。</translation>
    </message>
    <message>
        <source>The client secret (application key) is not one of this application&apos;s.</source>
        <translation>用戶端密碼（應用程式金鑰）不屬於這個應用程式。</translation>
    </message>
    <message>
        <source>1. Make a new secret: Azure portal &gt; App registrations &gt; your application &gt; Certificates &amp; secrets &gt; New client secret; formerly Settings &gt; Keys.
2. Copy the column Value, not Secret ID, before you leave the page: it is shown once.
3. Enter it here and in Partner Center.</source>
        <translation>1. 建立新的用戶端密碼：Azure 入口網站 &gt; 應用程式註冊 &gt; 您的應用程式 &gt; 憑證及祕密 &gt; 新增用戶端密碼；舊版為設定 &gt; 金鑰。
2. 在離開頁面之前複製「值」欄，而不是 Secret ID：它只顯示一次。
3. 在此處與合作夥伴中心輸入。</translation>
    </message>
    <message>
        <source>Nothing at this address answered as Dynamics 365 does: the address is wrong, or the instance does not respond in time.</source>
        <translation>這個位址的回應不像 Dynamics 365：位址有誤，或執行個體未在時限內回應。</translation>
    </message>
    <message>
        <source>1. Open Dynamics 365 in a browser and copy the address up to the host, for example https://contoso.crm4.dynamics.com.
2. Enter it here and in Partner Center &gt; Offer setup &gt; Customer leads &gt; Connection details; formerly Cloud Partner Portal &gt; Storefront details &gt; Lead destination &gt; URL.
3. If the address is right, wait some minutes and check again: the instance may be in maintenance.</source>
        <translation>1. 在瀏覽器中開啟 Dynamics 365 並複製位址，到主機名稱為止，例如 https://contoso.crm4.dynamics.com。
2. 在此處與合作夥伴中心 &gt; 供應項目設定（Offer setup）&gt; 潛在客戶（Customer leads）&gt; 連線詳細資料（Connection details）輸入；舊版為 Cloud Partner 入口網站 &gt; Storefront details &gt; Lead destination &gt; URL。
3. 如果位址正確，請等幾分鐘後再檢查：執行個體可能正在維護。</translation>
    </message>
    <message>
        <source>The client secret has expired. A secret lasts 24 months at most.</source>
        <translation>用戶端密碼已過期。用戶端密碼的有效期最長為 24 個月。</translation>
    </message>
    <message>
        <source>1. Azure portal &gt; App registrations &gt; your application &gt; Certificates &amp; secrets &gt; New client secret (formerly Settings &gt; Keys).
2. Copy the column Value.
3. Enter it, with its end date, here and in Partner Center, then delete the old one.</source>
        <translation>1. Azure 入口網站 &gt; 應用程式註冊 &gt; 您的應用程式 &gt; 憑證及祕密 &gt; 新增用戶端密碼（舊版為設定 &gt; 金鑰）。
2. 複製「值」欄。
3. 在此處與合作夥伴中心輸入密碼及其到期日，然後刪除舊的密碼。</translation>
    </message>
    <message>
        <source>The application ID is not an ID, or is missing.</source>
        <translation>應用程式識別碼不是識別碼，或缺少此項。</translation>
    </message>
    <message>
        <source>Copy the application ID again: Azure portal &gt; App registrations &gt; your application &gt; Application (client) ID. It has 32 hexadecimal digits in five groups.</source>
        <translation>重新複製應用程式識別碼：Azure 入口網站 &gt; 應用程式註冊 &gt; 您的應用程式 &gt; 應用程式（用戶端）識別碼。它是分成五組的 32 個十六進位數字。</translation>
    </message>
    <message>
        <source>The application is disabled in the directory.</source>
        <translation>應用程式在目錄中已停用。</translation>
    </message>
    <message>
        <source>Azure portal &gt; Microsoft Entra ID &gt; Enterprise applications &gt; your application &gt; Properties: set Enabled for users to sign-in to Yes. If you may not change it, ask an administrator of the directory.</source>
        <translation>Azure 入口網站 &gt; Microsoft Entra ID &gt; 企業應用程式 &gt; 您的應用程式 &gt; 屬性：將 Enabled for users to sign-in 設為「是」。如果您無權變更，請洽目錄的管理員。</translation>
    </message>
    <message>
        <source>The application may only sign in to its own directory, and the directory ID names another one.</source>
        <translation>應用程式只能登入自己的目錄，而目錄識別碼指的是另一個目錄。</translation>
    </message>
    <message>
        <source>Enter the ID of the directory that holds the app registration, not common or organizations; or allow accounts in any organizational directory under App registrations &gt; your application &gt; Authentication (formerly Multi-tenanted: Yes).</source>
        <translation>輸入應用程式註冊所在目錄的識別碼，不要用 common 或 organizations；或在應用程式註冊 &gt; 您的應用程式 &gt; 驗證（舊稱多租用戶：是）允許任何組織目錄中的帳戶。</translation>
    </message>
    <message>
        <source>The directory does not know the address as one of its Dynamics 365 environments.</source>
        <translation>目錄不認得這個位址是它的 Dynamics 365 環境之一。</translation>
    </message>
    <message>
        <source>Check that the address is the one that your browser shows for Dynamics 365, and that the directory ID is of the directory that the environment belongs to.</source>
        <translation>確認位址就是瀏覽器開啟 Dynamics 365 時顯示的位址，並且目錄識別碼是該環境所屬目錄的識別碼。</translation>
    </message>
    <message>
        <source>Nobody has allowed the application to use Dynamics 365 yet.</source>
        <translation>還沒有人允許應用程式使用 Dynamics 365。</translation>
    </message>
    <message>
        <source>1. Azure portal &gt; App registrations &gt; your application &gt; API permissions: add Dynamics CRM &gt; Delegated &gt; user_impersonation (formerly Required permissions &gt; Access CRM Online as organization users).
2. Have an administrator press Grant admin consent.</source>
        <translation>1. Azure 入口網站 &gt; 應用程式註冊 &gt; 您的應用程式 &gt; API 權限：新增 Dynamics CRM &gt; 委派 &gt; user_impersonation（舊版為必要權限 &gt; Access CRM Online as organization users）。
2. 請管理員按「授與管理員同意」。</translation>
    </message>
    <message>
        <source>The account needs a second factor to sign in, which the marketplace cannot give. Office 365 sign-in cannot work for it.</source>
        <translation>帳戶登入時需要第二因素驗證，而市集無法提供。這個帳戶不能使用 Office 365 登入。</translation>
    </message>
    <message>
        <source>Change the connector to an Entra application (Authentication: Azure Active Directory in Partner Center). The wizard has the steps.</source>
        <translation>將連接器改為使用 Entra 應用程式（在合作夥伴中心為 Authentication：Azure Active Directory）。步驟請見精靈。</translation>
    </message>
    <message>
        <source>A Conditional Access policy or the security defaults of the directory refuse this sign-in.</source>
        <translation>目錄的條件式存取原則或安全性預設值拒絕了這次登入。</translation>
    </message>
    <message>
        <source>Have an administrator look at Microsoft Entra ID &gt; Sign-in logs for the policy, and exempt the application or account; or change the connector from Office 365 to an Entra application.</source>
        <translation>請管理員在 Microsoft Entra ID &gt; 登入記錄中找出該原則，並將應用程式或帳戶排除；或將連接器從 Office 365 改為 Entra 應用程式。</translation>
    </message>
    <message>
        <source>The account&apos;s password has expired. By default that happens every 90 days.</source>
        <translation>帳戶的密碼已過期。預設每 90 天過期一次。</translation>
    </message>
    <message>
        <source>1. Sign in at https://www.office.com with the account and set a new password.
2. Enter it here and in Partner Center.
3. Better: change the connector to an Entra application.</source>
        <translation>1. 以該帳戶登入 https://www.office.com 並設定新密碼。
2. 在此處與合作夥伴中心輸入。
3. 更好的做法：將連接器改為使用 Entra 應用程式。</translation>
    </message>
    <message>
        <source>The account is locked after too many failed sign-ins.</source>
        <translation>帳戶因登入失敗次數過多而遭鎖定。</translation>
    </message>
    <message>
        <source>Wait for the lock to end or have an administrator unlock the account, then enter the right password before anything signs in again.</source>
        <translation>請等鎖定結束，或請管理員解除鎖定，然後在任何程式再次登入之前輸入正確的密碼。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>帳戶已停用。</translation>
    </message>
    <message>
        <source>Have an administrator allow its sign-in: Microsoft 365 admin center &gt; Users &gt; Active users &gt; the account &gt; Unblock sign-in.</source>
        <translation>請管理員允許其登入：Microsoft 365 系統管理中心 &gt; 使用者 &gt; 作用中使用者 &gt; 該帳戶 &gt; 解除封鎖登入。</translation>
    </message>
    <message>
        <source>Microsoft Entra refused the sign-in.</source>
        <translation>Microsoft Entra 拒絕登入。</translation>
    </message>
    <message>
        <source>Compare the directory ID, the application ID and the secret with the app registration. Look the code up at https://login.microsoftonline.com/error.</source>
        <translation>核對目錄識別碼、應用程式識別碼及用戶端密碼是否與應用程式註冊相符。代碼的意義請見 https://login.microsoftonline.com/error。</translation>
    </message>
    <message>
        <source>The application or user is signed in to Dynamics 365 but may not do this there.</source>
        <translation>應用程式或使用者已登入 Dynamics 365，但無權在該處執行這項動作。</translation>
    </message>
    <message>
        <source>1. Assign the role Microsoft Marketplace Lead Writer (security settings).
2. In the role: Core Records &gt; User Entity UI Settings: Create, Read, Write at User level; Customization &gt; System Job: Read, Write, Append To at Organization level.</source>
        <translation>1. 指派角色 Microsoft Marketplace Lead Writer（安全性設定）。
2. 在角色中：Core Records &gt; User Entity UI Settings：User 層級的 Create、Read、Write；Customization &gt; System Job：Organization 層級的 Read、Write、Append To。</translation>
    </message>
    <message>
        <source>Office 365 sign-in is retired: Microsoft turned its protocol (WS-Trust) off for Dynamics 365 in April 2022, because a password alone cannot ask for a second factor. What still works here may not work for the marketplace.</source>
        <translation>Office 365 登入已淘汰：Microsoft 已於 2022 年 4 月對 Dynamics 365 關閉它的通訊協定（WS-Trust），因為單靠密碼無法要求第二因素驗證。在此處仍能使用的登入，對市集可能無效。</translation>
    </message>
    <message>
        <source>The table Lead has no field Lead Source (leadsourcecode), or it cannot be filled in when a lead is made. The marketplace writes it.</source>
        <translation>資料表 Lead 沒有 Lead Source（leadsourcecode）欄位，或建立潛在客戶時無法填入。市集會寫入這個欄位。</translation>
    </message>
    <message>
        <source>See in Power Apps &gt; Tables &gt; Lead &gt; Columns that Lead Source is there and enabled, or import the solution Microsoft Marketplace Lead Writer again.</source>
        <translation>在 Power Apps &gt; 資料表 &gt; Lead &gt; 資料行確認 Lead Source 存在且已啟用，或重新匯入解決方案 Microsoft Marketplace Lead Writer。</translation>
    </message>
    <message>
        <source>Column security protects the field Lead Source: only those whom a profile allows may fill it in.</source>
        <translation>資料行安全性保護了 Lead Source 欄位：只有設定檔允許的使用者才能填入。</translation>
    </message>
    <message>
        <source>1. Power Platform admin center &gt; your environment &gt; Settings &gt; Column security profiles (formerly Field Security Profiles): make the application user a member of a profile with Create on Lead Source, or turn column security off for the field.
2. Send a test lead.</source>
        <translation>1. Power Platform 系統管理中心 &gt; 您的環境 &gt; 設定 &gt; 資料行安全性設定檔（舊稱欄位安全性設定檔）：將應用程式使用者加入對 Lead Source 具有 Create 權限的設定檔，或關閉該欄位的資料行安全性。
2. 傳送測試潛在客戶。</translation>
    </message>
    <message>
        <source>The choices of Lead Source lack Web (8).</source>
        <translation>Lead Source 的選項中缺少 Web（8）。</translation>
    </message>
    <message>
        <source>Restore the choice Web with the value 8 in Power Apps &gt; Choices, or see with a test lead whether leads arrive.</source>
        <translation>在 Power Apps &gt; Choices 還原值為 8 的選項 Web，或以測試潛在客戶確認潛在客戶能否送達。</translation>
    </message>
    <message>
        <source>The role does not allow reading the definition of the field Lead Source, so it was not looked at.</source>
        <translation>角色不允許讀取 Lead Source 欄位的定義，因此未檢查該欄位。</translation>
    </message>
    <message>
        <source>Nothing has to be done. A test lead shows whether leads can be written.</source>
        <translation>不必做任何事。測試潛在客戶可顯示是否能寫入潛在客戶。</translation>
    </message>
    <message>
        <source>Dynamics 365 holds a record like this and its duplicate detection refused another.</source>
        <translation>Dynamics 365 中已有類似的記錄，其重複資料偵測拒絕了另一筆。</translation>
    </message>
    <message>
        <source>Delete earlier test leads (search for MSFT_TEST), or change the duplicate detection rules for leads so that they do not refuse what the marketplace delivers.</source>
        <translation>刪除先前的測試潛在客戶（搜尋 MSFT_TEST），或變更潛在客戶的重複資料偵測規則，使其不會拒絕市集傳送的資料。</translation>
    </message>
    <message>
        <source>A field of the connector is missing or wrong.</source>
        <translation>連接器的某個欄位未填或有誤。</translation>
    </message>
    <message>
        <source>Edit the connector: the field is marked and tells what it expects.</source>
        <translation>編輯連接器：該欄位已標示，並說明應填的內容。</translation>
    </message>
    <message>
        <source>The keychain has no entry for this field.</source>
        <translation>金鑰圈中沒有這個欄位的項目。</translation>
    </message>
    <message>
        <source>Edit the connector and enter the secret again.</source>
        <translation>編輯連接器並重新輸入機密資料。</translation>
    </message>
    <message>
        <source>The keychain of this computer is missing, locked or silent, so the secret cannot be read.</source>
        <translation>這部電腦沒有金鑰圈，或金鑰圈已鎖定或沒有回應，因此無法讀取機密資料。</translation>
    </message>
    <message>
        <source>Unlock the keychain and check again. Without a keychain, give the secret in the environment (LEADLIGHT_SECRET_&lt;NAME&gt;_&lt;FIELD&gt;) or keep it for one run.</source>
        <translation>解除金鑰圈的鎖定後再次檢查。沒有金鑰圈時，請以環境變數（LEADLIGHT_SECRET_&lt;NAME&gt;_&lt;FIELD&gt;）提供機密資料，或僅保留至一次執行結束。</translation>
    </message>
    <message>
        <source>This Leadlight does not know connectors of this kind; a newer one made it.</source>
        <translation>這個版本的 Leadlight 不認得這種連接器；它是由較新的版本建立的。</translation>
    </message>
    <message>
        <source>Update Leadlight.</source>
        <translation>請更新 Leadlight。</translation>
    </message>
    <message>
        <source>There is no server of this name, or the name server does not answer.</source>
        <translation>沒有這個名稱的伺服器，或名稱伺服器沒有回應。</translation>
    </message>
    <message>
        <source>Check the address for a typo, and whether this computer is online. A storage account or environment that was deleted has no name any more.</source>
        <translation>檢查位址是否有誤，以及這部電腦是否已連線。已刪除的儲存體帳戶或環境不再有名稱。</translation>
    </message>
    <message>
        <source>The server could not be reached, or closed the connection.</source>
        <translation>無法連線到伺服器，或伺服器中斷了連線。</translation>
    </message>
    <message>
        <source>Check the network, the proxy and whether a firewall on the way lets the connection through; then check again.</source>
        <translation>檢查網路、Proxy，以及途中的防火牆是否允許連線，然後再次檢查。</translation>
    </message>
    <message>
        <source>No answer came within the time limit.</source>
        <translation>在時限內沒有收到回應。</translation>
    </message>
    <message>
        <source>Check again in a few minutes. If it stays so, the address may be wrong, or a firewall swallows the connection.</source>
        <translation>請在幾分鐘後再次檢查。若情況不變，可能是位址有誤，或連線遭防火牆攔下。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted: it is expired, self-signed, for another name, or a device on the way replaces it.</source>
        <translation>伺服器的憑證不受信任：它已過期、是自我簽署、屬於其他名稱，或途中有裝置替換了它。</translation>
    </message>
    <message>
        <source>The server sent the request on to another address. Leadlight does not follow, as the marketplace may not either, and secrets would go along.</source>
        <translation>伺服器將要求轉往另一個位址。Leadlight 不會跟隨，因為市集也可能不會，而且機密資料會一併送出。</translation>
    </message>
    <message>
        <source>Enter the address that it points to, if it is yours. A sign-in page of a network (hotel, guest access) also redirects: sign in there first.</source>
        <translation>如果它指向的位址是您的，請輸入該位址。網路的登入頁面（旅館、訪客網路）也會重新導向：請先在該處登入。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is off.</source>
        <translation>這部電腦的時鐘不準。</translation>
    </message>
    <message>
        <source>Set the clock, or turn on setting it automatically, then check again.</source>
        <translation>調整時鐘，或開啟自動設定時間，然後再次檢查。</translation>
    </message>
    <message>
        <source>The service knows who asks and refused access.</source>
        <translation>服務已辨識出要求者的身分，但拒絕存取。</translation>
    </message>
    <message>
        <source>Check the roles of the account or application, and the service&apos;s firewall.</source>
        <translation>檢查帳戶或應用程式的角色，以及服務的防火牆。</translation>
    </message>
    <message>
        <source>The service is too busy and asked to slow down.</source>
        <translation>服務過於忙碌，並要求放慢速度。</translation>
    </message>
    <message>
        <source>Nothing is wrong with the set-up. Check again in a few minutes.</source>
        <translation>設定沒有問題。請在幾分鐘後再次檢查。</translation>
    </message>
    <message>
        <source>The service failed, also when it was asked again.</source>
        <translation>服務發生錯誤，重試後仍是如此。</translation>
    </message>
    <message>
        <source>Check again later. If it stays so, look at the service&apos;s status page.</source>
        <translation>請稍後再次檢查。若情況不變，請查看服務的狀態頁面。</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>服務拒絕了要求。</translation>
    </message>
    <message>
        <source>What the service said tells why. Check the connector&apos;s fields.</source>
        <translation>原因請見服務的回應。請檢查連接器的欄位。</translation>
    </message>
    <message>
        <source>The answer was cut off or is not what this service sends: the address may be of something else, or a proxy changes the answer.</source>
        <translation>回應被截斷，或不是這項服務會傳送的內容：位址可能屬於其他服務，或 Proxy 更改了回應。</translation>
    </message>
    <message>
        <source>Check the address. If a proxy or guest network stands between, check again without it.</source>
        <translation>檢查位址。如果中間有 Proxy 或訪客網路，請在沒有它的情況下再次檢查。</translation>
    </message>
    <message>
        <source>A credential of this connector ends soon or has ended.</source>
        <translation>這個連接器的某項認證資料即將到期或已到期。</translation>
    </message>
    <message>
        <source>Make a new one in the other system, enter it here and in Partner Center, and note its end date.</source>
        <translation>在另一個系統中建立新的認證資料，在此處與合作夥伴中心輸入，並記下其到期日。</translation>
    </message>
    <message>
        <source>The connection broke before the service had answered. Whether the test lead arrived is not known; it was not sent again.</source>
        <translation>服務回應之前連線就中斷了。無法得知測試潛在客戶是否已送達；未再次傳送。</translation>
    </message>
    <message>
        <source>Look for the test lead in the destination: search for MSFT_TEST. If it is not there, check again.</source>
        <translation>在目的地尋找測試潛在客戶：搜尋 MSFT_TEST。如果沒有，請再次檢查。</translation>
    </message>
    <message>
        <source>The test lead came back different from what was written.</source>
        <translation>讀回的測試潛在客戶與寫入的不同。</translation>
    </message>
    <message>
        <source>See which fields differ. Something else may write into the same place, or change what is written.</source>
        <translation>請查看哪些欄位不同。可能有其他程式寫入同一處，或更改了寫入的內容。</translation>
    </message>
    <message>
        <source>The test lead was written but could not be deleted.</source>
        <translation>已寫入測試潛在客戶，但無法刪除。</translation>
    </message>
    <message>
        <source>Search for MSFT_TEST in the destination and delete it there.</source>
        <translation>在目的地搜尋 MSFT_TEST，並在該處刪除。</translation>
    </message>
    <message>
        <source>Marketo has no subscription with this Munchkin ID.</source>
        <translation>Marketo 沒有使用這個 Munchkin ID 的訂閱。</translation>
    </message>
    <message>
        <source>Copy the Munchkin ID again: Marketo &gt; Admin &gt; Munchkin, or from the form&apos;s embed code. It looks like 123-PQR-789.</source>
        <translation>重新複製 Munchkin ID：Marketo &gt; Admin &gt; Munchkin，或從表單的內嵌程式碼複製。格式類似 123-PQR-789。</translation>
    </message>
    <message>
        <source>Marketo does not accept the access token that it gave out itself.</source>
        <translation>Marketo 不接受它自己發出的存取權杖。</translation>
    </message>
    <message>
        <source>Check again. If it stays so, look at the custom service under Marketo &gt; Admin &gt; LaunchPoint: its API-only user must be active. Copy the client ID and the client secret again.</source>
        <translation>請再次檢查。若情況不變，請查看 Marketo &gt; Admin &gt; LaunchPoint 中的自訂服務：它的 API 專用使用者必須是啟用狀態。請重新複製 Client ID 與 Client Secret。</translation>
    </message>
    <message>
        <source>Marketo refused access: the API user&apos;s role lacks a permission, or its list of allowed addresses lacks this computer.</source>
        <translation>Marketo 拒絕存取：API 使用者的角色缺少權限，或其允許的位址清單中沒有這部電腦。</translation>
    </message>
    <message>
        <source>1. Marketo &gt; Admin &gt; Users &amp; Roles: the API-only user&apos;s role needs Access API &gt; Read-Only Assets, Read-Only Person and Read-Write Person.
2. Marketo &gt; Admin &gt; Web Services &gt; IP Restrictions: allow this computer and the marketplace, or turn the restriction off.</source>
        <translation>1. Marketo &gt; Admin &gt; Users &amp; Roles：API 專用使用者的角色需要 Access API &gt; Read-Only Assets、Read-Only Person 與 Read-Write Person。
2. Marketo &gt; Admin &gt; Web Services &gt; IP Restrictions：允許這部電腦與市集，或關閉限制。</translation>
    </message>
    <message>
        <source>Marketo has no form with this ID.</source>
        <translation>Marketo 沒有這個識別碼的表單。</translation>
    </message>
    <message>
        <source>Open the form in Marketo &gt; Design Studio &gt; Form Actions &gt; Embed Code and copy the number after mktoForm_, for example 1179. Check that the Munchkin ID is of the same subscription.</source>
        <translation>在 Marketo &gt; Design Studio &gt; Form Actions &gt; Embed Code 開啟表單，複製 mktoForm_ 後面的數字，例如 1179。確認 Munchkin ID 屬於同一個訂閱。</translation>
    </message>
    <message>
        <source>The form is not approved, so Marketo takes nothing from it.</source>
        <translation>表單未核准，因此 Marketo 不接收它的任何資料。</translation>
    </message>
    <message>
        <source>Open the form in Marketo &gt; Design Studio, finish the field details and choose Approve and Close.</source>
        <translation>在 Marketo &gt; Design Studio 開啟表單，完成欄位詳細資料，並選擇 Approve and Close。</translation>
    </message>
    <message>
        <source>The form has no field for something that a lead carries.</source>
        <translation>表單缺少潛在客戶某項資料的欄位。</translation>
    </message>
    <message>
        <source>Add the field to the form in Marketo &gt; Design Studio and approve the form again. A lead carries first name, last name, e-mail, phone, company, title, country and lead source.</source>
        <translation>在 Marketo &gt; Design Studio 將欄位加入表單，並重新核准表單。潛在客戶帶有名字、姓氏、電子郵件、電話、公司、職稱、國家/地區與潛在客戶來源。</translation>
    </message>
    <message>
        <source>Marketo read the lead but did not take it.</source>
        <translation>Marketo 讀取了潛在客戶，但未接收。</translation>
    </message>
    <message>
        <source>What Marketo said tells the field or rule. Check the form&apos;s required fields, and whether several people share the test lead&apos;s e-mail address.</source>
        <translation>Marketo 的回應會指出欄位或規則。請檢查表單的必填欄位，以及是否有多人共用測試潛在客戶的電子郵件地址。</translation>
    </message>
    <message>
        <source>Marketo&apos;s daily number of API calls is used up.</source>
        <translation>Marketo 的每日 API 呼叫次數已用完。</translation>
    </message>
    <message>
        <source>Wait until midnight US Central time, when the count starts again. Marketo &gt; Admin &gt; Web Services shows who used the calls.</source>
        <translation>請等到美國中部時間午夜，屆時會重新計算。Marketo &gt; Admin &gt; Web Services 會顯示誰使用了呼叫次數。</translation>
    </message>
    <message>
        <source>The form requires a field that a lead of the marketplace does not carry, so leads are refused.</source>
        <translation>表單要求市集潛在客戶沒有的欄位，因此潛在客戶遭到拒絕。</translation>
    </message>
    <message>
        <source>Open the form in Marketo &gt; Design Studio, make the field optional or take it off the form, and approve the form again.</source>
        <translation>在 Marketo &gt; Design Studio 開啟表單，將該欄位改為選填或從表單移除，然後重新核准表單。</translation>
    </message>
    <message>
        <source>Marketo does not know this client ID and client secret.</source>
        <translation>Marketo 不認得這組 Client ID 與 Client Secret。</translation>
    </message>
    <message>
        <source>Marketo &gt; Admin &gt; LaunchPoint &gt; the custom service &gt; View Details: copy Client ID and Client Secret again, and see that the Munchkin ID is of the same subscription.</source>
        <translation>Marketo &gt; Admin &gt; LaunchPoint &gt; 自訂服務 &gt; View Details：重新複製 Client ID 與 Client Secret，並確認 Munchkin ID 屬於同一個訂閱。</translation>
    </message>
    <message>
        <source>This is the older set-up with a Server ID, which the marketplace replaced in January 2023. Only the form was looked up.</source>
        <translation>這是使用 Server ID 的較舊設定，市集已於 2023 年 1 月將它取代。只查詢了表單。</translation>
    </message>
    <message>
        <source>Make an API-only user and a LaunchPoint custom service in Marketo, and enter its client ID and client secret here and in Partner Center.</source>
        <translation>在 Marketo 建立 API 專用使用者與 LaunchPoint 自訂服務，並在此處與合作夥伴中心輸入其 Client ID 與 Client Secret。</translation>
    </message>
    <message>
        <source>What answers at this address is not Marketo.</source>
        <translation>這個位址的回應不是來自 Marketo。</translation>
    </message>
    <message>
        <source>Check the Munchkin ID. Leave the REST address empty unless Marketo &gt; Admin &gt; Web Services shows another one.</source>
        <translation>檢查 Munchkin ID。除非 Marketo &gt; Admin &gt; Web Services 顯示其他位址，否則 REST 位址請留空。</translation>
    </message>
    <message>
        <source>Salesforce received the lead and did not process it.</source>
        <translation>Salesforce 收到了潛在客戶，但未處理。</translation>
    </message>
    <message>
        <source>1. Setup &gt; Feature Settings &gt; Marketing &gt; Web-to-Lead: Web-to-Lead enabled, reCAPTCHA not required.
2. Make no picklist field of the lead required, and let no validation or duplicate rule refuse the lead.
3. Compare the organization identifier (oid) with the generated HTML.
4. Check the day&apos;s count: Web-to-Lead takes 500 in 24 hours.</source>
        <translation>1. Setup &gt; Feature Settings &gt; Marketing &gt; Web-to-Lead：啟用 Web-to-Lead，不要求 reCAPTCHA。
2. 不要將潛在客戶的任何挑選清單欄位設為必填，也不要讓驗證規則或重複規則拒絕潛在客戶。
3. 將組織識別碼（oid）與產生的 HTML 核對。
4. 檢查當日數量：Web-to-Lead 每 24 小時接收 500 筆。</translation>
    </message>
    <message>
        <source>What answers at this address is not Web-to-Lead of Salesforce.</source>
        <translation>這個位址的回應不是來自 Salesforce 的 Web-to-Lead。</translation>
    </message>
    <message>
        <source>Copy the address from the action of the generated HTML form, for example https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8. For a sandbox or My Domain it has another host.</source>
        <translation>從產生的 HTML 表單的 action 複製位址，例如 https://webto.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8。沙箱或 My Domain 的主機不同。</translation>
    </message>
    <message>
        <source>Salesforce does not take this organization&apos;s leads at this address.</source>
        <translation>Salesforce 在這個位址不接收這個組織的潛在客戶。</translation>
    </message>
    <message>
        <source>Copy the address from the action of the HTML form that Salesforce generates now. Mostly it is https://&lt;your domain&gt;.my.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8.</source>
        <translation>從 Salesforce 目前產生的 HTML 表單的 action 複製位址。通常是 https://&lt;your domain&gt;.my.salesforce.com/servlet/servlet.WebToLead?encoding=UTF-8。</translation>
    </message>
    <message>
        <source>The endpoint refused the request.</source>
        <translation>端點拒絕了要求。</translation>
    </message>
    <message>
        <source>1. Copy the URL again with the copy button of the flow&apos;s trigger: its end, the signature, is easily cut off.
2. In Power Automate, the trigger When a HTTP request is received needs Who can trigger the flow: Anyone, and the flow must be on.
3. If the trigger checks a schema, take the documents&apos; one or none.</source>
        <translation>1. 用流程觸發程序的複製按鈕重新複製 URL：它結尾的簽章很容易被截斷。
2. 在 Power Automate 中，觸發程序 When a HTTP request is received 需要設定 Who can trigger the flow：Anyone，且流程必須開啟。
3. 如果觸發程序會檢查結構描述，請使用文件提供的結構描述，或不使用任何結構描述。</translation>
    </message>
    <message>
        <source>The server has nothing at this address.</source>
        <translation>伺服器在這個位址沒有任何內容。</translation>
    </message>
    <message>
        <source>Copy the URL again with the copy button of the flow&apos;s trigger. A flow that was deleted or saved again may have another URL; enter the new one here and in Partner Center.</source>
        <translation>用流程觸發程序的複製按鈕重新複製 URL。刪除或重新儲存過的流程可能有不同的 URL；請在此處與合作夥伴中心輸入新的 URL。</translation>
    </message>
    <message>
        <source>The endpoint answers, but it takes no POST, which is how the marketplace delivers leads.</source>
        <translation>端點有回應，但不接受市集傳送潛在客戶所用的 POST。</translation>
    </message>
    <message>
        <source>Let the flow&apos;s trigger or the web service take POST requests with JSON.</source>
        <translation>讓流程的觸發程序或 Web 服務接受含有 JSON 的 POST 要求。</translation>
    </message>
    <message>
        <source>The endpoint answers, but not in a way that shows whether it takes leads. Only a test lead does.</source>
        <translation>端點有回應，但看不出是否接收潛在客戶。只有測試潛在客戶能驗證。</translation>
    </message>
    <message>
        <source>Send a test lead. If that fails too, copy the URL again with the copy button of the flow&apos;s trigger.</source>
        <translation>傳送測試潛在客戶。如果也失敗，請用流程觸發程序的複製按鈕重新複製 URL。</translation>
    </message>
    <message>
        <source>The endpoint received the test lead and refused it, mostly because its schema does not fit.</source>
        <translation>端點收到測試潛在客戶並拒絕了它，多半是因為其結構描述不符。</translation>
    </message>
    <message>
        <source>Accept the names as they are really sent, all of them texts: userDetails with firstName, lastName, email, phone, country, company, title; leadSource, actionCode, offerTitle, description. Correct the trigger&apos;s schema or turn its validation off.</source>
        <translation>請接受實際傳送的名稱，全部都是文字：userDetails，內含 firstName、lastName、email、phone、country、company、title；以及 leadSource、actionCode、offerTitle、description。請修正觸發程序的結構描述，或關閉其驗證。</translation>
    </message>
    <message>
        <source>The endpoint took the lead but did not answer in time.</source>
        <translation>端點接收了潛在客戶，但未在時限內回應。</translation>
    </message>
    <message>
        <source>Answer at once (202) and do the work afterwards. In Power Automate, remove the Response action or move it to the front.</source>
        <translation>請立即回應（202），之後再處理工作。在 Power Automate 中，移除 Response 動作或將它移到最前面。</translation>
    </message>
    <message>
        <source>The URL leads to an address inside a private network, which the marketplace cannot reach.</source>
        <translation>URL 指向私人網路內的位址，市集無法連線。</translation>
    </message>
    <message>
        <source>Use a URL that can be reached from the internet.</source>
        <translation>請使用可從網際網路連線的 URL。</translation>
    </message>
    <message>
        <source>The connection string is not complete or not one of a storage account.</source>
        <translation>連接字串不完整，或不是儲存體帳戶的連接字串。</translation>
    </message>
    <message>
        <source>Copy it again as a whole with the copy button: Azure portal &gt; your storage account &gt; Access keys &gt; Connection string.</source>
        <translation>用複製按鈕重新複製整個字串：Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 存取金鑰 &gt; 連接字串。</translation>
    </message>
    <message>
        <source>The storage account rejected the key or the signature. It was probably regenerated, or belongs to another account.</source>
        <translation>儲存體帳戶拒絕了金鑰或簽章。它可能已重新產生，或屬於另一個帳戶。</translation>
    </message>
    <message>
        <source>1. Copy the connection string again: Azure portal &gt; your storage account &gt; Access keys &gt; Connection string.
2. Enter it here and in Partner Center, where the old one no longer works either.</source>
        <translation>1. 重新複製連接字串：Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 存取金鑰 &gt; 連接字串。
2. 在此處與合作夥伴中心輸入，舊的字串在那裡也已失效。</translation>
    </message>
    <message>
        <source>The storage account does not allow sign-in with its keys.</source>
        <translation>儲存體帳戶不允許以其金鑰登入。</translation>
    </message>
    <message>
        <source>The marketplace writes with a key: allow it under Azure portal &gt; your storage account &gt; Configuration &gt; Allow storage account key access. To read only, use an Entra application with the role Storage Table Data Reader or Storage Blob Data Reader.</source>
        <translation>市集以金鑰寫入：請在 Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 組態，開啟「允許儲存體帳戶金鑰存取」。若只要讀取，請使用具有 Storage Table Data Reader 或 Storage Blob Data Reader 角色的 Entra 應用程式。</translation>
    </message>
    <message>
        <source>The shared access signature has expired.</source>
        <translation>共用存取簽章已過期。</translation>
    </message>
    <message>
        <source>Make a new one: Azure portal &gt; your storage account &gt; Shared access signature, with a later end date, and enter its connection string here.</source>
        <translation>建立新的簽章：Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 共用存取簽章，設定較晚的到期日，並在此處輸入其連接字串。</translation>
    </message>
    <message>
        <source>The shared access signature begins in the future.</source>
        <translation>共用存取簽章尚未生效。</translation>
    </message>
    <message>
        <source>Wait until it begins, or make a new one: Azure portal &gt; your storage account &gt; Shared access signature, with a start in the past. Check this computer&apos;s clock too.</source>
        <translation>請等它生效，或建立新的簽章：Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 共用存取簽章，將開始時間設在過去。也請檢查這部電腦的時鐘。</translation>
    </message>
    <message>
        <source>The shared access signature does not allow what is needed.</source>
        <translation>共用存取簽章不允許所需的動作。</translation>
    </message>
    <message>
        <source>Make a new one: Azure portal &gt; your storage account &gt; Shared access signature. Allowed services: Table (or Blob). Allowed resource types: Container and Object. Allowed permissions: Read and List; for a test lead also Add (or Create and Write) and Delete.</source>
        <translation>建立新的簽章：Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 共用存取簽章。允許的服務：資料表（或 Blob）。允許的資源類型：容器與物件。允許的權限：讀取與列出；若要傳送測試潛在客戶，還需要新增（或建立與寫入）與刪除。</translation>
    </message>
    <message>
        <source>The shared access signature allows other network addresses or another protocol than the ones used here.</source>
        <translation>共用存取簽章允許的網路位址或通訊協定與此處使用的不同。</translation>
    </message>
    <message>
        <source>Make a new one without Allowed IP addresses, or with this computer&apos;s public address among them: Azure portal &gt; your storage account &gt; Shared access signature.</source>
        <translation>建立新的簽章，不填「允許的 IP 位址」，或在其中加入這部電腦的公用位址：Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 共用存取簽章。</translation>
    </message>
    <message>
        <source>The storage account refused this computer: its firewall or network rules do not let it in.</source>
        <translation>儲存體帳戶拒絕了這部電腦：其防火牆或網路規則不允許它存取。</translation>
    </message>
    <message>
        <source>Azure portal &gt; your storage account &gt; Networking: add this computer&apos;s public address, or allow all networks. The marketplace has to get in as well.</source>
        <translation>Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 網路：加入這部電腦的公用位址，或允許所有網路。市集也必須能夠存取。</translation>
    </message>
    <message>
        <source>The Entra application has no role for data on this storage account. Owner and Contributor do not include one.</source>
        <translation>Entra 應用程式在這個儲存體帳戶上沒有存取資料的角色。Owner 與 Contributor 並不包含這種角色。</translation>
    </message>
    <message>
        <source>1. Azure portal &gt; your storage account &gt; Access Control (IAM) &gt; Add role assignment: Storage Table Data Reader or Storage Blob Data Reader; for a test lead the Contributor of the same name.
2. Wait: it takes up to 30 minutes to work.</source>
        <translation>1. Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 存取控制（IAM）&gt; 新增角色指派：Storage Table Data Reader 或 Storage Blob Data Reader；若要傳送測試潛在客戶，則為同名的 Contributor。
2. 請等待：最多需 30 分鐘才會生效。</translation>
    </message>
    <message>
        <source>The storage account is disabled.</source>
        <translation>儲存體帳戶已停用。</translation>
    </message>
    <message>
        <source>See whether its subscription is active: Azure portal &gt; Subscriptions. An account without a paid subscription takes no leads.</source>
        <translation>確認其訂用帳戶是否使用中：Azure 入口網站 &gt; 訂用帳戶。沒有付費訂用帳戶的帳戶不接收潛在客戶。</translation>
    </message>
    <message>
        <source>The table is not there yet: no lead has been delivered so far.</source>
        <translation>資料表尚不存在：目前還沒有送達任何潛在客戶。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the marketplace makes the table with the first lead. If leads are expected, check that the offer is published and that Partner Center names this storage account.</source>
        <translation>不必做任何事：市集會在第一筆潛在客戶到來時建立資料表。如果應該已有潛在客戶，請確認供應項目已發佈，且合作夥伴中心填的是這個儲存體帳戶。</translation>
    </message>
    <message>
        <source>The storage account has no container of this name.</source>
        <translation>儲存體帳戶中沒有這個名稱的容器。</translation>
    </message>
    <message>
        <source>Compare the name with Azure portal &gt; your storage account &gt; Containers. It is written in lower case. If there is none, make it (private access).</source>
        <translation>核對名稱是否與 Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 容器中的相符。名稱一律為小寫。如果沒有容器，請建立一個（私人存取）。</translation>
    </message>
    <message>
        <source>The table or container is being deleted at the moment.</source>
        <translation>資料表或容器正在刪除中。</translation>
    </message>
    <message>
        <source>Wait a minute and check again.</source>
        <translation>請等一分鐘後再次檢查。</translation>
    </message>
    <message>
        <source>The storage account as it was entered has no address for this service.</source>
        <translation>依輸入的內容，儲存體帳戶沒有這項服務的位址。</translation>
    </message>
    <message>
        <source>Copy the whole connection string: Azure portal &gt; your storage account &gt; Access keys. The account must be a general-purpose one; some kinds of account have no tables.</source>
        <translation>複製完整的連接字串：Azure 入口網站 &gt; 您的儲存體帳戶 &gt; 存取金鑰。帳戶必須是一般用途帳戶；某些種類的帳戶沒有資料表。</translation>
    </message>
    <message>
        <source>What is stored there could be fetched, but not all of it reads as leads.</source>
        <translation>已取得其中儲存的內容，但並非全部都能解讀為潛在客戶。</translation>
    </message>
    <message>
        <source>Check that the table or container is the one for leads. After a sync, the filter is:problem shows what could not be read.</source>
        <translation>確認資料表或容器是存放潛在客戶的那一個。同步之後，篩選條件 is:problem 會顯示無法讀取的內容。</translation>
    </message>
    <message>
        <source>Values stood in each other&apos;s place, as in one of the documents; they were put where they belong by their shape.</source>
        <translation>有些值放錯了位置，就像某份文件那樣；已依其格式放到正確的欄位。</translation>
    </message>
    <message>
        <source>In Marketo, open Design Studio and choose New &gt; New Form.</source>
        <translation>在 Marketo 開啟 Design Studio，選擇 New &gt; New Form。</translation>
    </message>
    <message>
        <source>Name it, for example MarketplaceLeadBackend, and choose Create.</source>
        <translation>為它命名，例如 MarketplaceLeadBackend，再選擇 Create。</translation>
    </message>
    <message>
        <source>Give it fields for what a lead carries: first name, last name, e-mail, phone, company, job title, country and Lead Source.</source>
        <translation>為潛在客戶帶有的資料加入欄位：名字、姓氏、電子郵件、電話、公司、職稱、國家/地區與 Lead Source。</translation>
    </message>
    <message>
        <source>Require no other field: the marketplace would have nothing to put in.</source>
        <translation>不要將其他欄位設為必填：市集沒有可填入的資料。</translation>
    </message>
    <message>
        <source>Choose Finish, then Approve and Close.</source>
        <translation>選擇 Finish，再選擇 Approve and Close。</translation>
    </message>
    <message>
        <source>Back on the form&apos;s tab, choose Form Actions &gt; Embed Code.</source>
        <translation>回到表單的索引標籤，選擇 Form Actions &gt; Embed Code。</translation>
    </message>
    <message>
        <source>Copy all of it and paste it here; Leadlight finds the Munchkin ID and the form ID in it.</source>
        <translation>全部複製並貼到這裡；Leadlight 會從中找出 Munchkin ID 與表單識別碼。</translation>
    </message>
    <message>
        <source>Or copy them from the line with loadForm: the Munchkin ID looks like 123-PQR-789, the form ID is the number behind it.</source>
        <translation>或從含有 loadForm 的那一行複製：Munchkin ID 的格式類似 123-PQR-789，表單識別碼是它後面的數字。</translation>
    </message>
    <message>
        <source>Open Admin &gt; Users &amp; Roles and make a role with the API permissions for people and for assets (Access API &gt; Read-Write Person, Read-Only Assets).</source>
        <translation>開啟 Admin &gt; Users &amp; Roles，建立具有人員與資產 API 權限的角色（Access API &gt; Read-Write Person、Read-Only Assets）。</translation>
    </message>
    <message>
        <source>Invite a new user with this role and tick API Only.</source>
        <translation>邀請具有這個角色的新使用者，並勾選 API Only。</translation>
    </message>
    <message>
        <source>If Admin &gt; Web Services &gt; IP Restrictions is on, it must let the marketplace in, and this computer for the check.</source>
        <translation>如果 Admin &gt; Web Services &gt; IP Restrictions 已開啟，必須允許市集存取；若要檢查，也必須允許這部電腦。</translation>
    </message>
    <message>
        <source>Open Admin &gt; LaunchPoint and choose New &gt; New Service.</source>
        <translation>開啟 Admin &gt; LaunchPoint，選擇 New &gt; New Service。</translation>
    </message>
    <message>
        <source>Choose the service Custom and the API-only user, and create it.</source>
        <translation>選擇服務 Custom 與 API 專用使用者，然後建立。</translation>
    </message>
    <message>
        <source>Choose View Details and copy the client ID and the client secret.</source>
        <translation>選擇 View Details，並複製 Client ID 與 Client Secret。</translation>
    </message>
    <message>
        <source>Set-ups from before January 2023 had a server ID instead. The marketplace replaced them; with a server ID alone Leadlight can only look the form up.</source>
        <translation>2023 年 1 月之前的設定使用的是 Server ID。市集已將它們取代；只有 Server ID 時，Leadlight 只能查詢表單。</translation>
    </message>
    <message>
        <source>Make a form for leads</source>
        <translation>建立潛在客戶的表單</translation>
    </message>
    <message>
        <source>Copy the form&apos;s embed code</source>
        <translation>複製表單的內嵌程式碼</translation>
    </message>
    <message>
        <source>Make an API-only user</source>
        <translation>建立 API 專用使用者</translation>
    </message>
    <message>
        <source>Make a service for the marketplace</source>
        <translation>建立供市集使用的服務</translation>
    </message>
    <message>
        <source>Munchkin ID</source>
        <translation>Munchkin ID</translation>
    </message>
    <message>
        <source>Munchkin account ID</source>
        <translation>Munchkin 帳戶識別碼</translation>
    </message>
    <message>
        <source>Form ID</source>
        <translation>表單識別碼</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>用戶端識別碼（Client ID）</translation>
    </message>
    <message>
        <source>Client Secret</source>
        <translation>用戶端密碼（Client Secret）</translation>
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
        <translation>只有數字：這看起來像表單識別碼</translation>
    </message>
    <message>
        <source>this looks like the server ID</source>
        <translation>這看起來像 Server ID</translation>
    </message>
    <message>
        <source>its letters are capitals, as in 123-PQR-789</source>
        <translation>字母應為大寫，例如 123-PQR-789</translation>
    </message>
    <message>
        <source>three digits, three capital letters and three digits, as in 123-PQR-789</source>
        <translation>三個數字、三個大寫字母與三個數字，例如 123-PQR-789</translation>
    </message>
    <message>
        <source>there are letters in it: this looks like the server ID</source>
        <translation>其中有字母：這看起來像 Server ID</translation>
    </message>
    <message>
        <source>this looks like the Munchkin ID</source>
        <translation>這看起來像 Munchkin ID</translation>
    </message>
    <message>
        <source>only the number behind mktoForm_ belongs there</source>
        <translation>只填 mktoForm_ 後面的數字</translation>
    </message>
    <message>
        <source>a number of at most nine digits, as in 1179</source>
        <translation>最多九位數的數字，例如 1179</translation>
    </message>
    <message>
        <source>what stands between app- and .marketo.com, as in ys12</source>
        <translation>app- 與 .marketo.com 之間的內容，例如 ys12</translation>
    </message>
    <message>
        <source>only letters, digits and signs belong into it, without blanks</source>
        <translation>只能有字母、數字與符號，不含空白</translation>
    </message>
    <message>
        <source>it is longer than 200 characters</source>
        <translation>超過 200 個字元</translation>
    </message>
    <message>
        <source>this looks like the API-only user&apos;s e-mail address; the client ID is under LaunchPoint &gt; View Details</source>
        <translation>這看起來像 API 專用使用者的電子郵件地址；Client ID 位於 LaunchPoint &gt; View Details</translation>
    </message>
    <message>
        <source>a day, as in 2027-03-31</source>
        <translation>日期，例如 2027-03-31</translation>
    </message>
    <message>
        <source>only the host belongs there, without a path</source>
        <translation>只填主機，不含路徑</translation>
    </message>
    <message>
        <source>its host ends with .mktorest.com</source>
        <translation>主機以 .mktorest.com 結尾</translation>
    </message>
    <message>
        <source>its host names another Munchkin ID</source>
        <translation>主機中的 Munchkin ID 不同</translation>
    </message>
    <message>
        <source>The account&apos;s number, as in 123-PQR-789: Marketo &gt; Admin &gt; Munchkin, or the second value of loadForm in the form&apos;s embed code.</source>
        <translation>帳戶的編號，例如 123-PQR-789：Marketo &gt; Admin &gt; Munchkin，或表單內嵌程式碼中 loadForm 的第二個值。</translation>
    </message>
    <message>
        <source>The number behind mktoForm_ in the form&apos;s embed code, as in 1179.</source>
        <translation>表單內嵌程式碼中 mktoForm_ 後面的數字，例如 1179。</translation>
    </message>
    <message>
        <source>Marketo &gt; Admin &gt; LaunchPoint &gt; your custom service &gt; View Details.</source>
        <translation>Marketo &gt; Admin &gt; LaunchPoint &gt; 您的自訂服務 &gt; View Details。</translation>
    </message>
    <message>
        <source>On the same page as the client ID.</source>
        <translation>與 Client ID 在同一頁。</translation>
    </message>
    <message>
        <source>A day to be reminded of, if you mean to renew the secret.</source>
        <translation>若打算更新用戶端密碼，請填入要提醒的日期。</translation>
    </message>
    <message>
        <source>Only for set-ups from before January 2023, as in ys12: what stands between app- and .marketo.com in the embed code.</source>
        <translation>僅用於 2023 年 1 月之前的設定，例如 ys12：內嵌程式碼中 app- 與 .marketo.com 之間的內容。</translation>
    </message>
    <message>
        <source>REST address</source>
        <translation>REST 位址</translation>
    </message>
    <message>
        <source>Normally https:// with the Munchkin ID and .mktorest.com. Only if Marketo &gt; Admin &gt; Web Services shows another one.</source>
        <translation>通常是 https:// 加上 Munchkin ID 與 .mktorest.com。只有在 Marketo &gt; Admin &gt; Web Services 顯示其他位址時才填寫。</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; has the status &quot;%2&quot;.</source>
        <translation>表單「%1」的狀態為「%2」。</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; requires what a lead does not carry: %2.</source>
        <translation>表單「%1」要求潛在客戶沒有的資料：%2。</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; is approved, but has no field for: %2.</source>
        <translation>表單「%1」已核准，但缺少下列資料的欄位：%2。</translation>
    </message>
    <message>
        <source>The form &quot;%1&quot; is approved and has a field for everything that a lead carries.</source>
        <translation>表單「%1」已核准，且潛在客戶帶有的每項資料都有對應的欄位。</translation>
    </message>
    <message>
        <source>Marketo took the test lead %1 as person %2. Delete it in Marketo under Database when you have seen it; Leadlight does not.</source>
        <translation>Marketo 已將測試潛在客戶 %1 接收為人員 %2。看到之後，請在 Marketo 的 Database 中刪除；Leadlight 不會刪除。</translation>
    </message>
    <message>
        <source>Form %1 of %2 is there. This older set-up lets nothing more be found out: not whether Marketo takes leads from the marketplace, nor which fields they fill.</source>
        <translation>%2 的表單 %1 存在。這種較舊的設定無法查出更多：既不知道 Marketo 是否接收市集的潛在客戶，也不知道會填入哪些欄位。</translation>
    </message>
    <message>
        <source>only letters a to z and digits belong into it, without blanks</source>
        <translation>只能有字母 a 到 z 與數字，不含空白</translation>
    </message>
    <message>
        <source>14 characters, where 15 or 18 belong: one was lost on the way, as in the sample of some translated pages</source>
        <translation>只有 14 個字元，應為 15 或 18 個：途中遺失了一個，就像某些翻譯網頁中的範例</translation>
    </message>
    <message>
        <source>15 or 18 characters belong there</source>
        <translation>應為 15 或 18 個字元</translation>
    </message>
    <message>
        <source>an organization&apos;s identifier starts with 00D</source>
        <translation>組織識別碼以 00D 開頭</translation>
    </message>
    <message>
        <source>its capital letters were lost: it starts with 00D, with a capital D</source>
        <translation>大寫字母遺失了：它以 00D 開頭，其中 D 為大寫</translation>
    </message>
    <message>
        <source>its last three characters do not fit the others, so a character or a capital letter was changed on the way</source>
        <translation>最後三個字元與其他字元不符，因此途中有字元或大寫字母改變了</translation>
    </message>
    <message>
        <source>this is the address for cases; leads need servlet.WebToLead</source>
        <translation>這是個案（Case）用的位址；潛在客戶需要 servlet.WebToLead</translation>
    </message>
    <message>
        <source>it ends with /servlet/servlet.WebToLead</source>
        <translation>它以 /servlet/servlet.WebToLead 結尾</translation>
    </message>
    <message>
        <source>its host is webto.salesforce.com, test.salesforce.com for a sandbox, or your own domain below my.salesforce.com</source>
        <translation>主機是 webto.salesforce.com，沙箱則為 test.salesforce.com，或您自己在 my.salesforce.com 之下的網域</translation>
    </message>
    <message>
        <source>In 18 characters: %1</source>
        <translation>以 18 個字元表示：%1</translation>
    </message>
    <message>
        <source>In Salesforce, open Setup &gt; Platform Tools &gt; Feature Settings &gt; Marketing &gt; Web-to-Lead. In Salesforce Classic it is Setup &gt; Build &gt; Customize &gt; Leads &gt; Web-to-Lead.</source>
        <translation>在 Salesforce 開啟 Setup &gt; Platform Tools &gt; Feature Settings &gt; Marketing &gt; Web-to-Lead。在 Salesforce Classic 中為 Setup &gt; Build &gt; Customize &gt; Leads &gt; Web-to-Lead。</translation>
    </message>
    <message>
        <source>See that Web-to-Lead is enabled, then choose Create Web-to-Lead Form.</source>
        <translation>確認 Web-to-Lead 已啟用，再選擇 Create Web-to-Lead Form。</translation>
    </message>
    <message>
        <source>Clear Include reCAPTCHA in HTML: the marketplace cannot answer it. If reCAPTCHA is required for every form, turn that off, too.</source>
        <translation>取消勾選 Include reCAPTCHA in HTML：市集無法回應。如果每個表單都要求 reCAPTCHA，也請關閉該設定。</translation>
    </message>
    <message>
        <source>Choose Generate.</source>
        <translation>選擇 Generate。</translation>
    </message>
    <message>
        <source>Copy the generated HTML and paste it here; Leadlight finds the values in it.</source>
        <translation>複製產生的 HTML 並貼到這裡；Leadlight 會從中找出各個值。</translation>
    </message>
    <message>
        <source>Or copy only the value of the hidden input named oid: 15 or 18 characters that start with 00D.</source>
        <translation>或只複製名為 oid 的隱藏欄位的值：以 00D 開頭的 15 或 18 個字元。</translation>
    </message>
    <message>
        <source>In Salesforce, choose Finished.</source>
        <translation>在 Salesforce 選擇 Finished。</translation>
    </message>
    <message>
        <source>Make every required field of the lead one that the marketplace fills: first and last name, e-mail, phone, company, title, country, description, lead source.</source>
        <translation>潛在客戶的必填欄位只能是市集會填入的欄位：名字與姓氏、電子郵件、電話、公司、職稱、國家/地區、描述、潛在客戶來源。</translation>
    </message>
    <message>
        <source>Let no picklist field be required, Country for example: the marketplace does not know its values and the lead is lost without a word. Make it a text field that is not required.</source>
        <translation>不要將任何挑選清單欄位設為必填，例如 Country：市集不知道它的值，潛在客戶會無聲無息地遺失。請將它改為非必填的文字欄位。</translation>
    </message>
    <message>
        <source>Let no validation rule refuse a lead, and let duplicate rules report instead of block; to alert is to block.</source>
        <translation>不要讓驗證規則拒絕潛在客戶，並讓重複規則只回報而不封鎖；設為警示（alert）也等於封鎖。</translation>
    </message>
    <message>
        <source>Keep in mind that Web-to-Lead takes 500 leads in 24 hours; more of them wait in a queue.</source>
        <translation>請記得 Web-to-Lead 每 24 小時接收 500 筆潛在客戶；超過的會在佇列中等候。</translation>
    </message>
    <message>
        <source>Generate a Web-to-Lead form</source>
        <translation>產生 Web-to-Lead 表單</translation>
    </message>
    <message>
        <source>Copy the organization identifier</source>
        <translation>複製組織識別碼</translation>
    </message>
    <message>
        <source>Let leads in</source>
        <translation>確保潛在客戶能送達</translation>
    </message>
    <message>
        <source>Organization identifier</source>
        <translation>組織識別碼</translation>
    </message>
    <message>
        <source>Object Identifier</source>
        <translation>物件識別碼</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>its orgId names another organization</source>
        <translation>其 orgId 指的是另一個組織</translation>
    </message>
    <message>
        <source>This form asks for reCAPTCHA, which the marketplace cannot answer. Generate it again without.</source>
        <translation>這個表單要求 reCAPTCHA，而市集無法回應。請重新產生不含它的表單。</translation>
    </message>
    <message>
        <source>The value of oid in the HTML that Salesforce generates for Web-to-Lead: 15 or 18 characters that start with 00D. Capital and small letters count.</source>
        <translation>Salesforce 為 Web-to-Lead 產生的 HTML 中 oid 的值：以 00D 開頭的 15 或 18 個字元。大小寫有別。</translation>
    </message>
    <message>
        <source>Web-to-Lead address</source>
        <translation>Web-to-Lead 位址</translation>
    </message>
    <message>
        <source>Only for a sandbox or a domain of your own: the action of the generated form, for example https://contoso.my.salesforce.com/servlet/servlet.WebToLead</source>
        <translation>僅用於沙箱或您自己的網域：所產生表單的 action，例如 https://contoso.my.salesforce.com/servlet/servlet.WebToLead</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2 and without the mark of Web-to-Lead.</source>
        <translation>%1 以 HTTP 狀態 %2 回應，且沒有 Web-to-Lead 的標記。</translation>
    </message>
    <message>
        <source>%1 is a Web-to-Lead servlet. What only Salesforce itself shows: reCAPTCHA must be off, no picklist field of the lead required, no duplicate or validation rule may refuse the lead, and more than 500 leads within 24 hours wait in a queue.</source>
        <translation>%1 是 Web-to-Lead servlet。以下只有 Salesforce 本身能顯示：reCAPTCHA 必須關閉，潛在客戶的挑選清單欄位不可為必填，重複規則或驗證規則不可拒絕潛在客戶，且 24 小時內超過 500 筆的潛在客戶會在佇列中等候。</translation>
    </message>
    <message>
        <source>Salesforce took the test lead %1 and queued it. That does not prove that a lead was made: a wrong organization identifier, a rule or a required field may still lose it without a word. Look for it in Salesforce under Leads and delete it there; Leadlight cannot.</source>
        <translation>Salesforce 接收了測試潛在客戶 %1 並放入佇列。這不能證明已建立潛在客戶：錯誤的組織識別碼、規則或必填欄位仍可能使它無聲無息地遺失。請在 Salesforce 的 Leads 中尋找並刪除；Leadlight 無法刪除。</translation>
    </message>
    <message>
        <source>The shared access signature ends on %1.</source>
        <translation>共用存取簽章將於 %1 到期。</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>它已於 %1 到期。</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>它於 %1 開始生效。</translation>
    </message>
    <message>
        <source>What it lacks: %1.</source>
        <translation>缺少的項目：%1。</translation>
    </message>
    <message>
        <source>It points to %1.</source>
        <translation>它指向 %1。</translation>
    </message>
    <message>
        <source>%1 of the first %2 leads could not be read whole.</source>
        <translation>前 %2 筆潛在客戶中有 %1 筆無法完整讀取。</translation>
    </message>
    <message>
        <source>It can be read. There are no leads in it yet.</source>
        <translation>可以讀取。其中還沒有潛在客戶。</translation>
    </message>
    <message>
        <source>It can be read. Looked at: %1 leads.</source>
        <translation>可以讀取。已查看 %1 筆潛在客戶。</translation>
    </message>
    <message>
        <source>Different: %1.</source>
        <translation>不同之處：%1。</translation>
    </message>
    <message>
        <source>%1 was written, read back and compared field by field.</source>
        <translation>%1 已寫入、讀回並逐欄比對。</translation>
    </message>
    <message>
        <source>%1 was deleted again.</source>
        <translation>已將 %1 刪除。</translation>
    </message>
    <message>
        <source>%1 is still there.</source>
        <translation>%1 仍在該處。</translation>
    </message>
    <message>
        <source>This is a shared access signature: enough to read the leads. Partner Center wants the connection string with an account key.</source>
        <translation>這是共用存取簽章：足以讀取潛在客戶。合作夥伴中心需要含有帳戶金鑰的連接字串。</translation>
    </message>
    <message>
        <source>This is a shared access signature that ends on %1: enough to read the leads. Partner Center wants the connection string with an account key.</source>
        <translation>這是將於 %1 到期的共用存取簽章：足以讀取潛在客戶。合作夥伴中心需要含有帳戶金鑰的連接字串。</translation>
    </message>
    <message>
        <source>a date like 2026-11-30</source>
        <translation>例如 2026-11-30 的日期</translation>
    </message>
    <message>
        <source>In the Azure portal: your storage account &gt; Access keys &gt; Connection string. A connection string or a URL with a shared access signature works too.</source>
        <translation>在 Azure 入口網站中：您的儲存體帳戶 &gt; 存取金鑰 &gt; 連接字串。也可使用含有共用存取簽章的連接字串或 URL。</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets shows it under Expires. Leadlight warns a month before.</source>
        <translation>顯示於「憑證及祕密」的 Expires 欄。Leadlight 會提前一個月提醒。</translation>
    </message>
    <message>
        <source>core.screens.net was replaced by core.windows.net: an edition of the documents translates the word windows.</source>
        <translation>已將 core.screens.net 換成 core.windows.net：有一個版本的文件把 windows 這個字也翻譯了。</translation>
    </message>
    <message>
        <source>This URL is for blobs, not for tables.</source>
        <translation>這個 URL 用於 Blob，而不是資料表。</translation>
    </message>
    <message>
        <source>This URL is for tables, not for blobs.</source>
        <translation>這個 URL 用於資料表，而不是 Blob。</translation>
    </message>
    <message>
        <source>Sign in to the Azure portal. If you have a general-purpose storage account, take that one.</source>
        <translation>登入 Azure 入口網站。如果已有一般用途的儲存體帳戶，請使用該帳戶。</translation>
    </message>
    <message>
        <source>Otherwise: Create a resource &gt; Storage &gt; Storage account &gt; Create.</source>
        <translation>否則：建立資源 &gt; 儲存體 &gt; 儲存體帳戶 &gt; 建立。</translation>
    </message>
    <message>
        <source>Choose the subscription, a resource group, a name of lower-case letters and digits, and a region.</source>
        <translation>選擇訂用帳戶、資源群組、由小寫字母與數字組成的名稱，以及區域。</translation>
    </message>
    <message>
        <source>Review + create &gt; Create, then Go to resource. In the older portal the account kind is Storage (general purpose).</source>
        <translation>檢閱 + 建立 &gt; 建立，再選擇「前往資源」。在較舊的入口網站，帳戶類型為「儲存體（一般用途）」。</translation>
    </message>
    <message>
        <source>Open the storage account &gt; Security + networking &gt; Access keys (formerly Settings &gt; Access keys).</source>
        <translation>開啟儲存體帳戶 &gt; 安全性 + 網路 &gt; 存取金鑰（舊版為設定 &gt; 存取金鑰）。</translation>
    </message>
    <message>
        <source>Press Show beside Connection string of key1, then its copy button.</source>
        <translation>按 key1 連接字串旁的「顯示」，再按其複製按鈕。</translation>
    </message>
    <message>
        <source>Paste it here as a whole. It stays in the keychain of this computer.</source>
        <translation>將整個字串貼到這裡。它會保存在這部電腦的金鑰圈中。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock. For a server of your own, install a certificate of a public authority: the marketplace trusts no other. In a company that inspects traffic, add the company&apos;s authority in Preferences, Network.</source>
        <translation>檢查位址與這部電腦的時鐘。若是您自己的伺服器，請安裝公開憑證授權單位所核發的憑證：市集不信任其他憑證。若貴公司會檢查流量，請在「偏好設定」的「網路」中加入貴公司的憑證授權單位。</translation>
    </message>
    <message>
        <source>The proxy between this computer and the service is not there, does not answer, or made no connection to the service.</source>
        <translation>這部電腦與服務之間的 Proxy 不存在、沒有回應，或未連線到服務。</translation>
    </message>
    <message>
        <source>Compare the proxy&apos;s type, host and port in Preferences, Network, with what your company says, and whether this computer is in the company&apos;s network.</source>
        <translation>在「偏好設定」的「網路」中，核對 Proxy 的類型、主機與連接埠是否與貴公司提供的資料相符，並確認這部電腦是否在公司的網路中。</translation>
    </message>
    <message>
        <source>The proxy does not let this connection through.</source>
        <translation>Proxy 不允許這個連線。</translation>
    </message>
    <message>
        <source>Ask who runs the proxy to allow the service&apos;s host and port. If no proxy is needed, choose No proxy in Preferences, Network.</source>
        <translation>請要求 Proxy 的管理者允許這項服務的主機與連接埠。如果不需要 Proxy，請在「偏好設定」的「網路」中選擇「不使用 Proxy」。</translation>
    </message>
    <message>
        <source>The proxy wants a user name and password, or does not accept them.</source>
        <translation>Proxy 需要使用者名稱與密碼，或不接受目前提供的。</translation>
    </message>
    <message>
        <source>Enter them in Preferences, Network. Without a keychain, give the password in the environment (LEADLIGHT_SECRET_PROXY_PASSWORD).</source>
        <translation>在「偏好設定」的「網路」中輸入。沒有金鑰圈時，請以環境變數（LEADLIGHT_SECRET_PROXY_PASSWORD）提供密碼。</translation>
    </message>
    <message>
        <source>An application of Microsoft Entra (entra), or the user name and password of Office 365 (office365), which Microsoft retired in April 2022.</source>
        <translation>Microsoft Entra 中的應用程式（entra），或 Office 365 的使用者名稱與密碼（office365）；後者已於 2022 年 4 月由 Microsoft 淘汰。</translation>
    </message>
    <message>
        <source>In the Azure portal: Microsoft Entra ID &gt; Overview &gt; Tenant ID. Not needed with a user of Office 365.</source>
        <translation>在 Azure 入口網站：Microsoft Entra ID &gt; 概觀 &gt; 租用戶識別碼。使用 Office 365 使用者時不需要。</translation>
    </message>
    <message>
        <source>In the Azure portal: App registrations &gt; your application &gt; Overview. Not needed with a user of Office 365.</source>
        <translation>在 Azure 入口網站：應用程式註冊 &gt; 您的應用程式 &gt; 概觀。使用 Office 365 使用者時不需要。</translation>
    </message>
    <message>
        <source>Only with a user of Office 365: the account that the marketplace signs in with.</source>
        <translation>僅適用於 Office 365 使用者：市集用來登入的帳戶。</translation>
    </message>
    <message>
        <source>Only with a user of Office 365. It ends every 90 days unless the directory says otherwise.</source>
        <translation>僅適用於 Office 365 使用者。除非目錄另有規定，否則每 90 天到期。</translation>
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
        <translation>「%1」屬於機密資料，因此不在命令列上提供。請使用 --secret %1，並將它寫入標準輸入。</translation>
    </message>
    <message>
        <source>%1 has no secret field &quot;%2&quot;.</source>
        <translation>%1 沒有機密欄位「%2」。</translation>
    </message>
    <message>
        <source>Standard input had no line for the secret field &quot;%1&quot;.</source>
        <translation>標準輸入中沒有機密欄位「%1」的那一行。</translation>
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
        <source>Name: %1</source>
        <translation>名稱：%1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>%1: secret, %2</source>
        <translation>%1：機密資料，%2</translation>
    </message>
    <message>
        <source>Removed %1 and its secrets. Its leads stay.</source>
        <translation>已移除 %1 及其機密資料。其潛在客戶會保留。</translation>
    </message>
    <message>
        <source>%1: %2 read, %3 new, %4 changed, %5 already there.</source>
        <translation>%1：讀取 %2 筆，新增 %3 筆，變更 %4 筆，已存在 %5 筆。</translation>
    </message>
    <message>
        <source>Leads cannot be sorted by &quot;%1&quot;. Name a field as in the CSV header, with :desc behind it to turn the order round.</source>
        <translation>無法依「%1」排序潛在客戶。請使用 CSV 標頭中的欄位名稱，後面加上「:desc」可反轉順序。</translation>
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
        <source>%1: %2 read, %3 new</source>
        <translation>%1：讀取 %2 筆，新增 %3 筆</translation>
    </message>
    <message>
        <source>No connector is set up that leads could be fetched from. Add one with: leadlight connector add NAME --kind azure-table --secret connectionString</source>
        <translation>尚未設定可取得潛在客戶的連接器。可用此命令新增：leadlight connector add 名稱 --kind azure-table --secret connectionString</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通過</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>    Cause: %1</source>
        <translation>    原因：%1</translation>
    </message>
    <message>
        <source>    Remedy: %1</source>
        <translation>    解決方式：%1</translation>
    </message>
    <message>
        <source>    Code: %1</source>
        <translation>    代碼：%1</translation>
    </message>
    <message>
        <source>    The service said: %1</source>
        <translation>    服務的回應：%1</translation>
    </message>
    <message>
        <source>    Field to fix: %1</source>
        <translation>    應修正的欄位：%1</translation>
    </message>
    <message>
        <source>passed with a warning</source>
        <translation>通過，但有警告</translation>
    </message>
    <message>
        <source>No connector is set up. Add one with: leadlight connector add NAME --kind KIND</source>
        <translation>尚未設定連接器。可用此命令新增：leadlight connector add 名稱 --kind 種類</translation>
    </message>
    <message>
        <source>The cache of leads was damaged. It was set aside as %1, and a new one is being filled from the storage accounts.</source>
        <translation>潛在客戶的快取已損壞。它已另存為 %1，新的快取正從儲存體帳戶填入。</translation>
    </message>
    <message>
        <source>Sample leads</source>
        <translation>範例潛在客戶</translation>
    </message>
    <message>
        <source>Field to fix: %1</source>
        <translation>應修正的欄位：%1</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準輸出</translation>
    </message>
    <message>
        <source>The leads did not appear within a minute, so no screenshot was written.</source>
        <translation>潛在客戶未在一分鐘內出現，因此未寫入螢幕擷取畫面。</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>%1: %2 % read, %3 new</source>
        <translation>%1：已讀取 %2%，新增 %3 筆</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>正在準備搜尋</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. The formats are: csv, json, ndjson, xlsx.</source>
        <translation>沒有「%1」這種格式。可用的格式有：csv、json、ndjson、xlsx。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 could not be read and were left alone.</source>
        <translation>
            <numerusform>%1 中有 %Ln 個項目無法讀取，已保持原狀。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads could not be read fully; list them with: leadlight leads --filter is:problem</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶無法完整讀取；可用此命令列出：leadlight leads --filter is:problem</numerusform>
        </translation>
    </message>
    <message>
        <source>A workbook cannot be written to standard output. Name a file for it with --output.</source>
        <translation>活頁簿無法寫入標準輸出。請用 --output 指定檔案名稱。</translation>
    </message>
    <message>
        <source>Leadlight could not be opened</source>
        <translation>無法開啟 Leadlight</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are no longer in the storage account; they were kept here.</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶已不在儲存體帳戶中；此處仍予保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads are kept for %1. By that, %2 of %3 leads would be erased now, which is more than usual, so none was. Check that this computer&apos;s clock is right (today is %4), then open Leadlight to erase them.</source>
        <translation>潛在客戶會保留 %1。依此，%3 筆潛在客戶中有 %2 筆現在應清除，比平常多，因此一筆都未清除。請確認這部電腦的時鐘正確（依其時鐘，今天是 %4），再開啟 Leadlight 清除。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were older than leads are kept and have been erased.</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶超過保留期限，已清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leadlight does not know this error. Check that the text is whole, with its codes.</source>
        <translation>Leadlight 不認得這個錯誤。請確認文字完整，包括其中的代碼。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were left out: erased here before, or older than leads are kept.</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶未匯入：先前已在此清除，或超過保留期限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui</name>
    <message>
        <source>Exporting: looking for the leads</source>
        <translation>正在匯出：尋找潛在客戶</translation>
    </message>
    <message>
        <source>Exporting: %L1 of %L2 leads (%3 %)</source>
        <translation>正在匯出：%L1 / %L2 筆潛在客戶（%3%）</translation>
    </message>
    <message>
        <source>Excel&apos;s worksheets end at 1,048,576 rows, so the leads go on in further ones: %L1 in all.</source>
        <translation>Excel 的工作表最多 1,048,576 列，因此潛在客戶接續到其他工作表：共 %L1 個。</translation>
    </message>
    <message>
        <source>1 text was longer than the 32,767 characters of a cell and was shortened.</source>
        <translation>1 段文字超過儲存格的 32,767 個字元，已縮短。</translation>
    </message>
    <message>
        <source>(%L1 characters; an export has all of them)</source>
        <translation>（%L1 個字元；匯出檔會有全部）</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>處理情形</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>First answered</source>
        <translation>首次回覆</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Properties as received</source>
        <translation>收到的原始屬性</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡資料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
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
        <source>Lead</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>供應項目</translation>
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
        <source>Publisher</source>
        <translation>發行者</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>連接器</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>所有潛在客戶</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>潛在客戶</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: finishing the file of %Ln leads</source>
        <translation>
            <numerusform>正在匯出：正在完成 %Ln 筆潛在客戶的檔案</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts were longer than the 32,767 characters of a cell and were shortened.</source>
        <translation>
            <numerusform>%Ln 段文字超過儲存格的 32,767 個字元，已縮短。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more properties; an export has them.</source>
        <translation>
            <numerusform>還有 %Ln 個屬性；匯出檔中有這些屬性。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::AnswersView</name>
    <message>
        <source>Show these leads</source>
        <translation>顯示這些潛在客戶</translation>
    </message>
    <message>
        <source>Time to first answer</source>
        <translation>首次回覆所需時間</translation>
    </message>
    <message>
        <source>Answered within 24 hours</source>
        <translation>24 小時內回覆</translation>
    </message>
    <message>
        <source>Answered later</source>
        <translation>較晚回覆</translation>
    </message>
    <message>
        <source>Waiting for less than a day</source>
        <translation>等候不到一天</translation>
    </message>
    <message>
        <source>Not answered for a day or longer</source>
        <translation>一天以上未回覆</translation>
    </message>
    <message>
        <source>A lead counts as answered when its status is first set to something other than New. Test leads and people who are not to be contacted are left out.</source>
        <translation>狀態第一次改為「新」以外時，即視為已回覆。不含測試潛在客戶以及不應連絡的人。</translation>
    </message>
    <message>
        <source>No lead of these days has been answered yet.</source>
        <translation>這些日子的潛在客戶都還沒有回覆。</translation>
    </message>
    <message>
        <source>%1 of these days answered, half of them within %2.</source>
        <extracomment>%1 is &quot;120 leads&quot;, %2 a length of time</extracomment>
        <translation>這些日子回覆了 %1，其中一半在 %2內。</translation>
    </message>
    <message>
        <source>Answers by the hours that the person waited, of those within 24:</source>
        <translation>24 小時內的回覆，依等候時數：</translation>
    </message>
    <message>
        <source>%1 to %2 h</source>
        <extracomment>An axis: answered after 3 to 4 hours</extracomment>
        <translation>%1 至 %2 小時</translation>
    </message>
    <message>
        <source>%1 (%2&#xa0;%)</source>
        <extracomment>%1 is &quot;Answered later 120&quot;, %2 the share in percent</extracomment>
        <translation>%1（%2%）</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ArrivalsView</name>
    <message>
        <source>Count leads by</source>
        <translation>統計依據</translation>
    </message>
    <message>
        <source>By %1</source>
        <extracomment>%1 is &quot;Source&quot;, &quot;Action&quot;, &quot;Offer&quot; or &quot;Country&quot;</extracomment>
        <translation>依%1</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Leads by day</source>
        <translation>每日潛在客戶</translation>
    </message>
    <message>
        <source>Leads a day</source>
        <translation>每日潛在客戶數</translation>
    </message>
    <message>
        <source>Leads a week</source>
        <translation>每週潛在客戶數</translation>
    </message>
    <message>
        <source>Leads a month</source>
        <translation>每月潛在客戶數</translation>
    </message>
    <message>
        <source>Leads a year</source>
        <translation>每年潛在客戶數</translation>
    </message>
    <message>
        <source>No lead was received in these days (%1).</source>
        <extracomment>%1 is &quot;1,204 leads&quot;, %2 two dates</extracomment>
        <translation>這些日子（%1）沒有收到潛在客戶。</translation>
    </message>
    <message>
        <source>%1 in these days (%2), test leads left out.</source>
        <translation>這些日子（%2）有 %1，不含測試潛在客戶。</translation>
    </message>
    <message>
        <source>%1, a chart. %2</source>
        <extracomment>For a screen reader: %1 is &quot;Leads a day&quot;, %2 a sentence with their number</extracomment>
        <translation>%1，圖表。%2</translation>
    </message>
    <message>
        <source>Show these leads</source>
        <translation>顯示這些潛在客戶</translation>
    </message>
    <message>
        <source>Its numbers are read with the button &quot;%1&quot;.</source>
        <translation>使用「%1」按鈕可讀取其數字。</translation>
    </message>
    <message>
        <source>In the table of the insights: show these leads</source>
        <translation>在分析的表格中：顯示這些潛在客戶</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::BackgroundSync</name>
    <message>
        <source>No sync in the background: it is switched off in the preferences.</source>
        <translation>不在背景同步：已在偏好設定中關閉。</translation>
    </message>
    <message>
        <source>No sync in the background until you have looked at the connectors.</source>
        <translation>在您查看連接器之前，不在背景同步。</translation>
    </message>
    <message>
        <source>Next sync within a minute.</source>
        <translation>一分鐘內進行下次同步。</translation>
    </message>
    <message numerus="yes">
        <source>Next sync in %n minutes.</source>
        <translation>
            <numerusform>%n 分鐘後進行下次同步。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CheckPage</name>
    <message>
        <source>Check again</source>
        <translation>再次檢查</translation>
    </message>
    <message>
        <source>Send test lead</source>
        <translation>傳送測試潛在客戶</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Saved. The connector is being checked.</source>
        <translation>已儲存，正在檢查連接器。</translation>
    </message>
    <message>
        <source>Saved. The check was stopped.</source>
        <translation>已儲存，檢查已停止。</translation>
    </message>
    <message>
        <source>Press Check again whenever you want to know whether it works.</source>
        <translation>隨時可按「再次檢查」，確認它是否正常運作。</translation>
    </message>
    <message>
        <source>Saved, but the check failed. See below the failed step what to do.</source>
        <translation>已儲存，但檢查失敗。處理方式列於該步驟下方。</translation>
    </message>
    <message>
        <source>Saved. It works, with a warning.</source>
        <translation>已儲存。可以運作，但有警告。</translation>
    </message>
    <message>
        <source>Saved. It works.</source>
        <translation>已儲存，可以運作。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CheckView</name>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未檢查</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>How a step of a check ended, and how long it took: &quot;Fine, 0.3 s&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Fix this: %1</source>
        <extracomment>Button beside a failed step; %1 is the field&apos;s name</extracomment>
        <translation>修正此項：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代碼：%1</translation>
    </message>
    <message>
        <source>What the service said: %1</source>
        <translation>服務的回應：%1</translation>
    </message>
    <message>
        <source>Steps of the check</source>
        <translation>檢查步驟</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>是，繼續</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>This kind of connector has nothing to check.</source>
        <translation>這種連接器沒有可檢查的項目。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ColumnActions</name>
    <message>
        <source>Sort by this column</source>
        <translation>依此欄位排序</translation>
    </message>
    <message>
        <source>Move this column to the left</source>
        <translation>將此欄位左移</translation>
    </message>
    <message>
        <source>Move this column to the right</source>
        <translation>將此欄位右移</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation>加寬此欄位</translation>
    </message>
    <message>
        <source>Make this column narrower</source>
        <translation>縮窄此欄位</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>選擇欄位…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ColumnsModel</name>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ColumnsTable</name>
    <message>
        <source>Columns of the file</source>
        <translation>檔案的欄位</translation>
    </message>
    <message>
        <source>Property for column %1</source>
        <extracomment>Accessible name of a choice: what a column of a file is for a lead</extracomment>
        <translation>欄位「%1」的屬性</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>No command has these words.</source>
        <translation>這裡沒有符合這些詞的項目。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CompletionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建議</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorChecks</name>
    <message>
        <source>not checked</source>
        <translation>未檢查</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>檢查中</translation>
    </message>
    <message>
        <source>asks you</source>
        <translation>等候您的答覆</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorWizard</name>
    <message>
        <source>Keep for this run only</source>
        <translation>僅保留至本次執行結束</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Edit &quot;%1&quot;</source>
        <translation>編輯「%1」</translation>
    </message>
    <message>
        <source>Add a connector</source>
        <translation>新增連接器</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Lead destination</source>
        <translation>潛在客戶目的地</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Save and check</source>
        <translation>儲存並檢查</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorsPage</name>
    <message>
        <source>No connector yet. Add the lead destination of your offer to check it, and to see its leads here where it is an Azure storage account.</source>
        <translation>還沒有連接器。請新增供應項目的潛在客戶目的地來檢查它；如果它是 Azure 儲存體帳戶，也可在此查看其潛在客戶。</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>連接器</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>連接器</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>上次檢查</translation>
    </message>
    <message>
        <source>Credential ends</source>
        <translation>認證資料到期</translation>
    </message>
    <message>
        <source>Add a connector</source>
        <translation>新增連接器</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>Back to the leads (Esc)</source>
        <translation>回到潛在客戶（Esc）</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>這個錯誤是什麼意思？</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>全部檢查</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Send test lead</source>
        <translation>傳送測試潛在客戶</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>What to type into Partner Center</source>
        <translation>要在合作夥伴中心輸入的內容</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Last checks</source>
        <translation>最近的檢查</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>State of a connector that is being checked: &quot;checking: Sign-in&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An earlier check in a list: &quot;fine · 21 November 2026 10:04&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Not checked yet. A check signs in and looks around; it writes nothing.</source>
        <translation>尚未檢查。檢查只會登入並查看，不會寫入任何資料。</translation>
    </message>
    <message>
        <source>Remove the connector &quot;%1&quot;? Its settings, its secrets in the keychain and the history of its checks go with it. Its leads stay here.</source>
        <translation>要移除連接器「%1」嗎？其設定、金鑰圈中的機密資料與檢查記錄會一併移除。其潛在客戶會保留在此處。</translation>
    </message>
    <message>
        <source>Back to the leads</source>
        <translation>回到潛在客戶</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ConnectorsPane</name>
    <message>
        <source>Connectors</source>
        <translation>連接器</translation>
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
    <message>
        <source>Check, edit and hand over connectors</source>
        <translation>檢查、編輯與交接連接器</translation>
    </message>
    <message>
        <source>Add a connector</source>
        <translation>新增連接器</translation>
    </message>
    <message>
        <source>check failed</source>
        <translation>檢查失敗</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CopyActivity</name>
    <message>
        <source>Copying: %L1 of %L2 leads</source>
        <translation>正在複製：%L1 / %L2 筆潛在客戶</translation>
    </message>
    <message>
        <source>Stopped; nothing was copied.</source>
        <translation>已停止，未複製任何內容。</translation>
    </message>
    <message>
        <source>That is too much for the clipboard. Export brings these leads into a file.</source>
        <translation>剪貼簿容納不下這麼多。請用「匯出」寫成檔案。</translation>
    </message>
    <message>
        <source>Nothing was copied: no address that one may write to.</source>
        <translation>未複製任何內容：沒有可以寫信的電子郵件地址。</translation>
    </message>
    <message>
        <source>1 lead copied.</source>
        <translation>已複製 1 筆潛在客戶。</translation>
    </message>
    <message>
        <source>Left out: %L1 without an address that one may write to.</source>
        <translation>略過了 %L1 筆：沒有可以寫信的電子郵件地址。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads copied.</source>
        <translation>
            <numerusform>已複製 %Ln 筆潛在客戶。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::CsvChoices</name>
    <message>
        <source>&amp;Delimiter</source>
        <translation>分隔符號(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>編碼(&amp;E)</translation>
    </message>
    <message>
        <source>The &amp;first line is a header</source>
        <translation>第一行是標頭(&amp;F)</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>日期(&amp;T)</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <extracomment>How dates are written in a file</extracomment>
        <translation>日/月/年</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>月/日/年</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::EraseDialog</name>
    <message>
        <source>Erase this person</source>
        <translation>清除這個人的資料</translation>
    </message>
    <message>
        <source>Looking for the person&apos;s leads</source>
        <translation>正在尋找這個人的潛在客戶</translation>
    </message>
    <message>
        <source>&amp;Requested by (for the receipt; may stay empty)</source>
        <translation>提出要求者，列入清除證明（可留空）(&amp;R)</translation>
    </message>
    <message>
        <source>I &amp;understand that this cannot be undone</source>
        <translation>我了解這無法復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>清除(&amp;E)</translation>
    </message>
    <message>
        <source>The person is erased. Leadlight does not keep this receipt: save it if you have to prove it, or for what remains to be done by hand.</source>
        <translation>已清除這個人的資料。Leadlight 不會保存這份清除證明：如果您必須提出證明，或還有需要自行處理的部分，請將它儲存。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>清除證明</translation>
    </message>
    <message>
        <source>&amp;Save the receipt…</source>
        <translation>儲存清除證明(&amp;S)…</translation>
    </message>
    <message>
        <source>Nothing was erased.</source>
        <translation>未清除任何內容。</translation>
    </message>
    <message>
        <source>This lead is no longer there.</source>
        <translation>這筆潛在客戶已不存在。</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>會清除的內容</translation>
    </message>
    <message>
        <source>%1: as they were received, what was made of them, and every copy in the search.</source>
        <translation>%1：包括收到時的內容、後續處理的內容，以及搜尋中的所有複本。</translation>
    </message>
    <message>
        <source>Also the undo history: what was done before to any lead cannot be taken back with Ctrl+Z any more.</source>
        <translation>復原記錄也會清除：先前對任何潛在客戶所做的變更，都無法再用 Ctrl+Z 復原。</translation>
    </message>
    <message>
        <source>What Leadlight cannot erase</source>
        <translation>Leadlight 無法清除的內容</translation>
    </message>
    <message>
        <source>The rows in the storage account: a sync will pass them by, and the receipt names them so that you can delete them there.</source>
        <translation>儲存體帳戶中的資料列：同步時會略過它們，清除證明則會列出，以便您在該處刪除。</translation>
    </message>
    <message>
        <source>Files that were exported, mails, printed paper, and backups.</source>
        <translation>匯出的檔案、郵件、列印的紙本，以及備份。</translation>
    </message>
    <message>
        <source>May be the same person</source>
        <translation>可能是同一個人</translation>
    </message>
    <message>
        <source>Choose those whose leads are to be erased, too.</source>
        <translation>選擇要一併清除哪些人的潛在客戶。</translation>
    </message>
    <message>
        <source>Saved views that name the person</source>
        <translation>提到這個人的已儲存檢視</translation>
    </message>
    <message>
        <source>Choose those that are to be removed.</source>
        <translation>選擇要移除的檢視。</translation>
    </message>
    <message>
        <source>Files that were set aside</source>
        <translation>另存的檔案</translation>
    </message>
    <message>
        <source>They could not be read once, were kept under another name, and may hold the person&apos;s data: %1.</source>
        <translation>這些檔案曾經無法讀取，因此以其他名稱保存，其中可能有這個人的資料：%1。</translation>
    </message>
    <message>
        <source>&amp;Delete these files</source>
        <translation>刪除這些檔案(&amp;D)</translation>
    </message>
    <message>
        <source>Erasing. While a sync or an import writes, this waits for its turn.</source>
        <translation>正在清除。同步或匯入正在寫入時，會等它完成。</translation>
    </message>
    <message>
        <source>Nothing was erased. %1</source>
        <translation>未清除任何內容。%1</translation>
    </message>
    <message>
        <source>erasure-receipt-%1</source>
        <extracomment>Name of a file</extracomment>
        <translation>清除證明-%1</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>儲存清除證明</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已儲存為 %1。</translation>
    </message>
    <message>
        <source>What goes and what stays</source>
        <translation>會清除的與會保留的內容</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <extracomment>Somebody (name, address), how many leads, and why it may be the same person</extracomment>
        <translation>%1：%2。%3。</translation>
    </message>
    <message>
        <source>Not listed here: %1 more. The details of the lead lead to them.</source>
        <translation>另有 %1 人未列出，可從潛在客戶的詳細資料找到。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExplainDialog</name>
    <message>
        <source>What does this error mean?</source>
        <translation>這個錯誤是什麼意思？</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>錯誤文字</translation>
    </message>
    <message>
        <source>Paste the error that Partner Center shows, in any language.</source>
        <translation>貼上合作夥伴中心顯示的錯誤，任何語言皆可。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代碼：%1</translation>
    </message>
    <message>
        <source>The cause and what to do about it appear here. The text stays on this computer.</source>
        <translation>原因與處理方式會顯示在這裡。文字只留在這部電腦上。</translation>
    </message>
    <message>
        <source>Leadlight does not know this error. Check that the text is whole, with its codes.</source>
        <translation>這裡不認得這個錯誤。請確認文字完整，包括其中的代碼。</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <extracomment>Button: edit a connector at the field to fix; &quot;Edit CRM: Directory (tenant) ID&quot;</extracomment>
        <translation>編輯 %1：%2</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ExportActivity</name>
    <message>
        <source>Export stopped. No file was written.</source>
        <translation>匯出已停止，未寫入檔案。</translation>
    </message>
    <message>
        <source>1 lead exported to %1.</source>
        <translation>已將 1 筆潛在客戶匯出到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads exported to %1.</source>
        <translation>
            <numerusform>已將 %Ln 筆潛在客戶匯出到 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln do-not-contact and test leads (see the Export menu).</source>
        <translation>
            <numerusform>略過了 %Ln 筆「請勿連絡」與測試潛在客戶（請見「匯出」功能表）。</numerusform>
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
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON, one lead a line</source>
        <translation>JSON，每行一筆潛在客戶</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Export the leads of this view (Ctrl+E)</source>
        <translation>匯出此檢視的潛在客戶（Ctrl+E）</translation>
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
        <source>All leads of this view…</source>
        <translation>此檢視的所有潛在客戶…</translation>
    </message>
    <message>
        <source>Selected leads…</source>
        <translation>選取的潛在客戶…</translation>
    </message>
    <message>
        <source>Selected leads (%L1)…</source>
        <translation>選取的潛在客戶（%L1）…</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FieldEditor</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Forget the stored value</source>
        <translation>移除已儲存的值</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的內容</translation>
    </message>
    <message>
        <source>Stored. Type to replace it.</source>
        <translation>已儲存。輸入即可取代。</translation>
    </message>
    <message>
        <source>Will be forgotten</source>
        <translation>將會移除</translation>
    </message>
    <message>
        <source>This is not a day. Write it as YYYY-MM-DD, for example %1.</source>
        <translation>這不是日期。請寫成 YYYY-MM-DD，例如 %1。</translation>
    </message>
    <message>
        <source>Needed to go on. %1</source>
        <extracomment>Beside a field that has to be filled in; %1 is the help on it</extracomment>
        <translation>必須填入才能繼續。%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::FilePage</name>
    <message>
        <source>Choose &amp;columns</source>
        <translation>選擇欄位(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;leads:</source>
        <translation>匯入後的潛在客戶(&amp;L)：</translation>
    </message>
    <message>
        <source>Decide yourself what each column of this file is</source>
        <translation>自行決定這個檔案的各個欄位是什麼</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>正在查看 %1…</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>%1 is the name of a file, %2 what it was recognised as, %3 how many leads it holds</extracomment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>Leads of the file</source>
        <translation>檔案中的潛在客戶</translation>
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
    <message>
        <source>1 suggestion. Tab takes it.</source>
        <translation>1 個建議。按 Tab 採用。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions. Down goes to them.</source>
        <translation>
            <numerusform>%Ln 個建議。按向下鍵前往。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::GeneralPage</name>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>依照系統設定</translation>
    </message>
    <message>
        <source>&amp;Use it now</source>
        <translation>立即套用(&amp;U)</translation>
    </message>
    <message>
        <source>Opens the window again in this language. Without it, the language changes at the next start.</source>
        <translation>以這個語言重新開啟視窗。若不套用，語言會在下次啟動時變更。</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外觀(&amp;A)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Leads that you take over get this name; the filter owner:me finds them.</source>
        <translation>由您接手的潛在客戶會有這個名字；篩選 owner:me 可找到它們。</translation>
    </message>
    <message>
        <source>You&amp;r name</source>
        <translation>您的名字(&amp;R)</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message numerus="yes">
        <source>every %n minutes</source>
        <translation>
            <numerusform>每 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>從不</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>每小時</translation>
    </message>
    <message numerus="yes">
        <source>every %n hours</source>
        <translation>
            <numerusform>每 %n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fetch new leads</source>
        <extracomment>Followed by &quot;every 15 minutes&quot;</extracomment>
        <translation>擷取新的潛在客戶(&amp;F)</translation>
    </message>
    <message>
        <source>Go on in the &amp;tray when the window is closed</source>
        <translation>關閉視窗後留在系統匣(&amp;T)</translation>
    </message>
    <message>
        <source>Start in the tray at l&amp;ogin</source>
        <translation>登入時在系統匣中啟動(&amp;O)</translation>
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
    <name>leadlight::ui::HandOut</name>
    <message>
        <source>Write e-mail</source>
        <translation>寫電子郵件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Text with headings</source>
        <translation>含標題的文字</translation>
    </message>
    <message>
        <source>CSV, all fields</source>
        <translation>CSV，所有欄位</translation>
    </message>
    <message>
        <source>JSON, all fields</source>
        <translation>JSON，所有欄位</translation>
    </message>
    <message>
        <source>Markdown table</source>
        <translation>Markdown 表格</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>電子郵件地址</translation>
    </message>
    <message>
        <source>This cell only</source>
        <translation>僅此儲存格</translation>
    </message>
    <message>
        <source>Print lead…</source>
        <translation>列印潛在客戶…</translation>
    </message>
    <message>
        <source>Save lead as PDF…</source>
        <translation>將潛在客戶存成 PDF…</translation>
    </message>
    <message>
        <source>Print view…</source>
        <translation>列印檢視…</translation>
    </message>
    <message>
        <source>Save view as PDF…</source>
        <translation>將檢視存成 PDF…</translation>
    </message>
    <message>
        <source>Show times in UTC</source>
        <translation>以 UTC 顯示時間</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>複製為</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>已複製：%1。</translation>
    </message>
    <message>
        <source>This lead is not to be contacted.</source>
        <translation>這筆潛在客戶不應連絡。</translation>
    </message>
    <message>
        <source>This lead has no e-mail address that one can write to.</source>
        <translation>這筆潛在客戶沒有可以寫信的電子郵件地址。</translation>
    </message>
    <message>
        <source>No mail program could be opened.</source>
        <translation>無法開啟郵件程式。</translation>
    </message>
    <message>
        <source>Do-not-contact and test leads are not dragged out, unless the Export menu includes them.</source>
        <translation>「請勿連絡」與測試潛在客戶不會拖曳出去，除非已在「匯出」功能表選擇包含。</translation>
    </message>
    <message>
        <source>Dragging 1 lead as a vCard; several are a CSV file.</source>
        <translation>以 vCard 拖曳 1 筆潛在客戶；多筆則為 CSV 檔案。</translation>
    </message>
    <message>
        <source>Choose a lead first.</source>
        <translation>請先選擇一筆潛在客戶。</translation>
    </message>
    <message>
        <source>There is no lead to print.</source>
        <translation>沒有可列印的潛在客戶。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln leads are too many to drag. Export brings them into a file.</source>
        <translation>
            <numerusform>超過 %Ln 筆潛在客戶時無法拖曳。請用「匯出」寫成檔案。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dragging %Ln leads as a CSV file; one alone is a vCard.</source>
        <translation>
            <numerusform>以 CSV 檔案拖曳 %Ln 筆潛在客戶；單獨一筆則為 vCard。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are too many to print. Filter them down to %L1, or export them.</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶會用掉太多紙。請篩選到 %L1 筆以內，或改為匯出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln do-not-contact and test leads (see the Export menu).</source>
        <translation>
            <numerusform>已略過 %Ln 筆請勿連絡與測試潛在客戶（請見「匯出」選單）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HandOverSheet</name>
    <message>
        <source>Hand over &quot;%1&quot; to Partner Center</source>
        <extracomment>Title of the sheet with what to type into Partner Center; %1 is the connector&apos;s name</extracomment>
        <translation>將「%1」交接至合作夥伴中心</translation>
    </message>
    <message>
        <source>There is nothing to type into Partner Center for this kind of connector.</source>
        <translation>這種連接器沒有要在合作夥伴中心輸入的內容。</translation>
    </message>
    <message>
        <source>In Partner Center open your offer, then Offer setup &gt; Customer leads &gt; Connect. Choose the lead destination %1 and type in these values.</source>
        <translation>在合作夥伴中心開啟您的供應項目，再選擇供應項目設定（Offer setup）&gt; 潛在客戶（Customer leads）&gt; 連線（Connect）。選擇潛在客戶目的地（Lead destination）%1，並輸入這些值。</translation>
    </message>
    <message>
        <source>Formerly: %1</source>
        <extracomment>%1 is what a field was called in older versions of Partner Center</extracomment>
        <translation>舊稱：%1</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>留空</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>%1 is on the clipboard.</source>
        <translation>%1 已在剪貼簿中。</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>已隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied in %1 s.</source>
        <translation>已複製。剪貼簿將在 %1 秒後清空。</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the secret.</source>
        <translation>剪貼簿中已沒有這項機密資料。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HelpButton</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Help on this (F1)</source>
        <translation>相關說明 (F1)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜尋說明</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Nothing in the help matches. Try fewer words.</source>
        <translation>說明中沒有符合的內容。請試試較少的詞。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::HistoryView</name>
    <message>
        <source>History (%1)</source>
        <translation>歷程（%1）</translation>
    </message>
    <message>
        <source>and %1 earlier</source>
        <translation>之前還有 %1 項</translation>
    </message>
    <message>
        <source>What the note said before</source>
        <translation>備註原本的內容</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportActivity</name>
    <message>
        <source>1 lead imported.</source>
        <translation>已匯入 1 筆潛在客戶。</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>在完成前已停止。</translation>
    </message>
    <message>
        <source>Preparing the search</source>
        <translation>正在準備搜尋</translation>
    </message>
    <message>
        <source>Importing: %L1 leads, %2 % of the file</source>
        <translation>正在匯入：%L1 筆潛在客戶，檔案的 %2%</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads imported.</source>
        <translation>
            <numerusform>已匯入 %Ln 筆潛在客戶。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 筆已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a problem; see the view Problems.</source>
        <translation>
            <numerusform>%Ln 筆有問題；請見「問題」檢視。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were left out: erased here before, or older than leads are kept.</source>
        <translation>
            <numerusform>%Ln 筆未匯入：先前已在此清除，或超過保留期限。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ImportDialog</name>
    <message>
        <source>Import leads</source>
        <translation>匯入潛在客戶</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>being looked at</source>
        <translation>正在查看</translation>
    </message>
    <message>
        <source>left out: it cannot be read</source>
        <translation>略過，因為無法讀取</translation>
    </message>
    <message>
        <source>one property is chosen twice</source>
        <translation>有一個屬性選了兩次</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a file, %2 what is known of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>沒有可匯入的內容。</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>新增檔案(&amp;A)…</translation>
    </message>
    <message>
        <source>Files of leads (*.csv *.json *.ndjson *.jsonl *.txt);;All files (*)</source>
        <translation>潛在客戶檔案 (*.csv *.json *.ndjson *.jsonl *.txt);;所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::InsightTable</name>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::InsightsEntry</name>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Leads by day, answers, and offers that fell silent (Ctrl+I)</source>
        <translation>每日潛在客戶、回覆，以及沉寂的供應項目（Ctrl+I）</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::InsightsPage</name>
    <message>
        <source>No leads yet. Once there are, this page shows how many arrive and when, how soon they are answered, and which offer has fallen silent.</source>
        <translation>還沒有潛在客戶。有了之後，本頁會顯示何時來了多少、多快得到回覆，以及哪個供應項目已沉寂。</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>Back to the leads (Esc)</source>
        <translation>回到潛在客戶（Esc）</translation>
    </message>
    <message>
        <source>Leads of which days</source>
        <translation>哪些日子的潛在客戶</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>All leads</source>
        <translation>所有潛在客戶</translation>
    </message>
    <message>
        <source>From a day to another</source>
        <translation>從某日到某日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>從</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>%1 are kept on this computer in %2, search index included; what the marketplace sent is %3 of it.</source>
        <extracomment>%1 and %2 are sizes, &quot;120 MB&quot;</extracomment>
        <translation>這部電腦上保存了 %1，占 %2，含搜尋索引；其中市集所傳送的為 %3。</translation>
    </message>
    <message>
        <source>At Azure, storing leads costs about 50 US cents for every 1,000 leads received in a month, as the marketplace&apos;s documentation estimates. %1 came in the last 30 days, so that is about %2 a month.</source>
        <extracomment>%1 is &quot;1,204 leads&quot;, %2 &quot;$0.60&quot;</extracomment>
        <translation>根據市集文件的估計，在 Azure 儲存每月收到的每 1,000 筆潛在客戶約需 50 美分。最近 30 天收到 %1，因此每月約 %2。</translation>
    </message>
    <message>
        <source>Back to the leads</source>
        <translation>回到潛在客戶</translation>
    </message>
    <message>
        <source>See how to get leads</source>
        <translation>如何取得潛在客戶</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::KindPage</name>
    <message>
        <source>Kind of connector</source>
        <translation>連接器種類</translation>
    </message>
    <message>
        <source>Set it up, check it, and see its leads here.</source>
        <translation>設定並檢查它，並在此查看其潛在客戶。</translation>
    </message>
    <message>
        <source>Set it up and check it; its leads stay there.</source>
        <translation>設定並檢查它；其潛在客戶會留在該處。</translation>
    </message>
    <message>
        <source>Paste what you have</source>
        <translation>貼上您手邊的內容</translation>
    </message>
    <message>
        <source>A connection string, a URL, a form&apos;s embed code or HTML: Leadlight recognises it and fills in the fields.</source>
        <translation>連接字串、URL、表單的內嵌程式碼或 HTML：會自動辨識內容並填入對應的欄位。</translation>
    </message>
    <message>
        <source>Where does the marketplace deliver your leads?</source>
        <translation>市集將您的潛在客戶傳送到哪裡？</translation>
    </message>
    <message>
        <source>Or paste what you have</source>
        <translation>或貼上您手邊的內容</translation>
    </message>
    <message>
        <source>Recognised for %1: %2.</source>
        <extracomment>%1 is a kind of connector, %2 the names of the fields that were filled in</extracomment>
        <translation>已辨識為 %1：%2。</translation>
    </message>
    <message>
        <source>This was not recognised. Choose where the leads go above, then go on.</source>
        <translation>無法辨識這項內容。請在上方選擇潛在客戶的去處，再繼續。</translation>
    </message>
    <message>
        <source>Retired: see here the leads that came before.</source>
        <translation>已淘汰：可在這裡查看先前送達的潛在客戶。</translation>
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
        <translation>收到的原始屬性</translation>
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
    <message>
        <source>This lead is not among the leads that the filter shows.</source>
        <translation>這筆潛在客戶不在篩選所顯示的潛在客戶之中。</translation>
    </message>
    <message>
        <source>Back to the chosen lead</source>
        <translation>回到選取的潛在客戶</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>An export as JSON lines has all of them.</source>
        <translation>匯出為「JSON，每行一筆潛在客戶」，即可取得全部。</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>清除這個人的資料…</translation>
    </message>
    <message>
        <source>Property as received</source>
        <translation>收到的原始屬性</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more problems.</source>
        <translation>
            <numerusform>還有 %Ln 個問題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more properties</source>
        <translation>
            <numerusform>還有 %Ln 個屬性</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadGridModel</name>
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
    <message>
        <source>%1, %2, %3, level %4</source>
        <extracomment>Read aloud: a heading&apos;s words, how many leads, whether its leads are hidden, how deep it stands from 1 on</extracomment>
        <translation>%1，%2，%3，第 %4 層</translation>
    </message>
    <message>
        <source>Reading the lead</source>
        <translation>正在讀取潛在客戶</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已看過</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
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
        <source>Fold all groups</source>
        <translation>摺疊所有群組</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>展開所有群組</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadPreviewModel</name>
    <message>
        <source>Marks</source>
        <extracomment>Title of a column: what is special about a lead, as &quot;Problem&quot; or &quot;Test&quot;</extracomment>
        <translation>標記</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::LeadsPage</name>
    <message>
        <source>Choose a lead first. J goes to the next one with the status New.</source>
        <translation>請先選擇一筆潛在客戶。按 J 前往下一筆狀態為「新」的潛在客戶。</translation>
    </message>
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
        <translation>新 %1 筆</translation>
    </message>
    <message>
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many leads the filter lets through, of all</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Reading the leads</source>
        <translation>正在讀取潛在客戶</translation>
    </message>
    <message>
        <source>Preparing the search. This takes a few seconds, once.</source>
        <translation>正在準備搜尋。需要幾秒鐘，只有一次。</translation>
    </message>
    <message>
        <source>The note that is not saved yet stays with its lead.</source>
        <translation>尚未儲存的備註會保留在所屬的潛在客戶。</translation>
    </message>
    <message>
        <source>None of these leads has the status New.</source>
        <translation>這些潛在客戶中，沒有狀態為「新」的。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lead of the person first.</source>
        <translation>請先選擇這個人的一筆潛在客戶。</translation>
    </message>
    <message>
        <source>Next lead with status New</source>
        <translation>下一筆狀態為「新」的潛在客戶</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>No leads have come through your connectors yet. Run a check to see whether nobody has asked yet or something is broken.</source>
        <translation>尚未有潛在客戶經由您的連接器送達。執行檢查即可得知是還沒有人詢問，還是哪裡出了問題。</translation>
    </message>
    <message>
        <source>Check the connectors</source>
        <translation>檢查連接器</translation>
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
        <source>Fetch new leads (F5)</source>
        <translation>取得新的潛在客戶（F5）</translation>
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
        <source>1 lead</source>
        <translation>1 筆潛在客戶</translation>
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
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>Check every connector</source>
        <translation>檢查所有連接器</translation>
    </message>
    <message>
        <source>Set it aside and close</source>
        <translation>另存並關閉</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>What to do with the selected leads</source>
        <translation>可對選取的潛在客戶進行的操作</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Not everything could be synced in the background.</source>
        <translation>並非全部都能在背景同步。</translation>
    </message>
    <message>
        <source>Preferences, help and more</source>
        <translation>偏好設定、說明與其他</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Find a command…</source>
        <translation>尋找命令…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤快速鍵</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>前往篩選欄位</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>前往視窗的下一部分</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>儲存為檢視…</translation>
    </message>
    <message>
        <source>Show view %1</source>
        <translation>顯示檢視 %1</translation>
    </message>
    <message>
        <source>Up, Down, Home, End</source>
        <translation>上、下、Home、End</translation>
    </message>
    <message>
        <source>Walk through the leads</source>
        <translation>在潛在客戶間移動</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
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
        <translation>顯示分析</translation>
    </message>
    <message>
        <source>More of the tool bar</source>
        <translation>工具列的其他按鈕</translation>
    </message>
    <message>
        <source>The list of connectors was set aside as %1; nothing was deleted.</source>
        <translation>連接器清單已另存為 %1；未刪除其中任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶</numerusform>
        </translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>另存</translation>
    </message>
    <message>
        <source>Diagnostic report…</source>
        <translation>診斷報告…</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>前往視窗的上一部分</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>Heading of the list of keys</extracomment>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Fold and unfold a heading, walk from cell to cell of a lead</source>
        <translation>摺疊與展開群組標題，在潛在客戶的儲存格間移動</translation>
    </message>
    <message>
        <source>Fold or unfold a heading, go to the details of a lead</source>
        <translation>摺疊或展開群組標題，前往潛在客戶的詳細資料</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空白鍵</translation>
    </message>
    <message>
        <source>Tick or clear a value in the side panel</source>
        <translation>勾選側面板中的值</translation>
    </message>
    <message>
        <source>F2, Delete</source>
        <translation>F2、Delete</translation>
    </message>
    <message>
        <source>Rename or delete a saved view in the side panel</source>
        <translation>重新命名或刪除側面板中已儲存的檢視</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+空白鍵</translation>
    </message>
    <message>
        <source>Suggestions for the filter</source>
        <translation>篩選的建議</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>儲存備註</translation>
    </message>
    <message>
        <source>Menu key</source>
        <translation>功能表鍵</translation>
    </message>
    <message>
        <source>Open the menu of what has the focus</source>
        <translation>焦點所在項目可進行的操作</translation>
    </message>
    <message>
        <source>Empty the filter, close what is open, go back to the leads</source>
        <translation>清空篩選、關閉開啟的項目、回到潛在客戶</translation>
    </message>
    <message>
        <source>Erase them</source>
        <translation>清除這些潛在客戶</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>停止同步</translation>
    </message>
    <message>
        <source>What you choose in the preferences holds for this run only: %1 cannot be written. Check who may write there.</source>
        <translation>您在偏好設定中的選擇只在這次執行期間有效：無法寫入 %1。請檢查誰可以寫入該處。</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>連接器</translation>
    </message>
    <message>
        <source>Add a connector…</source>
        <translation>新增連接器…</translation>
    </message>
    <message>
        <source>What does this error mean?</source>
        <translation>這個錯誤是什麼意思？</translation>
    </message>
    <message>
        <source>Show view %1: %2</source>
        <translation>顯示檢視 %1：%2</translation>
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
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NamePage</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Secrets go to the keychain of this computer, everything else into Leadlight&apos;s settings. After that the connector is checked; nothing is written to the other system.</source>
        <translation>機密資料會存入這部電腦的金鑰圈，其他內容存入 Leadlight 的設定。之後會檢查連接器；不會在另一個系統寫入任何資料。</translation>
    </message>
    <message>
        <source>Name it and save</source>
        <translation>命名並儲存</translation>
    </message>
    <message>
        <source>What you want to call it here.</source>
        <translation>您在此處想用的名稱。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NetworkPage</name>
    <message>
        <source>%1, expired on %2</source>
        <translation>%1，已於 %2 過期</translation>
    </message>
    <message>
        <source>%1, not valid yet</source>
        <translation>%1，尚未生效</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>A certificate authority and the day until which its certificate is valid</extracomment>
        <translation>%1，有效至 %2</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>變更(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Follow the &amp;system</source>
        <translation>依照系統設定(&amp;S)</translation>
    </message>
    <message>
        <source>N&amp;o proxy</source>
        <translation>不使用 Proxy(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;This proxy</source>
        <translation>使用此 Proxy(&amp;T)</translation>
    </message>
    <message>
        <source>To try it out, check a connector. This computer&apos;s own addresses are never asked for through a proxy.</source>
        <translation>若要測試，請檢查任一連接器。這部電腦自己的位址絕不會透過 Proxy 連線。</translation>
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
        <translation>無：Proxy 不需要登入</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>類型(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>主機(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>連接埠(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>This is not a host. It is a name or an address, such as proxy.example or 10.0.0.1.</source>
        <translation>這不是主機。主機是名稱或位址，例如 proxy.example 或 10.0.0.1。</translation>
    </message>
    <message>
        <source>kept in the keychain</source>
        <translation>保存在金鑰圈中</translation>
    </message>
    <message>
        <source>Until Leadlight is closed, the password is used.</source>
        <translation>在關閉 Leadlight 之前，仍會使用這個密碼。</translation>
    </message>
    <message>
        <source>Certificate authorities</source>
        <translation>憑證授權單位</translation>
    </message>
    <message>
        <source>Trusted besides those of the system, such as the authority of a company that inspects traffic. A server&apos;s name and dates are checked all the same.</source>
        <translation>除了系統信任的之外，另外信任的憑證授權單位，例如會檢查流量的公司所用的。伺服器的名稱與日期仍會檢查。</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>新增(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a certificate authority</source>
        <translation>新增憑證授權單位</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer *.der);;所有檔案 (*)</translation>
    </message>
    <message>
        <source>Issued by %1. SHA-256:
%2</source>
        <extracomment>%1 is an authority, %2 its fingerprint on two lines</extracomment>
        <translation>由 %1 簽發。SHA-256：
%2</translation>
    </message>
    <message>
        <source>%1, not an authority</source>
        <translation>%1，不是憑證授權單位</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates were left out: expired, not valid yet, or no authority&apos;s.</source>
        <translation>
            <numerusform>略過了 %Ln 個憑證：已過期、尚未生效，或不屬於憑證授權單位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoteEditor</name>
    <message>
        <source>A note written here holds %1 characters; what you paste has %2. Nothing was added.</source>
        <translation>在此撰寫的備註最多 %1 個字元；您貼上的有 %2 個。未加入任何內容。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NotesView</name>
    <message>
        <source>This note is not saved yet. It stays with its lead until you save it.</source>
        <translation>這則備註尚未儲存。在您儲存之前，它會保留在所屬的潛在客戶。</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>儲存備註</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>%1, changed since</source>
        <translation>%1，之後有修改</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the note of %1</source>
        <translation>複製 %1 的備註</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Edit the note of %1</source>
        <translation>編輯 %1 的備註</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation>移除 %1 的備註</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>%1 的備註</translation>
    </message>
    <message>
        <source>A note written here holds %1 characters. Shorten it to save it.</source>
        <translation>在此撰寫的備註最多 %1 個字元。請縮短後再儲存。</translation>
    </message>
    <message>
        <source>This note cannot be kept on the disk until it is saved.</source>
        <translation>這則備註在儲存之前無法保存在磁碟上。</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>儲存變更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older notes. An export has all of them.</source>
        <translation>
            <numerusform>另有 %Ln 則較舊的備註。匯出檔會有全部。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NoticeWords</name>
    <message>
        <source>1 new lead</source>
        <translation>1 筆新的潛在客戶</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>%1 is &quot;3 new leads&quot;, %2 the name of a saved view</extracomment>
        <translation>「%2」中有 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is &quot;3 new leads&quot;, %2 an offer</extracomment>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>%1, %2 more</source>
        <extracomment>%1 is &quot;3 new leads for DocuSign&quot;, %2 how many there are for something else</extracomment>
        <translation>%1，另有 %2 筆</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A person and a company</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>and %L1 more</source>
        <translation>另有 %L1 項</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>number, offer</comment>
        <extracomment>%1 is how many leads, %2 an offer</extracomment>
        <translation>%2：%1 筆</translation>
    </message>
    <message>
        <source>1 lead has waited for an answer for more than a day</source>
        <translation>1 筆潛在客戶等候回覆超過一天</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>No lead for %1 in %2</source>
        <extracomment>%1 is an offer, %2 &quot;9 days&quot;</extracomment>
        <translation>%1 已有 %2沒有潛在客戶</translation>
    </message>
    <message>
        <source>That is unusual for it. A check shows whether its connector still works.</source>
        <translation>這對它來說並不尋常。檢查連接器，即可得知是否仍正常運作。</translation>
    </message>
    <message>
        <source>%1: no lead in %2</source>
        <extracomment>%1 is an offer, %2 &quot;9 days&quot;</extracomment>
        <translation>%1：已有 %2沒有潛在客戶</translation>
    </message>
    <message>
        <source>%1 needs you</source>
        <translation>%1 需要您處理</translation>
    </message>
    <message>
        <source>%1 cannot be synced</source>
        <translation>無法同步 %1</translation>
    </message>
    <message>
        <source>%1
It is not synced in the background until you have looked at it.</source>
        <translation>%1
在您查看之前，不會在背景同步。</translation>
    </message>
    <message>
        <source>%1
It failed three times. Leadlight goes on trying, less and less often.</source>
        <translation>%1
已失敗三次。Leadlight 會繼續嘗試，但間隔越來越長。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads</source>
        <translation>
            <numerusform>%Ln 筆新的潛在客戶</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads have waited for an answer for more than a day</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶等候回覆超過一天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offers are unusually quiet</source>
        <translation>
            <numerusform>%Ln 個供應項目異常沉寂</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Notices</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>網路</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私權</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notify me of &amp;new leads while the window is not in front</source>
        <translation>視窗不在最前面時，通知我有新的潛在客戶(&amp;N)</translation>
    </message>
    <message>
        <source>For these &amp;views</source>
        <translation>僅限這些檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Show na&amp;mes and companies</source>
        <translation>顯示姓名與公司(&amp;M)</translation>
    </message>
    <message>
        <source>Notifications can be read by whoever passes the screen, also when it is locked.</source>
        <translation>經過螢幕的人都可能看到通知，螢幕鎖定時也是如此。</translation>
    </message>
    <message>
        <source>Notify me when an offer has fallen &amp;silent</source>
        <translation>供應項目沉寂下來時通知我(&amp;S)</translation>
    </message>
    <message>
        <source>Notify me when leads have waited for an answer for more than a &amp;day</source>
        <translation>潛在客戶等候回覆超過一天時通知我(&amp;D)</translation>
    </message>
    <message>
        <source>Views whose new leads are told</source>
        <translation>要通知新潛在客戶的檢視</translation>
    </message>
    <message>
        <source>All new leads</source>
        <translation>所有新的潛在客戶</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>勿擾時段</translation>
    </message>
    <message>
        <source>&amp;Quiet from</source>
        <translation>勿擾時段從(&amp;Q)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>勿擾時段開始</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of the day</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>勿擾時段結束</translation>
    </message>
    <message>
        <source>Quiet at &amp;weekends</source>
        <translation>週末勿擾(&amp;W)</translation>
    </message>
    <message>
        <source>One notification afterwards tells what came meanwhile.</source>
        <translation>這段期間的通知會在結束後一次顯示。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Notifier</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Snooze for today</source>
        <translation>今天不再提醒</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::OfferRow</name>
    <message>
        <source>Show its leads</source>
        <translation>顯示它的潛在客戶</translation>
    </message>
    <message>
        <source>Check the connector</source>
        <translation>檢查連接器</translation>
    </message>
    <message>
        <source>Unusually quiet</source>
        <translation>異常沉寂</translation>
    </message>
    <message>
        <source>Not watched</source>
        <translation>未監看</translation>
    </message>
    <message>
        <source>Do not watch this offer</source>
        <translation>不監看這個供應項目</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>重新監看</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PageWriter</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>What does not fit on %1 pages is in an export.</source>
        <translation>%1 頁容納不下的部分，請見匯出檔。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PersonPanel</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 項</translation>
    </message>
    <message>
        <source>Show them among the leads</source>
        <translation>在潛在客戶中顯示</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分開</translation>
    </message>
    <message>
        <source>Split %1 from this person</source>
        <translation>將 %1 與這個人分開</translation>
    </message>
    <message>
        <source>This address is another person’s</source>
        <translation>這個電子郵件地址是別人的</translation>
    </message>
    <message>
        <source>Also from this person (%1)</source>
        <translation>同一個人的其他潛在客戶（%1）</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Join with %1</source>
        <translation>與 %1 合併</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>是同一個人</translation>
    </message>
    <message>
        <source>Perhaps the same person (%1)</source>
        <translation>可能是同一個人（%1）</translation>
    </message>
    <message>
        <source>Other people of the company (%1)</source>
        <translation>同公司的其他人（%1）</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrintActivity</name>
    <message>
        <source>Laying out the lead</source>
        <translation>正在排版潛在客戶</translation>
    </message>
    <message>
        <source>Laying out: %L1 of %L2 leads</source>
        <translation>正在排版：%L1 / %L2 筆潛在客戶</translation>
    </message>
    <message>
        <source>Printing stopped.</source>
        <translation>已停止列印。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，未寫入檔案。</translation>
    </message>
    <message>
        <source>The printer did not accept the pages.</source>
        <translation>印表機不接受這些頁面。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 頁</translation>
    </message>
    <message>
        <source>Printed: %1.</source>
        <translation>已列印：%1。</translation>
    </message>
    <message>
        <source>%1 written to %2.</source>
        <translation>%1已寫入 %2。</translation>
    </message>
    <message>
        <source>The rest did not fit; an export has all of it.</source>
        <translation>其餘容納不下；匯出檔會有全部。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln 頁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::PrivacyPage</name>
    <message>
        <source>&amp;Except those that are worked on: Active, or to be followed up</source>
        <translation>處理中的除外：狀態為「進行中」，或有追蹤日期(&amp;E)</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>潛在客戶</translation>
    </message>
    <message>
        <source>&amp;Keep leads</source>
        <extracomment>Followed by &quot;forever&quot; or &quot;2 years&quot;</extracomment>
        <translation>潛在客戶保留期限(&amp;K)</translation>
    </message>
    <message>
        <source>Counted from the day on which a lead was received. What is older is erased every day, with its notes and its history. Its row stays in the storage account, and a sync passes it by.</source>
        <translation>從收到潛在客戶的那一天算起。超過期限的每天都會清除，連同其備註與歷程。其資料列會留在儲存體帳戶中，同步時會略過。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>&amp;Leave it as it was</source>
        <translation>維持原狀(&amp;L)</translation>
    </message>
    <message>
        <source>Counting the leads that are older</source>
        <translation>正在計算超過期限的潛在客戶</translation>
    </message>
    <message>
        <source>E&amp;rase them</source>
        <translation>清除這些潛在客戶(&amp;R)</translation>
    </message>
    <message>
        <source>Keep &amp;to it</source>
        <translation>採用此期限(&amp;T)</translation>
    </message>
    <message>
        <source>No lead is older than that now. From now on, leads that become older are erased every day. That cannot be undone.</source>
        <translation>目前沒有超過這個期限的潛在客戶。從現在起，超過期限的潛在客戶每天都會清除。這無法復原。</translation>
    </message>
    <message>
        <source>%1 of %2 leads are older than that. They are erased now, and from now on every day those that become older. That cannot be undone.</source>
        <translation>%2 筆潛在客戶中有 %1 筆超過這個期限。這些會立即清除，而且從現在起，超過期限的每天都會清除。這無法復原。</translation>
    </message>
    <message>
        <source>Leads are kept forever. Of those that were erased for their age, a full sync brings back the ones whose rows still lie in a storage account.</source>
        <translation>潛在客戶將永久保留。因超過期限而清除的潛在客戶，若其資料列仍在儲存體帳戶中，完整同步會再次帶回。</translation>
    </message>
    <message>
        <source>Leads are kept for %1.</source>
        <translation>潛在客戶會保留 %1。</translation>
    </message>
    <message>
        <source>To erase a person, choose one of the person&apos;s leads, then &quot;Erase this person&quot; in the Lead menu.</source>
        <translation>若要清除某人的資料，請選取此人的任一筆潛在客戶，然後在「潛在客戶」功能表中選擇「清除這個人的資料」。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::Reminders</name>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Check the connectors</source>
        <translation>檢查連接器</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ReportDialog</name>
    <message>
        <source>Diagnostic report</source>
        <translation>診斷報告</translation>
    </message>
    <message>
        <source>Read it before you share it. It holds no leads, names, addresses or secrets. Leadlight sends it nowhere.</source>
        <translation>分享之前請先讀過。其中沒有潛在客戶、姓名、地址或機密資料。Leadlight 不會將它傳送到任何地方。</translation>
    </message>
    <message>
        <source>The report is being made…</source>
        <translation>正在建立報告…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存新檔(&amp;S)…</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>報告已在剪貼簿中。</translation>
    </message>
    <message>
        <source>Save the diagnostic report</source>
        <translation>儲存診斷報告</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>報告已儲存。</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RetentionWatch</name>
    <message>
        <source>Leads are kept for %1. By that, %2 of %3 leads would be erased now, which is more than usual; none was. See whether the clock of this computer is right: today is %4 there.</source>
        <translation>潛在客戶會保留 %1。依此，%3 筆潛在客戶中有 %2 筆現在應清除，比平常多；因此一筆都未清除。請確認這部電腦的時鐘是否正確：依其時鐘，今天是 %4。</translation>
    </message>
    <message>
        <source>forever</source>
        <extracomment>How long leads are kept</extracomment>
        <translation>永久</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were older than leads are kept and have been erased.</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶超過保留期限，已清除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::RhythmView</name>
    <message>
        <source>Rhythm of the offers</source>
        <translation>供應項目的節奏</translation>
    </message>
    <message>
        <source>How silence is judged</source>
        <translation>如何判斷沉寂</translation>
    </message>
    <message>
        <source>Find an offer</source>
        <translation>尋找供應項目</translation>
    </message>
    <message>
        <source>Looking at the rhythm of the offers.</source>
        <translation>正在查看供應項目的節奏。</translation>
    </message>
    <message>
        <source>No offer has leads enough yet to tell its rhythm.</source>
        <translation>還沒有供應項目的潛在客戶多到看得出節奏。</translation>
    </message>
    <message>
        <source>No offer is unusually quiet, as of %1.</source>
        <translation>截至 %1，沒有供應項目異常沉寂。</translation>
    </message>
    <message>
        <source>%1, as of %2.</source>
        <extracomment>%1 is &quot;1 offer is unusually quiet&quot;, %2 a date with its time</extracomment>
        <translation>%1，截至 %2。</translation>
    </message>
    <message>
        <source>Show 1 more offer</source>
        <translation>再顯示 1 個供應項目</translation>
    </message>
    <message numerus="yes">
        <source>Show more of %n other offers</source>
        <translation>
            <numerusform>顯示更多，另有 %n 個供應項目</numerusform>
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
        <translation>開啟 %1</translation>
    </message>
    <message>
        <source>To be copied into the other system</source>
        <translation>供複製到另一個系統</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>更多設定</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SidePanel</name>
    <message>
        <source>Views and filter</source>
        <translation>檢視與篩選</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <source>Save and arrange views</source>
        <translation>儲存與整理檢視</translation>
    </message>
    <message>
        <source>Received on %1 or later</source>
        <translation>%1 或之後收到</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::SidePanelDelegate</name>
    <message>
        <source>Name of the view</source>
        <translation>檢視的名稱</translation>
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
    <message>
        <source>Preparing the search</source>
        <translation>正在準備搜尋</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new leads</source>
        <translation>
            <numerusform>%Ln 筆新的潛在客戶</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>leadlight::ui::TrayIcon</name>
    <message>
        <source>Open Leadlight</source>
        <extracomment>Tray menu: shows the window</extracomment>
        <translation>開啟 Leadlight</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Pause notifications for today</source>
        <translation>今天暫停通知</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Leadlight: no new leads</source>
        <translation>Leadlight：沒有新的潛在客戶</translation>
    </message>
    <message>
        <source>Leadlight: %1</source>
        <translation>Leadlight：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ValueText</name>
    <message>
        <source>… (%L1 characters; Copy gives all of them)</source>
        <translation>…（共 %L1 個字元；「複製」可取得全部）</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::ViewList</name>
    <message>
        <source>New view</source>
        <translation>新的檢視</translation>
    </message>
    <message>
        <source>The view is saved as %1.</source>
        <translation>檢視已儲存為 %1。</translation>
    </message>
    <message>
        <source>The view %1 is deleted.</source>
        <translation>檢視 %1 已刪除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>儲存變更</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>復原變更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重新命名</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Start with this view</source>
        <translation>以此檢視開啟</translation>
    </message>
    <message>
        <source>The saved views could not be read. Nothing was deleted: they were kept as %1.</source>
        <translation>無法讀取已儲存的檢視。未刪除其中任何內容：它們位於 %1。</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>將此檢視另存為…</translation>
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
        <translation>要讓 Leadlight 留在系統匣嗎？</translation>
    </message>
    <message>
        <source>It goes on fetching new leads and tells you about them while its window is closed. Quit (Ctrl+Q) ends it. You can change this in the preferences.</source>
        <translation>關閉視窗後，它會在那裡繼續擷取新的潛在客戶並通知您。「結束」（Ctrl+Q）可停止執行。偏好設定中也有這個選項。</translation>
    </message>
    <message>
        <source>Keep in the tray</source>
        <translation>留在系統匣</translation>
    </message>
    <message>
        <source>Quit Leadlight</source>
        <translation>結束 Leadlight</translation>
    </message>
    <message>
        <source>Leadlight is still at work.</source>
        <translation>Leadlight 仍在處理中。</translation>
    </message>
    <message>
        <source>An import, an export or a print would be cut off. Leads that were imported so far are kept; a file that is being written is not made.</source>
        <translation>匯入、匯出或列印會中斷。目前已匯入的潛在客戶會保留；正在寫入的檔案不會產生。</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Let it finish</source>
        <translation>等待完成</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorkActions</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>指派給我</translation>
    </message>
    <message>
        <source>Follow up tomorrow</source>
        <translation>明天追蹤</translation>
    </message>
    <message>
        <source>Add a tag…</source>
        <translation>加上標籤…</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>寫備註…</translation>
    </message>
    <message>
        <source>Next lead with status New</source>
        <translation>下一筆狀態為「新」的潛在客戶</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>復原：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加上標籤</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>寫備註</translation>
    </message>
    <message>
        <source>Erase this person…</source>
        <translation>清除這個人的資料…</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶的標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note on %Ln leads</source>
        <translation>
            <numerusform>%Ln 筆潛在客戶的備註</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorkPanel</name>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>負責人</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>追蹤</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Make me the owner</source>
        <translation>由我負責</translation>
    </message>
    <message>
        <source>Day of the follow-up</source>
        <translation>追蹤日期</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一週後</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>在某一天</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>加上標籤</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>移除標籤 %1</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>移除這個標籤</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <extracomment>Of a button, read aloud; %1 is &quot;None&quot; or &quot;Change&quot;</extracomment>
        <translation>追蹤：%1</translation>
    </message>
</context>
<context>
    <name>leadlight::ui::WorkUndo</name>
    <message>
        <source>There was nothing to change.</source>
        <translation>沒有需要變更的。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>完成：%1。</translation>
    </message>
    <message>
        <source>Done: %1. Ctrl+Z takes it back.</source>
        <translation>完成：%1。Ctrl+Z 可復原。</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>已復原：%1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>These leads have been changed since and stay as they are: %1.</source>
        <translation>這些潛在客戶之後又有變更，維持原狀：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln leads.</source>
        <translation>
            <numerusform>正在變更 %Ln 筆潛在客戶。</numerusform>
        </translation>
    </message>
</context>
</TS>
