"""The tables that are made of other tables: questions, exchanges, the audit."""

import presskit
from presskit.corpus._tables_on_use import (
    audit_of,
    cast_of,
    evidence_of,
    exchanges_of,
    languages_of,
    questions_of,
    transcripts_of,
)
from presskit.doubts import Doubt, Kind
from presskit.schema import AUDIT

TALK = (
    "Ann Lee (AP): Why? Tell us who pays for it.\n\nMinister Bo Ek: So.\n\n"
    "Q: We wonder when it opens.\n\nMinister Bo Ek: In May, when the ice goes.\n"
)


def turns_of(text):
    turns = presskit.load_text(text).turns
    return turns, turns["transcript"].iat[0]


def test_where_no_words_are_known_only_marks_make_questions():
    turns, name = turns_of(TALK)
    found = questions_of(turns, {name: ("en",)})
    assert found["text"].tolist() == ["Why?", "We wonder when it opens."]
    unknown = questions_of(turns, {name: ("sv",)})
    assert unknown["text"].tolist() == ["Why?"]


def test_exchanges_count_the_questions():
    turns, name = turns_of(TALK)
    found = exchanges_of(turns, questions_of(turns, {name: ("en",)}))
    columns = ["n_questions", "question_words", "answer_words"]
    assert found[columns].values.tolist() == [[1, 7, 1], [1, 5, 6]]


def tables(corpus):
    names = ("turns", "exchanges", "outlets", "identities")
    return {name: getattr(corpus, name) for name in names}


def test_the_audit_holds_what_steps_doubt_and_what_the_tables_show():
    corpus = presskit.load_text(TALK)
    (name,) = corpus.turns["transcript"].unique()
    ours = Doubt(5, 9, 1, Kind.POSSIBLE_LABEL, "m", n_words=99, transcript=name)
    documents = {name: corpus.source(name)}
    found = audit_of([ours], tables(corpus), documents, {name: ("en",)})
    assert found[["kind", "n_words"]].values.tolist() == [
        ["possible label", 99],
        ["no outlet", 5 + 6],  # the words of the exchange of Q
    ]
    assert list(found.columns) == list(AUDIT.columns)


def test_the_audit_changes_nothing_that_it_is_given():
    corpus = presskit.load_text(TALK)
    (name,) = corpus.turns["transcript"].unique()
    own = tables(corpus)
    before = {name: table.copy() for name, table in own.items()}
    doubts = []
    audit_of(doubts, own, {name: corpus.source(name)}, {name: ("en",)})
    assert doubts == []
    assert all(before[name].equals(table) for name, table in own.items())


def test_transcripts_count_the_rows_of_each():
    corpus = presskit.load_text(TALK)
    (name,) = corpus.turns["transcript"].unique()
    own = {one: getattr(corpus, one) for one in ("turns", "exchanges", "questions")}
    heads = [{"transcript": name, "title": "T"}, {"transcript": "b"}]
    found = transcripts_of(heads, own, {name: ("en", "de"), "b": ()})
    columns = ["title", "language", "n_turns", "n_exchanges", "n_questions", "n_words"]
    assert found.loc[0, columns].tolist() == ["T", "en", 4, 2, 2, 19]
    assert found.loc[1, columns[2:]].tolist() == [0, 0, 0, 0]


def test_the_evidence_says_why_and_the_cast_in_a_sentence():
    corpus = presskit.load_text(TALK)
    people = corpus._people
    found = evidence_of(corpus.turns, corpus.identities, people)
    office = "has an office in the label (‘Minister Bo Ek’)"
    assert office in set(found.loc[found["speaker_id"] == "bo-ek", "text"])
    cast = cast_of(people, found, corpus.turns).set_index("speaker")
    assert office in cast.loc["Bo Ek", "why"].replace("Has", "has")
    nothing = people._replace(weighed={})
    assert evidence_of(corpus.turns, corpus.identities, nothing).empty


def test_languages_are_those_of_the_file_or_the_one_that_was_saved():
    heads = [
        {"transcript": "a", "language": None, "languages": ("de", "en")},
        {"transcript": "b", "language": "fr"},
        {"transcript": "c", "language": None},
    ]
    assert languages_of(heads) == {"a": ("de", "en"), "b": ("fr",), "c": ()}
