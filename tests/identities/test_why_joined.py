"""Two askers are never one in silence, whatever their labels look like."""

from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from tests._corpora import FOLDERS, corpus_of

TALK = """Moderator: Good morning, we begin with the Minister.

Minister Holt: We will freeze the ferry tariffs until 2027, at 41 million a year.

{}: Who pays for it? And can you rule out cuts to the night ferries?

Minister Holt: The money comes from the reserve.

{}: And how many passengers were there last winter?

Minister Holt: We will get back to you on that.
"""
WORDS = (
    "Question Reporter Journalist Q Frage Journalistin Journaliste Pregunta Periodista "
    "Domanda Giornalista Pergunta Вопрос Correspondent"
).split()
TWO = {
    "name": (("Ann Lee", "", ""), ("Jon Vask", "", "")),
    "outlet": (("", "Reuters", ""), ("", "BBC", "")),
    "unknown outlet": (("", "Harbour Post", ""), ("", "Radio Coast", "")),
    "number": (("", "", "1"), ("", "", "2")),
    "both": (("Ann Lee", "Reuters", ""), ("Jon Vask", "BBC", "")),
    "one outlet": (("Ann Lee", "Reuters", ""), ("Jon Vask", "Reuters", "")),
    "number and outlet": (("", "Reuters", "1"), ("", "Reuters", "2")),
}
SHAPES = {
    "brackets": lambda word, said: f"{word} ({', '.join(said)})",
    "square": lambda word, said: f"{word} [{', '.join(said)}]",
    "comma": lambda word, said: f"{word}, {', '.join(said)}",
    "dash": lambda word, said: f"{word} – {', '.join(said)}",
    "hyphen": lambda word, said: f"{word} - {', '.join(said)}",
    "before": lambda word, said: ", ".join([*said, word]),
    "from": lambda word, said: f"{word} from {', '.join(said)}",
}
FOUND = st.tuples(
    *map(st.sampled_from, (WORDS, sorted(TWO), sorted(SHAPES), [str, str.upper]))
)  # fmt: skip


def labels(word, two, shape, case):
    made = []
    for name, outlet, number in TWO[two]:
        said = [part for part in (name, outlet) if part]
        own = f"{word} {number}".strip()
        made.append(case(SHAPES[shape](own, said) if said else own))
    return made


def asked(first, second):
    corpus = presskit.load_text(TALK.format(first, second))
    turns = corpus.turns
    return corpus, turns[turns["label"].isin([first, second])]


MUTANTS = [  # each word with some pairs and shapes; others are drawn below
    (WORDS[(n + k) % len(WORDS)], two, shape, str)
    for n, (two, shape) in enumerate(product(TWO, SHAPES))
    for k in (0, 7)
]


@pytest.mark.parametrize("mutant", MUTANTS, ids=str)
def test_two_askers_have_two_exchanges_and_two_ids(mutant):
    check(*mutant)


@given(FOUND)
def test_any_shape_of_two_askers(mutant):
    check(*mutant)


def check(word, two, shape, case):
    first, second = labels(word, two, shape, case)
    corpus, turns = asked(first, second)
    assert turns["label"].tolist() == [first, second]
    assert turns["role"].tolist() == ["journalist"] * 2
    assert turns["exchange"].tolist() == [1, 2]
    assert turns["speaker_id"].nunique() == 2
    assert not (corpus.identities["witness"] == "same person").any()
    for (name, outlet, _), row in zip(TWO[two], turns.itertuples(), strict=True):
        if name:
            assert row.speaker.casefold() == name.casefold()
        else:
            assert row.speaker == row.label
        shown = row.outlet.casefold() if isinstance(row.outlet, str) else ""
        assert shown == outlet.casefold()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Male Reporter", "Female Reporter"), ("French Reporter", "Polish Reporter"),
        ("Question from Omsk", "Question from Perm"), ("Speaker 3", "Speaker 4"),
        ("Lee (AP)", "Lee (BBC)"), ("Mr. Lee (AP)", "Ms. Lee (AP)"),
        ("Question, Mr. Lee", "Question, Ms. Lee"), ("Frage Lange", "Frage Berg"),
        ("Kim Lee (AP)", "Jim Lee (BBC)"), ("Reporter A", "Reporter B"),
        ("QUESTION BY MS. LEE", "QUESTION BY MR. EK"),
    ],
)  # fmt: skip
def test_labels_that_differ_in_what_they_say_are_two(first, second):
    _, turns = asked(first, second)
    assert turns["speaker_id"].nunique() == 2


@pytest.mark.filterwarnings("ignore:.*holds the same event")
def test_a_number_is_one_asker_of_the_transcript_and_nobody_elsewhere(tmp_path):
    talk = TALK.format("Reporter 1", "Reporter 2") + "\nReporter 1: And in spring?\n"
    (tmp_path / "a.txt").write_text(talk, encoding="utf-8")
    (tmp_path / "b.txt").write_text(talk + "\n\n", encoding="utf-8")
    turns = presskit.load(tmp_path, progress=False).turns
    ids = turns[turns["label"] == "Reporter 1"].groupby("transcript")["speaker_id"]
    assert ids.nunique().tolist() == [1, 1]
    assert ids.first().nunique() == 2
    assert turns.loc[turns["transcript"] == "a", "exchange"].max() == 3


def test_a_counted_asker_has_the_name_that_they_say_once():
    talk = TALK.format("Reporter 1", "Reporter 2")
    talk += "\nReporter 1: Ann Lee with Reuters. And what about the spring?\n"
    turns = presskit.load_text(talk).turns
    assert set(turns.loc[turns["label"] == "Reporter 1", "speaker"]) == {"Ann Lee"}
    assert set(turns.loc[turns["label"] == "Reporter 2", "speaker"]) == {"Reporter 2"}


@pytest.mark.parametrize(
    ("first", "second", "why", "doubtful"),
    [
        ("Ann Lee (AP)", "Ann Lee",
         "the same full name; outlet in one of the labels only", False),
        ("Frage Ott", "Zusatzfrage Ott", "the same name", True),
        ("Question (AP)", "Question",
         "asks on: the label says nothing else, and the words go on", True),
        ("ANN LEE", "Ann Lee", "the same words", False),
    ],
)  # fmt: skip
def test_labels_of_one_person_say_why(first, second, why, doubtful):
    corpus, turns = asked(first, second)
    assert turns["speaker_id"].nunique() == 1
    rows = corpus.identities[corpus.identities["witness"] == "same person"]
    (row,) = rows.itertuples()
    assert (row.why, row.turn) == (why, turns["turn"].iloc[1])
    assert row.text.rstrip(": \n") == second
    assert ("labels joined" in set(corpus.audit["kind"])) == doubtful


def test_a_surname_of_two_people_is_neither_and_the_audit_says_so():
    corpus = presskit.load_text(
        "Joan Dell (Harbour Secretary): We agreed on the ferry.\n\n"
        "Mark Dell (AP): When does it sail?\n\nJoan Dell: In May.\n\n"
        "Mr Dell: And who pays for it?\n\nJoan Dell: We do."
    )
    who = corpus.turns.set_index("label")["speaker_id"]
    assert who["Mr Dell"] not in {"joan-dell", "mark-dell"}
    (row,) = corpus.audit[corpus.audit["kind"] == "several of that name"].itertuples()
    assert "Joan Dell or Mark Dell" in row.message


def unexplained(corpus):
    """Return each person of a transcript with more labels than rows that say why."""
    turns = corpus.turns[corpus.turns["speaker_id"].notna()]
    keys = ["transcript", "speaker_id"]
    more = turns.groupby(keys)["label"].nunique() - 1
    rows = corpus.identities[corpus.identities["witness"] == "same person"]
    assert rows["why"].str.len().gt(0).all()
    told = rows.groupby(keys).size().reindex(more.index, fill_value=0)
    return more[more != told]


TESTS = Path(__file__).parents[1]
OURS = [TESTS.parent / "seeds", TESTS / "invented"]


@pytest.mark.parametrize(
    "folder",
    [*OURS, *(pytest.param(one, marks=pytest.mark.once) for one in FOLDERS)],
    ids=lambda path: path.name,
)
def test_each_label_of_one_person_has_a_row_that_says_why(folder):
    corpus = corpus_of(folder)
    assert corpus is not None or folder in FOLDERS
    assert corpus is None or unexplained(corpus).empty
