# `just` lists the recipes; everything here is a plain cargo command that one can also type.

_list:
    @just --list --unsorted

# Start the workbook on the real data folder.
run *arguments:
    cargo run --release -- {{arguments}}

# Start it on a throw-away data folder.
try *arguments:
    cargo run -- --data-dir "$(mktemp -d)" {{arguments}}

# All tests, or those whose name contains a word.
test *filter:
    cargo test {{filter}}

# Only the tests of the invariants and the house style.
tidy:
    cargo test --test it tidy

# Format and lint as the gate does.
lint:
    cargo fmt --all --check
    cargo clippy --all-targets -- -D warnings

# Put the formatting right.
fmt:
    cargo fmt --all

# Write the screens, tables and example of the README anew, as the program says them now.
readme:
    BERAAD_WERK_BIJ=1 cargo test --test it readme::what

# Write the JSON Schema of a case file anew, from the types in tests/it/case_schema.rs.
schema:
    BERAAD_WERK_BIJ=1 cargo test --test it case_schema

# Everything that must hold before a change goes in.
ci:
    .ci/run

# Time the journal over years, beside a floor and its peers (see benches/README.md).
bench *arguments:
    cargo bench --bench journal -- {{arguments}}

# Time the parts that a user waits for.
parts *filter:
    cargo bench --bench parts -- {{filter}}

# Lines per file (median, p90, longest), as the norms count them.
measure:
    cargo test --test it tidy::sizes -- --nocapture

# Licences, bans and sources of the dependencies (needs cargo-deny).
deny:
    cargo deny check licenses bans sources

# Known faults in the dependencies (needs cargo-deny and the network).
advisories:
    cargo deny check advisories

# Look at the screens that the snapshot tests wrote and accept or refuse them (needs cargo-insta).
look:
    cargo insta review
