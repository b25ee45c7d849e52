"""Transcripts that several explorers of a page show: the first of them carries them."""

from collections.abc import Iterable, Mapping
from itertools import count

from presskit.outputs import EXPLORER_KIND
from presskit.sharing import _explorer_data

PLACE = "x"  # of a turn: which exchange it is in, for explorers that list exchanges


def carried_once(cells: Iterable[Mapping]) -> list[Mapping]:
    """Return cells with explorers that refer to the transcripts of an earlier one.

    Parameters
    ----------
    cells : iterable of mapping
        All that are in the page, in its order.

    Returns
    -------
    list of mapping
        The same cells; an explorer whose transcripts an earlier one carries has none of
        its own, and in ``like`` the number of that one among those of the page, from 0.
    """
    carried: dict[int, dict] = {}  # explorers with their own transcripts, by number
    at = count()

    def shown(output: Mapping) -> Mapping:
        data = output.get("data", {})
        island = _explorer_data.opened(data.get(EXPLORER_KIND))
        if island is None:
            return output
        island.pop("like", None)  # only what is written here refers to another one
        n = next(at)
        first = next((one for one, own in carried.items() if _has(own, island)), None)
        if first is None:
            carried[n] = island
        else:
            island = {**island, "transcripts": [], "like": first}
        return {**output, "data": {**data, EXPLORER_KIND: island}}

    return [
        {**cell, "outputs": [*map(shown, cell["outputs"])]}
        if "outputs" in cell
        else cell
        for cell in cells
    ]


def _has(first: Mapping, island: Mapping) -> bool:
    """Return True if an explorer has the transcripts that another one needs."""
    if first["transcripts"] == island["transcripts"]:
        return True
    return not island.get("items") and _said(first) == _said(island)


def _said(island: Mapping) -> list[dict]:
    """Return the transcripts without the places of turns in exchanges."""
    return [
        {
            **transcript,
            "turns": [
                {name: value for name, value in turn.items() if name != PLACE}
                if isinstance(turn, Mapping)
                else turn
                for turn in transcript.get("turns") or []
            ],
        }
        for transcript in island["transcripts"]
    ]
