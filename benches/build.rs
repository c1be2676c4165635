//! Compiles the C half of the bench `ffi`.

fn main() {
    println!("cargo::rerun-if-changed=read.c");
    println!("cargo::rerun-if-changed=../include/libdigest.h");
    cc::Build::new().file("read.c").std("c99").opt_level(3).compile("bench_read");
}
