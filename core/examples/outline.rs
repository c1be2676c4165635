//! Prints what stands in press digests: for a person, or as JSON.
//!
//!     cargo run -q --release --example outline -- FILE...
//!     cargo run -q --release --example outline -- --json FILE...

use libdigest::{Article, Digest};
use std::ffi::OsString;
use std::io::{self, BufWriter, ErrorKind, IsTerminal, Write};
use std::process::ExitCode;
use unicode_width::UnicodeWidthChar;

const USAGE: &str = "usage: outline [--json] FILE...";

fn main() -> ExitCode {
    let (mut json, mut only_files, mut files) = (false, false, Vec::new());
    for argument in std::env::args_os().skip(1) {
        match argument.to_str() {
            Some("--") if !only_files => only_files = true,
            Some("--json") if !only_files => json = true,
            Some("-h" | "--help") if !only_files => {
                return if let Err(error) = writeln!(io::stdout(), "{USAGE}") {
                    closed(&error, false)
                } else {
                    ExitCode::SUCCESS
                };
            }
            Some(option) if !only_files && option.starts_with('-') => {
                complain(format_args!("no option {option}; {USAGE}"));
                return ExitCode::from(2);
            }
            _ => files.push(argument),
        }
    }
    if files.is_empty() {
        let _ = writeln!(io::stderr(), "{USAGE}");
        return ExitCode::from(2);
    }
    let mut failed = false;
    match print(&files, json, &mut failed) {
        Err(error) => closed(&error, failed),
        Ok(()) if failed => ExitCode::FAILURE,
        Ok(()) => ExitCode::SUCCESS,
    }
}

/// Prints every file that can be read; the others are named on standard error.
fn print(files: &[OsString], json: bool, failed: &mut bool) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut first = true;
    for file in files {
        let name = file.to_string_lossy().replace(char::is_control, "?");
        let bytes = std::fs::read(file);
        let digest = match &bytes {
            Ok(bytes) => libdigest::parse_bytes(bytes).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match digest {
            Err(error) => {
                *failed = true;
                out.flush()?;
                complain(format_args!("{name}: {error}"));
            }
            Ok(digest) if json => {
                serde_json::to_writer(&mut out, &digest)?;
                writeln!(out)?;
            }
            Ok(digest) => {
                if !first {
                    writeln!(out)?;
                }
                first = false;
                if files.len() > 1 {
                    writeln!(out, "{}", line(&name))?;
                }
                overview(&mut out, &digest)?;
            }
        }
    }
    out.flush()
}

/// One line on standard error; nothing can be done where that is closed too.
fn complain(message: std::fmt::Arguments<'_>) {
    let _ = writeln!(io::stderr(), "outline: {message}");
}

/// How to end when standard output takes no more: quietly if its reader has seen enough.
fn closed(error: &io::Error, failed: bool) -> ExitCode {
    if error.kind() == ErrorKind::BrokenPipe {
        return if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS };
    }
    complain(format_args!("standard output: {error}"));
    ExitCode::FAILURE
}

fn overview(out: &mut impl Write, digest: &Digest<'_>) -> io::Result<()> {
    let front = digest.front();
    let date = front.published().map(|published| published.value().to_string());
    writeln!(out, "title     {}", front.title().map_or(NOTHING.to_owned(), line))?;
    writeln!(out, "date      {}", date.as_deref().unwrap_or(NOTHING))?;
    writeln!(out, "compiler  {}", front.compiler().map_or(NOTHING.to_owned(), line))?;
    let plural = if digest.len() == 1 { "" } else { "s" };
    let (kind, bytes) = (digest.kind().name(), digest.text().len());
    writeln!(out, "{kind}, {} article{plural}, {bytes} bytes", digest.len())?;
    if !digest.is_empty() {
        writeln!(out)?;
        table(out, digest)?;
    }
    if digest.diagnostics().len() > 0 {
        writeln!(out)?;
    }
    for diagnostic in digest.diagnostics() {
        let (severity, at) = (diagnostic.severity().name(), diagnostic.span().start);
        writeln!(out, "{severity} at byte {at}: {diagnostic}")?;
    }
    Ok(())
}

/// What stands for an absent field.
const NOTHING: &str = "-";
const HEADS: [&str; 5] = ["no.", "source", "published", "headline", "bytes"];
const SOURCE: usize = 1;
const HEADLINE: usize = 3;
const WIDEST_SOURCE: usize = 28;
const NARROWEST_HEADLINE: usize = 16;

fn table(out: &mut impl Write, digest: &Digest<'_>) -> io::Result<()> {
    let mut rows: Vec<[String; 5]> = vec![HEADS.map(str::to_owned)];
    rows.extend(digest.articles().map(row));
    let mut widths = [0; 5];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = columns(cell).max(*width);
        }
    }
    widths[SOURCE] = widths[SOURCE].min(WIDEST_SOURCE);
    let others: usize = widths.iter().sum::<usize>() - widths[HEADLINE] + 2 * (HEADS.len() - 1);
    let left = screen().saturating_sub(others).max(NARROWEST_HEADLINE);
    widths[HEADLINE] = widths[HEADLINE].min(left);
    // On a screen that reorders Arabic, a mark from left to right keeps the columns in their order.
    let mark = if io::stdout().is_terminal() { "\u{200e}" } else { "" };
    for [number, source, published, headline, bytes] in &rows {
        let number = format!("{}{number}", space(number, widths[0]));
        let source = fit(source, widths[SOURCE]);
        let published = fit(published, widths[2]);
        let headline = fit(headline, widths[HEADLINE]);
        let bytes = format!("{}{bytes}", space(bytes, widths[4]));
        writeln!(out, "{number}  {source}{mark}  {published}  {headline}{mark}  {bytes}")?;
    }
    Ok(())
}

fn row(article: Article<'_>) -> [String; 5] {
    let published = article.published().map(|published| published.value().to_string());
    [
        article.ordinal().map_or(NOTHING.to_owned(), |ordinal| ordinal.to_string()),
        article.source().map_or(NOTHING.to_owned(), line),
        published.unwrap_or_else(|| NOTHING.to_owned()),
        article.headline().map_or(NOTHING.to_owned(), line),
        article.span().len().to_string(),
    ]
}

/// A text on one line, without control characters and marks of direction.
fn line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    let is_mark = |c| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    words.join(" ").replace(is_mark, "")
}

/// How many columns a screen gives a text: character by character, as terminals do. The width of
/// a whole string would count lam and alef as one.
fn columns(text: &str) -> usize {
    text.chars().map(width).sum()
}

fn width(c: char) -> usize {
    c.width().unwrap_or(0)
}

/// A text in exactly so many columns, cut with an ellipsis if it is longer.
fn fit(text: &str, to: usize) -> String {
    if columns(text) <= to {
        return format!("{text}{}", space(text, to));
    }
    let mut used = 0;
    let kept = |&c: &char| {
        used += width(c);
        used < to
    };
    let cut = text.chars().take_while(kept).collect::<String>() + "…";
    let space = space(&cut, to);
    cut + &space
}

fn space(text: &str, to: usize) -> String {
    " ".repeat(to.saturating_sub(columns(text)))
}

/// How many columns there are: the terminal's, or what the environment says, or a page.
fn screen() -> usize {
    if let Some((terminal_size::Width(width), _)) = terminal_size::terminal_size_of(io::stdout()) {
        return width.into();
    }
    std::env::var("COLUMNS").ok().and_then(|width| width.parse().ok()).unwrap_or(120)
}
