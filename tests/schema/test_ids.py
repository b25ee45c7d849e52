"""Ids are made of words: what else changes, they stay; and they tell rows apart."""

import unicodedata

import pandas as pd
import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.errors import FilesWarning
from presskit.schema import ids
from presskit.themes import kwic
from presskit.widgets import AuditExplorer, ExchangeExplorer, ThemeExplorer
from tests._examples import at_most

HEAD = ["Press conference", "by Minister Bo Ek", "3 March 2024"]
TALK = [
    (
        "Minister Bo Ek",
        "Good morning. We’ve agreed on the “harbour” – all of it, from the old wall "
        "to the new bridge.",
    ),
    ("Q", "Why now? And who pays?"),
    ("Minister Bo Ek", "Because we can [laughs]. The reserve pays."),
    ("Moderator", "Next question, please."),
    ("Q", "Thank you. When does it open?"),
    ("Minister Bo Ek", "In the spring, if the ice goes [inaudible] early."),
    ("Moderator", "Next question, please."),
    ("Q", "Why now?"),
    ("Minister Bo Ek", "Because we can [laughs]. The reserve pays."),
]


def lines(talk=TALK):
    return [*HEAD, *(f"{label}: {said}" for label, said in talk)]


def as_txt(path, talk=TALK):
    path.with_suffix(".txt").write_text("\n\n".join(lines(talk)) + "\n", "utf-8")
    return path.with_suffix(".txt")


def as_html(path, talk=TALK):
    body = "".join(f"<p>{line}</p>" for line in lines(talk))
    page = f"<html><head><meta name=csrf content=1></head><body>{body}</body></html>"
    path.with_suffix(".html").write_text(page, "utf-8")
    return path.with_suffix(".html")


def as_docx(path, talk=TALK):
    document = Document()
    for line in lines(talk):
        document.add_paragraph(line)
    document.save(path.with_suffix(".docx"))
    return path.with_suffix(".docx")


def as_typewritten(path, talk=TALK):
    plain = "\n\n".join(lines(talk))
    for sign, typed in (("’", "'"), ("“", '"'), ("”", '"'), (" – ", " -- ")):
        plain = plain.replace(sign, typed)
    path.with_suffix(".txt").write_bytes(plain.replace("\n", "\r\n").encode("cp1252"))
    return path.with_suffix(".txt")


@pytest.mark.parametrize("carrier", [as_html, as_docx, as_typewritten])
def test_another_carrier_of_the_same_text_gives_the_same_ids(tmp_path, carrier):
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()
    old = presskit.load(as_txt(one / "talk"))
    new = presskit.load(carrier(two / "talk"))
    for name, columns in (
        ("turns", ["turn_id", "speaker_id"]),
        ("exchanges", ["exchange_id", "asker_id"]),
        ("questions", ["question_id"]),
    ):
        for column in columns:
            was, now = (getattr(corpus, name)[column] for corpus in (old, new))
            assert was.tolist() == now.tolist()
            assert was.notna().all()


def test_ids_tell_rows_apart_within_a_transcript(tmp_path):
    corpus = presskit.load(as_txt(tmp_path / "talk"))
    for name in ("turn_id", "exchange_id", "question_id"):
        table = getattr(corpus, f"{name.removesuffix('_id')}s")
        assert table[name].is_unique
        assert table[name].str.fullmatch(r"[txq][0-9a-f]{10}(-\d+)?").all()
    again = corpus.turns["turn_id"].tolist()
    assert again[8] == f"{again[2]}-2"
    asked = corpus.questions
    assert asked["text"].tolist()[0] == asked["text"].tolist()[-1] == "Why now?"
    first, *_, last = asked["question_id"]
    assert last == f"{first}-2"


def test_a_misprint_corrected_elsewhere_changes_no_other_id(tmp_path):
    misprinted = [list(turn) for turn in TALK]
    misprinted[1][1] = "Why now? And who pais?"
    old = presskit.load(as_txt(tmp_path / "talk", misprinted))
    new = presskit.load(as_txt(tmp_path / "talk"))
    turns = pd.concat([old.turns["turn_id"], new.turns["turn_id"]], axis=1)
    other = (turns.iloc[:, 0] != turns.iloc[:, 1]).tolist()
    assert other == [at == 1 for at in range(9)]
    was, now = old.questions["question_id"], new.questions["question_id"]
    assert [a == b for a, b in zip(was, now, strict=True)] == [True, False, True, True]


def test_an_exchange_is_known_by_the_turn_that_opens_it():
    corpus = presskit.load_example()
    opening = corpus.exchanges.merge(
        corpus.turns,
        left_on=["transcript", "first_turn"],
        right_on=["transcript", "turn"],
    )
    made = opening["turn_id"].map(ids.of_exchange).tolist()
    assert made == corpus.exchanges["exchange_id"].tolist()


KNOWN = {
    ("", "Why?"): "16b37435df",
    ("Q", "Why?"): "826a610a64",
    ("MR. EK", "It’s “done” – so ﬁne…"): "6efd226523",
    ("Müller", "Straße"): "3cf3820a80",
}


@pytest.mark.parametrize(("said", "known"), KNOWN.items())
def test_ids_never_change_from_version_to_version(said, known):
    assert ids.said(*said) == known


@at_most(300)
@given(st.text(max_size=40))
def test_carriers_fold_alike(text):
    assert ids.folded(unicodedata.normalize("NFD", text)) == ids.folded(
        unicodedata.normalize("NFC", text)
    )
    assert ids.folded(f" \u00a0{text}\r\n\u200b") == ids.folded(text)
    assert ids.folded(text.replace("'", "’").replace("-", "–")) == ids.folded(text)


@at_most(100)
@given(st.lists(st.sampled_from(["Why?", "why?", "So.", "", "–"]), max_size=12))
def test_ids_are_unique_and_their_order_alone_tells_repeats_apart(words):
    made = ids.of_turns(["Q"] * len(words), words)
    assert len(set(made)) == len(made)
    assert made[: len(words) // 2] == ids.of_turns(
        ["Q"] * (len(words) // 2), words[: len(words) // 2]
    )


# Two press conferences that share turns word by word.


@pytest.fixture(scope="module")
def twins(tmp_path_factory):
    """Return a corpus of which two transcripts share all turns but the first."""
    folder = tmp_path_factory.mktemp("twins")
    for name, opens in (("may@2024", "morning"), ("2023", "evening")):
        label, said = TALK[0]
        as_txt(folder / name, [(label, said.replace("morning", opens)), *TALK[1:]])
    with pytest.warns(FilesWarning, match="holds the same event"):
        return presskit.load(folder)


def test_the_same_words_twice_are_two_rows_and_two_people(twins):
    turns, exchanges = twins.turns, twins.exchanges
    one, two = (own for _, own in turns.groupby("transcript"))
    assert one["turn_id"].tolist()[1:] == two["turn_id"].tolist()[1:]
    known = ids.keys(turns, "turn_id")
    assert len(set(known)) == len(known)
    assert exchanges["asker_id"].is_unique
    assert exchanges["asker_id"].map(ids.is_unnamed).all()
    assert len(twins.filter(asker=exchanges["asker_id"][0]).exchanges) == 1


def test_an_explorer_reads_the_one_that_was_chosen(twins):
    explorer = ExchangeExplorer(twins)
    known = ids.keys(twins.exchanges, "exchange_id")
    assert sorted(explorer._listing().ids) == sorted(known)
    for key, transcript in zip(known, twins.exchanges["transcript"], strict=True):
        explorer.select(key)
        assert explorer.selection == [key]
        assert explorer.reader.page["transcript"]["id"] == transcript
        assert explorer.reader.selected == key
    explorer.select(twins.exchanges["exchange_id"][0])
    assert explorer.selection == [], "a bare id of two means neither"
    evening = twins.turns["text"].str.startswith("Good evening")
    explorer.select(twins.turns["turn_id"][evening].item())
    assert explorer.selection == ids.keys(twins.turns[evening], "turn_id")


def test_hits_are_those_of_their_own_transcript(twins):
    explorer = ThemeExplorer(twins)
    explorer.text.value = "reserve"
    listed = explorer._listing().ids
    assert len(set(listed)) == len(listed) == 4
    for key in listed:
        explorer.select(key)
        page = explorer.reader.page
        at = page["now"]
        assert twins.source(page["transcript"]["id"]).text[at : at + 7] == "reserve"
        assert page["transcript"]["id"] in key
    strip = ExchangeExplorer(twins)
    strip.text.value = "reserve"
    (ticks,) = (trace for trace in strip.view.data if trace.name == "hits")
    assert sorted(ticks.y) == [0, 0, 1, 1]
    assert len(kwic(twins.turns, "reserve")) == 4


def test_the_data_of_a_shared_page_keeps_them_apart(twins):
    data = ExchangeExplorer(twins)._data()
    turns = [turn["id"] for head in data["transcripts"] for turn in head["turns"]]
    assert len(set(turns)) == len(turns) == len(twins.turns)
    items = {item["id"]: item for item in data["items"]}
    assert len(items) == len(twins.exchanges)
    for head in data["transcripts"]:
        for turn in head["turns"]:
            assert ids.key("", head["id"]) in turn["id"]
            if turn["x"] >= 0:
                item = data["items"][turn["x"]]
                assert data["transcripts"][item["t"]]["id"] == head["id"]


def test_doubts_have_one_key_each(twins):
    explorer = AuditExplorer(twins)
    known = explorer.book.doubt_ids
    assert len(set(known)) == len(known) == len(twins.audit)
    for row, key in zip(twins.audit.itertuples(), known, strict=True):
        assert key.endswith(ids.key("", row.transcript))


# Saved explorers.


EXPLORERS = {ExchangeExplorer: "reserve", ThemeExplorer: "pays", AuditExplorer: ""}


@pytest.mark.parametrize("kind", EXPLORERS)
@pytest.mark.parametrize("carrier", [as_html, as_docx, as_typewritten])
def test_a_saved_explorer_holds_for_another_carrier(tmp_path, kind, carrier):
    old, new = tmp_path / "old", tmp_path / "new"
    old.mkdir()
    new.mkdir()
    explorer = kind(presskit.load(as_txt(old / "talk")))
    if text := EXPLORERS[kind]:
        explorer.query = {"text": text}
    explorer.select(explorer._listing().ids[-1])
    before = explorer.reader.page
    path = explorer.save(tmp_path / "state.json")
    again = kind(presskit.load(carrier(new / "talk")))
    again.restore(path)  # without a warning, which would be an error here
    assert again.selection[0] in again._listing()
    assert again.reader.page["title"] == before["title"]
    assert again.selection == explorer.selection


def test_what_is_gone_is_said_and_the_rest_is_shown(tmp_path):
    explorer = ExchangeExplorer(presskit.load(as_txt(tmp_path / "talk")))
    explorer.selection = explorer._listing().ids[:2]
    path = explorer.save(tmp_path / "state.json")
    asked = [list(turn) for turn in TALK]
    asked[1][1] = "What for?"
    changed = ExchangeExplorer(presskit.load(as_txt(tmp_path / "talk", asked)))
    with pytest.warns(presskit.PresskitWarning, match=r"1 of 2 .*; talk changed since"):
        changed.restore(path)
    assert changed.selection == explorer.selection[1:]
