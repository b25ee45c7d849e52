"""What rows are chosen by, and what it is called where it is offered."""

from types import SimpleNamespace

import pandas as pd
import pytest

import presskit
from presskit.corpus import _choice_values as values

TALK = """\
Briefing

5 May 2031

Minister Bo Ek: Hello to all of you.

Q: Why is it so?

Minister Bo Ek: So it is.

q: Why is it not?

Spokesman Cy Poe: It is not so.

Ann Lee (AP; NPR): And now?

Minister Bo Ek: Yes.
"""


@pytest.fixture(scope="module")
def talk():
    return presskit.load_text(TALK)


def test_all_that_are_printed_q_are_one_choice_however_it_is_written():
    rows = pd.DataFrame(
        {
            "asker_id": [
                "unnamed@x826a610a64@t",
                "unnamed@x826a610a65@t",
                "ann-lee",
                None,
            ],
            "asker": ["Q", "q", "Ann Lee", None],
        }
    )
    shown = values.people("asker")(None, rows, "exchanges")
    assert shown.fillna("").tolist() == ["Q", "Q", "ann-lee", ""]


def test_who_has_no_name_is_called_so(talk):
    called = values.names_of("asker")(talk, talk.exchanges)
    assert called.str.casefold().tolist() == [
        "q, not named", "q, not named", "ann lee"
    ]  # fmt: skip


def test_beside_exchanges_only_those_are_offered_who_answer(talk):
    everybody = set(values.speakers(talk, talk.turns, "turns").dropna())
    answering = set(values.speakers(talk, talk.turns, "exchanges").dropna())
    assert "ann-lee" in everybody - answering
    assert "bo-ek" in answering


def test_a_transcript_without_an_event_is_called_by_its_id():
    heads = pd.DataFrame({"transcript": ["a", "b"], "event": ["Ferries", None]})
    corpus = SimpleNamespace(transcripts=heads)
    rows = pd.DataFrame({"transcript": ["b", "a", "of no transcript"]})
    assert values.events(corpus, rows).tolist() == ["b", "Ferries", "of no transcript"]


def test_outlets_and_follow_ups_are_those_of_the_tables(talk):
    (outlets,) = values.outlets(talk, talk.exchanges)
    assert len(outlets) == len(talk.exchanges)
    again = values.asked_again(talk, talk.exchanges)
    assert again.tolist() == (talk.exchanges["n_followups"] > 0).tolist()
    (ids,) = values.named("turn_id")(talk, talk.turns)
    assert ids.equals(talk.turns["turn_id"])
    words = values.numbers_in("n_words")(talk, talk.turns)
    assert words.tolist() == talk.turns["n_words"].tolist()
