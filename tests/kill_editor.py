#!/usr/bin/env python3
"""The real editor in a real window gets real keys (Xvfb, xdotool) and is killed at a random moment, while somebody types
and while it saves. Started again, it must have all that was typed up to two seconds before, and every file of the
dialogue must be the old one or the new one, never anything else.

usage: kill_editor.py PROGRAM [--kills 4] [--seed 1]
"""
import argparse
import json
import os
import pathlib
import random
import shutil
import string
import tempfile
import threading
import time

from end_to_end import SOURCE, Screen, run

SIZE = (1366, 1000)
FORM = (287, 0, 300, 950)  # left, top, width and height of the part of the window in which the heading is
FILE = pathlib.Path("baclofen/topics/00-start.json")
SHIPPED = "How do you take baclofen?"  # the heading of the page that is opened
MAY_BE_LOST_S = 2.0
KEY_EVERY_S = 0.05
LETTER_HELD_MS = 60
COMMAND_HELD_MS = 400
LONGEST_WAIT_S = 60


def files_in(folder):
    """Bytes by name. What was just being written when the program was killed has another name and is no part of it."""
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*")
            if path.is_file() and not path.name.startswith(".") and path.suffix != ".part"}


def wait_for(what, words):
    end = time.monotonic() + LONGEST_WAIT_S
    while time.monotonic() < end:
        found = what()
        if found is not None:
            return found
        time.sleep(0.05)
    raise AssertionError(words)


class Desk:
    """A copy of the shipped dialogues, the editor open on the first page, and somebody who types into its heading."""

    def __init__(self, program, folder):
        self.dialogues = folder / "dialogues"
        shutil.copytree(SOURCE / "dialogues", self.dialogues)
        self.shipped = files_in(self.dialogues)
        self.screen = Screen(program, folder, SIZE, arguments=["edit", str(self.dialogues), "--page", "how-taken", "--window",
                                        f"{SIZE[0]}x{SIZE[1]}"])
        self.typed = []  # (letter, when it was pressed), since the heading was emptied
        self.wait_until_shown()

    def heading_on_disk(self):
        """Proves too that not one byte beside it is another."""
        now = files_in(self.dialogues)
        before, after = self.shipped[FILE].decode().split(json.dumps(SHIPPED), 1)
        changed = [str(name) for name in self.shipped.keys() | now.keys()
                   if name != FILE and self.shipped.get(name) != now.get(name)]
        assert not changed, f"nobody changed {changed}"
        file = now[FILE].decode()
        assert file.startswith(before) and file.endswith(after), f"{FILE} is damaged:\n{file[:800]}"
        return json.loads(file[len(before):len(file) - len(after)])

    def press(self, key):
        """A command is held until a frame must have seen it: some versions of ImGui know only what is down in a frame."""
        held_ms = COMMAND_HELD_MS if "+" in key else LETTER_HELD_MS
        run("xdotool", "key", "--delay", str(held_ms), key, env=self.screen.env)

    def place_of(self, word):
        """The middle of a word that OCR reads on the window; nothing if it is not there."""
        if self.screen.kiosk.poll() is not None:
            raise AssertionError(f"the editor stopped: {self.screen.log.read_text()}")
        left, top, width, height = FORM
        part = self.screen.folder / "form.png"
        run("convert", str(self.screen.picture()), "-crop", f"{width}x{height}+{left}+{top}", "+repage", str(part))
        table = run("tesseract", str(part), "-", "-l", "eng", "--psm", "11", "tsv",
                    env=dict(os.environ, OMP_THREAD_LIMIT="1"))
        for line in table.splitlines():
            columns = line.split("\t")
            if columns[-1] == word:
                x, y, word_width, word_height = (int(value) for value in columns[6:10])
                return left + x + word_width // 2, top + y + word_height // 2
        return None

    def wait_until_shown(self):
        """The place of the heading's name, once the editor stands there and nothing moves any more."""
        # Away from what says in a tip, over other words, what it is for.
        run("xdotool", "mousemove", str(SIZE[0] - 5), str(SIZE[1] - 5), env=self.screen.env)

        def still_place():
            place = self.place_of("Heading")
            return place if place == self.place_of("Heading") else None

        return wait_for(still_place, "the editor does not show a heading")

    def click_heading(self):
        """Into the field, which stands below its name; and looks whether a letter comes."""
        def letter_comes():
            x, y = self.wait_until_shown()
            before = self.drafts()
            run("xdotool", "mousemove", str(x), str(y + 45), "click", "1", env=self.screen.env)
            self.press("x")
            time.sleep(2)  # what follows from the letter makes frames slow
            # If not, what was found meanwhile moved the field away under the pointer.
            return True if self.drafts() != before else None

        wait_for(letter_comes, "no letter that is typed comes into the heading")

    def drafts(self):
        """All journals, as bytes."""
        return b"".join(path.read_bytes() for path in (self.screen.home / "baclofen-kiosk/drafts").glob("*.journal"))

    def type_until_killed(self, seconds, after_each=()):
        """Random letters into an emptied heading, at a known pace. When it was killed."""
        self.click_heading()
        self.press("ctrl+a")
        self.typed = []
        killed = []

        def kill():
            killed.append(time.monotonic())
            self.screen.kiosk.kill()

        timer = threading.Timer(seconds, kill)
        timer.start()
        while timer.is_alive():
            letter = random.choice(string.ascii_lowercase)
            self.typed.append((letter, time.monotonic()))
            self.press(letter)
            for key in after_each:
                self.press(key)
            time.sleep(KEY_EVERY_S)
        self.screen.kiosk.wait()
        self.typed = [(letter, pressed) for letter, pressed in self.typed if pressed < killed[0]]
        return killed[0]

    def start_again(self):
        self.screen.start()
        self.wait_until_shown()

    def save(self):
        """What is on the disk then; it is what the window showed."""
        self.press("ctrl+s")
        wait_for(lambda: self.drafts().count(b"\n") == 1 or None, "Ctrl+S did not save")
        return self.heading_on_disk()

    def lost(self, heading, killed):
        """(letters, for how many seconds somebody had typed them). Fails if it is more than may be lost."""
        words = "".join(letter for letter, _ in self.typed)
        kept = len(heading) if words.startswith(heading) else 0
        if kept == len(words):
            return 0, 0.0
        seconds = killed - self.typed[kept][1]
        assert seconds <= MAY_BE_LOST_S, \
            f"{seconds:.1f} s of typing are lost: “{words}” was typed, “{heading}” is there"
        return len(words) - kept, seconds


def kill_while_typing(desk):
    before = desk.heading_on_disk()
    killed = desk.type_until_killed(random.uniform(2.5, 5))
    assert desk.heading_on_disk() == before, f"nothing was saved, and the disk has “{desk.heading_on_disk()}”"
    desk.start_again()
    return desk.lost(desk.save(), killed)


def kill_while_saving(desk):
    before = desk.heading_on_disk()
    killed = desk.type_until_killed(random.uniform(2.5, 5), after_each=["ctrl+s"])
    words = "".join(letter for letter, _ in desk.typed)
    now = desk.heading_on_disk()
    assert now == before or words.startswith(now), \
        f"the disk has “{now}”, which is neither “{before}” nor a beginning of “{words}”"
    desk.start_again()
    return desk.lost(desk.save(), killed)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--kills", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    lost = {kill_while_typing: [], kill_while_saving: []}
    typed = 0
    with tempfile.TemporaryDirectory() as name:
        desk = Desk(os.path.abspath(options.program), pathlib.Path(name))
        try:
            for number in range(options.kills):
                kill = kill_while_saving if number % 2 else kill_while_typing
                lost[kill].append(kill(desk))
                typed += len(desk.typed)
        except AssertionError as fault:
            raise AssertionError(f"kill {number + 1} of seed {options.seed}: {fault}") from fault
        finally:
            desk.screen.close()
    for kill, all_lost in lost.items():
        letters = max((letters for letters, _ in all_lost), default=0)
        seconds = max((seconds for _, seconds in all_lost), default=0)
        print(f"{kill.__name__}: killed {len(all_lost)} times; at most {letters} letters lost, "
              f"{seconds * 1000:.0f} ms of typing; no file damaged")
    print(f"{typed} letters typed")


if __name__ == "__main__":
    main()
