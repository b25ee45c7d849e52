"""The verdict on a file: what it rests on, what it says, and who may set it aside."""

import warnings
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.audit import verdict
from presskit.audit._signs import SIGNS, Sign
from presskit.audit._verdict import of_signs, weights
from presskit.cli import main
from presskit.errors import PresskitWarning, UnsoundError
from presskit.sharing import brief
from tests._one_file import transcript

INVENTED = Path(__file__).parents[1] / "invented"
TALK = "It was open in May, and all of us have walked over it since then, every day."
GOOD = "Press conference\nby Minister Bo Ek\n5 May 2023\n\nMinister Bo Ek: Welcome.\n\n"
THINGS = ("bridge", "road in the north", "old ferry", "gate by the park", "museum")
GOOD += "".join(
    f"Ann Lee (AP): Is the {one} open?\n\nMinister Bo Ek: It is. {TALK}\n\n"
    for one in THINGS
)
# Answers of which the labels are lost stand in the questions.
BAD = "Press conference\nby Minister Bo Ek\n9 June 2023\n\nMinister Bo Ek: Welcome.\n\n"
BAD += "".join(
    f"Ann Lee (AP): Is the {one} open? It is. {TALK} {TALK}\n\n"
    f"Cy Poe (NPR): And what of the {one}? It is. {TALK} {TALK}\n\n"
    for one in THINGS
)


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "good.txt").write_text(GOOD, encoding="utf-8")
    (tmp_path / "bad.txt").write_text(BAD, encoding="utf-8")
    return tmp_path


@pytest.fixture
def corpus(folder):
    with pytest.warns(PresskitWarning, match="bad: do not use yet: .*10 of 10 quest"):
        return presskit.load(folder)


def test_what_is_read_right_is_sound_and_says_nothing():
    assert verdict(transcript(GOOD))[:2] == ("sound", "")


def test_where_question_marks_alone_tell_who_asks_one_is_to_check():
    pairs = (f"Is the {one} open?\n\nIt is. {TALK}\n\n" for one in THINGS)
    told = verdict(transcript("".join(pairs)))
    assert told.verdict == "check"
    assert told.why.startswith("check first: it prints no labels, and nothing but")


def test_a_language_without_words_is_to_check():
    pairs = (
        f"Anna (AP): Är {one} öppen?\n\nMinister Berg: Ja, det är den. Vi har gått "
        "över den varje dag, och det kommer vi att göra igen.\n\n"
        for one in ("bron", "vägen i norr", "den gamla färjan")
    )
    told = verdict(transcript("".join(pairs)))
    assert told.verdict == "check"
    assert told.why.startswith("check first: its language is none of those whose words")


def test_what_sets_no_spaces_between_words_is_to_check_and_its_questions_are_found():
    text = (
        "2024年3月5日\n\n"
        + 3 * "記者：日程は決まりましたか？\n\n林大臣：いいえ。決まっていません。\n\n"
    )
    told = verdict(transcript(text))
    assert told.verdict == "check"
    assert told.why.startswith("check first: its writing sets no spaces between words")


def test_an_interview_that_one_speaker_says_is_to_check():
    text = f"Interview with Minister Bo Ek\n5 May 2023\n\n{TALK} We go on.\n\n{TALK}"
    why = "check first: it is called an interview, and all of it is said by one speaker"
    assert verdict(transcript(text))[:2] == ("check", why)


def test_lines_that_ask_where_one_speaker_says_all_are_to_check():
    text = "CHIEF, WHO KNEW?\nTHE CODE IS OLD.\nWHEN WILL IT END?\nIN APRIL, I SAY.\n"
    told = verdict(transcript("Press conference\n[00:00:20]\n" + text))
    why = "check first: 2 lines end in a question, and all is said by one speaker"
    assert told[:2] == ("check", why)


@pytest.mark.parametrize(("n", "told"), [(4, "check"), (2, "sound")])
def test_many_questions_that_one_speaker_says_are_to_check(n, told):
    text = "".join(f"Is the {one} open? It is. {TALK} " for one in THINGS[:n])
    head = "Press conference\nby Minister Bo Ek\n5 May 2023\n\n"
    found = verdict(transcript(head + text + (20 if n == 2 else 1) * TALK))
    assert found.verdict == told
    if told == "check":
        why = "4 question marks stand in it, and all is said by one speaker"
        assert found.why == f"check first: {why}"


def test_a_short_talk_in_which_one_more_label_may_stand_is_to_check():
    told = verdict(transcript(GOOD + "Lindqvist: The piers are old, as she says."))
    assert told[:2] == ("check", "check first: 1 line inside the talk may be labels")
    told = verdict(transcript(3 * GOOD + "Lindqvist: The piers are old, as she says."))
    assert told.verdict == "sound"  # one of many turns


def test_a_list_before_the_talk_hides_no_turn():
    text = (INVENTED / "08-regierungspressekonferenz.txt").read_text("utf-8")
    one = transcript(text)
    assert one.turns.doubtful  # "Sprecher: …"
    assert verdict(one).verdict == "sound"


def test_talk_of_several_without_a_question_mark_is_to_check():
    text = "".join(f"Ann Lee (AP): is it open\n\nBo Ek: {TALK}\n\n" for _ in range(3))
    told = verdict(transcript(text))
    assert told.verdict == "check"
    assert told.why.endswith(
        "no question mark stands in it, so that little tells who asks"
    )


def test_questions_that_nobody_is_read_as_asking_are_to_check():
    text = "Maya Ek, Host: Welcome, all.\n\nDan Po, Guest: We print it.\n\n"
    text += "Maya Ek, Host: How long is it?\n\nDan Po, Guest: Four pages.\n\n"
    one = transcript(f"{text}Maya Ek, Host: Who pays?\n\nDan Po, Guest: They do.\n\n")
    silent = one._replace(
        cast=one.cast._replace(roles=["moderator", "principal"] * 3, chances=[1.0] * 6)
    )
    told = verdict(silent)
    assert told.why.endswith("turns end in a question, and nobody is read as asking")


@pytest.mark.parametrize(("chance", "told"), [(0.7, "check"), (0.9, "sound")])
def test_where_half_of_the_roles_are_guesses_one_is_to_check(chance, told):
    one = transcript(GOOD)
    n = len(one.cast.roles)
    chances = [chance] * (n // 2 + 1) + [1.0] * (n - n // 2 - 1)
    found = verdict(one._replace(cast=one.cast._replace(chances=chances)))
    assert found.verdict == told
    if told == "check":
        assert (
            found.why
            == f"check first: the role of {n // 2 + 1} of {n} turns is not sure"
        )


def test_dashes_inside_the_turns_of_an_interview_without_labels_are_to_check():
    pairs = "".join(f"- Is the {one} open?\n- It is.\n" for one in THINGS)
    assert verdict(transcript(pairs)).verdict == "sound"
    told = verdict(transcript("- Yes.\n- I see.\n- So.\n".join([pairs] * 4)))
    why = "check first: it prints no labels, and 9 lines inside turns begin with a dash"
    assert told[:2] == ("check", why)


def test_words_beside_answers_in_quotation_marks_are_to_check():
    told = "The minister came late to the town hall that evening, in the rain.\n\n"
    asked = "Reporter 1: Is the {} open?\n\n{}“It is, since May. " + TALK + "”\n\n"
    text = "The bridge\n\n" + "".join(asked.format(one, told) for one in THINGS)
    read = verdict(transcript(text))
    assert read.why.startswith(
        "check first: answers stand in quotation marks, and in 5"
    )
    assert read.why.endswith("(the first: line 5)")
    plain = "The bridge\n\n" + "".join(asked.format(one, "") for one in THINGS)
    assert verdict(transcript(plain)).verdict == "sound"


def test_a_quotation_now_and_then_is_read_out():
    asked = "Reporter 1: Is the {} open?\n\nBo Ek: It is, since May. " + TALK + "{}\n\n"
    read_out = "\n\n“It shall be open,” says the law."
    text = "The bridge\n\n" + "".join(
        asked.format(one, read_out * (at < 1)) for one in THINGS for at in range(6)
    )
    assert verdict(transcript(text)).verdict == "sound"


def test_the_seeds_are_sound_and_quiet():
    example = presskit.load_example()
    assert example.transcripts["verdict"].tolist() == ["sound", "sound"]
    assert example.transcripts["verdict_why"].isna().all()
    assert "verdict on the file" not in set(example.audit["kind"])
    assert example.unsound == {}


def test_it_says_why_in_words_and_first_in_the_audit(corpus):
    heads = corpus.transcripts.set_index("transcript")
    assert heads["verdict"].to_dict() == {"bad": "unsound", "good": "sound"}
    why = heads.loc["bad", "verdict_why"]
    assert why.startswith("do not use yet: ")
    assert "10 of 10 questions have no answer" in why
    assert corpus.unsound == {"bad": why}
    first = corpus.audit.iloc[0]
    assert (first["kind"], first["severity"]) == ("verdict on the file", "error")
    assert first["message"].lower().rstrip(".") == why.lower()
    finding = presskit.measures.findings.corpus(corpus.transcripts, corpus.cast)
    assert f"Bo Ek. 9 Jun 2023 · Press conference: {why}." in finding


def test_a_person_can_set_it_aside(folder, corpus):
    presskit.corrections.add(folder / "corrections.csv", corpus.audit["suggestion"][0])
    again = presskit.load(folder)
    assert again.transcripts["verdict"].tolist() == ["sound", "sound"]
    assert again.unsound == {}


def test_a_person_can_say_that_a_file_is_not_to_be_used(folder, corpus):
    line = corpus.audit["suggestion"][0]
    sha256 = corpus.transcripts.set_index("transcript")["sha256"]
    mine = line.replace("bad", "good").replace(sha256["bad"], sha256["good"])
    (folder / "bad.txt").unlink()
    presskit.corrections.add(
        folder / "corrections.csv", mine.replace(",sound,", ",unsound,")
    )
    with pytest.warns(PresskitWarning, match="do not use yet: somebody decided so"):
        again = presskit.load(folder)
    assert again.transcripts["verdict"].tolist() == ["unsound"]


def test_a_brief_of_it_is_refused_unless_told_otherwise(tmp_path, corpus):
    out = tmp_path / "bad.html"
    with pytest.raises(UnsoundError, match=r"bad: do not use yet.*anyway=True"):
        brief(corpus, "bad", out)
    assert not out.exists()
    assert (
        "do not use yet"
        in brief(corpus, "bad", out, anyway=True).read_text("utf-8").lower()
    )
    assert brief(corpus, "good", tmp_path / "good.html").exists()


def test_the_exit_code_is_three(folder, capsys):
    out = folder / "brief.html"
    command = ["brief", str(folder / "bad.txt"), "--out", str(out)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", PresskitWarning)
        assert main(command) == 3
        assert "do not use yet" in capsys.readouterr().err
        assert not out.exists()
        assert main([*command, "--anyway"]) == 0
        assert out.exists()


SHARES = st.fixed_dictionaries(
    {name: st.floats(0, 1).map(lambda share: Sign(share, "so", 3)) for name in SIGNS}
)


@given(SHARES, st.booleans())
def test_more_signs_never_make_it_better(found, few):
    by = weights()
    read = of_signs(found, by, few=few)
    worse = {name: Sign(1.0, "so", 3) for name in SIGNS}
    assert read.chance <= of_signs(worse, by).chance
    assert (read.verdict == "sound") == (read.why == "") == (read.chance < by.check)
    assert not (few and read.verdict == "unsound")


def test_one_thing_that_is_odd_is_no_reason_not_to_use_a_file():
    by = weights()._replace(of_signs=dict.fromkeys(SIGNS, 9.0))
    quiet = {name: Sign(0.0, "") for name in SIGNS}
    once = quiet | {"twice": Sign(1.0, "1 time", 1)}
    often = quiet | {"twice": Sign(1.0, "2 times", 2)}
    assert of_signs(once, by)[:2] == ("check", "check first: 1 time")
    assert of_signs(often, by)[:2] == ("unsound", "do not use yet: 2 times")


def test_labels_that_ask_tell_who_does_where_no_question_mark_stands():
    pairs = "{}: Tell us when the bridge opens.\n\n{}: In June, as planned.\n\n"
    assert not verdict(transcript(pairs.format("Reporter", "Minister Bo Ek") * 4)).why
    why = verdict(transcript(pairs.format("Kim Moss", "Minister Bo Ek") * 4)).why
    assert why.startswith("check first: no question mark stands in it")
