"""Articles in files, by the readers of transcripts."""

import io
import zipfile

import pytest

from presskit.errors import SourceError
from presskit.quotes import verify_quotes

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
