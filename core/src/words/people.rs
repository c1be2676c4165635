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
    ("تغطية صحفية", Author), ("متابعة", Author), ("إعداد", Author), ("من إعداد", Author), ("أعده", Author), ("أعدها", Author), ("أعدته", Author), ("أعد التقرير", Author), ("أعدت التقرير", Author), ("من مراسلنا", Author), ("من مراسلتنا", Author), ("مراسلنا", Author), ("مراسلتنا", Author), ("مراسل", Author), ("مراسلة", Author), ("مراسلو", Author), ("المراسل", Author),
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
    ("Von", Author), ("Von unserem Korrespondenten", Author), ("Von unserem Redakteur", Author), ("Von unserer Redakteurin", Author), ("Von unserem Redaktionsmitglied", Author), ("Von unserem Mitarbeiter", Author), ("Von unserer Mitarbeiterin", Author), ("Von unserer Reporterin", Author), ("Von unserem Autor", Author), ("Von unserer Autorin", Author), ("Von unserer Korrespondentin", Author), ("Ein Bericht von", Author), ("Bericht von", Author), ("Reportage von", Author), ("Tekst", Author), ("Door onze redacteur", Author), ("Door onze verslaggever", Author), ("Door onze correspondent", Author), ("Van onze redacteur", Author), ("Ein Gastbeitrag von", Author), ("Ein Kommentar von", Author), ("Eine Analyse von", Author), ("Gastbeitrag von", Author), ("Geschrieben von", Author), ("Autor", Author), ("Autorin", Author), ("Autoren", Author), ("Verfasser", Author), ("Aus dem Englischen von", Translator),
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
    // further languages
    ("Írta", Author), ("Szerző", Author), ("Tudósító", Author), ("Teksti", Author), ("Kirjoittaja", Author), ("Kirjoittanut", Author), ("Toimittaja", Author), ("Skribent", Author), ("Scris de", Author), ("Articol de", Author), ("Napsal", Author), ("Napsala", Author), ("Napsali", Author), ("Napísal", Author), ("Napísala", Author), ("Piše", Author), ("Pišu", Author), ("Napisao", Author), ("Tekst napisała", Author), ("Tekst napisał", Author), ("Napisał", Author), ("Avtorica", Author), ("Besedilo", Author), ("Autorius", Author), ("Autors", Author), ("Shkruan", Author), ("Shkruar nga", Author), ("Müəllif", Author), ("Muallif", Author), ("Hazırladı", Author), ("Yazan ve fotoğraflayan", Author), ("Yazdı", Author), ("Haberi yazan", Author), ("Escrit per", Author), ("Testua", Author), ("Egilea", Author), ("Egilea eta argazkiak", Author), ("Isinulat ni", Author), ("Ulat ni", Author), ("Imeandikwa na", Author), ("Mwandishi", Author), ("Qoraa", Author), ("W Q", Author), ("Nivîskar", Author), ("Amadekar", Author), ("Nûçegihan", Author), ("Viết bởi", Author), ("Bài và ảnh", Author), ("Thực hiện", Author), ("লেখক", Author), ("প্রতিবেদক", Author), ("প্রতিবেদন", Author), ("লিখেছেন", Author), ("নিজস্ব প্রতিবেদক", Author), ("रिपोर्टर", Author), ("संवाददाता", Author), ("प्रस्तुति", Author), ("लेखन", Author), ("பதிவு செய்தவர்", Author), ("எழுதியவர்", Author), ("రచయిత", Author), ("રિપોર્ટર", Author), ("લેખક", Author), ("ലേഖകൻ", Author), ("ავტორი", Author), ("Հեղինակ", Author), ("ዘጋቢ", Author), ("በጋዜጠኛ", Author), ("โดย", Author), ("ผู้เขียน", Author), ("취재", Author), ("글·사진", Author), ("撰稿", Author), ("采写", Author), ("採訪", Author), ("撰文者", Author), ("執筆", Author), ("取材", Author), ("取材・文", Author), ("Текст подготовил", Author), ("Текст подготовила", Author), ("Материал подготовили", Author), ("Подготовил", Author), ("Подготовила", Author), ("Подготовили", Author), ("Автор материала", Author), ("Авторы материала", Author), ("Автор фото и текста", Author), ("Підготував", Author), ("Підготувала", Author), ("Підготували", Author), ("Автор матеріалу", Author), ("Аўтар", Author), ("Тэкст", Author), ("Аўтар тэксту", Author), ("Пише", Author), ("Аутор", Author), ("Ауторка", Author), ("Автор на текста", Author), ("Репортер", Author), ("Мүәллиф", Author), ("Муаллиф", Author), ("Авторлар", Author), ("Написал", Author), ("Написала", Author), ("Написав", Author), ("Ρεπορτάζ του", Author), ("Ρεπορτάζ της", Author), ("Γράφει", Author), ("Της δημοσιογράφου", Author), ("Του δημοσιογράφου", Author), ("Ανταπόκριση", Author), ("Ανταπόκριση του", Author), ("Ανταπόκριση της", Author), ("Κείμενα", Author), ("از قلم", Author), ("تحریر و ترتیب", Author), ("رپورٹ از", Author), ("خصوصی رپورٹ", Author), ("لیکوال", Author), ("ليکونکی", Author), ("راپور", Author), ("د راپور جوړوونکی", Author), ("خبریال", Author), ("نووسەر", Author), ("پەیامنێر", Author), ("ئامادەکار", Author), ("ڕیپۆرت", Author), ("ڕیپۆرتاژ", Author), ("نوشتار", Author), ("نگارنده", Author), ("گزارش و عکس", Author), ("خبرنگار اعزامی", Author), ("تهیه گزارش", Author), ("گزارش و گفتگو", Author), ("מאת כתב", Author), ("מאת כתבת", Author), ("מאת כתבנו", Author), ("דיווח", Author), ("כתבים", Author), ("טקסט", Author), ("רשם", Author), ("רשמה", Author), ("כתיבה", Author), ("Texto e fotos", Author), ("Textos e fotos", Author), ("Texto y fotos", Author), ("Textos y fotos", Author), ("Redacta", Author), ("Firmado por", Author), ("Un reportaje de", Author), ("Crónica de", Author), ("Reportaje de", Author), ("Reportagem e fotos", Author), ("Matéria de", Author), ("Colaboração de", Author), ("Articolo di", Author), ("Testi di", Author), ("Text und Fotos", Author), ("Text und Bild", Author), ("Texte et photos", Author), ("Textes et photos", Author), ("Recueilli et traduit par", Author), ("Enquête de", Author), ("Récit de", Author), ("Chronique de", Author), ("Propos de", Author), ("Tekst en foto's", Author), ("Tekst og foto", Author), ("Text och foto", Author), ("Text och bild", Author), ("Text och bilder", Author), ("Skriven av", Author), ("Tekst i zdjęcia", Author), ("Tekst i fot", Author), ("Text a foto", Author), ("Text i fotos", Author), ("Words and pictures by", Author), ("Words and photos by", Author), ("Story and photos by", Author), ("Text and photos by", Author), ("Report and photos by", Author), ("A report by", Author), ("Special report by", Author), ("Reporting and writing by", Author), ("تقرير خاص", Author), ("كتب مراسلنا", Author), ("أعد التقرير للنشر", Author), ("سجله", Author), ("رصده", Author), ("رصدته", Author), ("كتبها وصورها", Author), ("تحرير وتصوير", Author), ("روبورتاج", Author), ("ريبورتاج", Author), ("مراسلتها", Author), ("من مراسلتنا في", Author), ("مبعوثنا", Author), ("مبعوثتنا", Author), ("من مبعوثنا", Author), ("موفدونا", Author), ("تحقيق وحوار", Author), ("ملف من إعداد", Author), ("Traducción y adaptación", Translator), ("Traduction et adaptation", Translator), ("Traduit de l'anglais", Translator), ("Traduzione a cura di", Translator), ("Tradução de", Translator), ("Tłumaczył", Translator), ("Tłumaczyła", Translator), ("Přeložil", Translator), ("Přeložila", Translator), ("Preveo", Translator), ("Prevela", Translator), ("Prevod", Translator), ("Prijevod", Translator), ("Fordította", Translator), ("Fordítás", Translator), ("Kääntänyt", Translator), ("Suomennos", Translator), ("Översatt av", Translator), ("Oversat af", Translator), ("Traducere", Translator), ("Traducere de", Translator), ("Traducător", Translator), ("Tərcümə", Translator), ("Terjemahan", Translator), ("Diterjemahkan oleh", Translator), ("Alih bahasa", Translator), ("Wergêr", Translator), ("Translasi", Translator), ("Mfasiri", Translator), ("Biên dịch", Translator), ("Người dịch", Translator), ("অনুবাদ", Translator), ("অনুবাদক", Translator), ("अनुवाद", Translator), ("अनुवादक", Translator), ("مترجمہ", Translator), ("برگردان از", Translator), ("ترجمه و تنظیم", Translator), ("ترجمه و گردآوری", Translator), ("وەرگێڕان", Translator), ("ژباړه", Translator), ("ژباړن", Translator), ("Превод", Translator), ("Переклала", Translator), ("Переклав", Translator), ("Переклад з англійської", Translator), ("Пераклад", Translator), ("Απόδοση", Translator), ("Μετάφραση επιμέλεια", Translator), ("编译", Translator), ("翻譯", Translator), ("譯者", Translator), ("번역", Translator), ("옮김", Translator), ("翻訳", Translator), ("訳", Translator), ("Szerkesztő", Editor), ("Szerkesztette", Editor), ("Editura", Editor), ("Redigerad av", Editor), ("Redaktør", Editor), ("Redaktör", Editor), ("Uredio", Editor), ("Uredila", Editor), ("Urednik", Editor), ("Urednica", Editor), ("Editat de", Editor), ("Editor de texto", Editor), ("Edição de texto", Editor), ("Edição de", Editor), ("Editoração", Editor), ("Penyunting", Editor), ("Sunting", Editor), ("Biên tập", Editor), ("সম্পাদনা", Editor), ("संपादन", Editor), ("संपादक", Editor), ("Редактура", Editor), ("Упорядник", Editor), ("Επιμέλεια κειμένων", Editor), ("ویرایش", Editor), ("ایڈیٹر", Editor), ("סיוע בהכנה", Editor), ("审核", Editor), ("校对", Editor), ("편집", Editor), ("編集", Editor), ("责编", Editor), ("编审", Editor), ("مراجعة لغوية", Editor), ("تدقيق لغوي", Editor), ("إشراف وتحرير", Editor), ("Haberi hazırlayan editör", Editor), ("Az interjút készítette", Interviewer), ("Haastattelija", Interviewer), ("Intervjuat av", Interviewer), ("Razgovarao", Interviewer), ("Razgovarala", Interviewer), ("Razgovarali", Interviewer), ("Rozhovor vedl", Interviewer), ("Rozhovor vedla", Interviewer), ("Interviu realizat de", Interviewer), ("A consemnat", Interviewer), ("Söyleşen", Interviewer), ("Röportajı yapan", Interviewer), ("সাক্ষাৎকার নিয়েছেন", Interviewer), ("گفت و گو از", Interviewer), ("گفتگو از", Interviewer), ("مصاحبه از", Interviewer), ("Разговаряла", Interviewer), ("Разговаря", Interviewer), ("Разговарао", Interviewer), ("Спілкувався", Interviewer), ("Спілкувалася", Interviewer), ("Розмовляли", Interviewer), ("Вела беседу", Interviewer), ("Вел беседу", Interviewer), ("Беседовали", Interviewer), ("Гутарыў", Interviewer), ("מראיין", Interviewer), ("מראיינת", Interviewer), ("שוחח", Interviewer), ("שוחחה", Interviewer), ("采访", Interviewer), ("Na", Author), ("Nga", Author), ("Autori", Author), ("Avtor", Author), ("Edição", Editor), ("Dịch", Translator), ("Daga", Author),
    // with the camera
    ("Haber-Kamera", Author), ("Haber Fotoğraf", Author), ("Haber ve fotoğraf", Author), ("Haber ve Kamera", Author), ("Haber Kamera Kurgu", Author), ("Haber Foto", Author),
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

/// Words before the place that an office is in, behind the key of a byline: `من مراسلنا في X`.
pub(crate) static OFFICE_IN: &[&str] =
    &["في", "إلى", "in", "à", "au", "aus", "en", "a", "w", "в", "di", "da"];

/// Those of them that say so of a place that no table knows too.
pub(crate) static SURELY_IN: &[&str] = &["في", "إلى", "in", "à", "aus", "w", "в"];

/// Words before a place that stand behind a name and are no part of it: `X in London`.
pub(crate) static BEHIND_NAME: &[&str] = &["in", "في", "à", "en", "aus", "من"];

/// Words before the place that somebody reports from, behind the verb: `X reports from Y`.
pub(crate) static REPORTS_FROM: &[&str] =
    &["from", "in", "aus", "de", "depuis", "desde", "da", "из", "з", "z"];

/// "From", before a writer behind a place.
pub(crate) static FROM: &[&str] = &["من", "From", "from"];

/// Words between the names of a person and of whom he is of.
pub(crate) static KINSHIP: &[&str] = &[
    "بن", "ابن", "بنت", "ولد", "أبو", "ابو", "أبي", "أم", "آل", "عبد", "ذو", "زاده", "בן", "בר", "בת", "אבו",
    "אבן", "דה",
];

/// Words before the place that a writer reports from, in a line of its own below him.
pub(crate) static FROM_PLACE: &[&str] = &[
    "Desde", "Depuis", "From", "In", "Aus", "Da", "Dal", "Dalla", "De", "Din", "Z", "Iz", "Из", "Із", "Από",
    "Dari", "Vanuit", "Från", "Fra",
];

/// "Son" inside a name: its first letter is no "and".
pub(crate) const SON: &str = "ولد";

/// Words for the pictures, before who took them.
#[rustfmt::skip]
pub(crate) static PICTURES: &[&str] = &[
    "Photo", "Photos", "Photograph", "Photographs", "Photography", "Pictures", "Images", "Foto", "Fotos", "Fotografías", "Fotografie", "Photographies", "foto's", "beeld", "zdjęcia", "zdj", "fot", "Фото", "Світлини", "Φωτογραφίες", "φωτό", "צילום", "צילומים", "צילם", "צילמה", "تصوير", "بعدسة", "عدسة", "صور", "عکس", "عکاس", "عکسها", "تصاویر", "Fotoğraf", "Fotoğraflar", "Kamera",
    // further languages
    "Picture", "Image", "Bild", "Bilder", "Bilde", "Billede", "Archivfoto", "Symbolbild", "Symbolfoto", "Arkivbild", "Arkivfoto",
    "Archieffoto", "Imagen", "Imagem", "Immagine", "Immagini", "Fotografía", "Fotografija", "Görsel", "Kép", "Képek", "Fénykép",
    "Kuva", "Kuvat", "Valokuva", "Zdjęcie", "Snímek", "Snímka", "Picha", "Gambar", "Ảnh", "Hình", "Wêne", "Wêneyê", "Şəkil",
    "Снимка", "Снимки", "Фотография", "Фотографии", "Архивное", "Иллюстрация", "Світлина", "Ілюстрація", "Слика", "Фотографија",
    "Φωτογραφία", "Εικόνα", "תמונה", "תמונות", "צילומי", "صورة", "الصورة", "فوتو", "وێنە", "وێنەی", "فوٹو", "انځور", "फोटो",
    "तस्वीर", "ছবি", "படம்", "ఫోటో", "ફોટો", "ചിത്രം",
];

/// What people are who write, behind a name that no mark sets off.
#[rustfmt::skip]
pub(crate) static WRITERS: &[&str] = &[
    "كاتب", "كاتبة", "صحافي", "صحافية", "صحفي", "صحفية", "باحث", "باحثة", "أكاديمي", "أكاديمية", "محلل", "محللة", "إعلامي", "إعلامية", "مراسل", "مراسلة", "محرر", "محررة", "مترجم", "مترجمة", "ناقد", "ناقدة", "روائي", "روائية", "مدون", "مدونة", "نویسنده", "روزنامه‌نگار", "خبرنگار", "پژوهشگر", "تحلیلگر", "صحافی", "نامہ", "تجزیہ", "עיתונאי", "עיתונאית", "כתב", "כתבת", "פרשן", "פרשנית", "correspondent", "reporter", "editor", "writer", "columnist", "journalist", "muhabiri", "yazarı", "संवाददाता", "корреспондент", "кореспондент", "кореспондентка", "обозреватель",
];

/// Keys that say as often what a text is as who wrote it.
pub(crate) static LOOSE: &[&str] =
    &["نص", "النص", "Text", "Texte", "Texto", "Testo", "Tekst", "Metin", "Текст"];

/// Small words that lead to a writer in a line of their own, and mean other things elsewhere.
pub(crate) static SMALL_KEYS: &[&str] = &["de", "Na", "NA", "af", "av", "od", "da", "ng", "ni"];

/// Words that say behind a key that a house made something for itself: `ترجمة خاصة - X`.
pub(crate) static OWN_WORK: &[&str] = &["خاصة", "خاص", "حصرية", "اختصاصی"];

/// First words of the keys in a list of who made a text.
pub(crate) static ROLLS: &[&str] =
    &["إعداد", "اعداد", "تحرير", "تغطية", "كتابة", "ترجمة", "مراجعة", "شارك", "ساهم"];

/// Keys of a byline that mean nothing else.
pub(crate) static STRONG: &[&str] = &["بقلم", "بواسطة", "מאת"];

/// What ends such a key, in capital or small letters.
pub(crate) static STRONG_BY: &[&str] = &["by", "par", "por", "von", "oleh"];

/// What ends such a key in Greek, whose articles show that a name follows.
pub(crate) static STRONG_ARTICLES: &[&str] =
    &["Του", "Της", "Των", "ο", "η", "οι", "τον", "την", "στον", "στην"];

/// What opens such a key.
pub(crate) static STRONG_OPENINGS: &[&str] = &["A cura di", "Oprac", "על ידי"];

/// First words of keys that no book's data have: who reported, spoke to somebody or edited.
#[rustfmt::skip]
pub(crate) static OF_TEXTS: &[&str] = &[
    "تقرير", "تقارير", "إعداد", "من", "تحقيق", "تغطية", "متابعة", "مراسل", "مراسلة", "مراسلنا", "مراسلتنا", "موفد", "موفدنا", "حوار", "حاوره", "حاورها", "حاورته", "حاورتها", "أجرى", "أجرت", "لقاء", "مقابلة", "تحرير", "بواسطة", "كتب", "كتبت",
    "Report", "Reported", "Reporting", "Reporter", "Story", "Correspondent", "Interview", "Interviewed", "Edited", "Editing", "Editor", "Posted", "Reportage", "Propos", "Muhabir", "Haber", "Röportaj", "گزارش", "خبرنگار", "رپورٹ",
];

/// What stands before the name of who wrote a text, in languages whose verbs come first.
pub(crate) static WRITES_FIRST: &[&str] = &["كتب", "كتبت", "يكتب", "تكتب"];

/// Words for reporters and desks in the brackets behind a place that Urdu papers open their reports with.
#[rustfmt::skip]
pub(crate) static URDU_DESKS: &[&str] = &[
    "رپورٹر", "نمائندہ", "نمائندے", "نمائندگان", "نامہ", "ڈیسک", "خبرنگار", "اسٹاف", "سٹاف", "خصوصی", "نیوز", "مانیٹرنگ",
];

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

/// How titles of the learned begin, who write more often than they are written about.
pub(crate) static LEARNED: &[&str] = &["دكتور", "الدكتور", "Dr", "Prof", "Doç", "Yrd"];

/// Degrees behind a name, without their stops.
pub(crate) static DEGREES: &[&str] = &["PhD", "MD", "MBA", "MA", "MSc", "MPH", "JD", "LLM", "DPhil"];

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
    // further languages
    "repórteres", "reporter especial", "editor-chefe", "redator", "redatora", "fotojornalista", "cronista", "comentarista",
    "estagiário", "estagiária", "reportero", "reportera", "redactor jefe", "jefe de redacción", "subdirector", "subdirectora",
    "cronista deportivo", "corresponsal diplomático", "comentarista político", "fotoperiodista", "politóloga", "politólogo",
    "economista", "sociólogo", "socióloga", "ensayista", "novelista", "filósofo", "filósofa", "abogado", "abogada", "exministro",
    "exministra", "diputado", "diputada", "senador", "senadora", "alcalde", "alcaldesa", "doctorando",
    "investigador posdoctoral", "inviato speciale", "redattore", "redattrice", "caporedattore", "editorialista",
    "cronista parlamentare", "vicedirettore", "saggista", "ricercatrice", "avvocato", "deputato", "senatore", "scrittrice",
    "direttrice", "grande reporter", "reporters", "journaliste indépendant", "journaliste indépendante",
    "correspondante permanente", "correspondant permanent", "pigiste", "secrétaire de rédaction", "photojournaliste",
    "géographe", "anthropologue", "psychologue", "romancier", "romancière", "maître de conférences", "doctorant", "doctorante",
    "député", "députée", "sénateur", "sénatrice", "ancien député", "fondateur", "fondatrice", "consultante", "freier Journalist",
    "freie Journalistin", "Volontär", "Volontärin", "Ressortleiter", "Ressortleiterin", "Auslandskorrespondent",
    "Auslandskorrespondentin", "Hauptstadtkorrespondent", "stellvertretender Chefredakteur", "Kommentator", "Kommentatorin",
    "Soziologe", "Soziologin", "Ökonom", "Ökonomin", "Jurist", "Juristin", "Philosoph", "Philosophin", "Anwalt", "Anwältin",
    "Abgeordneter", "Abgeordnete", "Übersetzerin", "Schriftleiter", "Mitarbeiter", "Mitarbeiterin", "Fotograf", "Fotografin",
    "correspondente politiek", "freelancejournalist", "stagiair", "stagiaire", "columnschrijver", "schrijver", "schrijfster",
    "onderzoeksjournalist", "politiek verslaggever", "buitenlandredacteur", "econoom", "historica", "filosoof", "kamerlid",
    "utrikeskorrespondent", "reporterka", "krönikör", "ledarskribent", "skribent", "frilansjournalist", "nyhetsreporter",
    "utenrikskorrespondent", "journalistpraktikant", "korrespondentti", "toimittaja", "päätoimittaja", "kirjeenvaihtaja",
    "kolumnisti", "tutkija", "dosentti", "journalisti", "korrespondenten", "debattör", "forsker", "redaktør", "redaktör",
    "forfatter", "författare", "redaktor naczelny", "publicysta", "publicystka", "komentator", "felietonista", "felietonistka",
    "reportażysta", "reportażystka", "politolog", "socjolog", "socjolożka", "historyk", "historyczka", "ekonomista",
    "ekonomistka", "pisarz", "pisarka", "dyrektor", "prezes", "poseł", "posłanka", "radca prawny", "adwokat", "reporter śledczy",
    "fotoreporter", "stażysta", "stażystka", "redaktorka", "redaktor zahraničí", "novinář", "novinářka", "komentátorka",
    "zpravodaj", "zpravodajka", "publicista", "publicistka", "politoložka", "ekonomka", "spisovatel", "spisovatelka",
    "spravodajca", "dopisnik", "dopisnica", "urednik", "urednica", "kolumnistica", "dopisnica iz", "újságíró", "szerkesztő",
    "főszerkesztő", "tudósító", "riporter", "publicista újságíró", "kutató", "közgazdász", "történész", "jurnalist",
    "jurnalistă", "reporter special", "redactor-șef", "corespondent", "corespondentă", "analist politic", "eseist", "scriitor",
    "scriitoare", "profesor universitar", "cercetător", "gazetar", "gazetare", "gazetari", "žurnalistas", "žurnalistė",
    "korespondentas", "korespondentė", "žurnālists", "ajakirjanik", "reporteri", "toimetaja", "muhabirimiz", "muhabirler",
    "haber müdürü", "haber editörü", "yazı işleri müdürü", "genel yayın yönetmeni", "yayın yönetmeni", "köşe yazarı ve",
    "foto muhabiri", "temsilci", "savaş muhabiri", "stajyer", "stajyer muhabir", "gazeteci yazar", "araştırmacı yazar",
    "öğretim üyesi", "doktorant", "tarihçi", "sosyolog", "siyaset bilimci", "ekonomist", "iktisatçı", "avukat", "milletvekili",
    "jurnalist müxbir", "müxbir", "tilşi", "тілші", "журналист редактор", "собственный корреспондент", "военный корреспондент",
    "специальный корр", "корр", "спецкорреспондент", "фотокорреспондент", "шеф-редактор", "выпускающий редактор", "колумнист",
    "публицист", "комментатор", "политический комментатор", "экономист", "социолог", "юрист", "адвокат", "философ", "переводчик",
    "спортивный обозреватель", "международный обозреватель", "кинокритик", "репортер", "стажёр", "замглавного редактора",
    "спеціальний кореспондент", "власний кореспондент", "спецкор видання", "редакторка", "головний редактор",
    "головна редакторка", "публіцист", "публіцистка", "репортерка", "колумністка", "політологиня", "політолог", "економіст",
    "економістка", "історикиня", "історик", "правозахисник", "правозахисниця", "військовий кореспондент", "журналістка видання",
    "карэспандэнт", "карэспандэнтка", "журналистка", "новинар", "новинарка", "дописник", "уредник", "уредница", "новинарот",
    "кореспондент на", "главен редактор", "журналистката", "историчар", "ρεπόρτερ", "συντάκτης", "συντάκτρια", "αρχισυντάκτης",
    "αρχισυντάκτρια", "διευθυντής σύνταξης", "απεσταλμένος", "απεσταλμένη", "ειδικός απεσταλμένος", "δημοσιογράφος ερευνητής",
    "αναλυτής", "αναλύτρια", "σχολιαστής", "χρονογράφος", "καθηγητής", "καθηγήτρια", "οικονομολόγος", "συγγραφέας", "ιστορικός",
    "δικηγόρος", "wartawati", "reporter magang", "kontributor", "koresponden", "pemimpin redaksi", "redaktur",
    "redaktur pelaksana", "penulis lepas", "pengamat", "peneliti", "guru besar", "pemberita", "pengarang", "wartawan kanan",
    "mhariri", "mwanahabari", "mchambuzi", "ripota", "phóng viên", "biên tập viên", "nhà báo", "thông tín viên", "kolumnista",
    "correspondent sa", "joornaaliste", "suxufi", "weriye", "ɗan jarida", "rojnamevan", "nûçegihan", "nûçegihanê", "lêkolîner",
    "پەیامنێری", "پەیامنێر", "ڕۆژنامەنووس", "ڕاگەیاندنکار", "توێژەر", "شیکەرەوە", "شرۆڤەکار", "خبریال", "ژورنالیست", "کارپوه",
    "څېړونکی", "خبرنگار حوزه", "دبیر سرویس", "دبیر بخش", "گزارشگر", "یادداشت‌نویس", "مستندساز", "منتقد", "جامعه شناس",
    "اقتصاددان", "فعال مدنی", "حقوقدان", "شاعر و نویسنده", "سردبیر نشریه", "نمائندے", "رپورٹر", "سٹاف رپورٹر", "اسٹاف رپورٹر",
    "خصوصی رپورٹر", "کرائم رپورٹر", "بیورو چیف", "مدیر اعلیٰ", "ایڈیٹر", "نیوز ایڈیٹر", "چیف رپورٹر", "نامہ نگار خصوصی",
    "وقائع نگار", "مبصر", "دانشور", "معاشی تجزیہ کار", "כתבנו בדרום", "כתבנו בצפון", "כתב לענייני", "כתבת לענייני",
    "כתבתנו לענייני", "עורך ראשי", "עורכת ראשית", "עורך חדשות", "סגן עורך", "פובליציסט", "פובליציסטית", "טור אישי", "היסטוריון",
    "היסטוריונית", "כלכלן", "כלכלנית", "עורך דין", "עורכת דין", "מרצה", "סופר", "סופרת", "משורר", "משוררת", "מבקר", "מבקרת",
    "צלם", "צלמת", "חבר כנסת", "יועץ", "יועצת", "מנכ״ל", "מזרחן", "वरिष्ठ पत्रकार", "विशेष संवाददाता", "संपादक", "उप संपादक",
    "स्तंभकार", "रिपोर्टर", "विश्लेषक", "लेखक", "प्राध्यापक", "ब्यूरो प्रमुख", "ब्यूरो चीफ", "संवादसूत्र",
    "संवाद सूत्र", "संवाद सहयोगी", "জেলা প্রতিনিধি", "প্রতিনিধি", "প্রতিবেদক", "নিজস্ব প্রতিবেদক", "স্টাফ রিপোর্টার",
    "জ্যেষ্ঠ প্রতিবেদক", "বিশেষ প্রতিনিধি", "উপজেলা প্রতিনিধি", "বিশ্ববিদ্যালয় প্রতিনিধি", "সংবাদদাতা", "সাংবাদিক", "কলামিস্ট",
    "সম্পাদক", "செய்தியாளர்", "நிருபர்", "ఎడిటర్", "విలేకరి", "રિપોર્ટર", "પત્રકાર", "ലേഖകൻ", "ጋዜጠኛ", "ዘጋቢ", "ჟურნალისტი",
    "լրագրող", "ผู้สื่อข่าว", "นักข่าว", "موفدتنا", "مبعوث", "مبعوثة", "مدير التحرير", "رئيس التحرير", "نائب رئيس التحرير",
    "سكرتير التحرير", "مدير مكتب", "رئيس قسم", "كبير المحررين", "كبير المراسلين", "محرر الشؤون", "محررة الشؤون", "مذيع", "مذيعة",
    "مقدمة برامج", "كاريكاتيريست", "عالمة اجتماع", "مستشرق", "مستشرقة", "مستعرب", "خبير اقتصادي", "خبير عسكري", "خبير استراتيجي",
    "قاص", "قاصة", "فنان تشكيلي", "طبيب أسنان", "مختص نفسي", "عضو هيئة التدريس", "كاتب مصري", "كاتب لبناني", "كاتب سوري",
    "كاتب عراقي", "كاتب أردني", "كاتب فلسطيني", "كاتب سعودي", "كاتب يمني", "كاتب سوداني", "كاتب تونسي", "كاتب جزائري",
    "كاتب مغربي", "كاتب ليبي", "كاتب كويتي", "كاتبة مصرية", "كاتبة لبنانية", "كاتبة سورية", "كاتبة عراقية", "صحافي مستقل",
    "صحافية مستقلة", "صحفي مستقل",
];

/// Words beside a person's name that say that something is called after him or has such a name.
#[rustfmt::skip]
pub(crate) static NAMED_AFTER: &[&str] = &[
    "Street", "Road", "Avenue", "Square", "Park", "Bridge", "Day", "School", "College", "University", "Institute", "Cathedral", "Hospital", "Airport", "Station", "Stadium", "Arena", "Museum", "Library", "Theatre", "Theater", "Festival", "Cup", "Trophy", "Award", "Awards", "Prize", "Foundation", "Memorial", "Centre", "Center", "Island", "Islands", "Beach", "River", "Hills", "Valley", "County", "City", "Club", "United", "Gardens", "Market", "Rally", "Race", "Marathon", "Saint", "St", "Sainte", "San", "Santa", "Santo", "Sant", "São", "Sankt", "Sint", "Sveti", "Szent",
    "Rue", "Boulevard", "Pont", "Gare", "Lycée", "Collège", "École", "Université", "Stade", "Église", "Cathédrale", "Hôpital", "Olympique", "Racing", "Sporting", "Coupe", "Prix", "Trophée", "Tour", "Grand", "Mont", "Château", "Fort", "Ligue",
    "Calle", "Plaza", "Avenida", "Paseo", "Puente", "Estación", "Instituto", "Colegio", "Universidad", "Estadio", "Copa", "Liga", "Trofeo", "Premio", "Real", "Deportivo", "Atlético", "Barrio", "Parque", "Rua", "Praça", "Ponte", "Escola", "Universidade", "Estádio", "Praia", "Prêmio", "Prémio", "Taça", "Via", "Piazza", "Corso", "Viale", "Largo", "Scuola", "Liceo", "Università", "Stadio", "Coppa", "Ospedale", "Teatro", "Palazzo", "Villa", "Grupo", "Gruppo", "Banco",
    "Straße", "Platz", "Brücke", "Schule", "Gymnasium", "Universität", "Stadion", "Pokal", "Preis", "Borussia", "Eintracht", "Haus", "Stiftung", "Straat", "Plein", "Brug", "Universiteit", "Beker", "Gatan", "Torget", "Bron",
    "Caddesi", "Sokağı", "Sokak", "Bulvarı", "Mahallesi", "Meydanı", "Köprüsü", "Üniversitesi", "Lisesi", "İlkokulu", "Ortaokulu", "Stadı", "Stadyumu", "Parkı", "Kupası", "Ödülü", "Vakfı", "Hastanesi", "Camii", "Havalimanı", "Köyü", "Barajı", "Müzesi", "Derneği", "Belediyesi",
    "улица", "улицы", "улице", "проспект", "площадь", "мост", "школа", "университет", "больница", "стадион", "парк", "музей", "театр", "кубок", "премия", "имени", "переулок", "набережная", "вулиця", "вулиці", "площа", "міст", "університет", "лікарня", "премія", "імені", "улицата", "булевард", "мостът", "трг",
    "Ulica", "Ulicy", "Plac", "Most", "Szkoła", "Liceum", "Uniwersytet", "Szpital", "Puchar", "Nagroda", "Ulice", "Náměstí", "Škola", "Univerzita", "Nemocnice", "Pohár", "Cena", "Trg", "Sveučilište", "Bolnica", "Strada", "Piața", "Podul", "Școala", "Universitatea", "Spitalul", "Cupa", "Premiul", "Utca", "Tér", "Híd", "Iskola", "Egyetem", "Kórház", "Díj",
    "Οδός", "Οδού", "Πλατεία", "Λεωφόρος", "Γέφυρα", "Σχολείο", "Πανεπιστήμιο", "Νοσοκομείο", "Γήπεδο", "Κύπελλο", "Βραβείο", "Άγιος", "Αγία", "Jalan", "Jembatan", "Sekolah", "Universitas", "Piala", "Mtaa",
    "चौक", "मार्ग", "नगर", "रोड", "पुल", "विद्यालय", "विश्वविद्यालय", "स्टेडियम", "पार्क", "कप", "पुरस्कार", "जयंती", "সড়ক", "সেতু", "বিদ্যালয়", "বিশ্ববিদ্যালয়", "স্টেডিয়াম", "পার্ক", "কাপ", "পুরস্কার",
    "רחוב", "שדרות", "כיכר", "גשר", "אוניברסיטת", "אצטדיון", "פארק", "גביע", "פרס", "روڈ", "چوک", "پل", "یونیورسٹی", "اسکول", "کالج", "ہسپتال", "خیابان", "میدان", "دانشگاه", "بیمارستان", "ورزشگاه", "جام", "جایزه",
];

/// Lower-case words inside Latin names.
#[rustfmt::skip]
pub(crate) static PARTICLES: &[&str] = &[
    "de", "du", "da", "di", "del", "della", "van", "von", "der", "den", "ten", "al", "el", "bin", "ibn", "la", "le", "y", "e",
];

/// Letters that open the short names of bodies rather than given names: `U.S.`, `E.U.`.
pub(crate) static LETTERS_OF_BODIES: &[&str] = &["U", "E", "N", "D"];

/// Endings of surnames that end nothing else.
#[rustfmt::skip]
pub(crate) static SURNAMES: &[&str] = &[
    "wicz", "czyk", "iewski", "owski", "owska", "iewska", "ewicz", "enko", "chuk", "czuk", "shvili", "idze", "adze", "ić", "ová", "oğlu", "dóttir", "sson", "escu", "auskas", "evičius", "avičius", "aitis", "aitė", "ytė", "ienė", "opoulos", "opoulou", "oglou",
    "енко", "чук", "щук", "швили", "дзе", "ович", "евич", "овић", "евић", "ић", "оглу", "ченко",
    "όπουλος", "οπούλου", "ίδης", "ίδου", "άκης", "άκη", "άδης", "άδου", "ογλου", "άτος", 
];

/// What stands before the outlet that a writer works for.
pub(crate) static FOR: &[&str] = &["for", "pour", "für", "per", "para", "voor", "dla", "для", "için"];

/// What a correspondent writes about, between his name and his role: `W Arts correspondent`.
#[rustfmt::skip]
pub(crate) static BEATS: &[&str] = &[
    "Political", "Politics", "Chief", "Senior", "Deputy", "Associate", "Assistant", "Staff", "Foreign", "Home", "Economics", "Economic", "Business", "Financial", "Finance", "Banking", "Property", "Health", "Science", "Environment", "Environmental", "Energy", "Climate", "Education", "Social", "Legal", "Crime", "Home Affairs", "Home", "Security", "Defence", "Defense", "Diplomatic", "International", "World", "National", "Local", "City", "Regional", "Northern", "Southern", "Arts", "Culture", "Cultural", "Media", "Technology", "Tech", "Transport", "Travel", "Sports", "Sport", "Football", "Cricket", "Religion", "Religious", "Royal", "Consumer", "Community", "Investigations", "Investigative", "Special", "Freelance", "Contributing", "Middle", "East", "Asia", "Africa", "Europe", "European", "Parliamentary", "Lobby", "Court", "Food", "Fashion", "Music", "Film", "Books", "Theatre", "Agriculture", "Rural", "Industry", "Industrial", "Labor", "Labour", "Employment", "Retail", "Markets", "News", "Digital", "Data", "Features", "Night", "Weekend", "Managing", "Executive", "Data", "General",
    "Grand", "Envoyé", "Envoyée", "Correspondant", "Correspondante", "Freier", "Freie", "Leitender", "Leitende", "Politischer", "Politische", "Специальный", "Собственный", "Наш", "Собкор", "Спецкор",
];

/// Words that lead to the outlet a text was taken from, at the beginning of a line: `Da X, em Y`.
pub(crate) static FROM_OUTLET: &[&str] = &[
    "Da", "Do", "Das", "Dos", "De", "Del", "Dal", "Dalla", "Dallo", "From", "Aus", "Od", "Z", "Iz", "Din",
    "De la",
];

/// What a desk of a paper is called, before what it is for and the writer: `گروه X ـ W`.
pub(crate) static DESKS: &[&str] = &[
    "گروه",
    "سرویس",
    "بخش",
    "دفتر",
    "قسم",
    "القسم",
    "دائرة",
    "مكتب",
    "Ressort",
    "Redaktion",
    "Rédaction",
    "Отдел",
];

/// What the house is called where a writer works, behind his name: `By X, Studio Y`.
#[rustfmt::skip]
pub(crate) static HOUSES: &[&str] = &[
    "Studio", "Landesstudio", "Hauptstadtstudio", "Regionalstudio", "Redaktion", "Landesfunkhaus", "Funkhaus", "Büro", "Bureau", "Office", "Desk", "Newsroom", "Rédaction", "Agence", "Redacción", "Redacció", "Redação", "Redazione", "Agenzia", "Agencia", "Agência", "Agentur", "Редакция", "Студия", "Sucursal", "Delegación", "Delegação", "Sede", "Ufficio", "Staff", "Team", "Radio", "Rundfunk",
];
