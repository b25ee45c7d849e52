"""What the tables made with a dictionary show, in sentences."""

import pandas as pd

from presskit.schema.results import AGENDA, COVERAGE, PRECISION, UNCOVERED
from presskit.text.prose import as_sentence, counted, listed, percent
from presskit.wording import say

_LEAST = 3  # exchanges, of which "asked most" means something
_SHOWN = 3
_WORDS = "All by the words of the dictionary alone."


@as_sentence
def agenda(agenda_table: pd.DataFrame) -> str:
    """Describe what was asked most, what was pushed and not asked, and who raised what.

    Parameters
    ----------
    agenda_table : DataFrame
        As :func:`presskit.themes.agenda` returns it.

    Returns
    -------
    str
        Some sentences; of fewer than 3 exchanges one that says that they are too few.

    Examples
    --------
    >>> told = pd.DataFrame({"theme": ["Jets", "Aid"], "transcript": "may",
    ...     "n_exchanges": 9, "n_statement": [0, 2], "n_asked": [4, 0],
    ...     "n_answered": [3, 0], "n_brought": [0, 1], "n_asked_only": [1, 0]})
    >>> agenda(told)
    'Asked most, of 9 exchanges: Jets (4). In the statement, and in no question: Aid. Asked, and in no statement: Jets. All by the words of the dictionary alone.'
    """  # noqa: E501
    counts = ["n_statement", "n_asked", "n_answered", "n_brought", "n_asked_only"]
    AGENDA.require(agenda_table, "theme", "transcript", "n_exchanges", *counts)
    n = int(agenda_table.drop_duplicates("transcript")["n_exchanges"].sum())
    if n < _LEAST:
        return f"{counted(n, 'exchange')}: too few to say what was asked most."
    total = agenda_table.groupby("theme", sort=False)[counts].sum()
    asked, pushed = total["n_asked"] > 0, total["n_statement"] > 0
    most = total[asked].sort_values("n_asked", ascending=False, kind="stable")
    if most.empty:
        first = f"In {counted(n, 'exchange')} no theme is asked for."
    else:
        first = f"Asked most, of {counted(n, 'exchange')}: {_ranked(most['n_asked'])}."
    silent = total["n_asked_only"].sort_values(ascending=False, kind="stable")
    answers = ~asked & ~pushed & (total["n_brought"] > 0)
    parts = {
        "In the statement, and in no question": list(total.index[pushed & ~asked]),
        "Asked, and in no statement": list(total.index[asked & ~pushed]),
        "Raised by the answers alone": list(total.index[answers]),
        "Asked, and not named in the answer (read them)": list(
            silent.index[(silent > 0) & (silent * 2 > total["n_asked"][silent.index])]
        ),
    }
    told = [f"{head}: {listed(names, 6)}." for head, names in parts.items() if names]
    return " ".join([first, *told, _WORDS])


@as_sentence
def coverage(coverage_table: pd.DataFrame) -> str:
    """Describe how many exchanges fall under no theme.

    Parameters
    ----------
    coverage_table : DataFrame
        As :func:`presskit.themes.coverage` returns it.

    Returns
    -------
    str

    Examples
    --------
    >>> coverage(pd.DataFrame({"unit": ["exchanges", "turns"], "n": [25, 80],
    ...     "n_under": [19, 60]}))
    '6 of 25 exchanges in which something is asked have none of the themes. A theme is named in 60 of 80 turns (75%).'
    """  # noqa: E501
    COVERAGE.require(coverage_table, "unit", "n", "n_under")
    total = coverage_table.groupby("unit")[["n", "n_under"]].sum()
    n, under = _of(total, "exchanges")
    turns, named = _of(total, "turns")
    if not turns:
        return "There is no turn."
    rest = f"A theme is named in {named:,} of {counted(turns, 'turn')}"
    rest = f"{rest} ({percent(named / turns)})."
    if not n:
        return f"There is no exchange. {rest}"
    left = n - under
    asked = f"{left:,} of {counted(n, 'exchange')} in which something is asked"
    return f"{asked} {'has' if left == 1 else 'have'} none of the themes. {rest}"


@as_sentence
def uncovered(uncovered_table: pd.DataFrame) -> str:
    """Describe how much is asked under no theme, and how many turns ask nothing.

    Parameters
    ----------
    uncovered_table : DataFrame
        As :func:`presskit.themes.uncovered` returns it.

    Returns
    -------
    str

    Examples
    --------
    >>> import presskit
    >>> corpus = presskit.load_example()
    >>> uncovered(presskit.themes.uncovered(corpus, "security"))
    '2 turns of journalists ask something under no theme.'
    """
    UNCOVERED.require(uncovered_table, "text", "turn")
    n = len(uncovered_table)
    told = say("findings.uncovered.some", n=n) if n else say("findings.uncovered.none")
    out = uncovered_table.attrs.get("uncovered", {}).get("n_left_out", 0)
    return f"{told} {say('findings.uncovered.left_out', n=out)}" if out else told


@as_sentence
def precision(precision_table: pd.DataFrame) -> str:
    """Describe how many hits a reader calls right, with the interval.

    Parameters
    ----------
    precision_table : DataFrame
        As :func:`presskit.themes.precision` returns it.

    Returns
    -------
    str

    Examples
    --------
    >>> precision(pd.DataFrame({"theme": ["all themes"], "n": [50], "n_right": [45],
    ...     "low": [0.782], "high": [0.967]}))
    'Of 50 hits that were judged 45 are right (90%; 95% interval 78% to 97%).'
    """
    PRECISION.require(precision_table, "theme", "n", "n_right", "low", "high")
    if precision_table.empty or not (total := precision_table.iloc[-1])["n"]:
        return "No hit is judged yet."
    n, right = int(total["n"]), int(total["n_right"])
    share = (
        f"{percent(right / n)}; 95% interval {percent(total['low'])} to "
        f"{percent(total['high'])}"
    )
    verb = "is" if right == 1 else "are"
    judged = "was" if n == 1 else "were"
    return (
        f"Of {counted(n, 'hit')} that {judged} judged {right:,} {verb} right ({share})."
    )


def _of(total: pd.DataFrame, unit: str) -> tuple[int, int]:
    if unit not in total.index:
        return 0, 0
    return int(total.loc[unit, "n"]), int(total.loc[unit, "n_under"])


def _ranked(n: pd.Series) -> str:
    """Return the first themes with their counts; ties of the last go along."""
    least = n.iloc[min(_SHOWN, len(n)) - 1]
    shown = [f"{name} ({count:,})" for name, count in n.items() if count >= least]
    return listed(shown, 6)
