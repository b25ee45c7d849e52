"""Labels that a file sets apart are labels where they name people who come back."""

import pytest

from presskit import sources
from presskit.corpus import build
from presskit.styles._looks import groups


def cut(text, name):
    document = sources.of_bytes(text.encode(), name)
    turns = build.cut(document)
    spans = zip(turns.label, turns.start, turns.end, strict=True)
    return turns, [(label, document.text[start:end]) for label, start, end in spans]


TALK = [
    ("Ann Lee, Harbour Board", "We open the bridge in June, and the ferry stays."),
    ("Bo Ek, Gazette", "Who pays for the delay?"),
    ("Ann Lee, Harbour Board", "The builder pays. That is in the contract."),
    ("Cy Poe, Radio Coast", "And the old ferry?"),
    ("Ann Lee, Harbour Board", "The ferry runs until then."),
    ("Bo Ek, Gazette", "For how long?"),
    ("Ann Lee, Harbour Board", "Until June."),
]
HEAD = "# Press conference of the Harbour Board\n\n5 May 2030\n\n"
PAGE = "<html><body><h1>Press conference of the Harbour Board</h1><p>5 May 2030</p>"


@pytest.mark.parametrize(
    ("form", "name", "head", "style"),
    [
        ("**{}**\n\n{}\n\n", "a.md", HEAD, "bold-label"),
        ("### {}\n\n{}\n\n", "a.md", HEAD, "heading-label"),
        ("<p><b>{}</b></p><p>{}</p>", "a.html", PAGE, "bold-label"),
        ("<h3>{}</h3><p>{}</p>", "a.html", PAGE, "heading-label"),
        ("<div class='who'>{}</div><div>{}</div>", "a.html", PAGE, "class-label"),
        ("<p><span class='who'>{}</span> {}</p>", "a.html", PAGE, "class-label"),
        ("<dl><dt>{}</dt><dd>{}</dd></dl>", "a.html", PAGE, "cell-label"),
        ("<p><label>{}</label> {}</p>", "a.html", PAGE, "label-label"),
        ("<x-who>{}</x-who><x-text>{}</x-text>", "a.html", PAGE, "element-label"),
        ("1. **{}** {}\n", "a.md", HEAD, "bold-label"),
    ],
)
def test_names_without_a_colon_that_are_set_apart(form, name, head, style):
    turns, said = cut(head + "".join(form.format(*pair) for pair in TALK), name)
    assert said == TALK
    assert turns.style == style


def test_a_surname_later_is_the_full_name_again_and_a_bold_question_has_its_label():
    said = [
        ("GAZETTE", "Is it hard to play there?"),
        ("Omar Fenn", "It was at first."),
        ("Bo Lindqvist", "And it is cold."),
        ("GAZETTE", "Do you stay?"),
        ("Fenn", "I do."),
        ("Lindqvist", "He does."),
    ]
    asks, answers = "<p><b>{}: {}</b></p>", "<p><b>{}:</b> {}</p>"
    page = "".join(
        (asks if label == "GAZETTE" else answers).format(label, text)
        for label, text in said
    )
    turns, found = cut(f"<html><body><h1>Two at sea</h1>{page}", "a.html")
    assert found == said
    assert turns.style == "name-outlet"


def test_topics_set_apart_are_no_labels():
    topics = ["The bridge", "The ferry", "Money", "Questions and answers"]
    text = "".join(f"**{topic}**\n\nWe will see about that.\n\n" for topic in topics)
    document = sources.of_bytes(text.encode(), "a.md")
    assert list(groups(document)) == []


def test_figures_in_a_table_are_no_labels():
    cells = "".join(f"<td>{one}</td>" for one in "R1012R1012E0001")
    page = f"{PAGE}<table><tr>{cells}</tr></table>"
    page += "<p>Reporter: How was it?<br>Coach: Bad, and we know it.</p>" * 3
    turns, _ = cut(page, "a.html")
    assert (turns.style, turns.label[:2]) == ("name-outlet", ["Reporter", "Coach"])


def test_a_long_label_in_bold_with_its_colon():
    pairs = [
        ("Vera Lind", "Good afternoon."),
        ("President of Westland Jan Korda", "Good afternoon. Let us begin."),
        ("Vera Lind", "There is a teacher with us."),
        ("History teacher Dan Moss", "Is one book enough?"),
        ("Jan Korda", "One book is a start."),
    ]
    page = "".join(f"<p><b>{label}:</b> {text}</p>" for label, text in pairs)
    assert cut(f"<html><body>{page}", "a.html")[1] == pairs


def test_what_a_speech_quotes_is_no_label_where_labels_are_bold():
    page = (
        "<html><body><p><b>Vera Lind:</b> Mr Korda, please.</p>"
        "<p><b>President of Westland Jan Korda:</b> I brought what others wrote.</p>"
        "<p>Ruritania: “They may choose.” Well.</p><p>Eastland: “It is final.” So.</p>"
        "<p>Ruritania: “We stand by it.” Once.</p>"
        "<p><b>Vera Lind:</b> Questions?</p><p><b>Ben Quill:</b> When?</p>"
        "<p><b>Jan Korda:</b> In spring.</p>"
    )
    assert [label for label, _ in cut(page, "a.html")[1]] == [
        "Vera Lind",
        "President of Westland Jan Korda",
        "Vera Lind",
        "Ben Quill",
        "Jan Korda",
    ]


def test_a_bold_question_of_any_length_is_no_part_of_the_answer():
    question = "Is it true, " + "as the report says, " * 30 + "or not?"
    text = (
        f"{HEAD}**Q: When?**\n\n**Ann Lee:** In June.\n\n**Q: {question}**\n\n"
        "**AL:** It is.\n\n**Q: Why?**\n\n**AL:** Because.\n"
    )
    assert cut(text, "a.md")[1][2] == ("Q", question)


def test_a_file_that_sets_nothing_apart_has_no_groups():
    document = sources.of_bytes(b"Ann Lee (AP): Why?", "a.txt")
    assert list(groups(document)) == []
