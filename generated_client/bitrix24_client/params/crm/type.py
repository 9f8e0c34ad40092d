"""Parameters of ``crm.type``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class CrmTypeAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    entityTypeId: int
    relations: CrmTypeAddRequestFieldsRelations
    isUseInUserfieldEnabled: bool | Literal["Y", "N"]
    linkedUserFields: CrmTypeAddRequestFieldsLinkedUserFields | Mapping[str, Any]
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


CrmTypeAddRequestFieldsLinkedUserFields = TypedDict(
    "CrmTypeAddRequestFieldsLinkedUserFields",
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


class CrmTypeAddRequestFieldsRelations(TypedDict, total=False):
    parent: Sequence[CrmTypeAddRequestFieldsRelationsParentItem]
    child: Sequence[CrmTypeAddRequestFieldsRelationsChildItem]


class CrmTypeAddRequestFieldsRelationsChildItem(TypedDict, total=False):
    entityTypeId: Required[int]
    isChildrenListEnabled: bool | str


class CrmTypeAddRequestFieldsRelationsParentItem(TypedDict, total=False):
    entityTypeId: Required[int]
    isChildrenListEnabled: bool | str


CrmTypeListFilterItem = TypedDict(
    "CrmTypeListFilterItem",
    {
        "id": "Any",
        "title": "Any",
        "code": "Any",
        "createdBy": "Any",
        "entityTypeId": "Any",
        "isCategoriesEnabled": "str",
        "isStagesEnabled": "Any",
        "isBeginCloseDatesEnabled": "Any",
        "isClientEnabled": "str",
        "isUseInUserfieldEnabled": "Any",
        "isLinkWithProductsEnabled": "Any",
        "isMycompanyEnabled": "Any",
        "isDocumentsEnabled": "Any",
        "isSourceEnabled": "Any",
        "isObserversEnabled": "Any",
        "isRecyclebinEnabled": "Any",
        "isAutomationEnabled": "str",
        "isBizProcEnabled": "str",
        "isSetOpenPermissions": "Any",
        "isPaymentsEnabled": "Any",
        "isCountersEnabled": "Any",
        "createdTime": "Any",
        "updatedTime": "Any",
        "updatedBy": "Any",
        "relations": "Any",
        "linkedUserFields": "Any",
        "customSections": "Any",
        "customSectionId": "Any",
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


class CrmTypeListRequestOrder(TypedDict, total=False):
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


class CrmTypeUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    relations: CrmTypeUpdateRequestFieldsRelations
    isUseInUserfieldEnabled: bool | Literal["Y", "N"]
    linkedUserFields: CrmTypeUpdateRequestFieldsLinkedUserFields
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


CrmTypeUpdateRequestFieldsLinkedUserFields = TypedDict(
    "CrmTypeUpdateRequestFieldsLinkedUserFields",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": 'bool | Literal["Y", "N"]',
        "TASKS_TASK|UF_CRM_TASK": "bool | str",
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": 'bool | Literal["Y", "N"]',
    },
    total=False,
)


class CrmTypeUpdateRequestFieldsRelations(TypedDict, total=False):
    parent: Sequence[CrmTypeUpdateRequestFieldsRelationsParentItem]
    child: Sequence[CrmTypeUpdateRequestFieldsRelationsChildItem]


class CrmTypeUpdateRequestFieldsRelationsChildItem(TypedDict, total=False):
    entityTypeId: int
    isChildrenListEnabled: bool | str
    isPredefined: bool | Literal["Y", "N"]


class CrmTypeUpdateRequestFieldsRelationsParentItem(TypedDict, total=False):
    entityTypeId: int
    isChildrenListEnabled: bool | Literal["Y", "N"]
    isPredefined: bool | Literal["Y", "N"]
