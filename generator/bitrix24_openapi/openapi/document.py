"""Our documents as their readers see them: methods, events, requests, answers.

::

    document = Document(load_document(path))
    deal = document.methods["crm.deal.get"]
    deal.request, deal.answer(), deal.pagination
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from .conventions import COMPONENTS, Api, media_of
from .nodes import Node, references
from .schema import Schemas

#: Methods and handlers of events are called with POST.
_VERB = "post"


class Document:
    """One document; ``raw`` is the content of the file."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        self.raw = raw

    @property
    def api(self) -> Api:
        """REST 3.0 lives under ``/rest/api``."""
        servers = self.raw.get("servers") or ()
        urls = [str(server.get("url", "")) for server in servers if isinstance(server, Mapping)]
        return "v3" if any("/rest/api" in url for url in urls) else "classic"

    @cached_property
    def methods(self) -> Mapping[str, Operation]:
        """Method name → operation, in the order of the document."""
        return {op.name: op for op in self._operations("paths")}

    @cached_property
    def events(self) -> Mapping[str, Operation]:
        """Event code → what its handler is sent."""
        return {op.name: op for op in self._operations("webhooks")}

    @cached_property
    def schemas(self) -> Schemas:
        return Schemas(self.components("schemas"))

    def components(self, kind: str) -> Mapping[str, Any]:
        found: Mapping[str, Any] = self.raw.get("components", {}).get(kind, {})
        return found

    def resolve(self, holder: Any) -> Mapping[str, Any]:
        """A response, a request body or a parameter, or the component that it refers to."""
        seen: set[str] = set()
        while isinstance(holder, Mapping) and isinstance(target := holder.get("$ref"), str):
            kind, _, name = target.removeprefix(COMPONENTS).partition("/")
            if target in seen:
                return {}
            seen.add(target)
            rest = {key: value for key, value in holder.items() if key != "$ref"}
            found = self.components(kind).get(name, {})
            holder = {**found, **rest} if rest else found
        return holder if isinstance(holder, Mapping) else {}

    def reachable(self, *values: Any) -> Iterator[tuple[str, str]]:
        """``(kind, name)`` of each component that something refers to, directly or not."""
        seen: set[tuple[str, str]] = set()
        waiting = list(values)
        while waiting:
            for kind, name in references(waiting.pop()):
                found = self.components(kind).get(name)
                if found is not None and (kind, name) not in seen:
                    seen.add((kind, name))
                    yield kind, name
                    waiting.append(found)

    def _operations(self, section: str) -> Iterator[Operation]:
        for key, item in self.raw.get(section, {}).items():
            operation = item.get(_VERB) if isinstance(item, Mapping) else None
            if isinstance(operation, Mapping):
                yield Operation(key.removeprefix("/"), operation, self)


@dataclass(frozen=True, slots=True)
class Operation:
    """A method, or the call that delivers an event to a handler."""

    name: str
    #: The operation object of the document.
    raw: Mapping[str, Any]
    document: Document = field(repr=False, compare=False)

    @property
    def request(self) -> Node | None:
        """The schema of the body, its references not followed; None: there is none."""
        return media_of(self.document.resolve(self.raw.get("requestBody"))).get("schema")

    def answer(self, status: str = "200") -> Node | None:
        """The schema of the answer with that status, its references not followed."""
        return media_of(self.response(status)).get("schema")

    def response(self, status: str = "200") -> Mapping[str, Any]:
        return self.document.resolve(self.raw.get("responses", {}).get(status))

    @property
    def parameters(self) -> list[Mapping[str, Any]]:
        """Headers that are sent with the body."""
        return [self.document.resolve(each) for each in self.raw.get("parameters", ())]

    @property
    def request_examples(self) -> list[Any]:
        return _values(self.document.resolve(self.raw.get("requestBody")))

    def answer_examples(self, status: str = "200") -> list[Any]:
        return _values(self.response(status))

    @property
    def pagination(self) -> Mapping[str, Any] | None:
        """``x-b24-pagination``; None for a method without paging."""
        return self.raw.get("x-b24-pagination")


def _values(holder: Mapping[str, Any]) -> list[Any]:
    """The documented examples of a body, in their order."""
    examples = media_of(holder).get("examples", {}).values()
    return [each["value"] for each in examples if isinstance(each, Mapping) and "value" in each]
