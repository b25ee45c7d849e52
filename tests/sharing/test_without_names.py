"""With hide_names nobody is named in a page: in no label, id, chart or word."""

import base64
import gzip
import html
import re
from urllib.parse import unquote

import pytest
from nbformat import v4

import presskit
from presskit import measures, sharing
from presskit.errors import PresskitError, PresskitWarning
from presskit.sharing import _explorer_data, _masks, _without_names, share
from presskit.widgets import AuditExplorer, ExchangeExplorer, ThemeExplorer
from tests.sharing._island import KIND, cell, island

TALK = """\
Press conference by Minister Otto Brandel

3 May 2031

Moderator Eva Lorn:
Good morning. Minister Brandel opens. Ida, I saw your hand. Ida Moss, please.

Ida Moss, Harbor Daily:
Thank you. Ida Moss, Harbor Daily. Will the bridge open in May, and why so late? And who
pays for the delay?

Minister Otto Brandel:
Ms. Moss, we will open it in June, as I told Mr. O’Tarry.
Write to ida.moss@harbor.example or call 0800 555 079. The deck is not ready.

Moderator Eva Lorn:
Will Tarn at the back. Will?

Will Tarn, Coast Radio:
Jörg Påhl and I wonder about IDA MOSS’s question. Will the ferry run until then?

Minister Otto Brandel:
It will, Will. It will run until then, as every year.

Naomi O’Tarry, The Tide:
Is that all that Moss asked? What about the Moss-Tarn report?

Minister Otto Brandel:
That is all. Naomi knows.
"""
HIDDEN = ("Ida", "Moss", "Tarn", "Naomi", "Tarry", "moss", "tarn", "MOSS", "O’Tarry")
HOSTS = ("Otto", "Brandel", "Eva", "Lorn")
OUTLETS = ("Harbor Daily", "Coast Radio", "The Tide")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    folder = tmp_path_factory.mktemp("talks")
    (folder / "ida-moss.txt").write_text(TALK, "utf-8")
    return presskit.load(folder)


def shown(value):
    """Return the output of a cell that shows a value, as a kernel would save it."""
    if hasattr(value, "to_plotly_json"):
        data = {"application/vnd.plotly.v1+json": value.to_plotly_json()}
    elif hasattr(value, "_repr_mimebundle_"):
        made = value._repr_mimebundle_(include=None, exclude=None)
        data = made[0] if isinstance(made, tuple) else made
    else:
        data = {"text/html": value.to_html(), "text/plain": repr(value)}
    return v4.new_code_cell(
        "show('talks/ida-moss.txt')", execution_count=1,
        outputs=[v4.new_output("execute_result", data=data, execution_count=1)],
    )  # fmt: skip


@pytest.fixture
def notebook(corpus, write):
    named = [
        ExchangeExplorer(corpus), AuditExplorer(corpus), ThemeExplorer(corpus),
        corpus.turns, corpus.exchanges, corpus.cast, corpus.identities,
        measures.floor(corpus.exchanges, by="asker"),
    ]  # fmt: skip
    printed = v4.new_output("stream", name="stdout", text="Ida Moss\r\n<Will Tarn>\n")
    prose = "# What Ida Moss asked\n\n[Ms. O’Tarry](http://x.example/naomi-o%27tarry)"
    return write(
        v4.new_markdown_cell(prose),
        *map(shown, named),
        v4.new_code_cell("print('Moss')", execution_count=2, outputs=[printed]),
        name="about-ida-moss.ipynb",
    )


def everything(page):
    """Return all that the bytes of a page say, what is packed in it, too."""
    text = page.decode("utf-8", "replace")
    packed = re.findall(r'\{"gz":"([^"]+)"\}', text)
    text = re.sub(r'<script type="text/plain".*?</script>', " ", text, flags=re.S)
    parts = [text, *(gzip.decompress(base64.b64decode(one)).decode() for one in packed)]
    for run in re.findall(r"[A-Za-z0-9+/]{40,}={0,2}", text):
        whole = run.rstrip("=")[: len(run) // 4 * 4 - 4]
        parts.append(base64.b64decode(whole).decode("utf-8", "replace"))
    said = "\n".join(parts)
    spelt = re.sub(r"\\u([0-9a-f]{4})", lambda one: chr(int(one[1], 16)), said)
    return "\n".join([said, html.unescape(said), unquote(said), spelt])


def words_in(page, words):
    said = everything(page)
    return {
        word
        for word in words
        if re.search(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])", said)
    }


def test_nobody_who_asks_is_named_in_the_page(notebook):
    with pytest.warns(PresskitWarning, match="1 e-mail address and 1 telephone number"):
        share(notebook, notebook.with_name("named.html"))
    assert words_in(notebook.with_name("named.html").read_bytes(), HIDDEN)
    page = share(notebook, notebook.with_name("p.html"), hide_names=True).read_bytes()
    assert words_in(page, HIDDEN) == set()
    assert words_in(page, [*HOSTS, *OUTLETS]) == {*HOSTS, *OUTLETS}
    assert b"harbor.example" not in page
    assert b"555 079" not in page
    assert b"journalist 1" in page
    assert "People have roles and numbers in the place" in page.decode()


def test_all_are_hidden_if_that_is_said(notebook):
    page = share(notebook, notebook.with_name("p.html"), hide_names="all").read_bytes()
    assert words_in(page, [*HIDDEN, *HOSTS]) == set()
    assert words_in(page, OUTLETS) == set(OUTLETS)
    assert b"principal 1" in page
    assert b"moderator 1" in page


def test_places_in_the_talk_stay_with_their_words(corpus):
    held = _explorer_data.opened(ExchangeExplorer(corpus)._repr_mimebundle_()[KIND])
    names = _without_names.who_is_shown([held]).names("all")
    masked = _without_names.island(held, names)
    pairs = zip(held["transcripts"], masked["transcripts"], strict=True)
    for before, after in pairs:
        for old, new in zip(before["turns"], after["turns"], strict=True):
            for key in ("sentences", "asked", "stamps"):
                assert len(old[key]) == len(new[key])
            assert begins(new) == [names.text(one) for one in begins(old)]
            assert questions(new) == [names.text(one) for one in questions(old)]
    assert sum(len(questions(one)) for one in masked["transcripts"][0]["turns"]) > 3


def test_places_of_themes_stay_with_their_words(corpus):
    themes = {"Bridge": "bridge", "Talk of Moss": "moss*", "Report": "report"}
    held = ThemeExplorer(corpus, dictionary=themes)._data()
    names = _without_names.who_is_shown([held]).names("all")
    masked = _without_names.island(held, names)
    assert list(masked["theme_spans"]) == ["Bridge", "Talk of journalist 1", "Report"]
    before, after = (
        [
            text[start - at : end - at]
            for spans in one["theme_spans"].values()
            for turn, start, end in zip(*[iter(spans)] * 3, strict=True)
            for _, at, text, *_ in one["transcripts"][0]["turns"][turn]["paras"]
            if at <= start < at + len(text)
        ]
        for one in (held, masked)
    )
    assert before == [
        "bridge", "Moss", "Moss", "Moss", "MOSS’s", "Moss", "Moss-Tarn", "report",
    ]  # fmt: skip
    assert after == [
        "bridge", *["journalist 1"] * 3, "journalist 1’s", "journalist 1",
        "journalist-1-journalist-2", "report",
    ]  # fmt: skip


def slices(turn, spans):
    found = []
    for start, end in spans:
        for _, at, text in turn["paras"]:
            if at <= start < at + len(text):
                found.append(text[start - at : end - at])
    return found


def begins(turn):
    """Return the sentences of a turn."""
    ends = [*turn["sentences"][1:], turn["paras"][-1][1] + len(turn["paras"][-1][2])]
    return slices(turn, zip(turn["sentences"], ends, strict=True))


def questions(turn):
    return slices(turn, [one[:2] for one in turn["asked"]])


def test_words_and_names_can_be_hidden_at_once(notebook, corpus):
    page = share(
        notebook, notebook.with_name("p.html"), hide_names="all", hide_text=True
    ).read_text("utf-8")
    assert "we will open it in June" not in page
    assert words_in(page.encode(), [*HIDDEN, *HOSTS]) == set()


def test_transcripts_can_be_named_beside_the_notebook(write, tmp_path):
    (tmp_path / "talk.txt").write_text(TALK, "utf-8")
    path = write(v4.new_markdown_cell("# Ida Moss and Otto Brandel"))
    with pytest.raises(PresskitError, match="not known whose names"):
        share(path, hide_names=True)
    page = share(path, hide_names=True, source=tmp_path / "talk.txt").read_text("utf-8")
    assert "<title>journalist 1 and Otto Brandel</title>" in page


WRAPPED = """\
# Briefing

4 June 2031

MINISTER BO EK: Ms. Moss, the slip is broken, and so we cannot
sail before the autumn.
\x20\x20
Ms. Moss, we wait
for timber.

Ida Moss, Harbor Daily: Who pays
for it?
"""


def test_lines_within_a_paragraph_move_with_its_words():
    corpus = presskit.load_text(WRAPPED, name="briefing.md")
    held = ThemeExplorer(corpus)._data()
    made = _without_names.island(held, names(("Ida Moss",)))
    turns = [one["transcripts"][0]["turns"] for one in (held, made)]
    begin = [
        [text[at:].split()[0] for _, _, text, lines, *_ in paras for at in lines]
        for paras in ([para for turn in own for para in turn["paras"]] for own in turns)
    ]
    assert begin[0] == begin[1] == ["sail", "for", "for"]
    assert "Moss" not in str(made)


def test_pictures_are_left_out(write):
    drawn = v4.new_output(
        "display_data", data={"image/png": "iVBORw0KGgo=", "text/plain": "<Figure>"}
    )
    picture = v4.new_code_cell("plot()", execution_count=1, outputs=[drawn])
    page = share(write(cell(island()), picture), hide_names=True).read_text("utf-8")
    assert "iVBORw0KGgo" not in page
    assert "a picture is left out" in page


def test_an_explorer_of_old_hides_whom_it_shows(write):
    page = share(write(cell(island())), hide_names=True).read_bytes()
    assert words_in(page, ["Ann", "Lee", "Bo", "Ek"]) == {"Bo", "Ek"}


def test_one_page_a_transcript_bears_no_name(write, tmp_path):
    from presskit.sharing import pages

    (tmp_path / "talks").mkdir()
    (tmp_path / "talks" / "ida-moss.txt").write_text(TALK, "utf-8")
    parameters = v4.new_code_cell(
        "SOURCE = ''", metadata={"tags": ["parameters"]}, execution_count=1
    )
    code = v4.new_code_cell(
        "import presskit\nfrom presskit.widgets import ExchangeExplorer\n"
        "ExchangeExplorer(presskit.load(SOURCE))"
    )
    path = write(v4.new_markdown_cell("# Who"), parameters, code)
    made = pages.write_all(
        [path], tmp_path / "pages", pages.Choices(hide_names=True),
        each=str(tmp_path / "talks"), say=lambda one: None,
    )  # fmt: skip
    assert [one.path.name for one in made] == ["notebook-1.html"]
    assert words_in(made[0].path.read_bytes(), HIDDEN) == set()


@pytest.mark.parametrize("ending", ["html", "docx"])
def test_a_brief_without_names(corpus, tmp_path, ending):
    out = tmp_path / f"brief.{ending}"
    sharing.brief(corpus, None, out, hide_names="all")
    if ending == "docx":
        import zipfile

        with zipfile.ZipFile(out) as made:
            page = made.read("word/document.xml") + made.read("docProps/core.xml")
    else:
        page = out.read_bytes()
    assert words_in(page, [*HIDDEN, *HOSTS]) == set()
    assert b"journalist 1" in page


# --- what is a name in a text ---


def names(*people, kept=(), talk=()):
    made = [_masks.Person("journalist", own) for own in people]
    return _masks.Names(made, kept, talk)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Ms. Moss’s question", "Ms. journalist 1’s question"),
        ("IDA MOSS", "journalist 1"),
        ("Moss, Ida", "journalist 1"),
        ("idamoss.html", "journalist-1.html"),
        ("ida_moss@may", "journalist-1@may"),
        ("Ida\u0301 Moss", "journalist 1"),
        ("moss grows on it", "moss grows on it"),
        ("moss-green", "moss-green"),
        ("Mossad", "Mossad"),
        ("Ida Holm spoke, not Ida.", "Ida Holm spoke, not journalist 1."),
        (
            "Said most often: “ida” and “ms ida”",
            "Said most often: “journalist 1” and “ms journalist 1”",
        ),
        ("<b>ida</b>", "<b>journalist 1</b>"),
        ("“moss”", "“moss”"),
        ("Harbor Moss Daily", "Harbor Moss Daily"),
        ("“We thank Ida Mos…”", "“We thank journalist 1…”"),
        ("In the Moss…", "In the journalist 1…"),
    ],
)
def test_what_is_a_name(text, masked):
    made = names(("Ida Moss",), kept=["Harbor Moss Daily"], talk=["The moss is Green."])
    assert made.text(text) == masked


def test_a_given_name_that_is_a_word_is_one_within_a_sentence():
    made = names(("Mark Tarn",), ("May Lee",), talk=["It will mark it. It may."])
    assert made.text("Thank you, Mark from the Tide. Mark it.") == (
        "Thank you, journalist 1 from the Tide. Mark it."
    )
    assert made.text("Is this, Mark Holm, in May?") == "Is this, Mark Holm, in May?"


def test_a_month_beside_a_number_is_none():
    made = names(("Theo May",))
    assert made.text("On 3 May 2031 Mr. May asked.") == (
        "On 3 May 2031 Mr. journalist 1 asked."
    )


def test_one_surname_of_two_is_neither():
    made = names(("Ida Moss",), ("Per Moss",))
    assert made.text("Ida and Moss") == "journalist 1 and journalist"


def test_a_talk_without_capitals():
    made = names(("ida moss",), talk=["thank you ms moss for the question"])
    assert made.text("thank you ms moss") == "thank you ms journalist 1"


def test_another_script():
    made = names(("王毅",), ("Ілля Мох",), talk=["谢谢 王毅"])
    assert made.text("王毅: Пане Мох") == "journalist 1: Пане journalist 2"
