"""What is known about a file as a whole, by a person who looked."""

from collections.abc import Mapping

from presskit.headers._header import event_name, with_facts
from presskit.schema.values import Transcript


def known(file: Transcript, facts: Mapping[str, str]) -> Transcript:
    """Return a file with what is known about it in its header.

    Parameters
    ----------
    file : Transcript
        The file, with its id.
    facts : mapping of str to str
        As :func:`with_facts` takes them.

    Returns
    -------
    Transcript
        With its facts, and the short name of the event.
    """
    header = with_facts(file.turns.header, facts)
    event = event_name(header, file.transcript)
    turns = file.turns._replace(header=header)
    return file._replace(turns=turns, facts=facts, event=event)
