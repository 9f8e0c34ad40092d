"""What readers of examples return: a value, or a problem. They never raise."""

from __future__ import annotations

import re
from dataclasses import dataclass

from ...php import is_list
from ..model import Json


class Unknown(str):
    """A value that an example takes from elsewhere: a variable, a call, ``$(date)``, ``...``.

    The text is the expression as written. Being a string keeps it inside :data:`Json` and
    printable, but it is no evidence of the value's type: :func:`.wire.wire_kind` gives None.
    """

    __slots__ = ()

    def __repr__(self) -> str:
        return f"Unknown({str.__repr__(self)})"


#: What examples write where a reader has to put a value of his own.
_PLACEHOLDER = re.compile(
    r"^\s*(?:\*\*.+\*\*|\$\{?\w+\}?|\$\(.+\)|<[^<>]+>|\{\{.+\}\}|…|\.\.\.)\s*$"
)


def is_placeholder(value: Json) -> bool:
    """Whether a value stands for one that the reader has to give, or that code computes."""
    return isinstance(value, Unknown) or (
        isinstance(value, str) and _PLACEHOLDER.match(value) is not None
    )


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a text could not be read. ``kind`` is stable kebab case, ``offset`` is into the text."""

    kind: str
    message: str
    offset: int = 0

    def __str__(self) -> str:
        return f"{self.kind}: {self.message}"


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value, and the names of the repairs without which the text would not have parsed."""

    value: Json
    repairs: tuple[str, ...] = ()
    offset: int = 0


class UnreadableError(Exception):
    """Control flow inside one reader; becomes a :class:`Problem` at its border."""

    def __init__(self, kind: str, message: str, offset: int) -> None:
        super().__init__(message)
        self.problem = Problem(kind, message, offset)


def list_if_sequential(items: dict[str, Json]) -> Json:
    """PHP has one array type: keys 0, 1, 2 … make a list, anything else a map."""
    return list(items.values()) if items and is_list(items) else items
