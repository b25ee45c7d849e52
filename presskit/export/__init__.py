"""Tables in other tools' formats: CSV, Parquet, and the lines of R that read them."""

from presskit.export._tables import as_csv
from presskit.export.folder import write

__all__ = ["as_csv", "write"]
