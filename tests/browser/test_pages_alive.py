"""The explorers of shared pages, alive without a kernel and without a network."""

import pytest

from presskit.schema.limits import PAGE_SEARCH_SECONDS
from tests.browser._browser import until
from tests.browser._explorer import Panel
from tests.browser._keys import Keys, walk

pytestmark = pytest.mark.browser

PATTERNS = [
    "ammunition*",
    "fighter jet*",
    "secretary general",
    "SECRETARY GENERAL",
    "türkiye",
    "turkiye",
    "don't",
    "don’t",
    "40,000",
    "*ation*",
    "*a*e*i*n*",
    "??*t?*",
    "F-16*",
    "zelens??y",
    "jets tanks",
    "no-such-word",
    "***",
]
EXPRESSIONS = [r"jets?\b", r"\bF-?16s?\b", r"ammunition|weapons", r"^thank", "zz+"]
RUN_ON = [r"(\w+ ?){2,19}!!", "(?:.*,){11}!!", "([a-z ]|[a-z ,.]{2})+!!"]
LIMIT = PAGE_SEARCH_SECONDS
ADDRESSES = [
    "#q=<script>window.hacked=1</script>",
    "#q=<img src=x onerror=window.hacked=2>",
    "#q=javascript:window.hacked=3",
    "#q=%00%3Cscript%3E",
    "#q=%E0%A4%A",
    "#q=" + "a" * 20_000,
    "#q=__proto__",
]
PAGE = "00-start-here"


def panel_of(page):
    """Return the explorer of a page."""
    return Panel(page, page.locator(".presskit-explorer").first)


@pytest.fixture
def panel(opened, page_of):
    size = {"width": 1280, "height": 900}
    return panel_of(opened(page_of(PAGE), viewport=size))


def exchanges(corpus, turns):
    """Return the number of exchanges that some turns belong to."""
    return len(
        turns.loc[
            turns["exchange"].notna(), ["transcript", "exchange"]
        ].drop_duplicates()
    )


def test_a_search_finds_as_many_as_pandas(panel, corpus):
    assert panel.total() == 25
    for pattern in PATTERNS:
        panel.type(pattern)
        n = 25 if pattern == "***" else len(corpus.filter(text=pattern).exchanges)
        until(panel.page, panel.total, n)


def test_a_regular_expression_finds_as_many_as_pandas(panel, corpus):
    panel.press("Expression")
    for expression in EXPRESSIONS:
        panel.type(expression)
        said = corpus.turns["text"].str.contains(expression, case=False)
        until(panel.page, panel.total, exchanges(corpus, corpus.turns[said]))


@pytest.mark.parametrize("expression", RUN_ON)
def test_a_search_that_would_run_on_is_stopped_and_the_page_answers(
    panel, corpus, expression
):
    panel.press("Expression")
    panel.type(expression)
    page, status = panel.page, panel.root.locator(".presskit-status")
    answers = []

    def stopped():
        answers.append(page.evaluate("() => 1 + 1"))
        return "was stopped after 3 seconds" in status.text_content()

    until(page, stopped, True)
    assert len(answers) > 5, "the page answers while it searches"
    assert panel.total() == 25
    panel.type("jets?")  # and the next search is as usual
    said = corpus.turns["text"].str.contains("jets?", case=False)
    until(page, panel.total, exchanges(corpus, corpus.turns[said]))


def test_the_last_of_several_searches_counts(panel, corpus):
    panel.press("Expression")
    panel.type(RUN_ON[0])
    until(
        panel.page,
        lambda: "Searching" in panel.root.locator(".presskit-status").text_content(),
        True,
    )
    panel.type("ammunition|weapons")
    said = corpus.turns["text"].str.contains("ammunition|weapons", case=False)
    n = exchanges(corpus, corpus.turns[said])
    until(panel.page, panel.total, n)
    panel.page.wait_for_timeout(1000 * (LIMIT + 1))
    assert panel.total() == n
    assert "stopped" not in panel.root.locator(".presskit-status").text_content()
    for button, total in (("↶ Undo", 25), ("↷ Redo", n)):  # to the first step, and back
        while panel.root.get_by_role("button", name=button).is_enabled():
            panel.press(button)
        until(panel.page, panel.total, total)
        until(panel.page, lambda: panel.focused(panel.listbox), True)  # and not nowhere


def test_each_choice_leaves_as_many_as_pandas(panel, corpus):
    outlets = set(corpus.outlets["outlet"])
    tried = 0
    for dropdown in panel.dropdowns():
        for index, (text, n) in list(enumerate(panel.options(dropdown)))[1:]:
            dropdown.select_option(index=index)
            until(panel.page, panel.total, n)
            label = text.rpartition(" (")[0]
            if label in outlets:
                tried += 1
                assert n == len(corpus.filter(outlet=label).exchanges)
        dropdown.select_option(index=0)
    assert tried == len(outlets)
    until(panel.page, panel.total, 25)


def test_a_row_is_read_and_its_quote_copied(panel, corpus):
    panel.type("ammunition*")
    panel.listbox.focus()
    panel.page.keyboard.press("ArrowDown")
    until(panel.page, lambda: panel.selected() is not None, True)
    assert panel.pane.locator("mark").count() > 0
    quote = panel.copied("citation")
    words = quote[1 : quote.index("”")]
    texts = [corpus.source(id_).text for id_ in corpus.transcripts["transcript"]]
    assert [words in text for text in texts].count(True) == 1


def test_a_link_opens_the_page_on_the_passage(panel, opened, page_of):
    panel.type("ammunition*")
    panel.listbox.focus()
    panel.page.keyboard.press("ArrowDown")
    until(panel.page, lambda: panel.selected() is not None, True)
    words, link = panel.copied("article"), panel.copied("link")
    file, _, anchor = link.partition("#")
    assert file == page_of(PAGE).as_uri()
    there = panel_of(opened(page_of(PAGE), f"#{anchor}"))
    until(there.page, lambda: there.pane.locator("mark").count() > 0, True)
    passage = "".join(there.pane.locator("mark.pk-passage").all_text_contents())
    assert f"“{' '.join(passage.split())}”" in words


def test_an_address_cannot_make_the_page_do_anything(opened, page_of):
    page = opened(page_of(PAGE), ADDRESSES[0])
    for address in ADDRESSES:
        page.evaluate("address => { location.hash = address }", address)
        page.wait_for_timeout(100)
        assert page.evaluate("window.hacked === undefined")
        assert panel_of(page).total() == 25


def test_the_keyboard_alone_walks_a_page(panel):
    keys = Keys(panel)
    keys.to("Clear", key="Tab")
    keys.press("/")
    until(panel.page, lambda: panel.focused(panel.search), True)
    walk(panel, keys)


def test_enter_goes_from_hit_to_hit_and_back(panel):
    now = panel.pane.locator("mark.pk-now")
    at = "(mark) => [...mark.closest('article').querySelectorAll('mark')].indexOf(mark)"
    panel.type("ammunition*")
    until(panel.page, panel.total, 6)
    first, n = panel.selected(), panel.pane.locator("mark").count()
    panel.search.press("Enter")
    assert now.evaluate(at) == 0
    for _ in range(n):
        panel.search.press("Enter")
    until(panel.page, lambda: panel.selected() != first, True)
    assert now.evaluate(at) == 0
    panel.search.press("Shift+Enter")
    until(panel.page, panel.selected, first)
    assert now.evaluate(at) == n - 1
    assert panel.focused(panel.search)


def test_a_day_is_written_as_people_say_it(panel):
    panel.unfold()
    since = panel.root.get_by_role("textbox", name="From")
    since.fill("2023")
    since.press("Enter")
    until(panel.page, panel.total, 12)
    assert since.input_value() == "1 Jan 2023"
    since.fill("05/04/2022")
    since.press("Enter")
    assert "no day" in panel.root.get_by_role("alert").all_inner_texts()
    assert panel.total() == 12
