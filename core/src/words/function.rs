//! Words that join and place other words. A name of a person or an outlet seldom holds one.

/// The Arabic article, written as one word with the noun behind it.
pub(crate) const ARTICLE: &str = "ال";

/// "And" before a noun with the article.
pub(crate) const AND_ARTICLE: &str = "وال";

/// "In" or "with" before a noun with the article.
pub(crate) const IN_ARTICLE: &str = "بال";

/// Relative pronouns and what else goes on with a sentence behind what it speaks of.
pub(crate) static RELATIVE: &[&str] = &["التي", "الذي", "الذين", "وهي", "وهو", "والتي", "والذي", "كما"];

/// Prepositions in one word with the Arabic article behind them.
pub(crate) static GLUED_ARTICLES: &[&str] = &["بال", "لل", "كال", "فال"];

/// A preposition that, marks apart, is spelt as a name is.
pub(crate) const UPON: &str = "على";

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

/// Words that bind to what follows, so that no headline ends in one: prepositions, articles, conjunctions.
#[rustfmt::skip]
pub(crate) static BINDING: &[&str] = &[
    // Arabic, Persian
    "في", "فى", "من", "على", "عن", "إلى", "الى", "بين", "حول", "قبل", "مع", "ضد", "خلال", "عند", "منذ", "أو", "التي", "الذي", "الذين", "أن", "لدى", "دون",
    "از", "به", "که", "برای", "درباره",
    // English, German, Dutch, Nordic
    "of", "the", "a", "an", "and", "or", "to", "for", "at", "by", "with", "from", "about", "between", "against", "into", "as", "than",
    "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer", "und", "oder", "im", "am", "von", "vom", "zum", "zur", "für", "mit", "gegen", "de", "het", "een", "van", "voor", "met", "og", "och", "til",
    // French, Spanish, Portuguese, Italian
    "du", "des", "la", "le", "les", "au", "aux", "et", "ou", "sur", "dans", "pour", "avec", "contre", "par", "une", "el", "los", "las", "y", "con", "por", "para", "del", "al", "que", "di", "da", "della", "delle", "dei", "per", "do", "dos", "das", "e",
    // Russian, Ukrainian, Polish, Turkish
    "в", "на", "о", "об", "и", "с", "по", "из", "от", "для", "против", "після", "та", "від", "w", "z", "na", "do", "i", "o", "ve", "için",
];
