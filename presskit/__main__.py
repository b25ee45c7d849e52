"""``python -m presskit`` is the ``presskit`` command."""

import sys

from presskit.cli import main

if __name__ == "__main__":
    sys.exit(main())
