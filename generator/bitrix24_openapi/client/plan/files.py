"""Which parameters take files: ``x-b24-files`` → places in the classes of the package."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ...openapi.pointer import split
from ..parsed import Parsed
from .alternatives import alternatives

Path = tuple[str, ...]

#: The form of files that the document does not speak of.
USUAL: Final = "pair"
#: Key of the object that a pair is wrapped in; what is in it is a pair in any method.
_WRAPPER: Final = "fileData"


@dataclass(frozen=True, slots=True)
class Files:
    """The files that a method takes."""

    #: The form of those that no page lists.
    form: str
    #: Where those are that have another form.
    others: tuple[tuple[Path, str], ...]
    #: The components and the properties that describe them.
    properties: frozenset[tuple[str, str]]


def files(parsed: Parsed, operation: Mapping[str, Any], bodies: Iterable[str]) -> Files:
    """``bodies``: the components that describe the parameters."""
    said = operation.get("x-b24-files", {})
    form = said.get("form", USUAL)
    places = {split(place): each for place, each in said.get("places", {}).items()}
    owners = {
        owner for body in bodies for path in places for owner in _properties(parsed, body, path)
    }
    others = tuple(
        (path, each)
        for path, each in places.items()
        if each != (USUAL if path[-1] == _WRAPPER else form)
    )
    return Files(form, others, frozenset(owners))


def _properties(parsed: Parsed, key: str, path: Path) -> Iterator[tuple[str, str]]:
    for name, schema in parsed.component(key).get("properties", {}).items():
        if schema.get("x-b24-wire-name", name) != path[0]:
            continue
        if len(path) == 1:
            yield key, name
            continue
        for each in alternatives(parsed, schema):
            if each.is_record and each.key is not None:
                yield from _properties(parsed, each.key, path[1:])
