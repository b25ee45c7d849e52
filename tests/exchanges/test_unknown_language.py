"""In a language that has no file, questions come from their marks, said once."""

import presskit

TALK = """Presskonferens med ministern

Moderator: God morgon och välkomna. Vi har en kvart på oss.

Minister Bo Ek: Tack. Vi har sagt att det är på tid, och att vi inte kan
vänta till hösten med en ny bro för alla som bor där ute.

Ann Lee (Reuters): När är det? Och vad är det för en bro?

Minister Bo Ek: I maj, när isen är borta, och det är på den tid som vi har sagt.

Jon Vask (BBC): Jag har ingen fråga till ministern men jag har en sak som inte är sagd.

Minister Bo Ek: Tack för det.
"""


def test_only_marks_make_questions_and_the_audit_says_so_once():
    corpus = presskit.load_text(TALK)
    assert corpus.transcripts["language"].tolist() == ["sv"]
    assert corpus.questions["text"].tolist() == [
        "När är det?",
        "Och vad är det för en bro?",
    ]
    kinds = corpus.audit["kind"].tolist()
    assert kinds.count("language without words") == 1


def test_a_language_with_a_file_is_not_doubted():
    corpus = presskit.load_text(
        "Ann Lee (AP): Why now? It is what we have for you. " * 9
    )
    assert "language without words" not in corpus.audit["kind"].tolist()
