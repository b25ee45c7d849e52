"""Rows of quotations, from any of the forms in which programs write them."""

import json

import pandas as pd
import pytest

from presskit.errors import SourceError, TableError
from presskit.quotes import verify_quotes

ROWS = [
    {"quote": "Every crane will be painted blue.", "speaker": "Bo Ek"},
    {"quote": "Every crane will be painted red.", "speaker": "Bo Ek"},
]
STATUSES = ["verbatim", "differs"]


@pytest.mark.parametrize(
    "write",
    [
        lambda rows, path: pd.DataFrame(rows).to_csv(path / "a.csv", index=False),
        lambda rows, path: (path / "a.json").write_text(json.dumps(rows)),
        lambda rows, path: (path / "a.json").write_text(json.dumps({"quotes": rows})),
        lambda rows, path: (path / "a.jsonl").write_text(
            "\n".join(map(json.dumps, rows))
        ),
        lambda rows, path: (path / "a.md").write_text(
            f"So:\n\n```json\n{json.dumps(rows)}\n```\n"
        ),
        lambda rows, path: (path / "a.md").write_text(
            "| Speaker | Quote |\n|---|---|\n"
            + "\n".join(f"| {row['speaker']} | “{row['quote']}” |" for row in rows)
        ),
        lambda rows, path: (path / "a.tsv").write_text(
            "Quote\tBy\n"
            + "\n".join(f"{row['quote']}\t{row['speaker']}" for row in rows)
        ),
    ],
)
def test_every_form_gives_the_same(harbour, tmp_path, write):
    write(ROWS, tmp_path)
    (path,) = tmp_path.iterdir()
    rows = verify_quotes(path, harbour)
    assert rows["status"].tolist() == STATUSES
    assert rows["attributed"].tolist() == ["Bo Ek"] * 2


def test_values_and_text_of_json_too(harbour):
    for given in (ROWS, json.dumps(ROWS), pd.DataFrame(ROWS)):
        assert verify_quotes(given, harbour)["status"].tolist() == STATUSES


def test_lines_of_a_table_are_those_of_the_file(harbour):
    article = "So:\n\n| Quote |\n|---|\n| Every crane will be painted blue. |\n"
    assert verify_quotes(article, harbour)["line"].tolist() == [5]


def test_other_texts_beside_the_rows_are_read_too(harbour):
    row = {**ROWS[0], "why": "Ek said that the islands would have to pay for it."}
    rows = verify_quotes([row], harbour)
    assert rows["status"].tolist() == ["verbatim", "not checked"]
    assert rows["attributed"].tolist() == ["Bo Ek", "Ek"]


def test_a_row_without_words_is_told(harbour):
    rows = verify_quotes([{"quote": "", "speaker": "Bo Ek"}], harbour)
    assert rows["status"].tolist() == ["not checked"]
    assert "no quotation" in rows.loc[0, "message"]


def test_a_speaker_who_is_no_name_is_told(harbour):
    rows = verify_quotes([{**ROWS[0], "speaker": "sg"}], harbour)
    assert rows["status"].tolist() == ["verbatim"]
    assert "Nobody can tell who “sg” is" in rows.loc[0, "message"]


def test_rows_without_quotations_are_refused_with_the_columns(harbour, tmp_path):
    with pytest.raises(TableError, match=r"need a column 'quote'.*\['name', 'age'\]"):
        verify_quotes(pd.DataFrame({"name": ["a"], "age": [1]}), harbour)
    (tmp_path / "a.csv").write_text("name,age\na,1\n")
    with pytest.raises(TableError, match=r"a\.csv: rows of quotations need"):
        verify_quotes(tmp_path / "a.csv", harbour)
    (tmp_path / "a.json").write_text('{"name": "a"')
    with pytest.raises(SourceError, match="no valid JSON"):
        verify_quotes(tmp_path / "a.json", harbour)
    (tmp_path / "a.json").write_text("{}")
    with pytest.raises(TableError, match="holds no quotations"):
        verify_quotes(tmp_path / "a.json", harbour)


def test_either_order_of_the_arguments(harbour):
    assert verify_quotes(harbour, ROWS)["status"].tolist() == STATUSES
    with pytest.raises(TableError, match=r"verify_quotes\(article, presskit\.load"):
        verify_quotes("“Why?”", "transcripts/")
    with pytest.raises(TableError, match="Corpus and Corpus"):
        verify_quotes(harbour, harbour)


def test_a_list_of_texts_is_a_list_of_quotations(corpus):
    texts = [
        "as long as it takes",
        "“Wars are dangerous”",
        "“We surrender now,” he said.",
    ]
    checked = verify_quotes(texts, corpus)
    assert checked["status"].tolist() == ["verbatim", "verbatim", "not found"]
    assert checked["line"].tolist() == [1, 2, 3]
    for same in (pd.Series(texts), json.dumps(texts)):
        assert verify_quotes(same, corpus)["status"].tolist() == [*checked["status"]]
