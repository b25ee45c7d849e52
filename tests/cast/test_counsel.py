"""Counsel who object are nobody's principal; whoever they object for answers."""

from tests._one_file import transcript

ASKED = """\
Q. Where were you?
A. At home.
MS. LORN: Objection. Form.
Q. Did anybody see you?
MS. LORN: Objection. Calls for speculation.
THE WITNESS: My sister did.
BY MR. VASK:
Q. What did she say?
A. That it was late.
MR. VASK: Let's mark this as Exhibit 4.
Q. Do you know this paper?
A. I do.
"""


def cast_of(text):
    file = transcript(f"Deposition\n5 May 2023\n\n{text}")
    return dict(zip(file.turns.label, file.cast.roles, strict=True)), file


def test_who_objects_is_no_principal_and_nobody_beside_them_is():
    roles, _ = cast_of(ASKED)
    assert (roles["Q"], roles["A"], roles["THE WITNESS"]) == (
        "journalist", "principal", "principal",
    )  # fmt: skip
    assert roles["MS. LORN"] == "other"
    assert roles["MR. VASK"] != "principal"


def test_the_witness_is_whoever_answers_and_one_asks():
    _, file = cast_of(ASKED)
    answers = ("A", "THE WITNESS")
    assert len({file.cast.members[label].name for label in answers}) == 1
    witness = file.turns.label.index("THE WITNESS")
    assert file.turns.n_words[witness] == 3  # "BY MR. VASK:" is nobody's word


def test_without_an_objection_somebody_named_beside_a_answers_too():
    said = ASKED.replace("Objection. Form.", "We were told so in May.")
    said = said.replace("Objection. Calls for speculation.", "Nobody saw anything.")
    assert cast_of(said)[0]["MS. LORN"] == "principal"


def test_where_nobody_answers_under_a_word_for_it_an_objection_is_talk():
    said = "Q: Is it so?\nMr. Ek: Objection! It is not.\n" * 3
    assert cast_of(said)[0]["Mr. Ek"] == "principal"


def test_whoever_is_asked_on_or_asks_does_not_object_as_counsel_does():
    said = (
        "Q: Is it so?\nA: It is.\nQ: And you, Mr. Hale?\nMR. HALE: I object to that.\n"
        "Q: Why?\nMR. HALE: It was open.\nQ: Till when?\nMR. HALE: Till noon.\n"
    )
    assert cast_of(said)[0]["MR. HALE"] == "principal"
    asks = "MR. VASK: {}\nTHE WITNESS: So.\n"
    questions = ("I object to the form of this. Why?", "When?", "Who closed it?")
    said = "".join(map(asks.format, questions))
    assert cast_of(said)[0]["MR. VASK"] == "journalist"
