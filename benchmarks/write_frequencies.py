"""Write presskit/languages/frequencies: how often common words are used, by language.

    python benchmarks/write_frequencies.py    # needs wordfreq, which presskit does not

The lists are those of wordfreq 3.1 (Robyn Speer 2022, doi 10.5281/zenodo.7199437),
folded as presskit folds words and cut to the most frequent ones. Its data are under
CC BY-SA 4.0, and so are these files: presskit/languages/frequencies/README.md.
"""

import math
from collections import defaultdict
from pathlib import Path

import wordfreq

from presskit import languages
from presskit.languages import WORD, fold

MOST = 10_000
HERE = Path(languages.__file__).parent / "frequencies"


def main() -> None:
    """Write the file of each language that presskit has."""
    for code in languages.names():
        used: dict[str, float] = defaultdict(float)
        for word in wordfreq.top_n_list(code, 2 * MOST):
            own = fold(word)
            if WORD.fullmatch(own) and not any(char.isdigit() for char in own):
                used[own] += wordfreq.word_frequency(word, code)
        first = sorted(used, key=lambda word: (-used[word], word))[:MOST]
        of_size = defaultdict(list)
        for word in first:
            of_size[round(-100 * math.log10(used[word]))].append(word)
        lines = [
            f"{size} {' '.join(sorted(of_size[size]))}" for size in sorted(of_size)
        ]
        (HERE / f"{code}.txt").write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
