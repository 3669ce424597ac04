"""Figures for people: a row of the README's table, and the machine they were taken on."""
import dataclasses
import os
import pathlib
import statistics
import sys


@dataclasses.dataclass
class Row:
    """One line of the table; `met` is nothing where no value is wanted."""
    what: str
    measured: str
    wanted: str = ""
    met: bool | None = None


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share / 100))]


def spread(values, unit="ms"):
    return f"{statistics.median(values):.0f} {unit} ({min(values):.0f} to {max(values):.0f})"


def machine():
    """What the figures hold for, the load of others counted in."""
    model = next((line.split(":", 1)[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text("utf-8").splitlines()
                  if line.startswith("model name")), os.uname().machine)
    memory_gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    card = "a graphics device" if pathlib.Path("/dev/dri").exists() else "no graphics card"
    system = next((line.split("=", 1)[1].strip('"') for line in
                   pathlib.Path("/etc/os-release").read_text("utf-8").splitlines() if line.startswith("PRETTY_NAME=")), "")
    return f"{os.cpu_count()} cores ({model}), {memory_gib:.0f} GiB, {card}, {system}"


def load():
    """How many programs wanted the processor in the last minute, ours among them."""
    return os.getloadavg()[0]


def show(rows):
    """Prints rows as they are measured; what misses its mark says so."""
    for row in rows:
        wanted = f"   (wanted: {row.wanted}{', MISSED' if row.met is False else ''})" if row.wanted else ""
        print(f"{row.what}: {row.measured}{wanted}")
    sys.stdout.flush()
