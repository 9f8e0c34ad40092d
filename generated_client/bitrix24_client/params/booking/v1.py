"""Parameters of ``booking.v1``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class BookingV1BookingAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: resourceIds, name, description, datePeriod."""

    resourceIds: Required[
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
    ]
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    datePeriod: Required[BookingV1BookingAddFieldsDatePeriod | OtherKeys]


_BookingV1BookingAddFieldsDatePeriod = TypedDict(
    "_BookingV1BookingAddFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingAddFieldsDatePeriodFrom | OtherKeys | Sequence[Any]]",
        "to": "Required[BookingV1BookingAddFieldsDatePeriodTo | OtherKeys | Sequence[Any]]",
    },
    total=False,
)


class BookingV1BookingAddFieldsDatePeriod(
    _BookingV1BookingAddFieldsDatePeriod, total=False, extra_items=Any
):
    """Keys: from, to."""


class BookingV1BookingAddFieldsDatePeriodFrom(TypedDict, total=False, extra_items=Any):
    """Keys: timestamp, timezone."""

    timestamp: Any
    timezone: Any
    """Time zone."""


class BookingV1BookingAddFieldsDatePeriodTo(TypedDict, total=False, extra_items=Any):
    """Keys: timestamp, timezone."""

    timestamp: Any
    timezone: Any
    """Time zone."""


class BookingV1BookingClientSetClientsItem(TypedDict, total=False, extra_items=Any):
    """Keys: id, type."""

    id: Required[int | str]
    """Id of the record."""
    type: Required[BookingV1BookingClientSetClientsItemType | OtherKeys | Sequence[Any]]
    """Type."""


class BookingV1BookingClientSetClientsItemType(TypedDict, total=False, extra_items=Any):
    """Keys: module, code."""

    module: Any
    code: Literal["CONTACT", "COMPANY", False] | str | None
    """Symbolic code."""


class BookingV1BookingClientSetClientsValue(TypedDict, total=False, extra_items=Any):
    """Keys: id, type."""

    id: Required[int | str]
    """Id of the record."""
    type: Required[BookingV1BookingClientSetClientsValueType | OtherKeys | Sequence[Any]]
    """Type."""


class BookingV1BookingClientSetClientsValueType(TypedDict, total=False, extra_items=Any):
    """Keys: module, code."""

    module: Any
    code: Literal["CONTACT", "COMPANY", False] | str | None
    """Symbolic code."""


class BookingV1BookingExternalDataSetExternalDataItem(TypedDict, total=False, extra_items=Any):
    """Keys: moduleId, entityTypeId, value."""

    moduleId: Required[str | float | Decimal]
    """Code of the module."""
    entityTypeId: Required[str | float | Decimal]
    """Id of the type of object."""
    value: Required[str | float | Decimal]
    """Value."""


class BookingV1BookingListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: within, client."""

    within: (
        BookingV1BookingListFilterWithin
        | OtherKeys
        | Sequence[Any]
        | Sequence[BookingV1BookingListFilterWithin | OtherKeys | Sequence[Any]]
        | None
    )
    client: (
        BookingV1BookingListFilterClient
        | Mapping[str, Any]
        | Sequence[Any]
        | Sequence[BookingV1BookingListFilterClient | Mapping[str, Any] | Sequence[Any]]
        | None
    )


class BookingV1BookingListFilterClient(TypedDict, total=False):
    """Keys: entities."""

    entities: Sequence[BookingV1BookingListFilterClientEntitiesItem | OtherKeys]


class BookingV1BookingListFilterClientEntitiesItem(TypedDict, total=False, extra_items=Any):
    """Keys: code, module, id."""

    code: Any
    """Symbolic code."""
    module: Any
    id: Any
    """Id of the record."""


class BookingV1BookingListFilterWithin(TypedDict, total=False, extra_items=Any):
    """Keys: dateFrom, dateTo."""

    dateFrom: Any
    dateTo: Any


class BookingV1BookingListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, dateFrom, dateTo."""

    id: str
    """The direction of an order."""
    dateFrom: str
    """The direction of an order."""
    dateTo: str
    """The direction of an order."""


class BookingV1BookingUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: resourceIds, name, description, datePeriod."""

    resourceIds: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    datePeriod: BookingV1BookingUpdateFieldsDatePeriod | OtherKeys | str | Literal[False] | None


_BookingV1BookingUpdateFieldsDatePeriod = TypedDict(
    "_BookingV1BookingUpdateFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingUpdateFieldsDatePeriodFrom | OtherKeys | Sequence[Any]]",
        "to": "Required[BookingV1BookingUpdateFieldsDatePeriodTo | OtherKeys | Sequence[Any]]",
    },
    total=False,
)


class BookingV1BookingUpdateFieldsDatePeriod(
    _BookingV1BookingUpdateFieldsDatePeriod, total=False, extra_items=Any
):
    """Keys: from, to."""


class BookingV1BookingUpdateFieldsDatePeriodFrom(TypedDict, total=False, extra_items=Any):
    """Keys: timestamp, timezone."""

    timestamp: Any
    timezone: Any
    """Time zone."""


class BookingV1BookingUpdateFieldsDatePeriodTo(TypedDict, total=False, extra_items=Any):
    """Keys: timestamp, timezone."""

    timestamp: Any
    timezone: Any
    """Time zone."""


class BookingV1ResourceAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, description, typeId, isMain, isInfoNotificationOn, templateTypeInfo,
    isConfirmationNotificationOn, templateTypeConfirmation, isReminderNotificationOn,
    templateTypeReminder, isFeedbackNotificationOn, templateTypeFeedback,
    isDelayedNotificationOn, templateTypeDelayed, infoDelay, reminderDelay, delayedDelay,
    delayedCounterDelay, confirmationDelay, confirmationRepetitions,
    confirmationRepetitionsInterval, confirmationCounterDelay."""

    name: Required[str | float | Decimal]
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    typeId: Required[int | str]
    """Id of the type."""
    isMain: Literal["Y", "N"]
    isInfoNotificationOn: Literal["Y", "N"]
    templateTypeInfo: Literal["inanimate", "animate"]
    isConfirmationNotificationOn: Literal["Y", "N"]
    templateTypeConfirmation: Literal["inanimate", "animate"]
    isReminderNotificationOn: Literal["Y", "N"]
    templateTypeReminder: Literal["base"]
    isFeedbackNotificationOn: Literal["Y", "N"]
    templateTypeFeedback: Literal["inanimate", "animate"]
    isDelayedNotificationOn: Literal["Y", "N"]
    templateTypeDelayed: Literal["inanimate", "animate"]
    infoDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    reminderDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    delayedDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    delayedCounterDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationRepetitions: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationRepetitionsInterval: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationCounterDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class BookingV1ResourceListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: searchQuery, isMain, typeId, name, description."""

    searchQuery: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    isMain: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    typeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the type."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    description: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""


class BookingV1ResourceListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, name."""

    id: str
    """The direction of an order."""
    name: str
    """The direction of an order."""


_BookingV1ResourceSlotsSetSlotsItem = TypedDict(
    "_BookingV1ResourceSlotsSetSlotsItem",
    {
        "from": "Required[int | str]",
        "to": "Required[int | str]",
        "timezone": "Required[str | float | Decimal]",
        "weekDays": 'Required[Sequence[Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]] | Mapping[str, Any]]',
        "slotSize": "Required[int | str]",
    },
    total=False,
)


class BookingV1ResourceSlotsSetSlotsItem(
    _BookingV1ResourceSlotsSetSlotsItem, total=False, extra_items=Any
):
    """Keys: from, to, timezone, weekDays, slotSize."""


class BookingV1ResourceTypeAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, code, isInfoNotificationOn, templateTypeInfo, isConfirmationNotificationOn,
    templateTypeConfirmation, isReminderNotificationOn, templateTypeReminder,
    isFeedbackNotificationOn, templateTypeFeedback, isDelayedNotificationOn,
    templateTypeDelayed, infoDelay, reminderDelay, delayedDelay, delayedCounterDelay,
    confirmationDelay, confirmationRepetitions, confirmationRepetitionsInterval,
    confirmationCounterDelay."""

    name: Required[str | float | Decimal]
    """Name."""
    code: Required[str | float | Decimal]
    """Symbolic code."""
    isInfoNotificationOn: Literal["Y", "N"]
    templateTypeInfo: Literal["inanimate", "animate"]
    isConfirmationNotificationOn: Literal["Y", "N"]
    templateTypeConfirmation: Literal["inanimate", "animate"]
    isReminderNotificationOn: Literal["Y", "N"]
    templateTypeReminder: Literal["base"]
    isFeedbackNotificationOn: Literal["Y", "N"]
    templateTypeFeedback: Literal["inanimate", "animate"]
    isDelayedNotificationOn: Literal["Y", "N"]
    templateTypeDelayed: Literal["inanimate", "animate"]
    infoDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    reminderDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    delayedDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    delayedCounterDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationRepetitions: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationRepetitionsInterval: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationCounterDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class BookingV1ResourceTypeListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: searchQuery, moduleId, name, code."""

    searchQuery: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    moduleId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the module."""
    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
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


class BookingV1ResourceTypeListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, name, code."""

    id: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    code: str
    """The direction of an order."""


class BookingV1ResourceTypeUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, code, isInfoNotificationOn, templateTypeInfo, isConfirmationNotificationOn,
    templateTypeConfirmation, isReminderNotificationOn, templateTypeReminder,
    isFeedbackNotificationOn, templateTypeFeedback, isDelayedNotificationOn,
    templateTypeDelayed, infoDelay, reminderDelay, delayedDelay, delayedCounterDelay,
    confirmationDelay, confirmationRepetitions, confirmationRepetitionsInterval,
    confirmationCounterDelay."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    isInfoNotificationOn: Literal["Y", "N"]
    templateTypeInfo: Literal["inanimate", "animate"]
    isConfirmationNotificationOn: Literal["Y", "N"]
    templateTypeConfirmation: Literal["inanimate", "animate"]
    isReminderNotificationOn: Literal["Y", "N"]
    templateTypeReminder: Literal["base"]
    isFeedbackNotificationOn: Literal["Y", "N"]
    templateTypeFeedback: Literal["inanimate", "animate"]
    isDelayedNotificationOn: Literal["Y", "N"]
    templateTypeDelayed: Literal["inanimate", "animate"]
    infoDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    reminderDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    delayedDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    delayedCounterDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationRepetitions: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationRepetitionsInterval: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationCounterDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class BookingV1ResourceUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, description, typeId, isMain, isInfoNotificationOn, templateTypeInfo,
    isConfirmationNotificationOn, templateTypeConfirmation, isReminderNotificationOn,
    templateTypeReminder, isFeedbackNotificationOn, templateTypeFeedback,
    isDelayedNotificationOn, templateTypeDelayed, infoDelay, reminderDelay, delayedDelay,
    delayedCounterDelay, confirmationDelay, confirmationRepetitions,
    confirmationRepetitionsInterval, confirmationCounterDelay."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    typeId: int | str | Literal[False] | None
    """Id of the type."""
    isMain: Literal["Y", "N"]
    isInfoNotificationOn: Literal["Y", "N"]
    templateTypeInfo: Literal["inanimate", "animate"]
    isConfirmationNotificationOn: Literal["Y", "N"]
    templateTypeConfirmation: Literal["inanimate", "animate"]
    isReminderNotificationOn: Literal["Y", "N"]
    templateTypeReminder: Literal["base"]
    isFeedbackNotificationOn: Literal["Y", "N"]
    templateTypeFeedback: Literal["inanimate", "animate"]
    isDelayedNotificationOn: Literal["Y", "N"]
    templateTypeDelayed: Literal["inanimate", "animate"]
    infoDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    reminderDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    delayedDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    delayedCounterDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationRepetitions: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationRepetitionsInterval: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    confirmationCounterDelay: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class BookingV1WaitlistAddFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields of the new record.

    Keys: note."""

    note: Required[str | float | Decimal]
    """A text."""


class BookingV1WaitlistClientSetClientsItem(TypedDict, total=False, extra_items=Any):
    """Keys: id, type."""

    id: Required[int | str]
    """Id of the record."""
    type: Required[BookingV1WaitlistClientSetClientsItemType | OtherKeys | Sequence[Any]]
    """Type."""


class BookingV1WaitlistClientSetClientsItemType(TypedDict, total=False, extra_items=Any):
    """Keys: module, code."""

    module: Any
    code: Literal["CONTACT", "COMPANY", False] | str | None
    """Symbolic code."""


class BookingV1WaitlistClientSetClientsValue(TypedDict, total=False, extra_items=Any):
    """Keys: id, type."""

    id: Required[int | str]
    """Id of the record."""
    type: Required[BookingV1WaitlistClientSetClientsValueType | OtherKeys | Sequence[Any]]
    """Type."""


class BookingV1WaitlistClientSetClientsValueType(TypedDict, total=False, extra_items=Any):
    """Keys: module, code."""

    module: Any
    code: Literal["CONTACT", "COMPANY", False] | str | None
    """Symbolic code."""


_BookingV1WaitlistListFilterValue = TypedDict(
    "_BookingV1WaitlistListFilterValue",
    {
        "from": "str | float | Decimal",
        "to": "str | float | Decimal",
    },
    total=False,
)


class BookingV1WaitlistListFilterValue(
    _BookingV1WaitlistListFilterValue, total=False, extra_items=Any
):
    """Keys: from, to."""


class BookingV1WaitlistUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: note."""

    note: Required[str | float | Decimal]
    """A text."""
