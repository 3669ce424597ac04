#!/usr/bin/env python3
"""Measures what content costs that has no glass: to read, check and prove it, and to answer questions from it.

`speed` and `questions` say a figure a line; they are run a few times. `check` is the command staff use.

usage: content.py [BUILD]      (the folder of a release build with tests)
"""
import collections
import re
import statistics
import subprocess
import time

import programs
from figures import Row, load, show, spread

SPEED_RUNS = 5
QUESTIONS_RUNS = 3
CHECK_RUNS = 3
COUNTS_RUNS = 3
SHIPPED_WANTED_MS = 1000
MOST_PAGES_WANTED_MS = 500
LINEAR = 1.3  # so much longer a page may take in a dialogue ten times as large
READY_WANTED_MS = 100
ANSWER_WANTED_MS = 5
REPORT_WANTED_MS = 1000


def said_by(program, runs):
    """Milliseconds by what they are of, one for each run."""
    found = collections.defaultdict(list)
    for _ in range(runs):
        said = subprocess.run([program], check=True, capture_output=True, text=True).stdout
        for what, value in re.findall(r"^(.+?)\s+([\d.]+) ms$", said, re.M):
            found[what].append(float(value))
    return found


def check_times_ms(program):
    """The whole command on the shipped content, every example of danger tried."""
    found = []
    dialogues = programs.SOURCE / "dialogues"
    for _ in range(CHECK_RUNS):
        begun = time.perf_counter()
        subprocess.run([program, "check", dialogues, dialogues / "example-site.json"], check=True,
                       stdout=subprocess.DEVNULL)
        found.append((time.perf_counter() - begun) * 1000)
    return found


def measure(build):
    return (said_by(build / "tests/speed", SPEED_RUNS), said_by(build / "tests/questions", QUESTIONS_RUNS),
            check_times_ms(build / "baclofen-kiosk"), said_by(build / "tests/counts", COUNTS_RUNS))


def wanted(what, times_ms, most_ms, digits=0):
    return Row(what, spread(times_ms, digits=digits), f"≤ {most_ms} ms", statistics.median(times_ms) <= most_ms)


def growth(speed):
    """How much longer a page takes among ten times as many."""
    few, many = (statistics.median(speed[f"{pages} generated pages checked and proved"]) for pages in (1000, 10000))
    longer = many / few / 10
    return Row("a page of 10000 takes so many times as long as one of 1000", f"{longer:.2f}", f"≤ {LINEAR}: linear",
               longer <= LINEAR)


def rows(found):
    speed, questions, check, counts = found
    generated = {pages: f"{pages} generated pages checked and proved" for pages in (1000, 3000, 10000)}
    large, shipped = "500 pages, 20 asks, 2 languages", "shipped dialogue"
    return [wanted("shipped content read, checked and proved", speed["shipped content read, checked and proved"],
                   SHIPPED_WANTED_MS),
            Row("the same by `check`, every example of danger and every calm question tried", spread(check)),
            Row(generated[1000], spread(speed[generated[1000]], digits=1)),
            Row(generated[3000], spread(speed[generated[3000]], digits=1)),
            wanted(generated[10000], speed[generated[10000]], MOST_PAGES_WANTED_MS),
            growth(speed),
            wanted("500 pages, 20 ways of asking each, two languages: learnt, once, beside the first visit",
                   questions[f"{large}: learnt"], READY_WANTED_MS),
            wanted("a question answered there, 99 of 100", questions[f"{large}: answer, p99"], ANSWER_WANTED_MS, 2),
            wanted("a question answered from the shipped content, 99 of 100", questions[f"{shipped}: answer, p99"],
                   ANSWER_WANTED_MS, 2),
            Row("the shipped content and all practice sentences learnt, once, beside the first visit",
                spread(questions[f"{shipped}: learnt"])),
            Row("a visit written to the counts, beside the next one", spread(
                counts["a visit is written, beside the next one: median"], digits=1)),
            wanted("a year of counts read and told, what is hidden found",
                   counts["a year is read, what is hidden is found, and it is told"], REPORT_WANTED_MS)]


def main():
    show(rows(measure(programs.build_folder())))
    print(f"load of the machine: {load():.1f}")


if __name__ == "__main__":
    main()
