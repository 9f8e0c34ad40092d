"""Parameters of ``bizproc``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.open_dicts import OtherKeys


class BizprocActivityAddFilter(TypedDict, total=False, extra_items=Any):
    """Keys: INCLUDE, EXCLUDE."""

    INCLUDE: Sequence[Any] | Sequence[Sequence[Any]] | None
    EXCLUDE: Any


class BizprocActivityAddProperties(TypedDict, total=False):
    """Keys: inputString."""

    inputString: BizprocActivityAddPropertiesInputString | OtherKeys


class BizprocActivityAddPropertiesInputString(TypedDict, total=False, extra_items=Any):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Name."""
    Description: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Description."""
    Type: str | float | Decimal | Literal[False] | None
    """Type."""
    Options: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Options."""
    Required: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field holds several values."""
    Default: Any


class BizprocActivityAddReturnProperties(TypedDict, total=False):
    """Keys: outputString."""

    outputString: BizprocActivityAddReturnPropertiesOutputString | OtherKeys


class BizprocActivityAddReturnPropertiesOutputString(TypedDict, total=False, extra_items=Any):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Name."""
    Description: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Description."""
    Type: str | float | Decimal | Literal[False] | None
    """Type."""
    Options: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Options."""
    Required: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field holds several values."""
    Default: Any


class BizprocEventSendReturnValues(TypedDict, total=False):
    """Keys: outputString."""

    outputString: Any


class BizprocRobotAddFilter(TypedDict, total=False, extra_items=Any):
    """Keys: INCLUDE, EXCLUDE."""

    INCLUDE: Sequence[Any] | Sequence[Sequence[Any]] | None
    EXCLUDE: Any


class BizprocRobotAddPropertiesValue(TypedDict, total=False, extra_items=Any):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Name."""
    Description: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Description."""
    Type: str | float | Decimal | Literal[False] | None
    """Type."""
    Options: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Options."""
    Required: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field holds several values."""
    Default: Any


class BizprocRobotAddReturnProperties(TypedDict, total=False, extra_items=Any):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Name."""
    Description: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Description."""
    Type: str | float | Decimal | Literal[False] | None
    """Type."""
    Options: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Options."""
    Required: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field holds several values."""
    Default: Any


class BizprocRobotUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: HANDLER, AUTH_USER_ID, USE_SUBSCRIPTION, NAME, DESCRIPTION, PROPERTIES,
    RETURN_PROPERTIES, DOCUMENT_TYPE, FILTER, USE_PLACEMENT, PLACEMENT_HANDLER."""

    HANDLER: str | float | Decimal | Literal[False] | None
    """Address of the handler."""
    AUTH_USER_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    USE_SUBSCRIPTION: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    NAME: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Name."""
    DESCRIPTION: str | float | Decimal | Literal[False] | Mapping[str, Any] | Sequence[Any] | None
    """Description."""
    PROPERTIES: (
        BizprocRobotAddReturnProperties | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    """Properties."""
    RETURN_PROPERTIES: (
        BizprocRobotAddReturnProperties | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    DOCUMENT_TYPE: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    FILTER: BizprocRobotUpdateFieldsFilter | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Conditions on the records; a prefix of the name may set the comparison."""
    USE_PLACEMENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    PLACEMENT_HANDLER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class BizprocRobotUpdateFieldsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: INCLUDE, EXCLUDE."""

    INCLUDE: Sequence[Any] | Sequence[Sequence[Any]] | None
    EXCLUDE: Any


class BizprocTaskCompleteFields(TypedDict, total=False):
    """Keys: contractor, phone_number."""

    contractor: Any
    phone_number: Any


class BizprocTaskFields(TypedDict, total=False, extra_items=Any):
    """Keys: ID, WORKFLOW_ID, DOCUMENT_NAME, DESCRIPTION, NAME, MODIFIED, WORKFLOW_STARTED,
    WORKFLOW_STARTED_BY, OVERDUE_DATE, WORKFLOW_TEMPLATE_ID, WORKFLOW_TEMPLATE_NAME,
    WORKFLOW_STATE, STATUS, USER_ID, USER_STATUS, MODULE_ID, ENTITY, DOCUMENT_ID, ACTIVITY,
    ACTIVITY_NAME, PARAMETERS, DOCUMENT_URL."""

    ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WORKFLOW_ID: str | float | Decimal | Literal[False] | None
    """A text."""
    DOCUMENT_NAME: str | float | Decimal | Literal[False] | None
    """A text."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    MODIFIED: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    WORKFLOW_STARTED: (
        dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    )
    """A moment in the notation of the method or of the portal."""
    WORKFLOW_STARTED_BY: int | str | Literal[False] | None
    """A whole number, or its digits."""
    OVERDUE_DATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A moment in the notation of the method or of the portal."""
    WORKFLOW_TEMPLATE_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WORKFLOW_TEMPLATE_NAME: str | float | Decimal | Literal[False] | None
    """A text."""
    WORKFLOW_STATE: str | float | Decimal | Literal[False] | None
    """A text."""
    STATUS: Literal[0, 1, 2, 3, 4] | str | float | Decimal | None
    """Status."""
    USER_ID: int | str | Literal[False] | None
    """Id of the user."""
    USER_STATUS: Literal[0, 1, 2, 3] | str | float | Decimal | None
    MODULE_ID: str | float | Decimal | Literal[False] | None
    """Code of the module."""
    ENTITY: str | float | Decimal | Literal[False] | None
    """A text."""
    DOCUMENT_ID: int | str | Literal[False] | None
    """Id of the document."""
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
    """A text."""
    PARAMETERS: (
        BizprocTaskFieldsParameters | OtherKeys | str | Literal[False] | Sequence[Any] | None
    )
    DOCUMENT_URL: str | float | Decimal | Literal[False] | None
    """A text."""


class BizprocTaskFieldsParameters(TypedDict, total=False, extra_items=Any):
    """Keys: CommentLabel, CommentRequired, ShowComment, StatusOkLabel, StatusYesLabel,
    StatusNoLabel, Fields."""

    CommentLabel: str | float | Decimal | Literal[False] | None
    """A text."""
    CommentRequired: Literal["N", "Y", "YA", "YR", False] | str | float | Decimal | None
    ShowComment: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    StatusOkLabel: str | float | Decimal | Literal[False] | None
    """A text."""
    StatusYesLabel: str | float | Decimal | Literal[False] | None
    """A text."""
    StatusNoLabel: str | float | Decimal | Literal[False] | None
    """A text."""
    Fields: (
        Sequence[BizprocTaskFields | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )


class BizprocTaskListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, WORKFLOW_ID, DOCUMENT_NAME, DESCRIPTION, NAME, MODIFIED, WORKFLOW_STARTED,
    WORKFLOW_STARTED_BY, OVERDUE_DATE, WORKFLOW_TEMPLATE_ID, WORKFLOW_TEMPLATE_NAME,
    WORKFLOW_STATE, STATUS, USER_ID, USER_STATUS, MODULE_ID, ENTITY, DOCUMENT_ID, ACTIVITY,
    ACTIVITY_NAME, PARAMETERS, DOCUMENT_URL."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    WORKFLOW_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DOCUMENT_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DESCRIPTION: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    MODIFIED: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKFLOW_STARTED: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKFLOW_STARTED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    OVERDUE_DATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKFLOW_TEMPLATE_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKFLOW_TEMPLATE_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKFLOW_STATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    STATUS: (
        Literal[0, 1, 2, 3, 4, "0", "1", "2", "3", "4"]
        | Sequence[Literal[0, 1, 2, 3, 4]]
        | str
        | Sequence[
            Literal[0, 1, 2, 3, 4, "0", "1", "2", "3", "4"]
            | Sequence[Literal[0, 1, 2, 3, 4]]
            | str
            | None
        ]
        | None
    )
    """Status."""
    USER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user."""
    USER_STATUS: (
        Literal[0, 1, 2, 3, "0", "1", "2", "3"]
        | Sequence[Literal[0, 1, 2, 3]]
        | str
        | Sequence[
            Literal[0, 1, 2, 3, "0", "1", "2", "3"] | Sequence[Literal[0, 1, 2, 3]] | str | None
        ]
        | None
    )
    MODULE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the module."""
    ENTITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DOCUMENT_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the document."""
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
        | Sequence[
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
        ]
        | None
    )
    ACTIVITY_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PARAMETERS: (
        BizprocTaskListFilterParameters
        | OtherKeys
        | Sequence[Any]
        | Sequence[BizprocTaskListFilterParameters | OtherKeys | Sequence[Any]]
        | None
    )
    DOCUMENT_URL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class BizprocTaskListFilterParameters(TypedDict, total=False, extra_items=Any):
    """Keys: CommentLabel, CommentRequired, ShowComment, StatusOkLabel, StatusYesLabel,
    StatusNoLabel, Fields."""

    CommentLabel: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CommentRequired: Literal["N", "Y", "YA", "YR"]
    ShowComment: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    StatusOkLabel: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    StatusYesLabel: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    StatusNoLabel: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    Fields: Sequence[BizprocTaskFields | OtherKeys] | str | Literal[False] | None
    """Values of the fields, by name."""


class BizprocTaskListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, WORKFLOW_ID, DOCUMENT_NAME, DESCRIPTION, NAME, MODIFIED, WORKFLOW_STARTED,
    WORKFLOW_STARTED_BY, OVERDUE_DATE, WORKFLOW_TEMPLATE_ID, WORKFLOW_TEMPLATE_NAME,
    WORKFLOW_STATE, STATUS, USER_ID, USER_STATUS, MODULE_ID, ENTITY, DOCUMENT_ID, ACTIVITY,
    ACTIVITY_NAME, PARAMETERS, DOCUMENT_URL."""

    ID: str
    """The direction of an order."""
    WORKFLOW_ID: str
    """The direction of an order."""
    DOCUMENT_NAME: str
    """The direction of an order."""
    DESCRIPTION: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    MODIFIED: str
    """The direction of an order."""
    WORKFLOW_STARTED: str
    """The direction of an order."""
    WORKFLOW_STARTED_BY: str
    """The direction of an order."""
    OVERDUE_DATE: str
    """The direction of an order."""
    WORKFLOW_TEMPLATE_ID: str
    """The direction of an order."""
    WORKFLOW_TEMPLATE_NAME: str
    """The direction of an order."""
    WORKFLOW_STATE: str
    """The direction of an order."""
    STATUS: str
    """The direction of an order."""
    USER_ID: str
    """The direction of an order."""
    USER_STATUS: str
    """The direction of an order."""
    MODULE_ID: str
    """The direction of an order."""
    ENTITY: str
    """The direction of an order."""
    DOCUMENT_ID: str
    """The direction of an order."""
    ACTIVITY: str
    """The direction of an order."""
    ACTIVITY_NAME: str
    """The direction of an order."""
    PARAMETERS: str
    """The direction of an order."""
    DOCUMENT_URL: str
    """The direction of an order."""


class BizprocWorkflowInstanceListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: STARTED_BY."""

    STARTED_BY: Any


class BizprocWorkflowInstanceListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: STARTED."""

    STARTED: str
    """The direction of an order."""


class BizprocWorkflowInstancesFilter(TypedDict, total=False, extra_items=Any):
    """Keys: STARTED_BY."""

    STARTED_BY: Any


class BizprocWorkflowInstancesOrder(TypedDict, total=False, extra_items=Any):
    """Keys: STARTED."""

    STARTED: str
    """The direction of an order."""


class BizprocWorkflowStartParameters(TypedDict, total=False):
    """Keys: Parameter1."""

    Parameter1: Any


class BizprocWorkflowTemplateListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, MODULE_ID, ENTITY, DOCUMENT_TYPE, AUTO_EXECUTE, NAME, TEMPLATE, PARAMETERS,
    VARIABLES, CONSTANTS, MODIFIED, IS_MODIFIED, USER_ID, SYSTEM_CODE."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    MODULE_ID: (
        Literal["crm", "lists", "disk", False]
        | Sequence[Literal["crm", "lists", "disk"]]
        | str
        | Sequence[
            Literal["crm", "lists", "disk", False]
            | Sequence[Literal["crm", "lists", "disk"]]
            | str
            | None
        ]
        | None
    )
    """Code of the module."""
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
        ]
        | None
    )
    DOCUMENT_TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AUTO_EXECUTE: (
        Literal[0, 1, 2, 3, "0", "1", "2", "3"]
        | Sequence[Literal[0, 1, 2, 3]]
        | str
        | Sequence[
            Literal[0, 1, 2, 3, "0", "1", "2", "3"] | Sequence[Literal[0, 1, 2, 3]] | str | None
        ]
        | None
    )
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    TEMPLATE: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    PARAMETERS: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    VARIABLES: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    CONSTANTS: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    MODIFIED: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    IS_MODIFIED: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""
    USER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user."""
    SYSTEM_CODE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class BizprocWorkflowTemplateListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, MODULE_ID, ENTITY, DOCUMENT_TYPE, AUTO_EXECUTE, NAME, TEMPLATE, PARAMETERS,
    VARIABLES, CONSTANTS, MODIFIED, IS_MODIFIED, USER_ID, SYSTEM_CODE."""

    ID: str
    """The direction of an order."""
    MODULE_ID: str
    """The direction of an order."""
    ENTITY: str
    """The direction of an order."""
    DOCUMENT_TYPE: str
    """The direction of an order."""
    AUTO_EXECUTE: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    TEMPLATE: str
    """The direction of an order."""
    PARAMETERS: str
    """The direction of an order."""
    VARIABLES: str
    """The direction of an order."""
    CONSTANTS: str
    """The direction of an order."""
    MODIFIED: str
    """The direction of an order."""
    IS_MODIFIED: str
    """The direction of an order."""
    USER_ID: str
    """The direction of an order."""
    SYSTEM_CODE: str
    """The direction of an order."""


class BizprocWorkflowTemplateUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, DESCRIPTION, TEMPLATE_DATA, AUTO_EXECUTE."""

    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    TEMPLATE_DATA: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    AUTO_EXECUTE: Literal[0, 1, 2, 3, "0", "1", "2", "3"]
