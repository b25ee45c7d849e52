"""Which dictionary an explorer of themes has, and how its themes are chosen."""

from dataclasses import replace

from presskit import themes
from presskit.corpus import Corpus
from presskit.corpus.choices import AMONG_THEMES, Choice
from presskit.errors import TableError
from presskit.widgets._theme_index import ThemeIndex
from presskit.wording import say

STARTER = "security"
ENOUGH = 0.5
"""Of the exchanges: if fewer ask for a theme of the starter, it is not offered."""


_MOST = 1_000_000
"""Words, up to which themes are suggested while somebody waits."""


def index_of(corpus: Corpus, given: object) -> tuple[ThemeIndex | None, str]:
    """Return the themes of a corpus, and what is to be known of them.

    Parameters
    ----------
    corpus : Corpus
    given : Dictionary, mapping, DataFrame, path, str or None
        None for the dictionary that comes along, if it fits the corpus, or else for
        themes that are suggested, if there is enough to find some.

    Returns
    -------
    ThemeIndex or None
    str
        Where the themes come from, or why there are none; '' for those given.
    """
    if given is not None:
        return ThemeIndex.of(corpus, themes.dictionary(given)), ""
    return corpus.once(_found)


def _found(corpus: Corpus) -> tuple[ThemeIndex | None, str]:
    """Return the themes of a corpus for which no dictionary is given."""
    if not len(corpus.exchanges):
        return None, ""
    index = ThemeIndex.of(corpus, themes.dictionary(STARTER))
    share = index.share_asked()
    if share >= ENOUGH:
        return index, say("forms.themes.by", name=STARTER)
    fits = say("forms.themes.fits", name=STARTER, share=100 * share)
    if corpus.turns["n_words"].sum() <= _MOST:
        try:
            table = themes.suggest(corpus)
        except TableError:  # too little is said
            table = ()
        if len(table):
            draft = ThemeIndex.of(corpus, themes.dictionary(table))
            return draft, say("forms.themes.draft", fits=fits)
    return None, say("forms.themes.none", fits=fits)


def theme_choice(index: ThemeIndex) -> Choice:
    """Return the declared choice of a theme, with what each turn of a corpus names."""
    (declared,) = AMONG_THEMES
    return replace(declared, values=lambda _corpus, _turns: [index.of_turns])
