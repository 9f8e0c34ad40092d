"""Places in decoded JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def value_at(value: Any, steps: Iterable[str | int]) -> Any:
    """What is there after steps into objects and lists, None where the way ends early."""
    for step in steps:
        if isinstance(value, Mapping):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value
