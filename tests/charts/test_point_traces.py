"""Points as traces: one a transcript, or one for all of many."""

import numpy as np

from presskit.charts._events import Event
from presskit.charts._house import COLOURS
from presskit.charts._point_traces import Points, point_traces


def points(names):
    at = np.arange(len(names))
    keys = np.array([f"x{n}@{name}" for n, name in enumerate(names)], dtype=object)
    return Points(np.array(names, dtype=object), at, at * 10, keys, keys)


def look(name):
    return Event(name, "", name, name, "#123456", "square", "■", 0.9)


def test_each_transcript_has_its_points_and_its_look():
    may, june = point_traces(points(["may", "june", "may"]), {
        name: look(name) for name in ("may", "june")
    })  # fmt: skip
    assert (may["name"], may["x"], may["y"]) == ("may", [0, 2], [0, 20])
    assert (june["x"], june["customdata"]) == ([1], ["x1@june"])
    assert may["marker"]["symbol"] == "square"


def test_of_many_transcripts_all_points_are_one_trace():
    names = [f"n{n}" for n in range(len(COLOURS) + 1)]
    (only,) = point_traces(points(names), {name: look(name) for name in names})
    assert only["customdata"] == [f"x{n}@{name}" for n, name in enumerate(names)]
    assert only["name"] == f"{len(names)} transcripts"
