"""What an event was about, in few words, for axes."""

from presskit.headers._dates import undated
from presskit.headers._kind_of_event import without_kinds
from presskit.languages import Lexicon
from presskit.text import plain

_LONGEST = 32


def topic_of(title: str, lexicon: Lexicon) -> str | None:
    """Return the topic of an event in few words; None where the title is silent.

    Examples
    --------
    >>> from presskit.languages import lexicon
    >>> topic_of("Doorstep ahead of the meeting of Ministers of Defence", lexicon())
    'Defence Ministers'
    """
    rest = without_kinds(title, lexicon)
    for about in lexicon.patterns("event_topic"):
        if match := about.search(rest):
            return short(_tidy(match["topic"], lexicon))
    return None


def short(topic: str) -> str | None:
    """Return the first words of a topic; of a word that is too long its beginning."""
    words = topic.split()
    kept = list(words)
    while kept and len(" ".join(kept)) > _LONGEST:
        kept.pop()
    if words and not kept:  # as all titles are in a script without spaces
        return f"{words[0][:_LONGEST]}…"
    first = " ".join(kept).strip(" ,")
    return (first + " …" if len(kept) < len(words) else first) or None


def _tidy(topic: str, lexicon: Lexicon) -> str:
    """Return a topic without day, articles and "meeting of"."""
    topic = undated(topic, "", lexicon)
    for when in lexicon.patterns("when_at_end"):
        topic = when.sub("", topic)
    words = topic.strip(" ,.-–").split(" ")
    gathering = lexicon.words("gathering")
    while len(words) > 1 and plain(words[0]) in gathering:
        words = words[1:]
    topic = " ".join(words)
    for of in lexicon.patterns("ministers_of"):
        topic = of.sub(r"\2 \1", topic)
    return topic
