"""Exchanges in brief, worked out by hand."""

import presskit
from presskit.measures import in_brief


def test_the_question_is_not_the_greeting_and_the_answer_only_begins(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(
        "Ann Lee (AP): Thank you very much. Mr. Ek, why\n now? And how?\n\n"
        "Minister Bo Ek: One. Two.\n\nThree.\n\nCy Poe (NPR): Who?\n",
        encoding="utf-8",
    )
    corpus = presskit.load(path)
    brief = in_brief(corpus.exchanges, corpus.questions)
    assert brief.to_dict("records") == [
        {
            "transcript": "a",
            "exchange": 1,
            "asker": "Ann Lee",
            "outlet": "Associated Press",
            "question": "Mr. Ek, why now?",
            "n_questions": 2,
            "answer": "One. Two. …",
        },
        {
            "transcript": "a",
            "exchange": 2,
            "asker": "Cy Poe",
            "outlet": "NPR",
            "question": "Who?",
            "n_questions": 1,
            "answer": "",
        },
    ]


def test_no_exchanges_keep_columns_and_types(corpus):
    whole = in_brief(corpus.exchanges, corpus.questions)
    empty = in_brief(corpus.exchanges.head(0), corpus.questions.head(0))
    assert empty.empty
    assert empty.dtypes.tolist() == whole.dtypes.tolist()
    assert list(empty.columns) == list(whole.columns)
