//! Relative times, the words that lead to a date and say what it dates, and the small words
//! inside one. Keys in all tables are folded: lower case, no harakat or tatweel, أإآ as ا, ة as ه,
//! ى as ي, Latin letters without most accents; `|` divides spellings, one space the words of a phrase.

use Sense::{
    About, After, And, Before, By, Count, DayWord, Era, FirstDay, Lead, Of, Ordinal, Stop, Unit, YearWord,
};

/// Spellings and what they mean.
pub(crate) type Table = &'static [(&'static str, Sense)];

/// One meaning of a word; a word may have several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// A month: 1 to 12 Gregorian, 21 to 32 Islamic, 41 to 52 Solar Hijri.
    Month(u8),
    /// The first of two months of one name, told apart by a number after it.
    Half(u8),
    /// Monday is 1.
    Weekday(u8),
    /// The unit (`s m h d w M y`) and how many the word says alone: 0 for a plural.
    Unit(char, u8),
    /// A half or part of the day.
    Part(DayPart),
    /// A time zone, minutes east where it is certain.
    Zone(Option<i16>),
    /// A place that stands for its zone in brackets behind a clock.
    PlaceZone(i16),
    /// `by the time of`: whatever place follows names a zone.
    ZoneOf,
    /// Leads to a date.
    Lead(Says),
    /// `at`.
    At,
    /// A word that leads to a clock right behind a date, and means other things elsewhere.
    Upon,
    /// The h of 12h19.
    HourMark,
    /// What closes the minutes behind it.
    MinuteMark,
    /// Closes a clock.
    Oclock,
    /// Stands before a length of time: `منذ`.
    Before,
    /// Stands after it: `ago`.
    After,
    /// Joins two lengths of time.
    And,
    /// `about`, between the two.
    About,
    /// So many days ago.
    DayWord(u8),
    /// A small number.
    Count(u8),
    /// Stands between day, month and year.
    Of,
    /// A suffix of the day's number.
    Ordinal,
    /// The first day of a month, in place of its number.
    FirstDay,
    /// Names the calendar after a year.
    Era(Years),
    /// `year` after the number.
    YearWord,
    /// Names who published; what `Published` decides still holds after the name.
    By,
    /// A number after it is no date or clock.
    Stop,
    /// CJK marks after year, month and day: 1, 2, 3.
    Stroke(u8),
}

/// What a lead decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Says {
    /// The date of publication.
    Published,
    /// The date of the last change.
    Modified,
    /// The date of writing.
    Created,
    /// Nothing.
    Nothing,
    /// The same as the date before it: `الموافق`.
    Same,
}

/// Parts of the day, as written after a clock of twelve hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayPart {
    /// Before noon.
    Am,
    /// After noon.
    Pm,
    /// About noon.
    Noon,
    /// Evening until dawn.
    Night,
}

/// The calendars a mark after the year can name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Years {
    /// هـ
    Islamic,
    /// م, which is also the mark of the afternoon.
    Common,
    /// ه.ش
    Solar,
}

/// Words that lead to a date.
pub(crate) const LEADS: Table = &[
    (
        "نشر في|نشر بتاريخ|نشر يوم|نشر|نشرت في|نشرت|تم النشر|تم النشر في|تم النشر بتاريخ",
        Lead(Says::Published),
    ),
    (
        "تاريخ نشر المقال|تاريخ نشر الخبر|تاريخ المقال|تاريخ الخبر|تاريخ نشر الموضوع|نشر علي الموقع",
        Lead(Says::Published),
    ),
    ("تاريخ النشر|تاريخ نشر|وقت النشر|تاريخ الاضافه|تاريخ اضافه|اضيف في|اضيف بتاريخ", Lead(Says::Published)),
    ("اضيف|اضيفت في|تمت الاضافه|ادرج في|ادرج بتاريخ|تاريخ الادراج|الاضافه", Lead(Says::Published)),
    (
        "تم نشره|تم نشره في|تم نشره يوم|تم نشرها في|تم الاضافه في|نشر الساعه|وقت الاضافه|نشر اليوم في",
        Lead(Says::Published),
    ),
    ("انشر في|المنشور في|منشور في|منشور بتاريخ|نشر الخبر|نشر المقال", Lead(Says::Published)),
    ("اخر تحديث|اخر تعديل|تم التحديث|تم التحديث في|تم التحديث بتاريخ", Lead(Says::Modified)),
    (
        "تحديث|محدث|محدثه|محدثه في|حدث في|حدث بتاريخ|حدثت في|تاريخ التحديث|تاريخ اخر تحديث|وقت التحديث",
        Lead(Says::Modified),
    ),
    ("عدل|عدلت|عدل بتاريخ|جري تعديله|جري التعديل|جري تحديثه|تاريخ التعديل|تم تعديله", Lead(Says::Modified)),
    ("التحديث|اخر تحديث في|اخر تحديث بتاريخ|التحديث الاخير|عدل في|تم التعديل", Lead(Says::Modified)),
    (
        "حرر في|حررت في|حرر بتاريخ|تحريرا في|كتب في|كتب بتاريخ|كتبت في|تاريخ الكتابه|انشئ في",
        Lead(Says::Created),
    ),
    ("تم انشاءه|تم انشاؤه|تم انشاءه بتاريخ|تم انشاؤه بتاريخ|انشئ بتاريخ|تاريخ الانشاء", Lead(Says::Created)),
    ("published|published on|published at|first published|posted|posted on|posted at", Lead(Says::Published)),
    (
        "publication date|date published|release date|released|issued on|pubdate|publish date",
        Lead(Says::Published),
    ),
    (
        "updated|updated on|updated at|last updated|last updated on|last updated at|update",
        Lead(Says::Modified),
    ),
    (
        "last update|last modified|last modified on|modified|modified on|last revised|revised",
        Lead(Says::Modified),
    ),
    ("last changed|last edited|edited on|date modified", Lead(Says::Modified)),
    (
        "submitted|submitted on|added|added on|uploaded|uploaded on|date posted|post date",
        Lead(Says::Published),
    ),
    ("created|created on|written on|date created|filed", Lead(Says::Created)),
    (
        "publie le|publie a|publie|publiee le|mis en ligne le|paru le|date de publication",
        Lead(Says::Published),
    ),
    (
        "mis a jour le|mis à jour le|mise à jour le|mis à jour|mise à jour|modifie le|actualise le",
        Lead(Says::Modified),
    ),
    ("ajoute le|poste le|mise en ligne le|mise en ligne", Lead(Says::Published)),
    (
        "derniere mise à jour|derniere mise à jour le|derniere modification|actualise|mis à jour à",
        Lead(Says::Modified),
    ),
    ("redige le|cree le|geschrieben am|escrito el", Lead(Says::Created)),
    ("letzte aktualisierung|letzte anderung|zuletzt geandert|zuletzt geandert am", Lead(Says::Modified)),
    (
        "veroffentlicht am|veroffentlicht|erschienen am|erschienen|publiziert am|publiziert|erstellt am|erstellt|online seit|online gestellt am",
        Lead(Says::Published),
    ),
    (
        "aktualisiert|aktualisiert am|zuletzt aktualisiert|zuletzt aktualisiert am|geandert am|stand",
        Lead(Says::Modified),
    ),
    (
        "publicado|publicado el|publicado em|publicada el|fecha de publicacion|pubblicato|pubblicato il",
        Lead(Says::Published),
    ),
    (
        "actualizado|actualizado el|actualizada el|ultima actualizacion|atualizado em|aggiornato|aggiornato il|modifica il|modificato il",
        Lead(Says::Modified),
    ),
    (
        "ultima modificacion|ultima modifica|ultimo aggiornamento|ultima actualizacion el",
        Lead(Says::Modified),
    ),
    ("gepubliceerd|gepubliceerd op|geplaatst op", Lead(Says::Published)),
    ("bijgewerkt|bijgewerkt op|laatst bijgewerkt|laatst gewijzigd", Lead(Says::Modified)),
    ("yayinlanma|yayinlanma tarihi|yayin tarihi|yayinlandi|giris tarihi|giris", Lead(Says::Published)),
    ("eklenme tarihi|eklenme", Lead(Says::Published)),
    (
        "son guncelleme tarihi|son guncellenme|son guncellenme tarihi|guncelleme|guncelleme tarihi|son guncelleme|guncellendi|guncellenme",
        Lead(Says::Modified),
    ),
    (
        "geplaatst|publicatiedatum|opublikowano|data publikacji|dodano|publikovano|publicat|publicat la",
        Lead(Says::Published),
    ),
    (
        "zaktualizowano|aktualizacja|ostatnia aktualizacja|aktualizovano|actualizat|laatste update",
        Lead(Says::Modified),
    ),
    (
        "publicada em|data de publicacao|data di pubblicazione|publicerad|publicerat|publiceret|publisert|offentliggjort",
        Lead(Says::Published),
    ),
    (
        "ultima atualizacao|atualizado|atualizada em|uppdaterad|uppdaterat|opdateret|oppdatert|sist oppdatert|senast uppdaterad",
        Lead(Says::Modified),
    ),
    (
        "diterbitkan|diterbitkan pada|dipublikasikan|dipublikasikan pada|terbit|tayang|dimuat|diterbitkan tanggal",
        Lead(Says::Published),
    ),
    (
        "diperbarui|diperbarui pada|diperbaharui|terakhir diperbarui|pembaruan|dikemas kini",
        Lead(Says::Modified),
    ),
    ("опубліковано|дата публікації|додано|публикувано|објављено", Lead(Says::Published)),
    ("оновлено|останнє оновлення|дата оновлення|обновено|ажурирано", Lead(Says::Modified)),
    ("פורסם|פורסם ב|פורסמה|פורסם בתאריך|תאריך פרסום|מועד פרסום", Lead(Says::Published)),
    ("עודכן|עודכן ב|עודכן לאחרונה|עודכן לאחרונה ב|עדכון אחרון|עודכנה", Lead(Says::Modified)),
    ("شائع|شائع شده|تاريخ اشاعت|شائع هوئي|شايع شده", Lead(Says::Published)),
    ("اخري اپ ڈيٹ|اپ ڈيٹ", Lead(Says::Modified)),
    (
        "بڵاوكراوهتهوه|بڵاوبوونهوه|ڕێكهوتي بڵاوبوونهوه|بڵاوكراوهتهوه له|بڵاوكرايهوه|ڕێكهوتي بڵاوكردنهوه|بهرواري بڵاوكردنهوه",
        Lead(Says::Published),
    ),
    ("نوێكراوهتهوه|نوێكرايهوه|دوايين نوێكردنهوه", Lead(Says::Modified)),
    ("δημοσιευση|δημοσιευθηκε|δημοσιευτηκε|प्रकाशित|प्रकाशित तिथि", Lead(Says::Published)),
    ("ενημερωση|τελευταια ενημερωση|ενημερωθηκε|अपडेट|अंतिम अपडेट", Lead(Says::Modified)),
    (
        "發 布 日 期|發 佈 日 期|刊 登 日 期|刊 登 時 間|發 佈 時 間|發 稿 時 間|上 架 時 間|出 刊 日 期|日 期|時 間|时 间|公 開 日 時|投 稿 日|등 록 일|작 성 일|게 시 일|발 행 일|입 력 시 간|등 록 시 간|입 력 일|입 력|송 고|송 고 시 간|등 록|작 성|게 시|승 인|기 사 입 력|发 布|发 布 于|发 布 时 间|發 布|發 佈|发 表 于|发 表 时 间|刊 登|公 開|配 信|掲 載",
        Lead(Says::Published),
    ),
    (
        "更 新 日 期|最 後 更 新|最 后 更 新|수 정 일|수 정 시 간|최 종 수 정 일|최 종 업 데 이 트|수 정|최 종 수 정|업 데 이 트|기 사 수 정|更 新|更 新 于|更 新 时 间|最 終 更 新",
        Lead(Says::Modified),
    ),
    ("опубликовано|опубликован|дата публикации|размещено", Lead(Says::Published)),
    ("добавлено|дата добавления", Lead(Says::Published)),
    ("дата обновления|обновлено|обновлен|последнее обновление|изменено", Lead(Says::Modified)),
    ("منتشر شده در|تاريخ انتشار|انتشار|زمان انتشار", Lead(Says::Published)),
    ("اخرين بروزرساني|اخرين به روز رساني|به روز شده در|بروزرساني", Lead(Says::Modified)),
    // more languages
    (
        "প্রকাশ|প্রকাশিত|প্রকাশের সময|প্রকাশকাল|প্রকাশিত হযেছে|पब्लिश|पब्लिश्ड|प्रकाशन तिथि|प्रकाशित मिति|વેબપ્રકાશન|પ્રકાશિત|ਪ੍ਰਕਾਸਿਤ|வெளியிடப்பட்டது|ప్రచురణ|ప్రచురించబడింది|പ്രസിദ്ധീകരിച്ചത്|ಪ್ರಕಟಿತ|გამოქვეყნდა|გამოქვეყნებულია",
        Lead(Says::Published),
    ),
    (
        "megjelent|kozzeteve|kozzetette|julkaistu|avaldatud|publicets|paskelbta|publikuota|objavljeno|objavljen|objavljena|objava|zverejneno|vydano|zverejnene|publikovane|publikuar|publikuar me|publikuar ne|dərc olunub|yayimlanib|dərcolunma tarixi",
        Lead(Says::Published),
    ),
    (
        "publicat el|publicada el dia|cyhoeddwyd|gepubliseer|gepubliseer op|inilathala|nailathala|an wallafa|wallafa|imechapishwa|ilichapishwa|imewekwa|hat wesandin|hatiye wesandin|wesandin|la daabacay|đang luc|ngày đang|xuất bản|dipublikasi|diunggah|disiarkan|dipos",
        Lead(Says::Published),
    ),
    (
        "жарияланды|жарияланған|апублікавана|објавено|објављен|публикация|время публикации|публікація|оприлюднено|αναρτηθηκε|δημοσιευμενο|ωρα δημοσιευσης|خپور شوي|خپور شو|تاريخ درج|زمان درج|درج شده در|تاريخ ثبت|زمان ثبت|اشاعت",
        Lead(Says::Published),
    ),
    (
        "publicat pe|publicat in|data publicarii|postat|postat la|data dodania|utworzono|publikacja|publicerad den|udgivet|utgitt|lagt ut|verschenen|parution|date de parution|postado em|publicacao|publicacion|haber girisi|haber tarihi|giris saati|olusturulma tarihi|yayinlanma zamani|eklenme zamani|投 稿|掲 載 日|公 開 日|配 信 日|发 布 日 期|發 布 時 間|发 稿 时 间",
        Lead(Says::Published),
    ),
    (
        "আপডেট|হালনাগাদ|সর্বশেষ আপডেট|আপডেটের সময|अपडेटेड|अद्यतन|संशोधित|अंतिम अद्यतन|अपडेट किया गया|અપડેટ|ਅਪਡੇਟ|புதுப்பிக்கப்பட்டது|నవీకరించబడింది|ನವೀಕರಿಸಲಾಗಿದೆ|განახლდა",
        Lead(Says::Modified),
    ),
    (
        "frissitve|frissites|utolso frissites|modositva|paivitetty|muokattu|uuendatud|muudetud|atjaunots|atjauninats|atnaujinta|azurirano|izmijenjeno|posljednja izmjena|posodobljeno|osvezeno|aktualizovane|upraveno|perditesuar|yenilənib|yeniləndi",
        Lead(Says::Modified),
    ),
    (
        "actualitzat|actualitzat el|diweddarwyd|opgedateer|opgedateer op|in update|na update|an sabunta|sabuntawa|imesasishwa|ilisasishwa|hat nukirin|hatiye nukirin|nukirin|rojanekirin|la cusbooneysiiyay|cập nhật|cập nhật luc|dikemaskini|dikemas kini pada|kemaskini|diupdate",
        Lead(Says::Modified),
    ),
    (
        "жаңартылды|жаңартылған|абноўлена|актуализировано|обновление|отредактировано|изменен|змінено|відредаговано|τελευταια ανανεωση|ανανεωθηκε|تازه شوي|اخري بار اپ ڈيٹ|اپ ڈيٹڈ|اپڈيٹ|اپ ڈيٹ كيا گيا|به روز رساني|اخرين تغيير|ويرايش شده|اخرين ويرايش",
        Lead(Says::Modified),
    ),
    (
        "actualizat la|actualizare|ultima actualizare|data aktualizacji|edytowano|modyfikacja|uppdaterades|andrad|endret|ændret|aangepast|gewijzigd|aggiornamento|ultima modifica il|modificado em|modificado el|actualizacion|guncelleme zamani|guncellenme tarihi|son degisiklik|更 新 時 間|更 新 日|更 新 日 時|最 終 更 新 日",
        Lead(Says::Modified),
    ),
    ("في|يوم|بتاريخ|التاريخ|تاريخ|ليوم|عدد يوم|في يوم|من يوم|الصادر في|الصادره في", Lead(Says::Nothing)),
    ("بتاريخ يوم|تحريرا|حرر|الوقت", Lead(Says::Nothing)),
    (
        "on|date|load date|dated|le|den|vom|el|fecha|datum|data|tarih|дата|от|il|op|sent|time|pada|tanggal|ב|תאריך|بهروار|ڕێكهوت",
        Lead(Says::Nothing),
    ),
    ("الموافق|الموافق ل|الموافق في|المصادف|المصادف ل|الموافق يوم|موافق|مصادف", Lead(Says::Same)),
    ("برابر با|مطابق با|مطابق", Lead(Says::Same)),
];

/// Who published.
pub(crate) const BY: Table = &[("by|بواسطه|من قبل|بقلم|par|von|por|door", By)];

/// Units of time, with the number each form says alone.
pub(crate) const UNITS: Table = &[
    ("ثانيه|שנייה|שניה|second|sec|seconde|sekunde|segundo|saniye|секунду|ثانيه واحده|secondo", Unit('s', 1)),
    ("ثانيتين|ثانيتان", Unit('s', 2)),
    (
        "ثوان|ثواني|שניות|seconds|secs|secondes|sekunden|segundos|секунд|секунды|secondi|seconden",
        Unit('s', 0),
    ),
    ("دقيقه|דקה|منٹ|minute|min|minuto|dakika|dk|минуту|دقيقه واحده|minuut|دقيقهاي", Unit('m', 1)),
    ("دقيقتين|دقيقتان", Unit('m', 2)),
    ("دقائق|دقايق|דקות|minutes|mins|minuten|minutos|минут|минуты|мин|minuti", Unit('m', 0)),
    ("ساعه|שעה|گھنٹه|گھنٹا|hour|hr|heure|stunde|std|hora|saat|час|ساعه واحده|ora|uur|ساعت", Unit('h', 1)),
    ("ساعتين|ساعتان|שעתיים", Unit('h', 2)),
    ("ساعات|שעות|گھنٹے|hours|hrs|h|heures|stunden|horas|часа|часов|ore|uren", Unit('h', 0)),
    ("يوم|يوما|יום|day|jour|tag|dia|gun|день|يوم واحد|dag|giorno|روز", Unit('d', 1)),
    ("يومين|يومان|יומיים", Unit('d', 2)),
    ("ايام|ימים|days|jours|tagen|tage|dias|дня|дней|d|dagen|giorni", Unit('d', 0)),
    ("اسبوع|اسبوعا|שבוע|week|semaine|woche|semana|hafta|неделю|اسبوع واحد|settimana|هفته", Unit('w', 1)),
    ("اسبوعين|اسبوعان|שבועיים", Unit('w', 2)),
    ("اسابيع|שבועות|هفتے|weeks|semaines|wochen|semanas|недели|недель|settimane|weken|wk|wks", Unit('w', 0)),
    ("شهر|شهرا|חודש|month|mois|monat|mes|ay|месяц|شهر واحد|mese|maand|ماه", Unit('M', 1)),
    ("شهرين|شهران|חודשיים", Unit('M', 2)),
    ("اشهر|شهور|חודשים|months|monaten|monate|meses|месяца|месяцев|mesi|maanden", Unit('M', 0)),
    ("سنه|عام|عاما|year|an|annee|jahr|ano|yil|год|שנה|سنه واحده|عام واحد|anno|jaar|سال", Unit('y', 1)),
    ("سنتين|عامين|سنتان|عامان|שנתיים", Unit('y', 2)),
    ("سنوات|اعوام|سنين|years|ans|annees|jahren|jahre|anos|года|лет|שנים|yrs|yr|anni", Unit('y', 0)),
    // more languages
    (
        "sekund|sekundy|секунди|sekundi|sekundu|saniyə|detik|सेकंड|সেকেন্ড|masodperc|δευτερολεπτα|秒|초",
        Unit('s', 0),
    ),
    ("minuta|minutt|хвилину|dəqiqə|menit|मिनट|মিনিট|perc|λεπτο|deqiqe|分 钟|分 鐘|分|분|phut", Unit('m', 1)),
    (
        "minut|minuty|minutter|minuter|хвилин|хвилини|minuuttia|minuutti|minutami|perccel|λεπτα|minuts|минути|мінут",
        Unit('m', 0),
    ),
    (
        "godzina|godzine|годину|hodina|hodinou|timme|tunti|ωρα|घंटा|ঘণ্টা|ঘন্টা|saet|小 时|小 時|時 間|시 간|giờ|jam",
        Unit('h', 1),
    ),
    (
        "godzin|godziny|години|годин|hodinami|hodin|hodiny|timmar|timer|tuntia|ωρες|घंटे|oraval|sati|sata|hores",
        Unit('h', 0),
    ),
    ("dzien|dnem|dan|hari|दिन|দিন|nap|ημερα|μερα|paiva|roj|天|日|일|ngày|zi", Unit('d', 1)),
    (
        "dni|dny|dana|dagar|dage|dager|дні|днів|дена|paivaa|nappal|ημερες|μερες|dies|zile|دنوں|دن",
        Unit('d', 0),
    ),
    (
        "tydzien|тиждень|vecka|uge|uke|viikko|εβδομαδα|सप्ताह|সপ্তাহ|het|minggu|pekan|həftə|tjedan|周|週|週 間|주|주 일|tuần|saptamana",
        Unit('w', 1),
    ),
    (
        "tygodnie|tygodni|тижні|тижнів|tydny|veckor|uger|uker|viikkoa|εβδομαδες|हफ्ते|tjedna|setmanes|saptamani",
        Unit('w', 0),
    ),
    (
        "miesiac|місяць|manad|maned|kuukausi|μηνα|महीना|মাস|honap|bulan|mjesec|个 月|個 月|か 月|개 월|thang",
        Unit('M', 1),
    ),
    (
        "miesiace|miesiecy|місяці|місяців|mesici|manader|maneder|kuukautta|μηνες|महीने|mjeseca|mjeseci|mesos|مهينے",
        Unit('M', 0),
    ),
    ("rok|рік|ar|vuosi|χρονο|साल|वर्ष|বছর|ev|tahun|godinu|年|년|nam", Unit('y', 1)),
    ("lata|lat|роки|років|lety|vuotta|χρονια|ετη|godine|godina|anys|ani", Unit('y', 0)),
];

/// Before and after a length of time, and between.
pub(crate) const AGO: Table = &[
    ("منذ|قبل|مند|לפני|il y a|vor|hace|ha", Before),
    ("ago|once|назад|geleden|fa|atras|مضت|خلت|پيش|پهلے|קודם", After),
    ("و|and|und|y|ve|и", And),
    ("حوالي|نحو|تقريبا|about|environ|etwa|unos|около|yaklasik", About),
    // more languages
    ("πριν|πριν απο|εδω και|pred|prije|преди|пред|пре|acum|pries|pirms|beri", Before),
    (
        "temu|sedan|siden|sitten|ezelott|тому|таму|tagasi|me pare|yang lalu|nakalipas|ang nakalipas|nakaraan|truớc|पहले|पूर्व|पूर्वी|আগে|முன்பு|ముందు|əvvəl|бұрын|oldin|avval|مخكي|前|以 前|전",
        After,
    ),
];

/// Days told without a number.
pub(crate) const DAY_WORDS: Table = &[
    ("اليوم|today|aujourd hui|heute|hoy|bugun|сегодня|امروز|oggi|hoje|vandaag", DayWord(0)),
    ("امس|البارحه|يوم امس|بالامس|الامس|مساء امس|اليوم السابق|ديروز", DayWord(1)),
    ("yesterday|hier|gestern|ayer|dun|вчера|ieri|ontem|gisteren", DayWord(1)),
    ("اول امس|امس الاول|اول من امس|قبل امس|avant hier|vorgestern|anteayer|позавчера|evvelsi gun", DayWord(2)),
    // more languages
    (
        "dzisiaj|dzis|сьогодні|σημερα|dnes|danas|днес|astazi|idag|i dag|tanaan|hari ini|आज|আজ|iro|ئهمڕۆ|今 天|今 日|오 늘|hom nay|avui|היום",
        DayWord(0),
    ),
    (
        "wczoraj|вчора|χθες|vcera|jucer|juce|tegnap|igar|i gar|eilen|kemarin|গতকাল|dunən|دوێنێ|昨 天|昨 日|어 제|hom qua|ahir|אתמול|اديروز",
        DayWord(1),
    ),
];

/// Small numbers as words.
pub(crate) const COUNTS: Table = &[
    ("a|an|one|un|une|una|ein|eine|einer|einem|bir|один|одну|واحد|واحده|een|يك|uno|um|uma", Count(1)),
    ("two|deux|zwei|dos|iki|два|две|اثنين|twee|due", Count(2)),
    ("three|trois|drei|tres|uc|три|ثلاث|ثلاثه|drie|tre", Count(3)),
    ("four|quatre|vier|cuatro|dort|четыре|اربع|اربعه|quattro", Count(4)),
    ("five|cinq|funf|cinco|bes|пять|خمس|خمسه|vijf|cinque", Count(5)),
    ("six|sechs|seis|alti|шесть|ست|سته|zes|sei", Count(6)),
    ("seven|sept|sieben|siete|yedi|семь|سبع|سبعه|zeven|sette", Count(7)),
    ("eight|huit|acht|ocho|sekiz|восемь|ثمان|ثماني|ثمانيه|otto", Count(8)),
    ("nine|neuf|neun|nueve|dokuz|девять|تسع|تسعه|negen|nove", Count(9)),
    ("ten|dix|zehn|diez|on|десять|عشر|عشره|tien|dieci", Count(10)),
];

/// The small words inside a date.
pub(crate) const PARTICLES: Table = &[
    ("of|de|del|du|من|من شهر|شهر|لشهر|لعام|عام|سنه|لسنه|من عام|من سنه|للعام|من العام|في عام", Of),
    ("st|nd|rd|th|er|º|ª|e|го|o|a|ي", Ordinal),
    ("غره", FirstDay),
    ("г|года|год|р|r|roku|року|year|yili", YearWord),
    ("ه|هجريه|هجري|للهجره|من الهجره|ه ق|ق|هجري قمري|ah|a h", Era(Years::Islamic)),
    ("م|ميلاديه|ميلادي|للميلاد|ad|a d|ce|c e|m", Era(Years::Common)),
    ("ه ش|ش|هجري شمسي|خورشيدي|شمسي|هش", Era(Years::Solar)),
    ("年|년", Sense::Stroke(1)),
    ("月|월", Sense::Stroke(2)),
    ("日|일|號|号", Sense::Stroke(3)),
];

/// Words whose number is no date.
pub(crate) const STOPS: Table = &[
    ("هاتف|الهاتف|تلفون|جوال|فاكس|tel|phone|fax|telephone|mobile|cell|telefon|тел", Stop),
    ("مده|المده|مده الفيديو|duration|length|duree|dauer|duracion", Stop),
    ("رقم|نتيجه|النتيجه|تردد|الايات|isaiah|psalm|matthew|luke", Stop),
    ("الايه|ايه|سوره|version|ver|isbn|issn|ip|النسخه|الاصدار|نسخه|اصدار", Stop),
];

/// The months of the Jewish calendar, as Hebrew prints them.
#[rustfmt::skip]
pub(crate) static JEWISH_MONTHS: &[&str] =
    &["תשרי", "חשוון", "חשון", "כסלו", "טבת", "שבט", "אדר", "ניסן", "אייר", "סיוון", "סיון", "תמוז", "אב", "אלול"];
