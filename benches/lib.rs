//! Data the benchmarks share.
