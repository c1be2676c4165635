//! Words that say that a text with numbered parts is one text: what it is, and what it calls its parts.

/// What a document is that is divided and yet one, in its title.
#[rustfmt::skip]
pub(crate) static WHOLE: &[&str] = &[
    "Minutes", "Minutes of", "Agenda", "Act", "Bill", "Law", "Regulations", "Constitution", "Statutes", "Bylaws", "Treaty", "Convention", "Resolution", "Contract", "Agreement", "Terms and Conditions", "Terms of Use", "Privacy Policy", "Glossary", "Bibliography", "References", "FAQ", "Frequently Asked Questions", "Recipe", "Manual", "User Guide", "How to", "Syllabus", "Curriculum Vitae",
    "محضر", "محضر اجتماع", "محضر جلسة", "جدول الأعمال", "قانون", "القانون", "نظام", "النظام الأساسي", "النظام الداخلي", "لائحة", "مرسوم", "دستور", "الدستور", "معاهدة", "اتفاقية", "ميثاق", "عقد", "شروط الاستخدام", "سياسة الخصوصية", "مسرد", "معجم", "المراجع", "أسئلة شائعة", "الأسئلة الشائعة", "دليل المستخدم", "وصفة",
    "Procès-verbal", "Compte rendu", "Ordre du jour", "Loi", "Règlement", "Statuts", "Traité", "Accord", "Glossaire", "Bibliographie", "Foire aux questions", "Recette", "Protokoll", "Tagesordnung", "Gesetz", "Verordnung", "Satzung", "Vertrag", "Glossar", "Literaturverzeichnis", "Häufige Fragen", "Rezept", "Acta", "Orden del día", "Ley", "Reglamento", "Estatutos", "Tratado", "Contrato", "Glosario", "Bibliografía", "Preguntas frecuentes", "Receta",
    "Tutanak", "Toplantı tutanağı", "Gündem maddeleri", "Kanun", "Yönetmelik", "Tüzük", "Sözleşme", "Sözlük", "Kaynakça", "Sıkça Sorulan Sorular", "Протокол", "Повестка дня", "Закон", "Устав", "Договор", "Глоссарий", "Список литературы", "Рецепт", "صورتجلسه", "آیین نامه", "اساسنامه", "قرارداد", "واژه نامه", "پرسش های متداول",
];

/// What the parts of one text are called, before their number.
#[rustfmt::skip]
pub(crate) static PARTS: &[&str] = &[
    "Section", "Sec", "Article", "Art", "Chapter", "Part", "Clause", "Rule", "Paragraph", "Schedule", "Appendix", "Annex", "Step", "Lesson", "Act", "Scene", "Question", "Reason", "Tip",
    "المادة", "مادة", "الفصل", "فصل", "الباب", "باب", "البند", "بند", "القسم", "الفقرة", "الجزء", "الملحق", "الخطوة", "خطوة", "الدرس", "المشهد", "السؤال", "سؤال", "السبب", "نصيحة",
    "Chapitre", "Titre", "Partie", "Alinéa", "Annexe", "Étape", "Scène", "Artikel", "Abschnitt", "Kapitel", "Teil", "Absatz", "Anhang", "Schritt", "Szene", "Artículo", "Capítulo", "Título", "Sección", "Cláusula", "Anexo", "Paso", "Escena",
    "Madde", "Bölüm", "Kısım", "Fıkra", "Adım", "Статья", "Глава", "Раздел", "Часть", "Пункт", "Приложение", "Шаг", "Сцена", "ماده", "بخش", "تبصره", "گام", "第",
];

/// What stands before the number of an issue.
#[rustfmt::skip]
pub(crate) static ISSUE: &[&str] = &[
    "Issue", "Vol", "Volume", "Edition", "العدد", "عدد", "النشرة", "المجلد", "Ausgabe", "Heft", "Jahrgang", "Numéro", "Édition", "Número", "Edición", "Edição", "Edizione", "Numero", "Aflevering", "Jaargang", "Sayı", "Выпуск", "Номер", "Випуск", "شماره", "גיליון",
];
