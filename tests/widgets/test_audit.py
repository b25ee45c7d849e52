"""Walking what is doubtful."""

import pandas as pd
import pytest

from presskit.widgets import AuditExplorer


@pytest.fixture
def explorer(corpus):
    return AuditExplorer(corpus)


def test_every_doubt_is_listed_once_the_worst_first(explorer, corpus):
    pd.testing.assert_frame_equal(explorer.frame(), corpus.audit)
    assert repr(explorer) == "AuditExplorer(10 of 10 doubts)"
    assert len(set(explorer._listing().ids)) == 10


def test_controls_choose(explorer, corpus):
    explorer.kind.value = "inaudible"
    expected = corpus.audit[corpus.audit["kind"] == "inaudible"]
    assert explorer.frame()["line"].tolist() == expected["line"].tolist()
    names = {"corpus": corpus}
    code = explorer.to_code().partition("\ncorpus = ")[2].partition("\n")[2]
    exec(code, names)
    pd.testing.assert_frame_equal(names["frame"], explorer.frame())


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
    assert [doubt["kind"] for doubt in page["doubts"]] == ["inaudible"]


def test_a_click_reads_the_doubt(explorer, click):
    id_ = explorer._listing().ids[2]
    click(explorer, id_)
    assert explorer.selection == [id_]
    assert explorer.reader.page["id"] == id_


def test_nothing_doubtful_is_no_trouble(corpus):
    explorer = AuditExplorer(corpus.filter(until="1900-01-01"))
    assert repr(explorer) == "AuditExplorer(0 of 0 doubts)"
    assert explorer.reader.empty == "Nothing was found doubtful."
