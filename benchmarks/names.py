"""How often a name that somebody is given is right, by what gives it; and the gold.

A full name that a label prints is right as it stands. So each is hidden in turn, and
what then gives a name is held against it: the asker's own words, the call before, the
header, a list in it, another label. That needs no gold, only transcripts that print
full names, and houses weigh alike: of each no more than MOST count. "left out" is what
all other houses say a name is worth, beside what it is worth in that one.

Then `labels.csv` of the gold: who each printed label is, a label a row. Its houses were
seen when the rules were made.

    PRESSKIT_CORPORA=... python benchmarks/names.py          # -v: and each mistake
    PRESSKIT_CORPORA=... python benchmarks/names.py --write  # names_known_from.toml
"""

import argparse
import csv
import os
import warnings
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pandas as pd

from askers import same_name, same_outlet
from presskit import PresskitError, load, speech
from presskit.cast._askers import askers
from presskit.cast._full_names import full_names
from presskit.cast._names_in_talk import full_names_said
from presskit.corpus.build import read
from presskit.names import agree, read_label
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.schema.values import Pins, Transcript
from presskit.text import plain

UNREAD = {"us-trump-campaign", "idaho-poets", "earnings-motley-json", "us-oval"}
"""Houses that nothing is fitted to."""
MOST = 40
"""Names of a house that count; of more, the share counts like so many."""
FILES = 25
"""Files of a house that are read, by name."""
DATA = Path(__file__).parents[1] / "presskit/identities/names_known_from.toml"
HEAD = """\
# How often a name is right, by what gives it: names printed in full in labels were
# hidden and found again, in so many houses. Written by benchmarks/names.py --write;
# do not edit by hand.
"""

Counts = dict[str, dict[str, list[int]]]
"""By what gives a name and by house: how many are right, and of how many."""


class Hidden(NamedTuple):
    """A name that was hidden: what gave one in its place, and if it is the same."""

    by: str
    right: bool
    printed: str
    given: str
    where: str


def files() -> Iterator[tuple[str, Path]]:
    """Yield house and path of the transcripts to hide names in."""
    root = Path(os.environ["PRESSKIT_CORPORA"])
    for house in sorted(root.iterdir()):
        if not house.is_dir() or house.name in UNREAD:
            continue
        found = sorted(path for path in house.rglob("*") if path.is_file())
        texts = [path for path in found if path.stem not in ("SOURCE", "LICENSE")]
        yield from ((house.name, path) for path in texts[:FILES])


def hidden(path: Path) -> Iterator[Hidden]:
    """Yield each full name of a file that was hidden and given again."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            file = read(path, None, {})
    except PresskitError:
        return
    yield from _of_askers(file, path.stem)
    yield from _of_surnames(file, path.stem)


def _of_askers(file: Transcript, where: str) -> Iterator[Hidden]:
    """Hide the names of askers: their words and the calls must say who they are."""
    turns, cast = file.turns, file.cast
    bare = {
        label: member._replace(name="", outlets=())
        for label, member in cast.members.items()
    }
    texts = turns.texts(file.document.text)
    told = askers(
        turns, cast._replace(members=bare), file.numbers, texts, speech, Pins()
    ).evidence
    first: dict[int, int] = {}
    for turn, (role, number) in enumerate(zip(cast.roles, file.numbers, strict=True)):
        if role == JOURNALIST and number is not None:
            first.setdefault(number, turn)
    for number, turn in first.items():
        printed = cast.members[turns.label[turn]].name
        evidence = told[number]
        if " " not in printed or not evidence.name:
            continue
        by = next(
            one.kind for one in evidence.witnesses if agree(one.name, evidence.name)
        )
        right = _same(printed, evidence.name)
        yield Hidden(by, right, printed, evidence.name, where)


def _of_surnames(file: Transcript, where: str) -> Iterator[Hidden]:
    """Hide all but the surname of each label: others must say the full name."""
    header = file.turns.header
    texts = file.turns.texts(file.document.text)
    parts = [read_label(one, file.turns.lexicon) for one in set(file.turns.label)]
    labels = sorted({part.name for part in parts if part and " " in part.name})
    lists = {"header": header.people, "roster": [(r.name, "") for r in header.roster]}
    for printed in labels:
        surname = printed.split()[-1]
        for by, people in lists.items():
            given = full_names(people).whole(surname)
            if " " in given:
                yield Hidden(by, _same(printed, given), printed, given, where)
        said = full_names_said({plain(surname): ()}, texts, file.turns.lexicon)
        for given in said.values():
            yield Hidden("talk", _same(printed, given), printed, given, where)
        others = [one for one in labels if plain(one) != plain(printed)]
        for known in (labels, others):  # as if the full name came, and as if it did not
            given = full_names([], known).whole(surname)
            if " " in given:
                yield Hidden("joined", _same(printed, given), printed, given, where)


def _same(printed: str, given: str) -> bool:
    return same_name(printed, given) or agree(printed, given)


def _of_gold() -> Iterator[tuple[str, Hidden]]:
    """Yield the full names that the gold has of short labels, which headers give."""
    for file, row, turns in labels():
        if turns is None or " " not in row["person"]:
            continue
        first = turns.iloc[0]
        if first["speaker_from"] in ("header", "roster", "talk"):
            by, given = first["speaker_from"], first["speaker"]
            right = _same(row["person"], given)
            yield file.split("/")[0], Hidden(by, right, row["person"], given, file)


@cache
def labels() -> list[tuple[str, dict[str, str], pd.DataFrame | None]]:
    """Return file and row of each label of the gold, and its turns."""
    root = Path(os.environ["PRESSKIT_CORPORA"])
    by_file: dict[str, list[dict]] = defaultdict(list)
    with (root.parent / "gold" / "labels.csv").open(encoding="utf-8") as lines:
        for row in csv.DictReader(lines):
            by_file[row["file"]].append(row)
    found = []
    for file, rows in by_file.items():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            turns = load(root / file, progress=False).turns
        # A note behind a label is none of its words in the gold: "(retranslated)".
        printed = turns["label"].where(
            turns["label"].isin([row["label"] for row in rows]),
            turns["label"].str.replace(r"\s*\([^()]*\)$", "", regex=True),
        )
        own = dict(iter(turns.groupby(printed)))
        found += [(file, row, own.get(row["label"])) for row in rows]
    return found


def chance(houses: Mapping[str, Sequence[int]]) -> tuple[float, float]:
    """Return the number of names that are right, and of all, houses weighing alike."""
    right = of = 0.0
    for one, n in houses.values():
        weight = min(n, MOST) / n if n else 0.0
        right, of = right + weight * one, of + weight * n
    return round(right, 1), round(of, 1)


def _calibrate(*, write: bool, verbose: bool) -> None:
    counts: Counts = defaultdict(lambda: defaultdict(lambda: [0, 0]))
    given = [(house, one) for house, path in files() for one in hidden(path)]
    for house, one in [*given, *_of_gold()]:
        counts[one.by][house][0] += one.right
        counts[one.by][house][1] += 1
        if verbose and not one.right:
            print(f"  {one.by:20} {one.printed!r:28} {one.given!r:28} {one.where}")
    print(f"{'a name given by':20} {'house':24} right     of  share  left out")
    error = total = 0.0
    for by, houses in sorted(counts.items()):
        for house, (right, of) in sorted(houses.items()):
            rest = {name: own for name, own in houses.items() if name != house}
            a, n = chance(rest)
            told, weight = (a + 1) / (n + 2), min(of, MOST)
            error, total = error + weight * abs(told - right / of), total + weight
            print(f"{by:20} {house:24} {right:5} {of:6} {right / of:6.3f} {told:9.3f}")
        a, n = chance(houses)
        told = (a + 1) / (n + 2)
        print(f"{'= ' + by:20} {len(houses):2} houses {a:20} {n:6} {told:.3f}")
    print(f"expected error, houses left out: {error / total if total else 0:.3f}")
    if write:
        rows = [
            f'\n["{by}"]\nright = {a}\nof = {n}\nhouses = {len(houses)}\n'
            for by, houses in sorted(counts.items())
            for a, n in [chance(houses)]
        ]
        DATA.write_text(HEAD + "".join(rows), encoding="utf-8")


def _of_labels(*, verbose: bool) -> None:
    """Print what of `labels.csv` is right."""
    counts: dict[str, Counter] = defaultdict(Counter)
    for file, row, turns in labels():
        found = _of_label(row, turns)
        for name in (file.split("/")[0], "= all"):
            counts[name] += Counter(found)
        missed = [w for w in ("name", "outlet") if found[w] < found[f"of {w}"]]
        if verbose and (missed or found["podium"]):
            told = [] if turns is None else turns[["speaker", "outlet"]].iloc[0]
            print(f"  {missed} {row['label']!r} {row['person']} {row['outlet']} "
                  f"{list(told)} {file[-40:]}")  # fmt: skip
    print(f"\n{'labels.csv':24} roles by turn  full names  outlets  podium with outlet")
    for name, n in sorted(counts.items()):
        print(
            f"{name:24} {n['role'] / n['turns']:13.3f} "
            f"{n['name'] / max(1, n['of name']):6.3f} {n['of name']:4} "
            f"{n['outlet'] / max(1, n['of outlet']):6.3f} {n['of outlet']:3} "
            f"{n['podium']:6}"
        )


def _of_label(row: Mapping, turns) -> dict[str, int]:
    """Return the number of facts of one label that can be right, and that are."""
    n = int(row["n_turns"]) if turns is None else len(turns)
    full = " " in row["person"]
    outlet = bool(row["outlet"]) and row["role"] != PRINCIPAL
    found = {"turns": n, "of name": full, "of outlet": outlet}
    found |= dict.fromkeys(("role", "name", "outlet", "podium"), 0)
    if turns is None:
        return found
    may_be = {"host": ("journalist", "moderator")}.get(row["role"], (row["role"],))
    shown, outlets = turns["speaker"].fillna(""), turns["outlet"].fillna("")
    return found | {
        "role": int(turns["role"].isin(may_be).sum()),
        "name": full and all(same_name(one, row["person"]) for one in shown),
        "outlet": outlet and all(same_outlet(row["outlet"], one) for one in outlets),
        "podium": row["role"] == PRINCIPAL and turns["outlet"].notna().any(),
    }


def main() -> None:
    """Print how right names are; write what they are worth if asked to."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--write", action="store_true", help="write the figures")
    parser.add_argument("-v", action="store_true", help="and each mistake")
    options = parser.parse_args()
    _calibrate(write=options.write, verbose=options.v)
    _of_labels(verbose=options.v)


if __name__ == "__main__":
    main()
