#!/usr/bin/env python3
"""Measures everything the README says under “Speed”, one after the other, and prints each figure as it is measured.

Takes about twenty minutes; as root, for nobody else may read how much memory the kiosk takes. Nothing else should
run meanwhile. The rows beside Chromium need the Debian package chromium.

usage: all.py [BUILD] [--only SECTION] [--write]
       BUILD    the folder of a release build with tests; build/release unless told
       --only   measures one section, such as “memory”
       --write  puts the figures into the README in the place of those of the same sections that stand there
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
import shown
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
                    ("saved and published words", lambda: shown.rows(shown.measure(kiosk))),
                    ("nobody there", lambda: idle.rows(idle.measure(kiosk))),
                    ("memory", lambda: memory.rows(memory.measure(build))),
                    ("content and questions", lambda: content.rows(content.measure(build)))]


def measure(name, measured):
    """Rows. What cannot be measured is a row too: nothing is passed over in silence."""
    try:
        rows = measured()
    except Exception as fault:  # whatever it is, the other figures are still wanted
        why = (str(fault).splitlines() or [type(fault).__name__])[0]
        rows = [figures.Row(name, f"NOT MEASURED: {why}", "a figure", False)]
    figures.show(rows)
    return rows


def kept_tables(words):
    """The tables that stand in the README, by section."""
    found = re.split(r"^\*\*(.+?)\*\* \(", words, flags=re.M)[1:]
    return {name: f"**{name}** ({table.strip()}" for name, table in zip(found[::2], found[1::2])}


def write(tables, names, left_out):
    words = README.read_text(encoding="utf-8")
    place = re.compile(re.escape(BEGIN) + "(.*?)" + re.escape(END), re.S)
    assert len(place.findall(words)) == 1, f"{README} must hold once: {BEGIN} … {END}"
    kept = kept_tables(place.search(words).group(1)) | tables
    held = [f"{figures.machine()}; release build"] + [kept[name] for name in names if name in kept]
    held += [left_out] if left_out else []
    README.write_text(place.sub(lambda _: BEGIN + "\n" + "\n\n".join(held) + "\n" + END, words), encoding="utf-8")


def options():
    parser = argparse.ArgumentParser(description="Measures everything the README says under “Speed”.")
    parser.add_argument("build", nargs="?", type=pathlib.Path, default=programs.SOURCE / "build/release")
    parser.add_argument("--only", metavar="SECTION", help="measure one section, such as “memory”")
    parser.add_argument("--write", action="store_true", help="put the figures into the README")
    return parser.parse_args()


def main():
    asked = options()
    found = sections(programs.checked_build(asked.build))
    names = [name for name, _ in found]
    if asked.only and asked.only not in names:
        sys.exit(f"there is no section “{asked.only}”: there are {', '.join(names)}")
    rows, tables = [], {}
    for name, measured in found:
        if asked.only in (None, name):
            load_before = figures.load()
            of_section = measure(name, measured)
            tables[name] = figures.table(name, of_section, load_before)
            rows += of_section
    left_out = programs.tell_what_is_left_out()
    missed = [row for row in rows if row.met is False]
    print(f"{len(missed)} of {sum(row.met is not None for row in rows)} wanted values missed")
    if asked.write:
        write(tables, names, left_out)
    sys.exit(any(row.measured.startswith("NOT MEASURED") for row in rows))


if __name__ == "__main__":
    main()
