//! Outlets by name, from what the press calls itself and how Arabic papers spell the others.
//!
//! The canonical name is a spelling too and is not repeated. A name that several papers bear stands alone
//! under the best known or under the name itself; with a nation (`الوطن السعودية`) it is one paper.

use super::outlets_arab::OUTLETS_ARAB;
use super::outlets_world::OUTLETS_WORLD;

/// Canonical names with every other spelling, one slice for each region.
pub(crate) static OUTLETS: &[&[(&str, &[&str])]] = &[OUTLETS_ARAB, OUTLETS_WORLD];

/// Spellings which are also ordinary words, places or persons: as a whole label they name an outlet, in
/// running words they do not.
#[rustfmt::skip]
pub(crate) static AMBIGUOUS: &[&str] = &[
    "الأخبار", "الأول", "الأيام", "الأنباء", "الاتحاد", "الأهالي", "البلاد", "البلد", "البناء", "البيان",
    "التحرير", "الثورة", "الجديد", "الجريدة", "الجزيرة", "الجمهورية", "الحدث", "الحرة", "الحياة", "الخبر",
    "الخليج", "الدستور", "الديار", "الرأي", "الرؤية", "الراية", "الرسالة", "الرياض", "الرياضي", "الرياضية", "الزمان", "السبيل",
    "السفير", "السياسة", "الشاهد", "الشرق", "الشرق الأوسط", "الشروق", "الشعب", "الصباح", "الطاقة",
    "العرب", "العربي", "العربية", "العهد", "الغد", "الفجر", "القدس", "اللواء", "المدن", "المدى", "المدينة", "المساء", "المستقبل",
    "المسيرة", "المشرق", "المشهد", "المنار", "المواطن", "الميادين", "الميثاق", "النشرة", "النهار",
    "الوحدة", "الوسط", "الوطن", "الوفد", "اليوم", "المنتخب", "الكفاح العربي", "الأسبوع",
    "الموجز", "الإخبارية", "أورينت", "تشرين", "تايم", "التايم", "التايمز", "جوان", "حرييت", "حفريات", "رصد", "زمان الوصل", "سبق",
    "شرق", "صباح", "صدى", "عكاظ", "فبراير", "كل العرب", "كود", "لبنان 24", "محيط", "مدى مصر", "معاريف",
    "مصراوي", "منارة", "ميرور", "الميرور", "اعتماد", "تقويم", "ملييت", "نون بريس",
    "24", "Time", "Times", "Mirror", "Monitor", "Independent", "Guardian", "Marca", "Bild", "Sky", "Nation",
    "Fortune", "Nature", "Science", "Stern", "Focus", "Die Zeit", "Die Welt", "Le Point", "El Mundo", "El País", "La Croix",
    "Kurier", "Profil", "Sabah", "Star Gazete", "Akşam", "Vatan", "Birgün", "Karar", "Известия", "Правда", "Труд", "Ведомости", "Взгляд",
    "أخبار اليوم", "الاقتصادية", "الوطن العربي", "برلمان", "Türkiye", "Dünya", "AS", "ART", "AD", "218", "Dawn", "Vice",
    "Salon", "Slate", "Vox", "Observer", "Economist", "Expert", "درج", "مكان", "إرم", "أثير", "أمد", "سرايا", "بلقيس",
    "نسمة", "طرف", "أحوال", "البعث", "الندوة", "الأنوار", "الشرقية", "العراقية", "المملكة", "الضمير", "العلم", "البطولة",
    "فيتو", "المصور", "لكم", "البورصة", "أرقام", "كتابات", "رؤيا", "التآخي", "صالون", "هيل", "بوستا", "جنگ", "رسالت",
    "آرمان", "انتخاب", "اطلاعات", "ترود", "العين", "المجلة", "المجهر", "الصيحة", "السوداني", "المجاهد", "العمق", "البينة",
    "المعلومة", "عمون", "جنوبية", "الراكوبة", "ابتکار", "زفيزدا", "Orient", "Prospect", "الأنباط", "الهداف", "السومرية",
    "البغدادية", "البوابة", "المصريون", "جمهوريات", "Sada", "February",
];
