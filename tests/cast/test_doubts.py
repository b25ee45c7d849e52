"""What is doubtful about labels: a role that is a guess, a name, an outlet."""

import presskit
from presskit import cast
from presskit.doubts import Kind
from tests._one_file import transcript


def doubts(text, *others):
    files = [transcript(one) for one in (text, *others)]
    files = [file._replace(transcript=f"t{n}") for n, file in enumerate(files)]
    return cast.doubts(files[0], cast.holders(files))


def told(text, *others):
    return [(one.kind, one.line, one.n_words) for one in doubts(text, *others)]


def test_full_labels_leave_no_doubt():
    text = "Ann Lee (AP): Why?\n\nMinister Bo Ek: Because we must.\n"
    assert doubts(text) == []


def test_a_bare_name_is_a_guess_and_what_it_is_read_as_is_offered():
    text = (
        "Q: Why?\n\nMinister Bo Ek: So it is.\n\nAnn Lee: It is.\n\n"
        "Q: And when?\n\nMinister Bo Ek: Soon.\n"
    )
    (one,) = doubts(text)
    assert (one.kind, one.line, one.n_words) == (Kind.ROLE_ON_THIN_EVIDENCE, 5, 2)
    assert "'Ann Lee' is read as principal" in one.message
    assert "% sure" in one.message
    start = text.index("It is.")
    assert one.fix[:4] == ("role", start, start + 6, "principal")


def test_a_guess_is_one_row_a_person_and_says_what_else_it_may_be():
    text = (
        "Q: Why?\n\nMinister Bo Ek: So it is.\n\nAnn Lee: It is.\n\n"
        "Q: And when?\n\nMinister Bo Ek: Soon.\n\nMs. Lee: It is not.\n"
    )
    (one,) = [row for row in doubts(text) if row.kind == Kind.ROLE_ON_THIN_EVIDENCE]
    assert one.message.startswith("'Ann Lee', 'Ms. Lee' is read as ")
    assert "; if not, perhaps " in one.message
    assert (one.line, one.n_words) == (5, 2 + 3)
    assert 0.2 < one.unsure < 0.8


def test_who_introduces_themselves_is_no_guess():
    text = (
        "Minister Bo Ek: So it is here.\n\nAnn Lee: Ann Lee with the AP. Why?\n\n"
        "Minister Bo Ek: So.\n"
    )
    assert doubts(text) == []


def test_a_surname_of_two_people_is_neither():
    text = (
        "Minister Bo Ek: It is so.\n\nMinister Ida Ek: And so.\n\n"
        "Ann Lee (AP): Why?\n\nMinister Ek: Because we must.\n"
    )
    several = [one for one in doubts(text) if one.kind == Kind.SEVERAL_OF_THAT_NAME]
    (one,) = several
    assert (
        one.message
        == "'Minister Ek' can be Bo Ek or Ida Ek, and is counted as neither."
    )
    assert (one.line, one.n_words) == (7, 3)


def test_an_office_without_a_name_asks_who_held_it_that_day():
    talk = "{}: So it is.\n\nAnn Lee (AP): Why?\n\n{}: Because we must.\n"
    here = "Press conference\n5 May 2023\n\n" + talk.replace("{}", "Minister of Ports")
    (one,) = doubts(here)
    assert (one.kind, one.line, one.n_words) == (Kind.SPEAKER_NOT_NAMED, 4, 3 + 3)
    assert (one.fix.action, one.fix.value) == ("speaker", "")
    named = talk.replace("{}", "Minister of Ports Bo Ek")
    days = [f"Press conference\n{day} May 2023\n\n{named}" for day in (1, 9)]
    (one,) = doubts(here, *days)
    assert "Bo Ek holds the office in t1 and t2." in one.message
    assert one.fix.value == "Bo Ek"


def test_an_outlet_that_is_not_known_is_shown_as_printed():
    text = "Ann Lee (Ösjö Tidning; AP): Why?\n\nMinister Bo Ek: Because we must.\n"
    (one,) = doubts(text)
    assert (one.kind, one.line) == (Kind.UNKNOWN_OUTLET, 1)
    assert one.message.startswith("'Ösjö Tidning' is not in the table")
    assert one.fix.value == "Associated Press; Ösjö Tidning"


def test_an_office_is_who_held_it_that_day(tmp_path):
    said = "Q: Why?\n\n{who}: Because.\n"
    for day, who in ((1, "Bo Ek"), (3, ""), (5, "Bo Ek"), (7, ""), (9, "Cy Dee")):
        label = f"Foreign Minister {who}".strip()
        text = f"Interview\n{day} March 2024\n\n{said.format(who=label)}"
        (tmp_path / f"day{day}.txt").write_text(text, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    found = corpus.audit[corpus.audit["kind"] == "speaker not named"]
    told = dict(zip(found["transcript"], found["message"], strict=True))
    assert "Bo Ek holds the office in day1 and day5" in told["day3"]
    assert "holds the office" not in told["day7"]
    ids = corpus.turns.loc[corpus.turns["role"] == "principal", "speaker_id"]
    assert ids.tolist() == [
        "bo-ek",
        "foreign-minister@day3",
        "bo-ek",
        "foreign-minister@day7",
        "cy-dee",
    ]


def test_a_numbered_voice_holds_no_office():
    talk = "Speaker 1: When does it sail?\n\nSpeaker 2: In May. {0}\n\n"
    corpus = presskit.load_text(talk.format("We have said so.") * 4)
    rows = corpus.audit[corpus.audit["kind"] == "speaker not named"]
    assert rows["advice"].str.contains("name_speakers").all()
    assert len(rows) > 0
