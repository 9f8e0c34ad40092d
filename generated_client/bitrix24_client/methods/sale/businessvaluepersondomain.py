"""Methods of ``sale.businessValuePersonDomain``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.sale import businessvaluepersondomain as models
    from ...params.sale import businessvaluepersondomain as params
else:
    models = lazy_module("...models.sale.businessvaluepersondomain", __package__)

ADD = Method(
    "sale.businessValuePersonDomain.add",
    _k.Nested(lambda: models.SaleBusinessValuePersonDomainAddResult),
    keys={"fields": ("SaleBusinessValuePersonDomainAddFields",)},
)
DELETEBYFILTER = Method(
    "sale.businessValuePersonDomain.deleteByFilter",
    _k.BOOLEAN,
    keys={"fields": ("SaleBusinessValuePersonDomainDeleteByFilterFields",)},
)
GETFIELDS = Method(
    "sale.businessValuePersonDomain.getFields",
    _k.Nested(lambda: models.SaleBusinessValuePersonDomainGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "sale.businessValuePersonDomain.list",
    _k.Nested(lambda: models.SaleBusinessValuePersonDomain),
    Pagination(items=("result", "businessValuePersonDomains")),
    some_keys={
        "filter": ("SaleBusinessValuePersonDomainListFilter",),
        "order": ("SaleBusinessValuePersonDomainListOrder",),
    },
)


class SaleBusinessValuePersonDomainMethods(SyncNamespace):
    """``sale.businessValuePersonDomain``."""

    __slots__ = ()
    _name = "sale.businessValuePersonDomain"

    def add(
        self,
        *,
        fields: params.SaleBusinessValuePersonDomainAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.SaleBusinessValuePersonDomainAddResult:
        """Add Correspondence to a Natural or Legal Person.

        ``sale.businessValuePersonDomain.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html

        Args:
            fields (SaleBusinessValuePersonDomainAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.SaleBusinessValuePersonDomainAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def deleteByFilter(
        self,
        *,
        fields: params.SaleBusinessValuePersonDomainDeleteByFilterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete the correspondence with a natural or legal person.

        ``sale.businessValuePersonDomain.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html

        Args:
            fields (SaleBusinessValuePersonDomainDeleteByFilterFields): Values of the fields, by
                name. Keys:
                ``bitrix24_client.params.SaleBusinessValuePersonDomainDeleteByFilterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201450000002``
                ``201450000003``
                ``201440400003``: business value person domain does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.SaleBusinessValuePersonDomainGetFieldsResult:
        """Get Fields Corresponding to a Natural or Legal Person.

        ``sale.businessValuePersonDomain.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleBusinessValuePersonDomainListFilter | OtherKeys | None = None,
        order: params.SaleBusinessValuePersonDomainListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SaleBusinessValuePersonDomain]:
        """Get a list of matches for a natural or legal person.

        ``sale.businessValuePersonDomain.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleBusinessValuePersonDomainListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleBusinessValuePersonDomainListFilter``.
            order (SaleBusinessValuePersonDomainListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.SaleBusinessValuePersonDomainListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )


class AsyncSaleBusinessValuePersonDomainMethods(AsyncNamespace):
    """``sale.businessValuePersonDomain``."""

    __slots__ = ()
    _name = "sale.businessValuePersonDomain"

    def add(
        self,
        *,
        fields: params.SaleBusinessValuePersonDomainAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.SaleBusinessValuePersonDomainAddResult]:
        """Add Correspondence to a Natural or Legal Person.

        ``sale.businessValuePersonDomain.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html

        Args:
            fields (SaleBusinessValuePersonDomainAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.SaleBusinessValuePersonDomainAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def deleteByFilter(
        self,
        *,
        fields: params.SaleBusinessValuePersonDomainDeleteByFilterFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete the correspondence with a natural or legal person.

        ``sale.businessValuePersonDomain.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html

        Args:
            fields (SaleBusinessValuePersonDomainDeleteByFilterFields): Values of the fields, by
                name. Keys:
                ``bitrix24_client.params.SaleBusinessValuePersonDomainDeleteByFilterFields``.

        Raises:
            ApiError: The codes that are documented:
                ``201450000002``
                ``201450000003``
                ``201440400003``: business value person domain does not exist
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.SaleBusinessValuePersonDomainGetFieldsResult]:
        """Get Fields Corresponding to a Natural or Legal Person.

        ``sale.businessValuePersonDomain.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.SaleBusinessValuePersonDomainListFilter | OtherKeys | None = None,
        order: params.SaleBusinessValuePersonDomainListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SaleBusinessValuePersonDomain]:
        """Get a list of matches for a natural or legal person.

        ``sale.businessValuePersonDomain.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (SaleBusinessValuePersonDomainListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.SaleBusinessValuePersonDomainListFilter``.
            order (SaleBusinessValuePersonDomainListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.SaleBusinessValuePersonDomainListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )
