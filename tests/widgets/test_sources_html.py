"""Small pieces of HTML."""

from presskit.widgets import _form_html, _sources_html


def test_tables_stand_numbers_right_and_escape():
    page = _sources_html.table([{"who": "<b>", "times": 1200, "rate": 2.345}])
    assert "&lt;b&gt;" in page
    assert "1,200" in page
    assert ">2.3<" in page
    assert page.count("text-align:right") == 4
    assert _sources_html.table([]) == ""


def test_money_is_no_formula():
    assert _form_html.text("$x$ & <b>") == (
        "&#36;<span></span>x&#36;<span></span> &amp; &lt;b&gt;"
    )


def test_a_form_says_what_is_not_listed():
    row = {"id": "1", "group": "g", "n": "1", "who": "A<", "what": "", "text": "t",
           "marks": [], "meta": "m"}  # fmt: skip
    form = _form_html.form("Name", ["30 of 30"], [row] * 30, 30)
    assert form.count("<tr>") == 26
    assert "The first 25 rows are below." in form
    assert "A&lt;" in form
