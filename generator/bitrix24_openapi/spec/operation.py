"""Method → path item: the operation with its request, responses and errors."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any, Final

from ..extract.model import Field, Method, PageFacts, SharedType, Version
from ..markdown.model import Diagnostic
from ..openapi.conventions import JSON_TYPE, reference
from ..openapi.readings import is_absence
from ..openapi.unions import ordered
from ..openapi.verbs import only_reads
from . import examples
from .fragment import DOCUMENTS, Fragment, Options, tag_of
from .ledger import FORMER
from .naming import pascal
from .pagination import pagination
from .platform import (
    ERROR,
    IDEMPOTENCY_KEY,
    TIME,
    reason,
    system_response_name,
    system_statuses,
)
from .platform_messages import platform_message
from .policy import Schema, Side
from .schema import SchemaBuilder, SharedTypes
from .tidy import tidy
from .wire_values import component_schemas

RESULT: Final = "result"
_OK: Final = 200
_BAD_REQUEST: Final = 400


def method_fragment(method: Method, facts: PageFacts, options: Options) -> Fragment:
    """Everything that a method contributes to its document."""
    return _Operation(method, facts, options).fragment()


class _Operation:
    def __init__(self, method: Method, facts: PageFacts, options: Options) -> None:
        self._method = method
        self._options = options
        self._facts = facts
        self._stem = pascal(options.ledger.stem(method.name))
        self._schemas: dict[str, Schema] = {}
        shared = SharedTypes(facts.shared)
        self._requests = self._builder(Side.REQUEST, shared)
        self._answers = self._builder(Side.RESPONSE, shared)
        self._paging = pagination(method)
        self._error_examples = examples.error_examples(method)

    def _builder(self, side: Side, shared: SharedTypes) -> SchemaBuilder:
        method = self._method
        return SchemaBuilder(
            side,
            shared,
            self._options.describer(side, method.name),
            method=method.name,
            v3=method.version is Version.V3,
            stem=self._stem,
        )

    def fragment(self) -> Fragment:
        method = self._method
        operation = self._operation()
        used = {**self._requests.used, **self._answers.used}
        shared, shared_found = shared_schemas(list(used), self._facts.shared, self._options)
        return Fragment(
            document=DOCUMENTS[method.version],
            section="paths",
            key="/" + method.name,
            page=method.page,
            source=method.source,
            item={"post": operation},
            schemas={
                **self._requests.components,
                **self._answers.components,
                **self._schemas,
            },
            shared=shared,
            tag=operation["tags"][0],
            scopes=list(method.scopes),
            tally=self._tally(),
            diagnostics=[*self._requests.diagnostics, *self._answers.diagnostics, *shared_found],
            former=self._options.ledger.former(method.name),
        )

    def _operation(self) -> dict[str, Any]:
        method = self._method
        operation: dict[str, Any] = {"operationId": method.name}
        if former := self._options.ledger.former(method.name):
            operation[FORMER] = list(former)
        if method.title:
            operation["summary"] = method.title
        if text := self._description():
            operation["description"] = text
        operation["externalDocs"] = {"url": self._options.page_url(method.page)}
        operation["tags"] = [tag_of(method.toc)]
        if method.deprecated:
            operation["deprecated"] = True
        if method.unfinished:
            operation["x-b24-unfinished"] = True
        operation["security"] = security(method.scopes, any_scope=method.any_scope)
        operation["x-b24-source"] = method.page
        operation["x-b24-scopes"] = list(method.scopes)
        if method.replacement is not None and method.replacement.method:
            operation["x-b24-replacement"] = method.replacement.method
        if method.positional:
            operation["x-b24-positional"] = True
        if self._paging:
            operation["x-b24-pagination"] = self._paging
        operation["x-b24-errors"] = self._errors()
        if method.version is Version.V3 and not only_reads(method.name):
            operation["parameters"] = [reference(IDEMPOTENCY_KEY, "parameters")]
        if body := self._request_body():
            operation["requestBody"] = body
        operation["responses"] = self._responses()
        return operation

    def _description(self) -> str:
        """The docs' own words, or a line of facts: both say whom to ask instead."""
        method = self._method
        parts: list[str] = []
        if self._options.prose and method.description:
            parts.append(method.description)
        if method.deprecated:
            instead = method.replacement.method if method.replacement is not None else None
            parts.append(f"Deprecated: use `{instead}`." if instead else "Deprecated.")
        if method.scopes:
            joint = " or " if method.any_scope else " and "
            parts.append("Scope: " + joint.join(f"`{scope}`" for scope in method.scopes) + ".")
        if self._options.prose and method.who_can_execute:
            parts.append(f"Who can execute: {method.who_can_execute}.".replace("..", "."))
        return "\n\n".join(parts) if self._options.prose else " ".join(parts)

    # --- request ------------------------------------------------------------------------

    def _request_body(self) -> dict[str, Any] | None:
        bodies = examples.request_examples(self._method)
        structure = self._method.request
        schema = self._requests.structure(structure)
        if schema == {"type": "object"} and not any(bodies):
            return None
        name = self._stem + "Request"
        self._schemas[name] = ordered(schema)
        content: Schema = reference(name)
        if self._method.array_body:
            content = {"type": "array", "items": content}
        elif any(isinstance(body, list) for body in bodies):
            # api-reference/tasks/elapsed-item/task-elapsed-item-get-list.md sends the
            # parameters of a positional method as a JSON array.
            content = {"anyOf": [content, {"type": "array", "items": {}}]}
        media: dict[str, Any] = {"schema": content}
        if bodies:
            media["examples"] = examples.named(bodies, "request")
        body: dict[str, Any] = {"content": {JSON_TYPE: media}}
        alternatives = schema.get("anyOf", ())
        in_each = bool(alternatives) and all("required" in each for each in alternatives)
        if "required" in schema or structure.required_sets or in_each:
            body = {"required": True, **body}
        return body

    # --- responses ----------------------------------------------------------------------

    def _responses(self) -> dict[str, Any]:
        own = {error.status or _BAD_REQUEST for error in self._method.errors}
        own |= set(self._error_examples)
        own -= {_OK}
        responses: dict[str, Any] = {str(_OK): self._success()}
        for status in sorted(own | set(system_statuses(self._method.version))):
            responses[str(status)] = (
                self._error(status)
                if status in own
                else reference(system_response_name(status), "responses")
            )
        return responses

    def _success(self) -> dict[str, Any]:
        schema = self._envelope()
        bodies = examples.success_examples(self._method)
        if _OK in self._error_examples or any(e.status == _OK for e in self._method.errors):
            # Errors that come with HTTP 200 (api-reference/biconnector).
            schema = {"anyOf": [schema, reference(ERROR)]}
        media: dict[str, Any] = {"schema": schema}
        shown = examples.named(bodies, "success")
        shown |= examples.named(self._error_examples.get(_OK, []), "error")
        if shown:
            media["examples"] = shown
        return {"description": reason(_OK), "content": {JSON_TYPE: media}}

    def _envelope(self) -> Schema:
        properties: dict[str, Schema] = {RESULT: {}}
        for field in self._method.response:
            match field.name:
                case "result":
                    properties[RESULT] = self._result(field)
                case "time":
                    continue
                case _:
                    properties[field.name] = self._answers.field(field)
        if "next" not in properties and (self._paging or {}).get("next") == "/next":
            properties["next"] = reference("IntegerValue")
        properties["time"] = reference(TIME)
        return {"type": "object", "required": [RESULT], "properties": properties}

    def _result(self, field: Field) -> Schema:
        """The result inline if it is a scalar, else a component with a readable name.

        What stands for a missing result is no part of the component.
        """
        schema = self._answers.field(field)
        if not _is_structured(schema):
            return schema
        name = self._stem + "Result"
        known = component_schemas()
        branches = schema.get("anyOf", [])
        beside = [each for each in branches if is_absence(each, known)]
        if beside:
            own = [each for each in branches if each not in beside]
            rest = {key: value for key, value in schema.items() if key != "anyOf"}
            schema = ordered({**own[0], **rest} if len(own) == 1 else {**rest, "anyOf": own})
        self._schemas[name] = schema
        component = reference(name)
        return {"anyOf": [component, *beside]} if beside else component

    def _error(self, status: int) -> dict[str, Any]:
        media: dict[str, Any] = {"schema": reference(ERROR)}
        if shown := self._error_examples.get(status):
            media["examples"] = examples.named(shown, "error")
        return {"description": reason(status), "content": {JSON_TYPE: media}}

    def _errors(self) -> list[dict[str, Any]]:
        listed: list[dict[str, Any]] = []
        names = [each.name for each in self._method.request.fields]
        for error in self._method.errors:
            message = error.message or platform_message(error.code, error.description, names)
            entry: dict[str, Any] = {"code": error.code, "message": message}
            if error.status is not None:
                entry["status"] = error.status
            if error.field_name is not None:
                entry["field"] = error.field_name
            if self._options.prose and error.description:
                entry["description"] = error.description
            if entry not in listed:
                listed.append(entry)
        return listed

    # --- counters -----------------------------------------------------------------------

    def _tally(self) -> Counter[str]:
        method = self._method
        tally: Counter[str] = Counter({"operations": 1})
        tally["deprecated"] += method.deprecated
        tally["parameters"] += count_fields(method.request.fields)
        tally["response-fields"] += count_fields(method.response)
        tally["without-parameters"] += not _says_something(method)
        tally["without-response"] += not any(field.name == RESULT for field in method.response)
        tally["without-errors"] += not method.errors
        tally["without-example"] += not examples.success_examples(method)
        tally["errors"] += len(method.errors)
        if self._facts.methods and self._facts.methods[0] is method:
            tally["oracle:languages"] += self._facts.compared_rows
        for builder in (self._requests, self._answers):
            for name, number in builder.tally.items():
                tally[f"{builder.side.value}:{name}"] += number
        return tally


def _says_something(method: Method) -> bool:
    request = method.request
    return bool(
        request.fields or request.alternatives or request.ref or request.map_of or request.source
    )


def count_fields(fields: Sequence[Field]) -> int:
    """Fields with everything inside them."""
    total = 0
    for field in fields:
        total += 1
        if field.inner is not None:
            total += count_fields(field.inner.fields)
            total += sum(count_fields(a.structure.fields) for a in field.inner.alternatives)
            if field.inner.map_of is not None:
                total += count_fields([field.inner.map_of])
    return total


def security(scopes: list[str], *, any_scope: bool) -> list[dict[str, list[str]]]:
    """``{}`` stands for a webhook: its server address is the whole credential."""
    if any_scope:
        return [{}, *({"oauth2": [scope]} for scope in scopes)]
    return [{}, {"oauth2": list(scopes)}]


def shared_schemas(
    keys: list[str], shared: dict[str, SharedType], options: Options
) -> tuple[dict[str, Schema], list[Diagnostic]]:
    """The shared types behind the keys and behind each other: key → schema."""
    types = SharedTypes(shared)
    schemas: dict[str, Schema] = {}
    diagnostics: list[Diagnostic] = []
    waiting = list(keys)
    while waiting:
        key = waiting.pop()
        found = types.get(key)
        if found is None or found.structure is None or key in schemas:
            continue
        builder = SchemaBuilder(Side.SHARED, types, options.describer(Side.SHARED, found.name))
        schema = builder.structure(found.structure)
        if text := builder.describe(found.name, found.description):
            schema["description"] = text
        schemas[key] = tidy(ordered(schema))
        waiting += builder.used
        diagnostics += builder.diagnostics
    return dict(sorted(schemas.items())), diagnostics


def _is_structured(schema: Schema) -> bool:
    """True if a schema is worth a name: an object, or an array of them, with known members."""
    if "patternProperties" in schema or schema.get("properties"):
        return True
    inside = [schema.get("items"), schema.get("additionalProperties"), *schema.get("anyOf", ())]
    return any(isinstance(each, dict) and _is_structured(each) for each in inside)
