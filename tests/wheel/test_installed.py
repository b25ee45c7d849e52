"""What the wheel can do where there is no checkout."""

import json
import re
import signal
import socket
import subprocess
import time
import urllib.request

import pytest

import presskit

pytestmark = pytest.mark.wheel
PATIENCE = 120  # seconds that a server may take on a busy machine

FIRST = "notebooks/00-start-here.ipynb"
COPY = """
from pathlib import Path
from presskit.cli._lab_folder import copy_notebooks
copy_notebooks(Path("mine"))
"""
EXAMPLE = """
import json, presskit
corpus = presskit.load_example()
print(json.dumps([
    presskit.__file__, presskit.__version__, len(corpus.turns), len(corpus.exchanges),
    sorted(corpus.outlets["outlet"].dropna().unique()),
]))
"""
MODULES = """
import importlib, pkgutil, presskit
for found in pkgutil.walk_packages(presskit.__path__, "presskit."):
    if not found.name.endswith("__main__"):
        importlib.import_module(found.name)
print("all")
"""


@pytest.mark.parametrize("environment", ["plain", "lab"])
def test_the_example_is_the_same_as_in_the_checkout(environment, request, corpus):
    installed = request.getfixturevalue(environment)
    file, *result = json.loads(installed.run("python", "-c", EXAMPLE))
    assert file.startswith(str(installed.folder))
    assert result == [
        presskit.__version__,
        len(corpus.turns),
        len(corpus.exchanges),
        sorted(corpus.outlets["outlet"].dropna().unique()),
    ]


def test_every_module_is_there_and_finds_what_it_imports(lab):
    assert lab.run("python", "-W", "error", "-c", MODULES).strip() == "all"


def test_the_command_says_its_version(plain):
    assert presskit.__version__ in plain.run("presskit", "--version")


def test_a_notebook_of_the_wheel_is_shared(lab):
    lab.run("python", "-c", COPY)
    lab.run("presskit", "share", f"mine/{FIRST}", "--out", "page")
    (page,) = (lab.folder / "page").glob("*.html")
    assert "<script" in page.read_text("utf-8")


def test_a_page_is_made_from_the_wheel_and_tables_without_any_extra(lab, plain):
    talk = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: Because it rains in May.\n"
    for environment in (lab, plain):
        (environment.folder / "talk.txt").write_text(talk, encoding="utf-8")
    made = lab.run("presskit", "explore", "talk.txt", "--no-open").strip()
    assert made == "talk-page.html"
    assert "Because it rains" in (lab.folder / made).read_text("utf-8")
    said = json.loads(plain.run("presskit", "tables", "talk.txt", "--out=o", "--json"))
    assert said["counts"]["turns"] == 2


def test_the_lab_starts_and_serves_the_first_notebook(lab):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [
            *(lab.bin / "presskit", "lab", "opened", "--no-browser", "--"),
            *(f"--ServerApp.port={port}", "--ServerApp.port_retries=0"),
            "--IdentityProvider.token=",
        ],
        cwd=lab.folder,
        env={**lab.environ, "JUPYTER_CONFIG_DIR": str(lab.folder / "config")},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        notebook = _answer(process, f"http://127.0.0.1:{port}/api/contents/{FIRST}")
        assert notebook["content"]["cells"]
        page = _answer(process, f"http://127.0.0.1:{port}/lab", whole=True)
        assert re.search("<title>JupyterLab</title>", page)
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=PATIENCE)


def _answer(process, url, *, whole=False):
    """Return the answer of a server, once it gives one; it may still be starting."""
    for _ in range(PATIENCE * 2):
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
                text = answer.read().decode()
                return text if whole else json.loads(text)
        except OSError:
            assert process.poll() is None, process.communicate()[0]
            time.sleep(0.5)
    raise AssertionError(f"{url} never answered")
