"""One invented press conference, judged, for what is said of the reasons."""

from presskit.corpus.build import cut, judge
from presskit.schema.values import Transcript
from tests._one_file import document

BRIEFING = """\
Remarks by Minister Bo Ek

4 June 2031

Dana Poe: Good morning. With me is Minister Ek. We begin with the Harbor Daily.

Ann Lee (Harbor Daily): When will the bridge be open again?

Minister Bo Ek: In May, if the divers find nothing else down there. They have been \
looking at the pillars since March, and what they have seen so far is good.

Dana Poe: Thank you. Next question, Mr. Roe, please.

Cy Roe (Tide Radio): Who pays for the repairs?

Minister Bo Ek: The insurance does, and the county adds a third of it. Nobody here \
will pay a toll, and nobody has asked for one, whatever was written last week.

Dana Poe: Thank you. The last one, over there.

Q: Did anybody warn you?

Minister Bo Ek: Nobody did. The last report was from March, and it was good. I have it \
here, and everybody who wants to may read it.
"""


def file_of(text: str = BRIEFING, lines=()) -> Transcript:
    """Return a text as it is read and judged."""
    one = document(text)
    return judge(one, cut(one), lines, {})


def persons_of(file: Transcript) -> dict[str, int]:
    """Return the number of the person behind each label."""
    return dict(zip(file.turns.label, file.cast.weighed.person.tolist(), strict=True))
