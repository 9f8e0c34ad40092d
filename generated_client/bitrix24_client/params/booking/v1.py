"""Parameters of ``booking.v1``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class BookingV1BookingAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    resourceIds: Required[Sequence[int | str]]
    name: str
    description: str
    datePeriod: Required[BookingV1BookingAddRequestFieldsDatePeriod]


BookingV1BookingAddRequestFieldsDatePeriod = TypedDict(
    "BookingV1BookingAddRequestFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingAddRequestFieldsDatePeriodFrom]",
        "to": "Required[BookingV1BookingAddRequestFieldsDatePeriodTo]",
    },
    total=False,
)


class BookingV1BookingAddRequestFieldsDatePeriodFrom(TypedDict, total=False):
    """Begin of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingAddRequestFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingClientSetRequestClientsItem(TypedDict, total=False):
    id: Required[int]
    type: Required[BookingV1BookingClientSetRequestClientsItemType]


class BookingV1BookingClientSetRequestClientsItemType(TypedDict, total=False):
    """Type."""

    module: str
    code: Literal["CONTACT", "COMPANY"]


class BookingV1BookingCreatefromwaitlistRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    resourceIds: Required[Sequence[int | str]]
    name: str
    description: str
    datePeriod: Required[BookingV1BookingCreatefromwaitlistRequestFieldsDatePeriod]


BookingV1BookingCreatefromwaitlistRequestFieldsDatePeriod = TypedDict(
    "BookingV1BookingCreatefromwaitlistRequestFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingCreatefromwaitlistRequestFieldsDatePeriodFrom]",
        "to": "Required[BookingV1BookingCreatefromwaitlistRequestFieldsDatePeriodTo]",
    },
    total=False,
)


class BookingV1BookingCreatefromwaitlistRequestFieldsDatePeriodFrom(TypedDict, total=False):
    """Begin of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingCreatefromwaitlistRequestFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingExternalDataSetRequestExternalDataItem(TypedDict, total=False):
    moduleId: Required[str]
    entityTypeId: Required[str]
    value: Required[str]


class BookingV1BookingListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    within: BookingV1BookingListRequestFilterWithin
    client: BookingV1BookingListRequestFilterClient | Mapping[str, Any]


class BookingV1BookingListRequestFilterClient(TypedDict, total=False):
    entities: Sequence[BookingV1BookingListRequestFilterClientEntitiesItem]


class BookingV1BookingListRequestFilterClientEntitiesItem(TypedDict, total=False):
    code: str
    module: str
    id: int | str


class BookingV1BookingListRequestFilterWithin(TypedDict, total=False):
    dateFrom: int | str
    dateTo: int | str


class BookingV1BookingListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    dateFrom: str
    dateTo: str


class BookingV1BookingUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    resourceIds: Sequence[int | str]
    name: str
    description: str
    datePeriod: BookingV1BookingUpdateRequestFieldsDatePeriod


BookingV1BookingUpdateRequestFieldsDatePeriod = TypedDict(
    "BookingV1BookingUpdateRequestFieldsDatePeriod",
    {
        "from": "Required[BookingV1BookingUpdateRequestFieldsDatePeriodFrom]",
        "to": "Required[BookingV1BookingUpdateRequestFieldsDatePeriodTo]",
    },
    total=False,
)


class BookingV1BookingUpdateRequestFieldsDatePeriodFrom(TypedDict, total=False):
    """Begin of the period."""

    timestamp: int | str
    timezone: str


class BookingV1BookingUpdateRequestFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period."""

    timestamp: int | str
    timezone: str


class BookingV1ResourceAddRequestFields(TypedDict, total=False):
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


class BookingV1ResourceListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    searchQuery: str
    isMain: Literal["Y", "N"]
    typeId: int
    name: str
    description: str


class BookingV1ResourceListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    name: str


BookingV1ResourceSlotsSetRequestSlotsItem = TypedDict(
    "BookingV1ResourceSlotsSetRequestSlotsItem",
    {
        "from": "Required[int]",
        "to": "Required[int]",
        "timezone": "Required[str]",
        "weekDays": 'Required[Sequence[Literal["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]]]',
        "slotSize": "Required[int]",
    },
    total=False,
)


class BookingV1ResourceTypeAddRequestFields(TypedDict, total=False):
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


class BookingV1ResourceTypeListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    searchQuery: str
    moduleId: str
    name: str
    code: str


class BookingV1ResourceTypeListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    name: str
    code: str


class BookingV1ResourceTypeUpdateRequestFields(TypedDict, total=False):
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


class BookingV1ResourceUpdateRequestFields(TypedDict, total=False):
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


class BookingV1WaitlistAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    note: Required[str]


class BookingV1WaitlistClientSetRequestClientsItem(TypedDict, total=False):
    id: Required[int]
    type: Required[BookingV1WaitlistClientSetRequestClientsItemType]


class BookingV1WaitlistClientSetRequestClientsItemType(TypedDict, total=False):
    """Type."""

    module: str
    code: Literal["CONTACT", "COMPANY"]


class BookingV1WaitlistExternalDataSetRequestExternalDataItem(TypedDict, total=False):
    moduleId: Required[str]
    entityTypeId: Required[str]
    value: Required[str]


BookingV1WaitlistListRequestFilterValue = TypedDict(
    "BookingV1WaitlistListRequestFilterValue",
    {
        "from": "Required[str]",
        "to": "Required[str]",
    },
    total=False,
)


class BookingV1WaitlistUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    note: Required[str]
