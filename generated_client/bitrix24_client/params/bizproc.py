"""Parameters of ``bizproc``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource


class BizprocActivityAddFilter(TypedDict, total=False):
    INCLUDE: Sequence[Any]
    EXCLUDE: Any


class BizprocActivityAddProperties(TypedDict, total=False):
    inputString: BizprocActivityAddPropertiesInputString | Mapping[str, Any]


class BizprocActivityAddPropertiesInputString(TypedDict, total=False):
    Name: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    Description: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    Type: str | float | Decimal | Literal[False] | None
    Options: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    Required: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    Multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    Default: Any


class BizprocActivityAddReturnProperties(TypedDict, total=False):
    outputString: BizprocActivityAddReturnPropertiesOutputString | Mapping[str, Any]


class BizprocActivityAddReturnPropertiesOutputString(TypedDict, total=False):
    Name: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    Description: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    Type: str | float | Decimal | Literal[False] | None
    Options: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    Required: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    Multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    Default: Any


class BizprocEventSendReturnValues(TypedDict, total=False):
    outputString: Any


class BizprocRobotAddFilter(TypedDict, total=False):
    INCLUDE: Sequence[Any]
    EXCLUDE: Any


class BizprocRobotAddPropertiesValue(TypedDict, total=False):
    Name: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    Description: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    Type: str | float | Decimal | Literal[False] | None
    Options: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    Required: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    Multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    Default: Any


class BizprocRobotAddReturnProperties(TypedDict, total=False):
    Name: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    Description: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    Type: str | float | Decimal | Literal[False] | None
    Options: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    Required: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    Multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    Default: Any


class BizprocRobotUpdateFields(TypedDict, total=False):
    HANDLER: str | float | Decimal | Literal[False] | None
    AUTH_USER_ID: int | str | Literal[False] | None
    USE_SUBSCRIPTION: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    NAME: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    PROPERTIES: (
        BizprocRobotAddReturnProperties
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    RETURN_PROPERTIES: (
        BizprocRobotAddReturnProperties
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    DOCUMENT_TYPE: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    FILTER: (
        BizprocRobotUpdateFieldsFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    USE_PLACEMENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    PLACEMENT_HANDLER: str | float | Decimal | Literal[False] | None


class BizprocRobotUpdateFieldsFilter(TypedDict, total=False):
    INCLUDE: Sequence[Any]
    EXCLUDE: Any


class BizprocTaskCompleteFields(TypedDict, total=False):
    contractor: Any
    phone_number: Any


class BizprocTaskFields(TypedDict, total=False):
    ID: int | str | Literal[False] | None
    WORKFLOW_ID: str | float | Decimal | Literal[False] | None
    DOCUMENT_NAME: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    NAME: str | float | Decimal | Literal[False] | None
    MODIFIED: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    WORKFLOW_STARTED: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    WORKFLOW_STARTED_BY: int | str | Literal[False] | None
    OVERDUE_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    WORKFLOW_TEMPLATE_ID: int | str | Literal[False] | None
    WORKFLOW_TEMPLATE_NAME: str | float | Decimal | Literal[False] | None
    WORKFLOW_STATE: str | float | Decimal | Literal[False] | None
    STATUS: Literal[0, 1, 2, 3, 4] | str | float | Decimal | None
    USER_ID: int | str | Literal[False] | None
    USER_STATUS: Literal[0, 1, 2, 3] | str | float | Decimal | None
    MODULE_ID: str | float | Decimal | Literal[False] | None
    ENTITY: str | float | Decimal | Literal[False] | None
    DOCUMENT_ID: int | str | Literal[False] | None
    ACTIVITY: (
        Literal[
            "ApproveActivity",
            "ReviewActivity",
            "RequestInformationActivity",
            "RequestInformationOptionalActivity",
            False,
        ]
        | str
        | float
        | Decimal
        | None
    )
    ACTIVITY_NAME: str | float | Decimal | Literal[False] | None
    PARAMETERS: (
        BizprocTaskFieldsParameters
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    DOCUMENT_URL: str | float | Decimal | Literal[False] | None


class BizprocTaskFieldsParameters(TypedDict, total=False):
    CommentLabel: str | float | Decimal | Literal[False] | None
    CommentRequired: Literal["N", "Y", "YA", "YR", False] | str | float | Decimal | None
    ShowComment: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    StatusOkLabel: str | float | Decimal | Literal[False] | None
    StatusYesLabel: str | float | Decimal | Literal[False] | None
    StatusNoLabel: str | float | Decimal | Literal[False] | None
    Fields: (
        Sequence[BizprocTaskFields | Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class BizprocTaskListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    WORKFLOW_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DOCUMENT_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    MODIFIED: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WORKFLOW_STARTED: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WORKFLOW_STARTED_BY: int | str | Sequence[int | str] | Literal[False] | None
    OVERDUE_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WORKFLOW_TEMPLATE_ID: int | str | Sequence[int | str] | Literal[False] | None
    WORKFLOW_TEMPLATE_NAME: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WORKFLOW_STATE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    STATUS: (
        Literal[0, 1, 2, 3, 4, "0", "1", "2", "3", "4"]
        | Sequence[Literal[0, 1, 2, 3, 4]]
        | str
        | None
    )
    USER_ID: int | str | Sequence[int | str] | Literal[False] | None
    USER_STATUS: (
        Literal[0, 1, 2, 3, "0", "1", "2", "3"] | Sequence[Literal[0, 1, 2, 3]] | str | None
    )
    MODULE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ENTITY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DOCUMENT_ID: int | str | Sequence[int | str] | Literal[False] | None
    ACTIVITY: (
        Literal[
            "ApproveActivity",
            "ReviewActivity",
            "RequestInformationActivity",
            "RequestInformationOptionalActivity",
            False,
        ]
        | Sequence[
            Literal[
                "ApproveActivity",
                "ReviewActivity",
                "RequestInformationActivity",
                "RequestInformationOptionalActivity",
            ]
        ]
        | str
        | None
    )
    ACTIVITY_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PARAMETERS: BizprocTaskListFilterParameters | Mapping[str, Any] | Sequence[Any]
    DOCUMENT_URL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class BizprocTaskListFilterParameters(TypedDict, total=False):
    CommentLabel: str | float | Decimal | Literal[False] | None
    CommentRequired: Literal["N", "Y", "YA", "YR"]
    ShowComment: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    StatusOkLabel: str | float | Decimal | Literal[False] | None
    StatusYesLabel: str | float | Decimal | Literal[False] | None
    StatusNoLabel: str | float | Decimal | Literal[False] | None
    Fields: Sequence[BizprocTaskFields | Mapping[str, Any]] | str | Literal[False] | None


class BizprocTaskListOrder(TypedDict, total=False):
    ID: str
    WORKFLOW_ID: str
    DOCUMENT_NAME: str
    DESCRIPTION: str
    NAME: str
    MODIFIED: str
    WORKFLOW_STARTED: str
    WORKFLOW_STARTED_BY: str
    OVERDUE_DATE: str
    WORKFLOW_TEMPLATE_ID: str
    WORKFLOW_TEMPLATE_NAME: str
    WORKFLOW_STATE: str
    STATUS: str
    USER_ID: str
    USER_STATUS: str
    MODULE_ID: str
    ENTITY: str
    DOCUMENT_ID: str
    ACTIVITY: str
    ACTIVITY_NAME: str
    PARAMETERS: str
    DOCUMENT_URL: str


class BizprocWorkflowInstanceListFilter(TypedDict, total=False):
    STARTED_BY: Any


class BizprocWorkflowInstanceListOrder(TypedDict, total=False):
    STARTED: str


class BizprocWorkflowInstancesFilter(TypedDict, total=False):
    STARTED_BY: Any


class BizprocWorkflowInstancesOrder(TypedDict, total=False):
    STARTED: str


class BizprocWorkflowStartParameters(TypedDict, total=False):
    Parameter1: Any


class BizprocWorkflowTemplateListFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    MODULE_ID: (
        Literal["crm", "lists", "disk", False]
        | Sequence[Literal["crm", "lists", "disk"]]
        | str
        | None
    )
    ENTITY: (
        Literal[
            "CCrmDocumentLead",
            "CCrmDocumentContact",
            "CCrmDocumentCompany",
            "CCrmDocumentDeal",
            "Bitrix\\Crm\\Integration\\BizProc\\Document\\Quote",
            "Bitrix\\Crm\\Integration\\BizProc\\Document\\SmartInvoice",
            "Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic",
            "BizprocDocument",
            "Bitrix\\Lists\\BizprocDocumentLists",
            False,
        ]
        | Sequence[
            Literal[
                "CCrmDocumentLead",
                "CCrmDocumentContact",
                "CCrmDocumentCompany",
                "CCrmDocumentDeal",
                "Bitrix\\Crm\\Integration\\BizProc\\Document\\Quote",
                "Bitrix\\Crm\\Integration\\BizProc\\Document\\SmartInvoice",
                "Bitrix\\Crm\\Integration\\BizProc\\Document\\Dynamic",
                "BizprocDocument",
                "Bitrix\\Lists\\BizprocDocumentLists",
            ]
        ]
        | str
        | None
    )
    DOCUMENT_TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    AUTO_EXECUTE: (
        Literal[0, 1, 2, 3, "0", "1", "2", "3"] | Sequence[Literal[0, 1, 2, 3]] | str | None
    )
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TEMPLATE: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    PARAMETERS: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    VARIABLES: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    CONSTANTS: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    MODIFIED: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    IS_MODIFIED: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    USER_ID: int | str | Sequence[int | str] | Literal[False] | None
    SYSTEM_CODE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class BizprocWorkflowTemplateListOrder(TypedDict, total=False):
    ID: str
    MODULE_ID: str
    ENTITY: str
    DOCUMENT_TYPE: str
    AUTO_EXECUTE: str
    NAME: str
    TEMPLATE: str
    PARAMETERS: str
    VARIABLES: str
    CONSTANTS: str
    MODIFIED: str
    IS_MODIFIED: str
    USER_ID: str
    SYSTEM_CODE: str


class BizprocWorkflowTemplateUpdateFields(TypedDict, total=False):
    NAME: str | float | Decimal | Literal[False] | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    TEMPLATE_DATA: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    AUTO_EXECUTE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
