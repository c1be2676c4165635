//! Helpers the tests share.

pub mod places;
pub mod native;
pub mod laws;
pub mod counting;
pub mod adversaries;
pub mod floors;
pub mod scorer;
pub mod compose;
