"""A title goes on in the next line, stands in quotation marks, is printed twice."""

import pytest

from presskit.headers._whole_title import whole_title
from presskit.languages import lexicon


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ([], None),
        (["The dam"], "The dam"),
        (["The\xa0 dam"], "The dam"),
        (["Doorstep", "by Minister Bo Ek", "The bridge"], "Doorstep by Minister Bo Ek"),
        (["Briefing by Minister Bo Ek"] * 2, "Briefing by Minister Bo Ek"),
        (["Briefing on the dam", "BRIEFING ON THE DAM"], "Briefing on the dam"),
        (["Briefing on the dam Briefing on the dam"], "Briefing on the dam"),
        (["Press Office | The dam", "The dam"], "The dam"),
        (["The dam | Ministry"], "The dam | Ministry"),
        (["“Alder Tools and", "Call”", "x"], "“Alder Tools and Call”"),
        (["The dam | Oslo, Norway", "Oslo, Norway"], "The dam | Oslo, Norway"),
        (["“No end", "The bridge"], "“No end"),
        (["“Yes” to the dam", "Oslo"], "“Yes” to the dam"),
        (["Alder Tools Ltd.", "Q3 Earnings Call"], "Alder Tools Ltd. Q3 Earnings Call"),
        (["A call of Alder Ltd.", "Ek"], "A call of Alder Ltd."),
        (["Harbour City", "Earnings Call"], "Harbour City"),
    ],
)  # fmt: skip
def test_a_title(lines, title):
    assert whole_title(lines, lexicon()) == title
