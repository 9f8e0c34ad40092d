"""Classes of parameters, by name. Each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .batch import BatchQuery as BatchQuery
    from .batch import BatchRequest as BatchRequest
    from .call import CallFollowupListFilter as CallFollowupListFilter
    from .call import CallFollowupListFilterStartDate as CallFollowupListFilterStartDate
    from .call import CallFollowupListOrder as CallFollowupListOrder
    from .call import CallFollowupListPagination as CallFollowupListPagination
    from .call import CallFollowupListPaginationAfterCursor as CallFollowupListPaginationAfterCursor
    from .humanresources import HumanresourcesNodeAddSettings as HumanresourcesNodeAddSettings
    from .humanresources import HumanresourcesNodeAddUserIds as HumanresourcesNodeAddUserIds
    from .humanresources import HumanresourcesNodeListPagination as HumanresourcesNodeListPagination
    from .humanresources import (
        HumanresourcesNodeMemberSetUserIds as HumanresourcesNodeMemberSetUserIds,
    )
    from .humanresources import (
        HumanresourcesNodeSearchPagination as HumanresourcesNodeSearchPagination,
    )
    from .mail import MailMailboxListPagination as MailMailboxListPagination
    from .mail import MailMailboxSendersPagination as MailMailboxSendersPagination
    from .mail import MailMessageListPagination as MailMessageListPagination
    from .mail import MailRecipientListcontactsPagination as MailRecipientListcontactsPagination
    from .mail import MailRecipientListemployeesPagination as MailRecipientListemployeesPagination
    from .main import MainEventlogListOrder as MainEventlogListOrder
    from .main import MainEventlogListPagination as MainEventlogListPagination
    from .main import MainEventlogTailCursor as MainEventlogTailCursor
    from .note import NoteCollectionAddFields as NoteCollectionAddFields
    from .note import NoteCollectionListPagination as NoteCollectionListPagination
    from .note import (
        NoteCollectionListPaginationAfterCursor as NoteCollectionListPaginationAfterCursor,
    )
    from .note import NoteCollectionUpdateFields as NoteCollectionUpdateFields
    from .note import NoteDocumentAddFields as NoteDocumentAddFields
    from .note import NoteDocumentSearchListPagination as NoteDocumentSearchListPagination
    from .note import NoteDocumentUpdateFields as NoteDocumentUpdateFields
    from .shared import FilterGroup as FilterGroup
    from .tasks import Tasks as Tasks
    from .tasks import TasksAccomplicesItem as TasksAccomplicesItem
    from .tasks import TasksAccomplicesItemImage as TasksAccomplicesItemImage
    from .tasks import TasksAuditorsItem as TasksAuditorsItem
    from .tasks import TasksAuditorsItemImage as TasksAuditorsItemImage
    from .tasks import TasksChangedBy as TasksChangedBy
    from .tasks import TasksChangedByImage as TasksChangedByImage
    from .tasks import TasksChat as TasksChat
    from .tasks import TasksClosedBy as TasksClosedBy
    from .tasks import TasksClosedByImage as TasksClosedByImage
    from .tasks import TasksCreator as TasksCreator
    from .tasks import TasksCreatorImage as TasksCreatorImage
    from .tasks import TasksElapsedTime as TasksElapsedTime
    from .tasks import TasksEmail as TasksEmail
    from .tasks import TasksFileItem as TasksFileItem
    from .tasks import TasksFlow as TasksFlow
    from .tasks import TasksGroup as TasksGroup
    from .tasks import TasksGroupImage as TasksGroupImage
    from .tasks import TasksImage as TasksImage
    from .tasks import TasksReplicateParams as TasksReplicateParams
    from .tasks import TasksResponsible as TasksResponsible
    from .tasks import TasksResponsibleImage as TasksResponsibleImage
    from .tasks import TasksSource as TasksSource
    from .tasks import TasksStage as TasksStage
    from .tasks import TasksStatusChangedBy as TasksStatusChangedBy
    from .tasks import TasksStatusChangedByImage as TasksStatusChangedByImage
    from .tasks import TasksTaskAddFields as TasksTaskAddFields
    from .tasks import TasksTaskChatMessageSendFields as TasksTaskChatMessageSendFields
    from .tasks import TasksTaskListOrder as TasksTaskListOrder
    from .tasks import TasksTaskListPagination as TasksTaskListPagination
    from .tasks import TasksTaskResultAddFields as TasksTaskResultAddFields
    from .tasks import (
        TasksTaskResultAddfromchatmessageFields as TasksTaskResultAddfromchatmessageFields,
    )
    from .tasks import TasksTaskResultListOrder as TasksTaskResultListOrder
    from .tasks import TasksTaskResultListPagination as TasksTaskResultListPagination
    from .tasks import TasksTaskResultUpdateFields as TasksTaskResultUpdateFields
    from .tasks import TasksTaskdto as TasksTaskdto
    from .tasks import TasksTaskdtoAccomplicesItem as TasksTaskdtoAccomplicesItem
    from .tasks import TasksTaskdtoAccomplicesItemImage as TasksTaskdtoAccomplicesItemImage
    from .tasks import TasksTaskdtoAuditorsItem as TasksTaskdtoAuditorsItem
    from .tasks import TasksTaskdtoAuditorsItemImage as TasksTaskdtoAuditorsItemImage
    from .tasks import TasksTaskdtoChangedBy as TasksTaskdtoChangedBy
    from .tasks import TasksTaskdtoChangedByImage as TasksTaskdtoChangedByImage
    from .tasks import TasksTaskdtoChat as TasksTaskdtoChat
    from .tasks import TasksTaskdtoClosedBy as TasksTaskdtoClosedBy
    from .tasks import TasksTaskdtoClosedByImage as TasksTaskdtoClosedByImage
    from .tasks import TasksTaskdtoCreator as TasksTaskdtoCreator
    from .tasks import TasksTaskdtoCreatorImage as TasksTaskdtoCreatorImage
    from .tasks import TasksTaskdtoElapsedTime as TasksTaskdtoElapsedTime
    from .tasks import TasksTaskdtoEmail as TasksTaskdtoEmail
    from .tasks import TasksTaskdtoFlow as TasksTaskdtoFlow
    from .tasks import TasksTaskdtoGroup as TasksTaskdtoGroup
    from .tasks import TasksTaskdtoGroupImage as TasksTaskdtoGroupImage
    from .tasks import TasksTaskdtoResponsible as TasksTaskdtoResponsible
    from .tasks import TasksTaskdtoResponsibleImage as TasksTaskdtoResponsibleImage
    from .tasks import TasksTaskdtoSource as TasksTaskdtoSource
    from .tasks import TasksTaskdtoStage as TasksTaskdtoStage
    from .tasks import TasksTaskdtoStatusChangedBy as TasksTaskdtoStatusChangedBy
    from .tasks import TasksTaskdtoStatusChangedByImage as TasksTaskdtoStatusChangedByImage
    from .tasks import TasksTemplate as TasksTemplate
    from .tasks import TasksTemplateCreator as TasksTemplateCreator
    from .tasks import TasksTemplateCreatorImage as TasksTemplateCreatorImage
    from .tasks import TasksTemplateGroup as TasksTemplateGroup
    from .tasks import TasksTemplateGroupImage as TasksTemplateGroupImage
    from .tasks import TasksTemplateReplicateParams as TasksTemplateReplicateParams
    from .timeman import TimemanRecordListOrder as TimemanRecordListOrder
    from .timeman import TimemanRecordListPagination as TimemanRecordListPagination

#: Class → module.
_HOMES: Final[dict[str, str]] = {
    "BatchQuery": "batch",
    "BatchRequest": "batch",
    "CallFollowupListFilter": "call",
    "CallFollowupListFilterStartDate": "call",
    "CallFollowupListOrder": "call",
    "CallFollowupListPagination": "call",
    "CallFollowupListPaginationAfterCursor": "call",
    "HumanresourcesNodeAddSettings": "humanresources",
    "HumanresourcesNodeAddUserIds": "humanresources",
    "HumanresourcesNodeListPagination": "humanresources",
    "HumanresourcesNodeMemberSetUserIds": "humanresources",
    "HumanresourcesNodeSearchPagination": "humanresources",
    "MailMailboxListPagination": "mail",
    "MailMailboxSendersPagination": "mail",
    "MailMessageListPagination": "mail",
    "MailRecipientListcontactsPagination": "mail",
    "MailRecipientListemployeesPagination": "mail",
    "MainEventlogListOrder": "main",
    "MainEventlogListPagination": "main",
    "MainEventlogTailCursor": "main",
    "NoteCollectionAddFields": "note",
    "NoteCollectionListPagination": "note",
    "NoteCollectionListPaginationAfterCursor": "note",
    "NoteCollectionUpdateFields": "note",
    "NoteDocumentAddFields": "note",
    "NoteDocumentSearchListPagination": "note",
    "NoteDocumentUpdateFields": "note",
    "FilterGroup": "shared",
    "Tasks": "tasks",
    "TasksAccomplicesItem": "tasks",
    "TasksAccomplicesItemImage": "tasks",
    "TasksAuditorsItem": "tasks",
    "TasksAuditorsItemImage": "tasks",
    "TasksChangedBy": "tasks",
    "TasksChangedByImage": "tasks",
    "TasksChat": "tasks",
    "TasksClosedBy": "tasks",
    "TasksClosedByImage": "tasks",
    "TasksCreator": "tasks",
    "TasksCreatorImage": "tasks",
    "TasksElapsedTime": "tasks",
    "TasksEmail": "tasks",
    "TasksFileItem": "tasks",
    "TasksFlow": "tasks",
    "TasksGroup": "tasks",
    "TasksGroupImage": "tasks",
    "TasksImage": "tasks",
    "TasksReplicateParams": "tasks",
    "TasksResponsible": "tasks",
    "TasksResponsibleImage": "tasks",
    "TasksSource": "tasks",
    "TasksStage": "tasks",
    "TasksStatusChangedBy": "tasks",
    "TasksStatusChangedByImage": "tasks",
    "TasksTaskAddFields": "tasks",
    "TasksTaskChatMessageSendFields": "tasks",
    "TasksTaskListOrder": "tasks",
    "TasksTaskListPagination": "tasks",
    "TasksTaskResultAddFields": "tasks",
    "TasksTaskResultAddfromchatmessageFields": "tasks",
    "TasksTaskResultListOrder": "tasks",
    "TasksTaskResultListPagination": "tasks",
    "TasksTaskResultUpdateFields": "tasks",
    "TasksTaskdto": "tasks",
    "TasksTaskdtoAccomplicesItem": "tasks",
    "TasksTaskdtoAccomplicesItemImage": "tasks",
    "TasksTaskdtoAuditorsItem": "tasks",
    "TasksTaskdtoAuditorsItemImage": "tasks",
    "TasksTaskdtoChangedBy": "tasks",
    "TasksTaskdtoChangedByImage": "tasks",
    "TasksTaskdtoChat": "tasks",
    "TasksTaskdtoClosedBy": "tasks",
    "TasksTaskdtoClosedByImage": "tasks",
    "TasksTaskdtoCreator": "tasks",
    "TasksTaskdtoCreatorImage": "tasks",
    "TasksTaskdtoElapsedTime": "tasks",
    "TasksTaskdtoEmail": "tasks",
    "TasksTaskdtoFlow": "tasks",
    "TasksTaskdtoGroup": "tasks",
    "TasksTaskdtoGroupImage": "tasks",
    "TasksTaskdtoResponsible": "tasks",
    "TasksTaskdtoResponsibleImage": "tasks",
    "TasksTaskdtoSource": "tasks",
    "TasksTaskdtoStage": "tasks",
    "TasksTaskdtoStatusChangedBy": "tasks",
    "TasksTaskdtoStatusChangedByImage": "tasks",
    "TasksTemplate": "tasks",
    "TasksTemplateCreator": "tasks",
    "TasksTemplateCreatorImage": "tasks",
    "TasksTemplateGroup": "tasks",
    "TasksTemplateGroupImage": "tasks",
    "TasksTemplateReplicateParams": "tasks",
    "TimemanRecordListOrder": "timeman",
    "TimemanRecordListPagination": "timeman",
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
