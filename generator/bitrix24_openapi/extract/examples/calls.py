"""Calls of REST methods in program code."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from ..model import Json, Version
from .values import Problem


@dataclass(slots=True)
class CodeCall:
    #: What the code calls: ``callMethod``, ``call.make``, ``CRest::call`` ...
    helper: str
    #: REST method, "" where the code computes it.
    method: str
    #: Parameters; :class:`.values.Unknown` for what the code computes, ``{}`` for none.
    params: Json
    offset: int
    version: Version = Version.CLASSIC
    #: Type argument of the call, and its shape in the manner of JSON Schema.
    type_text: str = ""
    shape: dict[str, Any] | None = None
    repairs: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)


#: Calls that cannot be read before a text is given up: each may have been read to its end.
MAX_FAILURES = 20

_STRINGS_AND_COMMENTS = re.compile(
    r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|//[^\n]*|/\*.*?\*/|<!--.*?-->""",
    re.DOTALL,
)
_NOT_NEWLINE = re.compile(r"[^\n]")


def without_comments(text: str) -> str:
    """The text with its comments blanked, so that offsets stay true."""
    if "//" not in text and "/*" not in text and "<!--" not in text:
        return text

    def blank(match: re.Match[str]) -> str:
        token = match[0]
        return token if token[0] in "'\"`" else _NOT_NEWLINE.sub(" ", token)

    return _STRINGS_AND_COMMENTS.sub(blank, text)
