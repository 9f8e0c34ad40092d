"""The documents that the wheel carries, and who finds them there."""

from __future__ import annotations

import runpy
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tests.paths import ROOT, SPEC

from bitrix24_openapi import corrections
from bitrix24_openapi.cli import main
from bitrix24_openapi.openapi import sources
from bitrix24_openapi.openapi.conventions import DOCUMENTS
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.openapi.release import load_release

pytestmark = pytest.mark.thorough


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


@pytest.fixture
def installed(hook: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package as from a wheel, with no checkout around it."""
    included: dict[str, str] = {}
    hook.initialize("standard", {"force_include": included})
    for file, target in included.items():
        place = tmp_path / "site" / target
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, place)
    hook.finalize("standard", {}, "")
    assert all(not Path(file).exists() or SPEC in Path(file).parents for file in included)
    data = tmp_path / "site" / "bitrix24_openapi" / "data"
    monkeypatch.setattr(sources, "PACKAGED", data)
    monkeypatch.setattr(sources, "CHECKOUT", tmp_path / "nowhere")
    monkeypatch.chdir(tmp_path)
    return data


def test_the_wheel_carries_both_documents(installed: Path) -> None:
    packaged = sources.load_folder(installed)
    assert packaged == {api: load_document(SPEC / name) for api, name in DOCUMENTS.items()}
    assert load_release(installed) == load_release(SPEC)


def test_an_installation_finds_its_own_documents(
    installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert sources.own_spec() == installed
    assert len(sources.load_all()) == len(DOCUMENTS)
    assert main(["slice", "--method", "crm.deal.get", "-o", "deal.json"]) == 0
    assert "crm.deal.get" in Path("deal.json").read_text(encoding="utf-8")
    assert main(["mock", "--coverage"]) == 0
    assert capsys.readouterr().out


@pytest.mark.parametrize("command", ["slice", "client", "mock"])
def test_the_help_says_where_documents_come_from(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        main([command, "--help"])
    assert "those of this package" in " ".join(capsys.readouterr().out.split())


def test_an_editable_installation_needs_none(hook: Any) -> None:
    included: dict[str, str] = {}
    hook.initialize("editable", {"force_include": included})
    hook.finalize("editable", {}, "")
    assert included == {}


def test_the_wheel_carries_the_corrections(installed: Path) -> None:
    mine, packaged = (corrections.in_folder(folder) for folder in (SPEC, installed))
    assert [path.name for path in packaged.files()] == [path.name for path in mine.files()]
    assert corrections.packaged() == packaged
