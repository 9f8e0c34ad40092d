"""Counters that must not get worse: their limits, and what exceeds them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ..errors import InputError

_MOST: Final = "at most"
_LEAST: Final = "at least"
_MARGIN: Final = "margin"
#: The share by which a counter may fall with one revision of the documentation.
_USUAL_MARGIN: Final = 0.1


@dataclass(frozen=True, slots=True)
class Ratchet:
    """Limits by counter. ``margin`` is for new documentation only."""

    at_most: Mapping[str, int] = field(default_factory=dict)
    at_least: Mapping[str, int] = field(default_factory=dict)
    margin: float = _USUAL_MARGIN

    def to_json(self) -> str:
        data = {_MARGIN: self.margin, _MOST: dict(self.at_most), _LEAST: dict(self.at_least)}
        return json.dumps(data, indent=1) + "\n"

    def moved(self, counters: Mapping[str, int]) -> Ratchet:
        """The limits after the documentation has changed: relaxed where it has become worse.

        Limits on findings without a verdict are not relaxed.
        """
        return Ratchet(
            {
                name: max(most, counters.get(name, 0)) if not name.startswith("ours:") else most
                for name, most in self.at_most.items()
            },
            {name: min(least, counters.get(name, 0)) for name, least in self.at_least.items()},
            self.margin,
        )


def load(path: Path) -> Ratchet:
    """``{"margin": 0.1, "at most": {counter: n}, "at least": {...}}``; the margin may be missing.

    Raises :class:`InputError`.
    """
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise InputError(f"{path}:{getattr(error, 'lineno', 1)}: not JSON") from None
    if not isinstance(data, dict) or set(data) - {_MARGIN} != {_MOST, _LEAST}:
        raise InputError(f'{path}:1: "{_MOST}" and "{_LEAST}" are expected')
    margin = data.get(_MARGIN, _USUAL_MARGIN)
    if not isinstance(margin, int | float) or not 0 <= margin < 1:
        raise InputError(f'{path}:1: "{_MARGIN}" is a share between 0 and 1')
    return Ratchet(data[_MOST], data[_LEAST], float(margin))


def complaints(counters: Mapping[str, int], ratchet: Ratchet) -> list[str]:
    """One line for each counter that is worse than the ratchet allows."""
    found: list[str] = []
    for name, most in ratchet.at_most.items():
        if counters.get(name, 0) > most:
            found.append(f"{name} rose from {most} to {counters.get(name, 0)}")
    for name, least in ratchet.at_least.items():
        if counters.get(name, 0) < least:
            found.append(f"{name} fell from {least} to {counters.get(name, 0)}")
    return found
