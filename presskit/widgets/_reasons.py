"""Why speakers have their roles, as a sentence beside what they say."""

from collections.abc import Iterable

import pandas as pd

from presskit.text.prose import listed
from presskit.wording import say


def reasons_of(cast: Iterable, evidence: Iterable) -> dict[str, str]:
    """Return the reasons why each speaker has the role, with their lines.

    Parameters
    ----------
    cast, evidence : iterable of named tuple
        Rows of :data:`presskit.schema.CAST` and `EVIDENCE`, of one transcript.

    Returns
    -------
    dict of str to str
        By speaker.

    Examples
    --------
    >>> import presskit
    >>> from presskit.corpus import roles_told
    >>> corpus = presskit.load_example()
    >>> told = reasons_of(*roles_told.of_transcript(corpus, "000_030e8c4dc072d88f"))
    >>> print(told["nic-robertson"])
    Mostly read as journalist. Has an outlet in the label (‘Nic Robertson (CNN)’), ...
    """
    placed: dict[str, list[tuple[str, int]]] = {}
    for row in evidence:
        if pd.notna(row.line):
            placed.setdefault(row.speaker_id, []).append((row.text, row.line))
    found: dict[str, str] = {}
    for one in cast:
        if pd.isna(one.speaker_id):
            continue
        mostly = say(f"forms.why.mostly.{one.role}")
        said = say("forms.why.told", mostly=mostly, why=one.why)
        folded = said.casefold()  # a sentence begins with a capital
        texts = placed.get(one.speaker_id, ())
        if lines := sorted({n for text, n in texts if text.casefold() in folded}):
            told = listed(f"{n:,}" for n in lines)
            said += f" {say('forms.why.lines', n=len(lines), lines=told)}"
        found[one.speaker_id] = said
    return found
