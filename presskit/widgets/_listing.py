"""The list beside a chart: the ids of its rows, and the headings above them."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Listing:
    """What a query leaves, in the order of the list.

    Attributes
    ----------
    ids : sequence of str
        One a row. Of many hits they are made one by one, when they are asked for.
    groups : list of [int, str]
        The first row of each group, and what stands above it.
    """

    ids: Sequence[str]
    groups: list[list]

    def __len__(self) -> int:
        return len(self.ids)

    def __contains__(self, id_: str) -> bool:
        return id_ in self._known

    @cached_property
    def _known(self) -> Container[str]:
        return frozenset(self.ids) if isinstance(self.ids, list) else self.ids
