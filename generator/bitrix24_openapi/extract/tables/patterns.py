"""Documented names that stand for many names (``UF_...``, ``PROPERTY_*``, ``<locale>``)."""

from __future__ import annotations

import re

_ELLIPSIS = re.compile(r"\.{2,}|…")
_PLACEHOLDER = re.compile(r"<[^<>]+>|\{[^{}]+\}|#[A-Za-z_]+#|\*+")
#: ``propertyN``, ``gpsN``, ``fieldN``: the capital N of a counted name, not of a word in capitals.
_COUNTED = re.compile(r"^(?P<stem>[a-z][a-z_]*|[A-Z][A-Z_]*_)(?:N|XXX|X{2,})$")


#: Matches every name.
ANY_NAME = "^.+$"


def name_pattern(name: str) -> str | None:
    """An anchored regular expression when ``name`` stands for many names, else None.

    ``UF_...`` → ``^UF_.+$``; ``PROPERTY_*`` → ``^PROPERTY_.+$``; ``upload{id}`` →
    ``^upload.+$``; ``propertyN`` → ``^property\\d+$``.
    """
    if name == "*":
        return None  # asks for all fields
    counted = _COUNTED.match(name)
    if counted is not None:
        return f"^{re.escape(counted['stem'])}\\d+$"
    if not (_ELLIPSIS.search(name) or _PLACEHOLDER.search(name)):
        return None
    marked = _PLACEHOLDER.sub("\0", _ELLIPSIS.sub("\0", name))
    marked = re.sub("\0+", "\0", marked)
    if not marked.strip("\0 "):
        return ANY_NAME
    return "^" + ".+".join(re.escape(part) for part in marked.split("\0")) + "$"
