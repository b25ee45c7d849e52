"""Where wordings are said, in sentences; those of hits stand in test_findings.py."""

import pandas as pd

import presskit
from presskit.themes import findings, track


def told(said):
    return findings.track(track(presskit.load_text(said), ["the ferry", "a bridge"]))


def test_places_and_none():
    assert told("3 May 2031\n\nAnn Lee: And the ferry?\n\nMinister Bo Ek: Yes.") == (
        "“the ferry” is said 1 time, first by Ann Lee (3 May 2031, line 3). “a bridge” "
        "is never said. This rests on 1 transcript (4 words, 3 May 2031)."
    )


def test_of_one_transcript_the_first_needs_no_day():
    assert told("Ann Lee: Is the ferry late?\n\nMinister Bo Ek: No.").startswith(
        "“the ferry” is said 1 time, first by Ann Lee ("
    )


def test_nothing_is_first_where_a_day_is_unknown(turns_of):
    rows = [{"text": "The ferry.", "transcript": one} for one in "ab"]
    days = pd.to_datetime(["2031-05-03", None])
    turns = turns_of(rows).assign(date=days, event=pd.array(["Pier", pd.NA], "str"))
    assert findings.track(track(turns, "the ferry")) == (
        "“the ferry” is said 2 times. Who was first is not told: 1 transcript has no "
        "day. This rests on 2 transcripts (4 words, 3 May 2031, 1 has no day)."
    )


def test_many_wordings_and_none():
    corpus = presskit.load_example()
    said = findings.track(track(corpus, [f"pier {n}" for n in range(8)]))
    assert "2 more wordings are not told here. This rests on" in said
    assert findings.track(track(corpus, [])) == "No wording was looked for."
