"""What is in the wheel and the sdist, and what is not."""

import subprocess
import tarfile
import zipfile

import pytest

from tests.wheel.conftest import ROOT, uv

pytestmark = pytest.mark.wheel
PLACES = {"notebooks/": "presskit/_notebooks/", "seeds/": "presskit/_seeds/"}


def committed():
    """Return the files of the checkout that git knows, new ones too."""
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    run = subprocess.run(listed, capture_output=True, text=True, cwd=ROOT, check=True)
    return {name for name in run.stdout.splitlines() if (ROOT / name).is_file()}


def in_a_wheel(name):
    """Return the path in the wheel of a file of the checkout; '' for none."""
    if name.startswith("presskit/"):
        return name
    for folder, place in PLACES.items():
        if name.startswith(folder) and not name.endswith(".py"):
            return place + name.removeprefix(folder)
    return ""


def test_the_wheel_holds_the_package_its_data_and_nothing_else(wheel):
    with zipfile.ZipFile(wheel) as archive:
        files = {name for name in archive.namelist() if ".dist-info/" not in name}
    assert files == {place for name in committed() if (place := in_a_wheel(name))}
    assert {name.rpartition(".")[2] for name in files} >= {
        *("csv", "css", "ipynb", "j2", "js", "json", "md", "py", "toml", "txt")
    }


def test_the_sdist_builds_the_wheel_of_the_checkout(dist, wheel, tmp_path):
    uv("build", "--quiet", "--wheel", "--out-dir", tmp_path, ROOT)
    assert (tmp_path / wheel.name).read_bytes() == wheel.read_bytes()


def test_the_sdist_holds_what_its_tests_need(dist):
    (sdist,) = dist.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        files = {name.partition("/")[2] for name in archive.getnames()}
    assert {name for name in committed() if not name.startswith(".ci/")} <= files
