"""What a shared page holds, without a browser."""

import base64
import gzip
import hashlib
import json
import re

import pytest
from nbformat import v4

from presskit.errors import PresskitWarning
from presskit.sharing import _plotly_js, _scripts, share

FIGURE = "application/vnd.plotly.v1+json"
WIDGET = "application/vnd.jupyter.widget-view+json"
TABLE = """<div>
<style scoped>.dataframe tbody tr th {vertical-align: top;}</style>
<table border="1" class="dataframe">
  <thead><tr style="text-align: right;"><th></th><th>outlet</th><th>n</th></tr></thead>
  <tbody>
    <tr><th>0</th><td>Reuters &amp; AP</td><td>1,204</td></tr>
    <tr><th>1</th><td>25</td><td>&lt;NA&gt;</td></tr>
  </tbody>
</table>
<p>2 rows × 2 columns</p>
</div>"""


def ran(source="1", outputs=()):
    return v4.new_code_cell(source, execution_count=1, outputs=list(outputs))


def shown(**data):
    names = {"html": "text/html", "plain": "text/plain", "md": "text/markdown"}
    bundle = {names.get(kind, kind): content for kind, content in data.items()}
    return v4.new_output("display_data", data=bundle)


def figure(**layout):
    data = [{"type": "scatter", "x": [1, 2], "y": [3, 4]}]
    return shown(**{FIGURE: {"data": data, "layout": layout}, "plain": "Figure(…)"})


def text_cell(source, **attachments):
    attached = {"attachments": attachments} if attachments else {}
    return v4.new_markdown_cell(source, **attached)


def test_the_page_stands_beside_the_notebook_or_where_one_says(write, tmp_path):
    notebook = write(text_cell("# Who asked?"))
    assert share(notebook) == tmp_path / "notebook.html"
    assert share(str(notebook), tmp_path / "page.htm") == tmp_path / "page.htm"
    assert (tmp_path / "page.htm").read_bytes() == share(notebook).read_bytes()


def test_two_runs_are_byte_identical(write):
    notebook = write(text_cell("# Who?"), ran(outputs=[figure(), shown(html=TABLE)]))
    assert share(notebook).read_bytes() == share(notebook).read_bytes()


def test_plotly_is_in_the_page_once_and_only_with_a_figure(page):
    without = page(text_cell("# Who?"), ran(outputs=[shown(html=TABLE)]))
    assert not [one for one in without.all("script") if "class" in one]
    assert len(without.html) < 50_000
    drawn = page(ran(outputs=[figure(), figure()]))
    packed = re.findall(
        r'<script type="text/plain" class="plotly">([^<]*)</script>', drawn.html
    )
    assert len(packed) == 1
    unpacked = gzip.decompress(base64.b64decode(packed[0])).decode("utf-8")
    assert unpacked == _plotly_js.script([{"data": [{"type": "scatter"}]}]).text
    assert len(drawn.all("figure")) == 2
    assert 400_000 < len(drawn.html) < 2_500_000


def test_a_figure_is_json_that_cannot_end_its_script(page):
    title = {"text": "<b>Who</b> asked </script><script>hacked = 1</script> “most”?"}
    html = page(ran(outputs=[figure(title=title, height=300)])).html
    (spec,) = re.findall(r'<script type="application/json">(.*?)</script>', html)
    assert json.loads(spec)["layout"]["title"] == title
    assert 'aria-label="Who asked hacked = 1 “most”?"' in html
    assert "min-height:300px" in html


def test_the_policy_allows_these_scripts_and_no_network(page):
    html = page(ran(outputs=[figure()])).html
    (policy,) = re.findall(r'Content-Security-Policy" content="([^"]*)"', html)
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    assert rules["default-src"] == "'none'"
    script = re.findall(r'<script type="module">(.*?)</script>', html, re.DOTALL)[-1]
    digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{digest}'" in rules["script-src"]
    assert "unsafe" not in rules["script-src"]
    assert rules["img-src"] == "data: blob:"
    assert "connect-src" not in rules  # so default-src holds: none


def test_a_table_keeps_its_words_scrolls_and_aligns_its_numbers(page):
    html = page(ran(outputs=[shown(html=TABLE, plain="…")])).html
    assert '<div class="scroll" tabindex="0"><table class="dataframe">' in html
    assert '<th class="n">n</th>' in html
    assert '<td class="n"></td><th>outlet</th>' in html, "no head without a word"
    assert '<td class="n">1,204</td>' in html
    assert '<td class="n">&lt;NA&gt;</td>' in html
    assert "<th>outlet</th>" in html
    assert "<td>25</td>" in html, "a number in a column of names is a name"
    assert "<p>2 rows × 2 columns</p>" in html
    assert "vertical-align: top;}" not in html, "the table's own style sheet"


def test_a_column_of_long_texts_may_break_into_lines(page):
    rows = "".join(f"<tr><td>{'who pays ' * n}</td></tr>" for n in (1, 9))
    html = page(ran(outputs=[shown(html=f"<table>{rows}</table>")])).html
    assert html.count('<td class="t">') == 2


def test_markdown_is_rendered(page):
    source = "# Who?\n\nThe **25** exchanges.\n\n| n |\n|---|\n| 4.5 |\n\n~~no~~ `code`"
    html = page(text_cell(source)).html
    assert "<p>The <strong>25</strong> exchanges.</p>" in html
    assert '<td class="n">4.5</td>' in html
    assert "<del>no</del> <code>code</code>" in html


def test_the_title_is_the_first_heading_the_given_one_or_the_name(page):
    asked = page(text_cell("# Who & what?\n\nText."))
    assert "<title>Who &amp; what?</title>" in asked.html
    assert len(asked.all("h1")) == 1
    given = page(text_cell("# Who?"), title="Two <press> conferences")
    assert "<h1>Two &lt;press&gt; conferences</h1>" in given.html
    assert "Who?" not in given.text
    assert "<h1>notebook</h1>" in page(text_cell("Only text.")).html


def test_three_headings_make_a_table_of_contents(page):
    two = page(text_cell("# T\n## One\n## Two"))
    assert not two.all("nav")
    three = page(
        text_cell("# T\n## One\n### Un\u00a0der"), text_cell("## One\n#### Deep")
    )
    assert [link["href"] for link in three.all("a")] == ["#One", "#Un-der", "#One-2"]
    ids = [element["id"] for _, element in three.elements if "id" in element]
    assert ids == ["One", "Un-der", "One-2", "Deep"]


def test_code_is_folded_and_escaped(page):
    shown = page(ran('assert "<b>" < "a & b"'))
    html = shown.html
    assert '<details class="code"><summary>Code</summary>' in html
    assert "&lt;b&gt;" in html
    assert shown.all("b") == []
    assert not page(text_cell("No code.")).all("button")


def test_an_explorer_shows_its_last_value_in_words(page):
    state = "ExchangeExplorer(outlet='Reuters', words=(79, 640), text='', n=2)"
    box = (
        "ExchangeExplorer is interactive in JupyterLab. Here it stands as it was saved:"
    )
    for bundle in ({"plain": state, WIDGET: {"model_id": "x"}}, {"plain": state}):
        made = page(ran(outputs=[shown(**bundle)]))
        assert f"{box}outletReuterswords79 – 640textnonen2" in made.text
        assert len(made.all("aside")) == 1
        assert not [tag for tag, _ in made.elements if tag in ("select", "input")]


def test_what_an_explorer_says_of_its_choice_is_shown_with_it(page):
    state = "LengthExplorer(by='outlet', text='a: b': 25 of 25 exchanges)"
    made = page(ran(outputs=[shown(plain=state)]))
    assert "byoutlettexta: bshown25 of 25 exchanges" in made.text


@pytest.mark.parametrize("state", ["VBox(children=(Label(value='a'),))", "HBox(1", "a"])
def test_a_widget_that_says_more_than_its_choices_is_shown_as_text(page, state):
    made = page(ran(outputs=[shown(plain=state, **{WIDGET: {"model_id": "x"}})]))
    assert f"as it was saved:{state}" in made.text


def test_a_widget_with_html_shows_the_html(page):
    made = page(ran(outputs=[shown(plain="W()", html="<p>7</p>", **{WIDGET: {}})]))
    assert '<div class="shown"><p>7</p></div>' in made.html
    assert not made.all("aside")


def test_what_was_printed_is_shown_as_it_was_read(page):
    printed = v4.new_output("stream", name="stdout", text="1 %\r50 %\r100 %\r\n<b>\n")
    warned = v4.new_output("stream", name="stderr", text="\x1b[31mbeware\x1b[0m\n")
    html = page(ran(outputs=[printed, warned])).html
    assert '<pre class="printed">100 %\n&lt;b&gt;</pre>' in html
    assert '<pre class="printed warning">beware</pre>' in html


def test_an_exception_is_shown_without_the_paths_of_its_traceback(page):
    failed = v4.new_output(
        "error", ename="ValueError", evalue="<no>", traceback=["/home/me/secret.py"]
    )
    html = page(ran(outputs=[failed])).html
    assert '<pre class="printed error">ValueError: &lt;no&gt;</pre>' in html
    assert "secret" not in html


def test_pictures_are_data(page, tmp_path):
    png = base64.b64encode(b"\x89PNG").decode()
    (tmp_path / "local.png").write_bytes(b"\x89PNG")
    (tmp_path / "notes.txt").write_text("no picture")
    made = page(
        text_cell(
            "![a](attachment:pasted.png) ![b](local.png) ![c](notes.txt) "
            "![d](../local.png) ![e](https://example.com/a.png) ![f](/local.png)",
            **{"pasted.png": {"image/png": png}},
        ),
        ran(outputs=[shown(**{"image/png": png + "\n", "plain": "<Figure>"})]),
        ran(outputs=[shown(**{"image/svg+xml": "<svg onload='hacked()'/>"})]),
        ran(outputs=[shown(**{"image/png": "no-base64!", "plain": "words instead"})]),
    )
    sources = [image["src"] for image in made.all("img")]
    assert sources[:3] == [f"data:image/png;base64,{png}"] * 3
    assert sources[3].startswith("data:image/svg+xml;base64,")
    assert len(sources) == 4
    assert "words instead" in made.text
    for name in "cdef":
        assert f'<span class="missing">picture left out {name}</span>' in made.html


def test_links_lead_into_the_page_or_to_the_web_and_nowhere_else(page):
    made = page(
        text_cell(
            "[a](#One) [b](https://example.org) [c](other.ipynb) [d](file:///etc/x) "
            "[e](javascript:x) [f](data:text/html,x) [g](mailto:a@example.org)"
        )
    )
    links = [link["href"] for link in made.all("a") if "href" in link]
    assert links == ["#One", "https://example.org", "mailto:a@example.org"]


def test_every_part_of_a_page_is_found_in_the_package():
    for name in ("page.css", "page.html.j2"):
        assert _scripts.part(name)
    assert "</script" not in _scripts.own(with_figures=True)
    assert "</style" not in _scripts.part("page.css")


def test_a_large_figure_is_carried_compressed_and_its_people_are_counted(page):
    marks = [{"text": f"Ann <ann{at}@example.org> \u202e"} for at in range(900)]
    with pytest.warns(PresskitWarning, match="900 e-mail addresses"):
        html = page(ran(outputs=[figure(annotations=marks)])).html
    (spec,) = re.findall(r'<script type="application/json">(.*?)</script>', html)
    unpacked = gzip.decompress(base64.b64decode(json.loads(spec)["gz"])).decode()
    shown = json.loads(unpacked)["layout"]["annotations"]
    assert shown[7] == {"text": "Ann <ann7@example.org> ⟪U+202E⟫"}
