"""Methods of ``crm.calllist``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import calllist as models
    from ...params.crm import calllist as params
else:
    models = lazy_module("...models.crm.calllist", __package__)

ADD = Method("crm.calllist.add", _k.INTEGER)
GET = Method("crm.calllist.get", _k.Nested(lambda: models.CrmCalllist), safe=True)
LIST = Method(
    "crm.calllist.list",
    _k.ListOf(_k.Nested(lambda: models.CrmCalllist)),
    safe=True,
    some_keys={"FILTER": ("CrmCalllistListFilter",), "ORDER": ("CrmCalllistListOrder",)},
)
STATUSLIST = Method(
    "crm.calllist.statuslist",
    _k.ListOf(_k.Nested(lambda: models.CrmCalllistStatuslistResultItem)),
    safe=True,
)
UPDATE = Method("crm.calllist.update", _k.BOOLEAN)
ITEMS_GET = Method(
    "crm.calllist.items.get",
    _k.ListOf(_k.Nested(lambda: models.CrmCalllistItems)),
    safe=True,
    some_keys={"FILTER": ("CrmCalllistItemsGetFilter",)},
)


class CrmCalllistMethods(SyncNamespace):
    """``crm.calllist``."""

    __slots__ = ()
    _name = "crm.calllist"

    @builtins.property
    def items(self) -> CrmCalllistItemsMethods:
        return CrmCalllistItemsMethods(self._client)

    def add(
        self,
        *,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[int],
        webform_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a New Call List.

        ``crm.calllist.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html

        Args:
            entity_type (Literal["CONTACT", "COMPANY"]): Type of the object that it belongs to.
            entities (Sequence[int]):
            webform_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: ENTITY_TYPE is not found
                ``ERROR_ARGUMENT``: ENTITIES is not found
                ``ENTITIES_ERROR``: Entities is not array
                ``ENTITY_TYPE_ERROR``: Incorrect entity type
                ``ENTITY_ERROR``: Incorrect entities id
                ``WEBFORM_ERROR``: Incorrect webform id
                ``ACCESS_ERROR``: You don't have access to these entities
        """
        return self._client._invoke(
            ADD, {"ENTITY_TYPE": entity_type, "ENTITIES": entities, "WEBFORM_ID": webform_id}, extra
        )

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmCalllist:
        """Get Information About the Call List.

        ``crm.calllist.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: ID is not found
                ``LIST_ID_ERROR``: Incorrect list id
        """
        return self._client._invoke(GET, {"ID": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmCalllistListFilter | OtherKeys | None = None,
        order: params.CrmCalllistListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmCalllist]:
        """Get the list of call lists.

        ``crm.calllist.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmCalllistListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCalllistListFilter``.
            order (CrmCalllistListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmCalllistListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Unknown field definition `FIELD` (FIELD) for
                    \\Bitrix\\Crm\\CallList\\Internals\\CallList Entity.
        """
        return self._client._invoke(
            LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra
        )

    def statuslist(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmCalllistStatuslistResultItem]:
        """Get the list of call statuses.

        ``crm.calllist.statuslist``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
        """
        return self._client._invoke(STATUSLIST, {}, extra)

    def update(
        self,
        *,
        list_id: int,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[int | str],
        webform_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Call List Composition.

        ``crm.calllist.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html

        Args:
            list_id (int):
            entity_type (Literal["CONTACT", "COMPANY"]): Type of the object that it belongs to.
            entities (Sequence[int | str]):
            webform_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: LIST_ID is not found
                ``ERROR_ARGUMENT``: ENTITY_TYPE is not found
                ``ERROR_ARGUMENT``: ENTITIES is not found
                ``ENTITY_TYPE_ERROR``: EntityType is incorrect
                ``ENTITIES_ERROR``: Entities is not array
                ``ENTITIES_ERROR``: Incorrect entities id
                ``LIST_ID_ERROR``: Incorrect list id or access denied
                ``ENTITY_TYPE_ERROR``: Discrepancy between the type of call participants and
                    incoming type
                ``WEBFORM_ERROR``: Incorrect webform id
                ``ACCESS_ERROR``: Access Denied
        """
        return self._client._invoke(
            UPDATE,
            {
                "LIST_ID": list_id,
                "ENTITY_TYPE": entity_type,
                "ENTITIES": entities,
                "WEBFORM_ID": webform_id,
            },
            extra,
        )


class AsyncCrmCalllistMethods(AsyncNamespace):
    """``crm.calllist``."""

    __slots__ = ()
    _name = "crm.calllist"

    @builtins.property
    def items(self) -> AsyncCrmCalllistItemsMethods:
        return AsyncCrmCalllistItemsMethods(self._client)

    def add(
        self,
        *,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[int],
        webform_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a New Call List.

        ``crm.calllist.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-add.html

        Args:
            entity_type (Literal["CONTACT", "COMPANY"]): Type of the object that it belongs to.
            entities (Sequence[int]):
            webform_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: ENTITY_TYPE is not found
                ``ERROR_ARGUMENT``: ENTITIES is not found
                ``ENTITIES_ERROR``: Entities is not array
                ``ENTITY_TYPE_ERROR``: Incorrect entity type
                ``ENTITY_ERROR``: Incorrect entities id
                ``WEBFORM_ERROR``: Incorrect webform id
                ``ACCESS_ERROR``: You don't have access to these entities
        """
        return self._client._invoke(
            ADD, {"ENTITY_TYPE": entity_type, "ENTITIES": entities, "WEBFORM_ID": webform_id}, extra
        )

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmCalllist]:
        """Get Information About the Call List.

        ``crm.calllist.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: ID is not found
                ``LIST_ID_ERROR``: Incorrect list id
        """
        return self._client._invoke(GET, {"ID": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmCalllistListFilter | OtherKeys | None = None,
        order: params.CrmCalllistListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmCalllist]]:
        """Get the list of call lists.

        ``crm.calllist.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmCalllistListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCalllistListFilter``.
            order (CrmCalllistListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmCalllistListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Unknown field definition `FIELD` (FIELD) for
                    \\Bitrix\\Crm\\CallList\\Internals\\CallList Entity.
        """
        return self._client._invoke(
            LIST, {"SELECT": select, "FILTER": filter, "ORDER": order}, extra
        )

    def statuslist(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmCalllistStatuslistResultItem]]:
        """Get the list of call statuses.

        ``crm.calllist.statuslist``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-statuslist.html
        """
        return self._client._invoke(STATUSLIST, {}, extra)

    def update(
        self,
        *,
        list_id: int,
        entity_type: Literal["CONTACT", "COMPANY"],
        entities: Sequence[int | str],
        webform_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Call List Composition.

        ``crm.calllist.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-update.html

        Args:
            list_id (int):
            entity_type (Literal["CONTACT", "COMPANY"]): Type of the object that it belongs to.
            entities (Sequence[int | str]):
            webform_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: LIST_ID is not found
                ``ERROR_ARGUMENT``: ENTITY_TYPE is not found
                ``ERROR_ARGUMENT``: ENTITIES is not found
                ``ENTITY_TYPE_ERROR``: EntityType is incorrect
                ``ENTITIES_ERROR``: Entities is not array
                ``ENTITIES_ERROR``: Incorrect entities id
                ``LIST_ID_ERROR``: Incorrect list id or access denied
                ``ENTITY_TYPE_ERROR``: Discrepancy between the type of call participants and
                    incoming type
                ``WEBFORM_ERROR``: Incorrect webform id
                ``ACCESS_ERROR``: Access Denied
        """
        return self._client._invoke(
            UPDATE,
            {
                "LIST_ID": list_id,
                "ENTITY_TYPE": entity_type,
                "ENTITIES": entities,
                "WEBFORM_ID": webform_id,
            },
            extra,
        )


class CrmCalllistItemsMethods(SyncNamespace):
    """``crm.calllist.items``."""

    __slots__ = ()
    _name = "crm.calllist.items"

    def get(
        self,
        *,
        list_id: int,
        filter: params.CrmCalllistItemsGetFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.CrmCalllistItems]:
        """Get the list of call participants.

        ``crm.calllist.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html

        Args:
            list_id (int):
            filter (CrmCalllistItemsGetFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCalllistItemsGetFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: LIST_ID is not found
                ``LIST_ID_ERROR``: List id should be positive
                ``LIST_ID_ERROR``: Call list is not found
                ``STATUS_ERROR``: Incorrect status
                ``ACCESS_ERROR``: You do not have access to the participants of this call list
        """
        return self._client._invoke(ITEMS_GET, {"LIST_ID": list_id, "FILTER": filter}, extra)


class AsyncCrmCalllistItemsMethods(AsyncNamespace):
    """``crm.calllist.items``."""

    __slots__ = ()
    _name = "crm.calllist.items"

    def get(
        self,
        *,
        list_id: int,
        filter: params.CrmCalllistItemsGetFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.CrmCalllistItems]]:
        """Get the list of call participants.

        ``crm.calllist.items.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/call-list/crm-calllist-items-get.html

        Args:
            list_id (int):
            filter (CrmCalllistItemsGetFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmCalllistItemsGetFilter``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: LIST_ID is not found
                ``LIST_ID_ERROR``: List id should be positive
                ``LIST_ID_ERROR``: Call list is not found
                ``STATUS_ERROR``: Incorrect status
                ``ACCESS_ERROR``: You do not have access to the participants of this call list
        """
        return self._client._invoke(ITEMS_GET, {"LIST_ID": list_id, "FILTER": filter}, extra)
