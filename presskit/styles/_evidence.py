"""Which places that look like labels are labels, by the evidence of the whole text."""

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from presskit.languages import ALL, Lexicon
from presskit.names import (
    PARTICLES,
    Label,
    bystander,
    initials,
    is_outlet,
    may_be_initials,
    parse,
)
from presskit.schema.values import Mark
from presskit.styles._displaced import (
    MOST,
    after_blank,
    in_capitals,
    misprints,
    misread,
    with_displaced,
)
from presskit.styles._ends_of_marks import firmly_marked
from presskit.styles._named_in_text import (
    all_vouched,
    before_quotes,
    last_word,
    quoting,
    surnames,
)
from presskit.styles._patterns import ENDS
from presskit.styles._plausible import plausible
from presskit.styles._style import Style
from presskit.styles._unusual_labels import (
    answers,
    in_small_letters,
    in_unknown_language,
    offices_with_article,
    reading,
    small_before_sentences,
    stands_before_sentence,
)
from presskit.text import plain
from presskit.text.lines import matches_at_lines

_FIELD = re.compile(r"[^\S\n]*[^\s:：]{1,20}[:：](?=\s)")
"""Another one behind a colon: "Name: Password:" is a form."""
_BREAK = re.compile(r"\s*\n\s*")
_NEXT_WORD = re.compile(r"\s*([^\W\d_]+)")
_SENTENCE = re.compile(rf"[{ENDS}:;][*_]*(?:\s|$)|[。？！」]|(?:\S+\s+){{12}}")
"""The end of a sentence, or so many words that there is one."""

_TWO, _FEW, _LONG = 2, 3, 2_500
"""Labels; characters a label in the mean."""


def candidates(text: str, style: Style) -> list[Mark]:
    """Return each place where the pattern of a style matches, in order."""
    return list(each_candidate(text, style, len(text)))


def each_candidate(text: str, style: Style, end: int) -> Iterator[Mark]:
    """Yield each place where the pattern of a style matches before some place."""
    groups = style.opens.groupindex
    names = [name for name in groups if name.startswith("label")]
    sures = [name for name in groups if name.startswith("sure")]
    only = names[0] if len(names) == 1 else None
    found = style.opens.finditer(text, 0, end)
    if style.at_lines:
        found = matches_at_lines(style.opens, text, end)
    for match in found:
        name = only or next(name for name in names if match[name] is not None)
        start = match.start(name)
        if text[match.start() : start].strip():  # a mark before the label: ">> Ann:"
            start = match.start()
        complete = not sures or any(match[sure] is not None for sure in sures)
        label = _BREAK.sub(" ", match[name].rstrip())
        yield Mark(label, start, match.end(), complete)


def accepted(
    text: str,
    marks: Sequence[Mark],
    style: Style,
    known: Collection[str],
    lexicon: Lexicon | None = None,
    *,
    among_others: bool = False,
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
    lexicon : Lexicon, optional
        The words of the language; by default those of all.
    among_others : bool
        True where the text has labels of another style too.

    Returns
    -------
    labels : list of Mark
        Places that open a turn.
    doubtful : list of Mark
        Places that look like a label but lack the evidence.
    """
    if style.proven:
        return list(marks), []
    lexicon = lexicon or ALL
    printed = Counter(mark.label for mark in marks if mark.complete)
    distinct = small_before_sentences(text, marks)
    small = distinct or in_small_letters(printed, printed)
    read = {label: reading(label, lexicon, small=small) for label in printed}
    read |= in_unknown_language(text, marks, read)
    read |= offices_with_article(text, marks, read, lexicon)
    times = _times(marks, read)
    stopped = {mark.label for mark in marks if _stops(text, mark)}
    own = {
        label
        for label, parts in read.items()
        if parts and not (_title(parts) and label in stopped)
    }
    strong = {label for label in own if certain(read[label], known)}
    others = among_others or bool(strong) or len(own) > 1
    behind = {mark.label for mark in marks if answers(text, mark)}
    good = strong | {
        label
        for label in own - strong
        if plausible(read[label], times[label], others, lexicon, label in behind)
    }
    backed = all_vouched(own - strong, read, text, marks, lexicon)
    good |= backed
    good -= quoting(text, marks, good - strong)
    good |= surnames(own - good, good, read)
    known_well = [label for label, _ in times.most_common() if label in good]
    good |= misprints(own - good, known_well)
    large = sum(times[label] for label in good if in_capitals(label))
    apart = {label for label in own if in_capitals(label)}  # from talk, by letters
    apart |= {label for label in own if distinct and label[:1].islower()}
    told = sum(times[label] for label in strong if label in apart)
    most_apart = told * 2 > sum(times[label] for label in strong)
    strange = _strange(read, times, strong, lexicon) if large >= _FEW else set()
    firm = firmly_marked(text, marks, {one for one in good if times[one] > 1})
    firm |= before_quotes(text, marks)
    strange -= backed | firm
    good -= strange
    once = {label for label in own - strong - strange if times[label] == 1}
    often = good - once
    tight = _tight(text, [mark for mark in marks if mark.label in often])
    seen: set[str] = set()
    short = {plain(label) for label in often if may_be_initials(label)}
    words = _words_of_lines(text, marks, known_well, times)
    ends = _next_starts(marks, own, len(text))
    labels, doubtful, begun = [], [], False
    for position, mark in enumerate(marks):
        label = mark.label
        if not mark.complete:
            known_here = plain(label) in seen or misread(label, words)
            known_here |= in_capitals(label) and initials(label) in short
            if known_here and _stands_alone(text, mark):
                labels.append(mark)
            elif seen and _named_outlet(label, lexicon) and _stands_alone(text, mark):
                doubtful.append(mark)
        elif times[label] == 1 and (
            _FIELD.match(text, mark.end) or _of_somebody(text, mark, lexicon)
        ):
            doubtful.append(mark)
        elif label in once:
            # What stands once must stand like a label: after a blank line or in
            # capitals, before a sentence; a single word only among capitals.
            told_apart = label in apart and (
                in_capitals(label) or stands_before_sentence(text, mark)
            )
            shaped = told_apart or after_blank(text, mark.start) or tight
            shaped = shaped or label in firm or (label in backed and " " in label)
            word = label not in good | firm and not (
                most_apart and begun and told_apart and len(label) > 1
            )
            fits = shaped and not word and _before_talk(text, mark, ends[position])
            (labels if fits else doubtful).append(mark)
            if fits and " " in label:
                begun = True
                seen.add(plain(label))
        elif label in good:
            labels.append(mark)
            begun = True
            if " " in label or label.isupper():
                seen.add(plain(label))
        elif label in own or (seen and _worth_a_look(text, mark, lexicon)):
            doubtful.append(mark)
    sure = strong - strange
    well = [one for one in known_well if one in sure or times[one] > 1]
    return with_displaced(text, labels, well, lexicon), doubtful


def _tight(text: str, marks: Sequence[Mark]) -> bool:
    """Return True if most labels stand right under the line before."""
    close = sum(not after_blank(text, mark.start) for mark in marks)
    return len(marks) >= _FEW and close * 2 > len(marks)


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


def _named_outlet(label: str, lexicon: Lexicon) -> bool:
    """Return True if a line without its colon reads like "Ann Lee, Gazette"."""
    parts = parse(label, lexicon) if "," in label or "(" in label else None
    return bool(parts and parts.affiliation and " " in parts.name)


def _worth_a_look(text: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Return True if words before a colon look like a speaker that cannot be read."""
    words = [
        word
        for word in mark.label.split()
        if plain(word) not in lexicon.words(*PARTICLES)
    ]
    large = len(words) > 1 and all(not word[0].islower() for word in words)
    bracket = mark.label.endswith((")", "]"))
    short = len(words) <= 8 and len(mark.label) <= 60
    return short and (bracket or large) and after_blank(text, mark.start)


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


def _stands_alone(text: str, mark: Mark) -> bool:
    """Return True if a line, its colon lost, stands as a label would, before talk."""
    return after_blank(text, mark.start) and bool(text[mark.end :].strip())


def _words_of_lines(
    text: str, marks: Sequence[Mark], labels: Sequence[str], times: Mapping[str, int]
) -> list[str]:
    """Return the labels of one word that come back, if each stands on its own line."""
    often = [one for one in labels if " " not in one and times[one] >= _FEW][:MOST]
    ends = [mark.end for mark in marks if mark.complete and mark.label in often]
    apart = sum(text[end : end + 2].lstrip(" \r")[:1] == "\n" for end in ends)
    return often if apart * 2 > len(ends) else []


def _next_starts(marks: Sequence[Mark], own: Collection[str], end: int) -> list[int]:
    """Return for each mark where the next one stands that can be a label."""
    ends = []
    for mark in reversed(marks):
        ends.append(end)
        end = mark.start if mark.label in own else end
    return ends[::-1]


def _of_somebody(text: str, mark: Mark, lexicon: Lexicon) -> bool:
    """Return True if a sentence only names whom the next one is about.

    "The First Lady. She is here as well." is talk, where no colon says otherwise.
    """
    stop = text[mark.start : mark.end].rstrip().endswith(".")
    word = _NEXT_WORD.match(text, mark.end) if stop else None
    return bool(
        word and word[1].istitle() and plain(word[1]) in lexicon.words("goes_on_about")
    )


def _before_talk(text: str, mark: Mark, end: int) -> bool:
    """Return True if a sentence follows a mark, as after a label, not a title."""
    paragraph = text[mark.end : min(end, mark.end + 600)].strip().partition("\n\n")[0]
    return bool(_SENTENCE.search(paragraph)) and not paragraph.isupper()


def weight(labels: Sequence[Mark]) -> float:
    """Return the weight of a text as evidence for its labels.

    A label that comes back counts one, another a half; what alternates counts more
    than what runs on, as speakers do and headings do not.
    """
    times = Counter(mark.label for mark in labels)
    told = sum(1.0 if times[mark.label] > 1 else 0.5 for mark in labels)
    changes = sum(a.label != b.label for a, b in pairwise(labels))
    return told * (1 + changes / max(1, len(labels) - 1))


def come_back(labels: Sequence[Mark]) -> bool:
    """Return True if at least half of some labels stand more than once."""
    times = Counter(mark.label for mark in labels)
    return sum(n for n in times.values() if n > 1) * 2 >= len(labels) > 1


def explained(text: str, labels: Sequence[Mark]) -> bool:
    """Return True if labels explain a text, so that no other style need be tried.

    They do not where there are few, or all are one, where turns are long in the mean,
    or where many stand in mid-paragraph: others may be hidden there.
    """
    if len(labels) < _FEW or len(labels) * _LONG < len(text):
        return False
    if len({mark.label for mark in labels}) < 2:  # questions alone: who answers?
        return False
    lines = (text[text.rfind("\n", 0, mark.start) + 1 : mark.start] for mark in labels)
    inside = sum(bool(line.strip(" \t\xa0")) for line in lines)
    return inside * 10 < len(labels)
