"""With hide_text no words of the sources are in the page: not five in a row."""

import base64
import gzip
import html
import json
import re

import pytest
from nbformat import v4

import presskit
from presskit.errors import PresskitError
from presskit.files import examples
from presskit.outputs import WORDLESS
from presskit.schema import cells
from presskit.sharing import share
from presskit.sharing._without_words import Hidden
from presskit.text import WORD, fold
from tests.sharing._island import FIGURE, KIND, SAID, cell, figure, island

QUESTION, ANSWER = SAID[0][3], SAID[1][3]
PACKED = re.compile(r'\{"gz":"([^"]+)"\}')
NOTEBOOKS = sorted(examples.notebooks().glob("*.ipynb"))


def words(text):
    return [fold(word) for word in WORD.findall(text)]


def runs(text, n=5):
    found = words(text)
    return set(zip(*(found[at:] for at in range(n)), strict=False))


def unpacked(data):
    return gzip.decompress(base64.b64decode(data)).decode("utf-8")


def visible(page):
    """Return all that a page says, attributes and packed data included, in words."""
    body = PACKED.sub(lambda one: unpacked(one[1]), page[page.index("<body>") :])
    body = re.sub(r'<script type="text/plain".*?</script>', " ", body, flags=re.S)
    body = re.sub(r"<script(?: type=\"module\")?>.*?</script>", " ", body, flags=re.S)
    body = body.replace("\\u003c", "<").replace("\\n", " ")
    return html.unescape(re.sub(r"<br>|</?(?:b|i|em|mark|span|p|td|tr)[ >]", " ", body))


def leaked(page, texts, names=()):
    """Return the runs of five words of any text that a page holds; names are none."""
    found = runs(visible(page)) & {run for text in texts for run in runs(text)}
    named = {word for name in names for word in words(name)}
    return {run for run in found if not named.issuperset(run)}


def shown(**data):
    names = {"html": "text/html", "plain": "text/plain", "md": "text/markdown"}
    data = {names.get(kind, kind): content for kind, content in data.items()}
    return v4.new_output("display_data", data=data)


def ran(*outputs):
    return v4.new_code_cell("1", execution_count=1, outputs=list(outputs))


def test_everything_that_a_cell_puts_out_is_searched(write):
    first, rest = ANSWER.split(" took ")
    split = f"<td>{first} took</td><td>{rest.replace(' ', '</td><td>')}</td>"
    drawn = figure(
        hovertext=[
            f"Ann Lee<br>{QUESTION[:20]}<br>{QUESTION[20:]}",
            "Ann Lee, Gazette",
        ],
        text=ANSWER.split(),
        y=[QUESTION, "Ann Lee"],
    )
    drawn["layout"]["title"]["text"] = f"He said: {ANSWER}"
    drawn["layout"]["yaxis"] = {"ticktext": [QUESTION, ANSWER], "tickvals": [0, 1]}
    picture = {"image/png": "AAAA", "plain": f"<{QUESTION}>"}
    page = share(
        write(
            cell(island(figure=figure(hovertext=[QUESTION]))),
            ran(
                v4.new_output("stream", name="stdout", text=f"n = 25\n{QUESTION}\nend"),
                v4.new_output("error", ename="ValueError", evalue=ANSWER),
                shown(html=f"<p title='{ANSWER}'>{QUESTION}</p><p>Ann Lee</p>"),
                shown(html=f"<table><tr>{split}</tr></table>"),
                shown(html=f"<p>{QUESTION.replace(' ', ' <b>', 4)}</b></p>"),
                shown(html=f"<a href='https://example.org/?q={ANSWER}'>link</a>"),
                shown(md=f"**{ANSWER}**\n\n> {QUESTION}"),
                shown(plain=f"Explorer(text={ANSWER!r})"),
                shown(**{FIGURE: drawn, "html": QUESTION, "plain": ANSWER}),
                shown(**picture),
                shown(**{"application/x+json": 1, "plain": "Sentence of our own."}),
            ),
        ),
        hide_text=True,
    ).read_text("utf-8")
    assert leaked(page, [QUESTION, ANSWER]) == set()
    assert runs(visible(page), 4).isdisjoint(runs(QUESTION, 4) | runs(ANSWER, 4))
    assert "presskit-explorer presskit-page" not in page
    assert "ExchangeExplorer</strong> is left out" in page
    assert page.count("picture left out") == 1
    for kept in ("n = 25", "end", "<p>Ann Lee</p>", "Sentence of our own."):
        assert kept in page
    assert "The words of the sources are left out." in page
    assert "harbour.txt" in page, "the footer still says what the page is about"


def test_a_figure_keeps_its_numbers_names_and_categories_apart(write):
    drawn = figure(y=[QUESTION, "Ann Lee", ANSWER], x=[9, 8, 7], text=[ANSWER, "", "A"])
    page = share(
        write(cell(island()), ran(shown(**{FIGURE: drawn}))), hide_text=True
    ).read_text("utf-8")
    specs = re.findall(r'<script type="application/json">(.*?)</script>', page)
    (trace,) = json.loads(specs[-1])["data"]
    assert trace["y"] == ["[text left out 1]", "Ann Lee", "[text left out 2]"]
    assert trace["x"] == [9, 8, 7]
    assert trace["text"] == ["", "", "A"]
    assert trace["customdata"] == ["ex1"]


def test_code_and_prose_of_the_author_stay(write):
    prose = v4.new_markdown_cell(f"# T\n\nHe said: {ANSWER}")
    code = v4.new_code_cell(f"# {QUESTION}", execution_count=1)
    page = share(write(prose, code, cell(island())), hide_text=True)
    assert ANSWER in page.read_text("utf-8")
    assert "Why does the harbour stay" in page.read_text("utf-8")


def test_case_width_and_quotation_marks_hide_nothing(write):
    shouted = ANSWER.upper().replace("BECAUSE", "ＢＥＣＡＵＳＥ")
    made = share(write(cell(island()), ran(shown(plain=shouted))), hide_text=True)
    assert "TIDE" not in made.read_text("utf-8")


def test_a_name_of_four_words_is_no_quotation():
    said = ["We thank the Great Harbour Daily News for coming."]
    assert Hidden(said).gives_away("Great Harbour Daily News")
    hidden = Hidden(said, ["Great Harbour Daily News"])
    assert not hidden.gives_away("Great Harbour Daily News")
    assert hidden.gives_away("the Great Harbour Daily News")


def test_name_and_outlet_stay_though_the_asker_says_them():
    said = "Ida Brandt, Ellery Evening Post Weekly. Who pays for the new pier?"
    hidden = Hidden([said], ["Ida Brandt", "Ellery Evening Post Weekly"])
    row = "<td>Ida Brandt</td><td>Ellery Evening Post Weekly</td><td>line 6</td>"
    assert hidden.html(row) == row
    asked = hidden.html(f"{row}<td>Who pays for the new pier?</td>")
    assert asked == f"{row}<td>[text left out]</td>"
    # A name that goes on as the turn does gives the turn away.
    assert hidden.gives_away("Evening Post Weekly. Who")


def test_name_and_outlet_stay_in_the_table_of_a_notebook(tmp_path):
    source = tmp_path / "talk.txt"
    source.write_text(
        "Harbour briefing, Port Ellery, 3 March 2031\n\nModerator Eve Lo:\nIda Brandt, "
        "please.\n\nIda Brandt (Ellery Evening Post Weekly):\nIda Brandt, Ellery "
        "Evening Post Weekly. Who pays for the new pier?\n\nHarbour Master Bo Ek:\n"
        "The county pays one half of it, and we pay the other half.\n"
    )
    corpus = presskit.load(source)
    hidden = Hidden(
        corpus.turns["text"],
        [*corpus.turns["speaker"].dropna(), *corpus.turns["outlet"].dropna()],
    )
    table = corpus.exchanges[["asker", "outlet", "answered_by"]].to_html()
    assert hidden.html(table) == table


def test_what_an_output_offers_for_such_a_page_is_shown_instead(write):
    offered = f"<p>Ann Lee</p><p>2 words</p><p>{QUESTION}</p>"
    page = share(
        write(cell(island()), ran(shown(html=ANSWER, **{WORDLESS: offered}))),
        hide_text=True,
    ).read_text("utf-8")
    assert "<p>Ann Lee</p><p>2 words</p><p>[text left out]</p>" in page
    assert leaked(page, [QUESTION, ANSWER]) == set()


def test_without_any_words_to_hide_it_refuses(write, tmp_path):
    notebook = write(ran(shown(plain=ANSWER)))
    with pytest.raises(PresskitError, match=r"not known which words .* --source FILES"):
        share(notebook, hide_text=True)
    empty = write(cell({**island(), "transcripts": []}))
    with pytest.raises(PresskitError, match="not known which words"):
        share(empty, hide_text=True)
    assert not (tmp_path / "notebook.html").exists()


def test_the_words_can_come_from_the_files(write, tmp_path):
    source = tmp_path / "talk.txt"
    source.write_text(f"Ann Lee (AP): {QUESTION}\n\nMinister Bo Ek: {ANSWER}\n")
    notebook = write(ran(shown(plain=ANSWER), shown(plain="Ann Lee")))
    page = share(notebook, hide_text=True, source=source).read_text("utf-8")
    assert leaked(page, [ANSWER]) == set()
    assert "Ann Lee" in page


@pytest.mark.parametrize("path", NOTEBOOKS, ids=[path.stem for path in NOTEBOOKS])
def test_the_pages_of_our_notebooks_hold_none_of_it(path, tmp_path):
    turns = presskit.load_example().turns
    texts, names = turns["text"].tolist(), turns[["speaker", "outlet"]].stack()
    names = {name for cell in names for name in cells.names_in(cell)}
    page = share(path, tmp_path / "open.html").read_text("utf-8")
    open_to_all = leaked(page, texts)
    hides = share(path, tmp_path / "a.html", hide_text=True, source=examples.seeds())
    assert leaked(hides.read_text("utf-8"), texts, names) == set()
    if KIND in path.read_text("utf-8"):
        assert len(open_to_all) > 1000, "the test sees what it looks for"
        alone = share(path, tmp_path / "b.html", hide_text=True)
        assert leaked(alone.read_text("utf-8"), texts, names) == set()
