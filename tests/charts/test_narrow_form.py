"""What a figure brings for a phone is what it would be if it were drawn for one."""

from presskit import load_example
from presskit.charts import _house, theme_strip
from presskit.charts._narrow_form import PHONE, with_narrow_form
from presskit.charts.for_explorers import as_data


def test_what_differs_is_held_and_nothing_else():
    def draw(width):
        bars = _house.trace("bar", x=[width], y=[0], name="rows")
        return _house.figure([bars], "A", ["b"], width, width=width)

    figure = with_narrow_form(draw, None, 840)
    narrow = figure.layout.meta["narrow"]
    assert narrow["data"] == [{"x": [300]}]
    assert set(narrow["layout"]) == {"height"}
    assert figure.layout.height - narrow["layout"]["height"] == 840 - 300
    with as_data():
        assert "narrow" not in with_narrow_form(draw, None, 840).layout["meta"]


def test_a_chart_and_its_form_for_a_phone_hold_the_same_marks():
    corpus, jets = load_example(), {"Jets": ["jet*", "f-16*"]}
    figure = theme_strip(corpus, dictionary=jets)
    drawn = theme_strip(corpus, dictionary=jets, width=PHONE)
    narrow = figure.layout.meta["narrow"]
    for trace, other, whole in zip(
        figure.data, narrow["data"], drawn.data, strict=True
    ):
        held = {**trace.to_plotly_json(), **other}
        for name in ("x", "y", "text", "customdata"):
            assert list(held.get(name) or []) == list(whole[name] or [])
    assert "fits" not in figure.layout.meta
