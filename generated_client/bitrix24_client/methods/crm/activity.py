"""Methods of ``crm.activity``."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import activity as models
    from ...params.crm import activity as params
else:
    models = lazy_module("...models.crm.activity", __package__)

ADD = Method(
    "crm.activity.add",
    _k.INTEGER,
    files=((("fields", "FILES"), "data"), (("fields", "WEBDAV_ELEMENTS"), "data")),
    some_keys={"fields": ("CrmActivityAddFields",)},
)
DELETE = Method("crm.activity.delete", _k.BOOLEAN)
FIELDS = Method("crm.activity.fields", _k.Nested(lambda: models.CrmActivityFieldsResult), safe=True)
GET = Method("crm.activity.get", _k.Nested(lambda: models.CrmActivity), safe=True)
LIST = list_method(
    "crm.activity.list",
    _k.Nested(lambda: models.CrmActivity),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={"filter": ("CrmActivityListFilter",), "order": ("CrmActivityListOrder",)},
)
UPDATE = Method(
    "crm.activity.update",
    _k.BOOLEAN,
    files=((("fields", "FILES"), "data"), (("fields", "WEBDAV_ELEMENTS"), "data")),
    keys={"fields": ("CrmActivityUpdateFields",)},
)
BADGE_ADD = Method("crm.activity.badge.add", _k.Nested(lambda: models.CrmActivityBadgeAddResult))
BADGE_DELETE = Method("crm.activity.badge.delete", _k.BOOLEAN)
BADGE_GET = Method(
    "crm.activity.badge.get", _k.Nested(lambda: models.CrmActivityBadgeGetResult), safe=True
)
BADGE_LIST = Method(
    "crm.activity.badge.list", _k.Nested(lambda: models.CrmActivityBadgeListResult), safe=True
)
BINDING_ADD = Method("crm.activity.binding.add", _k.BOOLEAN)
BINDING_DELETE = Method("crm.activity.binding.delete", _k.BOOLEAN)
BINDING_LIST = Method(
    "crm.activity.binding.list",
    _k.ListOf(_k.Nested(lambda: models.CrmActivityBindingListResultItem)),
    safe=True,
)
BINDING_MOVE = Method("crm.activity.binding.move", _k.BOOLEAN)
CALL_GETTRANSCRIPT = Method(
    "crm.activity.call.getTranscript",
    _k.Nested(lambda: models.CrmActivityCallGetTranscriptResult),
    safe=True,
)
COMMUNICATION_FIELDS = Method(
    "crm.activity.communication.fields",
    _k.Nested(lambda: models.CrmActivityCommunicationFieldsResult),
    safe=True,
)
CONFIGURABLE_ADD = Method(
    "crm.activity.configurable.add",
    _k.Nested(lambda: models.CrmActivityConfigurableAddResult),
    keys={
        "fields": ("CrmActivityConfigurableAddFields",),
        "layout": ("CrmActivityConfigurableAddLayout",),
    },
)
CONFIGURABLE_GET = Method(
    "crm.activity.configurable.get",
    _k.Nested(lambda: models.CrmActivityConfigurableGetResult),
    safe=True,
)
CONFIGURABLE_UPDATE = Method(
    "crm.activity.configurable.update",
    _k.Nested(lambda: models.CrmActivityConfigurableUpdateResult),
    keys={
        "fields": ("CrmActivityConfigurableUpdateFields",),
        "layout": ("CrmActivityConfigurableUpdateLayout",),
    },
)
LAYOUT_BLOCKS_DELETE = Method(
    "crm.activity.layout.blocks.delete",
    _k.Nested(lambda: models.CrmActivityLayoutBlocksDeleteResult),
)
LAYOUT_BLOCKS_GET = Method(
    "crm.activity.layout.blocks.get",
    _k.Nested(lambda: models.CrmActivityLayoutBlocksGetResult),
    safe=True,
)
LAYOUT_BLOCKS_SET = Method(
    "crm.activity.layout.blocks.set",
    _k.Nested(lambda: models.CrmActivityLayoutBlocksSetResult),
    keys={"layout": ("CrmActivityLayoutBlocksSetLayout",)},
)
TODO_ADD = Method("crm.activity.todo.add", _k.Nested(lambda: models.CrmActivityTodoAddResult))
TODO_UPDATE = Method(
    "crm.activity.todo.update", _k.Nested(lambda: models.CrmActivityTodoUpdateResult)
)
TODO_UPDATECOLOR = Method(
    "crm.activity.todo.updateColor", _k.Nested(lambda: models.CrmActivityTodoUpdateColorResult)
)
TODO_UPDATEDEADLINE = Method(
    "crm.activity.todo.updateDeadline",
    _k.Nested(lambda: models.CrmActivityTodoUpdateDeadlineResult),
)
TODO_UPDATEDESCRIPTION = Method(
    "crm.activity.todo.updateDescription",
    _k.Nested(lambda: models.CrmActivityTodoUpdateDescriptionResult),
)
TODO_UPDATERESPONSIBLEUSER = Method(
    "crm.activity.todo.updateResponsibleUser",
    _k.Nested(lambda: models.CrmActivityTodoUpdateResponsibleUserResult),
)
TYPE_ADD = Method(
    "crm.activity.type.add",
    _k.BOOLEAN,
    files=((("fields", "ICON_FILE"), "data"),),
    keys={"fields": ("CrmActivityTypeAddFields",)},
)
TYPE_DELETE = Method("crm.activity.type.delete", _k.BOOLEAN)
TYPE_LIST = Method(
    "crm.activity.type.list", _k.ListOf(_k.Nested(lambda: models.CrmActivityType)), safe=True
)


class CrmActivityMethods(SyncNamespace):
    """``crm.activity``."""

    __slots__ = ()
    _name = "crm.activity"

    @builtins.property
    def badge(self) -> CrmActivityBadgeMethods:
        return CrmActivityBadgeMethods(self._client)

    @builtins.property
    def binding(self) -> CrmActivityBindingMethods:
        return CrmActivityBindingMethods(self._client)

    @builtins.property
    def call(self) -> CrmActivityCallMethods:
        return CrmActivityCallMethods(self._client)

    @builtins.property
    def communication(self) -> CrmActivityCommunicationMethods:
        return CrmActivityCommunicationMethods(self._client)

    @builtins.property
    def configurable(self) -> CrmActivityConfigurableMethods:
        return CrmActivityConfigurableMethods(self._client)

    @builtins.property
    def layout(self) -> CrmActivityLayoutMethods:
        return CrmActivityLayoutMethods(self._client)

    @builtins.property
    def todo(self) -> CrmActivityTodoMethods:
        return CrmActivityTodoMethods(self._client)

    @builtins.property
    def type(self) -> CrmActivityTypeMethods:
        return CrmActivityTypeMethods(self._client)

    @deprecated("crm.activity.add is deprecated: use crm.activity.todo.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmActivityAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add System Activity.

        Deprecated: use ``crm.activity.todo.add``.

        ``crm.activity.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html

        Args:
            fields (Sequence[Any] | CrmActivityAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmActivityAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The field SUBJECT is not defined or empty
                (no code): The field RESPONSIBLE_ID is not defined or invalid
                (no code): The field TYPE_ID is not defined or invalid
                (no code): The field COMMUNICATIONS is not defined or invalid
                (no code): The only one communication is allowed for activity of specified type
                (no code): Could not build binding. Please ensure that owner info and communications
                    are defined correctly
                (no code): Access denied.
                (no code): The custom activity without provider is not supported in current context
                (no code): Use crm.activity.configurable.add for this activity provider
                (no code): Access denied
                (no code): Application context required
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete activity.

        ``crm.activity.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Activity is not found
                (no code): Access denied
                (no code): Application context required
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmActivityFieldsResult:
        """Get a list of fields for Activity.

        ``crm.activity.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmActivity:
        """Get information about the activity by ID.

        ``crm.activity.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Activity is not found
                (no code): Access denied
                (no code): Application context required
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmActivityListFilter | OtherKeys | None = None,
        order: params.CrmActivityListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmActivity]:
        """Get List of Activities.

        ``crm.activity.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmActivityListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmActivityListFilter``.
            order (CrmActivityListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmActivityListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.activity.update is deprecated: use crm.activity.todo.update")
    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.CrmActivityUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update System CRM Activity.

        Deprecated: use ``crm.activity.todo.update``.

        ``crm.activity.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | CrmActivityUpdateFields): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmActivityUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Activity is not found
                (no code): The field SUBJECT is not defined or empty
                (no code): The field RESPONSIBLE_ID is not defined or invalid
                (no code): The field TYPE_ID is not defined or invalid
                (no code): The field COMMUNICATIONS is not defined or invalid
                (no code): The only one communication is allowed for activity of specified type
                (no code): Could not build binding. Please ensure that owner info and communications
                    are defined correctly
                (no code): The custom activity without provider is not supported in current context
                (no code): Use crm.activity.configurable.update for this activity provider
                (no code): Access denied
                (no code): Application context required
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmActivityMethods(AsyncNamespace):
    """``crm.activity``."""

    __slots__ = ()
    _name = "crm.activity"

    @builtins.property
    def badge(self) -> AsyncCrmActivityBadgeMethods:
        return AsyncCrmActivityBadgeMethods(self._client)

    @builtins.property
    def binding(self) -> AsyncCrmActivityBindingMethods:
        return AsyncCrmActivityBindingMethods(self._client)

    @builtins.property
    def call(self) -> AsyncCrmActivityCallMethods:
        return AsyncCrmActivityCallMethods(self._client)

    @builtins.property
    def communication(self) -> AsyncCrmActivityCommunicationMethods:
        return AsyncCrmActivityCommunicationMethods(self._client)

    @builtins.property
    def configurable(self) -> AsyncCrmActivityConfigurableMethods:
        return AsyncCrmActivityConfigurableMethods(self._client)

    @builtins.property
    def layout(self) -> AsyncCrmActivityLayoutMethods:
        return AsyncCrmActivityLayoutMethods(self._client)

    @builtins.property
    def todo(self) -> AsyncCrmActivityTodoMethods:
        return AsyncCrmActivityTodoMethods(self._client)

    @builtins.property
    def type(self) -> AsyncCrmActivityTypeMethods:
        return AsyncCrmActivityTypeMethods(self._client)

    @deprecated("crm.activity.add is deprecated: use crm.activity.todo.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmActivityAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add System Activity.

        Deprecated: use ``crm.activity.todo.add``.

        ``crm.activity.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-add.html

        Args:
            fields (Sequence[Any] | CrmActivityAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.CrmActivityAddFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): The field SUBJECT is not defined or empty
                (no code): The field RESPONSIBLE_ID is not defined or invalid
                (no code): The field TYPE_ID is not defined or invalid
                (no code): The field COMMUNICATIONS is not defined or invalid
                (no code): The only one communication is allowed for activity of specified type
                (no code): Could not build binding. Please ensure that owner info and communications
                    are defined correctly
                (no code): Access denied.
                (no code): The custom activity without provider is not supported in current context
                (no code): Use crm.activity.configurable.add for this activity provider
                (no code): Access denied
                (no code): Application context required
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete activity.

        ``crm.activity.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Activity is not found
                (no code): Access denied
                (no code): Application context required
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmActivityFieldsResult]:
        """Get a list of fields for Activity.

        ``crm.activity.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmActivity]:
        """Get information about the activity by ID.

        ``crm.activity.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Activity is not found
                (no code): Access denied
                (no code): Application context required
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmActivityListFilter | OtherKeys | None = None,
        order: params.CrmActivityListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmActivity]:
        """Get List of Activities.

        ``crm.activity.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmActivityListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmActivityListFilter``.
            order (CrmActivityListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmActivityListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            LIST, {"select": select, "filter": filter, "order": order, "start": start}, extra
        )

    @deprecated("crm.activity.update is deprecated: use crm.activity.todo.update")
    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.CrmActivityUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update System CRM Activity.

        Deprecated: use ``crm.activity.todo.update``.

        ``crm.activity.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | CrmActivityUpdateFields): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmActivityUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Activity is not found
                (no code): The field SUBJECT is not defined or empty
                (no code): The field RESPONSIBLE_ID is not defined or invalid
                (no code): The field TYPE_ID is not defined or invalid
                (no code): The field COMMUNICATIONS is not defined or invalid
                (no code): The only one communication is allowed for activity of specified type
                (no code): Could not build binding. Please ensure that owner info and communications
                    are defined correctly
                (no code): The custom activity without provider is not supported in current context
                (no code): Use crm.activity.configurable.update for this activity provider
                (no code): Access denied
                (no code): Application context required
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class CrmActivityBadgeMethods(SyncNamespace):
    """``crm.activity.badge``."""

    __slots__ = ()
    _name = "crm.activity.badge"

    def add(
        self,
        *,
        code: str,
        title: str | Sequence[str],
        value: str | Sequence[str],
        type: str,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityBadgeAddResult:
        """Add Badge.

        ``crm.activity.badge.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html

        Args:
            code (str): Symbolic code.
            title (str | Sequence[str]): Title.
            value (str | Sequence[str]): Value.
            type (str): Type.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``REQUIRED_ARG_MISSING``
        """
        return self._client._invoke(
            BADGE_ADD, {"code": code, "title": title, "value": value, "type": type}, extra
        )

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Badge by Code.

        ``crm.activity.badge.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
        """
        return self._client._invoke(BADGE_DELETE, {"code": code}, extra)

    def get(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> models.CrmActivityBadgeGetResult:
        """Get Badge Information by Code.

        ``crm.activity.badge.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
        """
        return self._client._invoke(BADGE_GET, {"code": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmActivityBadgeListResult:
        """Get the list of badges.

        ``crm.activity.badge.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
        """
        return self._client._invoke(BADGE_LIST, {}, extra)


class AsyncCrmActivityBadgeMethods(AsyncNamespace):
    """``crm.activity.badge``."""

    __slots__ = ()
    _name = "crm.activity.badge"

    def add(
        self,
        *,
        code: str,
        title: str | Sequence[str],
        value: str | Sequence[str],
        type: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityBadgeAddResult]:
        """Add Badge.

        ``crm.activity.badge.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-add.html

        Args:
            code (str): Symbolic code.
            title (str | Sequence[str]): Title.
            value (str | Sequence[str]): Value.
            type (str): Type.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``REQUIRED_ARG_MISSING``
        """
        return self._client._invoke(
            BADGE_ADD, {"code": code, "title": title, "value": value, "type": type}, extra
        )

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Badge by Code.

        ``crm.activity.badge.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
        """
        return self._client._invoke(BADGE_DELETE, {"code": code}, extra)

    def get(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmActivityBadgeGetResult]:
        """Get Badge Information by Code.

        ``crm.activity.badge.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-get.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
        """
        return self._client._invoke(BADGE_GET, {"code": code}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmActivityBadgeListResult]:
        """Get the list of badges.

        ``crm.activity.badge.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/badges/crm-activity-badge-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
        """
        return self._client._invoke(BADGE_LIST, {}, extra)


class CrmActivityBindingMethods(SyncNamespace):
    """``crm.activity.binding``."""

    __slots__ = ()
    _name = "crm.activity.binding"

    def add(
        self,
        *,
        activity_id: int,
        entity_type_id: int,
        entity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add a deal binding to a CRM object.

        ``crm.activity.binding.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html

        Args:
            activity_id (int): Id of the activity.
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Entity not found
                ``OWNER_NOT_FOUND``
                ``ACCESS_DENIED``
                ``ACTIVITY_IS_ALREADY_BOUND``
        """
        return self._client._invoke(
            BINDING_ADD,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            extra,
        )

    def delete(
        self,
        *,
        activity_id: int,
        entity_type_id: int,
        entity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete the deal's connection with the CRM object.

        ``crm.activity.binding.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html

        Args:
            activity_id (int): Id of the activity.
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Element not found
                ``OWNER_NOT_FOUND``
                ``ACCESS_DENIED``
                ``BINDING_NOT_FOUND``
                ``LAST_BINDING_CANNOT_BE_DELETED``
        """
        return self._client._invoke(
            BINDING_DELETE,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            extra,
        )

    def list(
        self, *, activity_id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmActivityBindingListResultItem]:
        """Get a List of All Deal Links.

        ``crm.activity.binding.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html

        Args:
            activity_id (int): Id of the activity.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``ACCESS_DENIED``
        """
        return self._client._invoke(BINDING_LIST, {"activityId": activity_id}, extra)

    def move(
        self,
        *,
        activity_id: int,
        source_entity_type_id: int,
        source_entity_id: int,
        target_entity_type_id: int,
        target_entity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Activity Link to CRM Item.

        ``crm.activity.binding.move``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html

        Args:
            activity_id (int): Id of the activity.
            source_entity_type_id (int):
            source_entity_id (int):
            target_entity_type_id (int):
            target_entity_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Element not found
                ``OWNER_NOT_FOUND``
                ``SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR``
                ``SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR``
                ``ACCESS_DENIED``
                ``ACTIVITY_IS_ALREADY_BOUND``
                ``BINDING_NOT_FOUND``
        """
        return self._client._invoke(
            BINDING_MOVE,
            {
                "activityId": activity_id,
                "sourceEntityTypeId": source_entity_type_id,
                "sourceEntityId": source_entity_id,
                "targetEntityTypeId": target_entity_type_id,
                "targetEntityId": target_entity_id,
            },
            extra,
        )


class AsyncCrmActivityBindingMethods(AsyncNamespace):
    """``crm.activity.binding``."""

    __slots__ = ()
    _name = "crm.activity.binding"

    def add(
        self,
        *,
        activity_id: int,
        entity_type_id: int,
        entity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add a deal binding to a CRM object.

        ``crm.activity.binding.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-add.html

        Args:
            activity_id (int): Id of the activity.
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Entity not found
                ``OWNER_NOT_FOUND``
                ``ACCESS_DENIED``
                ``ACTIVITY_IS_ALREADY_BOUND``
        """
        return self._client._invoke(
            BINDING_ADD,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            extra,
        )

    def delete(
        self,
        *,
        activity_id: int,
        entity_type_id: int,
        entity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete the deal's connection with the CRM object.

        ``crm.activity.binding.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-delete.html

        Args:
            activity_id (int): Id of the activity.
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Element not found
                ``OWNER_NOT_FOUND``
                ``ACCESS_DENIED``
                ``BINDING_NOT_FOUND``
                ``LAST_BINDING_CANNOT_BE_DELETED``
        """
        return self._client._invoke(
            BINDING_DELETE,
            {"activityId": activity_id, "entityTypeId": entity_type_id, "entityId": entity_id},
            extra,
        )

    def list(
        self, *, activity_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmActivityBindingListResultItem]]:
        """Get a List of All Deal Links.

        ``crm.activity.binding.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-list.html

        Args:
            activity_id (int): Id of the activity.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``ACCESS_DENIED``
        """
        return self._client._invoke(BINDING_LIST, {"activityId": activity_id}, extra)

    def move(
        self,
        *,
        activity_id: int,
        source_entity_type_id: int,
        source_entity_id: int,
        target_entity_type_id: int,
        target_entity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Activity Link to CRM Item.

        ``crm.activity.binding.move``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/binding/crm-activity-binding-move.html

        Args:
            activity_id (int): Id of the activity.
            source_entity_type_id (int):
            source_entity_id (int):
            target_entity_type_id (int):
            target_entity_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Element not found
                ``OWNER_NOT_FOUND``
                ``SOURCE_AND_TARGET_ENTITY_TYPES_ARE_NOT_EQUAL_ERROR``
                ``SOURCE_AND_TARGET_ENTITY_ID_ARE_EQUAL_ERROR``
                ``ACCESS_DENIED``
                ``ACTIVITY_IS_ALREADY_BOUND``
                ``BINDING_NOT_FOUND``
        """
        return self._client._invoke(
            BINDING_MOVE,
            {
                "activityId": activity_id,
                "sourceEntityTypeId": source_entity_type_id,
                "sourceEntityId": source_entity_id,
                "targetEntityTypeId": target_entity_type_id,
                "targetEntityId": target_entity_id,
            },
            extra,
        )


class CrmActivityCallMethods(SyncNamespace):
    """``crm.activity.call``."""

    __slots__ = ()
    _name = "crm.activity.call"

    def getTranscript(
        self, *, activity_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmActivityCallGetTranscriptResult:
        """Get Call Transcription.

        ``crm.activity.call.getTranscript``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html

        Args:
            activity_id (int): Id of the activity.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(CALL_GETTRANSCRIPT, {"activityId": activity_id}, extra)


class AsyncCrmActivityCallMethods(AsyncNamespace):
    """``crm.activity.call``."""

    __slots__ = ()
    _name = "crm.activity.call"

    def getTranscript(
        self, *, activity_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmActivityCallGetTranscriptResult]:
        """Get Call Transcription.

        ``crm.activity.call.getTranscript``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-call-get-transcript.html

        Args:
            activity_id (int): Id of the activity.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Item not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(CALL_GETTRANSCRIPT, {"activityId": activity_id}, extra)


class CrmActivityCommunicationMethods(SyncNamespace):
    """``crm.activity.communication``."""

    __slots__ = ()
    _name = "crm.activity.communication"

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmActivityCommunicationFieldsResult:
        """Get Communication Description.

        ``crm.activity.communication.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return self._client._invoke(COMMUNICATION_FIELDS, {}, extra)


class AsyncCrmActivityCommunicationMethods(AsyncNamespace):
    """``crm.activity.communication``."""

    __slots__ = ()
    _name = "crm.activity.communication"

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmActivityCommunicationFieldsResult]:
        """Get Communication Description.

        ``crm.activity.communication.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/activity-base/crm-activity-communication-fields.html
        """
        return self._client._invoke(COMMUNICATION_FIELDS, {}, extra)


class CrmActivityConfigurableMethods(SyncNamespace):
    """``crm.activity.configurable``."""

    __slots__ = ()
    _name = "crm.activity.configurable"

    def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        fields: Sequence[Any] | params.CrmActivityConfigurableAddFields,
        layout: params.CrmActivityConfigurableAddLayout,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityConfigurableAddResult:
        """Add Configurable Activity.

        ``crm.activity.configurable.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            fields (Sequence[Any] | CrmActivityConfigurableAddFields): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CrmActivityConfigurableAddFields``.
            layout (CrmActivityConfigurableAddLayout): Layout. Keys:
                ``bitrix24_client.params.CrmActivityConfigurableAddLayout``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``100``: Could not find value for parameter {fields}
                ``ERROR_WRONG_CONTEXT``
                ``ERROR_WRONG_APPLICATION``
                ``WRONG_FIELD_VALUE``
                ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``
                ``ERROR_EMPTY_LAYOUT``
                ``FIELD_IS_REQUIRED``
                ``FIELD_IS_REDUNDANT``
                ``ENUM_FIELD``
                ``TOO_MANY_ITEMS``
                ``KEY_CONTAIN_WRONG_SYMBOLS``
                ``WRONG_LANG``
        """
        return self._client._invoke(
            CONFIGURABLE_ADD,
            {"ownerTypeId": owner_type_id, "ownerId": owner_id, "fields": fields, "layout": layout},
            extra,
        )

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmActivityConfigurableGetResult:
        """Get Configurable Activity by ID.

        ``crm.activity.configurable.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``ERROR_WRONG_CONTEXT``
        """
        return self._client._invoke(CONFIGURABLE_GET, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.CrmActivityConfigurableUpdateFields,
        layout: params.CrmActivityConfigurableUpdateLayout,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityConfigurableUpdateResult:
        """Update Configurable Activity.

        ``crm.activity.configurable.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | CrmActivityConfigurableUpdateFields): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmActivityConfigurableUpdateFields``.
            layout (CrmActivityConfigurableUpdateLayout): Layout. Keys:
                ``bitrix24_client.params.CrmActivityConfigurableUpdateLayout``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``100``: Could not find value for parameter {fields}
                ``ERROR_WRONG_CONTEXT``
                ``ERROR_WRONG_APPLICATION``
                ``WRONG_FIELD_VALUE``
                ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``
                ``ERROR_EMPTY_LAYOUT``
                ``FIELD_IS_REQUIRED``
                ``FIELD_IS_REDUNDANT``
                ``ENUM_FIELD``
                ``TOO_MANY_ITEMS``
                ``KEY_CONTAIN_WRONG_SYMBOLS``
                ``WRONG_LANG``
        """
        return self._client._invoke(
            CONFIGURABLE_UPDATE, {"id": id, "fields": fields, "layout": layout}, extra
        )


class AsyncCrmActivityConfigurableMethods(AsyncNamespace):
    """``crm.activity.configurable``."""

    __slots__ = ()
    _name = "crm.activity.configurable"

    def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        fields: Sequence[Any] | params.CrmActivityConfigurableAddFields,
        layout: params.CrmActivityConfigurableAddLayout,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityConfigurableAddResult]:
        """Add Configurable Activity.

        ``crm.activity.configurable.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-add.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            fields (Sequence[Any] | CrmActivityConfigurableAddFields): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CrmActivityConfigurableAddFields``.
            layout (CrmActivityConfigurableAddLayout): Layout. Keys:
                ``bitrix24_client.params.CrmActivityConfigurableAddLayout``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``100``: Could not find value for parameter {fields}
                ``ERROR_WRONG_CONTEXT``
                ``ERROR_WRONG_APPLICATION``
                ``WRONG_FIELD_VALUE``
                ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``
                ``ERROR_EMPTY_LAYOUT``
                ``FIELD_IS_REQUIRED``
                ``FIELD_IS_REDUNDANT``
                ``ENUM_FIELD``
                ``TOO_MANY_ITEMS``
                ``KEY_CONTAIN_WRONG_SYMBOLS``
                ``WRONG_LANG``
        """
        return self._client._invoke(
            CONFIGURABLE_ADD,
            {"ownerTypeId": owner_type_id, "ownerId": owner_id, "fields": fields, "layout": layout},
            extra,
        )

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmActivityConfigurableGetResult]:
        """Get Configurable Activity by ID.

        ``crm.activity.configurable.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``ERROR_WRONG_CONTEXT``
        """
        return self._client._invoke(CONFIGURABLE_GET, {"id": id}, extra)

    def update(
        self,
        *,
        id: int,
        fields: Sequence[Any] | params.CrmActivityConfigurableUpdateFields,
        layout: params.CrmActivityConfigurableUpdateLayout,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityConfigurableUpdateResult]:
        """Update Configurable Activity.

        ``crm.activity.configurable.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/configurable/crm-activity-configurable-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[Any] | CrmActivityConfigurableUpdateFields): New values of the fields;
                those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmActivityConfigurableUpdateFields``.
            layout (CrmActivityConfigurableUpdateLayout): Layout. Keys:
                ``bitrix24_client.params.CrmActivityConfigurableUpdateLayout``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``100``: Could not find value for parameter {fields}
                ``ERROR_WRONG_CONTEXT``
                ``ERROR_WRONG_APPLICATION``
                ``WRONG_FIELD_VALUE``
                ``INCOMING_ACTIVITY_CAN_NOT_BE_WITH_DEADLINE``
                ``ERROR_EMPTY_LAYOUT``
                ``FIELD_IS_REQUIRED``
                ``FIELD_IS_REDUNDANT``
                ``ENUM_FIELD``
                ``TOO_MANY_ITEMS``
                ``KEY_CONTAIN_WRONG_SYMBOLS``
                ``WRONG_LANG``
        """
        return self._client._invoke(
            CONFIGURABLE_UPDATE, {"id": id, "fields": fields, "layout": layout}, extra
        )


class CrmActivityLayoutMethods(SyncNamespace):
    """``crm.activity.layout``."""

    __slots__ = ()
    _name = "crm.activity.layout"

    @builtins.property
    def blocks(self) -> CrmActivityLayoutBlocksMethods:
        return CrmActivityLayoutBlocksMethods(self._client)


class AsyncCrmActivityLayoutMethods(AsyncNamespace):
    """``crm.activity.layout``."""

    __slots__ = ()
    _name = "crm.activity.layout"

    @builtins.property
    def blocks(self) -> AsyncCrmActivityLayoutBlocksMethods:
        return AsyncCrmActivityLayoutBlocksMethods(self._client)


class CrmActivityLayoutBlocksMethods(SyncNamespace):
    """``crm.activity.layout.blocks``."""

    __slots__ = ()
    _name = "crm.activity.layout.blocks"

    def delete(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityLayoutBlocksDeleteResult:
        """Delete a set of additional content blocks in the CRM activity.

        ``crm.activity.layout.blocks.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            activity_id (int): Id of the activity.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: The method can only be called in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            extra,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityLayoutBlocksGetResult:
        """Get a Set of Additional Content Blocks in the activity.

        ``crm.activity.layout.blocks.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            activity_id (int): Id of the activity.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: The method can only be called in the context of a rest
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            extra,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        layout: params.CrmActivityLayoutBlocksSetLayout,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityLayoutBlocksSetResult:
        """Set a set of additional content blocks in the activity.

        ``crm.activity.layout.blocks.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            activity_id (int): Id of the activity.
            layout (CrmActivityLayoutBlocksSetLayout): Layout. Keys:
                ``bitrix24_client.params.CrmActivityLayoutBlocksSetLayout``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: The method call is only possible in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
                ``UNSUITABLE_ACTIVITY_TYPE_ERROR``
                ``FIELD_IS_REQUIRED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_SET,
            {
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "activityId": activity_id,
                "layout": layout,
            },
            extra,
        )


class AsyncCrmActivityLayoutBlocksMethods(AsyncNamespace):
    """``crm.activity.layout.blocks``."""

    __slots__ = ()
    _name = "crm.activity.layout.blocks"

    def delete(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityLayoutBlocksDeleteResult]:
        """Delete a set of additional content blocks in the CRM activity.

        ``crm.activity.layout.blocks.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-delete.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            activity_id (int): Id of the activity.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: The method can only be called in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            extra,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityLayoutBlocksGetResult]:
        """Get a Set of Additional Content Blocks in the activity.

        ``crm.activity.layout.blocks.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            activity_id (int): Id of the activity.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: The method can only be called in the context of a rest
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "activityId": activity_id},
            extra,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        activity_id: int,
        layout: params.CrmActivityLayoutBlocksSetLayout,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityLayoutBlocksSetResult]:
        """Set a set of additional content blocks in the activity.

        ``crm.activity.layout.blocks.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/layout-blocks/crm-activity-layout-blocks-set.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            activity_id (int): Id of the activity.
            layout (CrmActivityLayoutBlocksSetLayout): Layout. Keys:
                ``bitrix24_client.params.CrmActivityLayoutBlocksSetLayout``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: The method call is only possible in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
                ``UNSUITABLE_ACTIVITY_TYPE_ERROR``
                ``FIELD_IS_REQUIRED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_SET,
            {
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "activityId": activity_id,
                "layout": layout,
            },
            extra,
        )


class CrmActivityTodoMethods(SyncNamespace):
    """``crm.activity.todo``."""

    __slots__ = ()
    _name = "crm.activity.todo"

    def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        deadline: dt.date | str,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | None = None,
        parent_activity_id: int | None = None,
        ping_offsets: Sequence[int | str] | None = None,
        color_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityTodoAddResult:
        """Add Universal Activity.

        ``crm.activity.todo.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            deadline (dt.date | str): Time by which it is due.
            title (str): Title. Default: ``\""``.
            description (str): Description. Default: ``\""``.
            responsible_id (int): Id of the responsible user.
            parent_activity_id (int):
            ping_offsets (Sequence[int | str]): Default: ``[]``.
            color_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``WRONG_DATETIME_FORMAT``
        """
        return self._client._invoke(
            TODO_ADD,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            extra,
        )

    def update(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        deadline: dt.date | str,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | None = None,
        parent_activity_id: int | None = None,
        ping_offsets: Sequence[int | str] | None = None,
        color_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityTodoUpdateResult:
        """Update Universal Activity.

        ``crm.activity.todo.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html

        Args:
            id (int): Id of the record to change.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            deadline (dt.date | str): Time by which it is due.
            title (str): Title.
            description (str): Description.
            responsible_id (int): Id of the responsible user.
            parent_activity_id (int):
            ping_offsets (Sequence[int | str]): Default: ``[]``.
            color_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``WRONG_DATETIME_FORMAT``
                ``CAN_NOT_UPDATE_COMPLETED_TODO``
                ``ERROR_PARENT_ACTIVITY_RESTRICT``
        """
        return self._client._invoke(
            TODO_UPDATE,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            extra,
        )

    def updateColor(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        color_id: str,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityTodoUpdateColorResult:
        """Update the color of the universal deal.

        ``crm.activity.todo.updateColor``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            color_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_UPDATE_COLOR_COMPLETED_TODO``
                ``CAN_NOT_UPDATE_WRONG_COLOR_TODO``
        """
        return self._client._invoke(
            TODO_UPDATECOLOR,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "colorId": color_id},
            extra,
        )

    def updateDeadline(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: dt.date | str,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityTodoUpdateDeadlineResult:
        """Update Deadline for Universal Activity.

        ``crm.activity.todo.updateDeadline``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            value (dt.date | str): Value.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``WRONG_DATETIME_FORMAT``
                ``CAN_NOT_UPDATE_COMPLETED_TODO``
        """
        return self._client._invoke(
            TODO_UPDATEDEADLINE,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            extra,
        )

    def updateDescription(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: str,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityTodoUpdateDescriptionResult:
        """Update the description of the universal activity.

        ``crm.activity.todo.updateDescription``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            value (str): Value.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_UPDATE_COMPLETED_TODO``
        """
        return self._client._invoke(
            TODO_UPDATEDESCRIPTION,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            extra,
        )

    def updateResponsibleUser(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        responsible_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmActivityTodoUpdateResponsibleUserResult:
        """Update the responsible user for the universal activity.

        ``crm.activity.todo.updateResponsibleUser``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            responsible_id (int): Id of the responsible user.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO``
                ``INVALID_ARG_VALUE``: Parameter "responsibleId" must be greater than 0
        """
        return self._client._invoke(
            TODO_UPDATERESPONSIBLEUSER,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "responsibleId": responsible_id,
            },
            extra,
        )


class AsyncCrmActivityTodoMethods(AsyncNamespace):
    """``crm.activity.todo``."""

    __slots__ = ()
    _name = "crm.activity.todo"

    def add(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        deadline: dt.date | str,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | None = None,
        parent_activity_id: int | None = None,
        ping_offsets: Sequence[int | str] | None = None,
        color_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityTodoAddResult]:
        """Add Universal Activity.

        ``crm.activity.todo.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-add.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            deadline (dt.date | str): Time by which it is due.
            title (str): Title. Default: ``\""``.
            description (str): Description. Default: ``\""``.
            responsible_id (int): Id of the responsible user.
            parent_activity_id (int):
            ping_offsets (Sequence[int | str]): Default: ``[]``.
            color_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``WRONG_DATETIME_FORMAT``
        """
        return self._client._invoke(
            TODO_ADD,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            extra,
        )

    def update(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        deadline: dt.date | str,
        title: str | None = None,
        description: str | None = None,
        responsible_id: int | None = None,
        parent_activity_id: int | None = None,
        ping_offsets: Sequence[int | str] | None = None,
        color_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityTodoUpdateResult]:
        """Update Universal Activity.

        ``crm.activity.todo.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update.html

        Args:
            id (int): Id of the record to change.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            deadline (dt.date | str): Time by which it is due.
            title (str): Title.
            description (str): Description.
            responsible_id (int): Id of the responsible user.
            parent_activity_id (int):
            ping_offsets (Sequence[int | str]): Default: ``[]``.
            color_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``WRONG_DATETIME_FORMAT``
                ``CAN_NOT_UPDATE_COMPLETED_TODO``
                ``ERROR_PARENT_ACTIVITY_RESTRICT``
        """
        return self._client._invoke(
            TODO_UPDATE,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "deadline": deadline,
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "parentActivityId": parent_activity_id,
                "pingOffsets": ping_offsets,
                "colorId": color_id,
            },
            extra,
        )

    def updateColor(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        color_id: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityTodoUpdateColorResult]:
        """Update the color of the universal deal.

        ``crm.activity.todo.updateColor``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-color.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            color_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_UPDATE_COLOR_COMPLETED_TODO``
                ``CAN_NOT_UPDATE_WRONG_COLOR_TODO``
        """
        return self._client._invoke(
            TODO_UPDATECOLOR,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "colorId": color_id},
            extra,
        )

    def updateDeadline(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: dt.date | str,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityTodoUpdateDeadlineResult]:
        """Update Deadline for Universal Activity.

        ``crm.activity.todo.updateDeadline``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-deadline.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            value (dt.date | str): Value.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``WRONG_DATETIME_FORMAT``
                ``CAN_NOT_UPDATE_COMPLETED_TODO``
        """
        return self._client._invoke(
            TODO_UPDATEDEADLINE,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            extra,
        )

    def updateDescription(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        value: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityTodoUpdateDescriptionResult]:
        """Update the description of the universal activity.

        ``crm.activity.todo.updateDescription``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-description.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            value (str): Value.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_UPDATE_COMPLETED_TODO``
        """
        return self._client._invoke(
            TODO_UPDATEDESCRIPTION,
            {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id, "value": value},
            extra,
        )

    def updateResponsibleUser(
        self,
        *,
        id: int,
        owner_type_id: int,
        owner_id: int,
        responsible_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmActivityTodoUpdateResponsibleUserResult]:
        """Update the responsible user for the universal activity.

        ``crm.activity.todo.updateResponsibleUser``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/todo/crm-activity-todo-update-responsible-user.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            responsible_id (int): Id of the responsible user.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``NOT_FOUND``: Not found.
                ``ACCESS_DENIED``
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO``
                ``INVALID_ARG_VALUE``: Parameter "responsibleId" must be greater than 0
        """
        return self._client._invoke(
            TODO_UPDATERESPONSIBLEUSER,
            {
                "id": id,
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "responsibleId": responsible_id,
            },
            extra,
        )


class CrmActivityTypeMethods(SyncNamespace):
    """``crm.activity.type``."""

    __slots__ = ()
    _name = "crm.activity.type"

    def add(
        self, *, fields: params.CrmActivityTypeAddFields, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Add Custom Activity Type.

        ``crm.activity.type.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html

        Args:
            fields (CrmActivityTypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmActivityTypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                (no code): Access denied! Application context required
                (no code): Admin permissions required
                ``INVALID_ARG_VALUE``
        """
        return self._client._invoke(TYPE_ADD, {"fields": fields}, extra)

    def delete(self, *, type_id: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Custom Activity Type.

        ``crm.activity.type.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html

        Args:
            type_id (str): Id of the type.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                (no code): Access denied! Application context required
                (no code): Admin permissions required
                ``INVALID_ARG_VALUE``
        """
        return self._client._invoke(TYPE_DELETE, {"TYPE_ID": type_id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.CrmActivityType]:
        """Get a List of Custom Activity Types.

        ``crm.activity.type.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                (no code): Access denied! Application context required
                (no code): Admin permissions required
        """
        return self._client._invoke(TYPE_LIST, {}, extra)


class AsyncCrmActivityTypeMethods(AsyncNamespace):
    """``crm.activity.type``."""

    __slots__ = ()
    _name = "crm.activity.type"

    def add(
        self, *, fields: params.CrmActivityTypeAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Add Custom Activity Type.

        ``crm.activity.type.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-add.html

        Args:
            fields (CrmActivityTypeAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmActivityTypeAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                (no code): Access denied! Application context required
                (no code): Admin permissions required
                ``INVALID_ARG_VALUE``
        """
        return self._client._invoke(TYPE_ADD, {"fields": fields}, extra)

    def delete(self, *, type_id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Custom Activity Type.

        ``crm.activity.type.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-delete.html

        Args:
            type_id (str): Id of the type.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                (no code): Access denied! Application context required
                (no code): Admin permissions required
                ``INVALID_ARG_VALUE``
        """
        return self._client._invoke(TYPE_DELETE, {"TYPE_ID": type_id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.CrmActivityType]]:
        """Get a List of Custom Activity Types.

        ``crm.activity.type.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/types/crm-activity-type-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                (no code): Access denied! Application context required
                (no code): Admin permissions required
        """
        return self._client._invoke(TYPE_LIST, {}, extra)
