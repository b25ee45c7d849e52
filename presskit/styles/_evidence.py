"""Which places that look like labels are labels, by the evidence of the whole text."""

from collections import Counter
from collections.abc import Collection, Sequence

from presskit.labels import Label, parse
from presskit.styles._style import Mark, Style
from presskit.text import plain


def candidates(text: str, style: Style) -> list[Mark]:
    """Return each place where the pattern of a style matches, in order."""
    sure = "sure" in style.opens.groupindex
    marks = []
    for match in style.opens.finditer(text):
        start = match.start("label")
        if text[match.start() : start].strip():  # a mark before the label: ">> Ann:"
            start = match.start()
        complete = not sure or match["sure"] is not None
        marks.append(Mark(match["label"].rstrip(), start, match.end(), complete))
    return marks


def accepted(
    text: str, marks: Sequence[Mark], style: Style, known: Collection[str]
) -> tuple[list[Mark], list[Mark]]:
    """Part candidates into labels and doubtful ones.

    Parameters
    ----------
    text : str
        The reading text.
    marks : sequence of Mark
        The candidates, in order.
    style : Style
        Their style.
    known : collection of str
        Names of people that the header names, folded by :func:`presskit.text.plain`.

    Returns
    -------
    labels : list of Mark
        Places that open a turn.
    doubtful : list of Mark
        Places that look like a label but lack the evidence.
    """
    if style.proven:
        return list(marks), []
    read = {mark.label: parse(mark.label) for mark in marks if mark.complete}
    times = Counter(mark.label for mark in marks if mark.complete)
    own = {label for label, parts in read.items() if parts}
    strong = {label for label in own if _strong(read[label], known)}
    # A name alone is a label where it comes back, or stands among other labels
    # after a blank line; a single word only where it comes back.
    good = strong | {
        label
        for label in own - strong
        if _plausible(read[label], times[label], bool(strong) or len(own) > 1)
    }
    singles = {label for label in good - strong if times[label] == 1}
    bare = {plain(label): label for label in good if len(plain(label).split()) > 1}
    labels, doubtful = [], []
    for mark in marks:
        if mark.complete:
            if mark.label in good and (
                mark.label not in singles or _after_blank(text, mark.start)
            ):
                labels.append(mark)
            elif mark.label in own:
                doubtful.append(mark)
        elif plain(mark.label) in bare and _stands_alone(text, mark):
            labels.append(mark)
    return labels, doubtful


def _strong(label: Label, known: Collection[str]) -> bool:
    return bool(
        label.anonymous
        or label.office
        or (label.affiliation and len(label.name.split()) > 1)
        or plain(label.name) in known
    )


def _plausible(label: Label, times: int, among_others: bool) -> bool:
    words = len(label.name.split())
    if words > 1 or (label.name and label.affiliation):
        return times > 1 or among_others
    return times > 1 and among_others


def _after_blank(text: str, start: int) -> bool:
    """Say whether a blank line, or nothing, stands before the line at `start`."""
    before = text[:start].rstrip(" \t\xa0")
    return (
        not before
        or before.endswith(("\n\n", "\r\n\r\n", "\r\r"))
        or (before.endswith("\n") and not before[:-1].rpartition("\n")[2].strip())
    )


def _stands_alone(text: str, mark: Mark) -> bool:
    """Say whether a line without its colon stands as a label would: talk follows it."""
    rest = text[mark.end :].lstrip("\r")
    return _after_blank(text, mark.start) and bool(rest.strip())
