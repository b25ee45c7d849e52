"""Words that an editor put into the talk stand in the audit, with their line."""

import presskit

KIND = "words of the editor"


def audit(*turns):
    found = presskit.load_text("\n\n".join(turns)).audit
    rows = found[found["kind"] == KIND].sort_values("start")
    return rows[["line", "severity", "kind", "message"]].to_numpy().tolist()


def test_words_put_in_are_told_once_a_transcript_with_their_places():
    told = audit(
        "Ann Lee (AP): Will [Minister] Dahl come to Cold [Lake]?",
        "Minister Bo Ek: He [laughter] was at Cold [Lake].\nAt Cold [Lake] he [said].",
    )
    assert told == [
        [1, "note", KIND, "The editor put [Minister] into the talk of Ann Lee."],
        [
            1, "note", KIND,
            "The editor put [Lake] into the talk of Ann Lee, and in 2 more places.",
        ],
        [4, "note", KIND, "The editor put [said] into the talk of Bo Ek."],
    ]  # fmt: skip


def test_a_quote_tells_it_at_each_place():
    corpus = presskit.load_text(
        "Ann Lee (AP): Why?\n\nMinister Bo Ek: At Cold [Lake]. And again Cold [Lake]."
    )
    text = corpus.source("pasted text").text
    start = text.rindex("And again")
    assert "holds [Lake]" in str(
        presskit.quote(corpus, "pasted text", start, start + 20)
    )
