"""Turns made by hand."""

from tests._turns import turns_of

__all__ = ["turns_of"]
