"""One press conference on a page, for the web, for paper and for Word."""

import html
import io
import re
import zipfile
from pathlib import Path

import docx
import pytest

import presskit
from presskit.errors import PresskitError, TableError
from presskit.sharing import _brief, brief

FOREIGN, DEFENCE = "000_030e8c4dc072d88f", "003_7ec467e6c538953e"


def words_of(path):
    """Return all text of a Word file, tables included."""
    made = docx.Document(path)
    cells = [cell.text for row in made.tables[0].rows for cell in row.cells]
    return "\n".join([*(one.text for one in made.paragraphs), *cells])


def test_nothing_is_printed_smaller_than_9_points(corpus, tmp_path):
    package = Path(presskit.__file__).parent / "sharing"
    for name in ("brief.html.j2", "page.css"):
        style = (package / name).read_text()
        sizes = re.findall(r"\b(?:font|font-size): ([\d.]+)pt", style)
        assert sizes
        assert min(map(float, sizes)) >= 9, name
    word = docx.Document(brief(corpus, DEFENCE, tmp_path / "a.docx"))
    runs = [run for one in word.paragraphs for run in one.runs]
    sizes = [run.font.size.pt for run in runs if run.font.size]
    assert min([word.styles["Normal"].font.size.pt, *sizes]) >= 9


def test_it_says_who_asked_what_with_the_lines_of_the_source(corpus):
    made = _brief.brief(corpus, DEFENCE)
    assert made.title.startswith("Pre-ministerial press conference by NATO")
    assert made.facts == [
        "13 February 2023",
        "Jens Stoltenberg, NATO Secretary General",
        "12 exchanges · 26 questions · 5,991 words",
    ]
    assert [row.n for row in made.rows] == [str(n) for n in range(1, 13)]
    assert made.rows[8] == _brief.Row(
        n="9",
        who="Henry Foy",
        outlet="Financial Times",
        place="line 265, answer line 268",
        questions=[
            "How do we solve that then?",
            "Or are we at a point now where Ukraine is at a ceiling of what can be "
            "provided month by month by NATO Allies and non NATO Allies in the larger "
            "coalition of Ramstein?",
            "Are we at that point already now where Ukraine has a limit of what it can "
            "use every month?",
        ],
        begins="the answer begins, not matched to one of the 3 questions:",
        answer="So what I said was that the current rate of ammunition consumption is "
        "higher, bigger than the current rate of production. …",
        later=[],
    )
    assert made.sha256.startswith("1826a2279b70")
    assert made.source == "003_7ec467e6c538953e.txt"
    assert any("line 155: Line 155 has no colon" in check for check in made.checks)
    alike = [check.rpartition(" (")[2] for check in made.checks if "more like" in check]
    assert alike == ["2 more like it)", "1 more like it)"], "inaudible, empty turn"
    assert (len(made.checks), made.more_checks) == (
        6,
        "1 more thing to check is not listed here",
    )


def test_places_have_their_times_where_the_source_has_some(tmp_path):
    talk = (
        "WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Ann Lee>Why is it shut?\n\n"
        "01:02:03.900 --> 01:02:09.000\n<v Bo Ek>Because it is old.\n"
    )
    (tmp_path / "bridge.vtt").write_text(talk, encoding="utf-8")
    (row,) = _brief.brief(presskit.load(tmp_path), None).rows
    assert row.place == "line 4 (00:00:01), answer line 7 (01:02:03)"


def test_every_answer_is_more_than_thanks_and_stands_in_the_source(corpus):
    for transcript in (FOREIGN, DEFENCE):
        text = " ".join(corpus.source(transcript).text.split())
        for row in _brief.brief(corpus, transcript).rows:
            for said in (*row.questions, row.answer):
                assert said.removesuffix(" …") in text
                assert len(said.split()) <= _brief.MOST_WORDS + 1


@pytest.mark.parametrize("ending", [".html", ".htm", ".docx"])
def test_the_same_transcript_gives_the_same_bytes(corpus, tmp_path, ending):
    first = brief(corpus, FOREIGN, tmp_path / f"a{ending}")
    second = brief(corpus, FOREIGN, str(tmp_path / f"b{ending}"))
    assert first.read_bytes() == second.read_bytes()


TOLL = (
    "Ann Lee (AP): Do you rule out a toll? And can the old bridge still be saved?\n\n"
    "Minister Bo Dahl: Yes, of course, that is possible. It can be saved.\n\n"
    "Ann Lee: Will you resign?\n\nMinister Bo Dahl: Never.\n\nCy Poe (NPR): Who pays?\n"
)


@pytest.mark.parametrize("ending", [".html", ".docx"])
def test_no_answer_stands_beside_a_question_as_if_it_answered_it(tmp_path, ending):
    path = brief(presskit.load_text(TOLL), None, tmp_path / f"a{ending}", anyway=True)
    said = path.read_text("utf-8") if ending == ".html" else words_of(path)
    in_order = [
        "Do you rule out a toll?",
        "And can the old bridge still be saved?",
        "the answer begins, not matched to one of the 2 questions:",
        "Yes, of course, that is possible.",
        "then asked:",
        "Will you resign?",
        "Who pays?",
        "no answer in the transcript",
    ]
    places = [said.index(part) for part in in_order]
    assert places == sorted(places)
    assert "Never" not in said


def test_the_word_file_says_what_the_page_says(corpus, tmp_path):
    content = _brief.brief(corpus, DEFENCE)
    said = words_of(brief(corpus, DEFENCE, tmp_path / "a.docx"))
    shown = brief(corpus, DEFENCE, tmp_path / "a.html").read_text("utf-8")
    assert "<script" not in shown
    assert "default-src 'none'" in shown
    for row in content.rows:
        asked = *row.questions, row.begins, row.answer
        for part in (row.who, row.outlet, row.place, *asked):
            assert part in said
    for part in (*content.about, *content.new, content.new_since):
        assert part in said
        assert part in html.unescape(shown)
    for quote in content.quotes:
        assert f"“{quote.text}” {quote.who}, {quote.place}" in said
        assert f"<q>{quote.text}</q>" in shown
    assert content.sha256 in said
    assert content.sha256 in shown
    assert shown.count('<td class="who">') == 12


HOSTILE = (
    "Doorstep <b>one</b>\n\nAnn Lee (AP): Why </td><script>hacked = 1</script>\x0b\x01"
    " so \u202eeet\u202c?\n\nMinister Bo Ek: Because {{ 7 * 7 }} of ]]> & <w:p/> it."
)
HOSTILE += " There is much to say about it." * 99  # else it counts as no text


def test_words_of_a_source_do_nothing_in_it(tmp_path):
    corpus = presskit.load_text(HOSTILE, name="../../a<b>.txt")
    page = brief(corpus, None, tmp_path / "a.html", anyway=True)
    shown = page.read_text("utf-8")
    assert "<script>" not in shown
    assert "{{ 7 * 7 }}" in shown
    assert "⟪U+202E⟫eet⟪U+202C⟫" in shown
    assert "../" not in shown
    path = brief(corpus, None, tmp_path / "a.docx", anyway=True)
    said = words_of(path)
    assert "Why </td><script>hacked = 1</script> so ⟪U+202E⟫eet" in said
    assert "of ]]> & <w:p/> it." in said
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as parts:
        assert not re.search(
            rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", parts.read("word/document.xml")
        )


def test_a_transcript_without_questions_or_dates_has_a_brief(tmp_path):
    corpus = presskit.load_text(
        "Minister Bo Ek: No questions today.\n\nMinister Bo Ek: Bye."
    )
    made = _brief.brief(corpus, None)
    assert made.rows == []
    assert made.facts[0] == "no date read"
    brief(corpus, None, tmp_path / "a.docx")
    brief(corpus, None, tmp_path / "a.html")


def test_without_words_or_names_it_quotes_and_names_nobody(corpus, tmp_path):
    path = brief(corpus, DEFENCE, tmp_path / "a.html", hide_text=True)
    shown = path.read_text("utf-8")
    assert "Türkiye (14 times)" in shown
    assert "<q>" not in shown
    path = brief(corpus, DEFENCE, tmp_path / "b.html", hide_names="all")
    shown = path.read_text("utf-8")
    assert shown.count("<q>") == 3
    assert "Stoltenberg" not in shown


def test_what_is_in_the_way_is_said(corpus, tmp_path):
    with pytest.raises(TableError, match=r"name one of '000_.*--transcript ID"):
        brief(corpus, None, tmp_path / "a.html")
    with pytest.raises(TableError, match=r"'x' is not one of '000_"):
        brief(corpus, "x", tmp_path / "a.html")
    with pytest.raises(PresskitError, match=r"end in \.html or \.docx"):
        brief(corpus, FOREIGN, tmp_path / "a.pdf")
    with pytest.raises(PresskitError, match="cannot be written"):
        brief(corpus, FOREIGN, tmp_path / "no" / "a.html")


def test_it_takes_the_beginning_of_an_id_that_no_other_has(tmp_path):
    said = {
        "may-council": "Will the council build a theatre beside the northern station?",
        "may-police": "How many officers were injured during yesterday's marathon?",
        "june": "Which vegetables are to be planted behind the museum in autumn?",
    }
    for name, asks in said.items():
        talk = f"Ann Lee (AP): {asks}\n\nMinister Bo Ek: We shall see.\n"
        (tmp_path / f"{name}.txt").write_text(talk, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    assert brief(corpus, "ju", tmp_path / "a.html").is_file()
    with pytest.raises(TableError, match="'may' is not one of 'june', 'may-council'"):
        brief(corpus, "may", tmp_path / "b.html")
