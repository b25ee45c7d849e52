"""Lines of a correction file: written, read back, taken out, and what is wrong said."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from presskit.corrections import (
    ACTIONS,
    COLUMNS,
    Correction,
    add,
    as_line,
    parse_line,
    read_corrections,
    remove,
)
from presskit.corrections._actions import ALL
from presskit.errors import TableError
from presskit.schema import ROLES

SHA = "0" * 64
HEADER = ",".join(COLUMNS)
WORDS = st.text(max_size=30).map(str.strip)
SOME = st.text(min_size=1, max_size=30).filter(lambda words: words.strip(":; \t\n\r"))


@st.composite
def corrections(draw):
    action = draw(st.sampled_from(ACTIONS))
    start = draw(st.integers(0, 10**9))
    end = start + draw(st.integers(1, 10**6))
    value = {
        "join": st.just(""),
        "furniture": st.just(""),
        "role": st.sampled_from(ROLES),
        "verdict": st.sampled_from(["sound", "check", "unsound"]),
        "language": st.sampled_from(["en", "es"]),
        "day": st.dates().map(str),
        "url": st.sampled_from(["https://a.example/b", "http://c"]),
        "fine": st.sampled_from(["", "inaudible"]),
        "split": WORDS,
    }.get(action, SOME.map(str.strip).filter(lambda words: words.strip(":; ")))
    sha = draw(st.text("0123456789abcdef", min_size=64, max_size=64))
    scope = draw(st.sampled_from(["", *ALL[action].scopes]))
    around = (" ".join(draw(WORDS).split()) for _ in range(3))
    said = draw(WORDS), sha, start, end, draw(value), draw(WORDS), scope
    return Correction(action, *said, *around)


@given(corrections())
def test_a_line_reads_back_as_it_was(one):
    assert parse_line(as_line(one)) == one


@settings(max_examples=60, deadline=None)
@given(st.lists(corrections(), max_size=4), corrections(), st.sampled_from(",;\t"))
def test_a_line_is_added_read_and_removed(tmp_path_factory, others, one, delimiter):
    path = tmp_path_factory.mktemp("lines") / "corrections.csv"
    path.write_bytes(
        b"\xef\xbb\xbf" + HEADER.replace(",", delimiter).encode() + b"\r\n"
    )
    for other in others:
        add(path, as_line(other))
    before = path.read_bytes()
    held = one.key in {other.key for other in others}
    add(path, as_line(one))
    add(path, as_line(one))
    found, problems = read_corrections(path)
    keys = [one.key for one in found]
    assert problems == []
    assert keys == list(dict.fromkeys(other.key for other in [*others, one]))
    if not held:
        assert found[-1][:11] == one[:11]
        assert remove(path, as_line(one))
        assert path.read_bytes() == before
        assert not remove(path, as_line(one))


GOOD = f"join,may,{SHA},3,9,,one speaker"


def test_a_file_is_read_with_its_lines_and_its_faults(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text(
        f'{HEADER}\n\n{GOOD}\n,,,,,,\nlabel,may,{SHA},3,9,Ann Lee,"two\nlines"\n'
        f"joyn,may,{SHA},3,9,,\nrole,may,{SHA},3,9,king,\nrole,may,abc,3,9,other,\n"
        f"join,may,{SHA},three,9,,\njoin,may,{SHA},9,3,,\nlabel,may,{SHA},3,9,,\n"
        f"join,may,{SHA},3,9,x,\nfurniture,may,{SHA},3,3,,\n"
        f'join,may,{SHA},3,9,,"open\nlabel,may,{SHA},3,9,Lee, Ann,why\n'
        f"Same  Person,may,{SHA.replace('0', 'A')},3.0,9,t1,\n"
    )
    found, problems = read_corrections(path)
    assert [(one.action, one.line, one.reason) for one in found] == [
        ("join", 3, "one speaker"),
        ("label", 5, "two\nlines"),
        ("same person", 17, ""),
    ]
    assert found[2][2:4] == ("a" * 64, 3)
    assert [(one.line, one.message) for one in problems] == [
        (7, "'joyn' is not an action."),
        (8, "'king' is not a role."),
        (9, "'abc' is not a SHA-256: that has 64 hexadecimal digits."),
        (10, "'three' is not a place in a text."),
        (11, "the span ends at 3, before its start at 9."),
        (12, "'label' needs a value."),
        (13, "'join' takes no value, but the line has 'x'."),
        (14, "the span 3 to 3 holds nothing to leave out."),
        (15, "a quotation mark opens here that nothing closes."),
        (16, "'why' is not a scope of 'label'."),
    ]
    assert {one.file for one in [*found, *problems]} == {str(path)}
    assert all(one.advice for one in problems)


def test_a_table_is_read_like_a_file():
    frame = pd.DataFrame(
        [
            ["join", "may", SHA, 3.0, 9.0, None, None],
            [None] * 7,
            ["join", "may", SHA, 9.0, 3.0, None, None],
        ],
        columns=COLUMNS[:7],
    )
    found, problems = read_corrections(frame)
    assert found == [Correction("join", "may", SHA, 3, 9, "", "")]
    assert problems[0].message.startswith("row 3 of the table: the span ends at 3")
    with pytest.raises(TableError, match=r"it lacks \['reason'\]"):
        read_corrections(frame.drop(columns="reason"))


def test_a_file_that_is_no_correction_file_says_so(tmp_path):
    path = tmp_path / "corrections.csv"
    with pytest.raises(TableError, match=r"cannot be read \(No such file"):
        read_corrections(path)
    path.write_text("printed,speaker,reason\n")
    for work in (read_corrections, lambda path: add(path, GOOD)):
        with pytest.raises(TableError, match=r"a correction file needs the columns"):
            work(path)
    assert path.read_text() == "printed,speaker,reason\n"


@pytest.mark.parametrize(
    "text", ["", "join", f"{GOOD}\n{GOOD}", GOOD + ",x", '"' + GOOD]
)
def test_what_is_no_line_says_what_one_needs(text):
    with pytest.raises(TableError, match="needs the 11 cells action,transcript"):
        parse_line(text)


def test_a_faulty_line_says_what_is_wrong_with_it():
    with pytest.raises(
        TableError, match=r"'joyn' is not an action\. Write one of 'split'"
    ):
        parse_line(GOOD.replace("join", "joyn"))


def test_the_first_line_makes_the_file_and_keeps_its_folder_clean(tmp_path):
    path = tmp_path / "corrections.csv"
    add(path, GOOD)
    assert path.read_text() == f"{HEADER}\n{GOOD},,,,\n"
    seen = [one for one in tmp_path.iterdir() if not one.name.startswith(".")]
    assert seen == [path], "beside it is a hidden lock, and nothing else"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_file_keeps_its_ways(tmp_path, encoding):
    path = tmp_path / "corrections.csv"
    header = "note;reason;value;end;start;sha256;transcript;action"
    text = f"{header}\r\nÅ;é;;9;1;{SHA};may;join\r\n\r\nwhat;;;;;;;"
    path.write_bytes(text.encode(encoding))
    add(path, GOOD)
    added = f"\r\n;one speaker;;9;3;{SHA};may;join"
    assert path.read_bytes() == (text + added).encode(encoding)
    assert remove(path, f"join,may,{SHA},1,9,,")
    left = f"{header}\r\n\r\nwhat;;;;;;;{added}"
    assert path.read_bytes() == left.encode(encoding)


def test_a_windows_file_becomes_unicode_where_it_must(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_bytes(f"{HEADER}\nlabel,é,{SHA},1,9,é,\n".encode("cp1252"))
    one = Correction("label", "may", SHA, 3, 9, "Đorđe Čić", "")
    add(path, as_line(one))
    assert [one.value for one in read_corrections(path)[0]] == ["é", "Đorđe Čić"]


def test_an_open_quotation_mark_does_not_swallow_the_new_line(tmp_path):
    path = tmp_path / "corrections.csv"
    path.write_text(f'{HEADER}\njoin,may,{SHA},1,9,,"open\n')
    add(path, GOOD)
    found, problems = read_corrections(path)
    assert [one.line for one in found] == [3]
    assert [one.line for one in problems] == [2]


def test_a_file_of_pasted_lines_needs_no_header(tmp_path):
    path = tmp_path / "corrections.csv"
    lines = [f"join,may,{SHA},3,9,,", f"outlet,may,{SHA},3,9,NPR,so"]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    found, problems = read_corrections(path)
    assert [(one.action, one.line) for one in found] == [("join", 1), ("outlet", 2)]
    assert problems == []
    add(path, f"label,may,{SHA},3,9,Ann Lee,")
    assert path.read_text(encoding="utf-8").splitlines()[0] == ",".join(COLUMNS)
    assert remove(path, lines[0])
    assert [one.action for one in read_corrections(path)[0]] == ["outlet", "label"]
