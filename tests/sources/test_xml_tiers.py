"""Tiers of annotation programs come out in the order of time."""

from presskit.sources._xml_tiers import tiers
from presskit.sources._xml_tree import parse


def test_two_tiers_of_elan_and_one_that_translates():
    slots = "".join(
        f'<TIME_SLOT TIME_SLOT_ID="ts{n}" TIME_VALUE="{n}000"/>' for n in range(4)
    )

    def tier(name, *pieces):
        inside = "".join(
            f'<ALIGNABLE_ANNOTATION TIME_SLOT_REF1="ts{a}" TIME_SLOT_REF2="ts{a + 1}">'
            f"<ANNOTATION_VALUE>{words}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION>"
            for a, words in pieces
        )
        return f'<TIER TIER_ID="t{name}" PARTICIPANT="{name}">{inside}</TIER>'

    other = (
        '<TIER TIER_ID="gloss"><REF_ANNOTATION><ANNOTATION_VALUE>Pourquoi ?'
        "</ANNOTATION_VALUE></REF_ANNOTATION></TIER>"
    )
    talk = tier("Bo", (1, "So.")) + tier("Ann", (0, "Why?"), (2, "Since when?"))
    root, _ = parse(f"<ANNOTATION_DOCUMENT>{slots}{talk}{other}</ANNOTATION_DOCUMENT>"
                    .encode())  # fmt: skip
    pieces, left_out = tiers(root)
    assert [(one.speaker, one.text, one.start, one.end) for one in pieces] == [
        ("Ann", "Why?", 0.0, 1.0),
        ("Bo", "So.", 1.0, 2.0),
        ("Ann", "Since when?", 2.0, 3.0),
    ]
    assert [(one.why, one.text) for one in left_out] == [("tier gloss", "Pourquoi ?")]
