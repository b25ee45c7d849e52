"""Exports of meetings: whoever opens for the press office hosts, and asks nothing."""

import pytest

import presskit

OPENED = {
    "by name": (
        ("Eva Lorn", "Good morning everyone. I am Eva Lorn from the press office. We "
         "start with a short statement by the minister, then we take your questions."),
        ("Otto Brandel", "Thank you, Eva. We will open the bridge in June. The deck is "
         "not ready yet, and the builder has asked for more time."),
        ("Eva Lorn", "Thank you, Minister. Ida, please."),
        ("Ida Moss", "Ida Moss, Harbor Daily. Who pays for the delay?"),
        ("Otto Brandel", "The builder pays. That is in the contract."),
        ("Eva Lorn", "Next, Per Tarn."),
        ("Per Tarn", "What about the old ferry?"),
        ("Otto Brandel", "The ferry runs until then."),
        ("Eva Lorn", "Thank you all. That is all for today."),
    ),
    "by a number": (
        ("Speaker 1", "Good morning and welcome to this press briefing. I'm joined by "
         "the minister, who will say a few words."),
        ("Speaker 2", "Thanks. We will open the bridge in June. The deck is not ready, "
         "and it rains a lot."),
        ("Speaker 1", "We now take questions. Go ahead."),
        ("Speaker 3", "Who pays for the delay?"),
        ("Speaker 2", "The builder pays. That is in the contract."),
        ("Speaker 4", "And what about the ferry?"),
        ("Speaker 2", "The ferry runs until then."),
    ),
    "by an office": (
        ("press office", "Good morning all. My name is Eva Lorn, spokesperson of the "
         "ministry. Minister Brandel will speak first."),
        ("Otto Brandel", "Good morning. We will open the bridge in June, as we "
         "promised last year."),
        ("press office", "Questions, please. Yes?"),
        ("guest 1", "Who pays for the delay?"),
        ("Otto Brandel", "The builder pays."),
        ("guest 2", "Will there be a ferry?"),
        ("Otto Brandel", "Yes, until June."),
    ),
    "in German": (
        ("Eva Lorn", "Guten Morgen zusammen, herzlich willkommen zur Pressekonferenz. "
         "Ich bin Eva Lorn aus der Pressestelle. Herr Minister, bitte."),
        ("Otto Brandel", "Vielen Dank. Wir werden die Brücke im Juni eröffnen, das "
         "Deck ist noch nicht fertig."),
        ("Eva Lorn", "Vielen Dank. Frau Moss, bitte."),
        ("Ida Moss", "Wer bezahlt die Verzögerung?"),
        ("Otto Brandel", "Die Baufirma bezahlt. Das steht im Vertrag."),
        ("Per Tarn", "Und was wird aus der Fähre?"),
        ("Otto Brandel", "Die Fähre fährt bis dahin."),
    ),
    "with a look at the line": (
        ("Eva Lorn", "Hello, can everybody hear me? Good. Welcome to our briefing. "
         "Otto, do you want to start?"),
        ("Otto Brandel", "Yes, thanks. So the bridge opens in June, and the deck will "
         "be finished in May, if the weather holds."),
        ("Eva Lorn", "Okay, the first question is from Ida Moss."),
        ("Ida Moss", "Hi. Who pays for the delay?"),
        ("Otto Brandel", "The builder pays. That is in the contract."),
        ("Per Tarn", "And the ferry?"),
        ("Otto Brandel", "The ferry runs until then, as it does every year."),
    ),
    "with names as calls": (
        ("Eva Lorn", "Good morning. Shall we start?"),
        ("Otto Brandel", "Yes. Good morning. We will open the bridge in June. I am "
         "happy to take questions."),
        ("Ida Moss", "Who pays for the delay?"),
        ("Otto Brandel", "The builder pays."),
        ("Eva Lorn", "Per?"),
        ("Per Tarn", "Is the deck ready?"),
        ("Otto Brandel", "Not yet."),
    ),
}  # fmt: skip


def captions(talk):
    cues = [
        f"00:{at // 60:02}:{at % 60:02}.000 --> 00:{at // 60:02}:{at % 60:02}.900\n"
        f"{label}: {said}"
        for at, (label, said) in enumerate(talk)
    ]
    return "\n\n".join(["WEBVTT", *cues])


@pytest.mark.parametrize("talk", OPENED.values(), ids=OPENED)
def test_who_opens_hosts_and_the_greeting_is_no_exchange(talk):
    corpus = presskit.load_text(captions(talk))
    turns = corpus.turns
    hosts = turns["label"] == talk[0][0]
    assert set(turns.loc[hosts, "role"]) == {"moderator"}
    assert turns.loc[:1, "exchange"].isna().all()
    assert turns.loc[1, "role"] == "principal"
    assert len(corpus.exchanges) == 2
