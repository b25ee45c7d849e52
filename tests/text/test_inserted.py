"""Words that an editor put into a sentence, and brackets that hold something else."""

import pytest

from presskit.text import inserted, left_out, n_words


def words(text):
    return [text[start:end] for start, end in inserted(text)]


@pytest.mark.parametrize(
    ("text", "put_in"),
    [
        ("the airbase at Cold [Lake], where", "[Lake]"),
        ("It cost 40 million [40,000] crowns.", "[40,000]"),
        ("It costs 7,000 crowns [$220].", "[$220]"),
        ("It is highly capital[ized] now.", "[ized]"),
        ("He left. [She] came.", "[She]"),
        ("[He] came first.", "[He]"),
        ("We thank [Prime Minister] Oru.", "[Prime Minister]"),
        ("in May [2012] and", "[2012]"),
        ("“[C]onsumers are glad.”", "[C]"),
        ("Sie bleibt [die Brücke] zu.", "[die Brücke]"),
        ("Это [закон] решено.", "[закон]"),
    ],
)
def test_words_of_an_editor(text, put_in):
    assert words(text) == [put_in]


@pytest.mark.parametrize(
    "text",
    [
        "We paid [inaudible] and [applause] left [sic].",
        "We agreed. […] And [...] left (…) it.",
        "It is so.[1] And so.[23]",
        "We came [00:12:34] and [Speaker 2 01:05] left.",
        "[music plays] We begin.",
        "We begin. [a door shuts] We go on.",
        "We begin. [He points at the map.] We go on.",
        "[End of the statement]\n\nWe go on.",
        "[ANN LEE] We go on.",
        "[Ann Lee:] We go on. [Bo Ek]: Yes.",
        "Read [the report](https://example.org/a) or [www.example.org].",
        "Das ist gut. [Beifall] Sehr gut [Heiterkeit].",
        "Это так [смех] и (аплодисменты) так.",
        "[] [ ] [*] [unclosed",
    ],
)
def test_other_brackets(text):
    assert words(text) == []


@pytest.mark.parametrize(
    "mark",
    ["[…]", "[...]", "(…)", "[. . .]", "[redacted]", "[Words omitted.]", "[Auslassung]",
     "[coupure]", "[omitido]", "[omissis]", "[weggelaten]", "[pominięto]",
     "[пропущено]"],
)  # fmt: skip
def test_words_left_out_are_no_words(mark):
    assert left_out().fullmatch(mark)
    assert n_words(f"We {mark} agreed.") == 2


@pytest.mark.parametrize("talk", ["(cut by half)", "We … left", "[omitted from it]"])
def test_talk_of_leaving_out_is_no_mark(talk):
    assert not left_out().search(talk)


def test_brackets_without_end_cost_no_more_than_their_length():
    assert words("[a" * 50_000) == []
