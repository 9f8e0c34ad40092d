"""Methods of ``catalog.roundingRule``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.catalog import roundingrule as params

ADD = Method(
    "catalog.roundingRule.add", _k.ANY, some_keys={"fields": ("CatalogRoundingRuleAddFields",)}
)
DELETE = Method("catalog.roundingRule.delete", _k.BOOLEAN)
GET = Method("catalog.roundingRule.get", _k.ANY, safe=True)
GETFIELDS = Method("catalog.roundingRule.getFields", _k.ANY, safe=True)
LIST = list_method(
    "catalog.roundingRule.list",
    _k.ANY,
    Pagination(
        items=("result", "roundingRules"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CatalogRoundingRuleListFilter",),
        "order": ("CatalogRoundingRuleListOrder",),
    },
)
UPDATE = Method(
    "catalog.roundingRule.update", _k.ANY, some_keys={"fields": ("CatalogRoundingRuleAddFields",)}
)


class CatalogRoundingRuleMethods(SyncNamespace):
    """``catalog.roundingRule``."""

    __slots__ = ()
    _name = "catalog.roundingRule"

    def add(
        self,
        *,
        fields: params.CatalogRoundingRuleAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create a Price Rounding Rule.

        ``catalog.roundingRule.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html

        Args:
            fields (CatalogRoundingRuleAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CatalogRoundingRuleAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Price Rounding Rule.

        ``catalog.roundingRule.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Values of the Price Rounding Rule Fields.

        ``catalog.roundingRule.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Fields of the Price Rounding Rule.

        ``catalog.roundingRule.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogRoundingRuleListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogRoundingRuleListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of price rounding rules by filter.

        ``catalog.roundingRule.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogRoundingRuleListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleListFilter``.
            order (CatalogRoundingRuleListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        fields: params.CatalogRoundingRuleAddFields | OtherKeys,
        id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Price Rounding Rule.

        ``catalog.roundingRule.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogRoundingRuleAddFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: catalogGroupId
                ``0``
        """
        return self._client._invoke(UPDATE, {"Id": id, "fields": fields}, extra)


class AsyncCatalogRoundingRuleMethods(AsyncNamespace):
    """``catalog.roundingRule``."""

    __slots__ = ()
    _name = "catalog.roundingRule"

    def add(
        self,
        *,
        fields: params.CatalogRoundingRuleAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Create a Price Rounding Rule.

        ``catalog.roundingRule.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html

        Args:
            fields (CatalogRoundingRuleAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CatalogRoundingRuleAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Price Rounding Rule.

        ``catalog.roundingRule.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Values of the Price Rounding Rule Fields.

        ``catalog.roundingRule.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Fields of the Price Rounding Rule.

        ``catalog.roundingRule.getFields``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._invoke(GETFIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        filter: params.CatalogRoundingRuleListFilter | OtherKeys | Sequence[Any] | None = None,
        order: params.CatalogRoundingRuleListOrder | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of price rounding rules by filter.

        ``catalog.roundingRule.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.
            filter (CatalogRoundingRuleListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleListFilter``.
            order (CatalogRoundingRuleListOrder | Mapping[str, Any] | Sequence[Any]): Sorting: names
                of fields with asc or desc. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleListOrder``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``0``
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    def update(
        self,
        *,
        fields: params.CatalogRoundingRuleAddFields | OtherKeys,
        id: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Price Rounding Rule.

        ``catalog.roundingRule.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CatalogRoundingRuleAddFields | Mapping[str, Any]): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter
                ``100``: Could not find value for parameter {fields}
                ``0``: Required fields: catalogGroupId
                ``0``
        """
        return self._client._invoke(UPDATE, {"Id": id, "fields": fields}, extra)
