"""The same holds for a package that the generator has just made, of a part of the API.

The committed package proves what the generator was like when it was last run; this one, what
it is like now.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import httpx
import pytest
from tests.paths import SPEC

from bitrix24_openapi.client.driver import generate
from bitrix24_openapi.openapi.conventions import DOCUMENTS
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.slice import Selection, cut

from .test_operations import (
    Operations,
    Portal,
    b24,
    operations,
    portal,
    reached,
    test_async_methods_have_the_parameters_of_the_others,
    test_deprecated_methods_warn_and_no_others,
    test_documented_parameters_are_keywords_of_their_own_name,
    test_every_method_sends_its_parameters_under_their_wire_names,
    test_every_method_takes_what_the_documentation_does_not_know,
    test_methods_do_what_they_say_they_return,
    test_there_is_a_method_for_every_operation_and_no_other,
)

#: Used by name alone: fixtures, and tests that run again on this package.
__all__ = [
    "b24",
    "operations",
    "portal",
    "test_async_methods_have_the_parameters_of_the_others",
    "test_deprecated_methods_warn_and_no_others",
    "test_documented_parameters_are_keywords_of_their_own_name",
    "test_every_method_sends_its_parameters_under_their_wire_names",
    "test_every_method_takes_what_the_documentation_does_not_know",
    "test_methods_do_what_they_say_they_return",
    "test_there_is_a_method_for_every_operation_and_no_other",
]

#: One method of each kind: list, read, write, file, keyword, deprecated, method and namespace.
METHODS = {
    "classic": [
        "batch",
        "calendar.event.get",
        "calendar.event.get.nearest",
        "catalog.document.confirm",
        "crm.activity.add",
        "crm.deal.add",
        "crm.deal.get",
        "crm.deal.list",
        "crm.item.import",
        "disk.folder.uploadfile",
        "im.recent.list",
        "profile",
        "task.elapseditem.getlist",
        "user.get",
    ],
    "v3": ["batch", "main.eventlog.list", "tasks.task.add", "tasks.task.get"],
}


@pytest.fixture(scope="module")
def documents() -> dict[str, dict[str, Any]]:
    """The part of both documents that the methods need."""
    cuts: dict[str, dict[str, Any]] = {}
    for version, name in DOCUMENTS.items():
        whole = load_document(SPEC / name)
        known = [path.removeprefix("/") for path in whole["paths"]]
        chosen = [method for method in METHODS[version] if method in known]
        assert len(chosen) > len(METHODS[version]) // 2
        cuts[version] = cut(whole, Selection(chosen, []))
    return cuts


@pytest.fixture(scope="module")
def package(
    documents: dict[str, dict[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ModuleType]:
    """A package made of them; the committed one, which has the same name, steps aside."""
    spec, out = tmp_path_factory.mktemp("spec"), tmp_path_factory.mktemp("package")
    for version, name in DOCUMENTS.items():
        (spec / name).write_text(json.dumps(documents[version]), encoding="utf-8")
    generate(spec, out, version="1.2.3")
    committed = {name: module for name, module in sys.modules.items() if _is_ours(name)}
    for name in committed:
        del sys.modules[name]
    sys.path.insert(0, str(out))
    importlib.invalidate_caches()
    yield importlib.import_module("bitrix24_client")
    sys.path.remove(str(out))
    for name in [name for name in sys.modules if _is_ours(name)]:
        del sys.modules[name]
    sys.modules.update(committed)


def _is_ours(name: str) -> bool:
    return name.partition(".")[0] == "bitrix24_client"


def test_the_package_is_the_fresh_one(package: ModuleType) -> None:
    assert package.__version__ == "1.2.3"
    assert "generated_client" not in str(package.__file__)


def test_required_parameters_have_no_default(
    b24: Any, operations: Operations, documents: dict[str, dict[str, Any]]
) -> None:
    """What the schema requires has to be given, and nothing else."""
    checked = 0
    for version, name, operation in operations:
        if name == "batch":
            continue
        schemas = documents[version]["components"]["schemas"]
        content = operation.get("requestBody", {}).get("content", {})
        reference = content.get("application/json", {}).get("schema", {}).get("$ref", "")
        required = schemas.get(reference.rpartition("/")[2], {}).get("required", [])
        signature = inspect.signature(reached(b24, version, name))
        demanded = [
            p for p in signature.parameters.values() if p.default is inspect.Parameter.empty
        ]
        assert len(demanded) == len(required), name
        checked += len(required)
    assert checked > 5


def test_rest_3_is_called_in_rest_3(b24: Any, portal: Portal) -> None:
    b24.v3.tasks.task.add(fields={"title": "x"})
    request: httpx.Request = portal.requests[-1]
    assert request.url.path.startswith("/rest/api/")
    # A write that may be repeated: the portal tells by the key that it is the same.
    assert request.headers["Idempotency-Key"]
    b24.v3.tasks.task.get(id=1)
    assert "Idempotency-Key" not in portal.requests[-1].headers
