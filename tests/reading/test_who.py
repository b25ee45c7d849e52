"""Who speaks in small invented transcripts: names, outlets, roles, questions."""

from pathlib import Path

import pytest

import presskit

HERE = Path(__file__).parent


def load(name):
    [path] = HERE.glob(f"{name}*")
    return presskit.load(path)


@pytest.mark.parametrize(
    ("name", "label", "speaker", "role"),
    [
        ("labels-01", "PRIME MINISTER ADDO", "Addo", "principal"),
        ("labels-03", "BEN QUILL", "BEN QUILL", "journalist"),
        ("labels-04", "MR. OKORO", "OKORO", "moderator"),
        ("labels-05", "MS. BELL-ROWE", "BELL-ROWE", "moderator"),
        ("labels-07", "Irma Todd", "Irma Todd", "journalist"),
        ("labels-10a", "MR. QUILL", "Ben Quill", "principal"),
        ("labels-10b", "MR. QUILL", "Ben Quill", "principal"),
        ("labels-10c", "MR. QUILL", "Ben Quill", "principal"),
        ("labels-10d", "MR. QUILL", "Ben Quill", "principal"),
        ("words-press-briefing-german.", "BERG (BMB)", "BERG", "principal"),
        ("words-press-briefing-german-roster", "BERG (BMB)", "Berg", "principal"),
        ("words-interpreted", "Д.Песнин", "Д.Песнин", "principal"),
        ("words-q-and-r", "R", "R", "principal"),
        ("words-p-and", "Portavoz", "Portavoz", "principal"),
        ("words-question-time", "Vizepräsidentin Maren Thal", "Maren Thal",
         "moderator"),
        ("words-question-time", "Jan Ott (Küstenpartei)", "Jan Ott", "journalist"),
        ("words-anchor", "TARN", "BO TARN", "principal"),
        ("names-by-dashes", "Ida Moss – Harbor Daily", "Ida Moss", "journalist"),
        ("names-by-dashes", "Radio Coast – Jo Lind", "Jo Lind", "journalist"),
    ],
)  # fmt: skip
def test_who_somebody_is(name, label, speaker, role):
    turns = load(name).turns
    own = turns[turns.label == label]
    assert len(own) > 0
    assert set(own.speaker) == {speaker}
    assert set(own.role) == {role}


@pytest.mark.parametrize(
    ("name", "outlets"),
    [
        ("labels-03", {"Eastport Courier", "Harbour Weekly", "Northbridge Ledger"}),
        ("labels-09", {"Yahoo Finance", "Yahoo News"}),
        ("words-interpreted", set()),
        ("words-p-and", {"Radio Faro"}),
        ("words-anchor", {"KNB"}),
        ("names-by-dashes", {"Harbor Daily", "Radio Coast", "Reuters"}),
    ],
)
def test_outlets_are_those_of_askers(name, outlets):
    assert set(load(name).outlets.outlet) == outlets


def test_an_office_is_no_outlet():
    assert "Prime" not in set(load("labels-01").outlets.outlet)


@pytest.mark.parametrize(
    ("name", "askers", "followups"),
    [
        ("labels-03", ["ADA FINCH", "BEN QUILL", "CARLA DOYLE"], [0, 0, 0]),
        ("words-press-briefing-german.", ["LANGE", "FRAGE"], [1, 0]),
        ("words-press-briefing-german-roster", ["LANGE", "FRAGE"], [1, 0]),
        ("words-question-time", ["Jan Ott"], [1]),
        ("words-p-and", ["Lucía Rivas", "P"], [0, 3]),
    ],
)
def test_who_asks_in_which_exchange(name, askers, followups):
    exchanges = load(name).exchanges
    assert list(exchanges.asker) == askers
    assert list(exchanges.n_followups) == followups
    assert (exchanges.answer_words > 0).all()


def test_questions_with_ordinals_and_short_forms_stay_whole():
    assert list(load("words-press-briefing-german.").questions.text) == [
        "Herr Berg, wann am 3. Oktober beginnt der Bau, und wer zahlt ihn?",
        "Und warum nicht?",
        "Ist das, z. B. für die Brücken, schon sicher?",
    ]


def test_a_greeting_calls_nobody():
    audit = load("words-press-briefing-german.").audit
    assert "witnesses disagree" not in set(audit.kind)


def test_a_note_on_interpretation_is_no_outlet():
    turns = load("words-interpreted").turns
    assert turns.outlet.isna().all()
    assert list(turns.interpreted.dropna()) == ["перевод с английского"]


def test_a_letter_for_a_question_is_nobody_s_name():
    turns = load("words-p-and").turns
    asked = turns[turns.label == "P"]
    assert list(asked.speaker) == ["Lucía Rivas", "P", "P", "P", "P"]
    assert list(asked.outlet.isna()) == [False, True, True, True, True]


def test_one_president_over_files_keeps_one_id():
    turns = presskit.load(sorted(HERE.glob("labels-13*"))).turns
    presidents = turns[turns.label == "THE PRESIDENT"]
    assert presidents.transcript.nunique() == 2
    assert set(presidents.speaker) == {"Marlowe"}
