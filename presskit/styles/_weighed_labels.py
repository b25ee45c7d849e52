"""What speaks for the labels of a text: how they read, and how often each stands."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from presskit.languages import Lexicon
from presskit.names import Label, bystander, is_outlet
from presskit.schema.values import Mark
from presskit.styles._displaced import after_blank, in_capitals, misprints
from presskit.styles._ends_of_marks import firmly_marked
from presskit.styles._named_in_text import (
    all_vouched,
    before_quotes,
    last_word,
    quoting,
    surnames,
)
from presskit.styles._plausible import plausible
from presskit.styles._unusual_labels import (
    answers,
    in_small_letters,
    in_unknown_language,
    offices_with_article,
    reading,
    small_before_sentences,
)
from presskit.text import plain

_TWO, _FEW = 2, 3
"""Labels."""


class WeighedLabels(NamedTuple):
    """What is known of the labels of a text, as they are printed.

    Attributes
    ----------
    often : Counter
        How often each stands.
    own : set of str
        Those that can be read as a label.
    good : set of str
        Those of them for which enough speaks.
    sure : set of str
        Those that are labels by their words alone.
    once : set of str
        Those that stand once and are not sure: each must stand like a label, too.
    apart : set of str
        Those that differ from talk by their letters.
    most_apart : bool
        Whether most of the labels that are certain by their words do.
    backed : set of str
        Those that the text vouches for.
    firm : set of str
        Those whose mark alone is enough.
    tight : bool
        Whether most labels stand right under the line before.
    known_well : list of str
        The good ones but for misprints, the most frequent first.
    """

    often: Counter[str]
    own: set[str]
    good: set[str]
    sure: set[str]
    once: set[str]
    apart: set[str]
    most_apart: bool
    backed: set[str]
    firm: set[str]
    tight: bool
    known_well: list[str]


def weighed(
    text: str,
    marks: Sequence[Mark],
    known: Collection[str],
    lexicon: Lexicon,
    *,
    among_others: bool,
) -> WeighedLabels:
    """Weigh what speaks for the labels of a text.

    Parameters
    ----------
    text : str
        The reading text.
    marks : sequence of Mark
        The candidates, in order.
    known : collection of str
        Names of people that the header names, folded by :func:`presskit.text.plain`.
    lexicon : Lexicon
        The words of the language.
    among_others : bool
        True where the text has labels of another style too.

    Returns
    -------
    WeighedLabels
        Of the labels of marks that are complete.
    """
    distinct = small_before_sentences(text, marks)
    read = _read(text, marks, lexicon, small=distinct)
    times = _times(marks, read)
    own = _own(text, marks, read)
    strong = {label for label in own if certain(read[label], known)}
    others = among_others or bool(strong) or len(own) > 1
    behind = {mark.label for mark in marks if answers(text, mark)}
    backed = all_vouched(own - strong, read, text, marks, lexicon)
    good = (
        strong
        | backed
        | {
            label
            for label in own - strong
            if plausible(read[label], times[label], others, lexicon, label in behind)
        }
    )
    good -= quoting(text, marks, good - strong)
    good |= surnames(own - good, good, read)
    known_well = [label for label, _ in times.most_common() if label in good]
    good |= misprints(own - good, known_well)
    apart = {label for label in own if in_capitals(label)}
    apart |= {label for label in own if distinct and label[:1].islower()}
    firm = firmly_marked(text, marks, {one for one in good if times[one] > 1})
    firm |= before_quotes(text, marks)
    large = sum(times[label] for label in good if in_capitals(label))
    strange = _strange(read, times, strong, lexicon) if large >= _FEW else set()
    strange -= backed | firm
    good -= strange
    once = {label for label in own - strong - strange if times[label] == 1}
    return WeighedLabels(
        often=times,
        own=own,
        good=good,
        sure=strong - strange,
        once=once,
        apart=apart,
        most_apart=_n(times, strong & apart) * 2 > _n(times, strong),
        backed=backed,
        firm=firm,
        tight=_tight(text, [mark for mark in marks if mark.label in good - once]),
        known_well=known_well,
    )


def _read(
    text: str, marks: Sequence[Mark], lexicon: Lexicon, *, small: bool
) -> dict[str, Label | None]:
    """Read each label that is printed; None for what cannot be one."""
    printed = Counter(mark.label for mark in marks if mark.complete)
    small = small or in_small_letters(printed, printed)
    read = {label: reading(label, lexicon, small=small) for label in printed}
    read |= in_unknown_language(text, marks, read)
    return read | offices_with_article(text, marks, read, lexicon)


def _own(
    text: str, marks: Sequence[Mark], read: Mapping[str, Label | None]
) -> set[str]:
    """Return the labels that can be read, without mere titles before a name."""
    stopped = {mark.label for mark in marks if _stops(text, mark)}
    return {
        label
        for label, parts in read.items()
        if parts and not (_title(parts) and label in stopped)
    }


def _n(times: Mapping[str, int], labels: Collection[str]) -> int:
    return sum(times[label] for label in labels)


def _times(marks: Sequence[Mark], read: Mapping[str, Label | None]) -> Counter[str]:
    """Count how often each label stands; a full name counts under all its labels.

    "Ann Lee [Director]" at first and "Ann Lee" later are one who comes back.
    """
    times = Counter(mark.label for mark in marks if mark.complete)
    names: Counter[str] = Counter()
    for label, n in times.items():
        if (parts := read[label]) and " " in parts.name:
            names[plain(parts.name)] += n
    for label in times:
        if (parts := read[label]) and " " in parts.name:
            times[label] = names[plain(parts.name)]
    return times


def _title(label: Label) -> bool:
    """Return True if words are a title without a name: "MR" before a full stop."""
    return label.titled and not (label.name or label.office or label.anonymous)


def _stops(text: str, mark: Mark) -> bool:
    """Return True if a full stop is the mark: "MR." is a title, "MR   So." is not."""
    return text[mark.start : mark.end].rstrip().endswith(".")


def certain(label: Label, known: Collection[str]) -> bool:
    """Return True if a label is one by its words alone, or names somebody known."""
    return bool(
        label.anonymous
        or label.office
        or label.titled
        or (label.affiliation and len(label.name.split()) > 1)
        or plain(label.name) in known
    )


def _strange(
    read: Mapping[str, Label | None],
    times: Mapping[str, int],
    strong: Collection[str],
    lexicon: Lexicon,
) -> set[str]:
    """Return the words that stand once in small letters where labels are in capitals.

    "As for the Minister: he stays" is talk there; "Ann Lee (AP)", and "Minister Bo Ek"
    where "MR EK" speaks, are no talk.
    """
    large = {label for label in strong if in_capitals(label)}
    often = {label: times[label] for label in strong if times[label] > 1}
    if sum(often.get(label, 0) for label in large) < 0.9 * sum(often.values()):
        return set()
    again = (one for one, parts in read.items() if parts and times[one] > 1)
    if not large and sum(map(in_capitals, again)) < _TWO:
        return set()  # an outlet of initials: "TV9" says nothing of other labels
    folded = {plain(label) for label in large}
    names = {last_word(parts.name) for one in large if (parts := read[one])} - {""}
    return {
        label
        for label, parts in read.items()
        if parts and times[label] == 1 and not in_capitals(label)
        if not (parts.anonymous or parts.titled or plain(label) in folded)
        if not bystander(parts.office, lexicon=lexicon)
        if not (" " in parts.name and _seated(label, parts, lexicon))
        if not (" " in parts.name and last_word(parts.name) in names)
    }


def _seated(label: str, parts: Label, lexicon: Lexicon) -> bool:
    """Return True for "Ann Lee (AP)", and for "Ann Lee from Reuters"."""
    bracket = label.endswith((")", "]")) and parts.affiliation != ""
    return bracket or is_outlet(parts.affiliation, lexicon)


def _tight(text: str, marks: Sequence[Mark]) -> bool:
    """Return True if most labels stand right under the line before."""
    close = sum(not after_blank(text, mark.start) for mark in marks)
    return len(marks) >= _FEW and close * 2 > len(marks)
