"""Lines with which a page leads elsewhere."""

import pytest

from presskit.text.page_foot import leads_elsewhere


@pytest.mark.parametrize(
    "line",
    ["Share on Facebook", "3 Kommentare", "Comments (12)", "À lire aussi", "Leia mais"],
)
def test_what_one_clicks_on(line):
    assert leads_elsewhere(line)


@pytest.mark.parametrize(
    "line", ["Related to that, we close it.", "So it is", "", "12", "3 boats"]
)
def test_talk(line):
    assert not leads_elsewhere(line)
