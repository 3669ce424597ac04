#!/usr/bin/env python3
"""Measures what an idle kiosk costs: the real program in a real window on a virtual screen, nobody touching it.

Drawings are counted by the X server, those of the same pixels too. The welcome screen moves a little at each full
minute of the clock, against burn-in: that one drawing is wanted, any other is not.

usage: idle.py PROGRAM [SECONDS]
"""
import pathlib
import sys
import tempfile
import time

import programs
from figures import Row, load, show
from screen import DrawingCounter, Screen

SHARE_WANTED = 0.05
BURN_IN_S = 1  # so long after a full minute a drawing is the one against burn-in
LEARNING_S = 20  # what danger sounds like is learnt beside the first visit


def measure(program, seconds=60):
    """Share of a core in per cent, times something was drawn, those against burn-in, PSS in MB."""
    with tempfile.TemporaryDirectory() as name, Screen() as screen, programs.Program(
            programs.kiosk_command(program), screen, pathlib.Path(name) / "home") as kiosk:
        screen.wait_until_words(kiosk)
        time.sleep(LEARNING_S)
        drawings, moments, against_burn_in = DrawingCounter(screen), 0, 0
        before_ms, begun = kiosk.cpu_ms(), time.monotonic()
        while time.monotonic() - begun < seconds:
            time.sleep(0.1)
            if drawings.drawn() > 0:
                in_time = time.monotonic() % 60 < BURN_IN_S
                against_burn_in += in_time
                moments += not in_time
        share = (kiosk.cpu_ms() - before_ms) / 1000 / (time.monotonic() - begun) * 100
        kiosk.check_it_runs()
        drawings.close()
        return share, moments, against_burn_in, kiosk.memory_mb()


def rows(found, seconds=60):
    share, moments, against_burn_in, memory_mb = found
    return [Row(f"nobody there for {seconds:.0f} s: frames drawn, without the one each minute against burn-in",
                f"{moments}, {against_burn_in} against burn-in", "0", moments == 0),
            Row("nobody there: processor", f"{share:.3f} % of one core", f"< {SHARE_WANTED} %", share < SHARE_WANTED),
            Row("memory (PSS) before anybody came", f"{memory_mb:.0f} MB")]


def main():
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60
    show(rows(measure(pathlib.Path(sys.argv[1]).resolve(), seconds), seconds))
    print(f"load of the machine: {load():.1f}")


if __name__ == "__main__":
    main()
