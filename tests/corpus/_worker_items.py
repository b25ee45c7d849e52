"""What workers are told to do: it imports nothing, so that they start at once."""

import os


def work(item):
    """Do what an item says."""
    if item == "die":
        os._exit(9)
    if item.startswith("once ") and not os.path.exists(item[5:]):  # noqa: PTH110
        with open(item[5:], "w"):  # noqa: PTH123
            os._exit(9)
    return item.upper()
