"""Where the floor is given inside a turn, and where words only look like it."""

import pytest

from presskit.languages import lexicon
from presskit.speech.handovers import handovers_in


@pytest.mark.parametrize(
    ("language", "said", "after"),
    [
        ("en", "So we did. Next question. Good day. Why now?", ["Good day. Why now?"]),
        (
            "en",
            "So. Go ahead, Ann. Why? No. Go ahead. Who?",
            ["Why? No. Go ahead. Who?", "Who?"],
        ),
        ("en", "It is so. Please. Who would not?", []),
        ("de", "So ist es. Nächste Frage, bitte. Warum jetzt?", ["Warum jetzt?"]),
        ("fr", "C'est ainsi. Question suivante. Pourquoi ?", ["Pourquoi ?"]),
        ("es", "Así es. Adelante, Ana. ¿Por qué?", ["¿Por qué?"]),
        ("it", "È così. Prossima domanda. Perché?", ["Perché?"]),
        ("en", "We went ahead with it. Who would not?", []),
        ("en", "So we did. Go ahead. It rains. It pours. It snows. It is so. Why?", []),
        ("en", "Go ahead.", []),
        ("en", "Why? Go ahead.", []),
        ("en", "", []),
    ],
)
def test_where_somebody_else_may_begin(language, said, after):
    assert [said[at:] for at in handovers_in(said, lexicon(language))] == after
