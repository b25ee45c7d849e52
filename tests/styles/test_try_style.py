"""What a style catches in a text, and what it leaves over."""

from presskit.schema.values import Document
from presskit.sources import of_bytes
from presskit.styles import Mark, try_style
from presskit.styles._try_style import trial

TEXT = "Ann Lee (AP): Why?\nMinister Bo Ek: So it is.\nTwo things: a.\n"


def test_what_looks_like_a_label_and_is_not_taken_is_left_over():
    document = Document("a.txt", TEXT, "plain", "")
    ann = Mark("Ann Lee (AP)", 0, 13, True)
    bo = Mark("Minister Bo Ek", 19, 34, True)
    two = Mark("Two things", 45, 56, True)
    tried = trial(document, "x", [ann], [ann, bo, two])
    assert tried.labels.to_dict("records") == [
        {
            "line": 1,
            "label": "Ann Lee (AP)",
            "words": 10,
            "first_words": "Why? Minister Bo Ek: So it is. Two things: a.",
        }
    ]
    assert tried.left_over["label"].tolist() == ["Minister Bo Ek"]
    assert tried.left_over["words"].tolist() == [6]
    assert tried.share == 1.0
    assert str(tried) == (
        "x on a.txt: 1 labels (1 different), 1 left over, 100% of the text under labels"
    )


def test_nothing_is_caught():
    tried = trial(Document("<a>.txt", TEXT, "plain", ""), "x", [], [])
    assert (len(tried.labels), len(tried.left_over), tried.share) == (0, 0, 0.0)
    assert "&lt;a&gt;" in tried._repr_html_()


def test_the_carrier_and_the_view_are_told():
    rows = b'[{"who": "Ann", "text": "Why?"}, {"who": "Bo", "text": "So it is."}]'
    tried = try_style(of_bytes(rows, "a.json"), "name-outlet")
    assert (tried.best, tried.carrier) == ("json", "json: [] (who, text)")
    assert str(tried).endswith("; without style=…: json; read as json: [] (who, text)")
    plain = try_style(of_bytes(TEXT.encode(), "a.txt"), "name-outlet")
    assert plain.carrier == "plain"
    assert "read as" not in str(plain)
