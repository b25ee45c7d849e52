"""What explorers need to draw at every key: figures as plain data."""

from presskit.charts._drawing import Drawing, as_data, finished, parts, seen_pixels

__all__ = ["Drawing", "as_data", "finished", "parts", "seen_pixels"]
