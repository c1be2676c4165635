//! The words before the name of whom a text is owed to, and the notes portals print under a copied text.

/// Keys before a source: `المصدر : محيط`, `نقلا عن الأهرام`.
#[rustfmt::skip]
pub(crate) static CREDIT_KEYS: &[&str] = &[
    // Arabic
    "المصدر", "مصدر", "المصادر", "مصادر", "مصدر الخبر", "مصدر المقال", "مصدر المادة", "المصدر الأصلي", "المصدر الرئيسي", "المصدر وكالات", "اسم المصدر", "رابط المصدر", "نقلا عن", "نقلا عن صحيفة", "نقلا عن جريدة", "نقلا عن موقع", "نقلا عن وكالة", "نقلا عن قناة", "نقلا عن مجلة", "نقلا عن شبكة", "نقلا",
    "نشر في", "نشرت في", "نشر ب", "نقلته", "نقله", "نقل عن", "منقول عن", "منقول من", "منقول", "عن", "عن صحيفة", "عن جريدة", "عن موقع", "عن مجلة", "عن وكالة", "من صحيفة", "من موقع", "خدمة", "خاص ب", "بالاتفاق مع", "ينشر بالاتفاق مع", "ينشر بالتزامن مع", "المرجع", "المراجع", "مأخوذ عن", "مقتبس من", "مترجم عن", "ترجمة عن", "نشر في صحيفة", "نشر في موقع",
    // English
    "Source", "Sources", "Original source", "Courtesy of", "Courtesy", "Credit", "Credits", "Via", "From", "Reprinted from", "Reproduced from", "Republished from", "Reprinted with permission from", "Reposted from", "Excerpted from", "Originally published in", "Originally published by", "Originally published on", "Originally appeared in", "First published in", "First published by", "This article first appeared in", "This article originally appeared in", "Adapted from", "Translated from", "Taken from", "As published in", "With input from", "With inputs from", "Distributed by", "Provided by",
    // French, German, Dutch
    "Sources et références", "Source originale", "Tiré de", "Extrait de", "Publié dans", "Paru dans", "Repris de", "Quelle", "Quellen", "Originalquelle", "Mit Material von", "Mit Informationen von", "Erschienen in", "Zuerst erschienen in", "Übernommen von", "Bron", "Bronnen", "Overgenomen uit", "Verschenen in", "Met dank aan",
    // Spanish, Portuguese, Italian
    "Fuente", "Fuentes", "Con información de", "Tomado de", "Publicado en", "Extraído de", "Cortesía de", "Fonte", "Fontes", "Fonti", "Com informações de", "Publicado em", "Tratto da", "Pubblicato su",
    // Turkish, Russian, Ukrainian, Polish
    "Kaynak", "Kaynaklar", "Haber kaynağı", "Alıntı", "Kaynakça", "Источник", "Источники", "Первоисточник", "По материалам", "По сообщению", "По данным", "По информации", "Со ссылкой на", "Материал взят из", "Опубликовано в", "Джерело", "За матеріалами", "Źródło", "Źródła", "Zdroj", "Πηγή",
    // Persian, Urdu, Kurdish, Hebrew
    "منبع", "منابع", "منبع خبر", "به نقل از", "به گزارش", "برگرفته از", "مأخذ", "بشکریہ", "سەرچاوە", "מקור", "המקור", "באדיבות", "מתוך",
    // East and South Asia
    "来源", "來源", "稿件来源", "文章来源", "消息来源", "出处", "转载自", "出典", "提供", "出所", "출처", "제공", "स्रोत", "साभार", "Sumber", "Nguồn", "ที่มา",
];

/// What stands before a name whose text was used, in brackets or behind another name.
pub(crate) static OWED: &[&str] = &["avec", "with", "mit", "con", "com", "met", "med", "مع"];

/// "From", before the part of a paper that something is out of: `من افتتاحية X`.
pub(crate) const OUT_OF: &str = "من ";

/// First words of what stands between a writer and the paper behind him: `W عن صحيفة X`.
pub(crate) static OWED_BEHIND: &[&str] = &["عن", "نقلا", "via", "نشر", "نشرت"];

/// "For the bulletin", before the name of the one that a text was prepared for: `X للنشرة العربية`.
pub(crate) const FOR_BULLETIN: &str = "للنشرة";

/// "From", between an outlet and where it was written from: `"X" من Y`.
pub(crate) static WRITTEN_FROM: &[&str] = &["من", "from"];

/// The key that speaks of a source in English, in capital or small letters: it stands before names alone.
pub(crate) const SOURCE: &str = "source";

/// What a paper sells a report to another as: `خدمة X خاص بـ Y`.
pub(crate) const SOLD: &str = "خاص";

/// Words that open an unnamed source (`نقلا عن مصدر مطلع`): a text is owed to nobody there.
#[rustfmt::skip]
pub(crate) static UNNAMED: &[&str] = &[
    "مصدر", "مصادر", "مصادرها", "مصادره", "مصادرنا", "شهود", "شاهد", "شاهد عيان", "مسؤول", "مسؤولين", "مسؤولون", "ناشط", "ناشطين", "ناشطون", "نشطاء", "سكان",
    "أهالي", "مقربين", "مقربون", "أوساط", "دوائر", "جهات", "متحدث", "المتحدث", "ناطق", "الناطق", "بيان", "الوزير", "الرئيس", "دبلوماسي", "دبلوماسيين", "خبراء", "محللين",
    "sources", "source", "officials", "official", "witnesses", "eyewitnesses", "residents", "activists", "diplomats", "experts", "analysts",
];

/// Phrases of a note that a text was copied: none names an outlet, each stands beside one.
#[rustfmt::skip]
pub(crate) static COPIED: &[&str] = &[
    // Arabic
    "منقول بالكامل من", "منقول بالكامل عن", "منقول بتصرف من", "منقول بتصرف عن", "منقول كاملا من", "منقول كاملا عن", "منقول حرفيا من", "منقول حرفيا عن", "منقول باختصار من", "منقول باختصار عن",
    "منقول من موقع", "منقول عن موقع", "هذا الخبر منقول", "هذا الخبر منقول من", "هذا المقال منقول", "تم نشر هذا الخبر", "تم نشر هذا الخبر نقلا عن", "تم نقل هذا الخبر", "تم نقل الخبر", "نشر هذا الخبر", "نشر هذا المقال", "نشر هذا المقال في", "نشرت هذه المقالة", "هذا الخبر من موقع", "هذا المحتوى من",
    "قراءة الخبر من المصدر", "اقرأ الخبر من المصدر", "اقرأ الخبر من مصدره", "إقرأ المزيد من المصدر", "لقراءة الخبر من المصدر", "لقراءة المقال من المصدر", "لقراءة الموضوع من المصدر", "لمشاهدة الخبر من المصدر", "شاهد الخبر من المصدر", "الخبر من المصدر", "رابط الخبر الأصلي", "رابط المقال الأصلي", "المقال الأصلي", "الخبر الأصلي", "مصدر الخبر الأصلي",
    "كانت هذه تفاصيل خبر", "كانت هذه تفاصيل", "هذا وقد تم نشر", "تفاصيل الخبر من المصدر", "نود أن نشير إلى أن هذا المحتوى منقول", "يمكنك الإطلاع على الخبر من مصدره", "لمتابعة الخبر من المصدر الأصلي", "وقد قام فريق التحرير", "وقد قام فريق التحرير بالتأكد منه", "جميع الحقوق محفوظة للمصدر", "الموقع غير مسؤول عن محتوى الخبر", "المصدر هو المسؤول عن صحة الخبر", "الآراء الواردة تعبر عن رأي المصدر",
    "المقال يعبر عن رأي كاتبه", "المقالات المنشورة تعبر عن رأي أصحابها", "المادة منقولة", "المادة الأصلية", "الترجمة الكاملة", "للاطلاع على المقال الأصلي", "للاطلاع على النص الأصلي", "لقراءة النص الأصلي", "اضغط هنا لقراءة الخبر من المصدر",
    // English
    "This article was originally published", "This article was first published", "This story was originally published", "This post was originally published", "This article originally appeared", "This story originally appeared", "Read the original article", "Read the full article at", "Read the full story at", "Read the original", "View original article", "View the original article here", "Original article", "Original link", "Source link", "The post appeared first on", "appeared first on",
    "This is a syndicated post", "Syndicated from", "Republished with permission", "Reprinted with permission", "Published by arrangement with", "This story has not been edited by", "This content was copied from", "Auto-generated from a syndicated feed", "published from a syndicated feed",
    // French, German, Dutch, Spanish, Portuguese, Italian
    "Cet article a été publié", "Cet article a été initialement publié", "Lire l'article original", "Lire l'article complet sur", "Article original", "Lire la suite sur", "Dieser Artikel erschien zuerst", "Dieser Artikel ist zuerst erschienen", "Dieser Text erschien zuerst", "Zum Originalartikel", "Originalartikel", "Den vollständigen Artikel lesen Sie", "Dit artikel verscheen eerder", "Lees het originele artikel", "Este artículo fue publicado originalmente", "Leer el artículo original", "Artículo original", "Leer más en", "Este artigo foi publicado originalmente", "Leia o artigo original", "Leggi l'articolo originale", "Articolo originale",
    // Turkish, Russian, Persian
    "Bu haber ilk olarak", "Bu yazı ilk olarak", "Haberin kaynağı", "Haberin orijinali", "Haberin devamı için kaynak", "Оригинал статьи", "Оригинал публикации", "Оригинал материала", "Читать оригинал", "Читать в источнике", "Статья опубликована", "Материал опубликован", "Перепечатано с разрешения", "متن اصلی", "لینک اصلی خبر", "این مطلب نخستین بار", "این خبر از", "بازنشر از", "منتشر شده در سایت",
];

/// Words right before a headline in quotation marks.
#[rustfmt::skip]
pub(crate) static INTRODUCES: &[&str] = &[
    "عنوان", "بعنوان", "عنوانه", "عنوانها", "المعنون", "المعنونة",
    "title", "titled", "headline", "headlined", "entitled", "intitulé", "intitulée", "titre", "titulado", "titulada", "título", "titolo",
    "Titel", "betitelt", "Überschrift", "başlıklı", "başlığıyla", "заголовком", "озаглавленной", "با عنوان", "عنوان", "زیر عنوان",
    "intitulés", "titré", "titrée", "заголовок", "озаглавленный", "озаглавил", "названием", "назвав", "заголовком", "назвою", "tytułem", "zatytułowany", "τίτλο", "τίτλος", "τίτλους", "הכותרת", "בכותרת", "כותרת", "שכותרתו", "שכותרתה", "제목의", "제목으로", "제하의",
];

/// The signs that say whose the rights are, how those are spelt, and their word.
pub(crate) const RIGHTS_SIGNS: [char; 3] = ['©', 'ⓒ', 'Ⓒ'];
pub(crate) const RIGHTS_SPELT: [&str; 2] = ["(c) ", "(C) "];
pub(crate) const RIGHTS_WORD: &str = "copyright";
