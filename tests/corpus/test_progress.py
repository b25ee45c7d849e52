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
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
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


def test_nothing_is_written_into_a_file(monkeypatch, capsys):
    monkeypatch.setattr(_progress, "DELAY", 0.0)
    monkeypatch.delitem(sys.modules, "ipykernel", raising=False)
    with progress(1, shown=True) as done:
        done()
    assert capsys.readouterr().err == ""


def test_in_a_notebook_somebody_looks_until_it_is_done(monkeypatch, capsys):
    monkeypatch.setattr(_progress, "DELAY", 0.0)
    monkeypatch.setitem(sys.modules, "ipykernel", sys)
    with progress(1, shown=True) as done:
        done()
        assert "1/1" in capsys.readouterr().err
    assert capsys.readouterr().err.strip() == ""  # the line is wiped


def test_nothing_is_shown_where_a_notebook_is_run_to_be_shared(monkeypatch, capsys):
    monkeypatch.setattr(_progress, "DELAY", 0.0)
    monkeypatch.setitem(sys.modules, "ipykernel", sys)
    monkeypatch.setenv("TQDM_DISABLE", "1")
    with progress(1, shown=True) as done:
        done()
    assert capsys.readouterr().err == ""
