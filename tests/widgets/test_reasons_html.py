"""Who speaks, and why, as a page says it: to open, escaped, with places."""

import re

import presskit
from presskit.widgets import SourceExplorer
from presskit.widgets._reasons_html import speakers
from tests.cast._judged import BRIEFING


def told(text, name=None):
    corpus = presskit.load_text(text)
    (id_,) = corpus.transcripts["transcript"]
    return speakers(corpus.cast, corpus.evidence, corpus.turns, corpus.source(id_))


def words(html):
    return re.sub(r"\s+", " ", re.sub("<[^>]*>", " ", html))


def test_each_speaker_is_a_line_that_opens_to_the_reasons():
    html = told(BRIEFING)
    assert html.count("<details") == html.count("</details>") == 5
    said = words(html)
    assert "Bo Ek , at the podium, 3 turns. Answers 3 of 3 questions" in said
    assert "is named in the header at the podium 1." in said
    assert "is called by Dana Poe: ‘Roe’ the name – line 11" in said
    assert (
        "is labelled ‘Q’ (a word for somebody who asks) journalist settles it" in said
    )


def test_who_is_unknown_has_a_line_and_nothing_to_open():
    corpus = presskit.load_text(BRIEFING)
    (id_,) = corpus.transcripts["transcript"]
    nobody = corpus.cast.head(1).assign(speaker=None, speaker_id=None)
    html = speakers(nobody, corpus.evidence, corpus.turns, corpus.source(id_))
    assert "unknown speakers" in html
    assert "<details" not in html


def test_nothing_of_a_source_acts():
    said = BRIEFING.replace("Ann Lee (Harbor Daily)", "Ann Lee (<img src=x>)")
    html = told(said)
    assert "<img" not in html
    assert "&lt;img src=x&gt;" in html


def test_beyond_a_limit_speakers_are_counted():
    talk = "\n\n".join(
        f"Ann Lee{chr(97 + n // 26)}{chr(97 + n % 26)} (AP): Why?\n\nBo Ek: So it is."
        for n in range(205)
    )
    html = told(talk)
    assert "5 more speakers in corpus.cast." in html


def test_the_explorer_of_sources_shows_it(seeds):
    explorer = SourceExplorer(seeds)
    said = words(explorer._pane.value)
    assert "Who speaks, and why: 15" in said
    assert "Jens Stoltenberg , at the podium, 15 turns. Answers 13 of 13" in said
