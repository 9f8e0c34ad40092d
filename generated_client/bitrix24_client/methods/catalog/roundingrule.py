"""Methods of ``catalog.roundingRule``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.catalog import roundingrule as models
    from ...params.catalog import roundingrule as params
else:
    models = lazy_module("...models.catalog.roundingrule", __package__)

ADD = Method(
    "catalog.roundingRule.add",
    _k.Nested(lambda: models.CatalogRoundingRuleAddResult),
    keys={"fields": ("CatalogRoundingRuleAddFields",)},
)
DELETE = Method("catalog.roundingRule.delete", _k.BOOLEAN)
GET = Method(
    "catalog.roundingRule.get", _k.Nested(lambda: models.CatalogRoundingRuleGetResult), safe=True
)
GETFIELDS = Method(
    "catalog.roundingRule.getFields",
    _k.Nested(lambda: models.CatalogRoundingRuleGetFieldsResult),
    safe=True,
)
LIST = list_method(
    "catalog.roundingRule.list",
    _k.Nested(lambda: models.CatalogRoundingRule),
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
    "catalog.roundingRule.update",
    _k.Nested(lambda: models.CatalogRoundingRuleUpdateResult),
    keys={"fields": ("CatalogRoundingRuleUpdateFields",)},
)


class CatalogRoundingRuleMethods(SyncNamespace):
    """``catalog.roundingRule``."""

    __slots__ = ()
    _name = "catalog.roundingRule"

    def add(
        self, *, fields: params.CatalogRoundingRuleAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogRoundingRuleAddResult:
        """Create a Price Rounding Rule.

        ``catalog.roundingRule.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html

        Args:
            fields (CatalogRoundingRuleAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Price Rounding Rule.

        ``catalog.roundingRule.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogRoundingRuleGetResult:
        """Get Values of the Price Rounding Rule Fields.

        ``catalog.roundingRule.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CatalogRoundingRuleGetFieldsResult:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogRoundingRuleListFilter | OtherKeys | None = None,
        order: params.CatalogRoundingRuleListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CatalogRoundingRule]:
        """Get a list of price rounding rules by filter.

        ``catalog.roundingRule.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogRoundingRuleListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleListFilter``.
            order (CatalogRoundingRuleListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogRoundingRuleListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        fields: params.CatalogRoundingRuleUpdateFields,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CatalogRoundingRuleUpdateResult:
        """Update Price Rounding Rule.

        ``catalog.roundingRule.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogRoundingRuleUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CatalogRoundingRuleUpdateFields``.

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
        self, *, fields: params.CatalogRoundingRuleAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogRoundingRuleAddResult]:
        """Create a Price Rounding Rule.

        ``catalog.roundingRule.add``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-add.html

        Args:
            fields (CatalogRoundingRuleAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Price Rounding Rule.

        ``catalog.roundingRule.delete``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``200040300020``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogRoundingRuleGetResult]:
        """Get Values of the Price Rounding Rule Fields.

        ``catalog.roundingRule.get``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``200040300010``: Access Denied
                ``200900000000``
                ``100``: Could not find value for parameter {id}
                ``0``
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getFields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CatalogRoundingRuleGetFieldsResult]:
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
        select: Sequence[str] | None = None,
        filter: params.CatalogRoundingRuleListFilter | OtherKeys | None = None,
        order: params.CatalogRoundingRuleListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CatalogRoundingRule]:
        """Get a list of price rounding rules by filter.

        ``catalog.roundingRule.list``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CatalogRoundingRuleListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CatalogRoundingRuleListFilter``.
            order (CatalogRoundingRuleListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CatalogRoundingRuleListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

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
        fields: params.CatalogRoundingRuleUpdateFields,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CatalogRoundingRuleUpdateResult]:
        """Update Price Rounding Rule.

        ``catalog.roundingRule.update``, scope ``catalog``.
        https://apidocs.bitrix24.com/api-reference/catalog/rounding-rule/catalog-rounding-rule-update.html

        Args:
            id (int): Id of the record to change.
            fields (CatalogRoundingRuleUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CatalogRoundingRuleUpdateFields``.

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
