"""What a choice keeps: whole transcripts, exchanges with their calls, turns."""

import pandas as pd
import pytest

import presskit
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
    said = (part.exchanges["question_text"] + part.exchanges["answer_text"]).str.lower()
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
    with pytest.warns(
        presskit.PresskitWarning, match="no outlet 'Reuter'.*mean 'Reuters'"
    ):
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
        ({"outlets": "AP"}, "Did you mean outlet="),
        ({"month": 2}, r"does not know month\. Write date='2023-02'"),
        ({"case": True}, r"does not know case\. Write corpus\.search"),
        ({"since": [2022, 2023]}, "is not a date"),
        ({"text": pd.Series([True, False])}, r"a Series is not.*corpus\.turns\["),
        ({"since": "soon"}, "since='soon' is not a date"),
        ({"since": "03/04/2023"}, "not a date that everybody reads alike"),
        ({"date": ["2023", None]}, "date=None is not a date"),
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


@pytest.mark.parametrize(
    ("choice", "n"),
    [
        ({"date": "2023-02-13"}, 12),
        ({"date": ["13 Feb 2023", "5 April 2022"]}, 25),
        ({"date": "Feb 2023"}, 12),
        ({"year": 2022}, 13),
        ({"year": [2022, 2023]}, 25),
        ({"since": "2023"}, 12),
        ({"since": 2022, "until": 2022}, 13),
        ({"until": "2023-02"}, 25),  # all of February
        ({"until": "2022"}, 13),
        ({"since": "Feb 2023", "until": "2023-12"}, 12),
    ],
)
def test_a_month_or_a_year_is_all_of_its_days(corpus, choice, n):
    assert len(corpus.filter(**choice).exchanges) == n


@pytest.mark.parametrize("choice", [{"date": "2021"}, {"year": [2022, 2021]}])
def test_days_of_no_transcript_are_told(corpus, choice):
    said = r"2021-12-31: those here are of 2022-04-05 to 2023-02-13\.$"
    with pytest.warns(presskit.PresskitWarning, match=said):
        part = corpus.filter(**choice)
    assert len(part.exchanges) == 13 * (2022 in choice.get("year", []))


def test_a_speaker_keeps_all_that_they_say(corpus):
    part = corpus.filter(speaker="jens stoltenberg")
    assert set(part.turns["speaker"]) == {"Jens Stoltenberg"}
    assert len(part.turns) == 30
    both = corpus.filter(speaker="Teri Schultz", date="2023-02-13")
    assert both.turns["exchange"].tolist() == [3]


def test_words_alone_are_a_text_and_several_are_each_looked_for(corpus):
    assert corpus.filter("ammunition*").exchanges.equals(
        corpus.filter(text="ammunition*").exchanges
    )
    either = corpus.filter(["jets", "aircraft"])
    assert either.exchanges["exchange"].tolist() == [5, 8]
    assert either.call.endswith(".filter(text=['jets', 'aircraft'])")


def test_a_day_is_written_as_text_in_code(corpus):
    part = corpus.filter(since=pd.Timestamp("2023-02-13"))
    assert part.call.endswith(".filter(since='2023-02-13')")


def test_words_of_a_statement_alone_are_said_to_be_there(corpus):
    with pytest.warns(presskit.PresskitWarning, match=r"1 time in the opening statem"):
        assert corpus.filter("as long as it takes").exchanges.empty
    assert len(corpus.filter("as long as it takes", within="statement").turns) == 1
    assert corpus.filter("nothing of the kind").exchanges.empty  # nor a warning


OUTSIDE = """\
Minister Bo Ek: We will keep the ferry running for as long as the islands need it.

Moderator Eve Lo: The first question is on the harbour. Ann Lee, please.

Ann Lee (AP): Who pays?

Minister Bo Ek: We do.
"""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "as long as the islands need it",
            r"1 time in the opening statements: add within='statement', or see corpus",
        ),
        ("harbour", r"1 time outside statements and exchanges: see corpus\.search"),
    ],
)
def test_what_is_in_no_exchange_but_was_said_elsewhere_warns(text, told):
    corpus = presskit.load_text(OUTSIDE)
    with pytest.warns(presskit.PresskitWarning, match=told):
        assert corpus.filter(text=text).exchanges.empty


def test_what_is_said_in_answers_alone_is_not_said_to_be_in_no_exchange():
    corpus = presskit.load_text(OUTSIDE)
    told = r"in no question, but 1 time in the exchanges: leave out within, or see"
    with pytest.warns(presskit.PresskitWarning, match=told):
        assert corpus.filter(text="we do", within="questions").exchanges.empty


def test_what_nobody_said_warns_of_nothing(recwarn):
    assert presskit.load_text(OUTSIDE).filter(text="bridge").exchanges.empty
    assert not [one for one in recwarn if "in no exchange" in str(one.message)]


def test_years_of_a_table_choose_and_are_written_as_numbers(corpus):
    years = corpus.transcripts["date"].dt.year
    assert len(corpus.filter(year=years.max())) == 1
    part = corpus.filter(year=years)
    assert len(part) == 2
    assert part.call == "" or part.call.endswith(".filter(year=[2022, 2023])")


def test_days_that_end_before_they_begin_are_told(corpus):
    with pytest.warns(presskit.PresskitWarning, match="since='2022', until='2023'"):
        assert len(corpus.filter(since="2023", until="2022")) == 0


def test_the_beginning_of_an_id_suggests_it(corpus):
    with pytest.warns(presskit.PresskitWarning, match="mean '003_7ec467e6c538953e'"):
        corpus.filter(transcript="003")


def test_an_outlet_is_found_where_only_the_answers_were_kept(corpus):
    answers = corpus.filter(role="principal")
    both = corpus.filter(role="principal", outlet="AFP")
    assert answers.filter(outlet="AFP").turns.equals(both.turns)
    assert len(both.turns) == 2
