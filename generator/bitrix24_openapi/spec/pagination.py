"""How a method pages, told from its facts: ``x-b24-pagination``.

Places are JSON Pointers into the request body (``inputs``) and the response
(``items``, ``total``, ``next``, ``more``).

========  =====================================================================================
style     the next page is asked for with
========  =====================================================================================
start     ``next`` of the answer at ``inputs/start``; pages are of 50 records
offset    the number of records so far at ``inputs/offset``
page      the number of the page at ``inputs/page``, from 1
token     ``next`` of the answer, as it came, at ``inputs/token``
cursor    the last record's ``key`` at ``inputs/value``
========  =====================================================================================

``page_size`` is how many records a page has where the caller asks for no number; it is left out
where the page does not say, and then only an empty page is known to be the last. ``more`` is a
flag of the answer that says whether there is another page. ``confirms`` marks queues: what asks
for the next page says that the one before was received.

Two things follow from the schemas of the finished operation, see :mod:`.behaviour`. ``id_field``
is the member that tells rows apart. ``by_id`` has the places in the request with which a list of
the style ``start`` is read from one id to the next instead, which counts nothing and misses
nothing: the condition on the id at ``filter`` (with ``>`` before the name), ``ASC`` at ``order``,
and the list at ``select``, which has to have the id if it has anything.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Final

from ..extract.model import MISSING, Field, Json, Method, Structure, Version, Wire
from ..openapi import pointer

#: Classic list methods answer 50 records a page, whatever is asked for.
PAGE_SIZE: Final = 50

#: Names under which responses hold their items, tried before any other list.
_ITEM_NAMES: Final = ("items", "list", "result", "rows", "records", "elements")

#: Flags of a response for "there is another page"; ``hasMorePages`` is the older name of
#: ``hasMore`` where both are (api-reference/chats/im-recent-list.md).
_MORE: Final = ("hasmore", "hasnextpage", "hasmorepages")

#: A continuation that comes with the answer, and what the answer calls it: ``afterCursor``
#: (api-reference/telephony/follow-up/call-followup-list.md) or ``nextCursor``
#: (api-reference/note/collection/note-collection-list.md).
_TOKENS: Final = {"aftercursor": ("aftercursor", "nextcursor"), "cursor": ("nextcursor",)}


def pagination(method: Method) -> dict[str, Any] | None:
    """The paging of a method, or None if its result is no list or nothing tells how to go on."""
    inputs = {field.name.lower(): field for field in method.request.fields if not field.pattern}
    answers = _envelope(method)
    inside = _members(method)
    found = _style(inputs, answers, inside, method)
    if found is None:
        return None
    items = items_pointer(method)
    if items is None:
        return None
    style, places, more = found
    paging: dict[str, Any] = {"style": style, "items": items}
    if inputs_at := {name: place for name, (place, _) in places.items()}:
        paging["inputs"] = inputs_at
    size = PAGE_SIZE if style == "start" else _default(places, "limit")
    if isinstance(size, int) and not isinstance(size, bool):
        paging["page_size"] = size
    if "total" in answers:
        paging["total"] = pointer.build("total")
    if "next" in answers or style == "start":
        # Every list that goes by `start` answers where it goes on
        # (settings/how-to-call-rest-api/list-methods-pecularities.md), whatever its example shows.
        paging["next"] = pointer.build("next")
    flag = next((inside[name] for name in _MORE if name in inside), None)
    if flag is not None and style != "start":
        paging["more"] = pointer.build("result", flag)
    return paging | more


#: Name of an input → where it is, and its default.
_Places = dict[str, tuple[str, Json]]
#: Style, its inputs, and what else is to be said of it.
_Found = tuple[str, _Places, dict[str, Any]]


def _style(
    inputs: dict[str, Field], answers: set[str], inside: dict[str, str], method: Method
) -> _Found | None:
    """Name of the style and where its inputs are, the most telling sign first."""
    if "cursor" in inputs and method.version is Version.V3:
        places = _nested(inputs["cursor"], ("field", "value", "order", "limit"))
        return ("cursor", places, {"key": _default(places, "field") or "id"}) if places else None
    if "pagination" in inputs:
        return _style_of_object(inputs["pagination"], inside)
    if "start" in inputs:
        return "start", _flat(inputs, ("start",)), {}
    if "offset" in inputs:
        if "nextoffset" in inside:
            # api-reference/chat-bots/chat-bots-v2/im.v2/events: a queue.
            places = _flat(inputs, ("offset", "limit"))
            token: _Places = {"token": places.pop("offset"), **places}
            following = pointer.build("result", inside["nextoffset"])
            return "token", token, {"next": following, "confirms": True}
        return "offset", _flat(inputs, ("offset", "limit")), {}
    if "page" in inputs:
        return "page", _flat(inputs, ("page", "limit", "pagesize", "per_page")), {}
    if "next" in answers or ("total" in answers and _sends_start(method, inputs)):
        return "start", {"start": ("/start", None)}, {}
    return _style_inside(inputs)


def _sends_start(method: Method, inputs: dict[str, Field]) -> bool:
    """The code of the page goes by ``start``, and the list is one that may be long.

    A total alone proves nothing: short lists that are always answered whole have one, too
    (api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.md), and so have lists
    that page otherwise.
    """
    sent = any(
        isinstance(each.body, dict) and "start" in each.body
        for each in (*method.requests, *method.literals)
    )
    return sent and bool({"filter", "order"} & inputs.keys()) and not _is_whole(method)


def _is_whole(method: Method) -> bool:
    """An example has more items than its total says (api-reference/crm/currency)."""
    return any(
        isinstance(example.body, dict)
        and isinstance(items := example.body.get("result"), list)
        and isinstance(total := example.body.get("total"), int)
        and total < len(items)
        for example in method.responses
    )


def _style_inside(inputs: dict[str, Field]) -> _Found | None:
    """Paging among the parameters of an object: ``params`` of landing.*.getList
    (api-reference/landing/site/landing-site-get-list.md), ``NAV_PARAMS`` of older methods
    (api-reference/tasks/elapsed-item/task-elapsed-item-get-list.md)."""
    for name in ("params", "nav_params"):
        if name not in inputs:
            continue
        holder = inputs[name]
        for path in ((holder,), *((holder, each) for each in _fields(holder))):
            inside = {each.name.lower(): each for each in _fields(path[-1])}
            for style, known in _NESTED.items():
                if known[style] in inside:
                    above = [each.name for each in path]
                    places = {
                        key: _place(pointer.build(*above, inside[each].name), inside[each])
                        for key, each in known.items()
                        if each in inside
                    }
                    return style, places, {}
    return None


#: Style → its inputs, and what they are called inside of an object of parameters.
_NESTED: Final = {
    "offset": {"offset": "offset", "limit": "limit"},
    "page": {"page": "inumpage", "limit": "npagesize"},
}


def _fields(field: Field) -> tuple[Field, ...]:
    return field.inner.fields if field.inner is not None else ()


def _style_of_object(field: Field, inside: dict[str, str]) -> _Found | None:
    """The styles of REST 3.0's ``pagination``. Without a place in the list there is one page.

    (api-reference/note/document/note-document-search-list.md)
    """
    places = _nested(field, ("page", "limit", "offset", *_TOKENS))
    for name in ("offset", "page"):
        # The offset stands for itself, a page counts only together with a limit
        # (api-reference/tasks/tasks-task-list-rest-v3.md).
        if name in places:
            return name, {key: places[key] for key in places if key not in _TOKENS}, {}
    for name, answers in _TOKENS.items():
        answer = next((inside[each] for each in answers if each in inside), None)
        if name in places and answer is not None:
            around = {key: place for key, place in places.items() if key == "limit"}
            token: _Places = {"token": places[name], **around}
            return "token", token, {"next": pointer.build("result", answer)}
    return None


def _default(places: _Places, name: str) -> Json:
    return places[name][1] if name in places else None


def _place(place: str, field: Field) -> tuple[str, Json]:
    return place, None if field.default is MISSING else field.default


def _flat(inputs: dict[str, Field], names: Iterable[str]) -> _Places:
    return {
        name: _place(pointer.build(inputs[name].name), inputs[name])
        for name in names
        if name in inputs
    }


def _nested(field: Field, names: Iterable[str]) -> _Places:
    known = {each.name.lower(): each for each in _fields(field)}
    return {
        name: _place(pointer.build(field.name, known[name].name), known[name])
        for name in names
        if name in known
    }


def _envelope(method: Method) -> set[str]:
    """Top-level keys of the response, documented or shown."""
    names = {field.name for field in method.response}
    for example in method.responses:
        if isinstance(example.body, dict) and "result" in example.body:
            names.update(example.body)
    return names


def _members(method: Method) -> dict[str, str]:
    """What ``result`` has inside, documented or shown: names by their lower case."""
    result = next((field for field in method.response if field.name == "result"), None)
    documented = result.inner.fields if result is not None and result.inner is not None else []
    names = [field.name for field in documented if field.pattern is None]
    for example in method.responses:
        shown = example.body.get("result") if isinstance(example.body, dict) else None
        names += shown if isinstance(shown, dict) else ()
    return {name.lower(): name for name in names}


def items_pointer(method: Method) -> str | None:
    """Where the items of a list response are: ``/result`` or one of its members."""
    result = next((field for field in method.response if field.name == "result"), None)
    shown = [
        example.body["result"]
        for example in method.responses
        if isinstance(example.body, dict) and "result" in example.body
    ]
    if any(isinstance(each, list) for each in shown) or (
        result is not None and not shown and _is_list(result)
    ):
        return "/result"
    own = method.name.lower().split(".")
    candidates = list(dict.fromkeys(_lists(result, shown)))
    if not candidates and "list" in own[-1]:
        # Items under their ids (api-reference/document-generator/templates): a map of them.
        if result is not None and _is_map(result):
            return "/result"
        inside = result.inner.fields if result is not None and result.inner is not None else []
        candidates = [field.name for field in inside if _is_map(field)]
    if not candidates:
        return None
    for name in candidates:
        if name in _ITEM_NAMES or name.lower().rstrip("s") in own or name.lower() in own:
            return pointer.build("result", name)
    return pointer.build("result", candidates[0])


def _lists(result: Field | None, shown: list[Json]) -> Iterator[str]:
    """Names of the members of ``result`` that are lists, examples before tables."""
    for example in shown:
        if isinstance(example, dict):
            for name, value in example.items():
                if isinstance(value, list) and all(isinstance(v, dict) for v in value):
                    yield name
    structure: Structure | None = result.inner if result is not None else None
    if structure is not None:
        for field in structure.fields:
            if field.name and field.pattern is None and _is_list(field):
                yield field.name


def _is_list(field: Field) -> bool:
    if Wire.ARRAY in field.observed:
        return True
    if field.observed or field.type is None:
        return False
    return any(t.array_depth > 0 or t.name.lower() == "array" for t in field.type.alternatives)


def _is_map(field: Field) -> bool:
    return field.inner is not None and field.inner.map_of is not None
