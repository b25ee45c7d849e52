"""What is in doubt, in sentences: with decisions and without; no answers, no median."""

import pandas as pd

from presskit.measures import findings


def test_doubts_that_decisions_settle_are_told_beside_the_others():
    audit = pd.DataFrame({"kind": ["inaudible", "inaudible", "one person?"]})
    told = findings.kinds_of_doubt(audit, decided=audit[:2])
    assert told.endswith(
        "3 here, 2 in other notebooks, which follow the decisions kept beside the "
        "transcripts."
    )
    assert findings.kinds_of_doubt(audit, decided=audit) == findings.kinds_of_doubt(
        audit
    )


def test_no_median_where_half_of_the_answers_are_missing(exchanges_of):
    silent = exchanges_of([{"answer_words": 0}] * 29)
    doubt = (
        "No answer was found in 29 of 29 exchanges: who speaks was probably misread."
    )
    assert findings.answer_lengths(silent) == f"{doubt} A median would say nothing."
    assert findings.questions_and_length(silent) == (
        f"{doubt} There is nothing to compare."
    )
