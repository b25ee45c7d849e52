"""Tables in other tools' formats: CSV, Parquet, and the lines of R that read them."""

from presskit.export.files import as_said, write

__all__ = ["as_said", "write"]
