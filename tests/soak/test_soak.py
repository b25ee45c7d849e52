"""Whatever is written is old or new, also when the disk is full or presskit is killed.

Three points of each job; ``make soak`` takes all of them.
"""

import pytest

from tests.soak._jobs import JOBS
from tests.soak._soak import soak


@pytest.mark.parametrize("job", JOBS, ids=[job.name for job in JOBS])
def test_a_fault_leaves_old_or_new_and_never_half(job):
    result = soak(job, lambda n: sorted({max(1, n // 4), n // 2, 3 * n // 4}))
    assert result.n == 6
    assert result.wrong == []
