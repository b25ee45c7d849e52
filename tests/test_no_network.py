"""Nothing leaves the building: no socket is opened to read, explore or share.

That no notebook asks for anything while it is run, tests/sharing/test_paths.py holds.
"""

import os
import plistlib
import socket
import subprocess
import sys
import warnings
from pathlib import Path

import openpyxl
import pytest
from nbformat import v4

import presskit
from _write_pdf import document
from presskit import cli, sources, widgets
from presskit.files import examples
from presskit.sharing import brief, share
from tests import _network

SHAPES = Path(__file__).parent / "shapes"
TALK = ("Ann Lee (AP): When will the lock open?", "Minister Bo Ek: In June, I hope.")
FAR = "http://presskit.invalid"
LOADS = f'<img src="{FAR}/p.png"><link rel="stylesheet" href="{FAR}/c.css">'
PAGE = (
    f'<html><head><base href="{FAR}/">{LOADS}<script src="{FAR}/s.js"></script></head>'
    f"<body><iframe src='{FAR}/f'></iframe>{''.join(f'<p>{one}</p>' for one in TALK)}"
    "</body></html>"
)
OPENDOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"
OTHERS = {  # beside the shapes: other formats, and some that name other machines
    "page.html": PAGE,
    "feed.xml": '<rss version="2.0"><channel><title>Locks</title><item><title>The lock'
    f"</title><description><![CDATA[{PAGE}]]></description></item></channel></rss>",
    "entity.xml": f'<!DOCTYPE u SYSTEM "{FAR}/u.dtd" [<!ENTITY far SYSTEM "{FAR}/e">]>'
    f"<u>{''.join(f'<u who=x>{one} &far;</u>' for one in TALK)}</u>",
    "parliament.xml": f'<!DOCTYPE TEI SYSTEM "{FAR}/tei.dtd"><TEI xmlns="http://www.tei-c'
    '.org/ns/1.0"><text><body><u who="#Ann"><seg>When will it open?</seg></u>'
    '<u who="#Bo"><seg>In June, I hope.</seg></u></body></text></TEI>',
    "pictures.md": f"![p]({FAR}/p.png)\n\n" + "\n\n".join(TALK),
    "lock.fodt": f'<office:document xmlns:office="{OPENDOCUMENT}:office:1.0" '
    f'xmlns:text="{OPENDOCUMENT}:text:1.0"><office:body><office:text>'
    f"{''.join(f'<text:p>{one}</text:p>' for one in TALK)}"
    "</office:text></office:body></office:document>",
    "lock.cha": "@UTF8\n@Begin\n@Participants:\tANN Ann Lee, BO Bo Ek Minister\n"
    "*ANN:\tWhen will it open ?\n*BO:\tIn June .\n@End\n",
    "lock.eml": "From: a@b.example\nSubject: Lock\nMIME-Version: 1.0\nContent-Type: "
    f"text/html\n\n{PAGE}",
    "bracketed.txt": "Talk at the lock\n[Kell]: Good morning.\n[Kell]: Your turn.\n"
    "[SPEAKER_04]: How much does it cost?\n[Dorn]: Nine million.\n",
}  # fmt: skip


@pytest.fixture
def sockets():
    """Return a function that tells if a socket was opened since."""
    before = len(_network.SOCKETS), len(_network.ATTEMPTS)
    return lambda: (_network.SOCKETS[before[0] :], _network.ATTEMPTS[before[1] :])


@pytest.fixture
def files(tmp_path):
    for name, text in OTHERS.items():
        (tmp_path / name).write_text(text, "utf-8")
    lines = [(72, 700 - 14 * at, one) for at, one in enumerate(TALK)]
    (tmp_path / "lock.pdf").write_bytes(document(lines))
    page = {"WebResourceData": PAGE.encode(), "WebResourceURL": f"{FAR}/lock"}
    archive = plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)
    (tmp_path / "lock.webarchive").write_bytes(archive)
    book = openpyxl.Workbook()
    for row in (("Speaker", "Text"), *(one.split(": ") for one in TALK)):
        book.active.append(row)
    book.save(tmp_path / "lock.xlsx")
    return [*sorted(tmp_path.iterdir()), *sorted(SHAPES.iterdir())]


def datagram():
    with socket.socket(type=socket.SOCK_DGRAM) as one:
        one.sendto(b"x", ("192.0.2.1", 9))


@pytest.mark.parametrize(
    "reach",
    [
        lambda: socket.create_connection(("192.0.2.1", 80), timeout=0.1),
        lambda: socket.getaddrinfo("presskit.invalid", 80),
        lambda: socket.gethostbyname("presskit.invalid"),
        datagram,
        lambda: __import__("urllib.request").request.urlopen(FAR),
    ],
)
def test_the_tests_are_closed(reach):
    with pytest.raises(_network.LeavesTheBuilding):
        reach()
    assert _network.ATTEMPTS.pop()


def test_this_machine_can_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_no_format_asks_for_anything(files, sockets):
    formats = set()
    for file in files:
        with warnings.catch_warnings(action="ignore"):
            try:
                corpus = presskit.load(file, progress=False)
            except presskit.PresskitError:
                continue
        formats |= set(corpus.transcripts["format"])
    assert sockets() == ([], [])
    assert formats == set(sources.names()), "a format has no file here"


@pytest.mark.once
def test_no_table_explorer_or_brief_asks_for_anything(tmp_path, seeds, sockets):
    corpus = presskit.load(seeds)
    for name in ("identities", "evidence", "audit", "questions", "cast"):
        assert len(getattr(corpus, name))
    for explorer in (
        widgets.ExchangeExplorer,
        widgets.LengthExplorer,
        widgets.PressRoom,
        widgets.ThemeExplorer,
        widgets.AuditExplorer,
        widgets.SourceExplorer,
    ):
        made = explorer(corpus)
        made._repr_mimebundle_()
        assert made.frame() is not None
    first = corpus.transcripts["transcript"].iloc[0]
    for name in ("brief.html", "brief.docx"):
        brief(corpus, first, tmp_path / name)
    corpus.save(tmp_path / "tables")
    presskit.load(tmp_path / "tables", progress=False)
    assert sockets() == ([], [])


@pytest.mark.once
def test_no_page_asks_for_anything(tmp_path, sockets, capsys):
    notebooks = [str(path) for path in sorted(examples.notebooks().glob("*.ipynb"))]
    assert cli.main(["share", *notebooks, "--out", str(tmp_path), "--index"]) == 0
    assert sockets() == ([], [])
    pages = sorted(tmp_path.glob("*.html"))
    assert len(pages) == len(notebooks) + 1
    for page in pages:
        assert "default-src 'none'" in page.read_text("utf-8")


def test_a_kernel_of_the_tests_is_closed(tmp_path, monkeypatch):
    told = _network.closed_kernels(monkeypatch, tmp_path)
    path = tmp_path / "far.ipynb"
    code = f"import urllib.request\nurllib.request.urlopen({FAR!r})"
    path.write_text(v4.writes(v4.new_notebook(cells=[v4.new_code_cell(code)])), "utf-8")
    with pytest.raises(presskit.PresskitError, match="LeavesTheBuilding"):
        share(path, execute=True)
    assert "presskit.invalid" in told.read_text("utf-8")


def test_importing_presskit_opens_nothing(tmp_path, monkeypatch):
    told = _network.closed_kernels(monkeypatch, tmp_path)
    code = (
        "import sys, presskit, presskit.widgets, presskit.sharing, presskit.charts\n"
        "import _network\n"
        "sys.exit(len(_network.SOCKETS))"
    )
    path = os.pathsep.join(
        [os.environ["PYTHONPATH"], str(Path(_network.__file__).parent)]
    )
    monkeypatch.setenv("PYTHONPATH", path)
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    assert not told.exists()
