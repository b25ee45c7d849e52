"""One odd file costs only itself, whatever step fails on it."""

import pandas as pd
import pytest

import presskit
from presskit import cast, turns
from presskit.corpus import _versions
from presskit.sources import _formats

TALK = "Ann Lee (AP): Why {}?\n\nMinister Bo Ek: So it is.\n"


ODD = "an odd one"


@pytest.fixture
def folder(tmp_path):
    for name in ("a", "b", "c"):
        (tmp_path / f"{name}.txt").write_text(TALK.format(name), encoding="utf-8")
    (tmp_path / "b.txt").write_text(TALK.format(ODD), encoding="utf-8")
    return tmp_path


def failing(of, text):
    """Return a step that fails where some text is among what it is given."""

    def step(*given, **more):
        if any(ODD in text(one) for one in given[:1]):
            raise KeyError("no step expects this")
        return of(*given, **more)

    return step


STEPS = {
    "claims": (_formats.reader("html"), "claims", bytes.decode),
    "read": (_formats.reader("plain"), "read", bytes.decode),
    "split": (turns, "turns_of", lambda document: document.text),
    "casting": (cast, "judge", str),
    "versions": (_versions, "versions", str),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_file_on_which_a_step_fails_is_left_out(folder, monkeypatch, name):
    module, step, text = STEPS[name]
    alone = presskit.load([folder / "a.txt", folder / "c.txt"])
    broken = failing(getattr(module, step), text)
    if name == "casting":  # the texts come second
        real = getattr(module, step)
        broken = failing(lambda said, own, *more: real(own, said, *more), str)
        monkeypatch.setattr(
            module, step, lambda own, said, *more: broken(said, own, *more)
        )
    else:
        monkeypatch.setattr(module, step, broken)
    with pytest.warns(presskit.PresskitWarning, match="1 of 3 files could not be lo"):
        corpus = presskit.load(folder)
    for table in ("turns", "exchanges", "questions", "identities", "outlets"):
        pd.testing.assert_frame_equal(getattr(corpus, table), getattr(alone, table))
    lost = corpus.audit[corpus.audit["kind"] == "file not loaded"]
    assert lost["transcript"].tolist() == [str(folder / "b.txt")]
    assert "KeyError" in lost["message"].item()
    with pytest.raises(presskit.PresskitError, match="KeyError"):
        presskit.load(folder / "b.txt")


def test_half_a_character_is_mended_and_said(folder):
    (folder / "cut.json").write_text(
        r'[{"speaker":"Ann \udc00Lee","text":"Why \ud83d?"},'
        r'{"speaker":"Bo Ek","text":"So \ud83d\ude00."}]',
        encoding="utf-8",
    )
    corpus = presskit.load(folder)
    assert len(corpus.transcripts) == 4
    own = corpus.turns[corpus.turns["transcript"] == "cut"]
    assert own["text"].tolist() == ["Why \ufffd?", "So \U0001f600."]
    mended = corpus.audit[corpus.audit["kind"] == "text mended"]
    assert mended["transcript"].tolist() == ["cut"]
    assert "U+FFFD" in mended["message"].item()


def test_half_a_character_in_a_pasted_text_is_mended_and_said():
    corpus = presskit.load_text(TALK.format("\ud83d"), name="a\ud83d")
    assert corpus.turns["text"].tolist()[0] == "Why \ufffd?"
    assert "text mended" in corpus.audit["kind"].tolist()
