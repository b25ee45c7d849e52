import numpy as np

from presskit.languages import lexicon
from presskit.text import index
from presskit.themes._kinds_of_words import Apart, forms_of

PRINTED = {
    "speaker": ["Ida Moss", "Bo Marsh"],
    "label": ["Harbour Secretary Ida Moss", "Bo Marsh (Harbour Daily)"],
    "outlet": ["Harbour Daily"],
}
APART = Apart(PRINTED, lexicon("en"), ["Orrin"])


def test_names_of_speakers_stand_apart_where_they_have_capitals():
    assert APART.kind(["moss"], named=True) == "cast"
    assert APART.kind(["ida", "moss"], named=True) == "cast"
    assert APART.kind(["moss"], named=False) == "theme"


def test_days_figures_and_spans_of_time_are_dates():
    for said in (["monday"], ["23rd"], ["2014"], ["january", "6"], ["weeks"]):
        assert APART.kind(said, named=False) == "date"
    assert APART.kind(["last", "night"], named=False) == "date"
    assert APART.kind(["sunday", "treaty"], named=True) == "theme"


def test_titles_and_the_offices_of_labels_are_forms_of_address():
    assert APART.kind(["secretary"], named=True) == "address"
    assert APART.kind(["president"], named=False) == "address"
    assert APART.kind(["harbour"], named=False) == "theme"


def test_places_of_the_header_stand_apart():
    assert APART.kind(["orrin"], named=True) == "place"
    assert APART.kind(["north", "orrin"], named=True) == "theme"


def test_outlets_of_several_words_stand_apart():
    assert APART.kind(["harbour", "daily"], named=True) == "outlet"


def _around(text, word):
    words = index([text])
    at = words.places(words.matching(word))
    return APART.around(words, at, 1, [text])


def test_a_word_of_an_outlet_is_one_beside_its_other_words():
    assert _around("Next, the Harbour Daily. Harbour Daily!", "daily") == "outlet"
    assert _around("We sail daily. Boats sail daily.", "daily") == "theme"


def test_where_somebody_says_for_whom_they_ask_is_procedure():
    own = Apart(PRINTED, lexicon("en"), own=lambda _row: ("Bo Marsh", "Tide News"))
    said = "Thank you. Bo Marsh from Tide. It is so. " + "And on. " * 8
    words = index([said + "Will the tide rise?"])

    def kind(word):
        return own.around(words, words.places(words.matching(word)), 1, [""])

    assert kind("from") == "procedure"
    assert kind("tide") == "theme"  # once where the turn opens, and once later
    assert kind("rise") == "theme"
    words = index(["Tide here. " + "And on. " * 8 + "What of news?"])
    assert kind("tide") == "procedure"
    assert kind("news") == "theme"  # too far from the opening


def test_particles_of_a_name_introduce_nobody():
    own = Apart(PRINTED, lexicon("es"), own=lambda _row: ("Ana de la Vega", ""))
    text = "El comercio de la isla. El comercio de la costa. Soy Ana de la Vega."
    words = index([text])
    at = words.places(words.matching("comercio"))
    assert own.around(words, at, 1, [text]) == "theme"


def test_who_is_named_far_from_the_opening_introduces_nobody():
    own = Apart(PRINTED, lexicon("en"), own=lambda _row: ("Norland", ""))
    text = "And on we go. " * 8 + "Norland trades. Trades with Norland."
    words = index([text])
    at = words.places(words.matching("trades"))
    assert own.around(words, at, 1, [text]) == "theme"


def test_what_stands_apart_for_different_reasons_does_so_all_the_same():
    own = Apart(PRINTED, lexicon("en"), own=lambda _row: ("Bo Marsh", "Daily"))
    text = "The Harbour Daily. Bo Marsh, Daily. " + "And on. " * 8 + "We sail daily."
    words = index([text])
    at = words.places(words.matching("daily"))
    assert own.around(words, at, 1, [text]) == "outlet"  # two of three places
    assert own.around(words, at[1:], 1, [text]) == "theme"  # one of two


def test_what_stands_in_phrases_that_hand_over_is_procedure():
    assert _around("Go ahead, please. Yes, go ahead.", "ahead") == "procedure"


def test_forms_of_a_word_share_all_but_the_ending():
    terms = ["russia", "russian", "russians", "ensure", "bank of orrin", "санкции"]
    assert forms_of([*terms, "санкций"]).tolist() == [
        False, True, True, False, False, False, True,
    ]  # fmt: skip
    assert not forms_of(["stock", "stockpiles", "job", "jobs", "internet"]).any()
    assert np.array_equal(forms_of([]), np.array([], dtype=bool))


def test_some_endings_make_another_word():
    terms = ["part", "party", "parties", "parts", "count", "country", "counts"]
    made = [False, False, True, True, False, False, True]
    assert forms_of(terms).tolist() == made
    assert forms_of(["deliver", "delivery", "deliveries"]).tolist() == [
        False,
        True,
        True,
    ]
