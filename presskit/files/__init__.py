"""Files written whole: the old one or the new one, never half of one."""

from presskit.files._replace import (
    PATIENCE,
    expanded,
    flush_folder,
    flushed,
    locked,
    not_written,
    refuse_source,
    replace_file,
)

__all__ = [
    "PATIENCE",
    "expanded",
    "flush_folder",
    "flushed",
    "locked",
    "not_written",
    "refuse_source",
    "replace_file",
]
