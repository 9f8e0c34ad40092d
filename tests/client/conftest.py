"""The committed package and the documents that it was made from."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

import pytest
from tests.documents import document
from tests.paths import ROOT

from bitrix24_openapi.openapi.conventions import DOCUMENTS
from bitrix24_openapi.openapi.readings import read_document

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
    """Both documents as the client is made of them, by REST version."""
    return {version: read_document(document(version)) for version in DOCUMENTS}
