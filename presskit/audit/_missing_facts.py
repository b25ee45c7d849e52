"""What the files do not say of themselves, asked once for all of them."""

from collections.abc import Iterator

import pandas as pd

from presskit.audit._blocks import Block, Span, block
from presskit.doubts import DAY, about_lines
from presskit.schema.lines import ABOUT
from presskit.text.prose import listed
from presskit.text.unseen import clean
from presskit.wording import say

_FACTS = {"title": "title", "date": "day", "url": "url", "licence": "licence"}


def missing_facts(transcripts: pd.DataFrame, most: int) -> Iterator[Block]:
    """Yield what the files do not say, and the lines of about.csv to fill in.

    Parameters
    ----------
    transcripts : DataFrame
    most : int
        Files for which a line is written; the others are counted.
    """
    missing = {name: transcripts[name].isna() for name in _FACTS}
    told = [
        say(f"audit.missing.{name}", n=int(rows.sum()))
        for name, rows in missing.items()
        if rows.any()
    ]
    if not told:
        return
    yield block("h2", say("audit.missing.heading"))
    before, after = say("audit.missing.said", told=listed(told), file="\0").split("\0")
    yield block("p", before, Span(ABOUT, "code"), after)
    columns = [name for name, rows in missing.items() if rows.any()]
    rows = transcripts[pd.DataFrame(missing).any(axis=1)]
    for at, row in enumerate(rows.head(most).to_dict("records")):
        facts = {_FACTS[name]: "" for name in columns}
        if pd.isna(row["date"]):
            facts["day"] = DAY
        header, line = about_lines(row["source"], facts)
        if not at:
            yield block("line", Span(header))
        yield block("line", Span(clean(line)))
    if (more := len(rows) - most) > 0:
        yield block("quiet", say("audit.more", n=more))
