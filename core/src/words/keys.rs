//! Keys of `KEY: value` lines, from mail headers, Arabic digests and the export formats of news databases
//! (Lexis, Factiva, Europresse, ProQuest, WISO, APA, Mediargus).

/// What the value of a field is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Key {
    Headline,
    Source,
    Date,
    Modified,
    Author,
    Translator,
    Section,
    Dateline,
    Place,
    Page,
    Length,
    Language,
    Url,
    Contact,
    Subject,
    From,
    To,
    Other,
}

use Key::*;

/// A key that two languages share stands once, with its commoner meaning. Two-letter keys are Factiva's and
/// the reference managers': they mean something only where several stand together.
#[rustfmt::skip]
pub(crate) static KEYS: &[(&str, Key)] = &[
    // Arabic
    ("العنوان", Headline), ("عنوان", Headline), ("عنوان الخبر", Headline), ("عنوان المقال", Headline),
    ("عنوان المقالة", Headline), ("عنوان الموضوع", Headline), ("عنوان المادة", Headline), ("العنوان الرئيسي", Headline),
    ("العنوان الفرعي", Other), ("المانشيت", Headline), ("الخبر", Headline),
    ("المصدر", Source), ("مصدر", Source), ("مصدر الخبر", Source), ("المصادر", Source), ("الصحيفة", Source),
    ("الجريدة", Source), ("المجلة", Source), ("الموقع", Source), ("الوكالة", Source), ("القناة", Source),
    ("الوسيلة", Source), ("الوسيلة الإعلامية", Source), ("اسم الصحيفة", Source), ("اسم الجريدة", Source),
    ("اسم المصدر", Source), ("جهة النشر", Source), ("الناشر", Source), ("المطبوعة", Source),
    ("التاريخ", Date), ("تاريخ", Date), ("تاريخ النشر", Date), ("تاريخ الخبر", Date), ("تاريخ المقال", Date),
    ("تاريخ الإضافة", Date), ("تاريخ العدد", Date), ("تاريخ الإصدار", Date), ("تاريخ الصدور", Date), ("بتاريخ", Date),
    ("نشر في", Date), ("نشر بتاريخ", Date), ("تم النشر في", Date), ("تم النشر بتاريخ", Date), ("تم النشر", Date),
    ("أضيف في", Date), ("أضيف بتاريخ", Date), ("تاريخ ووقت النشر", Date), ("وقت النشر", Date), ("الوقت", Date),
    ("اليوم والتاريخ", Date), ("أول نشر", Date), ("كتب في", Date), ("حرر في", Date),
    ("آخر تحديث", Modified), ("تاريخ التحديث", Modified), ("تاريخ آخر تحديث", Modified), ("تم التحديث", Modified),
    ("تم التحديث في", Modified), ("التحديث", Modified), ("حدث في", Modified), ("تحديث", Modified), ("آخر تعديل", Modified),
    ("الكاتب", Author), ("الكاتبة", Author), ("اسم الكاتب", Author), ("المؤلف", Author), ("المؤلفة", Author),
    ("الصحفي", Author), ("الصحفية", Author), ("المراسل", Author), ("المراسلة", Author), ("بقلم", Author),
    ("كاتب المقال", Author), ("أعده للنشر", Author), ("أعدته للنشر", Author), ("أعد التقرير", Author), ("أعدت التقرير", Author), ("كاتب الخبر", Author), ("المحرر", Author), ("كتب", Author), ("كتبت", Author), ("تقرير", Author),
    ("المترجم", Translator), ("المترجمة", Translator), ("ترجمة", Translator), ("ترجمها", Translator),
    ("القسم", Section), ("الباب", Section), ("الزاوية", Section), ("التصنيف", Section), ("تصنيف", Section),
    ("الفئة", Section), ("التبويب", Section), ("العمود", Section), ("الملحق", Section), ("نشر في قسم", Section),
    ("المكان", Place), ("مكان النشر", Place), ("البلد", Place), ("الدولة", Place), ("المدينة", Place), ("مكان الحدث", Place),
    ("بلد النشر", Place), ("بلد الصدور", Place),
    ("الصفحة", Page), ("رقم الصفحة", Page), ("صفحة", Page), ("الصفحات", Page), ("ص", Page),
    ("عدد الكلمات", Length), ("الطول", Length), ("عدد الأحرف", Length), ("اللغة", Language), ("لغة", Language),
    ("لغة النشر", Language), ("لغة المقال", Language),
    ("الرابط", Url), ("رابط", Url), ("رابط الخبر", Url), ("رابط المقال", Url), ("رابط المصدر", Url), ("الرابط الأصلي", Url),
    ("رابط المادة", Url), ("الرابط المختصر", Url), ("رابط الموضوع", Url), ("رابط مختصر", Url), ("عنوان الرابط", Url),
    ("البريد الإلكتروني", Contact), ("بريد إلكتروني", Contact), ("إيميل", Contact), ("الإيميل", Contact), ("هاتف", Contact),
    ("الهاتف", Contact), ("تلفون", Contact), ("فاكس", Contact), ("الفاكس", Contact), ("جوال", Contact), ("ص ب", Contact),
    ("للتواصل", Contact), ("للاتصال", Contact), ("تواصل معنا", Contact), ("للمراسلة", Contact),
    ("الموضوع", Subject), ("موضوع", Subject), ("الموضوعات", Subject), ("المواضيع", Subject), ("الكلمات المفتاحية", Subject),
    ("كلمات مفتاحية", Subject), ("كلمات دالة", Subject), ("الكلمات الدالة", Subject), ("الكلمات الدلالية", Subject), ("كلمات دلالية", Subject), ("دلالات", Subject), ("سمات", Subject), ("تاغات", Subject), ("تاغ", Subject), ("الوسم", Subject), ("وسوم", Subject), ("الوسوم", Subject),
    ("المرسل", From), ("من", From), ("المرسل إليه", To), ("المستلم", To), ("إلى", To),
    ("العدد", Other), ("رقم العدد", Other), ("عدد", Other), ("الرقم", Other), ("رقم", Other), ("رقم الخبر", Other), ("تسلسل", Other), ("التسلسل", Other), ("التفاصيل", Other), ("تفاصيل الخبر", Other),
    ("رقم الوثيقة", Other), ("نوع الوثيقة", Other), ("نوع المصدر", Other), ("نوع الخبر", Other), ("الملخص", Other),
    ("ملخص", Other), ("النص", Other), ("نص الخبر", Other), ("الحقوق", Other), ("حقوق النشر", Other), ("المرفقات", Other),
    ("عدد الزيارات", Other), ("عدد المشاهدات", Other), ("عدد القراء", Other), ("المشاهدات", Other), ("الزيارات", Other),
    ("الصورة", Other), ("تصوير", Other), ("مدة القراءة", Other), ("ملاحظة", Other),

    // English: exports and mail
    ("Headline", Headline), ("Title", Headline), ("Article Title", Headline), ("Document Title", Headline), ("HD", Headline),
    ("TI", Headline), ("T1", Headline), ("HL", Headline), ("Subhead", Other), ("Subtitle", Other), ("Highlight", Other), ("HLEAD", Headline),
    ("Source", Source), ("Source Name", Source), ("Publication", Source), ("Publication Title", Source),
    ("Publication Name", Source), ("Publication Info", Source), ("Newspaper", Source), ("Newspaper Title", Source),
    ("Journal", Source), ("Magazine", Source), ("Outlet", Source), ("Media", Source), ("Media Outlet", Source),
    ("Publisher", Source), ("Agency", Source), ("SN", Source), ("SO", Source), ("JN", Source), ("JO", Source), ("JF", Source), ("JT", Source), ("T2", Source), ("PUB", Source),
    ("Provider", Source), ("Network", Source), ("Station", Source), ("Combined Source", Source),
    ("Date", Date), ("Publication Date", Date), ("Pub Date", Date), ("Date Published", Date), ("Published", Date),
    ("Published On", Date), ("Published At", Date), ("Publish Date", Date), ("Issue Date", Date), ("Posted", Date), ("Posted On", Date),
    ("Posted At", Date), ("Date Posted", Date), ("First Published", Date), ("First Posted", Date), ("Release Date", Date),
    ("Sent", Date), ("Time", Date), ("PD", Date), ("ET", Date), ("DP", Date), ("DA", Date), ("Date_Time", Date), ("DateTime", Date), ("Air Date", Date), ("Created", Date),
    ("Publication Year", Other), ("Load Date", Other), ("Received", Other),
    ("Updated", Modified), ("Updated On", Modified), ("Updated At", Modified), ("Last Updated", Modified),
    ("Last Update", Modified), ("Last Modified", Modified), ("Modified", Modified), ("Date Updated", Modified),
    ("Correction Date", Modified), ("Revised", Modified), ("Update", Modified),
    ("Author", Author), ("Authors", Author), ("Author/Byline", Author), ("Byline", Author), ("By", Author), ("Written By", Author), ("Writer", Author),
    ("Reporter", Author), ("Reporting By", Author), ("Correspondent", Author), ("Columnist", Author), ("AU", Author), ("A1", Author),
    ("Journalist", Author), ("Author Information", Other), ("Story By", Author), ("Report By", Author), ("Contributor", Author),
    ("Translator", Translator), ("Translated By", Translator), ("Translation", Translator), ("Translation By", Translator),
    ("Section", Section), ("Category", Section), ("Categories", Section), ("Column", Section), ("Desk", Section), ("Rubric", Section),
    ("Department", Section), ("SE", Section), ("CLM", Section), ("Channel", Section), ("Filed Under", Section), ("Posted In", Section),
    ("Dateline", Dateline), ("Place", Place), ("Location", Place), ("City", Place), ("State", Place), ("Country", Place),
    ("Region", Place), ("Geographic", Place), ("Geographic Area", Place), ("Place of Publication", Place),
    ("Country of Publication", Place),
    ("Page", Page), ("Pages", Page), ("PG", Page), ("First Page", Page), ("Start Page", Page), ("Page Number", Page), ("Pagination", Page),
    ("Length", Length), ("Word Count", Length), ("Words", Length), ("Number of Words", Length), ("WC", Length),
    ("Language", Language), ("Languages", Language), ("Language of Publication", Language), ("Original Language", Language), ("LA", Language),
    ("URL", Url), ("Link", Url), ("Web", Url), ("Website", Url), ("Web Site", Url), ("Permalink", Url), ("Document URL", Url), ("Full URL", Url),
    ("Source URL", Url), ("Original URL", Url), ("Article URL", Url), ("Read More At", Url), ("Link to Article", Url), ("Original Link", Url),
    ("Persistent Link", Url), ("DOI", Url),
    ("Contact", Contact), ("Contacts", Contact), ("Email", Contact), ("E-mail", Contact), ("Phone", Contact), ("Telephone", Contact),
    ("Tel", Contact), ("Fax", Contact), ("Media Contact", Contact), ("Press Contact", Contact), ("Address", Contact),
    ("Subject", Subject), ("Subj", Subject), ("Re", Subject), ("Topic", Subject), ("Topics", Subject), ("Keywords", Subject), ("Tags", Subject),
    ("Subject Terms", Subject), ("Publication Subject", Subject), ("Identifier", Subject), ("Identifiers", Subject), ("NS", Subject),
    ("Classification", Subject),
    ("From", From), ("Sender", From), ("To", To), ("Cc", To), ("Bcc", To), ("Send To", To), ("Recipient", To), ("Recipients", To),
    ("Reply-To", Other), ("Message-ID", Other), ("In-Reply-To", Other), ("References", Other), ("Organization", Other),
    ("Newsgroups", Other), ("Approved", Other), ("MIME-Version", Other), ("Content-Type", Other), ("Content-Transfer-Encoding", Other),
    ("X-Mailer", Other), ("X-Sender", Other), ("Return-Path", Other), ("Delivered-To", Other), ("Precedence", Other), ("Errors-To", Other),
    ("Resent-From", Other), ("Resent-Date", Other), ("Status", Other), ("Lines", Other), ("Path", Other), ("Distribution", Other),
    ("Followup-To", Other), ("List-Id", Other), ("List-Unsubscribe", Other), ("Importance", Other), ("Attachments", Other), ("Summary", Other),
    ("Publication-Type", Other), ("Pub-Type", Other), ("Journal-Code", Other), ("Document-Type", Other),
    ("Type", Other), ("Source Type", Other), ("Graphic", Other), ("Graphics", Other), ("Photo", Other), ("Photos", Other), ("Foto", Other), ("Fotos", Other), ("Fotoğraf", Other), ("Fotoğraflar", Other), ("Фото", Other), ("צילום", Other), ("عدسة", Other), ("Series", Other), ("Edition", Other),
    ("Company", Other), ("Person", Other), ("People", Other), ("Industry", Other), ("Ticker", Other), ("Correction", Other), ("Terms", Other),
    ("Copyright", Other), ("CY", Other), ("CR", Other), ("SC", Other), ("CO", Other), ("IN", Other), ("IPD", Other), ("IPC", Other), ("NT", Other),
    ("VOL", Other), ("ED", Other), ("ART", Other), ("TY", Other), ("ER", Other), ("PY", Other), ("AB", Other), ("KW", Subject), ("UR", Url), ("DocNo", Other), ("DocID", Other), ("DocType", Other), ("LP", Other), ("TD", Other), ("RF", Other), ("Volume", Other), ("Issue", Other),
    ("ISSN", Other), ("ISBN", Other), ("Document ID", Other), ("ProQuest Document ID", Other), ("Accession Number", Other), ("Document Number", Other),
    ("Database", Other), ("Abstract", Other), ("Full Text", Other), ("Body", Other), ("Text", Other), ("Credit", Source), ("Notes", Other),
    ("Note", Other), ("Rights", Other), ("Copyright Holder", Other), ("Frequency", Other), ("Circulation", Other), ("Readership", Other),
    ("Reach", Other), ("Company / Organization", Other), ("Number of References", Other), ("Time of Request", Other), ("Download Request", Other),
    ("Project ID", Other), ("Number of Documents", Other), ("Search Terms", Other), ("Client/Matter", Other), ("Sentiment", Other),
    ("Last Revised", Modified), ("Story ID", Other), ("Issue Number", Other),

    // French: mail and Europresse
    ("Titre", Headline), ("Titre de l'article", Headline), ("Intitulé", Headline), ("Sous-titre", Other), ("Chapeau", Other),
    ("Nom de la source", Source), ("Titre de la publication", Source), ("Journal source", Source), ("Éditeur", Source), ("Support", Source),
    ("Date de publication", Date), ("Date de parution", Date), ("Publié le", Date), ("Paru le", Date), ("Mis en ligne le", Date), ("Envoyé", Date),
    ("Envoyé le", Date), ("Posté le", Date), ("Mis à jour le", Modified), ("Mise à jour", Modified), ("Dernière mise à jour", Modified),
    ("Modifié le", Modified), ("Dernière modification", Modified), ("Auteur", Author), ("Auteurs", Author), ("Auteure", Author), ("Signature", Author),
    ("Par", Author), ("Journaliste", Author), ("Rédacteur", Author), ("Traducteur", Translator), ("Traduction", Translator),
    ("Traduit par", Translator), ("Rubrique", Section), ("Catégorie", Section), ("Cahier", Section), ("Lieu", Place), ("Pays", Place), ("Ville", Place),
    ("Provenance", Place), ("Couverture géographique", Place), ("Lieu de publication", Place), ("Numéro de page", Page), ("Longueur", Length),
    ("Nombre de mots", Length), ("Mots", Length), ("Langue", Language), ("Lien", Url), ("Adresse web", Url), ("Site web", Url), ("Courriel", Contact),
    ("Adresse", Contact), ("Sujet", Subject), ("Sujets", Subject), ("Objet", Subject), ("Mots clés", Subject), ("Thème", Subject),
    ("Thèmes", Subject), ("De", From), ("Expéditeur", From), ("À", To), ("Destinataire", To), ("Destinataires", To), ("Pièces jointes", Other),
    ("Numéro de document", Other), ("Type de source", Other), ("Type de document", Other), ("Périodicité", Other), ("Numéro", Other), ("Résumé", Other),
    ("Type-publication", Other), ("Date-chargement", Other), ("Encadré", Other), ("Illustration", Other), ("Groupe de presse", Other), ("Référence", Other),

    // German: mail, WISO, APA, Lexis
    ("Titel", Headline), ("Überschrift", Headline), ("Schlagzeile", Headline), ("Untertitel", Other), ("Dachzeile", Other), ("Vorspann", Other),
    ("Quelle", Source), ("Quellen", Source), ("Medium", Source), ("Medienname", Source), ("Zeitung", Source), ("Zeitschrift", Source), ("Herausgeber", Source),
    ("Publikation", Source), ("Quellenname", Source), ("Datum", Date), ("Erscheinungsdatum", Date), ("Erschienen", Date), ("Erschienen am", Date),
    ("Veröffentlicht", Date), ("Veröffentlicht am", Date), ("Publikationsdatum", Date), ("Gesendet", Date), ("Stand", Modified),
    ("Aktualisiert", Modified), ("Aktualisiert am", Modified), ("Zuletzt aktualisiert", Modified), ("Letzte Änderung", Modified),
    ("Autor", Author), ("Autorin", Author), ("Autoren", Author), ("Verfasser", Author), ("Von", From), ("Korrespondent", Author),
    ("Übersetzer", Translator), ("Übersetzerin", Translator), ("Übersetzung", Translator), ("Übersetzt von", Translator), ("Ressort", Section), ("Rubrik", Section), ("Sektion", Section), ("APA-Ressort", Section),
    ("Ort", Place), ("Land", Place), ("Erscheinungsort", Place), ("Seite", Page), ("Seiten", Page), ("Seitenzahl", Page), ("Länge", Length),
    ("Wörter", Length), ("Wortanzahl", Length), ("Anzahl der Wörter", Length), ("Sprache", Language), ("Persistente URL", Url), ("Webseite", Url),
    ("Internet", Url), ("Telefon", Contact), ("Kontakt", Contact), ("Rückfragehinweis", Contact), ("Ansprechpartner", Contact), ("Adresse der Redaktion", Contact),
    ("Betreff", Subject), ("Thema", Subject), ("Schlagwörter", Subject), ("Deskriptoren", Subject), ("Stichwörter", Subject), ("Absender", From), ("An", To),
    ("Empfänger", To), ("Ausgabe", Other), ("Nummer", Other), ("Dokumentnummer", Other), ("Dokument-ID", Other), ("Dokumenttyp", Other), ("Mutation", Other),
    ("Zusammenfassung", Other), ("Anlagen", Other), ("Auflage", Other), ("Reichweite", Other), ("Jahrgang", Other), ("Update vom", Modified), ("Mediengattung", Other),

    // Spanish, Portuguese, Italian
    ("Título", Headline), ("Titular", Headline), ("Subtítulo", Other), ("Antetítulo", Other), ("Fuente", Source), ("Fuentes", Source), ("Medio", Source), ("Periódico", Source), ("Diario", Source),
    ("Publicación", Source), ("Revista", Source), ("Agencia", Source), ("Fecha", Date), ("Fecha de publicación", Date), ("Publicado", Date), ("Publicado el", Date), ("Enviado", Date),
    ("Enviado el", Date), ("Actualizado", Modified), ("Actualizado el", Modified), ("Última actualización", Modified), ("Modificado", Modified), ("Autora", Author), ("Autores", Author),
    ("Firma", Author), ("Por", Author), ("Redactor", Author), ("Traductor", Translator), ("Traductora", Translator), ("Traducción", Translator), ("Traducido por", Translator), ("Sección", Section), ("Categoría", Section), ("Lugar", Place), ("País", Place),
    ("Ciudad", Place), ("Página", Page), ("Páginas", Page), ("Longitud", Length), ("Extensión", Length), ("Palabras", Length), ("Número de palabras", Length), ("Idioma", Language), ("Lengua", Language), ("Enlace", Url), ("Dirección web", Url), ("Correo electrónico", Contact),
    ("Teléfono", Contact), ("Contacto", Contact), ("Asunto", Subject), ("Tema", Subject), ("Temas", Subject), ("Materia", Subject), ("Palabras clave", Subject), ("Etiquetas", Subject), ("Remitente", From), ("Para", To), ("Destinatario", To),
    ("Edición", Other), ("Resumen", Other), ("Tipo de publicación", Other), ("Fecha-carga", Other), ("Fonte", Source), ("Jornal", Source), ("Veículo", Source), ("Data", Date), ("Data de publicação", Date), ("Tradução", Translator), ("Seção", Section), ("Assunto", Subject),
    ("Titolo", Headline), ("Testata", Source), ("Giornale", Source), ("Data di pubblicazione", Date), ("Autore", Author), ("Traduzione", Translator), ("Sezione", Section), ("Lingua", Language), ("Oggetto", Subject), ("Mittente", From),

    // Dutch: mail and Mediargus
    ("Kop", Headline), ("Ondertitel", Other), ("Bron", Source), ("Bronnen", Source), ("Krant", Source), ("Tijdschrift", Source), ("Publicatie", Source), ("Uitgever", Source), ("Publicatiedatum", Date), ("Datum van publicatie", Date), ("Gepubliceerd", Date),
    ("Gepubliceerd op", Date), ("Verzonden", Date), ("Bijgewerkt", Modified), ("Laatst bijgewerkt", Modified), ("Laatste update", Modified), ("Laatste wijziging", Modified), ("Auteur(s)", Author), ("Door", Author), ("Verslaggever", Author), ("Vertaler", Translator),
    ("Vertaling", Translator), ("Vertaald door", Translator), ("Sectie", Section), ("Rubriek", Section), ("Katern", Section), ("Plaats", Place), ("Paginanummer", Page), ("Blz", Page), ("Lengte", Length), ("Woorden", Length), ("Aantal woorden", Length), ("Taal", Language),
    ("Koppeling", Url), ("Telefoon", Contact), ("Contactpersoon", Contact), ("Onderwerp", Subject), ("Trefwoorden", Subject), ("Van", From), ("Afzender", From), ("Aan", To), ("Editie", Other), ("Nummer van uitgave", Other), ("Samenvatting", Other), ("Bijlagen", Other), ("Oplage", Other), ("Laaddatum", Other),

    // Turkish
    ("Başlık", Headline), ("Haber başlığı", Headline), ("Manşet", Headline), ("Kaynak", Source), ("Gazete", Source), ("Dergi", Source), ("Ajans", Source), ("Yayın", Source), ("Yayıncı", Source), ("Haber kaynağı", Source), ("Tarih", Date), ("Yayın tarihi", Date), ("Yayınlanma tarihi", Date),
    ("Yayınlanma", Date), ("Haber tarihi", Date), ("Giriş", Date), ("Giriş tarihi", Date), ("Eklenme tarihi", Date), ("Oluşturulma tarihi", Date), ("Güncelleme", Modified), ("Güncelleme tarihi", Modified), ("Güncellenme", Modified), ("Son güncelleme", Modified), ("Yazar", Author), ("Yazan", Author), ("Haber", Author),
    ("Muhabir", Author), ("Çevirmen", Translator), ("Çeviren", Translator), ("Çeviri", Translator), ("Bölüm", Section), ("Kategori", Section), ("Köşe", Section), ("Yer", Place), ("Ülke", Place), ("Şehir", Place), ("Sayfa", Page), ("Sayfa no", Page), ("Uzunluk", Length), ("Kelime sayısı", Length), ("Dil", Language),
    ("Bağlantı", Url), ("Adres", Contact), ("E-posta", Contact), ("İletişim", Contact), ("Konu", Subject), ("Anahtar kelimeler", Subject), ("Etiketler", Subject), ("Kimden", From), ("Gönderen", From), ("Kime", To), ("Alıcı", To), ("Gönderildi", Date), ("Gönderilme tarihi", Date), ("Sayı", Other), ("Özet", Other),

    // Russian; the two letters are those of a database's records
    ("ИС", Source), ("ЗГ", Headline), ("ДТ", Date), ("АВ", Author), ("РБ", Section), ("НР", Other), ("ПЗ", Other),
    ("Заголовок", Headline), ("Заглавие", Headline), ("Название", Headline), ("Название статьи", Headline), ("Источник", Source), ("Источники", Source), ("Издание", Source), ("Газета", Source), ("Журнал", Source), ("СМИ", Source), ("Название источника", Source), ("Агентство", Source), ("Дата", Date), ("Дата публикации", Date), ("Дата выпуска", Date),
    ("Дата выхода", Date), ("Опубликовано", Date), ("Отправлено", Date), ("Время", Date), ("Обновлено", Modified), ("Последнее обновление", Modified), ("Дата обновления", Modified), ("Изменено", Modified), ("Автор", Author), ("Авторы", Author), ("Корреспондент", Author), ("Переводчик", Translator), ("Перевод", Translator),
    ("Раздел", Section), ("Рубрика", Section), ("Категория", Section), ("Место", Place), ("Город", Place), ("Страна", Place), ("Регион", Place), ("Место издания", Place), ("Страница", Page), ("Страницы", Page), ("Полоса", Page), ("Стр", Page), ("Объем", Length), ("Количество слов", Length), ("Язык", Language), ("Ссылка", Url),
    ("Адрес", Url), ("Сайт", Url), ("Электронная почта", Contact), ("Телефон", Contact), ("Контакты", Contact), ("Тема", Subject), ("Темы", Subject), ("Ключевые слова", Subject), ("Теги", Subject), ("От", From), ("От кого", From), ("Отправитель", From), ("Кому", To), ("Получатель", To), ("Номер", Other), ("Выпуск", Other), ("Тип издания", Other), ("Аннотация", Other),

    // Chinese, Japanese, Korean
    ("标题", Headline), ("標題", Headline), ("题目", Headline), ("来源", Source), ("來源", Source), ("媒体", Source), ("媒體", Source), ("报纸", Source), ("报刊", Source), ("出处", Source), ("日期", Date), ("发布日期", Date), ("发表日期", Date), ("发布时间", Date), ("时间", Date),
    ("作者", Author), ("记者", Author), ("記者", Author), ("译者", Translator), ("版面", Page), ("版次", Page), ("栏目", Section), ("字数", Length), ("链接", Url), ("网址", Url), ("关键词", Subject), ("主题", Subject),
    ("見出し", Headline), ("タイトル", Headline), ("媒体名", Source), ("掲載紙", Source), ("新聞名", Source), ("出典", Source), ("掲載日", Date), ("発行日", Date), ("日付", Date), ("著者", Author), ("筆者", Author), ("掲載面", Page), ("面名", Page), ("文字数", Length), ("リンク", Url), ("キーワード", Subject),
    ("제목", Headline), ("출처", Source), ("매체", Source), ("매체명", Source), ("언론사", Source), ("날짜", Date), ("일자", Date), ("게재일", Date), ("기자", Author), ("작성자", Author), ("지면", Page), ("링크", Url), ("키워드", Subject),

    // Hebrew, Hindi, Urdu
    ("כותרת", Headline), ("מקור", Source), ("עיתון", Source), ("אתר", Source), ("תאריך", Date), ("תאריך פרסום", Date), ("מאת", Author), ("מחבר", Author), ("כתב", Author), ("מדור", Section), ("עמוד", Page), ("קישור", Url), ("נושא", Subject), ("שפה", Language),
    ("शीर्षक", Headline), ("समाचार पत्र", Source), ("अखबार", Source), ("तारीख", Date), ("दिनांक", Date), ("लेखक", Author), ("पृष्ठ", Page), ("लिंक", Url), ("विषय", Subject),
    ("سرخی", Headline), ("ماخذ", Source), ("اخبار", Source), ("مصنف", Author), ("تحریر", Author),

    // Persian
    ("تیتر", Headline), ("عنوان خبر", Headline), ("عنوان مطلب", Headline), ("عنوان مقاله", Headline), ("منبع", Source), ("منبع خبر", Source), ("روزنامه", Source), ("نشریه", Source), ("نام روزنامه", Source), ("خبرگزاری", Source), ("رسانه", Source), ("تاریخ انتشار", Date), ("تاریخ خبر", Date), ("منتشر شده در", Date), ("زمان انتشار", Date),
    ("زمان", Date), ("تاریخ ارسال", Date), ("تاریخ درج", Date), ("به روز رسانی", Modified), ("آخرین به روز رسانی", Modified), ("تاریخ به روز رسانی", Modified), ("آخرین بروزرسانی", Modified), ("بروزرسانی", Modified), ("نویسنده", Author), ("نویسندگان", Author), ("خبرنگار", Author), ("گزارشگر", Author), ("به قلم", Author),
    ("مترجم", Translator), ("برگردان", Translator), ("بخش", Section), ("سرویس", Section), ("گروه", Section), ("دسته", Section), ("دسته بندی", Section), ("حوزه", Section), ("محل", Place), ("مکان", Place), ("شهر", Place), ("کشور", Place), ("شماره صفحه", Page), ("تعداد کلمات", Length), ("زبان", Language), ("لینک", Url),
    ("لینک خبر", Url), ("لینک کوتاه", Url), ("نشانی", Url), ("لینک مطلب", Url), ("تلفن", Contact), ("تماس", Contact), ("پست الکترونیک", Contact), ("کلیدواژه", Subject), ("کلید واژه ها", Subject), ("کلمات کلیدی", Subject), ("برچسب ها", Subject), ("فرستنده", From), ("گیرنده", To), ("به", To), ("از", From),
    ("کد", Other), ("شناسه", Other), ("کد خبر", Other), ("شناسه خبر", Other), ("شماره خبر", Other), ("شماره", Other), ("چکیده", Other), ("خلاصه", Other), ("تعداد بازدید", Other), ("بازدید", Other),

    // roles of writers and words for them, before a colon
    ("Jurnalis", Author), ("Kontributor", Author), ("Liputan", Author), ("Periodista", Author), ("Giornalista", Author), ("Jornalista", Author), ("Novinarka", Author), ("Riporter", Author), ("Ziarist", Author),
    ("Zurnalist", Author), ("Rapporteur", Author), ("Journaliste pigiste", Author), ("Reportérka", Author), ("Журналист", Author), ("Журналистка", Author), ("Журналіст", Author), ("Репортер", Author),
    ("Корреспонденты", Author), ("Δημοσιογράφος", Author), ("Ρεπόρτερ", Author), ("Συντάκτες", Author), ("Muhabirler", Author), ("Gazeteci", Author), ("Müxbir", Author), ("صحفي", Author), ("صحافي", Author),
    ("الصحافي", Author), ("الصحافية", Author), ("رپورٹر", Author), ("خبریال", Author), ("ڕۆژنامەنووس", Author), ("پەیامنێر", Author), ("כתבת", Author), ("עיתונאי", Author), ("रिपोर्टर", Author),
    ("पत्रकार", Author), ("সাংবাদিক", Author), ("Imeandikwa na", Author), ("Phóng viên", Author), ("Írta", Author), ("Autori", Author),

    // Greek
    ("Τίτλος", Headline), ("Επικεφαλίδα", Headline), ("Τίτλος άρθρου", Headline), ("Πηγή", Source), ("Εφημερίδα", Source), ("Έντυπο", Source), ("Μέσο", Source), ("Περιοδικό", Source), ("Πρακτορείο", Source), ("Ημερομηνία", Date),
    ("Ημερομηνία δημοσίευσης", Date), ("Δημοσιεύτηκε", Date), ("Δημοσιεύθηκε", Date), ("Συντάκτης", Author), ("Συγγραφέας", Author), ("Αρθρογράφος", Author), ("Κατηγορία", Section), ("Ενότητα", Section), ("Στήλη", Section),
    ("Σελίδα", Page), ("Σελ", Page), ("Σύνδεσμος", Url),

    // Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian
    ("Назва", Headline), ("Назва статті", Headline), ("Загаловак", Headline), ("Наслов", Headline), ("Назив", Headline), ("Джерело", Source), ("Видання", Source), ("Часопис", Source), ("ЗМІ", Source), ("Крыніца", Source),
    ("Източник", Source), ("Вестник", Source), ("Извор", Source), ("Медиј", Source), ("Новине", Source), ("Дата публікації", Date), ("Опубліковано", Date), ("Дата на публикуване", Date), ("Публикувано", Date), ("Датум", Date),
    ("Датум објаве", Date), ("Објављено", Date), ("Автори", Author), ("Аўтар", Author), ("Аутор", Author), ("Новинар", Author), ("Розділ", Section), ("Рубрыка", Section), ("Сторінка", Page), ("Стор", Page), ("Шпальта", Page),
    ("Старонка", Page), ("Посилання", Url), ("Връзка", Url), ("Линк", Url),

    // Serbian, Croatian, Bosnian, Slovene in Latin letters
    ("Naslov", Headline), ("Izvor", Source), ("Medij", Source), ("Novine", Source), ("Časopis", Source), ("Objavljeno", Date), ("Datum objave", Date), ("Novinar", Author), ("Avtor", Author), ("Rubrika", Section), ("Stran", Page),
    ("Strana", Page), ("Str", Page),

    // Polish, Czech, Slovak
    ("Tytuł", Headline), ("Tytuł artykułu", Headline), ("Nagłówek", Headline), ("Titulek", Headline), ("Nadpis", Headline), ("Název", Headline), ("Názov", Headline), ("Titulok", Headline), ("Źródło", Source),
    ("Tytuł prasowy", Source), ("Tytuł gazety", Source), ("Gazeta", Source), ("Dziennik", Source), ("Czasopismo", Source), ("Zdroj", Source), ("Deník", Source), ("Noviny", Source), ("Periodikum", Source), ("Data publikacji", Date),
    ("Data wydania", Date), ("Opublikowano", Date), ("Datum vydání", Date), ("Vydáno", Date), ("Publikováno", Date), ("Dátum vydania", Date), ("Autorzy", Author), ("Dziennikarz", Author), ("Dział", Section),
    ("Kategoria", Section), ("Sekce", Section), ("Rubryka", Section), ("Strona", Page), ("Stránka", Page), ("Odnośnik", Url), ("Odkaz", Url),

    // Hungarian, Romanian, Albanian
    ("Cím", Headline), ("Cikk címe", Headline), ("Titlu", Headline), ("Titlul", Headline), ("Titulli", Headline), ("Forrás", Source), ("Újság", Source), ("Napilap", Source), ("Sursa", Source), ("Ziar", Source), ("Ziarul", Source),
    ("Publicația", Source), ("Burimi", Source), ("Megjelenés", Date), ("Megjelenés dátuma", Date), ("Data publicării", Date), ("Data apariției", Date), ("Publicat", Date), ("Data e botimit", Date), ("Szerző", Author),
    ("Újságíró", Author), ("Autorul", Author), ("Jurnalist", Author), ("Gazetari", Author), ("Rovat", Section), ("Secțiune", Section), ("Rubrică", Section), ("Oldal", Page), ("Oldalszám", Page), ("Faqja", Page), ("Faqe", Page),

    // Nordic, Baltic
    ("Overskrift", Headline), ("Tittel", Headline), ("Otsikko", Headline), ("Fyrirsögn", Headline), ("Pealkiri", Headline), ("Virsraksts", Headline), ("Antraštė", Headline), ("Källa", Source), ("Tidning", Source), ("Kilde", Source),
    ("Avisen", Source), ("Lähde", Source), ("Lehti", Source), ("Sanomalehti", Source), ("Heimild", Source), ("Allikas", Source), ("Ajaleht", Source), ("Avots", Source), ("Laikraksts", Source), ("Šaltinis", Source),
    ("Laikraštis", Source), ("Publicerad", Date), ("Dato", Date), ("Publisert", Date), ("Udgivet", Date), ("Päiväys", Date), ("Päivämäärä", Date), ("Julkaistu", Date), ("Kuupäev", Date), ("Datums", Date), ("Publikavimo data", Date),
    ("Skribent", Author), ("Forfatter", Author), ("Kirjoittaja", Author), ("Toimittaja", Author), ("Autors", Author), ("Autorius", Author), ("Avdelning", Section), ("Osasto", Section), ("Sida", Page), ("Sivu", Page),
    ("Lehekülg", Page), ("Lappuse", Page), ("Puslapis", Page),

    // Azerbaijani, Kurmanji, Armenian, Georgian
    ("Başlıq", Headline), ("Sernav", Headline), ("Վերնագիր", Headline), ("სათაური", Headline), ("Mənbə", Source), ("Qəzet", Source), ("Çavkanî", Source), ("Rojname", Source), ("Kovar", Source), ("Աղբյուր", Source),
    ("Աղբյուրը", Source), ("Թերթ", Source), ("წყარო", Source), ("გაზეთი", Source), ("Tarix", Date), ("Dîrok", Date), ("Ամսաթիվ", Date), ("თარიღი", Date), ("Müəllif", Author), ("Nivîskar", Author), ("Հեղինակ", Author),
    ("ავტორი", Author), ("Səhifə", Page), ("Rûpel", Page), ("Էջ", Page), ("გვერდი", Page),

    // Sorani, Pashto, Urdu
    ("ناونیشان", Headline), ("سەردێڕ", Headline), ("سرلیک", Headline), ("سەرچاوە", Source), ("ڕۆژنامە", Source), ("گۆڤار", Source), ("سرچینه", Source), ("ورځپاڼه", Source), ("ذریعہ", Source), ("بشکریہ", Source),
    ("اخبار کا نام", Source), ("بەروار", Date), ("ڕێکەوت", Date), ("نېټه", Date), ("تاریخ اشاعت", Date), ("نووسەر", Author), ("ليکوال", Author), ("کالم نگار", Author), ("نامہ نگار", Author), ("بەش", Section), ("لاپەڕە", Page),
    ("مخ", Page), ("صفحہ نمبر", Page),

    // South Asia
    ("হেডলাইন", Headline), ("শিরোনাম", Headline), ("தலைப்பு", Headline), ("శీర్షిక", Headline), ("തലക്കെട്ട്", Headline), ("મથાળું", Headline), ("ਸਿਰਲੇਖ", Headline), ("ශීර්ෂය", Headline), ("स्रोत", Source), ("सूत्र", Source),
    ("समाचारपत्र", Source), ("वृत्तपत्र", Source), ("पत्रिका", Source), ("সূত্র", Source), ("উৎস", Source), ("পত্রিকা", Source), ("সংবাদপত্র", Source), ("ஆதாரம்", Source), ("மூலம்", Source), ("நாளிதழ்", Source),
    ("பத்திரிகை", Source), ("మూలం", Source), ("పత్రిక", Source), ("ಮೂಲ", Source), ("ಪತ್ರಿಕೆ", Source), ("ഉറവിടം", Source), ("പത്രം", Source), ("સ્રોત", Source), ("સમાચારપત્ર", Source), ("ਸਰੋਤ", Source), ("ਅਖ਼ਬਾਰ", Source),
    ("මූලාශ්‍රය", Source), ("प्रकाशन तिथि", Date), ("तिथि", Date), ("তারিখ", Date), ("প্রকাশের তারিখ", Date), ("தேதி", Date), ("తేదీ", Date), ("ತಾರೀಕು", Date), ("ದಿನಾಂಕ", Date), ("തീയതി", Date), ("તારીખ", Date), ("ਮਿਤੀ", Date),
    ("संवाददाता", Author), ("লেখক", Author), ("প্রতিবেদক", Author), ("ஆசிரியர்", Author), ("எழுதியவர்", Author), ("రచయిత", Author), ("લેખક", Author), ("ਲੇਖਕ", Author), ("पृष्ठ संख्या", Page), ("पेज", Page), ("পৃষ্ঠা", Page),
    ("பக்கம்", Page), ("పేజీ", Page), ("ಪುಟ", Page), ("പേജ്", Page), ("પૃષ્ઠ", Page), ("ਪੰਨਾ", Page),

    // South-east Asia, Africa
    ("Judul", Headline), ("Tajuk berita", Headline), ("Tiêu đề", Headline), ("Tựa đề", Headline), ("หัวข้อ", Headline), ("หัวข้อข่าว", Headline), ("Kichwa", Headline), ("Kichwa cha habari", Headline), ("ርዕስ", Headline),
    ("Sumber", Source), ("Surat kabar", Source), ("Koran", Source), ("Akhbar", Source), ("Nguồn", Source), ("Nguồn tin", Source), ("ที่มา", Source), ("แหล่งที่มา", Source), ("หนังสือพิมพ์", Source), ("Chanzo", Source),
    ("Gazeti", Source), ("Majiya", Source), ("ምንጭ", Source), ("ጋዜጣ", Source), ("Koerant", Source), ("Tanggal", Date), ("Tanggal terbit", Date), ("Tarikh", Date), ("Ngày đăng", Date), ("วันที่", Date), ("Tarehe", Date),
    ("Kwanan wata", Date), ("Penulis", Author), ("Wartawan", Author), ("Tác giả", Author), ("ผู้เขียน", Author), ("Mwandishi", Author), ("Marubuci", Author), ("ጸሐፊ", Author), ("Chuyên mục", Section), ("Halaman", Page),
    ("Muka surat", Page), ("Trang", Page), ("หน้า", Page), ("Ukurasa", Page), ("Shafi", Page), ("ገጽ", Page),
];

/// Words before the number of a page, in full and short.
#[rustfmt::skip]
pub(crate) static PAGES: &[&str] = &[
    "ص", "صفحة", "الصفحة", "صفحه", "p", "pp", "pg", "page", "pages", "Seite", "Seiten", "S", "pág", "página", "стр", "с", "sayfa", "blz", "pagina", "pag",
    "págs", "páginas", "pagine", "str", "strona", "strana", "sid", "sida", "oldal", "σελ", "σελίδα", "עמ", "עמוד", "पृष्ठ",
];
