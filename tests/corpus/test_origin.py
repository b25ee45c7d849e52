"""What a corpus remembers of where it comes from."""

from pathlib import Path

from presskit.corpus import Origin


def test_paths_are_meant_in_the_folder_at_load():
    origin = Origin(base=Path("/data"))
    assert origin.at("talks/may.txt") == Path("/data/talks/may.txt")
    assert origin.at("/else/may.txt") == Path("/else/may.txt")
