"""The paragraph about method, by hand for invented talk."""

import platform

import pandas as pd
import pytest

import presskit
from presskit import TableError, outputs
from presskit.measures import findings

TALK = """\
Harbour briefing, 3 May 2031

Minister Bo Ek: Good morning.

Ann Lee (AP/NPR): Why now? And who pays?

Minister Bo Ek: We do.

Q: For how long?

Minister Bo Ek: For years.

Q: In euros?

Minister Bo Ek: Yes.
"""


def test_what_was_read_counted_and_estimated_is_told():
    corpus = presskit.load_text(TALK, name="harbour")
    said = findings.methods(corpus)
    versions = f"Python {platform.python_version()}, pandas {pd.__version__}"
    for part in (
        f"read with presskit {outputs.version()} ({versions}).",
        "1 briefing of 3 May 2031: 7 turns, ",
        "questions found in them: 4.",
        "of 7 turns have a probability of 0.95 or more.",
        "The asker is named in 1 of ",
        "Corrections made by hand: 0; ",
    ):
        assert part in said
    open_ = corpus.audit["severity"].isin(["error", "warning"]).sum()
    assert f"things in doubt that may change a number: {open_}." in said


def test_what_people_decided_is_counted(tmp_path):
    (tmp_path / "may.txt").write_text(TALK.replace("Q:", "Speaker 1:"), "utf-8")
    corpus = presskit.load(tmp_path).name_speakers({"Speaker 1": "Cy Poe (FT)"})
    said = findings.methods(corpus)
    assert "Corrections made by hand: 1;" in said
    assert "is printed" not in said  # all labels name somebody
    assert "The asker is named in 2 of 2 exchanges, an outlet in 2" in said


def test_nothing_and_no_corpus():
    corpus = presskit.load_example()
    nothing = corpus.filter(until="1900")
    assert findings.methods(nothing) == "There is no transcript here."
    with pytest.raises(TableError, match=r"Write\s+methods\(corpus\)"):
        findings.methods(corpus.turns)
