"""A bar is shown where work takes long, and costs nothing where it does not."""

import subprocess
import sys

from presskit.corpus import _progress
from presskit.corpus._progress import progress


def test_short_work_imports_no_bar():
    code = (
        "import sys\n"
        "from presskit.corpus._progress import progress\n"
        "with progress(3, shown=True) as done:\n"
        "    done(), done(), done()\n"
        "sys.exit('tqdm' in sys.modules)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (run.returncode, run.stderr) == (0, "")


def test_long_work_shows_how_many_are_done(monkeypatch, capsys):
    monkeypatch.setattr(_progress, "DELAY", 0.0)
    with progress(3, shown=True) as done:
        done()
        done()
        done()
    assert "3/3" in capsys.readouterr().err


def test_nothing_is_shown_to_whom_wants_nothing(monkeypatch, capsys):
    monkeypatch.setattr(_progress, "DELAY", 0.0)
    with progress(1, shown=False) as done:
        done()
    assert capsys.readouterr().err == ""
