#!/usr/bin/env python3
"""The kiosk fills one whole monitor, whatever becomes of the monitors: a small one, one that changes its mode, a second
one plugged in, the window moved to it, each of them unplugged and back. No window manager runs, as in a clinic.

A real X server with monitors that are not there (Xorg's driver “dummy”), xrandr, and OCR: “Get help now” must be read.

usage: monitors.py PROGRAM
"""
import os
import pathlib
import sys
import tempfile

from end_to_end import Screen, run

FIRST, SECOND = "DUMMY0", "DUMMY1"  # as the driver names them; only the first is there at the start
SMALL, LARGE = (1280, 800), (1920, 1080)


class Monitors(Screen):
    """The kiosk on an X server whose monitors come and go."""

    def __init__(self, program, folder, size):
        folder.mkdir()
        super().__init__(program, folder, size, server="Xorg")

    def change(self, *arguments):
        run("xrandr", *arguments, env=self.env)

    def expect(self, x, y, size):
        """The window is there, on the whole monitor, and help can be read at its lower right end."""
        try:
            self.wait_until(lambda: self.window() == (x, y, *size), 20)
        except AssertionError as fault:
            raise AssertionError(f"the window is at {self.window()}, not on the whole of {(x, y, *size)}") from fault
        self.wait_until(self.shows_help, 20)


def mode(size):
    return f"{size[0]}x{size[1]}"


def fills_a_small_screen_and_follows_its_mode(program, folder):
    screen = Monitors(program, folder, SMALL)
    try:
        screen.expect(0, 0, SMALL)
        for size in (LARGE, (1024, 768)):
            screen.change("--output", FIRST, "--mode", mode(size))
            screen.expect(0, 0, size)
    finally:
        screen.close()


def stays_on_one_monitor_of_two(program, folder):
    screen = Monitors(program, folder, SMALL)
    try:
        screen.expect(0, 0, SMALL)
        screen.change("--addmode", SECOND, mode(LARGE))
        screen.change("--output", SECOND, "--mode", mode(LARGE), "--right-of", FIRST)
        screen.expect(0, 0, SMALL)
        screen.move_window(SMALL[0], 0)
        screen.expect(SMALL[0], 0, LARGE)
        screen.change("--output", FIRST, "--off")  # what is left moves to the left
        screen.expect(0, 0, LARGE)
        screen.change("--output", FIRST, "--mode", mode(SMALL), "--right-of", SECOND)
        screen.expect(0, 0, LARGE)
        screen.change("--output", SECOND, "--off")
        screen.expect(0, 0, SMALL)
    finally:
        screen.close()


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        fills_a_small_screen_and_follows_its_mode(program, folder / "one")
        stays_on_one_monitor_of_two(program, folder / "two")
    print("the window was on one whole monitor after each of 8 changes, and help could be read")


if __name__ == "__main__":
    main()
