"""A page without the paths of somebody's disk: of a file its name is left.

The notebook is changed before the page is made of it: its code and prose, and whatever
its cells have put out. The words of turns stay as they were said.
"""

import os
import re
import sys
import tempfile
from collections.abc import Iterable, Mapping
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

from presskit.outputs import EXPLORER_KIND
from presskit.sharing import _explorer_data
from presskit.sharing._without_names import html, texts

CUT = "…"
"""What stands in the place of folders."""

_WORD = r"[^\s/\\\"'`“”„‘’«»<>|:;,()\[\]{}*?…]"
_BEFORE = r"(?<![^\s\"'`“„‘«(\[{=:,;|>])"
_ADDRESS = r"(?:https?|ftp|wss?)://[^\s\"'<>]+|(?:mailto|data|attachment):[^\s\"'<>]+"
_PATTERNS = (
    # From a root, a home, a drive or a server, at least one folder.
    rf"file:/+{_WORD}+(?:/{_WORD}*)*",
    rf"{_BEFORE}(?:~\w*)?/{_WORD}+(?:/{_WORD}*)+",
    rf"{_BEFORE}~\w*/{_WORD}+",
    rf"(?<![A-Za-z0-9])[A-Za-z]:(?:\\+|/){_WORD}*(?:[\\/]+{_WORD}*)*",
    rf"(?<![\w\\])\\\\[\w.-]+\\(?!\\){_WORD}+(?:\\{_WORD}*)*",
    rf"(?<![\w\\])\\{{4}}[\w.-]+\\\\(?!\\){_WORD}+(?:\\\\{_WORD}*)*",
    # Up two folders or more, and down others.
    rf"(?<![\w/\\.])(?:\.\.[\\/]+){{2,}}{_WORD}+(?:[\\/]+{_WORD}*)*",
)
_ANY = re.compile(
    "|".join([f"(?P<address>{_ADDRESS})", *(f"(?:{one})" for one in _PATTERNS)])
)
_STARTS = r"(?:~\w*/|/(?!/)|[A-Za-z]:[\\/]|(?:\.\.[\\/]+){2,})"
_QUOTED = re.compile(
    rf"(?P<mark>[\"'])(?P<path>{_STARTS}[^\"'\n<>:]*[\\/][^\"'\n<>:]*)(?P=mark)"
)
_WHOLE = re.compile(rf"\s*{_STARTS}[^\"'\n<>:]*[\\/][^\"'\n<>:]*\.\w{{1,8}}\s*")
_FILE = re.compile(r"[^/\\]*\.[A-Za-z]\w{0,7}(?=$|[^\w.])")


class Paths:
    """What stands in the place of paths.

    Parameters
    ----------
    folders : iterable of str or path
        Folders that are known, which may have any names; beside them is taken for a
        path what looks like one.
    given : iterable of str
        Paths as they were given to the notebook: it shows them between quotation marks.

    Examples
    --------
    >>> paths = Paths(["/srv/Secret Plans"])
    >>> paths.text("/srv/Secret Plans/may.txt:3, D:\\\\Ann\\\\june.txt, https://a.org/b/c")
    '…/may.txt:3, …/june.txt, https://a.org/b/c'
    """

    def __init__(
        self,
        folders: Iterable[str | os.PathLike[str]] = (),
        given: Iterable[str] = (),
    ) -> None:
        self._folders = list(map(os.fspath, folders))
        self._given = list(given)

    @cached_property
    def _known(self) -> re.Pattern[str] | None:
        forms: set[str] = set()
        for folder in [*self._folders, *map(_folder_of, self._given)]:
            plain = folder.rstrip("/\\")
            if re.search(r"[/\\]", plain) and plain.strip("./\\"):
                escaped = plain.replace("\\", "\\\\")
                forms |= {plain, escaped, quote(plain), plain.replace("\\", "/")}
                if "/" in (inner := plain.lstrip("/")):  # as seen from the root
                    forms.add(inner)
        if not forms and not self._given:
            return None
        longest = [re.escape(form) for form in sorted(forms, key=len, reverse=True)]
        whole = [rf"(?<=[\"']){re.escape(one)}(?=[\"'])" for one in self._given]
        return re.compile(
            rf"(?<![\w./\\-])(?:file:/*)?(?:{'|'.join([*whole, *longest])})"
            rf"(?![\w-])(?:[/\\]+{_WORD}*)*"
        )

    def text(self, text: str) -> str:
        """Return a text without folders."""
        if "/" not in text and "\\" not in text and not self._given:
            return text
        if _WHOLE.fullmatch(text):
            return _name(text.strip())
        # Before known folders: between quotation marks a path may have spaces.
        text = _QUOTED.sub(
            lambda found: f"{found['mark']}{_name(found['path'])}{found['mark']}", text
        )
        if self._known:
            text = self._known.sub(lambda found: _name(found[0]), text)
        return _ANY.sub(lambda found: found["address"] or _name(found[0]), text)

    def notebook(self, content: Mapping) -> dict:
        """Return a notebook without folders, those that its own code names included."""
        code = [one for one in content["cells"] if one["cell_type"] == "code"]
        named = [
            path["path"] for cell in code for path in _QUOTED.finditer(cell["source"])
        ]
        known = Paths([*self._folders, *map(_folder_of, named)], self._given)
        return {**content, "cells": [known._cell(cell) for cell in content["cells"]]}

    def _cell(self, cell: Mapping) -> dict:
        made = {**cell, "source": self.text(cell["source"])}
        if "outputs" in cell:
            made["outputs"] = [self._output(one) for one in cell["outputs"]]
        return made

    def _output(self, one: Mapping) -> dict:
        made = texts({key: one[key] for key in one if key != "data"}, self)
        if "data" in one:
            made["data"] = {
                kind: self._content(kind, content)
                for kind, content in one["data"].items()
            }
        return made

    def _content(self, kind: str, content: object) -> object:
        if kind == EXPLORER_KIND:
            held = _explorer_data.opened(content)
            return {} if held is None else self._island(held)
        if kind == "text/html":
            return html(str(content), self)
        if kind.startswith("image/") and kind != "image/svg+xml":
            return content
        return texts(content, self)

    def _island(self, held: Mapping) -> dict:
        rest = texts({key: held[key] for key in held if key != "transcripts"}, self)
        rest["transcripts"] = [
            {
                **texts({key: one[key] for key in one if key != "turns"}, self),
                **({"turns": one["turns"]} if "turns" in one else {}),
            }
            for one in held["transcripts"]
        ]
        return rest


def _name(path: str) -> str:
    """Return the name of a file with a mark for its folders; of a folder the mark.

    Examples
    --------
    >>> _name("/srv/plans/may.txt"), _name("/srv/plans"), _name("C:\\\\ann\\\\a.b.csv")
    ('…/may.txt', '…', '…/a.b.csv')
    """
    last = re.split(r"[/\\]", path.rstrip("/\\"))[-1]
    rest = re.search(r"[.!?…]*$", last)[0]  # of the sentence
    name = last.removesuffix(rest)
    if _FILE.fullmatch(name):
        return f"{CUT}/{last}"
    return CUT + (rest if rest != CUT else "")


def _folder_of(given: str) -> str:
    """Return the folder that a path as given leads to, or that its file is in.

    Examples
    --------
    >>> _folder_of("../plans/may.txt"), _folder_of("../plans"), _folder_of("may.txt")
    ('../plans', '../plans', '')
    """
    return (
        os.path.split(given)[0]
        if _FILE.fullmatch(re.split(r"[/\\]", given)[-1])
        else given
    )


def of_machine(*beside: str | os.PathLike[str]) -> list[str]:
    """Return folders of this machine, and those of some files, of no concern to others.

    Parameters
    ----------
    *beside : path
        Files or folders that a page is made of.
    """
    known = [
        Path.home(),
        Path.cwd(),
        tempfile.gettempdir(),
        sys.prefix,
        sys.base_prefix,
    ]
    for one in beside:
        path = Path(one)
        for each in (path, Path.cwd() / path, path.resolve()):
            known.append(each if each.is_dir() else each.parent)
    return [
        folder for folder in map(os.fspath, known) if folder not in (".", "..", "/")
    ]
