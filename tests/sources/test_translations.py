"""A talk in two languages is read once; two talks are read both."""

import pytest

from presskit.schema.values import Look, Part, Reading
from presskit.sources import of_bytes
from presskit.sources._translations import WHY, without_translation
from tests._work import grows_within

ENGLISH = [
    ("Ann Lee", "Good morning to all of you. Will the bridge be open in May of 2026?"),
    ("Bo Ek", "We will open it in June. That is what we have said from day one on, "
     "and it is what we say to you now."),
    ("Ann Lee", "Who pays for it?"),
    ("Bo Ek", "The builder does. It is in the contract, and you can read it there."),
    ("Ann Lee", "And what is it that you have for the people on the islands?"),
    ("Bo Ek", "The ferry. It will run as it has."),
]  # fmt: skip
GERMAN = [
    ("Ann Lee", "Guten Morgen an alle. Wird die Brücke denn nun im Mai 2026 eröffnet?"),
    ("Bo Ek", "Wir werden sie im Juni eröffnen. Das ist es, was wir vom ersten Tag an "
     "gesagt haben, und wir sagen es auch jetzt."),
    ("Ann Lee", "Wer bezahlt das?"),
    ("Bo Ek", "Das Unternehmen. Es steht im Vertrag, und Sie können es dort lesen."),
    ("Ann Lee", "Und was haben Sie denn nun für die Menschen auf den Inseln?"),
    ("Bo Ek", "Die Fähre. Sie fährt wie bisher."),
]  # fmt: skip
OTHER = [(who, what + " Das ist nicht mein Amt, und ich sage es Ihnen." * (n % 4))
         for n, (who, what) in enumerate(reversed(GERMAN))]  # fmt: skip


def laid_out(turns):
    return "\n\n".join(f"{who}: {what}" for who, what in turns)


@pytest.mark.parametrize("between", ["\n\n", "\n\n* * *\n\n"])
@pytest.mark.parametrize("before", ["", "On the bridge\n\n"])
@pytest.mark.parametrize("behind", ["", "\n\nDie Pressestelle"])
def test_the_second_half_is_left_out(between, before, behind):
    text = before + laid_out(ENGLISH) + between + laid_out(GERMAN) + behind
    found = without_translation(Reading(text))
    assert found.text.removesuffix("\n\n* * *") == before + laid_out(ENGLISH)
    (left_out,) = found.left_out
    assert left_out.why == WHY
    assert left_out.text.endswith(laid_out(GERMAN)[-20:] + behind)


@pytest.mark.parametrize(
    "turns",
    [
        ENGLISH,
        ENGLISH + OTHER,
        ENGLISH + GERMAN[:2],
        [turn for pair in zip(ENGLISH, GERMAN, strict=True) for turn in pair],
    ],
)
def test_what_is_no_translation_stays(turns):
    reading = Reading(laid_out(turns))
    assert without_translation(reading) is reading


def test_parts_and_looks_of_the_first_half_stay():
    text = laid_out(ENGLISH + GERMAN)
    half = len(laid_out(ENGLISH))
    parts = Part(0, half, "line 1"), Part(half + 2, len(text), "line 12")
    looks = Look(0, 8, "bold"), Look(half + 2, half + 10, "bold")
    found = without_translation(Reading(text, parts, looks=looks))
    assert (found.parts, found.looks) == (parts[:1], looks[:1])
    assert found.left_out[0].place == "line 12"


@pytest.mark.parametrize(
    "row", ["<td>{0}</td><td>{1}</td>", "<td><p>{0}</p></td><td><p>{1}</p></td>"]
)
def test_columns_in_two_languages(row):
    pairs = zip(ENGLISH, GERMAN, strict=True)
    rows = "".join(
        f"<tr>{row.format(': '.join(one), ': '.join(two))}</tr>" for one, two in pairs
    )
    page = f"<html><body><h1>Port</h1><table>{rows}</table></body></html>"
    assert of_bytes(page.encode(), "a.html").text == "Port\n\n" + laid_out(ENGLISH)


@pytest.mark.once
def test_long_texts_cost_what_their_lines_cost():
    few, many = (
        lambda n=n: without_translation(Reading(laid_out((ENGLISH * n) + GERMAN * n)))
        for n in (50, 200)
    )
    assert grows_within(8, few, many)
