"""The two programs that are compared, and what they cost: the kiosk, and Chromium with one page of the same words."""
import contextlib
import ctypes
import html
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

from screen import STARTED_HERE

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(SOURCE / "tests"))
HOW_TO_BUILD = "cmake --preset release -DKIOSK_TESTS=ON && cmake --build --preset release"

_PR_SET_CHILD_SUBREAPER = 36


def _stat_of(pid):
    """The fields of /proc/PID/stat from the state on, which is number 0; nothing if the process is gone."""
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    except (FileNotFoundError, ProcessLookupError):
        return None


def cpu_ns(pid):
    """Processor time of all threads of a process, the ended ones too."""
    clock_of_process = (~pid << 3) | 2  # as clock_getcpuclockid(3) makes it on Linux
    try:
        return time.clock_gettime_ns(clock_of_process)
    except OSError:
        return 0


class Program:
    """A program and all it starts, on a screen of its own; use it in a `with`."""

    def __init__(self, command, screen, home):
        # What a program lets go of becomes a child of this script, so that it is counted and ended.
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        home.mkdir(exist_ok=True)
        env = dict(os.environ, DISPLAY=screen.display, SDL_VIDEODRIVER="x11", HOME=str(home), TMPDIR=str(home),
                   XDG_CACHE_HOME=str(home), XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home),
                   XDG_STATE_HOME=str(home), DBUS_SESSION_BUS_ADDRESS="unix:path=/nowhere")
        env.pop("WAYLAND_DISPLAY", None)
        self.screen = screen
        self.log = home / "log"
        with open(self.log, "w", encoding="utf-8") as log:
            self.started_ns = time.perf_counter_ns()
            self.process = subprocess.Popen(command, env=env, cwd=home, stdout=log, stderr=log)
        STARTED_HERE.add(self.process.pid)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(15)
        for pid in self.pids():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait(120)  # its low-priority threads may wait long to end

    def pids(self):
        """The program, what it started, and what that started; also what was let go of."""
        parents = {}
        for folder in pathlib.Path("/proc").glob("[0-9]*"):
            stat = _stat_of(folder.name)
            if stat and stat[0] != "Z":
                parents[int(folder.name)] = int(stat[1])
        found = [pid for pid, parent in parents.items() if pid == self.process.pid
                 or (parent == os.getpid() and pid not in STARTED_HERE)]
        for pid in found:  # grows meanwhile
            found += [child for child, parent in parents.items() if parent == pid]
        return found

    def cpu_ms(self):
        """Processor time of the tree until now, children that ended and were waited for counted in."""
        total_ns = 0
        for pid in self.pids():
            total_ns += cpu_ns(pid)
            if stat := _stat_of(pid):
                total_ns += (int(stat[13]) + int(stat[14])) * 1_000_000_000 // os.sysconf("SC_CLK_TCK")
        return total_ns / 1e6

    def memory_mb(self):
        """Proportional set size (PSS) of the tree: shared memory is shared out among those who use it."""
        total_kib = 0
        for pid in self.pids():
            try:
                rollup = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8")
            except PermissionError as fault:  # the kiosk keeps its memory private
                raise RuntimeError("only root may read how much memory the kiosk takes") from fault
            except (FileNotFoundError, ProcessLookupError):
                continue
            total_kib += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
        return total_kib * 1024 / 1e6

    def check_it_runs(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"the program stopped: {self.log.read_text(encoding='utf-8')}")


def checked_build(build):
    """The folder of a release build with everything that is measured in it."""
    build = build.resolve()
    cache = build / "CMakeCache.txt"
    if not cache.exists() or "CMAKE_BUILD_TYPE:STRING=Release" not in cache.read_text(encoding="utf-8"):
        sys.exit(f"{build} is no release build; make one with: {HOW_TO_BUILD}")
    for name in ("baclofen-kiosk", "tests/walk", "tests/speed", "tests/questions"):
        if not (build / name).exists():
            sys.exit(f"{build / name} is missing; make it with: {HOW_TO_BUILD}")
    return build


def build_folder():
    """The build named on the command line, or the usual one."""
    return checked_build(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else SOURCE / "build/release")


def kiosk_command(program, dialogues=SOURCE / "dialogues"):
    return [str(program), "--dialogues", str(dialogues), "--site", str(SOURCE / "dialogues/example-site.json")]


def chromium():
    """Where Chromium is; nothing if it is not installed."""
    return shutil.which("chromium")


def tell_what_is_left_out():
    """Says, and gives, what could not be compared; nothing if everything was."""
    left_out = "" if chromium() else "Left out, for Chromium is not installed: every row beside it."
    if left_out:
        print(left_out)
    return left_out


def welcome_words(program, folder):
    """What stands on the kiosk's first screen: (role, words), from its own tour."""
    subprocess.run([program, "tour", "--out", str(folder), "--page", "welcome", "--lang", "en", "--size", "A",
                    "--theme", "light", "--panel", "1920x1080"] + kiosk_command(program)[1:],
                   check=True, stdout=subprocess.DEVNULL)
    picture = json.loads((folder / "tour.json").read_text(encoding="utf-8"))["pictures"][0]
    return [(element["role"], element["words"]) for element in picture["elements"] if element["words"]]


def chromium_command(words, folder):
    """Chromium full screen with one page that never changes, without what it does in the background.

    Its profile is kept in `folder`, as the kiosk's own files are: both have been started before.
    """
    tags = {"heading": "h1", "button": "button"}
    lines = []
    for role, line in words:
        tag = tags.get(role, "p")
        lines.append(f"<{tag}>{html.escape(line)}</{tag}>")
    page = folder / "page.html"
    page.write_text('<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Baclofen</title>'
                    '<style>body{font:28px Andika,sans-serif;background:#fff;color:#111;margin:48px}'
                    'button{display:block;font:inherit;padding:24px}</style>' + "\n".join(lines), encoding="utf-8")
    command = [chromium(), "--kiosk", "--no-first-run", "--no-default-browser-check", "--disable-gpu",
               "--disable-extensions", "--disable-background-networking", "--disable-component-update",
               "--disable-sync", "--password-store=basic", "--window-position=0,0", "--window-size=1920,1080",
               f"--user-data-dir={folder / 'profile'}"]
    if os.geteuid() == 0:  # Chromium's own rule
        command.append("--no-sandbox")
    return command + [page.as_uri()]
