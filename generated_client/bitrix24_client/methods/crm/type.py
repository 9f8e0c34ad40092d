"""Methods of ``crm.type``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import type as models
    from ...params.crm import type as params
else:
    models = lazy_module("...models.crm.type", __package__)

ADD = Method(
    "crm.type.add",
    _k.Nested(lambda: models.CrmTypeAddResult),
    keys={"fields": ("CrmTypeAddFields",)},
)
DELETE = Method("crm.type.delete", _k.ListOf(_k.ANY))
FIELDS = Method("crm.type.fields", _k.Nested(lambda: models.CrmTypeFieldsResult), safe=True)
GET = Method("crm.type.get", _k.Nested(lambda: models.CrmTypeGetResult), safe=True)
GETBYENTITYTYPEID = Method(
    "crm.type.getByEntityTypeId",
    _k.Nested(lambda: models.CrmTypeGetByEntityTypeIdResult),
    safe=True,
)
LIST = list_method(
    "crm.type.list",
    _k.Nested(lambda: models.CrmType),
    Pagination(
        items=("result", "types"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={"order": ("CrmTypeListOrder",), "filter": ("CrmTypeListFilterItem",)},
)
UPDATE = Method(
    "crm.type.update",
    _k.Nested(lambda: models.CrmTypeUpdateResult),
    keys={"fields": ("CrmTypeUpdateFields",)},
)


class CrmTypeMethods(SyncNamespace):
    """``crm.type``."""

    __slots__ = ()
    _name = "crm.type"

    def add(
        self, *, fields: params.CrmTypeAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTypeAddResult:
        """Create a new custom type.

        ``crm.type.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html

        Args:
            fields (CrmTypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmTypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_ARG_VALUE``: entityTypeId is out of allowed range
                ``ACCESS_DENIED``: Access denied
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``100``: Could not find value for parameter {fields}
                ``0``: Select a workplace where the SPA will be located
                ``CREATE_DYNAMIC_TYPE_RESTRICTED``: Maximum number of SPAs exceeded
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> builtins.list[Any]:
        """Delete user type.

        ``crm.type.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access denied
                ``BX_ERROR``: You cannot delete an entity type that has elements
                ``0``: Smart process not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmTypeFieldsResult:
        """Get Custom Type Fields.

        ``crm.type.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access Denied
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmTypeGetResult:
        """Get the user type by id.

        ``crm.type.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access denied
                ``0``: SPA not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getByEntityTypeId(
        self, *, entity_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTypeGetByEntityTypeIdResult:
        """Get the user type by entityTypeId.

        ``crm.type.getByEntityTypeId``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html

        Args:
            entity_type_id (int): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access denied
                ``0``: Smart process not found
        """
        return self._client._invoke(GETBYENTITYTYPEID, {"entityTypeId": entity_type_id}, extra)

    def list(
        self,
        *,
        order: params.CrmTypeListOrder | OtherKeys | None = None,
        filter: params.CrmTypeListFilterItem
        | OtherKeys
        | Sequence[params.CrmTypeListFilterItem | OtherKeys]
        | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmType]:
        """Get a list of custom types.

        ``crm.type.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html

        Args:
            order (CrmTypeListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmTypeListOrder``.
            filter (CrmTypeListFilterItem | Mapping[str, Any] | Sequence[CrmTypeListFilterItem |
                Mapping[str, Any]]): Conditions on the records; a prefix of the name may set the
                comparison. Keys: ``bitrix24_client.params.CrmTypeListFilterItem``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access denied
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field_n' is not allowed in filter
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field_n' has invalid value
                ``INVALID_ARG_VALUE``: Invalid order: field 'field_n' is not allowed in order
                ``INVALID_ARG_VALUE``: Invalid order: allowed sort directions are ASC, DESC. But got
                    'invalid_value' for field 'field_n'
        """
        return self._client._list(LIST, {"order": order, "filter": filter, "start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmTypeUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmTypeUpdateResult:
        """Update User Type.

        ``crm.type.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmTypeUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmTypeUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``UPDATE_DYNAMIC_TYPE_RESTRICTED``: You cannot change the SPA settings due to your
                    plan's restrictions
                ``0``: Select a workplace where the SPA will be located
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmTypeMethods(AsyncNamespace):
    """``crm.type``."""

    __slots__ = ()
    _name = "crm.type"

    def add(
        self, *, fields: params.CrmTypeAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTypeAddResult]:
        """Create a new custom type.

        ``crm.type.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-add.html

        Args:
            fields (CrmTypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmTypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``INVALID_ARG_VALUE``: entityTypeId is out of allowed range
                ``ACCESS_DENIED``: Access denied
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``100``: Could not find value for parameter {fields}
                ``0``: Select a workplace where the SPA will be located
                ``CREATE_DYNAMIC_TYPE_RESTRICTED``: Maximum number of SPAs exceeded
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[Any]]:
        """Delete user type.

        ``crm.type.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access denied
                ``BX_ERROR``: You cannot delete an entity type that has elements
                ``0``: Smart process not found
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTypeFieldsResult]:
        """Get Custom Type Fields.

        ``crm.type.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access Denied
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTypeGetResult]:
        """Get the user type by id.

        ``crm.type.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access denied
                ``0``: SPA not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def getByEntityTypeId(
        self, *, entity_type_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTypeGetByEntityTypeIdResult]:
        """Get the user type by entityTypeId.

        ``crm.type.getByEntityTypeId``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-get-by-entity-type-id.html

        Args:
            entity_type_id (int): Id of the type of object.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access denied
                ``0``: Smart process not found
        """
        return self._client._invoke(GETBYENTITYTYPEID, {"entityTypeId": entity_type_id}, extra)

    def list(
        self,
        *,
        order: params.CrmTypeListOrder | OtherKeys | None = None,
        filter: params.CrmTypeListFilterItem
        | OtherKeys
        | Sequence[params.CrmTypeListFilterItem | OtherKeys]
        | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmType]:
        """Get a list of custom types.

        ``crm.type.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-list.html

        Args:
            order (CrmTypeListOrder | Mapping[str, Any]): Sorting: names of fields with asc or desc.
                Keys: ``bitrix24_client.params.CrmTypeListOrder``.
            filter (CrmTypeListFilterItem | Mapping[str, Any] | Sequence[CrmTypeListFilterItem |
                Mapping[str, Any]]): Conditions on the records; a prefix of the name may set the
                comparison. Keys: ``bitrix24_client.params.CrmTypeListFilterItem``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``ACCESS_DENIED``: Access denied
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field_n' is not allowed in filter
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field_n' has invalid value
                ``INVALID_ARG_VALUE``: Invalid order: field 'field_n' is not allowed in order
                ``INVALID_ARG_VALUE``: Invalid order: allowed sort directions are ASC, DESC. But got
                    'invalid_value' for field 'field_n'
        """
        return self._client._list(LIST, {"order": order, "filter": filter, "start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmTypeUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmTypeUpdateResult]:
        """Update User Type.

        ``crm.type.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/universal/user-defined-object-types/crm-type-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmTypeUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.CrmTypeUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``allowed_only_intranet_user``: Action allowed only for intranet users
                ``UPDATE_DYNAMIC_TYPE_RESTRICTED``: You cannot change the SPA settings due to your
                    plan's restrictions
                ``0``: Select a workplace where the SPA will be located
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
