//! Inputs that would be costly if anything were more than linear. The growth bench includes this
//! file too, so it uses nothing of its crate.

/// A kind of input, in any length.
pub struct Adversary {
    /// What it is, in a few words.
    pub name: &'static str,
    /// About so many bytes of it.
    pub make: fn(usize) -> String,
}

/// Every kind there is.
pub const ADVERSARIES: &[Adversary] = &[
    Adversary { name: "equals signs", make: |bytes| "=".repeat(bytes) },
    Adversary { name: "newlines", make: |bytes| "\n".repeat(bytes) },
    Adversary { name: "two-byte lines", make: |bytes| "a\n".repeat(bytes / 2) },
    Adversary { name: "one line", make: |bytes| "قال الناطق إن الجسر ".repeat(bytes / 36) },
    Adversary { name: "entries", make: |bytes| lines(bytes, |i| format!("{i}. title text\n")) },
    Adversary {
        name: "a rule every second line", make: |bytes| "======\nسطر من النص\n".repeat(bytes / 28)
    },
    Adversary {
        name: "equal entries",
        make: |bytes| {
            let entry = "- وكالة النهر :افتتاح الجسر الجديد\n";
            format!("المحتويات\n{}", entry.repeat(bytes / entry.len()))
        },
    },
    Adversary {
        name: "entries without articles",
        make: |bytes| {
            let entries = lines(bytes, |i| format!("{}- وكالة النهر :افتتاح الجسر {}\n", i + 1, i * 7919));
            format!("المحتويات\n{entries}")
        },
    },
    Adversary {
        name: "articles with one headline",
        make: |bytes| {
            let body = "قالت البلدية إن الجسر الجديد افتتح صباح اليوم أمام السيارات والمارة معا. ".repeat(7);
            let article = format!("وكالة النهر :افتتاح الجسر الجديد\n{body}\n======\n");
            article.repeat(bytes / article.len())
        },
    },
    Adversary { name: "a rule on every line", make: |bytes| "=======\n".repeat(bytes / 8) },
    Adversary { name: "a mark on every line", make: |bytes| "End of Document\n".repeat(bytes / 16) },
    Adversary {
        name: "contents and no text",
        make: |bytes| lines(bytes, |i| format!("المحتويات\n1- خبر {i}\n2- خبر آخر {i}\n3- ثالث {i}\n\n")),
    },
    Adversary { name: "a group on every line", make: |bytes| lines(bytes, |i| format!("صحف {i}:\n")) },
    Adversary {
        name: "a form on every line",
        make: |bytes| lines(bytes, |i| format!("وكالة {i} :خبر {i}\n")),
    },
    Adversary {
        name: "a date on every line",
        make: |bytes| lines(bytes, |i| format!("{}/2/2018\n", i % 28 + 1)),
    },
    Adversary {
        name: "a field on every line",
        make: |bytes| lines(bytes, |i| format!("Subject: item {i}\n")),
    },
    Adversary { name: "blank lines between words", make: |bytes| "خبر\n\n".repeat(bytes / 8) },
];

/// Lines until there are so many bytes.
fn lines(bytes: usize, line: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(bytes + 100);
    for i in 0.. {
        if text.len() >= bytes {
            break;
        }
        text.push_str(&line(i));
    }
    text
}
