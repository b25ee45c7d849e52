"""A page holds no path of anybody's disk: of a file its name, of a folder nothing."""

import base64
import gzip
import html
import re
import shutil
import warnings
from urllib.parse import unquote

import docx
import nbformat
import pytest
from nbformat import v4

import presskit
from presskit.files import examples
from presskit.sharing import brief, share
from presskit.sharing._paths import Paths
from tests import _network
from tests.sharing._island import FIGURE, cell, figure, island, transcript

SECRET = "Geheim Akte"
NOTEBOOKS = sorted(examples.notebooks().glob("*.ipynb"))
_BASE64 = re.compile(r"[A-Za-z0-9+/]{24,}={0,2}")
_PATH = re.compile(
    r"(?:/home/|/Users/|/root/|/tmp/|/private/|/var/folders/|file:/|(?<!\w)[A-Z]:\\)"
)


def held(page):
    """Return all that a page holds: as it stands, and unpacked."""
    parts = [page, html.unescape(page), unquote(page)]
    for packed in _BASE64.findall(page):
        try:
            data = base64.b64decode(packed + "=" * (-len(packed) % 4))
        except ValueError:
            continue
        parts.append(data.decode("latin-1"))
        if data.startswith(b"\x1f\x8b"):
            parts.append(gzip.decompress(data).decode("utf-8", "replace"))
    everything = "\n".join(parts)
    return everything + everything.replace("\\\\", "\\")


def own(page):
    """Return the text of a page, without the library that draws its figures."""
    return re.sub(r'<script type="text/plain".*?</script>', "", page, flags=re.S)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("/home/ann/plans/may.txt:3", "…/may.txt:3"),
        ("/Users/ann/plans", "…"),
        ("/home/ann/x.py:12: UserWarning: old", "…/x.py:12: UserWarning: old"),
        ("No such file: '/home/ann/Geheim Akte/x.txt'", "No such file: '…/x.txt'"),
        ("['/srv/a.txt', '/srv/b/c.txt']", "['…/a.txt', '…/c.txt']"),
        ("C:\\Users\\ann\\x.txt and D:/plans/y.txt", "…/x.txt and …/y.txt"),
        ('"C:\\\\Users\\\\Ann Lee\\\\x.txt"', '"…/x.txt"'),
        ("\\\\server\\share\\x.txt", "…/x.txt"),
        ("file:///home/ann/x.txt", "…/x.txt"),
        ("~/plans/x.txt, ~ann/plans", "…/x.txt, …"),
        ("../../ann/plans/x.txt", "…/x.txt"),
        ("PosixPath('/home/ann/Geheim Akte')", "PosixPath('…')"),
        ("“/home/ann/x.txt”.", "“…/x.txt”."),
        ("/home/ann/Geheim Akte/may.txt", "…/may.txt"),
    ],
)
def test_what_looks_like_a_path_leaves_a_name(text, left):
    assert Paths().text(text) == left


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/home/ann/x.html?at=/b/c#/d",
        "and/or, 24/7, 5 km/h, 13/02/2031",
        "../seeds/SOURCES.md",
        "talks/may.txt",
        "text/html; application/json",
        "mailto:ann@example.org",
        "a // b, a / b",
        r"\alpha + \beta",
        '"\\\\d+\\\\s"',
        "Q: /s",
        "He said: yes/no/perhaps.",
    ],
)
def test_what_is_none_stays(text):
    assert Paths().text(text) == text


def test_known_folders_may_have_any_names():
    paths = Paths(["/srv/Geheim Akte", "/arbeit"], ["../talks", "mine"])
    assert paths.text("in /srv/Geheim Akte/b c") == "in … c"
    assert paths.text("file:///srv/Geheim%20Akte/x.txt") == "…/x.txt"
    assert paths.text("load('../talks')") == "load('…')"
    assert (
        paths.text("load('mine/x.txt') of mine/x.txt")
        == "load('mine/x.txt') of mine/x.txt"
    )
    assert paths.text("SOURCE = 'mine'") == "SOURCE = '…'"
    assert paths.text("'/arbeit/Mai Reise/x.txt'") == "'…/x.txt'"
    assert paths.text("/arbeit or /arbeiten") == "… or /arbeiten"


def everything_that_may_show_a_path(where):
    frame = f"<table><tr><td>{where}/a b.txt</td></tr></table>"
    link = f'<a href="file://{where}/x.html" title="{where}">{where}</a>'
    drawn = figure(hovertext=[f"{where}/a.txt"], y=[f"{where}/b.txt"])
    drawn["layout"]["title"]["text"] = f"From {where}"
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" data-from="{where}/a.svg"></svg>'
    explorer = island(
        transcript(source=f"{where}/harbour.txt", verdict_why=f"see {where}/x.txt"),
        title=f"Of {where}/x.txt",
        query={"text": f"{where}"},
        figure=drawn,
    )
    data = [
        {"text/html": frame},
        {"text/html": link},
        {"text/plain": f"PosixPath('{where}')"},
        {"text/markdown": f"see `{where}/x.txt` and ![at {where}]({where}/p.png)"},
        {FIGURE: drawn},
        {"image/svg+xml": svg, "text/plain": where},
        {"image/png": "iVBORw0KGgo=", "text/plain": f"<Picture of {where}>"},
        {
            "application/vnd.jupyter.widget-view+json": {},
            "text/plain": f"Text('{where}')",
        },
    ]
    outputs = [v4.new_output("display_data", data=one) for one in data]
    outputs += [
        v4.new_output("stream", name="stdout", text=f"{where}\n"),
        v4.new_output("stream", name="stderr", text=f"{where}/x.py:3: Old: {where}\n"),
        v4.new_output(
            "error", ename="OSError", evalue=f"no '{where}/x'", traceback=[f"{where}:1"]
        ),
    ]
    return [
        v4.new_markdown_cell(f"# Of {where}/talks\n\n[here]({where}) `{where}`"),
        v4.new_code_cell(
            f"load({where!r})  # {where}", execution_count=1, outputs=outputs,
            metadata={"path": where},
        ),
        cell(explorer, html=frame),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "where",
    ["/home/annalee/Geheim", "C:\\Users\\annalee\\Geheim", "/srv/x/Geheim", "~/Geheim"],
)
@pytest.mark.parametrize("choices", [{}, {"hide_text": True}, {"hide_names": True}])
def test_whatever_shows_a_path_shows_none_in_the_page(write, where, choices):
    page = share(write(*everything_that_may_show_a_path(where)), **choices)
    text = held(page.read_text("utf-8"))
    assert "Geheim" not in text
    assert "annalee" not in text


def test_no_notebook_says_where_the_transcripts_are(tmp_path, monkeypatch):
    folder = tmp_path / SECRET / "Ablage"
    folder.mkdir(parents=True)
    for file in examples.seeds().glob("*.txt"):
        shutil.copy(file, folder)
    (folder / "broken.txt").write_bytes(b"\x00\x01")
    all_of_them = one_after_another(NOTEBOOKS, tmp_path / "all.ipynb", folder)
    monkeypatch.chdir(tmp_path)
    wanted = _network.closed_kernels(monkeypatch, tmp_path)
    with warnings.catch_warnings(action="ignore"):
        page = share(all_of_them, tmp_path / "page.html", execute=True)
    text = page.read_text("utf-8")
    for path in NOTEBOOKS:
        assert html.escape(title_of(path)) in text
    everything = held(text)
    for name in (SECRET, SECRET.split()[0], "Ablage", tmp_path.name):
        assert name not in everything
    assert _PATH.findall(own(text)) == []
    assert not wanted.exists(), "and it asked no network for anything"


def one_after_another(notebooks, made, folder):
    """Write one notebook of the cells of all, each of them reading a folder."""
    cells = []
    for path in notebooks:
        for one in nbformat.read(path, as_version=4).cells:
            cells.append(one)
            if "parameters" in one.metadata.get("tags", []):
                cells.append(v4.new_code_cell(f"SOURCE = {str(folder)!r}"))
    for n, one in enumerate(cells):
        one["id"] = f"cell-{n}"
    nbformat.write(v4.new_notebook(cells=cells), made)
    return made


def title_of(path):
    """Return the title that a notebook begins with."""
    first, *_ = nbformat.read(path, as_version=4).cells
    return first.source.splitlines()[0].removeprefix("# ")


@pytest.mark.filterwarnings("ignore:.* holds the same bytes")
@pytest.mark.parametrize("name", ["brief.html", "brief.docx"])
def test_a_brief_names_the_file_alone(tmp_path, name):
    folder = tmp_path / SECRET
    folder.mkdir()
    text = "Ann Lee (AP): Why?\n\nMinister Bo Ek: Because it rains in the hills.\n"
    (folder / "may.txt").write_text(text, "utf-8")
    (folder / "june.txt").write_text(text, "utf-8")
    made = brief(presskit.load(folder), "may", tmp_path / name)
    if name.endswith("docx"):
        opened = docx.Document(made)
        said = "\n".join(one.text for one in opened.paragraphs)
        said += "\n".join(str(part.blob) for part in opened.part.package.iter_parts())
    else:
        said = held(made.read_text("utf-8"))
    assert "may.txt" in said
    assert SECRET.split()[0] not in said
    assert tmp_path.name not in said
