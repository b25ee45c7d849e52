"""Which blocks of a page are the talk."""

import pytest

from presskit.sources._html_talk import find
from tests.sources._pages import walked

pytest.importorskip("lxml")

TALK = "".join(
    f"<p>Ann Lee: Why is the bridge number {n} open, and since when?</p>"
    f"<p>Minister Bo Ek: It is open since the ice has gone, in May, as we said.</p>"
    for n in range(4)
)


def parted(text, title=""):
    kept, left_out = find(walked(text)[1], title)
    return [block.text for block in kept], {one.text: one.why for one in left_out}


def test_furniture_is_left_out_with_its_reason():
    kept, left_out = parted(
        f"<nav>Home</nav><h1>Briefing</h1><article>{TALK}</article><footer>Imprint</footer>"
    )
    assert kept[0] == "Briefing"
    assert len(kept) == 9
    assert left_out == {"Home": "navigation", "Imprint": "footer"}


def test_what_holds_the_talk_is_no_furniture_whatever_it_is_called():
    kept, _ = parted(f"<h1>Briefing</h1><div class='sidebar'>{TALK}</div>")
    assert len(kept) == 9


def test_a_page_of_nothing():
    assert parted("<p></p>") == ([], {})


def test_the_only_heading_is_the_title_whatever_the_page_calls_itself():
    page = f"<h1>Briefing on ice</h1><details>{TALK}</details>"
    assert parted(page, "Video: the bridge")[0][0] == "Briefing on ice"
    site = f"<h1>Tarn News</h1><details><h2>Briefing on ice</h2>{TALK}</details>"
    assert "Tarn News" not in parted(site, "Video: the bridge")[0]
    two = f"<h1>Tarn News</h1><div><h1>Weather</h1></div><details>{TALK}</details>"
    assert (
        parted(two, "Video: the bridge")[0][0]
        == "Ann Lee: Why is the bridge number 0 open, and since when?"
    )
