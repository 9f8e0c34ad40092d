"""Parameters of ``booking.v1``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class BookingV1BookingAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    resourceIds: Required[Sequence[int | str]]
    name: str
    description: str
    datePeriod: Required[BookingV1BookingAddFieldsDatePeriod]


BookingV1BookingAddFieldsDatePeriod = TypedDict(
    "BookingV1BookingAddFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingAddFieldsDatePeriodFrom]",
        "to": "Required[BookingV1BookingAddFieldsDatePeriodTo]",
    },
    total=False,
)


class BookingV1BookingAddFieldsDatePeriodFrom(TypedDict, total=False):
    """Begin of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingAddFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingClientSetClientsItem(TypedDict, total=False):
    id: Required[int]
    type: Required[BookingV1BookingClientSetClientsItemType]


class BookingV1BookingClientSetClientsItemType(TypedDict, total=False):
    """Type."""

    module: str
    code: Literal["CONTACT", "COMPANY"]


class BookingV1BookingCreatefromwaitlistFields(TypedDict, total=False):
    """Values of the fields, by name."""

    resourceIds: Required[Sequence[int | str]]
    name: str
    description: str
    datePeriod: Required[BookingV1BookingCreatefromwaitlistFieldsDatePeriod]


BookingV1BookingCreatefromwaitlistFieldsDatePeriod = TypedDict(
    "BookingV1BookingCreatefromwaitlistFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingCreatefromwaitlistFieldsDatePeriodFrom]",
        "to": "Required[BookingV1BookingCreatefromwaitlistFieldsDatePeriodTo]",
    },
    total=False,
)


class BookingV1BookingCreatefromwaitlistFieldsDatePeriodFrom(TypedDict, total=False):
    """Begin of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingCreatefromwaitlistFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingExternalDataSetExternalDataItem(TypedDict, total=False):
    moduleId: Required[str]
    entityTypeId: Required[str]
    value: Required[str]


class BookingV1BookingListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    within: BookingV1BookingListFilterWithin
    client: BookingV1BookingListFilterClient | Mapping[str, Any]


class BookingV1BookingListFilterClient(TypedDict, total=False):
    entities: Sequence[BookingV1BookingListFilterClientEntitiesItem]


class BookingV1BookingListFilterClientEntitiesItem(TypedDict, total=False):
    code: str
    module: str
    id: int | str


class BookingV1BookingListFilterWithin(TypedDict, total=False):
    dateFrom: int | str
    dateTo: int | str


class BookingV1BookingListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    dateFrom: str
    dateTo: str


class BookingV1BookingUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    resourceIds: Sequence[int | str]
    name: str
    description: str
    datePeriod: BookingV1BookingUpdateFieldsDatePeriod


BookingV1BookingUpdateFieldsDatePeriod = TypedDict(
    "BookingV1BookingUpdateFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingUpdateFieldsDatePeriodFrom]",
        "to": "Required[BookingV1BookingUpdateFieldsDatePeriodTo]",
    },
    total=False,
)


class BookingV1BookingUpdateFieldsDatePeriodFrom(TypedDict, total=False):
    """Begin of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingUpdateFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period."""

    timestamp: int | str
    timezone: str


class BookingV1ResourceAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    description: str
    typeId: Required[int]
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
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class BookingV1ResourceListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    searchQuery: str
    isMain: Literal["Y", "N"]
    typeId: int
    name: str
    description: str


class BookingV1ResourceListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    name: str


BookingV1ResourceSlotsSetSlotsItem = TypedDict(
    "BookingV1ResourceSlotsSetSlotsItem",
    {
        "from": "Required[int]",
        "to": "Required[int]",
        "timezone": "Required[str]",
        "weekDays": 'Required[Sequence[Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]]]',
        "slotSize": "Required[int]",
    },
    total=False,
)


class BookingV1ResourceTypeAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    code: Required[str]
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
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class BookingV1ResourceTypeListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    searchQuery: str
    moduleId: str
    name: str
    code: str


class BookingV1ResourceTypeListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    name: str
    code: str


class BookingV1ResourceTypeUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    code: str
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
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class BookingV1ResourceUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    description: str
    typeId: int
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
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class BookingV1WaitlistAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    note: Required[str]


class BookingV1WaitlistClientSetClientsItem(TypedDict, total=False):
    id: Required[int]
    type: Required[BookingV1WaitlistClientSetClientsItemType]


class BookingV1WaitlistClientSetClientsItemType(TypedDict, total=False):
    """Type."""

    module: str
    code: Literal["CONTACT", "COMPANY"]


class BookingV1WaitlistExternalDataSetExternalDataItem(TypedDict, total=False):
    moduleId: Required[str]
    entityTypeId: Required[str]
    value: Required[str]


BookingV1WaitlistListFilterValue = TypedDict(
    "BookingV1WaitlistListFilterValue",
    {
        "from": "Required[str]",
        "to": "Required[str]",
    },
    total=False,
)


class BookingV1WaitlistUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    note: Required[str]
