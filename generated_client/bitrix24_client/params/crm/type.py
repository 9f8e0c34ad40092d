"""Parameters of ``crm.type``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class CrmTypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: title, entityTypeId, relations, isUseInUserfieldEnabled, linkedUserFields,
    isAutomationEnabled, isBeginCloseDatesEnabled, isBizProcEnabled, isCategoriesEnabled,
    isClientEnabled, isDocumentsEnabled, isLinkWithProductsEnabled, isMycompanyEnabled,
    isObserversEnabled, isRecyclebinEnabled, isSetOpenPermissions, isSourceEnabled,
    isStagesEnabled, isExternal, customSectionId, customSections."""

    title: Required[str]
    """Title."""
    entityTypeId: int
    """Id of the type of object."""
    relations: CrmTypeAddFieldsRelations
    isUseInUserfieldEnabled: bool | Literal["Y", "N"]
    linkedUserFields: CrmTypeAddFieldsLinkedUserFields | OtherKeys
    isAutomationEnabled: bool | Literal["Y", "N"]
    isBeginCloseDatesEnabled: bool | Literal["Y", "N"]
    isBizProcEnabled: bool | Literal["Y", "N"]
    isCategoriesEnabled: bool | Literal["Y", "N"]
    isClientEnabled: bool | Literal["Y", "N"]
    isDocumentsEnabled: bool | Literal["Y", "N"]
    isLinkWithProductsEnabled: bool | Literal["Y", "N"]
    isMycompanyEnabled: bool | Literal["Y", "N"]
    isObserversEnabled: bool | Literal["Y", "N"]
    isRecyclebinEnabled: bool | Literal["Y", "N"]
    isSetOpenPermissions: bool | Literal["Y", "N"]
    isSourceEnabled: bool | Literal["Y", "N"]
    isStagesEnabled: bool | Literal["Y", "N"]
    isExternal: bool | Literal["Y", "N"]
    customSectionId: int
    customSections: Sequence[Any]


_CrmTypeAddFieldsLinkedUserFields = TypedDict(
    "_CrmTypeAddFieldsLinkedUserFields",
    {
        "CALENDAR_EVENT": 'bool | Literal["Y", "N"]',
        "UF_CRM_CAL_EVENT": 'bool | Literal["Y", "N"]',
        "TASKS_TASK": 'bool | Literal["Y", "N"]',
        "UF_CRM_TASK": 'bool | Literal["Y", "N"]',
        "TASKS_TASK_TEMPLATE": 'bool | Literal["Y", "N"]',
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": "Any",
        "TASKS_TASK|UF_CRM_TASK": "Any",
    },
    total=False,
)


class CrmTypeAddFieldsLinkedUserFields(
    _CrmTypeAddFieldsLinkedUserFields, total=False, extra_items=Any
):
    """Keys: CALENDAR_EVENT, UF_CRM_CAL_EVENT, TASKS_TASK, UF_CRM_TASK, TASKS_TASK_TEMPLATE,
    CALENDAR_EVENT|UF_CRM_CAL_EVENT, TASKS_TASK|UF_CRM_TASK."""


class CrmTypeAddFieldsRelations(TypedDict, total=False):
    """Keys: parent, child."""

    parent: Sequence[CrmTypeAddFieldsRelationsParentItem]
    child: Sequence[CrmTypeAddFieldsRelationsChildItem]


class CrmTypeAddFieldsRelationsChildItem(TypedDict, total=False):
    """Keys: entityTypeId, isChildrenListEnabled."""

    entityTypeId: Required[int]
    """Id of the type of object."""
    isChildrenListEnabled: bool | str


class CrmTypeAddFieldsRelationsParentItem(TypedDict, total=False):
    """Keys: entityTypeId, isChildrenListEnabled."""

    entityTypeId: Required[int]
    """Id of the type of object."""
    isChildrenListEnabled: bool | str


class CrmTypeListFilterItem(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, code, createdBy, entityTypeId, isCategoriesEnabled, isStagesEnabled,
    isBeginCloseDatesEnabled, isClientEnabled, isUseInUserfieldEnabled,
    isLinkWithProductsEnabled, isMycompanyEnabled, isDocumentsEnabled, isSourceEnabled,
    isObserversEnabled, isRecyclebinEnabled, isAutomationEnabled, isBizProcEnabled,
    isSetOpenPermissions, isPaymentsEnabled, isCountersEnabled, createdTime, updatedTime,
    updatedBy, relations, linkedUserFields, customSections, customSectionId, logic."""

    id: int | Sequence[int] | None
    """Id of the record."""
    title: str | Sequence[str] | None
    """Title."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    entityTypeId: int | Sequence[int] | None
    """Id of the type of object."""
    isCategoriesEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isStagesEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isBeginCloseDatesEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isClientEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isUseInUserfieldEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isLinkWithProductsEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isMycompanyEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isDocumentsEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isSourceEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isObserversEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isRecyclebinEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isAutomationEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isBizProcEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isSetOpenPermissions: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isPaymentsEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    isCountersEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    createdTime: dt.date | str | Sequence[str] | None
    updatedTime: dt.date | str | Sequence[str] | None
    updatedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""
    relations: Any
    linkedUserFields: Any
    customSections: Any
    customSectionId: int | Sequence[int] | None
    logic: Any


class CrmTypeListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, title, code, createdBy, entityTypeId, isCategoriesEnabled, isStagesEnabled,
    isBeginCloseDatesEnabled, isClientEnabled, isUseInUserfieldEnabled,
    isLinkWithProductsEnabled, isMycompanyEnabled, isDocumentsEnabled, isSourceEnabled,
    isObserversEnabled, isRecyclebinEnabled, isAutomationEnabled, isBizProcEnabled,
    isSetOpenPermissions, isPaymentsEnabled, isCountersEnabled, createdTime, updatedTime,
    updatedBy, relations, linkedUserFields, customSections, customSectionId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    title: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    entityTypeId: Literal["ASC", "DESC", "asc", "desc"]
    isCategoriesEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isStagesEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isBeginCloseDatesEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isClientEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isUseInUserfieldEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isLinkWithProductsEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isMycompanyEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isDocumentsEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isSourceEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isObserversEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isRecyclebinEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isAutomationEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isBizProcEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isSetOpenPermissions: Literal["ASC", "DESC", "asc", "desc"]
    isPaymentsEnabled: Literal["ASC", "DESC", "asc", "desc"]
    isCountersEnabled: Literal["ASC", "DESC", "asc", "desc"]
    createdTime: Literal["ASC", "DESC", "asc", "desc"]
    updatedTime: Literal["ASC", "DESC", "asc", "desc"]
    updatedBy: Literal["ASC", "DESC", "asc", "desc"]
    relations: Literal["ASC", "DESC", "asc", "desc"]
    linkedUserFields: Literal["ASC", "DESC", "asc", "desc"]
    customSections: Literal["ASC", "DESC", "asc", "desc"]
    customSectionId: Literal["ASC", "DESC", "asc", "desc"]


class CrmTypeUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: title, relations, isUseInUserfieldEnabled, linkedUserFields, isAutomationEnabled,
    isBeginCloseDatesEnabled, isBizProcEnabled, isCategoriesEnabled, isClientEnabled,
    isDocumentsEnabled, isLinkWithProductsEnabled, isMycompanyEnabled, isObserversEnabled,
    isRecyclebinEnabled, isSetOpenPermissions, isSourceEnabled, isStagesEnabled, isExternal,
    customSectionId, customSections."""

    title: str
    """Title."""
    relations: CrmTypeUpdateFieldsRelations | OtherKeys
    isUseInUserfieldEnabled: bool | Literal["Y", "N"]
    linkedUserFields: CrmTypeUpdateFieldsLinkedUserFields
    isAutomationEnabled: bool | Literal["Y", "N"]
    isBeginCloseDatesEnabled: bool | Literal["Y", "N"]
    isBizProcEnabled: bool | Literal["Y", "N"]
    isCategoriesEnabled: bool | Literal["Y", "N"]
    isClientEnabled: bool | Literal["Y", "N"]
    isDocumentsEnabled: bool | Literal["Y", "N"]
    isLinkWithProductsEnabled: bool | Literal["Y", "N"]
    isMycompanyEnabled: bool | Literal["Y", "N"]
    isObserversEnabled: bool | Literal["Y", "N"]
    isRecyclebinEnabled: bool | Literal["Y", "N"]
    isSetOpenPermissions: bool | Literal["Y", "N"]
    isSourceEnabled: bool | Literal["Y", "N"]
    isStagesEnabled: bool | Literal["Y", "N"]
    isExternal: bool | Literal["Y", "N"]
    customSectionId: int
    customSections: Sequence[Any]


CrmTypeUpdateFieldsLinkedUserFields = TypedDict(
    "CrmTypeUpdateFieldsLinkedUserFields",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": 'bool | Literal["Y", "N"]',
        "TASKS_TASK|UF_CRM_TASK": "bool | str",
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": 'bool | Literal["Y", "N"]',
    },
    total=False,
)


class CrmTypeUpdateFieldsRelations(TypedDict, total=False, extra_items=Any):
    """Keys: parent, child."""

    parent: Sequence[TyperelationsParentItem]
    child: Sequence[CrmTypeUpdateFieldsRelationsChildItem | Mapping[str, Any]]


class CrmTypeUpdateFieldsRelationsChildItem(TypedDict, total=False):
    """Keys: entityTypeId, isChildrenListEnabled."""

    entityTypeId: Any
    """Id of the type of object."""
    isChildrenListEnabled: Any


class TyperelationsParentItem(TypedDict, total=False):
    """Keys: entityTypeId, isChildrenListEnabled, isPredefined."""

    entityTypeId: int
    isChildrenListEnabled: bool
    isPredefined: bool
