"""Where a corpus comes from, and with which settings."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from presskit.doubts import Doubt
from presskit.files.names import path_of
from presskit.schema.values import Document, Style


class Origin(NamedTuple):
    """How a corpus was made, so that it can be made again with other corrections.

    `doubts` are about reading the files, `home` the folder that was loaded,
    `whole` whether all of it could be, `documents` every file that was read, `failed`
    what was said of corrections that could not be followed. `base` is the folder that
    relative paths were meant in, `moved` gives for a line that says where words stand
    now the one that has followed them.
    """

    style: str | Style | None = None
    doubts: Sequence[Doubt] = ()
    home: Path | None = None
    whole: bool = False
    corrections: str | os.PathLike | pd.DataFrame | None = None
    aliases: str | os.PathLike | None = None
    documents: Sequence[Document] = ()
    failed: Sequence[str] = ()
    base: Path = Path()
    moved: Mapping[str, str] = {}

    def at(self, path: str | os.PathLike) -> Path:
        """Return a path as it was meant when the corpus was loaded."""
        return self.base / path_of(path, self.base)
