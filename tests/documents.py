"""The committed documents as the tests share them: loaded once, changed by nobody."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from tests.paths import SPEC

from bitrix24_openapi.mock.catalogue import Catalogue
from bitrix24_openapi.openapi.conventions import DOCUMENTS, Api
from bitrix24_openapi.openapi.load import RawDocument
from bitrix24_openapi.openapi.sources import load_folder

if TYPE_CHECKING:
    from bitrix24_openapi.mcp.knowledge import Knowledge


@cache
def committed() -> dict[Api, RawDocument]:
    """Both documents of ``spec/``."""
    return load_folder(SPEC)


def document(api: Api) -> RawDocument:
    return committed()[api]


@cache
def catalogue() -> Catalogue:
    """What the mock portal knows of the whole API."""
    return Catalogue([committed()[api] for api in DOCUMENTS])


@cache
def knowledge() -> Knowledge:
    """What the server for language models knows of the whole API."""
    from bitrix24_openapi.mcp.knowledge import Knowledge  # an extra of the package

    return Knowledge(committed())
