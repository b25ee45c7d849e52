"""What speaks against the reading of a file, whatever its grammar.

Each sign counts what is odd, out of how many; how much a sign weighs is data.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection
from itertools import pairwise
from typing import NamedTuple

from presskit.audit._conversation import Conversation
from presskit.schema.roles import JOURNALIST, PRINCIPAL
from presskit.text import (
    QUESTION_MARKS,
    ends_with_question,
    has_question_mark,
    n_unspaced,
)
from presskit.text.prose import counted

_FEW = 3
"""How many of a thing there must be for a share of them to count whole."""
_ENOUGH = 300
"""How many words there must be for anything to count whole."""
_SOME = 3
"""Questions, or lines of a kind, from which on there are some."""
_GOES_ON = 30
"""Words behind the last question mark by which a question has become an answer."""
_LOST = 0.1
"""Share of the words that usually stand before and after the talk."""
_TALKS = 0.4
"""Share of the words that those who ask have at most, as a rule."""
_LAST_MARK = re.compile(f"[{QUESTION_MARKS}](?=[^{QUESTION_MARKS}]*\\Z)")
_NEW_LINE = re.compile(r"\n[\W_]{0,3}(\w[\w.’' ]{0,24}?) ?(?:[:：]|[-–—] )")
"""A short token with a colon or a dash behind it, where a line begins."""
_MARKUP = re.compile(r"</?[a-z][a-z0-9]{0,9}\b[^<>\n]{0,80}>|&#?\w{2,8};|\\[nrtu]")
_SENTENCE_ENDS = re.compile("[^\\w\\s][\\s*_]*\\Z")


class Sign(NamedTuple):
    """How much is odd, 0 to 1, in words what, and how many things are."""

    share: float
    words: str
    n: float = 0.0


def signs(file: Conversation) -> dict[str, Sign]:
    """Return all signs of a file.

    Parameters
    ----------
    file : Conversation
        How it was read.

    Returns
    -------
    dict of str to Sign
        In the order of :data:`SIGNS`. A share is 0 where nothing is odd.

    Notes
    -----
    Linear in the length of the text. Where there are one or two of a thing, or few
    words at all, a share counts less: one unanswered question of one is no rule.
    """
    enough = min(1.0, sum(file.n_words) / _ENOUGH)
    found = {}
    for name, sign in SIGNS.items():
        odd, of, words = sign(file)
        found[name] = Sign(enough * min(1.0, odd / max(of, _FEW)), words, odd)
    return found


_Count = tuple[float, float, str]


def _unanswered(file: Conversation) -> _Count:
    """Count exchanges without an answer; several may be asked before one answer."""
    answers = {file.numbers[at] for at in file.answering}
    asked = {number for number in file.numbers if number is not None}
    n = len(asked - answers - _before_answers(file, answers))
    verb = "has" if n == 1 else "have"
    return n, len(asked), f"{n} of {counted(len(asked), 'question')} {verb} no answer"


def _before_answers(
    file: Conversation, answers: Collection[int | None]
) -> set[int | None]:
    """Return the exchanges that put a question right before another, up to an answer.

    "Let me take three together": one answer speaks to all of them.
    """
    together: set[int | None] = set()
    collected = None
    for at in range(len(file.said) - 1, -1, -1):
        number, role = file.numbers[at], file.roles[at]
        if number in answers:
            collected = number
        elif role == JOURNALIST and collected is not None and file.asks[at]:
            together.add(number)
        else:
            collected = None
    return together


def _nobody_answers(file: Conversation) -> _Count:
    n = len(file.roles)
    return n * (PRINCIPAL not in file.roles), n, "nobody is read as answering"


def _nobody_asks(file: Conversation) -> _Count:
    if file.asking:
        return 0, 0, ""
    n = lines_that_ask(file)
    words = f"{n} lines end in a question, and nobody is read as asking"
    return n * (n >= _SOME), n, words


def lines_that_ask(file: Conversation) -> int:
    """Count the lines of the talk that end in a question."""
    asked = (said for said in file.said if has_question_mark(said))
    return sum(ends_with_question(line) for said in asked for line in said.split("\n"))


def _answers_ask(file: Conversation) -> _Count:
    own = file.answering
    n = sum(file.ends[at] for at in own)
    return n, len(own), f"{n} of {counted(len(own), 'answer')} end in a question"


def _answer_in_question(file: Conversation) -> _Count:
    n = sum(_behind(file.said[at]) > _GOES_ON for at in file.asking)
    of = len(file.asking)
    words = (
        f"behind {n} of {counted(of, 'question')} much more is said, as if the answer "
        "stood there"
    )
    return n, of, words


def _behind(text: str) -> int:
    """Return the number of words behind the last question mark; 0 without one."""
    mark = _LAST_MARK.search(text) if has_question_mark(text) else None
    return len(text[mark.end() :].split()) if mark else 0


def _twice(file: Conversation) -> _Count:
    """Count who speaks twice in a row, which is one turn; the unknown may be two.

    Below a heading somebody may speak again.
    """
    who = list(zip(file.persons, file.roles, strict=True))
    pairs = [
        (one, two)
        for at, (one, two) in enumerate(pairwise(who), 1)
        if one[1] != JOURNALIST and at not in file.headed
    ]
    n = sum(one == two and one[0] != "" for one, two in pairs)
    return n, len(who), f"{counted(n, 'time')} the same speaker has two turns in a row"


def _asked_by_others(file: Conversation) -> _Count:
    roles = [file.roles[at] for at, ends in enumerate(file.ends) if ends]
    n = len(roles) - roles.count(JOURNALIST)
    words = f"{n} of {len(roles)} turns that end in a question are not of askers"
    return n, len(roles), words


def _answered_by_others(file: Conversation) -> _Count:
    after = [
        file.roles[at + 1]
        for at, ends in enumerate(file.ends[:-1])
        if ends and not (file.persons[at] and file.persons[at] == file.persons[at + 1])
    ]
    n = len(after) - after.count(PRINCIPAL)
    words = (
        f"after {n} of {counted(len(after), 'question')} speaks somebody who does "
        "not answer"
    )
    return n, len(after), words


def _askers_talk(file: Conversation) -> _Count:
    asked = sum(file.n_words[at] for at in file.asking)
    both = asked + sum(file.n_words[at] for at in file.answering)
    share = asked / both if both else 0.0
    words = f"{share:.0%} of the words of questions and answers are in the questions"
    n = len(file.asking)
    some = n >= _SOME  # one long question is no rule
    return some * n * max(0.0, share - _TALKS) / (1 - _TALKS), n, words


def _odd_people(file: Conversation) -> _Count:
    """Count turns of who answers with questions, or asks and never puts one."""
    turns: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for at, who in enumerate(zip(file.persons, file.roles, strict=True)):
        turns[who].append(at)
    odd = of = 0
    for (person, role), own in turns.items():
        if person and len(own) > 1 and role in (PRINCIPAL, JOURNALIST):
            of += len(own)
            if role == PRINCIPAL:
                wrong = 2 * sum(file.ends[at] for at in own) >= len(own)
            else:
                wrong = not any(file.asks[at] for at in own)
            odd += len(own) * wrong
    words = (
        f"{counted(odd, 'turn')} are of people who answer in questions, or ask "
        "and never put one"
    )
    return odd, of, words


def possible_labels(file: Conversation) -> _Count:
    """Count lines inside the talk that may open a turn; a list before it has some."""
    cut = file.cut
    n = sum(cut.header_end <= one.start < cut.footer_start for one in cut.doubtful)
    return n, len(file.said) + n, f"{counted(n, 'line')} inside the talk may be labels"


def _line_starts(file: Conversation) -> _Count:
    """Count lines inside turns that begin with a token which begins others, too."""
    found = Counter(
        match[1].casefold() for said in file.said for match in _NEW_LINE.finditer(said)
    )
    often = {token: n for token, n in found.items() if n >= _SOME}
    n, most = sum(often.values()), max(often, key=often.__getitem__, default="")
    words = f"{often.get(most, 0)} lines inside turns begin with “{most}”, as labels do"
    return n, len(file.said) + n, words


def _one_voice(file: Conversation) -> _Count:
    """Count lines that end in a question where all is said by one speaker."""
    if len(set(zip(file.persons, file.labels, strict=True))) != 1:
        return 0, 0, ""
    n = lines_that_ask(file)
    lines = sum(bool(line.strip()) for said in file.said for line in said.split("\n"))
    words = f"all is said by one speaker, though {n} lines end in a question"
    return 4 * n * (n >= _SOME), lines, words


def _markup(file: Conversation) -> _Count:
    odd = [said for said in file.said if "<" in said or "&" in said or "\\" in said]
    n = sum(len(_MARKUP.findall(said)) for said in odd)
    return n, len(file.said), f"{counted(n, 'tag')} or codes stand in the talk"


def _no_talk(file: Conversation) -> _Count:
    front, back = file.text[: file.cut.header_end], file.text[file.cut.footer_start :]
    n = sum(len(one.split()) + n_unspaced(one) for one in (front, back))
    share = n / max(1, n + sum(file.n_words))
    words = f"{share:.0%} of the words stand before or after the talk, in no turn"
    n = len(file.said)
    return n * max(0.0, share - _LOST) / (1 - _LOST), n, words


def _no_sentences(file: Conversation) -> _Count:
    """Count turns without a label that end as no sentence does, as in a letterhead."""
    n = sum(
        not label and not _SENTENCE_ENDS.search(said[-9:])
        for label, said in zip(file.labels, file.said, strict=True)
    )
    return n, len(file.said), f"{counted(n, 'line')} that are no sentence are turns"


def unsure(file: Conversation) -> _Count:
    """Count the turns of which the role is a guess."""
    n = sum(chance < 0.8 for chance in file.chances)
    of = len(file.chances)
    return n, of, f"the role of {n} of {counted(of, 'turn')} is not sure"


def _unsure(file: Conversation) -> _Count:
    _, of, words = unsure(file)
    return sum(1 - chance for chance in file.chances), of, words


SIGNS: dict[str, Callable[[Conversation], _Count]] = {
    "unanswered": _unanswered,
    "nobody answers": _nobody_answers,
    "nobody asks": _nobody_asks,
    "answers ask": _answers_ask,
    "answer in question": _answer_in_question,
    "twice": _twice,
    "asked by others": _asked_by_others,
    "answered by others": _answered_by_others,
    "askers talk": _askers_talk,
    "odd people": _odd_people,
    "possible labels": possible_labels,
    "line starts": _line_starts,
    "one voice": _one_voice,
    "markup": _markup,
    "no talk": _no_talk,
    "no sentences": _no_sentences,
    "unsure": _unsure,
}
"""Each sign: how much is odd, out of how much, and in words."""
