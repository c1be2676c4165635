//! Words that say that a text with numbered parts is one text: what it is, and what it calls its parts.

/// What a document is that is divided and yet one, in its title.
#[rustfmt::skip]
pub(crate) static WHOLE: &[&str] = &[
    "Minutes", "Minutes of", "Agenda", "Act", "Bill", "Law", "Regulations", "Constitution", "Statutes", "Bylaws", "Treaty", "Convention", "Resolution", "Contract", "Agreement", "Terms and Conditions", "Terms of Use", "License", "Licence", "Lizenz", "Licencia", "Licença", "Licenza", "Lisans", "Лицензия", "رخصة", "Privacy Policy", "Code of Conduct", "Glossary", "Bibliography", "References", "FAQ", "Frequently Asked Questions", "Recipe", "Manual", "User Guide", "How to", "Syllabus", "Curriculum Vitae", "A study of", "Case Study", "Working Paper", "White Paper", "Position Paper", "دراسة حول", "دراسة عن", "دراسة في", "ورقة بحثية", "ورقة عمل", "ورقة موقف", "Étude sur", "Studie über", "Estudio sobre", "Changelog", "Change Log", "Release Notes", "Version History", "سجل التغييرات", "ملاحظات الإصدار", "Journal des modifications", "Notes de version", "Änderungsprotokoll", "Versionshinweise", "Registro de cambios", "Notas de la versión", "Notas de versão", "Note di rilascio", "Sürüm notları", "История изменений", "更新日志",
    "محضر", "محضر اجتماع", "محضر جلسة", "جدول الأعمال", "قانون", "القانون", "نظام", "النظام الأساسي", "النظام الداخلي", "لائحة", "مرسوم", "دستور", "الدستور", "معاهدة", "اتفاقية", "ميثاق", "عقد", "شروط الاستخدام", "سياسة الخصوصية", "مسرد", "معجم", "المراجع", "أسئلة شائعة", "الأسئلة الشائعة", "دليل المستخدم", "وصفة",
    "Procès-verbal", "Compte rendu", "Ordre du jour", "Loi", "Règlement", "Statuts", "Traité", "Accord", "Glossaire", "Bibliographie", "Foire aux questions", "Recette", "Protokoll", "Tagesordnung", "Gesetz", "Verordnung", "Satzung", "Vertrag", "Glossar", "Literaturverzeichnis", "Häufige Fragen", "Rezept", "Acta", "Orden del día", "Ley", "Reglamento", "Estatutos", "Tratado", "Contrato", "Glosario", "Bibliografía", "Preguntas frecuentes", "Receta",
    "Tutanak", "Toplantı tutanağı", "Gündem maddeleri", "Kanun", "Yönetmelik", "Tüzük", "Sözleşme", "Sözlük", "Kaynakça", "Sıkça Sorulan Sorular", "Протокол", "Повестка дня", "Закон", "Устав", "Договор", "Глоссарий", "Список литературы", "Рецепт", "صورتجلسه", "آیین نامه", "اساسنامه", "قرارداد", "واژه نامه", "پرسش های متداول",
];

/// What stands before the number of a year of publication.
pub(crate) static YEARS: &[&str] =
    &["السنة", "سنة", "سال", "Année", "Anno", "Año", "Ano", "Rok", "Yıl", "Год"];

/// What the parts of one text are called, before their number.
#[rustfmt::skip]
pub(crate) static PARTS: &[&str] = &[
    "Section", "Sec", "Article", "Art", "Chapter", "Part", "Clause", "Rule", "Paragraph", "Schedule", "Appendix", "Annex", "Step", "Lesson", "Act", "Scene", "Question", "Reason", "Tip",
    "المادة", "مادة", "المبحث", "المطلب", "المحور", "الفصل", "فصل", "الباب", "باب", "البند", "بند", "القسم", "الفقرة", "الجزء", "الملحق", "الخطوة", "خطوة", "الدرس", "المشهد", "السؤال", "سؤال", "السبب", "نصيحة",
    "Chapitre", "Titre", "Partie", "Alinéa", "Annexe", "Étape", "Scène", "Artikel", "Abschnitt", "Kapitel", "Teil", "Absatz", "Anhang", "Schritt", "Szene", "Artículo", "Capítulo", "Título", "Sección", "Cláusula", "Anexo", "Paso", "Escena",
    "Madde", "Bölüm", "Kısım", "Fıkra", "Adım", "Статья", "Глава", "Раздел", "Часть", "Пункт", "Приложение", "Шаг", "Сцена", "ماده", "بخش", "تبصره", "گام", "第",
];

/// The numbers of parts in words, behind what the part is called.
#[rustfmt::skip]
pub(crate) static PART_ORDINALS: &[(&str, u32)] = &[
    ("الأول", 1), ("الثاني", 2), ("الثالث", 3), ("الرابع", 4), ("الخامس", 5), ("السادس", 6), ("السابع", 7), ("الثامن", 8), ("التاسع", 9), ("العاشر", 10),
    ("الأولى", 1), ("الثانية", 2), ("الثالثة", 3), ("الرابعة", 4), ("الخامسة", 5), ("السادسة", 6), ("السابعة", 7), ("الثامنة", 8), ("التاسعة", 9), ("العاشرة", 10),
    ("One", 1), ("Two", 2), ("Three", 3), ("Four", 4), ("Five", 5), ("Six", 6), ("Seven", 7), ("Eight", 8), ("Nine", 9), ("Ten", 10),
    ("premier", 1), ("première", 1), ("deuxième", 2), ("troisième", 3), ("quatrième", 4), ("cinquième", 5), ("primero", 1), ("primera", 1), ("segundo", 2), ("segunda", 2), ("tercero", 3), ("tercera", 3), ("cuarto", 4), ("cuarta", 4), ("quinto", 5), ("quinta", 5),
    ("первая", 1), ("вторая", 2), ("третья", 3), ("четвертая", 4), ("пятая", 5), ("первый", 1), ("второй", 2), ("третий", 3), ("четвертый", 4), ("пятый", 5), ("اول", 1), ("دوم", 2), ("سوم", 3), ("چهارم", 4), ("پنجم", 5),
];

/// What stands before the number of an issue.
#[rustfmt::skip]
pub(crate) static ISSUE: &[&str] = &[
    "Issue", "Vol", "Volume", "Edition", "Číslo", "Årgang", "Årgång", "Szám", "العدد", "عدد", "النشرة", "المجلد", "Ausgabe", "Heft", "Jahrgang", "Numéro", "Édition", "Número", "Edición", "Edição", "Edizione", "Numero", "Aflevering", "Jaargang", "Sayı", "Выпуск", "Номер", "Випуск", "شماره", "גיליון",
];

/// What stands before and behind the number of an issue where no blank parts words.
#[rustfmt::skip]
pub(crate) static COUNTERS: &[(&str, &str)] = &[
    ("", "期"), ("第", "号"), ("第", "號"), ("第", "回"), ("第", "週"), ("第", "周"), ("", "週目"), ("", "주차"), ("제", "호"), ("제", "회"),
];

/// What periodicals are called, and what they bring.
#[rustfmt::skip]
pub(crate) static PERIODICALS: &[&str] = &[
    "News", "Newsletter", "Newswire", "Weekly", "Daily", "Monthly", "Bulletin", "Digest", "Gazette", "Magazine", "Zine", "Ezine", "E-zine", "Alert", "Alerts", "Update", "Updates", "Roundup", "Round-up", "Briefing", "Briefs", "Headlines", "Dispatch", "Edition", "Issue", "This week", "Last week", "Week ending", "Week of", "This month", "Last month", "Links", "Abstracts", "Letter", "Letters", "Notes", "Review", "Report", "Journal", "Post", "Courier", "Herald", "Today",
    "أخبار", "الأخبار", "اخبار", "نشرة", "النشرة", "نشرتكم", "نشرتنا", "مجلة", "صحيفة", "جريدة", "موجز", "حصاد", "أسرار", "كواليس", "متفرقات", "عناوين", "مقالات", "هذا الأسبوع", "العدد",
    "Nouvelles", "Actualités", "Actus", "Brèves", "Infolettre", "Lettre d'information", "Hebdo", "Cette semaine", "Revue", "Nachrichten", "Meldungen", "Kurzmeldungen", "Neuigkeiten", "Neues", "Rundbrief", "Aktuell", "Aktuelles", "Wochenblatt", "Diese Woche", "Noticias", "Boletín", "Breves", "Esta semana", "Actualidad", "Notícias", "Boletim", "Notizie", "Notiziario", "Bollettino", "Nieuws", "Nieuwsbrief", "Berichten", "Nyheter", "Nyhetsbrev", "Nyheder", "Uutiset", "Uutisia", "Wiadomości", "Biuletyn", "Aktualności", "Zprávy", "Hírek", "Hírlevél", "Știri",
    "Haber", "Haberler", "Haberleri", "Bülten", "Bülteni", "Gündem", "Новости", "Вести", "Дайджест", "Бюллетень", "Рассылка", "Вестник", "Новини", "Вісник", "Дописів", "Νέα", "Ειδήσεις", "Δελτίο", "اخبار", "خبرنامه", "بولتن", "خبریں", "חדשות", "עלון", "ידיעון", "समाचार", "Berita", "Warta",
];

/// What periodicals are called in scripts that set no spaces.
#[rustfmt::skip]
pub(crate) static SPACELESS: &[&str] = &[
    "周刊", "週刊", "周报", "週報", "日报", "日報", "月刊", "月报", "月報", "晨报", "晨報", "晚报", "晚報", "早报", "早報", "快报", "快報", "简报", "簡報", "剪报", "剪報", "每周", "每週", "新闻", "新聞", "ニュース", "メルマガ", "メールマガジン", "クリッピング", "뉴스", "소식", "주간", "신문",
];

/// What the parts of one text are called: of a study, a report, a judgment, a recipe.
#[rustfmt::skip]
pub(crate) static INNER: &[&str] = &[
    "Abstract", "Summary", "Executive Summary", "Introduction", "Preamble", "Background", "Context", "Objectives", "Scope", "Definitions", "Literature Review", "Method", "Methods", "Methodology", "Materials and Methods", "Results", "Findings", "Key Findings", "Discussion", "Analysis", "Conclusion", "Conclusions", "Concluding Remarks", "Recommendations", "Next Steps", "Limitations", "Facts", "The Facts", "Procedure", "Reasons", "Judgment", "Decision", "Order", "Held", "Ingredients", "Directions", "Instructions", "Preparation", "To Serve", "Installation", "Usage", "Requirements", "Prerequisites", "Configuration", "Getting Started", "License", "Prologue", "Epilogue", "Early Life", "Later Life", "Later Years", "Career", "Personal Life", "Legacy", "Education", "Experience", "Skills", "Getting There", "Where to Stay", "Apologies", "Matters Arising", "Any Other Business",
    "ملخص", "الملخص", "ملخص تنفيذي", "الملخص التنفيذي", "مقدمة", "المقدمة", "تمهيد", "توطئة", "مدخل", "خلفية", "الخلفية", "مشكلة الدراسة", "مشكلة البحث", "أهمية الدراسة", "أهمية البحث", "أهداف الدراسة", "أهداف البحث", "الأهداف", "فرضية البحث", "فرضيات الدراسة", "منهج الدراسة", "منهج البحث", "منهجية الدراسة", "منهجية البحث", "المنهج", "المنهجية", "الإطار النظري", "الدراسات السابقة", "النتائج", "نتائج الدراسة", "أهم النتائج", "المناقشة", "مناقشة النتائج", "الاستنتاجات", "الاستنتاج", "التوصيات", "توصيات", "النتائج والتوصيات", "خاتمة", "الخاتمة", "الخلاصة", "خلاصة", "استنتاج", "الوقائع", "الأسباب", "أسباب الحكم", "منطوق الحكم", "الحكم", "المقادير", "المكونات", "طريقة التحضير", "طريقة العمل", "التحضير", "النشأة", "حياته", "حياتها", "مؤلفاته", "ما يستجد من أعمال",
    "Résumé", "Préambule", "Contexte", "Méthode", "Méthodologie", "Résultats", "Constats", "Conclusion générale", "Recommandations", "Faits", "Faits et procédure", "Les faits", "Motifs", "Motifs de la décision", "Par ces motifs", "Dispositif", "Sur ce", "Ingrédients", "Préparation", "Biographie", "Zusammenfassung", "Einleitung", "Hintergrund", "Ausgangslage", "Methodik", "Ergebnisse", "Diskussion", "Fazit", "Schluss", "Schlussfolgerung", "Schlussfolgerungen", "Empfehlungen", "Tatbestand", "Entscheidungsgründe", "Gründe", "Tenor", "Urteil", "Zutaten", "Zubereitung", "Ausblick", "Anreise", "Unterkunft", "Samenvatting", "Inleiding", "Conclusie", "Aanbevelingen", "Ingrediënten", "Bereiding",
    "Resumen", "Introducción", "Antecedentes", "Objetivos", "Metodología", "Métodos", "Resultados", "Discusión", "Conclusión", "Conclusiones", "Recomendaciones", "Hechos", "Fundamentos de derecho", "Fallo", "Ingredientes", "Preparación", "Elaboración", "Resumo", "Introdução", "Conclusão", "Conclusões", "Recomendações", "Preparo", "Modo de preparo", "Riassunto", "Introduzione", "Premessa", "Metodo", "Risultati", "Conclusione", "Conclusioni", "Raccomandazioni", "Ingredienti", "Preparazione",
    "Özet", "Giriş", "Yöntem", "Bulgular", "Tartışma", "Sonuç", "Sonuçlar", "Öneriler", "Malzemeler", "Hazırlanışı", "Yapılışı", "Аннотация", "Введение", "Предисловие", "Методы", "Методика", "Результаты", "Обсуждение", "Заключение", "Выводы", "Рекомендации", "Установил", "Решил", "Ингредиенты", "Приготовление", "Вступ", "Висновки", "Результати", "Wstęp", "Wnioski", "Wyniki", "چکیده", "پیشگفتار", "روش تحقیق", "یافته ها", "نتیجه گیری", "پیشنهادها", "مواد لازم", "طرز تهیه", "תקציר", "מבוא", "סיכום", "מסקנות", "המלצות", "摘要", "引言", "方法", "结果", "讨论", "结论",
];

/// What stands below a text and belongs to it.
#[rustfmt::skip]
pub(crate) static TAILS: &[&str] = &[
    "Notes", "Note", "Footnotes", "Endnotes", "Notes to Editors", "Notes to Editor", "Note to Editors", "Notes for Editors", "Editor's Notes", "References", "Works Cited", "Bibliography", "Sources", "Further Reading", "Acknowledgements", "Acknowledgments", "Appendix", "Appendices", "Annex", "Contact", "Contacts", "Press Contact", "Press Contacts", "Media Contact", "Media Contacts", "Media Enquiries", "Media Inquiries", "Press Enquiries", "For more information", "For further information", "Disclaimer", "Author's Note", "Glossary", "Signed",
    "هوامش", "الهوامش", "هوامش ومراجع", "المراجع", "مراجع", "المصادر", "المصادر والمراجع", "قائمة المراجع", "الإحالات", "إحالات", "الحواشي", "حواش", "ملاحظات للمحررين", "ملاحظة للمحررين", "للتواصل", "للتواصل الإعلامي", "للاتصال", "للاستفسار", "للمزيد من المعلومات", "لمزيد من المعلومات", "جهة الاتصال", "الملاحق", "ملاحق", "ملحق", "شكر وتقدير", "شكر وعرفان", "سيرة ذاتية",
    "Notes de bas de page", "Notes aux rédactions", "Note aux rédactions", "Références", "Bibliographie", "Remerciements", "Annexe", "Annexes", "Contact presse", "Contacts presse", "Anmerkungen", "Fußnoten", "Quellen", "Literatur", "Literaturverzeichnis", "Danksagung", "Anhang", "Pressekontakt", "Kontakt", "Ansprechpartner", "Rückfragen", "Hinweis für die Redaktion", "Noten", "Bronnen", "Literatuur", "Voor de redactie", "Noot voor de redactie",
    "Notas", "Referencias", "Bibliografía", "Agradecimientos", "Anexo", "Anexos", "Contacto", "Contacto de prensa", "Nota a los editores", "Notas para editores", "Referências", "Bibliografia", "Agradecimentos", "Contato", "Contactos", "Assessoria de imprensa", "Note a piè di pagina", "Riferimenti", "Ringraziamenti", "Contatti", "Contatti stampa", "Ufficio stampa",
    "Dipnotlar", "Notlar", "Kaynaklar", "Kaynakça", "Teşekkür", "Ekler", "İletişim", "Basın iletişim", "Basın irtibat", "Примечания", "Сноски", "Литература", "Список литературы", "Источники", "Благодарности", "Приложение", "Контакты", "Контакты для прессы", "Примітки", "Джерела", "Przypisy", "Źródła", "یادداشت ها", "پانوشت ها", "پی نوشت", "منابع", "منابع و مآخذ", "تماس", "הערות", "מקורות", "注释", "参考文献", "脚注",
];

/// What a note below a text opens with, before the name of whom it is about.
#[rustfmt::skip]
pub(crate) static ABOUT: &[&str] = &[
    "About", "About the author", "نبذة عن", "عن الكاتب", "عن الكاتبة", "عن المؤلف", "حول الكاتب", "عن الجمعية", "عن الشركة", "عن المؤسسة", "À propos de", "À propos du", "À propos des", "Über", "Über die", "Über den", "Zum Autor", "Zur Autorin", "Over", "Sobre", "Acerca de", "Informazioni su", "Hakkında", "О компании", "Об авторе", "Справка", "Про компанію", "O autorze", "درباره",
];

/// What stands before the subject of a mail that answers or passes on another.
#[rustfmt::skip]
pub(crate) static ANSWER: &[&str] = &[
    "Re", "Fw", "Fwd", "AW", "Antw", "WG", "RV", "Rif", "R", "TR", "RES", "ENC", "SV", "VS", "VB", "VL", "YNT", "İLT", "Odp", "PD", "رد", "ر", "إعادة توجيه", "پاسخ", "答复", "回复", "转发",
];

/// What the points of an argument are counted by.
#[rustfmt::skip]
pub(crate) static POINTS: &[&str] = &[
    "أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا", "Firstly", "Secondly", "Thirdly", "Fourthly", "Lastly", "Premièrement", "Deuxièmement", "Troisièmement", "Quatrièmement", "Erstens", "Zweitens", "Drittens", "Viertens", "Fünftens", "Во-первых", "Во-вторых", "В-третьих",
];

/// What counts, opens or closes what a paragraph says, before a dash as places stand there.
pub(crate) static TURNS: &[&str] =
    &["أولا", "أولاً", "ثانيا", "ثالثا", "بداية", "ختاما", "ملاحظة", "تنويه", "سؤال", "جواب"];

/// What stands over what readers wrote below a text.
#[rustfmt::skip]
pub(crate) static REMARKS: &[&str] = &[
    "Comments", "Reader comments", "Leave a comment", "Responses", "Replies", "Customer reviews", "User reviews", 
    "Kommentare", "Kommentar", "Leserkommentare", "Antworten", "Bewertungen", "Kundenbewertungen", "Kundenrezensionen", "Commentaires", "Commentaire", "Réactions", "Avis clients", "Comentarios", "Comentario", "Respuestas", "Comentários", "Comentário", "Avaliações", "Commenti", "Commento", "Recensioni", "Reacties", "Kommentarer", "Kommentit", "Komentarze", "Komentáře", "Hozzászólások", "Comentarii", "Σχόλια",
    "التعليقات", "تعليقات", "تعليق", "تعليقا", "تعليقات القراء", "الردود", "نظرات", "دیدگاه ها", "تبصرے", "תגובות", "Yorumlar", "Yorum", "Комментарии", "Комментариев", "Комментария", "Отзывы", "Коментарі", "评论", "評論", "留言", "コメント", "댓글", "टिप्पणियाँ", "Komentar", "Bình luận",
];

/// Words for what a paper prints, in lines that say in which issue a text stood.
#[rustfmt::skip]
pub(crate) static PRINTED: &[&str] = &[
    "print", "printed", "edition", "issue", "l'édition", "d'édition", "dell'edizione", "l'edizione", "imprimé", "imprimée", "édition", "parution", "Printausgabe", "gedruckt", "gedruckten", "Zeitungsausgabe", "impresa", "impreso", "impressa", "impresso", "stampa", "cartacea", "baskı", "baskıda", "gazetesinde", "gedrukte", "editie", "krant", "papperstidningen", "wydaniu", "wydanie", "numerze", "vydání", "tisku",
    "печатной", "печатном", "номере", "выпуске", "газете", "номері", "випуску", "چاپ", "چاپی", "شماره", "شمارهٔ", "اشاعت", "الورقية", "المطبوعة", "الطبعة", "طبعة", "בדפוס", "במהדורה", "בגיליון", "紙面", "夕刊", "朝刊", "지면",
];
