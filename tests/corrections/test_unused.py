"""Lines of alias files that no label answers to."""

from pathlib import Path

from presskit.corrections import Decisions, unused_aliases
from presskit.doubts import Kind
from presskit.schema.values import Alias
from tests._one_file import transcript

TALK = "Ann Lee (AP): Why now?\n\nMinister Bo Ek: So it is.\n"


def unused(*printed, source="x/a.txt", folder="x"):
    held = {name: Alias("Somebody Else", "") for name in printed}
    decisions = Decisions([], [], [], {}, {Path(folder): held}, frozenset(), {})
    return unused_aliases(decisions, [transcript(TALK, source=source)])


def test_a_name_or_a_whole_label_answers():
    assert unused("ann lee", "minister bo ek", "bo ek") == []


def test_a_name_that_is_printed_nowhere_is_said():
    (one,) = unused("ann lee", "ann vance")
    assert one.kind == Kind.UNUSED_ALIAS
    assert one.message.startswith("'ann vance', read as 'Somebody Else'")
    assert one.transcript == str(Path("x/aliases.csv"))


def test_only_the_files_beside_it_answer():
    assert len(unused("ann lee", source="y/a.txt")) == 1


def test_no_aliases_no_doubts():
    assert unused() == []
