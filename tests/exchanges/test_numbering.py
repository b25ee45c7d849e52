"""Exchanges: who has the floor, by roles and askers alone."""

import pytest

import presskit
from presskit.exchanges import number, openings, sections
from presskit.schema.values import Acts
from presskit.speech import read


def run(script):
    """Number a script of "role speaker text" lines; P, M, J and O are the roles."""
    names = {"P": "principal", "M": "moderator", "J": "journalist", "O": "other"}
    turns = [line.split(maxsplit=2) for line in script.strip().splitlines()]
    roles = [names[role] for role, *_ in turns]
    askers = ["" if who == "-" else who for _, who, *_ in turns]
    said = [(turn[2:] or [""])[0] for turn in turns]
    return number(roles, askers, said, read(said))


def numbered(roles, askers, said, names):
    """Number turns of which some give a name."""
    acts = read(said)
    opens = openings(roles, askers, said, acts, names)
    return number(roles, askers, said, acts, opens)


def test_a_follow_up_belongs_to_the_first_question():
    assert run("P p Hi.\nM m AP.\nJ a Why?\nP p So.\nJ a And?\nP p Yes.\nJ b Who?") == [
        None, None, 1, 1, 1, 1, 2,
    ]  # fmt: skip


def test_an_answer_after_the_next_call_still_belongs_to_the_question():
    assert run("J a Why?\nP p So.\nM m FT.\nP p And.\nM m FT.\nJ b Who?\nP p I.") == [
        1, 1, None, 1, None, 2, 2,
    ]  # fmt: skip


def test_who_asks_first_is_answered_also_after_a_greeting_from_the_hall():
    statement = "The ferry sails. " * 80
    asked = (
        "J - Does the minister know who pays?\nP p Yes, he does, and he will say so."
    )
    assert run(f"P p Hello.\nJ - Hello.\nP p {statement}\n{asked}") == [
        None, None, None, 1, 1,
    ]  # fmt: skip


def test_words_after_the_close_belong_to_none():
    script = "J a Why?\nP p So.\nM m This concludes this press conference.\nP p I see."
    assert run(script) == [1, 1, None, None]


def test_thanks_after_the_moderators_last_turn_belong_to_none():
    assert run("J a Why?\nP p So.\nM m Right.\nP p Thank you very much.") == [
        1, 1, None, None,
    ]  # fmt: skip


def test_thanks_from_the_moderator_before_a_further_question_close_nothing():
    assert run("J a Why?\nP p So.\nM m Thank you. FT.\nP p And.\nJ b Who?") == [
        1, 1, None, 1, 2,
    ]  # fmt: skip


def test_an_unnamed_asker_goes_on_or_somebody_new_asks():
    script = "J - Why?\nJ - I mean now?\nP p We have agreed on all of it today.\n"
    assert run(script + "J - And when?") == [1, 1, 1, 1]
    assert run(script + "J - Thank you. Who will pay for what you agreed?")[-1] == 2


def test_another_name_is_another_asker():
    roles = ["journalist", "principal", "journalist", "principal", "journalist"]
    said = ["Why is it late?", "So.", "And who pays?", "We do.", "When?"]
    names = ["Ann", "", "", "", "Bo Ek"]
    asked = ["", "P", "", "P", ""]
    assert numbered(roles, asked, said, names) == [1, 1, 1, 1, 2]
    names = ["Ann", "", "", "", "Ann Lee"]
    assert numbered(roles, asked, said, names) == [1, 1, 1, 1, 1]


def test_a_name_after_a_greeting_is_the_same_askers():
    roles = ["journalist", "principal", "journalist"]
    said = ["Thank you, sir.", "Who are you?", "Ann Lee, with the AP. Why is it late?"]
    assert numbered(roles, ["", "P", ""], said, ["", "", "Ann Lee"]) == [
        1,
        1,
        1,
    ]


@pytest.mark.parametrize("gap", [" ", "  ", "\n\n"])
def test_a_name_on_its_own_hands_the_floor_on(gap):
    roles = ["journalist", "principal", "journalist"]
    said = ["Why is it late?", f"It is not late at all, I think.{gap}Alex?", "Hear me?"]
    assert number(roles, ["", "P", ""], said, read(said)) == [1, 1, 2]


def test_an_asker_who_comes_back_later_has_a_second_exchange():
    assert run("J a Why?\nP p So.\nJ b Who?\nP p I.\nJ a And?") == [1, 1, 2, 2, 3]


def test_nobody_asks():
    assert run("P p Hi.\nM m Bye.") == [None, None]
    assert run("") == []


def test_the_moderator_who_opens_the_floor_is_in_the_questions():
    roles = ["moderator", "principal", "moderator", "journalist"]
    numbers = [None, None, None, 1]
    assert sections(roles, numbers, [40, 900, 5, 30], [Acts()] * 4) == [
        "statement", "statement", "qa", "qa",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "section"),
    [
        ("Good morning. I'll take your questions.", "qa"),
        ("Let us start with our guests. Ida.", "qa"),
        ("The bridge opens in June.", "statement"),
        ("Good evening.", "qa"),
    ],
)
def test_few_words_from_the_podium_are_a_statement_unless_they_open_the_floor(
    said, section
):
    roles, acts = ["principal", "journalist"], [*read([said]), Acts(asks=True)]
    found = sections(roles, [None, 1], [len(said.split()), 2], acts)
    assert found == [section, "qa"]


def test_the_table_by_hand(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Moderator Eva Ås: AP.\n\nAnn Lee (AP/NPR): Good day. Why? How so?\n\n"
        "Minister Bo Ek: Because we must.\n\n"
        "Ann Lee (AP/NPR): And when did you know\n\nMinister Bo Ek: Soon.\n",
        encoding="utf-8",
    )
    corpus = presskit.load(path)
    untimed = ["question_seconds", "answer_seconds", "ends_from"]
    assert corpus.exchanges[untimed].isna().all(axis=None)
    assert corpus.questions["line"].tolist() == [3, 3, 7]
    exchange = corpus.exchanges.drop(columns=["exchange_id", "date", "event", *untimed])
    assert exchange.to_dict("records") == [
        {
            "transcript": "a",
            "exchange": 1,
            "asker_id": "ann-lee",
            "asker": "Ann Lee",
            "boundary_p": 1.0,
            "asker_from": "label",
            "asker_p": 1.0,
            "outlet": "Associated Press; NPR",
            "call": "AP.",
            "answered_by": "Bo Ek",
            "answered_by_id": "bo-ek",
            "first_turn": 1,
            "last_turn": 4,
            "question_line": 3,
            "answer_line": 5,
            "n_followups": 1,
            "n_questions": 3,  # two with a question mark, and the last sentence
            "question_words": 5 + 5,
            "answer_words": 3 + 1,
            "answer_ratio": 4 / 10,
            "est_answer_minutes": 4 / 160,
            "question_text": "Good day. Why? How so?\n\nAnd when did you know",
            "answer_text": "Because we must.\n\nSoon.",
        }
    ]
    assert corpus.questions[["question", "turn", "text", "form"]].values.tolist() == [
        [1, 1, "Why?", "question mark"],
        [2, 1, "How so?", "question mark"],
        [3, 3, "And when did you know", "last sentence"],
    ]
    assert corpus.outlets["outlet"].tolist() == ["Associated Press", "NPR"] * 2


def test_thanks_and_assent_are_neither_follow_up_nor_question(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n\nAnn Lee (AP): Okay.\n\n"
        "Minister Bo Ek: And this.\n\nAnn Lee (AP): Thank you very much.\n",
        encoding="utf-8",
    )
    exchange = presskit.load(path).exchanges.iloc[0]
    assert exchange[["n_followups", "n_questions"]].tolist() == [0, 1]


def test_an_answer_to_a_question_that_the_moderator_reads_is_not_the_last_askers():
    script = (
        "M m AP.\nJ a Why?\nP p So.\n"
        "M m Online Reuters asks when will all of it start?\nP p In May.\n"
        "M m AFP.\nJ b Hm?\nP p No."
    )
    assert run(script) == [None, 1, 1, None, None, None, 2, 2]


def test_a_principal_who_closes_answers_nothing():
    closing = "Thank you, that's all we have time for."
    assert run(f"J a Why?\nP p So.\nP q {closing}\nP p I see.") == [1, 1, None, None]
    assert run("J a Why?\nP p So.\nP q Thanks very much, everyone.") == [1, 1, None]


def test_thanks_that_may_be_for_an_answer_or_for_thanks_stay_with_it():
    assert run("J a Why?\nP p So.\nP q Thank you.") == [1, 1, 1]
    assert run("J a Why?\nP p So.\nJ a Great, thank you.\nP p Thank you, Ann.") == [
        1, 1, 1, 1,
    ]  # fmt: skip


def test_a_principal_who_only_gives_the_floor_after_an_answer_answers_nothing():
    assert run("J a Why?\nP p So.\nP q Go ahead, please.\nJ b Who?") == [1, 1, None, 2]


TIMED = """WEBVTT

00:00:01.000 --> 00:00:03.500
<v Ann Lee>Why is the bridge shut?

00:00:04.000 --> 00:00:09.000
<v Bo Ek>Because it is old.

00:00:09.500 --> 00:00:11.000
<v Ann Lee>And when will it open?

00:00:12.000 --> 00:00:15.250
<v Bo Ek>In June.
"""


def test_seconds_of_questions_and_answers(tmp_path):
    path = tmp_path / "a.vtt"
    path.write_text(TIMED, encoding="utf-8")
    columns = ["question_seconds", "answer_seconds", "ends_from"]
    assert presskit.load(path).exchanges[columns].values.tolist() == [
        [2.5 + 1.5, 5.0 + 3.25, "source"]
    ]


def test_where_only_beginnings_are_told_a_turn_ends_with_the_next(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Ann Lee (0:01)\nWhy is the bridge shut?\n\nBo Ek (0:04)\nIt is old.\n\n"
        "Cy Holm (0:09)\nWhen will it open?\n\nBo Ek (0:12)\nIn June, we hope.\n",
        encoding="utf-8",
    )
    rows = presskit.load(path).exchanges
    assert rows["question_seconds"].tolist() == [3.0, 3.0]
    # Nothing tells when the last turn ends.
    assert rows["answer_seconds"].fillna(-1).tolist() == [5.0, -1]
    assert rows["ends_from"].dropna().tolist() == ["next turn"]


def loaded(text):
    return presskit.load_text(text).turns["exchange"].fillna(0).astype(int).tolist()


def test_an_interviewer_with_office_first_and_surname_later_has_one_exchange():
    assert loaded(
        "ANN LEEDS, KNB ANCHOR: Good evening. With me is the chairman of the Delta "
        "Commission.\n\nBO TARN, CHAIRMAN, DELTA COMMISSION: Thank you for having "
        "me.\n\n"
        "LEEDS: How high will the dike be?\n\nTARN: Four meters, and it will cost two "
        "billion crowns over ten years, which is less than one flood.\n\n"
        "LEEDS: And who pays?\n\nTARN: The towns pay a third.\n\n"
        "LEEDS: We will be right back.\n"
    ) == [1, 1, 1, 1, 1, 1, 1]


def test_of_two_people_of_a_surname_the_minister_does_not_ask_herself():
    assert loaded(
        "Joan Sandel (Economic Secretary): The pay review will report in May, and we "
        "will publish it in full.\n\nMark Sandel (Pontville): Will the Minister say "
        "who wrote it?\n\nJoan Sandel: Two economists wrote it, and they are named in "
        "the annex.\n\nMr Sandel: And what did it cost?\n\nJoan Sandel: Forty thousand "
        "crowns.\n"
    ) == [0, 1, 1, 2, 2]
