"""Plain text: clean text is left alone, damaged text is mended and says so."""

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit.errors import SourceError
from presskit.sources import plain
from presskit.sources._repairs import repair
from tests._corpora import CORPORA, needs_corpora

RUSSIAN = "Анна Ли: Добрый день, коллеги! Спасибо за вопрос, обсудим. " * 20
POLISH = "Łukasz Żak: Byłem już tam, dziękuję. Proszę o pytania, słucham. " * 20
WESTERN = "Ann Lee (AP): “Türkiye” – don’t say café, señor, naïve.\n" * 5


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee (AP): Why?\r\n\r\nBo Ek: So it is.\r\n",
        "NÃO — SÃO PAULO, Ângela: “Où ça, à l’été?” naïve ½ °C §§ 3\n",
        "R&D, AT&T; a < b & c; C:\\new\\table, \\n once\n",
        "Q\xa0\xa0\xa0 Why?\n\n\n  Bo:\tSo.\n",
        "one\r\ntwo\rthree\n",
    ],
)
def test_clean_text_stays_as_it_is(text):
    reading = plain.read(text.encode())
    assert (reading.text, reading.repairs) == (text, ())
    assert repair(text)[0] is text


def test_the_seeds_stay_as_they_are(seeds):
    for path in seeds.glob("*.txt"):
        reading = plain.read(path.read_bytes())
        assert (reading.text, reading.repairs) == (path.read_bytes().decode(), ())


@needs_corpora
def test_real_clean_text_stays_as_it_is():
    files = [
        *CORPORA.glob("nato-scraped-2022/*.txt"),
        *CORPORA.glob("wh-briefings-md/20*.md"),
    ]
    for path in files:
        text = path.read_bytes().decode()
        assert plain.read(path.read_bytes()).text == text


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (WESTERN, "cp1252", "read as windows-1252: it is not UTF-8"),
        (WESTERN, "mac_roman", "read as Mac Roman: it is not UTF-8"),
        ("Don’t", "mac_roman", "read as Mac Roman: it is not UTF-8"),
        (WESTERN, "utf-16-le", "read as UTF-16, though it lacks the mark of it"),
        (RUSSIAN, "utf-16-be", "read as UTF-16, though it lacks the mark of it"),
    ],
)
def test_other_encodings_are_told_apart(text, encoding, said):
    reading = plain.read(text.encode(encoding))
    assert (reading.text, reading.repairs) == (text, (said,))


@pytest.mark.parametrize(
    ("text", "encoding"), [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8_r"), (POLISH, "cp1250")]
)
def test_encodings_that_must_be_guessed(text, encoding):
    pytest.importorskip("charset_normalizer")
    reading = plain.read(text.encode(encoding))
    assert (reading.text, reading.repairs) == (text, (f"read as {encoding}",))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_marked_encodings_need_no_repair(encoding):
    reading = plain.read(WESTERN.encode(encoding))
    assert (reading.text, reading.repairs) == (WESTERN, ())


def test_utf8_with_a_few_old_bytes():
    reading = plain.read("é è ê ".encode() + "’".encode("cp1252"))
    assert reading.text == "é è ê ’"


@pytest.mark.parametrize(
    ("damaged", "mended", "said"),
    [
        (r"b'Ann:\xc2\xa0It\xe2\x80\x99s.\n\nBo: \'So\'.\n'",
         "Ann:\xa0It’s.\n\nBo: 'So'.\n", "escaped bytes"),
        (r"Ann: Why?\n\nBo: So.\r\nAnn: Ah.", "Ann: Why?\n\nBo: So.\nAnn: Ah.",
         "escaped bytes"),
        ("Ann: Why?\r\rBo: So.\r", "Ann: Why?\n\nBo: So.\n", "old Macintosh"),
        ("Q&amp;A:&amp;nbsp;&#8220;Why?&#x201d; &#146;",
         "Q&A:\xa0“Why?” ’", "entities such as '&amp;'"),
    ],
)  # fmt: skip
def test_damage_is_mended_and_said(damaged, mended, said):
    reading = plain.read(damaged.encode())
    assert reading.text == mended
    assert len(reading.repairs) == 1
    assert said in reading.repairs[0]


def test_misread_letters_are_mended_where_they_are():
    pytest.importorskip("ftfy")
    reading = plain.read("Itâ€™s Ã©tÃ©.\nIt’s “SÃO”.\n".encode())
    assert reading.text == "It’s été.\nIt’s “SÃO”.\n"
    assert reading.repairs == ("misread letters mended in 1 line: 'Itâ€™s' is 'It’s'",)


@pytest.mark.parametrize("data", [b"\0" * 99, bytes(range(256)) * 9, b"\xff\xfe\0\xd8"])
def test_what_is_no_text_is_refused(data):
    with pytest.raises(SourceError, match="its bytes are not text"):
        plain.read(data)


@given(st.binary(min_size=1))
def test_never_anything_but_a_source_error(data):
    with contextlib.suppress(SourceError):
        assert plain.read(data).text.strip()


@given(st.text(alphabet="aÃ©â€™ \\xcn0'b&#;amp\r\nÂ\xa0", min_size=1))
def test_repairs_hold_on_anything(text):
    mended, repairs = repair(text)
    assert (mended == text) == (not repairs) or "pip install" in repairs[0]
