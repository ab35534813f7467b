//! How pages are set on the screen: roles and colours, paper, the frame around it.

pub mod frame;
pub mod page;
pub mod paper;
pub mod path;
pub mod theme;
