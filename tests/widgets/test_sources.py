"""Pointing, uploading, pasting: what was read, what was not, nothing that acts."""

import pandas as pd
import pytest

import presskit
from presskit.measures import recognised
from presskit.widgets import SourceExplorer, sources
from presskit.widgets._sheet import as_text

TALK = "Ann Lee (AP): Why?\n\nMinister Bo Ek: Because.\n"
SUBTITLES = """\
WEBVTT

00:01.000 --> 00:02.000
<v Ann Lee>Why?

00:02.000 --> 00:03.000
<v Bo Ek>Because.
"""


def uploaded(*files):
    """Return the value of an upload control after files were chosen."""
    return tuple(
        {
            "name": name,
            "content": data,
        }
        for name, data in files
    )


def test_format_speakers_times_and_what_is_left_out_are_shown_at_once(nothing):
    nothing.upload.value = uploaded(
        ("talk.vtt", SUBTITLES.replace("WEBVTT", "WEBVTT\n\nNOTE by hand").encode())
    )
    shown = as_text(nothing._report)
    assert "Read as vtt. The file itself tells who speaks." in shown
    assert "Times: 2 of 2 turns, from 00:00:01 to 00:00:02." in shown
    assert "Who speaks, and why: 2" in shown
    assert "In no turn: 1 piece" in shown
    assert "NOTE by hand" in shown
    nothing.upload.value = ()
    nothing.paste.value = TALK
    assert "It tells no times." in as_text(nothing._report)


@pytest.fixture
def nothing():
    return SourceExplorer("")


def test_it_begins_with_a_folder(seeds, corpus):
    explorer = SourceExplorer(seeds)
    pd.testing.assert_frame_equal(explorer.frame(), recognised(corpus))
    pd.testing.assert_frame_equal(explorer.corpus.turns, corpus.turns)
    assert "000_030e8c4dc072d88f.txt" in as_text(explorer.parts)
    assert "42, 18 different labels" in as_text(explorer._report)
    assert "before\u00a0the\u00a0first\u00a0turn" in as_text(explorer._report)
    assert repr(explorer).endswith("style='': 2 transcripts read, 0 not)")
    explorer.file.value = "003_7ec467e6c538953e"
    assert "Henry Foy" in as_text(explorer._report)


def test_without_anything_it_says_what_to_do(nothing):
    assert nothing.frame().empty
    assert "Name a file or folder" in as_text(nothing._report)
    assert nothing.file.shown is False
    assert repr(nothing) == (
        "SourceExplorer(path='', uploaded=0, pasted=False, style='': "
        "0 transcripts read, 0 not)"
    )


def test_a_pasted_text_is_read_and_taken_away_again(nothing):
    nothing.paste.value = TALK
    assert nothing.frame()["file"].tolist() == ["pasted text"]
    assert nothing.corpus.exchanges["asker"].tolist() == ["Ann Lee"]
    assert nothing.file.shown
    assert "Minister Bo Ek" in as_text(nothing._report)
    nothing.paste.value = "  "
    assert nothing.frame().empty


def test_uploads_join_the_folder(nothing, tmp_path):
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    nothing.path.value = str(tmp_path)
    files = (("a.txt", TALK.encode()), ("b.vtt", SUBTITLES.encode()))
    nothing.upload.value = uploaded(*files)
    table = nothing.frame()
    assert sorted(table["file"]) == ["a.txt", "a.txt", "b.vtt"]
    assert table["transcript"].is_unique
    assert table.set_index("file").loc["b.vtt", "format"] == "vtt"
    assert len({label for label, _ in nothing.file.options}) == 3
    assert "uploaded=2" in repr(nothing)


@pytest.mark.parametrize(
    "name", ["../../x.txt", "..\\..\\x.txt", "/etc/x.txt", "C:\\x.txt", "a/../x.txt"]
)
def test_no_name_of_an_upload_leaves_the_memory(nothing, tmp_path, monkeypatch, name):
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    (tmp_path / "aliases.csv").write_text("no aliases at all", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    nothing.upload.value = uploaded((name, TALK.encode()))
    assert nothing.frame()["file"].tolist() == ["x.txt"]
    assert nothing.corpus.transcripts["source"].tolist() == ["x.txt"]
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("name", ["", "..", ".", "/", "\0"])
def test_a_name_that_is_none_is_called_upload(nothing, name):
    nothing.upload.value = uploaded((name, TALK.encode()))
    assert len(nothing.frame()) == 1
    assert nothing._errors == []


def test_what_the_view_sends_is_read_and_what_is_too_large_is_said(nothing):
    send = nothing._hear
    send(None, {"field": "upload", "type": "file", "name": "a.txt"}, [TALK.encode()])
    send(None, {"field": "upload", "type": "too large", "name": "all.pdf"}, [])
    send(None, {"field": "upload", "type": "all"}, [])
    assert nothing.frame()["file"].tolist() == ["a.txt"]
    assert "all.pdf: it is too large" in as_text(nothing._notes())
    send(None, {"field": "paste", "type": "write", "value": TALK}, [])
    assert nothing.values["file"] == "pasted text"
    send(None, {"field": "file", "type": "write", "value": "no such file"}, [])
    assert nothing.file.value == "pasted text"


def test_files_of_one_name_stay_apart(nothing):
    other = TALK.replace("Why", "When").encode()
    nothing.upload.value = uploaded(("a.txt", TALK.encode()), ("x/a.txt", other))
    assert nothing.frame()["file"].tolist() == ["a.txt", "a (2).txt"]
    assert nothing.frame()["transcript"].is_unique


def test_what_cannot_be_read_is_said_and_the_others_stay(nothing):
    nothing.upload.value = uploaded(
        ("good.txt", TALK.encode()),
        ("empty.txt", b" "),
        ("prose.txt", b"The rain went on. It was no press conference at all."),
        ("cut.pdf", b"%PDF-1.7 and nothing"),
        ("aliases.csv", b"printed,speaker,reason"),
        ("<script>.pdf", b"%PDF-1.7 <img src=x>"),
    )
    assert nothing.frame()["file"].tolist() == ["good.txt"]
    said = as_text(nothing._notes())
    for name in ("empty.txt", "prose.txt", "cut.pdf", "aliases.csv", "<script>"):
        assert name in said
    assert "Traceback" not in said
    assert "1 transcript read, 5 not" in repr(nothing)


@pytest.mark.parametrize("path", ["no/such/place", "\0", "~nobody-here/x", "*.nothing"])
def test_a_path_that_is_none_gets_a_calm_answer(nothing, path):
    nothing.paste.value = TALK
    nothing.path.value = path
    assert nothing.frame()["file"].tolist() == ["pasted text"]
    assert len(nothing._errors) == 1
    nothing.path.value = ""
    assert nothing._errors == []


def test_an_alias_file_that_is_wrong_is_said(nothing, tmp_path):
    (tmp_path / "a.txt").write_text(TALK, encoding="utf-8")
    (tmp_path / "aliases.csv").write_text("no aliases at all\n1\n", encoding="utf-8")
    nothing.path.value = str(tmp_path)
    assert nothing.frame().empty
    assert "aliases.csv" in as_text(nothing._notes())


def test_a_style_overrides_for_all(nothing):
    nothing.paste.value = TALK
    assert nothing.frame()["style"].tolist() == ["name-outlet"]
    nothing.style.value = "label-dash"
    assert nothing.frame().empty
    assert "no line opens a turn" in as_text(nothing._notes())
    nothing.style.value = ""
    assert nothing.frame()["n_turns"].tolist() == [2]


def test_what_is_new_is_looked_at_and_else_it_stays(seeds):
    explorer = SourceExplorer(seeds)
    explorer.paste.value = TALK
    assert explorer.file.value == "pasted text"
    explorer.file.value = "003_7ec467e6c538953e"
    explorer.paste.value = TALK + "\nAnn Lee (AP): And then?\n"
    assert explorer.file.value == "003_7ec467e6c538953e"
    explorer.path.value = ""
    assert explorer.file.value == "pasted text"


def test_warnings_come_before_labels(nothing):
    nothing.paste.value = TALK + "\nDeep: thought.\n\nQ: Who?\n"
    page = as_text(nothing._report)
    audit = nothing.corpus.audit
    first = audit.loc[audit["severity"] == "warning", "message"].iloc[0]
    assert 0 <= page.index(first[:8]) < page.index("Lines that open a turn")


def test_a_large_folder_is_read_in_part(nothing, tmp_path, monkeypatch):
    monkeypatch.setattr(sources, "MOST", 2)
    for name in "abc":
        (tmp_path / f"{name}.txt").write_text(f"{TALK}{name}", encoding="utf-8")
    (tmp_path / "d.png").write_bytes(b"no transcript")
    nothing.path.value = str(tmp_path)
    assert len(nothing.frame()) == 2
    assert "first 2 of 3 files" in as_text(nothing._notes())
    assert "1 other file" in as_text(nothing._notes())


def test_what_a_transcript_says_is_text_here_and_escaped_without_a_kernel(hostile):
    explorer = SourceExplorer(hostile.transcripts["source"].iloc[0])
    assert "Max Mi, A&B <Script>" in as_text(explorer.parts)
    html = explorer._repr_mimebundle_()["text/html"]
    for tag in ("<script", "<Script", "<img", "<i>", "<b>Agency"):
        assert tag not in html


def test_the_tables_are_copies_and_the_bundle_has_the_state(nothing):
    nothing.paste.value = TALK
    frame = nothing.frame()
    frame["file"] = "x"
    assert nothing.frame()["file"].tolist() == ["pasted text"]
    assert nothing._repr_mimebundle_()["text/plain"] == repr(nothing)
    loaded = presskit.load_text(TALK)
    pd.testing.assert_frame_equal(nothing.corpus.turns, loaded.turns)


def test_the_page_tells_how_a_file_was_read(nothing):
    rows = b'[{"who": "Ann", "text": "Why?"}, {"who": "Bo", "text": "So it is."}]'
    nothing.upload.value = uploaded(("a.json", rows), ("a.txt", TALK.encode()))
    pages = []
    for _, one in nothing.file.options:
        nothing.file.value = one
        pages.append(as_text(nothing._report))
    told = "Read as json: [] (who, text). The file itself tells who speaks."
    assert any(told in page for page in pages)
    assert any(
        "Read as plain. Labels look like “Nic Robertson (CNN): Thank you.”." in p
        for p in pages
    )


def test_while_it_reads_it_does_not_show_what_was_read_before(nothing, seeds):
    told = []
    nothing.observe(lambda change: told.append(as_text(change["new"])), "parts")
    for change in (
        lambda: setattr(nothing.paste, "value", TALK),
        lambda: setattr(nothing.style, "value", "name-outlet"),
        lambda: setattr(nothing.path, "value", str(seeds)),
    ):
        told.clear()
        change()
        assert "Reading …" in told[0]
        assert "Reading …" not in told[-1]
