#!/usr/bin/env python3
"""Walks the real program in a real window to both endings in both languages: Xvfb, a real pointer (xdotool), OCR (tesseract), a QR reader (zbarimg).
Then a real keyboard asks a question, the program is killed, and what was typed is looked for wherever it could have been kept.

usage: end_to_end.py PROGRAM
"""
import json
import os
import pathlib
import resource
import signal
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


def allow_core_dumps():
    """The program itself must refuse them."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


class Screen:
    """A virtual screen with the kiosk in it."""

    def __init__(self, program, folder, size=SIZE):
        self.folder = folder
        self.log = folder / "kiosk.log"
        # All a program may take for its own: what it writes stays here.
        self.home = folder / "home"
        self.home.mkdir()
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size[0]}x{size[1]}x24", "-nolisten", "tcp"],
            pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = ":" + pipe.readline().strip()
        self.env = dict(os.environ, DISPLAY=self.display, SDL_VIDEODRIVER="x11", HOME=str(self.home),
                        TMPDIR=str(self.home), XDG_CACHE_HOME=str(self.home), XDG_CONFIG_HOME=str(self.home),
                        XDG_DATA_HOME=str(self.home), XDG_STATE_HOME=str(self.home))
        self.env.pop("WAYLAND_DISPLAY", None)
        with open(self.log, "w", encoding="utf-8") as log:
            self.kiosk = subprocess.Popen(
                [program, "--site", str(SOURCE / "dialogues/example-site.json"),
                 "--dialogues", str(SOURCE / "dialogues")], env=self.env, cwd=self.home, stdout=log, stderr=log,
                preexec_fn=allow_core_dumps)

    def close(self):
        if self.kiosk.poll() is None:
            self.kiosk.terminate()
        self.kiosk.wait(10)
        self.server.terminate()
        self.server.wait(10)

    def picture(self):
        path = self.folder / "screen.png"
        run("import", "-silent", "-window", "root", str(path), env=self.env)
        return path

    def words(self, language, element):
        """What can be read where the element stands."""
        x, y, width, height = (round(value) for value in element["rect_px"])
        part = self.folder / "part.png"
        run("convert", str(self.picture()), "-crop", f"{width + 24}x{height + 24}+{max(0, x - 12)}+{max(0, y - 12)}",
            "+repage", str(part))
        return plain(run("tesseract", str(part), "-", "-l", language, "--psm", "6", "--dpi", "150"))

    def wait_for(self, element, language, seconds=30):
        """Waits until the element's words can be read on the glass."""
        words = element["words"]
        seen = ""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if self.kiosk.poll() is not None:
                raise AssertionError(f"the kiosk stopped: {self.log.read_text()}")
            seen = self.words(OCR[language], element)
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

    def type(self, words):
        run("xdotool", "type", "--delay", "60", words, env=self.env)

    def written_files(self):
        """Files the program holds open for writing, other than its log, and all in the folders that are its own."""
        files = [path for path in self.home.rglob("*") if path.is_file()] + [self.log]
        try:
            descriptors = list(pathlib.Path(f"/proc/{self.kiosk.pid}/fd").iterdir())
        except PermissionError:  # the program keeps everybody out but root
            descriptors = []
        for descriptor in descriptors:
            target = pathlib.Path(os.readlink(descriptor))
            writable = (descriptor.lstat().st_mode & 0o200) != 0
            if writable and target.is_file() and target not in files:
                files.append(target)
        return files


# From the welcome screen to the good ending: the screen as the tour names it, and what is touched there.
WALK = [("how-taken", "choice-0"), ("topics", "topic-feeling-better"), ("feeling-better", "choice-3"),
        ("coping-anxiety-mood", "choice-0"), ("coping-spasms", "choice-0"), ("coping-food-water", "choice-0"),
        ("support-and-talking", "choice-0"), ("keep-a-routine", "choice-0"), ("coping-tips", "help")]
PAGES = ["welcome", "help-now", "ask", "ask-nurse"] + [page for page, _ in WALK]
# Words that stand in no file of the project.
TYPED = "zanzibar marmalade umbrella"
OCR = {"en": "eng", "es": "spa"}


class Glass:
    """Where things are and what they say, from the program's own tour."""

    def __init__(self, program, folder):
        pages = sum((["--page", page] for page in PAGES), [])
        subprocess.run([program, "tour", "--out", str(folder), "--site", str(SOURCE / "dialogues/example-site.json"),
                        "--dialogues", str(SOURCE / "dialogues"), "--size", "A", "--theme", "light",
                        "--panel", "1920x1080", *pages], check=True, stdout=subprocess.DEVNULL)
        self.elements = {}
        for picture in json.loads((folder / "tour.json").read_text(encoding="utf-8"))["pictures"]:
            if picture["part"] == 1:
                for element in picture["elements"]:
                    self.elements[picture["language"], picture["page"], element["id"]] = element

    def place(self, language, page, name):
        x, y, width, height = self.elements[language, page, name]["rect_px"]
        return x + width / 2, y + height / 2

    def title(self, language, page):
        return next(element for (code, shown, _), element in self.elements.items()
                    if (code, shown) == (language, page) and element["role"] == "heading")


def walk_to_both_endings(screen, glass, language):
    """Through the tips to the good ending, then from it to help now, and back to the welcome screen."""
    screen.wait_for(glass.title("en", "welcome"), "en")
    screen.touch(glass.place("en", "welcome", f"start-{language}"))
    for page, touched in WALK:
        screen.wait_for(glass.title(language, page), language)
        if page == "coping-tips":
            tips = screen.wait_for_code()
            assert "911" in tips, tips
        screen.touch(glass.place(language, page, touched))
    screen.wait_for(glass.elements[language, "help-now", "first"], language)
    if (language, "help-now", "more-down") in glass.elements:
        screen.touch(glass.place(language, "help-now", "more-down"))
    card = screen.wait_for_code()
    assert "BEGIN:VCARD" in card and "911" in card, card
    screen.touch(glass.place(language, "help-now", "start-over"))


def ask_and_look_for_it(screen, glass):
    """A question the kiosk does not know is shown to the nurse, and is nowhere once the program is gone."""
    screen.wait_for(glass.title("en", "welcome"), "en")
    screen.touch(glass.place("en", "welcome", "start-en"))
    screen.wait_for(glass.title("en", "how-taken"), "en")
    screen.touch(glass.place("en", "how-taken", "choice-0"))
    screen.wait_for(glass.title("en", "topics"), "en")
    screen.touch(glass.place("en", "topics", "ask"))
    screen.wait_for(glass.elements["en", "ask", "typed"], "en")
    screen.type(TYPED)
    screen.wait_for(dict(glass.elements["en", "ask", "typed"], words=TYPED), "en")
    run("xdotool", "key", "Return", env=screen.env)
    screen.wait_for(glass.title("en", "ask-nurse"), "en")
    files = screen.written_files()
    screen.kiosk.send_signal(signal.SIGABRT)
    assert screen.kiosk.wait(20) == -signal.SIGABRT
    files += [path for path in screen.folder.rglob("*") if path.is_file() and path not in files]
    kept = [str(path) for path in files if path.exists() and TYPED.split()[0].encode() in path.read_bytes()]
    assert not kept, f"what was typed is kept in {kept}"
    cores = [str(path) for path in files if "core" in path.name]
    assert not cores, f"the memory was written to {cores}"


def fills_a_small_screen(program, folder):
    """With no window manager, which would make the window as large as the screen."""
    folder.mkdir()
    screen = Screen(program, folder, (1280, 800))
    try:
        found = run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Baclofen Kiosk", "getwindowgeometry",
                    "--shell", env=screen.env, timeout=30)
        place = dict(line.split("=") for line in found.splitlines())
        shown = tuple(int(place[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))
        assert shown == (0, 0, 1280, 800), shown
    finally:
        screen.close()


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        glass = Glass(program, folder / "tour")
        screen = Screen(program, folder)
        try:
            for language in OCR:
                walk_to_both_endings(screen, glass, language)
            ask_and_look_for_it(screen, glass)
            print("2 visits walked to both endings; what was typed is kept nowhere")
        finally:
            screen.close()
        fills_a_small_screen(program, folder / "small")


if __name__ == "__main__":
    main()
