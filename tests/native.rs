//! C and C++ programs: compiled against the header, linked with the library that cargo built beside
//! the running test, and run.

use crate::places;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// What a static libdigest needs besides, on Linux.
const SYSTEM: [&str; 5] = ["-lgcc_s", "-lpthread", "-lm", "-ldl", "-lc"];

/// Nothing may be warned of.
pub const STRICT: [&str; 5] = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"];

/// Which of the two libraries a program is linked with.
#[derive(Clone, Copy, Debug)]
pub enum Linked {
    /// `libdigest.a`.
    Static,
    /// `libdigest.so`.
    Shared,
}

/// The folder of `libdigest.a` and `libdigest.so`: that of the running test.
pub fn library() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    test.parent().expect("tests lie in target/PROFILE/deps").to_path_buf()
}

/// The C compiler: `CC`, or `cc`.
pub fn c_compiler() -> String {
    std::env::var("CC").unwrap_or_else(|_| "cc".into())
}

/// The C++ compiler: `CXX`, or `c++`.
fn cxx_compiler() -> String {
    std::env::var("CXX").unwrap_or_else(|_| "c++".into())
}

/// Whether a tool is there; one line says so where it is not.
pub fn has(tool: &str) -> bool {
    let there = Command::new(tool).arg("--version").output().is_ok_and(|output| output.status.success());
    if !there {
        println!("skipped: no {tool} here");
    }
    there
}

/// What a command printed; a command that fails ends the test with what it said.
pub fn run(command: &mut Command) -> Vec<u8> {
    let Output { status, stdout, stderr } =
        command.output().unwrap_or_else(|e| panic!("{:?}: {e}", command.get_program()));
    let printed = String::from_utf8_lossy(&stdout[..stdout.len().min(2000)]);
    assert!(status.success(), "{command:?}: {status}\n{printed}{}", String::from_utf8_lossy(&stderr));
    stdout
}

/// Compiles one source file, named from the project's folder, into a program in `folder`, which no
/// other test uses.
pub fn program(source: &str, linked: Linked, folder: &Path) -> PathBuf {
    let name = Path::new(source).file_stem().expect("a name").to_string_lossy();
    let program = folder.join(format!("{name}-{linked:?}"));
    let (library, root) = (library(), places::root());
    let is_cxx = source.ends_with(".cpp");
    let mut command = Command::new(if is_cxx { cxx_compiler() } else { c_compiler() });
    command.arg(if is_cxx { "-std=c++17" } else { "-std=c99" }).args(STRICT).arg("-g").arg("-pthread");
    command.arg("-I").arg(root.join("include")).arg(root.join(source)).arg("-o").arg(&program);
    match linked {
        Linked::Static => command.arg(library.join("libdigest.a")).args(SYSTEM),
        Linked::Shared => {
            // at run time it is looked for by its SONAME
            let soname = folder.join("libdigest.so.0");
            let _ = std::fs::remove_file(&soname);
            std::os::unix::fs::symlink(library.join("libdigest.so"), &soname).expect("a link");
            command.arg(&soname).arg(format!("-Wl,-rpath,{}", folder.display()))
        }
    };
    run(&mut command);
    program
}
