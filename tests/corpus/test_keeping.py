"""Lines are kept whole or not at all; what cannot be followed leaves no trace."""

import pytest

import presskit
from presskit.corpus import keeping
from presskit.corrections import Correction, as_line
from presskit.errors import TableError

TALK = "Ann Lee (AP): Why?\n\nMinister Bo Ek: Because it rains.\n"


@pytest.fixture
def corpus(tmp_path):
    (tmp_path / "may.txt").write_text(TALK, "utf-8")
    return presskit.load(tmp_path)


def line(corpus, action, start, end, value):
    sha256 = corpus.transcripts.loc[0, "sha256"]
    return as_line(Correction(action, "may", sha256, start, end, value, ""))


def test_a_line_is_followed_and_taken_out_again(corpus):
    file, told = corpus.corrections, line(corpus, "outlet", 14, 18, "NPR")
    assert keeping.files(corpus) == [file]
    after = keeping.carry_out(corpus, file, [keeping.Step(True, file, told)])
    assert after.turns.loc[0, "outlet"] == "NPR"
    back = keeping.carry_out(after, file, [keeping.Step(False, file, told)])
    assert back.turns.equals(corpus.turns)


def test_a_line_that_fails_takes_the_others_with_it(corpus):
    file = corpus.corrections
    good, bad = (
        line(corpus, "outlet", 14, 18, "NPR"),
        line(corpus, "outlet", 36, 53, "NPR"),  # answers have no outlets
    )
    with pytest.raises(TableError, match="cannot be followed"):
        keeping.carry_out(
            corpus, file, [keeping.Step(True, file, one) for one in (good, bad)]
        )
    assert not file.exists()


def test_a_file_that_has_changed_is_refused(corpus, tmp_path):
    keeping.check_source(corpus, "may")
    (tmp_path / "may.txt").write_text(TALK * 2, "utf-8")
    with pytest.raises(TableError, match="has changed"):
        keeping.check_source(corpus, "may")
