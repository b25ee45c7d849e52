"""Title, date and address from named fields."""

import pytest

from presskit.sources._facts import facts


def test_usual_names_and_the_first_that_is_told():
    assert facts(
        {"Title": " Doorstep ", "headline": "x", "place": "", "city": "Omsk"}
    ) == {"title": "Doorstep", "place": "Omsk"}


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("28 Apr. 2022", "2022-04-28"),
        ("2022-08-12 16:23:15-04:00", "2022-08-12"),
        ("March 3rd, 2021", "2021-03-03"),
    ],
)
def test_a_day(told, day):
    assert facts({"speech_date": told})["date"] == day


@pytest.mark.parametrize("told", ["03/04/2022", "2022-02-30", "soon", "", None, 5])
def test_what_is_no_certain_day(told):
    assert "date" not in facts({"date": told})


def test_an_address_is_one():
    assert facts({"url": "x", "link": "https://a.b/c"}) == {"url": "https://a.b/c"}
    assert facts({"url": "javascript:alert(1)"}) == {}


def test_what_is_no_short_text_is_passed_over():
    assert facts({"title": "a" * 3000, "place": ["Omsk"], 3: "x"}) == {}


@pytest.mark.parametrize("name", ["licence", "License", "rights", "usage-terms"])
def test_a_licence(name):
    assert facts({name: " © Harbor  Daily "}) == {"licence": "© Harbor Daily"}
