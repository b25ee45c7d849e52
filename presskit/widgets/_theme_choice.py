"""Which dictionary an explorer of themes has, and how its themes are chosen."""

from dataclasses import replace

from presskit import themes
from presskit.corpus import Corpus
from presskit.corpus.choices import AMONG_THEMES, Choice
from presskit.themes import ThemeIndex

STARTER = "security"
ENOUGH = 0.5
"""Of the exchanges: if fewer ask for a theme of the starter, it is not offered."""


def index_of(corpus: Corpus, given: object) -> tuple[ThemeIndex | None, str]:
    """Return the themes of a corpus, and why there are none.

    Parameters
    ----------
    corpus : Corpus
    given : Dictionary, mapping, DataFrame, path, str or None
        None for the dictionary that comes along, if it fits the corpus.

    Returns
    -------
    ThemeIndex or None
    str
        '' where there are themes.
    """
    if given is not None:
        return ThemeIndex.of(corpus, themes.dictionary(given)), ""
    if not len(corpus.exchanges):
        return None, ""
    index = ThemeIndex.of(corpus, themes.dictionary(STARTER))
    share = index.share_asked()
    if share >= ENOUGH:
        return index, ""
    return None, (
        f"no themes: the dictionary “{STARTER}” fits {100 * share:.0f}% of the "
        "exchanges; pass dictionary=… of your own"
    )


def theme_choice(index: ThemeIndex) -> Choice:
    """Return the declared choice of a theme, with what each turn of a corpus names."""
    (declared,) = AMONG_THEMES
    return replace(declared, values=lambda _corpus, _turns: [index.of_turns])
