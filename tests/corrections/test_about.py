"""What is said of whole files, and how far a line goes: about.csv, scopes, names."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.corrections import (
    COLUMNS,
    Correction,
    Folded,
    add,
    anchored,
    as_line,
    bearers,
    parse_line,
    read_about,
    remove,
)
from presskit.errors import PresskitWarning, TableError
from tests._examples import at_most

TALK = """Press conference

3 March 2024

Speaker 1: Good morning. We agreed on the budget.

Q: Why now? And who pays?

Speaker 1: Because we can.

Q: When?

Speaker 1: Soon, I hope [inaudible].

Cy Dee (BBC): Really?

Speaker 1: Yes, really [inaudible].
"""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "may.txt").write_text(TALK, "utf-8")
    return tmp_path


def decide(folder, action, words, value="", scope="", reason=""):
    """Add a line about some words, '' for the file, and load."""
    corpus = presskit.load(folder)
    document = corpus.source("may")
    start = document.text.index(words)
    span = (start, start + len(words))
    made = Correction(action, "may", document.sha256, *span, value, reason, scope)
    add(folder / "corrections.csv", as_line(anchored(made, Folded(document.text))))
    return presskit.load(folder)


def about(folder, text):
    (folder / "about.csv").write_text(text, "utf-8")


def kinds(corpus):
    return corpus.audit["kind"].value_counts().to_dict()


def spoken(corpus):
    return corpus.turns["speaker"].fillna("").tolist()


# --- about whole files ---


def test_each_fact_has_its_column(folder):
    about(
        folder,
        "file;day;kind;place;url;language;licence;title\n"
        "may.txt;2024-03-04;interview;Tarn;https://a.example/b;FR;CC BY 4.0;"
        "The bridge\n",
    )
    corpus = presskit.load(folder)
    row = corpus.transcripts.iloc[0]
    assert (row.title, row.event) == ("The bridge", "2024-03-04 The bridge")
    assert (str(row.date.date()), row.kind, row.place) == (
        "2024-03-04", "interview", "Tarn",
    )  # fmt: skip
    assert (row.url, row.language, row.licence) == (
        "https://a.example/b", "fr", "CC BY 4.0",
    )  # fmt: skip
    assert "correction applied" not in kinds(corpus)


TRANSLATED = """Persconferentie

12 mei 2024

Minister Bo Ek: Good morning. We have said that this is not for us to say, and it is
so. The ferry that we have is the one that you have seen, and it is not for sale.

Reporter 1: Why is it that you have not said so to the owners of the ferry?

Minister Bo Ek: Because it is for them to ask.
"""


def test_a_language_that_somebody_tells_decides_how_a_file_is_read(tmp_path):
    (tmp_path / "may.txt").write_text(TRANSLATED, "utf-8")
    detected = presskit.load(tmp_path)
    assert detected.transcripts["date"].isna().all()
    about(tmp_path, "file,language\nmay.txt,nl\n")
    told = presskit.load(tmp_path)
    row = told.transcripts.iloc[0]
    assert (row.language, row.kind, str(row.date.date())) == (
        "nl", "persconferentie", "2024-05-12",
    )  # fmt: skip
    assert told.turns["text"].tolist() == detected.turns["text"].tolist()


@pytest.mark.parametrize("line", [True, False])
def test_a_language_without_a_file_has_questions_with_marks_alone(tmp_path, line):
    text = TRANSLATED.replace("ferry?", "ferry, I ask you now.")
    (tmp_path / "may.txt").write_text(text, "utf-8")
    assert len(presskit.load(tmp_path).questions) == 1
    if line:
        told = decide(tmp_path, "language", "", "fi")
    else:
        about(tmp_path, "file,language\nmay.txt,fi\n")
        told = presskit.load(tmp_path)
    assert len(told.questions) == 0
    assert (told.turns["role"] == "journalist").sum() == 1


def test_without_either_the_file_itself_holds(folder):
    row = presskit.load(folder).transcripts.iloc[0]
    assert (row.title, str(row.date.date())) == ("Press conference", "2024-03-03")
    assert presskit.load(folder).transcripts["licence"].isna().all()


def test_a_line_goes_before_the_table_and_the_table_before_the_header(folder):
    about(folder, "file,day,title\nmay,2024-03-04,Of the table\n")
    corpus = decide(folder, "day", "", "2024-03-05")
    row = corpus.transcripts.iloc[0]
    assert (row.title, str(row.date.date())) == ("Of the table", "2024-03-05")
    (note,) = corpus.audit.query("kind == 'correction applied'").itertuples()
    assert note.message == "day: 2024-03-05, by line 2 of corrections.csv."
    (folder / "corrections.csv").unlink()
    assert str(presskit.load(folder).transcripts["date"][0].date()) == "2024-03-04"


def test_two_lines_that_say_two_things_are_both_refused(folder):
    decide(folder, "place", "", "Tarn")
    with pytest.warns(PresskitWarning, match="2 corrections could not be followed"):
        corpus = decide(folder, "place", "", "Lund")
    assert corpus.transcripts["place"].isna().all()
    assert "another line says that the place is 'Lund'" in corpus.audit["message"][0]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("gone.txt,2024-03-04,", "no loaded file is called 'gone.txt'"),
        ("may.txt,4 March 2024,", "'4 March 2024' is not a day"),
        ("may.txt,2024-02-30,", "'2024-02-30' is not a day"),
        (",2024-03-04,", "it names no file"),
        ("may.txt,2024-03-04,a,b", "its cells do not fit the header"),
        ('may.txt,2024-03-04,"open', "its cells do not fit the header"),
    ],
)
def test_a_row_that_is_wrong_is_said_and_the_others_hold(folder, row, said):
    (folder / "june.txt").write_text(TALK.replace("Soon", "Never"), "utf-8")
    about(folder, f"file,day,place\n{row}\njune,2024-06-01,Lund\n")
    with pytest.warns(PresskitWarning, match="1 correction could not be followed"):
        corpus = presskit.load(folder)
    assert said in corpus.audit["message"][0]
    assert corpus.audit["severity"][0] == "error"
    june = corpus.transcripts.set_index("transcript").loc["june"]
    assert (str(june.date.date()), june.place) == ("2024-06-01", "Lund")


def test_a_column_that_is_not_known_is_a_note(folder):
    about(folder, "file,day,colour\nmay,2024-03-04,red\n")
    corpus = presskit.load(folder)
    assert "the column 'colour' is not read" in corpus.audit["message"].str.cat()
    assert "correction failed" not in kinds(corpus)
    assert str(corpus.transcripts["date"][0].date()) == "2024-03-04"


def test_a_table_of_something_else_is_refused(folder):
    about(folder, "name,day\nmay,2024-03-04\n")
    with pytest.raises(TableError, match=r"about\.csv.*needs the column file"):
        presskit.load(folder)


def test_a_part_of_a_folder_passes_over_the_rows_of_other_files(folder):
    about(folder, "file,day\ngone.txt,2024-03-04\n")
    assert "correction failed" not in kinds(presskit.load(folder / "may.txt"))


def test_files_are_known_by_id_name_or_stem(tmp_path):
    files = [("may.txt", tmp_path / "may.txt"), ("may.md", tmp_path / "may.md")]
    files += [("caf\u00e9", tmp_path / "caf\u00e9.txt")]
    assert bearers("may", files) == [0, 1]
    assert bearers("may.md", files) == [1]
    assert bearers("cafe\u0301.txt", files) == [2]
    (tmp_path / "about.csv").write_text("file,url\nmay,'=1+2\nmay,https://b.c/d e\n")
    facts, problems = read_about(tmp_path / "about.csv")
    assert (facts, len(problems)) == ([], 2)


def test_a_verdict_is_kept_and_told(folder):
    corpus = decide(folder, "verdict", "", "sound", reason="I read it through")
    told = corpus.audit.query("kind == 'correction applied'")["message"].item()
    assert told == "verdict: sound, by line 2 of corrections.csv (I read it through)."


# --- how far a line goes ---

ONE = "Speaker 1"


@pytest.mark.parametrize(
    ("line", "who"),
    [
        (("name", "Because we can.", "Jon Vask"), ["Jon Vask", "Q", "Jon Vask"]),
        (("speaker", "Because we can.", "Jon Vask", "turn"), [ONE, "Q", "Jon Vask"]),
        (
            ("speaker", "Good morning.", "Jon Vask", "label"),
            ["Jon Vask", "Q", "Jon Vask"],
        ),
        (("name", "When?", "Lena Oru"), [ONE, "Lena Oru", ONE]),
        (("speaker", "Why now?", "Lena Oru", "label"), [ONE, "Lena Oru", ONE]),
        (("label", "Because", "Jon Vask", "label"), ["Jon Vask", "Q", "Jon Vask"]),
    ],
)
def test_a_line_goes_as_far_as_it_says(folder, line, who):
    corpus = decide(folder, *line)
    first, asker, third = who
    fifth = ONE if "turn" in line else third
    fourth = asker
    assert spoken(corpus) == [first, asker, third, fourth, fifth, "Cy Dee", fifth]
    assert kinds(corpus)["correction applied"] == 1
    labels = corpus.turns["label"].tolist()
    assert labels[0] == ("Jon Vask" if line[0] == "label" else ONE)


def test_what_is_said_of_a_turn_goes_before_what_is_said_of_its_label(folder):
    decide(folder, "name", "Why now?", "Lena Oru")
    corpus = decide(folder, "speaker", "When?", "Max Roe", "turn")
    assert spoken(corpus)[1:4:2] == ["Lena Oru", "Max Roe"]
    asked = corpus.exchanges[["asker", "question_text"]].to_numpy().tolist()
    assert asked[:2] == [["Lena Oru", "Why now? And who pays?"], ["Max Roe", "When?"]]
    assert kinds(corpus)["correction applied"] == 2


def test_a_role_and_an_outlet_go_as_far_as_they_say(folder):
    corpus = decide(folder, "role", "When?", "other", "turn")
    assert corpus.turns["role"].tolist()[1:4:2] == ["journalist", "other"]
    corpus = decide(folder, "outlet", "", "NPR", "file")
    assert set(corpus.exchanges["outlet"]) == {"NPR"}


@pytest.mark.parametrize(
    ("action", "scope"), [("join", "label"), ("day", "turn"), ("speaker", "folder")]
)
def test_a_scope_that_an_action_does_not_have_is_refused(action, scope):
    value = {"day": "2024-03-04", "speaker": "x"}.get(action, "")
    cells = [action, "may", "0" * 64, "3", "9", value, "", scope, "", "", ""]
    with pytest.raises(TableError, match=f"'{scope}' is not a scope of '{action}'"):
        parse_line(",".join(cells))


# --- checked, fine ---


@pytest.mark.parametrize(
    ("line", "left"),
    [
        (("fine", "[inaudible]", "inaudible"), 1),
        (("fine", "[inaudible]"), 1),
        (("fine", "Soon, I hope [inaudible]."), 1),
        (("fine", "Soon", "inaudible", "label"), 0),
        (("fine", "", "inaudible", "file"), 0),
        (("fine", "", "inaudible; no outlet", "file"), 0),
        (("fine", "[inaudible]", "no outlet"), 2),
        (("fine", "Soon"), 2),
    ],
)
def test_what_was_checked_is_no_doubt_any_more(folder, line, left):
    corpus = decide(folder, *line)
    found = kinds(corpus)
    assert found.get("inaudible", 0) == left
    assert found["checked, fine"] == 1
    unknown = "outlet" not in str(line) or left == 2
    assert found.get("no outlet", 0) == 2 * unknown  # of two that Q asks in
    told = corpus.audit.query("kind == 'checked, fine'")["message"].item()
    assert ("No such doubt stands here now" in told) == (left == 2)
    assert corpus.turns.equals(presskit.load(folder).turns)
    (folder / "corrections.csv").unlink()
    assert kinds(presskit.load(folder))["inaudible"] == 2


def test_what_failed_is_never_fine(folder):
    decide(folder, "fine", "", "", "file")
    bad = Correction("join", "may", "f" * 64, 3, 9, "", "")
    add(folder / "corrections.csv", as_line(bad))
    with pytest.warns(PresskitWarning, match="could not be followed"):
        corpus = presskit.load(folder)
    assert kinds(corpus)["correction failed"] == 1


# --- in any order, and away again ---

DECIDED = [
    ("name", "Because we can.", "Jon Vask", ""),
    ("speaker", "When?", "Max Roe", "turn"),
    ("split", "And who pays?", "", ""),
    ("furniture", "Soon, I hope", "", ""),
    ("outlet", "Really?", "NPR", "label"),
    ("role", "Yes, really", "moderator", "turn"),
    ("fine", "[inaudible]", "inaudible", ""),
    ("day", "", "2024-03-04", ""),
    ("licence", "", "CC0", ""),
]


@pytest.fixture(scope="module")
def undecided(tmp_path_factory):
    """Return the corpus of the talk, and that of a file with a line more before it."""
    corpora = []
    for text in (TALK, f"\n{TALK}"):
        path = tmp_path_factory.mktemp("talk") / "may.txt"
        path.write_text(text, "utf-8")
        corpora.append(presskit.load(path.parent))
    return corpora


@at_most(25)
@given(st.lists(st.sampled_from(DECIDED), unique=True), st.randoms(), st.booleans())
def test_lines_hold_in_any_order_and_leave_no_trace(
    tmp_path_factory, undecided, chosen, random, changed
):
    folder, first = tmp_path_factory.mktemp("talk"), undecided[changed]
    document = undecided[False].source("may")
    (folder / "may.txt").write_text(first.source("may").text, "utf-8")
    lines = []
    for action, words, value, scope in chosen:
        start = TALK.index(words)
        span = start, start + (0 if action == "split" else len(words))
        said = value or ("Q" if action == "split" else "")
        one = Correction(action, "may", document.sha256, *span, said, "", scope)
        lines.append(as_line(anchored(one, Folded(TALK))))
    tables = []
    for _ in range(2):
        rows = "\n".join([",".join(COLUMNS), *lines])
        (folder / "corrections.csv").write_text(rows, "utf-8")
        corpus = presskit.load(folder)
        assert "correction failed" not in kinds(corpus)
        assert kinds(corpus).get("correction moved", 0) == len(lines) * changed
        tables.append((corpus.turns, corpus.exchanges, corpus.transcripts))
        random.shuffle(lines)
    for one, two in zip(*tables, strict=True):
        pd.testing.assert_frame_equal(one, two)
    for line in lines:
        remove(folder / "corrections.csv", line)
    again = presskit.load(folder)
    pd.testing.assert_frame_equal(again.turns, first.turns)
    pd.testing.assert_frame_equal(again.audit, first.audit)


# --- what a spreadsheet would run ---


@pytest.mark.parametrize("cell", ["=1+2", "@a", "+1", "-- so", "＝x", "'=1", "''-x"])
def test_no_cell_is_a_formula_and_reading_gives_it_back(cell):
    made = Correction(
        "label", cell, "0" * 64, 3, 9, cell, cell, "", cell, cell, cell
    )  # fmt: skip
    line = as_line(made)
    assert parse_line(line) == made
    assert not any(part.startswith(tuple("=+-@＝")) for part in line.split(","))


def test_the_columns_are_those_of_0_1_and_four_more():
    assert COLUMNS[:7] == (
        "action", "transcript", "sha256", "start", "end", "value", "reason",
    )  # fmt: skip
