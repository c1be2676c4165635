//! What stands in the data of a book, a film or a play: nobody named among it wrote the text around it.

/// Keys before a colon.
#[rustfmt::skip]
pub(crate) static WORK_KEYS: &[&str] = &[
    // Arabic, Persian, Hebrew
    "الكتاب", "كتاب", "اسم الكتاب", "عنوان الكتاب", "الرواية", "اسم الرواية", "عنوان الرواية", "الديوان", "دار النشر", "دار", "جهة النشر", "عدد الصفحات", "عدد صفحات الكتاب", "الطبعة", "سنة النشر", "سنة الإصدار", "سنة الإنتاج", "الفيلم", "اسم الفيلم", "المسلسل", "المسرحية", "إخراج", "المخرج", "المخرجة", "من إخراج", "سيناريو", "سيناريو وحوار", "قصة وسيناريو", "بطولة", "تمثيل", "الممثلون", "موسيقى", "الموسيقى", "ديكور", "سينوغرافيا", "ألحان", "كلمات",
    "عنوان کتاب", "نام کتاب", "ناشر", "تعداد صفحات", "کارگردان", "بازیگران", "فیلمنامه", "הוצאה", "הוצאת", "במאי", "במאית", "בימוי", "תסריט", "שחקנים", "משחק", "ناشر کتاب", "ہدایت کار", "اداکار",
    // Latin letters
    "Book", "Title of the book", "Publishing house", "Director", "Directed by", "Starring", "Cast", "Screenplay", "Screenplay by", "Music by", "Running time", "Rated", "Rating", 
    "Livre", "Titre du livre", "Éditions", "Maison d'édition", "Réalisation", "Réalisateur", "Réalisatrice", "Mise en scène", "Scénario", "Avec", "Durée", "Buch", "Verlag", "Regie", "Darsteller", "Darstellerinnen", "Besetzung", "Drehbuch", "Mit", "Länge",
    "Libro", "Título del libro", "Editorial", "Dirección", "Director de la película", "Guion", "Reparto", "Intérpretes", "Duración", "Direção", "Realização", "Argumento", "Elenco", "Editore", "Casa editrice", "Regia", "Sceneggiatura", "Interpreti", "Con", "Cast di", "Regisseur", "Uitgeverij", "Speelduur", "Reżyseria", "Wydawnictwo", "Obsada", "Scenariusz",
    "Kitap", "Yayınevi", "Sayfa sayısı", "Yönetmen", "Oyuncular", "Senaryo", "Judul buku", "Penerbit", "Sutradara", "Pemain",
    // Cyrillic, Greek, East and South Asia
    "Книга", "Издательство", "Режиссёр", "В ролях", "Сценарий", "Сценарист", "Хронометраж", "Видавництво", "Режисер", "У ролях", "Сценарій", "Βιβλίο", "Εκδόσεις", "Σκηνοθεσία", "Σενάριο", "Παίζουν", "Ηθοποιοί", "Διάρκεια",
    "书名", "出版社", "导演", "编剧", "主演", "書名", "発行所", "監督", "脚本", "出演", "책", "출판사", "감독", "출연", "각본", "पुस्तक", "प्रकाशक", "निर्देशक", "कलाकार",
];

/// Words for who made a film or a play, which say so without a colon.
pub(crate) static MADE_BY: &[&str] = &[
    "directed by",
    "isbn",
    "written and directed by",
    "starring",
    "screenplay by",
    "running time",
    "réalisé par",
    "un film de",
    "mise en scène de",
    "mise en scène par",
    "ein film von",
    "regie führte",
    "dirigida por",
    "dirigido por",
    "una película de",
    "um filme de",
    "diretto da",
    "un film di",
    "فيلم من إخراج",
    "من إخراج",
];

/// Words for the pages of a book behind their number.
pub(crate) static PAGES_OF: &[&str] = &[
    "pages",
    "pp",
    "p",
    "Seiten",
    "S",
    "páginas",
    "págs",
    "pagine",
    "pag",
    "stron",
    "sayfa",
    "стр",
    "с",
    "صفحة",
    "صفحه",
    "σελίδες",
    "σελ",
    "עמודים",
    "עמ",
    "blz",
    "pagina's",
    "halaman",
];

/// Keys of who printed a book, which exports have for outlets too.
pub(crate) static PUBLISHERS: &[&str] =
    &["الناشر", "ناشر", "Publisher", "Éditeur", "Herausgeber", "Uitgever", "Yayıncı"];
