"""Which plotly.js a page carries: as small a one as draws all of its figures."""

import base64
import gzip
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import NamedTuple

from presskit.sharing import _packed

BASIC_DRAWS = frozenset({"bar", "pie", "scatter"})
"""The types of traces in the basic bundle; all else that a layout can say, it has."""

BASIC_VERSION = "4.1.1"


class Script(NamedTuple):
    """A script, as the browser runs it and as a page carries it."""

    text: str
    packed: str
    """The text gzipped, as base64: not half as long."""


def script(figures: Iterable[object]) -> Script:
    """Return the plotly.js that draws some figures.

    Parameters
    ----------
    figures : iterable of object
        All of the page, each as JSON has it; what is no figure is not drawn.

    Returns
    -------
    Script
        The basic bundle, which presskit carries, if it has all types of their traces
        and is of the version that the installed plotly was made for; else plotly's own.
    """
    drawn = set().union(*map(types, _mappings(list(figures))))
    basic = installed_version() == BASIC_VERSION and drawn <= BASIC_DRAWS
    return _basic() if basic else _full()


def types(figure: Mapping) -> set[str]:
    """Return the types of a figure's traces, also of those that its frames bring.

    Examples
    --------
    >>> sorted(types({"data": [{"y": [1]}], "frames": [{"data": [{"type": "box"}]}]}))
    ['box', 'scatter']
    """
    parts = [figure, *_mappings(figure.get("frames"))]
    traces = [trace for part in parts for trace in _mappings(part.get("data"))]
    return {str(trace.get("type", "scatter")) for trace in traces}


def installed_version() -> str:
    """Return the version of plotly.js that the installed plotly carries."""
    from plotly.offline import get_plotlyjs_version

    return get_plotlyjs_version()


def _mappings(value: object) -> list[Mapping]:
    """Return the mappings of a list; what comes from a notebook may be anything."""
    listed = value if isinstance(value, list) else []
    return [one for one in listed if isinstance(one, Mapping)]


@cache
def _basic() -> Script:
    folder = resources.files("presskit.sharing") / "plotly_basic"
    packed = (folder / "plotly-basic.min.js.gz").read_bytes()
    text = gzip.decompress(packed).decode("utf-8")
    return Script(text, base64.b64encode(packed).decode("ascii"))


@cache
def _full() -> Script:
    from plotly.offline import get_plotlyjs

    text = get_plotlyjs()
    return Script(text, _packed.packed(text))
