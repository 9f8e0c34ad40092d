"""Methods of ``crm.vat``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import vat as models
    from ...params.crm import vat as params
else:
    models = lazy_module("...models.crm.vat", __package__)

ADD = Method("crm.vat.add", _k.INTEGER, keys={"fields": ("CrmVatAddFields",)})
DELETE = Method("crm.vat.delete", _k.BOOLEAN)
FIELDS = Method("crm.vat.fields", _k.Nested(lambda: models.CrmVatFieldsResult), safe=True)
GET = Method("crm.vat.get", _k.Nested(lambda: models.CrmVat), safe=True)
LIST = Method(
    "crm.vat.list",
    _k.ListOf(_k.Nested(lambda: models.CrmVat)),
    safe=True,
    some_keys={"order": ("CrmVatListOrder",), "filter": ("CrmVatListFilter",)},
)
UPDATE = Method("crm.vat.update", _k.BOOLEAN, keys={"fields": ("CrmVatUpdateFields",)})


class CrmVatMethods(SyncNamespace):
    """``crm.vat``."""

    __slots__ = ()
    _name = "crm.vat"

    @deprecated("crm.vat.add is deprecated: use catalog.vat.add")
    def add(self, *, fields: params.CrmVatAddFields, extra: Mapping[str, Any] | None = None) -> int:
        """Create VAT Rate.

        Deprecated: use ``catalog.vat.add``.

        ``crm.vat.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html

        Args:
            fields (CrmVatAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmVatAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Invalid parameters.
                ``400``: Access denied.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.vat.delete is deprecated: use catalog.vat.delete")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete VAT Rate (crm).

        Deprecated: use ``catalog.vat.delete``.

        ``crm.vat.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Invalid identifier.
                ``400``: Access denied.
                ``400``: Error on deleting VAT rate.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.vat.fields is deprecated: use catalog.vat.getFields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmVatFieldsResult:
        """Get VAT Rate Fields (crm).

        Deprecated: use ``catalog.vat.getFields``.

        ``crm.vat.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.vat.get is deprecated: use catalog.vat.get")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmVat:
        """Get VAT Rate by ID.

        Deprecated: use ``catalog.vat.get``.

        ``crm.vat.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Access denied.
                ``400``: VAT rate not found.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.vat.list is deprecated: use catalog.vat.list")
    def list(
        self,
        *,
        order: params.CrmVatListOrder | OtherKeys | None = None,
        filter: params.CrmVatListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmVat]:
        """Get a List of VAT Rates by Filter (crm).

        Deprecated: use ``catalog.vat.list``.

        ``crm.vat.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html

        Args:
            order (CrmVatListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmVatListOrder``.
            filter (CrmVatListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.CrmVatListFilter``.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Access denied.
                ``400``: "Inadmissible fields for selection.
        """
        return self._client._invoke(
            LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.vat.update is deprecated: use catalog.vat.update")
    def update(
        self, *, id: int, fields: params.CrmVatUpdateFields, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Update Existing VAT Rate.

        Deprecated: use ``catalog.vat.update``.

        ``crm.vat.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmVatUpdateFields): New values of the fields; those not named stay as they are.
                Keys: ``bitrix24_client.params.CrmVatUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Invalid parameters.
                ``400``: Access denied.
                ``400``: Invalid identifier.
                ``400``: Error on updating VAT rate.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmVatMethods(AsyncNamespace):
    """``crm.vat``."""

    __slots__ = ()
    _name = "crm.vat"

    @deprecated("crm.vat.add is deprecated: use catalog.vat.add")
    def add(
        self, *, fields: params.CrmVatAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create VAT Rate.

        Deprecated: use ``catalog.vat.add``.

        ``crm.vat.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-add.html

        Args:
            fields (CrmVatAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmVatAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Invalid parameters.
                ``400``: Access denied.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.vat.delete is deprecated: use catalog.vat.delete")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete VAT Rate (crm).

        Deprecated: use ``catalog.vat.delete``.

        ``crm.vat.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Invalid identifier.
                ``400``: Access denied.
                ``400``: Error on deleting VAT rate.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.vat.fields is deprecated: use catalog.vat.getFields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmVatFieldsResult]:
        """Get VAT Rate Fields (crm).

        Deprecated: use ``catalog.vat.getFields``.

        ``crm.vat.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.vat.get is deprecated: use catalog.vat.get")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[models.CrmVat]:
        """Get VAT Rate by ID.

        Deprecated: use ``catalog.vat.get``.

        ``crm.vat.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Access denied.
                ``400``: VAT rate not found.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.vat.list is deprecated: use catalog.vat.list")
    def list(
        self,
        *,
        order: params.CrmVatListOrder | OtherKeys | None = None,
        filter: params.CrmVatListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmVat]]:
        """Get a List of VAT Rates by Filter (crm).

        Deprecated: use ``catalog.vat.list``.

        ``crm.vat.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-list.html

        Args:
            order (CrmVatListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmVatListOrder``.
            filter (CrmVatListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.CrmVatListFilter``.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Access denied.
                ``400``: "Inadmissible fields for selection.
        """
        return self._client._invoke(
            LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.vat.update is deprecated: use catalog.vat.update")
    def update(
        self, *, id: int, fields: params.CrmVatUpdateFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Update Existing VAT Rate.

        Deprecated: use ``catalog.vat.update``.

        ``crm.vat.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/vat/crm-vat-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmVatUpdateFields): New values of the fields; those not named stay as they are.
                Keys: ``bitrix24_client.params.CrmVatUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: The Commercial Catalog module is not installed.
                ``400``: Invalid parameters.
                ``400``: Access denied.
                ``400``: Invalid identifier.
                ``400``: Error on updating VAT rate.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
