"""Classes of answers, by name. Each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .batch import BatchResultItem as BatchResultItem
    from .batch import BatchResultItemItem as BatchResultItemItem

#: Class → module.
_HOMES: Final[dict[str, str]] = {
    "BatchResultItem": "batch",
    "BatchResultItemItem": "batch",
}

# Hidden from type checkers, who would take any misspelt name for a class.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})
