"""Whatever goes wrong in a command is one line on stderr and an exit code."""

import os
import sys
from collections.abc import Callable

from presskit.cli import _exit_codes, _terminal
from presskit.errors import PresskitError

SHOW = "PRESSKIT_TRACEBACK"
"""Variable of the environment that lets a traceback through, for whoever mends it."""


def code_of(work: Callable[[], int]) -> int:
    """Do some work, and return its exit code, or that of the error that it ended with.

    Parameters
    ----------
    work : callable
        Returns an exit code.

    Examples
    --------
    >>> code_of(lambda: 0), code_of(lambda: 1 // 0)
    (0, 2)
    """
    try:
        return work()
    except PresskitError as error:
        _terminal.tell(error)
        return _exit_codes.of([error])
    except KeyboardInterrupt:
        _terminal.tell("stopped. No file is half written: each is the old or the new.")
        return _exit_codes.STOPPED
    except BrokenPipeError:  # whoever read the output has enough, as head does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _exit_codes.FAILED
    except OSError as error:
        if os.environ.get(SHOW):
            raise
        where = f"{error.filename}: " if error.filename else ""
        _terminal.tell(f"{where}{error.strerror or error}. See to it and try again.")
        return _exit_codes.FAILED
    except Warning:  # somebody has asked Python to raise them
        raise
    except Exception as error:
        if os.environ.get(SHOW):
            raise
        said = " ".join(str(error).split())
        _terminal.tell(
            f"presskit fails on this ({type(error).__name__}: {said}). Please report "
            f"it; {SHOW}=1 before the command shows where."
        )
        return _exit_codes.FAILED
