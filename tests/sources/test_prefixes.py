"""Who speaks, by what stands before a colon and comes back."""

import random
from itertools import zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

import presskit
from presskit.sources._prefixes import by_first_line, by_line, by_prefix
from presskit.sources._voices import Piece


def speakers(cues):
    return [piece.speaker for piece in by_prefix([Piece(None, c, "") for c in cues])]


def test_a_name_before_a_colon_is_a_speaker_where_it_is_one():
    cues = ["Ann: Look", "here: why?", "BO EK: So.", "It is: so."]
    assert speakers(cues) == ["Ann", None, "BO EK", None]


@pytest.mark.parametrize(
    "label",
    """bo.ek|анна мосс|李雷|+49 30 *****12|15550100#|Bo Ek | Post|Ek, Bo (EXT)
    bo ek (she/her)|SPEAKER_00|iPhone von Bo|BO EK 🎙|d'ek-bo|bo@post.example""".split(
        "\n"
    ),
)
def test_what_comes_back_is_a_label_whatever_it_looks_like(label):
    for one in label.strip().split("|" if "Post" not in label else "\n"):
        assert speakers([f"{one}: Why?", "Ann: So.", f"{one}: And?"]) == [
            one,
            "Ann",
            one,
        ]


@pytest.mark.parametrize(
    "label",
    ["🎥 Nils", "★Bo", "Dr. Ute Kranz", "J. R. Moss Ek", "~bo~", "Prof. Ann L. Ek"],
)
def test_signs_titles_and_initials_are_part_of_a_label(label):
    cues = [f"{label}: Why?", "Ann: So.", f"{label}: And?", "Ann: It is late."]
    assert speakers(cues) == [label, "Ann"] * 2


@pytest.mark.parametrize(
    "words", ["It is so. We all know", "Why? I say", '"Then', "…so"]
)
def test_sentences_and_quotes_before_a_colon_are_talk(words):
    cues = [f"{words}: late.", "Ann: So.", f"{words}: now.", "Ann: It is late."]
    assert speakers(cues)[0] is None


def test_brackets_around_all_of_a_label_are_no_part_of_it():
    cues = ["[SPEAKER_00]: Why?", "[SPEAKER_01]: So.", "[SPEAKER_00]: And?"]
    assert speakers(cues) == ["SPEAKER_00", "SPEAKER_01", "SPEAKER_00"]
    assert speakers([cue.replace(":", "") for cue in cues[:2]] * 2) == [
        "SPEAKER_00", "SPEAKER_01",
    ] * 2  # fmt: skip


def test_a_dash_behind_labels_of_most_cues():
    assert speakers(["Ann Lee - Why?", "bo – So.", "Ann Lee - And?", "bo — No."]) == [
        "Ann Lee", "bo", "Ann Lee", "bo",
    ]  # fmt: skip
    assert speakers(["Well - we", "go.", "Well - no", "I - I", "see."]) == [None] * 5


def test_one_bracket_that_comes_back_is_a_sound():
    assert speakers(["[Music] so", "we go", "[Music] on"]) == [None, None, None]


def test_where_every_cue_has_a_label_one_that_stands_once_is_one():
    cues = ["bo: Why?", "Ann: So."] * 4
    assert speakers([*cues, "visitor 4: Me, too."])[-1] == "visitor 4"
    assert speakers([*cues, "and what we have is this: time."])[-1] is None


def test_ordinary_talk_before_a_colon():
    cues = ["so it is this: we", "wait. and it is", "this: so.", "look at 3: now"]
    assert speakers(cues) == [None] * 4


def test_few_labels_each_at_the_first_cue_of_a_turn():
    cues = ["bo: Why do", "we go?", "ann: I do", "not know.", "None of us."] * 3
    assert speakers(cues) == ["bo", None, "ann", None, None] * 3


def test_the_first_line_of_cues_is_one_of_few():
    said = ["Ann\nWhy?", "Bo\nSo.", "Ann\nAnd\nthen?", "Bo\nNo."]
    named = by_first_line([Piece(None, cue, "") for cue in said])
    assert [piece.speaker for piece in named] == ["Ann", "Bo", "Ann", "Bo"]
    talk = [Piece(None, cue, "") for cue in ("Why\nnow?", "So\nit is.", "Yes\nwe do.")]
    assert by_first_line(talk) == talk


def test_a_name_on_its_own_line_within_a_cue():
    cues = ["(Ann)\nWhy the\nharbor?\n-\n \n(Bo)\nSo.", "(Ann)\nAnd?", "(Bo)\nNo."]
    named = by_first_line([Piece(None, cue, "") for cue in cues])
    assert [(one.speaker, one.text) for one in named] == [
        ("Ann", "Why the\nharbor?"), ("Bo", "So."), ("Ann", "And?"), ("Bo", "No."),
    ]  # fmt: skip


def test_two_labels_in_one_cue():
    cues = ["Bo: So.", "Ann: Why?\nBo: No.\nat 3: I mean."]
    parted = by_line([Piece(None, cue, "") for cue in cues])
    assert [piece.text for piece in parted] == [
        "Bo: So.", "Ann: Why?", "Bo: No.\nat 3: I mean.",
    ]  # fmt: skip


@given(st.lists(st.text(alphabet="aA :[]：李1\n>-", max_size=12), max_size=8))
def test_no_word_is_lost(cues):
    named = by_prefix([Piece(None, cue, "") for cue in cues])
    at, cues = 0, list(filter(None, cues))
    for one in (one for one in named if one.text):
        while not cues[at].endswith(one.text):
            assert ":" in cues[at] or "：" in cues[at]
            at += 1
        assert one.speaker or one.text == cues[at]
        at += 1


def test_capitals_tell_nothing_where_all_is_in_capitals():
    assert speakers(["WE PAY HALF: NINE.", "SO IT IS.", "AND WHO?"]) == [None] * 3
    assert speakers(["We pay half.", "BO EK: So.", "And?"]) == [None, "BO EK", None]


def test_a_label_alone_in_a_cue_belongs_to_the_next():
    cues = ["bo ek:", "Why?", "ann:", "So.", "bo ek:", "And?", "ann:", "No."]
    named = by_prefix([Piece(None, cue, "") for cue in cues])
    assert [(one.speaker, one.text) for one in named] == [
        ("bo ek", "Why?"), ("ann", "So."), ("bo ek", "And?"), ("ann", "No."),
    ]  # fmt: skip
    assert speakers(["So", "WE PAY HALF:", "nine."]) == [None] * 3


NAMES = """Ann Lee|Per Holm|Ida Moss|Kofi Adjei|Eva Sund|Max Roth|Lou Brandt|Tom Ives
Mia Falk|Jon Dahl|Sam Oduya|Lea Wirth""".replace("\n", "|").split("|")
ODD = """bo.ek|анна мосс|李雷|+49 30 *****12|15550100#|Ek | Lock Post|Ek, Bo (EXT)
bo ek (she/her)|SPEAKER_07|iPhone von bo|BO 🎙|d'ek-bo|Speaker 3|lars (Gast)
press room 2|Οδυσσέας Κ.|王芳 Wang|ö|the quiet one|Zoom user|Nile_TV1|M.|O'Ryan-ek
Dr. Ek, MdB|Ek - Harbor Radio|@bo|42nd Floor|נועה|guest (unverified)""".split("\n")
ODD = [one for row in ODD for one in ([row] if "Lock" in row else row.split("|"))]
WORDS = "the lock we open gate in June and so it is late who pays that river".split()


def room(seed, every):
    """Return a room's captions: ten speakers, half of them with odd names."""
    rng = random.Random(seed)
    people = rng.sample(NAMES, 5) + rng.sample(ODD, 5)
    cues, right, at = [], [], 0
    for _ in range(60):
        who = rng.choice(people)
        for n in range(rng.randint(1, 4)):
            words = rng.choices(WORDS, k=rng.randint(2, 9))
            if rng.random() < 0.05:
                words[1] += ":"
            said = " ".join(words).capitalize() + rng.choice(".?")
            shown = f"{who}: {said}" if every or not n else said
            cues.append(
                f"{at // 60:02}:{at % 60:02}.000 --> {at // 60:02}:{at % 60:02}.900\n"
                f"{shown}\n"
            )
            right += [(who, word) for word in said.split()]
            at += 1
    return "WEBVTT\n\n" + "\n".join(cues), right


def wrong(tmp_path, seed, every):
    """Return the number of words of a room that stand under another speaker."""
    text, right = room(seed, every)
    path = tmp_path / f"room{seed}.vtt"
    path.write_text(text, "utf-8")
    turns = presskit.load(path, progress=False).turns
    got = [
        (label, word)
        for label, text in zip(turns["label"], turns["text"], strict=True)
        for word in text.split()
    ]
    pairs = zip_longest(got, right)
    return sum(one != two for one, two in pairs)


@pytest.mark.filterwarnings("ignore:.*do not use yet")  # who asks is drawn by lot
@pytest.mark.parametrize("seed", range(20))
def test_mixed_rooms_with_a_label_on_every_cue(tmp_path, seed):
    assert wrong(tmp_path, seed, every=True) == 0


@pytest.mark.filterwarnings("ignore:.*do not use yet")
def test_mixed_rooms_with_a_label_on_the_first_cue(tmp_path):
    # In two of them somebody called "the quiet one" speaks once or twice.
    assert sum(wrong(tmp_path, seed, every=False) == 0 for seed in range(20)) >= 18
