"""What every test needs, notebooks included, before the first kernel starts."""

import os

from hypothesis import settings

# The renderer decides which keys a figure's output has, and nbval compares the keys.
os.environ["PLOTLY_RENDERER"] = "plotly_mimetype"

# An example may take as long as a busy machine needs.
settings.register_profile("presskit", settings(), deadline=None)
settings.load_profile("presskit")
