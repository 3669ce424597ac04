#!/usr/bin/env python3
"""Measures what an idle kiosk costs: the real program in a real window on a virtual screen, nobody touching it.

usage: idle.py PROGRAM [SECONDS]
"""
import os
import pathlib
import subprocess
import sys
import time

SOURCE = pathlib.Path(__file__).resolve().parent.parent.parent


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def memory_mb(pid):
    for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="utf-8").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("no Pss")


def main():
    program, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 30
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24"], pass_fds=[write],
                              stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        env = dict(os.environ, DISPLAY=":" + pipe.readline().strip(), SDL_VIDEODRIVER="x11")
    kiosk = subprocess.Popen([program, "--dialogues", str(SOURCE / "dialogues"),
                              "--site", str(SOURCE / "dialogues/example-site.json")], env=env)
    try:
        time.sleep(5)
        before = cpu_seconds(kiosk.pid)
        time.sleep(seconds)
        share = (cpu_seconds(kiosk.pid) - before) / seconds * 100
        print(f"idle for {seconds:.0f} s: {share:.2f} % of one core, {memory_mb(kiosk.pid):.1f} MB (PSS)")
    finally:
        kiosk.terminate()
        kiosk.wait(10)
        server.terminate()


if __name__ == "__main__":
    main()
