"""What presskit wrote is not a transcript, whatever its name and place."""

from presskit import outputs
from presskit.errors import OutputError


def refuse_output(data: bytes, name: str) -> None:
    """Raise an OutputError if presskit wrote these bytes."""
    known = outputs.of_bytes(data)
    if known:
        raise OutputError(
            f"{name}: this is not a transcript but {known.what} that presskit wrote. "
            f"{known.advice}"
        )
