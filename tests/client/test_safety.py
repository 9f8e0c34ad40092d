"""Methods that only read: the package says of each what its document says."""

from __future__ import annotations

import importlib
import warnings
from types import ModuleType
from typing import Any

from .test_operations import URL, parameters, reached


def test_the_package_says_the_same(
    package: ModuleType, documents: dict[str, dict[str, Any]]
) -> None:
    b24 = package.Bitrix24(URL, limiter=None)
    capture_call = importlib.import_module("bitrix24_client._runtime.calls").capture_call
    for version, document in documents.items():
        for path, operation in document["paths"].items():
            name = path.removeprefix("/")
            method = reached(b24, version, name)
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                call = capture_call(method, (), dict.fromkeys(parameters(method), ()))
            assert (call.method.name, call.method.version) == (name, version)
            assert call.method.safe is bool(operation["post"].get("x-b24-safe")), name
