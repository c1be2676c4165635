//! The words that lead to a date and say what it dates, folded as those of `time.rs`.

use super::time::Sense::Lead;
use super::time::{Says, Table};

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
    (
        "صدر في|صدر بتاريخ|صدر يوم|صدرت في|صدرت بتاريخ|وقت اشاعت|actualizado a las|publicado a las|creado|creado el|հրապարակվել է|հրապարակված է|հրապարակվեց|เผยแพร่|เผยแพร่เมื่อ|เผยแพร่ วันที่|โพสต์เมื่อ|ลงวันที่|đang ngày|ngày xuất bản|e lon qilingan|chop etilgan|waxaa la daabacay|la soo geliyay|የታተመው|ታተመ|გამოქვეყნების თარიღი",
        Lead(Says::Published),
    ),
    (
        "actualizado a|actualizado hace|aktual|aktualiz|akt|aktualizov|թարմացվել է|թարմացված է|ปรับปรุง|ปรับปรุงเมื่อ|ปรับปรุงล่าสุด|อัปเดต|อัพเดต|อัปเดตล่าสุด|อัพเดทล่าสุด|แก้ไขล่าสุด|yangilangan|yangilandi|waxaa la cusbooneysiiyay|የዘመነው",
        Lead(Says::Modified),
    ),
    ("في|يوم|بتاريخ|التاريخ|تاريخ|ليوم|عدد يوم|في يوم|من يوم|الصادر في|الصادره في", Lead(Says::Nothing)),
    ("بتاريخ يوم|تحريرا|حرر|الوقت", Lead(Says::Nothing)),
    (
        "วันที่|เมื่อ|เมื่อวันที่|ngày|on|date|load date|dated|le|den|vom|el|fecha|datum|data|tarih|дата|от|il|op|sent|time|pada|tanggal|ב|תאריך|بهروار|ڕێكهوت",
        Lead(Says::Nothing),
    ),
    ("الموافق|الموافق ل|الموافق في|المصادف|المصادف ل|الموافق يوم|موافق|مصادف", Lead(Says::Same)),
    ("برابر با|مطابق با|مطابق", Lead(Says::Same)),
];
