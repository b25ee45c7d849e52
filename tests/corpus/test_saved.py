"""A folder of saved tables gives the corpus back, and never takes anything away."""

import json

import pandas as pd
import pytest

import presskit
from presskit import widgets
from presskit.corpus import loading
from presskit.errors import WriteError
from presskit.schema import TABLES

TALK = (
    "Briefing of 3 March 2026\n\nMira Dahl (Quay News): =Why now?\n\n"
    "Minister Ove Berg: It is time, as we said.\n\n"
    "Ida Roth (Tide Radio): And the cost?\n\nMinister Ove Berg: It is low.\n"
)


@pytest.fixture
def talks(tmp_path):
    folder = tmp_path / "talks"
    folder.mkdir()
    (folder / "quay.txt").write_text(TALK, encoding="utf-8")
    return folder


def same(one, other, but=()):
    for table in TABLES:
        if table.name not in but:
            pd.testing.assert_frame_equal(
                getattr(one, table.name), getattr(other, table.name)
            )


def test_the_seeds_come_back_with_their_words(corpus, tmp_path):
    back = presskit.load(corpus.save(tmp_path / "out"))
    same(corpus, back)
    for id_ in corpus.transcripts["transcript"]:
        assert back.source(id_) == corpus.source(id_)
    same(corpus.filter(outlet="AFP"), back.filter(outlet="AFP"))
    row = back.turns.loc[3]
    given = row.transcript, int(row.start), int(row.end)
    assert presskit.quote(back, *given) == presskit.quote(corpus, *given)
    article = "He said: “We launched this … review of our stockpiles.”"
    pd.testing.assert_frame_equal(
        presskit.verify_quotes(article, back), presskit.verify_quotes(article, corpus)
    )
    told = [
        str(presskit.audit.report(one)).split("TO CORRECT") for one in (back, corpus)
    ]
    assert told[0][0] == told[1][0]
    assert repr(widgets.ExchangeExplorer(back)) == repr(
        widgets.ExchangeExplorer(corpus)
    )
    assert back.call == f"presskit.load({str(tmp_path / 'out')!r})"


def test_what_is_saved_again_is_the_same_bytes(corpus, tmp_path):
    first, second = tmp_path / "a", tmp_path / "b"
    presskit.load(corpus.save(first)).save(second)
    for file in first.iterdir():
        assert (second / file.name).read_bytes() == file.read_bytes()


@pytest.mark.parametrize("name", ["talk.vtt", "talk.json", "talk.html", "talk.csv"])
def test_every_reading_comes_back(tmp_path, name):
    text = {
        "talk.vtt": "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Mira>Why now?\n\n"
        "00:03.000 --> 00:04.000\n<v Ove>So.\n",
        "talk.json": '[{"speaker": "Mira", "text": "Why?", "start": 1.5},'
        '{"speaker": "Ove", "text": "So."}]',
        "talk.html": f"<nav>Home</nav><title>x</title><p>{TALK}",
        "talk.csv": "speaker,text\nMira,Why?\nOve,So.\n",
    }[name]
    (tmp_path / name).write_text(text, encoding="utf-8")
    corpus = presskit.load(tmp_path / name)
    back = presskit.load(corpus.save(tmp_path / "out"))
    same(corpus, back)
    assert back.source("talk") == corpus.source("talk")
    assert back.source("talk").reading == corpus.source("talk").reading


@pytest.mark.parametrize("out", ["out", "a/b", "."])
def test_tables_saved_among_transcripts_change_no_number(talks, out):
    corpus = presskit.load(talks)
    corpus.save(talks / out)
    for _ in range(2):
        again = presskit.load(talks)
        same(corpus, again, but=["audit"])
        row = again.audit[again.audit["kind"] == "written by presskit"].iloc[0]
        assert row["transcript"] == str(talks / out)
        n = 2 * len(TABLES) + 3
        assert f"{n} files were left out" in row["message"]
        again.save(talks / out)
    assert repr(presskit.load(talks / out / "presskit.json")) == repr(corpus)
    assert len(again.audit) == len(corpus.audit) + 1


def test_a_part_comes_back_as_a_part(talks, tmp_path):
    part = presskit.load(talks).filter(outlet="Quay News")
    back = presskit.load(part.save(tmp_path / "out"))
    same(part, back)
    assert back.part
    assert back.check().empty


def test_nothing_comes_back_as_nothing(talks, tmp_path):
    nothing = presskit.load(talks).filter(until="1900-01-01")
    same(nothing, presskit.load(nothing.save(tmp_path / "out")))


def test_saved_tables_beside_a_page_are_still_saved_tables(talks, tmp_path):
    corpus = presskit.load(talks)
    out = corpus.save(tmp_path / "out")
    presskit.sharing.brief(corpus, None, out / "brief.html")
    same(corpus, presskit.load(out))


def test_what_needs_the_transcripts_says_so(talks, tmp_path):
    back = presskit.load(presskit.load(talks).save(tmp_path / "out"))
    with pytest.raises(presskit.TableError, match="Load its transcripts"):
        loading.reload(back)
    with pytest.raises(presskit.SourceError, match=r"style=.*Load the .*quay\.txt"):
        presskit.load(tmp_path / "out", style="colon")
    for name in ("turns.csv", "turns.parquet"):
        with pytest.raises(presskit.OutputError, match=r"the whole folder that corpus"):
            presskit.load(tmp_path / "out" / name)


def test_a_folder_of_nothing_but_saved_tables_below_it_says_where_they_are(
    talks, tmp_path
):
    presskit.load(talks).save(tmp_path / "parent" / "out")
    with pytest.raises(
        presskit.SourceError, match=r"Saved tables are there: load .*out"
    ):
        presskit.load(tmp_path / "parent")


def test_a_table_that_was_changed_is_refused_and_a_csv_is_said(talks, tmp_path):
    corpus = presskit.load(talks)
    out = corpus.save(tmp_path / "out")
    csv = (out / "turns.csv").read_text(encoding="utf-8")
    (out / "turns.csv").write_text(csv.replace("low", "high"), encoding="utf-8")
    with pytest.warns(presskit.PresskitWarning, match=r"turns\.csv changed"):
        same(corpus, presskit.load(out))
    with pytest.raises(presskit.WriteError, match=r"turns\.csv: it was changed after"):
        corpus.save(out)
    corpus.turns.head(1).to_parquet(out / "turns.parquet")
    with pytest.raises(presskit.SourceError, match=r"turns\.parquet: it was changed"):
        presskit.load(out)


@pytest.mark.parametrize("change", ["schema", "columns"])
def test_tables_of_another_version_say_so(talks, tmp_path, change):
    out = presskit.load(talks).save(tmp_path / "out")
    said = json.loads((out / "presskit.json").read_bytes())
    said["presskit"] = "0.9.0"
    if change == "schema":
        said["schema"] = 1
    else:
        said["columns"]["turns"].append("mood")
    (out / "presskit.json").write_text(json.dumps(said), encoding="utf-8")
    with pytest.raises(presskit.SourceError, match=r"presskit 0\.9\.0 saved these"):
        presskit.load(out)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("transcripts.csv", "file,date,title\nmine,2026-03-03,kept by hand\n"),
        ("turns.csv", "speaker,text\nMira,Why?\nOve,So.\n"),
        ("outlets.csv", "outlet_id,outlet,country\nquay,Quay News,NO\n"),
        ("tables.R", "library(arrow)\n"),
        ("presskit.json", "{}"),
    ],
)
def test_what_others_wrote_is_refused_before_anything_is_written(talks, name, text):
    corpus = presskit.load(talks / "quay.txt")
    (talks / name).write_text(text, encoding="utf-8")
    with pytest.raises(presskit.WriteError, match=r"did not write it\. Give another"):
        corpus.save(talks)
    assert (talks / name).read_text(encoding="utf-8") == text
    assert sorted(path.name for path in talks.iterdir()) == sorted([name, "quay.txt"])


def test_a_transcript_that_is_called_as_a_table_is_refused(tmp_path):
    (tmp_path / "turns.csv").write_text("speaker,text\nMira,Why?\nOve,So.\n")
    with pytest.raises(presskit.WriteError, match=r"turns\.csv: it is a source"):
        presskit.load(tmp_path).save(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["turns.csv"]


@pytest.mark.parametrize("name", ["a\0b", "x" * 300, "quay.txt", "quay.txt/out"])
def test_a_folder_that_cannot_be_is_an_error_that_names_it(talks, name):
    corpus = presskit.load(talks)
    with pytest.raises(presskit.WriteError, match=r"is a source|cannot be written"):
        corpus.save(talks / name)
    assert [path.name for path in talks.iterdir()] == ["quay.txt"]


def saved_by_0_1(corpus, folder):
    folder.mkdir()
    for table in TABLES:
        getattr(corpus, table.name).to_parquet(folder / f"{table.name}.parquet")
        text = getattr(corpus, table.name).replace(r"^=", "'=", regex=True)
        text.to_csv(folder / f"{table.name}.csv", index=False, encoding="utf-8-sig")


def test_tables_of_version_0_1_are_left_out_and_replaced(talks):
    corpus = presskit.load(talks)
    saved_by_0_1(corpus, talks / "out")
    again = presskit.load(talks)
    same(corpus, again, but=["audit"])
    assert len(again.audit) == len(corpus.audit) + 1
    with pytest.raises(presskit.OutputError, match="presskit wrote"):
        presskit.load(talks / "out")
    corpus.save(talks / "out")
    same(corpus, presskit.load(talks / "out"))


def test_tables_of_version_0_1_that_somebody_wrote_into_stay(talks):
    corpus = presskit.load(talks)
    saved_by_0_1(corpus, talks / "out")
    corpus.turns.assign(code="a").to_csv(talks / "out" / "turns.csv", index=False)
    with pytest.raises(presskit.WriteError, match=r"turns\.csv: it is there already"):
        corpus.save(talks / "out")


def test_the_name_of_one_file_is_refused(corpus, tmp_path):
    with pytest.raises(WriteError, match=r"Write corpus\.save\('out'\)"):
        corpus.save(tmp_path / "out.xlsx")
    assert not list(tmp_path.iterdir())
