"""What is typed in one spelling and said in another is told."""

from presskit.widgets import ThemeExplorer
from presskit.widgets._spelt import other_spellings, spelt_otherwise


def test_only_what_a_vocabulary_has_is_another_spelling():
    both = {"centre": ["center"], "center": ["centre"]}
    assert other_spellings(["centre", "center", "boats"]) == both
    assert other_spellings([]) == {}


def test_one_word_at_a_time_is_spelt_otherwise():
    others = {"centre": ["center"], "defense": ["defence"]}
    told = ["center of defense", "Centre of defence"]
    assert spelt_otherwise("Centre of defense", others) == told
    assert spelt_otherwise("boats", others) == spelt_otherwise(" ", others) == []


def test_an_explorer_tells_it_of_the_turns_that_are_left(corpus):
    explorer = ThemeExplorer(corpus, text="defense", role="journalist")
    assert explorer.told[:2] == [
        "0 hits in 0 transcripts", "also spelt “defence”: 2 hits",
    ]  # fmt: skip
    explorer.query = {"text": "defen[cs]e", "regex": True}
    assert not any("spelt" in one for one in explorer.told)
