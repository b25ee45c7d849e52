"""Mixed rooms: in none of twenty does a word stand under another speaker unsaid."""

import pytest

import rooms


@pytest.mark.parametrize("number", range(rooms.ROOMS))
def test_no_word_of_a_room_stands_under_another_speaker(number, tmp_path):
    one = rooms.room(number)
    assert len({who for who, _ in one.turns}) == 10
    outcome = rooms.judge(one, tmp_path)
    assert outcome.under_others == 0
    assert outcome.verdict != "refused"


def test_a_label_lost_is_counted(tmp_path):
    one = rooms.room(4)
    who = one.turns[3][0]
    spoilt = one._replace(data=one.data.replace(f"{who}: ", ""))
    assert rooms.judge(spoilt, tmp_path).under_others > 0
