"""What is in doubt, in sentences: with decisions and without."""

import pandas as pd

from presskit.measures import findings


def test_doubts_that_decisions_settle_are_told_beside_the_others():
    audit = pd.DataFrame({"kind": ["inaudible", "inaudible", "one person?"]})
    told = findings.kinds_of_doubt(audit, decided=audit[:2])
    assert told.endswith(
        "These are 3; with the decisions that stand beside the transcripts, as other "
        "notebooks count, they are 2."
    )
    assert findings.kinds_of_doubt(audit, decided=audit) == findings.kinds_of_doubt(
        audit
    )
