"""Articles in files, by the readers of transcripts."""

import io
import zipfile

import pytest

import presskit
from presskit.errors import SourceError
from presskit.quotes import verify_quotes
from tests.quotes.conftest import HARBOUR

QUOTED = "Every crane will be painted blue"


def word(*paragraphs):
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{said}</w:t></w:r></w:p>" for said in paragraphs)
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        xml = f'<w:document xmlns:w="{space}"><w:body>{body}</w:body></w:document>'
        archive.writestr("word/document.xml", xml)
    return packed.getvalue()


PAGE = f"""<!DOCTYPE html><html><head><title>Blue</title></head><body>
<nav><a href="/">Home “not this one”</a></nav><article><h1>Blue</h1>
<p>The minister spoke for a while today, and there was more to it than that.</p>
<p>&ldquo;{QUOTED}<sup><a href="#n1">1</a></sup>,&rdquo; Ek said on Tuesday.</p>
<p>He went on about the old machines, and said <q>we shall keep every crane working</q>
at the end of it.</p>
<blockquote class="speech"><p>We will not close the harbour before winter.</p>
</blockquote><p>More text follows here so that the article has a body.</p>
</article></body></html>"""
MARKDOWN = f"""---
title: Blue
---
# Blue

Ek said *“{QUOTED}”* on
Tuesday.

> We shall keep
> every crane working.
>
> The old cranes […] must go first.

> Is that a promise?
"""


def checked(path, corpus):
    rows = verify_quotes(path, corpus)
    return rows[["line", "status"]].to_numpy().tolist()


def test_plain_text(tmp_path, harbour):
    path = tmp_path / "article.txt"
    path.write_text(f"Blue\r\n\r\nEk: “{QUOTED}”\r\n", encoding="utf-16")
    assert checked(path, harbour) == [[3, "verbatim"]]
    assert checked(str(path), harbour) == [[3, "verbatim"]]


def test_markdown(tmp_path, harbour):
    path = tmp_path / "article.md"
    path.write_text(MARKDOWN, encoding="utf-8")
    assert checked(path, harbour) == [
        [6, "verbatim"],
        [9, "verbatim with gaps"],
        [14, "verbatim"],
    ]


def test_word(tmp_path, harbour):
    path = tmp_path / "article.docx"
    path.write_bytes(
        word("Blue", f"“{QUOTED},” Ek said.", "“We shall keep every ship”")
    )
    assert checked(path, harbour) == [[3, "verbatim"], [5, "differs"]]


def test_web_page(tmp_path, harbour):
    pytest.importorskip("lxml")
    path = tmp_path / "article.html"
    path.write_text(PAGE, encoding="utf-8")
    assert checked(path, harbour) == [
        [4, "verbatim"],
        [5, "verbatim"],
        [7, "verbatim"],
    ]
    assert verify_quotes(path, harbour)["attributed"].notna().tolist() == [1, 0, 0]


def test_a_file_that_is_not_there_is_no_text(tmp_path, harbour):
    for path in (tmp_path / "no.txt", str(tmp_path / "no.docx"), "my article.md"):
        with pytest.raises(SourceError, match="no such file"):
            verify_quotes(path, harbour)


def test_a_sentence_is_text_even_if_it_ends_like_a_file(harbour):
    assert len(verify_quotes("“Every crane” is in crane.txt", harbour)) == 1


DRAFT = "Ann Lee: He said: “We shall sell every crane.”\n\nBo Ek: Who says that?\n"


def test_an_article_does_not_vouch_for_itself(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, encoding="utf-8")
    (tmp_path / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    assert set(corpus.transcripts["transcript"]) == {"draft", "harbour"}
    for article in (path, str(path), DRAFT, f"{DRAFT}\n"):
        rows = verify_quotes(article, corpus)
        quoted = rows[rows["quote"].str.contains("sell every crane")]
        assert quoted["status"].isin(["differs", "not found"]).tolist() == [True]
        assert not (rows["transcript"] == "draft").any()


def test_an_article_alone_cannot_be_checked(tmp_path):
    path = tmp_path / "draft.txt"
    path.write_text(DRAFT, encoding="utf-8")
    with pytest.raises(SourceError, match="no other transcript"):
        verify_quotes(path, presskit.load(path))


REPORT = (
    "Cranes are to be sold",
    "The harbour of Norwick sells its machines, the minister said on Tuesday in a "
    "meeting with the engineers of the port and the owners of the ferries.",
    "“We shall sell every crane before the winter comes,” Ek told them, and he added: "
    "“Nobody will miss the old machines.”",
    "Bo Ek: I have nothing to add to that.",
    "Ann Lee: The engineers said that they would look at the papers again on Thursday.",
)


@pytest.mark.parametrize("among", ["report.txt", "report.html", "report.docx"])
@pytest.mark.parametrize("checked_as", ["report.docx", "report.md", "text"])
def test_an_article_in_another_format_does_not_vouch_for_itself(
    tmp_path, among, checked_as
):
    written = {
        ".txt": "\n\n".join(REPORT).encode(),
        ".md": (
            "# " + "\n\n".join(REPORT).replace("“", '"').replace("”", '"')
        ).encode(),
        ".docx": word(*REPORT),
        ".html": "".join(f"<p>{one}</p>" for one in REPORT).encode(),
    }
    talks, drafts = tmp_path / "talks", tmp_path / "drafts"
    for folder, name in ((talks, among), (drafts, checked_as)):
        folder.mkdir()
        ending = f".{name.rpartition('.')[2]}"
        (folder / name).write_bytes(written.get(ending, b""))
    (talks / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    corpus = presskit.load(talks)
    assert set(corpus.transcripts["transcript"]) == {"report", "harbour"}
    text = "\n\n".join(REPORT)
    article = text if checked_as == "text" else drafts / checked_as
    rows = verify_quotes(article, corpus)
    assert not (rows["transcript"] == "report").any()
    assert not rows["status"].str.startswith("verbatim").any()


def test_a_transcript_that_is_quoted_as_a_whole_vouches(tmp_path):
    said = (
        "We shall keep every crane working until the winter comes, and nobody will be "
        "sent away from the harbour before the new machines have been tried and paid."
    )
    (tmp_path / "a.txt").write_text(f"Statement\n\nBo Ek: {said}\n", encoding="utf-8")
    rows = verify_quotes(f"Statement\n\nBo Ek: “{said}”\n", presskit.load(tmp_path))
    assert rows["status"].tolist() == ["verbatim"]
