"""Methods of ``crm.status``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import status as models
    from ...params.crm import status as params
else:
    models = lazy_module("...models.crm.status", __package__)

ADD = Method("crm.status.add", _k.INTEGER, keys={"fields": ("CrmStatusAddFields",)})
DELETE = Method("crm.status.delete", _k.BOOLEAN, some_keys={"params": ("CrmStatusDeleteParams",)})
FIELDS = Method("crm.status.fields", _k.Nested(lambda: models.CrmStatusFieldsResult), safe=True)
GET = Method("crm.status.get", _k.Nested(lambda: models.CrmStatus), safe=True)
LIST = list_method(
    "crm.status.list",
    _k.Nested(lambda: models.CrmStatus),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"order": ("CrmStatusListOrder",), "filter": ("CrmStatusListFilter",)},
)
UPDATE = Method("crm.status.update", _k.BOOLEAN, keys={"fields": ("CrmStatusUpdateFields",)})
ENTITY_ITEMS = Method(
    "crm.status.entity.items", _k.ListOf(_k.Nested(lambda: models.CrmStatus2)), safe=True
)
ENTITY_TYPES = Method(
    "crm.status.entity.types",
    _k.ListOf(_k.Nested(lambda: models.CrmStatusEntityTypesResultItem)),
    safe=True,
)


class CrmStatusMethods(SyncNamespace):
    """``crm.status``."""

    __slots__ = ()
    _name = "crm.status"

    @builtins.property
    def entity(self) -> CrmStatusEntityMethods:
        return CrmStatusEntityMethods(self._client)

    def add(
        self, *, fields: params.CrmStatusAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Create CRM Status Element.

        ``crm.status.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html

        Args:
            fields (CrmStatusAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmStatusAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The field ENTITY_ID is required.
                (no code): The field STATUS_ID is required.
                (no code): Parameter 'fields' must be array.
                (no code): Specified entity type is not supported.
                (no code): The field Title is required.
                (no code): Cannot create more stages after the final stage because the final
                    successful stage already exists. Try using sort order values less than that of
                    the final stage.
                (no code): Access denied.
                (no code): Error on creating status.
                ``ERROR_CORE``: The specified status ID already exists.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        params: str | params.CrmStatusDeleteParams | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete CRM Status Element.

        ``crm.status.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html

        Args:
            id (int): Id of the record to delete.
            params (str | CrmStatusDeleteParams | Mapping[str, Any]): Further parameters of the
                call. Keys: ``bitrix24_client.params.CrmStatusDeleteParams``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: Invalid identifier.
                ``400``: Status is not found.
                ``400``: CRM System Status can be deleted only if parameter FORCED is specified and
                    equal to "Y".
                ``400``: There are active items in this status.
                ``400``: Error on deleting status.
        """
        return self._client._invoke(DELETE, {"id": id, "params": params}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmStatusFieldsResult:
        """Get Description of CRM Status Fields.

        ``crm.status.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmStatus:
        """Get a Directory Item by ID.

        ``crm.status.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: Status is not found.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmStatusListOrder | OtherKeys | None = None,
        filter: params.CrmStatusListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmStatus]:
        """Get a List of Directory Items by Filter.

        ``crm.status.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html

        Args:
            order (CrmStatusListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmStatusListOrder``.
            filter (CrmStatusListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmStatusListFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: Invalid parameters.
        """
        return self._client._list(LIST, {"order": order, "filter": filter}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmStatusUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update CRM Status Element.

        ``crm.status.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmStatusUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmStatusUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: Invalid identifier.
                ``400``: Status is not found.
                ``400``: Error on updating status.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmStatusMethods(AsyncNamespace):
    """``crm.status``."""

    __slots__ = ()
    _name = "crm.status"

    @builtins.property
    def entity(self) -> AsyncCrmStatusEntityMethods:
        return AsyncCrmStatusEntityMethods(self._client)

    def add(
        self, *, fields: params.CrmStatusAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Create CRM Status Element.

        ``crm.status.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-add.html

        Args:
            fields (CrmStatusAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmStatusAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The field ENTITY_ID is required.
                (no code): The field STATUS_ID is required.
                (no code): Parameter 'fields' must be array.
                (no code): Specified entity type is not supported.
                (no code): The field Title is required.
                (no code): Cannot create more stages after the final stage because the final
                    successful stage already exists. Try using sort order values less than that of
                    the final stage.
                (no code): Access denied.
                (no code): Error on creating status.
                ``ERROR_CORE``: The specified status ID already exists.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        params: str | params.CrmStatusDeleteParams | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete CRM Status Element.

        ``crm.status.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-delete.html

        Args:
            id (int): Id of the record to delete.
            params (str | CrmStatusDeleteParams | Mapping[str, Any]): Further parameters of the
                call. Keys: ``bitrix24_client.params.CrmStatusDeleteParams``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: Invalid identifier.
                ``400``: Status is not found.
                ``400``: CRM System Status can be deleted only if parameter FORCED is specified and
                    equal to "Y".
                ``400``: There are active items in this status.
                ``400``: Error on deleting status.
        """
        return self._client._invoke(DELETE, {"id": id, "params": params}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmStatusFieldsResult]:
        """Get Description of CRM Status Fields.

        ``crm.status.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmStatus]:
        """Get a Directory Item by ID.

        ``crm.status.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: Status is not found.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmStatusListOrder | OtherKeys | None = None,
        filter: params.CrmStatusListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmStatus]:
        """Get a List of Directory Items by Filter.

        ``crm.status.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-list.html

        Args:
            order (CrmStatusListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmStatusListOrder``.
            filter (CrmStatusListFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmStatusListFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: Invalid parameters.
        """
        return self._client._list(LIST, {"order": order, "filter": filter}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmStatusUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update CRM Status Element.

        ``crm.status.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmStatusUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmStatusUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: Invalid identifier.
                ``400``: Status is not found.
                ``400``: Error on updating status.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class CrmStatusEntityMethods(SyncNamespace):
    """``crm.status.entity``."""

    __slots__ = ()
    _name = "crm.status.entity"

    def items(
        self, *, entity_id: str, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmStatus2]:
        """Get directory items by type.

        ``crm.status.entity.items``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html

        Args:
            entity_id (str): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: The parameter entityId is not defined or invalid.
        """
        return self._client._invoke(ENTITY_ITEMS, {"entityId": entity_id}, extra)

    def types(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmStatusEntityTypesResultItem]:
        """Get CRM Status Entity Types.

        ``crm.status.entity.types``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
        """
        return self._client._invoke(ENTITY_TYPES, {}, extra)


class AsyncCrmStatusEntityMethods(AsyncNamespace):
    """``crm.status.entity``."""

    __slots__ = ()
    _name = "crm.status.entity"

    def items(
        self, *, entity_id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmStatus2]]:
        """Get directory items by type.

        ``crm.status.entity.items``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-items.html

        Args:
            entity_id (str): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                ``400``: Access denied.
                ``400``: The parameter entityId is not defined or invalid.
        """
        return self._client._invoke(ENTITY_ITEMS, {"entityId": entity_id}, extra)

    def types(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmStatusEntityTypesResultItem]]:
        """Get CRM Status Entity Types.

        ``crm.status.entity.types``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/status/crm-status-entity-types.html
        """
        return self._client._invoke(ENTITY_TYPES, {}, extra)
