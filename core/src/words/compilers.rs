//! Who put a digest together: the words before the compiler's name, and the names of portal accounts.

/// Keys before the name of the person or centre that compiled a document.
#[rustfmt::skip]
pub(crate) static COMPILER_KEYS: &[&str] = &[
    // Arabic
    "إعداد", "من إعداد", "أعده", "أعدها", "أعدته", "أعد الملف", "أعد النشرة", "أعد التقرير", "أعدت الملف", "إعداد الملف", "إعداد النشرة", "إعداد التقرير", "يعدها", "يعده", "معد النشرة", "معد الملف",
    "جمع وإعداد", "إعداد وجمع", "جمع", "جمعه", "جمع وترتيب", "جمع وتنسيق", "جمع وتحرير", "إعداد وتحرير", "إعداد وترجمة", "ترجمة وإعداد", "إعداد وتقديم", "إعداد وتنسيق", "إعداد ومتابعة", "إعداد ورصد", "رصد وإعداد", "رصد ومتابعة", "رصد",
    "رصد وتحرير", "رصد وترجمة", "متابعة وإعداد", "متابعة", "تحرير وإعداد", "تحرير", "اختيار وترجمة", "اختيار وإعداد", "اختيار", "انتقاء", "تنسيق", "تجميع", "تلخيص", "تقديم", "يقدمها", "إشراف", "بإشراف", "رئيس التحرير", "مدير التحرير", "محرر النشرة", "محرر الملف",
    "أشرف على الإعداد", "ترجمة خاصة", "فريق الإعداد", "فريق التحرير", "صادر عن", "تصدر عن", "يصدرها", "تصدرها",
    // English
    "Compiled by", "Compiled and edited by", "Compiled from", "Compiler", "Compilation", "Edited by", "Edited and compiled by", "Editor", "Editors", "Editor-in-Chief", "Managing Editor", "Prepared by", "Produced by", "Collected by", "Curated by", "Assembled by", "Selected by", "Selected and translated by",
    "Translated and compiled by", "Summarized by", "Summarised by", "Summary by", "Reviewed by", "Monitored by", "Moderator", "Moderated by", "Digest Editor", "Digest by", "Put together by", "Brought to you by", "Published by", "Published by the", "Issued by", "A publication of", "A service of", "Contributing editor",
    // French, German, Dutch
    "Compilé par", "Préparé par", "Réalisé par", "Réalisation", "Établi par", "Rédigé par", "Revue de presse de", "Revue de presse préparée par", "Rédaction", "Rédacteur en chef", "Synthèse de", "Sélection de", "Coordination", "Édité par", "Publié par", "Une publication de",
    "Zusammengestellt von", "Zusammenstellung", "Erstellt von", "Bearbeitet von", "Bearbeitung", "Redaktion", "Redaktionell verantwortlich", "Verantwortlich", "Chefredakteur", "Herausgegeben von", "Herausgeber", "Ausgewählt von", "Auswahl",
    "Samengesteld door", "Samenstelling", "Redactie", "Eindredactie", "Hoofdredacteur", "Verzorgd door", "Uitgegeven door",
    // Spanish, Portuguese, Italian
    "Compilado por", "Elaborado por", "Preparado por", "Editado por", "Realizado por", "Redacción", "Director", "Recopilado por", "Recopilación", "Selección de", "Coordinación", "Publicado por", "Organizado por", "Edição", "Redação", "A cura di", "Curato da", "Redazione", "Direttore responsabile",
    // Turkish, Russian, Ukrainian, Polish
    "Hazırlayan", "Hazırlayanlar", "Derleyen", "Derleyenler", "Derleme", "Yayına hazırlayan", "Genel yayın yönetmeni", "Yayınlayan", "Составитель", "Составители", "Составил", "Составила", "Подготовил", "Подготовила", "Подготовили", "Подготовлено", "Редактор", "Главный редактор", "Ведущий", "Выпускающий редактор",
    "Обзор подготовил", "Обзор подготовила", "Укладач", "Підготував", "Підготувала", "Редактор выпуска", "Opracował", "Opracowała", "Opracowanie", "Redakcja", "Redaktor",
    // Persian, Urdu, Hebrew, East Asia
    "گردآوری", "گردآورنده", "گردآوری و تنظیم", "تهیه و تنظیم", "تهیه کننده", "تنظیم", "تنظیم کننده", "به کوشش", "سردبیر", "مدیر مسئول", "زیر نظر", "ویرایش", "ویراستار", "مرتب", "مرتبہ", "ערך", "עורך", "עריכה", "ליקט", "הכין", "编辑", "主编", "整理", "编译", "編集", "편집", "정리",
];

/// Names of accounts that posted a page: no byline, whatever stands beside them.
#[rustfmt::skip]
pub(crate) static POSTERS: &[&str] = &[
    "admin", "admin1", "admin2", "administrator", "administrateur", "administrador", "amministratore", "Beheerder", "webmaster", "web master", "webadmin", "web admin", "site admin", "siteadmin", "sysadmin", "superuser", "super user", "root", "master", "manager", "moderator", "mod", "poster", "publisher", "editor", "editor1", "editors", "the editor",
    "web editor", "webeditor", "online editor", "news editor", "newsdesk", "news desk", "newsroom", "editorial team", "editorial staff", "web team", "webteam", "staff", "staff writer", "site editor", "guest", "user", "anonymous", "unknown", "demo", "test", "wpadmin", "author", "content editor", "data entry",
    "أدمن", "الأدمن", "ادمين", "الإدارة", "إدارة", "إدارة الموقع", "إدارة التحرير", "مدير", "المدير", "مدير الموقع", "مدير النظام", "المدير العام", "مدير المنتدى", "المشرف", "مشرف", "المشرف العام", "مشرف الموقع", "مشرف القسم", "محرر", "المحرر", "محرر الموقع", "محرر الأخبار", "محرر 1", "محرر 2", "المحرر العام",
    "هيئة التحرير", "أسرة التحرير", "فريق التحرير", "قسم التحرير", "فريق الموقع", "فريق العمل", "سكرتير التحرير", "مسؤول الموقع", "مسؤول", "الناشر", "ناشر", "زائر", "مجهول", "عضو", "كاتب", "مدخل البيانات", "مدخل بيانات", "غرفة الأخبار", "غرفة التحرير", "الموقع",
    "Rédaction", "La rédaction", "Rédaction web", "Webmestre", "Redaktion", "Online-Redaktion", "Onlineredaktion", "Redacción", "Redacción web", "Redazione", "Redactie", "Redação", "Yönetici", "Haber Merkezi", "Админ", "Администратор", "Администрация", "Редакция", "Редактор", "Модератор", "Вебмастер", "Адміністратор", "Редакція",
    "Editorial Board", "The Editorial Board", "Web Desk", "Redaksi", "Tim Redaksi", "Redakcja", "Onze redactie", "Σύνταξη", "Συντακτική ομάδα", "Редакція сайту", "Редакция сайта", "القسم الرياضي", "القسم الاقتصادي", "القسم السياسي", "القسم الثقافي", "ویب ڈیسک", "نیوز ڈیسک", "مانیٹرنگ ڈیسک", "مدیر سایت", "تحریریه", "سردبیر سایت", "کاربر", "ایڈمن", "מערכת", "מנהל", "מנהל האתר", "מערכת האתר", "管理员", "管理者", "小编", "编辑部", "編集部", "관리자", "운영자", "편집부",
    // further languages
    "Agency Reporter", "Agency Report", "Our Reporter", "Our Correspondent", "Staff Reporter", "Staff Correspondent",
    "Special Correspondent", "A Reporter", "Correspondent Reporter", "Web Report", "Digital Desk", "Online Desk",
    "Mwandishi Wetu", "Waandishi Wetu", "Mwandishi Maalum", "Wakilinmu", "Phóng viên", "PV", "Redakcija", "Redakce", "Redakcia",
    "Szerkesztőség", "Toimitus", "Redaksjonen", "Redaktionen", "Redacția", "Redacció", "Erredakzioa", "Redaktsiya", "Redaksiya",
    "Tahririyat", "Desk Redaksi", "Tim Liputan", "Tim Redaksi Web", "Wartawan Kami", "Rédaction numérique", "La redacción",
    "A redação", "La redazione", "De redactie", "Van onze verslaggever", "Die Redaktion", "Die Online-Redaktion", "Editörler",
    "Haber Servisi", "Редакционна", "Редакционен екип", "Редакција", "Редакциясы", "Рэдакцыя", "Онлайн редакция", "Συντακτών",
    "Newsroom team", "নিজস্ব প্রতিবেদক", "নিজস্ব সংবাদদাতা", "অনলাইন ডেস্ক", "ডেস্ক রিপোর্ট", "নিউজ ডেস্ক", "আন্তর্জাতিক ডেস্ক",
    "স্পোর্টস ডেস্ক", "বিনোদন ডেস্ক", "সংবাদদাতা", "न्यूज डेस्क", "वेब डेस्क", "समाचार डेस्क", "डिजिटल डेस्क", "संपादकीय टीम",
    "ڈیجیٹل ڈیسک", "سپورٹس ڈیسک", "اسپورٹس ڈیسک", "انٹرنیشنل ڈیسک", "سٹاف رپورٹر", "اسٹاف رپورٹر", "نمائندہ خصوصی",
    "خصوصی نمائندہ", "خصوصی رپورٹر", "خبر نگار خصوصی", "گروه خبر", "گروه سیاسی", "گروه اجتماعی", "گروه اقتصادی", "گروه ورزشی",
    "گروه فرهنگی", "گروه جهان", "سرویس سیاسی", "سرویس اجتماعی", "دەستەی نووسەران", "بەشی هەواڵ", "מערכת החדשות", "צוות האתר",
    "דסק חדשות", "דסק", "צוות המערכת", "本报讯", "本刊编辑部", "編輯部", "本社記者", "온라인뉴스팀", "디지털뉴스팀", "편집국", "محررو الموقع",
    "القسم الثقافي والفني", "قسم المحليات", "قسم الأخبار المحلية", "المحرر المحلي", "المحرر الثقافي", "المحرر الرياضي",
    "المحرر الاقتصادي", "المحرر السياسي", "القسم الدولي", "القسم العلمي", "القسم المحلي", "غرفة أخبار",
];
