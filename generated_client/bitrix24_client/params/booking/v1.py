"""Parameters of ``booking.v1``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class BookingV1BookingAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: resourceIds, name, description, datePeriod."""

    resourceIds: Required[Sequence[int | str]]
    name: str
    """Name."""
    description: str
    """Description."""
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
    """Begin of the period.

    Keys: timestamp, timezone."""

    timestamp: int | str
    timezone: str
    """Time zone."""


class BookingV1BookingAddFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period.

    Keys: timestamp, timezone."""

    timestamp: int | str
    timezone: str
    """Time zone."""


class BookingV1BookingClientSetClientsItem(TypedDict, total=False):
    """Keys: id, type."""

    id: Required[int]
    """Id of the record."""
    type: Required[BookingV1BookingClientSetClientsItemType]
    """Type."""


class BookingV1BookingClientSetClientsItemType(TypedDict, total=False):
    """Type.

    Keys: module, code."""

    module: str
    code: Literal["CONTACT", "COMPANY"]
    """Symbolic code."""


class BookingV1BookingCreatefromwaitlistFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: resourceIds, name, description, datePeriod."""

    resourceIds: Required[Sequence[int | str]]
    name: str
    """Name."""
    description: str
    """Description."""
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
    """Begin of the period.

    Keys: timestamp, timezone."""

    timestamp: int | str
    timezone: str
    """Time zone."""


class BookingV1BookingCreatefromwaitlistFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period.

    Keys: timestamp, timezone."""

    timestamp: int | str
    timezone: str
    """Time zone."""


class BookingV1BookingExternalDataSetExternalDataItem(TypedDict, total=False):
    """Keys: moduleId, entityTypeId, value."""

    moduleId: Required[str]
    """Code of the module."""
    entityTypeId: Required[str]
    """Id of the type of object."""
    value: Required[str]
    """Value."""


class BookingV1BookingListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: within, client."""

    within: BookingV1BookingListFilterWithin | Sequence[BookingV1BookingListFilterWithin] | None
    client: (
        BookingV1BookingListFilterClient
        | Mapping[str, Any]
        | Sequence[BookingV1BookingListFilterClient | Mapping[str, Any]]
        | None
    )


class BookingV1BookingListFilterClient(TypedDict, total=False):
    """Keys: entities."""

    entities: Sequence[BookingV1BookingListFilterClientEntitiesItem]


class BookingV1BookingListFilterClientEntitiesItem(TypedDict, total=False):
    """Keys: code, module, id."""

    code: str
    """Symbolic code."""
    module: str
    id: int | str
    """Id of the record."""


class BookingV1BookingListFilterWithin(TypedDict, total=False):
    """Keys: dateFrom, dateTo."""

    dateFrom: int | str
    dateTo: int | str


class BookingV1BookingListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, dateFrom, dateTo."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    dateFrom: Literal["ASC", "DESC", "asc", "desc"]
    dateTo: Literal["ASC", "DESC", "asc", "desc"]


class BookingV1BookingUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: resourceIds, name, description, datePeriod."""

    resourceIds: Sequence[int | str]
    name: str
    """Name."""
    description: str
    """Description."""
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
    """Begin of the period.

    Keys: timestamp, timezone."""

    timestamp: int | str
    timezone: str
    """Time zone."""


class BookingV1BookingUpdateFieldsDatePeriodTo(TypedDict, total=False):
    """End of the period.

    Keys: timestamp, timezone."""

    timestamp: int | str
    timezone: str
    """Time zone."""


class BookingV1ResourceAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, description, typeId, isMain, isInfoNotificationOn, templateTypeInfo,
    isConfirmationNotificationOn, templateTypeConfirmation, isReminderNotificationOn,
    templateTypeReminder, isFeedbackNotificationOn, templateTypeFeedback,
    isDelayedNotificationOn, templateTypeDelayed, infoDelay, reminderDelay, delayedDelay,
    delayedCounterDelay, confirmationDelay, confirmationRepetitions,
    confirmationRepetitionsInterval, confirmationCounterDelay."""

    name: Required[str]
    """Name."""
    description: str
    """Description."""
    typeId: Required[int]
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
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class BookingV1ResourceListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: searchQuery, isMain, typeId, name, description."""

    searchQuery: str | Sequence[str] | None
    isMain: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    typeId: int | Sequence[int] | None
    """Id of the type."""
    name: str | Sequence[str] | None
    """Name."""
    description: str | Sequence[str] | None
    """Description."""


class BookingV1ResourceListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, name."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]


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
    """Values of the fields of the new record.

    Keys: name, code, isInfoNotificationOn, templateTypeInfo, isConfirmationNotificationOn,
    templateTypeConfirmation, isReminderNotificationOn, templateTypeReminder,
    isFeedbackNotificationOn, templateTypeFeedback, isDelayedNotificationOn,
    templateTypeDelayed, infoDelay, reminderDelay, delayedDelay, delayedCounterDelay,
    confirmationDelay, confirmationRepetitions, confirmationRepetitionsInterval,
    confirmationCounterDelay."""

    name: Required[str]
    """Name."""
    code: Required[str]
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
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class BookingV1ResourceTypeListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: searchQuery, moduleId, name, code."""

    searchQuery: str | Sequence[str] | None
    moduleId: str | Sequence[str] | None
    """Code of the module."""
    name: str | Sequence[str] | None
    """Name."""
    code: str | Sequence[str] | None
    """Symbolic code."""


class BookingV1ResourceTypeListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, name, code."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]


class BookingV1ResourceTypeUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, code, isInfoNotificationOn, templateTypeInfo, isConfirmationNotificationOn,
    templateTypeConfirmation, isReminderNotificationOn, templateTypeReminder,
    isFeedbackNotificationOn, templateTypeFeedback, isDelayedNotificationOn,
    templateTypeDelayed, infoDelay, reminderDelay, delayedDelay, delayedCounterDelay,
    confirmationDelay, confirmationRepetitions, confirmationRepetitionsInterval,
    confirmationCounterDelay."""

    name: str
    """Name."""
    code: str
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
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class BookingV1ResourceUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, description, typeId, isMain, isInfoNotificationOn, templateTypeInfo,
    isConfirmationNotificationOn, templateTypeConfirmation, isReminderNotificationOn,
    templateTypeReminder, isFeedbackNotificationOn, templateTypeFeedback,
    isDelayedNotificationOn, templateTypeDelayed, infoDelay, reminderDelay, delayedDelay,
    delayedCounterDelay, confirmationDelay, confirmationRepetitions,
    confirmationRepetitionsInterval, confirmationCounterDelay."""

    name: str
    """Name."""
    description: str
    """Description."""
    typeId: int
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
    infoDelay: int
    reminderDelay: int
    delayedDelay: int
    delayedCounterDelay: int
    confirmationDelay: int
    confirmationRepetitions: int
    confirmationRepetitionsInterval: int
    confirmationCounterDelay: int


class BookingV1WaitlistAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: note."""

    note: Required[str]


class BookingV1WaitlistClientSetClientsItem(TypedDict, total=False):
    """Keys: id, type."""

    id: Required[int]
    """Id of the record."""
    type: Required[BookingV1WaitlistClientSetClientsItemType]
    """Type."""


class BookingV1WaitlistClientSetClientsItemType(TypedDict, total=False):
    """Type.

    Keys: module, code."""

    module: str
    code: Literal["CONTACT", "COMPANY"]
    """Symbolic code."""


class BookingV1WaitlistExternalDataSetExternalDataItem(TypedDict, total=False):
    """Keys: moduleId, entityTypeId, value."""

    moduleId: Required[str]
    """Code of the module."""
    entityTypeId: Required[str]
    """Id of the type of object."""
    value: Required[str]
    """Value."""


BookingV1WaitlistListFilterValue = TypedDict(
    "BookingV1WaitlistListFilterValue",
    {
        "from": "str",
        "to": "str",
    },
    total=False,
)


class BookingV1WaitlistUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: note."""

    note: Required[str]
