"""The name of a person in what is shown or printed of a speaker."""

from presskit.names._clusters import cluster
from presskit.names._label_parts import read_label


def name_in(label: str) -> str:
    """Return the name of a person in a label; '' if it names none.

    Words that are no label, such as names in small letters, are a name as they stand.

    Examples
    --------
    >>> [name_in(one) for one in ("Minister Bo Ek", "Ida Moss, NPR", "ida moss")]
    ['Bo Ek', 'Ida Moss', 'ida moss']
    >>> [name_in(one) for one in ("Speaker 1", "Q", "Interpreter", "")]
    ['', '', '', '']
    """
    if not label or cluster(label):
        return ""
    part = read_label(label)
    return label if part is None else part.name
