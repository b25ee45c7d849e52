"""JSON: turns and segments under their usual names, or one text with its facts."""

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from presskit import load_text
from presskit.errors import SourceError, TranscriptError
from presskit.sources import json as reader
from presskit.sources import of_bytes, recognise
from tests._corpora import CORPORA, needs_corpora


def read(value):
    reading = reader.read(json.dumps(value).encode())
    for turn in reading.turns or ():
        assert reading.text[turn.label_start : turn.label_end].rstrip(":") == turn.label
    return reading


def said(value):
    reading = read(value)
    return [
        (t.label, reading.text[t.start : t.end], t.start_time, t.end_time)
        for t in reading.turns
    ]


def test_segments_with_times_are_joined_to_turns():
    rows = [("Ann", 0.5, 0.75, "I"), ("Ann", 1, 1.25, "ask."), ("Bo", 2, 3, "So.")]
    keys = ("speaker", "startTime", "endTime", "body")
    value = {"segments": [dict(zip(keys, row, strict=True)) for row in rows]}
    assert said(value) == [("Ann", "I ask.", 0.5, 1.25), ("Bo", "So.", 2.0, 3.0)]


@pytest.mark.parametrize("who", ["speaker", "name", "who", "author", "label"])
@pytest.mark.parametrize("words", ["text", "speech", "content", "utterance", "words"])
def test_usual_names(who, words):
    assert read([{who: "Ann", words: "Why?"}]).text == "Ann: Why?"


def test_sections_and_firms():
    value = {
        "title": "A call",
        "date": "28 Apr. 2022 ",
        "participants": [
            {"name": "Ann Lee", "title": "CEO"},
            {"name": "Bo Ek", "company": "Big Bank", "role": "Analyst"},
            {"name": "Jo", "firm": "One"},
            {"name": "Jo", "firm": "Two"},
        ],
        "sections": [
            {"title": "Opening", "turns": [{"speaker": "Ann Lee", "speech": "Hi."}]},
            {
                "title": "Questions",
                "turns": [
                    {"speaker": "Bo Ek", "speech": ["Why?", "How?"]},
                    {"speaker": "Jo", "speech": "So."},
                ],
            },
        ],
    }
    reading = read(value)
    assert reading.text == (
        "Opening\n\nAnn Lee: Hi.\n\nQuestions\n\n"
        "Bo Ek (Big Bank): Why?\n\nHow?\n\nJo: So."
    )
    assert reading.facts == {"title": "A call", "date": "2022-04-28"}
    assert reading.parts[0].place == "element 1"


def test_whisper_with_words_inside_and_without_speakers():
    value = {
        "text": "Hi there. Why?",
        "segments": [
            {"start": 0, "end": 1.5, "text": " Hi there.", "words": [{"word": "Hi"}]},
            {"start": 1.5, "end": 2, "text": " Why?"},
        ],
    }
    assert (read(value).text, read(value).turns) == ("Hi there. Why?", None)
    for number, segment in enumerate(value["segments"]):
        segment["speaker"] = f"SPEAKER_0{number}"
    assert [turn[:2] for turn in said(value)] == [
        ("SPEAKER_00", "Hi there."),
        ("SPEAKER_01", "Why?"),
    ]


def test_the_same_words_in_pieces_are_read_once_and_milliseconds_are_seconds():
    value = {
        "words": [{"speaker": "A", "text": "Hello", "start": 250, "end": 900}],
        "utterances": [{"speaker": "A", "text": "Hello", "start": 250, "end": 900}],
    }
    assert said(value) == [("A", "Hello", 0.25, 0.9)]
    assert read(value).repairs == ("times read as milliseconds",)


def test_a_key_never_becomes_a_word():
    call = {"prepared_remarks": [{"speaker": "Bo", "text": "Welcome, all of you."}],
            "q_and_a": [{"speaker": "Ann", "text": "Why is it late?"}]}  # fmt: skip
    assert read(call).text == "Bo: Welcome, all of you.\n\nAnn: Why is it late?"


def test_words_are_named_by_the_spans_of_their_speakers():
    times = [(1, 2, "So", "a"), (2, 3, "it", "a"), (5, 6, "Why", "b")]
    items = [
        {"start_time": f"{a}.0", "end_time": f"{b}.0", "type": "word",
         "alternatives": [{"content": word, "confidence": "0.9"}]}
        for a, b, word, _ in times
    ]  # fmt: skip
    items.insert(2, {"type": "punctuation", "alternatives": [{"content": "."}]})
    items.append({"type": "punctuation", "alternatives": [{"content": "?"}]})
    spans = [
        {"start_time": "1.0", "end_time": "3.0", "speaker_label": "spk_0"},
        {"start_time": "5.0", "end_time": "6.0", "speaker_label": "spk_1"},
    ]
    value = {"results": {"speaker_labels": {"segments": spans}, "items": items}}
    assert said(value) == [("spk_0", "So it.", 1.0, 3.0), ("spk_1", "Why?", 5.0, 6.0)]
    assert read(value).view.startswith("results.items[]")


def test_words_that_name_nobody_are_told():
    value = {"segments": [{"start": 1, "end": 4, "text": "Good morning."}]}
    reading = read(value)
    assert (reading.turns, reading.untold) == (None, (reader.NOBODY,))
    with pytest.raises(TranscriptError, match="does not tell who speaks"):
        load_text(json.dumps(value))


def test_text_beside_the_talk_is_left_out_and_listed():
    rows = [{"speaker": "Ann", "text": "Why?"}, {"speaker": "Bo", "text": "So."}]
    reading = read({"description": "x", "body": "A word of the house.", "turns": rows})
    assert reading.text == "Ann: Why?\n\nBo: So."
    assert [piece.text for piece in reading.left_out] == ["A word of the house."]


def test_several_transcripts_in_one_file_are_refused():
    rows = [{"speaker": "Ann", "text": "Why?"}, {"speaker": "Bo", "text": "So."}]
    days = [{"date": f"2024-05-0{n}", "turns": rows} for n in (1, 2)]
    with pytest.raises(SourceError, match="it holds 2 transcripts"):
        read(days)
    with pytest.raises(SourceError, match="it holds 2 transcripts"):
        read({"transcripts": days})


def test_nobody_in_particular_is_somebody_else_each_time():
    rows = [("QUESTION", "Why?"), ("QUESTION", "How?"), ("Bo", "So."), ("Bo", "Yes.")]
    value = [{"speaker": who, "text": words} for who, words in rows]
    assert read(value).text == "QUESTION: Why?\n\nQUESTION: How?\n\nBo: So. Yes."


def test_one_text_with_its_facts():
    speech = "\n (As delivered) \n\nANN LEE: Itâ€™s so.\nQUESTION: Why?"
    reading = read({"speech": speech, "title": "T", "href": "https://example.org"})
    assert reading.text == "(As delivered) \n\nANN LEE: It’s so.\nQUESTION: Why?"
    assert reading.turns is None
    assert reading.facts == {"title": "T", "url": "https://example.org"}
    assert [part.place for part in reading.parts] == [
        "speech, line 1", "speech, line 3", "speech, line 4",
    ]  # fmt: skip


def test_lines_of_objects():
    data = b'{"who": "Ann", "text": "Why?"}\n\n{"who": "Bo", "text": "So."}\n'
    reading = reader.read(data)
    assert reading.text == "Ann: Why?\n\nBo: So."
    assert [part.place for part in reading.parts] == ["line 1", "line 3"]
    assert recognise(data) == "json"
    assert not reader.claims(b"[As delivered]\nAnn: Why?")


BAD = {
    "nested too deep": b"[" * 100_000 + b"]" * 100_000,
    "nested too deep ": b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    "not complete JSON": b'[{"speaker": "Ann", "te',
    "not complete JSON .Exceeds": b'{"a": ' + b"9" * 10_000 + b"}",
    r"no transcript .* it has: a, b": b'{"a": 1, "b": {}}',
    "it holds 2 texts": b'[{"text": "One."}, {"text": "Two."}]',
}


@pytest.mark.parametrize("message", BAD)
def test_bad_json(message):
    message, data = message.replace(".* it", ".*it"), BAD[message]
    with pytest.raises(SourceError, match=message.strip()):
        reader.read(data)


@pytest.mark.parametrize("depth", [300, 400, 490, 700, 900, 990])
def test_any_depth_is_read_or_refused(depth):
    with contextlib.suppress(SourceError):
        reader.read(b'{"a":' * depth + b'[{"who":"A","text":"b"}]' + b"}" * depth)


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=5) | st.integers(),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                "speaker text start end title words participants a".split()
            ),
            inner,
            max_size=4,
        )
    ),
)


@given(JSON)
def test_never_anything_but_a_source_error(value):
    with contextlib.suppress(SourceError):
        assert read(value).text.strip()


@needs_corpora
def test_real_files():
    folder = CORPORA
    reading = reader.read((folder / "podcast-carriers/example.json").read_bytes())
    assert [turn.label for turn in reading.turns] == ["Darth Vader", "Luke"]
    for path in sorted(folder.glob("nato-scraped-2022/*.json")):
        reading = reader.read(path.read_bytes())
        whole = json.loads(path.read_bytes())
        assert reading.text == whole["speech"].replace("\xa0", " ").strip()
        assert set(reading.facts) == {"title", "date", "url"}


def text_of(value):
    return of_bytes(json.dumps(value).encode(), "talk.json").text


@pytest.mark.parametrize(
    "row",
    [
        {"user_name": "Ann Lee", "data": "Why?"},
        {"users": [{"username": "Ann Lee"}], "text": "Why?"},
        {"from": {"displayName": "Ann Lee"}, "body": {"content": "Why?"}},
        {"member": {"name": "Ann Lee"}, "paragraphs": ["Why?"]},
        {"speakerId": "u1", "speakerDisplayName": "Ann Lee", "text": "Why?"},
        {"Sprecher": "Ann Lee", "Wortbeitrag": "Why?"},
        {"intervenant": "Ann Lee", "propos": "Why?"},
        {"ponente": "Ann Lee", "texto": "Why?"},
        {"falante": "Ann Lee", "fala": "Why?"},
        {"oratore": "Ann Lee", "testo": "Why?"},
        {"mówca": "Ann Lee", "wypowiedź": "Why?"},
        {"spreker": "Ann Lee", "tekst": "Why?"},
        {"спикер": "Ann Lee", "текст": "Why?"},
        {"оратор": "Ann Lee", "реплика": "Why?"},
        {"спікер": "Ann Lee", "репліка": "Why?"},
        {"мовець": "Ann Lee", "репліка": "Why?"},
    ],
)
def test_fields_of_sender_and_text(row):
    assert text_of({"turns": [row, {**row}]}) == "Ann Lee: Why? Why?"


def test_a_row_of_question_and_answer_is_two_turns():
    rows = [{"question": "Why?", "answer": "So."}, {"Frage": "When?", "Antwort": "Now"}]
    right = "Question: Why?\n\nAnswer: So.\n\nFrage: When?\n\nAntwort: Now"
    assert text_of({"interview": rows}) == right
    named = {"asker": "Ann Lee", "question": "Why?", "answerer": "Bo", "answer": "So."}
    assert text_of([named] * 2) == "\n\n".join(["Ann Lee: Why?", "Bo: So."] * 2)


def test_facts_of_the_objects_that_hold_the_talk():
    rows = [{"who": "Ann", "text": "Why?"}, {"who": "Bo", "text": "So."}]
    inner = {"title": "On the bridge", "date": "2026-03-04", "rows": rows}
    other = {"title": "Minister", "name": "Bo"}
    found = of_bytes(json.dumps({"guest": other, "d": inner}).encode(), "a.json")
    assert found.reading.facts == {"title": "On the bridge", "date": "2026-03-04"}


def test_marks_of_change_part_rows_that_name_nobody():
    events = [{"segs": [{"utf8": ">> Why?"}, {"utf8": ">> So."}]}, {"segs": []}]
    found = of_bytes(json.dumps({"events": events}).encode(), "a.json")
    turns = found.reading.turns
    assert [(one.label, found.text[one.start : one.end]) for one in turns] == [
        (">>", "Why?"),
        (">>", "So."),
    ]


@pytest.mark.parametrize(
    ("body", "format_"),
    [
        ("<p><b>Ann Lee:</b> Why?</p>\n<p><b>Bo:</b> So.</p>", "html"),
        ("**Ann Lee:** Why?\n\n**Bo:** So.", "markdown"),
    ],
)
def test_a_field_may_hold_a_page_or_markdown(body, format_):
    found = of_bytes(json.dumps({"headline": "Port", "articleBody": body}).encode(), "")
    assert found.text == "Ann Lee: Why?\n\nBo: So."
    assert found.reading.facts["title"] == "Port"
    assert found.reading.view == f"articleBody ({format_})"
    assert found.reading.parts[0].place == "articleBody, line 1"


def test_what_is_asked_about_the_file_is_no_talk():
    rows = [{"speaker": "Ann", "text": "Why?"}, {"speaker": "Bo", "text": "So."}]
    about = {"question": "Who speaks?", "answer": "Two do.", "turns": rows}
    assert text_of(about) == "Ann: Why?\n\nBo: So."
    assert text_of([about]) == "Ann: Why?\n\nBo: So."


def test_who_takes_part_does_not_say_all_of_it():
    value = {"users": [{"id": 1, "name": "Ann"}], "text": "Cy: Why?\n\nBo: So."}
    assert text_of(value) == "Cy: Why?\n\nBo: So."
