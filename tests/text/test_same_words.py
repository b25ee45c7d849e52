"""Files that hold one event by their words alone, and files that do not."""

import random
from datetime import datetime

import pytest

import presskit
from presskit.doubts import Kind
from presskit.errors import FilesWarning
from presskit.text._same_words import SameWords, Spoken, same_words
from tests import _work

DAY, NEXT, LATER = (datetime(2031, 5, day) for day in (3, 4, 20))
LETTERS = "abcdefghijklmnopqrst"
SHORT_WORDS = ("we", "the", "of", "a", "is", "to", "at")


def talk(n, seed):
    """Make up what was said: words of a few letters, and each fourth a long one."""
    draw = random.Random(seed)
    long = ("".join(draw.choices(LETTERS, k=10)) for _ in range(n))
    short = (" ".join(draw.choices(SHORT_WORDS, k=3)) for _ in range(n))
    return " ".join(f"{word} {more}" for word, more in zip(long, short, strict=True))


def misheard(text, share, seed=5):
    """Put other words in the place of some, as captions do."""
    draw = random.Random(seed)
    return " ".join(
        "".join(draw.choices(LETTERS, k=9)) if draw.random() < share else word
        for word in text.split()
    )


def pairs(*files):
    return [(one.one, one.two) for one in same_words(files)]


TALK, OTHER = talk(120, 1), talk(120, 2)
WORDS = TALK.split()


@pytest.mark.parametrize(
    "variant",
    [
        TALK.upper(),
        f"{OTHER.split()[0]} {TALK}, thank you.",
        TALK.replace(" of ", ", of "),
        " ".join(WORDS[: len(WORDS) // 2]),
        " ".join(WORDS[len(WORDS) // 2 :]),
        misheard(TALK, 0.1),
        misheard(TALK, 0.2),
    ],
    ids=["capitals", "longer", "commas", "half", "other half", "tenth", "fifth"],
)
def test_one_event_however_it_was_written_down(variant):
    assert pairs(Spoken(DAY, TALK), Spoken(None, OTHER), Spoken(None, variant)) == [
        (0, 2)
    ]


def test_it_says_how_much_and_of_which_days():
    found = same_words([Spoken(DAY, TALK), Spoken(None, TALK)])
    assert found == [
        SameWords(
            0,
            1,
            "100% of the shorter text, taken in runs of 5 words, is in the other; one "
            "is of 2031-05-03, the other has no day",
        )
    ]
    days = [same_words([Spoken(DAY, TALK), Spoken(day, TALK)]) for day in (DAY, NEXT)]
    assert [one[0].evidence.rpartition("; ")[2] for one in days] == [
        "both are of 2031-05-03",
        "one is of 2031-05-03, the other of 2031-05-04",
    ]
    (neither,) = same_words([Spoken(None, TALK), Spoken(None, TALK)])
    assert neither.evidence.endswith("; neither has a day")


def test_other_events_share_an_opening_and_stock_phrases():
    opening = " ".join(talk(12, 9).split())  # 48 words, a tenth of each
    files = [Spoken(DAY, f"{opening} {talk(120, n)}") for n in range(4)]
    assert pairs(*files) == []


def test_a_statement_read_out_twice_is_two_events_a_whole_text_is_not():
    statement = " ".join(WORDS[: len(WORDS) // 3])
    again = f"{statement} {' '.join(OTHER.split()[len(WORDS) // 3 :])}"
    assert pairs(Spoken(DAY, TALK), Spoken(NEXT, again)) == []
    assert pairs(Spoken(DAY, TALK), Spoken(DAY, again)) == [(0, 1)]
    assert pairs(Spoken(DAY, TALK), Spoken(NEXT, TALK)) == [(0, 1)]


def test_days_that_are_far_apart_are_two_events():
    assert pairs(Spoken(DAY, TALK), Spoken(LATER, TALK)) == []
    assert pairs(Spoken(DAY, TALK), Spoken(LATER, TALK), Spoken(None, TALK)) != []


def test_of_few_words_more_must_be_the_same():
    short, other = WORDS[:80], OTHER.split()[:80]
    third = short[:30] + other[30:]
    assert pairs(Spoken(DAY, " ".join(short)), Spoken(DAY, " ".join(third))) == []
    most = short[:65] + other[65:]
    assert pairs(Spoken(DAY, " ".join(short)), Spoken(DAY, " ".join(most))) == [(0, 1)]
    assert pairs(Spoken(DAY, " ".join(short)), Spoken(NEXT, " ".join(short))) == []
    greeting = " ".join(WORDS[:20])
    assert pairs(Spoken(DAY, greeting), Spoken(DAY, greeting)) == []


@pytest.mark.parametrize("files", [[], [Spoken(None, TALK)], [Spoken(None, "")] * 3])
def test_nothing_to_compare(files):
    assert same_words(files) == []


def test_of_three_each_is_told_once():
    assert pairs(*[Spoken(None, TALK)] * 3) == [(0, 1), (1, 2)]


def test_the_work_grows_with_the_texts_not_with_their_pairs():
    def work(n):
        files = [Spoken(DAY, talk(60, seed)) for seed in range(n)]
        return _work.steps(lambda: same_words(files))

    assert work(80) < 5 * work(20)


CAPTIONS = """WEBVTT

{cues}
"""
QUESTIONS = (
    "Why was the harbour bridge at Norwick closed this morning without any notice",
    "Who pays for the additional engineers that the municipality has promised",
    "When will the inspectors publish the measurements of the northern pillars",
)
ANSWERS = (
    "Because the inspectors found movement in two of the pillars overnight and the "
    "engineers advised us to close it until the measurements are complete",
    "The regional government pays for the engineers and the municipality only for the "
    "temporary ferries which will begin on Thursday in the early morning",
    "We expect the measurements within a fortnight and everything will be published "
    "on the municipal website together with the recommendations of the inspectors",
)
TEXT = "Press conference on the bridge\n3 May 2031\n\n" + "\n\n".join(
    f"Ida Moss (Harbor Daily): {ask}?\n\nMayor Bo Ek: {answer}."
    for ask, answer in zip(QUESTIONS, ANSWERS, strict=True)
)


def captions(said):
    """Make captions of some words a cue, without a day, a title or a name."""
    cues = []
    for turn, text in enumerate(said):
        words = text.lower().split()
        for at in range(0, len(words), 7):
            line = f"Speaker {1 + turn % 2}: {' '.join(words[at : at + 7])}"
            second = f"00:00:{len(cues):02}"
            cues.append(f"{second}.000 --> {second}.900\n{line}")
    return CAPTIONS.format(cues="\n\n".join(cues))


@pytest.fixture
def folder(tmp_path):
    said = [one for pair in zip(QUESTIONS, ANSWERS, strict=True) for one in pair]
    (tmp_path / "bridge.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "recording.vtt").write_text(captions(said), encoding="utf-8")
    return tmp_path


def test_captions_and_text_of_one_event_are_told_at_load(folder):
    with pytest.warns(FilesWarning, match="count its words double. Take one file"):
        corpus = presskit.load(folder)
    assert len(corpus.transcripts) == 2  # nothing is left out for it
    (why,) = corpus.counted_twice.values()
    assert "one is of 2031-05-03, the other has no day" in why
    assert list(corpus.counted_twice) == ["recording"]


def test_somebody_who_looked_can_say_that_it_is_fine(folder):
    with pytest.warns(FilesWarning):
        audit = presskit.load(folder).audit
    (line,) = audit.loc[audit["kind"] == Kind.SAME_EVENT_TWICE, "suggestion"]
    header = ",".join(presskit.corrections.COLUMNS)
    (folder / "corrections.csv").write_text(f"{header}\n{line}\n", encoding="utf-8")
    corpus = presskit.load(folder)  # a warning would be an error here
    assert corpus.counted_twice == {}
    assert Kind.CHECKED_FINE in corpus.audit["kind"].tolist()


def test_the_same_bytes_are_told_once(folder):
    (folder / "recording.vtt").unlink()
    (folder / "copy.txt").write_text(TEXT, encoding="utf-8")
    with pytest.warns(FilesWarning, match="same bytes"):
        corpus = presskit.load(folder)
    assert len(corpus.counted_twice) == 1
