"""A choice as its declaration: the fields of a query, the entry of a docstring."""

import inspect
from dataclasses import replace

from presskit.corpus._choice import documented
from presskit.corpus.choices import CHOICES, TRANSCRIPT


def test_a_choice_that_no_query_can_hold_has_no_fields():
    assert TRANSCRIPT.fields == {"transcript": ()}
    assert replace(TRANSCRIPT, in_query=False).fields == {}


def test_entries_stand_in_a_docstring_where_the_mark_was():
    @documented(CHOICES)
    def keep():
        """Keep some.

        Parameters
        ----------
        {choices}

        Returns
        -------
        """

    # Python 3.13 takes the indent from docstrings by itself.
    lines = inspect.cleandoc(keep.__doc__).splitlines()
    heads = [line for line in lines if " : " in line and not line.startswith(" ")]
    assert [line.split(" : ")[0] for line in heads] == [
        choice.name for choice in CHOICES
    ]
    assert max(map(len, lines)) <= 80
