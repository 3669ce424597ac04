#!/usr/bin/env python3
"""Reads the kiosk's own screenshots: OCR finds each page's title and the help line in both languages, and a QR
reader reads the codes of help now and the ending at every size, theme and panel.

usage: read_screens.py PROGRAM
"""
import concurrent.futures
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unicodedata

SOURCE = pathlib.Path(__file__).resolve().parent.parent
OCR = {"en": "eng", "es": "spa"}
HELP = {"en": "Get help now", "es": "Pida ayuda ya"}


def tour(program, out, *options):
    subprocess.run([program, "tour", "--out", str(out), "--site", str(SOURCE / "dialogues/example-site.json"),
                    "--dialogues", str(SOURCE / "dialogues"), *options], check=True, stdout=subprocess.DEVNULL)
    return json.loads((out / "tour.json").read_text(encoding="utf-8"))["pictures"]


def letters(words):
    """Words as bare letters: OCR drops accents and marks now and then, never whole words."""
    return ["".join(c for c in unicodedata.normalize("NFKD", word) if c.isalnum()).lower() for word in words.split()]


def read(path, language):
    env = dict(os.environ, OMP_THREAD_LIMIT="1")
    text = subprocess.run(["tesseract", str(path), "-", "-l", OCR[language], "--psm", "11"], check=True,
                          capture_output=True, text=True, env=env).stdout
    return set(letters(text))


def missing(wanted, seen):
    """Words of more than two letters that were not read."""
    return [word for word in letters(wanted) if len(word) > 2 and word not in seen]


def check_words(out, picture):
    seen = read(out / picture["file"], picture["language"])
    titles = [element["words"] for element in picture["elements"] if element["role"] == "heading"][:1]
    faults = []
    for title in titles:
        lost = missing(title, seen)
        if len(lost) > len(letters(title)) // 3:
            faults.append(f"{picture['file']}: the title “{title}” was not read (missed {lost})")
    if missing(HELP[picture["language"]], seen):
        faults.append(f"{picture['file']}: the help line was not read")
    return faults if titles else faults + [f"{picture['file']}: there is no heading"]


def check_code(out, picture):
    if not any(element["role"] == "code" for element in picture["elements"]):
        return []
    result = subprocess.run(["zbarimg", "-q", "--raw", str(out / picture["file"])], capture_output=True, text=True,
                            check=False)
    wanted = "BEGIN:VCARD" if picture["page"] == "help-now" else "911"
    return [] if wanted in result.stdout else [f"{picture['file']}: the QR code was not read"]


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        out = pathlib.Path(name)
        pages = tour(program, out / "pages", "--size", "A", "--theme", "light", "--panel", "1920x1080")
        pages = [picture for picture in pages if picture["part"] == 1]
        codes = tour(program, out / "codes", "--page", "help-now", "--page", "coping-tips")
        seen_codes = {}
        faults = []
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for found in pool.map(lambda picture: check_words(out / "pages", picture), pages):
                faults += found
            # A code that is scrolled off counts on the part of the picture where it is whole.
            for picture, found in zip(codes, pool.map(lambda picture: check_code(out / "codes", picture), codes)):
                key = tuple(picture[part] for part in ("page", "language", "size", "theme", "panel"))
                has_code = any(element["role"] == "code" for element in picture["elements"])
                seen_codes[key] = seen_codes.get(key, False) or (has_code and not found)
        faults += [f"{' '.join(key)}: no QR code could be read" for key, good in seen_codes.items() if not good]
        for fault in faults:
            print(fault)
        print(f"{len(pages) + len(seen_codes) - len(faults)} passed, {len(faults)} failed")
        sys.exit(1 if faults or not pages or not seen_codes else 0)


if __name__ == "__main__":
    main()
