//! What Python adds to a parse, and what threads take from it, as ratios: this program and a Python
//! process take turns over the same documents, and of each the quickest turn counts, which a busy
//! machine disturbs least. The last lines are `ratio NAME VALUE`.
//!
//!     cargo bench -p digest-benches --bench python [-- --quick]
//!
//! `LIBDIGEST_PYTHON` is a Python that has the package; `target/venv`, which `tests/run` makes, is
//! taken otherwise.

use digest_benches::{MB, documents, press_file};
use std::hint::black_box;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Instant;

/// `benches/python.py`, which answers each line with seconds.
struct Python {
    child: Child,
    asked: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Python {
    fn start(python: &Path, folder: &Path) -> Self {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("python.py");
        let mut command = Command::new(python);
        command.arg(script).arg(folder).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|e| panic!("{}: {e}", python.display()));
        let asked = child.stdin.take().expect("a pipe");
        let answers = BufReader::new(child.stdout.take().expect("a pipe"));
        Python { child, asked, answers }
    }

    fn seconds(&mut self, what: &str) -> f64 {
        writeln!(self.asked, "{what}").expect("Python listens");
        let mut line = String::new();
        self.answers.read_line(&mut line).expect("Python answers");
        line.trim().parse().unwrap_or_else(|_| panic!("{what}: {line:?}"))
    }
}

/// The quickest of some turns, in seconds.
struct Quickest(f64);

impl Quickest {
    fn of(&mut self, seconds: f64) {
        self.0 = self.0.min(seconds);
    }
}

fn python() -> PathBuf {
    let made = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/venv/bin/python");
    std::env::var_os("LIBDIGEST_PYTHON").map_or_else(made, PathBuf::from)
}

fn main() {
    let quick = std::env::args().any(|argument| argument == "--quick");
    let (rounds, times, bytes) = if quick { (40, 10, 20 * MB) } else { (200, 20, 100 * MB) };
    let python = python();
    if !python.is_file() {
        println!("skipped: the bench of Python, no {}", python.display());
        return;
    }
    let folder = std::env::temp_dir().join(format!("libdigest-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    let sample = documents(bytes);
    for (i, text) in sample.iter().enumerate() {
        std::fs::write(folder.join(format!("{i}.txt")), text).expect("a temporary file");
    }
    let text = press_file().unwrap_or_else(|| sample[0].clone());
    std::fs::write(folder.join("press-file"), &text).expect("a temporary file");

    let mut python = Python::start(&python, &folder);
    let rust = || {
        let start = Instant::now();
        for _ in 0..times {
            black_box(libdigest::parse_bytes(black_box(text.as_bytes())).expect("UTF-8"));
        }
        start.elapsed().as_secs_f64()
    };
    let [mut ours, mut from_bytes, mut from_str, mut copy, mut one, mut two] =
        [(); 6].map(|()| Quickest(f64::MAX));
    for _ in 0..rounds {
        ours.of(rust());
        from_bytes.of(python.seconds(&format!("bytes {times}")));
        from_str.of(python.seconds(&format!("str {times}")));
        copy.of(python.seconds(&format!("copy {times}")));
    }
    let total = if quick { 200 } else { 1000 } * MB;
    let again = total.div_ceil(bytes);
    for _ in 0..6 {
        one.of(python.seconds(&format!("many {again} 1")));
        two.of(python.seconds(&format!("many {again} 2")));
    }
    drop(python.asked);
    python.child.wait().expect("Python ends");
    std::fs::remove_dir_all(&folder).expect("a temporary folder");

    println!("the press file, {} bytes; parse_many over {} MB", text.len(), total / MB);
    println!("ratio python-bytes/rust {:.2}", from_bytes.0 / ours.0);
    println!("ratio python-str/(rust+copy) {:.2}", from_str.0 / (ours.0 + copy.0));
    println!("ratio one-thread/two-threads {:.2}", one.0 / two.0);
}
