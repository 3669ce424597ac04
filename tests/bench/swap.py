#!/usr/bin/env python3
"""Measures what a save of the content costs a visitor who touches meanwhile.

The walk of touch.py is gone twice and twice again; in every second pair a sentence is changed again and again as an
editor saves it: a new file takes the old one's place. The kiosk reads, checks and proves it beside the visit and shows it at
the next welcome screen. What is compared is the time from touch to changed pixels without and with saving. That the
content was swapped is seen on the glass: the page with the sentence must look otherwise.

usage: swap.py PROGRAM [TOUCHES]
"""
import os
import pathlib
import shutil
import sys
import tempfile
import threading

import programs
from figures import Row, load, percentile, show
from screen import Screen
from touch import Answers, Visitor, places

from end_to_end import Glass  # tests/, see programs.py

SAVE_EVERY_S = 4.5  # the kiosk looks every two seconds, and reads what stood still for two looks
LATER_WANTED_MS = 16
ROWS_APART_PX = 12  # less than the height of a small letter: a word that changed is seen
FILE = "baclofen/topics/00-start.json"
PAGE = "how-taken"
SENTENCES = {"en": "The kiosk forgets it when you leave.", "es": "El kiosco la olvida cuando usted se va."}


class Editor:
    """Saves the sentence with another number behind it in both languages, until it is stopped.

    No number comes twice: whichever save the kiosk takes, the page looks as it never did.
    """

    def __init__(self, dialogues):
        self._file = dialogues / FILE
        self._words = self._file.read_text(encoding="utf-8")
        for sentence in SENTENCES.values():
            assert sentence in self._words, f"{FILE} no longer says “{sentence}”"
        self._saves = 0
        self._stopped = threading.Event()
        self._thread = None

    def start(self):
        self._stopped.clear()
        self._thread = threading.Thread(target=self._work)
        self._thread.start()

    def stop(self):
        self._stopped.set()
        self._thread.join()

    def _work(self):
        while not self._stopped.is_set():
            self._saves += 1
            words = self._words
            for sentence in SENTENCES.values():
                words = words.replace(sentence, f"{sentence} ({self._saves})")
            beside = self._file.with_name("saved.part")
            beside.write_text(words, encoding="utf-8")
            os.replace(beside, self._file)
            self._stopped.wait(SAVE_EVERY_S)


def walk_once(visitor):
    """Both languages, from the welcome screen to it."""
    visitor.answers = Answers([], [])
    for _ in visitor.walk:
        visitor.touch()
    return visitor.answers.presses_ms + visitor.answers.releases_ms


def measure(program, touches=200):
    """Times without and with saving, in ms, and how many looks the page with the sentence had."""
    with tempfile.TemporaryDirectory() as name, Screen() as screen:
        folder = pathlib.Path(name)
        walk = places(Glass(program, folder / "tour"))
        dialogues = folder / "dialogues"
        shutil.copytree(programs.SOURCE / "dialogues", dialogues)
        without_ms, with_ms = [], []
        with programs.Program(programs.kiosk_command(program, dialogues), screen, folder / "home") as kiosk:
            screen.wait_until_words(kiosk)
            visitor, editor = Visitor(kiosk, walk), Editor(dialogues)
            visitor.grid = range(0, screen.height_px, ROWS_APART_PX)
            while len(with_ms) < 2 * touches:
                without_ms += walk_once(visitor) + walk_once(visitor)
                editor.start()
                try:  # what is saved first takes nine seconds to the glass: most of a walk
                    with_ms += walk_once(visitor) + walk_once(visitor)
                finally:
                    editor.stop()
        looks = len(visitor.pictures[PAGE])
    languages = 2
    if looks <= languages:
        raise RuntimeError("no new content was shown: there is nothing to compare")
    return without_ms, with_ms


def rows(found):
    without, saving = ((percentile(times_ms, 50), percentile(times_ms, 99), max(times_ms)) for times_ms in found)
    later = max(after - before for before, after in zip(without, saving))
    words = [", ".join(f"{time_ms:.1f}" for time_ms in times_ms) for times_ms in (saving, without)]
    return [Row(f"{len(found[1])} presses and releases while content is saved again and again: "
                "median, 99 of 100, slowest; without saving", f"{words[0]} ms; {words[1]} ms",
                f"none of them > {LATER_WANTED_MS} ms later", later <= LATER_WANTED_MS)]


def main():
    show(rows(measure(pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 200)))
    print(f"load of the machine: {load():.1f}")


if __name__ == "__main__":
    main()
