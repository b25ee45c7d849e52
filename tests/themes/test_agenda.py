"""Theme by transcript: pushed, asked, answered, and who raised it first."""

import pandas as pd

import presskit
from presskit import themes

TALK = """\
Spokesperson Di Ahn: Good morning. The mayor is here for the bridge.

Mayor Bo Ek: We open a port. The port is new. It is our road to the islands, and it was
here before all of us came.

Ann Lee (AP): When will the ferry sail?

Mayor Bo Ek: In May. The airport is next, and the airport is dear.
"""
THEMES = {"Port": "port", "Ferry": "ferry", "Airport": "airport", "Rail": "rail*"}


def test_a_talk_by_hand():
    corpus = presskit.load_text(TALK)
    table = themes.agenda(corpus, THEMES)
    columns = ["theme", "n_exchanges", "n_under_none", "n_statement", "n_asked",
               "n_answered", "n_brought", "n_asked_only", "raised_by", "speaker",
               "line"]  # fmt: skip
    shown = table[columns].astype(object)
    assert shown.where(shown.notna(), None).to_numpy().tolist() == [
        ["Port", 1, 0, 2, 0, 0, 0, 0, "statement", "Bo Ek", 3],
        ["Ferry", 1, 0, 0, 1, 0, 0, 1, "press", "Ann Lee", 6],
        ["Airport", 1, 0, 0, 0, 0, 1, 0, "answer", "Bo Ek", 8],
        ["Rail", 1, 0, 0, 0, 0, 0, 0, None, None, None],
    ]
    text = corpus.source("pasted text").text
    said = table[table["hit"].notna()]
    spans = zip(said["start"], said["end"], strict=True)
    assert [text[a:b] for a, b in spans] == said["hit"].tolist()


def test_exchanges_under_no_theme_are_counted_once_whatever_the_themes():
    more = (
        "Cy Fox (BBC): Will the ferry sail to the port?\n\n"
        "Mayor Bo Ek: We will see about that.\n\n"
        "Dee Roe (ZDF): And the taxes?\n\n"
        "Mayor Bo Ek: They stay.\n"
    )
    table = themes.agenda(presskit.load_text(f"{TALK}\n{more}"), THEMES)
    assert table["n_asked"].tolist() == [1, 2, 0, 0]
    assert table["n_exchanges"].tolist() == [3, 3, 3, 3]
    assert table["n_under_none"].tolist() == [1, 1, 1, 1]  # the taxes


def test_those_that_are_named_alone_and_asked_most_first():
    corpus = presskit.load_text(TALK)
    table = themes.agenda(corpus, THEMES, observed=True)
    assert table["theme"].tolist() == ["Ferry", "Port", "Airport"]  # no rail
    whole = themes.agenda(corpus, THEMES)
    assert table.attrs == whole.attrs
    pd.testing.assert_frame_equal(
        table.sort_values("line", ignore_index=True)[["theme", "n_asked", "hit"]],
        whole.iloc[[0, 1, 2]][["theme", "n_asked", "hit"]],
    )


def test_each_transcript_has_each_theme_in_its_order():
    corpus = presskit.load_example()
    table = themes.agenda(corpus, THEMES)
    ids = corpus.transcripts["transcript"].tolist()
    assert table["transcript"].tolist() == [id_ for id_ in ids for _ in THEMES]
    assert table["theme"].tolist() == [*THEMES] * len(ids)


def test_spending_is_pushed_and_never_asked_and_jets_are_the_press():
    table = themes.agenda(presskit.load_example(), "security").set_index("theme")
    spending, jets = (table.loc[one] for one in ("Defence spending", "Combat aircraft"))
    assert spending["n_statement"].sum() > 0
    assert spending["n_asked"].sum() == 0
    assert jets["n_statement"].sum() == 0
    assert jets["raised_by"].dropna().tolist() == ["press"]


def test_no_turns_leave_columns_and_types(turns_of):
    some, none = (
        themes.agenda(one, THEMES) for one in (presskit.load_text(TALK), turns_of([]))
    )
    assert none.empty
    pd.testing.assert_series_equal(none.dtypes, some.dtypes)
