"""What no file says is asked once, as lines to fill in."""

import pandas as pd
import pytest

from presskit import audit, load
from presskit.audit._missing_facts import missing_facts
from presskit.errors import FilesWarning

TALK = "\n\nMinister Bo Ek: So it is.\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


def words(blocks):
    return ["".join(span.text for span in one.spans) for one in blocks]


def table(**columns):
    n = len(columns["source"])
    names = ("title", "date", "url", "licence")
    return pd.DataFrame(
        {name: columns.get(name, [None] * n) for name in names} | columns
    )


def test_only_what_is_missing_is_asked_for():
    known = table(
        source=["talks/may.txt", "june.txt"],
        title=["On roads", "On bridges"],
        date=[pd.Timestamp("2031-05-04"), None],
        url=["https://example.org", "https://example.org/2"],
    )
    assert words(missing_facts(known, 12)) == [
        "What the files do not say",
        "Not known is the day of 1 transcript (choices by day leave it out) and the "
        "licence of 2 transcripts (nobody can tell whether its words may be passed "
        "on). If you know it, fill in what matters to you and leave the rest empty; "
        "the transcripts stay as they are. In about.csv beside them:",
        "file,day,licence",
        "may.txt,,",
        "june.txt,YYYY-MM-DD,",
    ]


def test_what_is_all_known_is_not_asked():
    known = {name: ["x"] for name in ("title", "date", "url", "licence")}
    assert words(missing_facts(table(source=["may.txt"], **known), 12)) == []


def test_more_files_than_are_shown_are_counted():
    many = table(source=[f"{n}.txt" for n in range(5)])
    assert words(missing_facts(many, 2))[-3:] == [
        "0.txt,,YYYY-MM-DD,,", "1.txt,,YYYY-MM-DD,,", "and 3 more",
    ]  # fmt: skip


def test_the_report_asks_once_and_the_audit_never(tmp_path):
    for name in ("may", "june"):
        (tmp_path / f"{name}.txt").write_text(f"Press point{TALK}", "utf-8")
    with pytest.warns(FilesWarning, match="may: This file holds the same bytes"):
        corpus = load(tmp_path)
    page = str(audit.report(corpus))
    assert page.upper().count("WHAT THE FILES DO NOT SAY") == 1
    assert "file,day,url,licence" in page
    assert not corpus.audit["message"].str.contains("address").any()
