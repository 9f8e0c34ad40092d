"""Answers as XML, for methods called with ``.xml`` (general-principles.md of the docs)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from xml.sax.saxutils import escape

_NAME: Final = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
#: Control characters that XML 1.0 has no way to write.
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def to_xml(value: dict[str, Any]) -> bytes:
    text = "".join(_element("response", value))
    return b'<?xml version="1.0" encoding="utf-8"?>\n' + text.encode("utf-8")


def _element(name: str, value: Any) -> Iterator[str]:
    tag = name if _NAME.fullmatch(name) else "item"
    yield f"<{tag}>"
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _element(str(key), inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from _element("item", inner)
    elif value is not None:
        yield escape(_FORBIDDEN.sub("", _text(value)))
    yield f"</{tag}>"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        # PHP's (string) of a boolean.
        return "1" if value else ""
    return str(value)
