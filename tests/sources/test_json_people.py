"""People and parts listed by id in a JSON file; an object with fields is no list."""

import json

import pytest

from presskit.sources import of_bytes
from presskit.sources._json_people import listed, name_of, points

TALK = [("Why so late?", 0), ("The deck is not ready.", 1), ("And then?", 0)]
NAMES = ["Mara Quill", "Otto Brandel"]


def text_of(value):
    return of_bytes(json.dumps(value).encode(), "talk.json").text.split("\n\n")


RIGHT = [f"{NAMES[who]}: {said}" for said, who in TALK]


@pytest.mark.parametrize(
    "speakers",
    [
        [{"id": n, "name": name} for n, name in enumerate(NAMES)],
        [{"speaker_id": n, "display_name": name} for n, name in enumerate(NAMES)],
        {str(n): name for n, name in enumerate(NAMES)},
        {str(n): {"name": name} for n, name in enumerate(NAMES)},
    ],
)
@pytest.mark.parametrize("field", ["speaker", "speakerId", "speaker_id"])
def test_a_number_stands_for_the_name_that_is_listed(speakers, field):
    rows = [{field: who, "text": said} for said, who in TALK]
    assert text_of({"speakers": speakers, "segments": rows}) == RIGHT
    assert text_of({"data": {"segments": rows, "participants": speakers}}) == RIGHT


def test_words_stand_in_paragraphs_that_name_the_speaker():
    paragraphs = [{"id": f"p{n}", "speaker": who} for n, (_, who) in enumerate(TALK)]
    words = [
        {"value": word, "paragraphId": f"p{n}", "time": n}
        for n, (said, _) in enumerate(TALK)
        for word in said.split()
    ]
    found = text_of({"paragraphs": paragraphs, "words": words})
    assert [one.partition(": ")[2] for one in found] == [said for said, _ in TALK]
    assert found[0].startswith("Speaker 0: ")
    people = [{"id": n, "name": name} for n, name in enumerate(NAMES)]
    whole = {"paragraphs": paragraphs, "words": words, "speakers": people}
    assert text_of(whole) == RIGHT


def test_numbers_without_a_list_stay_numbers():
    rows = [{"speaker": who, "id": who, "text": said} for said, who in TALK]
    assert text_of({"segments": rows})[1] == "Speaker 1: The deck is not ready."


def test_the_fields_of_one_person_are_no_people():
    found = listed({"speakers": [{"id": 7, "name": "Ann Lee", "firm": "AP"}]})
    assert found.names == {("speaker", "7"): "Ann Lee"}
    assert found.firms == [("Ann Lee", "AP")]


def test_what_a_row_points_to():
    assert points({"id": 3, "text": "Why?"}, None) == ()
    assert points({"speaker": {"name": "Ann"}}, "speaker") == ()
    assert name_of([("speaker", "9")], {("speaker", "7"): "Ann Lee"}) is None
