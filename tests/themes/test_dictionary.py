"""Reading a dictionary from wherever it stands, and the one that comes along."""

from pathlib import Path

import pytest

import presskit
from presskit.errors import TableError
from presskit.themes import Dictionary, dictionary, hits

WANTED = Dictionary({"Arms": ["weapon*"], "Aid": ["aid"]})


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.yaml", "Arms: weapon*\nAid:\n- aid\n"),
        ("a.dic", "%\n1\tArms\n2\tAid\n%\nweapon*\t1\naid\t2\n"),
        ("a.csv", "pattern;theme\nweapon*;Arms\naid;Aid\n"),
    ],
)
def test_files_and_texts_of_each_kind(tmp_path, name, text):
    path = tmp_path / name
    path.write_text(text, "utf-8-sig")
    assert dictionary(path) == dictionary(str(path)) == WANTED
    if path.suffix != ".csv":
        assert dictionary(text) == WANTED


def test_what_python_holds():
    assert dictionary(WANTED) is WANTED
    assert dictionary(WANTED.to_frame()) == WANTED
    assert dictionary({"Arms": "weapon*", "Aid": ["aid"]}) == WANTED


def test_a_fault_names_the_file_and_the_line(tmp_path):
    path = tmp_path / "mine.csv"
    path.write_text("theme,pattern,exclusion\nArms,jets,\nArms,...,no\n", "utf-8")
    with pytest.raises(TableError, match=r"mine.csv, line 3: Arms: "):
        dictionary(path)
    path = tmp_path / "mine.yaml"
    path.write_text("Arms:\n- jets\n- a|b\n", "utf-8")
    with pytest.raises(TableError, match=r"mine.yaml, line 3: no word holds a bar"):
        dictionary(path)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("securty", r"'securty' is no file .* along \(security\)\. Did you mean"),
        ("jets", r"or a theme with its patterns: \{'Weapons': \['jets'\]\}"),
        ("none.yaml", "none.yaml: it cannot be read"),
        (5, r"5 is no dictionary.*or one of \['security'\]"),
    ],
)
def test_what_is_none(given, said):
    with pytest.raises(TableError, match=said):
        dictionary(given)


def test_the_dictionary_of_security_has_no_line_without_use():
    security = dictionary("security")
    assert len(security.themes) == 25
    rows = security.to_frame()
    assert not rows.duplicated(["theme", "pattern"]).any()
    for theme, of_theme in rows.groupby("theme"):
        heads = {one.rstrip("*") for one in of_theme["pattern"] if one.endswith("*")}
        longer = [
            (head, one)
            for one in of_theme["pattern"][~of_theme["exclusion"]]
            for head in heads
            if " " not in one and one.rstrip("*") != head and one.startswith(head)
        ]
        assert not longer, theme


def test_it_is_data_of_the_package():
    folder = Path(presskit.themes.__file__).parent / "dictionaries"
    assert [path.name for path in folder.iterdir()] == ["security.yaml"]


def test_a_percentage_is_defence_spending_only_where_it_says_of_what():
    said = "The level of GDP rose. Inflation is below our 2 percent goal."
    spent = "We spend 2.5% of GDP. The 2 percent guideline stands."
    corpus = presskit.load_text(f"Ann Lee (AP): Why?\n\nMinister Bo Ek: {said} {spent}")
    found = hits(corpus, "security")
    assert found["hit"].tolist() == ["2.5% of GDP", "2 percent guideline"]


def test_words_of_other_subjects_are_no_hits():
    said = (
        "Our deal pipeline is full. Debt is 60 percent of GDP. It was a disaster. "
        "There are spillovers to trade. The production of tea rose. It will balloon. "
    )
    meant = "A gas pipeline, a natural disaster and the production of shells."
    corpus = presskit.load_text(f"Ann Lee (AP): Why?\n\nMinister Bo Ek: {said}{meant}")
    found = hits(corpus, "security")
    assert found["hit"][found["counts"]].tolist() == [
        "pipeline", "disaster", "production of shells",
    ]  # fmt: skip
