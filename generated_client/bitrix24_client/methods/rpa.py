"""Methods of ``rpa``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.deprecation import deprecated
from .._runtime.lazy import lazy_module
from .._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import rpa as models
    from ..params import rpa as params
else:
    models = lazy_module("..models.rpa", __package__)

COMMENT_ADD = Method(
    "rpa.comment.add",
    _k.Nested(lambda: models.RpaCommentAddResult),
    keys={"fields": ("RpaCommentAddFields",)},
)
COMMENT_DELETE = Method("rpa.comment.delete", _k.ANY)
COMMENT_UPDATE = Method("rpa.comment.update", _k.ANY, keys={"fields": ("RpaCommentUpdateFields",)})
FIELDS_GETSETTINGS = Method(
    "rpa.fields.getSettings", _k.Nested(lambda: models.RpaFieldsGetSettingsResult), safe=True
)
FIELDS_SETSETTINGS = Method("rpa.fields.setSettings", _k.ANY)
FIELDS_SETVISIBILITYSETTINGS = Method("rpa.fields.setVisibilitySettings", _k.ANY)
ITEM_ADD = Method("rpa.item.add", _k.ANY)
ITEM_DELETE = Method("rpa.item.delete", _k.ANY)
ITEM_GET = Method("rpa.item.get", _k.Nested(lambda: models.RpaItemGetResult), safe=True)
ITEM_GETTASKS = Method(
    "rpa.item.getTasks", _k.Nested(lambda: models.RpaItemGetTasksResult), safe=True
)
ITEM_LIST = list_method(
    "rpa.item.list", _k.Nested(lambda: models.RpaItem), Pagination(items=("result", "items"))
)
ITEM_UPDATE = Method("rpa.item.update", _k.ANY, keys={"fields": ("RpaItemUpdateFields",)})
STAGE_ADD = Method("rpa.stage.add", _k.ANY, keys={"fields": ("RpaStageAddFields",)})
STAGE_DELETE = Method("rpa.stage.delete", _k.ANY)
STAGE_GET = Method("rpa.stage.get", _k.Nested(lambda: models.RpaStage), safe=True)
STAGE_LISTFORTYPE = list_method(
    "rpa.stage.listForType",
    _k.Nested(lambda: models.RpaStageListForTypeResultStagesItem),
    Pagination(items=("result", "stages"), id_field="id"),
)
STAGE_UPDATE = Method("rpa.stage.update", _k.ANY)
TASK_ADDUSER = Method("rpa.task.addUser", _k.ANY)
TASK_DELETE = Method("rpa.task.delete", _k.ANY)
TASK_DO = Method("rpa.task.do", _k.ANY)
TIMELINE_ADD = Method(
    "rpa.timeline.add",
    _k.Nested(lambda: models.RpaTimelineAddResult),
    keys={"fields": ("RpaTimelineAddFields",)},
)
TIMELINE_DELETE = Method("rpa.timeline.delete", _k.ANY)
TIMELINE_LISTFORITEM = list_method(
    "rpa.timeline.listForItem",
    _k.Nested(lambda: models.RpaTimelineListForItemResultTimelineItem),
    Pagination(items=("result", "timeline"), id_field="id"),
)
TIMELINE_UPDATE = Method(
    "rpa.timeline.update", _k.ANY, keys={"fields": ("RpaTimelineUpdateFields",)}
)
TIMELINE_UPDATEISFIXED = Method(
    "rpa.timeline.updateIsFixed", _k.Nested(lambda: models.RpaTimelineUpdateIsFixedResult)
)
TYPE_ADD = Method("rpa.type.add", _k.ANY)
TYPE_DELETE = Method("rpa.type.delete", _k.ANY)
TYPE_GET = Method("rpa.type.get", _k.Nested(lambda: models.RpaTypeGetResult), safe=True)
TYPE_LIST = list_method(
    "rpa.type.list",
    _k.Nested(lambda: models.RpaType),
    Pagination(
        items=("result", "types"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
)
TYPE_UPDATE = Method("rpa.type.update", _k.ANY)


class RpaMethods(SyncNamespace):
    """``rpa``."""

    __slots__ = ()
    _name = "rpa"

    @builtins.property
    def comment(self) -> RpaCommentMethods:
        return RpaCommentMethods(self._client)

    @builtins.property
    def fields(self) -> RpaFieldsMethods:
        return RpaFieldsMethods(self._client)

    @builtins.property
    def item(self) -> RpaItemMethods:
        return RpaItemMethods(self._client)

    @builtins.property
    def stage(self) -> RpaStageMethods:
        return RpaStageMethods(self._client)

    @builtins.property
    def task(self) -> RpaTaskMethods:
        return RpaTaskMethods(self._client)

    @builtins.property
    def timeline(self) -> RpaTimelineMethods:
        return RpaTimelineMethods(self._client)

    @builtins.property
    def type(self) -> RpaTypeMethods:
        return RpaTypeMethods(self._client)


class AsyncRpaMethods(AsyncNamespace):
    """``rpa``."""

    __slots__ = ()
    _name = "rpa"

    @builtins.property
    def comment(self) -> AsyncRpaCommentMethods:
        return AsyncRpaCommentMethods(self._client)

    @builtins.property
    def fields(self) -> AsyncRpaFieldsMethods:
        return AsyncRpaFieldsMethods(self._client)

    @builtins.property
    def item(self) -> AsyncRpaItemMethods:
        return AsyncRpaItemMethods(self._client)

    @builtins.property
    def stage(self) -> AsyncRpaStageMethods:
        return AsyncRpaStageMethods(self._client)

    @builtins.property
    def task(self) -> AsyncRpaTaskMethods:
        return AsyncRpaTaskMethods(self._client)

    @builtins.property
    def timeline(self) -> AsyncRpaTimelineMethods:
        return AsyncRpaTimelineMethods(self._client)

    @builtins.property
    def type(self) -> AsyncRpaTypeMethods:
        return AsyncRpaTypeMethods(self._client)


class RpaCommentMethods(SyncNamespace):
    """``rpa.comment``."""

    __slots__ = ()
    _name = "rpa.comment"

    @deprecated("rpa.comment.add is deprecated")
    def add(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        fields: params.RpaCommentAddFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.RpaCommentAddResult:
        """Create a New Comment in the Timeline.

        Deprecated.

        ``rpa.comment.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html

        Args:
            type_id (int): Id of the type.
            item_id (int): Id of the item.
            fields (RpaCommentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.RpaCommentAddFields``.
        """
        return self._client._invoke(
            COMMENT_ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, extra
        )

    @deprecated("rpa.comment.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Comment (rpa).

        Deprecated.

        ``rpa.comment.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(COMMENT_DELETE, {"id": id}, extra)

    @deprecated("rpa.comment.update is deprecated")
    def update(
        self,
        *,
        id: int | None = None,
        fields: params.RpaCommentUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Timeline Entry (rpa.comment).

        Deprecated.

        ``rpa.comment.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html

        Args:
            id (int): Id of the record to change.
            fields (RpaCommentUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.RpaCommentUpdateFields``.
        """
        return self._client._invoke(COMMENT_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncRpaCommentMethods(AsyncNamespace):
    """``rpa.comment``."""

    __slots__ = ()
    _name = "rpa.comment"

    @deprecated("rpa.comment.add is deprecated")
    def add(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        fields: params.RpaCommentAddFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.RpaCommentAddResult]:
        """Create a New Comment in the Timeline.

        Deprecated.

        ``rpa.comment.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-add.html

        Args:
            type_id (int): Id of the type.
            item_id (int): Id of the item.
            fields (RpaCommentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.RpaCommentAddFields``.
        """
        return self._client._invoke(
            COMMENT_ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, extra
        )

    @deprecated("rpa.comment.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Comment (rpa).

        Deprecated.

        ``rpa.comment.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(COMMENT_DELETE, {"id": id}, extra)

    @deprecated("rpa.comment.update is deprecated")
    def update(
        self,
        *,
        id: int | None = None,
        fields: params.RpaCommentUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Timeline Entry (rpa.comment).

        Deprecated.

        ``rpa.comment.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/comment/rpa-comment-update.html

        Args:
            id (int): Id of the record to change.
            fields (RpaCommentUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.RpaCommentUpdateFields``.
        """
        return self._client._invoke(COMMENT_UPDATE, {"id": id, "fields": fields}, extra)


class RpaFieldsMethods(SyncNamespace):
    """``rpa.fields``."""

    __slots__ = ()
    _name = "rpa.fields"

    @deprecated("rpa.fields.getSettings is deprecated")
    def getSettings(
        self, *, type_id: int, stage_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.RpaFieldsGetSettingsResult:
        """Get the Complete Set of Field Visibility Settings.

        Deprecated.

        ``rpa.fields.getSettings``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html

        Args:
            type_id (int): Id of the type.
            stage_id (int): Id of the stage. Default: ``0``.
        """
        return self._client._invoke(
            FIELDS_GETSETTINGS, {"typeId": type_id, "stageId": stage_id}, extra
        )

    @deprecated("rpa.fields.setSettings is deprecated")
    def setSettings(
        self,
        *,
        type_id: int,
        fields: Mapping[str, Any],
        stage_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Set Full Visibility Settings for Fields.

        Deprecated.

        ``rpa.fields.setSettings``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html

        Args:
            type_id (int): Id of the type.
            stage_id (int): Id of the stage. Default: ``0``.
            fields (Mapping[str, Any]): Values of the fields, by name.
        """
        return self._client._invoke(
            FIELDS_SETSETTINGS, {"typeId": type_id, "stageId": stage_id, "fields": fields}, extra
        )

    @deprecated("rpa.fields.setVisibilitySettings is deprecated")
    def setVisibilitySettings(
        self,
        *,
        type_id: int,
        visibility: str,
        fields: Sequence[str],
        stage_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Change Field Visibility Settings.

        Deprecated.

        ``rpa.fields.setVisibilitySettings``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html

        Args:
            type_id (int): Id of the type.
            visibility (str):
            stage_id (int): Id of the stage. Default: ``0``.
            fields (Sequence[str]): Values of the fields, by name.
        """
        return self._client._invoke(
            FIELDS_SETVISIBILITYSETTINGS,
            {"typeId": type_id, "visibility": visibility, "stageId": stage_id, "fields": fields},
            extra,
        )


class AsyncRpaFieldsMethods(AsyncNamespace):
    """``rpa.fields``."""

    __slots__ = ()
    _name = "rpa.fields"

    @deprecated("rpa.fields.getSettings is deprecated")
    def getSettings(
        self, *, type_id: int, stage_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.RpaFieldsGetSettingsResult]:
        """Get the Complete Set of Field Visibility Settings.

        Deprecated.

        ``rpa.fields.getSettings``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-get-settings.html

        Args:
            type_id (int): Id of the type.
            stage_id (int): Id of the stage. Default: ``0``.
        """
        return self._client._invoke(
            FIELDS_GETSETTINGS, {"typeId": type_id, "stageId": stage_id}, extra
        )

    @deprecated("rpa.fields.setSettings is deprecated")
    def setSettings(
        self,
        *,
        type_id: int,
        fields: Mapping[str, Any],
        stage_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Set Full Visibility Settings for Fields.

        Deprecated.

        ``rpa.fields.setSettings``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-settings.html

        Args:
            type_id (int): Id of the type.
            stage_id (int): Id of the stage. Default: ``0``.
            fields (Mapping[str, Any]): Values of the fields, by name.
        """
        return self._client._invoke(
            FIELDS_SETSETTINGS, {"typeId": type_id, "stageId": stage_id, "fields": fields}, extra
        )

    @deprecated("rpa.fields.setVisibilitySettings is deprecated")
    def setVisibilitySettings(
        self,
        *,
        type_id: int,
        visibility: str,
        fields: Sequence[str],
        stage_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Change Field Visibility Settings.

        Deprecated.

        ``rpa.fields.setVisibilitySettings``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/fields/rpa-fields-set-visibility-settings.html

        Args:
            type_id (int): Id of the type.
            visibility (str):
            stage_id (int): Id of the stage. Default: ``0``.
            fields (Sequence[str]): Values of the fields, by name.
        """
        return self._client._invoke(
            FIELDS_SETVISIBILITYSETTINGS,
            {"typeId": type_id, "visibility": visibility, "stageId": stage_id, "fields": fields},
            extra,
        )


class RpaItemMethods(SyncNamespace):
    """``rpa.item``."""

    __slots__ = ()
    _name = "rpa.item"

    @deprecated("rpa.item.add is deprecated")
    def add(
        self,
        *,
        type_id: int,
        fields: Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Process Element.

        Deprecated.

        ``rpa.item.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html

        Args:
            type_id (int): Id of the type.
            fields (Sequence[Any]): Values of the fields of the new record.
        """
        return self._client._invoke(ITEM_ADD, {"typeId": type_id, "fields": fields}, extra)

    @deprecated("rpa.item.delete is deprecated")
    def delete(self, *, type_id: int, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Element.

        Deprecated.

        ``rpa.item.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html

        Args:
            type_id (int): Id of the type.
            id (int): Id of the record to delete.
        """
        return self._client._invoke(ITEM_DELETE, {"typeId": type_id, "id": id}, extra)

    @deprecated("rpa.item.get is deprecated")
    def get(
        self,
        *,
        type_id: int | None = None,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.RpaItemGetResult:
        """Get Information About the Element.

        Deprecated.

        ``rpa.item.get``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html

        Args:
            type_id (int): Id of the type.
            id (int): Id of the record to read.
        """
        return self._client._invoke(ITEM_GET, {"typeId": type_id, "id": id}, extra)

    @deprecated("rpa.item.getTasks is deprecated")
    def getTasks(
        self,
        *,
        type_id: int | None = None,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.RpaItemGetTasksResult:
        """Get Data on Current Tasks of the Element.

        Deprecated.

        ``rpa.item.getTasks``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html

        Args:
            type_id (int): Id of the type.
            id (int): Id of the record.
        """
        return self._client._invoke(ITEM_GETTASKS, {"typeId": type_id, "id": id}, extra)

    @deprecated("rpa.item.list is deprecated")
    def list(
        self,
        *,
        type_id: int | None = None,
        order: Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.RpaItem]:
        """Retrieve an Array of Process Elements.

        Deprecated.

        ``rpa.item.list``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html

        Args:
            type_id (int): Id of the type.
            order (Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting: names of fields
                with asc or desc.
            filter (Mapping[str, Any]): Conditions on the records; a prefix of the name may set the
                comparison.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            ITEM_LIST, {"typeId": type_id, "order": order, "filter": filter, "start": start}, extra
        )

    @deprecated("rpa.item.update is deprecated")
    def update(
        self,
        *,
        fields: params.RpaItemUpdateFields | OtherKeys,
        type_id: int | None = None,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Process Element.

        Deprecated.

        ``rpa.item.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html

        Args:
            type_id (int): Id of the type.
            id (int): Id of the record to change.
            fields (RpaItemUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.RpaItemUpdateFields``.
        """
        return self._client._invoke(
            ITEM_UPDATE, {"typeId": type_id, "id": id, "fields": fields}, extra
        )


class AsyncRpaItemMethods(AsyncNamespace):
    """``rpa.item``."""

    __slots__ = ()
    _name = "rpa.item"

    @deprecated("rpa.item.add is deprecated")
    def add(
        self,
        *,
        type_id: int,
        fields: Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Process Element.

        Deprecated.

        ``rpa.item.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-add.html

        Args:
            type_id (int): Id of the type.
            fields (Sequence[Any]): Values of the fields of the new record.
        """
        return self._client._invoke(ITEM_ADD, {"typeId": type_id, "fields": fields}, extra)

    @deprecated("rpa.item.delete is deprecated")
    def delete(
        self, *, type_id: int, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete Element.

        Deprecated.

        ``rpa.item.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-delete.html

        Args:
            type_id (int): Id of the type.
            id (int): Id of the record to delete.
        """
        return self._client._invoke(ITEM_DELETE, {"typeId": type_id, "id": id}, extra)

    @deprecated("rpa.item.get is deprecated")
    def get(
        self,
        *,
        type_id: int | None = None,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.RpaItemGetResult]:
        """Get Information About the Element.

        Deprecated.

        ``rpa.item.get``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get.html

        Args:
            type_id (int): Id of the type.
            id (int): Id of the record to read.
        """
        return self._client._invoke(ITEM_GET, {"typeId": type_id, "id": id}, extra)

    @deprecated("rpa.item.getTasks is deprecated")
    def getTasks(
        self,
        *,
        type_id: int | None = None,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.RpaItemGetTasksResult]:
        """Get Data on Current Tasks of the Element.

        Deprecated.

        ``rpa.item.getTasks``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-get-tasks.html

        Args:
            type_id (int): Id of the type.
            id (int): Id of the record.
        """
        return self._client._invoke(ITEM_GETTASKS, {"typeId": type_id, "id": id}, extra)

    @deprecated("rpa.item.list is deprecated")
    def list(
        self,
        *,
        type_id: int | None = None,
        order: Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.RpaItem]:
        """Retrieve an Array of Process Elements.

        Deprecated.

        ``rpa.item.list``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-list.html

        Args:
            type_id (int): Id of the type.
            order (Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting: names of fields
                with asc or desc.
            filter (Mapping[str, Any]): Conditions on the records; a prefix of the name may set the
                comparison.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            ITEM_LIST, {"typeId": type_id, "order": order, "filter": filter, "start": start}, extra
        )

    @deprecated("rpa.item.update is deprecated")
    def update(
        self,
        *,
        fields: params.RpaItemUpdateFields | OtherKeys,
        type_id: int | None = None,
        id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Process Element.

        Deprecated.

        ``rpa.item.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/item/rpa-item-update.html

        Args:
            type_id (int): Id of the type.
            id (int): Id of the record to change.
            fields (RpaItemUpdateFields | Mapping[str, Any]): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.RpaItemUpdateFields``.
        """
        return self._client._invoke(
            ITEM_UPDATE, {"typeId": type_id, "id": id, "fields": fields}, extra
        )


class RpaStageMethods(SyncNamespace):
    """``rpa.stage``."""

    __slots__ = ()
    _name = "rpa.stage"

    @deprecated("rpa.stage.add is deprecated")
    def add(
        self, *, fields: params.RpaStageAddFields, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Create a New Stage.

        Deprecated.

        ``rpa.stage.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html

        Args:
            fields (RpaStageAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.RpaStageAddFields``.
        """
        return self._client._invoke(STAGE_ADD, {"fields": fields}, extra)

    @deprecated("rpa.stage.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Stage (rpa).

        Deprecated.

        ``rpa.stage.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(STAGE_DELETE, {"id": id}, extra)

    @deprecated("rpa.stage.get is deprecated")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.RpaStage:
        """Get Information About Stage.

        Deprecated.

        ``rpa.stage.get``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(STAGE_GET, {"id": id}, extra)

    @deprecated("rpa.stage.listForType is deprecated")
    def listForType(
        self, *, type_id: int, start: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Listing[models.RpaStageListForTypeResultStagesItem]:
        """Get the List of Stages for the Process.

        Deprecated.

        ``rpa.stage.listForType``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html

        Args:
            type_id (int): Id of the type.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(STAGE_LISTFORTYPE, {"typeId": type_id, "start": start}, extra)

    @deprecated("rpa.stage.update is deprecated")
    def update(
        self,
        *,
        id: int | None = None,
        fields: Sequence[params.RpaStageUpdateFieldsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Stage.

        Deprecated.

        ``rpa.stage.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[RpaStageUpdateFieldsItem]): New values of the fields; those not named
                stay as they are.
        """
        return self._client._invoke(STAGE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncRpaStageMethods(AsyncNamespace):
    """``rpa.stage``."""

    __slots__ = ()
    _name = "rpa.stage"

    @deprecated("rpa.stage.add is deprecated")
    def add(
        self, *, fields: params.RpaStageAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Create a New Stage.

        Deprecated.

        ``rpa.stage.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-add.html

        Args:
            fields (RpaStageAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.RpaStageAddFields``.
        """
        return self._client._invoke(STAGE_ADD, {"fields": fields}, extra)

    @deprecated("rpa.stage.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Stage (rpa).

        Deprecated.

        ``rpa.stage.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(STAGE_DELETE, {"id": id}, extra)

    @deprecated("rpa.stage.get is deprecated")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[models.RpaStage]:
        """Get Information About Stage.

        Deprecated.

        ``rpa.stage.get``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(STAGE_GET, {"id": id}, extra)

    @deprecated("rpa.stage.listForType is deprecated")
    def listForType(
        self, *, type_id: int, start: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> AsyncListing[models.RpaStageListForTypeResultStagesItem]:
        """Get the List of Stages for the Process.

        Deprecated.

        ``rpa.stage.listForType``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-list-for-type.html

        Args:
            type_id (int): Id of the type.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(STAGE_LISTFORTYPE, {"typeId": type_id, "start": start}, extra)

    @deprecated("rpa.stage.update is deprecated")
    def update(
        self,
        *,
        id: int | None = None,
        fields: Sequence[params.RpaStageUpdateFieldsItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Stage.

        Deprecated.

        ``rpa.stage.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/stage/rpa-stage-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[RpaStageUpdateFieldsItem]): New values of the fields; those not named
                stay as they are.
        """
        return self._client._invoke(STAGE_UPDATE, {"id": id, "fields": fields}, extra)


class RpaTaskMethods(SyncNamespace):
    """``rpa.task``."""

    __slots__ = ()
    _name = "rpa.task"

    @deprecated("rpa.task.addUser is deprecated")
    def addUser(
        self,
        *,
        type_id: int | None = None,
        stage_id: int | None = None,
        robot_name: str | None = None,
        user_value: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add User to Existing Task.

        Deprecated.

        ``rpa.task.addUser``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html

        Args:
            type_id (int): Id of the type.
            stage_id (int): Id of the stage.
            robot_name (str):
            user_value (str):
        """
        return self._client._invoke(
            TASK_ADDUSER,
            {
                "typeId": type_id,
                "stageId": stage_id,
                "robotName": robot_name,
                "userValue": user_value,
            },
            extra,
        )

    @deprecated("rpa.task.delete is deprecated")
    def delete(
        self,
        *,
        type_id: int | None = None,
        stage_id: int | None = None,
        robot_name: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Remove Automation Rule from Process.

        Deprecated.

        ``rpa.task.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html

        Args:
            type_id (int): Id of the type.
            stage_id (int): Id of the stage.
            robot_name (str):
        """
        return self._client._invoke(
            TASK_DELETE, {"typeId": type_id, "stageId": stage_id, "robotName": robot_name}, extra
        )

    @deprecated("rpa.task.do is deprecated")
    def do(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Execute the Command.

        Deprecated.

        ``rpa.task.do``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
        """
        return self._client._invoke(TASK_DO, {}, extra)


class AsyncRpaTaskMethods(AsyncNamespace):
    """``rpa.task``."""

    __slots__ = ()
    _name = "rpa.task"

    @deprecated("rpa.task.addUser is deprecated")
    def addUser(
        self,
        *,
        type_id: int | None = None,
        stage_id: int | None = None,
        robot_name: str | None = None,
        user_value: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add User to Existing Task.

        Deprecated.

        ``rpa.task.addUser``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-add-user.html

        Args:
            type_id (int): Id of the type.
            stage_id (int): Id of the stage.
            robot_name (str):
            user_value (str):
        """
        return self._client._invoke(
            TASK_ADDUSER,
            {
                "typeId": type_id,
                "stageId": stage_id,
                "robotName": robot_name,
                "userValue": user_value,
            },
            extra,
        )

    @deprecated("rpa.task.delete is deprecated")
    def delete(
        self,
        *,
        type_id: int | None = None,
        stage_id: int | None = None,
        robot_name: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Remove Automation Rule from Process.

        Deprecated.

        ``rpa.task.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-delete.html

        Args:
            type_id (int): Id of the type.
            stage_id (int): Id of the stage.
            robot_name (str):
        """
        return self._client._invoke(
            TASK_DELETE, {"typeId": type_id, "stageId": stage_id, "robotName": robot_name}, extra
        )

    @deprecated("rpa.task.do is deprecated")
    def do(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Execute the Command.

        Deprecated.

        ``rpa.task.do``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/task/rpa-task-do.html
        """
        return self._client._invoke(TASK_DO, {}, extra)


class RpaTimelineMethods(SyncNamespace):
    """``rpa.timeline``."""

    __slots__ = ()
    _name = "rpa.timeline"

    @deprecated("rpa.timeline.add is deprecated")
    def add(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        fields: params.RpaTimelineAddFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.RpaTimelineAddResult:
        """Add a New Timeline Entry.

        Deprecated.

        ``rpa.timeline.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html

        Args:
            type_id (int): Id of the type.
            item_id (int): Id of the item.
            fields (RpaTimelineAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.RpaTimelineAddFields``.
        """
        return self._client._invoke(
            TIMELINE_ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, extra
        )

    @deprecated("rpa.timeline.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Timeline Record.

        Deprecated.

        ``rpa.timeline.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(TIMELINE_DELETE, {"id": id}, extra)

    @deprecated("rpa.timeline.listForItem is deprecated")
    def listForItem(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.RpaTimelineListForItemResultTimelineItem]:
        """Get the Timeline Records List for the Element.

        Deprecated.

        ``rpa.timeline.listForItem``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html

        Args:
            type_id (int): Id of the type.
            item_id (int): Id of the item.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            TIMELINE_LISTFORITEM, {"typeId": type_id, "itemId": item_id, "start": start}, extra
        )

    @deprecated("rpa.timeline.update is deprecated")
    def update(
        self,
        *,
        id: int | None = None,
        fields: params.RpaTimelineUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Timeline Entry (rpa.timeline).

        Deprecated.

        ``rpa.timeline.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html

        Args:
            id (int): Id of the record to change.
            fields (RpaTimelineUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.RpaTimelineUpdateFields``.
        """
        return self._client._invoke(TIMELINE_UPDATE, {"id": id, "fields": fields}, extra)

    @deprecated("rpa.timeline.updateIsFixed is deprecated")
    def updateIsFixed(
        self,
        *,
        id: int | None = None,
        is_fixed: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.RpaTimelineUpdateIsFixedResult:
        """Update the Attachment Flag of Timeline.

        Deprecated.

        ``rpa.timeline.updateIsFixed``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html

        Args:
            id (int): Id of the record.
            is_fixed (Literal["Y", "N"]):
        """
        return self._client._invoke(TIMELINE_UPDATEISFIXED, {"id": id, "isFixed": is_fixed}, extra)


class AsyncRpaTimelineMethods(AsyncNamespace):
    """``rpa.timeline``."""

    __slots__ = ()
    _name = "rpa.timeline"

    @deprecated("rpa.timeline.add is deprecated")
    def add(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        fields: params.RpaTimelineAddFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.RpaTimelineAddResult]:
        """Add a New Timeline Entry.

        Deprecated.

        ``rpa.timeline.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-add.html

        Args:
            type_id (int): Id of the type.
            item_id (int): Id of the item.
            fields (RpaTimelineAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.RpaTimelineAddFields``.
        """
        return self._client._invoke(
            TIMELINE_ADD, {"typeId": type_id, "itemId": item_id, "fields": fields}, extra
        )

    @deprecated("rpa.timeline.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Timeline Record.

        Deprecated.

        ``rpa.timeline.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(TIMELINE_DELETE, {"id": id}, extra)

    @deprecated("rpa.timeline.listForItem is deprecated")
    def listForItem(
        self,
        *,
        type_id: int | None = None,
        item_id: int | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.RpaTimelineListForItemResultTimelineItem]:
        """Get the Timeline Records List for the Element.

        Deprecated.

        ``rpa.timeline.listForItem``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-list-for-item.html

        Args:
            type_id (int): Id of the type.
            item_id (int): Id of the item.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            TIMELINE_LISTFORITEM, {"typeId": type_id, "itemId": item_id, "start": start}, extra
        )

    @deprecated("rpa.timeline.update is deprecated")
    def update(
        self,
        *,
        id: int | None = None,
        fields: params.RpaTimelineUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Timeline Entry (rpa.timeline).

        Deprecated.

        ``rpa.timeline.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update.html

        Args:
            id (int): Id of the record to change.
            fields (RpaTimelineUpdateFields): New values of the fields; those not named stay as they
                are. Keys: ``bitrix24_client.params.RpaTimelineUpdateFields``.
        """
        return self._client._invoke(TIMELINE_UPDATE, {"id": id, "fields": fields}, extra)

    @deprecated("rpa.timeline.updateIsFixed is deprecated")
    def updateIsFixed(
        self,
        *,
        id: int | None = None,
        is_fixed: Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.RpaTimelineUpdateIsFixedResult]:
        """Update the Attachment Flag of Timeline.

        Deprecated.

        ``rpa.timeline.updateIsFixed``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/timeline/rpa-timeline-update-is-fixed.html

        Args:
            id (int): Id of the record.
            is_fixed (Literal["Y", "N"]):
        """
        return self._client._invoke(TIMELINE_UPDATEISFIXED, {"id": id, "isFixed": is_fixed}, extra)


class RpaTypeMethods(SyncNamespace):
    """``rpa.type``."""

    __slots__ = ()
    _name = "rpa.type"

    @deprecated("rpa.type.add is deprecated")
    def add(
        self,
        *,
        fields: Sequence[params.RpaTypeAddFieldsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create Process.

        Deprecated.

        ``rpa.type.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html

        Args:
            fields (Sequence[RpaTypeAddFieldsItem]): Values of the fields of the new record.
        """
        return self._client._invoke(TYPE_ADD, {"fields": fields}, extra)

    @deprecated("rpa.type.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Process.

        Deprecated.

        ``rpa.type.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(TYPE_DELETE, {"id": id}, extra)

    @deprecated("rpa.type.get is deprecated")
    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.RpaTypeGetResult:
        """Get Process Information by ID.

        Deprecated.

        ``rpa.type.get``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(TYPE_GET, {"id": id}, extra)

    @deprecated("rpa.type.list is deprecated")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        order: Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.RpaType]:
        """Retrieve a List of Processes with Their Fields.

        Deprecated.

        ``rpa.type.list``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            order (Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting: names of fields
                with asc or desc.
            filter (Mapping[str, Any]): Conditions on the records; a prefix of the name may set the
                comparison.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            TYPE_LIST, {"select": select, "order": order, "filter": filter, "start": start}, extra
        )

    @deprecated("rpa.type.update is deprecated")
    def update(
        self,
        *,
        id: int | None = None,
        fields: Sequence[params.RpaTypeFields] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update the process.

        Deprecated.

        ``rpa.type.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[RpaTypeFields]): New values of the fields; those not named stay as they
                are.
        """
        return self._client._invoke(TYPE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncRpaTypeMethods(AsyncNamespace):
    """``rpa.type``."""

    __slots__ = ()
    _name = "rpa.type"

    @deprecated("rpa.type.add is deprecated")
    def add(
        self,
        *,
        fields: Sequence[params.RpaTypeAddFieldsItem],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Create Process.

        Deprecated.

        ``rpa.type.add``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-add.html

        Args:
            fields (Sequence[RpaTypeAddFieldsItem]): Values of the fields of the new record.
        """
        return self._client._invoke(TYPE_ADD, {"fields": fields}, extra)

    @deprecated("rpa.type.delete is deprecated")
    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Process.

        Deprecated.

        ``rpa.type.delete``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-delete.html

        Args:
            id (int): Id of the record to delete.
        """
        return self._client._invoke(TYPE_DELETE, {"id": id}, extra)

    @deprecated("rpa.type.get is deprecated")
    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.RpaTypeGetResult]:
        """Get Process Information by ID.

        Deprecated.

        ``rpa.type.get``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-get.html

        Args:
            id (int): Id of the record to read.
        """
        return self._client._invoke(TYPE_GET, {"id": id}, extra)

    @deprecated("rpa.type.list is deprecated")
    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        order: Mapping[str, Literal["ASC", "DESC", "asc", "desc"]] | None = None,
        filter: Mapping[str, Any] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.RpaType]:
        """Retrieve a List of Processes with Their Fields.

        Deprecated.

        ``rpa.type.list``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            order (Mapping[str, Literal["ASC", "DESC", "asc", "desc"]]): Sorting: names of fields
                with asc or desc.
            filter (Mapping[str, Any]): Conditions on the records; a prefix of the name may set the
                comparison.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            TYPE_LIST, {"select": select, "order": order, "filter": filter, "start": start}, extra
        )

    @deprecated("rpa.type.update is deprecated")
    def update(
        self,
        *,
        id: int | None = None,
        fields: Sequence[params.RpaTypeFields] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update the process.

        Deprecated.

        ``rpa.type.update``, scope ``rpa``.
        https://apidocs.bitrix24.com/api-reference/outdated/rpa/type/rpa-type-update.html

        Args:
            id (int): Id of the record to change.
            fields (Sequence[RpaTypeFields]): New values of the fields; those not named stay as they
                are.
        """
        return self._client._invoke(TYPE_UPDATE, {"id": id, "fields": fields}, extra)
