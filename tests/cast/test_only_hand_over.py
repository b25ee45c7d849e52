"""An office does not make a principal of who only gives others the floor."""

from tests._one_file import transcript

FLOOR = "Rueda de prensa\n3 de mayo de 2023\n\nDirectora de Prensa: Buenos días.\n\n"
ANSWER = "Ministro de Pesca: Se pagarán en junio, como está previsto.\n\n"
ASKED = "Directora de Prensa: {}\n\nPregunta: ¿Cuándo se pagan?\n\n" + ANSWER
CALLS = "Siguiente pregunta, por favor."


def roles(text):
    who = transcript(text).cast
    return dict(
        zip(who.members, (one.role for one in who.members.values()), strict=True)
    )


def test_who_only_calls_is_the_moderator():
    told = roles(FLOOR + ASKED.format(CALLS) * 3)
    assert told["Directora de Prensa"] == "moderator"
    assert told["Ministro de Pesca"] == "principal"


def test_of_who_answers_once_it_is_open():
    asked = "Pregunta: ¿Y quién firma?\n\nDirectora de Prensa: Firmo yo.\n\n"
    members = transcript(FLOOR + ASKED.format(CALLS) * 3 + asked).cast.members
    assert "perhaps a principal" in members["Directora de Prensa"].thin


def test_who_adds_to_answers_hands_nothing_over():
    adds = "El ministerio ha firmado ya los contratos de la flota del norte."
    assert roles(FLOOR + ASKED.format(adds) * 3)["Directora de Prensa"] == "principal"


def test_two_turns_are_enough_where_both_call_and_questions_follow():
    calls = FLOOR.replace("Buenos días.", f"Buenos días. {CALLS}")
    first = "Pregunta: ¿Cuándo se pagan?\n\n" + ANSWER
    again = "Pregunta: ¿Y la flota del sur?\n\n" + ANSWER
    told = roles(calls + first + again + ASKED.format(CALLS))
    assert told["Directora de Prensa"] == "moderator"
    adds = "El ministerio ha firmado ya los contratos de la flota del norte."
    told = roles(FLOOR + first + again + ASKED.format(adds))
    assert told["Directora de Prensa"] == "principal"


def test_who_lets_callers_in_is_the_moderator_though_called_caller():
    text = "Briefing\n3 May 2023\n\n"
    for name in ("Ida Moss from the Gazette", "Bo Ek from Radio Nine"):
        text += f"Caller: Thank you. The next question is from {name}.\n\n"
        text += "Reporter: When does the bridge open?\n\nMinister Ann Lee: In June.\n\n"
    assert roles(text)["Caller"] == "moderator"
    asks = text.replace("The next question is", "I am calling")
    assert roles(asks)["Caller"] == "journalist"
