"""Every operation of the documents is a method of the package, and sends what it should."""

from __future__ import annotations

import inspect
import json
import keyword
import re
import warnings
from collections.abc import Iterator
from itertools import groupby
from types import ModuleType
from typing import Any

import httpx
import pytest

URL = "https://acme.example/rest/1/s3cr3t/"
ADDRESSES = {
    "classic": "https://acme.example/rest/1/s3cr3t/",
    "v3": "https://acme.example/rest/api/1/s3cr3t/",
}
#: The one operation whose body is a list.
BY_POSITION = ("v3", "batch")
#: Parameters that methods have besides the documented ones.
OWN = {"extra", "idempotency_key"}

Operations = list[tuple[str, str, dict[str, Any]]]


class Portal:
    """Answers everything with ``[]`` and remembers the last request."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return httpx.Response(200, json={"result": []})

    @property
    def body(self) -> Any:
        return json.loads(self.requests[-1].content)


@pytest.fixture(scope="module")
def portal() -> Portal:
    return Portal()


@pytest.fixture(scope="module")
def b24(package: ModuleType, portal: Portal) -> Any:
    return package.Bitrix24(URL, transport=httpx.MockTransport(portal), limiter=None)


@pytest.fixture(scope="module")
def operations(documents: dict[str, dict[str, Any]]) -> Operations:
    return [
        (version, path.removeprefix("/"), item["post"])
        for version, document in documents.items()
        for path, item in document["paths"].items()
    ]


def reached(client: Any, version: str, name: str) -> Any:
    """The method of that name, by its name."""
    found = client.v3 if version == "v3" else client
    for segment in name.split("."):
        clash = keyword.iskeyword(segment) or (found is client and segment == "batch")
        found = getattr(found, segment + "_" if clash else segment)
    return found


def bodies(schema: dict[str, Any], document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A body's schema without references, and its alternatives."""
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    yield schema
    for alternative in schema.get("anyOf", ()):
        yield from bodies(alternative, document)


def wire_names(operation: dict[str, Any], document: dict[str, Any]) -> set[str]:
    content = operation.get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    return {name for body in bodies(schema, document) for name in body.get("properties", {})}


def squashed(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def parameters(method: Any) -> Iterator[str]:
    for parameter in inspect.signature(method).parameters.values():
        assert parameter.kind is inspect.Parameter.KEYWORD_ONLY
        if parameter.name not in OWN:
            yield parameter.name


def test_there_is_a_method_for_every_operation_and_no_other(
    b24: Any, operations: Operations
) -> None:
    from_names = {(version, name) for version, name, _ in operations}
    found = {("v3", name) for name in _methods_below(b24.v3, "")}
    found |= {("classic", name) for name in _methods_below(b24, "")}
    assert found == from_names


def _methods_below(owner: Any, path: str) -> Iterator[str]:
    """Names of all methods below a namespace, found by looking around."""
    for name in dir(type(owner)):
        if name.startswith("_") or (path == "" and name == "v3"):
            continue
        attribute = inspect.getattr_static(type(owner), name)
        full = f"{path}.{name}" if path else name
        if isinstance(attribute, property):
            value = getattr(owner, name)
            if not hasattr(value, "_client"):
                continue
            if callable(value):
                yield _wire(full)
            yield from _methods_below(value, full)
        elif path and callable(attribute):
            yield _wire(full)


def _wire(path: str) -> str:
    return re.sub(r"_(?=\.|$)", "", path)


def test_every_method_sends_its_parameters_under_their_wire_names(
    b24: Any, portal: Portal, operations: Operations, documents: dict[str, dict[str, Any]]
) -> None:
    wrong: list[str] = []
    for version, name, operation in operations:
        method = reached(b24, version, name)
        given = {parameter: f"<{parameter}>" for parameter in parameters(method)}
        if (version, name) != BY_POSITION:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                # Lists would add where they are to what they are given.
                b24.raw(method, **given)
        else:
            method(items=[{"method": "tasks.task.get"}])
        url, body = str(portal.requests[-1].url), portal.body
        if url != ADDRESSES[version] + name:
            wrong.append(f"{version} {name}: sent to {url}")
        if (version, name) == BY_POSITION:
            assert body == {"0": {"method": "tasks.task.get"}}
        elif set(body) != wire_names(operation, documents[version]):
            wrong.append(f"{version} {name}: {sorted(body)}")
        else:
            wrong += [f"{version} {name}: {k} has {v}" for k, v in body.items() if not alike(k, v)]
    assert not wrong, "\n".join(wrong[:20])


def alike(wire: str, sent: str) -> bool:
    """Whether a value is that of the parameter. Names that differ in signs or case alone are told
    apart by a word or a number."""
    return squashed(wire) in squashed(sent)


def test_documented_parameters_are_keywords_of_their_own_name(
    b24: Any, portal: Portal, operations: Operations, documents: dict[str, dict[str, Any]]
) -> None:
    """No keyword of the package stands for, or in the way of, a documented parameter."""
    wrong: list[str] = []
    for version, name, operation in operations:
        method = reached(b24, version, name)
        given: dict[str, Any] = {each: [] for each in parameters(method)}
        wire = wire_names(operation, documents[version]) - {"0"}  # a position, and no name
        for own, same in groupby(sorted(wire, key=keyword_of), keyword_of):
            names = list(same)
            # Where only their case differs, SORT and sort, one of them is as it is on the wire.
            keywords = {own, *(each for each in names if len(names) > 1)} & {*given}
            sent = set()
            for each in keywords:
                with warnings.catch_warnings():
                    warnings.simplefilter("ignore", DeprecationWarning)
                    b24.raw(method, **{**given, each: "the value"})
                sent |= {wired for wired in names if portal.body[wired] == "the value"}
            if sent != set(names):
                wrong.append(f"{version} {name}: {sorted(set(names) - sent)}")
    assert wrong == []


def keyword_of(wire: str) -> str:
    """``entityTypeId`` → ``entity_type_id``, ``from`` → ``from_``."""
    words = re.findall(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+", wire)
    name = "_".join(words).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def test_every_method_takes_what_the_documentation_does_not_know(
    b24: Any, portal: Portal, operations: Operations
) -> None:
    for version, name, _ in operations:
        method = reached(b24, version, name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            given: dict[str, Any] = {each: [] for each in parameters(method)}
            b24.raw(method, **given, extra={"NOBODY_KNOWS": 1})
        assert portal.body["NOBODY_KNOWS"] == 1, name


def test_methods_do_what_they_say_they_return(b24: Any, operations: Operations) -> None:
    """Those of lists give lists, all others send at once; ``[]`` is an answer for each."""
    for version, name, operation in operations:
        method = reached(b24, version, name)
        given: dict[str, Any] = {parameter: [] for parameter in parameters(method)}
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            result = method(**given)
        paged = "x-b24-pagination" in operation
        assert (type(result).__name__ == "Listing") == paged, name
        if paged:
            assert list(result) == [], name


def test_deprecated_methods_warn_and_no_others(b24: Any, operations: Operations) -> None:
    for version, name, operation in operations:
        method = reached(b24, version, name)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            b24.raw(method, **{parameter: [] for parameter in parameters(method)})
        said = [str(each.message) for each in caught]
        assert len(said) == bool(operation.get("deprecated")), name
        if said:
            assert name in said[0]
            assert operation.get("x-b24-replacement", "") in said[0]


def test_async_methods_have_the_parameters_of_the_others(
    package: ModuleType, b24: Any, operations: Operations
) -> None:
    other = package.AsyncBitrix24(URL, limiter=None)
    for version, name, _ in operations:
        ours = inspect.signature(reached(b24, version, name))
        theirs = inspect.signature(reached(other, version, name))
        assert list(ours.parameters) == list(theirs.parameters)
        returned = str(theirs.return_annotation)
        expected = str(ours.return_annotation)
        assert returned in (f"Awaitable[{expected}]", f"Async{expected}"), name
