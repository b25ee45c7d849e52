"""For whom somebody works, by the job beside it: "reporter at Channel One"."""

from presskit.languages import ALL, Lexicon
from presskit.names._elision import without_elision
from presskit.text import plain

_BEFORE = 3
"""Words before a job that belong to it: "Tarn bureau chief"."""
_BEHIND = 3
"""Words between a job and what joins it to an outlet: "editor in chief of"."""


def employer(words: str, lexicon: Lexicon = ALL) -> str | None:
    """Return the outlet at which somebody has a job; None without a job.

    Parameters
    ----------
    words : str
        What stands beside a name.
    lexicon : Lexicon
        The languages that it may be in.

    Examples
    --------
    >>> employer("reporter at Channel One"), employer("editor-in-chief of the Zarya")
    ('Channel One', 'Zarya')
    >>> employer("Tarn bureau chief, Harbor Daily"), employer("political editor")
    ('Harbor Daily', '')
    >>> employer("Channel One") is None
    True
    """
    pieces = [piece.split() for piece in words.split(",")]
    worked = [_of_piece(tokens, lexicon) for tokens in pieces if tokens]
    if all(one is None for one in worked):
        return None
    told = [
        " ".join(tokens) if one is None else one
        for tokens, one in zip(pieces, worked, strict=False)
    ]
    return ", ".join(one for one in told if one)


def _of_piece(tokens: list[str], lexicon: Lexicon) -> str | None:
    """Return the words behind a job, of those between commas; None without a job."""
    at = next((n for n in range(_BEFORE + 1) if _job(tokens, n, lexicon)), None)
    if at is None and plain(tokens[-1]) in lexicon.words("analysts"):
        return ""  # "Senior Equity Research Analyst, Harbor Securities"
    if at is None:
        return None
    for n in range(at + 1, min(len(tokens) - 1, at + _BEHIND + 2)):
        if joined := _joined(tokens[n:], lexicon):
            return joined
    bare = without_elision(tokens[-1], lexicon)  # "rédactrice de l’Écho", "… d’Écho"
    return bare if at < len(tokens) - 1 and bare != tokens[-1] else ""


def _job(tokens: list[str], at: int, lexicon: Lexicon) -> bool:
    """Return True if a token is a job; a bureau is none but has a chief."""
    words = plain(tokens[at]).split() if at < len(tokens) else []
    if not words:
        return False
    if words[0] in lexicon.words("askers", "outlet_jobs"):
        return bool(at) or words[0] not in lexicon.words("desks")
    begins = tuple(lexicon.words("begins_job"))  # "editorial director"
    small = tokens[at].islower() and words[0] not in lexicon.words("outlet_kinds")
    return bool(begins) and small and words[0].startswith(begins)


def _joined(tokens: list[str], lexicon: Lexicon) -> str:
    """Return the words behind "of", "of the", "de l’"; '' where none of them stands."""
    joins = lexicon.words("works_for", "connectors", "contracted_articles", "articles")
    bare = without_elision(tokens[0], lexicon)
    if bare != tokens[0]:
        return " ".join([bare, *tokens[1:]])
    if not tokens[0].islower() or plain(tokens[0]) not in joins - lexicon.words("in"):
        return ""
    rest = tokens[1:]
    articles = lexicon.words("leading_article", "articles")
    if len(rest) > 1 and rest[0].islower() and plain(rest[0]) in articles:
        rest = rest[1:]
    return " ".join([without_elision(rest[0], lexicon), *rest[1:]])
