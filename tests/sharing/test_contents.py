"""Before a page is passed on it is said what it holds, and what its licence allows."""

import docx
import pytest

import presskit
from presskit import cli, sharing
from presskit.sharing import brief, share
from presskit.widgets import ExchangeExplorer, _explorer_data
from tests.sharing._island import SAID, cell, island, transcript

QUESTION, ANSWER = SAID[0][3], SAID[1][3]
KEPT = "© Harbour Gazette. All rights reserved."
TALK = "\n\n".join(
    f"{who} ({outlet}): {text}" if outlet else f"{who}: {text}"
    for who, outlet, text in (
        ("Ann Lee", "Gazette", QUESTION),
        ("Minister Bo Ek", "", ANSWER),
        ("Cy Poe", "AFP", "And when will it open again, and who pays for the wall?"),
        ("Minister Bo Ek", "", "Write to me at bo.ek@example.org in the spring."),
    )
)


def the_page(write, *transcripts, **choices):
    told = []
    page = share(write(cell(island(*transcripts))), tell=told.append, **choices)
    return page.read_text("utf-8"), told


@pytest.fixture
def folder(tmp_path):
    for name in ("may", "june"):
        text = f"Press point, 4 {name.title()} 2031\n\n{TALK}\n"
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    about = f"file,licence\nmay.txt,{KEPT}\njune.txt,CC BY 4.0\n"
    (tmp_path / "about.csv").write_text(about, "utf-8")
    return tmp_path


def test_a_licence_that_keeps_the_words_leaves_them_out(write):
    page, told = the_page(write, transcript(licence=KEPT))
    assert ANSWER not in page
    assert "The words of the sources are left out." in page
    assert told == [
        "It holds 3 turns of 1 transcript, without their words.",
        f"The licence given is “{KEPT}”. As it does not let everybody pass the words "
        "on, they are left out; hide_text=False keeps them.",
    ]


def test_whoever_may_pass_them_on_says_so(write):
    page, told = the_page(write, transcript(licence=KEPT), hide_text=False)
    assert ANSWER in page
    assert told[0] == "It holds 3 turns of 1 transcript, with their words."
    assert told[-1].endswith("should be left out; here they are in, as was chosen.")


def test_of_several_licences_the_strictest_holds_for_the_page(write):
    free = transcript(licence="CC BY 4.0", id="a", sha256="b" * 64)
    page, told = the_page(write, free, transcript(licence=KEPT), transcript(id="c"))
    assert ANSWER not in page
    assert told[-1] == (
        f"The licences given are “CC BY 4.0” and “{KEPT}”, for 1 transcript none. As "
        "one of them does not let everybody pass the words on, they are left out; "
        "hide_text=False keeps them."
    )


@pytest.mark.parametrize("head", [{"licence": "CC BY 4.0"}, {"licence": "ask Ida"}])
def test_other_licences_are_said_and_change_nothing(write, head):
    page, told = the_page(write, transcript(**head))
    assert ANSWER in page
    assert told[-1] == f"The licence given is “{head['licence']}”."


def test_without_a_licence_it_is_for_the_reader_to_know(write):
    page, told = the_page(write, transcript())
    assert ANSWER in page
    assert told[-1] == (
        "No licence is given: check whether the words may be passed on; "
        "hide_text=True leaves them out."
    )


def test_it_is_told_before_anything_is_written(write, tmp_path):
    def stop(sentence):
        raise KeyboardInterrupt(sentence)

    with pytest.raises(KeyboardInterrupt):
        share(write(cell(island())), tell=stop)
    assert not (tmp_path / "notebook.html").exists()


def test_an_explorer_says_under_which_licence_its_words_are(folder):
    held = _explorer_data.island(ExchangeExplorer(presskit.load(folder)))
    told = {one["id"]: one["licence"] for one in held["transcripts"]}
    assert told == {"june": "CC BY 4.0", "may": KEPT}


@pytest.mark.parametrize("name", ["brief.html", "brief.docx"])
def test_a_brief_keeps_numbers_and_places_in_the_place_of_words(folder, name):
    corpus, told = presskit.load(folder), []
    path = brief(corpus, "may", folder / name, tell=told.append)
    if name.endswith("docx"):
        made = docx.Document(path)
        cells = [cell.text for row in made.tables[0].rows for cell in row.cells]
        text = "\n".join([*cells, *(one.text for one in made.paragraphs)])
    else:
        text = path.read_text("utf-8")
    assert "harbour stay" not in text
    assert "because the tide" not in text.lower()
    assert "9 words asked" in text
    assert "9 words answered" in text
    assert "Ann Lee" in text
    assert "line 3" in text
    assert "the words of the source are left out" in text.lower().replace("\n", " ")
    amount = "who asked in 2 exchanges, and how many words there are, but not which"
    assert told[0] == f"It holds {amount}."
    assert told[-1].endswith("they are left out; hide_text=False keeps them.")


def test_a_brief_of_a_free_text_has_its_words(folder):
    corpus = presskit.load(folder)
    with pytest.warns(presskit.PresskitWarning, match="1 e-mail address"):
        path = brief(corpus, "june", folder / "brief.html")
    assert QUESTION in path.read_text("utf-8")
    with pytest.warns(presskit.PresskitWarning, match="1 e-mail address"):
        path = brief(corpus, "may", folder / "brief.html", hide_text=False)
    assert QUESTION in path.read_text("utf-8")


def test_the_command_says_it_on_stderr_with_its_own_options(folder, capsys):
    page = folder / "brief.html"
    assert cli.main(["brief", str(folder / "may.txt"), "--out", str(page)]) == 0
    told = capsys.readouterr()
    assert told.out == f"{page}\n"
    assert len(told.err.splitlines()) == 1
    assert "they are left out; --show-text keeps them." in told.err
    given = ["brief", str(folder / "may.txt"), "--out", str(page), "--show-text"]
    assert cli.main(given) == 0
    assert QUESTION in page.read_text("utf-8")


def test_of_a_corpus_it_is_known_before_there_is_a_page(folder):
    corpus = presskit.load(folder)
    buttons = sharing.Ways("Words out", "Words in", "Names out", "All names out")
    without = sharing.contents(corpus, ways=buttons)
    assert without[0] == "It holds 8 turns of 2 transcripts, without their words."
    assert without[1] == "It holds 3 names of people; Names out leaves them out."
    assert without[2].endswith("they are left out; Words in keeps them.")
    whole = sharing.contents(corpus, hide_text=False, hide_names=True, ways=buttons)
    assert whole[0] == "It holds 8 turns of 2 transcripts, with their words."
    assert whole[1] == "It holds 1 name of people; All names out leaves them out."


def test_what_is_not_to_be_used_is_named(write):
    bad = transcript(verdict="unsound", verdict_why="Nobody asks.")
    doubtful = transcript(id="b", sha256="b" * 64, verdict="check")
    _, told = the_page(write, bad, doubtful, anyway=True)
    assert told[-2:] == [
        "1 of 2 is not to be used yet: 4 May 2031 · Harbour (harbour).",
        "1 of 2 is to be checked: 4 May 2031 · Harbour (b).",
    ]


def test_a_licence_that_the_file_tells_counts_and_about_csv_goes_before(tmp_path):
    file = tmp_path / "may.md"
    file.write_text(f"---\ntitle: Harbour\nlicense: {KEPT}\n---\n\n{TALK}\n", "utf-8")
    assert presskit.load(tmp_path).transcripts["licence"].tolist() == [KEPT]
    assert "without their words" in sharing.contents(presskit.load(tmp_path))[0]
    (tmp_path / "about.csv").write_text("file,licence\nmay.md,CC0\n", "utf-8")
    assert presskit.load(tmp_path).transcripts["licence"].tolist() == ["CC0"]
