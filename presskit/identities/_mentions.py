"""Positions of the mentions that turn out to be one person."""

Cluster = list[int]
"""Positions of mentions that are one person, in their order."""
