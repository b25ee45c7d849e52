"""What an explorer is told when it is made: what to ask for, and how to show it."""

from collections.abc import Mapping, Sequence

from presskit.corpus.choices import CHOICES, Choice
from presskit.errors import TableError
from presskit.widgets._controls import QueryControl


def first_choices(
    explorer, given: Mapping[str, object], choices: Sequence[Choice]
) -> tuple[dict[str, object], dict[str, object]]:
    """Return the choices that are asked for, and by control how it is shown.

    Parameters
    ----------
    explorer : Explorer
    given : mapping of str to object
    choices : sequence of Choice
        Those that it offers.

    Raises
    ------
    TableError
        If it offers no such choice, or no such value.
    """
    called, controls = type(explorer).__name__, explorer.controls
    asked, shown = {}, {}
    for name, value in given.items():
        control = controls.get(name)
        if control is None or isinstance(control, QueryControl):
            asked[name] = value
        elif value in (offered := [one for _, one in control.options]):
            shown[name] = value
        else:
            raise TableError(f"{name}={value!r} is not one of {offered}.")
    held = {field for one in choices for field in one.fields}
    known = {*held, *(one.name for one in CHOICES if _in(held, one.sets))}
    if wrong := [name for name in asked if name not in known]:
        known |= {
            name
            for name, control in controls.items()
            if not isinstance(control, QueryControl)
        }
        raise TableError(
            f"{called} does not choose by {wrong[0]!r}, but by "
            f"{', '.join(sorted(known))}. Choose otherwise before: "
            f"{called}(corpus.filter(…))."
        )
    return asked, shown


def _in(held: set[str], sets: tuple[str, ...]) -> bool:
    """Return True if a choice sets something, and nothing but fields that are held."""
    return bool(sets) and held.issuperset(sets)
