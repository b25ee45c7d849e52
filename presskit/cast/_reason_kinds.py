"""What evidence for a role says the same thing: one reason that people understand.

The weighing looks at one thing in several ways, such as the share of turns that ask and
the share of all questions. What is here as one kind is summed up to one reason.
"""

from presskit.cast._weights import CLASSES
from presskit.schema.roles import HOST

FEATURES = {
    "label": ("label bystander",),
    "office": ("label office", "label hands_out"),
    "outlet": ("label outlet", "label affiliated"),
    "header": ("label in_header",),
    "introduced": ("introduced",),
    "call": ("given the floor as from somewhere",),
    "introduction": ("act introduces", "names self"),
    "asks": ("act asks", "more marks than words", "marks a word", "hands over"),
    "answers": ("before: asks at the end", "before: journalist"),
    "gives the floor": ("act gives_floor", "asks and hands over"),
    "manner": ("act closes",),
    "length": ("length", "brief", "long", "longest"),
    "share": ("share of words", "many turns", "different after", "speaks alone"),
    "place": ("speaks first", "speaks last", "speaks before the first question"),
    "after": ("after: journalist", "after: principal"),
    "beside": ("before: length", "after: length"),
    "others": (
        "others ask by label", "others have an office", "others have an outlet",
        "others only hand out", "the unnamed ask",
    ),
    "alike": ("printed alike: journalist",),
}  # fmt: skip
"""By kind of reason, the evidence that is summed up."""
REPEATS = ("constant", *(f"own {role}" for role in CLASSES if role != HOST))
"""What is no reason: it is so for everybody, or says again what others say."""
