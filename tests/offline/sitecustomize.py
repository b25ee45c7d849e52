"""Closes the network of whatever Python starts with this folder on its path."""

import importlib.util
from pathlib import Path

_FILE = Path(__file__).parents[1] / "_network.py"
_SPEC = importlib.util.spec_from_file_location("_network", _FILE)
_NETWORK = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(_NETWORK)
_NETWORK.close()
