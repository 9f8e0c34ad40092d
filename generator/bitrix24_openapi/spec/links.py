"""OpenAPI links between the methods of a family: what the answer of one lets the next be asked.

``add`` answers the id that ``get``, ``update`` and ``delete`` ask for, ``list`` those of its
items. Parameters that both methods take (``entityTypeId``) are handed on from the request.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from ..openapi import pointer
from .families import Family, Member, Verb, families

#: What may follow on what.
_FOLLOWERS: Final = {
    Verb.ADD: (Verb.GET, Verb.UPDATE, Verb.LIST, Verb.DELETE),
    Verb.GET: (Verb.UPDATE, Verb.DELETE),
    Verb.UPDATE: (Verb.GET, Verb.LIST, Verb.DELETE),
    Verb.LIST: (Verb.GET, Verb.UPDATE, Verb.DELETE),
}
#: Parameters that say where a record is, by the end of their names without regard to case;
#: the others say what is to become of it, and no link fills them.
_ADDRESS: Final = ("id", "code", "entity", "type", "number", "preset", "property")

Links = dict[str, dict[str, Any]]


def links(members: Iterable[Member]) -> dict[str, Links]:
    """The links of each method that has some: method → method that follows → link object."""
    found: dict[str, Links] = {}
    for family in families(members).values():
        for name, link in _family_links(family):
            found.setdefault(name, {})[link["operationId"]] = link
    return found


def _family_links(family: Family) -> Iterator[tuple[str, dict[str, Any]]]:
    for verb, followers in _FOLLOWERS.items():
        source = family.get(verb)
        for follower in followers:
            target = family.get(follower)
            if source is None or target is None:
                continue
            if (body := _body(source, target)) is not None:
                link: dict[str, Any] = {"operationId": target.name}
                if body:
                    link["requestBody"] = body
                yield source.name, link


def _body(source: Member, target: Member) -> dict[str, Any] | None:
    """What the link fills in; None if it cannot say which record is meant."""
    body: dict[str, Any] = _handed_on(source, target)
    record = _record(source)
    wanted = target.id_parameter
    if wanted is None:
        if target.verb is not Verb.LIST:
            # Records that the caller names (bizproc.robot.add: CODE) are known by those names.
            return body or None
        if target.filter_parameter and target.filter_field and record and source.verb is Verb.ADD:
            body[target.filter_parameter] = {target.filter_field: record}
    elif record is not None:
        body[wanted] = record
    elif wanted not in body and target.verb is not Verb.LIST:
        return None
    return {name: body[name] for name in target.parameters if name in body}


def _handed_on(source: Member, target: Member) -> dict[str, Any]:
    """Parameters that say where a record is, taken over from the request before."""
    own = _stem(target.id_parameter or "")
    # ELEMENT_CODE stands for ELEMENT_ID, which the link has.
    either = [name for name in target.either if not own or _stem(name) != own]
    wanted = (*target.required, *either) or source.required
    return {
        name: f"$request.body#{pointer.build(given)}"
        for name in target.parameters
        if name.lower().endswith(_ADDRESS)
        and any(each.lower() == name.lower() for each in wanted)
        and (given := source.parameter(name)) is not None
    }


def _stem(name: str) -> str:
    """``ELEMENT_ID``, ``ELEMENT_CODE`` → ``element``."""
    return name.lower().removesuffix("id").removesuffix("code").rstrip("_")


def _record(source: Member) -> str | None:
    """The expression for the id of the record that the source was about."""
    if source.id_place is not None:
        return f"$response.body#{source.id_place}"
    if source.id_parameter is not None and source.verb is not Verb.LIST:
        return f"$request.body#{pointer.build(source.id_parameter)}"
    return None
