"""The columns of a correction file, and its name."""

REQUIRED = ("action", "transcript", "sha256", "start", "end", "value", "reason")
"""The columns that a correction file must have; those of presskit 0.1."""

ANCHOR = ("scope", "words", "before", "after")
"""The columns that it may have: how far a line goes, and the words it was made on."""

COLUMNS = (*REQUIRED, *ANCHOR)
"""The header of a correction file."""

FILE = "corrections.csv"
"""The file of corrections beside transcripts."""

ABOUT = "about.csv"
"""The file beside transcripts that says what they are."""
