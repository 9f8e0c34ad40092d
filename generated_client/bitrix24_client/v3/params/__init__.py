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
    from .humanresources import (
        HumanresourcesNodeMemberSetUserIds as HumanresourcesNodeMemberSetUserIds,
    )
    from .humanresources import (
        HumanresourcesNodeSearchPagination as HumanresourcesNodeSearchPagination,
    )
    from .mail import MailMailboxListPagination as MailMailboxListPagination
    from .main import MainEventlogListOrder as MainEventlogListOrder
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
    from .shared import TasksTaskListPagination as TasksTaskListPagination
    from .tasks import Tasks as Tasks
    from .tasks import TasksChat as TasksChat
    from .tasks import TasksCreator as TasksCreator
    from .tasks import TasksElapsedTime as TasksElapsedTime
    from .tasks import TasksEmail as TasksEmail
    from .tasks import TasksFlow as TasksFlow
    from .tasks import TasksGroup as TasksGroup
    from .tasks import TasksImage as TasksImage
    from .tasks import TasksReplicateParams as TasksReplicateParams
    from .tasks import TasksSource as TasksSource
    from .tasks import TasksStage as TasksStage
    from .tasks import TasksTaskAddFields as TasksTaskAddFields
    from .tasks import TasksTaskChatMessageSendFields as TasksTaskChatMessageSendFields
    from .tasks import TasksTaskListOrder as TasksTaskListOrder
    from .tasks import TasksTaskResultAddFields as TasksTaskResultAddFields
    from .tasks import (
        TasksTaskResultAddfromchatmessageFields as TasksTaskResultAddfromchatmessageFields,
    )
    from .tasks import TasksTaskResultListOrder as TasksTaskResultListOrder
    from .tasks import TasksTaskResultListPagination as TasksTaskResultListPagination
    from .tasks import TasksTaskResultUpdateFields as TasksTaskResultUpdateFields
    from .tasks import TasksTaskdto as TasksTaskdto
    from .tasks import TasksTaskdtoFlow as TasksTaskdtoFlow
    from .tasks import TasksTaskdtoSource as TasksTaskdtoSource
    from .tasks import TasksTemplate as TasksTemplate
    from .timeman import TimemanRecordListOrder as TimemanRecordListOrder

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
    "HumanresourcesNodeMemberSetUserIds": "humanresources",
    "HumanresourcesNodeSearchPagination": "humanresources",
    "MailMailboxListPagination": "mail",
    "MainEventlogListOrder": "main",
    "MainEventlogTailCursor": "main",
    "NoteCollectionAddFields": "note",
    "NoteCollectionListPagination": "note",
    "NoteCollectionListPaginationAfterCursor": "note",
    "NoteCollectionUpdateFields": "note",
    "NoteDocumentAddFields": "note",
    "NoteDocumentSearchListPagination": "note",
    "NoteDocumentUpdateFields": "note",
    "FilterGroup": "shared",
    "TasksTaskListPagination": "shared",
    "Tasks": "tasks",
    "TasksChat": "tasks",
    "TasksCreator": "tasks",
    "TasksElapsedTime": "tasks",
    "TasksEmail": "tasks",
    "TasksFlow": "tasks",
    "TasksGroup": "tasks",
    "TasksImage": "tasks",
    "TasksReplicateParams": "tasks",
    "TasksSource": "tasks",
    "TasksStage": "tasks",
    "TasksTaskAddFields": "tasks",
    "TasksTaskChatMessageSendFields": "tasks",
    "TasksTaskListOrder": "tasks",
    "TasksTaskResultAddFields": "tasks",
    "TasksTaskResultAddfromchatmessageFields": "tasks",
    "TasksTaskResultListOrder": "tasks",
    "TasksTaskResultListPagination": "tasks",
    "TasksTaskResultUpdateFields": "tasks",
    "TasksTaskdto": "tasks",
    "TasksTaskdtoFlow": "tasks",
    "TasksTaskdtoSource": "tasks",
    "TasksTemplate": "tasks",
    "TimemanRecordListOrder": "timeman",
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
