"""Holds the loader and the JSON Schemas together, with python3-jsonschema as the independent judge.

Every shipped file, and every bad example whose fault a schema cannot see, must pass its schema; every
bad example whose fault is one of shape must fail it.
"""
import json
import math
import pathlib
import sys

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parent.parent
BAD = ROOT / "tests" / "bad"

# Faults of shape: what one file says by itself, without looking at another.
SHAPE = {"D030", "D031", "D032", "D033", "D034", "D035", "D039", "D042", "D043", "D044", "D070"}
# One id, two faults: a step named twice is seen by a schema, two items with one id are not.
SHAPE_EXAMPLES = {"D047-the-same-step-twice", "D026-a-line-break-in-words",
                  "D037-a-language-in-capitals"}


def load_schemas():
    schemas = {}
    for name in ("dialogue", "topic", "words", "site", "questions", "red-flags", "danger-words",
                 "practice", "seals"):
        schema = json.loads((ROOT / "dialogues" / "schema" / f"{name}.schema.json").read_text("utf-8"))
        jsonschema.Draft7Validator.check_schema(schema)
        schemas[name] = jsonschema.Draft7Validator(schema)
    return schemas


def schema_name(path):
    if path.parent.name == "topics":
        return "topic"
    return {"dialogue.json": "dialogue", "words.json": "words", "site.json": "site",
            "questions.json": "questions", "red-flags.json": "red-flags",
            "danger-words.json": "danger-words", "practice.json": "practice", "seals.json": "seals",
            "example-site.json": "site"}.get(path.name)


def parsed(path):
    """The file as JSON, or None if it is not JSON at all (the loader reports that by itself)."""
    def no_double_keys(pairs):
        if len({key for key, _ in pairs}) != len(pairs):
            raise ValueError("a key stands twice")
        return dict(pairs)

    def no_endless_number(digits):
        number = float(digits)
        if math.isinf(number):
            raise ValueError("a number too long")
        return number

    try:
        return json.loads(path.read_bytes().decode("utf-8"), object_pairs_hook=no_double_keys,
                          parse_float=no_endless_number)
    except ValueError:
        return None


def files_with_schema(folder):
    found = ((path, schema_name(path)) for path in sorted(folder.rglob("*.json")))
    return [(path, name) for path, name in found if name]


def check_good(schemas):
    folders = [path.parent for path in (ROOT / "dialogues").glob("*/dialogue.json")] + [BAD / "good"]
    files = [item for folder in folders for item in files_with_schema(folder)]
    files.append((ROOT / "dialogues" / "example-site.json", "site"))
    faults = []
    for path, name in files:
        for error in schemas[name].iter_errors(parsed(path)):
            faults.append(f"{path.relative_to(ROOT)}: {error.json_path}: {error.message[:200]}")
    return len(files), faults


def check_bad(schemas):
    count, faults = 0, []
    for folder in sorted(BAD.glob("D*")):
        is_shape = folder.name[:4] in SHAPE or folder.name in SHAPE_EXAMPLES
        for path, name in files_with_schema(folder):
            content = parsed(path)
            if content is None:
                continue
            count += 1
            if schemas[name].is_valid(content) == is_shape:
                verdict = "passes its schema" if is_shape else "fails its schema"
                faults.append(f"{path.relative_to(ROOT)} {verdict}; the loader says otherwise")
    return count, faults


def main():
    schemas = load_schemas()
    good, faults = check_good(schemas)
    bad, more = check_bad(schemas)
    faults += more
    print(f"{good} good and {bad} bad files, {len(faults)} disagreements")
    print("\n".join(faults))
    return 1 if faults or good < 5 or bad < 20 else 0


if __name__ == "__main__":
    sys.exit(main())
