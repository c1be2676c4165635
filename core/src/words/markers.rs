//! Words in lines that only divide: between rule characters, as start markers of database exports, as ends.

/// Words which stand between rule characters (`---- فاصل ----`, `*** END ***`) to divide.
#[rustfmt::skip]
pub(crate) static WORDED_RULES: &[&str] = &[
    "فاصل", "فاصلة", "نهاية الخبر", "نهاية المقال", "نهاية المادة", "نهاية التقرير", "نهاية الموضوع", "انتهى", "انتهى الخبر", "انتهى المقال", "الخبر التالي", "المقال التالي", "الموضوع التالي", "خبر", "خبر جديد", "مقال", "التالي", "يتبع", "بداية الخبر", "بداية المقال",
    "END", "ENDS", "END OF ARTICLE", "END OF STORY", "END OF ITEM", "END OF MESSAGE", "END TEXT", "END OF TEXT", "BEGIN TEXT", "NEXT", "NEXT ARTICLE", "NEXT ITEM", "NEXT STORY", "BREAK", "SEPARATOR", "CUT HERE", "CUT", "SNIP", "MORE", "ARTICLE", "STORY", "ITEM", "NEW ARTICLE", "PAGE BREAK", "Forwarded message", "Original Message", "Begin forwarded message", "30",
    "FIN", "FIN DE L'ARTICLE", "ARTICLE SUIVANT", "ENDE", "ENDE DES ARTIKELS", "NÄCHSTER ARTIKEL", "TRENNER", "FIN DEL ARTÍCULO", "SIGUIENTE", "FINE", "FIM", "EINDE", "EINDE ARTIKEL", "SON", "HABERİN SONU", "SONRAKİ HABER", "BİTTİ", "КОНЕЦ", "КОНЕЦ СТАТЬИ", "СЛЕДУЮЩАЯ СТАТЬЯ", "РАЗДЕЛИТЕЛЬ", "КІНЕЦЬ", "KONIEC",
    "پایان", "پایان خبر", "پایان مقاله", "پایان پیام", "خبر بعدی", "انتهای پیام", "انتهای خبر", "اختتام", "סוף", "完", "終", "以上", "끝",
];

/// Nouns of start markers: `3 of 10 DOCUMENTS`, `Dokument 3 von 10`, `وثيقة 3 من 10`. A slash needs no word.
#[rustfmt::skip]
pub(crate) static DOCUMENT_WORDS: &[&str] = &[
    "DOCUMENT", "DOCUMENTS", "ARTICLE", "ARTICLES", "ITEM", "ITEMS", "STORY", "STORIES", "RECORD", "RECORDS", "RESULT", "RESULTS", "MESSAGE", "MESSAGES", "HEADLINE", "HEADLINES", "ENTRY", "ENTRIES", "DOKUMENT", "DOKUMENTE", "DOKUMENTEN", "ARTIKEL", "ARTIKELN", "MELDUNG", "MELDUNGEN", "TREFFER", "BEITRAG", "BEITRÄGE", "BEITRÄGEN", "DOCUMENTO", "DOCUMENTOS", "DOCUMENTI", "ARTÍCULO", "ARTÍCULOS", "NOTICIA", "NOTICIAS", "REGISTRO", "REGISTROS",
    "ARTICOLO", "ARTICOLI", "ARTIGO", "ARTIGOS", "RÉSULTAT", "RÉSULTATS", "NOTICE", "NOTICES", "DOCUMENTEN", "ARTIKELEN", "BERICHT", "BERICHTEN", "Doküman", "Dokümanlar", "Belge", "Belgeler", "Haber", "Makale", "Kayıt", "Sonuç", "ДОКУМЕНТ", "ДОКУМЕНТА", "ДОКУМЕНТОВ", "СТАТЬЯ", "СТАТЬИ", "СТАТЕЙ", "СООБЩЕНИЕ", "СООБЩЕНИЙ", "МАТЕРИАЛ", "МАТЕРИАЛОВ", "ЗАПИСЬ", "ДОКУМЕНТІВ", "СТАТТЯ", "DOKUMENTÓW", "ARTYKUŁ",
    "وثيقة", "الوثيقة", "وثائق", "مستند", "المستند", "مستندات", "مقال", "المقال", "مقالة", "مقالات", "خبر", "الخبر", "أخبار", "مادة", "المادة", "مواد", "موضوع", "الموضوع", "نتيجة", "نتائج", "سجل", "رسالة", "سند", "اسناد", "مطلب", "מסמך", "מסמכים", "ידיעה", "כתבה", "文档", "文章", "文書", "記事", "문서", "기사",
];

/// Words that stand before a number and say nothing else.
pub(crate) static NUMBER_WORDS: &[&str] = &[
    "رقم",
    "number",
    "no",
    "nr",
    "num",
    "numéro",
    "n°",
    "nº",
    "№",
    "numero",
    "número",
    "nummer",
    "номер",
    "شماره",
];

/// Words that say that the number by a noun counts: `عدد المواد 12`, `Total articles: 9`.
#[rustfmt::skip]
pub(crate) static COUNT_WORDS: &[&str] = &[
    "عدد", "مجموع", "إجمالي", "number", "total", "count", "nombre", "anzahl", "número", "numero", "aantal", "sayısı", "количество", "число", "تعداد",
];

/// Words between the number and the count of a start marker.
#[rustfmt::skip]
pub(crate) static OF_WORDS: &[&str] = &[
    "of", "out of", "from", "von", "aus", "de", "de un total de", "du", "des", "sur", "di", "su", "do", "dos", "van", "van de", "av", "af", "z", "ze", "из", "з", "із", "από", "من", "من أصل", "من مجموع", "از", "از مجموع", "میں سے", "מתוך", "共", "中", "의", "dari", "trên",
];

/// Words that close an article or a whole document, alone in their line or before its name
/// (`End of Harbour Digest`).
#[rustfmt::skip]
pub(crate) static END_MARKERS: &[&str] = &[
    "End of Document", "End of Documents", "End of Article", "End of Story", "End of File", "End of Text", "End of Message", "End of Report", "End of Digest", "End of Issue", "End of Newsletter", "End of Bulletin", "End of Alert", "End of Edition", "End of Transmission", "End of this digest", "End of this issue", "End of", "END", "The End", "ENDS", "END ITEM", "END TEXT",
    "نهاية", "نهاية الوثيقة", "نهاية المستند", "نهاية الملف", "نهاية النشرة", "نهاية التقرير", "نهاية العدد", "نهاية الخبر", "نهاية المقال", "نهاية النص", "نهاية المادة", "انتهى", "انتهى الملف", "انتهت النشرة", "انتهى التقرير", "انتهى الخبر", "انتهى المقال", "انتهى النص", "تم", "تمت", "النهاية", "ينتهي", "انتهت",
    "Ende", "Ende des Dokuments", "Ende des Artikels", "Ende der Meldung", "Ende der Nachricht", "Ende der Ausgabe", "Dokumentende", "Textende", "Fin", "Fin du document", "Fin de l'article", "Fin du numéro", "Fin du bulletin", "Fin de la revue de presse", "Fin de la dépêche", "Fin del documento", "Fin del artículo", "Fin del boletín", "Final del documento", "Fine", "Fine del documento", "Fine documento", "Fim", "Fim do documento",
    "Einde", "Einde van het document", "Einde document", "Einde artikel", "Einde bericht", "Slut", "Slutt", "Belge sonu", "Doküman sonu", "Belgenin sonu", "Haberin sonu", "Metnin sonu", "Bültenin sonu", "Son", "Конец", "Конец документа", "Конец статьи", "Конец выпуска", "Конец сообщения", "Кінець", "Кінець документа", "Koniec", "Koniec dokumentu", "Konec", "Τέλος",
    "پایان", "پایان سند", "پایان پیام", "پایان خبر", "انتهای پیام", "انتهای خبر", "ختم شد", "סוף", "סוף המסמך", "סוף הידיעה", "文档结束", "全文完", "完", "文書の終わり", "以上", "끝", "문서 끝",
];

/// Phrases that open a masthead or subscription notes at the end of a newsletter.
#[rustfmt::skip]
pub(crate) static MASTHEAD: &[&str] = &[
    // English
    "To subscribe", "To unsubscribe", "Subscribe", "Unsubscribe", "Subscriptions", "Subscription information", "Subscription Instructions", "Subscribing and unsubscribing", "How to subscribe", "How to unsubscribe", "To subscribe or unsubscribe", "To be removed from", "To remove yourself", "To stop receiving", "To change your subscription", "Manage your subscription", "Manage your preferences", "Update your preferences", "You are receiving this", "You received this", "You have received this", "If you wish to unsubscribe",
    "If you no longer wish", "Administrivia", "Administrative information", "About this newsletter", "About this digest", "About this list", "About this publication", "About this bulletin", "About this issue", "About the editor", "About us", "is published by", "This newsletter is published", "This newsletter is", "This digest is", "This bulletin is", "This publication is", "Published weekly by", "Published daily by", "Published monthly by",
    "Back issues", "Back issues are available", "Archives", "Archives are available", "Past issues", "Submissions", "Contributions", "Send submissions to", "Send comments to", "Letters to the editor", "Masthead", "Editorial board", "Editorial staff", "Editorial team", "Publication information", "Contact information", "Contact us", "Mailing list", "Reproduction of this publication", "Permission to reproduce", "Permission is granted", "Redistribution", "Reproduction", "Disclaimer", "Copyright notice", "Legal notice",
    "Membership", "Membership information", "Donations", "Forward this", "Forward to a friend", "View this email in your browser", "Our mailing address is",
    // Arabic
    "للاشتراك في", "للاشتراك", "للاشتراك في النشرة", "لإلغاء الاشتراك", "لإلغاء اشتراكك", "إلغاء الاشتراك", "لإلغاء الاشتراك في", "هيئة التحرير", "أسرة التحرير", "فريق التحرير", "الهيئة الاستشارية", "رئيس التحرير", "مدير التحرير", "المدير المسؤول", "للتواصل معنا", "للتواصل", "للمراسلة", "للاتصال بنا", "المراسلات", "عناوين المراسلة", "عنوان المراسلة", "عن النشرة", "عن هذه النشرة", "حول النشرة", "تصدر عن", "نشرة تصدر عن", "نشرة يومية تصدر عن", "نشرة أسبوعية تصدر عن", "يصدر عن", "الأعداد السابقة", "أرشيف النشرة", "أرشيف الأعداد", "لإرسال مقالاتكم", "لإرسال ملاحظاتكم", "وصلتك هذه الرسالة", "تصلك هذه الرسالة", "إخلاء مسؤولية", "تنويه", "المواد المنشورة لا تعبر", "الآراء الواردة في هذه النشرة", "بطاقة النشرة",
    // German, French, Dutch
    "Impressum", "Abmelden", "Newsletter abbestellen", "Newsletter abonnieren", "Um sich abzumelden", "Zum Abbestellen", "Abonnement", "Redaktion und Verlag", "Redaktionsschluss", "Verantwortlich für den Inhalt", "Verantwortlich im Sinne des Presserechts", "Herausgegeben von", "Haftungsausschluss", "Rückfragen an", "Sie erhalten diesen Newsletter", "Über diesen Newsletter",
    "Pour s'abonner", "Pour vous abonner", "Pour vous désabonner", "Pour se désabonner", "Se désabonner", "Se désinscrire", "Pour vous désinscrire", "Abonnements", "Ours", "Comité de rédaction", "Directeur de la publication", "Directeur de publication", "Mentions légales", "Vous recevez cette lettre", "Vous recevez ce message", "Anciens numéros", "À propos de cette lettre", "Colofon", "Afmelden", "Uitschrijven", "Aanmelden", "Om u af te melden", "U ontvangt deze nieuwsbrief",
    // Spanish, Portuguese, Italian
    "Para suscribirse", "Para darse de baja", "Darse de baja", "Cancelar suscripción", "Suscripciones", "Consejo de redacción", "Consejo editorial", "Aviso legal", "Usted recibe este", "Números anteriores", "Quiénes somos", "Para cancelar a assinatura", "Cancelar inscrição", "Expediente", "Per iscriversi", "Per cancellarsi", "Per disiscriversi", "Cancella iscrizione", "Comitato di redazione", "Note legali",
    // Turkish, Russian, Ukrainian, Persian, East Asia
    "Künye", "Abone olmak için", "Abonelikten çıkmak için", "Abonelikten ayrılmak için", "Yayın kurulu", "Yasal uyarı", "Bu bülten", "Подписаться на рассылку", "Отписаться", "Отписаться от рассылки", "Чтобы отписаться", "Чтобы подписаться", "Для подписки", "Редакционная коллегия", "Редколлегия", "Выходные данные", "Архив выпусков", "Учредитель", "Вы получили это письмо", "Щоб відписатися", "Редакційна колегія",
    "برای اشتراک", "برای عضویت", "برای لغو عضویت", "لغو عضویت", "لغو اشتراک", "هیئت تحریریه", "شناسنامه", "درباره ما", "להסרה מרשימת התפוצה", "להצטרפות", "退订", "订阅", "配信停止", "購読解除", "発行元", "수신거부", "구독 취소",
];
