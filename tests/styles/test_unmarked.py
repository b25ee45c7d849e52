"""Interviews in plain text that print no labels, and texts that are none."""

from presskit.styles._unmarked import unmarked

ASKED = ["Why is it late?", "Who pays?", "You did not ask us.", "When, then?", "Sure?"]
SAID = ["It rained.", "The builder.", "We did. You slept.", "In June.", "As rain."]


def told(text):
    found = unmarked(text)
    if found is None:
        return None
    kind, own = found
    return kind, [text[one.start : one.end] for one in own if one.asks]


def test_answers_in_quotation_marks():
    for form in ("{}\n“{}”\n", "{}\n«{}»\n", "{}\n,,{}''\n", '{}\n"{}"\n'):
        text = "".join(map(form.format, ASKED, SAID))
        assert told(text) == ("quoted-answers", ASKED)


def test_answers_behind_a_dash():
    text = "".join(
        f"{asked}\n– {said}\n" for asked, said in zip(ASKED, SAID, strict=True)
    )
    assert told(text) == ("dashes", ASKED)


def test_both_behind_dashes_in_one_line_or_two():
    text = "A lead.\n-Why?\n-It rained.\n-Who pays? -The builder.\n-When?\n-In June.\n"
    text += "-Sure?\n-As rain.\n"
    assert told(text) == ("dashes", ["-Why?", "-Who pays?", "-When?", "-Sure?"])


def test_both_behind_dashes_by_turns_where_marks_are_lost():
    lines = ["Why?", "Who knows?", "You do.", "I do not.", "And he?", "Perhaps."]
    lines += ["100 days, is that long?", "For a bridge, no."]
    text = "".join(f"— {line}\n" for line in lines)
    assert told(text) == ("dashes", [f"— {line}" for line in lines[::2]])


def test_who_sent_in_a_question_stands_behind_it_in_brackets():
    by = ["Why? (Ida)", "Who pays? (two of Tarn)", "When? (Bo)", "Sure? (Cy Poe)"]
    text = "".join(
        f"— {asked}\n— {said}\n" for asked, said in zip(by, SAID, strict=False)
    )
    assert told(text) == ("dashes", [f"— {asked}" for asked in by])


def test_question_marks_alone_and_a_question_without_one():
    text = "".join(
        f"{asked}\n\n{said}\n\n" for asked, said in zip(ASKED, SAID, strict=True)
    )
    assert told(text) == ("question-marks", ASKED)


def test_what_is_no_interview():
    lines = [line for pair in zip(ASKED, SAID, strict=True) for line in pair]
    assert told("".join(f"00:{n:02} {line}\n" for n, line in enumerate(lines))) is None
    speech = "We build. Why?\n" + "It is needed, and we know it.\n" * 20
    assert told(speech * 2) is None
    quiz = "Why?\nWho?\nWhen?\nWhere?\nHow?\n"
    assert told(quiz) is None
    news = (
        "“We build,” she said.\nThe town is glad.\n“It is late,” he said.\nSo it is.\n"
    )
    assert told(news * 3) is None


def test_lines_by_turns_from_two_labels_on():
    lines = ["A lead.", "Gazette: Good evening.", "Bo Ek: Hello.", "You look well."]
    lines += ["I have slept.", "Does it go on?", "It does.", "And the ferry?", "Too."]
    text = "\n\n".join(lines)
    assert unmarked(text) is None
    named = {text.index("Gazette"), text.index("Bo Ek")}
    kind, own = unmarked(text, named)
    asks = [text[one.start : one.end] for one in own if one.asks]
    assert (kind, asks) == ("question-marks", lines[1::2])


def test_questions_behind_bars_in_japanese_need_no_mark():
    asked = ["―橋の完成について", "――費用はどのくらいか", "―今後の予定は"]
    said = [
        "「とても長い二年間だったので、ほっとしています。」",
        "「国と県で半分です。」",
    ]
    said.append("「六月に開通して、七月にはバスも通ります。」")
    text = "橋本知事に聞く\n\n" + "".join(
        f"{one}\n\n{two}\n\n" for one, two in zip(asked, said, strict=True)
    )
    assert told(text) == ("dashes", asked)


def test_names_behind_bars_are_no_questions():
    said = "「とても長い二年間だったので、ほっとしています。」"
    assert told("".join(f"{said}\n―{name}\n" for name in ("橋本", "森", "林"))) is None
