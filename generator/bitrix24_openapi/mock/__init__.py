"""A Bitrix24 portal that answers on this machine, made from the OpenAPI documents.

For tests: the pytest fixture ``b24_mock``, or :class:`MockPortal` elsewhere. Nothing is loaded
before it is asked for: pytest imports this package at every start.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .calls_log import RecordedCall
    from .faults.fault_language import FaultError
    from .options import Options
    from .serve.fixture import MockPortal

__all__ = ["FaultError", "MockPortal", "Options", "RecordedCall"]

_HOMES: Final = {
    "FaultError": ".faults.fault_language",
    "MockPortal": ".serve.fixture",
    "Options": ".options",
    "RecordedCall": ".calls_log",
}


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(home, __name__), name)
