//! Every law, on any bytes.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Err(broken) = digest_tests::laws::check_bytes(bytes) {
        panic!("{broken}");
    }
});
