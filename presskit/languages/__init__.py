"""What people say in each language."""

from presskit.languages._detect import (
    language,
)

__all__ = [
    "language",
]
