"""Who is meant by a name."""

import pytest

import presskit
from presskit.corpus._people import askers_meant, outlets_meant, speakers_meant

TALK = (
    "Ann Lee (AP): Why?\n\nMinister Bo Ek: So.\n\n"
    "Ann Lee-Fox (Gazette of Nowhere): Who?\n\nMinister Bo Ek: Me.\n"
)


def test_a_name_that_is_shown_means_nobody_else():
    corpus = presskit.load_text(TALK)
    assert askers_meant(corpus, ["ann lee"]) == {"Ann Lee", "ann-lee"}  # name and id
    assert askers_meant(corpus, ["Ann Lee (AP)"]) == {"ann-lee"}
    assert askers_meant(corpus, []) == set()
    with pytest.warns(presskit.PresskitWarning, match="no asker 'Ann Le'.*'Ann Lee'"):
        assert askers_meant(corpus, ["Ann Le"]) == set()


def test_an_outlet_is_meant_by_an_alias_or_in_any_case():
    corpus = presskit.load_text(TALK)
    assert outlets_meant(corpus, ["ap"]) == {"Associated Press"}
    assert outlets_meant(corpus, ["GAZETTE of nowhere"]) == {"Gazette of Nowhere"}
    with pytest.warns(presskit.PresskitWarning, match="no outlet 'NPR'"):
        outlets_meant(corpus, ["NPR"])


def test_a_part_of_a_name_that_one_person_has_is_taken_aloud():
    corpus = presskit.load_text(TALK)
    with pytest.warns(presskit.PresskitWarning, match="taken to be 'Ann Lee-Fox'"):
        assert askers_meant(corpus, ["Fox"]) == {"ann-lee-fox"}
    with pytest.warns(presskit.PresskitWarning, match="taken to be 'Bo Ek'"):
        assert speakers_meant(corpus, ["ek"]) == {"bo-ek"}


def test_a_part_that_several_have_means_nobody_and_names_them():
    corpus = presskit.load_text(TALK)
    with pytest.warns(presskit.PresskitWarning, match="'Ann Lee' or 'Ann Lee-Fox'"):
        assert askers_meant(corpus, ["Lee"]) == set()
    with pytest.warns(presskit.PresskitWarning, match=r"matches it\.$"):
        assert askers_meant(corpus, ["…"]) == set()


def test_a_surname_that_one_label_prints_names_others_of_that_name(tmp_path):
    may = TALK.replace("Ann Lee-Fox", "Ida Moss")
    (tmp_path / "may.txt").write_text(may, "utf-8")
    june = "MR. MOSS: And when?\n\nMinister Bo Ek: Soon.\n\n"
    june += "MR. MOSS: And where?\n\nMinister Bo Ek: Here."
    (tmp_path / "june.txt").write_text(june, "utf-8")
    both = presskit.load(tmp_path)
    with pytest.warns(presskit.PresskitWarning) as warned:
        part = both.filter(speaker="Moss")
    assert part.turns["text"].tolist() == ["And when?", "And where?"]
    (said,) = (str(one.message) for one in warned)
    assert said.endswith("For all of them write speaker=['MOSS', 'Ida Moss'].")
    assert len(both.filter(speaker=["Moss", "Ida Moss"]).turns) == 3  # no warning
    assert len(presskit.load(tmp_path / "june.txt").filter(speaker="Moss").turns) == 2


def test_a_surname_that_is_nearly_one_names_who_has_it():
    corpus = presskit.load_text(TALK)
    with pytest.warns(presskit.PresskitWarning, match="Did you mean 'Ann Lee-Fox'"):
        assert askers_meant(corpus, ["Foxe"]) == set()
