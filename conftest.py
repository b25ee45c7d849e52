"""What every test needs, notebooks included, before the first kernel starts."""

import os

# The renderer decides which keys a figure's output has, and nbval compares the keys.
os.environ["PLOTLY_RENDERER"] = "plotly_mimetype"
