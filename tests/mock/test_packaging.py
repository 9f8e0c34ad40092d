"""What the wheel carries of ``spec/``."""

from __future__ import annotations

import runpy
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.paths import SPEC

from bitrix24_openapi.corrections import in_folder
from bitrix24_openapi.mock.documents import NAMES, load, load_all

ROOT = SPEC.parent


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The build hook; hatchling is there only while a wheel is built."""

    class Interface:
        root = str(ROOT)

    name = "hatchling.builders.hooks.plugin.interface"
    stand_in = ModuleType(name)
    stand_in.BuildHookInterface = Interface  # type: ignore[attr-defined]
    parts = name.split(".")
    for end in range(1, len(parts)):
        parent = ".".join(parts[:end])
        monkeypatch.setitem(sys.modules, parent, ModuleType(parent))
    monkeypatch.setitem(sys.modules, name, stand_in)
    monkeypatch.setattr(sys, "path", [*sys.path])
    return runpy.run_path(str(ROOT / "hatch_build.py"))["Documents"]()


def test_the_wheel_carries_both_documents(hook: Any) -> None:
    included: dict[str, str] = {}
    hook.initialize("standard", {"force_include": included})
    documents = [file for file, place in included.items() if "/mock/data/" in place]
    assert [included[file] for file in documents] == [
        f"bitrix24_openapi/mock/data/{name}.json.gz" for name in NAMES
    ]
    assert [load(Path(file)) for file in documents] == load_all([SPEC])
    hook.finalize("standard", {}, "")
    assert not any(Path(file).exists() for file in documents)


def test_the_wheel_carries_the_corrections(hook: Any) -> None:
    included: dict[str, str] = {}
    hook.initialize("standard", {"force_include": included})
    hook.finalize("standard", {}, "")
    places = {place: Path(file) for file, place in included.items()}
    for file in in_folder(SPEC).files():
        assert places[f"bitrix24_openapi/data/{file.name}"] == file


def test_an_editable_installation_needs_none(hook: Any) -> None:
    included: dict[str, str] = {}
    hook.initialize("editable", {"force_include": included})
    hook.finalize("editable", {}, "")
    assert included == {}
