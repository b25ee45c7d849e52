"""What the cutting itself finds doubtful, each at its place."""

from presskit.doubts import Kind
from presskit.schema.values import Document, Header, Mark, Reading, Said, Turns
from presskit.turns._doubts import doubts

TEXT = "Ann: Why?\nBo\nBecause. Cy: too.\nDi:\n"


HEADER = Header(*[None] * 7, (("Bo Ek", "Minister"),), None)
BO, CY = Mark("Bo", 10, 12, False), Mark("Cy", 22, 25, True)
TURNS = Turns(
    HEADER, "x", 1.0, 0, len(TEXT),
    label=["Ann", "Bo", "Di"], label_start=[0, 10, 31], label_end=[4, 12, 34],
    start=[5, 13, 35], end=[9, 30, 35], line=[1, 2, 4], n_words=[1, 3, 0],
    n_inaudible=[0] * 3, start_time=[None] * 3, end_time=[None] * 3,
)  # fmt: skip


def found(reading=None, **changed):
    document = Document("a.txt", TEXT, "plain", "", reading or Reading(TEXT))
    return doubts(TURNS._replace(**changed), document)


def test_a_label_without_its_colon_a_possible_one_and_an_empty_turn():
    three = found(without_colon=(BO,), doubtful=(CY,))
    assert [(one.kind, one.start, one.line) for one in three] == [
        (Kind.LABEL_WITHOUT_COLON, 10, 2),
        (Kind.POSSIBLE_LABEL, 22, 3),
        (Kind.EMPTY_TURN, 35, 4),
    ]
    assert "'Cy' before a colon" in three[1].message
    assert three[1].fix.action == "split"


def test_a_possible_label_outside_of_the_talk_stands_before_a_sentence():
    header = "Topics: Ports, bridges\n\nVoice: Please welcome the minister.\n\n"
    footer = "Media Contact:\n\nnews@example.org\n\nCy: We thank you all.\n"
    text = header + TEXT + footer
    to = len(header)
    marks = [
        Mark(label, text.index(f"{label}:"), text.index(f"{label}:") + len(label), True)
        for label in ("Topics", "Voice", "Cy", "Media Contact")
    ]
    marks.append(Mark("Cy", text.rindex("Cy:"), text.rindex("Cy:") + 3, True))
    moved = {
        name: [at + to for at in getattr(TURNS, name)]
        for name in ("label_start", "label_end", "start", "end")
    }
    turns = TURNS._replace(
        header_end=to, footer_start=to + len(TEXT), doubtful=tuple(marks), **moved
    )
    found = doubts(turns, Document("a.txt", text, "plain", "", Reading(text)))
    possible = [one for one in found if one.kind is Kind.POSSIBLE_LABEL]
    assert [one.line for one in possible] == [3, 7, 13]
    assert next(text[one.start : one.end] for one in possible) == "Voice"


def test_questions_without_labels_are_told_at_the_first():
    at = {"label_start": [5, 13, 31], "label_end": [5, 13, 34]}
    one = found(label=["[Q]", "", "Di"], unlabelled=True, style="dashes", **at)[0]
    assert (one.kind, one.start, one.line) == (Kind.NO_LABELS, 5, 1)
    assert one.message == (
        "No label is printed before 2 of 3 turns: a dash tells a question from its "
        "answer."
    )


def test_what_stands_above_the_first_of_them_is_told():
    at = {"label_start": [10, 13, 31], "label_end": [10, 13, 34], "start": [10, 13, 35]}
    one = found(label=["[Q]", "", "Di"], unlabelled=True, style="dashes", **at)[0]
    assert one.message.endswith(
        "answer. 2 words above the first are read as title and lead."
    )


def test_an_opening_without_a_label_names_whom_the_header_names():
    (opening, *_) = found(label=["", "Bo", "Di"])
    assert opening.kind is Kind.UNLABELLED_OPENING
    assert "Bo Ek" in opening.message
    assert opening.fix.action == "speaker"


def test_sound_labels_leave_the_empty_turn_only():
    assert [one.kind for one in found()] == [Kind.EMPTY_TURN]


def test_an_empty_turn_is_told_by_its_printed_label_whatever_was_decided():
    (empty,) = found(label=["Ann", "Bo", "Dina Roe"])
    assert empty.message == "The source prints the label 'Di' without words."


def test_a_table_that_names_nobody_in_its_first_row_has_no_opening():
    told = Reading(TEXT, turns=(Said("", 0, 0, 5, 9),))
    kinds = [one.kind for one in found(told, label=["", "Bo", "Di"])]
    assert kinds == [Kind.EMPTY_TURN]


def test_times_that_go_back_are_told_once_a_file():
    assert found(start_time=[0.0, None, 7.5]) == found()
    two = [found(start_time=times)[-1] for times in ([65.0, None, 7.5], [9, 7, 5])]
    assert [(one.kind, one.line, one.message) for one in two] == [
        (
            Kind.TIMES_GO_BACK,
            4,
            "This turn begins at 00:00:07, the one before at 00:01:05.",
        ),
        (
            Kind.TIMES_GO_BACK,
            2,
            "This turn begins at 00:00:07, the one before at 00:00:09. So it is in 2 "
            "places.",
        ),
    ]
