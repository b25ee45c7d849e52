"""Sentences about the tables of measures: true and well formed for any corpus."""

import pandas as pd
import pytest

from presskit import measures
from presskit.errors import TableError
from presskit.measures import findings
from presskit.schema import AUDIT, EXCHANGES, TURNS
from presskit.schema.ids import of_unnamed

NA = pd.NA
NONE, NO_TURNS = EXCHANGES.frame(), TURNS.frame()


@pytest.mark.parametrize(
    ("said", "start"),
    [
        (findings.askers(NONE), "No exchange was found"),
        (findings.floor(measures.floor(NONE)), "No exchange was found"),
        (findings.answer_lengths(NONE), "No exchange was found"),
        (findings.questions_and_length(NONE), "No exchange was found"),
        (findings.followups(NONE), "No exchange was found"),
        (findings.pauses(measures.pauses(NO_TURNS)), "No answer was found"),
        (findings.overlaps(measures.overlaps(NO_TURNS)), "No turn begins before"),
        (findings.roles(measures.turn_lengths(NO_TURNS)), "No word was found"),
        (findings.doubts(AUDIT.frame()), "The sources were read without a doubt"),
    ],
)
def test_the_empty_case_is_a_sentence(said, start):
    assert said.startswith(start)


def test_askers_counts_people_outlets_and_returns(exchanges_of):
    exchanges = exchanges_of(
        [
            {"asker_id": "x", "asker": "Xu", "outlet": "NTV"},
            {"asker_id": "y", "asker": "Yi", "outlet": "NPR; NTV"},
            {"asker_id": "x", "asker": "Xu", "transcript": "b", "outlet": NA},
        ]
    )
    assert findings.askers(exchanges) == (
        "2 askers of 2 outlets had the floor in 3 exchanges in 2 transcripts; 1 came "
        "back in another transcript: Xu. No outlet is named in 1 exchange."
    )


def test_while_a_person_is_doubtful_so_many_came_back_at_least(exchanges_of):
    rows = [{"asker_id": one, "asker": one, "outlet": "NTV"} for one in ("Xu", "Yi")]
    rows.append({**rows[0], "transcript": "b"})
    exchanges = exchanges_of(rows)
    audit = pd.DataFrame({"kind": ["same person?", "inaudible"]})
    said = "at least 1 came back in another transcript: Xu (of a pair of askers it is "
    assert said in findings.askers(exchanges, audit)
    assert "; 1 came back" in findings.askers(exchanges, audit[1:])
    none = findings.askers(
        exchanges_of([rows[0], {**rows[1], "transcript": "b"}]), audit
    )
    assert "; none came back in another transcript (of a pair" in none


def test_askers_of_an_anonymous_transcript_may_be_fewer(exchanges_of):
    exchanges = exchanges_of([{"asker": "Q"}, {"asker": "Q"}])
    assert findings.askers(exchanges) == (
        "2 askers had the floor in 2 exchanges in 1 transcript. 2 askers are shown "
        "under a name that others have too and may be fewer people; no outlet is named "
        "in 2 exchanges."
    )


def test_askers_unknown_are_said_to_be(exchanges_of):
    exchanges = exchanges_of([{"asker_id": NA, "asker": NA}])
    assert findings.askers(exchanges) == (
        "In 1 exchange in 1 transcript nobody is named, and no outlet."
    )


def test_askers_without_a_name_are_no_people(exchanges_of):
    """Hundreds of exchanges of "Q" are not as many askers, and are said first."""
    rows = [
        {"asker": "Q", "asker_id": of_unnamed(f"x{n:010x}@a"), "outlet": "AFP"}
        for n in range(3)
    ]
    ann = {"asker_id": "ann", "asker": "Ann Lee", "outlet": "NPR"}
    assert findings.askers(exchanges_of([*rows, ann])) == (
        "Nobody is named in 3 of 4 exchanges in 1 transcript. In the others 1 asker of "
        "1 outlet had the floor."
    )
    assert findings.askers(exchanges_of([*rows[:1], ann, ann])) == (
        "1 asker of 1 outlet had the floor in 2 of 3 exchanges in 1 transcript. Nobody "
        "is named in 1 exchange."
    )
    assert findings.floor(measures.floor(exchanges_of([*rows, ann]))) == (
        "In 3 exchanges nobody is named. In the others the floor went to 1 asker, Ann "
        "Lee (NPR), once."
    )


def test_askers_whom_a_number_tells_apart_are_counted_and_have_no_name(exchanges_of):
    rows = [
        {"asker": f"Reporter {n}", "asker_id": of_unnamed(f"reporter-{n}@a")}
        for n in (1, 2, 1)
    ]
    assert findings.askers(exchanges_of(rows)) == (
        "2 askers had the floor in 3 exchanges in 1 transcript. 2 of the askers are "
        "known by a number only; no outlet is named in 3 exchanges."
    )
    assert measures.floor(exchanges_of(rows))["asker"].tolist() == [
        "Reporter 1",
        "Reporter 2",
    ]


def test_floor_of_outlets_says_what_a_joint_exchange_is(exchanges_of):
    table = measures.floor(exchanges_of([{"outlet": "NPR; ZDF"}]), by="outlet")
    assert findings.floor(table) == (
        "The floor went to 2 outlets, to NPR and ZDF first; 2 had it once. A joint "
        "exchange counts for each of its outlets."
    )


def test_floor_without_any_name(exchanges_of):
    table = measures.floor(exchanges_of([{}, {}]), by="outlet")
    assert findings.floor(table) == (
        "The floor was given twice; no outlet is named there."
    )


def test_floor_sums_up_those_who_had_it_often(exchanges_of):
    rows = [
        {"asker_id": f"{n}", "asker": f"{n}"} for n in range(1, 7) for _ in range(n)
    ]
    assert findings.floor(measures.floor(exchanges_of(rows))) == (
        "The floor went to 6 askers, to 1 first; 1 had it once, 1 twice, 1 had it "
        "3 times, 1 had it 4 times, 2 more often, up to 6 times."
    )


def test_who_is_first_of_those_named_is_not_said_to_be_first_of_all(exchanges_of):
    nobody = {"asker_id": None, "asker": None}
    rows = [nobody, {"asker": "Yi"}, {"asker": "Xu"}]
    assert findings.floor(measures.floor(exchanges_of(rows))) == (
        "The floor went to 2 askers, to Yi first of those named; 2 had it once. It "
        "went once to askers without a name."
    )
    later = findings.floor(measures.floor(exchanges_of([*rows[1:], nobody])))
    assert "to Yi first; 2 had it once" in later


def test_no_median_of_fewer_than_five_answers(exchanges_of):
    few = exchanges_of([{"answer_words": 1}])
    assert findings.answer_lengths(few) == (
        "1 exchange in 1 transcript, too few for a median: the answer has 1 word."
    )
    assert findings.questions_and_length(few) == (
        "With 1 exchange in 1 transcript, no number of questions was asked 5 times or "
        "more: too few to compare."
    )


def test_answer_lengths_names_the_silent_ones(exchanges_of):
    words = [0, 100, 200, 300, 400]
    exchanges = exchanges_of({"answer_words": n} for n in words)
    assert findings.answer_lengths(exchanges) == (
        "Over 5 exchanges in 1 transcript the answers have 100 to 400 words; the "
        "median is 200. The median exchange has 20 words answered a word asked. In 1 "
        "exchange no answer was found: it counts as 0 words."
    )


@pytest.mark.parametrize(
    ("medians", "end"),
    [
        (
            [10, 20, 30],
            "The medians rise with the number of questions in an exchange: so",
        ),
        (
            [30, 20, 10],
            "The medians fall with the number of questions in an exchange: so",
        ),
        ([10, 30, 20], "No steady rise or fall with the number of questions"),
        ([10, 10, 10], "No steady rise or fall with the number of questions"),
        ([10], "The median answer has 10 words to 1 question (n = 5)."),
    ],
)
def test_a_direction_is_named_only_where_there_is_one(exchanges_of, medians, end):
    exchanges = exchanges_of(
        {"n_questions": n, "answer_words": words}
        for n, words in enumerate(medians, start=1)
        for _ in range(5)
    )
    assert end in findings.questions_and_length(exchanges)


def test_rare_numbers_of_questions_are_left_out_aloud(exchanges_of):
    exchanges = exchanges_of([*[{"n_questions": 1}] * 5, {"n_questions": 7}])
    assert findings.questions_and_length(exchanges) == (
        "The median answer has 100 words to 1 question (n = 5). Other numbers of "
        "questions were too rare for a median (1 exchange)."
    )


def test_roles_keep_small_shares_in_sight(turns_of):
    words = {"principal": 9990, "moderator": 10}
    turns = turns_of({"role": role, "n_words": n} for role, n in words.items())
    assert findings.roles(measures.turn_lengths(turns)) == (
        "Of 10,000 words in 2 turns, those at the podium speak over 99% (1 turn) and "
        "moderators under 1% (1 turn)."
    )


def test_followups_none_and_some(exchanges_of):
    assert findings.followups(exchanges_of([{}])).startswith(
        "In none of 1 exchange in 1 transcript the asker asked again. Where"
    )
    assert "again: Asker 0. Where" in findings.followups(
        exchanges_of([{"n_followups": 2}])
    )


def test_a_step_within_the_spread_is_no_direction(exchanges_of):
    words = {1: [100, 150, 234, 300, 400], 2: [120, 160, 238, 280, 410]}
    exchanges = exchanges_of(
        {"n_questions": n, "answer_words": w} for n, own in words.items() for w in own
    )
    assert "No steady rise or fall" in findings.questions_and_length(exchanges)


def test_the_middle_of_many_answers_is_counted(exchanges_of):
    exchanges = exchanges_of({"answer_words": n} for n in range(1, 22))
    assert "; the median is 11, and the middle 11 of them have 6 to 16. " in (
        findings.answer_lengths(exchanges)
    )


def test_no_named_outlet_is_no_outlet(exchanges_of):
    one = exchanges_of([{}, {}, {"outlet": "AFP"}])
    assert findings.floor(measures.floor(one, by="outlet")) == (
        "In 2 exchanges no outlet is named. In the others the floor went to 1 outlet, "
        "AFP, once. A joint exchange counts for each of its outlets."
    )


def test_anonymous_askers_may_be_fewer(exchanges_of):
    table = measures.floor(exchanges_of([{"asker": "Q"}, {"asker": "Q"}]))
    assert findings.floor(table).endswith(
        "2 of the askers are shown under a name that others have too and may be fewer "
        "people."
    )


def test_a_corpus_is_named_by_kind_days_and_people():
    def said(*rows):
        heads = [row[:3] for row in rows]
        frame = pd.DataFrame(heads, columns=["transcript", "kind", "date"]).astype(
            {"date": "datetime64[us]", "kind": "str"}
        )
        people = [(row[0], name, "principal") for row in rows for name in row[3:]]
        cast = pd.DataFrame(people, columns=["transcript", "speaker", "role"])
        return findings.corpus(
            frame.assign(n_turns=2, n_exchanges=1, n_words=600), cast
        )

    one = ("a", "briefing", "2023-02-13", "Bo Ek")
    assert said() == "There is no transcript here."
    assert said(one, ("b", "briefing", NA, "Bo Ek", "Al Po")) == (
        "2 briefings of 13 February 2023 (1 without a date): 4 turns, 2 exchanges, "
        "1,200 words. At the podium: Bo Ek and Al Po."
    )
    assert said(
        one, ("b", NA, "2022-01-02"), ("c", "briefing", "2022-03-04", "Bo Ek")
    ) == (
        "3 transcripts from 2 January 2022 to 13 February 2023: 6 turns, 3 exchanges, "
        "1,800 words. At the podium: Bo Ek. In 1 transcript nobody is known to stand "
        "there."
    )
    assert said(("a", "interview", NA)).startswith(
        "1 interview, of no known date: 2 turns"
    )


def test_words_in_exchanges_are_told_apart_from_all_words(exchanges_of):
    heads = pd.DataFrame({"transcript": ["a"], "kind": "briefing", "date": NA})
    heads = heads.astype({"date": "datetime64[us]"})
    heads = heads.assign(n_turns=4, n_exchanges=2, n_words=600)
    cast = pd.DataFrame({"transcript": ["a"], "speaker": "Bo", "role": "principal"})

    def said(*asked):
        rows = [{"question_words": n, "answer_words": 100} for n in asked]
        return findings.corpus(heads, cast, exchanges_of(rows))

    assert said(20, 30) == (  # 20 + 100 + 30 + 100 = 250
        "1 briefing, of no known date: 4 turns, 2 exchanges, 600 words (250 of them "
        "in exchanges). At the podium: Bo."
    )
    assert "asked or answered" not in said(200, 200)  # all of the words
    assert "asked or answered" not in said()


def test_a_table_of_something_else_is_refused(exchanges_of):
    with pytest.raises(TableError, match="not a table of floor: it lacks"):
        findings.floor(exchanges_of([{}]))


def test_every_sentence_holds_on_the_seeds(corpus):
    exchanges, turns = corpus.exchanges, corpus.turns
    assert findings.askers(exchanges).startswith(
        "19 askers of 19 outlets had the floor in 25 exchanges in 2 transcripts; 6 came"
    )
    assert "13 had it once, 6 twice." in findings.floor(measures.floor(exchanges))
    assert "in 84 turns, those at the podium" in findings.roles(
        measures.turn_lengths(turns)
    )
    assert "In none of 25 exchanges" in findings.followups(exchanges)


def test_no_median_of_a_group_whose_answers_are_missing(exchanges_of):
    asked = [(1, 0)] * 5 + [(2, 90)] * 6
    exchanges = exchanges_of({"n_questions": n, "answer_words": w} for n, w in asked)
    assert findings.questions_and_length(exchanges) == (
        "The median answer has 90 words to 2 questions (n = 6). With 1 question: No "
        "answer was found in 5 of 5 exchanges: who speaks was probably misread."
    )
    few = exchanges[exchanges["n_questions"].eq(1)]
    more = exchanges_of({"n_questions": n, "answer_words": 90} for n in [2, 3, 4, 5])
    rows = pd.concat([few.head(3), few.tail(2), more.assign(exchange=range(20, 24)),
                      more.assign(exchange=range(30, 34))])  # fmt: skip
    assert "There is nothing to compare." in findings.questions_and_length(rows)


def test_those_who_spoke_again_are_named_or_counted(exchanges_of):
    rows = [
        {"asker": "Q", "asker_id": of_unnamed(f"x{n:010x}@a"), "n_followups": 1}
        for n in range(2)
    ]
    rows.append({"asker": "Ann Lee", "n_followups": 2})
    assert findings.followups(exchanges_of(rows)).startswith(
        "In 3 of 3 exchanges in 1 transcript the asker asked again: Ann Lee. In 2 of "
        "them nobody is named. Where"
    )
