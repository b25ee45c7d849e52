"""Who is not made one with whom, over whole transcripts: the worst of faults."""

import pytest

import presskit
from presskit.corrections import COLUMNS, Correction, as_line
from presskit.errors import PresskitWarning

HEAD = "Press conference\nby Minister Bo Ek\n{day} March 2024\n\n"


def loaded(folder, *texts):
    """Load invented transcripts, one a text of "label: words" lines."""
    for n, text in enumerate(texts):
        said = "\n\n".join(line.strip() for line in text.strip().splitlines())
        path = folder / f"{chr(97 + n)}.txt"
        path.write_text(HEAD.format(day=n + 1) + said + "\n", encoding="utf-8")
    return presskit.load(folder)


def asker_ids(corpus):
    return corpus.exchanges["asker_id"].tolist()


@pytest.mark.parametrize(
    "label",
    [
        "AP Reporter", "French Reporter", "First Reporter", "Foreign Journalist",
        "Journalist Reuters", "Eine Journalistin", "Unbekannter Journalist",
        "Otro Periodista", "Regional Correspondent", "Local Media", "Press Corps",
        "Participant A", "Intervenant 1", "Off Mic", "Name Inaudible", "Name Withheld",
        "Remote Question", "Online Question", "Via Zoom", "Unidentified Reporter",
    ],
)  # fmt: skip
def test_a_label_that_names_nobody_joins_nobody(tmp_path, label):
    text = f"{label}: Why is it late?\nMinister Bo Ek: It is not late."
    turns = loaded(tmp_path, text, text).turns
    ids = turns.loc[turns["label"] == label, "speaker_id"].dropna()
    assert ids.is_unique


@pytest.mark.parametrize(
    "question",
    [
        "His name is Alexei Roe. When will you free him?",
        "My colleague's name is Alexei Roe. Is he well?",
        "To follow up on what Ann [Alexei Roe, CNN] was saying, why now?",
        "Mr. Minister, Alexei Roe with the Wall Street Journal. Any news on him?",
        "Alexei Roe, Washington Post. Who killed him?",
        "Alexei Roe, CNN, asked you yesterday. Why did you not answer?",
        "Any news? It has been a week.",
        "I am Deeply Concerned about this. Are you?",
    ],
)
def test_whom_a_question_is_about_does_not_ask_it(tmp_path, question):
    text = f"Q: {question}\nMinister Bo Ek: We shall see about all of that."
    corpus = loaded(tmp_path, text, text)
    assert len(set(asker_ids(corpus))) == 2
    assert not corpus.exchanges["asker_id"].str.startswith("alexei").any()
    assert "Any" not in set(corpus.exchanges["outlet"].dropna())


@pytest.mark.parametrize(
    "call", ["Very, please go ahead.", "Omsk, go ahead.", "(Cross-talk.)", "Got you."]
)
def test_what_is_no_name_names_nobody(tmp_path, call):
    text = f"Minister Bo Ek: We agreed on it today. {call}\nQ: Why is it late?"
    corpus = loaded(tmp_path, f"{text}\nMinister Bo Ek: It is not late.")
    assert corpus.exchanges["asker"].tolist() == ["Q"]


def test_an_asker_is_not_the_minister_of_that_name(tmp_path):
    corpus = loaded(
        tmp_path,
        "Ann Lee (AP): Why?\nMinister Bo Ek: So.",
        "Bo Ek: Why?\nMinister Cy Dee: So it is.\nBo Ek: And?\nMinister Cy Dee: Now.",
    )
    turns = corpus.turns
    asks = turns.loc[turns["role"] == "journalist", "speaker_id"]
    podium = turns.loc[turns["role"] == "principal", "speaker_id"]
    assert not set(asks) & set(podium)


def test_two_outlets_of_one_name_are_two_persons_until_somebody_says_so(tmp_path):
    corpus = loaded(
        tmp_path,
        "Ann Lee (The Times): Why?\nMinister Bo Ek: So.",
        "Ann Lee (Times of India): Why?\nMinister Bo Ek: So.",
    )
    assert len(set(asker_ids(corpus))) == 2
    assert "same person?" in set(corpus.audit["kind"])


def test_a_man_and_a_woman_of_one_name_are_two(tmp_path):
    text = "Mr. Kim Lee (AP): Why?\nMinister Bo Ek: So.\nMs. Kim Lee (AP): And when?"
    corpus = loaded(tmp_path, f"{text}\nMinister Bo Ek: Now.")
    assert len(set(asker_ids(corpus))) == 2


def test_an_alias_of_anybody_is_refused(tmp_path):
    (tmp_path / "aliases.csv").write_text(
        "printed,speaker,reason\nQ,Ann Lee,all of them\n", encoding="utf-8"
    )
    text = "Q: Why?\nMinister Bo Ek: So."
    with pytest.warns(PresskitWarning, match="printed for anybody who asks"):
        corpus = loaded(tmp_path, text, text)
    assert len(set(asker_ids(corpus))) == 2


def decided(folder, corpus, *lines):
    """Write decisions about turns, by the words with which they begin."""
    rows = [",".join(COLUMNS)]
    for action, transcript, words, value in lines:
        document = corpus.source(transcript)
        start = document.text.index(words)
        place = transcript, document.sha256, start, start + len(words)
        rows.append(as_line(Correction(action, *place, value, "")))
    (folder / "corrections.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    return presskit.load(folder)


TWO = (
    "Ann Lee (AP): Why now?\nMinister Bo Ek: Because we could.",
    "Ann Lee (AP): Is it done?\nMinister Bo Ek: It is.",
)


def test_a_decision_about_an_answer_leaves_the_asker_alone(tmp_path):
    corpus = loaded(tmp_path, *TWO)
    after = decided(
        tmp_path, corpus, ("speaker", "a", "Because we could.", "Bo Viktor Ek")
    )
    assert asker_ids(after) == ["ann-lee", "ann-lee"]
    assert after.turns["speaker"].tolist()[1] == "Bo Viktor Ek"


def test_an_outlet_for_an_answer_is_refused(tmp_path):
    corpus = loaded(tmp_path, *TWO)
    with pytest.warns(PresskitWarning, match="only askers have outlets"):
        after = decided(
            tmp_path, corpus, ("outlet", "a", "Because we could.", "Reuters")
        )
    assert after.turns.equals(corpus.turns)


def test_a_corrected_outlet_makes_nobody_another_person(tmp_path):
    corpus = loaded(tmp_path, *TWO)
    after = decided(tmp_path, corpus, ("outlet", "a", "Why now?", "Reuters"))
    assert asker_ids(after) == asker_ids(corpus)
    assert after.exchanges["outlet"].tolist() == ["Reuters", "Associated Press"]


@pytest.mark.parametrize("action", ["outlet", "speaker", "role"])
@pytest.mark.parametrize("turned", [False, True])
def test_decisions_that_contradict_are_both_refused(tmp_path, action, turned):
    corpus = loaded(tmp_path, *TWO)
    values = {"outlet": ("CNN", "NPR"), "speaker": ("Cy Dee", "Di Fox")}
    one, two = values.get(action, ("other", "moderator"))
    lines = [(action, "a", "Why now?", one), (action, "a", "Why now?", two)]
    with pytest.warns(PresskitWarning, match="2 corrections could not be followed"):
        after = decided(tmp_path, corpus, *(lines[::-1] if turned else lines))
    assert after.turns.equals(corpus.turns)


def test_roles_of_two_turns_of_anybody_do_not_contradict(tmp_path):
    corpus = loaded(
        tmp_path,
        "Minister Bo Ek: Hello.\nQ: Why is it late?\nQ: Because we say so.\n"
        "Q: And now who asks?\nMinister Bo Ek: So it is, and so it was.",
    )
    lines = [
        ("role", "a", "Because we say so.", "principal"),
        ("role", "a", "And now who asks?", "other"),
    ]
    after = decided(tmp_path, corpus, *lines)
    assert after.turns["role"].tolist() == [
        "principal", "journalist", "principal", "other", "principal",
    ]  # fmt: skip
    assert (after.audit["kind"] == "correction applied").sum() == 2


def test_a_name_for_anybody_who_asks_nothing_is_refused_not_passed_over(tmp_path):
    corpus = loaded(
        tmp_path,
        "Ann Lee (AP): Why?\nMinister Bo Ek: So.\nInterpreter: Hear, hear.\n"
        "Minister Bo Ek: Thank you.",
    )
    with pytest.warns(PresskitWarning, match="stands for whoever speaks"):
        after = decided(tmp_path, corpus, ("speaker", "a", "Hear, hear.", "Cy Dee"))
    assert after.turns.equals(corpus.turns)


def test_one_and_two_persons_at_once_are_both_refused(tmp_path):
    corpus = loaded(tmp_path, *TWO)
    other = corpus.turns["turn_id"][0]
    lines = [
        ("same person", "b", "Is it done?", other),
        ("not same person", "b", "Is it done?", other),
    ]
    with pytest.warns(PresskitWarning, match="says the opposite"):
        after = decided(tmp_path, corpus, *lines)
    assert after.turns.equals(corpus.turns)


def test_who_is_the_same_as_somebody_goes_with_them(tmp_path):
    corpus = loaded(tmp_path, *TWO, "Ann Lee (AP): And then?\nMinister Bo Ek: No.")
    first, second = corpus.turns["turn_id"][0], corpus.turns["turn_id"][2]
    after = decided(
        tmp_path, corpus,
        ("not same person", "b", "Is it done?", first),
        ("same person", "c", "And then?", second),
    )  # fmt: skip
    one, two, three = asker_ids(after)
    assert one != two == three


def test_the_later_of_two_updates_is_the_newer_one(tmp_path):
    words = " ".join(f"word{n} and so on" for n in range(80))
    head = HEAD.format(day=5)
    for name, time in (("early", "10:00 AM"), ("late", "4:00 PM")):
        text = f"{head}Last updated: March 6, 2024 {time}\n\nMinister Bo Ek: {words}.\n"
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    corpus = presskit.load(tmp_path)
    assert corpus.transcripts["transcript"].tolist() == ["late"]
