#!/usr/bin/env python3
"""Walks the real program in a real window to both endings in both languages: Xvfb, a real pointer (xdotool), OCR (tesseract), a QR reader (zbarimg).
Then a real keyboard asks a question, the program is killed, and what was typed is looked for wherever it could have been kept.
Spoiled content is started with and mended.

usage: end_to_end.py PROGRAM
"""
import contextlib
import json
import os
import pathlib
import re
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
import unicodedata

SOURCE = pathlib.Path(__file__).resolve().parent.parent
SITE = SOURCE / "dialogues/example-site.json"
SIZE = (1920, 1080)
DOUBLE_TOUCH_S = 0.6  # the kiosk takes two touches of one place within half a second for one


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, text=True, **options).stdout


def plain(words):
    letters = unicodedata.normalize("NFKD", words)
    return "".join(c for c in letters if c.isalnum() or c.isspace()).lower()


def allow_core_dumps():
    """The program itself must refuse them."""
    most = resource.getrlimit(resource.RLIMIT_CORE)[1]
    resource.setrlimit(resource.RLIMIT_CORE, (most, most))


# One monitor at the start; up to sixteen can be plugged in. Nothing but the test is to move a pointer.
XORG = """
Section "ServerFlags"
  Option "AutoAddDevices" "false"
EndSection
Section "Device"
  Identifier "monitors that are not there"
  Driver "dummy"
  VideoRam 131072
EndSection
Section "Monitor"
  Identifier "any mode"
  HorizSync 5-1000
  VertRefresh 5-200
EndSection
Section "Screen"
  Identifier "screen"
  Device "monitors that are not there"
  Monitor "any mode"
  DefaultDepth 24
  SubSection "Display"
    Modes "{width}x{height}"
    Virtual 4096 2048
  EndSubSection
EndSection
"""


def server_command(name, size, display_pipe, folder):
    """Xvfb has one monitor with one mode for ever; Xorg can change both, on a seat of its own with no keyboard."""
    every = ["-displayfd", str(display_pipe), "-noreset", "-nolisten", "tcp"]
    if name == "Xorg":
        settings = folder / "xorg.conf"
        settings.write_text(XORG.format(width=size[0], height=size[1]), encoding="utf-8")
        return ["Xorg", *every, "-seat", "seat-of-the-test", "-config", str(settings), "-logfile",
                str(folder / "xorg.log")]
    return ["Xvfb", *every, "-screen", "0", f"{size[0]}x{size[1]}x24"]


class Screen:
    """A virtual screen with the kiosk in it; with `arguments` another command of the program."""

    def __init__(self, program, folder, size=SIZE, dialogues=SOURCE / "dialogues", server="Xvfb", site=SITE,
                 more_environment=None, arguments=None):
        self.touched_s = 0
        self.folder = folder
        self.log = folder / "kiosk.log"
        # All a program may take for its own: what it writes stays here.
        self.home = folder / "home"
        self.home.mkdir()
        read, write = os.pipe()
        self.server = subprocess.Popen(server_command(server, size, write, folder), pass_fds=[write],
                                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = ":" + pipe.readline().strip()
        self.env = dict(os.environ, DISPLAY=self.display, SDL_VIDEODRIVER="x11", HOME=str(self.home),
                        TMPDIR=str(self.home), XDG_CACHE_HOME=str(self.home), XDG_CONFIG_HOME=str(self.home),
                        XDG_DATA_HOME=str(self.home), XDG_STATE_HOME=str(self.home), **(more_environment or {}))
        self.env.pop("WAYLAND_DISPLAY", None)
        self.command = [program, *(arguments or ["--site", str(site), "--dialogues", str(dialogues)])]
        self.start()

    def start(self):
        with open(self.log, "a", encoding="utf-8") as log:
            self.kiosk = subprocess.Popen(self.command, env=self.env, cwd=self.home, stdout=log, stderr=log,
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
            "+repage", "-resize", "200%", str(part))
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
        """Moves the pointer there, presses and releases, as a visitor who has read what stands there."""
        time.sleep(max(0, self.touched_s + DOUBLE_TOUCH_S - time.monotonic()))
        self.touched_s = time.monotonic()
        x, y = place
        run("xdotool", "mousemove", str(int(x)), str(int(y)), env=self.env)
        run("xdotool", "mousedown", "1", env=self.env)
        run("xdotool", "mouseup", "1", env=self.env)

    def type(self, words):
        run("xdotool", "type", "--delay", "60", words, env=self.env)

    def window(self):
        """Place and size of the kiosk's window."""
        place = dict(line.split("=") for line in self._of_window("getwindowgeometry", "--shell").splitlines())
        return tuple(int(place[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))

    def move_window(self, x, y):
        self._of_window("windowmove", str(x), str(y))

    def _of_window(self, *command):
        return run("xdotool", "search", "--sync", "--onlyvisible", "--name", "Baclofen Kiosk", *command, env=self.env,
                   timeout=30)

    def words_at(self, x, y, width, height):
        """English words in a part of the glass, given as shares of the window: colours as they are tell OCR too little."""
        left, top, whole_width, whole_height = self.window()
        part = self.folder / "share.png"
        run("convert", str(self.picture()), "-crop",
            f"{round(whole_width * width)}x{round(whole_height * height)}"
            f"+{round(left + whole_width * x)}+{round(top + whole_height * y)}", "+repage", "-colorspace", "Gray", "-negate",
            "-resize", "200%", str(part))
        return " ".join(plain(run("tesseract", str(part), "-", "-l", "eng", "--psm", "6")).split())

    def shows_help(self):
        """At the lower right end of the window, wherever that is on the screen."""
        return "get help now" in self.words_at(0.68, 0.86, 0.32, 0.14)

    def shows_staff_mark(self):
        return "staff content problem" in self.words_at(0, 0.8, 0.7, 0.2)

    def wait_until(self, what, seconds=40):
        end = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < end, self.log.read_text(encoding="utf-8")
            time.sleep(0.5)

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


def middle_of(element):
    x, y, width, height = element["rect_px"]
    return x + width / 2, y + height / 2


class Glass:
    """Where things are and what they say, from the program's own tour."""

    def __init__(self, program, folder, site=SITE, pages=PAGES):
        pages = sum((["--page", page] for page in pages), [])
        subprocess.run([program, "tour", "--out", str(folder), "--site", str(site),
                        "--dialogues", str(SOURCE / "dialogues"), "--size", "A", "--theme", "light",
                        "--panel", "1920x1080", *pages], check=True, stdout=subprocess.DEVNULL)
        self.elements = {}
        self.at_the_end = {}  # the same after the last touch on More
        for picture in json.loads((folder / "tour.json").read_text(encoding="utf-8"))["pictures"]:
            for element in picture["elements"]:
                key = picture["language"], picture["page"], element["id"]
                self.at_the_end[key] = element
                if picture["part"] == 1:
                    self.elements[key] = element

    def place(self, language, page, name):
        return middle_of(self.elements[language, page, name])

    def place_at_the_end(self, language, page, name):
        return middle_of(self.at_the_end[language, page, name])

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
        time.sleep(1.6)  # a touch that comes sooner was meant for the screen before
        screen.touch(glass.place(language, "help-now", "more-down"))
    card = screen.wait_for_code()
    assert "BEGIN:VCARD" in card and "911" in card, card
    screen.touch(glass.place(language, "help-now", "start-over"))


def refused_visits(screen):
    """How many visits are kept in which a question was not known."""
    file = screen.home / "baclofen-kiosk" / "counts.sqlite"
    if not file.exists():
        return 0
    with contextlib.closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as counts:
        rows = counts.execute("SELECT visits FROM counts WHERE subject = 'reply' AND name = 'refused'").fetchall()
    return sum(row[0] for row in rows)


def ask_in_vain(screen, glass):
    """A question the kiosk does not know is shown to the nurse."""
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


def find_no_trace(files):
    kept = [str(path) for path in files if path.exists() and TYPED.split()[0].encode() in path.read_bytes()]
    assert not kept, f"what was typed is kept in {kept}"


def ask_and_look_for_it(screen, glass):
    """A question is counted once its visit is over, and what was typed is nowhere, also where the program is killed."""
    ask_in_vain(screen, glass)
    assert refused_visits(screen) == 0, "a question was counted before its visit was over"
    screen.touch(glass.place("en", "ask-nurse", "all-topics"))
    screen.wait_for(glass.title("en", "topics"), "en")
    screen.touch(glass.place("en", "topics", "start-over"))
    screen.wait_until(lambda: refused_visits(screen) == 1)
    find_no_trace(screen.written_files())
    ask_in_vain(screen, glass)
    files = screen.written_files()
    screen.kiosk.send_signal(signal.SIGABRT)
    assert screen.kiosk.wait(20) == -signal.SIGABRT
    files += [path for path in screen.folder.rglob("*") if path.is_file() and path not in files]
    find_no_trace(files)
    cores = [str(path) for path in files if "core" in path.name]
    assert not cores, f"the memory was written to {cores}"


def refuses_spoiled_content(program, folder):
    """A danger nobody sees: refused at the start, told to staff, and taken once it is mended."""
    folder.mkdir()
    dialogues = folder / "dialogues"
    shutil.copytree(SOURCE / "dialogues", dialogues)
    flags = dialogues / "baclofen/red-flags.json"
    good = flags.read_text(encoding="utf-8")
    before, examples, after = re.split(r'("examples": \{\s*"en": \[)', good, maxsplit=1)
    flags.write_text(before + examples + '"the room is all wobbly", ' + after, encoding="utf-8")
    screen = Screen(program, folder, dialogues=dialogues)
    problems = screen.home / "baclofen-kiosk" / "problems.json"
    try:
        screen.wait_until(screen.shows_staff_mark)
        told = json.loads(problems.read_text(encoding="utf-8"))["problems"]
        assert [problem["id"] for problem in told] == ["D168"], told
        flags.write_text(good, encoding="utf-8")
        screen.wait_until(lambda: not screen.shows_staff_mark(), 60)
        assert not problems.exists()
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
        refuses_spoiled_content(program, folder / "spoiled")
        print("spoiled content was refused and told, and taken once mended")


if __name__ == "__main__":
    main()
