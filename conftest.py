"""What every test needs, notebooks included, before the first kernel starts."""

import gc
import os

import pytest
from hypothesis import settings

from presskit.files import grammars
from tests import _network
from tests._examples import FEW

# No test reaches another machine: presskit asks no network for anything.
_network.close()

# Before a test loads nbformat: its checks of web addresses take seconds to load.
grammars.wait()

# The renderer decides which keys a figure's output has, and nbval compares the keys.
os.environ["PLOTLY_RENDERER"] = "plotly_mimetype"

# An example may take as long as a busy machine needs. What must pass before a change is
# taken gives one answer for one commit; at home each run tries other examples, and
# `pytest --hypothesis-profile=thorough` many of them.
settings.register_profile("presskit", settings(), deadline=None)
settings.register_profile(
    "same", settings(), deadline=None, derandomize=True, database=None
)
settings.register_profile("thorough", settings(), deadline=None, max_examples=2_000)
# A second Python runs the same examples as the first, and each kind of them is enough.
settings.register_profile("few", settings.get_profile("same"), max_examples=FEW)
settings.load_profile("same" if os.environ.get("PRESSKIT_CI") else "presskit")


def pytest_collection_finish():
    """Spare the garbage collector the tests themselves, which stay until the end."""
    gc.freeze()
    gc.set_threshold(50_000, 20, 20)


@pytest.fixture(autouse=True)
def nothing_leaves_the_building():
    """Fail a test that wanted to reach another machine, though it caught the error."""
    before = len(_network.ATTEMPTS)
    yield
    assert _network.ATTEMPTS[before:] == []
