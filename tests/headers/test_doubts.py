"""The doubt that no day was read."""

import pytest

from presskit import load_text
from presskit.doubts import Kind

TALK = "\n\nMinister Bo Ek: So it is.\n\nAnn Lee (AP): Why?\n\nMinister Bo Ek: So.\n"


def dateless(header):
    audit = load_text(header + TALK).audit
    return audit[audit["kind"] == str(Kind.NO_DATE.value)]


@pytest.mark.parametrize("day", ["5 May 2023", "2023-05-05", "5. Mai 2023"])
def test_a_day_that_is_read_leaves_no_doubt(day):
    assert dateless(f"Press conference\n{day}").empty


@pytest.mark.parametrize("day", ["31 June 2023", "5 Foomber 2023", "Foomber 5, 2023"])
def test_what_looks_like_a_day_is_shown(day):
    (message,) = dateless(f"Press conference\n{day}")["message"]
    assert repr(day) in message


def test_without_any_day_it_has_no_place():
    (line,) = dateless("Press conference")["line"].isna()
    assert line
