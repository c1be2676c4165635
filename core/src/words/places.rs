//! Cities and countries that datelines name: evidence where a place stands without an agency beside it.

#[rustfmt::skip]
pub(crate) static PLACES: &[&str] = &[
    // Arabic: cities
    "الجزيرة السورية", "الجزيرة العربية", "الخليج العربي", "القاهرة", "الإسكندرية", "الجيزة", "السويس", "أسوان", "الأقصر", "بورسعيد", "المنصورة", "طنطا", "العريش", "شرم الشيخ", "بيروت", "طرابلس",
    "صيدا", "بعبدا", "زحلة", "بعلبك", "دمشق", "حلب", "حمص", "حماة", "اللاذقية", "طرطوس", "إدلب", "درعا", "السويداء", "القنيطرة",
    "دير الزور", "الرقة", "الحسكة", "القامشلي", "تدمر", "عمان", "إربد", "الزرقاء", "العقبة", "بغداد", "البصرة", "الموصل", "أربيل",
    "كركوك", "السليمانية", "النجف", "كربلاء", "الأنبار", "الفلوجة", "الرمادي", "تكريت", "دهوك", "القدس", "القدس المحتلة", "رام الله", "غزة",
    "نابلس", "الخليل", "جنين", "بيت لحم", "طولكرم", "قلقيلية", "أريحا", "رفح", "خان يونس", "الناصرة", "حيفا", "يافا", "تل أبيب", "الرياض",
    "جدة", "مكة", "مكة المكرمة", "المدينة المنورة", "الدمام", "الطائف", "أبها", "تبوك", "حائل", "نجران", "جازان", "بريدة",
    "الأحساء", "الظهران", "أبوظبي", "أبو ظبي", "دبي", "الشارقة", "عجمان", "رأس الخيمة", "الفجيرة", "الدوحة", "المنامة", "الكويت",
    "مسقط", "صلالة", "صنعاء", "عدن", "تعز", "الحديدة", "مأرب", "المكلا", "حضرموت", "الخرطوم", "أم درمان", "بورتسودان", "الفاشر", "جوبا",
    "بنغازي", "مصراتة", "سرت", "سبها", "طبرق", "تونس", "صفاقس", "سوسة", "بنزرت", "القيروان", "قابس", "قفصة", "القصرين", "الجزائر",
    "الجزائر العاصمة", "وهران", "قسنطينة", "عنابة", "الرباط", "الدار البيضاء", "مراكش", "فاس", "طنجة", "أغادير", "العيون", "نواكشوط",
    "مقديشو", "جيبوتي", "موروني", "أنقرة", "إسطنبول", "إزمير", "غازي عنتاب", "طهران", "أصفهان", "كابول", "كابل",
    "إسلام آباد", "كراتشي", "لاهور", "نيودلهي", "مومباي", "دكا", "كولومبو", "كاتماندو", "بكين", "شنغهاي", "هونغ كونغ", "طوكيو", "سيول",
    "بيونغ يانغ", "بانكوك", "هانوي", "جاكرتا", "كوالالمبور", "سنغافورة", "مانيلا", "سيدني", "كانبيرا", "ملبورن", "موسكو",
    "سان بطرسبورغ", "سوتشي", "كييف", "مينسك", "تبليسي", "باكو", "يريفان", "طشقند", "أستانا", "لندن", "مانشستر", "أدنبرة", "دبلن", "باريس",
    "ليون", "مرسيليا", "ستراسبورغ", "بروكسل", "أمستردام", "لاهاي", "لوكسمبورغ", "برلين", "ميونيخ", "فرانكفورت", "هامبورغ",
    "فيينا", "جنيف", "زوريخ", "برن", "لوزان", "دافوس", "روما", "ميلانو", "الفاتيكان", "مدريد", "برشلونة", "لشبونة", "أثينا", "نيقوسيا",
    "فاليتا", "وارسو", "براغ", "بودابست", "بوخارست", "صوفيا", "بلغراد", "سراييفو", "زغرب", "تيرانا", "كوبنهاغن", "كوبنهاجن", "ستوكهولم",
    "أوسلو", "هلسنكي", "واشنطن", "نيويورك", "بوسطن", "شيكاغو", "لوس أنجلوس", "سان فرانسيسكو", "هيوستن", "ميامي", "أوتاوا", "تورونتو",
    "مونتريال", "مكسيكو", "هافانا", "كراكاس", "بوغوتا", "برازيليا", "ريو دي جانيرو", "ساو باولو", "بوينس آيرس", "سانتياغو", "ليما",
    "أديس أبابا", "نيروبي", "كمبالا", "كيغالي", "لاغوس", "أبوجا", "أكرا", "داكار", "باماكو", "نيامي", "نجامينا", "كيب تاون", "جوهانسبرغ",
    "بريتوريا", "أبيدجان", "الأمم المتحدة", "عواصم",
    // Latin
    "Cairo", "Alexandria", "Beirut", "Damascus", "Aleppo", "Amman", "Baghdad", "Basra", "Mosul", "Erbil", "Jerusalem", "Ramallah", "Gaza",
    "Gaza City", "Tel Aviv", "Haifa", "Riyadh", "Jeddah", "Mecca", "Abu Dhabi", "Dubai", "Doha", "Manama", "Kuwait", "Kuwait City", "Muscat",
    "Sanaa", "Aden", "Khartoum", "Tripoli", "Benghazi", "Tunis", "Algiers", "Rabat", "Casablanca", "Nouakchott", "Mogadishu", "Ankara",
    "Istanbul", "Tehran", "Kabul", "Islamabad", "Karachi", "Lahore", "New Delhi", "Delhi", "Mumbai", "Dhaka", "Colombo", "Kathmandu",
    "Beijing", "Shanghai", "Hong Kong", "Taipei", "Tokyo", "Seoul", "Pyongyang", "Bangkok", "Hanoi", "Jakarta", "Kuala Lumpur", "Singapore",
    "Manila", "Sydney", "Canberra", "Melbourne", "Wellington", "Auckland", "Moscow", "St. Petersburg", "Kiev", "Kyiv", "Minsk", "Tbilisi",
    "Baku", "Yerevan", "Tashkent", "Astana", "London", "Manchester", "Edinburgh", "Belfast", "Dublin", "Paris", "Lyon", "Marseille",
    "Strasbourg", "Brussels", "Bruxelles", "Amsterdam", "The Hague", "Luxembourg", "Berlin", "Munich", "München", "Frankfurt", "Hamburg",
    "Bonn", "Vienna", "Wien", "Geneva", "Genève", "Zurich", "Zürich", "Bern", "Davos", "Rome", "Roma", "Milan", "Milano", "Vatican City",
    "Madrid", "Barcelona", "Lisbon", "Lisboa", "Athens", "Nicosia", "Warsaw", "Prague", "Budapest", "Bucharest", "Sofia", "Belgrade",
    "Sarajevo", "Zagreb", "Tirana", "Pristina", "Copenhagen", "Stockholm", "Oslo", "Helsinki", "Tallinn", "Riga", "Vilnius", "Washington",
    "Washington, D.C.", "Washington DC", "New York", "Boston", "Chicago", "Los Angeles", "San Francisco", "Seattle", "Houston", "Dallas",
    "Atlanta", "Miami", "Philadelphia", "Denver", "Detroit", "Ottawa", "Toronto", "Montreal", "Vancouver", "Mexico City", "Havana",
    "Caracas", "Bogota", "Bogotá", "Brasilia", "Rio de Janeiro", "Sao Paulo", "Buenos Aires", "Santiago", "Lima", "Quito", "Addis Ababa",
    "Nairobi", "Kampala", "Kigali", "Lagos", "Abuja", "Accra", "Dakar", "Bamako", "Niamey", "N'Djamena", "Cape Town", "Johannesburg",
    "Pretoria", "Harare", "Kinshasa", "United Nations",
    // Latin: other names of the same cities, and cities of the languages' own countries
    "Le Caire", "Beyrouth", "Damas", "Alep", "Bagdad", "Jérusalem", "Riyad", "Djeddah", "Doha", "Koweït", "Sanaa", "Alger", "Oran",
    "Constantine", "Rabat", "Casablanca", "Marrakech", "Tanger", "Fès", "Nouakchott", "Téhéran", "Kaboul", "Moscou", "Londres",
    "Varsovie", "Athènes", "Lisbonne", "Vienne", "Pékin", "Lille", "Toulouse", "Bordeaux", "Nantes", "Kinshasa", "Cotonou",
    "Libreville", "Ouagadougou", "Abidjan", "Yaoundé", "Lausanne", "Liège", "Québec", "Sfax", "Sousse", "Nairobi", "N'Djaména",
    "Kairo", "Bagdad", "Teheran", "Moskau", "Brüssel", "Warschau", "Prag", "Athen", "Lissabon", "Rom", "Mailand", "Peking", "Genf",
    "Köln", "Stuttgart", "Düsseldorf", "Leipzig", "Dresden", "Hannover", "Bremen", "Nürnberg", "Graz", "Salzburg", "Basel",
    "Den Haag", "Rotterdam", "Utrecht", "Antwerpen", "Brussel", "Gent", "Parijs", "Londen", "Berlijn", "Kaïro",
    "El Cairo", "Damasco", "Bagdad", "Jerusalén", "Argel", "Túnez", "Teherán", "Moscú", "Londres", "Bruselas", "Berlín", "París", "Sevilla",
    "Valencia", "Bilbao", "Zaragoza", "La Habana", "Ciudad de México", "La Paz", "Montevideo", "Asunción", "San José", "San Salvador",
    "Ciudad de Guatemala", "Managua", "Medellín", "Guayaquil", "Panamá", "Santo Domingo",
    "Il Cairo", "Gerusalemme", "Mosca", "Londra", "Parigi", "Berlino", "Bruxelles", "Torino", "Napoli", "Firenze", "Bologna", "Palermo",
    "Venezia", "Genova", "Bari", "Catania", "Trieste", "Tunisi", "Algeri", "Tripoli", "Porto", "Coimbra", "Luanda", "Maputo", "Brasília",
    "São Paulo", "Salvador", "Recife", "Porto Alegre", "Curitiba", "Belo Horizonte",
    "Warszawa", "Kraków", "Gdańsk", "Wrocław", "Poznań", "Łódź", "Praha", "Brno", "Bratislava", "București", "Beograd", "Zagreb", "København",
    "Göteborg", "Malmö", "Bergen", "Kahire", "Şam", "Bağdat", "Tahran", "Moskova", "Londra", "Brüksel", "Atina", "İstanbul", "İzmir", "Bursa",
    "Antalya", "Adana", "Gaziantep", "Diyarbakır", "Trabzon", "Konya", "Lefkoşa", "Bandung", "Surabaya", "Medan", "Yogyakarta", "Semarang",
    "Makassar", "Denpasar", "Bogor",
    // Cyrillic, Persian, Hebrew
    "Москва", "Санкт-Петербург", "Киев", "Минск", "Вашингтон", "Нью-Йорк", "Лондон", "Париж", "Берлин", "Брюссель", "Женева", "Пекин",
    "Токио", "Дамаск", "Бейрут", "Анкара", "Тегеран",
    "Багдад", "Каир", "Иерусалим", "Стамбул", "Варшава", "Прага", "Рим", "Мадрид", "Вена", "Казань", "Екатеринбург", "Новосибирск", "Сочи",
    "Алма-Ата", "Астана", "Ташкент", "Баку", "Ереван", "Тбилиси", "Київ", "Львів", "Харків", "Одеса", "Дніпро", "Москва", "Брюссель",
    "تهران", "اصفهان", "شیراز", "تبریز", "کابل", "هرات", "اسلام آباد", "کراچی", "لاہور", "پشاور", "کوئٹہ", "نئی دہلی",
    "هەولێر", "سلێمانی", "دهۆک", "کەرکووک", "ירושלים", "תל אביב", "חיפה", "באר שבע", "רמאללה", "עזה",
    // Urdu, Hindi
    "راولپنڈی", "پشاور", "کوئٹہ", "ملتان", "فیصل آباد", "سیالکوٹ", "گوجرانوالہ", "حیدرآباد", "مظفر آباد", "نئی دہلی", "नई दिल्ली", "दिल्ली", "मुंबई", "लखनऊ", "पटना", "कोलकाता", "जयपुर", "भोपाल", "चेन्नई", "बेंगलुरु", "हैदराबाद", "वाराणसी", "रांची", "चंडीगढ़", "इस्लामाबाद", "वाशिंगटन",
    // further cities and provinces from which agencies report
    "آذربایجان شرقی", "آذربایجان غربی", "اردبیل", "البرز", "ایلام", "بوشهر", "چهارمحال و بختیاری", "چهارمحال وبختیاری",
    "خراسان جنوبی", "خراسان رضوی", "خراسان شمالی", "خوزستان", "زنجان", "سمنان", "سیستان و بلوچستان", "قزوین", "قم",
    "کرمان", "کرمانشاه", "کهگیلویه و بویراحمد", "کهگیلویه وبویراحمد", "گیلان", "لرستان", "مازندران",
    "هرمزگان", "همدان", "یزد", "رشت", "گرگان", "سنندج", "اهواز", "آبادان", "خرم آباد", "شهرکرد", "یاسوج", "بندرعباس",
    "زاهدان", "بیرجند", "مشهد", "بجنورد", "ارومیه", "کرج", "اراک", "کاشان", "نیشابور", "سبزوار", "دزفول", "چابهار",
    "قندهار", "مزار شریف", "جلال آباد", "بامیان", "غزنی", "Qamişlo", "Kobanê", "Hesekê", "Dêrik", "Efrîn", "Amûdê", "Tirbespî",
    "Serêkaniyê", "Dirbêsiyê", "Minbic", "Reqa", "Şengal", "Hewlêr", "Silêmanî", "Duhok", "Kerkûk", "Zaxo",
    "Mêrdîn", "Colemêrg", "Şirnex", "Êlih", "Dêrsim", "Sêrt", "Bedlîs", "Mehabad", "Kirmaşan", "Ûrmiye",
    "Stenbol", "Enqere", "Bexda", "Heleb", "Samsun", "Erzurum", "Kayseri", "Eskişehir", "Malatya", "Elazığ", "Şanlıurfa",
    "Kahramanmaraş", "Hatay", "Mersin", "Denizli", "Kocaeli", "Manisa", "Balıkesir", "Çanakkale", "Edirne",
    "Kırklareli", "Tekirdağ", "Düzce", "Zonguldak", "Kastamonu", "Sinop", "Amasya", "Sivas", "Giresun", "Rize", "Artvin",
    "Kars", "Iğdır", "Hakkari", "Şırnak", "Siirt", "Bitlis", "Bingöl", "Tunceli", "Erzincan", "Gümüşhane", "Bayburt",
    "Nevşehir", "Niğde", "Kırşehir", "Kırıkkale", "Çankırı", "Karabük", "Bartın", "Yozgat", "Çorum",
    "Isparta", "Burdur", "Afyonkarahisar", "Kütahya", "Bilecik", "Yalova", "Muğla", "Bodrum", "Osmaniye", "Kilis",
    "Adıyaman", "Alanya", "İskenderun", "Nusaybin", "Cizre", "Salerno", "Avellino", "Caserta", "Benevento",
    "L'Aquila", "Pescara", "Chieti", "Teramo", "Ancona", "Pesaro", "Perugia", "Terni", "Arezzo", "Pisa", "Livorno",
    "Grosseto", "Reggio Emilia", "Piacenza", "Ravenna", "Rimini", "Padova",
    "Vicenza", "Treviso", "Udine", "Trento", "Bolzano", "Bergamo", "Brescia", "Varese", "Novara",
    "Cuneo", "Savona", "La Spezia", "Aosta", "Cagliari", "Sassari", "Nuoro", "Oristano",
    "Messina", "Siracusa", "Ragusa", "Agrigento", "Caltanissetta", "Trapani", "Reggio Calabria", "Catanzaro", "Cosenza",
    "Crotone", "Matera", "Foggia", "Taranto", "Lecce", "Brindisi", "Campobasso", "Isernia", "Viterbo", "Rieti",
    "Frosinone", "Málaga", "Cádiz", "Huelva", "Jaén", "Almería", "Murcia", "Alicante", "Castellón", "Albacete",
    "Badajoz", "Cáceres", "Salamanca", "Valladolid", "Burgos", "Palencia", "Segovia", "Ávila",
    "Teruel", "Huesca", "Lleida", "Girona", "Tarragona", "Pamplona", "Logroño", "San Sebastián",
    "Donostia", "Oviedo", "Gijón", "Ourense", "Pontevedra", "A Coruña", "La Coruña",
    "Vigo", "Las Palmas", "Santa Cruz de Tenerife", "Melilla", "Ceuta", "Monterrey",
    "Tijuana", "Arequipa", "Cusco", "Ayacucho", "Cochabamba", "Santa Cruz de la Sierra", "Cali",
    "Barranquilla", "Valparaíso", "Maracaibo", "Manaus", "Belém", "João Pessoa", "Maceió",
    "Aracaju", "Teresina", "São Luís", "Goiânia", "Cuiabá", "Campo Grande", "Florianópolis", "Porto Velho",
    "Rio Branco", "Boa Vista", "Macapá", "Campinas", "Braga", "Aveiro", "Évora", "Funchal", "Bissau", "Dili",
    "Rennes", "Quimper", "Montpellier", "Grenoble", "Dijon", "Reims", "Le Havre", "Rouen", "Caen", "Amiens",
    "Besançon", "Clermont-Ferrand", "Limoges", "Poitiers", "La Rochelle", "Perpignan", "Avignon", "Ajaccio",
    "Bastia", "Nouméa", "Papeete", "Fort-de-France", "Cayenne", "Pointe-à-Pitre", "Lomé", "Brazzaville", "Bangui", "Bujumbura",
    "Antananarivo", "Conakry", "Mopti", "Tombouctou", "Zinder", "Agadez", "Bobo-Dioulasso", "Bukavu",
    "Lubumbashi", "Charleroi", "Namur", "Fribourg", "Neuchâtel", "Magdeburg", "Erfurt", "Potsdam", "Schwerin",
    "Rostock", "Mainz", "Wiesbaden", "Saarbrücken", "Kassel", "Freiburg", "Karlsruhe", "Mannheim", "Heidelberg", "Augsburg",
    "Regensburg", "Würzburg", "Münster", "Bielefeld", "Dortmund", "Duisburg", "Bochum", "Wuppertal", "Aachen",
    "Osnabrück", "Oldenburg", "Lübeck", "Braunschweig", "Göttingen", "Uelzen", "Chemnitz", "Cottbus",
    "Innsbruck", "Klagenfurt", "Bregenz", "Luzern", "St. Gallen", "Winterthur", "Lugano", "Bellinzona",
    "Groningen", "Leeuwarden", "Assen", "Zwolle", "Arnhem", "Nijmegen", "Eindhoven", "Tilburg", "Breda", "Maastricht",
    "Middelburg", "Haarlem", "Dordrecht", "Brugge", "Leuven", "Mechelen", "Hasselt", "Kortrijk", "Oostende",
    "Aarhus", "Odense", "Aalborg", "Trondheim", "Stavanger", "Tromsø", "Bodø", "Kristiansand", "Uppsala", "Västerås", "Örebro",
    "Linköping", "Norrköping", "Jönköping", "Umeå", "Luleå", "Gävle", "Turku", "Tampere", "Oulu", "Reykjavík", "Katowice",
    "Lublin", "Białystok", "Rzeszów", "Kielce", "Olsztyn", "Szczecin", "Bydgoszcz", "Toruń", "Gdynia",
    "Częstochowa", "Suwałki", "Ostrava", "Plzeň", "Olomouc", "Liberec", "České Budějovice", "Hradec Králové",
    "Pardubice", "Košice", "Žilina", "Prešov", "Debrecen", "Szeged", "Pécs", "Győr", "Miskolc", "Cluj-Napoca", "Cluj",
    "Timișoara", "Iași", "Constanța", "Brașov", "Sibiu", "Craiova", "Ljubljana", "Maribor", "Rijeka", "Osijek",
    "Dubrovnik", "Mostar", "Banja Luka", "Tuzla", "Novi Sad", "Kragujevac", "Podgorica", "Skopje", "Prishtina", "Tiranë",
    "Durrës", "Shkodër", "Prizren", "Plovdiv", "Burgas", "Kaunas", "Klaipėda", "Daugavpils", "Tartu", "Narva",
    "Jodhpur", "Jaipur", "Lucknow", "Patna", "Kolkata", "Chennai", "Bengaluru", "Bangalore", "Hyderabad", "Ahmedabad", "Pune",
    "Nagpur", "Indore", "Bhopal", "Chandigarh", "Shimla", "Dehradun", "Srinagar", "Jammu", "Guwahati", "Imphal", "Shillong",
    "Bhubaneswar", "Ranchi", "Raipur", "Kochi", "Thiruvananthapuram", "Kozhikode", "Madurai", "Coimbatore", "Visakhapatnam",
    "Vijayawada", "Amritsar", "Varanasi", "Kanpur", "Peshawar", "Quetta", "Multan", "Rawalpindi", "Faisalabad",
    "Chittagong", "Chattogram", "Sylhet", "Rajshahi", "Khulna", "Barishal", "Pokhara", "Jaffna", "Kandy", "Kandahar", "Herat",
    "Mazar-i-Sharif", "Kano", "Ibadan", "Kaduna", "Maiduguri", "Enugu", "Benin City", "Kumasi",
    "Mombasa", "Kisumu", "Nakuru", "Eldoret", "Arusha", "Dodoma", "Mwanza", "Zanzibar", "Dar es Salaam", "Tunduma", "Mbeya",
    "Morogoro", "Kigoma", "Gulu", "Entebbe", "Lusaka", "Lilongwe", "Blantyre", "Bulawayo", "Durban", "Bloemfontein",
    "Windhoek", "Gaborone", "Maseru", "Hargeisa", "Asmara", "Juba", "Freetown", "Monrovia", "Banjul", "Hai Phong", "Da Nang",
    "Hà Nội", "Đà Nẵng", "Cần Thơ", "Cebu", "Penang", "Johor Bahru", "Kota Kinabalu", "Kuching", "Chiang Mai",
    "Phnom Penh", "Vientiane", "Yangon", "Naypyidaw", "Ulaanbaatar", "Palembang", "Pekanbaru", "Banda Aceh",
    "Balikpapan", "Samarinda", "Manado", "Jayapura", "Mataram", "Kupang", "Ижевск", "Якутск", "Уфа",
    "Самара", "Саратов", "Волгоград", "Ростов-на-Дону", "Краснодар", "Ставрополь", "Махачкала", "Нальчик",
    "Владикавказ", "Воронеж", "Белгород", "Курск", "Брянск", "Смоленск", "Тверь", "Тула", "Рязань", "Калуга", "Ярославль",
    "Кострома", "Вологда", "Архангельск", "Мурманск", "Петрозаводск", "Псков", "Калининград", "Нижний Новгород", "Чебоксары",
    "Йошкар-Ола", "Саранск", "Пенза", "Ульяновск", "Пермь", "Сыктывкар", "Челябинск", "Тюмень", "Омск",
    "Томск", "Кемерово", "Барнаул", "Красноярск", "Абакан", "Иркутск", "Улан-Удэ", "Хабаровск", "Владивосток",
    "Южно-Сахалинск", "Магадан", "Симферополь", "Севастополь", "Кишинев", "Бишкек", "Душанбе", "Ашхабад", "Нур-Султан", "Алматы",
    "Рига", "Таллин", "Вильнюс", "Хельсинки", "Гаага", "Афины", "Белград", "Скопие", "Подгорица", "Сараево", "Пловдив",
    "Бургас", "Нови Сад", "Ниш", "Београд", "Скопје", "Битола", "Гомель", "Гродна", "Витебск",
    "Запоріжжя", "Чернігів", "Чернівці", "Івано-Франківськ", "Тернопіль", "Луцьк", "Ужгород", "Житомир", "Вінниця",
    "Хмельницький", "Черкаси", "Полтава", "Миколаїв", "Херсон", "Кропивницький", "Маріуполь", "Донецьк", "Луганськ",
    "Мінськ", "Αθήνα", "Θεσσαλονίκη", "Πάτρα", "Ηράκλειο", "Λάρισα", "Ιωάννινα", "Καβάλα", "Χανιά", "Λευκωσία",
    "Λεμεσός", "Λάρνακα", "Πάφος", "Κομοτηνή", "Ξάνθη", "Καλαμάτα", "Τρίκαλα", "Μυτιλήνη", "Κέρκυρα", "Αλεξανδρούπολη",
    "Βρυξέλλες", "Παρίσι", "Λονδίνο", "Ουάσινγκτον", "Μόσχα", "Άγκυρα", "Κωνσταντινούπολη", "אילת", "אשדוד", "אשקלון", "נתניה",
    "הרצליה", "טבריה", "צפת", "עכו", "נהריה", "עפולה", "רמלה", "ראשון לציון", "פתח תקווה", "בני ברק", "קריית שמונה", "שדרות",
    "דימונה", "נצרת", "וושינגטון", "לונדון", "פריז", "ברלין", "מוסקבה", "عجلون", "جرش", "مادبا", "الكرك",
    "الطفيلة", "الرمثا", "المفرق", "السلط", "دير علا", "زليتن", "غريان", "درنة", "أجدابيا", "الكفرة",
    "مرزق", "نالوت", "تمنراست", "ورقلة", "غرداية", "أدرار", "تلمسان", "سطيف", "باتنة", "بجاية", "تيزي وزو", "سكيكدة",
    "جيجل", "مستغانم", "البليدة", "بسكرة", "جندوبة", "باجة", "سليانة", "زغوان", "نابل", "المنستير",
    "سيدي بوزيد", "توزر", "مدنين", "تطاوين", "أريانة", "وجدة", "مكناس", "تطوان", "الناظور", "الحسيمة", "آسفي",
    "خريبكة", "بني ملال", "ورزازات", "نواذيبو", "كيفه", "عرعر", "سكاكا", "الباحة", "ينبع",
    "القطيف", "الجبيل", "الدوادمي", "صحار", "نزوى", "البريمي", "ذمار", "صعدة", "لحج", "أبين",
    "سيئون", "كسلا", "القضارف", "نيالا", "عطبرة", "دنقلا", "الدمازين", "أسيوط", "سوهاج",
    "الفيوم", "بني سويف", "دمنهور", "كفر الشيخ", "الزقازيق", "دمياط", "الإسماعيلية", "بنها", "مرسى مطروح", "الغردقة",
    "الوادي الجديد", "الحلة", "الديوانية", "الناصرية", "السماوة", "الكوت", "بعقوبة", "سامراء", "حلبجة",
    "زاخو", "سنجار", "تلعفر", "منبج", "عفرين", "عين العرب", "جرابلس", "سلمية", "النبطية", "مرجعيون",
    "بنت جبيل", "الهرمل", "ঢাকা", "চট্টগ্রাম", "রাজশাহী", "খুলনা", "সিলেট", "বরিশাল", "রংপুর", "ময়মনসিংহ",
    "কুমিল্লা", "কুষ্টিয়া", "যশোর", "বগুড়া", "কক্সবাজার", "নারায়ণগঞ্জ", "গাজীপুর", "কলকাতা", "पुणे", "नागपुर", "इंदौर",
    "ग्वालियर", "जबलपुर", "उज्जैन", "रतलाम", "आगरा", "कानपुर", "मेरठ", "प्रयागराज", "गोरखपुर", "देहरादून", "शिमला", "जम्मू",
    "श्रीनगर", "अहमदाबाद", "रायपुर", "गुवाहाटी", "भुवनेश्वर", "काठमांडू", "अमृतसर", "गुरुग्राम", "नोएडा", "गाजियाबाद",
    "फरीदाबाद", "بہاولپور", "بہاولنگر", "رحیم یار خان", "ڈیرہ غازی خان", "ڈیرہ اسماعیل خان", "سرگودھا", "ساہیوال", "گجرات",
    "جہلم", "شیخوپورہ", "اوکاڑہ", "جھنگ", "ایبٹ آباد", "مانسہرہ", "سوات", "مردان", "نوشہرہ", "کوہاٹ", "بنوں",
    "گلگت", "سکردو", "چترال", "میرپور", "مظفرآباد", "سکھر", "لاڑکانہ", "نوابشاہ", "میرپور خاص", "خیرپور", "جیکب آباد", "گوادر",
    "تربت", "خضدار", "ژوب", "سبی", "واشنگٹن", "ماسکو", "بیجنگ", "ڈھاکہ", "አዲስ አበባ", "ጎንደር", "ባሕር ዳር", "ባህር ዳር", "ሐዋሳ",
    "ሀዋሳ", "ደሴ", "ጅማ", "አዳማ", "መቀሌ", "መቐለ", "ድሬዳዋ", "ሐረር", "አርባ ምንጭ", "ጋምቤላ", "አሶሳ", "ሰመራ", "ጅግጅጋ", "ነቀምቴ", "ወልድያ", "ደብረ ብርሃን",
    "ደብረ ማርቆስ",
];

/// Countries that datelines name.
#[rustfmt::skip]
pub(crate) static COUNTRIES: &[&str] = &[
    // Arabic
    "مصر", "لبنان", "سوريا", "سورية", "الأردن", "العراق", "فلسطين", "إسرائيل", "السعودية", "الإمارات", "قطر", "البحرين", "اليمن",
    "السودان", "ليبيا", "المغرب", "موريتانيا", "الصومال", "تركيا", "إيران", "باكستان", "أفغانستان", "الهند", "الصين", "اليابان",
    "روسيا", "أوكرانيا", "بريطانيا", "فرنسا", "ألمانيا", "إيطاليا", "إسبانيا", "بلجيكا", "هولندا", "النمسا", "سويسرا", "اليونان",
    "السويد", "النرويج", "الولايات المتحدة", "كندا", "المكسيك", "البرازيل", "الأرجنتين", "إثيوبيا", "كينيا", "نيجيريا", "جنوب أفريقيا",
    // Latin
    "Egypt", "Lebanon", "Syria", "Jordan", "Iraq", "Israel", "Palestine",
    "Saudi Arabia", "Yemen", "Qatar", "Bahrain", "Oman", "Libya", "Tunisia", "Algeria", "Morocco", "Sudan", "Somalia", "Turkey", "Iran",
    "Pakistan", "Afghanistan", "India", "China", "Japan", "Russia", "Ukraine", "Germany", "France", "Italy", "Spain", "Greece", "Belgium",
    "Austria", "Switzerland", "Netherlands", "Sweden", "Norway", "Denmark", "Finland", "Poland", "Britain", "England", "Scotland",
    "Ireland", "Canada", "Mexico", "Brazil", "Argentina", "Ethiopia", "Kenya", "Nigeria", "South Africa",
    "United Arab Emirates", "UAE", "United States", "USA", "United Kingdom", "UK", "Wales", "Northern Ireland", "Australia", "New Zealand", "Indonesia",
    "Malaysia", "Philippines", "Thailand", "Vietnam", "South Korea", "North Korea", "Bangladesh", "Sri Lanka", "Nepal", "Myanmar", "Cambodia", "Mongolia",
    "Kazakhstan", "Uzbekistan", "Azerbaijan", "Armenia", "Cyprus", "Malta", "Portugal", "Hungary", "Romania", "Bulgaria", "Serbia", "Croatia", "Slovenia",
    "Slovakia", "Czech Republic", "Estonia", "Latvia", "Lithuania", "Belarus", "Moldova", "Albania", "Kosovo", "Iceland", "Colombia", "Venezuela", "Peru",
    "Ecuador", "Bolivia", "Uruguay", "Paraguay", "Cuba", "Haiti", "Dominican Republic", "Guatemala", "Honduras", "Nicaragua", "Costa Rica", "Puerto Rico",
    "Uganda", "Tanzania", "Rwanda", "Burundi", "Zambia", "Zimbabwe", "Malawi", "Mozambique", "Angola", "Namibia", "Botswana", "Ghana", "Senegal", "Gambia",
    "Sierra Leone", "Liberia", "Ivory Coast", "Burkina Faso", "Cameroon", "Gabon", "Madagascar", "Mauritius", "Mauritania", "Djibouti", "Eritrea", "South Sudan",
];

/// American states as agencies shorten them behind a town, without their stops.
#[rustfmt::skip]
pub(crate) static STATES: &[&str] = &[
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb",
    "Nev", "N.H", "N.J", "N.M", "N.Y", "N.C", "N.D", "Okla", "Ore", "Pa", "R.I", "S.C", "S.D", "Tenn", "Vt", "Va", "Wash", "W.Va", "Wis", "Wyo", "D.C",
];

/// First words of names of places, which say so where no table knows the place: `وادي X`.
#[rustfmt::skip]
pub(crate) static PLACE_WORDS: &[&str] = &[
    "تل", "رأس", "وادي", "بئر", "جبل", "دير", "بيت", "عين", "كفر", "مدينة", "بلدة", "ميناء", "مرج", "خان", "برج", "قلعة",
];

/// English words that open a sentence or a headline, and no place's name.
pub(crate) static NO_PLACE: &[&str] = &["The", "A", "An", "In", "At", "On"];

/// Before the place and the date that a writer signs with: `حرر بتونس في`, `Fait à Tunis, le`.
pub(crate) static SIGNED_AT: &[&str] =
    &["حرر", "وحرر", "حررت", "حررناه", "Fait", "Done", "Hecho", "Fatto", "Feito", "Gegeben"];

/// Words that open the name of a body, and bodies known by one word: before a dash they look like a
/// place and are none.
#[rustfmt::skip]
pub(crate) static BODIES: &[&str] = &[
    // Arabic
    "وزارة", "وزير", "وزراء", "هيئة", "منظمة", "مؤسسة", "مجلس", "لجنة", "حزب", "حركة", "جماعة", "تنظيم", "جيش", "قوات", "حكومة", "رئاسة", "برلمان", "محكمة", "نقابة", "اتحاد", "جامعة",
    "مركز", "معهد", "شركة", "بنك", "مصرف", "صندوق", "مكتب", "إدارة", "مديرية", "أمانة", "بعثة", "سفارة", "قيادة", "فريق", "نادي", "منتخب", "كتلة", "تيار", "تحالف", "ائتلاف", "جبهة", "كتائب", "لواء", "فصائل", "قسم", "وحدة", "أسرة", "غرفة", "دائرة", "طاقم",
    "داعش", "حماس", "فتح", "طالبان", "حزب الله", "أوبك", "يونسكو", "يونيسف", "أونروا", "ناتو", "فيفا", "كاف", "بوكو حرام",
    // English
    "ministry", "committee", "council", "commission", "party", "movement", "army", "government", "parliament", "court", "union", "bank", "fund", "organisation", "organization", "agency", "department",
];

/// Words that stand alone before a dash and a sentence as places do, and are none.
#[rustfmt::skip]
pub(crate) static PRELUDES: &[&str] = &[
    "Update", "Updated", "Breaking", "Exclusive", "Urgent", "Analysis", "Opinion", "Comment", "Commentary", "Background", "Factbox", "Timeline", "Live", "Video", "Watch", "Summary", "Note", "Correction", "Today", "Yesterday", "Tomorrow", "First", "Second", "Finally",
    "Fazit", "Hintergrund", "Analyse", "Kommentar", "Eilmeldung", "Exklusiv", "Update", "Meinung", "Interview", "Porträt", "Chronik", "Vorschau", "Rückblick", "Heute", "Gestern",
    "Exclusif", "Décryptage", "Reportage", "Entretien", "Vidéo", "Tribune", "Bilan", "Résumé", "Aujourd'hui", "Hier",
    "Exclusivo", "Análisis", "Opinión", "Urgente", "Resumen", "Hoy", "Ayer", "Análise", "Opinião", "Hoje", "Analisi", "Opinione", "Esclusiva", "Oggi", "Ieri",
    "Özel", "Analiz", "Yorum", "Bugün", "Dün", "Eksklusif", "Analisis", "Opini", "Kolom", "Kemarin", "Komentarz", "Analiza", "Dziś", "Wczoraj",
    "Срочно", "Эксклюзив", "Анализ", "Мнение", "Комментарий", "Видео", "Сегодня", "Вчера", "Терміново", "Сьогодні", "Вчора",
];
