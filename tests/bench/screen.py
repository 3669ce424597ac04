"""A virtual screen whose pixels are read from its memory, and a finger for it.

Xvfb keeps its picture in a file (-fbdir) that is mapped here: to look at a row costs a copy and disturbs nobody.
"""
import ctypes
import mmap
import os
import pathlib
import struct
import subprocess
import tempfile
import time

PIXEL_BYTES = 4
STARTED_HERE = set()  # ids of the processes that a script started itself


class Screen:
    """An X server of its own with a screen of `size` pixels; use it in a `with`."""

    def __init__(self, size=(1920, 1080)):
        self.width_px, self.height_px = size
        self._folder = tempfile.TemporaryDirectory()
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{size[0]}x{size[1]}x24", "-fbdir", self._folder.name,
             "-noreset", "-nolisten", "tcp"], pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        STARTED_HERE.add(self.server.pid)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.display = ":" + pipe.readline().strip()
        with open(pathlib.Path(self._folder.name) / "Xvfb_screen0", "rb") as file:
            self._picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        # An XWD file: 25 numbers, the colours, then the pixels.
        header = struct.unpack(">25I", self._picture[:100])
        assert header[11] == 8 * PIXEL_BYTES, f"{header[11]} bits a pixel"
        self._row_bytes = header[12]
        self._start = header[0] + header[19] * 12

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait(10)
        self._picture.close()
        self._folder.cleanup()

    def rows(self, ys):
        """The pixels of these rows, one after the other."""
        length = self.width_px * PIXEL_BYTES
        return b"".join([self._picture[at:at + length] for at in (self._start + y * self._row_bytes for y in ys)])

    def wait_until_still(self, ys, still_s, at_most_s=60.0):
        """Waits until these rows have not changed for so long; gives what they hold."""
        end = time.monotonic() + at_most_s
        last, since = self.rows(ys), time.monotonic()
        while time.monotonic() - since < still_s:
            if time.monotonic() > end:
                raise RuntimeError(f"the screen does not come to rest within {at_most_s:.0f} s")
            time.sleep(0.003)
            now = self.rows(ys)
            if now != last:
                last, since = now, time.monotonic()
        return last

    def wait_until_words(self, program, at_most_s=180.0):
        """Waits until the screen is at rest and its rows differ: there is more than a ground."""
        ys = range(0, self.height_px, 8)
        end = time.monotonic() + at_most_s
        while len({self.rows([y]) for y in ys}) < 20:
            program.check_it_runs()
            if time.monotonic() > end:
                raise RuntimeError(f"nothing is shown after {at_most_s:.0f} s")
            time.sleep(0.1)
        self.wait_until_still(ys, 2)


def library(name):
    """A library of X as it is installed: the tests need no Python package for it."""
    try:
        return ctypes.CDLL(name)
    except OSError as fault:
        raise RuntimeError(f"{fault}: tools/install-packages bench") from fault


class Connection:
    """A client of a screen; the calls of Xlib are named as Xlib names them."""

    def __init__(self, screen):
        self.xlib = library("libX11.so.6")
        self.xlib.XOpenDisplay.restype = ctypes.c_void_p
        self.xlib.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.xlib.XOpenDisplay(screen.display.encode()))
        if not self.display:
            raise RuntimeError(f"no screen {screen.display}")

    def close(self):
        self.xlib.XCloseDisplay(self.display)


class Finger(Connection):
    """Presses and releases as a real pointer does: the X server makes the events (XTEST)."""

    def __init__(self, screen):
        super().__init__(screen)
        self._xtest = library("libXtst.so.6")

    def move(self, x_px, y_px):
        self._xtest.XTestFakeMotionEvent(self.display, -1, round(x_px), round(y_px), ctypes.c_ulong(0))
        self.xlib.XFlush(self.display)

    def press(self):
        self._button(1)

    def release(self):
        self._button(0)

    def _button(self, is_down):
        self._xtest.XTestFakeButtonEvent(self.display, 1, is_down, ctypes.c_ulong(0))
        self.xlib.XFlush(self.display)


class DrawingCounter(Connection):
    """Counts what is drawn on a screen, the same pixels drawn again too (XDamage)."""

    def __init__(self, screen):
        super().__init__(screen)
        xdamage = library("libXdamage.so.1")
        first_event, first_error = ctypes.c_int(), ctypes.c_int()
        xdamage.XDamageQueryExtension(self.display, ctypes.byref(first_event), ctypes.byref(first_error))
        xdamage.XDamageCreate.restype = ctypes.c_ulong
        root = ctypes.c_ulong(self.xlib.XDefaultRootWindow(self.display))
        every_drawing = 0  # XDamageReportRawRectangles
        xdamage.XDamageCreate(self.display, root, every_drawing)
        self.drawn()  # the server begins by telling what was drawn before

    def drawn(self):
        """How many drawings there were since the last call."""
        self.xlib.XSync(self.display, 0)
        count = self.xlib.XPending(self.display)
        event = ctypes.create_string_buffer(256)  # an XEvent has 192 bytes
        for _ in range(count):
            self.xlib.XNextEvent(self.display, event)
        return count
