"""What transcription tools and coding programs export, against what is right.

People and words are invented, the shapes those of the tools. `expected.json` has what
careful reading finds: a label, the words and the start in seconds of each turn, or,
where there is nothing to read, what the refusal has to name.
"""

import json
import re
import warnings
from pathlib import Path

import pandas as pd
import pytest

import presskit
from presskit.errors import PresskitError

FOLDER = Path(__file__).parent / "shapes"
EXPECTED = json.loads((FOLDER / "expected.json").read_text())


def test_every_shape_has_its_right_values():
    assert {path.name for path in FOLDER.iterdir()} == {*EXPECTED, "expected.json"}
    assert len(EXPECTED) >= 30


@pytest.mark.parametrize("name", EXPECTED)
def test_a_shape_is_read_right_or_refused_by_name(name):
    right = EXPECTED[name]
    turns = read_or_refused(FOLDER / name)
    if isinstance(turns, PresskitError):
        assert re.search(right.get("refusal", "(?!)"), message(turns, name)), turns
        return
    assert right["turns"] is not None, list(turns["text"])
    other = right.get("labels", {})
    labels = [other.get(label, label) for label in turns["label"]]
    assert list(zip(labels, turns["text"].map(words), strict=True)) == [
        (label, words(text)) for label, text, _ in right["turns"]
    ]
    assert [seconds(start, right) for start in turns["start_time"]] == [
        seconds(start, right) for _, _, start in right["turns"]
    ]


def read_or_refused(path):
    """Return the turns of a file, or the error that refuses it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return presskit.load(path).turns
        except PresskitError as error:
            return error


def message(error, name):
    """Return the message of an error without the name of the file."""
    return str(error).rsplit(name, 1)[-1]


def words(text):
    return re.findall(r"[^\W_]+", text.casefold())


def seconds(start, right):
    """Return a time as a test compares it: whole where the tool gives no finer one."""
    if pd.isna(start):
        return None
    return int(start) if right.get("round") else start
