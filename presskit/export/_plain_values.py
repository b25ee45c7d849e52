"""Values of tables in the words of those who read them: tables keep their terms."""

from presskit.doubts import label_of
from presskit.text.prose import event_in_words
from presskit.wording import say, texts


def plain_value(column: str, value: str) -> str:
    """Return a value of a column as explorers call it; others stay as they are.

    Examples
    --------
    >>> plain_value("role", "principal"), plain_value("kind", "label used once")
    ('at the podium', 'a name printed only once')
    >>> plain_value("event", "2023-02-13 Defence Ministers")
    '13 Feb 2023 · Defence Ministers'
    >>> plain_value("role", "witness")
    'witness'
    """
    if column == "event":
        return event_in_words(None, value)
    if column == "kind":
        return label_of(value)
    called = {
        "role": f"explorers.roles.{value}",
        "section": f"explorers.sections.{value}",
        "severity": f"explorers.severities.name.{value}",
    }
    key = called.get(column)
    return say(key) if key in texts() else value
