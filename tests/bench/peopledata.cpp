// SPDX-FileCopyrightText: 2026 The Leadlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/peopledata.h"

namespace leadlight::bench {

namespace {

using Text = std::string_view;

constexpr Text englishCountries[] = {"US", "US", "US", "US", "GB", "GB", "CA", "AU", "IE", "NZ", "USA", "ZA"};
constexpr Name englishFirst[] = {
    {"James", "james"},     {"Mary", "mary"},       {"John", "john"},       {"Patricia", "patricia"},
    {"Robert", "robert"},   {"Jennifer", "jen"},    {"Michael", "michael"}, {"Linda", "linda"},
    {"William", "will"},    {"Elizabeth", "liz"},   {"David", "david"},     {"Barbara", "barbara"},
    {"Richard", "richard"}, {"Susan", "susan"},     {"Joseph", "joseph"},   {"Jessica", "jessica"},
    {"Thomas", "thomas"},   {"Sarah", "sarah"},     {"Charles", "charles"}, {"Karen", "karen"},
    {"Priya", "priya"},     {"Siobhán", "siobhan"}, {"Owen", "owen"},       {"Zoë", "zoe"},
};
constexpr Name englishLast[] = {
    {"Smith", "smith"},   {"Johnson", "johnson"}, {"Williams", "williams"}, {"Brown", "brown"}, {"Jones", "jones"},
    {"Miller", "miller"}, {"Davis", "davis"},     {"Wilson", "wilson"},     {"Moore", "moore"}, {"Taylor", "taylor"},
    {"Clark", "clark"},   {"Lewis", "lewis"},     {"Walker", "walker"},     {"Hall", "hall"},   {"Young", "young"},
    {"O'Neil", "oneil"},  {"Wright", "wright"},   {"Scott", "scott"},       {"Green", "green"}, {"Baker", "baker"},
    {"Adams", "adams"},   {"Nelson", "nelson"},   {"Carter", "carter"},     {"Reed", "reed"},   {"Okafor", "okafor"},
};
constexpr Text englishCities[] = {"Seattle", "London",  "Toronto",   "Sydney",    "Dublin",
                                  "Austin",  "Chicago", "Boston",    "Denver",    "Atlanta",
                                  "Leeds",   "Bristol", "Vancouver", "Melbourne", "Auckland"};
constexpr Text englishTrades[] = {"Logistics", "Health",      "Retail",     "Foods",    "Aerospace",
                                  "Insurance", "Energy",      "Media",      "Capital",  "Textiles",
                                  "Robotics",  "Engineering", "Consulting", "Analytics"};
constexpr Text englishEndings[] = {" Inc.", " LLC", " Ltd", " Group", " & Sons", ", Inc.", " Corporation", " Partners"};
constexpr Text englishTitles[] = {
    "CTO",      "Head of IT",       "IT Manager", "Cloud Architect",        "Buyer",       "CEO", "Developer",
    "VP Sales", "Systems Engineer", "Student",    "Director of Operations", "Data Analyst"};
constexpr Text englishSentences[] = {
    "We are looking at {offer} for {number} users in {city}.",
    "Please call me back about pricing after 3 pm.",
    "Could somebody from your team show us how this works with our existing Dynamics set-up?",
    "We have a budget of {number} dollars until the end of the quarter.",
    "{company} is moving its warehouses to Azure and needs this before the summer.",
    "Is there a discount for schools and charities?",
    "How does the private offer work, and who signs the agreement?",
    "Our trial ends in {number} days, and two of our offices cannot sign in.",
};

constexpr Text germanCountries[] = {"DE", "DE", "DE", "AT", "CH", "DEU"};
constexpr Name germanFirst[] = {{"Jürgen", "juergen"}, {"Anna", "anna"},     {"Lukas", "lukas"},   {"Käthe", "kaethe"},
                                {"Sören", "soeren"},   {"Julia", "julia"},   {"Wolfgang", "w"},    {"Heike", "heike"},
                                {"Björn", "bjoern"},   {"Ursula", "ursula"}, {"Matthias", "matt"}, {"Jörg", "joerg"}};
constexpr Name germanLast[] = {{"Müller", "mueller"},    {"Schmidt", "schmidt"}, {"Schäfer", "schaefer"},
                               {"Weiß", "weiss"},        {"Krüger", "krueger"},  {"Vogel", "vogel"},
                               {"Größner", "groessner"}, {"Hofmann", "hofmann"}, {"Köhler", "koehler"},
                               {"Lüdenscheidt", "lued"}, {"Fuchs", "fuchs"},     {"Jäger", "jaeger"}};
constexpr Text germanCities[] = {"München", "Köln",    "Düsseldorf", "Wien", "Zürich",
                                 "Berlin",  "Hamburg", "Nürnberg",   "Graz"};
constexpr Text germanTrades[] = {"Maschinenbau", "Stahlwerke", "Großhandel",     "Versicherung",
                                 "Spedition",    "Möbelhaus",  "Elektrotechnik", "Bäckerei"};
constexpr Text germanEndings[] = {" GmbH", " AG", " GmbH & Co. KG", " & Söhne", " eG"};
constexpr Text germanTitles[] = {"Geschäftsführer",     "IT-Leiter", "Einkäuferin",
                                 "Systemadministrator", "Prokurist", "Werkstudentin"};
constexpr Text germanSentences[] = {
    "Wir möchten {offer} für {number} Arbeitsplätze in {city} testen.",
    "Bitte rufen Sie uns ab 14 Uhr zurück.",
    "Gibt es die Oberfläche auch auf Deutsch, und wo liegen die Daten?",
    "Unsere Niederlassung in {city} prüft gerade drei Anbieter.",
    "Wir benötigen ein Angebot mit Auftragsverarbeitungsvertrag für {company}.",
};

constexpr Text czechCountries[] = {"CZ", "CZ", "CZ", "SK"};
constexpr Name czechFirst[] = {{"Jiří", "jiri"},     {"Jana", "jana"},     {"Tomáš", "tomas"},   {"Žofie", "zofie"},
                               {"Ondřej", "ondrej"}, {"Lenka", "lenka"},   {"Vojtěch", "vojta"}, {"Kateřina", "katka"},
                               {"Příbor", "pribor"}, {"Zdeněk", "zdenek"}, {"Božena", "bozena"}, {"Matěj", "matej"}};
constexpr Name czechLast[] = {{"Novák", "novak"},     {"Dvořák", "dvorak"},   {"Svobodová", "svobodova"},
                              {"Černý", "cerny"},     {"Procházka", "proch"}, {"Kučerová", "kucerova"},
                              {"Žluťoučký", "zlut"},  {"Růžička", "ruzicka"}, {"Říhová", "rihova"},
                              {"Šťastný", "stastny"}, {"Beneš", "benes"},     {"Křížová", "krizova"}};
constexpr Text czechCities[] = {"Praha",   "Brno", "Plzeň", "Ústí nad Labem", "České Budějovice",
                                "Liberec", "Žďár", "Košice"};
constexpr Text czechTrades[] = {"Stavby",    "Pekárna", "Účetnictví", "Strojírny",
                                "Železárny", "Lékárny", "Nábytek",    "Pivovar"};
constexpr Text czechEndings[] = {" s.r.o.", " a.s.", " spol. s r.o.", " v.o.s."};
constexpr Text czechTitles[] = {"jednatel", "vedoucí IT", "nákupčí", "správce sítě", "ředitelka", "účetní"};
constexpr Text czechSentences[] = {
    "Chtěli bychom vyzkoušet {offer} pro {number} lidí v pobočce {city}.",
    "Zavolejte mi prosím po 15. hodině.",
    "Potřebujeme nabídku v korunách a fakturu na {company}.",
    "Funguje to i bez připojení k síti?",
    "Zkušební doba nám skončí za {number} dní.",
};

constexpr Text latinCountries[] = {"FR", "ES", "MX", "BR", "IT", "PL", "PT", "AR", "RO", "TR", "VN", "SE"};
constexpr Name latinFirst[] = {{"François", "francois"}, {"María", "maria"},   {"João", "joao"},
                               {"Chloé", "chloe"},       {"Álvaro", "alvaro"}, {"Łukasz", "lukasz"},
                               {"Giulia", "giulia"},     {"Ștefan", "stefan"}, {"Ayşe", "ayse"},
                               {"Nguyễn", "nguyen"},     {"Åsa", "asa"},       {"Noël", "noel"}};
constexpr Name latinLast[] = {{"Dupont", "dupont"},   {"García", "garcia"},     {"Ferrão", "ferrao"},
                              {"Lefèvre", "lefevre"}, {"Muñoz", "munoz"},       {"Wójcik", "wojcik"},
                              {"Rossi", "rossi"},     {"Ionescu", "ionescu"},   {"Yıldız", "yildiz"},
                              {"Trần", "tran"},       {"Sjöström", "sjostrom"}, {"Peña", "pena"}};
constexpr Text latinCities[] = {"Paris",     "Málaga",   "São Paulo", "Łódź", "Milano",
                                "București", "İstanbul", "Hà Nội",    "Malmö"};
constexpr Text latinTrades[] = {"Assurances", "Distribución", "Alimentos", "Przewozy",
                                "Tessuti",    "Énergie",      "Seguros",   "Gıda"};
constexpr Text latinEndings[] = {" S.A.", " S.L.", " SARL", " Ltda.", " S.p.A.", " Sp. z o.o.", " AB"};
constexpr Text latinTitles[] = {"Directeur général", "Jefa de compras", "Gerente de TI",
                                "Kierownik",         "Responsabile IT", "Développeur"};
constexpr Text latinSentences[] = {
    "Nous souhaitons une démonstration de {offer} pour {number} postes à {city}.",
    "¿Ofrecen soporte en español para {company}?",
    "Precisamos de uma proposta para {number} licenças até sexta-feira.",
    "Proszę o kontakt w sprawie {offer}.",
    "Vorremmo provare la versione completa con i nostri {number} agenti.",
};

constexpr Text chineseCountries[] = {"TW", "CN", "CN", "HK", "SG", "TW"};
constexpr Name chineseFirst[] = {{"小明", "xiaoming"}, {"志偉", "zhiwei"},  {"雅婷", "yating"}, {"淑芬", "shufen"},
                                 {"建华", "jianhua"},  {"怡君", "yijun"},   {"俊傑", "junjie"}, {"丽", "li"},
                                 {"伟", "wei"},        {"秀英", "xiuying"}, {"家豪", "jiahao"}, {"美玲", "meiling"}};
constexpr Name chineseLast[] = {{"王", "wang"}, {"陳", "chen"},  {"林", "lin"}, {"張", "zhang"},
                                {"李", "li"},   {"黃", "huang"}, {"刘", "liu"}, {"歐陽", "ouyang"},
                                {"吳", "wu"},   {"蔡", "cai"},   {"许", "xu"},  {"鄭", "zheng"}};
constexpr Text chineseCities[] = {"台北", "高雄", "上海", "深圳", "香港", "新竹", "台中", "北京"};
constexpr Text chineseTrades[] = {"積體電路製造", "國際物流", "生物科技", "数据服务",
                                  "電子商務",     "食品",     "保險經紀", "智能制造"};
constexpr Text chineseEndings[] = {"股份有限公司", "有限公司", "集團"};
constexpr Text chineseTitles[] = {"工程師", "總經理", "采购经理", "資訊長", "專案經理", "学生"};
constexpr Text chineseSentences[] = {
    "我們想了解更多關於 {offer} 的資訊。",
    "請在下午三點以後打電話給我，謝謝。",
    "{company}在{city}有{number}名員工，需要一份報價。",
    "试用期还剩{number}天，请问如何购买？",
    "是否支援繁體中文介面？資料會存放在哪裡？",
};

constexpr Text japaneseCountries[] = {"JP", "JP", "JP", "KR"};
constexpr Name japaneseFirst[] = {{"太郎", "taro"},   {"花子", "hanako"}, {"さくら", "sakura"}, {"健一", "kenichi"},
                                  {"美咲", "misaki"}, {"민준", "minjun"}, {"서연", "seoyeon"},  {"翔太", "shota"}};
constexpr Name japaneseLast[] = {{"佐藤", "sato"}, {"鈴木", "suzuki"}, {"高橋", "takahashi"}, {"田中", "tanaka"},
                                 {"伊藤", "ito"},  {"김", "kim"},      {"이", "lee"},         {"渡辺", "watanabe"}};
constexpr Text japaneseCities[] = {"東京", "大阪", "名古屋", "福岡", "서울", "부산"};
constexpr Text japaneseTrades[] = {"製作所", "商事", "運輸", "ソフトウェア", "전자", "化学工業"};
constexpr Text japaneseEndings[] = {"株式会社", " 주식회사", "合同会社"};
constexpr Text japaneseTitles[] = {"部長", "課長", "エンジニア", "대리", "代表取締役"};
constexpr Text japaneseSentences[] = {
    "{offer}の資料を送ってください。",
    "{city}の拠点で{number}名が利用する予定です。",
    "お見積もりをお願いいたします。",
    "{number}명이 사용할 예정이며 견적을 받고 싶습니다.",
};

constexpr Text furtherCountries[] = {"IN", "UA", "GR", "EG", "SA", "IL", "KZ", "BG"};
constexpr Name furtherFirst[] = {{"Олена", "olena"},  {"Дмитро", "dmytro"}, {"Ελένη", "eleni"}, {"Γιώργος", "giorgos"},
                                 {"محمد", "mohamed"}, {"فاطمة", "fatima"},  {"राहुल", "rahul"},  {"प्रिया", "priya"},
                                 {"דוד", "david"},    {"Иван", "ivan"}};
constexpr Name furtherLast[] = {{"Шевченко", "shevchenko"}, {"Коваленко", "koval"}, {"Παπαδόπουλος", "papado"},
                                {"العربي", "alarabi"},      {"حسن", "hassan"},      {"शर्मा", "sharma"},
                                {"सिंह", "singh"},           {"כהן", "cohen"},       {"Иванов", "ivanov"}};
constexpr Text furtherCities[] = {"Київ", "Львів", "Αθήνα", "القاهرة", "الرياض", "मुंबई", "Алматы", "София"};
constexpr Text furtherTrades[] = {"Транспорт", "Ενέργεια", "للتجارة", "टेक्नोलॉजीज", "Будівництво", "Τρόφιμα"};
constexpr Text furtherEndings[] = {" ТОВ", " Α.Ε.", " Pvt. Ltd.", " ООД"};
constexpr Text furtherTitles[] = {"Директор", "Διευθυντής", "مدير", "प्रबंधक", "Закупівлі"};
constexpr Text furtherSentences[] = {
    "Будь ласка, надішліть пропозицію на {number} користувачів.",
    "Θα θέλαμε μια επίδειξη του {offer} στην {city}.",
    "نرغب في معرفة المزيد عن {offer}.",
    "हमें {number} उपयोगकर्ताओं के लिए कीमत बताइए।",
};

constexpr People people[] = {
    {40, "+1", englishCountries, englishFirst, englishLast, englishCities, englishTrades, englishEndings, englishTitles,
     englishSentences, " "},
    {12, "+49", germanCountries, germanFirst, germanLast, germanCities, germanTrades, germanEndings, germanTitles,
     germanSentences, " "},
    {8, "+420", czechCountries, czechFirst, czechLast, czechCities, czechTrades, czechEndings, czechTitles,
     czechSentences, " "},
    {14, "+33", latinCountries, latinFirst, latinLast, latinCities, latinTrades, latinEndings, latinTitles,
     latinSentences, " "},
    {14, "+886", chineseCountries, chineseFirst, chineseLast, chineseCities, chineseTrades, chineseEndings,
     chineseTitles, chineseSentences, ""},
    {6, "+81", japaneseCountries, japaneseFirst, japaneseLast, japaneseCities, japaneseTrades, japaneseEndings,
     japaneseTitles, japaneseSentences, ""},
    {6, "+380", furtherCountries, furtherFirst, furtherLast, furtherCities, furtherTrades, furtherEndings,
     furtherTitles, furtherSentences, " "},
};

} // namespace

std::span<const People> everyone()
{
    return people;
}

} // namespace leadlight::bench
