"""Thanks and the closing in five languages: no exchange, follow-up or question."""

import pytest

import presskit

OPENING = {  # the call, the question, the answer of nine words
    "en": ("Good morning. Please, Ann Lee of Zarya.", "When will the bridge open?"),
    "de": ("Guten Morgen. Bitte, Anna Maier von Zarya.", "Wann öffnet die Brücke?"),
    "fr": ("Bonjour. Allez-y, Anne Roy de Zarya.", "Quand ouvrira le pont ?"),
    "es": ("Buenos días. Adelante, Ana Ruiz de Zarya.", "¿Cuándo abrirá el puente?"),
    "it": ("Buongiorno. Prego, Anna Rossi di Zarya.", "Quando aprirà il ponte?"),
}
ANSWER = {  # six words each
    "en": "In May, when the ice goes.",
    "de": "Im Mai, nach dem langen Eis.",
    "fr": "En mai, après la longue glace.",
    "es": "En mayo, tras el largo hielo.",
    "it": "In maggio, dopo il lungo ghiaccio.",
}
THANKS = {
    "en": "Thank you very much for that, Mr. Minister.",
    "de": "Vielen Dank dafür, Herr Minister.",
    "fr": "Merci beaucoup pour cela, monsieur le ministre.",
    "es": "Muchas gracias a usted, señor ministro.",
    "it": "Grazie mille per questo, signor ministro.",
}
CLOSING = {
    "en": "That concludes the press conference. Thank you and goodbye.",
    "de": "Damit schließe ich die Pressekonferenz. Vielen Dank und auf Wiedersehen.",
    "fr": "Ceci met fin à la conférence de presse. Merci et au revoir.",
    "es": "Con esto concluye la rueda de prensa. Muchas gracias y hasta luego.",
    "it": "Con questo chiudo la conferenza stampa. Grazie e arrivederci.",
}
AFTERWARDS = {  # twenty words or so, by which nobody is answered
    "en": "One more word: the ferry runs on Sundays, too, and I hope to see all "
    "of you aboard in summer.",
    "de": "Noch ein Wort: Die Fähre fährt auch am Sonntag, und ich hoffe, Sie "
    "alle im Sommer an Bord zu sehen.",
    "fr": "Encore un mot : le bac passe aussi le dimanche, et j'espère vous voir "
    "tous à bord cet été.",
    "es": "Una palabra más: el barco sale también los domingos, y espero verlos a "
    "todos a bordo en verano.",
    "it": "Ancora una parola: il traghetto parte anche la domenica, e spero di "
    "vedervi tutti a bordo in estate.",
}
LANGUAGES = sorted(OPENING)
HEAD = "Press conference\nby Minister Bo Ek\n12 May 2024\n\n"


def load(tmp_path, *turns):
    path = tmp_path / "a.txt"
    talk = "\n\n".join(f"{label}: {text}" for label, text in turns)
    path.write_text(f"{HEAD}{talk}\n", encoding="utf-8")
    return presskit.load(path, progress=False)


def table(corpus):
    names = ["exchange", "n_followups", "n_questions", "answer_words"]
    return corpus.exchanges[names].values.tolist()


@pytest.mark.parametrize("code", LANGUAGES)
def test_thanks_of_an_unnamed_asker_make_no_exchange(tmp_path, code):
    call, question = OPENING[code]
    corpus = load(
        tmp_path,
        ("MODERATOR", call),
        ("QUESTION", question),
        ("MINISTER BO EK", ANSWER[code]),
        ("QUESTION", THANKS[code]),
        ("MODERATOR", CLOSING[code]),
    )
    assert table(corpus) == [[1, 0, 1, 6]]
    assert corpus.questions["text"].tolist() == [question]


@pytest.mark.parametrize("code", LANGUAGES)
def test_thanks_of_a_named_asker_are_no_follow_up(tmp_path, code):
    call, question = OPENING[code]
    corpus = load(
        tmp_path,
        ("MODERATOR", call),
        ("Ann Lee (Zarya)", question),
        ("Minister Bo Ek", ANSWER[code]),
        ("Ann Lee (Zarya)", THANKS[code]),
    )
    assert table(corpus) == [[1, 0, 1, 6]]
    assert corpus.turns["exchange"].fillna(0).tolist() == [0, 1, 1, 1]


@pytest.mark.parametrize("code", LANGUAGES)
def test_thanks_with_a_question_behind_them_are_one(tmp_path, code):
    call, question = OPENING[code]
    corpus = load(
        tmp_path,
        ("MODERATOR", call),
        ("Ann Lee (Zarya)", question),
        ("Minister Bo Ek", ANSWER[code]),
        ("Ann Lee (Zarya)", f"{THANKS[code]} {question}"),
    )
    assert table(corpus) == [[1, 1, 2, 6]]


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_follows_the_closing_answers_nobody(tmp_path, code):
    call, question = OPENING[code]
    corpus = load(
        tmp_path,
        ("Moderator", call),
        ("Ann Lee (Zarya)", question),
        ("Minister Bo Ek", ANSWER[code]),
        ("Moderator", CLOSING[code]),
        ("Minister Bo Ek", AFTERWARDS[code]),
    )
    assert table(corpus) == [[1, 0, 1, 6]]
    assert corpus.turns["exchange"].fillna(0).tolist() == [0, 1, 1, 0, 0]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_podiums_thanks_to_the_audience_answer_nobody(tmp_path, code):
    call, question = OPENING[code]
    thanks = THANKS[code].partition(",")[0] + "."
    corpus = load(
        tmp_path,
        ("Moderator", call),
        ("Ann Lee (Zarya)", question),
        ("Minister Bo Ek", ANSWER[code]),
        ("Moderator", CLOSING[code]),
        ("Minister Bo Ek", thanks),
    )
    assert table(corpus) == [[1, 0, 1, 6]]


def test_the_thanks_of_somebody_who_asks_nothing_belong_to_no_exchange(tmp_path):
    corpus = load(
        tmp_path,
        ("Ann Lee (Zarya)", "When will the bridge open?"),
        ("Minister Bo Ek", "In May, when the ice goes."),
        ("Cy Dee (AP)", "Thank you, Minister."),
        ("Minister Bo Ek", "You are welcome."),
        ("Ann Lee (Zarya)", "And the ferry?"),
        ("Minister Bo Ek", "In June."),
    )
    assert corpus.turns["exchange"].fillna(0).tolist() == [1, 1, 0, 0, 1, 1]
