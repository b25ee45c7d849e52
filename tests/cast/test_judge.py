"""Who speaks in each turn: what labels say, and before all what was decided."""

from presskit import cast, languages, speech
from presskit.corpus.build import cut
from presskit.schema.values import Alias, Pins
from tests._one_file import document

TEXT = (
    "Minister Bo Ek: Good morning. The bridge is open.\n\n"
    "Q: I am Cy Poe with Reuters. Why now?\n\n"
    "Mr. Ek: Because we must.\n\n"
    "Ann Lee (AP): And who pays?\n\n"
    "Mr. Ek: We do.\n"
)


def judge(text=TEXT, pins=Pins(), aliases=None):  # noqa: B008
    one = document(text)
    turns = cut(one)
    texts = turns.texts(text)
    acts = speech.read(texts, languages.of_turns(texts, turns.languages))
    return cast.judge(turns, texts, acts, speech, pins, aliases)


def test_labels_say_who_speaks_and_in_which_role():
    found = judge()
    assert found.roles == [
        "principal", "journalist", "principal", "journalist", "principal",
    ]  # fmt: skip
    minister, unknown, again, ann, _ = found.persons
    assert minister == again != ann
    assert unknown == ""
    assert found.introduced == ["", "Cy Poe", "", "", ""]
    assert found.members["Ann Lee (AP)"].name == "Ann Lee"


def test_what_was_decided_outranks_the_labels():
    pins = Pins(
        names={"Q": "Dee Fox"},
        roles={"Ann Lee (AP)": "moderator"},
        turn_roles={4: "other"},
        alone={3: "Ida Brant"},
    )
    found = judge(pins=pins)
    assert found.members["Q"].name == "Dee Fox"
    assert found.members["Ann Lee (AP)"].role == "moderator"
    assert found.roles[3:] == ["moderator", "other"]
    assert found.roles[2] == "principal", "one turn was decided, not its label"
    assert found.persons[3] == "=Ida Brant"
    assert found.persons[1] != ""


def test_who_answers_by_decision_speaks_for_no_outlet():
    text = "Ann Lee, AP: Why?\n\nMinister Bo Ek: Because we must.\n"
    label = "Ann Lee, AP"
    assert judge(text).members[label].outlets
    found = judge(text, Pins(roles={label: "principal"}))
    assert found.members[label].outlets == ()


def test_an_alias_makes_two_labels_one_person():
    text = "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n\nAnna Vance (AP): And?\n"
    ann, _, anna = judge(text).persons
    assert ann != anna
    aliases = {"anna vance": Alias("Ann Lee", "")}
    ann, _, anna = judge(text, aliases=aliases).persons
    assert ann == anna


def test_one_entry_a_turn():
    found = judge()
    assert len(found.roles) == len(found.persons) == len(found.introduced) == 5


def test_a_question_before_the_first_label_is_not_of_whom_it_is_put_to():
    head = "Entretien de Mme Anne Lune, ministre de la mer\n\n"
    said = (
        "Bonsoir, Anne Lune. Est-ce que le pont sera ouvert ?\n\n"
        "R - Il sera ouvert en juin, comme nous l'avons dit.\n\n"
        "Q - Qui va le payer ?\n\nR - Les deux villes, chacune la moitié.\n\n"
    )
    found = judge(head + said)
    assert found.roles == ["journalist", "principal", "journalist", "principal"]
    assert [found.members[label].name for label in ("", "R")] == ["", "Anne Lune"]


def test_who_opens_without_a_label_may_say_whose_label_stands_below():
    welcome = "Welcome, everybody. I am Ida Moss, and we talk of the bridge.\n\n"
    said = (
        "BO EK: Thank you for having me, Ida.\n\nIDA MOSS: When does it open?\n\n"
        "BO EK: In June, as we always said.\n\nIDA MOSS: Who pays?\n\n"
        "BO EK: The builder does.\n\n"
    )
    found = judge(welcome + said)
    assert found.persons[0] == found.persons[2] != found.persons[1]
    assert found.roles[1] == found.roles[3] == "principal"
    other = judge(welcome.replace("Ida Moss", "Jo Poe") + said)
    assert other.persons[0] != other.persons[2]
