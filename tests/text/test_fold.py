"""What folding may do, as a choice of kinds."""

import pytest

from presskit.errors import TableError
from presskit.text._fold import DEFAULT, KINDS, check_fold, kinds_of


def test_ways_of_folding():
    assert [check_fold(one) for one in (True, False)] == [True, False]
    assert check_fold(iter(["hyphen", "possessive"])) == ("possessive", "hyphen")
    assert check_fold([]) == ()


def test_what_each_way_folds():
    assert kinds_of(True) == DEFAULT == set(KINDS) - {"spelling"}
    assert kinds_of("spelling") == set(KINDS)
    assert kinds_of(["elision"]) == {"elision"}
    assert kinds_of(False) == kinds_of([]) == frozenset()


@pytest.mark.parametrize("fold", ["spellings", ["spellings"], None, 1.5, "hyphen"])
def test_other_ways_are_refused(fold):
    with pytest.raises(TableError, match="is not one of True, False and 'spelling'"):
        check_fold(fold)
