"""What PHP makes of query strings and form bodies: ``fields[PHONE][0][VALUE]=...``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import parse_qsl

_NAME: Final = re.compile(r"([^\[]+)((?:\[[^\]]*\])*)")
_PART: Final = re.compile(r"\[([^\]]*)\]")
#: ``max_input_nesting_level`` of PHP: what is deeper is left out.
_MOST_LEVELS: Final = 64
#: PHP's register_globals is long gone; what it did to the first part of a name is not.
_MANGLED: Final = str.maketrans(". ", "__")


def parse_query(text: str) -> dict[str, Any]:
    """``a=1&b[]=2&c[d]=3`` → ``{"a": "1", "b": ["2"], "c": {"d": "3"}}``."""
    if not text:
        return {}
    return nested(parse_qsl(text, keep_blank_values=True))


def parse_multipart(body: bytes, content_type: str) -> dict[str, Any]:
    """Fields of ``multipart/form-data``; files become their content as text."""
    from email.parser import BytesParser
    from email.policy import HTTP

    head = b"Content-Type: " + content_type.encode("latin-1", "replace") + b"\r\n\r\n"
    message = BytesParser(policy=HTTP).parsebytes(head + body)
    pairs = []
    for part in message.walk():
        name = part.get_param("name", header="content-disposition")
        if isinstance(name, str) and not part.is_multipart():
            payload = part.get_payload(decode=True)
            content = payload if isinstance(payload, bytes) else b""
            pairs.append((name, content.decode("utf-8", "replace")))
    return nested(pairs)


def nested(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Values by their bracketed names; of two with the same name the last wins."""
    root: dict[str, Any] = {}
    deep = False
    for name, value in pairs:
        if "[" not in name:
            root[_top(name)] = value
            continue
        match = _NAME.match(name)
        if match is None:
            continue
        path = [_top(match[1]), *_PART.findall(match[2])]
        if len(path) <= _MOST_LEVELS:
            _put(root, path, value)
            deep = True
    return {name: with_lists(value) for name, value in root.items()} if deep else root


def with_lists(value: Any) -> Any:
    """Maps whose keys count 0, 1, 2, ... are what PHP has for lists."""
    if not isinstance(value, dict):
        return value
    inside = {key: with_lists(each) for key, each in value.items()}
    if inside and all(key == str(index) for index, key in enumerate(inside)):
        return list(inside.values())
    return inside


def _top(name: str) -> str:
    return name.lstrip(" ").translate(_MANGLED)


def _put(target: dict[str, Any], path: list[str], value: str) -> None:
    for key in path[:-1]:
        name = key or _free(target)
        inner = target.get(name)
        if not isinstance(inner, dict):
            inner = target[name] = {}
        target = inner
    target[path[-1] or _free(target)] = value


def _free(target: dict[str, Any]) -> str:
    """The index that ``[]`` stands for: one more than the largest so far."""
    numbers = [int(key) for key in target if key.isascii() and key.isdigit() and len(key) < 10]
    return str(max(numbers, default=-1) + 1)
