#!/usr/bin/env python3
"""Drives the real program in a real window: Xvfb, a real pointer (xdotool), OCR (tesseract), a QR reader (zbarimg).

usage: end_to_end.py PROGRAM
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import unicodedata

SOURCE = pathlib.Path(__file__).resolve().parent.parent
SIZE = (1920, 1080)


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def plain(words):
    letters = unicodedata.normalize("NFKD", words)
    return "".join(c for c in letters if c.isalnum() or c.isspace()).lower()


class Screen:
    """A virtual screen with the kiosk in it."""

    def __init__(self, program, folder):
        self.folder = folder
        self.log = folder / "kiosk.log"
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = ":" + pipe.readline().strip()
        self.env = dict(os.environ, DISPLAY=self.display, SDL_VIDEODRIVER="x11")
        self.env.pop("WAYLAND_DISPLAY", None)
        with open(self.log, "w", encoding="utf-8") as log:
            self.kiosk = subprocess.Popen(
                [program, "--site", str(SOURCE / "dialogues/example-site.json"),
                 "--dialogues", str(SOURCE / "dialogues")], env=self.env, stdout=log, stderr=log)

    def close(self):
        self.kiosk.terminate()
        self.kiosk.wait(10)
        self.server.terminate()
        self.server.wait(10)

    def picture(self):
        path = self.folder / "screen.png"
        run("import", "-silent", "-window", "root", str(path), env=self.env)
        return path

    def words(self, language):
        return plain(run("tesseract", str(self.picture()), "-", "-l", language, "--psm", "11"))

    def wait_for(self, words, language="eng", seconds=30):
        """Waits until the words can be read on the glass."""
        seen = ""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.kiosk.poll() is not None:
                raise AssertionError(f"the kiosk stopped: {self.log.read_text()}")
            seen = self.words(language)
            if all(word in seen for word in plain(words).split()):
                return
        raise AssertionError(f"“{words}” was not read on the glass; read instead:\n{seen}")

    def wait_for_code(self, seconds=20):
        """Waits until a QR code can be read on the glass."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = subprocess.run(["zbarimg", "-q", "--raw", str(self.picture())], capture_output=True, text=True,
                                   check=False).stdout
            if found:
                return found
        raise AssertionError("no QR code was read on the glass")

    def touch(self, place):
        """Moves the pointer there, presses and releases."""
        x, y = place
        run("xdotool", "mousemove", str(int(x)), str(int(y)), env=self.env)
        run("xdotool", "mousedown", "1", env=self.env)
        run("xdotool", "mouseup", "1", env=self.env)


def places(program, folder):
    """Where things are, from the program's own tour: {(page, element id): (x, y)}."""
    subprocess.run([program, "tour", "--out", str(folder), "--site", str(SOURCE / "dialogues/example-site.json"),
                    "--dialogues", str(SOURCE / "dialogues"), "--size", "A", "--theme", "light",
                    "--panel", "1920x1080", "--page", "welcome", "--page", "how-taken", "--page", "help-now"],
                   check=True, stdout=subprocess.DEVNULL)
    found = {}
    for picture in json.loads((folder / "tour.json").read_text(encoding="utf-8"))["pictures"]:
        for element in picture["elements"]:
            x, y, width, height = element["rect_px"]
            if element["touchable"]:
                found[picture["language"], picture["page"], element["id"]] = (x + width / 2, y + height / 2)
    return found


def visit(screen, place, language, question, start):
    code = {"eng": "en", "spa": "es"}[language]
    screen.wait_for("Do you take baclofen")
    screen.touch(place["en", "welcome", start])
    screen.wait_for(question, language)
    screen.touch(place[code, "how-taken", "help"])


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        place = places(program, folder / "tour")
        screen = Screen(program, folder)
        try:
            visit(screen, place, "eng", "How do you take baclofen", "start-en")
            screen.wait_for("Tell the person at the desk now")
            if ("en", "help-now", "more-down") in place:
                screen.touch(place["en", "help-now", "more-down"])
            code = screen.wait_for_code()
            assert "BEGIN:VCARD" in code and "911" in code, code
            print("1 passed, 0 failed")
        finally:
            screen.close()


if __name__ == "__main__":
    main()
