#!/usr/bin/env python3
"""Measures everything the README says under “Speed”, one after the other, and prints each figure as it is measured.

Takes about twenty minutes; as root, for nobody else may read how much memory the kiosk takes. Nothing else should
run meanwhile. The rows beside Chromium need the Debian package chromium.

usage: all.py [BUILD] [--write]      (BUILD: the folder of a release build with tests; build/release unless told)
       --write puts the figures into the README in the place of those that stand there
"""
import argparse
import pathlib
import re
import sys

import content
import figures
import idle
import memory
import programs
import start
import swap
import touch

README = programs.SOURCE / "README.md"
BEGIN, END = "<!-- speed: written by tests/bench/all.py --write -->", "<!-- /speed -->"


def sections(build):
    """Every measurement: what it is about, and what gives its rows."""
    kiosk = build / "baclofen-kiosk"
    found = [("start", lambda: start.rows(start.measure(kiosk)))]
    for size in touch.SIZES:
        found.append((f"touches at {size[0]} × {size[1]}",
                      lambda size=size: touch.rows(size, touch.measure(kiosk, size))))
    return found + [("touches while content is saved", lambda: swap.rows(swap.measure(kiosk))),
                    ("nobody there", lambda: idle.rows(idle.measure(kiosk))),
                    ("memory", lambda: memory.rows(memory.measure(build))),
                    ("content and questions", lambda: content.rows(content.measure(build)))]


def measure(build):
    """All rows. What cannot be measured is a row too: nothing is passed over in silence."""
    rows = []
    for name, measured in sections(build):
        try:
            found = measured()
        except Exception as fault:  # whatever it is, the other figures are still wanted
            why = (str(fault).splitlines() or [type(fault).__name__])[0]
            found = [figures.Row(name, f"NOT MEASURED: {why}", "a figure", False)]
        figures.show(found)
        rows += found
    return rows


def write(table):
    words = README.read_text(encoding="utf-8")
    place = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.S)
    assert len(place.findall(words)) == 1, f"{README} must hold once: {BEGIN} … {END}"
    README.write_text(place.sub(lambda _: f"{BEGIN}\n{table}\n{END}", words), encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(description="Measures everything the README says under “Speed”.")
    parser.add_argument("build", nargs="?", type=pathlib.Path, default=programs.SOURCE / "build/release")
    parser.add_argument("--write", action="store_true", help="put the figures into the README")
    options = parser.parse_args()
    build = programs.checked_build(options.build)
    load_before = figures.load()
    rows = measure(build)
    left_out = programs.tell_what_is_left_out()
    missed = [row for row in rows if row.met is False]
    print(f"{len(missed)} of {sum(row.met is not None for row in rows)} wanted values missed")
    if options.write:
        write(figures.table(rows, load_before) + (f"\n\n{left_out}" if left_out else ""))
    sys.exit(any(row.measured.startswith("NOT MEASURED") for row in rows))


if __name__ == "__main__":
    main()
