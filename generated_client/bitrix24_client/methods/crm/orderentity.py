"""Methods of ``crm.orderentity``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import orderentity as models
    from ...params.crm import orderentity as params
else:
    models = lazy_module("...models.crm.orderentity", __package__)

ADD = Method(
    "crm.orderentity.add",
    _k.Nested(lambda: models.CrmOrderentityAddResult),
    keys={"fields": ("CrmOrderentityAddFields",)},
)
DELETEBYFILTER = Method(
    "crm.orderentity.deleteByFilter",
    _k.BOOLEAN,
    keys={"fields": ("CrmOrderentityDeleteByFilterFields",)},
)
GETFIELDS = Method(
    "crm.orderentity.getFields", _k.Nested(lambda: models.CrmOrderentityGetFieldsResult), safe=True
)
LIST = list_method(
    "crm.orderentity.list",
    _k.Nested(lambda: models.CrmOrderentity),
    Pagination(items=("result", "orderEntity")),
    some_keys={"filter": ("CrmOrderentityListFilter",), "order": ("CrmOrderentityListOrder",)},
)


class CrmOrderentityMethods(SyncNamespace):
    """``crm.orderentity``."""

    __slots__ = ()
    _name = "crm.orderentity"

    def add(
        self, *, fields: params.CrmOrderentityAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CrmOrderentityAddResult:
        """Add Order Binding to CRM Object.

        ``crm.orderentity.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html

        Args:
            fields (CrmOrderentityAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmOrderentityAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201650000001``: Duplicate entry for key [ownerId, ownerTypeId, orderId]
                ``200540400001``: order does not exist
                ``0``: Required fields: #FIELDS#
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def deleteByFilter(
        self,
        *,
        fields: params.CrmOrderentityDeleteByFilterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove Order Binding to CRM Object.

        ``crm.orderentity.deleteByFilter``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html

        Args:
            fields (CrmOrderentityDeleteByFilterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmOrderentityDeleteByFilterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201640400004``: entity relation is not exists
                ``200540400001``: order does not exist
                ``0``: Required fields: #FIELDS#
                ``0``: Required fields: ownerId, orderId
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmOrderentityGetFieldsResult:
        """Get Order Binding Fields.

        ``crm.orderentity.getFields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmOrderentityListFilter | OtherKeys | None = None,
        order: params.CrmOrderentityListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmOrderentity]:
        """Get a list of order bindings to CRM entities.

        ``crm.orderentity.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmOrderentityListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmOrderentityListFilter``.
            order (CrmOrderentityListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmOrderentityListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200540400002``: module sale does not exist
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncCrmOrderentityMethods(AsyncNamespace):
    """``crm.orderentity``."""

    __slots__ = ()
    _name = "crm.orderentity"

    def add(
        self, *, fields: params.CrmOrderentityAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmOrderentityAddResult]:
        """Add Order Binding to CRM Object.

        ``crm.orderentity.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-add.html

        Args:
            fields (CrmOrderentityAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmOrderentityAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201650000001``: Duplicate entry for key [ownerId, ownerTypeId, orderId]
                ``200540400001``: order does not exist
                ``0``: Required fields: #FIELDS#
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def deleteByFilter(
        self,
        *,
        fields: params.CrmOrderentityDeleteByFilterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove Order Binding to CRM Object.

        ``crm.orderentity.deleteByFilter``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-delete-by-filter.html

        Args:
            fields (CrmOrderentityDeleteByFilterFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmOrderentityDeleteByFilterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``201640400004``: entity relation is not exists
                ``200540400001``: order does not exist
                ``0``: Required fields: #FIELDS#
                ``0``: Required fields: ownerId, orderId
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmOrderentityGetFieldsResult]:
        """Get Order Binding Fields.

        ``crm.orderentity.getFields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmOrderentityListFilter | OtherKeys | None = None,
        order: params.CrmOrderentityListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmOrderentity]:
        """Get a list of order bindings to CRM entities.

        ``crm.orderentity.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/order-entity/crm-order-entity-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmOrderentityListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmOrderentityListFilter``.
            order (CrmOrderentityListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmOrderentityListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200540400002``: module sale does not exist
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
