"""Words that carry the content of a quotation, and whether a wording shares them."""

from presskit.corpus import Corpus
from presskit.languages import stop_words
from presskit.quotes._corpus_words import Spoken
from presskit.quotes._nearest import Near
from presskit.quotes._wording import Wording

_ALWAYS = "en"
_SHARE = 0.5  # of the words that carry content
_FEWEST = 2  # of them: any sentence may share one
_MANY, _NEARLY_ALL = 4, 0.75  # words and share of all, small words included
_FEW, _LITTLE = 3, 1 / 3  # words alike, and share of content, to be worth a look
_LONG = 4  # letters of a word with content, in a language without a list


class Content:
    """Tells which words carry content in the languages of a corpus.

    Parameters
    ----------
    corpus : Corpus
        As :func:`presskit.load` returns it.
    spoken : Spoken
        Its words.
    """

    def __init__(self, corpus: Corpus, spoken: Spoken) -> None:
        codes = {_ALWAYS, *corpus.transcripts["language"].dropna()}
        self._small = frozenset().union(*map(stop_words, codes))
        self._listed = all(map(stop_words, codes))
        self._spoken = spoken

    def carries(self, word: str) -> bool:
        """Return True if a word, as it is compared, carries content."""
        if word in self._small:
            return False
        return self._listed or len(word) >= _LONG or word[:1].isdigit()

    def alike(self, read: Wording, near: Near) -> bool:
        """Return True if a wording of the source can be a quotation, changed.

        “Whatever it takes” and “Nobody sees it takes time” share two words of three,
        and are about nothing in common.
        """
        shared, n_content = self._shared(read, near)
        if shared >= max(_FEWEST, _SHARE * n_content):
            return True
        return near.n_same >= max(_MANY, _NEARLY_ALL * len(near.pairs))

    def resembles(self, read: Wording, near: Near) -> bool:
        """Return True if a wording is worth a look, though it may be another one."""
        shared, n_content = self._shared(read, near)
        enough = shared and shared >= _LITTLE * n_content
        return bool(near.n_same >= _FEW and enough) or self.alike(read, near)

    def _shared(self, read: Wording, near: Near) -> tuple[int, int]:
        """Count the words with content that both have, and those of the quotation."""
        codes = self._spoken.coded(read.keys)
        same = {
            quoted
            for quoted, word in near.pairs
            if None not in (quoted, word) and codes[quoted] == self._spoken.codes[word]
        }
        content = [i for i, word in enumerate(read.keys) if self.carries(word)]
        return sum(i in same for i in content), len(content)
