# SPDX-License-Identifier: GPL-3.0-or-later
"""Codes and names that the sources lack, in common use and written down here by hand."""

# Countries and territories of the source without an ISO code: name in the source -> (code, English name).
# An existing code joins the ground to that country: leased or garrisoned ground stays with its sovereign.
CODES = {
    "Somaliland": ("X-SOL", "Somaliland"),
    "N. Cyprus": ("X-NCY", "Northern Cyprus"),
    "Dhekelia": ("X-SBA", "Akrotiri and Dhekelia"),
    "Akrotiri": ("X-SBA", "Akrotiri and Dhekelia"),
    "Siachen Glacier": ("X-KAS", "Siachen Glacier"),
    "Spratly Is.": ("X-SPR", "Spratly Islands"),
    "Scarborough Reef": ("X-SCR", "Scarborough Reef"),
    "Bajo Nuevo Bank": ("X-BJN", "Bajo Nuevo Bank"),
    "Serranilla Bank": ("X-SER", "Serranilla Bank"),
    "Gibraltar": ("GI", "Gibraltar"),
    "U.S. Minor Outlying Is.": ("UM", "U.S. Minor Outlying Islands"),
    "Clipperton I.": ("CP", "Clipperton Island"),
    "USNB Guantanamo Bay": ("CU", None),
    "Cyprus U.N. Buffer Zone": ("CY", None),
    "Baikonur": ("KZ", None),
    "Coral Sea Is.": ("AU", None),
    "Indian Ocean Ter.": ("AU", None),
    "Ashmore and Cartier Is.": ("AU", None),
}

# The source has the states of the USA with their names only.
US_STATES = dict(pair.split(":") for pair in (
    "Alabama:AL|Alaska:AK|Arizona:AZ|Arkansas:AR|California:CA|Colorado:CO|Connecticut:CT|Delaware:DE|"
    "District of Columbia:DC|Florida:FL|Georgia:GA|Hawaii:HI|Idaho:ID|Illinois:IL|Indiana:IN|Iowa:IA|Kansas:KS|"
    "Kentucky:KY|Louisiana:LA|Maine:ME|Maryland:MD|Massachusetts:MA|Michigan:MI|Minnesota:MN|Mississippi:MS|"
    "Missouri:MO|Montana:MT|Nebraska:NE|Nevada:NV|New Hampshire:NH|New Jersey:NJ|New Mexico:NM|New York:NY|"
    "North Carolina:NC|North Dakota:ND|Ohio:OH|Oklahoma:OK|Oregon:OR|Pennsylvania:PA|Rhode Island:RI|"
    "South Carolina:SC|South Dakota:SD|Tennessee:TN|Texas:TX|Utah:UT|Vermont:VT|Virginia:VA|Washington:WA|"
    "West Virginia:WV|Wisconsin:WI|Wyoming:WY").split("|"))

# Divisions by ISO code, where the sources have Latin names only.
DIVISION_NAMES = {
    "IR-00": {"fa": "مرکزی", "az": "Mərkəzi"},
    "IR-01": {"fa": "گیلان", "az": "Gilan", "ru": "Гилян"},
    "IR-02": {"fa": "مازندران", "az": "Mazandaran", "ru": "Мазендеран"},
    "IR-03": {"en": "East Azerbaijan", "fa": "آذربایجان شرقی", "az": "Şərqi Azərbaycan",
              "ru": "Восточный Азербайджан", "tr": "Doğu Azerbaycan", "hy": "Արևելյան Ադրբեջան"},
    "IR-04": {"en": "West Azerbaijan", "fa": "آذربایجان غربی", "az": "Qərbi Azərbaycan",
              "ru": "Западный Азербайджан", "tr": "Batı Azerbaycan", "hy": "Արևմտյան Ադրբեջան"},
    "IR-05": {"fa": "کرمانشاه", "az": "Kirmanşah", "ru": "Керманшах"},
    "IR-06": {"en": "Khuzestan", "fa": "خوزستان", "az": "Xuzistan", "ru": "Хузестан"},
    "IR-07": {"fa": "فارس", "az": "Fars", "ru": "Фарс"},
    "IR-08": {"fa": "کرمان", "az": "Kirman", "ru": "Керман"},
    "IR-09": {"fa": "خراسان رضوی", "az": "Rəzəvi Xorasan"},
    "IR-10": {"en": "Isfahan", "fa": "اصفهان", "az": "İsfahan", "ru": "Исфахан"},
    "IR-11": {"fa": "سیستان و بلوچستان", "az": "Sistan və Bəlucistan"},
    "IR-12": {"en": "Kurdistan", "fa": "کردستان", "az": "Kürdüstan", "ru": "Курдистан"},
    "IR-13": {"fa": "همدان", "az": "Həmədan", "ru": "Хамадан"},
    "IR-14": {"fa": "چهارمحال و بختیاری", "az": "Çaharmahal və Bəxtiyari"},
    "IR-15": {"fa": "لرستان", "az": "Luristan", "ru": "Лурестан"},
    "IR-16": {"fa": "ایلام", "az": "İlam", "ru": "Илам"},
    "IR-17": {"fa": "کهگیلویه و بویراحمد", "az": "Kohgiluyə və Boyer-Əhməd"},
    "IR-18": {"fa": "بوشهر", "az": "Buşehr", "ru": "Бушир"},
    "IR-19": {"fa": "زنجان", "az": "Zəncan", "ru": "Зенджан", "tr": "Zencan"},
    "IR-20": {"fa": "سمنان", "az": "Simnan", "ru": "Семнан"},
    "IR-21": {"fa": "یزد", "az": "Yəzd", "ru": "Йезд"},
    "IR-22": {"fa": "هرمزگان", "az": "Hörmüzgan", "ru": "Хормозган"},
    "IR-23": {"fa": "تهران", "az": "Tehran", "ru": "Тегеран", "tr": "Tahran", "hy": "Թեհրան"},
    "IR-24": {"en": "Ardabil", "fa": "اردبیل", "az": "Ərdəbil", "ru": "Ардебиль", "tr": "Erdebil"},
    "IR-25": {"fa": "قم", "az": "Qum", "ru": "Кум"},
    "IR-26": {"fa": "قزوین", "az": "Qəzvin", "ru": "Казвин"},
    "IR-27": {"fa": "گلستان", "az": "Gülüstan", "ru": "Голестан"},
    "IR-28": {"fa": "خراسان شمالی", "az": "Şimali Xorasan"},
    "IR-29": {"fa": "خراسان جنوبی", "az": "Cənubi Xorasan"},
    "IR-30": {"fa": "البرز", "az": "Əlburz"},
    "AZ-BA": {"en": "Baku", "fa": "باکو", "ru": "Баку", "tr": "Bakü", "hy": "Բաքու", "ka": "ბაქო"},
    "AZ-GA": {"fa": "گنجه", "ru": "Гянджа", "tr": "Gence"},
    "AZ-NV": {"fa": "نخجوان", "ru": "Нахичевань", "tr": "Nahçıvan", "hy": "Նախիջևան"},
    "AZ-XA": {"en": "Khankendi", "fa": "خان‌کندی", "ru": "Ханкенди", "hy": "Ստեփանակերտ"},
    "AZ-ZAN": {"fa": "زنگیلان", "ru": "Зангелан", "hy": "Զանգելան", "tr": "Zengilan"},
    "AZ-CAB": {"fa": "جبرائیل", "ru": "Джебраил", "hy": "Ջաբրայիլ", "tr": "Cebrayil"},
    "AZ-FUZ": {"fa": "فضولی", "ru": "Физули", "hy": "Ֆիզուլի", "tr": "Fuzuli"},
    "AZ-QBI": {"fa": "قبادلی", "ru": "Губадлы", "tr": "Kubadlı"},
    "AZ-LAC": {"fa": "لاچین", "ru": "Лачин", "tr": "Laçın"},
    "AZ-SUS": {"fa": "شوشا", "ru": "Шуша", "tr": "Şuşa", "hy": "Շուշի"},
    "AZ-AGM": {"fa": "آغدام", "ru": "Агдам", "tr": "Ağdam"},
    "AZ-KAL": {"fa": "کلبجر", "ru": "Кельбаджар", "tr": "Kelbecer"},
    "AZ-AST": {"fa": "آستارا", "ru": "Астара"},
    "AZ-LAN": {"fa": "لنکران", "ru": "Ленкорань", "tr": "Lenkeran"},
    "AZ-CUL": {"fa": "جلفا", "ru": "Джульфа"},
    "AZ-ORD": {"fa": "اردوباد", "ru": "Ордубад"},
    "AZ-SMI": {"fa": "شماخی", "ru": "Шемаха"},
    "AZ-SAK": {"fa": "شکی", "ru": "Шеки"},
    "AM-ER": {"en": "Yerevan", "hy": "Երևան", "az": "İrəvan", "fa": "ایروان", "ru": "Ереван", "tr": "Erivan"},
    "AM-SU": {"hy": "Սյունիք", "az": "Sünik", "fa": "سیونیک", "ru": "Сюник"},
    "GE-TB": {"ka": "თბილისი", "az": "Tiflis", "fa": "تفلیس", "ru": "Тбилиси", "tr": "Tiflis"},
    "GE-AB": {"ka": "აფხაზეთი", "az": "Abxaziya", "ru": "Абхазия"},
}

AZERBAIJANI = {"ə": "a", "ş": "sh", "ç": "ch", "c": "j", "ğ": "gh", "ı": "i", "x": "kh", "q": "g", "ö": "o",
               "ü": "u", "İ": "I", "Ə": "A", "Ş": "Sh", "Ç": "Ch", "C": "J", "X": "Kh", "Q": "G", "Ö": "O", "Ü": "U"}


def english_from_azerbaijani(name):
    """The spelling that English texts use for Azerbaijani names: Cəbrayıl is Jabrayil."""
    return "".join(AZERBAIJANI.get(letter, letter) for letter in name)


# Towns of Azerbaijan, by their name in the gazetteer, which has these under an older or longer one.
TOWN_NAMES = {
    "Yelenendorf": {"en": "Goygol", "az": "Göygöl"},
    "Pushkino": {"en": "Bilasuvar", "az": "Biləsuvar"},
    "Nakhchivan": {"en": "Nakhchivan", "az": "Naxçıvan"},
    "Qobustan": {"en": "Gobustan", "az": "Qobustan"},
    "Şirvan": {"en": "Shirvan", "az": "Şirvan"},
    "Hacıqabul": {"en": "Hajigabul", "az": "Hacıqabul"},
    "Samux": {"en": "Samukh", "az": "Samux"},
}

# Waters: kind, first zoom, longitude, latitude, names. The sources draw them without names.
WATERS = [
    ("ocean", 0, -30, 28, {"en": "Atlantic Ocean", "az": "Atlantik okeanı", "fa": "اقیانوس اطلس",
                           "ru": "Атлантический океан", "tr": "Atlas Okyanusu", "hy": "Ատլանտյան օվկիանոս"}),
    ("ocean", 0, -150, 5, {"en": "Pacific Ocean", "az": "Sakit okean", "fa": "اقیانوس آرام", "ru": "Тихий океан",
                           "tr": "Büyük Okyanus", "hy": "Խաղաղ օվկիանոս"}),
    ("ocean", 0, 80, -18, {"en": "Indian Ocean", "az": "Hind okeanı", "fa": "اقیانوس هند", "ru": "Индийский океан",
                           "tr": "Hint Okyanusu", "hy": "Հնդկական օվկիանոս"}),
    ("sea", 4, 50.6, 42.1, {"en": "Caspian Sea", "az": "Xəzər dənizi", "fa": "دریای خزر", "ru": "Каспийское море",
                            "tr": "Hazar Denizi", "hy": "Կասպից ծով", "ka": "კასპიის ზღვა", "ar": "بحر قزوين"}),
    ("sea", 4, 34.5, 43.3, {"en": "Black Sea", "az": "Qara dəniz", "fa": "دریای سیاه", "ru": "Чёрное море",
                            "tr": "Karadeniz", "hy": "Սև ծով", "ka": "შავი ზღვა", "ar": "البحر الأسود"}),
    ("sea", 3, 18.5, 34.8, {"en": "Mediterranean Sea", "az": "Aralıq dənizi", "fa": "دریای مدیترانه",
                            "ru": "Средиземное море", "tr": "Akdeniz", "hy": "Միջերկրական ծով",
                            "ka": "ხმელთაშუა ზღვა", "ar": "البحر المتوسط"}),
    ("sea", 4, 51.2, 27.2, {"en": "Persian Gulf", "az": "Fars körfəzi", "fa": "خلیج فارس", "ru": "Персидский залив",
                            "tr": "Basra Körfezi", "hy": "Պարսից ծոց", "ka": "სპარსეთის ყურე"}),
    ("sea", 5, 59.0, 24.9, {"en": "Gulf of Oman", "az": "Oman körfəzi", "fa": "دریای عمان", "ru": "Оманский залив",
                            "tr": "Umman Körfezi"}),
    ("sea", 3, 63.5, 16, {"en": "Arabian Sea", "az": "Ərəb dənizi", "fa": "دریای عرب", "ru": "Аравийское море",
                          "tr": "Umman Denizi"}),
    ("sea", 4, 38.3, 20.5, {"en": "Red Sea", "az": "Qırmızı dəniz", "fa": "دریای سرخ", "ru": "Красное море",
                            "tr": "Kızıldeniz"}),
    ("sea", 5, 25.2, 37.9, {"en": "Aegean Sea", "az": "Egey dənizi", "fa": "دریای اژه", "ru": "Эгейское море",
                            "tr": "Ege Denizi"}),
    ("sea", 4, 3.2, 56.5, {"en": "North Sea", "az": "Şimal dənizi", "fa": "دریای شمال", "ru": "Северное море",
                           "tr": "Kuzey Denizi"}),
    ("sea", 4, 19.5, 56.6, {"en": "Baltic Sea", "az": "Baltik dənizi", "fa": "دریای بالتیک", "ru": "Балтийское море",
                            "tr": "Baltık Denizi"}),
    ("sea", 5, 60.0, 45.1, {"en": "Aral Sea", "az": "Aral dənizi", "fa": "دریاچه آرال", "ru": "Аральское море",
                            "tr": "Aral Gölü"}),
    ("sea", 4, 88, 14.5, {"en": "Bay of Bengal", "az": "Benqal körfəzi", "fa": "خلیج بنگال",
                          "ru": "Бенгальский залив", "tr": "Bengal Körfezi"}),
    ("sea", 4, -75, 14.8, {"en": "Caribbean Sea", "az": "Karib dənizi", "fa": "دریای کارائیب", "ru": "Карибское море",
                           "tr": "Karayip Denizi"}),
    ("lake", 6, 45.43, 37.70, {"en": "Lake Urmia", "az": "Urmiya gölü", "fa": "دریاچه ارومیه", "ru": "Урмия",
                               "tr": "Urmiye Gölü", "hy": "Ուրմիա"}),
    ("lake", 6, 42.95, 38.62, {"en": "Lake Van", "az": "Van gölü", "fa": "دریاچه وان", "ru": "Ван",
                               "tr": "Van Gölü", "hy": "Վանա լիճ"}),
    ("lake", 6, 45.33, 40.36, {"en": "Lake Sevan", "az": "Göyçə gölü", "fa": "دریاچه سوان", "ru": "Севан",
                               "tr": "Sevan Gölü", "hy": "Սևանա լիճ"}),
]

ARAS = {"en": "Aras", "az": "Araz", "fa": "ارس", "ru": "Аракс", "tr": "Aras", "hy": "Արաքս", "ka": "არაქსი",
        "ar": "أراس"}
