#!/usr/bin/env python3
"""A leaflet goes through a real CUPS to a printer that is not there: a scheduler of our own on a socket in a folder, with
no port, and a backend that keeps what it is sent. The printer is out of paper or is not there; nobody wants the leaflet
any more. Then the real kiosk on a virtual screen: from a finger on “Print this” to the paper.

usage: printing.py PROGRAM
"""
import contextlib
import grp
import json
import os
import pathlib
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from end_to_end import PAGES, SITE, SIZE, WALK, Glass, Screen, plain

QUEUE = "leaflets"
SHIPPED_CUPS = pathlib.Path("/usr/lib/cups")

BACKEND = """#!/bin/sh
[ $# = 0 ] && {{ echo 'direct test "Unknown" "Test"'; exit 0; }}
trap 'exit 0' TERM
while [ -e {out}/no-paper ]; do echo "STATE: +media-empty-error" >&2; sleep 0.1; done
echo "STATE: -media-empty-error" >&2
cat "${{6:--}}" > {out}/job-$1.part
mv {out}/job-$1.part {out}/job-$1.pdf
echo "PAGE: 1 1" >&2
"""

SCHEDULER = """
Listen {folder}/cups.sock
LogLevel debug
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobHistory {history}
PreserveJobFiles No
<Location />
Order allow,deny
</Location>
<Policy default>
<Limit All>
Order deny,allow
</Limit>
</Policy>
"""

FILES = """
ServerRoot {folder}/root
ServerBin {folder}/bin
StateDir {folder}/state
CacheDir {folder}/cache
RequestRoot {folder}/spool
TempDir {folder}/tmp
AccessLog {folder}/access_log
ErrorLog {folder}/error_log
PageLog {folder}/page_log
SystemGroup {group}
{user}
"""

PRINTERS = """
<DefaultPrinter {queue}>
Info {queue}
DeviceURI test:/{queue}
State Idle
Accepting Yes
ErrorPolicy retry-job
</DefaultPrinter>
"""


def wait_until(is_true, what, seconds=20):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if is_true():
            return
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds} s: {what}")


def words_of(pdf):
    return subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True).stdout.split()


def leaflet(program, folder, topic, language, *print_size):
    """The file that the command `leaflet` draws."""
    subprocess.run([program, "leaflet", "--site", SITE, "--topic", topic, "--lang", language, *print_size, "--out",
                    folder / "drawn"], check=True, stdout=subprocess.DEVNULL)
    return next((folder / "drawn").glob(f"{topic}-{language}*.pdf"))


class Cups:
    """A scheduler with one printer, for one test."""

    def __init__(self, folder, history="Yes"):
        self.folder, self.out = folder, folder / "out"
        for name in ("root", "state", "cache", "spool", "tmp", "bin/backend", "bin/filter", "out"):
            (folder / name).mkdir(parents=True)
        for name in (folder, *(path for path in folder.rglob("*") if path.is_dir())):
            name.chmod(0o755)
        self.out.chmod(0o777)  # a scheduler of root runs its backends as somebody else
        for name in ("daemon", "notifier", "monitor"):
            (folder / "bin" / name).symlink_to(SHIPPED_CUPS / name)
        backend = folder / "bin/backend/test"
        backend.write_text(BACKEND.format(out=self.out))
        backend.chmod(0o755)
        is_root = os.getuid() == 0
        names = {"folder": folder, "history": history, "group": "root" if is_root else grp.getgrgid(os.getgid()).gr_name,
                 "user": "" if is_root else f"User {pwd.getpwuid(os.getuid()).pw_name}"}
        (folder / "root/cupsd.conf").write_text(SCHEDULER.format(**names))
        (folder / "root/cups-files.conf").write_text(FILES.format(**names))
        (folder / "root/printers.conf").write_text(PRINTERS.format(queue=QUEUE))
        self.way_to_it = {"CUPS_SERVER": str(folder / "cups.sock")}
        self.env = {**os.environ, **self.way_to_it}
        self.scheduler = subprocess.Popen(
            [shutil.which("cupsd", path=os.environ["PATH"] + ":/usr/sbin"), "-f", "-c", folder / "root/cupsd.conf", "-s",
             folder / "root/cups-files.conf"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until((folder / "cups.sock").exists, "the scheduler listens")

    def close(self):
        self.scheduler.terminate()
        self.scheduler.wait(20)

    def printed(self):
        return sorted(self.out.glob("*.pdf"))

    def jobs(self):
        return subprocess.run(["lpstat", "-h", self.env["CUPS_SERVER"], "-o"], check=True, capture_output=True, text=True,
                              env=self.env).stdout

    @contextlib.contextmanager
    def without_paper(self):
        (self.out / "no-paper").touch()
        try:
            yield
        finally:
            (self.out / "no-paper").unlink(missing_ok=True)


class Print:
    """The command `print`, beside the test."""

    def __init__(self, program, cups, *options, site=SITE, pdf=None):
        env = cups.env if cups else {**os.environ, "CUPS_SERVER": "/nowhere/cups.sock"}
        self.process = subprocess.Popen([program, "print", "--site", site, *options], env=env, text=True,
                                        stdin=open(pdf, "rb") if pdf else subprocess.DEVNULL,
                                        stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def says(self, word):
        line = self.process.stdout.readline().strip()
        assert line == word, f"“{word}” was to come, not “{line}”"

    def ends(self, code):
        out, err = self.process.communicate(timeout=30)
        assert self.process.returncode == code, (self.process.returncode, out, err)
        return out.split(), err


def a_leaflet_comes_out_with_its_words(program, folder):
    """Also of a queue that keeps nothing of what is over, as the staff guide says it should."""
    for history in ("Yes", "No"):
        with contextlib.closing(Cups(folder / history, history)) as cups:
            said, _ = Print(program, cups, "--printer", "default", "--topic", "doses", "--lang", "es", "--large").ends(0)
            assert said == ["sending", "printed"], said
            wait_until(cups.printed, "the printer has it")
            drawn = words_of(leaflet(program, folder, "doses", "es", "--large"))
            assert len(drawn) > 100 and words_of(cups.printed()[0]) == drawn


def what_comes_through_standard_input_is_printed_as_it_is(program, folder):
    drawn = leaflet(program, folder, "pump-safety", "en")
    with contextlib.closing(Cups(folder / "cups")) as cups:
        options = ("--from-input", "--printer", QUEUE, "--paper", "letter")
        said, _ = Print(program, cups, *options, pdf=drawn).ends(0)
        assert said == ["sending", "printed"], said
        wait_until(cups.printed, "the printer has it")
        assert cups.printed()[0].read_bytes() == drawn.read_bytes()
        for no_pdf in (SITE, os.devnull):
            said, told = Print(program, cups, *options, pdf=no_pdf).ends(2)
            assert said == ["failed"] and "is not a PDF" in told, (said, told)
        assert len(cups.printed()) == 1 and not cups.jobs()


def staff_are_told_of_no_paper_and_it_goes_on(program, folder):
    with contextlib.closing(Cups(folder / "cups")) as cups:
        with cups.without_paper():
            printing = Print(program, cups, "--printer", QUEUE, "--topic", "doses")
            printing.says("sending")
            printing.says("no-paper")
        said, told = printing.ends(0)
        assert said[-1] == "printed" and "out of paper" in told, (said, told)
        wait_until(cups.printed, "the printer has it")


def what_nobody_wants_is_cancelled(program, folder):
    """By the signal that ends a program, and by a reader that is gone, as a kiosk that was killed is."""
    with contextlib.closing(Cups(folder / "cups")) as cups:
        with cups.without_paper():
            by_signal = Print(program, cups, "--printer", QUEUE, "--topic", "doses")
            by_signal.says("sending")
            by_signal.says("no-paper")
            by_signal.process.send_signal(signal.SIGTERM)
            said, _ = by_signal.ends(3)
            assert said == ["failed"], said
            by_pipe = Print(program, cups, "--printer", QUEUE, "--topic", "doses")
            by_pipe.says("sending")
            by_pipe.process.stdout.close()
            assert by_pipe.process.wait(30) == 3
            by_pipe.process.stderr.close()
            assert cups.jobs() == "", cups.jobs()
        time.sleep(1)
        assert not cups.printed(), "paper came out for nobody"


def what_is_wrong_is_told_in_plain_words(program, folder):
    with contextlib.closing(Cups(folder / "cups")) as cups:
        for options, code, words in (
                (["--printer", "leaflet", "--topic", "doses"], 3, f"it has {QUEUE!r}".replace("'", '"')),
                (["--printer", QUEUE, "--topic", "dose"], 2, "doses"),
                (["--topic", "doses"], 2, "no printer is named"),
                (["--topic", "doses", "--from-input"], 2, "excludes"),
                ([], 2, "--topic or --from-input")):
            _, told = Print(program, cups, *options).ends(code)
            assert words in told, (words, told)
        assert not cups.jobs()
    said, told = Print(program, None, "--printer", QUEUE, "--topic", "doses").ends(3)
    assert said == ["failed"] and "CUPS" in told and "does not answer" in told, (said, told)


class Kiosk:
    """The real kiosk with a printer, and where things are on its glass."""

    def __init__(self, program, folder, cups):
        site = folder / "site.json"
        site.write_text(json.dumps({**json.loads(SITE.read_text(encoding="utf-8")), "printer": {"queue": "default"}}),
                        encoding="utf-8")
        endings = [f"{page}-{what}" for page in ("coping-tips", "help-now") for what in ("no-paper", "printed")]
        self.glass = Glass(program, folder / "tour", site, PAGES + endings)
        self.screen = Screen(program, folder, site=site, more_environment=cups.way_to_it)

    def close(self):
        self.screen.close()

    def touch(self, language, page, name):
        """Where it stands at the end of its page, if that scrolls."""
        place = self.glass.place_at_the_end if name == "print" else self.glass.place
        self.screen.touch(place(language, page, name))

    def reads_of_the_printer(self, language, page):
        """Waits until what is said of it there can be read on the glass."""
        self.screen.wait_for(self.glass.at_the_end[language, page, "print-status"], language)

    def reads_on_red(self, page):
        """The same in English on the ground of help."""
        said = self.glass.at_the_end["en", page, "print-status"]
        share = [value / SIZE[i % 2] for i, value in enumerate(said["rect_px"])]
        self.screen.wait_until(lambda: plain(said["words"]).strip() in self.screen.words_at(*share), 30)

    def walks_to_the_tips(self):
        """In Spanish."""
        self.screen.wait_for(self.glass.title("en", "welcome"), "en")
        self.touch("es", "welcome", "start-es")
        for page, touched in WALK[:-1]:
            self.screen.wait_for(self.glass.title("es", page), "es")
            self.touch("es", page, touched)
        self.screen.wait_for(self.glass.title("es", "coping-tips"), "es")

    def asks_for_help(self):
        """And looks at the end of the page."""
        self.screen.wait_for(self.glass.title("en", "welcome"), "en")
        self.touch("en", "welcome", "start-en")
        self.screen.wait_for(self.glass.title("en", "how-taken"), "en")
        self.touch("en", "how-taken", "help")
        self.screen.wait_for(self.glass.elements["en", "help-now", "first"], "en")
        time.sleep(1.6)  # a touch that comes sooner was meant for the screen before
        self.touch("en", "help-now", "more-down")
        self.screen.wait_for_code()

    def helpers(self):
        """What of its own is still running."""
        return subprocess.run(["pgrep", "-P", str(self.screen.kiosk.pid)], capture_output=True, text=True,
                              check=False).stdout.split()


def a_finger_on_the_tips_brings_paper(program, folder):
    with contextlib.closing(Cups(folder / "cups")) as cups, contextlib.closing(Kiosk(program, folder, cups)) as kiosk:
        with cups.without_paper():
            kiosk.walks_to_the_tips()
            kiosk.touch("es", "coping-tips", "print")
            kiosk.reads_of_the_printer("es", "coping-tips-no-paper")
            assert not cups.printed()
        kiosk.reads_of_the_printer("es", "coping-tips-printed")
        wait_until(cups.printed, "the printer has it")
        drawn = words_of(leaflet(program, folder, "feeling-better", "es"))
        assert len(drawn) > 100 and words_of(cups.printed()[0]) == drawn
        wait_until(lambda: not kiosk.helpers(), "the helper has ended")
        told = kiosk.screen.log.read_text(encoding="utf-8").splitlines()
        assert len(told) == 1 and "out of paper" in told[0], told


def a_finger_on_help_brings_paper_and_none_to_who_has_gone(program, folder):
    with contextlib.closing(Cups(folder / "cups")) as cups, contextlib.closing(Kiosk(program, folder, cups)) as kiosk:
        kiosk.asks_for_help()
        kiosk.touch("en", "help-now", "print")
        kiosk.reads_on_red("help-now-printed")
        wait_until(cups.printed, "the printer has it")
        assert "911" in words_of(cups.printed()[0])
        kiosk.touch("en", "help-now", "start-over")
        with cups.without_paper():
            kiosk.asks_for_help()
            kiosk.touch("en", "help-now", "print")
            kiosk.reads_on_red("help-now-no-paper")
            kiosk.touch("en", "help-now", "start-over")
            wait_until(lambda: not cups.jobs(), "who has gone wants nothing")
            kiosk.asks_for_help()
            kiosk.touch("en", "help-now", "print")
            kiosk.reads_on_red("help-now-no-paper")
            kiosk.screen.kiosk.kill()
            wait_until(lambda: not cups.jobs(), "who was killed wants nothing")
        time.sleep(1)
        assert len(cups.printed()) == 1, "paper came out for nobody"


TESTS = (a_leaflet_comes_out_with_its_words, what_comes_through_standard_input_is_printed_as_it_is,
         staff_are_told_of_no_paper_and_it_goes_on, what_nobody_wants_is_cancelled, what_is_wrong_is_told_in_plain_words,
         a_finger_on_the_tips_brings_paper, a_finger_on_help_brings_paper_and_none_to_who_has_gone)


def main():
    program = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory(prefix="kiosk-") as top:
        pathlib.Path(top).chmod(0o755)
        for test in TESTS:
            folder = pathlib.Path(top) / str(TESTS.index(test))  # short: the path of a socket has 107 signs at most
            folder.mkdir()
            start = time.monotonic()
            test(program, folder)
            print(f"{test.__name__.replace('_', ' ')}: {time.monotonic() - start:.1f} s")


if __name__ == "__main__":
    main()
