"""Keys that the documentation does not know are told at the line that sends them."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import re
import subprocess
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
import typing_extensions

from .conftest import GENERATED
from .test_operations import Portal

URL = "https://acme.example/rest/1/s3cr3t/"
DEAL = {"entity_type_id": 2}


@pytest.fixture(scope="module")
def b24(package: ModuleType) -> Any:
    return package.Bitrix24(URL, transport=httpx.MockTransport(Portal()), limiter=None)


def told(package: ModuleType, call: Callable[[], object]) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    return [each for each in caught if each.category is package.UnknownKeyWarning]


#: Method, arguments, key that is not documented, key that is.
TOLD: list[tuple[str, dict[str, Any], str, str]] = [
    ("crm.deal.add", {"fields": {"TITEL": 1}}, "TITEL", "TITLE"),
    ("crm.deal.add", {"fields": {"title": 1}}, "title", "TITLE"),
    ("crm.deal.add", {"fields": {"XYZZY": 1}}, "XYZZY", ""),
    ("crm.deal.add", {"params": {"REGISTER_SONET": 1}}, "REGISTER_SONET", "REGISTER_SONET_EVENT"),
    ("crm.deal.list", {"filter": {">OPORTUNITY": 1}}, "OPORTUNITY", "OPPORTUNITY"),
    ("crm.deal.list", {"order": {"TITEL": "ASC"}}, "TITEL", "TITLE"),
    ("crm.deal.list", {"select": ["ID", "TITEL"]}, "TITEL", "TITLE"),
    ("crm.item.add", {**DEAL, "fields": {"titel": 1}}, "titel", "title"),
    ("v3.tasks.task.add", {"fields": {"titel": 1}}, "titel", "title"),
]


def method(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


@pytest.mark.parametrize(("name", "arguments", "key", "meant"), TOLD)
def test_a_key_that_nobody_documented(
    package: ModuleType, b24: Any, name: str, arguments: dict[str, Any], key: str, meant: str
) -> None:
    (found,) = told(package, lambda: method(b24, name)(**arguments))
    *_, parameter = arguments
    assert str(found.message) == (
        f"{name.removeprefix('v3.')}: {parameter} has no documented key {key!r}"
        + (f": did you mean {meant!r}?" if meant else "")
    )
    assert found.filename == __file__


@pytest.mark.parametrize(
    ("name", "arguments"),
    [
        ("crm.deal.add", {"fields": {"TITLE": "x", "UF_CRM_1": 1, "PARENT_ID_128": 2}}),
        ("crm.item.add", {**DEAL, "fields": {"title": "x", "ufCrm_1": 1, "parentId128": 2}}),
        ("crm.deal.list", {"filter": {"!=TITLE": "x", "@ID": [1], "%UF_CRM_1": "x"}}),
        ("crm.deal.list", {"filter": {"0": {"TITLE": "x"}, "ANYTHING_ELSE": 1}}),
        ("crm.deal.list", {"select": ["*", "UF_*", "STAGE_SEMANTIC_ID"], "order": {"ID": "ASC"}}),
        ("crm.deal.list", {"filter": {"stageSemanticId": "S"}}),
        ("crm.deal.add", {"fields": {}, "extra": {"FIELD": {"TITEL": 1}}}),
        ("crm.deal.add", {"fields": None}),
        ("catalog.product.add", {"fields": {"iblockId": 1, "name": "x", "property44": 1}}),
        ("v3.tasks.task.list", {"filter": [["titel", "x"]]}),
    ],
)  # fmt: skip
def test_what_may_well_be_known(
    package: ModuleType, b24: Any, name: str, arguments: dict[str, Any]
) -> None:
    assert told(package, lambda: method(b24, name)(**arguments)) == []


def test_once_for_each_line_that_calls(package: ModuleType, b24: Any) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default", package.UnknownKeyWarning)
        for _ in range(3):
            b24.crm.item.add(**DEAL, fields={"titel": 1})
        b24.crm.item.add(**DEAL, fields={"titel": 1})
        batch = b24.batch()
        batch.add(b24.crm.item.add, **DEAL, fields={"titel": 1})
        b24.raw(b24.crm.item.add, **DEAL, fields={"titel": 1})
    source, first = inspect.getsourcelines(test_once_for_each_line_that_calls)
    lines = [first + n for n, line in enumerate(source) if "titel" in line and "source" not in line]
    assert [each.lineno for each in caught] == lines
    assert len(lines) == 4


def test_the_line_of_an_asynchronous_call(package: ModuleType) -> None:
    later = package.AsyncBitrix24(URL, transport=httpx.MockTransport(Portal()), limiter=None)

    async def main() -> None:
        task = asyncio.ensure_future(later.crm.item.add(**DEAL, fields={"titel": 1}))
        await task

    (found,) = told(package, lambda: asyncio.run(main()))
    _, first = inspect.getsourcelines(main)
    assert (found.filename, found.lineno) == (__file__, first + 1)


def test_a_program_is_told_once(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from bitrix24_client import Bitrix24\n"
        "import httpx\n"
        'answer = httpx.MockTransport(lambda _: httpx.Response(200, json={"result": []}))\n'
        f'b24 = Bitrix24("{URL}", transport=answer)\n'
        "for _ in range(3):\n"
        '    b24.crm.item.add(entity_type_id=2, fields={"titel": 1})\n',
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, str(program)],
        env={"PYTHONPATH": str(GENERATED)},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert done.stderr.count("UnknownKeyWarning") == 1
    assert f"{program}:6: UnknownKeyWarning: crm.item.add: fields has" in done.stderr


# --- classes by name ------------------------------------------------------------------------------


@pytest.mark.parametrize("folder", ["models", "params", "v3.models", "v3.params"])
def test_every_class_is_imported_by_its_name(package: ModuleType, folder: str) -> None:
    index = importlib.import_module(f"bitrix24_client.{folder}")
    homes = index._HOMES
    assert len(homes) > 50
    for name, module in homes.items():
        found = getattr(importlib.import_module(f"bitrix24_client.{folder}.{module}"), name)
        assert getattr(index, name) is found
    assert set(homes) <= set(dir(index))
    with pytest.raises(AttributeError, match="has no attribute 'Nothing'"):
        _ = index.Nothing
    top = GENERATED / "bitrix24_client" / folder.replace(".", "/")
    for path in top.rglob("*.py"):
        if "events" not in path.relative_to(top).parts:
            names = re.findall(r"^class (\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
            assert set(names) <= set(homes), path


def test_annotations_name_classes_that_can_be_imported(package: ModuleType) -> None:
    params = importlib.import_module("bitrix24_client.params")
    assert typing_extensions.is_typeddict(params.CrmDealAddFields)
    assert "TITLE" in params.CrmDealAddFields.__annotations__
