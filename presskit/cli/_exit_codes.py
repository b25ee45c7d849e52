"""What the exit code of a command says, the same for all commands."""

from collections.abc import Iterable

from presskit.errors import PresskitError, UnsoundError

DONE = 0
WRONG = 1
FAILED = 2
UNSOUND = 3
STOPPED = 130
"""As a shell says it of a program that was interrupted."""

HELP = """\
exit codes, the same for all commands:
  0  done
  1  checked, and something is wrong (check, verify)
  2  could not: a file cannot be read or written, or an argument is wrong
  3  a transcript was read so badly that it is not to be used yet; with --anyway
     it is used, and the code is 0
Of several files one costs only itself: the others are read and written, and the
code is 2 if one could not be, else 3 if one is not to be used yet. A command that
is stopped with Ctrl+C ends with 130."""


def of(errors: Iterable[PresskitError], *, wrong: bool = False) -> int:
    """Return the exit code after some errors.

    Parameters
    ----------
    errors : iterable of PresskitError
        One a file that was not done.
    wrong : bool, default False
        Whether something was checked and is wrong.

    Returns
    -------
    int
        `FAILED` before `WRONG` before `UNSOUND`: what could not be read may be
        anything.

    Examples
    --------
    >>> of([]), of([UnsoundError("a")]), of([UnsoundError("a"), PresskitError("b")])
    (0, 3, 2)
    >>> of([UnsoundError("a")], wrong=True)
    1
    """
    codes = {UNSOUND if isinstance(one, UnsoundError) else FAILED for one in errors}
    if wrong and FAILED not in codes:
        return WRONG
    return min(codes, default=DONE)
