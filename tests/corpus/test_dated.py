"""Day and event of its transcript beside each row of a table."""

import pandas as pd

import presskit
from presskit.corpus._dated import dated
from presskit.schema import DAYS, OUTLETS, TABLES

HEADS = [
    {"transcript": "may", "date": "2024-05-03", "event": "3 May"},
    {"transcript": "june", "date": None, "event": "june"},
]


def outlets(*transcripts):
    n = len(transcripts)
    return OUTLETS.frame(
        {
            "transcript": transcripts,
            "turn": range(n),
            "exchange": [1] * n,
            "outlet": ["ZDF"] * n,
            "outlet_id": ["zdf"] * n,
        }
    )


def test_each_row_has_the_day_and_the_event_of_its_transcript():
    table = dated(outlets("june", "may", "else"), HEADS)
    days = table["date"].dt.strftime("%d.%m.").fillna("–").tolist()
    assert days == ["–", "03.05.", "–"]
    assert table["event"].fillna("–").tolist() == ["june", "3 May", "–"]
    assert table.dtypes.equals(OUTLETS.frame().dtypes)
    assert dated(OUTLETS.frame(), HEADS).dtypes.equals(OUTLETS.frame().dtypes)


def test_other_tables_stay_as_they_are():
    table = pd.DataFrame({"transcript": ["may"]})
    assert dated(table, HEADS) is table


def test_every_table_of_a_corpus_has_them(corpus, tmp_path):
    back = presskit.load(corpus.save(tmp_path / "out"))
    for one in (corpus, corpus.filter(year=2023), back):
        known = one.transcripts.set_index("transcript")[list(DAYS)]
        for table in TABLES:
            rows = getattr(one, table.name)
            assert (
                rows[list(DAYS)]
                .reset_index(drop=True)
                .equals(known.loc[rows["transcript"]].reset_index(drop=True))
            ), table.name


def test_a_question_says_who_asks_and_for_which_outlet(corpus):
    both = corpus.questions.merge(
        corpus.exchanges, on=["transcript", "exchange"], suffixes=("", "_of")
    )
    assert both["asker"].equals(both["asker_of"])
    assert both["outlet"].equals(both["outlet_of"])
