"""Calls with wrong arguments: an error that shows the line to type.

What is public is guarded at the doors of the package; the functions themselves stay as
they are, and so do their signatures, documentation and examples.
"""

import inspect
import sys
from collections.abc import Callable, Iterable, MutableMapping
from difflib import get_close_matches
from functools import wraps

from presskit.errors import ArgumentError


def guarded(function: Callable, called: str) -> Callable:
    """Return a function that raises an ArgumentError for arguments it does not take.

    Parameters
    ----------
    function : callable
        What is called; a TypeError of its own passes through.
    called : str
        How it is written: ``"themes.terms"``.

    Returns
    -------
    callable
        With the signature and the documentation of `function`.

    Examples
    --------
    >>> def add(one, other=1): return one + other
    >>> guarded(add, "sums.add")(1, othr=2)
    Traceback (most recent call last):
    presskit.errors.ArgumentError: sums.add got an unexpected keyword argument 'othr'.
    Did you mean other=? Write sums.add(one, other=1).
    """

    @wraps(function)
    def call(*args: object, **kwargs: object) -> object:
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            if said := _problem(function, called, args, kwargs, error):
                raise said from None
            raise

    return call


def _problem(
    function: Callable, called: str, args: tuple, kwargs: dict, error: TypeError
) -> ArgumentError | None:
    """Return the fault of the arguments; None if something else is wrong."""
    if error.__traceback__.tb_next is not None:  # raised inside the function
        return None
    signature = inspect.signature(function)
    try:
        signature.bind(*args, **kwargs)
    except TypeError as wrong:
        names = [name for name in signature.parameters if name != "self"]
        odd = next((name for name in kwargs if name not in names), None)
        near = get_close_matches(odd or "", names, n=1)
        hint = f" Did you mean {near[0]}=?" if near else ""
        return ArgumentError(
            f"{called} {_said(wrong)}.{hint} Write {shown(function, called)}."
        )
    return None


def _said(wrong: TypeError) -> str:
    """Return Python's complaint about arguments, as the end of a sentence."""
    said = str(wrong)
    return said if said.startswith("got ") else f"does not fit: {said}"


def shown(function: Callable, called: str) -> str:
    """Return the call of a function with the names of all that it takes.

    Examples
    --------
    >>> def add(one, other=1, *more, sign="+", **rest): pass
    >>> shown(add, "sums.add")
    "sums.add(one, other=1, sign='+')"
    """
    kinds = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    parts = [
        name if one.default is one.empty else f"{name}={one.default!r}"
        for name, one in inspect.signature(function).parameters.items()
        if name != "self" and one.kind not in kinds
    ]
    return f"{called}({', '.join(parts)})"


def guard(door: MutableMapping[str, object], names: Iterable[str]) -> None:
    """Guard the functions, and the classes, that a module offers.

    Parameters
    ----------
    door : mapping of str to object
        The names of the module: ``globals()``.
    names : iterable of str
        Those that it offers.
    """
    module = str(door["__name__"]).partition(".")[2]
    for name in names:
        thing = door[name]
        called = f"{module}.{name}" if module else f"presskit.{name}"
        if inspect.isfunction(thing):
            door[name] = at_home(thing, called)
        elif inspect.isclass(thing):
            guard_class(
                thing, called, "explorer" if module == "widgets" else name.lower()
            )


def at_home(function: Callable, called: str) -> Callable:
    """Guard a function in the module that defines it, where pickle looks for it.

    Parameters
    ----------
    function : callable
    called : str
        How it is written.

    Returns
    -------
    callable
    """
    if hasattr(function, "__wrapped__"):  # it is guarded, by another door
        return function
    own = guarded(function, called)
    setattr(sys.modules[function.__module__], function.__name__, own)
    return own


def guard_class(cls: type, made: str = "", called: str = "") -> None:
    """Guard how a class is made, and its public methods.

    Parameters
    ----------
    cls : type
    made : str, optional
        How it is written: ``"widgets.PressRoom"``; "" if nobody makes it so.
    called : str
        What one of them is called: ``"explorer"``.
    """
    for name, method in list(vars(cls).items()):
        if inspect.isfunction(method) and not name.startswith("_"):
            setattr(cls, name, guarded(method, f"{called}.{name}"))
    if made and inspect.isfunction(cls.__init__):
        cls.__init__ = guarded(cls.__init__, made)
