"""The table of outlets, made by hand: a name means one outlet, each cell is clean."""

import csv
import re
from importlib.resources import files

import pytest

from presskit.names import ambiguous, find_outlet
from presskit.names._outlets_csv import _row
from presskit.text import plain, slug

COLUMNS = [
    "outlet_id", "outlet", "aliases", "kind", "country", "language", "shared_name"
]  # fmt: skip
KINDS = {
    "broadcaster",
    "magazine",
    "news agency",
    "newspaper",
    "online",
    "radio",
    "trade press",
}


@pytest.fixture(scope="module")
def rows():
    path = files("presskit.names") / "outlets.csv"
    with path.open(encoding="utf-8", newline="") as lines:
        reader = csv.DictReader(lines, strict=True)
        assert reader.fieldnames == COLUMNS
        return list(reader)


def names(row):
    return [row["outlet"], *filter(None, row["aliases"].split("|"))]


def folded(name):
    return plain(name).removeprefix("the ")


def test_rows_are_whole_and_in_the_order_of_their_ids(rows):
    assert all(None not in row and None not in row.values() for row in rows)
    ids = [row["outlet_id"] for row in rows]
    assert ids == sorted(set(ids))


def test_no_name_belongs_to_two_outlets_or_stands_twice(rows):
    seen, twice = {}, []
    for row in rows:
        for name in names(row):
            key = folded(name)
            if not key or key in seen:
                twice.append((name, row["outlet"], seen.get(key)))
            seen[key] = row["outlet"]
    assert twice == []


def test_ids_are_ascii_slugs_of_the_names(rows):
    ascii_slug = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
    wrong = [
        row["outlet_id"]
        for row in rows
        if row["outlet_id"] != slug(row["outlet"])
        or not ascii_slug.fullmatch(row["outlet_id"])
    ]
    assert wrong == []


def test_names_have_no_leading_article_and_no_stray_spaces(rows):
    assert [row for row in rows if row["outlet"].startswith("The ")] == []
    # "; " joins the outlets of a joint question, so no name may hold a semicolon.
    shown = [name for row in rows for name in names(row)]
    wrong = [name for name in shown if name != " ".join(name.split()) or ";" in name]
    assert wrong == []


def test_kinds_countries_and_languages_are_well_formed(rows):
    # A name that several outlets bear may lack kind and language.
    wrong = [
        row
        for row in rows
        if row["kind"] not in KINDS | ({""} if row["shared_name"] else set())
        or not re.fullmatch(r"([A-Z]{2})?", row["country"])
        or not re.fullmatch(r"([a-z]{2})?", row["language"])
        or (row["country"] and not row["language"])
    ]
    assert wrong == []


def test_a_name_that_several_bear_says_so_and_has_no_country(rows):
    assert {row["shared_name"] for row in rows} == {"", "yes"}
    shared = [row for row in rows if row["shared_name"]]
    assert len(shared) > 70
    assert [row["outlet"] for row in shared if row["country"]] == []
    assert [
        row["outlet"]
        for row in rows
        if ambiguous(find_outlet(row["outlet"])) != bool(row["shared_name"])
    ] == []


def test_an_outlet_whose_country_nobody_wrote_is_one_outlet():
    cells = dict.fromkeys(COLUMNS, "") | {"outlet_id": "quay", "outlet": "Quay"}
    assert not _row(cells).shared_name
    assert _row(cells | {"shared_name": "yes"}).shared_name


def test_no_outlet_is_another_with_its_own_country_or_medium_added(rows):
    # "El País" and "El País Spain" would be one paper counted as two. A bare name
    # that several bear says so: there the audit asks which one is meant.
    places = {"ES": "spain", "FR": "france", "GB": "uk", "DE": "germany", "IT": "italy"}
    places |= {"US": "us", "CA": "canada", "RU": "russia", "TR": "turkey"}
    places |= {"PL": "poland", "UA": "ukraine", "RO": "romania", "RS": "serbia"}
    by_name = {folded(row["outlet"]): row for row in rows}
    media = {"tv", "radio", "television", "news", "online", "newspaper"}
    twins = []
    for row in rows:
        name, _, last = folded(row["outlet"]).rpartition(" ")
        bare = by_name.get(name)
        if not bare or bare["country"] != row["country"]:
            continue
        if last == places.get(row["country"]) or (
            last in media and bare["kind"] == row["kind"]
        ):
            twins.append((bare["outlet"], row["outlet"]))
    assert twins == []


@pytest.mark.parametrize(
    ("printed", "outlet"),
    [
        ("AFP", "Agence France-Presse"),
        ("Agence France-Press", "Agence France-Presse"),
        ("Al Jazeera English", "Al Jazeera"),
        ("AP", "Associated Press"),
        ("Belsat", "Belsat TV"),
        ("DW", "Deutsche Welle"),
        ("El País, Spain", "El País"),
        ("LBC Radio", "LBC"),
        ("FAZ", "Frankfurter Allgemeine Zeitung"),
        ("Frankfurter Allgemeine", "Frankfurter Allgemeine Zeitung"),
        ("FT", "Financial Times"),
        ("National News Agency of Ukraine", "Ukrinform"),
        ("National Public Radio", "NPR"),
        ("NTV", "NTV"),
        ("POLITICO", "Politico"),
        ("Rustavi 2", "Rustavi"),
        ("The Irish Times", "Irish Times"),
        ("Verdens Gang", "VG"),
        ("WSJ", "Wall Street Journal"),
    ],
)
def test_common_names_lead_to_their_outlet(rows, printed, outlet):
    found = [
        row["outlet"]
        for row in rows
        if folded(printed) in {folded(name) for name in names(row)}
    ]
    assert found == [outlet]
