"""Who asks, in brackets before the question."""

import presskit
from presskit.speech._bracketed_askers import bracketed_asker


def told(text):
    found = bracketed_asker(text)
    return found and (found[0][0], found[1][0].name)


def test_a_full_name_and_an_outlet():
    for form in ("(Ida Moss – Tarn Weekly) {}", "[Ida Moss, Tarn Weekly] {}"):
        assert told(form.format("Why is it late?")) == ("Ida Moss", "Tarn Weekly")
    assert told("(Ida Moss - tarn.example) “So?”") == ("Ida Moss", "tarn.example")


def test_what_stands_in_brackets_and_names_nobody():
    for text in (
        "(Laughter, applause) Why?",
        "(Moss – Tarn Weekly) Why?",
        "(Ida Moss) Why?",
        "(Ida Moss – who is late?) Why?",
        "Why? (Ida Moss – Tarn Weekly)",
    ):
        assert told(text) is None


def test_the_exchange_has_the_name_and_the_outlet(tmp_path):
    file = tmp_path / "race.txt"
    file.write_text(
        "Press conference, 5 May 2023\n\nQ: Bo, how was it?\n\nBo EK: Wet.\n\n"
        "Q: (Ida Moss – Tarn Weekly) Bo, who is next?\n\nBo EK: We are.\n\n"
        "Q: And then?\n\nBo EK: Nobody.\n\n"
        "Q: (Cy Poe – Gazette) Why not?\n\nBo EK: No money.\n",
        encoding="utf-8",
    )
    rows = presskit.load(file).exchanges[["asker", "outlet"]].values.tolist()
    assert rows[1:] == [["Ida Moss", "Tarn Weekly"], ["Cy Poe", "Gazette"]]
