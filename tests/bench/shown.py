#!/usr/bin/env python3
"""Measures how soon words that were saved are seen, and words that were published.

A preview stands on the welcome screen while one of its words is saved anew, as an editor saves it: a new file takes the
old one's place. Then a kiosk stands there while one release after the other is put in use. Measured is the time from the
save, or from the end of `release use`, to the glass that looks otherwise.

usage: shown.py PROGRAM
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import programs
from figures import Row, show, spread
from screen import Screen

TIMES = 5
PREVIEW_WANTED_MS = 1000
KIOSK_WANTED_MS = 5000
ROWS_APART_PX = 6
STILL_S = 2  # the greeting may move when the kiosk has learnt
NO_ANSWER_S = 60
SENTENCE = "Learn how to stay safe, with tablets or with a pump."
FILE = "baclofen/words.json"


def change(dialogues, number):
    file = dialogues / FILE
    words = file.read_text(encoding="utf-8")
    before = SENTENCE if number == 0 else f"{SENTENCE} Read {number} pages."
    assert before in words, f"{FILE} no longer says “{before}”"
    new = file.with_suffix(".new")
    new.write_text(words.replace(before, f"{SENTENCE} Read {number + 1} pages."), encoding="utf-8")
    new.replace(file)


def shown_after_ms(screen, program, act):
    """From the end of `act` to the glass that looks otherwise, and stays so."""
    ys = range(0, screen.height_px, ROWS_APART_PX)
    screen.wait_until_still(ys, STILL_S)
    before = screen.rows(ys)
    act()
    began = time.monotonic()
    while screen.rows(ys) == before:
        program.check_it_runs()
        if time.monotonic() - began > NO_ANSWER_S:
            raise RuntimeError("what was saved is not shown")
        time.sleep(0.005)
    return (time.monotonic() - began) * 1000


def preview_ms(kiosk, folder):
    dialogues = folder / "dialogues"
    shutil.copytree(programs.SOURCE / "dialogues", dialogues)
    command = programs.kiosk_command(kiosk, dialogues) + ["--preview"]
    with Screen() as screen, programs.Program(command, screen, folder / "home") as preview:
        screen.wait_until_words(preview)
        return [shown_after_ms(screen, preview, lambda n=number: change(dialogues, n)) for number in range(TIMES)]


def release_ms(kiosk, folder):
    dialogues, store = folder / "dialogues", folder / "store"
    shutil.copytree(programs.SOURCE / "dialogues", dialogues)
    site = programs.SOURCE / "dialogues/example-site.json"

    def release(*arguments):
        subprocess.run([kiosk, "release", "--store", store, *arguments], check=True, capture_output=True)

    def make(number):
        change(dialogues, number)
        release("make", dialogues, "--site", site, "--author", "A measurement", "--note", f"{number}")

    make(0)
    release("use", "1")
    command = [str(kiosk), "--releases", str(store)]
    found = []
    with Screen() as screen, programs.Program(command, screen, folder / "home") as shown:
        screen.wait_until_words(shown)
        for number in range(1, TIMES + 1):
            make(number)
            found.append(shown_after_ms(screen, shown, lambda n=number: release("use", f"{n + 1}")))
    return found


def measure(kiosk):
    with tempfile.TemporaryDirectory() as name:
        folders = [pathlib.Path(name) / part for part in ("preview", "release")]
        for folder in folders:
            folder.mkdir()
        return preview_ms(kiosk, folders[0]), release_ms(kiosk, folders[1])


def rows(measured):
    preview, release = measured
    return [Row("a save to the preview that shows it", spread(preview), f"≤ {PREVIEW_WANTED_MS} ms",
                max(preview) <= PREVIEW_WANTED_MS),
            Row("a release put in use to the kiosk that shows it, nobody there", spread(release),
                f"≤ {KIOSK_WANTED_MS} ms", max(release) <= KIOSK_WANTED_MS)]


if __name__ == "__main__":
    sys.exit(show(rows(measure(pathlib.Path(sys.argv[1]).resolve()))))
