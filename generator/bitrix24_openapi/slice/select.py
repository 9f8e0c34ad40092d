"""Select methods and events of a document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from fnmatch import translate
from typing import Any

from ..errors import InputError
from ..openapi.document import Document

_CLOSE = 3


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user asked for: a method has to be in one of the scopes and tags, match one of the
    patterns and be read-only, where these are given. Events are selected by pattern alone."""

    scopes: Sequence[str] = ()
    tags: Sequence[str] = ()
    methods: Sequence[str] = ()
    events: Sequence[str] = ()
    only_safe: bool = False

    @property
    def any_method(self) -> bool:
        return bool(self.scopes or self.tags or self.methods or self.only_safe)


@dataclass(frozen=True, slots=True)
class Selection:
    """Names in the spelling and order of the document."""

    methods: list[str] = field(default_factory=list)
    events: list[str] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.methods or self.events)


def select(document: Mapping[str, Any], wanted: Wanted) -> Selection:
    """The methods and events of one document; unmatched patterns are no error here."""
    methods = [
        name
        for name, operation in Document(document).methods.items()
        if wanted.any_method and _all_match(name, operation.raw, wanted)
    ]
    matches = _matcher(wanted.events)
    events = [name for name in document.get("webhooks", {}) if wanted.events and matches(name)]
    return Selection(methods, events)


def limited(document: Mapping[str, Any], selection: Selection, most: int | None) -> Selection:
    """The selection with ``most`` methods at the most; deprecated ones are left out first."""
    if most is None or len(selection.methods) <= most:
        return selection
    methods = Document(document).methods
    current_first = sorted(
        selection.methods, key=lambda name: bool(methods[name].raw.get("deprecated"))
    )
    kept = set(current_first[:most])
    return Selection([name for name in selection.methods if name in kept], selection.events)


def complain(documents: Iterable[Mapping[str, Any]], wanted: Wanted) -> None:
    """Raise :class:`InputError` for the first pattern that matches nothing in any document."""
    every = list(documents)
    methods = {name: op for document in every for name, op in Document(document).methods.items()}
    events = [name for document in every for name in document.get("webhooks", {})]
    scopes = sorted({scope for op in methods.values() for scope in op.raw.get("x-b24-scopes", ())})
    tags = sorted({tag for op in methods.values() for tag in op.raw.get("tags", ())})
    for given, known, option in (
        (wanted.scopes, scopes, "--scope"),
        (wanted.tags, tags, "--tag"),
        (wanted.methods, list(methods), "--method"),
        (wanted.events, events, "--event"),
    ):
        for pattern in given:
            matches = _matcher([pattern])
            if not any(matches(name) for name in known):
                raise InputError(f"{option} {pattern}: nothing matches{_hint(pattern, known)}")
    if wanted.any_method and not any(_all_match(n, op.raw, wanted) for n, op in methods.items()):
        safe = ", and only reads," if wanted.only_safe else ""
        raise InputError(
            f"no method is in that scope, has that tag{safe} and matches that pattern at once"
        )


def _all_match(name: str, operation: Mapping[str, Any], wanted: Wanted) -> bool:
    return (
        _any_matches(wanted.scopes, operation.get("x-b24-scopes", ()))
        and _any_matches(wanted.tags, operation.get("tags", ()))
        and _any_matches(wanted.methods, (name,))
        and (bool(operation.get("x-b24-safe")) or not wanted.only_safe)
    )


def _any_matches(patterns: Sequence[str], names: Iterable[str]) -> bool:
    matches = _matcher(patterns)
    return not patterns or any(matches(name) for name in names)


def _matcher(patterns: Sequence[str]) -> Callable[[str], bool]:
    """Shell patterns, without regard to case, which portals ignore, too."""
    expressions = [re.compile(translate(each), re.IGNORECASE) for each in patterns]
    return lambda name: any(each.match(name) for each in expressions)


def _hint(pattern: str, known: Sequence[str]) -> str:
    folded = {name.lower(): name for name in known}
    close = get_close_matches(pattern.lower(), list(folded), _CLOSE)
    return f"; near it: {', '.join(folded[name] for name in close)}" if close else ""
