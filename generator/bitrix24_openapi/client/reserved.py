"""Names that nothing made from a document may have, computed from what has them already."""

from __future__ import annotations

import ast
import builtins
import inspect
import keyword
import textwrap
from collections.abc import Iterator
from functools import cache
from typing import Final

from . import imports
from .runtime.client import AsyncClient, AsyncNamespace, SyncClient, SyncNamespace
from .runtime.views import View

#: The package that is written.
PACKAGE: Final = "bitrix24_client"
#: What generated modules import.
IMPORTED: Final = frozenset({
    *imports.STANDARD, *imports.RUNTIME, *imports.CHECKED, *imports.MODULES
})  # fmt: skip
#: No class is called so: it would hide what annotations mean.
CLASSES: Final = IMPORTED | frozenset(dir(builtins)) | frozenset(keyword.kwlist)
#: Folders of classes, after which modules call the ones that they take classes from.
FOLDERS: Final = ("models", "params")
#: Files that Windows takes for devices, whatever their ending.
_DEVICES: Final = frozenset({
    "aux", "con", "nul", "prn", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))
})  # fmt: skip


@cache
def attributes(*classes: type) -> frozenset[str]:
    """Every name that these classes and their instances have."""
    return frozenset(name for each in classes for name in _attributes(each))


def of_clients() -> frozenset[str]:
    return attributes(SyncClient, AsyncClient)


def of_namespaces() -> frozenset[str]:
    """Beside those of the class: its body asks for what the module imports."""
    return attributes(SyncNamespace, AsyncNamespace) | IMPORTED


def of_views() -> frozenset[str]:
    return attributes(View) | IMPORTED


def is_module(name: str) -> bool:
    """Whether a module of that name would hide another one or a name beside it."""
    return name in IMPORTED or name in _DEVICES or name.partition("_")[0] in FOLDERS


def _attributes(cls: type) -> Iterator[str]:
    yield from dir(cls)
    for each in cls.__mro__:
        if each.__module__ != cls.__module__:
            continue
        tree = ast.parse(textwrap.dedent(inspect.getsource(each)))
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store):
                yield node.attr
