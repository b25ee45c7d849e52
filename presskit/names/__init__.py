"""What a printed label says: a name, an office, an outlet, or nobody by name."""

from presskit.names._affiliation import (
    Word,
    after_a_name,
    is_name,
    nationality,
    outlet_at,
    spoken,
    unlisted,
    words,
)
from presskit.names._aliases import read_aliases
from presskit.names._asker import (
    Piece,
)
from presskit.names._candidate_pairs import (
    near,
    within,
)
from presskit.names._clusters import cluster
from presskit.names._endings import (
    by_ending,
)
from presskit.names._join_mentions import OnePerson, one_person
from presskit.names._joining import linked
from presskit.names._label import (
    Label,
    parse,
)
from presskit.names._label_notes import interpretation
from presskit.names._label_parts import (
    read_label,
)
from presskit.names._languages import (
    languages_of_labels,
)
from presskit.names._letter_filter import (
    closest,
)
from presskit.names._likeness import (
    ALIKE,
    similar,
)
from presskit.names._namesakes import (
    ambiguous,
    bearers,
    may_be_one,
    namesakes,
    one_house,
    told_apart,
)
from presskit.names._offices import (
    bystander,
    hands_out,
    is_title,
    last_title,
    office_in,
    same_office,
)
from presskit.names._outlets import (
    Outlet,
    find_outlet,
    outlet_of_office,
    outlets_named,
    read_outlets,
)
from presskit.names._same_name import (
    agree,
    may_spell,
    respelt,
    surely_respelt,
)
from presskit.names._seats import Cluster, by_seat, seat_id, seats_of
from presskit.names._sounds import (
    given_name,
    sound,
)
from presskit.names._words import (
    ASKS,
    OFFICES,
    PARTICLES,
)

__all__ = [
    "Cluster",
    "OnePerson",
    "by_seat",
    "linked",
    "one_person",
    "read_aliases",
    "seat_id",
    "seats_of",
    "ALIKE",
    "ASKS",
    "Label",
    "OFFICES",
    "Outlet",
    "PARTICLES",
    "Piece",
    "Word",
    "after_a_name",
    "agree",
    "ambiguous",
    "bearers",
    "by_ending",
    "bystander",
    "closest",
    "cluster",
    "find_outlet",
    "given_name",
    "hands_out",
    "interpretation",
    "is_name",
    "is_title",
    "languages_of_labels",
    "last_title",
    "may_be_one",
    "may_spell",
    "namesakes",
    "nationality",
    "near",
    "office_in",
    "one_house",
    "outlet_at",
    "outlet_of_office",
    "outlets_named",
    "parse",
    "read_label",
    "read_outlets",
    "respelt",
    "same_office",
    "similar",
    "sound",
    "spoken",
    "surely_respelt",
    "told_apart",
    "unlisted",
    "within",
    "words",
]
