"""An article's quotations against a press conference known by heart."""

import pandas as pd
import pytest

import presskit
from presskit.errors import TableError
from presskit.quotes import verify_quotes
from presskit.quotes._schema import QUOTATIONS


@pytest.fixture(scope="session")
def check(harbour):
    """Return a function that checks one quotation."""

    def one(text):
        (row,) = verify_quotes(text, harbour).itertuples()
        return row

    return one


def test_one_row_by_hand(harbour):
    article = (
        "Who?\n\nEk said: “We will not close\nthe harbour before winter,” and left."
    )
    text = harbour.source("harbour").text
    start = text.index("We will not")
    expected = QUOTATIONS.frame(
        {
            "quote": ["We will not close the harbour before winter,"],
            "line": [3],
            "status": ["verbatim"],
            "speaker": ["Bo Ek"],
            "role": ["principal"],
            "transcript": ["harbour"],
            "turn_id": [harbour.turns.loc[0, "turn_id"]],
            "event": ["2021-05-04 harbour"],
            "date": [pd.Timestamp("2021-05-04")],
            "source_line": [6],
            "start": [start],
            "end": [start + 43],
            "found": ["We will not close the harbour before winter"],
            "difference": [""],
            "n_places": [2],
            "attributed": ["Bo Ek"],
            "claimed": [None],
            "message": ["Said by Bo Ek on 4 May 2021, line 6. It stands in 2 places."],
        }
    )
    pd.testing.assert_frame_equal(verify_quotes(article, harbour), expected)


@pytest.mark.parametrize(
    "printed",
    [
        "“They told us that a ‘grey winter’ is coming – and we believe them.”",
        '"they told us that a grey winter is coming—and we believe them"',
        "“[T]hey told us that a “grey winter” is coming, and we believe them”",
        "«They  told us that a\u00a0grey winter is coming; and we believe them»",
        "“They told us that a grey winter is coming¹ and we believe them[2]”",
        "“… that a grey win\u00adter is coming and we believe them …”",
        "“The ships' crews need full time work”",
        "“The ships’ crews need full–time work”",
        "“the region needs $40,000”",
        "“People in Sma\u030astad ask (unintelligible) every day”",
        "“We shall keep every crane working”",
        "“We shall [laughter] keep every crane working”",
        "> We shall keep every crane working.",
        "„We shall keep every crane working“",
    ],
)
def test_verbatim(check, printed):
    row = check(printed)
    assert (row.status, row.difference) == ("verbatim", "")


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("“They told us … and we believe them”", "leave out 6 words."),
        ("“They told us ... and [...] believe them”", "leave out 7 words."),
        ("“They told us. . .we believe them.”", "leave out 7 words."),
        ("“[The crews] told us that … we believe [it]”", "leave out 6 words."),
        ("“They told [the cabinet] that a”", "‘[the cabinet]’ stands for ‘us’."),
        ("“They [told] us that a … winter”", "A gap stands for ‘grey’."),
        ("“the old cranes … must go first”", "A gap stands for ‘[inaudible]’."),
        ("“One mo[r]e word on the cranes”", ""),
    ],
)
def test_verbatim_with_gaps(check, printed, said):
    row = check(printed)
    assert row.status == "verbatim with gaps"
    assert said in row.message


def test_a_gap_may_lead_into_the_next_turn_of_the_same_speaker(check):
    row = check(
        "“We shall keep every crane working. … Every crane will be painted blue”"
    )
    assert row.status == "verbatim with gaps"
    assert "2 turns of this speaker in a row" in row.message
    assert row.found.startswith("We shall [laughter] keep")
    assert row.found.endswith("painted blue")


def test_an_insertion_that_adds_words_is_no_gap(check):
    row = check("“Every crane [in the harbour] will be painted blue”")
    assert row.status == "verbatim"


@pytest.mark.parametrize(
    ("printed", "difference"),
    [
        (
            "“We won't close the harbour before winter”",
            "source has ‘will not’, article has ‘won't’",
        ),
        (
            "“We will close the harbour before winter”",
            "article leaves out ‘not’",
        ),
        (
            "“Every crane will really be painted blue”",
            "article adds ‘really’",
        ),
        (
            "“the region needs €40,000 a day”",
            "source has ‘$’, article has ‘€’",
        ),
        (
            "“the region needs $40.00 a day”",
            "source has ‘40,000’, article has ‘40.00’",
        ),
        (
            "“The old cranes must go first”",
            "article leaves out ‘[inaudible]’",
        ),
        (
            "“They told us … and we trust them”",
            "source has ‘believe’, article has ‘trust’",
        ),
        (
            "“Every crane should be painted green”",
            "source has ‘will’, article has ‘should’; "
            "source has ‘blue’, article has ‘green’",
        ),
    ],
)
def test_differs(check, printed, difference):
    row = check(printed)
    assert (row.status, row.difference, row.n_places) == ("differs", difference, 0)
    assert row.found.casefold() in row.message.casefold()
    assert f"line {row.source_line}" in row.message


def test_pieces_of_one_speaker_that_do_not_follow_each_other(check):
    for printed in (
        "“we believe them … They told us”",
        "“keep every crane working … It is a promise”",
    ):
        row = check(printed)
        assert row.status == "differs"
        assert "do not follow each other" in row.message


def test_an_insertion_hides_no_long_passage(check):
    row = check("“We will not [touch it]. The ships’ crews”")
    assert row.status == "verbatim with gaps"
    row = check("“We will not [think that] the region needs”")
    assert row.status != "verbatim with gaps"


def test_not_found_says_where_was_looked_and_what_is_nearest(check):
    row = check("“Every crane shall be sold to pirates”")
    assert row.status == "not found"
    assert row.message.startswith("Not in the 1 transcript of 4 May 2021.")
    assert "The nearest wording is by Bo Ek on 4 May 2021, line" in row.message
    assert pd.isna([row.speaker, row.transcript, row.found, row.start]).all()


def test_not_found_without_any_wording_like_it(check):
    row = check("“Quantum zebras juggle purple trombones”")
    assert row.status == "not found"
    assert "There is no wording like it." in row.message


@pytest.mark.parametrize("printed", ["“a promise”", "“We … close … winter”"])
def test_too_short(check, printed):
    row = check(printed)
    assert row.status == "too short to check"
    assert pd.isna(row.speaker)


def test_too_short_still_counts_the_places(check):
    assert check("“crane working”").n_places == 2
    row = check("“purple trombones”")
    assert row.n_places == 0
    assert "not in the 1 transcript of 4 May 2021" in row.message


def test_several_who_said_it_are_named(check):
    row = check("“keep every crane working”")
    assert row.n_places == 2
    assert "Several said it, in 2 places: Bo Ek and Carl Day" in row.message
    row = check("“keep every crane working,” Day asked.")
    assert (row.speaker, row.attributed) == ("Carl Day", "Carl Day")
    assert row.role == "journalist"
    assert "A question, by Carl Day (Associated Press) on 4 May" in row.message


def test_who_is_named_beside_it(check):
    row = check("“One more word on the cranes,” said Ann Lee.")
    assert row.status == "verbatim, other speaker"
    assert (row.speaker, row.attributed) == ("Bo Ek", "Ann Lee")
    assert "to Ann Lee, but these are the words of Bo Ek" in row.message
    row = check("Lee was there. “One more word on the cranes.”")
    assert (row.status, row.attributed) == ("verbatim", "Ann Lee")
    assert "names Ann Lee, but these are the words of Bo Ek" in row.message
    row = check("Lee heard Ek’s answer: “One more word on the cranes.”")
    assert row.attributed == "Bo Ek"
    assert "names" not in row.message
    row = check("Lee asked.\n\n“One more word on the cranes.”")
    assert pd.isna(row.attributed)
    row = check("Ek answered:\n\n> One more word on the cranes.")
    assert row.attributed == "Bo Ek"
    row = check("“Lee, one more word on the day,” he said on that day.")
    assert pd.isna(row.attributed)


def test_a_lost_question_mark_and_other_capitals_are_named(check):
    row = check("“Is that a promise,” he said.")
    assert row.status == "verbatim"
    assert "The source has a question mark there" in row.message
    assert "question mark" not in check("“Is that a promise?” he said.").message
    assert "the article has a question" in check("“It is a promise?”").message.lower()
    row = check("“Is that a promise؟” he said.")
    assert "question mark" not in row.message
    row = check("“People in SMÅSTAD ask [inaudible]”")
    assert "It prints ‘Småstad’ as ‘SMÅSTAD’" in row.message
    assert "prints" not in check("“people in Småstad … Every day”").message


def test_a_mark_that_is_never_closed_is_named(check):
    row = check("“We shall keep every crane working.\n\nHe left.")
    assert row.status == "verbatim"
    assert "never closed" in row.message


def test_a_quotation_over_paragraphs_is_one(check):
    row = check("“Good morning.\n\n“We will not close the harbour before winter.”")
    assert (row.status, row.n_places) == ("verbatim", 1)


def test_a_filtered_corpus_says_that_it_is_a_part(harbour):
    part = harbour.filter(role="journalist")
    (row,) = verify_quotes("“Every crane will be painted blue”", part).itertuples()
    assert row.status == "not found"
    assert "Not in the part kept of the 1 transcript" in row.message


def test_nothing_to_check_against_or_nothing_to_check(harbour):
    nothing = harbour.filter(until="1900-01-01")
    (row,) = verify_quotes("“Every crane will be painted blue”", nothing).itertuples()
    assert row.status == "not found"
    assert "a corpus that is empty" in row.message
    empty = verify_quotes("\n", harbour)
    assert empty.empty
    full = verify_quotes("“Every crane will be painted blue”", harbour)
    pd.testing.assert_series_equal(full.dtypes, empty.dtypes)


def test_speakers_without_a_name_and_days_unknown():
    corpus = presskit.load_text(
        "Q: Will you go home now?\n\nA: I will not go home now."
    )
    row = verify_quotes("“I will not go home now”", corpus).iloc[0]
    assert row["status"] == "verbatim"
    assert "nan" not in row["message"].lower().split()


def test_what_is_no_article_is_said(harbour):
    with pytest.raises(TableError, match="int is not an article"):
        verify_quotes(3, harbour)


@pytest.mark.parametrize(
    "hostile",
    [
        "“" * 3000,
        '"' * 3001,
        "‘a " * 3000,
        "“" + "[" * 3000 + "”",
        "“" + "a[b]" * 1000 + "”",
        "“" + "…" * 3000 + "”",
        "“" + "crane " * 3000 + "”",
        "“crane … " * 1000,
        "“=HYPERLINK(1) <script>alert(1)</script> ${x}”",
        "\x00“crane \ud800 working”",
    ],
)
def test_hostile_text_is_only_text(harbour, hostile):
    assert len(verify_quotes(hostile, harbour)) <= 3001


def test_a_gap_that_the_source_prints_leaves_nothing_out():
    corpus = presskit.load_text(
        "Ann Lee (AP): Who decides that?\n\n"
        "Minister Bo Ek: It is decided by all thirty Allies. […] Allies agreed on it."
    )
    row = verify_quotes("Ek: “decided by all thirty Allies. […] Allies”", corpus)
    assert row["status"].tolist() == ["verbatim"]
    row = verify_quotes("Ek: “decided by all thirty Allies. […] agreed on it”", corpus)
    assert row["status"].tolist() == ["verbatim with gaps"]


@pytest.mark.parametrize(
    "printed",
    [
        "“We will … close the harbour before winter”",
        "“We will […] close the harbour before winter”",
        "“We will [surely] close the harbour before winter”",
    ],
)
def test_a_gap_that_turns_the_meaning_is_no_gap(check, printed):
    row = check(printed)
    assert (row.status, row.difference) == ("differs", "the gap leaves out ‘not’")
    assert row.found == "We will not close the harbour before winter"


@pytest.mark.parametrize(
    ("printed", "difference"),
    [
        ("“Every crane will [not] be painted blue”", "article adds ‘[not]’"),
        ("“[Not] every crane will be painted blue”", "article adds ‘[Not]’"),
        ("“Every crane will be painted [never]”", "article adds ‘[never]’"),
        ("“needs [$60,000] a day”", "source has ‘$40,000’, article has ‘[$60,000]’"),
    ],
)
def test_brackets_that_turn_the_meaning_are_no_insertion(check, printed, difference):
    row = check(printed)
    assert (row.status, row.difference) == ("differs", difference)


def test_a_remark_in_brackets_may_hold_a_negation(check):
    row = check("“Every crane [and nobody here knows why] will be painted blue”")
    assert row.status == "verbatim"


def test_a_long_gap_may_leave_out_a_clause_with_a_negation(harbour):
    row = verify_quotes("“Good morning. … The ships’ crews need”", harbour).iloc[0]
    assert row["status"] == "verbatim with gaps"


def test_what_shares_small_words_is_no_nearest_wording():
    corpus = presskit.load_text(
        "Ann Lee (AP): Who says that?\n\n"
        "Minister Bo Ek: Nobody sees it takes time.\n\n"
        "Ann Lee (AP): And why is that?\n\n"
        "Minister Bo Ek: For it is so."
    )
    (row,) = verify_quotes("“whatever it takes”", corpus).itertuples()
    assert row.status == "not found"
    assert "There is no wording like it." in row.message


def test_words_cut_out_of_a_sentence_that_denies_them_are_told(check):
    row = check("“close the harbour before winter”")
    assert row.status == "verbatim"
    assert "Its sentence begins ‘We will not’: read it whole." in row.message
    for printed in ("“We will not close the harbour”", "“we believe them”"):
        assert "read it whole" not in check(printed).message
