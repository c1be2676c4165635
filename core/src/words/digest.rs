//! Words and phrases in a title which say that the document reviews the press, from the titles of press
//! reviews, clippings services and mail digests.

/// Compared with whole words of a title.
#[rustfmt::skip]
pub(crate) static DIGEST_WORDS: &[&str] = &[
    // Arabic
    "الصحف", "الصحافة", "صحف", "صحافة", "لصحف", "للصحف", "للصحافة", "أقوال الصحف", "عناوين الصحف", "مانشيت الصحف", "مانشيتات الصحف", "افتتاحيات الصحف", "أسرار الصحف", "اهتمامات الصحف",
    "قراءة في الصحف", "قراءات في الصحافة", "جولة الصحافة", "جولة في الصحافة", "جولة الصحف", "جولة في الصحف", "مقالات الصحف", "أبرز ما جاء في الصحف",
    "أهم ما جاء في الصحف", "أبرز ما تناولته الصحف", "أهم ما ورد في الصحافة", "عرض الصحف", "عرض الصحافة", "استعراض الصحف", "مطالعة الصحف", "تصفح الصحف", "كشك الصحافة",
    "الصحف العربية", "الصحف العالمية", "الصحف الأجنبية", "الصحف المحلية", "الصحف العبرية", "الصحافة العربية", "الصحافة العالمية", "الصحافة العبرية", "الصحافة الإسرائيلية",
    "الصحافة الأجنبية", "الصحافة الغربية", "في الصحافة العالمية", "صحف اليوم", "صحافة اليوم", "من الصحافة", "صحف ومواقع",
    "ملف صحفي", "الملف الصحفي", "ملف إعلامي", "الملف الإعلامي", "ملف إخباري", "تقرير صحفي", "التقرير الصحفي", "تقرير إعلامي", "التقرير الإعلامي", "النشرة الصحفية", "نشرة صحفية", "نشرة",
    "النشرة الإخبارية", "نشرة إخبارية", "النشرة الإعلامية", "النشرة اليومية", "نشرة الأخبار", "الرصد الإعلامي", "رصد إعلامي", "رصد صحفي", "رصد الصحف", "الرصد الصحفي", "الموجز الصحفي", "موجز الصحف", "موجز الأخبار", "موجز صحفي",
    "قصاصات", "قصاصات صحفية", "حصاد الصحف", "حصاد الصحافة", "حصاد اليوم", "الحصاد الإخباري", "حصاد الأسبوع", "مختارات صحفية", "مختارات من الصحافة", "مقالات مختارة", "أخبار وتقارير", "أبرز عناوين", "ترجمات",
    "ترجمات عبرية", "المشهد الإعلامي", "المرصد الصحفي", "المرصد الإعلامي", "الراصد الصحفي", "القصاصات", "القصاصات الصحفية", "مقالات الرأي", "أقلام وآراء", "متابعات صحفية", "متابعة إعلامية",
    // English
    "Press Review", "Newspaper Review", "Newspaper Headlines", "Today's Papers", "The Papers Today", "Front Pages", "Review of the Press", "Press Digest", "News Digest", "Media Review", "Media Digest", "Press Summary", "Media Summary", "News Summary", "Press Clippings", "Press Cuttings", "Press Clips", "News Clips", "News Clippings", "Clippings",
    "Media Reaction", "Press Reaction", "Media Reactions", "Press Reactions", "Media Monitoring", "Media Monitor", "Media Brief", "News Brief", "News Briefs", "News Briefing", "Press Briefing Book", "Morning Briefing", "Daily Briefing", "Daily Brief", "Daily Digest", "Weekly Digest", "Weekly Review", "Weekly Roundup", "News Roundup",
    "Press Roundup", "News Round-up", "Media Round-up", "Headlines", "Press File", "Press Survey", "Survey of the Press", "Press Monitor", "Papers Review", "What the Papers Say", "From the Press", "Around the Press", "In the Press", "In the Media", "World Press", "Arab Press",
    "Alert", "Alerts", "Digest", "Newsletter", "Bulletin", "News Bulletin", "News Alert", "News Update", "Weekly Update", "Daily News", "E-Zine", "Roundup", "Round-up",
    // French, Spanish, Portuguese, Italian, Catalan
    "Revue de presse", "Quotidiens nationaux", "Les quotidiens", "Quotidiens parus", "À la une des journaux", "La presse du jour", "Kiosque", "Revue de la presse", "Tour de presse", "Panorama de presse", "Panorama de la presse", "Dossier de presse", "Synthèse de presse", "La presse", "Lettre d'information", "Infolettre", "Bulletin d'information", "Veille médias", "Veille presse", "Les journaux", "Presse arabe", "Presse arabophone", "Presse francophone", "Presse nationale", "Presse étrangère", "Dans la presse",
    "Revista de prensa", "Los diarios", "La prensa del día", "Portadas de hoy", "Os jornais", "Nos jornais", "Primeiras páginas", "Resumen de prensa", "Dossier de prensa", "Recortes de prensa", "Panorama de prensa", "Síntesis informativa", "Boletín", "Boletín informativo", "Boletín de prensa", "La prensa", "Revista de imprensa", "Resumo da imprensa", "Recortes de imprensa", "Clipping", "Boletim",
    "Rassegna stampa", "Prime pagine", "I giornali di oggi", "Rassegna della stampa", "Notiziario", "Bollettino", "Recull de premsa",
    // German, Dutch, Nordic
    "Presseschau", "Aus den Zeitungen", "Blick in die Zeitungen", "Stimmen der Presse", "Stimmen aus der Presse", "Zeitungen von heute", "Aus der Presse", "Pressespiegel", "Presserundschau", "Presseübersicht", "Presseauswertung", "Pressestimmen", "Medienspiegel", "Medienschau", "Medienrundschau", "Zeitungsschau", "Internationale Presse", "Nachrichtenüberblick", "Rundbrief", "Rundschreiben", "Nachrichtenbrief",
    "Persoverzicht", "In de kranten", "Uit de kranten", "Persrevue", "Persschau", "Knipselkrant", "Krantenoverzicht", "Nieuwsbrief", "Nieuwsoverzicht", "Pressklipp", "Presseklipp", "Pressöversikt", "Nyhetsbrev", "Nyhedsbrev", "Lehdistökatsaus",
    // Turkish, Russian, Ukrainian, Polish, Czech, Greek
    "Basın özeti", "Basından seçmeler", "Basınından seçmeler", "Basın turu", "Basına yansıyanlar", "Basında çıkan haberler", "Basında öne çıkanlar", "Basın özetleri", "Basından özetler", "Basın bülteni", "Basın taraması", "Günlük basın özeti", "Gazete manşetleri", "Gazete başlıkları", "Gazetelerin manşetleri", "Dünya basını", "Dış basın", "Dünya basınında", "Medya özeti", "Haber bülteni", "Bülten", "Günün haberleri", "Köşe yazıları", "Gazetelerde bugün", "Basında bugün", "Günün gazeteleri",
    "Обзор прессы", "По страницам газет", "Что пишут газеты", "О чем пишут газеты", "Пресса дня", "Обзор СМИ", "Обзор печати", "Обзор газет", "Пресс-обзор", "Обзор мировой прессы", "Пресса", "Дайджест", "Дайджест прессы", "Дайджест СМИ", "Пресс-дайджест", "Мониторинг СМИ", "Мониторинг прессы", "Вестник новостей", "Бюллетень", "Рассылка", "Новостная рассылка", "Сводка новостей",
    "Огляд преси", "Огляд ЗМІ", "Дайджест новин", "Przegląd prasy", "Przegląd mediów", "Monitoring mediów", "Přehled tisku", "Επισκόπηση τύπου", "Πρωτοσέλιδα", "Οι εφημερίδες", "Δελτίο τύπου",
    // Persian, Urdu, Kurdish, Hebrew
    "مرور مطبوعات", "روزنامه های امروز", "روزنامه های صبح", "روزنامه های کثیرالانتشار", "روزنامههای امروز", "روزنامههای صبح", "سرمقالههای روزنامهها", "سرمقالههای امروز", "سرمقاله روزنامهها", "سرمقاله روزنامه ها", "سرمقاله روزنامه های", "سرمقاله های روزنامه ها", "سرمقاله های امروز", "گزیده سرمقاله", "گزیده سرمقاله ها", "یادداشت روزنامه ها", "مرور سرمقاله", "مرور روزنامه ها", "مرور روزنامهها", "بررسی مطبوعات", "بررسی روزنامه ها", "صفحه اول روزنامه ها", "صفحه نخست روزنامه ها", "عناوین روزنامه ها", "تیتر روزنامه ها", "مطبوعات", "بولتن", "بولتن خبری", "خبرنامه", "گزیده اخبار", "گزیده مطبوعات", "تیتر یک روزنامه ها",
    "روزنامه ها", "روزنامهها", "گزیده روزنامه ها", "گزیده روزنامهها", "بریده روزنامه ها", "بریده روزنامهها", "نشریات", "چکیده مطبوعات", "جراید", "بریده جراید", "بریده مطبوعات", "رصد رسانه ای", "پایش رسانه ای", "اخبارات کا جائزہ", "پریس ریویو", "اخباری تراشے", "اخباری جائزہ", "اخبارات", "اخباری اداریے", "اخبارات کے اداریے", "גזירי עיתונות", "סקירת עיתונות", "סקירת העיתונות", "סקירת תקשורת", "סקירת התקשורת", "לקט עיתונות", "מהעיתונות", "בעיתונות", "עיתוני הבוקר", "כותרות העיתונים", "עלון",
    "پوختەی ڕۆژنامەکان", "ڕۆژنامەکان", "کورتەی هەواڵ", "هەواڵنامە", "Kurteya rojnameyan", "Nûçename",
    // East and South Asia
    "新闻摘要", "新聞摘要", "媒体摘要", "报刊摘要", "剪报", "每日新闻", "每日剪报", "简报", "新闻简报", "舆情简报", "媒体简报", "舆情日报", "媒体监测", "プレスレビュー", "新聞切り抜き", "切り抜き", "新聞クリッピング", "クリッピング", "新聞記事", "報道まとめ", "新聞各紙", "ニュースレター", "언론 브리핑", "뉴스레터", "신문 스크랩", "언론 스크랩", "언론 보도", "언론 동향", "보도 모음", "조간 브리핑", "प्रेस समीक्षा", "Tinjauan pers", "Kliping", "Điểm báo", "Điểm tin",
];

/// The beginnings of words for papers, in those phrases: what has none of them may be any periodical's name.
#[rustfmt::skip]
pub(crate) static PAPERS: &[&str] = &[
    "صحف", "صحاف", "مانشيت", "افتتاحيات", "أقلام", "قصاصات", "رصد", "راصد", "Press", "press", "Paper", "Media", "Presse", "journaux", "prensa", "imprensa", "stampa", "premsa",
    "Zeitung", "Medien", "Pers", "pers", "Krant", "krant", "Lehdistö", "asın", "azete", "ресс", "СМИ", "ечати", "азет", "рес", "ЗМІ", "pras", "tisku", "τύπου",
    "مطبوعات", "روزنامه", "سرمقاله", "جراید", "نشریات", "اخبارات", "اخباری", "עיתונ", "תקשורת", "ڕۆژنامە", "rojname", "报刊", "剪报", "媒体", "舆情", "プレス", "新聞", "언론", "신문", "조간", "प्रेस", "báo",
];
