//! The words around people's names: what opens a byline, what honours a name, what begins a role.

/// What the person named after a key did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum ByKind {
    Author,
    Translator,
    Editor,
    Interviewer,
}

use ByKind::*;

/// Keys before a name, with their forms for gender and number.
#[rustfmt::skip]
pub(crate) static BYLINE_KEYS: &[(&str, ByKind)] = &[
    // Arabic
    ("بقلم", Author), ("بقلم الكاتب", Author), ("بقلم الكاتبة", Author), ("كتب", Author), ("كتبت", Author), ("كتبه", Author), ("كتبها", Author), ("كتبته", Author), ("كتبا", Author), ("كتبوا", Author), ("يكتب", Author), ("تكتب", Author), ("يكتبه", Author), ("يكتبها", Author), ("كتابة", Author),
    ("نص", Author), ("النص", Author), ("Text", Author), ("Texte", Author), ("Testo", Author), ("Metin", Author), ("بواسطة", Author), ("كتب بواسطة", Author), ("نشر بواسطة", Author), ("نشرت بواسطة", Author), ("أضيف بواسطة", Author), ("تصوير وتقرير", Author), ("كتابة وتصوير", Author),
    ("الكاتب", Author), ("الكاتبة", Author), ("الكاتبان", Author), ("تأليف", Author), ("المؤلف", Author), ("تقرير", Author), ("تقارير", Author), ("تقرير وتصوير", Author), ("تحقيق", Author), ("تحقيق وتصوير", Author), ("إعداد وتقديم", Author), ("إعداد وتصوير", Author), ("كتب وصور", Author), ("تحليل", Author), ("مقال", Author), ("مقالة", Author), ("تغطية", Author),
    ("متابعة", Author), ("إعداد", Author), ("من إعداد", Author), ("أعده", Author), ("أعدها", Author), ("أعدته", Author), ("أعد التقرير", Author), ("أعدت التقرير", Author), ("من مراسلنا", Author), ("من مراسلتنا", Author), ("مراسلنا", Author), ("مراسلتنا", Author), ("مراسل", Author), ("مراسلة", Author), ("مراسلو", Author), ("المراسل", Author),
    ("من مراسل", Author), ("من مراسلة", Author), ("من موفد", Author), ("موفدتنا", Author), ("من موفدتنا", Author), ("موفدة", Author), ("من موفدنا", Author), ("موفدنا", Author), ("موفد", Author), ("صياغة", Author),
    ("ترجمة", Translator), ("ترجمها", Translator), ("ترجمته", Translator), ("ترجم", Translator), ("ترجمت", Translator), ("نقله إلى العربية", Translator), ("نقلها إلى العربية", Translator), ("نقلته إلى العربية", Translator), ("عربه", Translator), ("تعريب", Translator), ("المترجم", Translator), ("المترجمة", Translator), ("ترجمة خاصة", Translator),
    ("ترجمة وإعداد", Translator), ("إعداد وترجمة", Translator), ("ترجمة وتحرير", Translator), ("اختيار وترجمة", Translator), ("ترجمها عن الإنجليزية", Translator), ("ترجمه عن الإنجليزية", Translator), ("ترجمة عن العبرية", Translator),
    ("تحرير", Editor), ("تحرير من طرف", Author), ("كتب من طرف", Author), ("نشر من طرف", Author), ("أعد من طرف", Author), ("حررها", Editor), ("حرره", Editor), ("حررته", Editor), ("المحرر", Editor), ("المحررة", Editor), ("إعداد وتحرير", Editor), ("تحرير وإعداد", Editor), ("مراجعة", Editor), ("مراجعة وتحرير", Editor), ("تدقيق", Editor), ("إشراف", Editor),
    ("حاوره", Interviewer), ("حاورها", Interviewer), ("حاورته", Interviewer), ("حاورتها", Interviewer), ("حاورهم", Interviewer), ("حوار", Interviewer), ("أجرى الحوار", Interviewer), ("أجرت الحوار", Interviewer), ("أجرى اللقاء", Interviewer), ("أجرت اللقاء", Interviewer), ("أجرى المقابلة", Interviewer), ("أجرت المقابلة", Interviewer),
    ("أجراه", Interviewer), ("أجرته", Interviewer), ("أجراها", Interviewer), ("أجرتها", Interviewer), ("التقاه", Interviewer), ("التقته", Interviewer), ("التقاها", Interviewer), ("لقاء", Interviewer), ("مقابلة", Interviewer), ("قابله", Interviewer), ("قابلته", Interviewer), ("أجرى الحديث", Interviewer),
    // English
    ("By", Author), ("Written by", Author), ("Story by", Author), ("Report by", Author), ("Reported by", Author), ("Reporting by", Author), ("Additional reporting by", Author), ("Analysis by", Author), ("Commentary by", Author), ("Opinion by", Author), ("Author", Author), ("Authors", Author), ("Byline", Author), ("Writer", Author), ("Words by", Author), ("Text by", Author),
    ("Posted by", Author), ("Reporter", Author), ("Correspondent", Author), ("From our correspondent", Author), ("Contributed by", Author), ("An op-ed by", Author), ("Exclusive by", Author), ("Guest post by", Author), ("A column by", Author), ("Translated by", Translator), ("Translation by", Translator), ("Translator", Translator), ("Translation", Translator), ("Translated from the Arabic by", Translator),
    ("Edited by", Editor), ("Editing by", Editor), ("Editor", Editor), ("Writing by", Author), ("Interview by", Interviewer), ("Interviewed by", Interviewer), ("Interviewer", Interviewer), ("In conversation with", Interviewer),
    // French
    ("Par", Author), ("De notre correspondant", Author), ("De notre correspondante", Author), ("De notre envoyé spécial", Author), ("De notre envoyée spéciale", Author), ("Écrit par", Author), ("Rédigé par", Author), ("Un article de", Author), ("Texte de", Author), ("Reportage de", Author), ("Auteur", Author), ("Auteure", Author), ("Auteurs", Author), ("Traduit par", Translator), ("Traduction", Translator),
    ("Traduction de", Translator), ("Traduit de l'arabe par", Translator), ("Traduit de l'anglais par", Translator), ("Édité par", Editor), ("Propos recueillis par", Interviewer), ("Entretien réalisé par", Interviewer), ("Interview réalisée par", Interviewer), ("Recueilli par", Interviewer),
    // German, Dutch, Nordic
    ("Von", Author), ("Von unserem Korrespondenten", Author), ("Von unserer Korrespondentin", Author), ("Ein Bericht von", Author), ("Bericht von", Author), ("Reportage von", Author), ("Tekst", Author), ("Door onze redacteur", Author), ("Door onze verslaggever", Author), ("Door onze correspondent", Author), ("Van onze redacteur", Author), ("Ein Gastbeitrag von", Author), ("Ein Kommentar von", Author), ("Eine Analyse von", Author), ("Gastbeitrag von", Author), ("Geschrieben von", Author), ("Autor", Author), ("Autorin", Author), ("Autoren", Author), ("Verfasser", Author), ("Aus dem Englischen von", Translator),
    ("Aus dem Arabischen von", Translator), ("Übersetzt von", Translator), ("Übersetzung", Translator), ("Übersetzer", Translator), ("Redaktion", Editor), ("Bearbeitet von", Editor), ("Das Interview führte", Interviewer), ("Das Gespräch führte", Interviewer), ("Die Fragen stellte", Interviewer), ("Interview", Interviewer), ("Interview von", Interviewer), ("Aufgezeichnet von", Interviewer),
    ("Door", Author), ("Geschreven door", Author), ("Van onze correspondent", Author), ("Van onze verslaggever", Author), ("Auteur(s)", Author), ("Vertaald door", Translator), ("Vertaling", Translator), ("Bewerkt door", Editor), ("Interview door", Interviewer), ("Av", Author), ("Af", Author), ("Skrevet av", Author), ("Skrevet af", Author), ("Översättning", Translator),
    // Spanish, Portuguese, Italian
    ("Por", Author), ("Escrito por", Author), ("Texto de", Author), ("Un artículo de", Author), ("Autora", Author), ("Autores", Author), ("De nuestro corresponsal", Author), ("Corresponsal", Author), ("Traducido por", Translator), ("Traducción", Translator), ("Traducción de", Translator), ("Traduzido por", Translator), ("Tradução", Translator), ("Editado por", Editor),
    ("Entrevista de", Interviewer), ("Entrevista realizada por", Interviewer), ("Entrevistado por", Interviewer), ("Di", Author), ("Scritto da", Author), ("Dal nostro inviato", Author), ("Dal nostro corrispondente", Author), ("Autore", Author), ("Traduzione di", Translator), ("Tradotto da", Translator), ("Intervista di", Interviewer),
    ("Texto", Author), ("Reportagem", Author), ("Reportagem de", Author), ("Testo di", Author), ("Servizio di", Author),
    // Turkish
    ("Yazan", Author), ("Yazar", Author), ("Yazarı", Author), ("Haber", Author), ("Haberi hazırlayan", Author), ("Muhabir", Author), ("Yazı", Author), ("Kaleme alan", Author), ("Çeviren", Translator), ("Çevirmen", Translator), ("Çeviri", Translator), ("Tercüme", Translator), ("Hazırlayan", Editor), ("Röportaj", Interviewer), ("Söyleşi", Interviewer),
    // Russian, Ukrainian, Polish
    ("Автор", Author), ("Авторы", Author), ("Автор статьи", Author), ("Автор текста", Author), ("Текст", Author), ("Материал подготовил", Author), ("Материал подготовила", Author), ("Корреспондент", Author), ("Наш корреспондент", Author), ("От нашего корреспондента", Author), ("Перевод", Translator), ("Переводчик", Translator), ("Перевел", Translator), ("Перевела", Translator),
    ("Перевод с арабского", Translator), ("Перевод с английского", Translator), ("Редактор", Editor), ("Интервью", Interviewer), ("Беседовал", Interviewer), ("Беседовала", Interviewer), ("Интервью взял", Interviewer), ("Интервью взяла", Interviewer), ("Беседу вел", Interviewer), ("Автори", Author), ("Переклад", Translator), ("Autor tekstu", Author), ("Tłumaczenie", Translator), ("Rozmawiał", Interviewer), ("Rozmawiała", Interviewer),
    // Persian, Urdu, Kurdish, Hebrew
    ("نویسنده", Author), ("نویسندگان", Author), ("نوشته", Author), ("به قلم", Author), ("گزارش", Author), ("گزارش از", Author), ("گزارشگر", Author), ("خبرنگار", Author), ("یادداشت", Author), ("مترجم", Translator), ("برگردان", Translator), ("ترجمه از", Translator), ("ویراستار", Editor), ("تنظیم", Editor), ("گفتگو", Interviewer), ("گفت وگو", Interviewer), ("مصاحبه", Interviewer), ("مصاحبه کننده", Interviewer),
    ("تحریر از", Author), ("رپورٹ", Author), ("رپورٹر", Author), ("نامہ نگار", Author), ("ئامادەکردنی", Author), ("ئامادەکردن", Author), ("ڕاپۆرت", Author), ("ڕاپۆرتی", Author), ("نووسین", Author), ("نووسینی", Author), ("وەرگێڕانی", Translator), ("מאת", Author), ("כתב", Author), ("כתבה", Author), ("תרגום", Translator), ("תרגם", Translator), ("תרגמה", Translator), ("עריכה", Editor), ("ראיין", Interviewer), ("ראיינה", Interviewer),
    // Greek
    ("Του", Author), ("Της", Author), ("Των", Author), ("Από τον", Author), ("Από την", Author), ("Γράφει ο", Author), ("Γράφει η", Author), ("Γράφουν οι", Author), ("Συντάκτης", Author), ("Συντάκτρια", Author), ("Ρεπορτάζ", Author), ("Κείμενο", Author), ("Επιμέλεια", Editor), ("Επιμέλεια κειμένου", Editor), ("Μετάφραση", Translator), ("Συνέντευξη στον", Interviewer), ("Συνέντευξη στην", Interviewer),
    // further phrases of several languages
    ("A cura di", Author), ("Pubblicato da", Author), ("Enviado especial", Author), ("Enviada especial", Author), ("Publicado por", Author), ("Par notre correspondant", Author), ("Par notre correspondante", Author), ("Par notre envoyé spécial", Author), ("Par notre envoyée spéciale", Author), ("Publié par", Author), ("Posté par", Author), ("By our correspondent", Author), ("Von unserem Reporter", Author), ("Opracowanie", Editor), ("Oprac", Editor), ("Opracował", Editor), ("Opracowała", Editor), ("Rozmawiali", Interviewer), ("Autorka", Author), ("Autorzy", Author), ("Авторка", Author), ("Розмовляв", Interviewer), ("Розмовляла", Interviewer), ("Derleyen", Editor), ("Ditulis oleh", Author), ("על ידי", Author), ("כתב וצילם", Author), ("כתבה וצילמה", Author), ("أجرت الحديث", Interviewer), ("रिपोर्ट", Author), ("द्वारा", Author),
    // East and South Asia
    ("作者", Author), ("记者", Author), ("記者", Author), ("本报记者", Author), ("撰文", Author), ("文", Author), ("译者", Translator), ("翻译", Translator), ("編訳", Translator), ("编辑", Editor), ("责任编辑", Editor), ("기자", Author), ("글", Author), ("लेखक", Author), ("Oleh", Author), ("Penulis", Author), ("Laporan", Author), ("Pewarta", Author), ("Penterjemah", Translator), ("Penerjemah", Translator), ("Tác giả", Author),
];

/// What stands behind the name of who wrote a text, and whether it is said of nobody else.
#[rustfmt::skip]
pub(crate) static SIGNS: &[(&str, bool)] = &[
    ("yazdı", true), ("yazıyor", true), ("derledi", true), ("bildiriyor", true), ("bildirdi", false), ("aktardı", false), ("hazırladı", true),
    ("reports", false), ("reporting", false), ("writes", false), ("berichtet", false), ("schreibt", false), ("écrit", false), ("rapporte", false), ("informa", false), ("escribe", false), ("escreve", false), ("scrive", false),
    ("يكتب", true), ("تكتب", true), ("می‌نویسد", true),
    ("пишет", false), ("сообщает", false), ("передает", false), ("пише", false), ("повідомляє", false), ("pisze", false),
];

/// Words between two names.
pub(crate) static JOINS: &[&str] =
    &["and", "And", "et", "und", "y", "e", "en", "ve", "и", "і", "та", "και", "dan", "و", "with"];

/// Keys before a writer's role in a list below his name.
#[rustfmt::skip]
pub(crate) static POSITIONS: &[&str] = &["Role", "Position", "Unvan", "Görev", "شغل", "عنوان", "سمت", "عہدہ", "الصفة", "الوظيفة", "Должность", "Посада", "Cargo", "Fonction", "Rôle"];

/// Words before the place where a writer is.
pub(crate) static PLACED: &[&str] = &[
    "in", "à", "au", "en", "em", "aus", "w", "в", "во", "у", "a", "ad", "på", "στην", "στο", "στη", "στον",
    "في",
];

/// Words for the pictures, before who took them.
#[rustfmt::skip]
pub(crate) static PICTURES: &[&str] = &[
    "Photo", "Photos", "Photograph", "Photographs", "Photography", "Pictures", "Images", "Foto", "Fotos", "Fotografías", "Fotografie", "Photographies", "foto's", "beeld", "zdjęcia", "zdj", "fot", "Фото", "Світлини", "Φωτογραφίες", "φωτό", "צילום", "צילומים", "צילם", "צילמה", "تصوير", "بعدسة", "عدسة", "صور", "عکس", "عکاس", "عکسها", "تصاویر", "Fotoğraf", "Fotoğraflar", "Kamera",
];

/// What people are who write, behind a name that no mark sets off.
#[rustfmt::skip]
pub(crate) static WRITERS: &[&str] = &[
    "كاتب", "كاتبة", "صحافي", "صحافية", "صحفي", "صحفية", "باحث", "باحثة", "أكاديمي", "أكاديمية", "محلل", "محللة", "إعلامي", "إعلامية", "مراسل", "مراسلة", "محرر", "محررة", "مترجم", "مترجمة", "ناقد", "ناقدة", "روائي", "روائية", "مدون", "مدونة", "نویسنده", "روزنامه‌نگار", "خبرنگار", "پژوهشگر", "تحلیلگر", "صحافی", "نامہ", "تجزیہ", "עיתונאי", "עיתונאית", "כתב", "כתבת", "פרשן", "פרשנית", "correspondent", "reporter", "editor", "writer", "columnist", "journalist", "muhabiri", "yazarı", "संवाददाता", "корреспондент", "кореспондент", "кореспондентка", "обозреватель",
];

/// Keys that say as often what a text is as who wrote it.
pub(crate) static LOOSE: &[&str] =
    &["نص", "النص", "Text", "Texte", "Texto", "Testo", "Tekst", "Metin", "Текст"];

/// First words of keys that no book's data have: who reported, spoke to somebody or edited.
#[rustfmt::skip]
pub(crate) static OF_TEXTS: &[&str] = &[
    "تقرير", "تقارير", "إعداد", "من", "تحقيق", "تغطية", "متابعة", "مراسل", "مراسلة", "مراسلنا", "مراسلتنا", "موفد", "موفدنا", "حوار", "حاوره", "حاورها", "حاورته", "حاورتها", "أجرى", "أجرت", "لقاء", "مقابلة", "تحرير", "بواسطة", "كتب", "كتبت",
    "Report", "Reported", "Reporting", "Reporter", "Story", "Correspondent", "Interview", "Interviewed", "Edited", "Editing", "Editor", "Posted", "Reportage", "Propos", "Muhabir", "Haber", "Röportaj", "گزارش", "خبرنگار", "رپورٹ",
];

/// What stands before the name of who wrote a text, in languages whose verbs come first.
pub(crate) static WRITES_FIRST: &[&str] = &["كتب", "كتبت", "يكتب", "تكتب"];

/// Titles before a name, which belong to it and never make a role.
#[rustfmt::skip]
pub(crate) static HONORIFICS: &[&str] = &[
    // Arabic
    "د", "دكتور", "الدكتور", "دكتورة", "الدكتورة", "أ", "أستاذ", "الأستاذ", "أستاذة", "الأستاذة", "أ د", "الأستاذ الدكتور", "م", "مهندس", "المهندس", "المهندسة", "ش", "شيخ", "الشيخ", "الشيخة", "السيد", "السيدة", "الآنسة", "سماحة", "سماحة الشيخ", "سماحة السيد", "فضيلة", "فضيلة الشيخ", "آية الله", "حجة الإسلام",
    "الإمام", "القس", "الأب", "الأخ", "الأخت", "المطران", "البطريرك", "الكاردينال", "البابا", "الحاخام", "الحاج", "الحاجة", "الأمير", "الأميرة", "سمو", "سمو الأمير", "سمو الشيخ", "صاحب السمو", "معالي", "معالي الوزير", "سعادة", "سعادة السفير", "دولة", "دولة الرئيس", "فخامة", "فخامة الرئيس", "جلالة", "جلالة الملك", "اللواء", "العميد", "العقيد",
    "المقدم", "الرائد", "النقيب", "الملازم", "الفريق", "الفريق أول", "المشير", "اللواء الركن", "العميد الركن", "المحامي", "المحامية", "القاضي", "المستشار", "المستشارة", "السفير", "السفيرة", "النائب", "الوزير", "البروفيسور", "البروفسور", "بروفيسور", "المرحوم", "الشهيد", "الزميل", "الزميلة", "الأديب", "الشاعر", "الشاعرة", "الفنان", "الفنانة",
    // English and Latin script
    "Dr", "Doctor", "Prof", "Professor", "Mr", "Mrs", "Ms", "Miss", "Mx", "Sir", "Dame", "Lord", "Lady", "Rev", "Reverend", "Fr", "Father", "Rabbi", "Imam", "Sheikh", "Sheik", "Shaikh", "Ayatollah", "Hajj", "Hon", "Honorable", "Sen", "Rep", "Gov", "Amb", "Gen", "Maj Gen", "Brig Gen", "Lt Gen", "Lt Col", "Col", "Maj", "Capt", "Lt", "Sgt", "Adm", "Prince", "Princess", "King", "Queen",
    "M", "Mme", "Mlle", "MM", "Me", "Pr", "Abbé", "Herr", "Frau", "Ing", "Dipl Ing", "Mag", "Priv Doz", "Freiherr", "Graf", "Sr", "Sra", "Srta", "Don", "Doña", "Dra", "Lic", "Sig", "Sig ra", "Dott", "Dott ssa", "On", "Avv", "Dhr", "Mevr", "Drs", "Bay", "Bayan", "Sayın", "Av", "Doç Dr", "Yrd Doç Dr", "Prof Dr", "Hoca", "Doç", "Yrd Doç", "Uzm", "Öğr Gör",
    // Cyrillic, Persian, Urdu, Hebrew
    "г н", "г жа", "господин", "госпожа", "проф", "профессор", "доктор", "академик", "генерал", "полковник", "آقای", "خانم", "دکتر", "استاد", "حاج", "سردار", "سرتیپ", "سرلشکر", "مولانا", "جناب", "صاحب", "ד״ר", "עו״ד", "רו״ח", "פרופ", "פרופסור", "הרב", "מר", "גב", "אלוף", "תא״ל",
];

/// Words that begin a role after a name (`زهير سالم : مدير مركز ...`, `Jane Doe, Middle East correspondent`).
#[rustfmt::skip]
pub(crate) static ROLES: &[&str] = &[
    // Arabic
    "مدير", "مديرة", "المدير", "مدير عام", "رئيس", "رئيسة", "الرئيس", "نائب", "نائبة", "مساعد", "مساعدة", "وكيل", "أمين", "الأمين العام", "أمين عام", "عضو", "عضوة", "مؤسس", "مؤسسة", "مشرف", "مشرفة", "مسؤول", "مسؤولة", "منسق", "منسقة", "سكرتير", "مستشار", "مستشارة", "متحدث", "متحدثة", "الناطق", "ناطق", "وزير", "وزيرة", "سفير", "سفيرة", "دبلوماسي", "دبلوماسية",
    "مراسل", "مراسلة", "مراسلنا", "موفد", "موفدة", "موفدنا", "كاتب", "كاتبة", "الكاتب", "الكاتبة", "كاتب صحفي", "كاتب صحافي", "كاتب سياسي", "كاتب ومحلل", "كاتب وباحث", "كاتب عمود", "صحفي", "صحفية", "صحافي", "صحافية", "إعلامي", "إعلامية", "محرر", "محررة", "محلل", "محللة", "المحلل", "المحللة", "معلق", "معلقة", "ناقد", "ناقدة", "باحث", "باحثة", "الباحث", "الباحثة", "أكاديمي", "أكاديمية", "خبير", "خبيرة", "الخبير",
    "متخصص", "متخصصة", "مختص", "مختصة", "مترجم", "مترجمة", "ناشط", "ناشطة", "حقوقي", "حقوقية", "محام", "محامي", "محامية", "أستاذ", "أستاذة", "أستاذ مساعد", "أستاذ مشارك", "محاضر", "محاضرة", "عميد", "دكتوراه", "زميل", "زميلة", "زميل أول", "معارض", "معارضة", "سياسي", "سياسية", "قيادي", "قيادية", "شاعر", "شاعرة", "روائي", "روائية", "أديب", "أديبة", "مفكر", "مفكرة", "مؤرخ", "مؤرخة", "طبيب", "طبيبة", "مهندس", "مهندسة", "عقيد", "عميد متقاعد", "لواء", "لواء متقاعد", "ضابط", "مصور", "مصورة", "طالب", "طالبة", "مدون", "مدونة", "برلماني", "نقيب", "قاض", "شيخ", "داعية", "إمام", "خطيب", "مخرج", "مخرجة", "كبير", "كبيرة", "رجل أعمال",
    // English
    "correspondent", "chief correspondent", "senior correspondent", "special correspondent", "foreign correspondent", "diplomatic correspondent", "political correspondent", "war correspondent", "editor", "chief editor", "editor-in-chief", "managing editor", "deputy editor", "associate editor", "assistant editor", "contributing editor", "senior editor", "political editor", "foreign editor", "diplomatic editor", "news editor", "economics editor", "world affairs editor", "Middle East editor", "columnist",
    "reporter", "staff reporter", "staff writer", "senior writer", "contributing writer", "special to", "writer", "freelance", "freelance writer", "journalist", "author", "analyst", "senior analyst", "commentator", "critic", "blogger", "broadcaster", "anchor", "presenter", "producer", "photographer", "translator", "interpreter", "contributor", "bureau chief", "researcher", "senior researcher", "research fellow", "senior fellow", "fellow", "visiting fellow", "scholar", "visiting scholar", "academic", "expert",
    "specialist", "professor", "associate professor", "assistant professor", "lecturer", "senior lecturer", "director", "executive director", "deputy director", "president", "vice president", "chairman", "chairwoman", "chair", "head", "head of", "founder", "co-founder", "member", "spokesman", "spokeswoman", "spokesperson", "adviser", "advisor", "consultant", "ambassador", "former ambassador", "former", "minister", "secretary", "senator", "lawyer", "attorney", "activist", "historian", "economist", "novelist", "poet", "general", "colonel", "coordinator", "manager", "student",
    // French, German, Dutch
    "correspondant", "correspondante", "envoyé spécial", "envoyée spéciale", "journaliste", "rédacteur", "rédactrice", "rédacteur en chef", "rédactrice en chef", "éditorialiste", "chroniqueur", "chroniqueuse", "directeur", "directrice", "présidente", "professeur", "professeure", "chercheur", "chercheuse", "analyste", "écrivain", "écrivaine", "essayiste", "historien", "historienne", "politologue", "philosophe", "sociologue", "économiste", "avocat", "avocate", "ancien ambassadeur", "ancien ministre", "spécialiste", "membre", "grand reporter",
    "Korrespondent", "Korrespondentin", "Redakteur", "Redakteurin", "Chefredakteur", "Chefredakteurin", "Journalistin", "Autor", "Autorin", "Reporterin", "Kolumnist", "Kolumnistin", "Leiter", "Leiterin", "Direktor", "Direktorin", "Präsident", "Präsidentin", "Forscher", "Forscherin", "Politologe", "Politologin", "Historiker", "Historikerin", "Experte", "Expertin", "Publizist", "Publizistin", "Schriftsteller", "Schriftstellerin", "Mitglied", "Sprecher", "Sprecherin", "Wissenschaftler", "Professorin", "verslaggever", "hoofdredacteur", "columniste", "hoogleraar", "onderzoeker", "journaliste politique",
    // Spanish, Portuguese, Italian
    "corresponsal", "enviado especial", "enviada especial", "periodista", "redactor", "redactora", "editora", "columnista", "directora", "presidenta", "profesor", "profesora", "catedrático", "catedrática", "investigador", "investigadora", "analista", "escritor", "escritora", "experto", "experta", "embajador", "miembro", "jornalista", "correspondente", "colunista", "professora", "pesquisador", "giornalista", "corrispondente", "inviato", "inviata", "direttore", "professore", "docente", "scrittore", "ricercatore",
    // Turkish, Russian, Persian, Hebrew
    "muhabir", "muhabiri", "gazeteci", "yazar", "yazarı", "köşe yazarı", "editörü", "temsilcisi", "müdürü", "başkanı", "araştırmacı", "akademisyen", "uzman", "uzmanı", "analist", "корреспондент", "специальный корреспондент", "спецкор", "собкор", "обозреватель", "политический обозреватель", "редактор", "главный редактор", "журналист", "автор", "эксперт", "аналитик", "политолог", "директор", "председатель", "президент", "профессор", "доцент", "доктор", "кандидат", "научный сотрудник", "руководитель", "глава", "писатель", "историк", "востоковед", "депутат", "посол",
    "خبرنگار", "نویسنده", "روزنامه نگار", "سردبیر", "مدیر مسئول", "کارشناس", "تحلیلگر", "پژوهشگر", "استاد دانشگاه", "استاد", "رئیس جمهور", "مدیر کل", "نماینده", "سخنگو", "مترجم کتاب", "כתב", "כתבת", "עורך", "עורכת", "פרשן", "פרשנית", "חוקר", "פרופסור", "ראש", "מנהל", "עיתונאי",
    "כתבנו", "כתבתנו", "כתבינו", "שליח", "שליחת", "שליחנו", "שליחתנו", "פרשננו", "кореспондент", "кореспондентка", "журналіст", "журналістка", "оглядач", "оглядачка", "dziennikarz", "dziennikarka", "korespondent", "korespondentka", "δημοσιογράφος", "αρθρογράφος", "ανταποκριτής", "ανταποκρίτρια", "wartawan", "jurnalis", "संवाददाता", "पत्रकार", "نامہ نگار", "نمائندہ خصوصی", "کالم نگار", "تجزیہ کار",
];

/// What stands before the outlet that a writer works for.
pub(crate) static FOR: &[&str] = &["for", "pour", "für", "per", "para", "voor", "dla", "для", "için"];
