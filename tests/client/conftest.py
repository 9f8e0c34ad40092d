"""The committed package and the documents that it was made from."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated_client"
SPEC = ROOT / "spec"


@pytest.fixture(scope="session")
def package() -> ModuleType:
    """``bitrix24_client``, as it is committed."""
    if str(GENERATED) not in sys.path:
        sys.path.insert(0, str(GENERATED))
    return importlib.import_module("bitrix24_client")


@pytest.fixture(scope="session")
def documents() -> dict[str, dict[str, Any]]:
    """Both documents, by REST version."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    names = {"classic": "openapi.yaml", "v3": "openapi-v3.yaml"}
    return {
        version: yaml.load((SPEC / name).read_text(encoding="utf-8"), Loader=loader)
        for version, name in names.items()
    }
