"""A bare label in capitals, and lines that are none."""

from presskit.styles import detect


def labels(text):
    return [mark.label for mark in detect(text, "caps-block").labels]


def test_what_has_no_capitals_or_small_letters_of_its_own_is_no_label():
    talk = "Well, we open the bridge in June, as we said in May.\n\n"
    for line in ("시청 브리핑", "市長記者会見", "Вопрос о мосте"):
        assert labels(f"{line}\n{talk}" * 3) == []
    assert labels(f"АННА ЛИ\n{talk}BO EK\n{talk}" * 2) == ["АННА ЛИ", "BO EK"] * 2


def test_no_line_is_a_label_where_all_is_in_capitals():
    text = (
        "THIS IS WHAT WE HAVE DONE\nWE HAVE LOOKED INTO ALL THE CASES OF LAST YEAR.\n"
    )
    assert labels(text * 3) == []


def test_talk_in_letters_without_capitals_is_not_loud():
    talk = (
        "橋はいつ開通しますか。六月の予定と聞いていますが、費用の分担も含めて伺います。\n"
        * 2
    )
    text = f"Q 代表幹事(時事通信)\n{talk}\nA 知事\n{talk}\n" * 2
    assert labels(text) == ["Q 代表幹事(時事通信)", "A 知事"] * 2
