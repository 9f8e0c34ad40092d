"""Classes that are gone from a module, for code that still imports them."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any


def former_names(
    module: str,
    package: str | None,
    names: Mapping[str, tuple[str, str]],
    otherwise: Callable[[str], Any] | None = None,
) -> Callable[[str], Any]:
    """``__getattr__`` of a module: a former name warns and gives what took its place.

    ``names``: former name → module, as ``package`` calls it, and name of today. ``otherwise``
    knows further names.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807 - it becomes one
        if name not in names:
            if otherwise is not None:
                return otherwise(name)
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        home, now = names[name]
        warnings.warn(
            f"{module}.{name} is gone: use {home.lstrip('.')}.{now}",
            DeprecationWarning,
            stacklevel=2,
        )
        return getattr(import_module(home, package), now)

    return __getattr__
