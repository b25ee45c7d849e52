"""What the audit says of the lines about one file."""

from presskit import corrections, identities
from presskit.corrections import Correction, parse_line
from presskit.doubts import Kind
from presskit.schema import ids
from tests._one_file import document, transcript

TEXT = (
    "Ann Lee (AP): Why now?\n\nMinister Bo Ek: So it is.\n\n"
    "Ann Lee (AP): And who pays?\n\nMinister Bo Ek: We do.\n"
)
SHA = document(TEXT).sha256


def line(action, words, value="", scope="", **more):
    start = TEXT.index(words)
    span = (start, start + len(words)) if words else (0, 0)
    one = Correction(action, "a", SHA, *span, value, "", scope)
    return one._replace(**more)


def doubts(*lines):
    file = transcript(TEXT, lines)._replace(transcript="a")
    return corrections.doubts(file, identities.speakers([file]).speakers[0])


def test_a_line_that_was_followed_says_how_to_undo_it():
    one = line("outlet", "Why now?", "NPR", reason="she said", file="x/my.csv", line=7)
    (doubt,) = doubts(one)
    assert doubt.kind == Kind.CORRECTION_APPLIED
    assert doubt.message == "outlet: NPR, by line 7 of my.csv (she said)."
    assert (doubt.start, doubt.line) == (TEXT.index("Why"), 1)
    assert parse_line(doubt.fix.line).key == one.key


def test_the_line_that_undoes_one_that_followed_its_words_is_the_written_one():
    old = line("outlet", "Why now?", "NPR")._replace(start=0, end=8)
    moved = line("outlet", "Why now?", "NPR", written=old)
    (doubt,) = doubts(moved)
    assert parse_line(doubt.fix.line).key == old.key


def test_a_line_that_failed_says_why():
    far = line("label", "Why", "Q")._replace(start=900, end=903)
    (doubt,) = doubts(far)
    assert doubt.kind == Kind.CORRECTION_FAILED
    assert "outside of the text" in doubt.message


def test_what_is_said_of_the_whole_file_has_no_place():
    (doubt,) = doubts(line("verdict", "", "sound", "file"))
    assert (doubt.start, doubt.line) == (None, None)
    assert doubt.message.startswith("verdict: sound, by the corrections given")


def test_what_was_found_fine_knows_its_places():
    span = line("fine", "Why now?", "no outlet")
    (doubt,) = doubts(span)
    assert (doubt.kind, doubt.fix.places) == (Kind.CHECKED_FINE, ((14, 22),))
    (doubt,) = doubts(line("fine", "Why now?", "no outlet", "label"))
    first, second = TEXT.index("Ann"), TEXT.rindex("Ann")
    ends = TEXT.index("now?") + 4, TEXT.index("pays?") + 5
    assert doubt.fix.places == ((first, ends[0]), (second, ends[1]))
    (doubt,) = doubts(line("fine", "", "no date", "file"))
    assert (doubt.fix.places, doubt.start) == (None, None)


def test_one_person_is_told_by_name():
    file = transcript(TEXT)._replace(transcript="a")
    other = ids.key(file.turn_ids[0], "a")
    one = line("same person", "And who", other)
    file = file._replace(applied=(one,))
    (doubt,) = corrections.doubts(file, identities.speakers([file]).speakers[0])
    assert doubt.message.startswith("same person: Ann Lee, by ")
    assert doubt.fix.value == other


def test_without_lines_nothing_is_said():
    assert doubts() == []
