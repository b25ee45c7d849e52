"""What one turn says by itself."""

from presskit.speech._own_name import own_name
from presskit.speech.calls import (
    Call,
    call,
)
from presskit.speech.introductions import (
    LOOKED_AT,
    Introduction,
    introduction,
)

__all__ = [
    "Call",
    "Introduction",
    "LOOKED_AT",
    "call",
    "introduction",
    "own_name",
]
