"""Classes of answers, by name. Each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .crm.activity import CrmActivityLayoutBlocks as CrmActivityLayoutBlocks
    from .crm.activity import (
        CrmActivityLayoutBlocksBlock1Properties as CrmActivityLayoutBlocksBlock1Properties,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksBlock3PropertiesAction as CrmActivityLayoutBlocksBlock3PropertiesAction,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksBlock4PropertiesBlock as CrmActivityLayoutBlocksBlock4PropertiesBlock,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksBlock4PropertiesBlockProperties as CrmActivityLayoutBlocksBlock4PropertiesBlockProperties,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksDeleteResult as CrmActivityLayoutBlocksDeleteResult,
    )
    from .crm.activity import CrmActivityLayoutBlocksField as CrmActivityLayoutBlocksField
    from .crm.activity import CrmActivityLayoutBlocksGetResult as CrmActivityLayoutBlocksGetResult
    from .crm.activity import (
        CrmActivityLayoutBlocksGetResultLayout as CrmActivityLayoutBlocksGetResultLayout,
    )
    from .crm.activity import CrmActivityLayoutBlocksSetResult as CrmActivityLayoutBlocksSetResult
    from .crm.calllist import CrmCalllist as CrmCalllist
    from .crm.catalog import CrmCatalogFieldsResult as CrmCatalogFieldsResult
    from .crm.company import CrmCompanyFieldsResult as CrmCompanyFieldsResult
    from .crm.contact import CrmContactFieldsResult as CrmContactFieldsResult
    from .crm.contact import FieldDescription17 as FieldDescription17
    from .crm.dealcategory import CrmDealcategoryDefault as CrmDealcategoryDefault
    from .crm.dealcategory import CrmDealcategoryFieldsResult as CrmDealcategoryFieldsResult
    from .crm.duplicate import CrmDuplicateFindbycommResult as CrmDuplicateFindbycommResult
    from .crm.duplicate import CrmDuplicateVolatileType as CrmDuplicateVolatileType
    from .crm.duplicate import (
        CrmDuplicateVolatileTypeFieldsResultItem as CrmDuplicateVolatileTypeFieldsResultItem,
    )
    from .crm.duplicate import (
        CrmDuplicateVolatileTypeRegisterResult as CrmDuplicateVolatileTypeRegisterResult,
    )
    from .crm.entity import CrmEntityMergeBatchResult as CrmEntityMergeBatchResult
    from .crm.invoice import CrmInvoiceFieldsResult as CrmInvoiceFieldsResult
    from .crm.invoice import CrmInvoiceRecurringFieldsResult as CrmInvoiceRecurringFieldsResult
    from .crm.invoice import CrmInvoiceStatusFieldsResult as CrmInvoiceStatusFieldsResult
    from .crm.measure import CrmMeasureFieldsResult as CrmMeasureFieldsResult
    from .crm.product import CrmProductFieldsResult as CrmProductFieldsResult
    from .crm.status import CrmStatus as CrmStatus
    from .crm.vat import CrmVat as CrmVat
    from .imconnector import ImconnectorDeleteMessagesResult as ImconnectorDeleteMessagesResult
    from .imconnector import ImconnectorSendMessagesResult as ImconnectorSendMessagesResult
    from .imconnector import (
        ImconnectorSendStatusDeliveryResult as ImconnectorSendStatusDeliveryResult,
    )
    from .imconnector import (
        ImconnectorSendStatusReadingResult as ImconnectorSendStatusReadingResult,
    )
    from .imconnector import ImconnectorUpdateMessagesResult as ImconnectorUpdateMessagesResult
    from .rpa import RpaComment as RpaComment
    from .rpa import RpaCommentAddResult as RpaCommentAddResult
    from .rpa import RpaCommentData as RpaCommentData
    from .rpa import RpaCommentUsersValue as RpaCommentUsersValue
    from .rpa import RpaFieldsGetSettingsResult as RpaFieldsGetSettingsResult
    from .rpa import RpaFieldsGetSettingsResultFields as RpaFieldsGetSettingsResultFields
    from .rpa import (
        RpaFieldsGetSettingsResultFieldsKanban as RpaFieldsGetSettingsResultFieldsKanban,
    )
    from .rpa import RpaItem as RpaItem
    from .rpa import RpaItemGetResult as RpaItemGetResult
    from .rpa import RpaItemGetTasksResult as RpaItemGetTasksResult
    from .rpa import RpaItemGetTasksResultTasksItem as RpaItemGetTasksResultTasksItem
    from .rpa import RpaItemGetTasksResultTasksItemData as RpaItemGetTasksResultTasksItemData
    from .rpa import (
        RpaItemGetTasksResultTasksItemDataControls as RpaItemGetTasksResultTasksItemDataControls,
    )
    from .rpa import (
        RpaItemGetTasksResultTasksItemDataControlsButtonsItem as RpaItemGetTasksResultTasksItemDataControlsButtonsItem,
    )
    from .rpa import (
        RpaItemGetTasksResultTasksItemDataUsersItem as RpaItemGetTasksResultTasksItemDataUsersItem,
    )
    from .rpa import (
        RpaItemGetTasksResultTasksItemUsersValue as RpaItemGetTasksResultTasksItemUsersValue,
    )
    from .rpa import RpaItemTasksFaces as RpaItemTasksFaces
    from .rpa import RpaItemUsersValue as RpaItemUsersValue
    from .rpa import RpaStage as RpaStage
    from .rpa import RpaStagePermissions as RpaStagePermissions
    from .rpa import RpaStageTasksItem as RpaStageTasksItem
    from .rpa import RpaStageTasksItemUsersItem as RpaStageTasksItemUsersItem
    from .rpa import RpaTimelineAddResult as RpaTimelineAddResult
    from .rpa import (
        RpaTimelineListForItemResultTimelineItem as RpaTimelineListForItemResultTimelineItem,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemData as RpaTimelineListForItemResultTimelineItemData,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataField as RpaTimelineListForItemResultTimelineItemDataField,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataFieldsItem as RpaTimelineListForItemResultTimelineItemDataFieldsItem,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataTask as RpaTimelineListForItemResultTimelineItemDataTask,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataTaskParameters as RpaTimelineListForItemResultTimelineItemDataTaskParameters,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem as RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem,
    )
    from .rpa import RpaTimelineUpdateIsFixedResult as RpaTimelineUpdateIsFixedResult
    from .rpa import (
        RpaTimelineUpdateIsFixedResultTimeline as RpaTimelineUpdateIsFixedResultTimeline,
    )
    from .rpa import RpaType as RpaType
    from .rpa import RpaTypeGetResult as RpaTypeGetResult
    from .rpa import RpaTypePermissionsItem as RpaTypePermissionsItem
    from .shared import CrmCompanyFieldsResultField as CrmCompanyFieldsResultField
    from .shared import FieldDescription16Settings as FieldDescription16Settings
    from .task.logitem import TaskLogitem as TaskLogitem
    from .tasks.api import TasksApiScrumBacklog as TasksApiScrumBacklog
    from .tasks.api import (
        TasksApiScrumBacklogGetFieldsResult as TasksApiScrumBacklogGetFieldsResult,
    )
    from .tasks.api import (
        TasksApiScrumBacklogGetFieldsResultFields as TasksApiScrumBacklogGetFieldsResultFields,
    )
    from .tasks.api import (
        TasksApiScrumBacklogGetFieldsResultFieldsField as TasksApiScrumBacklogGetFieldsResultFieldsField,
    )
    from .tasks.api import TasksApiScrumEpic as TasksApiScrumEpic
    from .tasks.api import TasksApiScrumEpicGetFieldsResult as TasksApiScrumEpicGetFieldsResult
    from .tasks.api import TasksApiScrumKanbanGetFieldsResult as TasksApiScrumKanbanGetFieldsResult
    from .tasks.api import (
        TasksApiScrumKanbanGetFieldsResultFields as TasksApiScrumKanbanGetFieldsResultFields,
    )
    from .tasks.api import (
        TasksApiScrumKanbanGetFieldsResultFieldsField as TasksApiScrumKanbanGetFieldsResultFieldsField,
    )
    from .tasks.api import (
        TasksApiScrumKanbanGetStagesResultItem as TasksApiScrumKanbanGetStagesResultItem,
    )
    from .tasks.api import TasksApiScrumSprintGetFieldsResult as TasksApiScrumSprintGetFieldsResult
    from .tasks.api import (
        TasksApiScrumSprintGetFieldsResultFields as TasksApiScrumSprintGetFieldsResultFields,
    )
    from .tasks.api import (
        TasksApiScrumSprintGetFieldsResultFieldsField as TasksApiScrumSprintGetFieldsResultFieldsField,
    )
    from .tasks.api import TasksApiScrumTask as TasksApiScrumTask
    from .tasks.api import TasksApiScrumTaskGetFieldsResult as TasksApiScrumTaskGetFieldsResult
    from .tasks.api import (
        TasksApiScrumTaskGetFieldsResultFields as TasksApiScrumTaskGetFieldsResultFields,
    )
    from .tasks.api import (
        TasksApiScrumTaskGetFieldsResultFieldsField as TasksApiScrumTaskGetFieldsResultFieldsField,
    )

#: Class → module.
_HOMES: Final[dict[str, str]] = {
    "CrmActivityLayoutBlocks": "crm.activity",
    "CrmActivityLayoutBlocksBlock1Properties": "crm.activity",
    "CrmActivityLayoutBlocksBlock3PropertiesAction": "crm.activity",
    "CrmActivityLayoutBlocksBlock4PropertiesBlock": "crm.activity",
    "CrmActivityLayoutBlocksBlock4PropertiesBlockProperties": "crm.activity",
    "CrmActivityLayoutBlocksDeleteResult": "crm.activity",
    "CrmActivityLayoutBlocksField": "crm.activity",
    "CrmActivityLayoutBlocksGetResult": "crm.activity",
    "CrmActivityLayoutBlocksGetResultLayout": "crm.activity",
    "CrmActivityLayoutBlocksSetResult": "crm.activity",
    "CrmCalllist": "crm.calllist",
    "CrmCatalogFieldsResult": "crm.catalog",
    "CrmCompanyFieldsResult": "crm.company",
    "CrmContactFieldsResult": "crm.contact",
    "FieldDescription17": "crm.contact",
    "CrmDealcategoryDefault": "crm.dealcategory",
    "CrmDealcategoryFieldsResult": "crm.dealcategory",
    "CrmDuplicateFindbycommResult": "crm.duplicate",
    "CrmDuplicateVolatileType": "crm.duplicate",
    "CrmDuplicateVolatileTypeFieldsResultItem": "crm.duplicate",
    "CrmDuplicateVolatileTypeRegisterResult": "crm.duplicate",
    "CrmEntityMergeBatchResult": "crm.entity",
    "CrmInvoiceFieldsResult": "crm.invoice",
    "CrmInvoiceRecurringFieldsResult": "crm.invoice",
    "CrmInvoiceStatusFieldsResult": "crm.invoice",
    "CrmMeasureFieldsResult": "crm.measure",
    "CrmProductFieldsResult": "crm.product",
    "CrmStatus": "crm.status",
    "CrmVat": "crm.vat",
    "ImconnectorDeleteMessagesResult": "imconnector",
    "ImconnectorSendMessagesResult": "imconnector",
    "ImconnectorSendStatusDeliveryResult": "imconnector",
    "ImconnectorSendStatusReadingResult": "imconnector",
    "ImconnectorUpdateMessagesResult": "imconnector",
    "RpaComment": "rpa",
    "RpaCommentAddResult": "rpa",
    "RpaCommentData": "rpa",
    "RpaCommentUsersValue": "rpa",
    "RpaFieldsGetSettingsResult": "rpa",
    "RpaFieldsGetSettingsResultFields": "rpa",
    "RpaFieldsGetSettingsResultFieldsKanban": "rpa",
    "RpaItem": "rpa",
    "RpaItemGetResult": "rpa",
    "RpaItemGetTasksResult": "rpa",
    "RpaItemGetTasksResultTasksItem": "rpa",
    "RpaItemGetTasksResultTasksItemData": "rpa",
    "RpaItemGetTasksResultTasksItemDataControls": "rpa",
    "RpaItemGetTasksResultTasksItemDataControlsButtonsItem": "rpa",
    "RpaItemGetTasksResultTasksItemDataUsersItem": "rpa",
    "RpaItemGetTasksResultTasksItemUsersValue": "rpa",
    "RpaItemTasksFaces": "rpa",
    "RpaItemUsersValue": "rpa",
    "RpaStage": "rpa",
    "RpaStagePermissions": "rpa",
    "RpaStageTasksItem": "rpa",
    "RpaStageTasksItemUsersItem": "rpa",
    "RpaTimelineAddResult": "rpa",
    "RpaTimelineListForItemResultTimelineItem": "rpa",
    "RpaTimelineListForItemResultTimelineItemData": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataField": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataFieldsItem": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataTask": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataTaskParameters": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem": "rpa",
    "RpaTimelineUpdateIsFixedResult": "rpa",
    "RpaTimelineUpdateIsFixedResultTimeline": "rpa",
    "RpaType": "rpa",
    "RpaTypeGetResult": "rpa",
    "RpaTypePermissionsItem": "rpa",
    "CrmCompanyFieldsResultField": "shared",
    "FieldDescription16Settings": "shared",
    "TaskLogitem": "task.logitem",
    "TasksApiScrumBacklog": "tasks.api",
    "TasksApiScrumBacklogGetFieldsResult": "tasks.api",
    "TasksApiScrumBacklogGetFieldsResultFields": "tasks.api",
    "TasksApiScrumBacklogGetFieldsResultFieldsField": "tasks.api",
    "TasksApiScrumEpic": "tasks.api",
    "TasksApiScrumEpicGetFieldsResult": "tasks.api",
    "TasksApiScrumKanbanGetFieldsResult": "tasks.api",
    "TasksApiScrumKanbanGetFieldsResultFields": "tasks.api",
    "TasksApiScrumKanbanGetFieldsResultFieldsField": "tasks.api",
    "TasksApiScrumKanbanGetStagesResultItem": "tasks.api",
    "TasksApiScrumSprintGetFieldsResult": "tasks.api",
    "TasksApiScrumSprintGetFieldsResultFields": "tasks.api",
    "TasksApiScrumSprintGetFieldsResultFieldsField": "tasks.api",
    "TasksApiScrumTask": "tasks.api",
    "TasksApiScrumTaskGetFieldsResult": "tasks.api",
    "TasksApiScrumTaskGetFieldsResultFields": "tasks.api",
    "TasksApiScrumTaskGetFieldsResultFieldsField": "tasks.api",
}

# Hidden from type checkers, who would take any misspelt name for a class.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})
