"""Names of files as they stand in tables, and back."""

from presskit.files.names import path_of, shown, told_apart


def test_signs_that_act_or_cannot_be_written_are_spelt_out():
    assert shown("a\x1b[2J.txt") == r"a\x1b[2J.txt"
    assert shown("caf\udce9.txt") == r"caf\xe9.txt"
    assert shown("café.txt") == "café.txt"


def test_a_name_is_found_again_by_its_spelling(tmp_path):
    odd = tmp_path / "a\x1bb.txt"
    odd.write_text("x")
    assert path_of(shown("a\x1bb.txt"), tmp_path).name == odd.name
    assert path_of("none.txt", tmp_path).name == "none.txt"


def test_a_file_that_is_really_called_so_comes_first(tmp_path):
    for name in (r"a\x1bb.txt", "a\x1bb.txt"):
        (tmp_path / name).write_text("x")
    assert path_of(r"a\x1bb.txt", tmp_path).name == r"a\x1bb.txt"


def test_two_ways_to_write_one_name_are_told_apart():
    twins = ["caf\u00e9.txt", "cafe\u0301.txt"]
    assert len({path.name for path in told_apart(twins)}) == 2
    assert [path.name for path in told_apart(["a", "caf\u00e9"])] == ["a", "caf\u00e9"]
