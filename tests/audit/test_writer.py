"""What stands on the page of the audit, and that no text of a source acts in it."""

import re
from pathlib import Path

import pandas as pd
import pytest

import presskit
from presskit.corrections import COLUMNS
from presskit.errors import FilesWarning
from presskit.schema import SEVERITIES
from presskit.text.unseen import clean
from presskit.wording import texts
from tests.audit._pages import CALM, Seen, of, rendered, row

HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</mark></pre><b>",
    "![a](http://a.b/c.png)",
    "[a](javascript:alert(1))",
    "see https://a.b and www.a.b or a@b.c",
    "<https://a.b>",
    "`code` ``` fence",
    "*a* _b_ ~~c~~ ^d^ **e**",
    "costs $5 and $6, \\(x\\) \\[y\\]",
    "&lt;b&gt; &amp; &#42;",
    "# heading | cell | - 1. +",
    "a\nb\n\n# c\n> d\n```\n",
    "\x00\x1b[31m\u202eevil\u2066\ufeff",
]


def test_every_severity_has_a_heading():
    for severity in SEVERITIES:
        assert f"audit.{severity}.title" in texts()


def test_the_seeds_in_plain_text(corpus):
    said = str(presskit.audit.report(corpus))
    lines = said.splitlines()
    assert lines[:4] == [
        "What to check before quoting",
        "",
        "2 transcripts, 84 turns, 25 exchanges, 11,609 words, 5 April 2022 to 13 "
        "February 2023.",
        "2 things should be checked before a number or a name is quoted. All of them "
        "could change counts: what is in doubt stands in turns with 208 of 11,609 "
        "words (2%); a word with several doubts is counted once. 12 more things are "
        "good to know. What a transcript leaves out without a trace cannot be found "
        "here.",
    ]
    heads = [line for line in lines if line.isupper()]
    assert heads == [
        "CHECK BEFORE QUOTING A NUMBER",
        "GOOD TO KNOW",
        "WHAT THE FILES DO NOT SAY",
        "WHAT WAS DECIDED ALREADY",
        "HOW TO CORRECT",
        "THE SOURCES",
    ]
    at = lines.index(
        "2023-02-13 Defence Ministers, line 155. Line 155 has no colon; 'NATO "
        "Spokesperson, Oana Lungescu' is read as a label since it is one elsewhere in "
        "this transcript."
    )
    assert "¶ ▸NATO Spokesperson, Oana Lungescu◂ ¶ Ok. Reuters." in lines[at + 1]
    (colon,) = corpus.audit[corpus.audit["kind"] == "label without colon"].itertuples()
    assert lines[at + 2].strip() == colon.suggestion
    assert f"    {','.join(COLUMNS)}" in lines
    for transcript in corpus.transcripts.itertuples():
        file = Path(transcript.source).name
        assert f"{transcript.event}: {file}, {transcript.sha256[:10]}" in lines


def test_nothing_doubtful_is_said():
    made = presskit.audit.report(presskit.load_text(CALM))
    assert repr(made) == "Report(0 things to check, 0 to know)"
    assert "\nNothing was found doubtful. What a transcript leaves out" in str(made)
    assert "1 transcript, 3 turns, 1 exchange, 3 words, 5 May 2023." in str(made)
    assert "\nNothing: no correction and no alias file is in use." in str(made)


def test_only_notes_need_no_check():
    made = of(row(severity="note", kind="empty turn"))
    assert repr(made) == "Report(0 things to check, 1 to know)"
    assert (
        "\nNothing needs checking before you quote a number. 1 thing is good to know."
        in str(made)
    )


def test_what_is_not_loaded_is_said_first():
    made = of(row(transcript="a/b.txt", severity="error", kind="file not loaded"))
    assert (
        "\n1 thing could not be read or followed, and is in none of the numbers. What"
        in str(made)
    )
    assert "COULD NOT BE READ OR FOLLOWED" in str(made)


def test_a_kind_that_nobody_explained_is_printed():
    made = of(row(kind="odd thing", message="It is odd.", advice="Look twice."))
    assert "\nOdd thing\n1 place\n" in str(made)
    assert ". It is odd. Look twice.\n" in str(made)


def test_twelve_places_of_a_kind_are_shown():
    audit = pd.concat([row(message=f"No {n}.") for n in range(43)], ignore_index=True)
    said = str(of(audit.astype(audit.dtypes)))
    assert "No 11." in said
    assert "No 12." not in said
    assert "\nand 31 more: corpus.audit has all\n" in said


def test_a_part_counts_its_own_words(corpus):
    part = corpus.filter(role="moderator")
    said = str(presskit.audit.report(part))
    assert (
        "2 things should be checked before a number or a name is quoted. No word"
        in (said)
    )
    assert presskit.audit.report(corpus.filter(transcript=[])).n_to_check == 0


def test_corrections_that_are_followed_are_told_apart(tmp_path):
    (tmp_path / "a.txt").write_text(CALM, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    turn, sha = corpus.turns.loc[1], corpus.transcripts.loc[0, "sha256"]
    line = f"speaker,a,{sha},{turn.start},{turn.end},Anne Lee,she said so"
    (tmp_path / "corrections.csv").write_text(
        f"{','.join(COLUMNS)}\n{line}\n", encoding="utf-8"
    )
    (tmp_path / "aliases.csv").write_text(
        "printed,speaker,reason\nBo Ek,Bo A. Ek,full name\n", encoding="utf-8"
    )
    made = presskit.audit.report(presskit.load(tmp_path))
    said = str(made)
    assert repr(made) == "Report(0 things to check, 0 to know)"
    assert "\n1 correction is followed. To undo one, delete its line.\n" in said
    assert "speaker: Anne Lee" in said
    assert "\n1 other spelling of names from aliases.csv.\n" in said
    assert f"The correction file is {tmp_path / 'corrections.csv'} (" in said


def test_two_transcripts_of_one_name_are_told_apart(tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.txt").write_text(CALM, encoding="utf-8")
    with pytest.warns(FilesWarning, match="b: This file holds the same bytes as a"):
        corpus = presskit.load(tmp_path)
    said = str(presskit.audit.report(corpus))
    assert re.search(r"^\S.*\(b\)\. This file holds the same bytes as a", said, re.M)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_of_a_source_acts(text):
    calm = of(row(message="x", kind="y", transcript="z", advice="u"))
    made = of(row(message=text, kind=text, transcript=text, advice=text))
    for one, other in (
        (made._repr_html_(), calm._repr_html_()),
        (rendered(made.markdown), rendered(calm.markdown)),
    ):
        assert Seen(one).tags == Seen(other).tags
        assert Seen(one).attributes == Seen(other).attributes
        assert clean(text) in " ".join(Seen(one).text.split())
    assert len(str(made).splitlines()) == len(str(calm).splitlines())


def test_words_of_a_talk_are_shown_as_they_are():
    talk = CALM.replace("Why?", "Why <b>not</b> [x](y) *z* at $5 or $6?")
    turn = presskit.load_text(talk).turns.loc[1]
    made = of(row(start=turn.start, end=turn.end, line=7), talk)
    shown = Seen(made._repr_html_())
    assert turn.text in shown.text
    assert "b" in shown.tags  # ours, and no other
    assert shown.text.count(turn.text) == 1
    assert turn.text in Seen(rendered(made.markdown)).text


@pytest.mark.parametrize(
    "line",
    ["label,a,b,1,2,=cmd(),", 'label,a,b,1,2,"x\n+y",', "label,a,b,1,2,\u202ex,"],
)
def test_a_line_that_could_harm_is_not_shown(line):
    made = of(row(suggestion=line))
    for said in (str(made), made.markdown, made._repr_html_()):
        assert line not in said
        assert "corpus.audit.loc[0, " in said


def test_the_name_of_a_file_is_no_formula(tmp_path):
    file = tmp_path / "=cmd().txt"
    file.write_text("Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n", encoding="utf-8")
    said = str(presskit.audit.report(presskit.load(file)))
    assert "\n'=cmd(): =cmd().txt, " in said
    assert [line for line in said.splitlines() if line.strip().startswith("=")] == []
