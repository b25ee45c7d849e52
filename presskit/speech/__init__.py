"""What one turn says by itself."""

from presskit.speech._courtesy import POLITE, only_courtesy
from presskit.speech.acts import read
from presskit.speech.calls import (
    Call,
    call,
)
from presskit.speech.handovers import handovers_in
from presskit.speech.introductions import (
    LOOKED_AT,
    Introduction,
    introduction,
    own_name,
)
from presskit.speech.questions import questions_in

__all__ = [
    "Call",
    "Introduction",
    "LOOKED_AT",
    "POLITE",
    "call",
    "handovers_in",
    "introduction",
    "only_courtesy",
    "own_name",
    "questions_in",
    "read",
]
