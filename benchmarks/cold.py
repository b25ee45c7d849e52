"""How fast different transcripts are loaded by a process that starts cold.

Copies of one text are read from caches that different files never meet. So each set
here holds different files, and each run is a process of its own. The sets are
transcripts like the seeds with other names, days and words (`d400` and so on) and,
where PRESSKIT_CORPORA names a folder of real ones, some of its folders.

    python benchmarks/cold.py                    # seconds of CPU and MB/s of each set
    python benchmarks/cold.py --against REV      # and how many times as fast as REV
    python benchmarks/cold.py d100 kremlin-html --runs 9

With another commit, the two run by turns and the median of the ratios is given: on a
machine with others at work single seconds say little. "faster" is of loading alone,
"all in" of the process with its imports.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
CORPORA = ("wh-briefings-md", "kremlin-html", "wh-covid-html", "fomc-pressconf-pdf")
LOADS = """
import sys, time, warnings
warnings.simplefilter("ignore")
import presskit, presskit.corpus
before = time.process_time()
presskit.load(sys.argv[1], progress=False).turns
after = time.process_time()
print(after - before, after)
"""


def folders(names: list[str], scratch: Path) -> dict[str, Path]:
    """Return the folder of each set; transcripts like the seeds are written first."""
    found = {}
    for name in names:
        if name[0] == "d" and name[1:].isdigit():
            found[name] = scratch / name
            found[name].mkdir()
            code = "import sys; from explorers import write; from pathlib import Path; "
            code += "write(Path(sys.argv[1]), int(sys.argv[2]))"
            call = [sys.executable, "-c", code, found[name], name[1:]]
            paths = f"{HERE}{os.pathsep}{HERE / 'benchmarks'}"
            environment = {**os.environ, "PYTHONPATH": paths}
            subprocess.run(call, check=True, env=environment)
        else:
            found[name] = Path(os.environ["PRESSKIT_CORPORA"]) / name
    return found


def seconds(tree: Path, folder: Path, scratch: Path) -> tuple[float, float]:
    """Return the CPU seconds that a package takes to load, without and with imports."""
    environment = {**os.environ, "PYTHONPATH": str(tree), "PYTHONHASHSEED": "0"}
    environment["PYTHONPYCACHEPREFIX"] = str(scratch / "compiled")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    call = [sys.executable, "-c", LOADS, folder]
    out = subprocess.run(
        call, check=True, env=environment, capture_output=True, text=True, cwd=tree
    )
    loads, everything = map(float, out.stdout.split())
    return loads, everything


def checkout(rev: str, scratch: Path) -> Path:
    """Return a folder with the package as it is in another commit."""
    tree = scratch / "tree"
    tree.mkdir()
    packed = ["git", "-C", str(HERE), "archive", rev, "presskit", "seeds"]
    out = subprocess.run(packed, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x", "-C", tree], input=out, check=True)
    return tree


def main() -> None:
    """Print one line a set."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("sets", nargs="*")
    parser.add_argument("--against", metavar="REV")
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    real = CORPORA if os.environ.get("PRESSKIT_CORPORA") else ()
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        sets = folders(given.sets or ["d400", *real], scratch)
        other = checkout(given.against, scratch) if given.against else None
        print(
            "set                     MB   seconds   MB/s"
            + ("  faster  all in" * bool(other))
        )
        for name, folder in sets.items():
            size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6
            seconds(HERE, folder, scratch)  # writes what Python compiles
            pairs = []
            for _ in range(given.runs):
                old = seconds(other, folder, scratch) if other else (0, 0)
                pairs.append((seconds(HERE, folder, scratch), old))
            took = statistics.median(new[0] for new, _ in pairs)
            line = f"{name:20} {size:6.1f} {took:9.2f} {size / took:6.1f}"
            for at in (0, 1) if other else ():
                line += f"{statistics.median(o[at] / n[at] for n, o in pairs):8.2f}"
            print(line, flush=True)


if __name__ == "__main__":
    main()
