"""Parameters of ``crm.type``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class CrmTypeAddFields(TypedDict, total=False):
    title: Required[str | float | Decimal]
    entityTypeId: int | str | Literal[False] | None
    relations: (
        CrmTypeAddFieldsRelations | Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    )
    isUseInUserfieldEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    linkedUserFields: (
        CrmTypeAddFieldsLinkedUserFields
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    isAutomationEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isBeginCloseDatesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isBizProcEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isCategoriesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isClientEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isDocumentsEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isLinkWithProductsEnabled: (
        bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    )
    isMycompanyEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isObserversEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isRecyclebinEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isSetOpenPermissions: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isSourceEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isStagesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isExternal: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    customSectionId: int | str | Literal[False] | None
    customSections: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


CrmTypeAddFieldsLinkedUserFields = TypedDict(
    "CrmTypeAddFieldsLinkedUserFields",
    {
        "CALENDAR_EVENT": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "UF_CRM_CAL_EVENT": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "TASKS_TASK": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "UF_CRM_TASK": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "TASKS_TASK_TEMPLATE": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": "Any",
        "TASKS_TASK|UF_CRM_TASK": "Any",
    },
    total=False,
)


class CrmTypeAddFieldsRelations(TypedDict, total=False):
    parent: (
        Sequence[CrmTypeAddFieldsRelationsParentItem | Mapping[str, Any]]
        | Mapping[str, CrmTypeAddFieldsRelationsParentValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    child: (
        Sequence[CrmTypeAddFieldsRelationsChildItem | Mapping[str, Any]]
        | Mapping[str, CrmTypeAddFieldsRelationsChildValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )


class CrmTypeAddFieldsRelationsChildItem(TypedDict, total=False):
    entityTypeId: Required[int | str]
    isChildrenListEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmTypeAddFieldsRelationsChildValue(TypedDict, total=False):
    entityTypeId: Required[int | str]
    isChildrenListEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmTypeAddFieldsRelationsParentItem(TypedDict, total=False):
    entityTypeId: Required[int | str]
    isChildrenListEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmTypeAddFieldsRelationsParentValue(TypedDict, total=False):
    entityTypeId: Required[int | str]
    isChildrenListEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmTypeListFilterItem(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    title: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    entityTypeId: int | str | Sequence[int | str] | Literal[False] | None
    isCategoriesEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isStagesEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isBeginCloseDatesEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isClientEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isUseInUserfieldEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isLinkWithProductsEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isMycompanyEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isDocumentsEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isSourceEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isObserversEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isRecyclebinEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isAutomationEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isBizProcEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isSetOpenPermissions: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isPaymentsEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    isCountersEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )
    createdTime: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    updatedTime: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    updatedBy: int | str | Sequence[int | str] | Literal[False] | None
    relations: Any
    linkedUserFields: Any
    customSections: Any
    customSectionId: int | str | Sequence[int | str] | Literal[False] | None
    logic: Any


class CrmTypeListOrder(TypedDict, total=False):
    id: str
    title: str
    code: str
    createdBy: str
    entityTypeId: str
    isCategoriesEnabled: str
    isStagesEnabled: str
    isBeginCloseDatesEnabled: str
    isClientEnabled: str
    isUseInUserfieldEnabled: str
    isLinkWithProductsEnabled: str
    isMycompanyEnabled: str
    isDocumentsEnabled: str
    isSourceEnabled: str
    isObserversEnabled: str
    isRecyclebinEnabled: str
    isAutomationEnabled: str
    isBizProcEnabled: str
    isSetOpenPermissions: str
    isPaymentsEnabled: str
    isCountersEnabled: str
    createdTime: str
    updatedTime: str
    updatedBy: str
    relations: str
    linkedUserFields: str
    customSections: str
    customSectionId: str


class CrmTypeUpdateFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    relations: (
        CrmTypeUpdateFieldsRelations
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    isUseInUserfieldEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    linkedUserFields: (
        CrmTypeUpdateFieldsLinkedUserFields
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    isAutomationEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isBeginCloseDatesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isBizProcEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isCategoriesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isClientEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isDocumentsEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isLinkWithProductsEnabled: (
        bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    )
    isMycompanyEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isObserversEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isRecyclebinEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isSetOpenPermissions: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isSourceEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isStagesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    isExternal: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    customSectionId: int | str | Literal[False] | None
    customSections: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


CrmTypeUpdateFieldsLinkedUserFields = TypedDict(
    "CrmTypeUpdateFieldsLinkedUserFields",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "TASKS_TASK|UF_CRM_TASK": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
    },
    total=False,
)


class CrmTypeUpdateFieldsRelations(TypedDict, total=False):
    parent: (
        Sequence[TyperelationsParentItem | Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    child: (
        Sequence[Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[CrmTypeUpdateFieldsRelationsChildItem | Mapping[str, Any]]
        | None
    )


class CrmTypeUpdateFieldsRelationsChildItem(TypedDict, total=False):
    entityTypeId: Any
    isChildrenListEnabled: Any


class TyperelationsParentItem(TypedDict, total=False):
    entityTypeId: int | str | Literal[False] | None
    isChildrenListEnabled: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    isPredefined: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
