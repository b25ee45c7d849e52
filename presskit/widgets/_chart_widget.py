"""The widget of a chart: plotly's, whose script a kernel sends once, not once a chart.

A browser that opens a notebook beside its running kernel asks for the state of all
widgets, and gives up after a while. The script is 5 MB, and would be part of the state
of each chart.
"""

import base64
import gzip
from functools import cache

import ipywidgets
import plotly
import traitlets
from plotly.graph_objects import FigureWidget  # slow: import this where it is used

from presskit.files import scripts


class _Script(ipywidgets.Widget):
    """Plotly's script; it is never shown.

    As text: a notebook that is saved with its widgets loses bytes of such a model.
    """

    packed = traitlets.Unicode().tag(sync=True)


_sent: list[_Script] = []


@cache
def _packed() -> str:
    """Return the script of plotly's own widget, packed fast rather than small."""
    squeezed = gzip.compress(str(FigureWidget._esm).encode("utf-8"), 1, mtime=0)
    return base64.b64encode(squeezed).decode("ascii")


def _script() -> _Script:
    """Return the one script of this kernel, which a notebook may have closed."""
    if not _sent or _sent[-1].comm is None:
        _sent[:] = [_Script(packed=_packed())]
    return _sent[-1]


class ChartWidget(FigureWidget):
    """A FigureWidget whose state has a reference in the place of plotly's script."""

    _esm = scripts.joined(scripts.LAB_CHART)

    _script = traitlets.Instance(_Script).tag(
        sync=True, **ipywidgets.widget_serialization
    )
    _version = traitlets.Unicode(plotly.__version__).tag(sync=True)

    @traitlets.default("_script")
    def _the_one_script(self) -> _Script:
        return _script()
