"""Explorers of one page that show the same transcripts carry them once."""

import base64
import gzip
import json

from presskit.sharing import _explorer_data
from presskit.sharing._carried_once import carried_once
from tests.sharing._island import KIND, SAID, cell, island, transcript


def islands(*cells):
    return _explorer_data.of({"cells": carried_once(cells)})


def carries(island_):
    return island_.get("like", [one["id"] for one in island_["transcripts"]])


def placed(*places):
    """Return the transcript with its turns in some exchanges."""
    made = transcript()
    turns = zip(made["turns"], places, strict=True)
    return made | {"turns": [{**turn, "x": x} for turn, x in turns]}


def test_the_first_carries_them_and_the_rest_of_each_stays():
    before = [cell(island(transcript(), noun=noun)) for noun in ("row", "hit", "mark")]
    text = json.dumps(before)
    first, *others = islands(*before)
    assert first == island(transcript(), noun="row")
    assert [carries(one) for one in others] == [0, 0]
    assert [one["noun"] for one in others] == ["hit", "mark"]
    assert [one["items"] for one in others] == [island()["items"]] * 2
    assert json.dumps(before) == text, "the notebook is left as it is"


def test_what_differs_in_a_word_is_carried_by_each():
    other = [*SAID[:2], ("moderator", "Cy Poe", "", "Thank you!")]
    several = [transcript(), transcript(other), transcript(title="Another")]
    made = islands(*(cell(island(one)) for one in [*several, *several]))
    assert [carries(one) for one in made] == [*[["harbour"]] * 3, 0, 1, 2]
    both = island(transcript(), transcript(id="b"))
    assert carries(islands(cell(island()), cell(both))[1]) == ["harbour", "b"]


def test_places_in_exchanges_count_for_explorers_that_list_them():
    listed = island(placed(0, 0, -1))
    bare = island(placed(-1, -1, -1), mode="hits", items=[])
    assert [carries(one) for one in islands(cell(listed), cell(bare))] == [
        ["harbour"],
        0,
    ]
    turned = islands(cell(bare), cell(listed), cell(bare))
    assert [carries(one) for one in turned] == [["harbour"], ["harbour"], 0]
    lost = island(placed(-1, -1, -1))  # it lists exchanges, and no turn is in one
    made = islands(cell(listed), cell(bare), cell(lost))
    assert [carries(one) for one in made] == [["harbour"], 0, ["harbour"]]


def test_explorers_are_counted_as_they_stand_in_the_page():
    broken = cell({"gz": "?"})
    other = island(transcript(id="b"))
    made = islands(broken, cell(other), cell(island()), broken, cell(island()))
    assert [carries(one) for one in made] == [["b"], ["harbour"], 1]


def test_one_that_comes_compressed_or_refers_by_itself_is_no_other_case():
    text = json.dumps(island()).encode()
    packed = {"gz": base64.b64encode(gzip.compress(text)).decode()}
    made = islands(
        cell(packed), cell(island(like=7)), cell(island(transcript(id="b"), like=0))
    )
    assert [carries(one) for one in made] == [["harbour"], 0, ["b"]]


def test_other_outputs_and_cells_are_left_as_they_are():
    prose = {"cell_type": "markdown", "source": "# Who?"}
    printed = {"output_type": "stream", "name": "stdout", "text": "25"}
    code = {"cell_type": "code", "source": "1", "outputs": [printed]}
    assert carried_once([prose, code]) == [prose, code]
    assert KIND not in json.dumps(carried_once([prose, code]))
