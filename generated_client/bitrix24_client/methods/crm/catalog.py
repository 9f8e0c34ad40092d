"""Methods of ``crm.catalog``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ...models.crm import catalog as models
else:
    models = lazy_module("...models.crm.catalog", __package__)

FIELDS = Method("crm.catalog.fields", _k.Nested(lambda: models.CrmCatalogFieldsResult), safe=True)
GET = Method("crm.catalog.get", _k.ANY, safe=True)
LIST = Method("crm.catalog.list", _k.ANY, safe=True)


class CrmCatalogMethods(SyncNamespace):
    """``crm.catalog``."""

    __slots__ = ()
    _name = "crm.catalog"

    @deprecated("crm.catalog.fields is deprecated: use catalog.catalog.getFields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmCatalogFieldsResult:
        """Get Product Catalog Fields.

        Deprecated: use ``catalog.catalog.getFields``.

        ``crm.catalog.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.catalog.get is deprecated: use catalog.catalog.get")
    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Product Catalog by ID.

        Deprecated: use ``catalog.catalog.get``.

        ``crm.catalog.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.catalog.list is deprecated: use catalog.catalog.list")
    def list(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Product Catalogs.

        Deprecated: use ``catalog.catalog.list``.

        ``crm.catalog.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
        """
        return self._client._invoke(LIST, {}, extra)


class AsyncCrmCatalogMethods(AsyncNamespace):
    """``crm.catalog``."""

    __slots__ = ()
    _name = "crm.catalog"

    @deprecated("crm.catalog.fields is deprecated: use catalog.catalog.getFields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmCatalogFieldsResult]:
        """Get Product Catalog Fields.

        Deprecated: use ``catalog.catalog.getFields``.

        ``crm.catalog.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.catalog.get is deprecated: use catalog.catalog.get")
    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Product Catalog by ID.

        Deprecated: use ``catalog.catalog.get``.

        ``crm.catalog.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.catalog.list is deprecated: use catalog.catalog.list")
    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get a List of Product Catalogs.

        Deprecated: use ``catalog.catalog.list``.

        ``crm.catalog.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/catalog/crm-catalog-list.html
        """
        return self._client._invoke(LIST, {}, extra)
