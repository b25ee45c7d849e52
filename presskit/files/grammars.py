"""Grammars of web addresses that other libraries load, and nothing here asks for.

plotly loads nbformat before it shows a figure, nbformat loads jsonschema, and that one
loads ``rfc3987_syntax``, which builds 38 parsers at once: more than a second. They
check addresses of the format "iri", of which no notebook has any.
"""

import sys
from contextlib import suppress
from importlib import import_module
from types import ModuleType

_NAME = "rfc3987_syntax"


class _Later(ModuleType):
    """Stands for the grammars until somebody asks for one."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):  # what Python asks of each module
            raise AttributeError(name)
        return getattr(_built(), name)

    @staticmethod
    def is_valid_syntax(rule: str, text: str) -> bool:
        """Return True if a text is as a rule says; with the true grammars."""
        return _built().is_valid_syntax(rule, text)


def wait() -> None:
    """Load jsonschema, where it is installed, so that its grammars wait for their use.

    Call it before nbformat is loaded, or what loads it. Whoever checks an address or
    imports the grammars gets them as ever.

    Examples
    --------
    >>> wait()
    """
    if _NAME in sys.modules or "jsonschema" in sys.modules:
        return
    sys.modules[_NAME] = _Later(_NAME)
    try:
        with suppress(ImportError):
            import_module("jsonschema")
    finally:
        _let_go()


def _built() -> ModuleType:
    """Return the library itself, which builds its grammars now."""
    _let_go()
    return import_module(_NAME)


def _let_go() -> None:
    if isinstance(sys.modules.get(_NAME), _Later):
        del sys.modules[_NAME]
