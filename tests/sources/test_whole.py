"""A transcript that stands in one field."""

from presskit.sources._whole import whole


def test_lines_keep_their_place_and_damage_is_mended():
    reading = whole("\n (As delivered)\n\nANN LEE: It\u00e2\u20ac\u2122s so. ", "body",
                    {"title": "T"}, ("before",))  # fmt: skip
    assert reading.text == "(As delivered)\n\nANN LEE: It’s so."
    assert [part.place for part in reading.parts] == ["body, line 1", "body, line 3"]
    assert (reading.facts, reading.view) == ({"title": "T"}, "body")
    assert reading.repairs[0] == "before"
    assert "misread letters" in reading.repairs[1]
