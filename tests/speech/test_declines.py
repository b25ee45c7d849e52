"""Which sentences say that something is not answered."""

import pytest

from presskit.languages import lexicon
from presskit.speech.declines import declines_in


@pytest.mark.parametrize(
    ("language", "said", "by"),
    [
        ("en", "We help. I'm not going to comment on that.", ["not going to comment"]),
        ("en", "I’m not really going to get into that.", []),  # the refusal is parted
        ("en", "I can't really speak to that.", ["can't really speak to"]),
        ("en", "I'd refer you to the ministry.", ["refer you to"]),
        ("en", "It is for Oslo and Rome to decide.", ["for Oslo and Rome to decide"]),
        ("en", "That is up to them to decide.", ["up to them to decide"]),
        ("en", "I don't have a timeline. Wait.", ["don't have a timeline"]),
        ("en", "I'm a bit reluctant to go into details.", ["reluctant to go into"]),
        ("en", "You'd have to ask them.", ["You'd have to ask"]),
        ("en", "They don't want to talk about it.", []),
        ("en", "The minister won't comment on that.", []),
        ("en", "Our friends are really not going to discuss it.", []),
        ("en", "Iran will not discuss its missiles.", []),
        ("en", "At the port we’re not going to comment.", ["not going to comment"]),
        ("en", "We at the ministry won't comment.", ["won't comment"]),
        ("en", "Those of us in the port can't comment.", ["can't comment"]),
        ("en", "We as the government will not comment.", ["will not comment"]),
        ("en", "They're not going to comment.", []),
        ("en", "I think the mayor is not going to comment.", []),
        ("en", "As the minister said, won't comment.", ["won't comment"]),
        ("en", "We obviously can't comment.", ["can't comment"]),
        ("en", "That plan I'm just not going to preview.", ["not going to preview"]),
        ("en", "Today is not the day to go into that.", ["not the day to go into"]),
        ("en", "I would not say that it rains.", []),
        ("en", "Why don't you want to comment?", []),
        ("en", "We will talk about it. We go into cities.", []),
        ("de", "Dazu kann ich Ihnen nichts sagen.", ["nichts sagen"]),
        ("de", "Da bitte ich um Verständnis.", ["bitte ich um Verständnis"]),
        ("fr", "Il ne m’appartient pas d’en juger.", ["ne m’appartient pas"]),
        ("it", "Non spetta a me deciderlo.", ["Non spetta a me"]),
        ("es", "No quiero hacer comentarios.", ["No quiero hacer comentarios"]),
        ("fr", "Aucun commentaire.", ["Aucun commentaire"]),
        ("es", "No voy a comentar eso.", ["No voy a comentar"]),
        ("en", "", []),
    ],
)
def test_what_declines(language, said, by):
    found = declines_in(said, lexicon(language))
    assert [said[one.by_start : one.by_end] for one in found] == by


def test_spans_are_those_of_the_sentence():
    said = "It rains. We won't comment. It pours."
    assert [said[one.start : one.end] for one in declines_in(said)] == [
        "We won't comment."
    ]
