#!/usr/bin/env python3
"""Measures how long a touch takes to be seen: a real pointer (XTEST) on the real program, until pixels change.

A visitor walks the pages as in end_to_end.py, English and Spanish in turn. For each press and each release the time
runs from the moment the event is handed to the X server until rows across the screen, and those of the button, first
differ; they are looked at several times in a millisecond. Moves of the pointer are not counted.

usage: touch.py PROGRAM [TOUCHES]
"""
import collections
import pathlib
import sys
import tempfile
import time

import programs
from figures import Row, load, percentile, show
from screen import Finger, Screen

from end_to_end import WALK, Glass  # tests/, see programs.py

PANEL_PX = (1920, 1080)
STILL_S = 0.6  # the kiosk takes two touches of one place within half a second for one
HELP_SETTLES_S = 1.6  # the help screen takes no scrolling before
NO_ANSWER_S = 5
SIZES = {(1920, 1080): (8, 16), (3840, 2160): (None, 33)}  # median and p99 that are wanted, in ms

Answers = collections.namedtuple("Answers", "presses_ms releases_ms")


def places(glass):
    """The walk of end_to_end.py in both languages: (page, middle of what is touched)."""
    found = []
    for language in ("en", "es"):
        found.append(("welcome", glass.place("en", "welcome", f"start-{language}")))
        found += [(page, glass.place(language, page, name)) for page, name in WALK]
        if (language, "help-now", "more-down") in glass.elements:
            found.append(("help-now", glass.place(language, "help-now", "more-down")))
        found.append(("help-now", glass.place(language, "help-now", "start-over")))
    return found


class Visitor:
    """Touches the kiosk and looks at the glass."""

    def __init__(self, kiosk, walk):
        self.kiosk, self.screen, self.walk = kiosk, kiosk.screen, walk
        self.finger = Finger(self.screen)
        self.scale = self.screen.width_px / PANEL_PX[0]
        self.answers = Answers([], [])
        self.pictures = collections.defaultdict(set)  # what each page looked like
        self._step = 0
        self.grid = range(0, self.screen.height_px, self.screen.height_px // 27)

    def touch(self):
        """Presses and releases at the next place of the walk; true where a walk in one language ends."""
        page, (x, y) = self.walk[self._step]
        self._step = (self._step + 1) % len(self.walk)
        x_px, y_px = x * self.scale, y * self.scale
        if page == "help-now":
            time.sleep(HELP_SETTLES_S)
        self.finger.move(x_px, y_px)
        near = [round(y_px + offset * self.scale) for offset in (-16, -8, 0, 8, 16)]
        ys = sorted({*self.grid, *near})
        self.pictures[page].add(self.screen.wait_until_still(self.grid, STILL_S))
        self.answers.presses_ms.append(self._answer_ms(self.finger.press, ys, page))
        self.screen.wait_until_still(ys, 0.08)
        self.answers.releases_ms.append(self._answer_ms(self.finger.release, ys, page))
        return self.walk[self._step][0] == "welcome"

    def _answer_ms(self, event, ys, page):
        before = self.screen.rows(ys)
        begun = time.perf_counter()
        event()
        while self.screen.rows(ys) == before:
            if time.perf_counter() - begun > NO_ANSWER_S:
                self.kiosk.check_it_runs()
                raise RuntimeError(f"a touch on “{page}” was not answered")
            time.sleep(0.0002)
        return (time.perf_counter() - begun) * 1000


def measure(program, size, touches=200):
    with tempfile.TemporaryDirectory() as name, Screen(size) as screen:
        folder = pathlib.Path(name)
        walk = places(Glass(program, folder / "tour"))
        with programs.Program(programs.kiosk_command(program), screen, folder / "home") as kiosk:
            screen.wait_until_words(kiosk)
            visitor = Visitor(kiosk, walk)
            for _ in range(touches):
                visitor.touch()
            return visitor.answers


def rows(size, answers):
    times_ms = answers.presses_ms + answers.releases_ms
    median, worst = percentile(times_ms, 50), percentile(times_ms, 99)
    wanted_median, wanted_worst = SIZES[size]
    wanted = f"{wanted_median} ms, {wanted_worst} ms" if wanted_median else f"–, {wanted_worst} ms"
    met = worst <= wanted_worst and (wanted_median is None or median <= wanted_median)
    what = f"{len(answers.presses_ms)} touches at {size[0]} × {size[1]} to changed pixels"
    parts = (f"{name} {percentile(part_ms, 50):.1f} ms, {percentile(part_ms, 99):.1f} ms"
             for name, part_ms in (("down", answers.presses_ms), ("lifted", answers.releases_ms)))
    return [Row(f"{what}: median, 99 of 100", f"{median:.1f} ms, {worst:.1f} ms", f"≤ {wanted}", met),
            Row("the same: finger down, finger lifted; the slowest", f"{', '.join(parts)}; {max(times_ms):.1f} ms")]


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    for size in SIZES:
        show(rows(size, measure(program, size, int(sys.argv[2]) if len(sys.argv) > 2 else 200)))
    print(f"load of the machine: {load():.1f}")


if __name__ == "__main__":
    main()
