"""Parameters of ``crm.type``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class CrmTypeAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, entityTypeId, relations, isUseInUserfieldEnabled, linkedUserFields,
    isAutomationEnabled, isBeginCloseDatesEnabled, isBizProcEnabled, isCategoriesEnabled,
    isClientEnabled, isDocumentsEnabled, isLinkWithProductsEnabled, isMycompanyEnabled,
    isObserversEnabled, isRecyclebinEnabled, isSetOpenPermissions, isSourceEnabled,
    isStagesEnabled, isExternal, customSectionId, customSections."""

    title: Required[str | float | Decimal]
    """Title."""
    entityTypeId: int | str | Literal[False] | None
    """Id of the type of object."""
    relations: CrmTypeAddFieldsRelations | OtherKeys | Sequence[Any] | str | Literal[False] | None
    isUseInUserfieldEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    linkedUserFields: (
        CrmTypeAddFieldsLinkedUserFields | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    isAutomationEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isBeginCloseDatesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isBizProcEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isCategoriesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isClientEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isDocumentsEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isLinkWithProductsEnabled: (
        bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    )
    """A truth value, or nothing: the field is emptied."""
    isMycompanyEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isObserversEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isRecyclebinEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isSetOpenPermissions: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isSourceEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isStagesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isExternal: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    customSectionId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    customSections: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


_CrmTypeAddFieldsLinkedUserFields = TypedDict(
    "_CrmTypeAddFieldsLinkedUserFields",
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


class CrmTypeAddFieldsLinkedUserFields(
    _CrmTypeAddFieldsLinkedUserFields, total=False, extra_items=Any
):
    """Keys: CALENDAR_EVENT, UF_CRM_CAL_EVENT, TASKS_TASK, UF_CRM_TASK, TASKS_TASK_TEMPLATE,
    CALENDAR_EVENT|UF_CRM_CAL_EVENT, TASKS_TASK|UF_CRM_TASK."""


class CrmTypeAddFieldsRelations(TypedDict, total=False, extra_items=Any):
    """Keys: parent, child."""

    parent: (
        Sequence[CrmTypeAddFieldsRelationsParentItem | OtherKeys]
        | Mapping[str, CrmTypeAddFieldsRelationsParentValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    child: (
        Sequence[CrmTypeAddFieldsRelationsChildItem | OtherKeys]
        | Mapping[str, CrmTypeAddFieldsRelationsChildValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class CrmTypeAddFieldsRelationsChildItem(TypedDict, total=False, extra_items=Any):
    """Keys: entityTypeId, isChildrenListEnabled."""

    entityTypeId: Required[int | str]
    """Id of the type of object."""
    isChildrenListEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmTypeAddFieldsRelationsChildValue(TypedDict, total=False, extra_items=Any):
    """Keys: entityTypeId, isChildrenListEnabled."""

    entityTypeId: Required[int | str]
    """Id of the type of object."""
    isChildrenListEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmTypeAddFieldsRelationsParentItem(TypedDict, total=False, extra_items=Any):
    """Keys: entityTypeId, isChildrenListEnabled."""

    entityTypeId: Required[int | str]
    """Id of the type of object."""
    isChildrenListEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmTypeAddFieldsRelationsParentValue(TypedDict, total=False, extra_items=Any):
    """Keys: entityTypeId, isChildrenListEnabled."""

    entityTypeId: Required[int | str]
    """Id of the type of object."""
    isChildrenListEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmTypeListFilterItem(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, code, createdBy, entityTypeId, isCategoriesEnabled, isStagesEnabled,
    isBeginCloseDatesEnabled, isClientEnabled, isUseInUserfieldEnabled,
    isLinkWithProductsEnabled, isMycompanyEnabled, isDocumentsEnabled, isSourceEnabled,
    isObserversEnabled, isRecyclebinEnabled, isAutomationEnabled, isBizProcEnabled,
    isSetOpenPermissions, isPaymentsEnabled, isCountersEnabled, createdTime, updatedTime,
    updatedBy, relations, linkedUserFields, customSections, customSectionId, logic."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    title: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    entityTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type of object."""
    isCategoriesEnabled: (
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
    isStagesEnabled: (
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
    isBeginCloseDatesEnabled: (
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
    isClientEnabled: (
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
    isUseInUserfieldEnabled: (
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
    isLinkWithProductsEnabled: (
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
    isMycompanyEnabled: (
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
    isDocumentsEnabled: (
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
    isSourceEnabled: (
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
    isObserversEnabled: (
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
    isRecyclebinEnabled: (
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
    isAutomationEnabled: (
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
    isBizProcEnabled: (
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
    isSetOpenPermissions: (
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
    isPaymentsEnabled: (
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
    isCountersEnabled: (
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
    createdTime: (
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
    updatedTime: (
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
    updatedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
    relations: Any
    linkedUserFields: Any
    customSections: Any
    customSectionId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    logic: Any


class CrmTypeListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, code, createdBy, entityTypeId, isCategoriesEnabled, isStagesEnabled,
    isBeginCloseDatesEnabled, isClientEnabled, isUseInUserfieldEnabled,
    isLinkWithProductsEnabled, isMycompanyEnabled, isDocumentsEnabled, isSourceEnabled,
    isObserversEnabled, isRecyclebinEnabled, isAutomationEnabled, isBizProcEnabled,
    isSetOpenPermissions, isPaymentsEnabled, isCountersEnabled, createdTime, updatedTime,
    updatedBy, relations, linkedUserFields, customSections, customSectionId."""

    id: str
    """The direction of an order."""
    title: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    entityTypeId: str
    """The direction of an order."""
    isCategoriesEnabled: str
    """The direction of an order."""
    isStagesEnabled: str
    """The direction of an order."""
    isBeginCloseDatesEnabled: str
    """The direction of an order."""
    isClientEnabled: str
    """The direction of an order."""
    isUseInUserfieldEnabled: str
    """The direction of an order."""
    isLinkWithProductsEnabled: str
    """The direction of an order."""
    isMycompanyEnabled: str
    """The direction of an order."""
    isDocumentsEnabled: str
    """The direction of an order."""
    isSourceEnabled: str
    """The direction of an order."""
    isObserversEnabled: str
    """The direction of an order."""
    isRecyclebinEnabled: str
    """The direction of an order."""
    isAutomationEnabled: str
    """The direction of an order."""
    isBizProcEnabled: str
    """The direction of an order."""
    isSetOpenPermissions: str
    """The direction of an order."""
    isPaymentsEnabled: str
    """The direction of an order."""
    isCountersEnabled: str
    """The direction of an order."""
    createdTime: str
    """The direction of an order."""
    updatedTime: str
    """The direction of an order."""
    updatedBy: str
    """The direction of an order."""
    relations: str
    """The direction of an order."""
    linkedUserFields: str
    """The direction of an order."""
    customSections: str
    """The direction of an order."""
    customSectionId: str
    """The direction of an order."""


class CrmTypeUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, relations, isUseInUserfieldEnabled, linkedUserFields, isAutomationEnabled,
    isBeginCloseDatesEnabled, isBizProcEnabled, isCategoriesEnabled, isClientEnabled,
    isDocumentsEnabled, isLinkWithProductsEnabled, isMycompanyEnabled, isObserversEnabled,
    isRecyclebinEnabled, isSetOpenPermissions, isSourceEnabled, isStagesEnabled, isExternal,
    customSectionId, customSections."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    relations: (
        CrmTypeUpdateFieldsRelations | OtherKeys | Sequence[Any] | str | Literal[False] | None
    )
    isUseInUserfieldEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    linkedUserFields: (
        CrmTypeUpdateFieldsLinkedUserFields
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    isAutomationEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isBeginCloseDatesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isBizProcEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isCategoriesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isClientEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isDocumentsEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isLinkWithProductsEnabled: (
        bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    )
    """A truth value, or nothing: the field is emptied."""
    isMycompanyEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isObserversEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isRecyclebinEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isSetOpenPermissions: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isSourceEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isStagesEnabled: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isExternal: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    customSectionId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    customSections: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


_CrmTypeUpdateFieldsLinkedUserFields = TypedDict(
    "_CrmTypeUpdateFieldsLinkedUserFields",
    {
        "CALENDAR_EVENT|UF_CRM_CAL_EVENT": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "TASKS_TASK|UF_CRM_TASK": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
        "TASKS_TASK_TEMPLATE|UF_CRM_TASK": 'bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None',
    },
    total=False,
)


class CrmTypeUpdateFieldsLinkedUserFields(
    _CrmTypeUpdateFieldsLinkedUserFields, total=False, extra_items=Any
):
    """Keys: CALENDAR_EVENT|UF_CRM_CAL_EVENT, TASKS_TASK|UF_CRM_TASK,
    TASKS_TASK_TEMPLATE|UF_CRM_TASK."""


class CrmTypeUpdateFieldsRelations(TypedDict, total=False, extra_items=Any):
    """Keys: parent, child."""

    parent: (
        Sequence[TyperelationsParentItem | OtherKeys]
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
    """Keys: entityTypeId, isChildrenListEnabled."""

    entityTypeId: Any
    """Id of the type of object."""
    isChildrenListEnabled: Any


class TyperelationsParentItem(TypedDict, total=False, extra_items=Any):
    """Keys: entityTypeId, isChildrenListEnabled, isPredefined."""

    entityTypeId: int | str | Literal[False] | None
    """A whole number, or its digits."""
    isChildrenListEnabled: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
    isPredefined: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""
