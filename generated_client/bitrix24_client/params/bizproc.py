"""Parameters of ``bizproc``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource


class BizprocActivityAddDescription(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityAddFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    INCLUDE: Sequence[Sequence[Any]]
    EXCLUDE: Any


class BizprocActivityAddName(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityAddProperties(TypedDict, total=False):
    """Properties."""

    inputString: BizprocActivityAddPropertiesInputString


class BizprocActivityAddPropertiesInputString(TypedDict, total=False):
    Name: str | BizprocActivityAddPropertiesInputStringName | Mapping[str, Any]
    Description: str | BizprocActivityAddPropertiesInputStringDescription | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocActivityAddPropertiesInputStringDescription(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityAddPropertiesInputStringName(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityAddReturnProperties(TypedDict, total=False):
    outputString: BizprocActivityAddReturnPropertiesOutputString


class BizprocActivityAddReturnPropertiesOutputString(TypedDict, total=False):
    Name: str | BizprocActivityAddReturnPropertiesOutputStringName | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocActivityAddReturnPropertiesOutputStringName(TypedDict, total=False):
    de: Any
    en: Any


class BizprocActivityUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    HANDLER: str
    AUTH_USER_ID: int
    USE_SUBSCRIPTION: bool | Literal["Y", "N"]
    NAME: str | Mapping[str, Any]
    DESCRIPTION: str | Mapping[str, Any]
    PROPERTIES: BizprocActivityUpdateFieldsProperties
    RETURN_PROPERTIES: BizprocActivityUpdateFieldsReturnProperties
    DOCUMENT_TYPE: Sequence[Any]
    FILTER: BizprocActivityUpdateFieldsFilter | Mapping[str, Any]
    USE_PLACEMENT: bool | Literal["Y", "N"]
    PLACEMENT_HANDLER: str


class BizprocActivityUpdateFieldsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    INCLUDE: Sequence[Sequence[Any]]
    EXCLUDE: Any


class BizprocActivityUpdateFieldsProperties(TypedDict, total=False):
    """Properties."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocActivityUpdateFieldsReturnProperties(TypedDict, total=False):
    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocEventSendReturnValues(TypedDict, total=False):
    outputString: Any


class BizprocRobotAddFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    INCLUDE: Sequence[Sequence[Any]]
    EXCLUDE: Any


class BizprocRobotAddPropertiesValue(TypedDict, total=False):
    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocRobotAddReturnProperties(TypedDict, total=False):
    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocRobotUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    HANDLER: str
    AUTH_USER_ID: int
    USE_SUBSCRIPTION: bool | Literal["Y", "N"]
    NAME: str | Mapping[str, Any]
    DESCRIPTION: str | Mapping[str, Any]
    PROPERTIES: BizprocRobotUpdateFieldsProperties
    RETURN_PROPERTIES: BizprocRobotUpdateFieldsReturnProperties
    DOCUMENT_TYPE: Sequence[Any]
    FILTER: BizprocRobotUpdateFieldsFilter | Mapping[str, Any]
    USE_PLACEMENT: bool | Literal["Y", "N"]
    PLACEMENT_HANDLER: str


class BizprocRobotUpdateFieldsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    INCLUDE: Sequence[Sequence[Any]]
    EXCLUDE: Any


class BizprocRobotUpdateFieldsProperties(TypedDict, total=False):
    """Properties."""

    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocRobotUpdateFieldsReturnProperties(TypedDict, total=False):
    Name: str | Mapping[str, Any]
    Description: str | Mapping[str, Any]
    Type: str
    Options: Sequence[Any]
    Required: bool | Literal["Y", "N"]
    Multiple: bool | Literal["Y", "N"]
    Default: Any


class BizprocTaskCompleteFields(TypedDict, total=False):
    """Values of the fields, by name."""

    contractor: Any
    phone_number: Any


class BizprocTaskListFilter(TypedDict, total=False):
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


class BizprocTaskListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str
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


class BizprocWorkflowInstanceListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    STARTED_BY: Any


class BizprocWorkflowInstanceListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    STARTED: Any


class BizprocWorkflowInstancesFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    STARTED_BY: Any


class BizprocWorkflowInstancesOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    STARTED: Any


class BizprocWorkflowStartParameters(TypedDict, total=False):
    Parameter1: Any


class BizprocWorkflowTemplateListFilter(TypedDict, total=False):
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


class BizprocWorkflowTemplateListOrder(TypedDict, total=False):
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


class BizprocWorkflowTemplateUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    NAME: str
    DESCRIPTION: str
    TEMPLATE_DATA: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    AUTO_EXECUTE: Literal[0, 1, 2, 3]
