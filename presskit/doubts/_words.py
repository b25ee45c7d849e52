"""What is said of a kind of doubt, for readers who never saw the tables."""

from typing import NamedTuple

from presskit.wording import say


class Words(NamedTuple):
    """What a kind of doubt means, in plain words, for readers who never saw the tables.

    Attributes
    ----------
    severity : str
        How much it can change.
    about : str
        Which words it concerns: those of the turn at its place, of the rest of that
        turn, of all turns with its label, of the exchange, of all exchanges of the
        asker, of the exchanges of the outlet in that transcript and the turns of the
        label, or of the whole transcript; "nothing" where no word in the tables is in
        doubt.
    means : str
        What was found.
    changes : str
        Which numbers it can change.
    advice : str
        What to do about it.
    varies : bool
        Whether each doubt of the kind says for itself what to do.
    label : str
        What readers know the kind as; its name in the audit is the term.
    """

    severity: str
    about: str
    means: str
    changes: str
    advice: str
    varies: bool = False
    label: str = ""


def words(name: str, severity: str, about: str, varies: bool) -> Words:
    """Return the explanation of a kind with a name."""
    own = f"doubts.{name.lower()}"
    means, changes, advice, label = (
        say(f"{own}.{one}") for one in ("means", "changes", "advice", "label")
    )
    return Words(severity, about, means, changes, advice, varies, label)
