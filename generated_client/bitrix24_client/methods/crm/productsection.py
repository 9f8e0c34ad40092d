"""Methods of ``crm.productsection``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...params.crm import productsection as params

ADD = Method(
    "crm.productsection.add", _k.ANY, some_keys={"fields": ("CrmProductsectionAddFields",)}
)
DELETE = Method("crm.productsection.delete", _k.ANY)
FIELDS = Method("crm.productsection.fields", _k.ANY, safe=True)
GET = Method("crm.productsection.get", _k.ANY, safe=True)
LIST = Method(
    "crm.productsection.list",
    _k.ANY,
    safe=True,
    some_keys={
        "filter": ("CrmProductsectionListFilter",),
        "order": ("CrmProductsectionListOrder",),
    },
)
UPDATE = Method(
    "crm.productsection.update", _k.ANY, some_keys={"fields": ("CrmProductsectionUpdateFields",)}
)


class CrmProductsectionMethods(SyncNamespace):
    """``crm.productsection``."""

    __slots__ = ()
    _name = "crm.productsection"

    @deprecated("crm.productsection.add is deprecated: use catalog.section.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmProductsectionAddFields | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add a New Product Section.

        Deprecated: use ``catalog.section.add``.

        ``crm.productsection.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html

        Args:
            fields (Sequence[Any] | CrmProductsectionAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
                ``bitrix24_client.params.CrmProductsectionAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.productsection.delete is deprecated: use catalog.section.delete")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Product Section.

        Deprecated: use ``catalog.section.delete``.

        ``crm.productsection.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.productsection.fields is deprecated: use catalog.section.getFields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of the Product Section.

        Deprecated: use ``catalog.section.getFields``.

        ``crm.productsection.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.productsection.get is deprecated: use catalog.section.get")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Product Section by ID.

        Deprecated: use ``catalog.section.get``.

        ``crm.productsection.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.productsection.list is deprecated: use catalog.section.list")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmProductsectionListFilter | OtherKeys | None = None,
        order: params.CrmProductsectionListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Sections.

        Deprecated: use ``catalog.section.list``.

        ``crm.productsection.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmProductsectionListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmProductsectionListFilter``.
            order (CrmProductsectionListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmProductsectionListOrder``.
        """
        return self._client._invoke(
            LIST, {"select": select, "filter": filter, "order": order}, extra
        )

    @deprecated("crm.productsection.update is deprecated: use catalog.section.update")
    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any]
        | params.CrmProductsectionUpdateFields
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Product Section.

        Deprecated: use ``catalog.section.update``.

        ``crm.productsection.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | CrmProductsectionUpdateFields | Mapping[str, Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmProductsectionUpdateFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmProductsectionMethods(AsyncNamespace):
    """``crm.productsection``."""

    __slots__ = ()
    _name = "crm.productsection"

    @deprecated("crm.productsection.add is deprecated: use catalog.section.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmProductsectionAddFields | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add a New Product Section.

        Deprecated: use ``catalog.section.add``.

        ``crm.productsection.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-add.html

        Args:
            fields (Sequence[Any] | CrmProductsectionAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys:
                ``bitrix24_client.params.CrmProductsectionAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.productsection.delete is deprecated: use catalog.section.delete")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Product Section.

        Deprecated: use ``catalog.section.delete``.

        ``crm.productsection.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.productsection.fields is deprecated: use catalog.section.getFields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of the Product Section.

        Deprecated: use ``catalog.section.getFields``.

        ``crm.productsection.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.productsection.get is deprecated: use catalog.section.get")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Product Section by ID.

        Deprecated: use ``catalog.section.get``.

        ``crm.productsection.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.productsection.list is deprecated: use catalog.section.list")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmProductsectionListFilter | OtherKeys | None = None,
        order: params.CrmProductsectionListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Sections.

        Deprecated: use ``catalog.section.list``.

        ``crm.productsection.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmProductsectionListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmProductsectionListFilter``.
            order (CrmProductsectionListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmProductsectionListOrder``.
        """
        return self._client._invoke(
            LIST, {"select": select, "filter": filter, "order": order}, extra
        )

    @deprecated("crm.productsection.update is deprecated: use catalog.section.update")
    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any]
        | params.CrmProductsectionUpdateFields
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Product Section.

        Deprecated: use ``catalog.section.update``.

        ``crm.productsection.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/crm-product-section-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | CrmProductsectionUpdateFields | Mapping[str, Any]): New values
                of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmProductsectionUpdateFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
