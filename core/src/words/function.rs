//! Words that join and place other words. A name of a person or an outlet seldom holds one.

/// Prepositions, conjunctions and question words.
#[rustfmt::skip]
pub(crate) static FUNCTION: &[&str] = &[
    // Arabic
    "في", "من", "على", "عن", "إلى", "الى", "بين", "حول", "بعد", "قبل", "مع", "ضد", "خلال", "عند", "منذ", "حتى", "أو", "أم",
    "هل", "كيف", "لماذا", "متى", "أين", "ماذا", "ما", "هذا", "هذه", "التي", "الذي", "الذين", "إن", "أن", "قد", "لا", "لم", "لن",
    // English, French, German, Spanish, Dutch
    "in", "on", "at", "by", "with", "from", "about", "after", "before", "between", "against", "into", "over", "why", "how", "what", "when", "where",
    "dans", "sur", "avec", "pour", "contre", "entre", "après", "avant", "pourquoi", "comment", "quand",
    "mit", "nach", "vor", "zwischen", "gegen", "warum", "wie", "wann", "über", "bei",
    "en", "con", "para", "contra", "sobre", "tras", "cómo", "cuándo", "tegen", "tussen", "waarom",
    // Turkish, Russian, Persian
    "ile", "için", "karşı", "neden", "nasıl", "в", "на", "о", "об", "между", "против", "после", "почему", "как",
    "در", "با", "برای", "درباره", "چرا", "چگونه",
];
