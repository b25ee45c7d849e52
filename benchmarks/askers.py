"""How well askers are found: persons, outlets and merges, against a key made by hand.

    PRESSKIT_CORPORA=... python benchmarks/askers.py [-v] [KEY.csv]

The keys were made by reading the transcripts, before the code that they judge was run:
file, span, label, person and outlet as far as the text itself says them, and which
askers are one human being. The rules were developed on tests/askers.csv, whose rows
were chosen for variety; tests/askers_drawn.csv holds others, drawn by lot afterwards.
Prints the scores with all witnesses, and what each of them adds.
"""

import csv
import os
import sys
import warnings
from collections import defaultdict
from contextlib import contextmanager
from pathlib import Path

from presskit import load
from presskit.cast import _askers
from presskit.files import examples
from presskit.languages import ALL
from presskit.names._outlets import read_outlets
from presskit.names._same_name import respelt
from presskit.text import plain

NAMED = {"label", "introduction"}  # what may join two exchanges; a call may not
KEY = Path(__file__).parents[1] / "tests" / "askers.csv"


def rows(path=KEY):
    """Return the rows of a key."""
    with Path(path).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def folder(corpus):
    """Return the folder of the files of a corpus."""
    root = Path(os.environ["PRESSKIT_CORPORA"])
    return examples.seeds() if corpus == "seeds" else root / corpus


def found(key):
    """Return the reading of each row of the key; None where no turn is."""
    files = sorted({folder(row["corpus"]) / row["file"] for row in key})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        loaded = load(files, progress=False)
    source = loaded.transcripts.set_index("transcript")["source"]
    paths = loaded.turns["transcript"].map(source)
    turns = {
        (Path(path), turn.start): turn
        for path, turn in zip(paths, loaded.turns.itertuples(), strict=True)
    }
    return [
        turns.get((folder(row["corpus"]) / row["file"], int(row["start"])))
        for row in key
    ]


def known(value):
    """Return a text, or '' for NA."""
    return value if isinstance(value, str) else ""


def same_name(one, two):
    """Return True if two full names are one, as printed or respelt."""
    told = respelt(one, two)
    return plain(one) == plain(two) or bool(told and told.sure)


def same_outlet(printed, given):
    """Return True if the outlets of a turn hold the one of the key.

    What sort of outlet it is, and an article, are part of no name: "the Coast" and
    "Coast TV" are one.
    """
    names = {folded(one) for one in given.split("; ")}
    return folded(printed) in names or all(
        folded(one.name) in names for one in read_outlets(printed)
    )


def folded(outlet):
    """Return the words that tell an outlet from others; all where none does."""
    words = plain(outlet).split()
    sorts = ALL.words("tell_nothing", "outlet_kinds", "leading_article")
    return tuple(word for word in words if word not in sorts) or tuple(words)


def b_cubed(truth, guess):
    """Return B-cubed precision and recall (Bagga and Baldwin 1998)."""
    of_truth, of_guess = defaultdict(set), defaultdict(set)
    for position, (t, g) in enumerate(zip(truth, guess, strict=True)):
        of_truth[t].add(position)
        of_guess[g].add(position)
    n = len(truth)
    pairs = [(of_truth[t], of_guess[g]) for t, g in zip(truth, guess, strict=True)]
    precision = sum(len(t & g) / len(g) for t, g in pairs) / n
    return precision, sum(len(t & g) / len(t) for t, g in pairs) / n


def pairwise(truth, guess):
    """Return pairs joined rightly, joined in all, and to be joined."""
    right = joined = wanted = 0
    for i in range(len(truth)):
        for j in range(i):
            one, two = truth[i] == truth[j], guess[i] == guess[j]
            right, joined, wanted = right + (one and two), joined + two, wanted + one
    return right, joined, wanted


def scores(key, turns, told=None):
    """Return the figures of one run as a dict."""
    both = [
        (row, turn) for row, turn in zip(key, turns, strict=True) if turn is not None
    ]
    full = [(r, t) for r, t in both if " " in r["person"]]
    named = [(r, t) for r, t in full if " " in known(t.speaker)]
    right = [(r, t) for r, t in named if same_name(r["person"], t.speaker)]
    outlets = [(r, t) for r, t in both if r["outlet"] and not r["outlet"].endswith("?")]
    given = [(r, t) for r, t in outlets if known(t.outlet)]
    good = [(r, t) for r, t in given if same_outlet(r["outlet"], t.outlet)]
    extra = [(r, t) for r, t in both if not r["outlet"] and known(t.outlet)]
    unnamed = [
        (r, t)
        for r, t in both
        if not r["person"] and " " in known(t.speaker) and t.speaker != t.label
    ]
    truth = [r["person_id"] for r, _ in both]
    guess = [t.speaker_id for _, t in both]
    joined, all_, wanted = pairwise(truth, guess)
    own = [i for i, (r, _) in enumerate(both) if NAMED & set(r["evidence"].split(","))]
    of_own = pairwise([truth[i] for i in own], [guess[i] for i in own])
    if told is not None:
        told += [("person", r, t.speaker) for r, t in full if (r, t) not in right]
        told += [("outlet", r, t.outlet) for r, t in outlets if (r, t) not in good]
        told += [("extra outlet", r, t.outlet) for r, t in extra]
        told += [("extra person", r, t.speaker) for r, t in unnamed]
        for i in range(len(both)):
            for j in range(i):
                if guess[i] == guess[j] and truth[i] != truth[j]:
                    told.append(("FALSE MERGE", both[i][0], both[j][0]["file"]))
                if guess[i] != guess[j] and truth[i] == truth[j]:
                    told.append(
                        ("missed merge", both[i][0], guess[i] + " | " + guess[j])
                    )
    return {
        "rows": f"{len(both)}/{len(key)}",
        "persons": f"{len(right)}/{len(full)}",
        "wrong names": len(named) - len(right) + len(unnamed),
        "outlets": f"{len(good)}/{len(outlets)}",
        "wrong outlets": len(given) - len(good),
        "not in key": len(extra),
        "merges P": f"{joined}/{all_}",
        "merges R": f"{joined}/{wanted}",
        "of those named by themselves": f"{of_own[0]}/{of_own[2]}",
        "B3": "{:.3f} {:.3f}".format(*b_cubed(truth, guess)),
    }


@contextmanager
def without(*names):
    """Leave witnesses out for the time being."""
    kept = {name: getattr(_askers, name) for name in names}
    for name in names:
        setattr(_askers, name, lambda *_: [])
    try:
        yield
    finally:
        for name, function in kept.items():
            setattr(_askers, name, function)


def main():
    """Print the scores, and what each witness adds."""
    key = rows(*[given for given in sys.argv[1:] if given != "-v"])
    told = []
    whole = found(key)
    for row, turn in zip(key, whole, strict=True):
        if turn is None:
            print("no such turn:", row["file"], row["start"])
    groups = {"all": lambda row: True}
    for corpus in sorted({row["corpus"] for row in key}):
        groups[corpus] = lambda row, corpus=corpus: row["corpus"] == corpus
    for name, test in groups.items():
        chosen = [(r, t) for r, t in zip(key, whole, strict=True) if test(r)]
        print(
            name,
            scores(
                [r for r, _ in chosen],
                [t for _, t in chosen],
                told if name == "all" else None,
            ),
        )
    for name, left in {
        "label alone": ("_introduced", "_called"),
        "label and introduction": ("_called",),
        "label and call": ("_introduced",),
    }.items():
        with without(*left):
            print(name, scores(key, found(key)))
    if "-v" in sys.argv:
        for kind, row, value in told:
            where = f"{row['file'][-50:]}:{row['start']}"
            asked = f"{row['person']!r:28} {row['outlet']!r:24} {value!r}"
            print(f"{kind:14} {asked}  {where} {row['evidence']}")


if __name__ == "__main__":
    main()
