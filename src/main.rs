//! The thin binary.

fn main() {
    println!("{}", beraad::phrases::say("naam-burgers"));
}
