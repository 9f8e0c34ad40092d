"""Compare two methods or two events, except for their schemas, which are located here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from ...openapi.conventions import media_of
from ...spec.ledger import SINCE
from .model import Change, Kind, Side
from .rules import make_change
from .schemas import Comparison, SchemaComparer

Operation = Mapping[str, Any]

_FROM_SCHEMAS: Final = ("id_field", "by_id")
#: Plain members of an operation → kind of change.
_WORDS: Final = {
    "summary": Kind.TITLE,
    "description": Kind.WORDS,
    "x-b24-source": Kind.PAGE,
}


def compare_methods(old: Operation, new: Operation, schemas: SchemaComparer) -> Comparison:
    if _falls_silent(old, new):
        return _undocumented(new)
    found = Comparison(list(_method_changes(old, new, schemas)))
    request = schemas.compare(Side.REQUEST, "", _request(old), _request(new))
    answer = schemas.compare(Side.RESPONSE, "", _answer(old), _answer(new))
    for part in (request, answer):
        found.changes += part.changes
        found.pairs |= part.pairs
    return found


def compare_events(old: Operation, new: Operation, schemas: SchemaComparer) -> Comparison:
    if _falls_silent(old, new):
        return _undocumented(new)
    found = Comparison(list(_common_changes(old, new)))
    payload = schemas.compare(Side.EVENT, "", _request(old), _request(new))
    found.changes += payload.changes
    found.pairs |= payload.pairs
    return found


def _falls_silent(old: Operation, new: Operation) -> bool:
    return SINCE in new and SINCE not in old


def _undocumented(new: Operation) -> Comparison:
    """The one change of an operation that is no longer documented: it is kept as it was."""
    return Comparison([_change(Kind.UNDOCUMENTED, after=new.get("x-b24-replacement", ""))])


def section_of(operation: Operation) -> str:
    return next(iter(operation.get("tags", ())), "")


def _change(kind: Kind, where: str = "", before: Any = None, after: Any = None) -> Change:
    return make_change(kind, Side.METHOD, where, before, after)


def _common_changes(old: Operation, new: Operation) -> Iterator[Change]:
    yield from _deprecation(old, new)
    yield from _scopes(old, new)
    for keyword, kind in _WORDS.items():
        if old.get(keyword) != new.get(keyword):
            yield _change(kind, "", old.get(keyword, ""), new.get(keyword, ""))
    if section_of(old) != section_of(new):
        yield _change(Kind.SECTION, "", section_of(old), section_of(new))


def _method_changes(old: Operation, new: Operation, schemas: SchemaComparer) -> Iterator[Change]:
    yield from _common_changes(old, new)
    yield from _errors(old, new)
    yield from _paging(old, new)
    yield from _order(old, new, schemas)
    if media_of(old.get("requestBody")).get("examples") != media_of(new.get("requestBody")).get(
        "examples"
    ):
        yield _change(Kind.EXAMPLES, "request")
    if _answers_shown(old) != _answers_shown(new):
        yield _change(Kind.EXAMPLES, "response")


def _deprecation(old: Operation, new: Operation) -> Iterator[Change]:
    before, after = old.get("x-b24-replacement"), new.get("x-b24-replacement")
    if new.get("deprecated") and not old.get("deprecated"):
        yield _change(Kind.DEPRECATED, after=after or "")
    elif old.get("deprecated") and not new.get("deprecated"):
        yield _change(Kind.REINSTATED)
    elif before != after:
        yield _change(Kind.REPLACEMENT, "", before or "none", after or "none")


def _scopes(old: Operation, new: Operation) -> Iterator[Change]:
    """Permissions: every documented way to be authorized has to remain."""
    before, after = _ways_in(old), _ways_in(new)
    if before == after or (not before and not after):
        return
    kept = all(any(way <= known for way in after) for known in before) if after else True
    gained = sorted(set().union(*after) - set().union(*before))
    lost = sorted(set().union(*before) - set().union(*after))
    if not kept:
        missing = gained or sorted(set().union(*after))
        yield from (_change(Kind.SCOPE_ADDED, "", None, scope) for scope in missing)
    elif gained:
        yield from (_change(Kind.SCOPE_REMOVED, "", scope) for scope in lost)
    else:
        yield from (_change(Kind.SCOPE_REMOVED, "", scope) for scope in lost)


def _ways_in(operation: Operation) -> set[frozenset[str]]:
    """Sets of scopes of which one suffices; empty if no scopes are documented."""
    ways = [frozenset(each["oauth2"]) for each in operation.get("security", ()) if "oauth2" in each]
    if not ways:
        ways = [frozenset(operation.get("x-b24-scopes", ()))]
    return {way for way in ways if way}


def _errors(old: Operation, new: Operation) -> Iterator[Change]:
    before, after = _named_errors(old), _named_errors(new)
    for name, error in after.items():
        if name not in before:
            yield _change(Kind.ERROR_ADDED, after=name)
        else:
            for key in ("message", "status"):
                if before[name].get(key) != error.get(key):
                    values = before[name].get(key), error.get(key)
                    yield _change(Kind.ERROR_CHANGED, name, *values)
    for name in before:
        if name not in after:
            yield _change(Kind.ERROR_REMOVED, before=name)


def _named_errors(operation: Operation) -> dict[str, Mapping[str, Any]]:
    """Errors by their code, or by their message if they have no code."""
    found: dict[str, Mapping[str, Any]] = {}
    for error in operation.get("x-b24-errors", ()):
        found.setdefault(error.get("code") or f"“{error.get('message')}”", error)
    return found


def _paging(old: Operation, new: Operation) -> Iterator[Change]:
    before, after = _paging_of(old), _paging_of(new)
    if before == after:
        return
    if after is None:
        yield _change(Kind.PAGING_REMOVED, before=_paging_words(before or {}))
    elif before is None or (
        all(after.get(key) == value for key, value in before.items() if key != "inputs")
        and (before.get("inputs", {}).items() <= after.get("inputs", {}).items())
    ):
        yield _change(Kind.PAGING_ADDED, after=_paging_words(after))
    else:
        yield _change(Kind.PAGING_CHANGED, "", _paging_words(before), _paging_words(after))


def _paging_of(operation: Operation) -> dict[str, Any] | None:
    """The paging without what follows from the schemas, which are compared separately."""
    paging = operation.get("x-b24-pagination")
    if paging is None:
        return None
    return {key: value for key, value in paging.items() if key not in _FROM_SCHEMAS}


def _paging_words(paging: Mapping[str, Any]) -> str:
    inputs = ", ".join(paging.get("inputs", {}).values())
    beside = [paging[key] for key in ("total", "next") if key in paging]
    words = f"{paging.get('style')} ({inputs}), items in {paging.get('items')}"
    return words + (f", {', '.join(beside)}" if beside else "")


def _order(old: Operation, new: Operation, schemas: SchemaComparer) -> Iterator[Change]:
    before, after = (bool(each.get("x-b24-positional")) for each in (old, new))
    if after and not before:
        yield _change(Kind.ORDER_MATTERS)
    elif before and not after:
        yield _change(Kind.ORDER_FREE)
    elif after:
        names = schemas.member_names(_request(old), _request(new))
        # Parameters that are added at the end move no other one.
        if names[0] != names[1][: len(names[0])]:
            yield _change(Kind.ORDER_CHANGED, "", *names)


# --- where the schemas are ------------------------------------------------------------------


#: A method without a body still takes parameters: undocumented ones.
_NO_PARAMETERS: Final[dict[str, Any]] = {"type": "object"}


def _request(operation: Operation) -> Any:
    return media_of(operation.get("requestBody")).get("schema", _NO_PARAMETERS)


def _answer(operation: Operation) -> Any:
    return media_of(operation.get("responses", {}).get("200")).get("schema", {})


def _answers_shown(operation: Operation) -> list[Any]:
    responses = operation.get("responses", {})
    return [
        (status, media_of(each).get("examples"))
        for status, each in responses.items()
        if media_of(each).get("examples")
    ]
