"""Modules that are imported when something in them is used."""

from __future__ import annotations

import sys

import pytest

from bitrix24_openapi.client.runtime.lazy import lazy_module


def test_a_module_is_imported_when_it_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    found = lazy_module("colorsys", None)
    monkeypatch.delitem(sys.modules, "colorsys", raising=False)
    assert "colorsys" not in sys.modules
    assert found.rgb_to_hsv(0, 0, 0) == (0.0, 0.0, 0)
    assert "colorsys" in sys.modules
    assert "colorsys" in repr(found)


def test_names_are_relative_to_the_package() -> None:
    package = "bitrix24_openapi.client.runtime"
    assert lazy_module(".limits", package).LeakyBucket.__module__ == f"{package}.limits"


def test_names_that_are_not_there_are_an_error() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        _ = lazy_module("colorsys", None).nothing
    with pytest.raises(ModuleNotFoundError):
        _ = lazy_module("no_such_module", None).anything
