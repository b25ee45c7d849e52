"""What a label says of its speaker's role by its words, the header and its lists."""

from collections.abc import Mapping
from typing import NamedTuple

from presskit.cast._members import parts_of
from presskit.languages import ALL, Lexicon
from presskit.names import Label, bystander, cluster, hands_out
from presskit.schema.values import Header, Member
from presskit.text import plain


class Facts(NamedTuple):
    """What one label says; each is True or False, and most of them weigh.

    Attributes
    ----------
    asks, answers : bool
        A word for somebody who asks: "Q", "Reporter 2"; nothing but one for whoever
        answers: "A", "The Witness".
    bystander : bool
        A word for somebody who neither asks nor answers: "Interpreter", "Audience".
    interprets : bool
        A word for an interpreter, and no name.
    office, hands_out : bool
        An office; one of those who hand out the floor where others answer.
    only_hands_out : bool
        Nothing but a word for somebody who does nothing else: "Moderator".
    outlet, affiliated : bool
        An outlet of the table of outlets; something else in the place of one.
    titled : bool
        An honorific: "Mr.".
    in_header : bool
        The header names the person.
    podium, asking : bool
        A list before the talk has the person among those who answer, or who ask.
    unlabelled : bool
        There is no label.
    """

    asks: bool
    answers: bool
    bystander: bool
    interprets: bool
    office: bool
    hands_out: bool
    only_hands_out: bool
    outlet: bool
    affiliated: bool
    titled: bool
    in_header: bool
    podium: bool
    asking: bool
    unlabelled: bool


def facts_of(
    members: Mapping[str, Member],
    header: Header,
    lexicon: Lexicon = ALL,
) -> dict[str, Facts]:
    """Return the facts about roles in each label of a transcript.

    Parameters
    ----------
    members : mapping of str to Member
        What each label stands for.
    header : Header
        What the lines before the talk say.
    lexicon : Lexicon
        The languages of the transcript.
    """
    named = {plain(name) for name, _ in header.people}
    sides = {plain(one.name): one.side for one in header.roster}
    ends = {key.rpartition(" ")[2]: side for key, side in sides.items()}
    return {
        label: _of(
            label, member, parts_of(label, lexicon), named,
            sides.get(plain(member.name)) or ends.get(plain(member.name), ""), lexicon,
        )
        for label, member in members.items()
    }  # fmt: skip


def _of(
    label: str,
    member: Member,
    part: Label,
    named: set[str],
    side: str,
    lexicon: Lexicon,
) -> Facts:
    name = plain(member.name)
    office = "" if cluster(label) else member.office  # a number says nothing of a role
    known = any(outlet.known for outlet in member.outlets)
    words = {plain(word) for word in label.split()} - {""}
    articles = lexicon.words("leading_article")
    only = lexicon.words("only_moderators") | articles
    answers = lexicon.words("labels_of_answers", "witnesses")
    hands = bool(office) and hands_out(office, lexicon)
    stands_by = bool(office) and bystander(office, named=bool(name), lexicon=lexicon)
    return Facts(
        asks=bool(part.anonymous or part.pieces),
        answers=bool(words - articles) and words - articles <= answers,
        bystander=stands_by,
        interprets=stands_by and bool(words & lexicon.words("interpreters")),
        office=bool(office) and not hands and not stands_by,
        hands_out=hands,
        only_hands_out=bool(words) and words <= only,
        outlet=known,
        affiliated=bool(member.outlets) and not known,
        titled=part.titled,
        in_header=bool(name) and name in named,
        podium=side == "podium",
        asking=side == "asking",
        unlabelled=not label,
    )
