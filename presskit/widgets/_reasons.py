"""Why speakers have their roles, as a sentence beside what they say."""

import pandas as pd

from presskit.text.prose import listed
from presskit.wording import say


def reasons_of(cast: pd.DataFrame, evidence: pd.DataFrame) -> dict[str, dict[str, str]]:
    """Return why each speaker has the role, with the lines in which the reasons stand.

    Parameters
    ----------
    cast, evidence : DataFrame
        As :data:`presskit.schema.CAST` and `EVIDENCE`.

    Returns
    -------
    dict of str to dict of str to str
        By transcript and speaker.

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> told = reasons_of(corpus.cast, corpus.evidence)["000_030e8c4dc072d88f"]
    >>> print(told["nic-robertson"])
    Mostly read as journalist. Has an outlet in the label (‘Nic Robertson (CNN)’), ...
    """
    placed = evidence[evidence["line"].notna()]
    keys = ["transcript", "speaker_id"]
    rows = dict(list(placed.groupby(keys, sort=False)[["text", "line"]]))
    found: dict[str, dict[str, str]] = {}
    for one in cast[cast["speaker_id"].notna()].itertuples(index=False):
        mostly = say(f"forms.why.mostly.{one.role}")
        said = say("forms.why.told", mostly=mostly, why=one.why)
        if (own := rows.get((one.transcript, one.speaker_id))) is not None:
            texts = zip(own["text"], own["line"], strict=True)
            folded = said.casefold()  # a sentence begins with a capital
            lines = sorted({n for text, n in texts if text.casefold() in folded})
            if lines:
                told = listed(f"{n:,}" for n in lines)
                said += f" {say('forms.why.lines', n=len(lines), lines=told)}"
        found.setdefault(one.transcript, {})[one.speaker_id] = said
    return found
