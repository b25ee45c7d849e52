"""The words of the interface, as data: what readers see in explorers and on pages.

``en/<surface>.toml`` beside this module has the words of one surface, each under a
name; the key of a text is the surface and that name, ``"explorers.left_out"``. A
translation is a folder beside ``en`` with the same names.

A text has holes that are filled by name, as :meth:`str.format` does: ``{name}``, or
``{n:,}`` for a number with its thousands parted. One that has a singular and a plural
is a table with `one` and `many`, and its value `n` says which. The JavaScript of
explorers has the same texts in ``js/wording.js``, and fills them alike.

Plain words come first, the term of the field in a tooltip or note. Names of columns and
values of tables are no words of the interface: they stay what they are, and
:func:`heading` says what a column is called where people read it. Nor are messages of
errors, warnings and the command line: each stands beside the check that it speaks of.

>>> from presskit.wording import say
>>> say("explorers.hits", n=1), say("explorers.hits", n=1204)
('1 hit', '1,204 hits')
"""

from presskit.wording._texts import FOR_PAGES, heading, say, texts

__all__ = ["FOR_PAGES", "heading", "say", "texts"]
