"""Dictionaries as LIWC writes them and quanteda reads them: ``.dic``."""

import re
from collections.abc import Iterator

from presskit.errors import TableError
from presskit.themes._entries import BETWEEN, Entry

_RULE = "%"
_CATEGORY = re.compile(r"([ \t]*)(\d+)[ \t]+(\S.*)")
_NUMBERS = re.compile(r"\d+(?:[ \t]+\d+)*")
_LAST = re.compile(r"(\S.*?)[ \t]+(\d+(?:[ \t]+\d+)*)")
_SHAPE = "A line is a pattern, a tab, and the numbers of its themes: 'jet*\t1'."


def entries_of_dic(text: str, name: str) -> Iterator[Entry]:
    r"""Yield the entries of a ``.dic`` file, in its order.

    Parameters
    ----------
    text : str
        The numbers and names of the themes between two lines of ``%``, those that are
        indented inside the one above; then one pattern a line with its numbers.
    name : str
        What to call the file in messages.

    Raises
    ------
    TableError
        If a line is none of these, with its number.

    Examples
    --------
    >>> text = "%\n1\tArms\n\t2\tJets\n%\nweapon*\t1\njet*\t1 2\n"
    >>> [entry[:2] for entry in entries_of_dic(text, "a.dic")]
    [('Arms', 'weapon*'), ('Arms', 'jet*'), ('Arms > Jets', 'jet*')]
    """
    lines = text.lstrip("\ufeff").splitlines()
    rules = [at for at, line in enumerate(lines) if line.strip() == _RULE]
    if len(rules) < 2 or any(line.strip() for line in lines[: rules[0]]):
        raise TableError(
            f"{name}: the themes stand between two lines of {_RULE} at the top. "
            "Write '%', a line '1\tWeapons' for each, and '%' again."
        )
    first, second = rules[:2]
    themes = _themes(lines, first + 1, second, name)
    for at in range(second + 1, len(lines)):
        line = lines[at]
        if line.strip():
            where = f"{name}, line {at + 1}: "
            pattern, numbers = _parts(line, where)
            for number in numbers:
                if number not in themes:
                    raise TableError(
                        f"{where}there is no theme {number}; there are "
                        f"{', '.join(themes)}. Name it at the top of the file."
                    )
                yield Entry(themes[number], pattern, False, where)


def _themes(lines: list[str], start: int, end: int, name: str) -> dict[str, str]:
    """Return the theme of each number, with the themes around it."""
    themes: dict[str, str] = {}
    around: list[tuple[int, str]] = []
    for at in range(start, end):
        if not lines[at].strip():
            continue
        where = f"{name}, line {at + 1}: "
        found = _CATEGORY.fullmatch(lines[at].rstrip())
        if not found:
            raise TableError(
                f"{where}no number and name of a theme. Write '1\tWeapons'."
            )
        indent, number, called = found.groups()
        if number in themes:
            raise TableError(f"{where}the number {number} is there twice. Change one.")
        around = [(wide, one) for wide, one in around if wide < len(indent)]
        around.append((len(indent), called.replace(BETWEEN.strip(), "/")))
        themes[number] = BETWEEN.join(one for _, one in around)
    return themes


def _parts(line: str, where: str) -> tuple[str, list[str]]:
    """Return the pattern of a line, and the numbers of its themes."""
    pattern, *rest = (part.strip() for part in line.strip().split("\t"))
    numbers = " ".join(part for part in rest if part)
    if not rest and (found := _LAST.fullmatch(line.strip())):
        pattern, numbers = found.groups()
    if not _NUMBERS.fullmatch(numbers):
        hint = (
            " Conditions such as <of> or (02 134) are not read: write phrases."
            if re.search("[<(/]", numbers)
            else ""
        )
        raise TableError(f"{where}no pattern with its numbers. {_SHAPE}{hint}")
    return pattern, numbers.split()
