//! Roles instead of colours: what a piece of text is for decides how it looks, at every colour depth.

use ratatui::style::{Color, Modifier, Style};

/// How many colours the terminal shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Depth {
    /// None: `NO_COLOR`, or asked for.
    None,
    /// The sixteen of the terminal's own palette.
    #[default]
    Sixteen,
    /// 256.
    Indexed,
    /// 24 bits.
    True,
}

/// What a piece of text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Role {
    /// Text to read or that the user writes.
    #[default]
    Ink,
    /// A head.
    Strong,
    /// Where you are and what you can do now.
    Accent,
    /// What others say.
    Voice,
    /// Hints.
    Dim,
    /// Something is wrong.
    Alarm,
}

/// The look of one terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Theme {
    /// Colours to use.
    pub depth: Depth,
}

impl Theme {
    /// The style of a role. The background is always the terminal's own; the colours are chosen so that they
    /// stand at least 4.5 : 1 against black and against white, and no meaning hangs on a colour alone. Of the
    /// sixteen only magenta reads on both; blue is lost on black and yellow on white.
    #[must_use]
    pub fn style(self, role: Role) -> Style {
        let ink = Style::default();
        let bold = ink.add_modifier(Modifier::BOLD);
        match role {
            Role::Ink => ink,
            Role::Strong => bold,
            Role::Accent => self.colour(bold, (0xb8, 0x5c, 0x00), 131, Color::Magenta),
            Role::Voice => self.colour(ink, (0x5a, 0x76, 0xa6), 63, Color::Reset),
            Role::Dim if matches!(self.depth, Depth::None | Depth::Sixteen) => {
                ink.add_modifier(Modifier::DIM)
            }
            Role::Dim => self.colour(ink, (0x75, 0x75, 0x75), 243, Color::Reset),
            Role::Alarm => self.colour(bold, (0xd8, 0x3a, 0x3a), 163, Color::Red),
        }
    }

    fn colour(self, base: Style, (red, green, blue): (u8, u8, u8), index: u8, named: Color) -> Style {
        match self.depth {
            Depth::None => base,
            Depth::Sixteen => base.fg(named),
            Depth::Indexed => base.fg(Color::Indexed(index)),
            Depth::True => base.fg(Color::Rgb(red, green, blue)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(red: u8, green: u8, blue: u8) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue)
    }

    /// The colours 16 to 255 of xterm: a cube of six steps a side, then greys.
    fn cube(index: u8) -> (u8, u8, u8) {
        let step = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
        match index {
            16..=231 => {
                let place = index - 16;
                (step(place / 36), step(place / 6 % 6), step(place % 6))
            }
            grey => (8 + 10 * (grey - 232), 8 + 10 * (grey - 232), 8 + 10 * (grey - 232)),
        }
    }

    #[test]
    fn every_colour_reads_on_black_and_on_white() {
        for depth in [Depth::True, Depth::Indexed] {
            for role in [Role::Accent, Role::Voice, Role::Dim, Role::Alarm] {
                let (red, green, blue) = match (Theme { depth }).style(role).fg {
                    Some(Color::Rgb(red, green, blue)) => (red, green, blue),
                    Some(Color::Indexed(index)) => cube(index),
                    other => panic!("{role:?}: {other:?}"),
                };
                let light = luminance(red, green, blue);
                assert!((light + 0.05) / 0.05 >= 4.45, "{role:?} at {depth:?} on black");
                assert!(1.05 / (light + 0.05) >= 4.45, "{role:?} at {depth:?} on white");
            }
        }
    }

    #[test]
    fn without_colour_no_role_has_one() {
        let theme = Theme { depth: Depth::None };
        for role in [Role::Ink, Role::Strong, Role::Accent, Role::Voice, Role::Dim, Role::Alarm] {
            assert_eq!(theme.style(role).fg, None);
        }
    }
}
