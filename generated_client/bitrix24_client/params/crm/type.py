"""Parameters of ``crm.type``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class CrmTypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    entityTypeId: int
    relations: CrmTypeAddFieldsRelations
    isUseInUserfieldEnabled: bool | Literal["Y", "N"]
    linkedUserFields: CrmTypeAddFieldsLinkedUserFields | Mapping[str, Any]
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


CrmTypeAddFieldsLinkedUserFields = TypedDict(
    "CrmTypeAddFieldsLinkedUserFields",
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


class CrmTypeAddFieldsRelations(TypedDict, total=False):
    parent: Sequence[CrmTypeAddFieldsRelationsParentItem]
    child: Sequence[CrmTypeAddFieldsRelationsChildItem]


class CrmTypeAddFieldsRelationsChildItem(TypedDict, total=False):
    entityTypeId: Required[int]
    isChildrenListEnabled: bool | str


class CrmTypeAddFieldsRelationsParentItem(TypedDict, total=False):
    entityTypeId: Required[int]
    isChildrenListEnabled: bool | str


CrmTypeListFilterItem = TypedDict(
    "CrmTypeListFilterItem",
    {
        "id": "int",
        "title": "str",
        "code": "str",
        "createdBy": "int",
        "entityTypeId": "int",
        "isCategoriesEnabled": 'bool | Literal["Y", "N"]',
        "isStagesEnabled": 'bool | Literal["Y", "N"]',
        "isBeginCloseDatesEnabled": 'bool | Literal["Y", "N"]',
        "isClientEnabled": 'bool | Literal["Y", "N"]',
        "isUseInUserfieldEnabled": 'bool | Literal["Y", "N"]',
        "isLinkWithProductsEnabled": 'bool | Literal["Y", "N"]',
        "isMycompanyEnabled": 'bool | Literal["Y", "N"]',
        "isDocumentsEnabled": 'bool | Literal["Y", "N"]',
        "isSourceEnabled": 'bool | Literal["Y", "N"]',
        "isObserversEnabled": 'bool | Literal["Y", "N"]',
        "isRecyclebinEnabled": 'bool | Literal["Y", "N"]',
        "isAutomationEnabled": 'bool | Literal["Y", "N"]',
        "isBizProcEnabled": 'bool | Literal["Y", "N"]',
        "isSetOpenPermissions": 'bool | Literal["Y", "N"]',
        "isPaymentsEnabled": 'bool | Literal["Y", "N"]',
        "isCountersEnabled": 'bool | Literal["Y", "N"]',
        "createdTime": "dt.date | str",
        "updatedTime": "dt.date | str",
        "updatedBy": "int",
        "relations": "Any",
        "linkedUserFields": "Any",
        "customSections": "Any",
        "customSectionId": "int",
        "logic": "Any",
        "0": "CrmTypeListFilterItem0 | Mapping[str, Any]",
        "1": "CrmTypeListFilterItem1 | Mapping[str, Any]",
    },
    total=False,
)


class CrmTypeListFilterItem0(TypedDict, total=False):
    title: Any


class CrmTypeListFilterItem1(TypedDict, total=False):
    title: Any


class CrmTypeListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    title: Any
    code: Any
    createdBy: Any
    entityTypeId: Any
    isCategoriesEnabled: Any
    isStagesEnabled: Any
    isBeginCloseDatesEnabled: Any
    isClientEnabled: Any
    isUseInUserfieldEnabled: Any
    isLinkWithProductsEnabled: Any
    isMycompanyEnabled: Any
    isDocumentsEnabled: Any
    isSourceEnabled: Any
    isObserversEnabled: Any
    isRecyclebinEnabled: Any
    isAutomationEnabled: Any
    isBizProcEnabled: Any
    isSetOpenPermissions: Any
    isPaymentsEnabled: Any
    isCountersEnabled: Any
    createdTime: Any
    updatedTime: Any
    updatedBy: Any
    relations: Any
    linkedUserFields: Any
    customSections: Any
    customSectionId: Any


class CrmTypeUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    relations: CrmTypeUpdateFieldsRelations | Mapping[str, Any]
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


class CrmTypeUpdateFieldsRelations(TypedDict, total=False):
    parent: Sequence[TyperelationsParentItem] | None
    child: Sequence[CrmTypeUpdateFieldsRelationsChildItem | Mapping[str, Any]]


class CrmTypeUpdateFieldsRelationsChildItem(TypedDict, total=False):
    entityTypeId: Any
    isChildrenListEnabled: bool | str


class TyperelationsParentItem(TypedDict, total=False):
    entityTypeId: int
    isChildrenListEnabled: bool
    isPredefined: bool
