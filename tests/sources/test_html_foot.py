"""What a page prints below its talk, from a heading that leads elsewhere."""

import pytest

from presskit.sources._html_foot import foot
from tests._work import grows_within
from tests.sources._pages import walked

pytest.importorskip("lxml")

TALK = "".join(
    f"<p>Ann Lee: Why is bridge number {n} open?</p><p>Bo Ek: It has to be open.</p>"
    for n in range(6)
)


def kept(below):
    _, page = walked(f"<article>{TALK}{below}</article>")
    why = [""] * len(page.blocks)
    foot(page, why, 0, len(page.blocks))
    return [b.text for b, reason in zip(page.blocks, why, strict=True) if not reason]


@pytest.mark.parametrize(
    "below",
    [
        "<h2>See also</h2><h3>The dam</h3><p>The Minister went to see it.</p>",
        "<h3>2 Kommentare</h3><p>Ole: Warum denn?</p><p>Gesa: Eben darum.</p>",
        "<div>You might also like</div><div>Bo Ek: The dam is ready</div>",
        "<p>Share this page</p><p>Privacy</p>",
    ],
)
def test_cards_comments_and_headlines_are_no_talk(below):
    assert len(kept(below)) == 12


@pytest.mark.parametrize(
    ("below", "n"),
    [
        ("<h2>See also</h2><p>Ann Lee: And when?</p><p>Bo Ek: In May.</p>", 15),
        (f"<h2>See also</h2><p>{'And so it went on. ' * 20}</p>", 14),
        ("<p>Read more</p><p>It is open since May.</p>", 14),
        ("<h2>The dam</h2><p>Ole: Why?</p>", 14),
    ],
)
def test_talk_that_goes_on_below_stays(below, n):
    assert len(kept(below)) == n


def test_a_speaker_on_a_line_of_its_own_goes_on_below():
    label = "<h2>See also</h2><h4>Bo Ek</h4><p>In May.</p>"
    own = "".join(f"<h4>Bo Ek</h4><p>It is open, number {n}.</p>" for n in range(9))
    _, page = walked(f"<article>{own}{label}</article>")
    why = [""] * len(page.blocks)
    foot(page, why, 0, len(page.blocks))
    assert not any(why)


@pytest.mark.once
def test_many_such_headings_cost_what_each_of_them_costs():
    def run(n):
        _, page = walked(
            f"<article>{TALK * n}{'<h2>Related</h2>' * n}<p>{'a ' * 200}</p>"
        )
        return lambda: foot(page, [""] * len(page.blocks), 0, len(page.blocks))

    assert grows_within(8, run(20), run(80))
