"""What real portals have sent, as shapes without any data.

:mod:`.shape` reduces an answer to its shape, :mod:`.recordings` finds answers in files that tools
record, :mod:`.store` keeps shapes in ``spec/observed``, :mod:`.compare` compares the documents
with them.
"""

from __future__ import annotations

from .compare import Comparison, Disagreement, compare
from .recordings import Recording, read_recordings
from .shape import Shape, property_names, shape_of
from .store import OBSERVED, Observation, add, load, save

__all__ = [
    "OBSERVED",
    "Comparison",
    "Disagreement",
    "Observation",
    "Recording",
    "Shape",
    "add",
    "compare",
    "load",
    "property_names",
    "read_recordings",
    "save",
    "shape_of",
]
