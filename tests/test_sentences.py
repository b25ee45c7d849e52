"""What notebooks say: true of any transcripts, and of what stands beside it."""

import ast
import re
from itertools import pairwise
from pathlib import Path

import nbformat
import pandas as pd
import pytest

from presskit import schema
from presskit.text.prose import Sentence

pytestmark = pytest.mark.once

FOLDER = Path(__file__).parents[1] / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("0[1-9]*.ipynb"))
EXAMPLE = re.compile(
    r"NATO|Stoltenberg|Lungescu|Ukrin|ammunition|Sonumut|two press conferences|seeds",
    re.IGNORECASE,
)
COLUMNS = {name for table in schema.TABLES for name in table.columns} | {
    *("share_question_words", "share_answer_words", "tf_idf", "n_speakers", "n_turns"),
    *(
        "rank",
        "caveat",
        "median_words",
        "mad_words",
        "iqr_words",
        "ratio",
        "n_answered",
    ),
}
NUMBERS = {"40,000", "12", "160", "130", "200", "250", "1,000", "40", "36", "95"}
"""Figures of units and of what was measured elsewhere: about no transcript at hand."""

every_notebook = pytest.mark.parametrize(
    "path", NOTEBOOKS, ids=[path.stem for path in NOTEBOOKS]
)

HEAD = "Harbour briefing, Port Ellery, {} March 2031\n\n"
TALK = (
    "Minister Bo Ek: Good morning to all of you. The pier is open, and the ferry runs "
    "again.\n\n{}: Who pays for the pier? And when?\n\nMinister Bo Ek: The county pays "
    "one half of it, and we pay the other half.\n\n{}: When does the night boat run?"
    "\n\nMinister Bo Ek: On Fridays, as it did before the pier was closed.\n"
)
OWN = {
    "nobody is named": [HEAD.format(3) + TALK.format("Q", "Q")],
    "a statement": [HEAD.format(3) + TALK.split("\n\n")[0] + "\n"],
    "thirteen": [
        HEAD.format(day) + TALK.format("Ida Brandt (Ellery Post)", "Cy Poe (NPR)")
        for day in range(1, 14)
    ],
    "another language": [
        "Pressekonferenz in Nordheim, 3. März 2031\n\nMinister Bo Ek: Guten Morgen "
        "Ihnen allen. Die Fähre fährt wieder.\n\nFrage: Wer bezahlt die Mole?\n\n"
        "Minister Bo Ek: Die Hälfte bezahlt der Kreis, die andere wir.\n"
    ],
    "a doorstep": [
        "Minister's doorstep, Port Ellery, 3 March 2031\n\nMINISTER: Good morning. We "
        "opened the new ferry today.\n\nREPORTER: Will the fares go up?\n\nMINISTER: "
        "Not this year.\n\nREPORTER: Ida Brandt from the Ellery Post. Who pays for the "
        "pier?\n\nMINISTER: The county and we, in halves.\n"
    ],
}


def cells_of(path):
    """Return the cells of a notebook."""
    return nbformat.read(path, as_version=4).cells


def run(source, names):
    """Run the code of a cell as a notebook does; return what it would show."""
    *body, last = ast.parse(source).body
    if not isinstance(last, ast.Expr):
        body, last = [*body, last], None
    exec(compile(ast.Module(body, []), "<cell>", "exec"), names)
    code = last and compile(ast.Expression(last.value), "<cell>", "eval")
    return eval(code, names) if code else None


@pytest.fixture(scope="module", params=OWN)
def own(request, tmp_path_factory):
    """Return a folder of one's own transcripts."""
    folder = tmp_path_factory.mktemp("own")
    for n, text in enumerate(OWN[request.param], start=1):
        (folder / f"talk{n:02}.txt").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _display(monkeypatch):
    monkeypatch.setattr(pd, "set_option", lambda *_: None)


ODD = re.compile(r"\bnan\b|<NA>|NaT|unnamed@|None|remarkss")
ONE = re.compile(r"(?<![\d,.])1 (?:askers|exchanges|turns|words|outlets|transcripts)\b")


@every_notebook
def test_what_is_said_of_ones_own_transcripts_is_about_them(path, own):
    """And nothing is decided about them."""
    before = {one.name: one.read_bytes() for one in own.iterdir()}
    names, said = {}, []
    for cell in cells_of(path):
        if cell.cell_type == "code":
            shown = run(cell.source, names)
            said += [shown] * isinstance(shown, Sentence)
            if "parameters" in cell.metadata.get("tags", []):
                names["SOURCE"] = str(own)
    assert said
    for sentence in said:
        for wrong in (EXAMPLE, ODD, ONE):
            assert not wrong.search(sentence)
    assert {one.name: one.read_bytes() for one in own.iterdir()} == before
    if "explorer" in names:
        assert "correction applied" not in set(names["explorer"].corpus.audit["kind"])
        assert not (names["mine"] / "corrections.csv").exists()


@every_notebook
def test_the_text_between_is_true_of_any_transcripts(path):
    for cell in cells_of(path):
        if cell.cell_type == "markdown":
            assert not EXAMPLE.search(cell.source), cell.source
            plain = re.sub(r"`[^`]*`|\([^)]*ipynb\)|\[0\d-[^]]*\]", "", cell.source)
            said = set(re.findall(r"\d[\d,.]*\d|\d", plain))
            assert said <= NUMBERS, cell.source
            assert not re.search(r"\b(?:dark|light) part\b|six tables", plain)


@every_notebook
def test_columns_that_the_text_explains_are_shown(path):
    cells = cells_of(path)
    sections = [n for n, cell in enumerate(cells) if cell.source.startswith("#")]
    sections.append(len(cells))
    for first, end in pairwise(sections):
        part = cells[max(0, first - 2) : end + 1]
        code = "\n".join(cell.source for cell in part if cell.cell_type == "code")
        shown = "\n".join(
            output.get("data", {}).get("text/plain", "")
            for cell in part
            for output in cell.get("outputs", [])
        )
        for cell in cells[first:end]:
            if cell.cell_type == "markdown":
                told = set(re.findall(r"`([a-z_]+)`", cell.source)) & COLUMNS
                absent = {name for name in told if name not in shown + code}
                assert not absent, cell.source
