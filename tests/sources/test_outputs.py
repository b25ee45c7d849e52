"""What presskit wrote is no transcript."""

import pytest

from presskit import load_example
from presskit.errors import OutputError
from presskit.sources._outputs import refuse_output


def test_a_saved_table_is_refused_by_what_it_is(tmp_path):
    load_example().save(tmp_path / "saved")
    files = [path for path in (tmp_path / "saved").rglob("*.csv") if path.is_file()]
    assert files
    for path in files:
        with pytest.raises(OutputError, match=path.name):
            refuse_output(path.read_bytes(), path.name)


@pytest.mark.parametrize("data", [b"", b"Ann Lee: Why?", b"speaker,text\nAnn,Why?\n"])
def test_anything_else_is_let_through(data):
    refuse_output(data, "a.txt")
