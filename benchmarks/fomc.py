"""How well speakers follow one another in central-bank PDFs, against silver labels.

The silver files give a speaker for every sentence; they were made by machine and have
faults of their own. Compared is the sequence of speakers, a change of speaker a step.

    PRESSKIT_CORPORA=… python benchmarks/fomc.py [-v]
"""

import csv
import os
import sys
import warnings
from difflib import SequenceMatcher
from itertools import groupby
from pathlib import Path

import presskit


def silver(path: Path) -> list[str]:
    """Return the sequence of speakers of a silver file."""
    with path.open(encoding="utf-8", newline="") as lines:
        speakers = [row["speaker"].strip().upper() for row in csv.DictReader(lines)]
    return [speaker for speaker, _ in groupby(speakers)]


def ours(path: Path) -> list[str]:
    """Return the sequence of labels of a PDF."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        labels = presskit.load(path).turns["label"].str.upper()
    return [label for label, _ in groupby(labels)]


def main(verbose: bool) -> None:
    """Print a row a file, and the pooled share."""
    folder = Path(os.environ["PRESSKIT_CORPORA"]) / "fomc-pressconf-pdf"
    agreed = total = 0
    for path in sorted((folder / "pdf").glob("*.pdf")):
        one = silver(folder / "csv_speaker_sentence" / f"{path.stem}.csv")
        two = ours(path)
        matcher = SequenceMatcher(None, one, two, autojunk=False)
        same = sum(block.size for block in matcher.get_matching_blocks())
        n = (len(one) + len(two)) / 2  # the F1 of the two sequences
        agreed, total = agreed + same, total + n
        print(
            f"{path.stem:24} silver {len(one):4} ours {len(two):4} agree {same / n:.3f}"
        )
        if verbose:
            for tag, a, b, c, d in matcher.get_opcodes():
                if tag != "equal":
                    print("    silver", one[a:b], "ours", two[c:d])
    print(f"pooled {agreed / total:.3f}")


if __name__ == "__main__":
    main("-v" in sys.argv)
