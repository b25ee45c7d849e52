"""Wheel and sdist of this checkout, and an environment that knows nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def uv(*arguments):
    """Run uv and return what it says; an error shows all of it."""
    run = subprocess.run(
        [sys.executable, "-m", "uv", "--no-progress", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout


class Environment:
    """A virtual environment of the wheel, and a folder outside the checkout."""

    def __init__(self, folder, wheel, extra=""):
        self.folder = folder
        self.bin = folder / "venv" / "bin"
        uv("venv", "--quiet", "--python", sys.executable, folder / "venv")
        uv(
            *("pip", "install", "--quiet", "--python", self.bin / "python"),
            *("--constraint", ROOT / "requirements.lock", f"{wheel}{extra}"),
        )

    @property
    def environ(self):
        """Return the variables of a user who has never seen the checkout."""
        kept = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
        return {**kept, "PATH": f"{self.bin}{os.pathsep}{os.environ['PATH']}"}

    def run(self, *arguments):
        """Return the output of a command that is started in an empty folder."""
        run = subprocess.run(
            [self.bin / arguments[0], *arguments[1:]],
            capture_output=True,
            text=True,
            cwd=self.folder,
            env=self.environ,
        )
        assert run.returncode == 0, run.stderr
        return run.stdout


@pytest.fixture(scope="session")
def dist(tmp_path_factory):
    """Return the folder of the sdist and of the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("dist")
    uv("build", "--quiet", "--out-dir", folder, ROOT)
    return folder


@pytest.fixture(scope="session")
def wheel(dist):
    """Return the wheel."""
    (wheel,) = dist.glob("*.whl")
    return wheel


@pytest.fixture(scope="session")
def lab(tmp_path_factory, wheel):
    """Return an environment with all that the notebooks need."""
    return Environment(tmp_path_factory.mktemp("lab"), wheel, "[lab]")


@pytest.fixture(scope="session")
def plain(tmp_path_factory, wheel):
    """Return an environment without any extra."""
    return Environment(tmp_path_factory.mktemp("plain"), wheel)
