"""What is asked for, as a value."""

import pytest

from presskit.errors import TableError
from presskit.widgets._query import Query


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({}, ""),
        ({"text": "  "}, ""),
        ({"text": "jet*"}, "text='jet*'"),
        ({"text": "jets?", "regex": True}, "text='jets?', regex=True"),
        ({"text": "a", "within": "answers"}, "text='a', within='answers'"),
        ({"within": "answers"}, ""),
        ({"within": "statement"}, "within='statement'"),
        ({"outlet": "NTV"}, "outlet='NTV'"),
        ({"outlet": ["NTV", "VG"]}, "outlet=['NTV', 'VG']"),
        ({"since": "13 Feb 2023"}, "since='2023-02-13'"),
        ({"until": "Feb 2023"}, "until='2023-02-28'"),
        ({"date": "2023-02-13"}, "since='2023-02-13', until='2023-02-13'"),
        ({"year": 2023}, "since='2023-01-01', until='2023-12-31'"),
        ({"answer_words": (100, None)}, "answer_words=(100, None)"),
        ({"max_words": 9}, "answer_words=(None, 9)"),
        ({"followups": True}, "followups=True"),
    ],
)
def test_a_query_is_code(given, code):
    assert Query.of(given).code() == code


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"colour": "red"}, "a query has no 'colour'"),
        (
            {"within": "hall"},
            r"there is no within='hall'\. Choose from \['exchanges', 'qu",
        ),
        ({"role": "king"}, r"there is no role 'king'\. Choose from \['principal'"),
        ({"since": "yesterday-ish"}, "is not a date"),
        ({"min_words": -1}, "is not a number of words"),
        ({"min_words": "3"}, "is not a number of words"),
        ({"regex": "yes"}, "neither True nor False"),
        ({"outlet": 3}, "neither a name nor a list of names"),
        ({"text": 3}, "is not text"),
        ({"text": ["a", "b"]}, r"For several words write text='one\|other', regex=Tr"),
        (3, "is not a query"),
    ],
)
def test_what_is_no_query_is_told(given, said):
    with pytest.raises(TableError, match=said):
        Query.of(given)


def test_json_makes_the_same_query_again():
    query = Query.of({"text": "a", "asker": ["x", "y"], "min_words": 3})
    assert Query.of(query.json()) == query
