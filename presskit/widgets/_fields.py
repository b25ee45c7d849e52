"""The fields of a form: each holds what somebody writes or chooses, or is pressed.

They are set and observed as controls of ipywidgets are, and drawn by the view of the
form, a :class:`presskit.widgets._sheet.Sheet`.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

import traitlets

from presskit.widgets._controls import Control


class Field(Control):
    """One field of a form.

    Attributes
    ----------
    shown, disabled : bool
    placeholder : str
        What stands in it before anything is written.
    """

    kind = ""
    shown = traitlets.Bool(True)
    disabled = traitlets.Bool(False)
    placeholder = traitlets.Unicode()

    def part(self, name: str) -> dict[str, object]:
        """Return the field as the view draws it, without its value."""
        return {
            "kind": self.kind,
            "name": name,
            "label": self.description,
            "hint": self.placeholder,
            "shown": self.shown,
            "disabled": self.disabled,
        }

    def offers(self) -> list:
        """Return the values to choose from."""
        return []

    def hear(self, content: Mapping[str, object], buffers: Sequence) -> None:
        """Do what the view tells."""


class Line(Field):
    """A line of text, with suggestions in `options`.

    Examples
    --------
    >>> line = Line(description="name")
    >>> line.hear({"type": "write", "value": "Ann"}, [])
    >>> line.value
    'Ann'
    """

    kind = "line"
    value = traitlets.Unicode()

    def __init__(self, options: Iterable[str] = (), **given: object) -> None:
        self.options = tuple(options)
        super().__init__(**given)

    def offers(self) -> list[str]:
        """Return the suggestions."""
        return list(self.options)

    def hear(self, content: Mapping[str, object], _buffers: Sequence) -> None:
        """Take what was written."""
        if content.get("type") == "write":
            self.value = str(content.get("value", ""))


class Area(Line):
    """Several lines of text."""

    kind = "area"


class Box(Field):
    """One of several values.

    Examples
    --------
    >>> box = Box([("all", ""), ("some", "s")])
    >>> box.hear({"type": "write", "value": "s"}, [])
    >>> box.offer([("none", "n")])
    >>> box.value
    'n'
    """

    kind = "box"

    def __init__(self, options: Iterable[tuple[str, str]], **given: object) -> None:
        self.options = list(options)
        super().__init__(value=self._first(), **given)

    def offer(self, options: Iterable[tuple[str, str]]) -> None:
        """Offer other values; what is chosen stays, if it is among them."""
        self.options = list(options)
        if self.value not in self._values():
            self.value = self._first()

    def offers(self) -> list[list[str]]:
        """Return the name and the value of each."""
        return [list(one) for one in self.options]

    def hear(self, content: Mapping[str, object], _buffers: Sequence) -> None:
        """Take what was chosen, if it is offered."""
        if content.get("type") == "write" and content.get("value") in self._values():
            self.value = content["value"]

    def _values(self) -> list[str]:
        return [value for _, value in self.options]

    def _first(self) -> str | None:
        return self.options[0][1] if self.options else None

    @traitlets.validate("value")
    def _known(self, proposal: dict) -> object:
        value = proposal["value"]
        if value in self._values() or (value is None and not self.options):
            return value
        raise traitlets.TraitError(f"{value!r} is not one of {self._values()}")


class Tick(Field):
    """A box to tick.

    Examples
    --------
    >>> tick = Tick(description="without the words")
    >>> tick.hear({"type": "write", "value": True}, [])
    >>> tick.value
    True
    """

    kind = "tick"
    value = traitlets.Bool()

    def hear(self, content: Mapping[str, object], _buffers: Sequence) -> None:
        """Take what was ticked."""
        if content.get("type") == "write":
            self.value = content.get("value") is True


class Press(Field):
    """A button; its `tooltip` says what it does.

    Examples
    --------
    >>> heard = []
    >>> button = Press(lambda: heard.append("keep"), description="Keep")
    >>> button.hear({"type": "press"}, [])
    >>> button.disabled = True
    >>> button.hear({"type": "press"}, [])
    >>> heard
    ['keep']
    """

    kind = "press"
    tooltip = traitlets.Unicode()

    def __init__(
        self, do: Callable[[], object], *, first: bool = False, **given: object
    ) -> None:
        self._do, self._first = do, first
        super().__init__(**given)

    def part(self, name: str) -> dict[str, object]:
        """Return the button as the view draws it; `look` marks the one to use first."""
        look = "pk-first" if self._first else ""
        return {**super().part(name), "hint": self.tooltip, "look": look}

    def click(self) -> None:
        """Do what the button does."""
        self._do()

    def hear(self, content: Mapping[str, object], _buffers: Sequence) -> None:
        """Do what the button does, if it can be pressed."""
        if content.get("type") == "press" and self.shown and not self.disabled:
            self.click()


class Files(Field):
    """Files that were chosen or dropped, the last time: their names and bytes.

    Attributes
    ----------
    value : tuple of dict
        Each with `name` and `content`.
    lost : tuple of str
        Names of those that were too large to be sent.

    Examples
    --------
    >>> files = Files(description="Upload")
    >>> files.hear({"type": "file", "name": "a.txt"}, [b"Ann: Why?"])
    >>> files.hear({"type": "all"}, [])
    >>> files.value
    ({'name': 'a.txt', 'content': b'Ann: Why?'},)
    """

    kind = "files"
    value = traitlets.Tuple()
    lost = traitlets.Tuple()

    def __init__(self, **given: object) -> None:
        self._came: list[dict] = []
        self._too_large: list[str] = []
        super().__init__(**given)

    def hear(self, content: Mapping[str, object], buffers: Sequence) -> None:
        """Take one file after the other, and all of them when the last one is there."""
        kind, name = content.get("type"), str(content.get("name", ""))
        if kind == "file" and buffers:
            self._came.append({"name": name, "content": bytes(buffers[0])})
        elif kind == "too large":
            self._too_large.append(name)
        elif kind == "all":
            came, self._came = tuple(self._came), []
            lost, self._too_large = tuple(self._too_large), []
            with self.hold_trait_notifications():  # who hears of one sees the other
                self.lost, self.value = lost, came
