"""Methods of ``sale.businessValuePersonDomain``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ...params.sale import businessvaluepersondomain as params

ADD = Method("sale.businessValuePersonDomain.add", _k.ANY)
DELETEBYFILTER = Method("sale.businessValuePersonDomain.deleteByFilter", _k.BOOLEAN)
GETFIELDS = Method("sale.businessValuePersonDomain.getFields", _k.ANY, safe=True)
LIST = list_method(
    "sale.businessValuePersonDomain.list",
    _k.ANY,
    Pagination(items=("result", "businessValuePersonDomains")),
)


class SaleBusinessValuePersonDomainMethods(SyncNamespace):
    """``sale.businessValuePersonDomain``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SaleBusinessValuePersonDomainAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Correspondence to a Natural or Legal Person.

        ``sale.businessValuePersonDomain.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html

        Args:
            fields (SaleBusinessValuePersonDomainAddFields | Mapping[str, Any]): Values of the
                fields of the new record.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def deleteByFilter(
        self,
        *,
        fields: params.SaleBusinessValuePersonDomainDeleteByFilterFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete the correspondence with a natural or legal person.

        ``sale.businessValuePersonDomain.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html

        Args:
            fields (SaleBusinessValuePersonDomainDeleteByFilterFields | Mapping[str, Any]): Values
                of the fields, by name.

        Raises:
            ApiError: The codes that are documented:
                ``201450000002``
                ``201450000003``
                ``201440400003``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Any:
        """Get Fields Corresponding to a Natural or Legal Person.

        ``sale.businessValuePersonDomain.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.SaleBusinessValuePersonDomainListFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        order: params.SaleBusinessValuePersonDomainListOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of matches for a natural or legal person.

        ``sale.businessValuePersonDomain.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (SaleBusinessValuePersonDomainListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison.
            order (SaleBusinessValuePersonDomainListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )


class AsyncSaleBusinessValuePersonDomainMethods(AsyncNamespace):
    """``sale.businessValuePersonDomain``."""

    __slots__ = ()

    def add(
        self,
        *,
        fields: params.SaleBusinessValuePersonDomainAddFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Correspondence to a Natural or Legal Person.

        ``sale.businessValuePersonDomain.add``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-add.html

        Args:
            fields (SaleBusinessValuePersonDomainAddFields | Mapping[str, Any]): Values of the
                fields of the new record.

        Raises:
            ApiError: The codes that are documented:
                ``201250000001``
                ``201240400002``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, params)

    def deleteByFilter(
        self,
        *,
        fields: params.SaleBusinessValuePersonDomainDeleteByFilterFields | Mapping[str, Any],
        params: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete the correspondence with a natural or legal person.

        ``sale.businessValuePersonDomain.deleteByFilter``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-delete-by-filter.html

        Args:
            fields (SaleBusinessValuePersonDomainDeleteByFilterFields | Mapping[str, Any]): Values
                of the fields, by name.

        Raises:
            ApiError: The codes that are documented:
                ``201450000002``
                ``201450000003``
                ``201440400003``
                ``200040300020``
                ``100``
                ``0``
        """
        return self._client._invoke(DELETEBYFILTER, {"fields": fields}, params)

    def getFields(self, *, params: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields Corresponding to a Natural or Legal Person.

        ``sale.businessValuePersonDomain.getFields``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, params)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        filter: params.SaleBusinessValuePersonDomainListFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        order: params.SaleBusinessValuePersonDomainListOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | None = None,
        start: int | str | None = None,
        params: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of matches for a natural or legal person.

        ``sale.businessValuePersonDomain.list``, scope ``sale``.
        https://apidocs.bitrix24.com/api-reference/sale/business-value-person-domain/sale-business-value-person-domain-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.
            filter (SaleBusinessValuePersonDomainListFilter | Mapping[str, Any] | Sequence[Any]):
                Conditions on the records; a prefix of the name may set the comparison.
            order (SaleBusinessValuePersonDomainListOrder | Mapping[str, Any] | Sequence[Any]):
                Sorting: names of fields with asc or desc.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, params
        )
