"""How much one doubt can change."""

from presskit.doubts import Doubt, Kind


def test_a_doubt_weighs_as_its_kind_or_one_more():
    usual = Doubt(0, 1, 1, Kind.INAUDIBLE, "m")
    assert usual.severity == "note"
    assert usual._replace(worse=True).severity == "warning"
    assert Doubt(None, None, None, Kind.NOT_READ, "m", worse=True).severity == "error"
    failed = Doubt(None, None, None, Kind.CORRECTION_FAILED, "m", worse=True)
    assert failed.severity == "error"
