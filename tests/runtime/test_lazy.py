"""Modules that are imported when something in them is used, and not before."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from bitrix24_openapi.client.runtime.lazy import lazy_module


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A package with one module in it."""
    folder = tmp_path / "lazily_imported"
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    (folder / "pears.py").write_text("WEIGHT = 7\n")
    monkeypatch.syspath_prepend(str(tmp_path))
    return folder.name


def test_nothing_is_imported_before_it_is_used(package: str) -> None:
    __import__(package)
    pears = lazy_module(".pears", package)
    assert f"{package}.pears" not in sys.modules
    assert pears.WEIGHT == 7
    assert f"{package}.pears" in sys.modules
    assert repr(pears) == "<lazy module .pears>"


def test_what_is_not_there_is_said_as_ever(package: str) -> None:
    __import__(package)
    with pytest.raises(AttributeError, match="PRICE"):
        _ = lazy_module(".pears", package).PRICE
    with pytest.raises(ModuleNotFoundError):
        _ = lazy_module(".plums", package).WEIGHT
