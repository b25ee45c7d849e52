"""What the cutting itself finds doubtful, each at its place."""

from presskit.doubts import Kind
from presskit.schema.values import Detected, Document, Mark
from presskit.turns._doubts import doubts

TEXT = "Ann: Why?\nBo\nBecause. Cy: too.\nDi:\n"


def found(labels, doubtful=(), opening=None):
    document = Document("a.txt", TEXT, "plain", "")
    start, end = [5, 13, 35], [9, 30, 35]
    return doubts(
        document,
        "Bo Ek",
        Detected("x", 1.0, labels, list(doubtful)),
        opening,
        start,
        end,
        [1, 2, 4],
        ["Ann", "Bo", "Di"],
        [1, 3, 0],
    )


ANN, BO, DI = (
    Mark("Ann", 0, 4, True),
    Mark("Bo", 10, 12, False),
    Mark("Di", 31, 34, True),
)


def test_a_label_without_its_colon_a_possible_one_and_an_empty_turn():
    cy = Mark("Cy", 22, 25, True)
    three = found([ANN, BO, DI], [cy])
    assert [(one.kind, one.start, one.line) for one in three] == [
        (Kind.LABEL_WITHOUT_COLON, 10, 2),
        (Kind.POSSIBLE_LABEL, 22, 3),
        (Kind.EMPTY_TURN, 35, 4),
    ]
    assert "'Cy' before a colon" in three[1].message
    assert three[1].fix.action == "split"


def test_an_opening_without_a_label_names_whom_the_header_names():
    (opening, *_) = found([ANN], opening=5)
    assert opening.kind is Kind.UNLABELLED_OPENING
    assert "Bo Ek" in opening.message
    assert opening.fix.action == "speaker"


def test_sound_labels_leave_the_empty_turn_only():
    assert [one.kind for one in found([ANN])] == [Kind.EMPTY_TURN]
