"""Tables in other tools' formats: CSV, Parquet, and the lines of R that read them."""

from presskit.export.folder import write

__all__ = ["write"]
