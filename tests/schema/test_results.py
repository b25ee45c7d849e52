"""The tables that measures and themes return, by what is said where one is missing."""

import pandas as pd
import pytest

from presskit import measures, themes
from presskit.errors import TableError
from presskit.schema import Table, results

TABLES = {name: one for name, one in vars(results).items() if isinstance(one, Table)}


@pytest.mark.parametrize("name", TABLES)
def test_what_is_to_be_passed_instead_is_there(name):
    table = TABLES[name]
    module, _, function = table.made_by.partition("(")[0].partition(".")
    assert hasattr({"measures": measures, "themes": themes}[module], function)
    for given in (None, "a text", pd.DataFrame({"a": [1]})):
        with pytest.raises(TableError) as told:
            table.require(given, "term")
        assert str(told.value).endswith(f"Pass what {table.made_by} returns.")
