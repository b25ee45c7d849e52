"""Ids of people of whom no name is known, for :mod:`presskit.schema.ids`."""

import re

import numpy as np
import pandas as pd

_UNNAMED = "unnamed@"
_OF_EXCHANGE = re.compile(rf"{_UNNAMED}x[0-9a-f]{{10}}(?:-\d+)?(?:@|$)")


def of_unnamed(asks: str) -> str:
    """Return the `speaker_id` of somebody unnamed, from the key of their exchange.

    The key holds the transcript: two who ask in the same words at two press conferences
    are two people.

    Examples
    --------
    >>> of_unnamed("x826a610a64@may")
    'unnamed@x826a610a64@may'
    """
    return f"{_UNNAMED}{asks}"


def is_unnamed(speaker_id: object) -> bool:
    """Return True if a `speaker_id` stands for somebody of whom no name is known.

    Examples
    --------
    >>> is_unnamed("unnamed@x826a610a64@may"), is_unnamed("ann-lee")
    (True, False)
    """
    return isinstance(speaker_id, str) and speaker_id.startswith(_UNNAMED)


def is_anybody(speaker_id: object) -> bool:
    """Return True if nothing tells an unnamed asker from all the others.

    A number does: "Reporter 2" is one person throughout a transcript, a "Q" may be any.

    Examples
    --------
    >>> is_anybody("unnamed@x826a610a64@may"), is_anybody("unnamed@reporter-2@may")
    (True, False)
    """
    # Most have a name: they are not held against the pattern.
    if not isinstance(speaker_id, str) or not speaker_id.startswith(_UNNAMED):
        return False
    return bool(_OF_EXCHANGE.match(speaker_id))


def named(groups: pd.Series) -> pd.Series:
    """Return a mask of the groups with a name: an unnamed asker is a Q like any other.

    Examples
    --------
    >>> named(pd.Series(["ann-lee", "unnamed@x826a610a64@may", None])).tolist()
    [True, False, False]
    """
    code, values = pd.factorize(groups)  # values are few, and rows many
    known = np.array([*(not one for one in _are_unnamed(values.tolist())), False])
    return pd.Series(known[code], groups.index, name=groups.name)


def are_anybody(speaker_ids: list[object]) -> list[bool]:
    """Return the result of :func:`is_anybody` for each `speaker_id`.

    Examples
    --------
    >>> are_anybody(["unnamed@x826a610a64@may", "ann-lee", None])
    [True, False, False]
    """
    both = zip(_are_unnamed(speaker_ids), speaker_ids, strict=True)
    return [unnamed and is_anybody(id_) for unnamed, id_ in both]


def _are_unnamed(speaker_ids: list[object]) -> list[bool]:
    """Return the result of :func:`is_unnamed` for each `speaker_id`.

    Charts ask it of thousands at every key that is pressed: without a call for each.
    """
    return [isinstance(id_, str) and id_.startswith(_UNNAMED) for id_ in speaker_ids]
