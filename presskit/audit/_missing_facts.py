"""What the files do not say of themselves, asked once for all of them."""

from collections.abc import Iterator

import pandas as pd

from presskit.audit._blocks import Block, Span, block
from presskit.doubts import DAY, about_lines
from presskit.schema.lines import ABOUT
from presskit.text.prose import counted, listed
from presskit.text.unseen import clean

_FACTS = {"title": "title", "date": "day", "url": "url", "licence": "licence"}
_WHAT = {
    "title": ("the title", "its file's name stands in its place"),
    "date": ("the day", "choices by day leave it out"),
    "url": ("the address", "a citation names the file alone"),
    "licence": ("the licence", "nobody can tell whether its words may be passed on"),
}


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
        f"{_WHAT[name][0]} of {counted(int(rows.sum()), 'transcript')} "
        f"({_WHAT[name][1]})"
        for name, rows in missing.items()
        if rows.any()
    ]
    if not told:
        return
    yield block("h2", "What the files do not say")
    yield block(
        "p",
        f"Not known is {listed(told)}. If you know it, fill in what matters to you and "
        "leave the rest empty; the transcripts stay as they are. In ",
        Span(ABOUT, "code"), " beside them:",
    )  # fmt: skip
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
        yield block("quiet", f"and {more:,} more")
