"""A press conference small enough to know by heart."""

import pytest

import presskit

HARBOUR = """\
Press conference by Minister Bo Ek on the harbour

  • 4 May 2021

Minister Bo Ek:
Good morning. We will not close the harbour before winter. The ships’ crews need \
full-time work, and the region needs $40,000 a day.

Ann Lee (Reuters):
Minister, will you resign before the harbour closes? People in Småstad ask [inaudible] \
every day.

Minister Bo Ek:
No. They told us that a “grey winter” is coming - and we believe them. We shall \
[laughter] keep every crane working. The old cranes [inaudible] must go first.

Minister Bo Ek:
One more word on the cranes. Every crane will be painted blue.

Carl Day (AP):
So you keep every crane working. Is that a promise?

Minister Bo Ek:
It is a promise. We will not close the harbour before winter.
"""


@pytest.fixture(scope="session")
def harbour():
    """Return the corpus; Ek speaks in turns 0, 2, 3 and 5, Lee in 1, Day in 4."""
    return presskit.load_text(HARBOUR, name="harbour.txt")
