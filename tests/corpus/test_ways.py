"""What a corpus does not have, and what to type instead."""

import copy
import pickle

import pytest

import presskit
from presskit import themes
from presskit.corpus import _ways
from presskit.errors import PresskitError


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("head", r"Write corpus.turns.head\(\)"),
        ("to_csv", r"corpus.save\('out'\)"),
        ("doubts", "Write corpus.audit"),
        ("brief", r"measures.in_brief\(corpus\)"),
        ("turn", "Did you mean corpus.turns"),
        ("serch", "Did you mean corpus.search"),
        ("wibble", "Its tables are transcripts, turns"),
    ],
)
def test_an_attribute_that_is_not_there_names_the_line(corpus, name, line):
    with pytest.raises(AttributeError, match=line) as raised:
        getattr(corpus, name)
    assert isinstance(raised.value, PresskitError)


def test_what_looks_for_attributes_still_works(corpus):
    assert not hasattr(corpus, "head")
    assert getattr(corpus, "_repr_html_", None) is None
    assert len(copy.copy(corpus).turns) == 84
    assert len(pickle.loads(pickle.dumps(corpus)).turns) == 84


def test_what_explorers_keep_with_a_corpus_is_not_sent_with_it():
    corpus = presskit.load_example()
    corpus.once(lambda one: lambda: one)  # nothing that could be sent
    sent = pickle.loads(pickle.dumps(corpus))
    assert len(sent.turns) == 84
    assert sent.once(len) == corpus.once(len) == 2


def test_a_corpus_that_was_sent_still_tells_lines():
    sent = pickle.loads(pickle.dumps(presskit.load_example()))  # nothing is made yet
    assert sent.questions["line"].tolist()[:3] == [101, 111, 119]
    again = pickle.loads(pickle.dumps(sent))
    assert themes.kwic(again, "jets")["line"].tolist() == [241, 241]


def test_an_error_inside_a_table_is_not_hidden(corpus, monkeypatch):
    part = corpus.filter(transcript="000_030e8c4dc072d88f")
    monkeypatch.setattr(part, "_people", None)
    monkeypatch.delattr(part, "cast")
    monkeypatch.delattr(part, "evidence")
    with pytest.raises((AttributeError, TypeError)) as raised:
        _ = part.cast
    assert not isinstance(raised.value, PresskitError)


def test_a_table_is_had_by_its_name(corpus):
    assert corpus["turns"] is corpus.turns
    for name, line in (("turn", r"corpus\['turns'\]"), (0, r"iloc\[0\]"), ("x", "are")):
        with pytest.raises(presskit.TableError, match=line):
            corpus[name]


def test_it_is_as_long_as_it_has_transcripts_and_is_not_gone_over(corpus):
    nothing = corpus.filter(until="1900-01-01")
    assert (len(corpus), len(nothing), bool(nothing)) == (2, 0, True)
    with pytest.raises(presskit.TableError, match=r"itertuples\(\)"):
        list(corpus)


def test_every_line_that_is_named_is_one_that_is_there(corpus):
    """Each line begins with something that a corpus, or presskit, has."""
    for line in _ways._LINES.values():
        first = line.split("(")[0].split("[")[0].split(",")[0].split(".")
        start = {"corpus": corpus, "presskit": presskit}.get(first[0])
        thing = start or getattr(presskit, first[0])
        for name in first[1:]:
            thing = getattr(thing, name)
