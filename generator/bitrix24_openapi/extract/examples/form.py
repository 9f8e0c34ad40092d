"""Form fields with PHP brackets: ``fields[TITLE]=x&ids[]=1``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl

from ..model import Json
from .lenient import MAX_DEPTH
from .values import list_if_sequential

_NAME = re.compile(r"([^\[\]]+)((?:\[[^\[\]]*\])*)")
_BRACKET = re.compile(r"\[([^\[\]]*)\]")


def parse_form(text: str) -> dict[str, Json]:
    """A form body or a query string as the nested value that PHP makes of it."""
    return nest(parse_qsl(text, keep_blank_values=True))


def nest(pairs: Iterable[tuple[str, str]]) -> dict[str, Json]:
    root: dict[str, Json] = {}
    for name, value in pairs:
        match = _NAME.fullmatch(name)
        keys = [match[1], *_BRACKET.findall(match[2])] if match else [name]
        if len(keys) > MAX_DEPTH:
            keys = [name]
        _put(root, keys, value)
    return {key: _with_lists(value) for key, value in root.items()}


def _put(target: dict[str, Json], keys: list[str], value: str) -> None:
    for key in keys[:-1]:
        inner = target.setdefault(key or str(len(target)), {})
        if not isinstance(inner, dict):
            inner = target[key] = {}
        target = inner
    target[keys[-1] or str(len(target))] = value


def _with_lists(value: Json) -> Json:
    if isinstance(value, dict):
        return list_if_sequential({key: _with_lists(inner) for key, inner in value.items()})
    return value
