"""Write presskit/languages/frequencies: how often common words are used, by language.

    python benchmarks/write_frequencies.py    # needs wordfreq, which presskit does not

The lists are those of wordfreq 3.1 (Robyn Speer 2022, doi 10.5281/zenodo.7199437),
folded as presskit folds words and cut to the most frequent ones. Its data are under
CC BY-SA 4.0, and so are these files: presskit/languages/frequencies/README.md.
"""

import math
from collections import defaultdict

import wordfreq

from presskit.languages import WORD, fold
from presskit.languages._frequencies import FOLDER
from presskit.languages._stop_words import with_stop_words

MOST = 10_000
CODES = {"tl": "fil"}  # where wordfreq has another code for a language


def main() -> None:
    """Write the file of each language of which presskit has the stop words."""
    for code in with_stop_words():
        theirs = CODES.get(code, code)
        used: dict[str, float] = defaultdict(float)
        for word in wordfreq.top_n_list(theirs, 2 * MOST):
            own = fold(word)
            if WORD.fullmatch(own) and not any(char.isdigit() for char in own):
                used[own] += wordfreq.word_frequency(word, theirs)
        first = sorted(used, key=lambda word: (-used[word], word))[:MOST]
        of_size = defaultdict(list)
        for word in first:
            of_size[round(-100 * math.log10(used[word]))].append(word)
        lines = [
            f"{size} {' '.join(sorted(of_size[size]))}" for size in sorted(of_size)
        ]
        (FOLDER / f"{code}.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
