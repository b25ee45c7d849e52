"""The doubts that no day was read, and that a source was changed after it."""

import pytest

from presskit import load, load_text
from presskit.doubts import Kind
from presskit.schema.lines import COLUMNS

TALK = "\n\nMinister Bo Ek: So it is.\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


def dateless(header):
    audit = load_text(header + TALK).audit
    return audit[audit["kind"] == str(Kind.NO_DATE.value)]


@pytest.mark.parametrize("day", ["5 May 2023", "2023-05-05", "5. Mai 2023"])
def test_a_day_that_is_read_leaves_no_doubt(day):
    assert dateless(f"Press conference\n{day}").empty


@pytest.mark.parametrize("day", ["31 June 2023", "5 Foomber 2023", "Foomber 5, 2023"])
def test_what_looks_like_a_day_is_shown(day):
    (message,) = dateless(f"Press conference\n{day}")["message"]
    assert repr(day) in message


def test_of_a_run_of_days_both_are_told():
    (row,) = dateless("Press conference\nMay 4-5, 2023").itertuples()
    assert "'May 4-5, 2023' may be one" in row.message
    assert row.advice.endswith("It can be 2023-05-04 or 2023-05-05.")


@pytest.mark.parametrize(
    "line",
    ["Last reviewed 9 May 2023", "Retrieved on 9 May 2023", "© 9 May 2023 Tarn"],
)
def test_the_day_of_a_page_is_not_offered_for_that_of_the_event(line):
    (row,) = dateless(f"Press conference\n{line}").itertuples()
    assert "2023" not in row.message + row.advice


def test_without_any_day_it_has_no_place():
    (line,) = dateless("Press conference")["line"].isna()
    assert line


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Last updated: 7 May 2023 08:09", [(3, "2023-05-07")]),
        ("  • Updated: 6 May 2023", [(3, "2023-05-06")]),
        ("Zuletzt aktualisiert: 6. Mai 2023", [(3, "2023-05-06")]),
        ("Mis à jour le 6 mai 2023", [(3, "2023-05-06")]),
        ("Última actualización: 6 de mayo de 2023", [(3, "2023-05-06")]),
        ("Обновлено: 6 мая 2023", [(3, "2023-05-06")]),
        ("Last updated: 5 May 2023 18:19", []),
        ("Published on 7 May 2023", []),
    ],
)
def test_a_source_that_was_changed_after_the_day_says_so(line, told):
    audit = load_text(f"Press conference\n5 May 2023\n{line}{TALK}").audit
    rows = audit[audit["kind"] == str(Kind.UPDATED_LATER.value)]
    assert rows["line"].tolist() == [at for at, _ in told]
    days = [day for _, day in told]
    assert [day for day in days if day in " ".join(rows["message"])] == days


@pytest.mark.parametrize(
    ("header", "name", "day"),
    [
        ("Press conference", "2031-05-04-briefing.txt", "2031-05-04"),
        ("Press conference", "briefing_20310504.txt", "2031-05-04"),
        ("Press conference\n03/04/2031", "briefing 2031-04-03.txt", "2031-04-03"),
    ],
)
def test_the_day_in_the_name_of_the_file_is_taken_and_told(tmp_path, header, name, day):
    (tmp_path / name).write_text(header + TALK, "utf-8")
    corpus = load(tmp_path)
    assert f"{corpus.transcripts['date'][0]:%Y-%m-%d}" == day
    assert "no date" not in corpus.audit["kind"].tolist()
    (row,) = corpus.audit[corpus.audit["kind"] == Kind.DAY_OF_NAME].itertuples()
    assert day in row.message
    assert f"the line file,day and below it {name},YYYY-MM-DD." in row.advice
    write(tmp_path, row.suggestion)  # somebody says that it was that day
    corpus = load(tmp_path)
    assert f"{corpus.transcripts['date'][0]:%Y-%m-%d}" == day
    assert Kind.DAY_OF_NAME not in corpus.audit["kind"].tolist()


def test_a_day_that_somebody_knows_better_goes_before_the_name(tmp_path):
    (tmp_path / "2031-05-04.txt").write_text("Press conference" + TALK, "utf-8")
    (tmp_path / "about.csv").write_text("file,day\n2031-05-04.txt,2031-05-02\n")
    corpus = load(tmp_path)
    assert f"{corpus.transcripts['date'][0]:%Y-%m-%d}" == "2031-05-02"
    assert Kind.DAY_OF_NAME not in corpus.audit["kind"].tolist()


@pytest.mark.parametrize(
    ("header", "name"),
    [
        ("Press conference", "briefing.txt"),
        ("Press conference\n03/04/2031", "briefing.txt"),
        ("Press conference\n03/04/2031", "2019-01-01.txt"),
        ("Press conference", "briefing 03-04-2031.txt"),
        ("Press conference", "2031-05-04 to 2031-05-06.txt"),
    ],
)
def test_a_name_that_tells_no_day_for_sure_tells_none(tmp_path, header, name):
    (tmp_path / name).write_text(header + TALK, "utf-8")
    corpus = load(tmp_path)
    assert corpus.transcripts["date"].isna().all()
    (row,) = corpus.audit[corpus.audit["kind"] == "no date"].itertuples()
    assert f"the line file,day and below it {name},YYYY-MM-DD." in row.advice
    assert "on a line before the talk" not in row.advice
    assert row.suggestion == ""


def test_days_that_the_name_can_tell_are_told(tmp_path):
    (tmp_path / "03-04-2031.txt").write_text("Press conference" + TALK, "utf-8")
    (row,) = load(tmp_path).audit.query("kind == 'no date'").itertuples()
    assert row.advice.endswith("It can be 2031-03-04 or 2031-04-03.")


def test_where_numbers_can_be_two_days_both_are_told():
    (row,) = dateless("Press conference\n03/04/2031").itertuples()
    assert row.advice.endswith("It can be 2031-03-04 or 2031-04-03.")


def write(folder, line):
    path = folder / "corrections.csv"
    path.write_text(f"{','.join(COLUMNS)}\n{line}\n", "utf-8")
