"""Walking what is doubtful: each doubt beside its words."""

import html

import pandas as pd
import pytest

import presskit
from presskit import corrections
from presskit.doubts import DECIDED
from presskit.widgets import AuditExplorer
from presskit.widgets._sheet import as_text


@pytest.fixture
def explorer(corpus):
    return AuditExplorer(corpus)


def test_every_doubt_is_listed_once_the_worst_first(explorer, corpus):
    n = len(corpus.audit)
    pd.testing.assert_frame_equal(explorer.frame(), corpus.audit)
    assert repr(explorer) == f"AuditExplorer({n} of {n} things to check)"
    assert len(set(explorer._listing().ids)) == n


def test_controls_choose(explorer, corpus):
    explorer.kind.value = "inaudible"
    expected = corpus.audit[corpus.audit["kind"] == "inaudible"]
    assert explorer.frame()["line"].tolist() == expected["line"].tolist()
    names = {"corpus": corpus}
    code = explorer.to_code().partition("\ncorpus = ")[2].partition("\n")[2]
    exec(code, names)
    pd.testing.assert_frame_equal(names["frame"], explorer.frame())


MARKED = """\
Minister Bo Ek: Good [inaudible] morning.

Ann Lee (AP): Why [inaudible] now?

Minister Bo Ek: Because [inaudible] it is time.

Ann Lee (AP): Who pays?

Minister Bo Ek: We [inaudible] pay. And [inaudible] all.
"""
ALIKE = "note: inaudible"
MISSING = "words missing: inaudible"


@pytest.fixture
def marked(tmp_path):
    """An explorer of a talk with four notes of one kind."""
    (tmp_path / "talk.txt").write_text(MARKED, "utf-8")
    return AuditExplorer(presskit.load(tmp_path, progress=False))


def shown(explorer):
    """Return the lines of the list: who, what, whether it stands for several."""
    return [
        (row["who"], row["what"], row.get("opens"))
        for row in explorer.reader.list["rows"]
    ]


def test_doubts_of_one_kind_stand_behind_one_line_that_opens(marked):
    alone = [("no day found", "", None), (MISSING, "line 3", None)]
    assert shown(marked) == [*alone, (MISSING, "4 alike", False)]
    assert marked.reader.list["groups"] == [
        [0, "Check before quoting: 2"],
        [2, "Good to know: 4"],
    ]
    assert len(marked.frame()) == 6, "the table has each"
    marked.unfold(ALIKE)
    each = [(MISSING, f"line {n}", None) for n in (5, 9, 9, 1)]
    head = (MISSING, "4 alike, open", True)
    assert shown(marked) == [*alone, head, *each]
    marked.unfold(ALIKE)
    assert len(shown(marked)) == 3
    assert marked.undo()
    assert len(shown(marked)) == 7


TWO = """\
Minister Bo Ek: We [inaudible] pay.

Ann Lee (AP): Why now?

Commissioner Al Ott: It is [inaudible] time. It is [inaudible]. So [inaudible] be it.

Ann Lee (AP): Who pays?

Commissioner Al Ott: They [inaudible] pay, and [inaudible] all.
"""


def test_doubts_of_one_cause_have_a_line_of_their_own():
    explorer = AuditExplorer(presskit.load_text(TWO, name="talk"))
    group = "note: inaudible: Words of Al Ott are missing: [inaudible]."
    assert shown(explorer)[2:] == [
        (MISSING, "5 alike", False),
        (MISSING, "line 1", None),
    ]
    assert explorer.reader.list["rows"][2]["id"] == group
    explorer.select(group)
    page = explorer.reader.page
    assert page["lead"][0] == (
        "In each of them: Words of Al Ott are missing: [inaudible]."
    )


def test_what_is_left_of_a_kind_is_called_the_others():
    talk = TWO + "".join(
        f"\nMinister {one} Ek: Well [inaudible], no.\n\nAnn Lee (AP): Why {one}?\n"
        for one in ("Bo", "Cy", "Di", "Ed")
    )
    explorer = AuditExplorer(presskit.load_text(talk, name="talk"))
    told = [(who, what) for who, what, _ in shown(explorer) if "of" not in what]
    assert told[-2:] == [(MISSING, "5 alike"), (MISSING, "5 others")]
    explorer.select("note: inaudible")
    assert "5 others" in explorer.reader.page["meta"]


def test_a_doubt_that_is_read_is_listed_whoever_chose_it(marked, click):
    id_ = marked._listing().ids[-1]
    click(marked, id_)
    assert [row["id"] for row in marked.reader.list["rows"]][-1] == id_
    assert marked.reader.list["rows"][-1]["inside"] == ALIKE
    marked.select(ALIKE)
    assert len(shown(marked)) == 3


def test_doubts_of_one_kind_are_read_together(marked):
    marked.select(ALIKE)
    page = marked.reader.page
    known = ["good to know", "4 alike", "in one transcript", "up to 14 words"]
    assert page["meta"] == known
    assert page["end"].endswith("Tables call it “inaudible”.")
    assert page["lead"][0].startswith("What it means: The transcript itself says")
    marked_words = [
        (part["place"], part["who"], para["text"][slice(*para["hits"][0])])
        for part in page["parts"]
        for para in part["paras"]
    ]
    lines = (5, 9, 9, 1)
    assert marked_words == [(f"talk · line {n}", "Bo Ek", "[inaudible]") for n in lines]
    assert [part["go"] for part in page["parts"]] == marked._listing().ids[2:]
    marked.query = {"severity": "warning"}
    assert marked.selection == marked._listing().ids[:1]
    assert not marked.is_group(ALIKE)


def test_a_doubt_is_read_beside_its_words(explorer):
    explorer.kind.value = "inaudible"
    explorer.select(explorer._listing().ids[0])
    page = explorer.reader.page
    marked = [
        p["text"][a:b]
        for part in page["parts"]
        for p in part["paras"]
        for a, b in p["hits"]
    ]
    assert marked == ["[inaudible]"]
    (doubt,) = page["doubts"]
    row = explorer.frame().iloc[0]
    assert doubt["message"] == f"{row['message']} {row['advice']}"
    assert doubt["suggestion"] == ""


def test_a_click_reads_the_doubt(explorer, click):
    id_ = explorer._listing().ids[2]
    click(explorer, id_)
    assert explorer.selection == [id_]
    assert explorer.reader.page["id"] == id_


def test_nothing_doubtful_is_no_trouble(corpus):
    explorer = AuditExplorer(corpus.filter(until="1900-01-01"))
    assert repr(explorer) == "AuditExplorer(0 of 0 things to check)"
    assert explorer.reader.empty == "Nothing was found that needs checking."
    assert explorer.accept() is False


def test_form_and_shared_page_have_the_lines_to_copy(two, choose):
    choose(two, "same person?")
    bundle = two._repr_mimebundle_()
    line = two.frame().loc[0, "suggestion"]
    assert html.escape(line) in bundle["text/html"]
    island = two._data()
    settling = island["settling"]
    doubts = [
        one | settling[one["id"]] for t in island["transcripts"] for one in t["doubts"]
    ]
    ranked = sorted(doubts, key=lambda one: one["rank"])
    assert [one["id"] for one in ranked] == two._listing().ids
    assert [one["suggestion"] for one in ranked] == two.frame()["suggestion"].tolist()
    assert [one["advice"] for one in ranked] == two.frame()["advice"].tolist()
    decided = two.frame()["kind"].isin(DECIDED).tolist()
    assert [one["decided"] for one in ranked] == decided


def test_hostile_words_are_only_shown(hostile):
    explorer = AuditExplorer(hostile)
    for id_ in explorer._listing().ids:
        explorer.select(id_)
        form = explorer.decide
        for action in [name for _, name in form.action.options]:
            form.action.value = action
            shown = as_text(form.parts)  # which js/sheet_parts.js writes as text
            assert "&lt;" not in shown
            assert "<b>" not in shown.replace("<b>Agency</b>", "")


# --- what came after 0.1 ---


def test_a_line_about_a_transcript_that_is_not_loaded_is_a_doubt_as_others(tmp_path):
    (tmp_path / "talk.txt").write_text("Ann (AP): Why?\n\nMinister Bo Ek: Because.\n")
    line = f"join,gone,{'a' * 64},1,6,,one turn"
    corrections.add(tmp_path / "corrections.csv", line)
    with pytest.warns(presskit.PresskitWarning, match="could not be followed"):
        corpus = presskit.load(tmp_path)
    explorer = AuditExplorer(corpus)
    about = corpus.audit["transcript"].tolist().index("gone")
    explorer.select(explorer.book.doubt_ids[about])
    page = explorer.page(explorer.selection[0])
    assert "no loaded file has the SHA-256" in str(page)
