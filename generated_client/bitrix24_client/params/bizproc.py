"""Parameters of ``bizproc``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.open_dicts import OtherKeys


class BizprocActivityAddFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: INCLUDE, EXCLUDE."""

    INCLUDE: Sequence[Sequence[Any]] | None
    EXCLUDE: Any


class BizprocActivityAddProperties(TypedDict, total=False):
    """Properties.

    Keys: inputString."""

    inputString: BizprocActivityAddPropertiesInputString


class BizprocActivityAddPropertiesInputString(TypedDict, total=False):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | Mapping[str, Any]
    """Name."""
    Description: str | Mapping[str, Any]
    """Description."""
    Type: str
    """Type."""
    Options: Sequence[Any]
    """Options."""
    Required: bool | Literal["Y", "N"]
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    Default: str


class BizprocActivityAddReturnProperties(TypedDict, total=False):
    """Keys: outputString."""

    outputString: BizprocActivityAddReturnPropertiesOutputString


class BizprocActivityAddReturnPropertiesOutputString(TypedDict, total=False):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | Mapping[str, Any]
    """Name."""
    Description: str | Mapping[str, Any]
    """Description."""
    Type: str
    """Type."""
    Options: Sequence[Any]
    """Options."""
    Required: bool | Literal["Y", "N"]
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    Default: Any


class BizprocActivityUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: HANDLER, AUTH_USER_ID, USE_SUBSCRIPTION, NAME, DESCRIPTION, PROPERTIES,
    RETURN_PROPERTIES, DOCUMENT_TYPE, FILTER, USE_PLACEMENT, PLACEMENT_HANDLER."""

    HANDLER: str
    """Address of the handler."""
    AUTH_USER_ID: int
    USE_SUBSCRIPTION: bool | Literal["Y", "N"]
    NAME: str | Mapping[str, Any]
    """Name."""
    DESCRIPTION: str | Mapping[str, Any]
    """Description."""
    PROPERTIES: BizprocActivityUpdateFieldsProperties
    """Properties."""
    RETURN_PROPERTIES: BizprocActivityUpdateFieldsReturnProperties
    DOCUMENT_TYPE: Sequence[Any]
    FILTER: BizprocActivityUpdateFieldsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    USE_PLACEMENT: bool | Literal["Y", "N"]
    PLACEMENT_HANDLER: str


class BizprocActivityUpdateFieldsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: INCLUDE, EXCLUDE."""

    INCLUDE: Sequence[Sequence[Any]] | None
    EXCLUDE: Any


class BizprocActivityUpdateFieldsProperties(TypedDict, total=False):
    """Properties.

    Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | Mapping[str, Any]
    """Name."""
    Description: str | Mapping[str, Any]
    """Description."""
    Type: str
    """Type."""
    Options: Sequence[Any]
    """Options."""
    Required: bool | Literal["Y", "N"]
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    Default: Any


class BizprocActivityUpdateFieldsReturnProperties(TypedDict, total=False):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | Mapping[str, Any]
    """Name."""
    Description: str | Mapping[str, Any]
    """Description."""
    Type: str
    """Type."""
    Options: Sequence[Any]
    """Options."""
    Required: bool | Literal["Y", "N"]
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    Default: Any


class BizprocEventSendReturnValues(TypedDict, total=False):
    """Keys: outputString."""

    outputString: Any


class BizprocRobotAddFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: INCLUDE, EXCLUDE."""

    INCLUDE: Sequence[Sequence[Any]] | None
    EXCLUDE: Any


class BizprocRobotAddPropertiesValue(TypedDict, total=False):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | Mapping[str, Any]
    """Name."""
    Description: str | Mapping[str, Any]
    """Description."""
    Type: str
    """Type."""
    Options: Sequence[Any]
    """Options."""
    Required: bool | Literal["Y", "N"]
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    Default: str


class BizprocRobotAddReturnProperties(TypedDict, total=False):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | Mapping[str, Any]
    """Name."""
    Description: str | Mapping[str, Any]
    """Description."""
    Type: str
    """Type."""
    Options: Sequence[Any]
    """Options."""
    Required: bool | Literal["Y", "N"]
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    Default: Any


class BizprocRobotUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: HANDLER, AUTH_USER_ID, USE_SUBSCRIPTION, NAME, DESCRIPTION, PROPERTIES,
    RETURN_PROPERTIES, DOCUMENT_TYPE, FILTER, USE_PLACEMENT, PLACEMENT_HANDLER."""

    HANDLER: str
    """Address of the handler."""
    AUTH_USER_ID: int
    USE_SUBSCRIPTION: bool | Literal["Y", "N"]
    NAME: str | Mapping[str, Any]
    """Name."""
    DESCRIPTION: str | Mapping[str, Any]
    """Description."""
    PROPERTIES: BizprocRobotUpdateFieldsProperties
    """Properties."""
    RETURN_PROPERTIES: BizprocRobotUpdateFieldsReturnProperties
    DOCUMENT_TYPE: Sequence[Any]
    FILTER: BizprocRobotUpdateFieldsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    USE_PLACEMENT: bool | Literal["Y", "N"]
    PLACEMENT_HANDLER: str


class BizprocRobotUpdateFieldsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: INCLUDE, EXCLUDE."""

    INCLUDE: Sequence[Sequence[Any]] | None
    EXCLUDE: Any


class BizprocRobotUpdateFieldsProperties(TypedDict, total=False):
    """Properties.

    Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | Mapping[str, Any]
    """Name."""
    Description: str | Mapping[str, Any]
    """Description."""
    Type: str
    """Type."""
    Options: Sequence[Any]
    """Options."""
    Required: bool | Literal["Y", "N"]
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    Default: Any


class BizprocRobotUpdateFieldsReturnProperties(TypedDict, total=False):
    """Keys: Name, Description, Type, Options, Required, Multiple, Default."""

    Name: str | Mapping[str, Any]
    """Name."""
    Description: str | Mapping[str, Any]
    """Description."""
    Type: str
    """Type."""
    Options: Sequence[Any]
    """Options."""
    Required: bool | Literal["Y", "N"]
    """Whether it is required."""
    Multiple: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    Default: Any


class BizprocTaskCompleteFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: contractor, phone_number."""

    contractor: Any
    phone_number: Any


class BizprocTaskFields(TypedDict, total=False):
    """Keys: ID, WORKFLOW_ID, DOCUMENT_NAME, DESCRIPTION, NAME, MODIFIED, WORKFLOW_STARTED,
    WORKFLOW_STARTED_BY, OVERDUE_DATE, WORKFLOW_TEMPLATE_ID, WORKFLOW_TEMPLATE_NAME,
    WORKFLOW_STATE, STATUS, USER_ID, USER_STATUS, MODULE_ID, ENTITY, DOCUMENT_ID, ACTIVITY,
    ACTIVITY_NAME, PARAMETERS, DOCUMENT_URL."""

    ID: int
    WORKFLOW_ID: str
    DOCUMENT_NAME: str
    DESCRIPTION: str
    """Description."""
    NAME: str
    """Name."""
    MODIFIED: dt.date | str
    WORKFLOW_STARTED: dt.date | str
    WORKFLOW_STARTED_BY: int
    OVERDUE_DATE: dt.date | str
    WORKFLOW_TEMPLATE_ID: int
    WORKFLOW_TEMPLATE_NAME: str
    WORKFLOW_STATE: str
    STATUS: Literal[0, 1, 2, 3, 4]
    """Status."""
    USER_ID: int
    """Id of the user."""
    USER_STATUS: Literal[0, 1, 2, 3]
    MODULE_ID: str
    """Code of the module."""
    ENTITY: str
    DOCUMENT_ID: int
    """Id of the document."""
    ACTIVITY: Literal[
        "ApproveActivity",
        "ReviewActivity",
        "RequestInformationActivity",
        "RequestInformationOptionalActivity",
    ]
    ACTIVITY_NAME: str
    PARAMETERS: BizprocTaskFieldsParameters
    DOCUMENT_URL: str


class BizprocTaskFieldsParameters(TypedDict, total=False):
    """Keys: CommentLabel, CommentRequired, ShowComment, StatusOkLabel, StatusYesLabel,
    StatusNoLabel, Fields."""

    CommentLabel: str
    CommentRequired: Literal["N", "Y", "YA", "YR"]
    ShowComment: bool | Literal["Y", "N"]
    StatusOkLabel: str
    StatusYesLabel: str
    StatusNoLabel: str
    Fields: Sequence[BizprocTaskFields]


class BizprocTaskListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, WORKFLOW_ID, DOCUMENT_NAME, DESCRIPTION, NAME, MODIFIED, WORKFLOW_STARTED,
    WORKFLOW_STARTED_BY, OVERDUE_DATE, WORKFLOW_TEMPLATE_ID, WORKFLOW_TEMPLATE_NAME,
    WORKFLOW_STATE, STATUS, USER_ID, USER_STATUS, MODULE_ID, ENTITY, DOCUMENT_ID, ACTIVITY,
    ACTIVITY_NAME, PARAMETERS, DOCUMENT_URL."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    WORKFLOW_ID: str | Sequence[str] | None
    DOCUMENT_NAME: str | Sequence[str] | None
    DESCRIPTION: str | Sequence[str] | None
    """Description."""
    NAME: str | Sequence[str] | None
    """Name."""
    MODIFIED: dt.date | str | Sequence[str] | None
    WORKFLOW_STARTED: dt.date | str | Sequence[str] | None
    WORKFLOW_STARTED_BY: int | Sequence[int] | None
    OVERDUE_DATE: dt.date | str | Sequence[str] | None
    WORKFLOW_TEMPLATE_ID: int | Sequence[int] | None
    WORKFLOW_TEMPLATE_NAME: str | Sequence[str] | None
    WORKFLOW_STATE: str | Sequence[str] | None
    STATUS: Literal[0, 1, 2, 3, 4] | Sequence[Literal[0, 1, 2, 3, 4]] | None
    """Status."""
    USER_ID: int | Sequence[int] | None
    """Id of the user."""
    USER_STATUS: Literal[0, 1, 2, 3] | Sequence[Literal[0, 1, 2, 3]] | None
    MODULE_ID: str | Sequence[str] | None
    """Code of the module."""
    ENTITY: str | Sequence[str] | None
    DOCUMENT_ID: int | Sequence[int] | None
    """Id of the document."""
    ACTIVITY: (
        Literal[
            "ApproveActivity",
            "ReviewActivity",
            "RequestInformationActivity",
            "RequestInformationOptionalActivity",
        ]
        | Sequence[
            Literal[
                "ApproveActivity",
                "ReviewActivity",
                "RequestInformationActivity",
                "RequestInformationOptionalActivity",
            ]
        ]
        | None
    )
    ACTIVITY_NAME: str | Sequence[str] | None
    PARAMETERS: BizprocTaskListFilterParameters | Sequence[BizprocTaskListFilterParameters] | None
    DOCUMENT_URL: str | Sequence[str] | None


class BizprocTaskListFilterParameters(TypedDict, total=False):
    """Keys: CommentLabel, CommentRequired, ShowComment, StatusOkLabel, StatusYesLabel,
    StatusNoLabel, Fields."""

    CommentLabel: str
    CommentRequired: Literal["N", "Y", "YA", "YR"]
    ShowComment: bool | Literal["Y", "N"]
    StatusOkLabel: str
    StatusYesLabel: str
    StatusNoLabel: str
    Fields: Sequence[BizprocTaskFields]
    """Values of the fields, by name."""


class BizprocTaskListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, WORKFLOW_ID, DOCUMENT_NAME, DESCRIPTION, NAME, MODIFIED, WORKFLOW_STARTED,
    WORKFLOW_STARTED_BY, OVERDUE_DATE, WORKFLOW_TEMPLATE_ID, WORKFLOW_TEMPLATE_NAME,
    WORKFLOW_STATE, STATUS, USER_ID, USER_STATUS, MODULE_ID, ENTITY, DOCUMENT_ID, ACTIVITY,
    ACTIVITY_NAME, PARAMETERS, DOCUMENT_URL."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    WORKFLOW_ID: Literal["ASC", "DESC", "asc", "desc"]
    DOCUMENT_NAME: Literal["ASC", "DESC", "asc", "desc"]
    DESCRIPTION: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    MODIFIED: Literal["ASC", "DESC", "asc", "desc"]
    WORKFLOW_STARTED: Literal["ASC", "DESC", "asc", "desc"]
    WORKFLOW_STARTED_BY: Literal["ASC", "DESC", "asc", "desc"]
    OVERDUE_DATE: Literal["ASC", "DESC", "asc", "desc"]
    WORKFLOW_TEMPLATE_ID: Literal["ASC", "DESC", "asc", "desc"]
    WORKFLOW_TEMPLATE_NAME: Literal["ASC", "DESC", "asc", "desc"]
    WORKFLOW_STATE: Literal["ASC", "DESC", "asc", "desc"]
    STATUS: Literal["ASC", "DESC", "asc", "desc"]
    USER_ID: Literal["ASC", "DESC", "asc", "desc"]
    USER_STATUS: Literal["ASC", "DESC", "asc", "desc"]
    MODULE_ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY: Literal["ASC", "DESC", "asc", "desc"]
    DOCUMENT_ID: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVITY: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVITY_NAME: Literal["ASC", "DESC", "asc", "desc"]
    PARAMETERS: Literal["ASC", "DESC", "asc", "desc"]
    DOCUMENT_URL: Literal["ASC", "DESC", "asc", "desc"]


class BizprocWorkflowInstanceListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: STARTED_BY."""

    STARTED_BY: Any


class BizprocWorkflowInstanceListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: STARTED."""

    STARTED: Literal["ASC", "DESC", "asc", "desc"]


class BizprocWorkflowInstancesFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: STARTED_BY."""

    STARTED_BY: Any


class BizprocWorkflowInstancesOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: STARTED."""

    STARTED: Literal["ASC", "DESC", "asc", "desc"]


class BizprocWorkflowStartParameters(TypedDict, total=False):
    """Keys: Parameter1."""

    Parameter1: Any


class BizprocWorkflowTemplateListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, MODULE_ID, ENTITY, DOCUMENT_TYPE, AUTO_EXECUTE, NAME, TEMPLATE, PARAMETERS,
    VARIABLES, CONSTANTS, MODIFIED, IS_MODIFIED, USER_ID, SYSTEM_CODE."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    MODULE_ID: Literal["crm", "lists", "disk"] | Sequence[Literal["crm", "lists", "disk"]] | None
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
        | None
    )
    DOCUMENT_TYPE: str | Sequence[str] | None
    AUTO_EXECUTE: Literal[0, 1, 2, 3] | Sequence[Literal[0, 1, 2, 3]] | None
    NAME: str | Sequence[str] | None
    """Name."""
    TEMPLATE: Any
    PARAMETERS: Any
    VARIABLES: Any
    CONSTANTS: Any
    MODIFIED: dt.date | str | Sequence[str] | None
    IS_MODIFIED: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    USER_ID: int | Sequence[int] | None
    """Id of the user."""
    SYSTEM_CODE: str | Sequence[str] | None


class BizprocWorkflowTemplateListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, MODULE_ID, ENTITY, DOCUMENT_TYPE, AUTO_EXECUTE, NAME, TEMPLATE, PARAMETERS,
    VARIABLES, CONSTANTS, MODIFIED, IS_MODIFIED, USER_ID, SYSTEM_CODE."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    MODULE_ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY: Literal["ASC", "DESC", "asc", "desc"]
    DOCUMENT_TYPE: Literal["ASC", "DESC", "asc", "desc"]
    AUTO_EXECUTE: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    TEMPLATE: Literal["ASC", "DESC", "asc", "desc"]
    PARAMETERS: Literal["ASC", "DESC", "asc", "desc"]
    VARIABLES: Literal["ASC", "DESC", "asc", "desc"]
    CONSTANTS: Literal["ASC", "DESC", "asc", "desc"]
    MODIFIED: Literal["ASC", "DESC", "asc", "desc"]
    IS_MODIFIED: Literal["ASC", "DESC", "asc", "desc"]
    USER_ID: Literal["ASC", "DESC", "asc", "desc"]
    SYSTEM_CODE: Literal["ASC", "DESC", "asc", "desc"]


class BizprocWorkflowTemplateUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: NAME, DESCRIPTION, TEMPLATE_DATA, AUTO_EXECUTE."""

    NAME: str
    """Name."""
    DESCRIPTION: str
    """Description."""
    TEMPLATE_DATA: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    AUTO_EXECUTE: Literal[0, 1, 2, 3]
