"""Methods of ``catalog.enum``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

GETROUNDTYPES = Method("catalog.enum.getRoundTypes", _k.ANY, safe=True)
GETSTOREDOCUMENTTYPES = Method("catalog.enum.getStoreDocumentTypes", _k.ANY, safe=True)


class CatalogEnumMethods(SyncNamespace):
    """``catalog.enum``."""

    __slots__ = ()
    _name = "catalog.enum"

    def getRoundTypes(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Rounding Types.

        ``catalog.enum.getRoundTypes``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return self._client._invoke(GETROUNDTYPES, {}, extra)

    def getStoreDocumentTypes(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Store Document Types.

        ``catalog.enum.getStoreDocumentTypes``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return self._client._invoke(GETSTOREDOCUMENTTYPES, {}, extra)


class AsyncCatalogEnumMethods(AsyncNamespace):
    """``catalog.enum``."""

    __slots__ = ()
    _name = "catalog.enum"

    def getRoundTypes(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of Rounding Types.

        ``catalog.enum.getRoundTypes``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-round-types.html
        """
        return self._client._invoke(GETROUNDTYPES, {}, extra)

    def getStoreDocumentTypes(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Store Document Types.

        ``catalog.enum.getStoreDocumentTypes``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/enum/catalog-enum-get-store-document-types.html
        """
        return self._client._invoke(GETSTOREDOCUMENTTYPES, {}, extra)
