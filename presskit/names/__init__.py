"""What a printed label says: a name, an office, an outlet, or nobody by name."""

from presskit.names._affiliation import (
    Said,
    Word,
    after_a_name,
    is_name,
    nationality,
    outlet_at,
    spoken,
    unlisted,
    words,
)
from presskit.names._aliases import WrongAlias, read_aliases
from presskit.names._asker import (
    Piece,
)
from presskit.names._candidate_pairs import (
    near,
    within,
)
from presskit.names._capitals import shouted
from presskit.names._clusters import cluster, uncounted
from presskit.names._elision import without_elision
from presskit.names._endings import (
    by_ending,
)
from presskit.names._houses import house_at, job_at
from presskit.names._initials import initials, may_be_initials
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
    spelled,
)
from presskit.names._outlet_joined import is_outlet
from presskit.names._outlets import (
    Outlet,
    find_outlet,
    outlet_of_office,
    outlets_named,
    read_outlets,
)
from presskit.names._outlets_csv import countries
from presskit.names._person_in import name_in
from presskit.names._quoted import quoted
from presskit.names._same_name import (
    agree,
    may_spell,
    respelt,
    surely_respelt,
)
from presskit.names._seats import Cluster, by_seat, seat_id, seats_of
from presskit.names._short_forms import short_form
from presskit.names._sole_offices import other_office, sole_office
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
    "without_elision",
    "name_in",
    "Cluster",
    "OnePerson",
    "by_seat",
    "linked",
    "one_person",
    "WrongAlias",
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
    "Said",
    "Word",
    "after_a_name",
    "agree",
    "ambiguous",
    "bearers",
    "by_ending",
    "bystander",
    "closest",
    "cluster",
    "uncounted",
    "countries",
    "find_outlet",
    "given_name",
    "hands_out",
    "house_at",
    "interpretation",
    "initials",
    "is_name",
    "is_outlet",
    "is_title",
    "job_at",
    "languages_of_labels",
    "last_title",
    "may_be_one",
    "may_spell",
    "namesakes",
    "may_be_initials",
    "nationality",
    "near",
    "office_in",
    "one_house",
    "other_office",
    "outlet_at",
    "outlet_of_office",
    "outlets_named",
    "parse",
    "quoted",
    "read_label",
    "read_outlets",
    "respelt",
    "same_office",
    "spelled",
    "short_form",
    "shouted",
    "similar",
    "sole_office",
    "sound",
    "spoken",
    "surely_respelt",
    "told_apart",
    "unlisted",
    "within",
    "words",
]
