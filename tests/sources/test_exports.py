"""Exports of transcription tools: who says what, and when."""

import re

import pytest

import presskit
from presskit.text import plain
from tests.sources._exports import HELD_BACK, TUNED


def words(text):
    return " ".join(re.findall(r"[^\W_]+|>>", plain(text)))


@pytest.mark.parametrize("shape", [*TUNED, *HELD_BACK], ids=lambda shape: shape.name)
def test_turns_and_times(tmp_path, shape):
    path = tmp_path / shape.name
    path.write_bytes(shape.data)
    turns = presskit.load(path, progress=False).turns
    found = zip(turns["label"], turns["text"], strict=True)
    assert [(label, words(text)) for label, text in found] == [
        (label, words(text)) for label, text, _ in shape.turns
    ]
    told = [start for _, _, start in shape.turns]
    if None not in told:
        assert turns["start_time"].tolist() == told
