//! Words around an outlet's name where a review of the press speaks of it: `وكتبت صحيفة X مقالا بعنوان`.

/// What outlets do with a headline.
#[rustfmt::skip]
pub(crate) static WRITES: &[&str] = &[
    "كتبت", "كتب", "تكتب", "نشرت", "نشر", "تنشر", "ذكرت", "ذكر", "قالت", "قال", "تقول", "أوردت", "أورد", "عنونت", "عنون", "تعنون", "نقلت", "نقل", "تناولت", "تناول", "تحدثت", "تحدث",
    "أشارت", "أشار", "نقرأ", "قرأنا", "نطالع", "طالعتنا", "جاء", "جاءت", "اهتمت", "اهتم", "أبرزت", "أبرز", "اختارت", "تصدرت", "سلطت", "خصصت", "تساءلت", "رأت", "اعتبرت", "علقت", "كشفت", "ركزت", "تطرقت", "أفادت", "أفاد", "لفتت", "حذرت", "عرضت", "رصدت", "استعرضت",
    "writes", "wrote", "reports", "reported", "says", "said", "carries", "carried", "runs", "ran", "leads", "led", "publishes", "published", "headlines", "notes", "comments", "titre", "titrait", "écrit", "schreibt", "titelt", "meldet", "escribe", "titula", "publica", "scrive", "titola", "escreve", "schrijft", "kopt", "yazdı", "yazıyor", "пишет", "сообщает", "публикует", "نوشت", "می‌نویسد",
];

/// What follows the name in such a sentence, and is no part of it.
#[rustfmt::skip]
pub(crate) static ABOUT: &[&str] = &[
    "تحت", "بعنوان", "عنوان", "وعنوان", "عنوانا", "مقالا", "مقال", "مقالة", "تقريرا", "تقرير", "خبرا", "خبر", "افتتاحية", "افتتاحيتها", "افتتاحيته", "تحليلا", "تحقيقا", "ملفا", "حوارا", "رأيا", "اليوم", "أمس", "يوم", "صباح", "الصادرة", "الصادر", "عددها", "صفحتها", "صدر", "صدرها",
    "under", "today", "yesterday", "entitled", "titled", "headlined", "editorial", "article", "report", "unter", "heute", "sous", "aujourd'hui", "bajo", "hoy", "sotto", "oggi", "başlığıyla", "bugün", "под", "сегодня",
];

/// What a review turns to the next paper with.
pub(crate) static TURNS: &[&str] = &["أما", "وأما", "بدورها", "وبدورها", "بدوره", "وبدوره"];
