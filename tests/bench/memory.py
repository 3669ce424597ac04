#!/usr/bin/env python3
"""Measures memory: the kiosk after every page in both languages, beside Chromium with one page of the same words.

`walk` finds the touches that lead over every page and says what the glass must then show; here a pointer (XTEST)
makes them on the real program, and no touch is made before the glass shows exactly that. Memory is the proportional
set size (PSS) of a program and all it started: what it shares with others is shared out. Chromium's is taken ten
seconds after its page came to rest, the kiosk's ten seconds after the walk.

usage: memory.py [BUILD]      (the folder of a release build with tests; as root)
"""
import collections
import math
import pathlib
import subprocess
import tempfile
import time

import programs
from figures import Row, load, ratio_row, show, spread
from screen import Finger, Screen

from end_to_end import DOUBLE_TOUCH_S  # tests/, see programs.py

SETTLED_S = 10
WANTED_MB = 55
RATIO_WANTED = 0.15
CHROMIUM_STARTS = 3
PICTURE_STEP = 40  # as in walk.cpp
SAME_PLACE_PX = 80  # two touches within half a second that are nearer than this may be taken for one
HELP_SETTLES_S = 1.6  # the help screen takes no scrolling before
NO_ANSWER_S = 20

Step = collections.namedtuple("Step", "x_px y_px language shown rows")
Memory = collections.namedtuple("Memory", "kiosk_mb pages touches chromium_mb")


def steps_of_walk(build, folder):
    folder.mkdir()
    said = subprocess.run([build / "tests/walk", folder], check=True, capture_output=True, text=True).stdout
    steps = []
    for number, line in enumerate(said.splitlines(), start=1):
        x_px, y_px, language, shown = line.split()
        steps.append(Step(float(x_px), float(y_px), language, shown, (folder / f"{number}.rows").read_bytes()))
    return steps


class Walker:
    """Makes the touches of a walk, and looks at the glass after each."""

    def __init__(self, kiosk):
        self._kiosk, self._screen, self._finger = kiosk, kiosk.screen, Finger(kiosk.screen)
        self._last = (-math.inf, -math.inf)

    def make(self, step):
        if math.dist(self._last, step[:2]) < SAME_PLACE_PX:
            time.sleep(DOUBLE_TOUCH_S)
        self._last = step[:2]
        self._finger.move(*self._last)
        self._finger.press()
        self._finger.release()
        self._finger.move(self._screen.width_px / 2, PICTURE_STEP / 2)  # its arrow would be seen in the rows
        if step.shown == "welcome":  # it moves with the clock
            self._screen.wait_until_still(range(0, self._screen.height_px, PICTURE_STEP), 1)
        else:
            self._wait_for(step)
        if step.shown == "help-now":
            time.sleep(HELP_SETTLES_S)

    def _wait_for(self, step):
        end = time.monotonic() + NO_ANSWER_S
        while self._shown() != step.rows:
            self._kiosk.check_it_runs()
            if time.monotonic() > end:
                raise RuntimeError(f"the kiosk does not show “{step.shown}” ({step.language}) as the walk does")
            time.sleep(0.02)

    def _shown(self):
        """Every so-manieth row as red, green and blue, which lie the other way round in the memory of a screen."""
        held = self._screen.rows(range(0, self._screen.height_px, PICTURE_STEP))
        colours = bytearray(len(held) // 4 * 3)
        for place in range(3):
            colours[place::3] = held[2 - place::4]
        return bytes(colours)


def kiosk_mb(build, steps):
    with tempfile.TemporaryDirectory() as name, Screen() as screen, programs.Program(
            programs.kiosk_command(build / "baclofen-kiosk"), screen, pathlib.Path(name) / "home") as kiosk:
        screen.wait_until_words(kiosk)
        walker = Walker(kiosk)
        for step in steps:
            walker.make(step)
        time.sleep(SETTLED_S)
        kiosk.check_it_runs()
        return kiosk.memory_mb()


def chromium_mb(program):
    """PSS of Chromium and all its processes, a few times; nothing if it is not installed."""
    found = []
    for _ in range(CHROMIUM_STARTS if programs.chromium() else 0):
        with tempfile.TemporaryDirectory() as name, Screen() as screen:
            folder = pathlib.Path(name)
            command = programs.chromium_command(programs.welcome_words(program, folder / "tour"), folder)
            with programs.Program(command, screen, folder / "home") as chromium:
                screen.wait_until_words(chromium)
                time.sleep(SETTLED_S)
                chromium.check_it_runs()
                found.append(chromium.memory_mb())
    return found


def measure(build):
    with tempfile.TemporaryDirectory() as name:
        steps = steps_of_walk(build, pathlib.Path(name) / "walk")
        shown = {(step.language, step.shown) for step in steps}
        return Memory(kiosk_mb(build, steps), len(shown), len(steps), chromium_mb(build / "baclofen-kiosk"))


def rows(found):
    what = f"memory (PSS) after every page in both languages: {found.pages} screens by {found.touches} touches, X11"
    table = [Row(what, f"{found.kiosk_mb:.0f} MB", f"≤ {WANTED_MB} MB", found.kiosk_mb <= WANTED_MB)]
    if found.chromium_mb:
        table += [Row("memory (PSS) of Chromium with one page of the same words", spread(found.chromium_mb, "MB")),
                  ratio_row("memory, as a share of Chromium's", [found.kiosk_mb], found.chromium_mb, RATIO_WANTED)]
    return table


def main():
    found = measure(programs.build_folder())
    show(rows(found))
    programs.tell_what_is_left_out()
    print(f"load of the machine: {load():.1f}")


if __name__ == "__main__":
    main()
