"""What presskit raises and warns with: where, what, what to do next."""


class PresskitError(Exception):
    """Base of every error that presskit raises on purpose."""


class SourceError(PresskitError):
    """A file cannot be read: it is missing, empty, or holds no text."""


class OutputError(SourceError):
    """A file is one that presskit wrote itself, and no transcript."""


class TranscriptError(PresskitError):
    """A file was read, but is no transcript that presskit can tell turns in."""


class TableError(PresskitError, ValueError):
    """A table, or a value asked of one, is not what a function needs."""


class WriteError(PresskitError):
    """A file cannot be written, or must not be; it is as it was."""


class PresskitWarning(UserWarning):
    """A result stands, but something was left out or is in doubt."""
