"""Who speaks, and why, as a report says it: to open, with places."""

import presskit
from presskit.widgets import SourceExplorer
from presskit.widgets._sheet import as_text
from presskit.widgets._speaker_reasons import speakers
from tests.cast._judged import BRIEFING


def rows_of(corpus):
    return corpus.evidence.itertuples(index=False)


def told(text):
    corpus = presskit.load_text(text)
    (id_,) = corpus.transcripts["transcript"]
    return speakers(corpus.cast, rows_of(corpus), corpus.turns, corpus.source(id_))


def test_each_speaker_is_a_line_that_opens_to_the_reasons():
    parts = told(BRIEFING)
    assert [bool(one["rows"]) for one in parts] == [True] * 5
    said = as_text(parts)
    assert "Bo Ek, at the podium, 3 turns. Answers 3 of 3 questions" in said
    assert "is named in the header · at the podium · 1." in said
    assert "is called by Dana Poe: ‘Roe’ · the name · – · line 11" in said
    asked = "is labelled ‘Q’ (a word for somebody who asks) · journalist · settles it"
    assert asked in said


def test_who_is_unknown_has_a_line_and_nothing_to_open():
    corpus = presskit.load_text(BRIEFING)
    (id_,) = corpus.transcripts["transcript"]
    nobody = corpus.cast.head(1).assign(speaker=None, speaker_id=None)
    (part,) = speakers(nobody, rows_of(corpus), corpus.turns, corpus.source(id_))
    assert (part["title"], part["rows"]) == ("unknown speakers", [])


def test_beyond_a_limit_speakers_are_counted():
    talk = "\n\n".join(
        f"Ann Lee{chr(97 + n // 26)}{chr(97 + n % 26)} (AP): Why?\n\nBo Ek: So it is."
        for n in range(205)
    )
    assert as_text(told(talk)[-1:]) == "5 more speakers in corpus.cast."


def test_the_explorer_of_sources_shows_it(seeds):
    said = as_text(SourceExplorer(seeds)._report)
    assert "Who speaks, and why: 15" in said
    assert "Jens Stoltenberg, at the podium, 15 turns. Answers 13 of 13" in said
