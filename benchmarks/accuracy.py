"""How well transcripts are cut, against turns made by hand, and floors under it.

Four sets: the seeds and invented transcripts, which lie in this checkout; and,
where PRESSKIT_CORPORA names a folder of real ones, which are other people's texts, the
first eleven, on which the rules were developed, and those of other houses. Their gold
lies in `../gold` beside that folder. `_scoring.py` says how a file is scored.

`floors.csv` holds the figure of each file and set that no change may fall below. Floors
only rise.

    python benchmarks/accuracy.py            # every file; -v: and each mistake
    python benchmarks/accuracy.py --check    # 1 if a figure is below its floor
    python benchmarks/accuracy.py --raise    # write the figures that are above theirs
"""

import argparse
import csv
import math
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from _scoring import (
    MEASURES,
    SURE,
    Score,
    load_turns,
    pooled,
    read_gold,
    score,
)

ROOT = Path(__file__).resolve().parents[1]
FLOORS = Path(__file__).with_name("floors.csv")
HERE = {
    "seeds": (ROOT / "tests" / "seeds_turns.csv", ROOT / "seeds"),
    "invented": (ROOT / "tests" / "invented" / "gold.csv", ROOT / "tests" / "invented"),
}
"""The sets that everybody has: gold, and the folder of its files."""

ALL = "all"
"""What the row of a whole set has for its file, in tables and floors."""

Floors = dict[tuple[str, str], dict[str, float]]


def sets() -> tuple[dict[str, tuple[Path, Path]], str]:
    """Return the sets that are here, and what is missing, in words."""
    if not (named := os.environ.get("PRESSKIT_CORPORA")):
        return HERE, "PRESSKIT_CORPORA is not set: seeds and invented alone."
    corpora = Path(named)
    gold = corpora.parent / "gold"
    theirs = {
        "first": (gold / "dev_turns.csv", corpora),
        "houses": (gold / "houses_turns.csv", corpora),
    }
    found = {name: pair for name, pair in theirs.items() if pair[0].is_file()}
    lacking = [str(pair[0]) for name, pair in theirs.items() if name not in found]
    told = f"there is no {' and no '.join(lacking)}: {', '.join(HERE | found)} alone."
    return HERE | found, told if lacking else ""


def measure(gold: Path, folder: Path) -> dict[str, Score]:
    """Return the score of each file of a gold, and of all."""
    scores = {}
    for file, rows in read_gold(gold).items():
        turns, error = load_turns(folder / file)
        found = score(rows, turns)
        mistakes = (error, *found.mistakes) if error else found.mistakes
        scores[file] = found._replace(mistakes=mistakes)
    return scores | {ALL: pooled(scores.values())}


def read_floors(path: Path = FLOORS) -> Floors:
    """Return the floors by set and file; an empty cell is not a floor."""
    with path.open(encoding="utf-8", newline="") as lines:
        return {
            (row["set"], row["file"]): {
                name: float(row[name]) for name in (*MEASURES, *SURE) if row[name]
            }
            for row in csv.DictReader(lines)
        }


def write_floors(floors: Floors, path: Path = FLOORS) -> None:
    """Write floors as a table, a row a file."""
    with path.open("w", encoding="utf-8", newline="") as lines:
        table = csv.writer(lines, lineterminator="\n")
        table.writerow(["set", "file", *MEASURES, *SURE])
        for (name, file), of in floors.items():
            cells = (of.get(measure) for measure in (*MEASURES, *SURE))
            told = ("" if cell is None else f"{cell:.3f}" for cell in cells)
            table.writerow([name, file, *told])


def compare(
    name: str, scores: Mapping[str, Score], floors: Floors
) -> tuple[list[str], Floors]:
    """Return the figures of a set below their floors, and the floors that can rise.

    Figures are cut to three digits, so that a floor is never above what was measured.
    """
    below: list[str] = []
    rise: Floors = {}
    for file in [file for of, file in floors if of == name and file not in scores]:
        below.append(f"{name}, {file}: not measured, and there is a floor for it")
    for file, found in scores.items():
        of = floors.get((name, file), {})
        figures = {
            measure: math.floor(figure * 1000 + 1e-6) / 1000
            for measure, figure in found.figures.items()
        }
        for measure, floor in of.items():
            if (figure := figures.get(measure, 0.0)) < floor:
                below.append(f"{name}, {file}: {measure} {figure:.3f}, not {floor:.3f}")
        higher = {
            measure: figure
            for measure, figure in figures.items()
            if figure > of.get(measure, -1)
        }
        if higher:
            rise[name, file] = higher
    return below, rise


def risen(floors: Floors, rise: Floors) -> Floors:
    """Return floors with those that can rise where they can."""
    places = dict.fromkeys([*floors, *rise])
    ranks = {name: n for n, name in enumerate(dict.fromkeys(of for of, _ in places))}
    return {
        place: floors.get(place, {}) | rise.get(place, {})
        for place in sorted(places, key=lambda p: (ranks[p[0]], p[1] == ALL))
    }


def line(name: str, found: Score) -> str:
    """Return one row of the printed table."""
    shares = [found.figures.get(measure) for measure in (*MEASURES, *SURE)]
    told = " ".join("      –" if x is None else f"{x:7.3f}" for x in shares)
    return f"{name[-44:]:44} {found.counts['gold']:5} {told}"


def show(name: str, scores: Mapping[str, Score], options: argparse.Namespace) -> None:
    """Print a set: a row a file unless it is only checked, and one for all."""
    for file, found in scores.items():
        if options.verbose and file != ALL:
            print("".join(f"    {one}\n" for one in found.mistakes), end="")
        if file == ALL:
            print(line(f"= {name}: {len(scores) - 1} files", found))
        elif options.verbose or not options.check:
            print(line(file, found))


def main() -> int:
    """Print a row a file and a set; with --check 1 if a figure is below its floor."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("-v", "--verbose", action="store_true", help="each mistake")
    parser.add_argument("--check", action="store_true", help="compare with the floors")
    parser.add_argument("--raise", dest="raises", action="store_true")
    options = parser.parse_args()
    here, missing = sets()
    floors = read_floors()
    below: list[str] = []
    rise: Floors = {}
    corpora: dict[str, Score] = {}
    print(f"{'':44} turns     F1   roles lengths  bounds  without arguable: r, b")
    for name, (gold, folder) in here.items():
        scores = measure(gold, folder)
        show(name, scores, options)
        if name not in HERE:
            corpora |= {file: one for file, one in scores.items() if file != ALL}
        of_set, can_rise = compare(name, scores, floors)
        below += of_set
        rise |= can_rise
    if corpora:
        houses = len({file.partition("/")[0] for file in corpora})
        title = f"= both: {len(corpora)} files of {houses} houses"
        print(line(title, pooled(corpora.values())))
    if missing:
        print(missing)
    for told in below:
        print("below its floor:", told)
    if options.raises:
        write_floors(risen(floors, rise))
    elif rise:
        for (name, file), of in rise.items():
            told = ", ".join(f"{one} {figure:.3f}" for one, figure in of.items())
            print(f"can rise: {name}, {file}: {told}")
        print("python benchmarks/accuracy.py --raise writes these floors.")
    return int(options.check and bool(below))


if __name__ == "__main__":
    sys.exit(main())
