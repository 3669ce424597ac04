#!/usr/bin/env python3
"""Measures memory: the kiosk after every page in both languages, beside Chromium with one page of the same words.

`speed` walks every page in a window and tells its proportional set size (PSS) and the other figures of a window;
Chromium's is summed over all its processes, ten seconds after its page came to rest.

usage: memory.py PROGRAM_DIR      (the folder of a release build with tests; as root)
"""
import pathlib
import re
import sys
import tempfile
import time

import programs
from figures import Row, load, show
from screen import Screen

EVERY_PAGE = "memory (PSS) after every page in both languages"
SETTLED_S = 10
WANTED_MB = 55
RATIO_WANTED = 0.15


def speed(build):
    """What `speed` says in a window: figure by what it is of."""
    with tempfile.TemporaryDirectory() as name, Screen() as screen, programs.Program(
            [str(build / "tests/speed"), "sdl2"], screen, pathlib.Path(name) / "home") as program:
        code = program.process.wait()
        said = program.log.read_text(encoding="utf-8")
    if code != 0:
        raise RuntimeError(said)
    return {what.strip(): float(value) for what, value in re.findall(r"^(.+?)\s+([\d.]+) (?:ms|MB)$", said, re.M)}


def chromium_mb(program):
    """PSS of Chromium and all its processes; nothing if it is not installed."""
    if not programs.chromium():
        return None
    with tempfile.TemporaryDirectory() as name, Screen() as screen:
        folder = pathlib.Path(name)
        command = programs.chromium_command(programs.welcome_words(program, folder / "tour"), folder)
        with programs.Program(command, screen, folder / "home") as chromium:
            screen.wait_until_words(chromium)
            time.sleep(SETTLED_S)
            chromium.check_it_runs()
            return chromium.memory_mb()


def rows(figures, other_mb):
    kiosk_mb = figures[EVERY_PAGE]
    table = [Row(f"{EVERY_PAGE}, X11", f"{kiosk_mb:.0f} MB", f"≤ {WANTED_MB} MB", kiosk_mb <= WANTED_MB)]
    if other_mb is not None:
        ratio = kiosk_mb / other_mb
        table += [Row("memory (PSS) of Chromium with one page of the same words", f"{other_mb:.0f} MB"),
                  Row("memory, as a share of Chromium's", f"{ratio:.2f}", f"≤ {RATIO_WANTED}", ratio <= RATIO_WANTED)]
    return table


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    other_mb = chromium_mb(build / "baclofen-kiosk")
    show(rows(speed(build), other_mb))
    if other_mb is None:
        print("left out: Chromium is not installed")
    print(f"load of the machine: {load():.1f}")


if __name__ == "__main__":
    main()
