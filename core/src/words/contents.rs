//! Phrases that name a table of contents, from the habits of press files, newsletters and mail digests.

/// A line that is one of these, with or without a colon, heads a table of contents.
#[rustfmt::skip]
pub(crate) static CONTENTS: &[&str] = &[
    // Arabic
    "عناوين الملف", "عناوين النشرة", "عناوين العدد", "عناوين التقرير", "عناوين اليوم", "عناوين الأخبار",
    "عناوين المقالات", "عناوين الموضوعات", "أهم العناوين", "أبرز العناوين", "العناوين الرئيسية", "العناوين",
    "العناوين الإلكترونية", "عناوين الصحف", "موجز العناوين", "المحتويات", "المحتوى",
    "محتويات", "محتويات الملف", "محتويات العدد", "محتويات النشرة", "محتويات التقرير", "قائمة المحتويات",
    "جدول المحتويات", "الفهرس", "فهرس", "فهرس المحتويات", "فهرس العدد", "فهرس الملف", "فهرس الموضوعات",
    "فهرس المقالات", "في هذا العدد", "في هذا الملف", "في هذه النشرة", "في هذا التقرير", "في عدد اليوم",
    "في نشرة اليوم", "تقرأ في هذا العدد", "تقرؤون في هذا العدد", "اقرأ في هذا العدد", "مواضيع العدد",
    "موضوعات العدد", "موضوعات الملف", "مواضيع الملف", "موضوعات النشرة", "مواضيع اليوم", "أهم المواضيع",
    "أبرز المواضيع", "أبرز الموضوعات", "أهم الموضوعات", "أبرز ما في العدد", "أبرز المحتويات", "مقالات العدد",
    // English
    "Contents", "Table of Contents", "Contents at a Glance", "List of Contents", "Contents of This Issue", "TOC",
    "In This Issue", "Inside This Issue", "In This Edition", "In This Digest", "In This Newsletter",
    "In This Bulletin", "In This Alert", "In This Week's Issue", "In Today's Issue", "In Today's Edition",
    "Inside", "Inside Today", "Today's Topics", "Today's Headlines", "Today's Stories", "Today's Contents",
    "Today's News", "Topics", "Topics in This Issue", "Topics in This Digest", "Topics Covered", "Headlines",
    "Headlines in This Issue", "News Headlines", "Top Headlines", "Main Headlines", "List of Articles",
    "Articles in This Issue", "Index", "Index of Articles", "Index of Stories", "Summary of Contents",
    "Summary of Headlines", "At a Glance", "What's Inside", "What's in This Issue", "This Week's Contents",
    "Messages in This Issue", "There Are Messages in This Issue",
    // French
    "Sommaire", "Au sommaire", "Sommaire du numéro", "Table des matières", "Dans ce numéro", "Dans cette édition",
    "Dans cette lettre", "Au sommaire de ce numéro", "Les titres", "Les gros titres", "À la une", "Index des articles",
    // German
    "Inhalt", "Inhaltsverzeichnis", "Inhaltsübersicht", "Inhalt dieser Ausgabe", "In dieser Ausgabe", "In diesem Heft",
    "Themen", "Themen dieser Ausgabe", "Die Themen", "Themenübersicht", "Themen des Tages", "Übersicht",
    "Schlagzeilen", "Die Schlagzeilen", "Artikelübersicht",
    // Spanish, Portuguese, Italian, Catalan
    "Índice", "Índice de contenidos", "Contenido", "Contenidos", "Tabla de contenidos", "Sumario", "En este número",
    "En esta edición", "En este boletín", "Titulares", "Principales titulares", "Índice de artículos",
    "Conteúdo", "Nesta edição", "Neste número", "Manchetes", "Destaques",
    "Sommario", "In questo numero", "In questa edizione", "Contenuti", "I titoli", "Sumari",
    // Dutch and the Nordic languages
    "Inhoud", "Inhoudsopgave", "Inhoudstafel", "In dit nummer", "In deze editie", "In deze uitgave",
    "In deze nieuwsbrief", "Overzicht", "Krantenkoppen", "Innehåll", "Innehållsförteckning", "I detta nummer",
    "Innhold", "Innholdsfortegnelse", "I dette nummer", "Indhold", "Indholdsfortegnelse", "Sisällys", "Sisällysluettelo",
    // Turkish
    "İçindekiler", "İçerik", "Bu sayıda", "Bu sayımızda", "Başlıklar", "Haber başlıkları", "Günün başlıkları",
    "Manşetler", "Gazete manşetleri", "Öne çıkan başlıklar", "Konu başlıkları",
    // Russian, Ukrainian, Polish, Czech, Greek
    "Содержание", "Оглавление", "В номере", "В этом номере", "В выпуске", "В этом выпуске", "Заголовки",
    "Главные темы", "Темы выпуска", "Темы номера", "Зміст", "У цьому випуску", "У номері",
    "Spis treści", "W tym numerze", "W numerze", "Obsah", "V tomto čísle", "Περιεχόμενα", "Σε αυτό το τεύχος",
    // Persian, Urdu, Kurdish, Hebrew
    "فهرست", "فهرست مطالب", "فهرست عناوین", "فهرست اخبار", "فهرست مقالات", "در این شماره", "عناوین اخبار",
    "عناوین مهم", "تیتر اخبار", "سرخط اخبار", "سرخط خبرها", "مهمترین عناوین", "مطالب این شماره", "آنچه می خوانید",
    "فہرست مضامین", "اس شمارے میں", "ناوەڕۆک", "لەم ژمارەیەدا", "תוכן", "תוכן העניינים", "תוכן עניינים",
    "בגיליון זה", "כותרות", "הכותרות הראשיות",
    // East and South Asia
    "目录", "目錄", "本期目录", "本期内容", "本期要目", "今日要闻", "目次", "もくじ", "主な内容", "見出し", "차례", "목차", "주요 기사", "오늘의 뉴스",
    "विषय सूची", "विषयसूची", "इस अंक में", "मुख्य समाचार", "সূচিপত্র", "Daftar Isi", "Dalam edisi ini", "Mục lục", "สารบัญ",
];
