"""Nothing that a portal sends makes an answer fail: every class, every method of the package."""

from __future__ import annotations

import copy
import importlib
import inspect
import json
import pickle
import pkgutil
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from .test_operations import URL, parameters, reached

#: What PHP makes of things, among what JSON has.
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=12),
    st.sampled_from(
        ["", "Y", "N", "0", "1", "-1", "1.50", "1e400", "2024-02-30", "2024-01-01T00:00:00+03:00",
         "0000-00-00", "31.12.2024", "9" * 5000, 10**400],
    ),
)  # fmt: skip


SENT: tuple[Any, ...] = (None, 1, "Y", "x", True, 1.5, [], {}, [{}], {"a": {}}, [[]], 10**400)


def values(keys: list[str]) -> st.SearchStrategy[Any]:
    """JSON values whose objects often have the keys that a class knows."""
    names = st.one_of(st.sampled_from(keys), st.text(max_size=5)) if keys else st.text(max_size=5)
    return st.recursive(
        scalars,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3), st.dictionaries(names, inner, max_size=6)
        ),
        max_leaves=12,
    )


@pytest.fixture(scope="session")
def view_classes(package: ModuleType) -> list[Any]:
    """Every class of answers and of what events carry."""
    base = importlib.import_module("bitrix24_client._runtime.views").View
    found = []
    for folder in ("bitrix24_client.models", "bitrix24_client.v3.models"):
        root = importlib.import_module(folder)
        for module in pkgutil.walk_packages(root.__path__, f"{folder}."):
            loaded = importlib.import_module(module.name)
            found += [
                each
                for _, each in inspect.getmembers(loaded, inspect.isclass)
                if issubclass(each, base) and each is not base and each.__module__ == module.name
            ]
    assert len(found) > 1000
    return found


def test_there_is_no_attribute_that_cannot_be_read(view_classes: list[Any]) -> None:
    """For each kind of value: empty, a number, a text, a list and an object of it."""
    for view_class in view_classes:
        keys = [field.key for field in view_class.documented_fields().values()]
        assert len(set(keys)) == len(keys), view_class
        for value in SENT:
            sent: dict[str, Any] = dict.fromkeys(keys, value)
            exercise(view_class, sent)


@settings(max_examples=400)
@given(st.data())
def test_no_value_makes_a_class_fail(view_classes: list[Any], data: st.DataObject) -> None:
    view_class = data.draw(st.sampled_from(view_classes))
    keys = [field.key for field in view_class.documented_fields().values()]
    exercise(view_class, data.draw(values(keys)))


def exercise(view_class: Any, sent: Any) -> None:
    before = copy.deepcopy(sent)
    view = view_class(sent)
    for name in view_class.documented_fields():
        walk(getattr(view, name), 0)
    repr(view)
    dir(view)
    assert len(list(view)) == len(view)
    assert view.to_dict() is sent
    assert sent == before
    assert view == view_class(before)
    assert pickle.loads(pickle.dumps(view)) == view
    list(view_class.mismatches_in(sent, "result"))


def walk(value: Any, depth: int) -> None:
    """Look at what an attribute gives, and at what is inside it."""
    repr(value)
    if depth == 3:
        return
    if isinstance(value, list):
        for each in value:
            walk(each, depth + 1)
    elif isinstance(value, dict):
        for each in value.values():
            walk(each, depth + 1)
    elif hasattr(type(value), "fields"):
        for name in type(value).documented_fields():
            walk(getattr(value, name), depth + 1)


# --- strictness ----------------------------------------------------------------------------------


#: Of a hundred pages, so many may show something else than their tables say: times as a portal in
#: America writes them, a label that is a text on one page and texts by language on the other.
AT_ODDS = 1


def client(package: ModuleType, result: Any, *, strict: bool) -> Any:
    answer = {"result": result, "time": {}}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json=answer))
    return package.Bitrix24(URL, transport=transport, limiter=None, strict=strict)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("result", "path", "expected", "found"),
    [
        ({"ID": {}}, "result.ID", "integer", {}),
        ({"TITLE": []}, "result.TITLE", "string", []),
        ({"OPPORTUNITY": "much"}, "result.OPPORTUNITY", "decimal number", "much"),
        ({"BEGINDATE": "soon"}, "result.BEGINDATE", "date", "soon"),
        ("no deal", "result", "object", "no deal"),
    ],
)
def test_strict_clients_name_what_is_not_as_documented(
    package: ModuleType, result: Any, path: str, expected: str, found: Any
) -> None:
    errors = importlib.import_module("bitrix24_client.errors")
    with pytest.raises(errors.ResponseMismatch) as caught:
        client(package, result, strict=True).crm.deal.get(id=1)
    error = caught.value
    assert (error.method, error.path, error.expected) == ("crm.deal.get", path, expected)
    assert error.found == found
    for part in ("crm.deal.get", path, expected, repr(found)):
        assert part in str(error)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_others_go_on(package: ModuleType) -> None:
    deal = client(package, {"ID": {}, "TITLE": "x"}, strict=False).crm.deal.get(id=1)
    assert (deal.id, deal.title, deal["ID"]) == (None, "x", {})


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_the_documents_own_examples_pass_as_strict(
    package: ModuleType, documents: dict[str, dict[str, Any]]
) -> None:
    """What pages show as answers is what their tables describe."""
    wrong: dict[str, str] = {}
    capture_call = importlib.import_module("bitrix24_client._runtime.calls").capture_call
    b24 = package.Bitrix24(URL, limiter=None)
    shown = 0
    for version, name, body in examples(documents):
        method = reached(b24, version, name)
        call = capture_call(method, (), dict.fromkeys(parameters(method), ()))
        if not isinstance(body, dict) or "result" not in body:
            continue
        shown += 1
        json.dumps(call.method.decode(body), default=lambda view: view.to_dict())
        path = ".".join(("result", *call.method.at))
        value = call.method._value(body)
        for mismatch in call.method.result.mismatches(value, path):
            wrong.setdefault(name, f"{mismatch.path}: {mismatch.expected}, not {mismatch.found!r}")
    assert shown > 1000
    assert len(wrong) <= shown * AT_ODDS // 100, wrong


def examples(documents: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str, Any]]:
    for version, document in documents.items():
        for path, item in document["paths"].items():
            content = item["post"]["responses"].get("200", {}).get("content", {})
            for example in content.get("application/json", {}).get("examples", {}).values():
                yield version, path.removeprefix("/"), example.get("value")
