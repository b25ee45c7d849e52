"""What one turn says by itself."""

from presskit.speech.calls import (
    Call,
    call,
)
from presskit.speech.introductions import (
    LOOKED_AT,
    Introduction,
    introduction,
    own_name,
)

__all__ = [
    "Call",
    "Introduction",
    "LOOKED_AT",
    "call",
    "introduction",
    "own_name",
]
