"""Parameters of ``bizproc``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource


class BizprocActivityAddRequestDescription(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityAddRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    INCLUDE: Sequence[Sequence[Any]]
    EXCLUDE: Any


class BizprocActivityAddRequestName(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityAddRequestProperties(TypedDict, total=False):
    """Properties."""

    inputString: BizprocActivityAddRequestPropertiesInputString


class BizprocActivityAddRequestPropertiesInputString(TypedDict, total=False):
    Name: str | BizprocActivityAddRequestPropertiesInputStringName | Mapping[str, Any]
    Description: str | BizprocActivityAddRequestPropertiesInputStringDescription | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocActivityAddRequestPropertiesInputStringDescription(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityAddRequestPropertiesInputStringName(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityAddRequestReturnProperties(TypedDict, total=False):
    outputString: BizprocActivityAddRequestReturnPropertiesOutputString


class BizprocActivityAddRequestReturnPropertiesOutputString(TypedDict, total=False):
    Name: str | BizprocActivityAddRequestReturnPropertiesOutputStringName | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocActivityAddRequestReturnPropertiesOutputStringName(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    HANDLER: str
    AUTH_USER_ID: int
    USE_SUBSCRIPTION: bool | Literal["Y", "N"]
    NAME: str | Mapping[str, Any]
    DESCRIPTION: str | Mapping[str, Any]
    PROPERTIES: BizprocActivityUpdateRequestFieldsProperties
    RETURN_PROPERTIES: BizprocActivityUpdateRequestFieldsReturnProperties
    DOCUMENT_TYPE: Sequence[Any]
    FILTER: BizprocActivityUpdateRequestFieldsFilter | Mapping[str, Any]
    USE_PLACEMENT: bool | Literal["Y", "N"]
    PLACEMENT_HANDLER: str


class BizprocActivityUpdateRequestFieldsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    INCLUDE: Sequence[Sequence[Any]]
    EXCLUDE: Any


class BizprocActivityUpdateRequestFieldsProperties(TypedDict, total=False):
    """Properties."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocActivityUpdateRequestFieldsReturnProperties(TypedDict, total=False):
    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocEventSendRequestReturnValues(TypedDict, total=False):
    outputString: Any


class BizprocRobotAddRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    INCLUDE: Sequence[Sequence[Any]]
    EXCLUDE: Any


class BizprocRobotAddRequestPropertiesValue(TypedDict, total=False):
    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocRobotAddRequestReturnProperties(TypedDict, total=False):
    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocRobotUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    HANDLER: str
    AUTH_USER_ID: int
    USE_SUBSCRIPTION: bool | Literal["Y", "N"]
    NAME: str | Mapping[str, Any]
    DESCRIPTION: str | Mapping[str, Any]
    PROPERTIES: BizprocRobotUpdateRequestFieldsProperties
    RETURN_PROPERTIES: BizprocRobotUpdateRequestFieldsReturnProperties
    DOCUMENT_TYPE: Sequence[Any]
    FILTER: BizprocRobotUpdateRequestFieldsFilter | Mapping[str, Any]
    USE_PLACEMENT: bool | Literal["Y", "N"]
    PLACEMENT_HANDLER: str


class BizprocRobotUpdateRequestFieldsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    INCLUDE: Sequence[Sequence[Any]]
    EXCLUDE: Any


class BizprocRobotUpdateRequestFieldsProperties(TypedDict, total=False):
    """Properties."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocRobotUpdateRequestFieldsReturnProperties(TypedDict, total=False):
    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocTaskCompleteRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    contractor: Any
    phone_number: Any


class BizprocTaskFields(TypedDict, total=False):
    ID: int | str | None
    WORKFLOW_ID: str | None
    DOCUMENT_NAME: str | None
    DESCRIPTION: str | None
    NAME: str | None
    MODIFIED: dt.date | str | None
    WORKFLOW_STARTED: dt.date | str | None
    WORKFLOW_STARTED_BY: int | str | None
    OVERDUE_DATE: dt.date | str | None
    WORKFLOW_TEMPLATE_ID: int | str | None
    WORKFLOW_TEMPLATE_NAME: str | None
    WORKFLOW_STATE: str | None
    STATUS: Literal[0, 1, 2, 3, 4, "0", "1", "2", "3", "4"] | None
    USER_ID: int | str | None
    USER_STATUS: Literal[0, 1, 2, 3, "0", "1", "2", "3"] | None
    MODULE_ID: str | None
    ENTITY: str | None
    DOCUMENT_ID: int | str | None
    ACTIVITY: (
        Literal[
            "ApproveActivity",
            "ReviewActivity",
            "RequestInformationActivity",
            "RequestInformationOptionalActivity",
        ]
        | None
    )
    ACTIVITY_NAME: str | None
    PARAMETERS: BizprocTaskFieldsParameters | Sequence[Any] | None
    DOCUMENT_URL: str | None


class BizprocTaskFieldsParameters(TypedDict, total=False):
    CommentLabel: str | None
    CommentRequired: Literal["N", "Y", "YA", "YR"] | None
    ShowComment: bool | Literal["Y", "N"] | None
    StatusOkLabel: str | None
    StatusYesLabel: str | None
    StatusNoLabel: str | None
    Fields: Sequence[BizprocTaskFields] | None


class BizprocTaskListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: Any
    WORKFLOW_ID: Any
    DOCUMENT_NAME: Any
    DESCRIPTION: Any
    NAME: Any
    MODIFIED: Any
    WORKFLOW_STARTED: Any
    WORKFLOW_STARTED_BY: Any
    OVERDUE_DATE: Any
    WORKFLOW_TEMPLATE_ID: Any
    WORKFLOW_TEMPLATE_NAME: Any
    WORKFLOW_STATE: Any
    STATUS: Any
    USER_ID: Any
    USER_STATUS: Any
    MODULE_ID: Any
    ENTITY: Any
    DOCUMENT_ID: Any
    ACTIVITY: Any
    ACTIVITY_NAME: Any
    PARAMETERS: Any
    DOCUMENT_URL: Any


class BizprocTaskListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: int | str
    WORKFLOW_ID: str
    DOCUMENT_NAME: str
    DESCRIPTION: str
    NAME: str
    MODIFIED: dt.date | str
    WORKFLOW_STARTED: dt.date | str
    WORKFLOW_STARTED_BY: int
    OVERDUE_DATE: dt.date | str
    WORKFLOW_TEMPLATE_ID: int
    WORKFLOW_TEMPLATE_NAME: str
    WORKFLOW_STATE: str
    STATUS: Literal[0, 1, 2, 3, 4]
    USER_ID: int
    USER_STATUS: Literal[0, 1, 2, 3]
    MODULE_ID: str
    ENTITY: str
    DOCUMENT_ID: int
    ACTIVITY: Literal[
        "ApproveActivity",
        "ReviewActivity",
        "RequestInformationActivity",
        "RequestInformationOptionalActivity",
    ]
    ACTIVITY_NAME: str
    PARAMETERS: BizprocTaskListRequestOrderParameters
    DOCUMENT_URL: str


class BizprocTaskListRequestOrderParameters(TypedDict, total=False):
    CommentLabel: str
    CommentRequired: Literal["N", "Y", "YA", "YR"]
    ShowComment: bool | Literal["Y", "N"]
    StatusOkLabel: str
    StatusYesLabel: str
    StatusNoLabel: str
    Fields: Sequence[BizprocTaskFields]


class BizprocWorkflowInstanceListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    STARTED_BY: Any


class BizprocWorkflowInstanceListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    STARTED: Any


class BizprocWorkflowInstancesRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    STARTED_BY: Any


class BizprocWorkflowInstancesRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    STARTED: Any


class BizprocWorkflowStartRequestParameters(TypedDict, total=False):
    Parameter1: Any


class BizprocWorkflowTemplateListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    MODULE_ID: Literal["crm", "lists", "disk"]
    ENTITY: Literal[
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
    DOCUMENT_TYPE: str
    AUTO_EXECUTE: Literal[0, 1, 2, 3]
    NAME: str
    TEMPLATE: Sequence[Any]
    PARAMETERS: Sequence[Any]
    VARIABLES: Sequence[Any]
    CONSTANTS: Sequence[Any]
    MODIFIED: dt.date | str
    IS_MODIFIED: bool | Literal["Y", "N"]
    USER_ID: int
    SYSTEM_CODE: str


class BizprocWorkflowTemplateListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: int | str
    MODULE_ID: Literal["crm", "lists", "disk"]
    ENTITY: Literal[
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
    DOCUMENT_TYPE: str
    AUTO_EXECUTE: Literal[0, 1, 2, 3]
    NAME: str
    TEMPLATE: Sequence[Any]
    PARAMETERS: Sequence[Any]
    VARIABLES: Sequence[Any]
    CONSTANTS: Sequence[Any]
    MODIFIED: dt.date | str
    IS_MODIFIED: bool | Literal["Y", "N"]
    USER_ID: int
    SYSTEM_CODE: str


class BizprocWorkflowTemplateUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    DESCRIPTION: str
    TEMPLATE_DATA: FileSource | str | Sequence[Any] | Mapping[str, Any]
    AUTO_EXECUTE: Literal[0, 1, 2, 3]
