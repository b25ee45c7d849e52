"""How the choices of a page are called, in Python, on the command line, on buttons."""

from typing import NamedTuple


class Ways(NamedTuple):
    """How the choices are called where the sentences are read.

    Attributes
    ----------
    hide_text, show_text : str
        To leave the words of the sources out, and to keep them; "" where none does.
    hide_names, hide_everybody : str
        To leave out the names of those who ask, and of all.
    """

    hide_text: str = "hide_text=True"
    show_text: str = "hide_text=False"
    hide_names: str = "hide_names=True"
    hide_everybody: str = 'hide_names="all"'


PYTHON = Ways()
COMMAND = Ways("--hide-text", "--show-text", "--hide-names", "--hide-names all")
