"""Methods of ``catalog.enum``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.catalog import enum as models
else:
    models = lazy_module("...models.catalog.enum", __package__)

GETROUNDTYPES = Method(
    "catalog.enum.getRoundTypes",
    _k.Nested(lambda: models.CatalogEnumGetRoundTypesResult),
    safe=True,
)
GETSTOREDOCUMENTTYPES = Method(
    "catalog.enum.getStoreDocumentTypes",
    _k.Nested(lambda: models.CatalogEnumGetStoreDocumentTypesResult),
    safe=True,
)


class CatalogEnumMethods(SyncNamespace):
    """``catalog.enum``."""

    __slots__ = ()
    _name = "catalog.enum"

    def getRoundTypes(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogEnumGetRoundTypesResult:
        """Get a List of Rounding Types.

        ``catalog.enum.getRoundTypes``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return self._client._invoke(GETROUNDTYPES, {}, extra)

    def getStoreDocumentTypes(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogEnumGetStoreDocumentTypesResult:
        """Get Store Document Types.

        ``catalog.enum.getStoreDocumentTypes``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return self._client._invoke(GETSTOREDOCUMENTTYPES, {}, extra)


class AsyncCatalogEnumMethods(AsyncNamespace):
    """``catalog.enum``."""

    __slots__ = ()
    _name = "catalog.enum"

    def getRoundTypes(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogEnumGetRoundTypesResult]:
        """Get a List of Rounding Types.

        ``catalog.enum.getRoundTypes``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return self._client._invoke(GETROUNDTYPES, {}, extra)

    def getStoreDocumentTypes(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogEnumGetStoreDocumentTypesResult]:
        """Get Store Document Types.

        ``catalog.enum.getStoreDocumentTypes``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return self._client._invoke(GETSTOREDOCUMENTTYPES, {}, extra)
