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
