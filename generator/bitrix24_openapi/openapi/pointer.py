"""JSON Pointers (RFC 6901), in which our documents name places of requests and answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any


def build(*names: str | int) -> str:
    """``("result", "a/b")`` → ``/result/a~1b``; no names: the whole value."""
    return "".join(f"/{_escaped(str(name))}" for name in names)


def split(pointer: str) -> tuple[str, ...]:
    """``/result/a~1b`` → ``("result", "a/b")``."""
    return tuple(map(_unescaped, pointer.split("/")[1:]))


def value_at(value: Any, place: str | Iterable[str | int]) -> Any:
    """What a pointer, or its steps, leads to in decoded JSON; None where the way ends early."""
    for step in split(place) if isinstance(place, str) else place:
        if isinstance(value, Mapping):
            value = value.get(str(step))
        elif isinstance(value, list):
            index = _index(step)
            value = value[index] if index is not None and index < len(value) else None
        else:
            return None
    return value


def _index(step: str | int) -> int | None:
    """The index that a step into a list is; ``01`` and ``-`` are none."""
    text = str(step)
    if not (text.isascii() and text.isdigit()) or (text[0] == "0" and text != "0"):
        return None
    return int(text) if len(text) < 10 else None


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _unescaped(name: str) -> str:
    return name.replace("~1", "/").replace("~0", "~")
