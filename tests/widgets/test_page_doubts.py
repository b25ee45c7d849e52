"""A page lists doubts, and reads those of one kind, as JupyterLab does."""

from pathlib import Path

import pytest

import presskit
from presskit.widgets import AuditExplorer
from tests._node import IN_NODE, run

SCRIPT = Path(__file__).parent / "page_doubts.mjs"
pytestmark = IN_NODE

TALK = """\
Minister Bo Ek: Good [inaudible] morning.

Ann Lee (AP): Why [inaudible] now?

Minister Bo Ek: It [inaudible] is time. We [inaudible] pay. And [inaudible] all.
"""
LINE = "note: inaudible"


@pytest.fixture(scope="module")
def explorer():
    return AuditExplorer(presskit.load_text(TALK, name="talk"))


def names_differ(folder):
    """Return an explorer of two talks whose askers may be one person."""
    (folder / "a.txt").write_text(TALK.replace("Ann Lee", "Francesca Lindqvist"))
    other = f"{TALK}\nFrancesca Lindquist (AP): And who pays?\n"
    (folder / "b.txt").write_text(other.replace("Ann Lee", "Francesca Lindquist"))
    return AuditExplorer(presskit.load(folder, progress=False))


def test_two_speakers_who_may_be_one_stand_side_by_side(tmp_path):
    explorer = names_differ(tmp_path)
    explorer.kind.value = "same person?"
    (id_,) = explorer._listing().ids
    explorer.select(id_)
    sides = explorer.reader.page["sides"]
    told = [(one["who"], one["outlet"], one["where"], one["n"]) for one in sides]
    assert sorted(told) == [
        ("Francesca Lindquist", "Associated Press", "b", "speaks 2 times here"),
        ("Francesca Lindqvist", "Associated Press", "a", "speaks once here"),
    ]
    said = {one["who"]: [(w["line"], w["text"]) for w in one["said"]] for one in sides}
    assert said["Francesca Lindquist"] == [
        (3, "Why [inaudible] now?"),
        (7, "And who pays?"),
    ]
    (there,) = run(SCRIPT, {"island": explorer._data(), "read": [id_]})
    assert there["page"]["sides"] == sides


def plain(rows):
    """Return rows without what JupyterLab and a page need apart."""
    return [{k: v for k, v in row.items() if k != "group"} for row in rows]


def of_two_causes():
    """Return an explorer of four notes on one person, and of four on others."""
    said = [("Bo", 4), *((name, 1) for name in ("Al", "Cy", "Di", "Ed"))]
    talk = "".join(
        f"Minister {name} Ek: {'It [inaudible] is. ' * n}\n\nAnn Lee (AP): Why?\n\n"
        for name, n in said
    )
    return AuditExplorer(presskit.load_text(talk, name="talk"))


@pytest.mark.parametrize("causes", [False, True])
def test_the_list_and_what_is_read_together_are_the_same(explorer, causes):
    read = [explorer.book.doubt_ids[0], LINE, explorer._listing().ids[-1]]
    if causes:
        explorer = of_two_causes()
        read = [f"{LINE}: Words of Bo Ek are missing: [inaudible].", LINE]
    on_page = run(SCRIPT, {"island": explorer._data(), "read": read})
    for id_, there in zip(read, on_page, strict=True):
        explorer.select(id_)
        here, page = explorer.reader.list, explorer.reader.page
        assert there["rows"] == plain(here["rows"])
        assert there["groups"] == here["groups"]
        for name in ("id", "title", "meta", "lead", "end", "lines", "sides"):
            assert there["page"].get(name) == page.get(name), name
        for one, other in zip(there["page"]["parts"], page["parts"], strict=True):
            for name in ("go", "place", "note", "head", "who"):
                assert one.get(name) == other.get(name), name
            hits = [
                [hit[:2] for para in part["paras"] for hit in para["hits"]]
                for part in (one, other)
            ]
            assert hits[0] == hits[1]
