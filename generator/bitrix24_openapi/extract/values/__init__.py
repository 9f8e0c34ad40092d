"""What a description cell says: enumerations, defaults, limits, conditions and nested keys."""

from .facts import CellFacts
from .read import read_cell

__all__ = ["CellFacts", "read_cell"]
