//! Words around an outlet's name where a review of the press speaks of it: `وكتبت صحيفة X مقالا بعنوان`.

/// What outlets do with a headline.
#[rustfmt::skip]
pub(crate) static WRITES: &[&str] = &[
    "كتبت", "كتب", "تكتب", "نشرت", "نشر", "تنشر", "ذكرت", "ذكر", "قالت", "قال", "تقول", "أوردت", "أورد", "عنونت", "عنون", "تعنون", "نقلت", "نقل", "تناولت", "تناول", "تحدثت", "تحدث",
    "أشارت", "أشار", "نقرأ", "قرأنا", "نطالع", "طالعتنا", "جاء", "جاءت", "اهتمت", "اهتم", "أبرزت", "أبرز", "اختارت", "تصدرت", "سلطت", "خصصت", "تساءلت", "رأت", "اعتبرت", "علقت", "كشفت", "ركزت", "تطرقت", "أفادت", "أفاد", "أعدت", "أعد", "نشرته", "نشرتها", "كتبته", "لفتت", "حذرت", "عرضت", "رصدت", "استعرضت", "أفردت", "توقفت", "ألقت", "استهلت", "نوهت", "ينشر", "أوضحت", "أشادت", "وصفت", "لاحظت", "انتقدت", "دعت",
    "writes", "wrote", "reports", "reported", "says", "said", "carries", "carried", "runs", "ran", "leads", "led", "publishes", "published", "headlines", "notes", "comments", "titre", "titrait", "écrit", "schreibt", "titelt", "meldet", "escribe", "titula", "publica", "scrive", "titola", "escreve", "schrijft", "kopt", "yazdı", "yazıyor", "пишет", "сообщает", "публикует", "نوشت", "می‌نویسد",
    "rapporte", "relate", "publie", "souligne", "consacre", "évoque", "signe", "constate", "estime", "affirme", "relève", "betont", "meint", "opina", "sostiene", "osserva", "vurguluyor", "belirtiyor", "informa", "destaca", "señala", "recoge", "dedica", "publicó", "berichtet", "berichtete", "schrieb", "kommentiert", "bringt", "riporta", "pubblica", "escreveu", "noticia", "meldt", "duyurdu", "aktardı", "bildirdi", "haberine",
    "пишут", "отмечает", "рассказывает", "опубликовала", "опубликовал", "напечатала", "написала", "сообщила", "передает", "пише", "повідомляє", "γράφει", "έγραψε", "αναφέρει", "δημοσιεύει", "σημειώνει", "μεταδίδει", "υπογράφει",
    "כתב", "כתבה", "כותב", "כותבת", "כותבים", "פרסם", "פרסמה", "מפרסם", "דיווח", "מדווח", "מדווחת", "نوشته", "می‌نویسد", "پرداخته", "آورده", "لکھتا", "لکھتی", "لکھا", "لکھتے",
];

/// What follows the name in such a sentence, and is no part of it.
#[rustfmt::skip]
pub(crate) static ABOUT: &[&str] = &[
    "تحت", "بعنوان", "عنوان", "وعنوان", "عنوانا", "مقالا", "مقال", "مقالة", "تقريرا", "تقرير", "خبرا", "خبر", "موضوعا", "افتتاحية", "افتتاحيتها", "افتتاحيته", "تحليلا", "تحليل", "تحقيقا", "تحقيق", "مانشيت", "مانشيتات", "أسرار", "افتتاحيات", "عناوين", "ملفا", "حوارا", "رأيا", "اليوم", "أمس", "يوم", "صباح", "الصادرة", "الصادر", "عددها", "صفحتها", "صدر", "صدرها", "الضوء", "الأضواء", "التفاصيل", "تفاصيل", "النظر", "مساحة", "حيزا", "القضية", "الموضوع", "النبأ", "معلومات", "التطورات",
    "under", "today", "yesterday", "entitled", "titled", "headlined", "editorial", "article", "report", "unter", "heute", "sous", "aujourd'hui", "bajo", "hoy", "sotto", "oggi", "başlığıyla", "bugün", "под", "сегодня", "است", "که", "نے", "کے", "کی", "میں", "اپنے", "اپنی", "اداریے", "με", "σήμερα", "תחת", "היום", "במאמר",
];

/// How papers appear, behind their names.
pub(crate) static APPEARS: &[&str] = &[
    "اليومية",
    "الأسبوعية",
    "الاسبوعية",
    "الشهرية",
    "المستقلة",
    "الرسمية",
    "الحكومية",
    "الإلكترونية",
    "الالكترونية",
];

/// What a review turns to the next paper with.
pub(crate) static TURNS: &[&str] = &["أما", "وأما", "بدورها", "وبدورها", "بدوره", "وبدوره"];

/// What writers do in papers, and papers with what they print.
#[rustfmt::skip]
pub(crate) static PRINTS: &[&str] = &[
    "كتب", "كتبت", "يكتب", "تكتب", "نشر", "نشرت", "ينشر", "تنشر", "writes", "wrote", "published", "schreibt", "schrieb", "écrit", "escribe", "scrive", "yazdı", "yazıyor", "пишет", "نوشت", "می‌نویسد",
    "signe", "firma", "публикует", "опубликовал", "опубликовала", "написал", "написала", "γράφει", "υπογράφει", "כתב", "כתבה", "כותב", "כותבת", "نوشته", "لکھا",
];

/// What stands before the paper that something is written in.
pub(crate) static IN: &[&str] =
    &["في", "فى", "in", "dans", "en", "su", "в", "во", "у", "در", "στην", "στη", "στο", "im"];

/// What stands before the paper that a review goes on with.
#[rustfmt::skip]
pub(crate) static FROM: &[&str] = &["من", "إلى", "الى", "مع", "عند", "عن", "from", "to", "with", "at", "von", "zu", "bei", "à", "chez", "avec", "con", "a", "из", "к", "с", "از", "به", "από"];

/// Small words inside names of outlets, before another word of the name: `Le Courrier du Vallon`.
#[rustfmt::skip]
pub(crate) static INSIDE: &[&str] = &["de", "du", "des", "della", "del", "dell", "delle", "di", "da", "do", "dos", "la", "las", "los", "le", "les", "el", "il", "der", "dem", "den", "van", "of", "the", "του", "της", "των"];

/// What speaks of a headline that was said before.
#[rustfmt::skip]
pub(crate) static THIS_TITLE: &[&str] = &[
    "تحت هذا العنوان", "بهذا العنوان", "تحت العنوان أعلاه", "تحت العنوان السابق", "بالعنوان أعلاه", "under the above headline", "under the above title", "unter dieser Überschrift", "sous le titre ci-dessus", "bajo ese título", "под таким заголовком", "под вышеприведенным заголовком", "sotto questo titolo", "sob este título", "under this headline", "under this title", "unter diesem Titel", "sous ce titre", "bajo este título", "با این عنوان", "با همین عنوان", "bu başlıkla", "под этим заголовком", "με αυτόν τον τίτλο", "תחת הכותרת הזאת", "con este título",
];
