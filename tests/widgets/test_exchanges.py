"""Searching, clicking and reading exchanges."""

import json

import pandas as pd
import pytest

import presskit
from presskit import widgets
from presskit.errors import TableError
from presskit.schema.ids import keys
from presskit.widgets import ExchangeExplorer, LengthExplorer, PressRoom
from presskit.widgets._explorer_data import island


@pytest.fixture
def explorer(corpus):
    return ExchangeExplorer(corpus)


def key_of(corpus, row):
    """Return the key of an exchange, over the corpus."""
    return keys(corpus.exchanges, "exchange_id")[row]


def words_of(page):
    """Return all that is read on a page."""
    return "\n".join(p["text"] for part in page["parts"] for p in part["paras"])


def press(explorer, name):
    """Press one of the buttons above an explorer."""
    explorer._receive(None, {"type": "press", "name": name}, None)


def hits_of(page):
    """Return the words that are marked on a page."""
    return [
        p["text"][a:b]
        for part in page["parts"]
        for p in part["paras"]
        for a, b in p["hits"]
    ]


def test_at_first_everything_is_there(explorer, corpus):
    pd.testing.assert_frame_equal(explorer.frame(), corpus.exchanges)
    assert repr(explorer) == "ExchangeExplorer(25 of 25 exchanges)"
    assert explorer.reader.page["title"] == "Max Delany"  # the first is open
    assert not explorer.state.can_undo
    assert explorer.reader.list["total"] == 25
    assert explorer.reader.list["groups"] == [
        [0, "13 Feb 2023 · Defence Ministers"],  # the newest first
        [12, "5 Apr 2022 · Foreign Ministers"],
    ]


@pytest.mark.parametrize(
    ("control", "value", "n"),
    [
        ("text", "ammunition*", 6),
        ("text", "fighter jet*", 1),
        ("text", "no-such-word", 0),
        ("transcript", "003_7ec467e6c538953e", 12),
        ("asker", "teri-schultz", 2),
        ("outlet", "NPR", 2),
        ("followups", True, 0),
        ("words", (300, 640), 10),
    ],
)
def test_each_control_filters(explorer, control, value, n):
    explorer.controls[control].value = value
    assert len(explorer.frame()) == n
    assert f"{n} of 25 exchanges" in repr(explorer)
    assert explorer.reader.now["said"][0] == f"{n} of 25 exchanges"
    assert explorer.reader.list["total"] == n
    assert len(explorer.reader.list["rows"]) == n


def test_a_text_is_looked_for_where_one_says(explorer):
    explorer.text.value = "ammunition*"
    found = {}
    for place in ("exchanges", "questions", "answers"):
        explorer.within.value = place
        found[place] = set(explorer.frame()["exchange_id"])
    assert found["questions"] | found["answers"] == found["exchanges"]
    assert len(found["questions"]) == 3
    explorer.within.value = "statement"
    assert list(explorer.frame()["section"]) == ["statement"]
    assert repr(explorer).endswith("1 of 2 parts of the opening statements)")
    explorer.select(explorer._listing().ids[0])
    assert explorer.reader.page["title"] == "Jens Stoltenberg"
    assert "opening statement" in explorer.reader.page["meta"]
    assert hits_of(explorer.reader.page) == ["ammunition"] * 3


def test_expressions_are_looked_for_too(explorer):
    explorer.regex.value = True
    explorer.text.value = r"\bammunitions?\b"
    assert len(explorer.frame()) == 6
    explorer.text.value = "("
    assert len(explorer.frame()) == 25
    assert "It is left out of the search." in explorer.reader.now["problem"]


def test_each_option_says_what_it_would_leave(explorer):
    explorer.text.value = "ammunition*"
    options = dict(explorer.outlet.options)
    assert options["all 7"] == "all"
    assert options["Financial Times (1)"] == "Financial Times"
    assert "Reuters" not in options.values()
    explorer.outlet.value = "Financial Times"
    assert dict(explorer.outlet.options) == options  # its own choice does not count


def test_days_choose_transcripts(explorer):
    explorer.query = {"since": "2023-01-01"}
    assert len(explorer.frame()) == 12
    assert explorer.since.value.year == 2023
    explorer.since.value = None
    assert len(explorer.frame()) == 25


def test_a_click_reads_the_exchange(explorer, corpus, click):
    foy = key_of(corpus, corpus.exchanges["asker"].tolist().index("Henry Foy"))
    explorer.text.value = "ammunition*"
    click(explorer, foy)
    page = explorer.reader.page
    assert page["title"] == "Henry Foy"
    assert page["meta"] == [
        "Financial Times", "exchange 9", "13 Feb 2023", "lines 261–274"
    ]  # fmt: skip
    lines = [p["line"] for part in page["parts"] for p in part["paras"]]
    assert lines == [262, 265, 268, 270, 272, 274]
    assert hits_of(page) == ["ammunition"] * 3
    assert explorer.reader.selected == foy
    assert explorer.selection == [foy]


def test_what_comes_before_and_after_is_one_click_away(explorer, corpus):
    explorer.select(corpus.exchanges["exchange_id"].iloc[3])
    before = words_of(explorer.reader.page)
    explorer._receive(None, {"type": "around", "before": 1, "after": 0}, None)
    more = words_of(explorer.reader.page)
    assert more.endswith(before)
    assert len(more) > len(before)
    explorer.select(corpus.exchanges["exchange_id"].iloc[4])
    explorer.select(corpus.exchanges["exchange_id"].iloc[3])
    assert words_of(explorer.reader.page) == before


def test_a_selection_survives_every_filter_that_keeps_it(explorer, corpus):
    foy = key_of(corpus, corpus.exchanges["asker"].tolist().index("Henry Foy"))
    explorer.select(foy)
    explorer.text.value = "ammunition*"
    assert explorer.selection == [foy]
    explorer.outlet.value = "all"
    explorer.text.value = "no-such-word"
    assert explorer.selection == []
    assert explorer.reader.page == {}


def test_what_is_filtered_out_can_still_be_clicked_in_the_strip(
    explorer, corpus, click
):
    first = key_of(corpus, 0)
    explorer.outlet.value = "VG"
    click(explorer, first)
    assert explorer.selection == [first]
    assert explorer.reader.page["title"] == "Dmytro Shkurko"


def test_a_walk_in_the_list_reads_and_marks_the_strip(explorer):
    before = explorer.view.to_plotly_json()
    explorer.reader.selected = explorer._listing().ids[12]
    assert explorer.reader.page["title"] == "Dmytro Shkurko"
    assert explorer.view.to_plotly_json() != before


def test_followups_and_what_the_moderator_says_between_are_read(explorer, corpus):
    askers = corpus.exchanges.set_index("asker")
    explorer.select(askers.loc["Max Delany", "exchange_id"])
    heads = [part["head"] for part in explorer.reader.page["parts"]]
    assert sum(head.startswith("Max Delany asks") for head in heads) == 2
    explorer.select(askers.loc["Florian Neuhann"].iloc[1]["exchange_id"])
    quiet = [part for part in explorer.reader.page["parts"] if part["quiet"]]
    assert "Financial Times." in [part["paras"][0]["text"] for part in quiet]


@pytest.mark.parametrize("text", ["***", "?!", "  *  ", "."])
def test_a_text_that_is_no_pattern_gets_a_calm_answer(explorer, text):
    explorer.text.value = text
    assert len(explorer.frame()) == 25
    assert "holds no word" in explorer.reader.now["problem"]


def test_buttons_take_back_and_show_table_and_code(explorer):
    explorer.text.value = "ammunition*"
    press(explorer, "undo")
    assert explorer.text.value == ""
    press(explorer, "redo")
    assert explorer.text.value == "ammunition*"
    press(explorer, "table")
    assert explorer.reader.panel["kind"] == "table"
    assert len(explorer.reader.panel["rows"]) == 6
    press(explorer, "code")
    assert "corpus.filter(text='ammunition*')" in explorer.reader.panel["text"]
    press(explorer, "code")
    assert explorer.reader.panel == {}
    press(explorer, "clear")
    assert len(explorer.frame()) == 25


def test_rows_are_sent_as_they_are_asked_for(explorer):
    sent = []
    explorer.reader.send = sent.append
    version = explorer.reader.list["version"]
    ask = {"type": "rows", "version": version, "from": 20, "to": 99}
    explorer._receive(None, ask, None)
    explorer._receive(None, {**ask, "version": version - 1}, None)
    (answer,) = sent
    assert answer["from"] == 20
    assert [row["id"] for row in answer["rows"]] == explorer._listing().ids[20:]


@pytest.mark.parametrize("kind", [ExchangeExplorer, LengthExplorer, PressRoom])
def test_nothing_in_a_transcript_acts(hostile, kind):
    explorer = kind(hostile)
    assert len(explorer.frame()) == 2
    explorer.text.value = "alert"
    explorer.select(hostile.exchanges["exchange_id"].iloc[0])
    assert hits_of(explorer.reader.page) == ["alert", "alert"]
    figure = explorer.view.to_plotly_json()
    figure["layout"].pop("meta")  # what the chart says, for other programs
    shown = json.dumps(figure, default=str).casefold()
    assert "<script" not in shown
    assert "$" not in shown
    explorer.text.value = "<script>alert"
    form = explorer._repr_mimebundle_()["text/html"]
    for tag in ("<script", "<Script", "<img", "<i>jet", "<b>Agency"):
        assert tag not in form


@pytest.mark.parametrize("kind", [ExchangeExplorer, LengthExplorer, PressRoom])
def test_a_corpus_without_exchanges_is_no_trouble(corpus, kind):
    explorer = kind(corpus.filter(until="1900-01-01"))
    assert repr(explorer).endswith("0 of 0 exchanges)")
    assert "to draw" in explorer.view.layout.title.text
    explorer.text.value = "a"
    explorer.within.value = "statement"
    assert explorer.frame().empty


def test_the_bundle_holds_form_and_data_and_no_address(explorer):
    explorer.text.value = "a-long-pattern-" * 9 + "*"
    bundle = explorer._repr_mimebundle_()
    assert bundle["text/plain"] == repr(explorer)
    assert "0x" not in repr(explorer)
    assert bundle["text/html"].startswith('<div class="presskit-static">')


def test_the_view_is_plain_json(explorer):
    assert "bdata" not in json.dumps(explorer.view.to_plotly_json(), default=str)


def test_frames_are_copies(explorer, corpus):
    frame = explorer.frame()
    frame["asker"] = "nobody"
    pd.testing.assert_frame_equal(explorer.frame(), corpus.exchanges)


@pytest.mark.parametrize("by", ["outlet", "asker", "transcript", "n_questions"])
def test_every_exchange_is_a_point_to_read(corpus, click, by):
    explorer = LengthExplorer(corpus)
    explorer.by.value = by
    shown = {
        id_
        for trace in explorer.view.data
        if trace.customdata is not None
        for id_ in trace.customdata
    }
    every = keys(corpus.exchanges, "exchange_id")
    assert shown == set(every)
    for id_ in every[0], every[-1]:
        click(explorer, id_)
        assert explorer.selection == [id_]


def test_lengths_are_those_of_the_frame(corpus):
    explorer = LengthExplorer(corpus)
    explorer.outlet.value = "NTV"
    assert repr(explorer) == "LengthExplorer(outlet='NTV': 2 of 25 exchanges)"
    words = [
        x
        for trace in explorer.view.data
        if trace.customdata is not None
        for x in trace.x
    ]
    assert sorted(words) == sorted(explorer.frame()["answer_words"])


def test_the_press_room_can_be_clicked(corpus, click):
    room = PressRoom(corpus)
    room.by.value = "asker"
    click(room, key_of(corpus, 5))
    assert room.reader.page["title"] == corpus.exchanges["asker"].iloc[5]


def test_people_and_outlets_may_be_called_as_a_person_calls_them(explorer):
    explorer.query = {"asker": "Henry Foy", "outlet": "FT"}
    assert explorer.query.chosen() == {
        "asker": "henry-foy",
        "outlet": "Financial Times",
    }
    assert explorer.asker.value == "henry-foy"
    assert len(explorer.frame()) == 1


TIMED = """WEBVTT

00:00:01.000 --> 00:00:03.000
<v Ann Lee>Why is the bridge shut?

00:00:04.000 --> 00:00:09.000
<v Bo Ek>Because it is old.

00:00:10.000 --> 00:00:11.000
<v Cy Holm>And when will it open?

00:00:12.000 --> 00:00:15.250
<v Bo Ek>In June.
"""


def test_lengths_are_in_seconds_where_the_source_has_times(corpus, tmp_path):
    (tmp_path / "bridge.vtt").write_text(TIMED, encoding="utf-8")
    timed = presskit.load(tmp_path)
    explorer = LengthExplorer(timed)
    explorer.unit.value = "seconds"
    x = [x for one in explorer.view.data if one.customdata is not None for x in one.x]
    assert sorted(x) == [3.25, 5.0]
    assert "unit='seconds'" in repr(explorer)
    assert "unit" not in LengthExplorer(corpus).controls
    assert "unit" not in PressRoom(timed).controls


def test_a_page_can_change_to_the_other_unit(corpus, tmp_path):
    (tmp_path / "bridge.vtt").write_text(TIMED, encoding="utf-8")
    explorer = LengthExplorer(presskit.load(tmp_path))
    explorer.unit.value = "seconds"
    made = island(explorer)
    assert (made["unit"], made["units"]) == ("seconds", ["words", "seconds"])
    assert sorted(made["chart"]["seconds"]["answer"]) == [3.25, 5.0]
    assert made["figure"]["layout"]["xaxis"]["title"]["text"] == "seconds answered"
    untimed = island(LengthExplorer(corpus))
    assert not {"unit", "units"} & set(untimed)
    assert "seconds" not in untimed["chart"]


def test_what_is_asked_for_can_be_said_at_the_start(corpus):
    explorer = widgets.ExchangeExplorer(corpus, text="ammunition*", year=2023)
    frame = corpus.filter("ammunition*", year=2023).exchanges
    assert explorer.frame().equals(frame)
    assert explorer.text.value == "ammunition*"
    room = widgets.PressRoom(corpus, by="asker", outlet="NPR")
    assert repr(room) == "PressRoom(outlet='NPR', by='asker': 2 of 25 exchanges)"
    themed = widgets.ThemeExplorer(corpus, text="jets", show="typical")
    assert "text='jets', show='typical'" in repr(themed)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (
            lambda c: widgets.ExchangeExplorer(c.exchanges),
            r"Write ExchangeExplorer\(co",
        ),
        (lambda c: widgets.PressRoom(c.exchanges), r"Write PressRoom\(corpus\)"),
        (lambda c: widgets.ThemeExplorer(c.turns), r"Write ThemeExplorer\(corpus\)"),
        (lambda c: widgets.AuditExplorer(c.audit), r"Write AuditExplorer\(corpus\)"),
        (lambda c: widgets.Story(c.exchanges), r"Write Story\(corpus\)"),
        (
            lambda c: widgets.ExchangeExplorer(c, role="principal"),
            "but by answer_words",
        ),
        (lambda c: widgets.PressRoom(c, by="hall"), "by='hall' is not one of"),
    ],
)
def test_what_it_cannot_show_is_said_with_what_to_type(corpus, make, said):
    with pytest.raises(TableError, match=said):
        make(corpus)
