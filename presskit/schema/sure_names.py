"""The one rule by which whatever is written for others gives somebody's name.

A name that the label prints stands as printed. One that something else gives stands
where names known like that are right often enough; elsewhere it is what the label
prints, or "a reporter", and a note says what the name may be.
"""

import pandas as pd

from presskit.schema._role_names import JOURNALIST

SURE = 0.9
"""Share of names that must be right for such a name to be given as a fact."""

UNSURE = {JOURNALIST: "a reporter"}
_OTHER = "a speaker"

TOLD_BY = {
    "joined": "another label of theirs",
    "header": "the lines before the talk",
    "roster": "a list before the talk",
    "talk": "what is said of them",
    "introduction": "their own words",
    "call": "the call before",
    "correction": "a decision",
}
"""In words, what gives a name that the label does not print."""

_SHORT_FORMS = ("joined", "header", "roster", "talk")
"""What gives names to labels that print a part of them, or an office."""


def is_sure(by: object, chance: object) -> bool:
    """Return True if a name may be given as a fact.

    Parameters
    ----------
    by : str or NA
        What gives it, as the column `speaker_from`.
    chance : float or NA
        As `speaker_p`.

    Examples
    --------
    >>> is_sure("label", 1.0), is_sure("call", 0.95), is_sure("call", 0.6)
    (True, True, False)
    """
    return pd.isna(by) or by == "label" or pd.isna(chance) or chance >= SURE


def sure_name(
    name: object, by: object, chance: object, role: str = JOURNALIST, label: str = ""
) -> str:
    """Return the name to give somebody, "" where nothing is known.

    Parameters
    ----------
    name, by, chance : str, str and float, or NA
        The columns `speaker`, `speaker_from` and `speaker_p` of a turn, or those of the
        asker of an exchange.
    role : str, default "journalist"
        The role in which somebody speaks.
    label : str, optional
        What is printed.

    Examples
    --------
    >>> sure_name("Ann Lee", "call", 0.95), sure_name("Ann Lee", "call", 0.6)
    ('Ann Lee', 'a reporter')
    >>> sure_name("Ann Lee", "roster", 0.6, "principal", "MS. LEE")
    'MS. LEE'
    """
    if pd.isna(name):
        return ""
    if is_sure(by, chance):
        return str(name)
    printed = " ".join(label.split()) if by in _SHORT_FORMS else ""
    return printed or UNSURE.get(role, _OTHER)


def sure_names(table: pd.DataFrame) -> pd.Series:
    """Return the name to give the speaker of each turn, or the asker of each exchange.

    Parameters
    ----------
    table : DataFrame
        As :data:`presskit.schema.TURNS` or :data:`presskit.schema.EXCHANGES`.

    Returns
    -------
    Series
        NA where nothing is known.
    """
    turns = "speaker" in table
    who = "speaker" if turns else "asker"
    rows = zip(
        table[who], table[f"{who}_from"], table[f"{who}_p"],
        table["role"] if turns else [JOURNALIST] * len(table),
        table["label"] if turns else [""] * len(table),
        strict=True,
    )  # fmt: skip
    names = [sure_name(*row) or None for row in rows]
    return pd.Series(names, index=table.index, dtype="str")


def inference(name: object, by: object, chance: object) -> str:
    """Return the words that name the source of a name not printed; "" for others.

    Examples
    --------
    >>> inference("Ann Lee", "call", 0.956), inference("Ann Lee", "label", 1.0)
    ('the name Ann Lee is from the call before: right in 96% of such cases', '')
    """
    told = "" if pd.isna(by) else TOLD_BY.get(by, "")
    if pd.isna(name) or not told:
        return ""
    often = f": right in {chance:.0%} of such cases"
    return f"the name {name} is from {told}" + often * (by != "correction")


def name_of_turn(row: object) -> str:
    """Return the name to give the speaker of a turn, from its row; "" if unknown."""
    known = row.speaker, row.speaker_from, row.speaker_p
    return sure_name(*known, row.role, row.label)


def name_of_asker(row: object) -> str:
    """Return the name to give the asker of an exchange, from its row; "" if unknown."""
    return sure_name(row.asker, row.asker_from, row.asker_p)
