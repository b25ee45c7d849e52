"""What a brief says of what a press conference was about, and of what is new."""

import presskit
from presskit.sharing import _brief_about
from presskit.wording import say

FOREIGN, DEFENCE = "000_030e8c4dc072d88f", "003_7ec467e6c538953e"


def of(corpus, id_):
    return corpus.turns[corpus.turns["transcript"] == id_]


def folder(tmp_path, **texts):
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return presskit.load(tmp_path)


def talk(day, who, *said):
    """Return a press conference in which somebody answers with each of `said`."""
    answers = "\n\n".join(
        f"Ann Lee (AP): And what do we know of number {at} this year?\n\n{who}: {one}"
        for at, one in enumerate(said)
    )
    return f"Press conference by {who}\n{day}\n\n{answers}\n"


def test_it_names_the_themes_that_were_asked(corpus):
    (told,) = _brief_about.content(of(corpus, DEFENCE)).about
    assert told.startswith("By the starter dictionary of security policy: “")
    assert "“Combat aircraft” came from the press alone" in told


def test_what_is_quoted_stands_in_the_source(corpus):
    for id_ in (FOREIGN, DEFENCE):
        quotes = _brief_about.content(of(corpus, id_)).quotes
        text = corpus.source(id_).text
        assert len(quotes) == 3
        for one in quotes:
            begins = text[one.start :]
            assert " ".join(begins.split()).startswith(one.text)
            assert one.speaker == "Jens Stoltenberg"


def test_a_count_is_what_everybody_counts(corpus):
    _, (first, *_) = _brief_about.new(corpus, DEFENCE)
    hits = presskit.themes.kwic(of(corpus, DEFENCE), "Türkiye")
    assert f"Türkiye ({len(hits)} times)" in first


def test_what_is_new_names_the_one_before(corpus):
    since, told = _brief_about.new(corpus, DEFENCE)
    assert since == "5 Apr 2022 · Foreign Ministers"
    assert told[0].startswith("Words said now and by nobody then: Türkiye (14 times)")
    for word in ("Türkiye", "balloons", "earthquake"):
        assert presskit.themes.kwic(of(corpus, FOREIGN), word).empty
    assert "“Combat aircraft” (asked in 3 exchanges)" in told[1]
    assert len(told) == 2, "of 76 sentences 71 are new, so that none is told of"


def test_the_first_one_has_none_before(corpus):
    assert _brief_about.new(corpus, FOREIGN) == ("", [say("briefs.told.no_earlier")])


FERRY = (
    "The ferry is old, and we will not use it again until the harbour is clean. " * 5
)
BRIDGE = (
    "The bridge is old, and we will not open it again until the money is there. " * 5
)


def test_the_one_before_is_earlier_by_day_whatever_the_files_are_called(tmp_path):
    corpus = folder(
        tmp_path,
        a=talk("3 June 2023", "Minister Bo Ek", BRIDGE, BRIDGE),
        b=talk("3 May 2023", "Minister Bo Ek", FERRY, FERRY),
    )
    since, told = _brief_about.new(corpus, "a")
    assert since.startswith("3 May 2023")
    assert "bridge (10 times)" in told[0]
    assert _brief_about.new(corpus, "b")[0] == ""


def test_what_stays_of_a_statement_is_told_without_its_numbers(tmp_path):
    may = "We sent 4 boats to the island and they came back. " + FERRY
    june = "We sent 8 boats to the island and they came back. " + FERRY
    ask = "\n\nAnn Lee (AP): Why is that so?\n\nMinister Bo Ek: It is so.\n"
    head = "Press conference by Minister Bo Ek\n{} 2023\n\nMinister Bo Ek: "
    corpus = folder(
        tmp_path,
        may=head.format("3 May") + may + ask,
        june=head.format("3 June") + june + ask,
    )
    _, told = _brief_about.new(corpus, "june")
    assert told[-1] == (
        "6 of 6 sentences of the statement of 3 Jun 2023 came back from 3 May 2023: "
        "5 in the same words, 1 reworded."
    )


def test_the_one_before_is_of_the_same_speaker(tmp_path):
    corpus = folder(
        tmp_path,
        a=talk("3 June 2023", "Minister Bo Ek", BRIDGE, BRIDGE),
        b=talk("3 May 2023", "Minister Eva Moe", FERRY, FERRY),
    )
    assert _brief_about.new(corpus, "a")[0] == ""


def test_a_dictionary_that_does_not_fit_is_not_used(tmp_path):
    corpus = folder(tmp_path, a=talk("3 June 2023", "Minister Bo Ek", *[BRIDGE] * 4))
    (told,) = _brief_about.content(corpus.turns).about
    assert told.startswith("Said more than in general language: ")
    assert "bridge (20 times)" in told


def test_words_of_a_language_without_a_list_are_not_called_typical(tmp_path):
    mixed = "Well, daraja hilo bado halijafunguliwa kwa watu wa hapa. It is so. " * 6
    corpus = folder(tmp_path, a=talk("3 June 2023", "Minister Bo Ek", mixed, mixed))
    made = _brief_about.content(corpus.turns)
    assert made.quotes == []
    assert made.about[0].startswith("Which words are typical is not told:")


def test_of_no_turns_it_says_that_too_little_is_said(corpus):
    made = _brief_about.content(corpus.turns.head(0))
    assert "too little is said" in made.about[0]
    assert made.quotes == []
