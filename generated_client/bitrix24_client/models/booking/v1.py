"""Answers of ``booking.v1``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class BookingV1BookingClientTypeCode(StrEnum):
    CONTACT = "CONTACT"  # CRM contact
    COMPANY = "COMPANY"  # CRM company


class BookingV1Resource2TemplateTypeConfirmation(StrEnum):
    INANIMATE = "inanimate"  # template for booking equipment and rooms
    ANIMATE = "animate"  # template for appointments with specialists


class BookingV1Resource2TemplateTypeReminder(StrEnum):
    BASE = "base"


class BookingV1ResourceSlotsWeekDays(StrEnum):
    MON = "Mon"  # Monday
    TUE = "Tue"  # Tuesday
    WED = "Wed"  # Wednesday
    THU = "Thu"  # Thursday
    FRI = "Fri"  # Friday
    SAT = "Sat"  # Saturday
    SUN = "Sun"  # Sunday


class BookingV1Booking(_v.View):
    __slots__ = ()
    date_period = _v.nested("datePeriod", lambda: BookingV1BookingDatePeriod)
    description = _v.string("description")
    """Description."""
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    resource_ids = _v.array("resourceIds", _k.INTEGER)


class BookingV1BookingClient(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type = _v.nested("type", lambda: BookingV1BookingClientType)
    """Type."""


class BookingV1BookingClientListResult(_v.View):
    __slots__ = ()
    booking_client = _v.array("bookingClient", _k.Nested(lambda: BookingV1BookingClient))


class BookingV1BookingClientType(_v.View):
    """Type."""

    __slots__ = ()
    module = _v.string("module")
    code = _v.choice("code", BookingV1BookingClientTypeCode)
    """Symbolic code."""


class BookingV1BookingDatePeriod(_v.View):
    __slots__ = ()
    from_ = _v.nested("from", lambda: BookingV1BookingDatePeriodFrom)
    """Begin of the period."""
    to = _v.nested("to", lambda: BookingV1BookingDatePeriodTo)
    """End of the period."""


class BookingV1BookingDatePeriodFrom(_v.View):
    __slots__ = ()
    timestamp = _v.integer("timestamp")
    timezone = _v.string("timezone")
    """Time zone."""


class BookingV1BookingDatePeriodTo(_v.View):
    __slots__ = ()
    timestamp = _v.integer("timestamp")
    timezone = _v.string("timezone")
    """Time zone."""


class BookingV1BookingExternalData(_v.View):
    __slots__ = ()
    entity_type_id = _v.string("entityTypeId")
    """Id of the type of object."""
    module_id = _v.string("moduleId")
    """Code of the module."""
    value = _v.string("value")
    """Value."""


class BookingV1BookingExternalDataListResult(_v.View):
    __slots__ = ()
    external_data = _v.array("externalData", _k.Nested(lambda: BookingV1BookingExternalData))


class BookingV1BookingGetResult(_v.View):
    __slots__ = ()
    booking = _v.nested("booking", lambda: BookingV1Booking)


class BookingV1BookingListResult(_v.View):
    __slots__ = ()
    booking = _v.array("booking", _k.Nested(lambda: BookingV1Booking))


class BookingV1Clienttype(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    module = _v.string("module")


class BookingV1ClienttypeListResult(_v.View):
    __slots__ = ()
    client_type = _v.array("clientType", _k.Nested(lambda: BookingV1Clienttype))


class BookingV1Resource(_v.View):
    __slots__ = ()
    confirmation_counter_delay = _v.integer("confirmationCounterDelay")
    confirmation_delay = _v.integer("confirmationDelay")
    confirmation_repetitions = _v.integer("confirmationRepetitions")
    confirmation_repetitions_interval = _v.integer("confirmationRepetitionsInterval")
    delayed_counter_delay = _v.integer("delayedCounterDelay")
    delayed_delay = _v.integer("delayedDelay")
    description = _v.string("description")
    """Description."""
    id = _v.integer("id")
    info_delay = _v.integer("infoDelay")
    is_confirmation_notification_on = _v.string("isConfirmationNotificationOn")
    is_delayed_notification_on = _v.string("isDelayedNotificationOn")
    is_feedback_notification_on = _v.string("isFeedbackNotificationOn")
    is_info_notification_on = _v.string("isInfoNotificationOn")
    is_main = _v.string("isMain")
    is_reminder_notification_on = _v.string("isReminderNotificationOn")
    name = _v.string("name")
    """Name."""
    reminder_delay = _v.integer("reminderDelay")
    template_type_confirmation = _v.string("templateTypeConfirmation")
    template_type_delayed = _v.string("templateTypeDelayed")
    template_type_feedback = _v.string("templateTypeFeedback")
    template_type_info = _v.string("templateTypeInfo")
    template_type_reminder = _v.string("templateTypeReminder")
    type_id = _v.integer("typeId")
    """Id of the type."""


class BookingV1Resource2(_v.View):
    __slots__ = ()
    confirmation_counter_delay = _v.integer("confirmationCounterDelay")
    confirmation_delay = _v.integer("confirmationDelay")
    confirmation_repetitions = _v.integer("confirmationRepetitions")
    confirmation_repetitions_interval = _v.integer("confirmationRepetitionsInterval")
    delayed_counter_delay = _v.integer("delayedCounterDelay")
    delayed_delay = _v.integer("delayedDelay")
    description = _v.string("description")
    """Description."""
    id = _v.integer("id")
    info_delay = _v.integer("infoDelay")
    is_confirmation_notification_on = _v.boolean("isConfirmationNotificationOn")
    is_delayed_notification_on = _v.boolean("isDelayedNotificationOn")
    is_feedback_notification_on = _v.boolean("isFeedbackNotificationOn")
    is_info_notification_on = _v.boolean("isInfoNotificationOn")
    is_main = _v.boolean("isMain")
    is_reminder_notification_on = _v.boolean("isReminderNotificationOn")
    name = _v.string("name")
    """Name."""
    reminder_delay = _v.integer("reminderDelay")
    template_type_confirmation = _v.choice(
        "templateTypeConfirmation", BookingV1Resource2TemplateTypeConfirmation
    )
    template_type_delayed = _v.choice(
        "templateTypeDelayed", BookingV1Resource2TemplateTypeConfirmation
    )
    template_type_feedback = _v.choice(
        "templateTypeFeedback", BookingV1Resource2TemplateTypeConfirmation
    )
    template_type_info = _v.choice("templateTypeInfo", BookingV1Resource2TemplateTypeConfirmation)
    template_type_reminder = _v.choice(
        "templateTypeReminder", BookingV1Resource2TemplateTypeReminder
    )
    type_id = _v.integer("typeId")
    """Id of the type."""
    confirmation_notification_delay = _v.integer("confirmationNotificationDelay")
    confirmation_notification_repetitions = _v.anything("confirmationNotificationRepetitions")
    confirmation_notification_repetitions_interval = _v.integer(
        "confirmationNotificationRepetitionsInterval"
    )
    delayed_notification_delay = _v.integer("delayedNotificationDelay")
    info_notification_delay = _v.anything("infoNotificationDelay")
    reminder_notification_delay = _v.integer("reminderNotificationDelay")


class BookingV1ResourceGetResult(_v.View):
    __slots__ = ()
    resource = _v.nested("resource", lambda: BookingV1Resource2)


class BookingV1ResourceListResult(_v.View):
    __slots__ = ()
    resource = _v.array("resource", _k.Nested(lambda: BookingV1Resource2))


class BookingV1ResourceSlots(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    from_ = _v.integer("from")
    """Begin of the period."""
    to = _v.integer("to")
    """End of the period."""
    timezone = _v.string("timezone")
    """Time zone."""
    week_days = _v.array("weekDays", _k.OneOf(BookingV1ResourceSlotsWeekDays))
    slot_size = _v.integer("slotSize")


class BookingV1ResourceSlotsListResult(_v.View):
    __slots__ = ()
    slots = _v.array("slots", _k.Nested(lambda: BookingV1ResourceSlots))


class BookingV1ResourceType(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    confirmation_counter_delay = _v.integer("confirmationCounterDelay")
    confirmation_delay = _v.integer("confirmationDelay")
    confirmation_repetitions = _v.integer("confirmationRepetitions")
    confirmation_repetitions_interval = _v.integer("confirmationRepetitionsInterval")
    delayed_counter_delay = _v.integer("delayedCounterDelay")
    delayed_delay = _v.integer("delayedDelay")
    id = _v.integer("id")
    info_delay = _v.integer("infoDelay")
    is_confirmation_notification_on = _v.boolean("isConfirmationNotificationOn")
    is_delayed_notification_on = _v.boolean("isDelayedNotificationOn")
    is_feedback_notification_on = _v.boolean("isFeedbackNotificationOn")
    is_reminder_notification_on = _v.boolean("isReminderNotificationOn")
    name = _v.string("name")
    """Name."""
    reminder_delay = _v.integer("reminderDelay")
    template_type_confirmation = _v.choice(
        "templateTypeConfirmation", BookingV1Resource2TemplateTypeConfirmation
    )
    template_type_delayed = _v.choice(
        "templateTypeDelayed", BookingV1Resource2TemplateTypeConfirmation
    )
    template_type_feedback = _v.choice(
        "templateTypeFeedback", BookingV1Resource2TemplateTypeConfirmation
    )
    template_type_reminder = _v.choice(
        "templateTypeReminder", BookingV1Resource2TemplateTypeReminder
    )
    confirmation_notification_delay = _v.integer("confirmationNotificationDelay")
    confirmation_notification_repetitions = _v.anything("confirmationNotificationRepetitions")
    confirmation_notification_repetitions_interval = _v.integer(
        "confirmationNotificationRepetitionsInterval"
    )
    delayed_notification_delay = _v.integer("delayedNotificationDelay")
    info_notification_delay = _v.anything("infoNotificationDelay")
    reminder_notification_delay = _v.integer("reminderNotificationDelay")


class BookingV1ResourceTypeGetResult(_v.View):
    __slots__ = ()
    resource_type = _v.nested("resourceType", lambda: BookingV1ResourceType)


class BookingV1ResourceTypeListResult(_v.View):
    __slots__ = ()
    resource = _v.array("resource", _k.Nested(lambda: BookingV1ResourceType))


class BookingV1Resourcetype(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    confirmation_counter_delay = _v.integer("confirmationCounterDelay")
    confirmation_delay = _v.integer("confirmationDelay")
    confirmation_repetitions = _v.integer("confirmationRepetitions")
    confirmation_repetitions_interval = _v.integer("confirmationRepetitionsInterval")
    delayed_counter_delay = _v.integer("delayedCounterDelay")
    delayed_delay = _v.integer("delayedDelay")
    id = _v.integer("id")
    info_delay = _v.integer("infoDelay")
    is_confirmation_notification_on = _v.string("isConfirmationNotificationOn")
    is_delayed_notification_on = _v.string("isDelayedNotificationOn")
    is_feedback_notification_on = _v.string("isFeedbackNotificationOn")
    is_info_notification_on = _v.string("isInfoNotificationOn")
    is_reminder_notification_on = _v.string("isReminderNotificationOn")
    name = _v.string("name")
    """Name."""
    reminder_delay = _v.integer("reminderDelay")
    template_type_confirmation = _v.string("templateTypeConfirmation")
    template_type_delayed = _v.string("templateTypeDelayed")
    template_type_feedback = _v.string("templateTypeFeedback")
    template_type_info = _v.string("templateTypeInfo")
    template_type_reminder = _v.string("templateTypeReminder")


class BookingV1Waitlist(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    note = _v.string("note")


class BookingV1WaitlistClient(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type = _v.nested("type", lambda: BookingV1WaitlistClientType)
    """Type."""


class BookingV1WaitlistClientListResult(_v.View):
    __slots__ = ()
    wait_list_client = _v.array("waitListClient", _k.Nested(lambda: BookingV1WaitlistClient))


class BookingV1WaitlistClientType(_v.View):
    """Type."""

    __slots__ = ()
    module = _v.string("module")
    code = _v.choice("code", BookingV1BookingClientTypeCode)
    """Symbolic code."""


class BookingV1WaitlistExternalData(_v.View):
    __slots__ = ()
    entity_type_id = _v.string("entityTypeId")
    """Id of the type of object."""
    module_id = _v.string("moduleId")
    """Code of the module."""
    value = _v.string("value")
    """Value."""


class BookingV1WaitlistExternalDataListResult(_v.View):
    __slots__ = ()
    external_data = _v.array("externalData", _k.Nested(lambda: BookingV1WaitlistExternalData))


class BookingV1WaitlistGetResult(_v.View):
    __slots__ = ()
    wait_list = _v.nested("waitList", lambda: BookingV1Waitlist)


class BookingV1WaitlistListResult(_v.View):
    __slots__ = ()
    wait_list = _v.array("waitList", _k.Nested(lambda: BookingV1Waitlist))
