"""Nothing that a notebook holds may act in the page that is made of it."""

import re

from hypothesis import given
from hypothesis import strategies as st
from nbformat import v4

from presskit.sharing import share
from tests._examples import at_most

WIDGET = "application/vnd.jupyter.widget-view+json"
HOSTILE = """<script>hacked = 1</script>
<img src="https://example.com/a.png" onerror="hacked = 2" alt="remote">
<iframe src="https://example.com"></iframe>
<a href="javascript:hacked=3" onclick="hacked = 4">click</a>
<svg onload="hacked = 5"><script>hacked = 6</script></svg>
<style>@import url(https://example.com/a.css)</style>
<link rel="stylesheet" href="https://example.com/a.css">
<form action="https://example.com"><input autofocus onfocus="hacked = 7"></form>
<object data="https://example.com"></object><embed src="https://example.com">
<meta http-equiv="refresh" content="0;url=https://example.com">
<base href="https://example.com">
<p style="background: url(https://example.com/a.png)" id="plotly" class="chart">kept</p>
<a title="<table onmouseover=hacked=8 >">over</a>
<figure class="chart"><script type="application/json">{}</script></figure>
"""
BREAKERS = [
    "</script>",
    "</style>",
    "<!--",
    "-->",
    "]]>",
    "<table>",
    "</table>",
    "<h1>",
]
BREAKERS += ["<h2>", "</h2>", "`", "```\n", "\n\n", "|", '"', "'", "&", "\x00"]


def ran(source, *outputs):
    return v4.new_code_cell(source, execution_count=1, outputs=list(outputs))


def shown(**bundle):
    kinds = {"html": "text/html", "md": "text/markdown", "plain": "text/plain"}
    data = {kinds[kind]: text for kind, text in bundle.items()}
    return v4.new_output("display_data", data=data)


def allowed(made):
    """Raise unless all that acts in a page is the page's own."""
    for tag, attributes in made.elements:
        assert tag not in {"iframe", "object", "embed", "form", "input", "link", "svg"}
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            if name in ("src", "href"):
                assert re.match(r"data:image/|#|https?:|mailto:", value), value
        if tag == "img":
            assert attributes["src"].startswith("data:image/")
    assert not [one for one in made.all("base") + made.all("p") if "id" in one]
    assert all("refresh" not in one.values() for one in made.all("meta"))
    own = [one for one in made.all("script") if one.get("type") != "application/json"]
    assert len(own) == (2 if made.all("figure") else 1)
    assert len(made.all("style")) == 1


def test_hostile_html_is_disarmed_and_its_words_kept(page):
    made = page(
        v4.new_markdown_cell(f"# Title\n\n{HOSTILE}"),
        ran(HOSTILE, shown(html=HOSTILE), shown(md=HOSTILE)),
        title=HOSTILE,
    )
    allowed(made)
    assert made.html.count("<p>kept</p>") == 3


@at_most(40)
@given(
    text=st.lists(
        st.sampled_from([*HOSTILE.split(), *BREAKERS]) | st.text(max_size=8),
        max_size=30,
    ).map(" ".join)
)
def test_whatever_a_notebook_says_nothing_in_it_acts(
    tmp_path_factory, page_class, text
):
    folder = tmp_path_factory.mktemp("hostile")
    widget = v4.new_output("display_data", data={WIDGET: {}})
    widget.data["text/plain"] = f"Explorer({text})"
    cells = [
        v4.new_markdown_cell(text),
        ran(text or "1", shown(html=text), shown(md=text), shown(plain=text), widget),
        ran("1", v4.new_output("stream", name="stdout", text=text)),
        ran("1", v4.new_output("error", ename=text, evalue=text)),
    ]
    path = folder / "notebook.ipynb"
    path.write_text(v4.writes(v4.new_notebook(cells=cells)), "utf-8")
    allowed(page_class(share(path, title=text).read_text("utf-8")))
