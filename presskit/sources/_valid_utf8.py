"""What a reader returns, made fit for UTF-8: tables, pages and files hold nothing else.

A text that was cut within a pair of surrogates (JSON does that to an emoji) has half a
character, which no file can hold. It becomes U+FFFD, one sign for one: spans stay.
"""

import re
from collections.abc import Mapping
from itertools import chain
from typing import TypeVar

from presskit.schema.values import Reading

_HALF = re.compile("[\ud800-\udfff]")
SAID = "halves of characters, which cannot be written, made U+FFFD"

T = TypeVar("T")


def fit(reading: Reading) -> Reading:
    r"""Return a reading without halves of characters; that they were is said.

    Examples
    --------
    >>> fit(Reading("Why \ud83d?")).text
    'Why �?'
    """
    if all(map(_is_fit, _texts(reading))):
        return reading
    mended = _whole(reading)
    return mended._replace(repairs=(*mended.repairs, SAID))


def _is_fit(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _texts(reading: Reading):
    """Yield the text, and all other strings in a few long ones."""
    yield reading.text
    yield "".join(chain.from_iterable(reading.left_out))
    yield "".join(chain.from_iterable(reading.facts.items()))
    yield "".join(turn.label for turn in reading.turns or ())
    yield "".join(part.place for part in reading.parts)
    yield "".join(reading.repairs)


def _whole(value: T) -> T:
    """Return a value with every string in it mended."""
    if isinstance(value, str):
        return _HALF.sub("\ufffd", value)
    if isinstance(value, Mapping):
        return {_whole(key): _whole(one) for key, one in value.items()}
    if isinstance(value, tuple):
        parts = map(_whole, value)
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    return value
