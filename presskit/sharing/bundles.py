"""Bundles as the command writes them: told of what one holds, before it is written."""

from presskit.sharing._bundle import write
from presskit.sharing._contents import Contents

__all__ = ["Contents", "write"]
