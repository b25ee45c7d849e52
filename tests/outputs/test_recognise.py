"""What presskit writes is known again, under any name; what others write never is."""

import pandas as pd
import pytest

import presskit
from presskit import outputs
from presskit.schema import TABLES
from presskit.sharing import brief
from presskit.widgets import ExchangeExplorer
from tests.sharing._island import cell, island

TALK = "Mira Dahl (Quay News): Why now?\n\nMinister Ove Berg: It is time.\n"


@pytest.fixture
def small():
    return presskit.load_text(TALK, name="quay")


def notebook(folder):
    import nbformat
    from nbformat import v4

    path = folder / "who.ipynb"
    nbformat.write(v4.new_notebook(cells=[cell(island())]), path)
    return path


WRITERS = {
    "page.html": lambda c, it: presskit.share(notebook(it.parent), it),
    "brief.html": lambda c, it: brief(c, None, it),
    "brief.docx": lambda c, it: brief(c, None, it),
    "report.html": lambda c, it: presskit.audit.report(c).save(it),
    "report.md": lambda c, it: presskit.audit.report(c).save(it),
    "report.txt": lambda c, it: presskit.audit.report(c).save(it),
    "state.json": lambda c, it: ExchangeExplorer(c).save(it),
}
BY_PANDAS = {
    "turns.csv": lambda c, it: c.turns.to_csv(it, index=False),
    "x.csv": lambda c, it: c.turns.to_csv(it),
    "spreadsheet.csv": lambda c, it: c.turns.to_csv(it, sep=";", encoding="utf-16"),
    "coded.csv": lambda c, it: c.turns.assign(code="a").to_csv(it, index=False),
    "x.tsv": lambda c, it: c.exchanges.to_csv(it, sep="\t"),
    "some.csv": lambda c, it: c.turns[["turn_id", "speaker", "text"]].to_csv(it),
    "x.parquet": lambda c, it: c.turns.to_parquet(it),
    "rows.json": lambda c, it: c.turns.to_json(it, orient="records", date_format="iso"),
    "lines.jsonl": lambda c, it: c.turns.to_json(
        it, orient="records", lines=True, date_format="iso"
    ),
    "columns.json": lambda c, it: c.turns.to_json(it, date_format="iso"),
    "split.json": lambda c, it: c.turns.to_json(it, orient="split", date_format="iso"),
    "x.html": lambda c, it: c.turns.to_html(it),
    "x.md": lambda c, it: it.write_text(
        "| " + " | ".join(c.turns.columns) + " |\n|---|\n", encoding="utf-8"
    ),
}


@pytest.mark.parametrize("name", [*WRITERS, *BY_PANDAS])
def test_what_presskit_wrote_is_left_out_and_said(small, tmp_path, name):
    folder = tmp_path / "talks"
    folder.mkdir()
    (folder / "quay.txt").write_text(TALK, encoding="utf-8")
    file = folder / name
    {**WRITERS, **BY_PANDAS}[name](small, file)
    (folder / "who.ipynb").unlink(missing_ok=True)
    loaded = presskit.load(folder)
    assert repr(loaded) == "Corpus(1 transcript, 2 turns, 1 exchange)"
    rows = loaded.audit[loaded.audit["kind"] == "written by presskit"]
    assert rows["transcript"].tolist() == [str(file)]
    moved = file.rename(tmp_path / f"renamed{file.suffix}")
    with pytest.raises(presskit.OutputError, match=r"not a transcript but .* presskit"):
        presskit.load(moved)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_table_is_known(corpus, tmp_path, table):
    getattr(corpus, table.name).to_csv(tmp_path / "a.csv", index=False)
    assert outputs.of_file(tmp_path / "a.csv").what == f"a table of {table.name}"


OF_0_1 = {
    "page": b'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    b'<meta name="generator" content="presskit 0.1.0">\n<title>Who</title>',
    "report": b'<!doctype html>\n<head>\n<meta http-equiv="Content-Security-Policy" '
    b"content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
    b"<title>What to check before quoting</title>",
    "markdown": b"# What to check before quoting\n\n"
    b"1 transcript, 2 turns, 1 exchange, 9 words, 3 March 2026\n",
    "state": b'{\n "format": "presskit explorer state, version 1",\n "explorer": ""}',
    "exchanges": b"exchange_id,transcript,exchange,asker_id,asker,outlet,call,"
    b"answered_by,first_turn,last_turn,n_followups,n_questions,question_words,"
    b"answer_words,answer_ratio,est_answer_minutes,question,answer\n",
    "ids": b"turn_id,speaker,text\n41bb0c3d22-t880,Mira,Why now?\n",
    "ids from words": b"turn_id;speaker;text\nt826a610a64-2;Mira;Why now?\n",
    "corrections": b"action,transcript,sha256,start,end,value,reason\n",
}


@pytest.mark.parametrize("name", OF_0_1)
def test_what_version_0_1_wrote_is_known(name):
    assert outputs.of_bytes(OF_0_1[name])


OTHERS = {
    "talk": TALK.encode(),
    "page": b'<html><head><meta name="generator" content="WordPress 6.1">'
    b"<title>Briefing</title></head><body><p>Mira: the presskit 0.1 is out</body>",
    "quoted": b'<html><head><title>x</title></head><body><meta name="generator" '
    b'content="presskit 0.1.0"></body>',
    "diarised": b"turn_id,speaker_id,start_time,end_time,transcript\n"
    b"1,spk0,0.0,1.5,Why now?\n",
    "corpus": b"transcript,turn,speaker,role,outlet,text,start,end\n"
    b"a,1,Mira,x,y,Why?,1,2\n",
    "json": b'[{"turn_id": 1, "speaker": "Mira", "text": "Why?"}]',
    "format": b'{"format": "talk/2", "turns": [{"speaker": "Mira", "text": "Why?"}]}',
    "title": b"What to check before quoting\n\nMira Dahl: Why now?\n",
    "zip": b"PK\x03\x04 no zip",
    "parquet": b"PAR1 no parquet",
    "empty": b"",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_others_wrote_is_not(name):
    assert outputs.of_bytes(OTHERS[name]) is None


def test_a_parquet_table_of_others_is_not(tmp_path):
    pd.DataFrame({"speaker": ["Mira"], "text": ["Why?"]}).to_parquet(tmp_path / "a")
    assert outputs.of_file(tmp_path / "a") is None
    assert outputs.of_file(tmp_path) is None


def test_everything_bears_the_mark(small, tmp_path):
    mark = outputs.mark_line().encode()
    assert b"; schema 6; data " in mark
    for name, write in WRITERS.items():
        write(small, tmp_path / name)
        if name != "brief.docx" and name != "state.json":
            assert mark in (tmp_path / name).read_bytes()
    assert f'"data": "{outputs.mark()["data"]}"' in (tmp_path / "state.json").read_text(
        encoding="utf-8"
    )
