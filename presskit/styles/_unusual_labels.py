"""Labels that hold more than a name and an office in capitals."""

import re
from collections.abc import Iterable, Mapping, Sequence

from presskit import languages
from presskit.languages import ALL, Lexicon, tokens
from presskit.names import PARTICLES, Label, is_name, parse
from presskit.schema.values import Mark
from presskit.styles._displaced import after_blank, after_stop
from presskit.styles._named_in_text import QUOTE
from presskit.text import ends_with_question, plain

SMALL_WORDS = (
    *PARTICLES,
    "articles",
    "connectors",
    "contracted_articles",
    "inside_labels",
    "inside_offices",
    "joins_verbs",
    "office_of",
    "prepositions",
)
_MOST = 16
"""Words of a label."""

_MOST_NAMES, _MOST_OF_OFFICE, _OFTEN = 4, 8, 3
_NEAR = 200
"""Characters in which a text's last words stand, with the white space behind them."""

_WORD = re.compile(r"[^\W\d_][\w'’]*")
_FIRST_LETTER = re.compile(r"\W*([^\W\d_])")


def reading(label: str, lexicon: Lexicon = ALL, *, small: bool = False) -> Label | None:
    """Read a label as :func:`presskit.names.parse` does, or by the name in it.

    Parameters
    ----------
    label : str
        The speaker as printed.
    lexicon : Lexicon
        The languages that it may be in.
    small : bool
        True where labels are in small letters.

    Returns
    -------
    Label or None
        None if the words cannot be a label.

    Examples
    --------
    >>> reading("History teacher Dan Moss").name, reading("As I told Dan Moss")
    ('Dan Moss', None)
    >>> reading("ann lee (ap)") is None, reading("ann lee (ap)", small=True).name
    (True, 'Ann Lee')
    """
    read = parse(label, lexicon)
    if read is not None or not label:
        return read
    if small and label[0].islower():
        label = _in_large_letters(label, lexicon)
        read = parse(label, lexicon)
        if read is not None:
            return read
    name = _name_in(label, lexicon)
    return Label(name, "", "", False) if name else None


def in_small_letters(labels: Iterable[str], times: dict[str, int]) -> bool:
    """Return True if labels begin with a small letter: most of those that come back.

    Examples
    --------
    >>> in_small_letters(["pm", "journalist"], {"pm": 4, "journalist": 4})
    True
    >>> in_small_letters(["PM", "two things"], {"PM": 4, "two things": 2})
    False
    """
    printed = list(labels)
    letters = [label for label in printed if len(label) == 1]  # "Q" and no colon
    again = [label for label in printed if len(label) > 1 < times[label]]
    small = [label for label in again if label[0].islower()]
    told = sum(times[label] for label in small)
    several = len(small) > 1 or (letters and told >= _OFTEN)
    if small and not several:  # a short talk: nearly all that stands so is small
        every = sum(label[0].islower() for label in printed)
        several = every >= _OFTEN and every * 5 >= len(printed) * 4
    return bool(several) and told * 2 > sum(times[label] for label in again)


def small_before_sentences(text: str, marks: Sequence[Mark]) -> bool:
    """Return True if labels begin small where the sentences behind them begin large.

    No line of prose begins so after a full stop: such labels are told from talk as
    surely as labels in capitals are. Of those that stand so, most must be small, and
    at least two different ones.

    Examples
    --------
    >>> marks = [Mark("ann", 0, 4, True), Mark("bo", 10, 13, True)]
    >>> marks.append(Mark("ann", 18, 22, True))
    >>> small_before_sentences("ann: Why?\\nbo: So.\\nann: And?", marks)
    True
    """
    begins = [
        mark.label[0].islower()
        for mark in marks
        if mark.complete and len(mark.label) > 1
        if mark.label[0].isupper() or mark.label[0].islower()  # a script has either
        if stands_before_sentence(text, mark)
    ]
    different = {mark.label for mark in marks if mark.label[:1].islower()}
    small = sum(begins)
    return small >= _OFTEN and small * 3 > len(begins) * 2 and len(different) > 1


def in_unknown_language(
    text: str, marks: Sequence[Mark], read: Mapping[str, Label | None]
) -> dict[str, Label]:
    """Return words that come back before talk, where none of their language is known.

    "Mluvčí vlády" is whoever speaks there; nobody can say that it is no thing.

    Examples
    --------
    >>> text = "Mluvčí vlády: Dobrý den.\\n\\n" * 3
    >>> marks = [Mark("Mluvčí vlády", at, at + 13, True) for at in (0, 26, 52)]
    >>> list(in_unknown_language(text, marks, {"Mluvčí vlády": None}))
    ['Mluvčí vlády']
    """
    places: dict[str, list[int]] = {}
    for mark in marks:
        label = mark.label
        if mark.complete and not read[label] and _is_short(label):
            places.setdefault(label, []).append(mark.start)
    again = {
        label: Label(label, "", "", False)
        for label, starts in places.items()
        if len(starts) >= _OFTEN and all(after_blank(text, at) for at in starts)
    }
    known = again and set(languages.spoken(text)) & set(languages.names())
    return {} if known else again


def offices_with_article(
    text: str,
    marks: Sequence[Mark],
    read: Mapping[str, Label | None],
    lexicon: Lexicon,
) -> dict[str, Label]:
    """Return offices in small letters behind an article: "Le ministre", "El ministro".

    So they are written in many languages, and so begins talk about them: each has to
    come back, always where a line begins and before a large letter, and most often
    behind a question. A list of what the minister does stands in an answer.

    Examples
    --------
    >>> text = "Le ministre : Oui.\\nAnn Lee : Et ?\\nLe ministre : Non."
    >>> marks = [Mark("Le ministre", at, at + 13, True) for at in (0, 34)]
    >>> list(offices_with_article(text, marks, {"Le ministre": None}, ALL))
    ['Le ministre']
    """
    places: dict[str, list[Mark]] = {}
    articles = lexicon.words("articles", "articles_of_offices", "leading_article")
    for mark in marks:
        if not mark.complete or read[mark.label]:
            continue
        first, *rest = mark.label.split() or [""]
        large = first[:1].isupper() and plain(first) in articles
        small = any(word.islower() for word in rest)
        if large and small and len(rest) <= _MOST_OF_OFFICE:
            places.setdefault(mark.label, []).append(mark)
    offices = {}
    for label, own in places.items():
        large = parse(_in_large_letters(label, lexicon), lexicon)
        fits = len(own) > 1 and all(stands_before_sentence(text, one) for one in own)
        fits = fits and 2 * sum(answers(text, one) for one in own) >= len(own)
        if fits and large and large.office:
            name = large.name if large.name in label else ""  # no name is small
            office = label.removesuffix(name).strip()
            offices[label] = large._replace(name=name, office=office)
    return offices


def answers(text: str, mark: Mark) -> bool:
    """Return True if a question stands right before a mark.

    Examples
    --------
    >>> answers("Q: Why?\\nThe Mayor: So.", Mark("The Mayor", 8, 18, True))
    True
    """
    return ends_with_question(text[max(0, mark.start - _NEAR) : mark.start].rstrip())


def _is_short(label: str) -> bool:
    words = label.split()
    return (
        words[0][0].isupper()
        and len(words) <= _OFTEN
        and label.replace(" ", "").isalpha()
    )


def stands_before_sentence(text: str, mark: Mark) -> bool:
    """Return True if a mark stands after a stop, before a large letter, no quote.

    With a dash before it, it is a line of a list.

    Examples
    --------
    >>> stands_before_sentence("We say\\nthis: Stay.", Mark("this", 7, 12, True))
    False
    """
    quoted = QUOTE.match(text, mark.end)
    letter = None if quoted else _FIRST_LETTER.match(text, mark.end)
    large = letter is not None and not letter[1].islower()
    listed = text[mark.start] in "-–—•"
    return large and not listed and after_stop(text, mark.start)


def _in_large_letters(label: str, lexicon: Lexicon) -> str:
    """Return a label in title case: small words inside of it stay small.

    Examples
    --------
    >>> _in_large_letters("head of the port eva ås (ap)", ALL)
    'Head of the Port Eva Ås (Ap)'
    """
    small = lexicon.words(*SMALL_WORDS)

    def large(word: re.Match[str]) -> str:
        inside = word.start() and label[word.end() : word.end() + 2].strip().isalpha()
        kept = inside and plain(word[0]) in small
        return word[0] if kept else word[0][0].upper() + word[0][1:]

    return _WORD.sub(large, label)


def _name_in(label: str, lexicon: Lexicon) -> str:
    """Return the name that a label with words in small letters begins or ends with."""
    words = label.split()
    if not 3 <= len(words) <= _MOST or not words[0][:1].isupper():
        return ""
    head, comma, tail = label.partition(",")
    tail = tail.strip()
    if comma:
        named = head.split()
        fits = 2 <= len(named) <= _MOST_NAMES and is_name(named, lexicon=lexicon)
        return head if fits and tail and _tells_a_job(tail.split(), lexicon) else ""
    if plain(words[0]) in lexicon.words("stop_words", "articles", "determiners"):
        return ""
    at = len(words)
    while at and words[at - 1][:1].isupper():
        at -= 1
    named = words[at:]
    fits = 2 <= len(named) <= _MOST_NAMES and is_name(named, lexicon=lexicon)
    return " ".join(named) if fits and _tells_a_job(words[:at], lexicon) else ""


def _tells_a_job(words: list[str], lexicon: Lexicon) -> bool:
    """Return True if no word is one of those that sentences are made of."""
    folded = {plain(word) for word in words}
    listed = lexicon.words("stop_words") - lexicon.words(*SMALL_WORDS, "determiners")
    ended = any(re.search(r"[.?!;]$", word) for word in words)
    talk = lexicon.words("begins_talk", "pronouns", "saying")
    talk -= lexicon.words(*SMALL_WORDS)
    return not (ended or folded & listed or set(tokens(" ".join(words)).words) & talk)
