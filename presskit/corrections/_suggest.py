"""The lines that would settle doubts."""

from collections.abc import Callable, Mapping

from presskit.corrections._actions import ALL
from presskit.corrections._folded_text import Folded
from presskit.corrections._line import as_line
from presskit.corrections._where_words_stand import anchored
from presskit.doubts import Doubt
from presskit.schema.values import Correction, Document


def suggest(documents: Mapping[str, Document]) -> Callable[[Doubt], str]:
    """Return a function that writes the line that settles a doubt.

    Parameters
    ----------
    documents : mapping of str to Document
        The source of each transcript.

    Returns
    -------
    callable
        Takes a doubt; returns its line, '' if only a reader can say the value.
    """
    texts: dict[str, Folded] = {}  # folded once
    lines: dict[tuple[str, int, int], Correction] = {}  # alike at one place

    def line_for(doubt: Doubt) -> str:
        fix, id_ = doubt.fix, doubt.transcript
        if fix is None or id_ not in documents:
            return ""
        if fix.line:
            return fix.line
        if not fix.value and fix.action not in ("join", "furniture"):
            return ""
        if id_ not in texts:
            texts[id_] = Folded(documents[id_].text)
        place = id_, fix.start, fix.end
        if place not in lines:
            about = fix.action, id_, documents[id_].sha256
            bare = Correction(*about, fix.start, fix.end, fix.value, "")
            of_file = ALL[fix.action].scopes == ("file",)
            lines[place] = bare if of_file else anchored(bare, texts[id_])
        return as_line(lines[place]._replace(action=fix.action, value=fix.value))

    return line_for
