#!/usr/bin/env python3
"""Measures how long the kiosk takes to show its first words, beside Chromium with one page of the same words.

Both are started in turn on virtual screens of their own, after a start that does not count: files and profiles are
there. The pixels of the rows with the most writing are looked at about once in a millisecond, from the moment before
the program is executed until nothing has changed for a while. Two moments are told:
  readable  95 of 100 pixels of the words stand out from their ground by 4.5 to 1 (WCAG 2.2, 1.4.3), the ground being
            there
  whole     the rows hold what they hold in the end
Processor time is that of the program and all it started, until its words were readable; the X server's is not in it.

usage: start.py PROGRAM [STARTS]      (without the Debian package chromium, the kiosk alone)
"""
import collections
import functools
import pathlib
import statistics
import sys
import tempfile
import time

import programs
from figures import Row, load, ratio_row, show, spread
from screen import Screen

STILL_S = 2
KEEPING_S = 8  # the kiosk notes down what passed beside its first visitor, Chromium its profile
ROWS = 24
READABLE_CONTRAST = 4.5
CLEAR_CONTRAST = 7
SHARE = 0.95
RATIO_WANTED = 0.35
CPU_RATIO_WANTED = 0.15
START_WANTED_MS = 150

Start = collections.namedtuple("Start", "readable_ms whole_ms cpu_ms")


@functools.lru_cache(maxsize=None)
def luminance(pixel):
    """Relative luminance as WCAG defines it; the bytes of a pixel are blue, green, red."""
    parts = [((pixel >> shift) & 255) / 255 for shift in (16, 8, 0)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(pixel, other):
    low, high = sorted((luminance(pixel), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def pixels(data):
    return [pixel & 0xFFFFFF for pixel in memoryview(data).cast("I")]


def ground_of(row):
    return collections.Counter(row).most_common(1)[0][0]


def writing_in(row, ground):
    """How often the row goes from the ground to something that clearly stands out: in words, often."""
    clear = [contrast(pixel, ground) >= CLEAR_CONTRAST for pixel in row]
    return sum(after and not before for before, after in zip(clear, clear[1:]))


def rows_with_writing(screen):
    """The rows that hold the most, and how much that is."""
    ys = range(0, screen.height_px, 2)
    ground = ground_of(pixels(screen.rows(ys)))
    amounts = {y: writing_in(pixels(screen.rows([y])), ground) for y in ys}
    best = sorted(amounts, key=amounts.get, reverse=True)[:ROWS]
    return sorted(best), sum(amounts[y] for y in best)


class Starter:
    """Starts one of the two programs again and again on one screen."""

    def __init__(self, command, screen, home):
        self.command, self.screen, self.home = command, screen, home
        with programs.Program(command, screen, home) as program:
            screen.wait_until_words(program)
            time.sleep(KEEPING_S)
            self.rows, self.writing = rows_with_writing(screen)

    def start(self):
        wait_for_a_quiet_minute()
        with programs.Program(self.command, self.screen, self.home) as program:
            seen = self._watch(program)
        return judge(program.started_ns, seen)

    def _watch(self, program):
        """What the rows held, from when on, and the processor time until then."""
        seen = [(program.started_ns, self.screen.rows(self.rows), 0)]
        end = time.monotonic() + 60
        while True:
            now = time.perf_counter_ns()
            held = self.screen.rows(self.rows)
            if held != seen[-1][1]:
                seen.append((now, held, program.cpu_ms()))
            elif now - seen[-1][0] > STILL_S * 1e9 and self._is_written(held):
                return seen
            program.check_it_runs()
            if time.monotonic() > end:
                raise RuntimeError("no words within a minute")
            time.sleep(0.001)

    def _is_written(self, held):
        row = pixels(held)
        return writing_in(row, ground_of(row)) > self.writing / 2


def judge(started_ns, seen):
    last = pixels(seen[-1][1])
    ground = ground_of(last)
    words = [at for at, pixel in enumerate(last) if contrast(pixel, ground) >= CLEAR_CONTRAST]
    grounds = [at for at, pixel in enumerate(last) if pixel == ground]
    for at_ns, held, cpu_ms in seen:
        row = pixels(held)
        standing_out = sum(contrast(row[at], ground) >= READABLE_CONTRAST for at in words)
        there = sum(row[at] == ground for at in grounds)
        if standing_out >= SHARE * len(words) and there >= SHARE * len(grounds):
            return Start((at_ns - started_ns) / 1e6, (seen[-1][0] - started_ns) / 1e6, cpu_ms)
    raise RuntimeError("the words never stood out")


def wait_for_a_quiet_minute():
    """At each full minute the kiosk's welcome screen moves a little, against burn-in: not while measured."""
    left_s = 60 - time.monotonic() % 60
    if left_s < 8:
        time.sleep(left_s + 0.5)


def measure(program, starts=11):
    """Starts of the kiosk and of Chromium, which are none if it is not installed."""
    with tempfile.TemporaryDirectory() as name, Screen() as kiosk_screen, Screen() as chromium_screen:
        folder = pathlib.Path(name)
        starters = {"kiosk": Starter(programs.kiosk_command(program), kiosk_screen, folder / "kiosk")}
        if programs.chromium():
            command = programs.chromium_command(programs.welcome_words(program, folder / "tour"), folder)
            starters["chromium"] = Starter(command, chromium_screen, folder / "chromium")
        found = {"kiosk": [], "chromium": []}
        for _ in range(starts):
            for who, starter in starters.items():
                found[who].append(starter.start())
    return found


def rows(found):
    kiosk = {part: [getattr(start, part) for start in found["kiosk"]] for part in Start._fields}
    readable = statistics.median(kiosk["readable_ms"])
    table = [Row("start of the program to words that can be read, warm", spread(kiosk["readable_ms"]),
                 f"≤ {START_WANTED_MS} ms", readable <= START_WANTED_MS),
             Row("the same to the whole picture", spread(kiosk["whole_ms"])),
             Row("processor time of the kiosk until then", spread(kiosk["cpu_ms"]))]
    if not found["chromium"]:
        return table
    other = {part: [getattr(start, part) for start in found["chromium"]] for part in Start._fields}
    return table + [
        Row("Chromium with one page of the same words: start to words", spread(other["readable_ms"])),
        Row("processor time of Chromium until then", spread(other["cpu_ms"])),
        ratio_row("start, as a share of Chromium's", kiosk["readable_ms"], other["readable_ms"], RATIO_WANTED),
        ratio_row("processor time to start, as a share of Chromium's", kiosk["cpu_ms"], other["cpu_ms"],
                  CPU_RATIO_WANTED)]


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    found = measure(program, int(sys.argv[2]) if len(sys.argv) > 2 else 11)
    show(rows(found))
    programs.tell_what_is_left_out()
    print(f"load of the machine: {load():.1f}")


if __name__ == "__main__":
    main()
