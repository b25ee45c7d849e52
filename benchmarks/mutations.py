"""What a source that is saved again keeps: ids, decisions, saved explorers.

Each file is read, random decisions about its turns are written beside it, and an
explorer that reads one of its exchanges is saved. Then the file changes as sources do:

    newline    one line end more
    furniture  other navigation around the talk of a web page
    token      another hidden token in a web page
    misprint   two letters of one word put right
    carrier    the same labels and words as .txt, .html, .docx and .json

and is loaded again. Of the turns whose label and words are unchanged, how many have
their id? Of the decisions that were followed, how many are followed on the same words?
Of the saved explorers, how many read the same again, and warn of nothing?

    PRESSKIT_CORPORA=… python benchmarks/mutations.py [-n 200] [-v]
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import warnings
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import presskit
from _changes import CARRIERS, CHANGES, TEXT, WEB, as_html, spoken
from presskit import corrections
from presskit.corpus import anchoring
from presskit.schema import ids
from presskit.widgets import ExchangeExplorer

HERE = Path(__file__).resolve().parents[1]
ABOUT = {"SOURCE.md", "SOURCES.md", "README.md"}
KEPT = ("turns", "decisions", "states")
MOST = 400_000  # bytes: larger files take long and show nothing else
DECISIONS = 5  # a file


def files() -> list[Path]:
    """Return the files of the seeds, of the invented ones and of the corpora."""
    roots = [HERE / "seeds", HERE / "tests" / "invented"]
    if corpora := os.environ.get("PRESSKIT_CORPORA"):
        roots.append(Path(corpora))
    else:
        print("PRESSKIT_CORPORA is not set: the seeds and invented files alone.")
    return [
        path
        for root in roots
        for path in sorted(root.rglob("*"))
        if path.suffix.lower() in TEXT | {".docx", ".pdf"}
        and path.name not in ABOUT
        and path.stat().st_size <= MOST
    ]


# --- what was there before ------------------------------------------------------------


def load(path: Path) -> presskit.Corpus:
    """Load one file, whatever is said of it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return presskit.load(path, progress=False)


def readable(path: Path) -> bool:
    """Return True if a file is a transcript, as a lone statement is not."""
    try:
        return len(load(path).turns) > 0
    except presskit.PresskitError:
        return False


def decide(corpus: presskit.Corpus, path: Path, chance: random.Random) -> None:
    """Write random decisions about random turns beside a file."""
    sha256 = corpus.transcripts["sha256"].iloc[0]
    turns = corpus.turns[corpus.turns["n_words"] > 3]
    rows = turns.sample(min(DECISIONS, len(turns)), random_state=chance.getrandbits(32))
    keys = ids.keys(corpus.turns, "turn_id")
    values = {
        "speaker": lambda: "Somebody Else",
        "label": lambda: "Somebody Else",
        "role": lambda: chance.choice(presskit.schema.ROLES),
        "outlet": lambda: "NPR",
        "furniture": lambda: "",
        "join": lambda: "",
        "not same person": lambda: chance.choice(keys),
    }
    decided = [one for one in corpus.audit["suggestion"] if one]
    kept = chance.sample(decided, min(DECISIONS, len(decided)))
    for row in rows.itertuples():
        action = chance.choice(list(values))
        span = row.start, row.end
        if action == "furniture":  # some words, not all of them
            span = row.end - len(row.text.split()[-1]), row.end
        made = corrections.Correction(
            action, row.transcript, sha256, *span, values[action](), ""
        )
        kept.append(corrections.as_line(made))
    for line in kept:
        try:
            corrections.add(path.parent / "corrections.csv", line)
        except presskit.TableError:  # a suggestion that waits for its value
            continue
    anchoring.anchor(path.parent)


Told = tuple[str, str]
"""What a decision says, and the words that it is about."""


def followed(corpus: presskit.Corpus) -> list[tuple[Told, int]]:
    """Return the decisions that are followed, each with its first character."""
    applied = corpus.audit[corpus.audit["kind"] == "correction applied"]
    found = []
    for row in applied.itertuples():
        words = corpus.source(row.transcript).text[row.start : row.end]
        found.append(((row.message.partition(", by ")[0], folded(words)), row.start))
    return found


def folded(words: str) -> str:
    """Return words with their white space made single."""
    return " ".join(words.split())


# --- what is left of it ---------------------------------------------------------------


def unchanged(before: presskit.Corpus, after: presskit.Corpus) -> list[tuple[int, int]]:
    """Pair the turns of the same label and words, in their order."""
    from rapidfuzz.distance import LCSseq

    one, two = (
        [(folded(label), folded(said)) for label, said in spoken(corpus)]
        for corpus in (before, after)
    )
    if len(one) == len(two):
        return [(at, at) for at in range(len(one)) if one[at] == two[at]]
    return [
        pair
        for tag, a0, a1, b0, b1 in LCSseq.opcodes(one, two)
        if tag == "equal"
        for pair in zip(range(a0, a1), range(b0, b1), strict=True)
    ]


def kept_ids(before: presskit.Corpus, after: presskit.Corpus) -> Counter[str]:
    """Count the turns that are unchanged, and those of them that have their id."""
    pairs = unchanged(before, after)
    old, new = before.turns["turn_id"].tolist(), after.turns["turn_id"].tolist()
    kept = sum(old[a] == new[b] for a, b in pairs)
    return Counter(turns=len(pairs), turns_kept=kept, all_turns=len(old))


def kept_decisions(
    before: presskit.Corpus,
    after: presskit.Corpus,
    bare: presskit.Corpus,
    pairs: list[tuple[int, int]],
) -> Counter[str]:
    """Count the decisions about unchanged turns that still are followed, and where.

    A join is about two turns in a row, and who is whom about two turns anywhere.
    """
    was, now = followed(before), Counter(told for told, _ in followed(after))
    same, starts = dict(pairs), bare.turns["start"].tolist()
    there = {id_ for at, id_ in enumerate(bare.turns["turn_id"]) if at in same}
    held: Counter[Told] = Counter()
    for told, start in was:
        turn = max(bisect_right(starts, start) - 1, 0)
        action, _, value = told[0].partition(": ")
        if turn not in same or ("person" in action and of_key(value) not in there):
            continue
        if action == "join" and same.get(turn + 1) != same[turn] + 1:
            continue
        held[told] += 1
    lost = held - now
    return Counter(
        decisions=held.total(),
        decisions_kept=held.total() - lost.total(),
        decisions_elsewhere=(now - Counter(told for told, _ in was)).total(),
    )


def of_key(value: str) -> str:
    """Return the id in a key."""
    return value.partition("@")[0]


def kept_state(
    before: presskit.Corpus, after: presskit.Corpus, chance: random.Random, path: Path
) -> Counter[str]:
    """Save what reads one exchange; count whether it reads the same one afterwards."""
    old, new = openings(before), openings(after)
    still = [at for at, said in enumerate(old) if said in new]
    if not still:
        return Counter()
    at = chance.choice(still)
    explorer = ExchangeExplorer(before)
    explorer.select(ids.keys(before.exchanges, "exchange_id")[at])
    explorer.save(path)
    return Counter(states=1, states_kept=holds(after, path, old[at]))


def openings(corpus: presskit.Corpus) -> list[tuple[str, str]]:
    """Return label and words of the turn that opens each exchange."""
    said = corpus.turns.set_index(["transcript", "turn"])[["label", "text"]]
    exchanges = corpus.exchanges
    places = zip(exchanges["transcript"], exchanges["first_turn"], strict=True)
    return [tuple(map(folded, said.loc[place])) for place in places]


def holds(corpus: presskit.Corpus, state: Path, said: tuple[str, str]) -> bool:
    """Return True if a saved explorer reads the same words, and warns of nothing."""
    explorer = ExchangeExplorer(corpus)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        explorer.restore(state)
    known = ids.keys(corpus.exchanges, "exchange_id")
    opened = dict(zip(known, openings(corpus), strict=True))
    return not told and [opened.get(one) for one in explorer.selection] == [said]


def run(path: Path, chance: random.Random, folder: Path) -> dict[str, Counter[str]]:
    """Return the counts of lines that hold after each change of one file."""
    counts: dict[str, Counter[str]] = {}
    home = folder / "home"
    home.mkdir()
    own = Path(shutil.copy(path, home / path.name))
    real = load(own)
    for change, do in CHANGES.items():
        source = own
        if change in ("furniture", "token") and path.suffix.lower() not in WEB:
            source = folder / "web" / f"{path.stem}.html"
            source.parent.mkdir(exist_ok=True)
            as_html(real, source)
            if not readable(source):
                continue
        kept = changed(source, source.name, do, chance, folder / change)
        if kept is not None:
            counts[change] = kept
    for suffix, write in CARRIERS.items():
        name = f"{path.stem}{suffix}"

        def carry(to: Path, corpus: presskit.Corpus, _chance, write=write) -> bool:
            write(corpus, to)
            return readable(to)

        kept = changed(own, name, carry, chance, folder / f"carrier{suffix}")
        if kept is not None:
            counts[f"carrier {suffix}"] = kept
    return counts


def changed(
    source: Path, name: str, do: Callable, chance: random.Random, folder: Path
) -> Counter[str] | None:
    """Change a file, load it with and without decisions, and count what is kept."""
    before, after = folder / "before", folder / "after"
    before.mkdir(parents=True)
    after.mkdir()
    path = Path(shutil.copy(source, before / source.name))
    bare, target = load(path), after / name
    if target.suffix == path.suffix:
        shutil.copy(path, target)
    if not do(target, bare, chance):
        return None
    now = load(target)
    counts = kept_ids(bare, now)
    counts += kept_state(bare, now, chance, folder / "state.json")
    decide(bare, path, chance)
    if (before / "corrections.csv").is_file():
        shutil.copy(before / "corrections.csv", after)
        counts += kept_decisions(load(path), load(target), bare, unchanged(bare, now))
    return counts


def total(n: int, verbose: bool = False) -> dict[str, Counter[str]]:
    """Return the counts of lines that hold after each change of `n` files, together."""
    known = files()
    chance = random.Random(1)
    chosen = known if n >= len(known) else chance.sample(known, n)
    if n > len(known):
        print(f"only {len(known)} different files: some change twice, each otherwise.")
    counts: dict[str, Counter[str]] = {}
    done = refused = at = 0
    while done < n and chosen and at < 2 * n:
        path = chosen[at % len(chosen)]
        at += 1
        with tempfile.TemporaryDirectory() as folder:
            try:
                found = run(path, random.Random(at), Path(folder))
            except presskit.PresskitError as error:
                refused += 1
                if verbose:
                    print(f"{path}: {error}")
                continue
        done += 1
        for change, own in found.items():
            counts.setdefault(change, Counter()).update(own)
            lost = any(own[one] != own[f"{one}_kept"] for one in KEPT)
            if verbose and lost:
                print(f"{path}: {change}: {dict(own)}")
    print(f"{done} files, {refused} that no style can read left out")
    return counts


def main() -> int:
    """Print one line a change; 1 if an id, a decision or a saved explorer is lost."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("-n", type=int, default=200, help="files to change")
    parser.add_argument("-v", "--verbose", action="store_true")
    options = parser.parse_args()
    counts = total(options.n, options.verbose)
    print("change          turns: ids kept   decisions kept  elsewhere  states kept")
    for change, own in counts.items():
        print(
            f"{change:14} {own['turns_kept']:8,} of {own['turns']:7,} "
            f"{own['decisions_kept']:6,} of {own['decisions']:5,} "
            f"{own['decisions_elsewhere']:9,} "
            f"{own['states_kept']:6,} of {own['states']:4,}"
            f"  ({own['turns']:,} of {own['all_turns']:,} turns unchanged)"
        )
    every = sum(counts.values(), Counter())
    return int(any(every[one] != every[f"{one}_kept"] for one in KEPT))


if __name__ == "__main__":
    sys.exit(main())
