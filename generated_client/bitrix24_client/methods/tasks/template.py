"""Methods of ``tasks.template``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.tasks import template as models
    from ...params.tasks import template as params
else:
    models = lazy_module("...models.tasks.template", __package__)

ADD = Method("tasks.template.add", _k.INTEGER, some_keys={"fields": ("TasksTemplateAddFields",)})
DELETE = Method("tasks.template.delete", _k.BOOLEAN)
FIELDS = Method(
    "tasks.template.fields",
    _k.MapOf(_k.Nested(lambda: models.TasksTemplateFieldsResultValue)),
    safe=True,
)
GET = Method(
    "tasks.template.get",
    _k.Nested(lambda: models.TasksTemplate),
    safe=True,
    keys={"params": ("TasksTemplateGetParams",)},
)
UPDATE = Method(
    "tasks.template.update", _k.BOOLEAN, some_keys={"fields": ("TasksTemplateUpdateFields",)}
)
CHECKLIST_ADD = Method(
    "tasks.template.checklist.add",
    _k.Nested(lambda: models.TasksTemplateChecklistAddResult),
    keys={"fields": ("TasksTemplateChecklistAddFields",)},
)
CHECKLIST_ADDATTACHMENTBYCONTENT = Method(
    "tasks.template.checklist.addAttachmentByContent",
    _k.Nested(lambda: models.TasksTemplateChecklistAddAttachmentByContentResult),
    keys={
        "attachmentParameters": (
            "TasksTemplateChecklistAddAttachmentByContentAttachmentParameters",
        )
    },
)
CHECKLIST_ADDATTACHMENTSFROMDISK = Method(
    "tasks.template.checklist.addAttachmentsFromDisk",
    _k.Nested(lambda: models.TasksTemplateChecklistAddAttachmentsFromDiskResult),
)
CHECKLIST_COMPLETE = Method(
    "tasks.template.checklist.complete",
    _k.Nested(lambda: models.TasksTemplateChecklistCompleteResult),
)
CHECKLIST_DELETE = Method("tasks.template.checklist.delete", _k.BOOLEAN)
CHECKLIST_GET = Method(
    "tasks.template.checklist.get",
    _k.Nested(lambda: models.TasksTemplateChecklistGetResult),
    safe=True,
)
CHECKLIST_LIST = Method(
    "tasks.template.checklist.list",
    _k.Nested(lambda: models.TasksTemplateChecklistListResult),
    safe=True,
    some_keys={
        "filter": ("TasksTemplateChecklistListFilter",),
        "order": ("TasksTemplateChecklistListOrder",),
    },
)
CHECKLIST_MOVEAFTER = Method(
    "tasks.template.checklist.moveAfter",
    _k.Nested(lambda: models.TasksTemplateChecklistMoveAfterResult),
)
CHECKLIST_MOVEBEFORE = Method(
    "tasks.template.checklist.moveBefore",
    _k.Nested(lambda: models.TasksTemplateChecklistMoveBeforeResult),
)
CHECKLIST_REMOVEATTACHMENTS = Method(
    "tasks.template.checklist.removeAttachments",
    _k.Nested(lambda: models.TasksTemplateChecklistRemoveAttachmentsResult),
)
CHECKLIST_RENEW = Method(
    "tasks.template.checklist.renew", _k.Nested(lambda: models.TasksTemplateChecklistRenewResult)
)
CHECKLIST_UPDATE = Method(
    "tasks.template.checklist.update",
    _k.Nested(lambda: models.TasksTemplateChecklistUpdateResult),
    keys={"fields": ("TasksTemplateChecklistUpdateFields",)},
)


class TasksTemplateMethods(SyncNamespace):
    """``tasks.template``."""

    __slots__ = ()
    _name = "tasks.template"

    @builtins.property
    def checklist(self) -> TasksTemplateChecklistMethods:
        return TasksTemplateChecklistMethods(self._client)

    def add(
        self,
        *,
        fields: params.TasksTemplateAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Task Template.

        ``tasks.template.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html

        Args:
            fields (TasksTemplateAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.TasksTemplateAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``0``: Access denied
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, template_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Task Template.

        ``tasks.template.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html

        Args:
            template_id (int): Id of the template.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Invalid value {} to match with parameter {templateId}. Should be value of
                    type int.
        """
        return self._client._invoke(DELETE, {"templateId": template_id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.dict[str, models.TasksTemplateFieldsResultValue]:
        """Get the List of Task Template Fields.

        ``tasks.template.fields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self,
        *,
        template_id: int,
        params: params.TasksTemplateGetParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplate:
        """Get Task Template by ID.

        ``tasks.template.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html

        Args:
            template_id (int): Id of the template.
            params (TasksTemplateGetParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.TasksTemplateGetParams``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
        """
        return self._client._invoke(GET, {"templateId": template_id, "params": params}, extra)

    def update(
        self,
        *,
        template_id: int,
        fields: params.TasksTemplateUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Task Template.

        ``tasks.template.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html

        Args:
            template_id (int): Id of the template.
            fields (TasksTemplateUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.TasksTemplateUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Invalid value {} to match with parameter {templateId}. Should be value of
                    type int.
                ``100``: Could not find value for parameter {fields}
        """
        return self._client._invoke(UPDATE, {"templateId": template_id, "fields": fields}, extra)


class AsyncTasksTemplateMethods(AsyncNamespace):
    """``tasks.template``."""

    __slots__ = ()
    _name = "tasks.template"

    @builtins.property
    def checklist(self) -> AsyncTasksTemplateChecklistMethods:
        return AsyncTasksTemplateChecklistMethods(self._client)

    def add(
        self,
        *,
        fields: params.TasksTemplateAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Task Template.

        ``tasks.template.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-add.html

        Args:
            fields (TasksTemplateAddFields | Mapping[str, Any]): Values of the fields of the new
                record. Keys: ``bitrix24_client.params.TasksTemplateAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``0``: Access denied
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(
        self, *, template_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Task Template.

        ``tasks.template.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-delete.html

        Args:
            template_id (int): Id of the template.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Invalid value {} to match with parameter {templateId}. Should be value of
                    type int.
        """
        return self._client._invoke(DELETE, {"templateId": template_id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.dict[str, models.TasksTemplateFieldsResultValue]]:
        """Get the List of Task Template Fields.

        ``tasks.template.fields``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self,
        *,
        template_id: int,
        params: params.TasksTemplateGetParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplate]:
        """Get Task Template by ID.

        ``tasks.template.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-get.html

        Args:
            template_id (int): Id of the template.
            params (TasksTemplateGetParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.TasksTemplateGetParams``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
        """
        return self._client._invoke(GET, {"templateId": template_id, "params": params}, extra)

    def update(
        self,
        *,
        template_id: int,
        fields: params.TasksTemplateUpdateFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Task Template.

        ``tasks.template.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/tasks-template-update.html

        Args:
            template_id (int): Id of the template.
            fields (TasksTemplateUpdateFields | Mapping[str, Any]): New values of the fields; those
                not named stay as they are. Keys:
                ``bitrix24_client.params.TasksTemplateUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Invalid value {} to match with parameter {templateId}. Should be value of
                    type int.
                ``100``: Could not find value for parameter {fields}
        """
        return self._client._invoke(UPDATE, {"templateId": template_id, "fields": fields}, extra)


class TasksTemplateChecklistMethods(SyncNamespace):
    """``tasks.template.checklist``."""

    __slots__ = ()
    _name = "tasks.template.checklist"

    def add(
        self,
        *,
        template_id: int,
        fields: params.TasksTemplateChecklistAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplateChecklistAddResult:
        """Add Checklist Item to Task Template.

        ``tasks.template.checklist.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html

        Args:
            template_id (int): Id of the template.
            fields (TasksTemplateChecklistAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TasksTemplateChecklistAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Could not find value for parameter {fields}
                ``0``: Item name is not specified
                ``0``: Invalid value [] for field [PARENT_ID] in element [, Item name]
                ``0``: Adding item: action is not available
        """
        return self._client._invoke(
            CHECKLIST_ADD, {"templateId": template_id, "fields": fields}, extra
        )

    def addAttachmentByContent(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachment_parameters: params.TasksTemplateChecklistAddAttachmentByContentAttachmentParameters,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplateChecklistAddAttachmentByContentResult:
        """Add Attachment to Checklist Item.

        ``tasks.template.checklist.addAttachmentByContent``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            attachment_parameters
                (TasksTemplateChecklistAddAttachmentByContentAttachmentParameters): Keys:
                ``bitrix24_client.params.TasksTemplateChecklistAddAttachmentByContentAttachmentParameters``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {attachmentParameters}
                ``0``: An error occurred while adding the attachment
                ``0``: Modification of the item: action is not available
        """
        return self._client._invoke(
            CHECKLIST_ADDATTACHMENTBYCONTENT,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentParameters": attachment_parameters,
            },
            extra,
        )

    def addAttachmentsFromDisk(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        files_ids: Sequence[int | str],
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplateChecklistAddAttachmentsFromDiskResult:
        """Add Attachments from Drive to Checklist Item.

        ``tasks.template.checklist.addAttachmentsFromDisk``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            files_ids (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {filesIds}
                ``100``: Invalid value {} to match with parameter {filesIds}. Should be value of
                    type array.
                ``0``: Invalid value [] for field [ENTITY_ID] in element [, ]
                ``0``: Item modification: action not available
        """
        return self._client._invoke(
            CHECKLIST_ADDATTACHMENTSFROMDISK,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "filesIds": files_ids,
            },
            extra,
        )

    def complete(
        self, *, template_id: int, check_list_item_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTemplateChecklistCompleteResult:
        """Complete Checklist Item of Task Template.

        ``tasks.template.checklist.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Incorrect value [] for field [ENTITY_ID] in item [, ]
                ``0``: Changing the status of the item: action unavailable
        """
        return self._client._invoke(
            CHECKLIST_COMPLETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra,
        )

    def delete(
        self, *, template_id: int, check_list_item_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Checklist Item from Task Template.

        ``tasks.template.checklist.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Invalid value [] for field [ENTITY_ID] in item [, ]
                ``0``: Deleting item: action not available
        """
        return self._client._invoke(
            CHECKLIST_DELETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra,
        )

    def get(
        self, *, template_id: int, check_list_item_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTemplateChecklistGetResult:
        """Get Checklist Item from Task Template.

        ``tasks.template.checklist.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``0``: Access to the task template is denied
        """
        return self._client._invoke(
            CHECKLIST_GET, {"templateId": template_id, "checkListItemId": check_list_item_id}, extra
        )

    def list(
        self,
        *,
        template_id: int,
        filter: params.TasksTemplateChecklistListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        order: params.TasksTemplateChecklistListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplateChecklistListResult:
        """Get the List of Checklist Items for Task Template.

        ``tasks.template.checklist.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html

        Args:
            template_id (int): Id of the template.
            filter (TasksTemplateChecklistListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksTemplateChecklistListFilter``.
            select (Sequence[str]): Names of the fields to return.
            order (TasksTemplateChecklistListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.TasksTemplateChecklistListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access to the task template is denied
                ``100``: Could not find value for parameter {templateId}
        """
        return self._client._invoke(
            CHECKLIST_LIST,
            {"templateId": template_id, "filter": filter, "select": select, "order": order},
            extra,
        )

    def moveAfter(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        after_item_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplateChecklistMoveAfterResult:
        """Move Checklist Item After Another.

        ``tasks.template.checklist.moveAfter``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            after_item_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {afterItemId}
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Incorrect value [] for field [ENTITY_ID] in element [, ]
                ``0``: Moving item: action not available
        """
        return self._client._invoke(
            CHECKLIST_MOVEAFTER,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "afterItemId": after_item_id,
            },
            extra,
        )

    def moveBefore(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        before_item_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplateChecklistMoveBeforeResult:
        """Move Checklist Item Before Another.

        ``tasks.template.checklist.moveBefore``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            before_item_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {afterItemId}
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Invalid value [] for field [ENTITY_ID] in element [, ]
                ``0``: Moving item: action unavailable
        """
        return self._client._invoke(
            CHECKLIST_MOVEBEFORE,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "beforeItemId": before_item_id,
            },
            extra,
        )

    def removeAttachments(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachments_ids: Sequence[int | str],
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplateChecklistRemoveAttachmentsResult:
        """Remove Attachments from Checklist Item.

        ``tasks.template.checklist.removeAttachments``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            attachments_ids (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {attachmentsIds}
                ``100``: Invalid value {} to match with parameter {attachmentsIds}. Should be value
                    of type array.
                ``0``: Invalid value [] for field [ENTITY_ID] in element [, ]
                ``0``: Changing item: action is not available
        """
        return self._client._invoke(
            CHECKLIST_REMOVEATTACHMENTS,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentsIds": attachments_ids,
            },
            extra,
        )

    def renew(
        self, *, template_id: int, check_list_item_id: int, extra: Mapping[str, Any] | None = None
    ) -> models.TasksTemplateChecklistRenewResult:
        """Renew Checklist Item of Task Template.

        ``tasks.template.checklist.renew``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Incorrect value [] for field [ENTITY_ID] in item [, ]
                ``0``: Changing the status of the item: action not available
        """
        return self._client._invoke(
            CHECKLIST_RENEW,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra,
        )

    def update(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        fields: params.TasksTemplateChecklistUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.TasksTemplateChecklistUpdateResult:
        """Update Checklist Item of Task Template.

        ``tasks.template.checklist.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            fields (TasksTemplateChecklistUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.TasksTemplateChecklistUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {fields}
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Invalid value [] for field [ENTITY_ID] in item [, Checklist item name]
                ``0``: Updating item: action not available
        """
        return self._client._invoke(
            CHECKLIST_UPDATE,
            {"templateId": template_id, "checkListItemId": check_list_item_id, "fields": fields},
            extra,
        )


class AsyncTasksTemplateChecklistMethods(AsyncNamespace):
    """``tasks.template.checklist``."""

    __slots__ = ()
    _name = "tasks.template.checklist"

    def add(
        self,
        *,
        template_id: int,
        fields: params.TasksTemplateChecklistAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplateChecklistAddResult]:
        """Add Checklist Item to Task Template.

        ``tasks.template.checklist.add``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add.html

        Args:
            template_id (int): Id of the template.
            fields (TasksTemplateChecklistAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.TasksTemplateChecklistAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Could not find value for parameter {fields}
                ``0``: Item name is not specified
                ``0``: Invalid value [] for field [PARENT_ID] in element [, Item name]
                ``0``: Adding item: action is not available
        """
        return self._client._invoke(
            CHECKLIST_ADD, {"templateId": template_id, "fields": fields}, extra
        )

    def addAttachmentByContent(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachment_parameters: params.TasksTemplateChecklistAddAttachmentByContentAttachmentParameters,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplateChecklistAddAttachmentByContentResult]:
        """Add Attachment to Checklist Item.

        ``tasks.template.checklist.addAttachmentByContent``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachment-by-content.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            attachment_parameters
                (TasksTemplateChecklistAddAttachmentByContentAttachmentParameters): Keys:
                ``bitrix24_client.params.TasksTemplateChecklistAddAttachmentByContentAttachmentParameters``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {attachmentParameters}
                ``0``: An error occurred while adding the attachment
                ``0``: Modification of the item: action is not available
        """
        return self._client._invoke(
            CHECKLIST_ADDATTACHMENTBYCONTENT,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentParameters": attachment_parameters,
            },
            extra,
        )

    def addAttachmentsFromDisk(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        files_ids: Sequence[int | str],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplateChecklistAddAttachmentsFromDiskResult]:
        """Add Attachments from Drive to Checklist Item.

        ``tasks.template.checklist.addAttachmentsFromDisk``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-add-attachments-from-disk.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            files_ids (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {filesIds}
                ``100``: Invalid value {} to match with parameter {filesIds}. Should be value of
                    type array.
                ``0``: Invalid value [] for field [ENTITY_ID] in element [, ]
                ``0``: Item modification: action not available
        """
        return self._client._invoke(
            CHECKLIST_ADDATTACHMENTSFROMDISK,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "filesIds": files_ids,
            },
            extra,
        )

    def complete(
        self, *, template_id: int, check_list_item_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTemplateChecklistCompleteResult]:
        """Complete Checklist Item of Task Template.

        ``tasks.template.checklist.complete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-complete.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Incorrect value [] for field [ENTITY_ID] in item [, ]
                ``0``: Changing the status of the item: action unavailable
        """
        return self._client._invoke(
            CHECKLIST_COMPLETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra,
        )

    def delete(
        self, *, template_id: int, check_list_item_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Checklist Item from Task Template.

        ``tasks.template.checklist.delete``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-delete.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Invalid value [] for field [ENTITY_ID] in item [, ]
                ``0``: Deleting item: action not available
        """
        return self._client._invoke(
            CHECKLIST_DELETE,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra,
        )

    def get(
        self, *, template_id: int, check_list_item_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTemplateChecklistGetResult]:
        """Get Checklist Item from Task Template.

        ``tasks.template.checklist.get``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-get.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``0``: Access to the task template is denied
        """
        return self._client._invoke(
            CHECKLIST_GET, {"templateId": template_id, "checkListItemId": check_list_item_id}, extra
        )

    def list(
        self,
        *,
        template_id: int,
        filter: params.TasksTemplateChecklistListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        order: params.TasksTemplateChecklistListOrder | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplateChecklistListResult]:
        """Get the List of Checklist Items for Task Template.

        ``tasks.template.checklist.list``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-list.html

        Args:
            template_id (int): Id of the template.
            filter (TasksTemplateChecklistListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.TasksTemplateChecklistListFilter``.
            select (Sequence[str]): Names of the fields to return.
            order (TasksTemplateChecklistListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.TasksTemplateChecklistListOrder``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Access to the task template is denied
                ``100``: Could not find value for parameter {templateId}
        """
        return self._client._invoke(
            CHECKLIST_LIST,
            {"templateId": template_id, "filter": filter, "select": select, "order": order},
            extra,
        )

    def moveAfter(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        after_item_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplateChecklistMoveAfterResult]:
        """Move Checklist Item After Another.

        ``tasks.template.checklist.moveAfter``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-after.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            after_item_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {afterItemId}
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Incorrect value [] for field [ENTITY_ID] in element [, ]
                ``0``: Moving item: action not available
        """
        return self._client._invoke(
            CHECKLIST_MOVEAFTER,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "afterItemId": after_item_id,
            },
            extra,
        )

    def moveBefore(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        before_item_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplateChecklistMoveBeforeResult]:
        """Move Checklist Item Before Another.

        ``tasks.template.checklist.moveBefore``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-move-before.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            before_item_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {afterItemId}
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Invalid value [] for field [ENTITY_ID] in element [, ]
                ``0``: Moving item: action unavailable
        """
        return self._client._invoke(
            CHECKLIST_MOVEBEFORE,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "beforeItemId": before_item_id,
            },
            extra,
        )

    def removeAttachments(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        attachments_ids: Sequence[int | str],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplateChecklistRemoveAttachmentsResult]:
        """Remove Attachments from Checklist Item.

        ``tasks.template.checklist.removeAttachments``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-remove-attachments.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            attachments_ids (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {attachmentsIds}
                ``100``: Invalid value {} to match with parameter {attachmentsIds}. Should be value
                    of type array.
                ``0``: Invalid value [] for field [ENTITY_ID] in element [, ]
                ``0``: Changing item: action is not available
        """
        return self._client._invoke(
            CHECKLIST_REMOVEATTACHMENTS,
            {
                "templateId": template_id,
                "checkListItemId": check_list_item_id,
                "attachmentsIds": attachments_ids,
            },
            extra,
        )

    def renew(
        self, *, template_id: int, check_list_item_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.TasksTemplateChecklistRenewResult]:
        """Renew Checklist Item of Task Template.

        ``tasks.template.checklist.renew``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-renew.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Incorrect value [] for field [ENTITY_ID] in item [, ]
                ``0``: Changing the status of the item: action not available
        """
        return self._client._invoke(
            CHECKLIST_RENEW,
            {"templateId": template_id, "checkListItemId": check_list_item_id},
            extra,
        )

    def update(
        self,
        *,
        template_id: int,
        check_list_item_id: int,
        fields: params.TasksTemplateChecklistUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.TasksTemplateChecklistUpdateResult]:
        """Update Checklist Item of Task Template.

        ``tasks.template.checklist.update``, scope ``task``.
        https://apidocs.bitrix24.com/api-reference/tasks/template/checklist/tasks-template-checklist-update.html

        Args:
            template_id (int): Id of the template.
            check_list_item_id (int): Id of the checklist item.
            fields (TasksTemplateChecklistUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.TasksTemplateChecklistUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {templateId}
                ``100``: Bitrix\\Tasks\\CheckList\\Internals\\CheckList All parameters in the
                    constructor must have real class type
                ``100``: Could not find value for parameter {fields}
                ``0``: Bitrix\\Tasks\\CheckList\\CheckListFacade::onAfterUpdate(): Argument #1
                    ($taskId) must be of type int, string given, called in
                    /var/www/html/bitrix/modules/tasks/lib/checklist/checklistfacade.php on line 313
                ``0``: Invalid value [] for field [ENTITY_ID] in item [, Checklist item name]
                ``0``: Updating item: action not available
        """
        return self._client._invoke(
            CHECKLIST_UPDATE,
            {"templateId": template_id, "checkListItemId": check_list_item_id, "fields": fields},
            extra,
        )
