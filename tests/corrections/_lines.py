"""Lines of correction files, any and one that is good."""

from hypothesis import strategies as st

from presskit.corrections import (
    ACTIONS,
    COLUMNS,
    Correction,
)
from presskit.corrections._actions import ALL
from presskit.schema import ROLES

SHA = "0" * 64


HEADER = ",".join(COLUMNS)


WORDS = st.text(max_size=30).map(str.strip)


SOME = st.text(min_size=1, max_size=30).filter(lambda words: words.strip(":; \t\n\r"))


@st.composite
def corrections(draw):
    action = draw(st.sampled_from(ACTIONS))
    start = draw(st.integers(0, 10**9))
    end = start + draw(st.integers(1, 10**6))
    value = {
        "join": st.just(""),
        "furniture": st.just(""),
        "asker": st.sampled_from(["new", "same"]),
        "role": st.sampled_from(ROLES),
        "verdict": st.sampled_from(["sound", "check", "unsound"]),
        "language": st.sampled_from(["en", "es"]),
        "day": st.dates().map(str),
        "url": st.sampled_from(["https://a.example/b", "http://c"]),
        "fine": st.sampled_from(["", "inaudible"]),
        "split": WORDS,
    }.get(action, SOME.map(str.strip).filter(lambda words: words.strip(":; ")))
    sha = draw(st.text("0123456789abcdef", min_size=64, max_size=64))
    scope = draw(st.sampled_from(["", *ALL[action].scopes]))
    around = (" ".join(draw(WORDS).split()) for _ in range(3))
    said = draw(WORDS), sha, start, end, draw(value), draw(WORDS), scope
    return Correction(action, *said, *around)


GOOD = f"join,may,{SHA},3,9,,one speaker"
