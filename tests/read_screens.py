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
# On every screen a button; on the help screen itself the first line.
HELP = {"en": "Get help now", "es": "Pida ayuda ya"}
FIRST_LINE = {"en": "Tell the person at the desk now", "es": "Avise en el mostrador ya"}
OVERLAYS = ("still-there", "display")
MARGIN_PX = 12
# A reader takes a button's edge for the frame of a picture, so buttons are cut inside it.
BUTTON_MARGIN_PX = -8


def tour(program, out, *options):
    subprocess.run([program, "tour", "--out", str(out), "--site", str(SOURCE / "dialogues/example-site.json"),
                    "--dialogues", str(SOURCE / "dialogues"), *options], check=True, stdout=subprocess.DEVNULL)
    return json.loads((out / "tour.json").read_text(encoding="utf-8"))["pictures"]


def letters(words):
    """Words as bare letters: OCR drops accents and marks now and then, never whole words."""
    return ["".join(c for c in unicodedata.normalize("NFKD", word) if c.isalnum()).lower() for word in words.split()]


def crop(out, picture, element, name):
    """Cuts the element out of the picture, where the tour says it is."""
    x, y, width, height = (round(value) for value in element["rect_px"])
    margin = BUTTON_MARGIN_PX if element["touchable"] else MARGIN_PX
    place = f"{width + 2 * margin}x{height + 2 * margin}+{max(0, x - margin)}+{max(0, y - margin)}"
    path = out / name
    subprocess.run(["convert", str(out / picture["file"]), "-crop", place, "+repage", "-colorspace", "Gray",
                    "-normalize", str(path)], check=True)
    return path


def read(paths, language):
    """What OCR sees on each of the pictures, as sets of words."""
    listing = paths[0].parent / f"list-{language}.txt"
    listing.write_text("".join(f"{path}\n" for path in paths), encoding="utf-8")
    text = subprocess.run(["tesseract", str(listing), "-", "-l", OCR[language], "--psm", "6", "--dpi", "150"],
                          check=True, capture_output=True).stdout.decode()
    return [set(letters(page)) for page in text.split("\f")[:len(paths)]]


def wanted_words(picture):
    """The elements to read on a picture and the words that must be found there; or what is missing."""
    language = picture["language"]
    headings = [element for element in picture["elements"] if element["role"] == "heading"]
    if picture["page"].startswith("ask"):  # its title gives way to the keys; the box says what to do
        headings = headings or [element for element in picture["elements"] if element["id"] == "typed"]
    helps = [element for element in picture["elements"] if element["role"] == "help" and element["touchable"]]
    helped = picture["page"].startswith("help-now")
    if helped:
        helps = [element for element in headings if element["id"] == "first"]
    if not headings or len(helps) != 1:
        sys.exit(f"{picture['file']}: {len(headings)} headings and {len(helps)} ways to help")
    title = headings[-1 if picture["page"] in OVERLAYS else 0]
    help_words = (FIRST_LINE if helped else HELP)[language]
    return [(picture, title, title["words"]), (picture, helps[0], help_words)]


def crop_all(pool, out, wanted):
    return list(pool.map(lambda job: crop(out, job[1][0], job[1][1], f"crop-{job[0]}.png"), enumerate(wanted)))


def check_words(pool, folders):
    """`folders`: by language, where the pictures are and what is on them."""
    wanted = {language: sum(map(wanted_words, pictures), []) for language, (_, pictures) in folders.items()}
    crops = {language: crop_all(pool, folders[language][0], wanted[language]) for language in folders}
    faults = []
    for language, seen_words in zip(crops, pool.map(read, crops.values(), crops.keys()), strict=True):
        for (picture, _, words), seen in zip(wanted[language], seen_words, strict=True):
            lost = [word for word in letters(words) if len(word) > 2 and word not in seen]
            if len(lost) > len(letters(words)) // 4:
                faults.append(f"{picture['file']}: “{words}” was not read (missed {lost}, saw {sorted(seen)})")
    return faults


def check_code(out, picture):
    if not any(element["role"] == "code" for element in picture["elements"]):
        return [f"{picture['file']}: there is no QR code"]
    result = subprocess.run(["zbarimg", "-q", "--raw", str(out / picture["file"])], capture_output=True, text=True,
                            check=False)
    wanted = "BEGIN:VCARD" if picture["page"] == "help-now" else "911"
    return [] if wanted in result.stdout else [f"{picture['file']}: the QR code was not read"]


def check_codes(pool, out, pictures):
    """A code counts where the reader finds it on any part of a page that scrolls."""
    found = {}
    for picture, faults in zip(pictures, pool.map(lambda picture: check_code(out, picture), pictures)):
        key = tuple(picture[part] for part in ("page", "language", "size", "theme", "panel"))
        found[key] = found.get(key, False) or not faults
    return len(found), [f"{' '.join(key)}: no QR code could be read" for key, good in found.items() if not good]


def main():
    program = os.path.abspath(sys.argv[1])
    os.environ["OMP_THREAD_LIMIT"] = "1"  # the readers run side by side already
    with tempfile.TemporaryDirectory() as name, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        out = pathlib.Path(name)
        # Side by side, as each is drawn by one processor.
        drawn = {language: pool.submit(tour, program, out / language, "--lang", language, "--size", "A", "--theme",
                                       "light", "--panel", "1920x1080") for language in OCR}
        codes = pool.submit(tour, program, out / "codes", "--page", "help-now", "--page", "coping-tips")
        folders = {language: (out / language, [picture for picture in pages.result() if picture["part"] == 1])
                   for language, pages in drawn.items()}
        faults = check_words(pool, folders)
        codes = codes.result()
        code_count, code_faults = check_codes(pool, out / "codes", codes)
        faults += code_faults
        for fault in faults:
            print(fault)
        pages = sum(len(pictures) for _, pictures in folders.values())
        print(f"{pages} screens and {code_count} codes read, {len(faults)} faults")
        sys.exit(1 if faults or not pages or not code_count else 0)


if __name__ == "__main__":
    main()
