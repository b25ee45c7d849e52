"""Search in a process of its own, which can be stopped; Python's search cannot."""

import pickle
import subprocess
import sys
from collections.abc import Sequence

# The process imports nothing but these, and nothing from the current folder.
_RUN = """
import faulthandler, pickle, re, sys
seconds, pattern, texts = pickle.load(sys.stdin.buffer)
# It ends by itself, too: whoever waits for it may have been killed meanwhile.
faulthandler.dump_traceback_later(seconds + 1, exit=True)
find = re.compile(pattern, re.IGNORECASE).finditer
hits = [(row, *m.span()) for row, text in texts for m in find(text) if m[0]]
pickle.dump(hits, sys.stdout.buffer)
"""


def found_within(
    seconds: float, pattern: str, texts: Sequence[tuple[int, str]]
) -> list[tuple[int, int, int]] | None:
    """Find an expression in some texts, or give up.

    Parameters
    ----------
    seconds : float
        How long to wait.
    pattern : str
        One that can be compiled; case is ignored.
    texts : sequence of (int, str)
        A number for each text, and the text.

    Returns
    -------
    list of (int, int, int) or None
        The number of the text, start and end of each hit, in order; None if that took
        longer, or no process can be started.

    Examples
    --------
    >>> found_within(30, "jets?", [(3, "A jet.")])
    [(3, 2, 5)]
    """
    command = [sys.executable, "-I", "-S", "-W", "ignore", "-c", _RUN]
    try:
        done = subprocess.run(
            command,
            input=pickle.dumps((max(seconds, 0), pattern, list(texts))),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=max(seconds, 0),
            check=True,
        )
        return pickle.loads(done.stdout)
    except (subprocess.SubprocessError, OSError, TypeError, EOFError):
        return None
