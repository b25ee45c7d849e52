"""Which stretches of an article are quotations."""

import pytest

from presskit.quotes._article import read
from presskit.quotes._quotation_marks import find


def found(text):
    article = read(text)
    return [
        "|".join(" ".join(article.text[s:e].split()) for s, e in quotation.spans)
        for quotation in find(article)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We go,” he said. “Now.”", ["We go,", "Now."]),
        ('"We go," he said. "Now."', ["We go,", "Now."]),
        ("Er sagte: „Wir gehen“ und „sofort”.", ["Wir gehen", "sofort"]),
        ("Il a dit : « Nous allons » et »wir gehen«", ["Nous allons", "wir gehen"]),
        ("‹We go› and ›now‹", ["We go", "now"]),
        ("‘We go,’ he said. 'Now.'", ["We go,", "Now."]),
        ("He won't go, the allies' jets don’t, nor the '90s’ ones", []),
        ("rock 'n' roll, ‘em all, 6'2\" tall", []),
        ("‘The allies’ jets will go,’ he said.", ["The allies’ jets will go,"]),
        ("‘We’re goin’ home,’ he said.", ["We’re goin’ home,"]),
        ("'Don't go' was all he said.", ["Don't go"]),
        ("“He said ‘we go’ today,” she said.", ["He said ‘we go’ today,"]),
        ("'He said \"we go\" today,' she said.", ['He said "we go" today,']),
        ("“A “nested” one,” she said.", ["A “nested” one,"]),
        ('("We go")—"now"', ["We go", "now"]),
        ('He said: "We go—" and left.', ["We go—"]),
        ("“The allies’ jets” and ‘the ships’", ["The allies’ jets", "the ships"]),
        ("No quotation at all.", []),
        ("", []),
    ],
)
def test_marks(text, expected):
    assert found(text) == expected


def test_a_paragraph_that_opens_with_the_mark_again_goes_on():
    assert found("“One.\n\n“Two.\n\n“Three,” he said.") == ["One.|Two.|Three,"]
    assert found('"One.\n\n"Two," he said.') == ["One.|Two,"]
    assert found("‘One.\n\n‘Two,’ he said.") == ["One.|Two,"]
    assert found("“One.\n\nTwo.\n\nThree,” he said.") == ["One.|Two.|Three,"]
    assert found("“One.\n“Two,” he said.") == ["One. “Two,"]  # lines of one paragraph


def test_what_nobody_closes_ends_with_its_paragraph():
    article = read("“One.\n\nTwo. “Three.”")
    first, second = find(article)
    assert (first.closed, second.closed) == (False, True)
    assert found("“One.\n\nTwo. “Three.”") == ["One.", "Three."]
    assert found("“One, he said. “Two.”") == ["One, he said.", "Two."]
    assert found("It's 'one, he said. “Two.”") == ["Two."]


def test_block_quotes():
    assert found("He said:\n\n> We\n> go.\n>\n> Now.\n\nThen:\n> No.\nEnd.") == [
        "We go.|Now.",
        "No.",
    ]
    assert found("> “We go,” he said.") == ["We go,"]
    assert found("> We go.\n> — Bo Ek, Minister") == ["We go."]


def test_addresses_of_links_are_no_words():
    assert found("“We [go](https://a.example/x_y) now”") == ["We go now"]
