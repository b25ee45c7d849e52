"""What a correction does, in words."""

from collections.abc import Callable

from presskit.corpus import Corpus
from presskit.corrections import WHOLE, Correction, TurnId, find_turn
from presskit.schema import ROLES
from presskit.schema.ids import parts
from presskit.schema.values import NEW
from presskit.text.prose import names_of_events
from presskit.widgets._new_correction import QUOTED, days_of, person, shortened
from presskit.wording import say


def in_words(corpus: Corpus, made: Correction) -> str:
    """Return the effect of a correction, in words.

    Parameters
    ----------
    corpus : Corpus
    made : Correction

    Returns
    -------
    str
        Half a sentence, without a full stop.
    """
    holes: dict[str, Callable[[], dict[str, str]]] = {
        "same person": lambda: {"who": _who(corpus, made.value)},
        "not same person": lambda: {"who": _who(corpus, made.value)},
        "split": lambda: {"words": _quoted(corpus, made)},
        "join": lambda: {"words": _quoted(corpus, made, last=True)},
        "furniture": lambda: {"words": _quoted(corpus, made)},
        "name": lambda: {"who": _labelled(corpus, made), "value": made.value},
        "fine": lambda: {"kind": made.value or say("forms.does.all_doubtful")},
    }
    if made.action == "asker":
        return say(f"forms.does.asker_{'new' if made.value == NEW else 'same'}")
    if made.action == "role" and made.value in ROLES:
        return say(f"forms.does.of_role.{made.value}")
    if made.action in WHOLE:
        return _of_file(corpus, made)
    own = holes.get(made.action, lambda: {"value": made.value})()
    return say(f"forms.does.{made.action.replace(' ', '_')}", **own)


def _of_file(corpus: Corpus, made: Correction) -> str:
    """Return the fact that a line tells about a whole file, in words."""
    fact = say(f"forms.values.{made.action}")
    file = names_of_events(corpus.transcripts).get(made.transcript, made.transcript)
    return say("forms.does.of_file", fact=fact, file=file, value=made.value)


def _labelled(corpus: Corpus, made: Correction) -> str:
    """Return the label of the turn at the place of a line, for a sentence."""
    turns = corpus.turns
    own = turns[(turns["transcript"] == made.transcript) & (turns["end"] >= made.start)]
    if own.empty:
        return say("forms.does.who_speaks")
    return say("forms.does.labelled", label=own["label"].iloc[0])


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
    own = turns[turns["turn_id"] == parts(value)[0]]
    turns = turns if own.empty else own  # an id of the older kind names a place
    names = ("turn_id", "transcript", "start")
    columns = (turns[name].tolist() for name in names)
    ids = [
        TurnId(turn_id, transcript, shas[transcript], start)
        for turn_id, transcript, start in zip(*columns, strict=True)
    ]
    found = find_turn(value, ids)
    if isinstance(found, str):
        return value
    return person(turns.iloc[found], corpus.once(days_of))
