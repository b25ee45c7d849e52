"""Which tables a change changes, file by file: the net under every commit.

Each file of the seeds, of `tests/invented` and, where PRESSKIT_CORPORA is set, of the
corpora is loaded by itself, and each of those folders as a whole; every table is
hashed, ids included. The same is done with another commit, in a checkout of its own,
and what differs is listed by file, table and column. A commit that only moves code
changes no table.

    python benchmarks/same.py              # the files as they are, against HEAD
    python benchmarks/same.py --against REV [--rows 20] [--only wh-briefings]
"""

import argparse
import hashlib
import os
import pickle
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
SUFFIXES = {".md", ".txt", ".html", ".htm", ".pdf", ".json", ".csv", ".vtt", ".srt"}
SUFFIXES |= {".xml", ".docx", ".parquet", ".tsv"}
ABOUT = {"SOURCE.md", "SOURCES.md", "README.md", "gold.csv"}


def inputs(only: str) -> dict[str, Path]:
    """Return the inputs: files by their name in the report, and whole folders."""
    roots = {"seeds": HERE / "seeds", "invented": HERE / "tests" / "invented"}
    if corpora := os.environ.get("PRESSKIT_CORPORA"):
        roots |= {path.name: path for path in sorted(Path(corpora).iterdir())}
    else:
        print("PRESSKIT_CORPORA is not set: the seeds and invented files alone.")
    found = {}
    for name, root in roots.items():
        if not root.is_dir() or only not in name:
            continue
        files = [
            path
            for path in sorted(root.rglob("*"))
            if path.suffix.lower() in SUFFIXES and path.name not in ABOUT
        ]
        found |= {f"{name}/{path.relative_to(root)}": path for path in files}
        if len(files) > 1:
            found[f"{name}/"] = root
    return found


def tables(path: Path) -> dict[str, object]:
    """Return the tables of a file or folder, or the error in their place."""
    import presskit

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            corpus = presskit.load(path, progress=False)
        except presskit.PresskitError as error:
            return {"error": str(error).replace(str(path), "…")}
        names = [table.name for table in presskit.schema.TABLES]
        found = {name: getattr(corpus, name) for name in names}
    return {
        name: table.astype(object).where(table.notna(), None).to_dict("list")
        for name, table in found.items()
    }


def dump(only: str, out: Path) -> None:
    """Write the tables of all inputs."""
    made = {name: tables(path) for name, path in inputs(only).items()}
    out.write_bytes(pickle.dumps(made))


def of_commit(rev: str, only: str, out: Path) -> None:
    """Write the tables that another commit makes of the same inputs."""
    with tempfile.TemporaryDirectory() as folder:
        tree = Path(folder) / "tree"
        git = ["git", "-C", str(HERE), "worktree"]
        subprocess.run([*git, "add", "--quiet", "--detach", tree, rev], check=True)
        try:
            run(tree, only, out)
        finally:
            subprocess.run([*git, "remove", "--force", tree], check=True)


def run(tree: Path, only: str, out: Path) -> None:
    """Write the tables that the package in a folder makes of this checkout's inputs."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONHASHSEED": "0"}
    call = [sys.executable, __file__, "--dump", out, "--only", only]
    subprocess.run(call, check=True, env=environment)


def differences(old: dict, new: dict, rows: int) -> tuple[int, dict[str, int]]:
    """Print what differs; return the number of files, and of tables by name."""
    files, counts = 0, {}
    for name in sorted({*old, *new}):
        before, after = old.get(name, {}), new.get(name, {})
        changed = {
            table: _columns(before.get(table), after.get(table), rows)
            for table in sorted({*before, *after})
            if before.get(table) != after.get(table)
        }
        files += bool(changed)
        for table, lines in changed.items():
            counts[table] = counts.get(table, 0) + 1
            print(f"{name}: {table}")
            print("\n".join(f"    {line}" for line in lines))
    return files, counts


def _columns(old: object, new: object, rows: int) -> list[str]:
    """Return the columns of one table that differ, and in how many rows."""
    if old is None and isinstance(new, dict):
        return [f"a new table: {len(next(iter(new.values()), ()))} rows"]
    if not isinstance(old, dict) or not isinstance(new, dict):
        return [f"{old!r:.200}", f"→ {new!r:.200}"]
    lines = [f"- column {name}" for name in old if name not in new]
    lines += [f"+ column {name}" for name in new if name not in old]
    shared = [name for name in old if name in new]
    sizes = [len(next(iter(table.values()), ())) for table in (old, new)]
    if sizes[0] != sizes[1]:
        lines.append(f"{sizes[0]} → {sizes[1]} rows")
        before = set(zip(*(map(repr, old[name]) for name in shared), strict=True))
        after = set(zip(*(map(repr, new[name]) for name in shared), strict=True))
        lines += [f"- {', '.join(row):.300}" for row in sorted(before - after)[:rows]]
        lines += [f"+ {', '.join(row):.300}" for row in sorted(after - before)[:rows]]
        return lines
    for name in shared:
        pairs = enumerate(zip(old[name], new[name], strict=True))
        other = [(n, a, b) for n, (a, b) in pairs if a != b]
        if other:
            lines.append(f"{name}: {len(other)} of {sizes[0]} rows")
            lines += [f"  {n}: {a!r:.90} → {b!r:.90}" for n, a, b in other[:rows]]
    return lines


def hashed(made: dict) -> dict[str, str]:
    """Return one hash a table, by file."""
    return {
        f"{name}:{table}": hashlib.sha256(repr(values).encode()).hexdigest()[:16]
        for name, found in made.items()
        for table, values in found.items()
    }


def main() -> int:
    """Compare the files as they are with a commit; 1 if a table differs."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--against", default="HEAD", metavar="REV")
    parser.add_argument("--rows", type=int, default=3, help="rows to show a column")
    parser.add_argument("--only", default="", help="folders with this in their name")
    parser.add_argument("--dump", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.dump:
        dump(options.only, options.dump)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        old, new = Path(folder) / "old", Path(folder) / "new"
        of_commit(options.against, options.only, old)
        run(HERE, options.only, new)
        before, after = (pickle.loads(path.read_bytes()) for path in (old, new))
    changed, counts = differences(before, after, options.rows)
    n = len(hashed(after))
    named = ", ".join(f"{count} {name}" for name, count in sorted(counts.items()))
    print(
        f"{len(after)} files and folders, {n} tables, hashed "
        f"{hashlib.sha256(repr(hashed(after)).encode()).hexdigest()[:16]}: "
        f"{sum(counts.values())} tables of {changed} differ from {options.against}"
        + (f" ({named})" if named else "")
    )
    return int(bool(counts))


if __name__ == "__main__":
    sys.exit(main())
