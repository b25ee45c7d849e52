"""For whom somebody works, by the job that is printed with it."""

import pytest

from presskit.languages import lexicon
from presskit.names import read_label, read_outlets
from presskit.names._jobs import employer


@pytest.mark.parametrize(
    ("code", "words", "outlet"),
    [
        ("en", "reporter at Channel Tarn", "Channel Tarn"),
        ("en", "editor-in-chief of the Society and Sea", "Society and Sea"),
        ("en", "Tarn bureau chief, Harbor Daily", "Harbor Daily"),
        ("en", "political correspondent", ""),
        ("en", "Bureau of Sea Reporting", None),
        ("en", "Minister of Ports", None),
        ("en", "Harbor Daily", None),
        ("de", "Korrespondentin des Tarner Boten", "Tarner Boten"),
        ("de", "Redakteur beim Tarner Boten", "Tarner Boten"),
        ("fr", "correspondante du Courrier de Tarn", "Courrier de Tarn"),
        ("fr", "journaliste à l’Écho de Tarn", "Écho de Tarn"),
        ("es", "reportera de El Diario de Tarn", "El Diario de Tarn"),
        ("it", "inviata di Radio Costa", "Radio Costa"),
        ("pt", "repórter do Jornal de Tarn", "Jornal de Tarn"),
    ],
)
def test_by_hand(code, words, outlet):
    assert employer(words, lexicon(code)) == outlet


@pytest.mark.parametrize(
    ("label", "name", "outlets"),
    [
        ("Ida Moss, reporter at Channel Tarn", "Ida Moss", ["Channel Tarn"]),
        ("Ida Moss, political correspondent", "Ida Moss", []),
        ("Ida Moss (senior editor of the Harbor Daily)", "Ida Moss", ["Harbor Daily"]),
        ("Major Garrett, CBS correspondent", "Major Garrett", ["CBS News"]),
        ("Bo Ek, Minister of Ports", "Bo Ek", []),
    ],
)
def test_a_job_behind_a_name_tells_the_outlet(label, name, outlets):
    read = read_label(label, lexicon("en"))
    told = [one.name for words in read.affiliations for one in read_outlets(words)]
    assert (read.name, told) == (name, outlets)


def test_talk_with_a_job_in_it_is_no_label():
    assert read_label("Listen, the reporter at the door said", lexicon("en")) is None
