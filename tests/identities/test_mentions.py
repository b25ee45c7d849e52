"""Who is mentioned as somebody who speaks: by label, by exchange, or by one turn."""

from presskit.corpus import build
from presskit.corrections import Correction
from presskit.identities._mentions import mentions, who_speaks
from presskit.schema.values import Document

TEXT = (
    "Minister Bo Ek: Good morning.\n\nQ: Ann Lee with the AP. Why is it late?\n\n"
    "Minister Bo Ek: So.\n\nReporter 2: And when will it be done?\n\n"
    "Minister Bo Ek: Soon, I hope.\n"
)
DOCUMENT = Document("a.txt", TEXT, "plain", "0" * 64)


def file(*lines):
    read = build.judge(DOCUMENT, build.cut(DOCUMENT), lines, {})
    return read._replace(transcript="a")


def test_askers_are_mentioned_by_exchange_all_others_by_label():
    own = file()
    assert [who_speaks(own, turn) for turn in range(5)] == [
        "Minister Bo Ek", 1, "Minister Bo Ek", 2, "Minister Bo Ek",
    ]  # fmt: skip
    found = {who: (turn, one) for turn, who, one in mentions(own)}
    assert list(found) == ["Minister Bo Ek", 1, 2]
    assert [turn for turn, _ in found.values()] == [0, 1, 3]
    assert (found[1][1].name, found["Minister Bo Ek"][1].podium) == ("Ann Lee", True)


def test_an_unnamed_asker_is_one_person_of_the_exchange_a_counted_one_of_the_file():
    units = [one.unit for _, _, one in mentions(file())]
    assert units[0] == ""
    assert units[1].endswith("@a")
    assert units[2] == "reporter-2@a"


def test_a_turn_that_is_somebody_elses_is_mentioned_by_itself():
    start = TEXT.index("Soon")
    line = Correction(
        "speaker", "a", "0" * 64, start, start + 4, "Ida Brant", "", "turn"
    )
    own = file(line)
    assert who_speaks(own, 4) == (4,)
    assert ((4,), "Ida Brant") in [(who, one.name) for _, who, one in mentions(own)]


def test_a_host_who_puts_in_a_word_is_not_who_asks():
    text = (
        "Ida Moss: Good morning, Mr Minister.\n\nMinister Bo Ek: Good morning.\n\n"
        "Ida Moss: I live in Tarn. Why is the bridge shut?\n\nJon Vale: Thank you.\n\n"
        "Minister Bo Ek: It is being mended.\n\nIda Moss: Until when?\n\n"
        "Minister Bo Ek: Until May.\n"
    )
    document = Document("a.txt", text, "plain", "0" * 64)
    own = build.judge(document, build.cut(document), (), {})
    own = own._replace(
        cast=own.cast._replace(
            roles=[*own.cast.roles[:3], "journalist", *own.cast.roles[4:]]
        ),
        numbers=[*own.numbers[:3], own.numbers[2], *own.numbers[4:]],
    )
    assert own.numbers[2] is not None
    assert [who_speaks(own, turn) for turn in (2, 3)] == [own.numbers[2], "Jon Vale"]
