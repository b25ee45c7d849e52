"""Fixtures for all tests: the two seeds, and the corpus that they make."""

from pathlib import Path

import pandas as pd
import pytest

import presskit
from presskit import schema


@pytest.fixture(scope="session")
def seeds():
    """Return the folder of the two example transcripts."""
    return Path(__file__).parents[1] / "seeds"


@pytest.fixture(scope="session")
def corpus(seeds):
    """Return the corpus of the seeds, loaded once: every test must leave it alone."""
    corpus = presskit.load(seeds)
    before = {table.name: getattr(corpus, table.name).copy() for table in schema.TABLES}
    yield corpus
    for name, frame in before.items():
        pd.testing.assert_frame_equal(
            getattr(corpus, name), frame, obj=f"corpus.{name}, changed by some test,"
        )
