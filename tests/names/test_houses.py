"""Where somebody works, beside the name that they give as theirs."""

import pytest

from presskit.names._houses import house_at, job_at


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        ("Reuters", "Reuters"),
        ("the Tarn Policy Centre", "Tarn Policy Centre"),
        ("University of Tarn", "University of Tarn"),
        ("Head of the Tarn Institute", "Tarn Institute"),
        ("Tarn", None),
        ("I have a question about the Tarn Institute", None),
        ("the Minister of the Tarn Foundation", "Tarn Foundation"),
        ("School", None),
        ("RBT", "RBT"),
        ("47tarn", "47tarn"),
        ("2024", None),
        ("UAE", None),
        ("TV", None),
    ],
)
def test_by_hand(words, outlet):
    said = house_at(words.split())
    assert (said and said.outlet.name) == outlet


@pytest.mark.parametrize(
    ("words", "outlet"),
    [
        ("editor-in-chief of Sea and the Land newspaper", "Sea and the Land"),
        ("a reporter with the AP", "Associated Press"),
        ("I asked a reporter of the Zarya newspaper", None),
        ("a reporter who is late", None),
        ("", None),
    ],
)
def test_a_job_tells_the_outlet_behind_it(words, outlet):
    said = job_at(words.split())
    assert (said and said.outlet.name) == outlet
