"""Modules that are imported when something in them is used."""

from __future__ import annotations

from importlib import import_module
from typing import Any


class lazy_module:  # noqa: N801 - takes the place of a module, and reads like a function
    """``models = lazy_module("..models.crm.deal", __package__)``; checkers see a real import."""

    __slots__ = ("_name", "_package")

    def __init__(self, name: str, package: str | None) -> None:
        self._name = name
        self._package = package

    def __getattr__(self, name: str) -> Any:
        return getattr(import_module(self._name, self._package), name)

    def __repr__(self) -> str:
        return f"<lazy module {self._name}>"
