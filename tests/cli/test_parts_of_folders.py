"""Bundle and verify use what can be used, and tell by their exit code of the rest."""

import pytest

from presskit import cli

DRAFT = """\
Reporter: What did he say?

Ann Lee: He said: “Everybody on the dock goes home tomorrow at noon.”

Reporter: And then what happened?

Ann Lee: Then he left, without another word.
"""


@pytest.fixture
def answer(tmp_path):
    """Return the file of an answer that quotes one of the good transcripts rightly."""
    file = tmp_path / "answer.md"
    file.write_text("He was asked: “Is the bridge open?”\n", encoding="utf-8")
    return file


def test_a_bundle_holds_what_can_be_used(mixed, tmp_path, capsys):
    out = tmp_path / "b.md"
    assert cli.main(["bundle", str(mixed), "--out", str(out)]) == 2
    text = out.read_text("utf-8")
    assert "Is the old ferry open?" in text
    assert "@good" in text
    assert "@unsound" not in text
    assert "broken.txt" in capsys.readouterr().err


def test_an_unsound_file_costs_a_bundle_only_itself(unsound, tmp_path):
    out = tmp_path / "b.md"
    assert cli.main(["bundle", str(unsound), "--out", str(out)]) == 3
    assert "@good" in out.read_text("utf-8")


def test_what_cannot_be_read_is_told_with_what_was_checked(mixed, answer, capsys):
    assert cli.main(["verify", str(answer), str(mixed)]) == 2
    told = capsys.readouterr()
    assert "verbatim" in told.out
    assert told.err.startswith("presskit: ")


def test_only_what_is_quoted_has_to_be_sound(unsound, answer):
    assert cli.main(["verify", str(answer), str(unsound)]) == 0


def test_an_article_among_the_transcripts_does_not_vouch_for_itself(mixed, capsys):
    (mixed / "broken.txt").unlink()
    draft = mixed / "draft.txt"
    draft.write_text(DRAFT, encoding="utf-8")
    assert cli.main(["verify", str(draft), str(mixed)]) == 1
    told = capsys.readouterr().out
    assert "1 not found" in told
    assert "draft" not in told.partition("\n")[2]


def test_an_article_that_is_no_transcript_costs_nothing(good, capsys):
    article = good / "answer.md"
    article.write_text("He was asked: “Is the old ferry open?”\n", encoding="utf-8")
    assert cli.main(["verify", str(article), str(good)]) == 0
    assert capsys.readouterr().err == ""
