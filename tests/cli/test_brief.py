"""A brief is one command, which tells what it holds of people."""

import pytest

from presskit import cli

pytestmark = pytest.mark.once


def test_the_names_in_a_brief_are_counted(tmp_path, capsys):
    file = tmp_path / "may.txt"
    file.write_text(
        "Ann Lee (AP): Why?\n\nMinister Bo Ek: Because it rains.\n", "utf-8"
    )
    page = tmp_path / "brief.html"
    given = ["brief", str(file), "--out", str(page)]
    assert cli.main(given) == 0
    assert "holds 2 names of people; --hide-names leaves" in capsys.readouterr().err
    assert cli.main([*given, "--hide-names"]) == 0
    assert "holds 1 name of people; --hide-names all" in capsys.readouterr().err
    assert "Ann Lee" not in page.read_text("utf-8")
