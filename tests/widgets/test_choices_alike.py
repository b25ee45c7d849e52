"""One declaration of a choice keeps the same in `filter`, in an explorer, on a page."""

import random
import warnings

import pytest

import presskit
from presskit.corpus.choices import listed_with
from presskit.schema.ids import keys
from presskit.widgets import ExchangeExplorer, ThemeExplorer
from presskit.widgets._arrays import Arrays
from presskit.widgets._query import Query
from tests.widgets.test_elsewhere import left_on_a_page, needs_node

TEXTS = ["we", "the *", "*tion", "ferry", "nothing-here"]
QUERIES = {"seeds": 60, "port": 120}  # of long talks each takes three times as long
PORT = """\
Press conference by Minister Bo Ek

{day} May 2031

Minister Bo Ek: Good morning. The ferry is old, and we keep it. It is our station.

Moderator Eve Lo: Ann Lee, please.

Ann Lee (AP; NPR): Who pays for the ferry, and on which action will the nation decide?

Minister Bo Ek: We do. And the ferry will be free.

QUESTION: And when?

Director Cy Poe: On Monday. We said so, and it is the tradition of the port.

Question: Is that all?

Minister Bo Ek: It is. We have nothing more on the ferry, and on no other station.
"""


@pytest.fixture(scope="module")
def port(tmp_path_factory):
    """Return three briefings: askers without a name, joint outlets, one undated."""
    folder = tmp_path_factory.mktemp("port")
    for day in (5, 6):
        text = PORT.format(day=day).replace("ferry", f"ferry {day}")
        (folder / f"d{day}.txt").write_text(text, encoding="utf-8")
    undated = PORT.replace("{day} May 2031", "").replace("ferry", "bridge")
    (folder / "undated.txt").write_text(undated, encoding="utf-8")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", presskit.PresskitWarning)
        return presskit.load(folder)


def drawn(choice, sieve, lots):
    """Return a value of a choice, drawn from what its rows have."""
    kind = choice.operator.kind
    if kind == "one of":
        values = sieve.facets[choice.name].values
        return lots.sample(values, min(len(values), lots.choice([1, 1, 2])))
    if kind == "words":
        return lots.choice(TEXTS)
    if kind == "place":
        return lots.choice(choice.operator.names)
    values = sieve.values_of_table(choice.name) if choice.table else []
    if kind == "days":
        known = [str(day)[:10] for day in values if str(day) != "NaT"]
        return lots.choice([*known, "2023-01-01"])
    if kind == "numbers":
        low, high = sorted(lots.choices(values.tolist(), k=2))
        return lots.choice([(low, high), (low, None), (None, high)])
    return bool(choice.table)  # a pattern of words is no expression


def queries(explorer, lots, n):
    """Return `n` queries of one to four of the choices that an explorer offers."""
    offered, sieve = listed_with(explorer.listed), explorer._sieve()
    for _ in range(n):
        some = lots.sample(offered, lots.choice([1, 1, 2, 3, 4]))
        yield Query.of({one.name: drawn(one, sieve, lots) for one in some})


def of_filter(explorer, query):
    """Return the keys of what `filter` keeps of what an explorer lists."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", presskit.PresskitWarning)
        names: dict = {"presskit": presskit, "corpus": explorer.corpus}
        exec(explorer._code(explorer.effective(query)), names)
    table = names["frame"]
    if explorer.mode == "hits":
        return sorted(zip(table["transcript"], table["line"], strict=True))
    id_ = "turn_id" if query.within == "statement" else "exchange_id"
    return sorted(keys(table, id_))


def of_explorer(explorer, query):
    if explorer.mode == "hits":
        table = explorer.frame()
        return sorted(zip(table["transcript"], table["line"], strict=True))
    return sorted(explorer._listing().ids)


@needs_node
@pytest.mark.parametrize("kind", [ExchangeExplorer, ThemeExplorer])
@pytest.mark.parametrize("which", ["seeds", "port"])
def test_filter_explorer_and_page_keep_the_same(kind, which, corpus, port):
    explorer = kind({"seeds": corpus, "port": port}[which])
    explorer._draw = explorer._read = lambda: None
    asked = list(queries(explorer, random.Random(7), QUERIES[which]))
    page = left_on_a_page(explorer, [one.json() for one in asked])
    some = 0
    for query, (said, *_, ids) in zip(asked, page, strict=True):
        explorer.query = query
        kept = of_explorer(explorer, query)
        assert kept == of_filter(explorer, query), query
        assert ids == list(explorer._listing().ids), query
        if explorer.mode == "exchanges":
            assert said == explorer._counts_in_words(), query
        some += bool(kept)
    assert some > len(asked) / 8


@needs_node
def test_one_of_many_without_a_name_is_meant_by_its_id_on_a_page_too(port):
    explorer = ExchangeExplorer(port)
    (unnamed, *_) = (
        id_ for id_ in port.exchanges["asker_id"] if id_.startswith("unnamed@")
    )
    explorer.query = {"asker": unnamed}
    ((*_, ids),) = left_on_a_page(explorer, [explorer.query.json()])
    assert ids == explorer._listing().ids
    assert len(ids) == 1


@needs_node
@pytest.mark.parametrize("which", ["seeds", "port"])
def test_options_are_called_alike_and_counted_alike_on_a_page(which, corpus, port):
    explorer = ExchangeExplorer({"seeds": corpus, "port": port}[which])
    sieve = Arrays.of(explorer.corpus).of_exchanges
    on_page = {one["name"]: one for one in explorer._data()["choices"]}
    counts = sieve.counts({})
    for name in sieve.facets:
        told = {label: value for label, value, _ in sieve.options(name, counts[name])}
        options = on_page[name]["options"]
        assert {label: value for value, label, *_ in options} == told
