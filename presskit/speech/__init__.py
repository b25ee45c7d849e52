"""What one turn says by itself."""

from presskit.speech.acts import read
from presskit.speech.calls import (
    Call,
    call,
)
from presskit.speech.introductions import (
    LOOKED_AT,
    Introduction,
    introduction,
)
from presskit.speech.questions import questions_in

__all__ = [
    "Call",
    "Introduction",
    "LOOKED_AT",
    "call",
    "introduction",
    "questions_in",
    "read",
]
