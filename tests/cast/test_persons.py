"""What is known of persons before they have roles: labels, turns and words together."""

from presskit import languages, speech
from presskit.cast._label_facts import Facts
from presskit.cast._members import members_of
from presskit.cast._persons import persons_of
from presskit.corpus.build import cut
from presskit.schema.values import Alias
from tests._one_file import document

TEXT = (
    "Ida Moss (Harbor Daily): Who pays?\n\nMinister Bo Ek: We do.\n\n"
    "Ms. Moss: And when, Mr. Ek?\n\nMinister Ek: Soon.\n"
)


def known(text=TEXT, aliases=None):
    one = document(text)
    turns = cut(one)
    texts = turns.texts(one.text)
    acts = speech.read(texts, languages.of_turns(texts, turns.languages))
    members = members_of(turns.header, turns.label, turns.lexicon)
    return persons_of(turns, members, texts, acts, aliases or {})


def test_labels_of_one_person_are_one():
    found = known()
    assert found.of_turns == [0, 1, 0, 1]
    assert found.numbers["Ms. Moss"] == found.numbers["Ida Moss (Harbor Daily)"]
    assert found.says[0, Facts._fields.index("titled")] == 1
    assert found.says[1, Facts._fields.index("office")] == 1
    assert found.talk.called.tolist() == [False] * 4


def test_an_alias_joins_two_labels():
    aliases = {"ida moss": Alias("Bo Ek", "")}
    assert known(aliases=aliases).of_turns == [0, 0, 0, 0]
