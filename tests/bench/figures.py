"""Figures for people: a row of the README's table, and the machine they were taken on."""
import dataclasses
import datetime
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

    def judged(self):
        """What was wanted, and whether that was missed."""
        return self.wanted + (" (MISSED)" if self.met is False else "")


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share / 100))]


def spread(values, unit="ms", digits=0):
    """The median, and the range where there is one."""
    words = f"{statistics.median(values):.{digits}f} {unit}"
    return words if len(values) == 1 else f"{words} ({min(values):.{digits}f} to {max(values):.{digits}f})"


def ratio_row(what, ours, theirs, wanted):
    """Our median as a share of theirs, with the range of the pairs where they were measured in turn."""
    ratio = statistics.median(ours) / statistics.median(theirs)
    words = f"{ratio:.2f}"
    if len(ours) == len(theirs) > 1:
        pairs = [our / their for our, their in zip(ours, theirs)]
        words += f" ({min(pairs):.2f} to {max(pairs):.2f})"
    return Row(what, words, f"≤ {wanted}", ratio <= wanted)


def value_of(file, name, sign):
    """The first value of a file of lines `name sign value`; empty if there is none."""
    for line in pathlib.Path(file).read_text(encoding="utf-8").splitlines():
        if line.startswith(name):
            return line.split(sign, 1)[1].strip(' "')
    return ""


def machine():
    """What the figures hold for."""
    model = value_of("/proc/cpuinfo", "model name", ":") or os.uname().machine
    memory_gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    card = "a graphics device" if pathlib.Path("/dev/dri").exists() else "no graphics card"
    system = value_of("/etc/os-release", "PRETTY_NAME", "=")
    return f"{os.cpu_count()} cores ({model}), {memory_gib:.0f} GiB, {card}, {system}"


def load():
    """How many programs wanted the processor in the last minute."""
    return os.getloadavg()[0]


def show(rows):
    """Prints rows as they are measured; what misses its mark says so."""
    for row in rows:
        print(f"{row.what}: {row.measured}" + (f"   [wanted: {row.judged()}]" if row.wanted else ""))
    sys.stdout.flush()


def table(section, rows, load_before):
    """The rows of a section as the README has them, under its name, the day and how busy the machine was."""
    lines = [f"**{section}** ({datetime.date.today().isoformat()}, load of other programs before: {load_before:.1f})",
             "", "| what | measured | wanted |", "|---|---|---|"]
    return "\n".join(lines + [f"| {row.what} | {row.measured} | {row.judged()} |" for row in rows])
