"""Labels in languages that have no file: whoever asks there is nobody's name."""

import pytest

from presskit.corpus import build
from presskit.languages import _files, lexicon, names
from presskit.schema.values import Document

LABELS = _files.contents("_labels")
WORDS = [
    # what a label says; who speaks under it
    ("ar", "صحفي صحفية سؤال", "journalist"),
    ("bg", "журналист журналистка репортер репортерка въпрос", "journalist"),
    ("cs", "novinář novinářka redaktor redaktorka", "journalist"),
    ("cs", "reportér reportérka otázka dotaz", "journalist"),
    ("da", "spørgsmål", "journalist"),
    ("el", "δημοσιογράφος ερώτηση", "journalist"),
    ("fa", "خبرنگار پرسش سؤال", "journalist"),
    ("fi", "toimittaja kysymys", "journalist"),
    ("hu", "újságíró riporter kérdés", "journalist"),
    ("ja", "記者 問 質問", "journalist"),
    ("ko", "기자 질문", "journalist"),
    ("nb", "spørsmål", "journalist"),
    ("ro", "jurnalist jurnalistă ziarist ziaristă întrebare", "journalist"),
    ("sv", "fråga följdfråga", "journalist"),
    ("tr", "gazeteci muhabir soru", "journalist"),
    ("zh", "记者 问 提问", "journalist"),
    ("ja", "答", "principal"),
    ("ko", "답변 답", "principal"),
    ("zh", "答", "principal"),
    ("bg", "модератор модераторка", "moderator"),
    ("cs", "moderátor moderátorka", "moderator"),
    ("da", "ordstyrer", "moderator"),
    ("el", "συντονιστής συντονίστρια", "moderator"),
    ("hu", "moderátor", "moderator"),
    ("ja", "司会 司会者", "moderator"),
    ("ko", "사회자", "moderator"),
    ("nb", "ordstyrer", "moderator"),
    ("ro", "moderatoare", "moderator"),
    ("sv", "pressekreterare pressekreteraren", "moderator"),
    ("tr", "moderatör sunucu", "moderator"),
    ("zh", "主持人", "moderator"),
]
LISTS = {
    "journalist": ("askers", "question_words"),
    "moderator": ("moderators",),
    "principal": ("labels_of_answers",),
}


def test_each_word_is_listed_here_and_in_a_language_without_a_file():
    printed = [
        (code, word)
        for code, lists in LABELS.items()
        for block in lists.values()
        for word in _files.words(block)
    ]
    assert sorted(printed) == sorted(
        (code, word) for code, words, _ in WORDS for word in words.split()
    )
    assert not set(LABELS) & set(names())
    assert set(LABELS) <= set(_files.contents("_others"))


@pytest.mark.parametrize(("code", "words", "role"), WORDS)
def test_a_language_has_them_and_no_other_one_does(code, words, role):
    for word in words.split():
        told = lexicon(code).words(*LISTS[role])
        assert {word} <= told | lexicon(code).accented(LISTS[role][0]) | {
            one for name in LISTS[role] for one in lexicon(code).printed(name)
        }
    assert not lexicon(code).known


SWEDISH = """Pressträff den 12 maj 2031

Minister Bo Ek: God dag. Vi har i dag sagt att det är bra för oss, och att vi inte vill
ha det som det var. Det är av stor vikt för oss, och jag är glad.

Fråga: När är det klart?

Minister Bo Ek: Det är klart i maj, som vi har sagt, och inte i juni.

Fråga: Ann Lee, Radio Kust. Vem betalar det?

Minister Bo Ek: Det är staten som betalar det, och kommunen är med.
"""


def test_an_asker_is_a_person_of_their_own_in_each_exchange():
    document = Document("a.txt", SWEDISH, "plain", "0" * 64)
    file = build.judge(document, build.cut(document), (), {})
    assert file.turns.languages == ("sv",)
    assert file.cast.roles[1::2] == ["journalist", "journalist"]
    assert file.opens[3] is not None, "it is asked whether somebody new speaks"
