"""Themes that are nested in each other, as YAML and Python write them."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from presskit.errors import TableError, in_few_words
from presskit.themes._entries import BETWEEN, EXCEPT, Entry

_DEEP = 20
_SHAPE = (
    "Write each theme with a list of patterns, or with themes inside it:\n"
    "Weapons:\n  - weapon*\n  - fighter jet*\n  - except: chemical weapon*"
)


class Node(NamedTuple):
    """A piece of a file: a text, a list of pieces, or pairs of a name and a piece."""

    value: "str | list[Node] | list[tuple[str, Node]]"
    kind: str  # "text", "list", "pairs"
    line: int | None = None


def of_python(given: object) -> Node:
    """Return dicts, lists and texts as pieces.

    Raises
    ------
    TableError
        If there is anything else in them.
    """
    if isinstance(given, str):
        return Node(given, "text")
    if isinstance(given, Mapping):
        pairs = [(str(name), of_python(one)) for name, one in given.items()]
        return Node(pairs, "pairs")
    if isinstance(given, list | tuple | set | frozenset):
        parts = sorted(given) if isinstance(given, set | frozenset) else given
        return Node([of_python(one) for one in parts], "list")
    raise TableError(
        f"{in_few_words(given)} is no pattern. Write it in quotation marks: '5G'."
    )


def of_yaml(text: str, name: str) -> Node:
    """Return a YAML file as pieces with their lines; words are never made values of.

    "no", "on" and "2030" are words here, as they stand; an alias is refused.

    Raises
    ------
    TableError
        If it is no YAML, with the line.
    """
    import yaml

    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except RecursionError:
        raise TableError(f"{name}: it is nested too deeply. {_SHAPE}") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "it is no YAML"
        starred = (
            " A pattern that begins with * stands in quotation marks: '*craft'."
            if "alias" in str(error)
            else " A pattern with a colon, # or quotation marks stands in quotation "
            "marks; what belongs to a theme is indented by spaces."
        )
        raise TableError(f"{name}{line}: {problem}.{starred}") from None
    if node is None:
        return Node([], "pairs")
    return _pieces(node, name, set())


def _pieces(node: object, name: str, seen: set[int]) -> Node:
    """Return the nodes of the parser as pieces."""
    line = node.start_mark.line + 1
    where = f"{name}, line {line}: "
    if id(node) in seen:
        raise TableError(f"{where}an alias is not read. Write the patterns out.")
    seen.add(id(node))
    if node.id == "scalar":
        return Node(node.value, "text", line)
    if node.id == "sequence":
        return Node([_pieces(one, name, seen) for one in node.value], "list", line)
    pairs, names = [], set()
    for key, value in node.value:
        if key.id != "scalar":
            raise TableError(f"{where}the name of a theme is a text. {_SHAPE}")
        if key.value in names:
            raise TableError(
                f"{name}, line {key.start_mark.line + 1}: {key.value!r} is there "
                "twice. Put its patterns into one list."
            )
        names.add(key.value)
        pairs.append((key.value, _pieces(value, name, seen)))
    return Node(pairs, "pairs", line)


def entries_of(node: Node, name: str = "") -> Iterator[Entry]:
    """Yield the entries of nested themes, in their order.

    Parameters
    ----------
    node : Node
    name : str, optional
        What to call the file in messages.

    Raises
    ------
    TableError
        If there are patterns without a theme, or a theme without patterns.

    Examples
    --------
    >>> nested = {"Arms": {"Jets": ["jet*", {"except": "jet lag"}]}}
    >>> [entry[:3] for entry in entries_of(of_python(nested))]
    [('Arms > Jets', 'jet*', False), ('Arms > Jets', 'jet lag', True)]
    """
    if node.kind != "pairs":
        raise TableError(f"{_at(name, node.line)}there is no theme. {_SHAPE}")
    yield from _entries(node, (), name)


def _entries(node: Node, path: tuple[str, ...], name: str) -> Iterator[Entry]:
    theme, where = BETWEEN.join(path), _at(name, node.line)
    if node.kind == "text":
        if not node.value.strip():
            raise TableError(f"{where}{theme!r} has no pattern. {_SHAPE}")
        yield Entry(theme, node.value, False, where)
    elif node.kind == "list":
        if not node.value:
            raise TableError(f"{where}{theme!r} has no pattern. {_SHAPE}")
        for one in node.value:
            if one.kind == "list":
                raise TableError(f"{_at(name, one.line)}a list in a list. {_SHAPE}")
            yield from _entries(one, path, name)
    else:
        for key, value in node.value:
            if key == EXCEPT and path:
                yield from _exclusions(value, theme, name)
                continue
            if BETWEEN.strip() in key:
                raise TableError(
                    f"{_at(name, value.line)}the name of a theme holds no "
                    f"{BETWEEN.strip()!r}: {key!r}. Nest one theme in the other."
                )
            if len(path) >= _DEEP:
                raise TableError(f"{where}it is nested too deeply. {_SHAPE}")
            yield from _entries(value, (*path, " ".join(key.split())), name)


def _exclusions(node: Node, theme: str, name: str) -> Iterator[Entry]:
    parts = node.value if node.kind == "list" else [node]
    for one in parts:
        where = _at(name, one.line)
        if one.kind != "text":
            raise TableError(f"{where}{EXCEPT!r} is followed by patterns. {_SHAPE}")
        yield Entry(theme, one.value, True, where)


def _at(name: str, line: int | None) -> str:
    named = f"{name}, line {line}" if line and name else name
    return f"{named}: " if named else ""


def written(entries: tuple[Entry, ...]) -> str:
    """Return entries as YAML, which :func:`of_yaml` reads again.

    Examples
    --------
    >>> print(written((Entry("Arms > Jets", "jet*"), Entry("Arms > Jets", "no", True))))
    Arms:
    - Jets:
      - jet*
      - except: 'no'
    <BLANKLINE>
    """
    import yaml

    tree: dict[str, list] = {}
    for entry in entries:
        parts, level = entry.theme.split(BETWEEN), tree
        held = level.setdefault(parts[0], [])
        for part in parts[1:]:
            inner = next(
                (one[part] for one in held if isinstance(one, dict) and part in one),
                None,
            )
            if inner is None:
                inner = []
                held.append({part: inner})
            held = inner
        held.append({EXCEPT: entry.pattern} if entry.exclusion else entry.pattern)
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=False, width=10_000)
