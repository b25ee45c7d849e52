"""What a correction does, in words."""

from collections.abc import Callable

from presskit.corpus import Corpus
from presskit.corrections import Correction, TurnId, find_turn
from presskit.schema.values import NEW
from presskit.widgets._new_correction import QUOTED, days_of, person, shortened


def in_words(corpus: Corpus, made: Correction) -> str:
    """Return in words what a correction does.

    Parameters
    ----------
    corpus : Corpus
    made : Correction

    Returns
    -------
    str
        Half a sentence, without a full stop.
    """
    spoken: dict[str, Callable[[], str]] = {
        "speaker": lambda: f"the speaker is {made.value}",
        "role": lambda: f"the role is {made.value}",
        "outlet": lambda: f"the outlet is {made.value}",
        "label": lambda: f"the label reads “{made.value}”",
        "same person": lambda: f"this is the same person as {_who(corpus, made.value)}",
        "not same person": lambda: (
            f"this is not the same person as {_who(corpus, made.value)}"
        ),
        "split": lambda: f"somebody else begins at “{_quoted(corpus, made)}”",
        "join": lambda: f"one turn goes on after “{_quoted(corpus, made, last=True)}”",
        "furniture": lambda: f"nobody says “{_quoted(corpus, made)}”",
        "asker": lambda: (
            "somebody else asks here than before"
            if made.value == NEW
            else "whoever asked before goes on here"
        ),
        "name": lambda: f"{_labelled(corpus, made)} is {made.value}",
        "fine": lambda: f"{made.value or 'all that was doubtful'} is fine here",
    }
    return (spoken.get(made.action) or (lambda: _of_file(made)))()


def _of_file(made: Correction) -> str:
    """Return in words what a line tells about a whole file."""
    return f"the {made.action} of {made.transcript} is {made.value}"


def _labelled(corpus: Corpus, made: Correction) -> str:
    """Return the label of the turn at the place of a line, for a sentence."""
    turns = corpus.turns
    own = turns[(turns["transcript"] == made.transcript) & (turns["end"] >= made.start)]
    return f"“{own['label'].iloc[0]}”" if len(own) else "who speaks here"


def _quoted(corpus: Corpus, made: Correction, *, last: bool = False) -> str:
    text = corpus.source(made.transcript).text
    if last:
        ending = " ".join(text[max(0, made.end - QUOTED) : made.end].split())
        return f"…{ending.partition(' ')[2]}"
    end = made.end if made.end > made.start else made.start + 2 * QUOTED
    return shortened(text[made.start : end])


def _who(corpus: Corpus, value: str) -> str:
    """Return the speaker of the turn that a line names."""
    turns, heads = corpus.turns, corpus.transcripts
    shas = dict(zip(heads["transcript"], heads["sha256"], strict=True))
    columns = (turns[name] for name in ("turn_id", "transcript", "start"))
    ids = [
        TurnId(turn_id, transcript, shas[transcript], start)
        for turn_id, transcript, start in zip(*columns, strict=True)
    ]
    found = find_turn(value, ids)
    return (
        value if isinstance(found, str) else person(turns.iloc[found], days_of(corpus))
    )
