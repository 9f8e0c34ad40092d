"""Counters that only get better: what the committed report may not fall behind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import InputError


def load(path: Path) -> dict[str, dict[str, int]]:
    """``{"at most": {counter: n}, "at least": {...}}``. Raises :class:`InputError`."""
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    except ValueError as error:
        raise InputError(f"{path}:{getattr(error, 'lineno', 1)}: not JSON") from None
    if not isinstance(data, dict) or set(data) != {"at most", "at least"}:
        raise InputError(f'{path}:1: "at most" and "at least" are expected')
    return data


def complaints(counters: Mapping[str, int], limits: Mapping[str, Mapping[str, int]]) -> list[str]:
    """One line for each counter that is worse than the ratchet allows."""
    found: list[str] = []
    for name, most in limits["at most"].items():
        if counters.get(name, 0) > most:
            found.append(f"{name} rose from {most} to {counters.get(name, 0)}")
    for name, least in limits["at least"].items():
        if counters.get(name, 0) < least:
            found.append(f"{name} fell from {least} to {counters.get(name, 0)}")
    return found
