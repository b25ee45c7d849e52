"""The one thing in an explorer that changes: what is asked, and what is being read."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from os import PathLike
from pathlib import Path
from typing import NamedTuple

from presskit import outputs
from presskit.errors import PresskitError, TableError, warn
from presskit.text.prose import listed
from presskit.widgets._query import Query
from presskit.widgets._shared import STEPS
from presskit.wording import say

FORMAT = "presskit explorer state, version 1"


@dataclass(frozen=True)
class Moment:
    """What an explorer shows at one time.

    Attributes
    ----------
    query : Query
    selection : tuple of str
        Ids of what is being read, never positions.
    options : tuple of (str, str)
        How it is shown, such as ``("by", "outlet")``.
    decisions : tuple
        What was decided about doubts meanwhile, the first one first.
    """

    query: Query = field(default_factory=Query)
    selection: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    decisions: tuple = ()


class State:
    """Query and selection of one or several explorers, with their history.

    Explorers that are given the same state always show the same.

    Examples
    --------
    >>> state = State()
    >>> state.change(query=Query(text="jets"))
    >>> state.change(query=Query(text="tanks"))
    >>> state.undo()
    True
    >>> state.now.query
    Query(text='jets')
    """

    def __init__(self) -> None:
        self.now = Moment()
        self._past: list[Moment] = []
        self._future: list[Moment] = []
        self._listeners: list[Callable[[Moment], None]] = []

    @property
    def can_undo(self) -> bool:
        """Return True if there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Return True if there is a step that was taken back."""
        return bool(self._future)

    @property
    def previous(self) -> Moment | None:
        """The moment to which a step back would lead."""
        return self._past[-1] if self._past else None

    @property
    def following(self) -> Moment | None:
        """The moment to which a step that was taken back would lead again."""
        return self._future[-1] if self._future else None

    def listen(self, listener: Callable[[Moment], None]) -> None:
        """Call `listener` with the moment before after each change."""
        self._listeners.append(listener)

    def change(self, **new: object) -> None:
        """Replace query, selection or options, and tell the listeners.

        Letters typed one after the other into the search are one step, and so is a
        walk from line to line.
        """
        before, after = self.now, replace(self.now, **new)
        if after == before:
            return
        if not (self._past and _goes_on(self._past[-1], before, after)):
            self._past = [*self._past[-STEPS:], before]
        self._future = []
        self._become(after)

    def begin(self, **new: object) -> None:
        """Replace query, selection or options as at the start: no step leads back."""
        self._become(replace(self.now, **new))

    def undo(self) -> bool:
        """Take the last step back; return whether there was one."""
        if not self._past:
            return False
        self._future.append(self.now)
        self._become(self._past.pop())
        return True

    def redo(self) -> bool:
        """Take a step again that was taken back; return whether there was one."""
        if not self._future:
            return False
        self._past.append(self.now)
        self._become(self._future.pop())
        return True

    def _become(self, moment: Moment) -> None:
        before, self.now = self.now, moment
        for listener in self._listeners:
            listener(before)


def _goes_on(start: Moment, before: Moment, after: Moment) -> bool:
    """Return True if a change continues the one that led from `start` to `before`."""
    if not start.decisions == before.decisions == after.decisions:
        return False  # each decision is a step of its own
    if not start.options == before.options == after.options:
        return False  # and so is each other way of showing
    if before.query == after.query:  # a walk: only the selection changes, twice
        return start.query == before.query
    same = before.query.without("text") == after.query.without("text")
    begun = start.query.without("text") == before.query.without("text")
    one, two = before.query.text, after.query.text
    typed = one and two and (two.startswith(one) or one.startswith(two))
    return bool(same and begun and typed and start.query.text != one)


def selected(given: object) -> tuple[str, ...]:
    """Return a selection from one id, several, or None.

    Raises
    ------
    TableError
        If it is something else: positions do not survive a filter.
    """
    if given is None or given == "":
        return ()
    ids = (given,) if isinstance(given, str) else given
    if isinstance(ids, Iterable):
        made = tuple(ids)
        if all(isinstance(one, str) for one in made):
            return made
    raise TableError(
        f"{given!r} is not an id. Select by an id such as "
        "exchanges['exchange_id'].iloc[0]."
    )


def write(
    path: str | PathLike[str],
    now: Moment,
    name: str,
    sources: Mapping[str, str],
    files: Iterable[outputs.SourceFile],
    *,
    overwrite: bool,
) -> Path:
    """Write a moment as JSON, with the sha256 of each source by its transcript."""
    content = {
        "format": FORMAT,
        **outputs.mark(),
        "explorer": name,
        "query": now.query.json(),
        "selection": list(now.selection),
        "options": dict(now.options),
        "sources": dict(sources),
    }
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    data = text.encode("utf-8")
    return outputs.write(path, data, sources=files, overwrite=overwrite)


class Saved(NamedTuple):
    """A moment as it was saved: by which explorer, of which sources by transcript."""

    moment: Moment
    explorer: str
    sources: dict[str, str]


def read(path: str | PathLike[str]) -> Saved:
    """Read what :func:`write` wrote.

    Raises
    ------
    PresskitError
        If the file is missing, or not one of ours.
    """
    source = Path(path)
    try:
        content = json.loads(source.read_text(encoding="utf-8"))
    except OSError as error:
        raise PresskitError(
            f"{source}: there is no state to read ({error.strerror}). Write one with "
            "explorer.save(…)."
        ) from error
    except (ValueError, RecursionError):
        content = None
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise PresskitError(
            f"{source}: this is not what explorer.save(…) writes ({FORMAT!r})."
        )
    try:
        moment = Moment(
            Query.of(content["query"]),
            selected(content["selection"]),
            tuple((str(k), str(v)) for k, v in content["options"].items()),
        )
        return Saved(moment, str(content["explorer"]), dict(content["sources"]))
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PresskitError(
            f"{source}: the file is damaged ({error}). Save the state anew."
        ) from error


def tell(
    path: str | PathLike[str],
    saved: Saved,
    name: str,
    sources: Mapping[str, str],
    gone: Sequence[str],
) -> None:
    """Warn if a state does not hold any more.

    Parameters
    ----------
    path : str or path
    saved : Saved
        What :func:`read` returned.
    name : str
        The explorer that shows it again.
    sources : mapping of str to str
        The sha256 of each source that is loaded now, by its transcript.
    gone : sequence of str
        What was selected and is not here.
    """
    notes = []
    if saved.explorer != name:
        notes.append(say("forms.state.other", was=saved.explorer, name=name))
    if gone:
        changed = [id_ for id_, sha in saved.sources.items() if sources.get(id_) != sha]
        said = {"n": len(gone), "of": len(saved.moment.selection), "first": gone[0]}
        notes.append(say("forms.state.gone", **said))
        if changed:
            notes.append(say("forms.state.changed", names=listed(changed[:3])))
    if notes:
        warn(f"{Path(path)}: {'; '.join(notes)}. The query is restored.")
