"""Classes of answers, by name. Each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .batch import BatchResultItem as BatchResultItem
    from .batch import BatchResultItemItem as BatchResultItemItem
    from .call import CallFollowup as CallFollowup
    from .call import CallFollowupEvaluation as CallFollowupEvaluation
    from .call import CallFollowupField as CallFollowupField
    from .call import CallFollowupFieldListResult as CallFollowupFieldListResult
    from .call import CallFollowupInsights as CallFollowupInsights
    from .call import CallFollowupOverview as CallFollowupOverview
    from .call import CallFollowupOverviewActionItemsItem as CallFollowupOverviewActionItemsItem
    from .call import CallFollowupParticipantsItem as CallFollowupParticipantsItem
    from .call import CallFollowupSummary as CallFollowupSummary
    from .call import CallFollowupTranscription as CallFollowupTranscription
    from .humanresources import (
        HumanresourcesEmployeeCountResult as HumanresourcesEmployeeCountResult,
    )
    from .humanresources import HumanresourcesEmployeeField as HumanresourcesEmployeeField
    from .humanresources import (
        HumanresourcesEmployeeFieldListResult as HumanresourcesEmployeeFieldListResult,
    )
    from .humanresources import (
        HumanresourcesEmployeeMultidepartmentResult as HumanresourcesEmployeeMultidepartmentResult,
    )
    from .humanresources import (
        HumanresourcesEmployeeMultidepartmentResultEmployeesItem as HumanresourcesEmployeeMultidepartmentResultEmployeesItem,
    )
    from .humanresources import (
        HumanresourcesEmployeeMultidepartmentResultEmployeesItemDepartmentsItem as HumanresourcesEmployeeMultidepartmentResultEmployeesItemDepartmentsItem,
    )
    from .humanresources import (
        HumanresourcesEmployeeSearchResult as HumanresourcesEmployeeSearchResult,
    )
    from .humanresources import (
        HumanresourcesEmployeeSearchResultItemsItem as HumanresourcesEmployeeSearchResultItemsItem,
    )
    from .humanresources import (
        HumanresourcesEmployeeSearchResultItemsItemDepartmentsItem as HumanresourcesEmployeeSearchResultItemsItemDepartmentsItem,
    )
    from .humanresources import (
        HumanresourcesEmployeeSubordinatesResult as HumanresourcesEmployeeSubordinatesResult,
    )
    from .humanresources import (
        HumanresourcesEmployeeSubordinatesResultDepartmentsItem as HumanresourcesEmployeeSubordinatesResultDepartmentsItem,
    )
    from .humanresources import HumanresourcesNode as HumanresourcesNode
    from .humanresources import HumanresourcesNodeChildrenResult as HumanresourcesNodeChildrenResult
    from .humanresources import HumanresourcesNodeCommunication as HumanresourcesNodeCommunication
    from .humanresources import (
        HumanresourcesNodeCommunicationChannelsItem as HumanresourcesNodeCommunicationChannelsItem,
    )
    from .humanresources import (
        HumanresourcesNodeCommunicationChatsItem as HumanresourcesNodeCommunicationChatsItem,
    )
    from .humanresources import (
        HumanresourcesNodeCommunicationCollabsItem as HumanresourcesNodeCommunicationCollabsItem,
    )
    from .humanresources import (
        HumanresourcesNodeCommunicationEditResult as HumanresourcesNodeCommunicationEditResult,
    )
    from .humanresources import HumanresourcesNodeCountResult as HumanresourcesNodeCountResult
    from .humanresources import HumanresourcesNodeField as HumanresourcesNodeField
    from .humanresources import (
        HumanresourcesNodeFieldListResult as HumanresourcesNodeFieldListResult,
    )
    from .humanresources import (
        HumanresourcesNodeMemberAddResult as HumanresourcesNodeMemberAddResult,
    )
    from .humanresources import HumanresourcesNodeMemberField as HumanresourcesNodeMemberField
    from .humanresources import (
        HumanresourcesNodeMemberFieldListResult as HumanresourcesNodeMemberFieldListResult,
    )
    from .humanresources import (
        HumanresourcesNodeMemberMoveResult as HumanresourcesNodeMemberMoveResult,
    )
    from .humanresources import (
        HumanresourcesNodeMemberRemoveResult as HumanresourcesNodeMemberRemoveResult,
    )
    from .humanresources import (
        HumanresourcesNodeMemberRemoveResultFailedItem as HumanresourcesNodeMemberRemoveResultFailedItem,
    )
    from .humanresources import (
        HumanresourcesNodeMemberSetResult as HumanresourcesNodeMemberSetResult,
    )
    from .humanresources import HumanresourcesNodeMembersItem as HumanresourcesNodeMembersItem
    from .humanresources import HumanresourcesNodeMoveResult as HumanresourcesNodeMoveResult
    from .humanresources import HumanresourcesNodeSearchResult as HumanresourcesNodeSearchResult
    from .humanresources import (
        HumanresourcesNodeSearchResultItemsItem as HumanresourcesNodeSearchResultItemsItem,
    )
    from .humanresources import (
        HumanresourcesNodeCommunicationChannelsItemType as HumanresourcesNodeCommunicationChannelsItemType,
    )
    from .mail import MailMailbox as MailMailbox
    from .mail import MailMailboxField as MailMailboxField
    from .mail import MailMailboxFieldListResult as MailMailboxFieldListResult
    from .mail import MailMailboxSendersResultItemsItem as MailMailboxSendersResultItemsItem
    from .mail import MailMessage as MailMessage
    from .mail import MailMessageCreatecalendareventResult as MailMessageCreatecalendareventResult
    from .mail import MailMessageCreatechatResult as MailMessageCreatechatResult
    from .mail import MailMessageCreatefeedpostResult as MailMessageCreatefeedpostResult
    from .mail import MailMessageCreatetaskResult as MailMessageCreatetaskResult
    from .mail import MailMessageField as MailMessageField
    from .mail import MailMessageFieldListResult as MailMessageFieldListResult
    from .mail import MailMessageForwardResult as MailMessageForwardResult
    from .mail import MailMessageMovetofolderResult as MailMessageMovetofolderResult
    from .mail import MailMessageReplyResult as MailMessageReplyResult
    from .mail import MailMessageSendResult as MailMessageSendResult
    from .mail import MailMessageThreadResultItem as MailMessageThreadResultItem
    from .mail import MailRecipientField as MailRecipientField
    from .mail import MailRecipientFieldListResult as MailRecipientFieldListResult
    from .mail import (
        MailRecipientListcontactsResultItemsItem as MailRecipientListcontactsResultItemsItem,
    )
    from .mail import (
        MailRecipientListemployeesResultItemsItem as MailRecipientListemployeesResultItemsItem,
    )
    from .main import MainEventlog as MainEventlog
    from .main import MainEventlogField as MainEventlogField
    from .main import MainEventlogFieldListResult as MainEventlogFieldListResult
    from .main import MainEventlogTailResultItemsItem as MainEventlogTailResultItemsItem
    from .note import NoteCollection as NoteCollection
    from .note import NoteCollectionArchiveResult as NoteCollectionArchiveResult
    from .note import NoteCollectionDeleteResult as NoteCollectionDeleteResult
    from .note import NoteCollectionField as NoteCollectionField
    from .note import NoteCollectionFieldListResult as NoteCollectionFieldListResult
    from .note import NoteDocument as NoteDocument
    from .note import NoteDocumentArchiveResult as NoteDocumentArchiveResult
    from .note import NoteDocumentDeleteResult as NoteDocumentDeleteResult
    from .note import NoteDocumentField as NoteDocumentField
    from .note import NoteDocumentFieldListResult as NoteDocumentFieldListResult
    from .note import NoteDocumentSearch as NoteDocumentSearch
    from .note import NoteDocumentSearchField as NoteDocumentSearchField
    from .note import NoteDocumentSearchFieldListResult as NoteDocumentSearchFieldListResult
    from .note import NoteDocumentSearchItemsItem as NoteDocumentSearchItemsItem
    from .note import NoteDocumentTree as NoteDocumentTree
    from .note import NoteDocumentTreeField as NoteDocumentTreeField
    from .note import NoteDocumentTreeFieldListResult as NoteDocumentTreeFieldListResult
    from .note import NoteDocumentTreeItemsItem as NoteDocumentTreeItemsItem
    from .note import NoteDocumentTreeItemsItemChildrenItem as NoteDocumentTreeItemsItemChildrenItem
    from .note import NoteFile as NoteFile
    from .note import NoteFileField as NoteFileField
    from .note import NoteFileFieldListResult as NoteFileFieldListResult
    from .note import NoteCollectionPolicyLevel as NoteCollectionPolicyLevel
    from .note import NoteFileAssetType as NoteFileAssetType
    from .tasks import TasksTask as TasksTask
    from .tasks import TasksTaskAccess as TasksTaskAccess
    from .tasks import TasksTaskAccessField as TasksTaskAccessField
    from .tasks import TasksTaskAccessFieldListResult as TasksTaskAccessFieldListResult
    from .tasks import TasksTaskAccomplicesItem as TasksTaskAccomplicesItem
    from .tasks import TasksTaskAddResultItemField as TasksTaskAddResultItemField
    from .tasks import TasksTaskAuditorsItem as TasksTaskAuditorsItem
    from .tasks import TasksTaskChat as TasksTaskChat
    from .tasks import TasksTaskChatMessageField as TasksTaskChatMessageField
    from .tasks import TasksTaskChatMessageFieldListResult as TasksTaskChatMessageFieldListResult
    from .tasks import TasksTaskChatMessageSendResult as TasksTaskChatMessageSendResult
    from .tasks import TasksTaskCreator as TasksTaskCreator
    from .tasks import TasksTaskElapsedTime as TasksTaskElapsedTime
    from .tasks import TasksTaskEmail as TasksTaskEmail
    from .tasks import TasksTaskField as TasksTaskField
    from .tasks import TasksTaskField2 as TasksTaskField2
    from .tasks import TasksTaskFieldListResult as TasksTaskFieldListResult
    from .tasks import TasksTaskFileField as TasksTaskFileField
    from .tasks import TasksTaskFileFieldListResult as TasksTaskFileFieldListResult
    from .tasks import TasksTaskFileItem as TasksTaskFileItem
    from .tasks import (
        TasksTaskGetResultItemAccomplicesItemImage as TasksTaskGetResultItemAccomplicesItemImage,
    )
    from .tasks import (
        TasksTaskGetResultItemAuditorsItemImage as TasksTaskGetResultItemAuditorsItemImage,
    )
    from .tasks import TasksTaskGetResultItemCreatorImage as TasksTaskGetResultItemCreatorImage
    from .tasks import TasksTaskGetResultItemCreatorImage2 as TasksTaskGetResultItemCreatorImage2
    from .tasks import TasksTaskGetResultItemGroupImage as TasksTaskGetResultItemGroupImage
    from .tasks import TasksTaskGroup as TasksTaskGroup
    from .tasks import TasksTaskImage as TasksTaskImage
    from .tasks import TasksTaskReplicateParams as TasksTaskReplicateParams
    from .tasks import TasksTaskResult as TasksTaskResult
    from .tasks import TasksTaskResultDeleteResult as TasksTaskResultDeleteResult
    from .tasks import TasksTaskResultRights as TasksTaskResultRights
    from .tasks import TasksTaskRights as TasksTaskRights
    from .tasks import TasksTaskSource as TasksTaskSource
    from .tasks import TasksTaskStage as TasksTaskStage
    from .tasks import TasksTaskDurationType as TasksTaskDurationType
    from .tasks import TasksTaskMark as TasksTaskMark
    from .tasks import TasksTaskPriority as TasksTaskPriority
    from .tasks import TasksTaskResultStatus as TasksTaskResultStatus
    from .tasks import TasksTaskScenarios as TasksTaskScenarios
    from .tasks import TasksTaskStatus as TasksTaskStatus
    from .timeman import TimemanRecord as TimemanRecord
    from .timeman import TimemanRecordField as TimemanRecordField
    from .timeman import TimemanRecordFieldListResult as TimemanRecordFieldListResult

#: Class → module.
_HOMES: Final[dict[str, str]] = {
    "BatchResultItem": "batch",
    "BatchResultItemItem": "batch",
    "CallFollowup": "call",
    "CallFollowupEvaluation": "call",
    "CallFollowupField": "call",
    "CallFollowupFieldListResult": "call",
    "CallFollowupInsights": "call",
    "CallFollowupOverview": "call",
    "CallFollowupOverviewActionItemsItem": "call",
    "CallFollowupParticipantsItem": "call",
    "CallFollowupSummary": "call",
    "CallFollowupTranscription": "call",
    "HumanresourcesEmployeeCountResult": "humanresources",
    "HumanresourcesEmployeeField": "humanresources",
    "HumanresourcesEmployeeFieldListResult": "humanresources",
    "HumanresourcesEmployeeMultidepartmentResult": "humanresources",
    "HumanresourcesEmployeeMultidepartmentResultEmployeesItem": "humanresources",
    "HumanresourcesEmployeeMultidepartmentResultEmployeesItemDepartmentsItem": "humanresources",
    "HumanresourcesEmployeeSearchResult": "humanresources",
    "HumanresourcesEmployeeSearchResultItemsItem": "humanresources",
    "HumanresourcesEmployeeSearchResultItemsItemDepartmentsItem": "humanresources",
    "HumanresourcesEmployeeSubordinatesResult": "humanresources",
    "HumanresourcesEmployeeSubordinatesResultDepartmentsItem": "humanresources",
    "HumanresourcesNode": "humanresources",
    "HumanresourcesNodeChildrenResult": "humanresources",
    "HumanresourcesNodeCommunication": "humanresources",
    "HumanresourcesNodeCommunicationChannelsItem": "humanresources",
    "HumanresourcesNodeCommunicationChatsItem": "humanresources",
    "HumanresourcesNodeCommunicationCollabsItem": "humanresources",
    "HumanresourcesNodeCommunicationEditResult": "humanresources",
    "HumanresourcesNodeCountResult": "humanresources",
    "HumanresourcesNodeField": "humanresources",
    "HumanresourcesNodeFieldListResult": "humanresources",
    "HumanresourcesNodeMemberAddResult": "humanresources",
    "HumanresourcesNodeMemberField": "humanresources",
    "HumanresourcesNodeMemberFieldListResult": "humanresources",
    "HumanresourcesNodeMemberMoveResult": "humanresources",
    "HumanresourcesNodeMemberRemoveResult": "humanresources",
    "HumanresourcesNodeMemberRemoveResultFailedItem": "humanresources",
    "HumanresourcesNodeMemberSetResult": "humanresources",
    "HumanresourcesNodeMembersItem": "humanresources",
    "HumanresourcesNodeMoveResult": "humanresources",
    "HumanresourcesNodeSearchResult": "humanresources",
    "HumanresourcesNodeSearchResultItemsItem": "humanresources",
    "HumanresourcesNodeCommunicationChannelsItemType": "humanresources",
    "MailMailbox": "mail",
    "MailMailboxField": "mail",
    "MailMailboxFieldListResult": "mail",
    "MailMailboxSendersResultItemsItem": "mail",
    "MailMessage": "mail",
    "MailMessageCreatecalendareventResult": "mail",
    "MailMessageCreatechatResult": "mail",
    "MailMessageCreatefeedpostResult": "mail",
    "MailMessageCreatetaskResult": "mail",
    "MailMessageField": "mail",
    "MailMessageFieldListResult": "mail",
    "MailMessageForwardResult": "mail",
    "MailMessageMovetofolderResult": "mail",
    "MailMessageReplyResult": "mail",
    "MailMessageSendResult": "mail",
    "MailMessageThreadResultItem": "mail",
    "MailRecipientField": "mail",
    "MailRecipientFieldListResult": "mail",
    "MailRecipientListcontactsResultItemsItem": "mail",
    "MailRecipientListemployeesResultItemsItem": "mail",
    "MainEventlog": "main",
    "MainEventlogField": "main",
    "MainEventlogFieldListResult": "main",
    "MainEventlogTailResultItemsItem": "main",
    "NoteCollection": "note",
    "NoteCollectionArchiveResult": "note",
    "NoteCollectionDeleteResult": "note",
    "NoteCollectionField": "note",
    "NoteCollectionFieldListResult": "note",
    "NoteDocument": "note",
    "NoteDocumentArchiveResult": "note",
    "NoteDocumentDeleteResult": "note",
    "NoteDocumentField": "note",
    "NoteDocumentFieldListResult": "note",
    "NoteDocumentSearch": "note",
    "NoteDocumentSearchField": "note",
    "NoteDocumentSearchFieldListResult": "note",
    "NoteDocumentSearchItemsItem": "note",
    "NoteDocumentTree": "note",
    "NoteDocumentTreeField": "note",
    "NoteDocumentTreeFieldListResult": "note",
    "NoteDocumentTreeItemsItem": "note",
    "NoteDocumentTreeItemsItemChildrenItem": "note",
    "NoteFile": "note",
    "NoteFileField": "note",
    "NoteFileFieldListResult": "note",
    "NoteCollectionPolicyLevel": "note",
    "NoteFileAssetType": "note",
    "TasksTask": "tasks",
    "TasksTaskAccess": "tasks",
    "TasksTaskAccessField": "tasks",
    "TasksTaskAccessFieldListResult": "tasks",
    "TasksTaskAccomplicesItem": "tasks",
    "TasksTaskAddResultItemField": "tasks",
    "TasksTaskAuditorsItem": "tasks",
    "TasksTaskChat": "tasks",
    "TasksTaskChatMessageField": "tasks",
    "TasksTaskChatMessageFieldListResult": "tasks",
    "TasksTaskChatMessageSendResult": "tasks",
    "TasksTaskCreator": "tasks",
    "TasksTaskElapsedTime": "tasks",
    "TasksTaskEmail": "tasks",
    "TasksTaskField": "tasks",
    "TasksTaskField2": "tasks",
    "TasksTaskFieldListResult": "tasks",
    "TasksTaskFileField": "tasks",
    "TasksTaskFileFieldListResult": "tasks",
    "TasksTaskFileItem": "tasks",
    "TasksTaskGetResultItemAccomplicesItemImage": "tasks",
    "TasksTaskGetResultItemAuditorsItemImage": "tasks",
    "TasksTaskGetResultItemCreatorImage": "tasks",
    "TasksTaskGetResultItemCreatorImage2": "tasks",
    "TasksTaskGetResultItemGroupImage": "tasks",
    "TasksTaskGroup": "tasks",
    "TasksTaskImage": "tasks",
    "TasksTaskReplicateParams": "tasks",
    "TasksTaskResult": "tasks",
    "TasksTaskResultDeleteResult": "tasks",
    "TasksTaskResultRights": "tasks",
    "TasksTaskRights": "tasks",
    "TasksTaskSource": "tasks",
    "TasksTaskStage": "tasks",
    "TasksTaskDurationType": "tasks",
    "TasksTaskMark": "tasks",
    "TasksTaskPriority": "tasks",
    "TasksTaskResultStatus": "tasks",
    "TasksTaskScenarios": "tasks",
    "TasksTaskStatus": "tasks",
    "TimemanRecord": "timeman",
    "TimemanRecordField": "timeman",
    "TimemanRecordFieldListResult": "timeman",
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
