"""Labels of a machine that numbers voices: in all languages, and no other labels."""

import pytest

from presskit.names import cluster, read_label


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("Speaker 3", "3"),
        ("SPEAKER_00", "0"),
        ("speaker-12", "12"),
        ("Speaker A", "a"),
        ("spk_1", "1"),
        ("SPK2", "2"),
        ("S01", "1"),
        ("[SPEAKER_04]", "4"),
        ("Unknown Speaker 2", "2"),
        ("Sprecher 2", "2"),
        ("Sprecherin 2", "2"),
        ("Interlocuteur 1", "1"),
        ("Intervenante 4", "4"),
        ("Hablante 1", "1"),
        ("Orador 10", "10"),
        ("Parlante 1", "1"),
        ("Спикер 2", "2"),
    ],
)
def test_a_numbered_voice_is_nobody_by_name(label, number):
    assert cluster(label) == number
    read = read_label(label)
    assert (read.name, read.anonymous, read.number) == ("", False, number)


@pytest.mark.parametrize(
    "label",
    "Speaker|Speaker Ek|Madam Speaker|Reporter 2|Sprecher Bo Ek|S. Ek|Minister 2|Q1|"
    "S Club|Area 51||Speaker 1234|Mr. S".split("|"),
)
def test_others_are_not(label):
    assert cluster(label) == ""
