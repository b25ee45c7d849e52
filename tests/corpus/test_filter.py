"""What a choice keeps: whole transcripts, exchanges with their calls, turns."""

import pytest

import presskit
from presskit.corpus._filter import askers_meant, outlets_meant
from presskit.schema import TABLES


def test_filter_by_outlet_keeps_whole_exchanges_with_their_calls(corpus):
    part = corpus.filter(outlet="AFP")  # an alias of Agence France-Presse
    assert part.exchanges["asker"].tolist() == ["Max Delany"]
    assert part.turns["role"].tolist() == [
        "moderator", "journalist", "principal", "journalist", "principal",
    ]  # fmt: skip
    assert part.outlets["outlet"].unique().tolist() == ["Agence France-Presse"]
    assert len(part.questions) == part.transcripts["n_questions"].item() == 3


@pytest.mark.parametrize(
    "asker", ["Gul Sonomut", "sonumut guldener", "Sonumut Güldener, NTV"]
)
def test_an_asker_is_found_by_what_is_printed(corpus, asker):
    assert (
        corpus.filter(asker=asker).exchanges["asker"].tolist()
        == ["Güldener Sonumut"] * 2
    )


def test_an_outlet_without_an_alias_is_found_in_any_case(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "5 May 2023\n\nAnn Lee (Gazette of Nowhere): Why?\n\nMinister Bo Ek: So.\n",
        encoding="utf-8",
    )
    part = presskit.load(path).filter(outlet="gazette of nowhere")
    assert len(part.exchanges) == 1


def test_a_day_leaves_undated_transcripts_out_aloud(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n", encoding="utf-8")
    corpus = presskit.load(path)
    with pytest.warns(presskit.PresskitWarning, match="leaves out 1 transcript witho"):
        part = corpus.filter(since="2000-01-01")
    assert part.turns.empty


def test_filters_join(corpus):
    part = corpus.filter(asker="teri schultz", since="2023-01-01")
    assert part.exchanges["outlet"].tolist() == ["Deutsche Welle; NPR"]
    assert part.transcripts["transcript"].tolist() == ["003_7ec467e6c538953e"]


def test_filter_by_whole_transcripts_keeps_everything_of_them(corpus):
    part = corpus.filter(until="2022-04-05")
    assert len(part.turns) == 42
    assert len(corpus.filter(since="2022-04-05", until="2023-02-13").turns) == 84
    assert len(corpus.filter(transcript=["000_030e8c4dc072d88f"]).exchanges) == 13


def test_filter_by_text_keeps_the_exchanges_that_have_it(corpus):
    part = corpus.filter(text="ammunition*")
    said = (part.exchanges["question"] + part.exchanges["answer"]).str.lower()
    assert said.str.contains("ammunition").all()
    assert len(part.exchanges) == 6
    assert "statement" not in part.turns["section"].tolist()


@pytest.mark.parametrize(
    ("within", "askers"),
    [
        ("exchanges", ["Lili Bayer", "Dan Michaels", "Max Delany", "Teri Schultz",
                       "Thomas Gutschker", "Henry Foy"]),
        ("questions", ["Max Delany", "Teri Schultz", "Henry Foy"]),
        ("answers", ["Lili Bayer", "Dan Michaels", "Max Delany", "Teri Schultz",
                     "Thomas Gutschker", "Henry Foy"]),
    ],
)  # fmt: skip
@pytest.mark.parametrize("how", [{"text": "ammunition*"}, {"text": r"\bammunition", "regex": True}])  # fmt: skip  # noqa: E501
def test_filter_by_text_looks_where_it_is_told(corpus, within, askers, how):
    assert corpus.filter(**how, within=within).exchanges["asker"].tolist() == askers


def test_filter_within_the_statement_keeps_its_turns_and_no_exchange(corpus):
    part = corpus.filter(text="ammunition*", within="statement")
    assert part.turns["turn_id"].tolist() == [
        corpus.turns.loc[42, "turn_id"]  # the statement of 2023; that of 2022 has none
    ]
    assert part.exchanges.empty
    assert part.transcripts["transcript"].tolist() == ["003_7ec467e6c538953e"]
    every = corpus.filter(within="statement")
    assert every.turns["turn"].tolist() == [0, 0]
    assert corpus.filter(within="statement", role="journalist").turns.empty


def test_filter_by_followups_and_by_the_length_of_the_answer(corpus):
    # What is asked again because the podium asks for it is no follow-up.
    assert corpus.filter(followups=True).exchanges.empty
    assert len(corpus.filter(followups=False, regex=False).turns) == 84
    words = corpus.exchanges["answer_words"]
    assert sorted(words)[:2] == [79, 133]
    for span, n in (
        ((None, 133), 2), ((80, 132), 0), ((133, 133), 1), ((606, None), 2),
        ((None, None), 25),
    ):  # fmt: skip
        assert len(corpus.filter(answer_words=span).exchanges) == n, span
    # Turns outside exchanges stay only where nothing chooses among exchanges.
    assert len(corpus.filter(answer_words=(None, None)).turns) == 84
    assert len(corpus.filter(answer_words=(0, None)).turns) < 84


def test_filter_by_role_and_section_keeps_turns(corpus):
    assert set(corpus.filter(role="journalist").turns["role"]) == {"journalist"}
    assert len(corpus.filter(section="statement").turns) == 2
    assert corpus.filter(section="statement").exchanges.empty


def test_nothing_left_keeps_columns_and_types(corpus):
    with pytest.warns(presskit.PresskitWarning, match="no outlet 'Reuter'.*'Reuters'"):
        part = corpus.filter(outlet="Reuter")
    for table in TABLES:
        frame = getattr(part, table.name)
        assert {name: frame[name].dtype for name in frame} == {
            name: column.type for name, column in table.columns.items()
        }
    assert repr(part) == "Corpus(0 transcripts, 0 turns, 0 exchanges)"


@pytest.mark.parametrize(
    ("choice", "message"),
    [
        ({"outlets": "AP"}, "filter does not know outlets.*'outlet'"),
        ({"role": "host"}, "there is no role 'host'.*'moderator'"),
        ({"since": "soon"}, "since='soon' is not a date"),
        ({"text": "…"}, "holds no word to look for"),
        ({"text": 5}, "text=5 is not a pattern"),
        ({"outlet": 5}, "outlet=5 is neither a name nor a list of names"),
        ({"asker": [5]}, r"asker=\[5\] is neither a name nor a list of names"),
        ({"asker": False}, "asker=False is neither a name"),
        ({"regex": True}, "regex=True says how a text.*Add text"),
        ({"within": "answers"}, "within='answers' says how a text"),
        ({"within": "speech", "text": "a"}, "no within='speech'.*'questions'"),
        ({"within": ["answers"], "text": "a"}, r"no within=\['answers'\]"),
        ({"regex": "yes", "text": "a"}, "regex='yes' is neither True nor False"),
        ({"followups": 2}, "followups=2 is neither"),
        ({"text": "(", "regex": True}, "is not a regular expression"),
        ({"answer_words": 100}, r"answer_words=100 is not a span.*\(100, None\)"),
        ({"answer_words": (1.5, None)}, "is not a span"),
        ({"answer_words": (True, None)}, "is not a span"),
        ({"answer_words": (9, 2)}, r"begins above its end. Write \(2, 9\)"),
        (
            {"within": "statement", "asker": "Henry Foy", "followups": True},
            "nothing is left by asker and followups. Leave out",
        ),
        ({"within": "statement", "section": "qa"}, "nothing is left by section"),
    ],
)
def test_a_wrong_choice_says_what_there_is(corpus, choice, message):
    with pytest.raises(presskit.TableError, match=message):
        corpus.filter(**choice)


TALK = (
    "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n\n"
    "Ann Lee-Fox (Gazette of Nowhere): Who?\n\nMinister Bo Ek: Me.\n"
)


def test_a_name_that_is_shown_means_nobody_else():
    corpus = presskit.load_text(TALK)
    assert askers_meant(corpus, ["ann lee"]) == {"Ann Lee", "ann-lee"}  # name and id
    assert askers_meant(corpus, ["Ann Lee (AP)"]) == {"ann-lee"}
    assert askers_meant(corpus, []) == set()
    with pytest.warns(presskit.PresskitWarning, match="no asker 'Ann Le'.*'Ann Lee'"):
        assert askers_meant(corpus, ["Ann Le"]) == set()


def test_an_outlet_is_meant_by_an_alias_or_in_any_case():
    corpus = presskit.load_text(TALK)
    assert outlets_meant(corpus, ["ap"]) == {"Associated Press"}
    assert outlets_meant(corpus, ["GAZETTE of nowhere"]) == {"Gazette of Nowhere"}
    with pytest.warns(presskit.PresskitWarning, match="no outlet 'NPR'"):
        outlets_meant(corpus, ["NPR"])
