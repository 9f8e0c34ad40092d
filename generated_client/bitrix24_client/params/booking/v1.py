"""Parameters of ``booking.v1``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class BookingV1BookingAddFields(TypedDict, total=False):
    resourceIds: Required[
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
    ]
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    datePeriod: Required[BookingV1BookingAddFieldsDatePeriod | Mapping[str, Any]]


BookingV1BookingAddFieldsDatePeriod = TypedDict(
    "BookingV1BookingAddFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingAddFieldsDatePeriodFrom | Mapping[str, Any] | Sequence[Any]]",
        "to": "Required[BookingV1BookingAddFieldsDatePeriodTo | Mapping[str, Any] | Sequence[Any]]",
    },
    total=False,
)


class BookingV1BookingAddFieldsDatePeriodFrom(TypedDict, total=False):
    timestamp: Any
    timezone: Any


class BookingV1BookingAddFieldsDatePeriodTo(TypedDict, total=False):
    timestamp: Any
    timezone: Any


class BookingV1BookingClientSetClientsItem(TypedDict, total=False):
    id: Required[int | str]
    type: Required[BookingV1BookingClientSetClientsItemType | Mapping[str, Any] | Sequence[Any]]


class BookingV1BookingClientSetClientsItemType(TypedDict, total=False):
    module: Any
    code: Literal["CONTACT", "COMPANY", False] | str | None


class BookingV1BookingClientSetClientsValue(TypedDict, total=False):
    id: Required[int | str]
    type: Required[BookingV1BookingClientSetClientsValueType | Mapping[str, Any] | Sequence[Any]]


class BookingV1BookingClientSetClientsValueType(TypedDict, total=False):
    module: Any
    code: Literal["CONTACT", "COMPANY", False] | str | None


class BookingV1BookingExternalDataSetExternalDataItem(TypedDict, total=False):
    moduleId: Required[str | float | Decimal]
    entityTypeId: Required[str | float | Decimal]
    value: Required[str | float | Decimal]


class BookingV1BookingListFilter(TypedDict, total=False):
    within: BookingV1BookingListFilterWithin | Mapping[str, Any] | Sequence[Any]
    client: BookingV1BookingListFilterClient | Mapping[str, Any] | Sequence[Any]


class BookingV1BookingListFilterClient(TypedDict, total=False):
    entities: Sequence[BookingV1BookingListFilterClientEntitiesItem | Mapping[str, Any]]


class BookingV1BookingListFilterClientEntitiesItem(TypedDict, total=False):
    code: Any
    module: Any
    id: Any


class BookingV1BookingListFilterWithin(TypedDict, total=False):
    dateFrom: Any
    dateTo: Any


class BookingV1BookingListOrder(TypedDict, total=False):
    id: str
    dateFrom: str
    dateTo: str


class BookingV1BookingUpdateFields(TypedDict, total=False):
    resourceIds: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    datePeriod: (
        BookingV1BookingUpdateFieldsDatePeriod | Mapping[str, Any] | str | Literal[False] | None
    )


BookingV1BookingUpdateFieldsDatePeriod = TypedDict(
    "BookingV1BookingUpdateFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingUpdateFieldsDatePeriodFrom | Mapping[str, Any] | Sequence[Any]]",
        "to": "Required[BookingV1BookingUpdateFieldsDatePeriodTo | Mapping[str, Any] | Sequence[Any]]",
    },
    total=False,
)


class BookingV1BookingUpdateFieldsDatePeriodFrom(TypedDict, total=False):
    timestamp: Any
    timezone: Any


class BookingV1BookingUpdateFieldsDatePeriodTo(TypedDict, total=False):
    timestamp: Any
    timezone: Any


class BookingV1ResourceAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    description: str | float | Decimal | Literal[False] | None
    typeId: Required[int | str]
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
    reminderDelay: int | str | Literal[False] | None
    delayedDelay: int | str | Literal[False] | None
    delayedCounterDelay: int | str | Literal[False] | None
    confirmationDelay: int | str | Literal[False] | None
    confirmationRepetitions: int | str | Literal[False] | None
    confirmationRepetitionsInterval: int | str | Literal[False] | None
    confirmationCounterDelay: int | str | Literal[False] | None


class BookingV1ResourceListFilter(TypedDict, total=False):
    searchQuery: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    isMain: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    typeId: int | str | Sequence[int | str] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    description: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class BookingV1ResourceListOrder(TypedDict, total=False):
    id: str
    name: str


BookingV1ResourceSlotsSetSlotsItem = TypedDict(
    "BookingV1ResourceSlotsSetSlotsItem",
    {
        "from": "Required[int | str]",
        "to": "Required[int | str]",
        "timezone": "Required[str | float | Decimal]",
        "weekDays": 'Required[Sequence[Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]] | Mapping[str, Any]]',
        "slotSize": "Required[int | str]",
    },
    total=False,
)


class BookingV1ResourceTypeAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    code: Required[str | float | Decimal]
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
    reminderDelay: int | str | Literal[False] | None
    delayedDelay: int | str | Literal[False] | None
    delayedCounterDelay: int | str | Literal[False] | None
    confirmationDelay: int | str | Literal[False] | None
    confirmationRepetitions: int | str | Literal[False] | None
    confirmationRepetitionsInterval: int | str | Literal[False] | None
    confirmationCounterDelay: int | str | Literal[False] | None


class BookingV1ResourceTypeListFilter(TypedDict, total=False):
    searchQuery: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    moduleId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class BookingV1ResourceTypeListOrder(TypedDict, total=False):
    id: str
    name: str
    code: str


class BookingV1ResourceTypeUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
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
    reminderDelay: int | str | Literal[False] | None
    delayedDelay: int | str | Literal[False] | None
    delayedCounterDelay: int | str | Literal[False] | None
    confirmationDelay: int | str | Literal[False] | None
    confirmationRepetitions: int | str | Literal[False] | None
    confirmationRepetitionsInterval: int | str | Literal[False] | None
    confirmationCounterDelay: int | str | Literal[False] | None


class BookingV1ResourceUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    typeId: int | str | Literal[False] | None
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
    reminderDelay: int | str | Literal[False] | None
    delayedDelay: int | str | Literal[False] | None
    delayedCounterDelay: int | str | Literal[False] | None
    confirmationDelay: int | str | Literal[False] | None
    confirmationRepetitions: int | str | Literal[False] | None
    confirmationRepetitionsInterval: int | str | Literal[False] | None
    confirmationCounterDelay: int | str | Literal[False] | None


class BookingV1WaitlistAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    note: Required[str | float | Decimal]


class BookingV1WaitlistClientSetClientsItem(TypedDict, total=False):
    id: Required[int | str]
    type: Required[BookingV1WaitlistClientSetClientsItemType | Mapping[str, Any] | Sequence[Any]]


class BookingV1WaitlistClientSetClientsItemType(TypedDict, total=False):
    module: Any
    code: Literal["CONTACT", "COMPANY", False] | str | None


class BookingV1WaitlistClientSetClientsValue(TypedDict, total=False):
    id: Required[int | str]
    type: Required[BookingV1WaitlistClientSetClientsValueType | Mapping[str, Any] | Sequence[Any]]


class BookingV1WaitlistClientSetClientsValueType(TypedDict, total=False):
    module: Any
    code: Literal["CONTACT", "COMPANY", False] | str | None


BookingV1WaitlistListFilterValue = TypedDict(
    "BookingV1WaitlistListFilterValue",
    {
        "from": "str | float | Decimal",
        "to": "str | float | Decimal",
    },
    total=False,
)


class BookingV1WaitlistUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    note: Required[str | float | Decimal]
