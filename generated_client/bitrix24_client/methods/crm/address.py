"""Methods of ``crm.address``."""

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
    from ...models.crm import address as models
    from ...params.crm import address as params
else:
    models = lazy_module("...models.crm.address", __package__)

ADD = Method("crm.address.add", _k.BOOLEAN, keys={"fields": ("CrmAddressAddFields",)})
DELETE = Method("crm.address.delete", _k.BOOLEAN, keys={"fields": ("CrmAddressDeleteFields",)})
FIELDS = Method("crm.address.fields", _k.Nested(lambda: models.CrmAddressFieldsResult), safe=True)
LIST = list_method(
    "crm.address.list",
    _k.Nested(lambda: models.CrmAddress),
    Pagination(),
    some_keys={"filter": ("CrmAddressListFilter",), "order": ("CrmAddressListOrder",)},
)
UPDATE = Method("crm.address.update", _k.BOOLEAN, keys={"fields": ("CrmAddressUpdateFields",)})


class CrmAddressMethods(SyncNamespace):
    """``crm.address``."""

    __slots__ = ()
    _name = "crm.address"

    def add(
        self, *, fields: params.CrmAddressAddFields, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Add Address.

        ``crm.address.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html

        Args:
            fields (CrmAddressAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmAddressAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): TYPE_ID is not defined or invalid
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid
                (no code): TypeAddress exists
                (no code): Access denied
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(
        self, *, fields: params.CrmAddressDeleteFields, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete address.

        ``crm.address.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html

        Args:
            fields (CrmAddressDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmAddressDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): TYPE_ID is not defined or invalid
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid
                (no code): TypeAddress not found
                (no code): Access denied
        """
        return self._client._invoke(DELETE, {"fields": fields}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmAddressFieldsResult:
        """Get Description of Address Fields.

        ``crm.address.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmAddressListFilter | OtherKeys | None = None,
        order: params.CrmAddressListOrder | OtherKeys | None = None,
        start: int | None = None,
        limit: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmAddress]:
        """Get a List of Addresses by Filter.

        ``crm.address.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmAddressListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmAddressListFilter``.
            order (CrmAddressListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmAddressListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
            limit (Any): Most records to return.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            LIST,
            {"select": select, "filter": filter, "order": order, "start": start, "limit": limit},
            extra,
        )

    def update(
        self, *, fields: params.CrmAddressUpdateFields, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Update Address.

        ``crm.address.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html

        Args:
            fields (CrmAddressUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmAddressUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): TYPE_ID is not defined or invalid
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid
                (no code): TypeAddress not found
                (no code): Access denied
        """
        return self._client._invoke(UPDATE, {"fields": fields}, extra)


class AsyncCrmAddressMethods(AsyncNamespace):
    """``crm.address``."""

    __slots__ = ()
    _name = "crm.address"

    def add(
        self, *, fields: params.CrmAddressAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Add Address.

        ``crm.address.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-add.html

        Args:
            fields (CrmAddressAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmAddressAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): TYPE_ID is not defined or invalid
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid
                (no code): TypeAddress exists
                (no code): Access denied
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(
        self, *, fields: params.CrmAddressDeleteFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete address.

        ``crm.address.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-delete.html

        Args:
            fields (CrmAddressDeleteFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmAddressDeleteFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): TYPE_ID is not defined or invalid
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid
                (no code): TypeAddress not found
                (no code): Access denied
        """
        return self._client._invoke(DELETE, {"fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmAddressFieldsResult]:
        """Get Description of Address Fields.

        ``crm.address.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmAddressListFilter | OtherKeys | None = None,
        order: params.CrmAddressListOrder | OtherKeys | None = None,
        start: int | None = None,
        limit: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmAddress]:
        """Get a List of Addresses by Filter.

        ``crm.address.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmAddressListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmAddressListFilter``.
            order (CrmAddressListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmAddressListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
            limit (Any): Most records to return.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            LIST,
            {"select": select, "filter": filter, "order": order, "start": start, "limit": limit},
            extra,
        )

    def update(
        self, *, fields: params.CrmAddressUpdateFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Update Address.

        ``crm.address.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/requisites/addresses/crm-address-update.html

        Args:
            fields (CrmAddressUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmAddressUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): TYPE_ID is not defined or invalid
                (no code): ENTITY_TYPE_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid
                (no code): TypeAddress not found
                (no code): Access denied
        """
        return self._client._invoke(UPDATE, {"fields": fields}, extra)
