"""Tables for other tools (CSV, Parquet, R) and for people."""

from presskit.export._readable import readable
from presskit.export._tables import as_csv
from presskit.export.folder import write

__all__ = ["as_csv", "readable", "write"]
