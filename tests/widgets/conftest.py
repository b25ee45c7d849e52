"""A corpus with a hostile transcript, and clicks without a browser."""

import pytest

import presskit

TRANSCRIPT = """\
Press conference

by Secretary Ann Po

13 Feb. 2023

Good afternoon. We send jets.

And we send aid.

Moderator Eve Lo:
<b>Agency</b>, please.

Max Mi, A&B <Script>:
Thank you. Is <script>alert(1)</script> ${x} a <i>jet</i>? And why?

Secretary Ann Po:
It is <img src=x onerror=alert(2)> no jet.

We said so.

Moderator Eve Lo:
Reuters.

Ida Ho, Reuters:
What about aid?

Secretary Ann Po:
More aid.
"""


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    """Return the corpus of one transcript that is full of HTML."""
    path = tmp_path_factory.mktemp("hostile") / "hostile.txt"
    path.write_text(TRANSCRIPT, encoding="utf-8")
    return presskit.load(path)


class _Points:
    def __init__(self, position):
        self.point_inds = [position]


@pytest.fixture(scope="session")
def click():
    """Return a function that clicks the mark of a view that carries `what`."""

    def at(explorer, what):
        for trace in explorer.view.data:
            if trace.customdata is not None and what in list(trace.customdata):
                explorer._hit(trace, _Points(list(trace.customdata).index(what)), None)
                return
        raise AssertionError(f"no mark carries {what!r}")

    return at
