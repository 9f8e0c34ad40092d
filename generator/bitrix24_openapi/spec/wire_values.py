"""What PHP makes of values: one table of components, each form of a value with its evidence.

The components are referred to wherever the docs give the kind, so that one type of a client
stands for each of them. :mod:`.wire_choice` says which component stands for which kind.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from ..openapi.conventions import reference
from ..openapi.unions import DIGITS, Schema
from .policy import Kind
from .wire_component import Component, Habit

_REF: Final = {
    name: reference(name)
    for name in (
        "EmptyValue",
        "IntegerInput",
        "NumberInput",
        "StringInput",
        "FlagInput",
        "NoCondition",
    )
}
_NULL: Final[Schema] = {"type": "null"}
_FALSE: Final[Schema] = {"type": "boolean", "const": False}
_BLANK: Final[Schema] = {"type": "string", "maxLength": 0}
_NO_ITEMS: Final[Schema] = {"type": "array", "items": {}, "maxItems": 0}
_NO_MEMBERS: Final[Schema] = {"type": "object", "maxProperties": 0}
_WHOLE: Final[Schema] = {"type": "string", "pattern": DIGITS}
_DECIMAL: Final[Schema] = {"type": "string", "pattern": r"^-?\d+(\.\d+)?([eE][+-]?\d+)?$"}
_YES_NO: Final[Schema] = {"type": "string", "enum": ["Y", "N"]}

_EMPTY_DATE: Final = "api-reference/crm/leads/crm-lead-get.md:437"
_CLEARS: Final = "api-reference/crm/universal/crm-item-update.md:938"

ABSENT: Final = Habit(
    _NULL, "null", "observed; api-reference/booking/booking/booking-v1-booking-get.md:282"
)

#: Answers, events and shared types.
#: What stands in the place of a date or a moment.
_HABITS_OF_DATES: Final = (
    Habit({"type": "integer"}, "integer", "observed"),
    Habit(_FALSE, "false", "api-reference/chats/chat-users/im-dialog-users-list.md:463"),
    Habit(_NO_ITEMS, "empty-array", "observed"),
    Habit(
        _NO_MEMBERS,
        "empty-object",
        "observed; api-reference/telephony/telephony-external-call-finish.md:410",
    ),
    ABSENT,
)

_ANSWERS: Final[dict[str, Component]] = {
    "StringValue": Component(
        "A text",
        {"type": "string"},
        ({"type": "string"},),
        (
            Habit(
                {"type": "number"},
                "number",
                "api-reference/calendar/calendar-event/calendar-accessibility-get.md:300",
            ),
            Habit(_FALSE, "false", "observed"),
            ABSENT,
        ),
    ),
    "IntegerValue": Component(
        "A whole number, or its digits",
        {"type": "integer"},
        ({"type": "integer"},),
        (
            Habit(
                _WHOLE, "digits", "observed; api-reference/crm/call-list/crm-calllist-get.md:277"
            ),
            Habit(_BLANK, "empty", "observed; api-reference/sale/data-types.md:697"),
            Habit(_FALSE, "false", "observed"),
            ABSENT,
        ),
    ),
    "NumberValue": Component(
        "A number, or its digits",
        {"type": "number"},
        ({"type": "number"},),
        (
            Habit(_DECIMAL, "decimal", "observed; api-reference/crm/deals/crm-deal-get.md:417"),
            Habit(_BLANK, "empty", "observed"),
            Habit(_FALSE, "false", "observed"),
            ABSENT,
        ),
    ),
    "FlagValue": Component(
        "A truth value in one of PHP's notations",
        {"type": "boolean"},
        ({"type": "boolean"},),
        (
            Habit(_YES_NO, "yn", "observed; api-reference/crm/contacts/crm-contact-get.md:365"),
            Habit(
                {"type": "string", "enum": ["1", "0"]},
                "digits",
                "api-reference/crm/companies/custom-form/crm-company-details-configuration-get.md:643",
            ),
            Habit(
                {"type": "integer", "enum": [1, 0]},
                "integer",
                "api-reference/crm/outdated/vat/crm-vat-update.md:231",
            ),
            Habit(
                {"type": "string", "enum": ["true", "false"]},
                "text",
                "api-reference/crm/universal/user-defined-object-types/crm-type-update.md:344, "
                "which sends a shared type",
            ),
            Habit(_BLANK, "empty", "api-reference/calendar/calendar-settings-get.md:301"),
            ABSENT,
        ),
    ),
    "DateValue": Component(
        "A date in the notation of the method or of the portal",
        {"type": "string", "format": "date"},
        ({"type": "string"},),
        _HABITS_OF_DATES,
    ),
    "DateTimeValue": Component(
        "A moment in the notation of the method or of the portal",
        {"type": "string", "format": "date-time"},
        ({"type": "string"},),
        _HABITS_OF_DATES,
    ),
    "OtherValue": Component(
        "A value that the documentation does not list",
        False,
        ({"type": "string"}, {"type": "number"}),
        (Habit(_FALSE, "false", "observed"), ABSENT),
    ),
    "EmptyValue": Component(
        "What stands for an object that is not there",
        False,
        (),
        (
            ABSENT,
            Habit(_BLANK, "empty", f"observed; {_EMPTY_DATE}"),
            Habit(
                _FALSE,
                "false",
                "observed; api-reference/chats/chat-users/im-dialog-users-list.md:475",
            ),
            Habit(
                _NO_ITEMS,
                "empty-array",
                "observed; api-reference/chats/messages/im-dialog-messages-get.md:495",
            ),
        ),
    ),
    "ListSubstitute": Component(
        "What stands for a list: nothing, or an object where the keys are not 0, 1, 2 …",
        False,
        (_REF["EmptyValue"],),
        (
            Habit(
                {"type": "object"},
                "object",
                "observed; api-reference/crm/crm-stage-history-list.md:484",
            ),
        ),
    ),
}

#: Requests: parameters, and fields of records, which may be cleared.
_REQUESTS: Final[dict[str, Component]] = {
    "StringInput": Component(
        "A text",
        {"type": "string"},
        ({"type": "string"},),
        (
            Habit(
                {"type": "number"},
                "number",
                "api-reference/bizproc/template/bizproc-workflow-template-update.md:24",
            ),
        ),
    ),
    "IntegerInput": Component(
        "A whole number, or its digits",
        {"type": "integer"},
        ({"type": "integer"},),
        (Habit(_WHOLE, "digits", "api-reference/crm/leads/crm-lead-delete.md:30"),),
    ),
    "NumberInput": Component(
        "A number, or its digits",
        {"type": "number"},
        ({"type": "number"},),
        (Habit(_DECIMAL, "decimal", "api-reference/catalog/store/catalog-store-add.md:45"),),
    ),
    "FlagInput": Component(
        "A truth value",
        {"anyOf": [{"type": "boolean"}, _YES_NO]},
        ({"type": "boolean"}, _YES_NO),
        (
            Habit(
                {"type": "integer", "enum": [1, 0]},
                "integer",
                "settings/how-to-call-rest-api/batch.md:36",
            ),
            Habit(
                {"type": "string", "enum": ["1", "0", "true", "false"]},
                "digits",
                "api-reference/crm/universal/user-defined-object-types/crm-type-add.md:110",
            ),
        ),
    ),
    "DateInput": Component(
        "A date, in any notation that the portal reads",
        {"type": "string"},
        ({"type": "string"},),
        (),
    ),
    "DateTimeInput": Component(
        "A moment, in any notation that the portal reads",
        {"type": "string"},
        ({"type": "string"},),
        (),
    ),
    "FileInput": Component(
        "A file: its content in base64, a pair of name and content, or that pair wrapped",
        {"anyOf": [{"type": "string"}, {"type": "array", "items": {}}, {"type": "object"}]},
        ({"type": "string"}, {"type": "array", "items": {}}, {"type": "object"}),
        (Habit(_FALSE, "false", "api-reference/files/how-to-update-files.md:44"), ABSENT),
    ),
    **{
        f"{name}Field": Component(
            f"{text}, or nothing: the field is emptied",
            canonical,
            (reference(f"{name}Input"), reference(f"{name}Value")),
            (Habit(_BLANK, "empty", _CLEARS), ABSENT),
        )
        for name, text, canonical in (
            ("String", "A text", {"type": "string"}),
            ("Integer", "A whole number, or its digits", {"type": "integer"}),
            ("Number", "A number, or its digits", {"type": "number"}),
            ("Flag", "A truth value", {"anyOf": [{"type": "boolean"}, _YES_NO]}),
            ("Date", "A date, in any notation that the portal reads", {"type": "string"}),
            ("DateTime", "A moment, in any notation that the portal reads", {"type": "string"}),
        )
    },
    "ClearedValue": Component(
        "What empties a field",
        False,
        (),
        (
            Habit(_BLANK, "empty", _CLEARS),
            Habit(_FALSE, "false", "observed in answers, which are sent back as they came"),
            ABSENT,
        ),
    ),
    "NoMembers": Component(
        "PHP's empty array, where an object is meant",
        False,
        (),
        (
            Habit(
                _NO_ITEMS,
                "empty-array",
                "api-reference/crm/requisites/universal/crm-requisite-list.md:57",
            ),
        ),
    ),
    "KeyedList": Component(
        "PHP's array with keys of its own, where a list is meant",
        False,
        (),
        (
            Habit(
                {"type": "object"}, "object", "api-reference/common/settings/app-option-set.md:22"
            ),
        ),
    ),
}


def _one_or_many(name: str, canonical: Schema) -> Component:
    return Component(
        "One value, or a list of which one has to fit",
        {"anyOf": [canonical, {"type": "array", "items": canonical}]},
        (_REF[name], {"type": "array", "items": _REF[name]}, _REF["NoCondition"]),
        (),
    )


#: Conditions of filters, and directions of orders.
_SELECTORS: Final[dict[str, Component]] = {
    "StringFilter": _one_or_many("StringInput", {"type": "string"}),
    "IntegerFilter": _one_or_many("IntegerInput", {"type": "integer"}),
    "NumberFilter": _one_or_many("NumberInput", {"type": "number"}),
    "FlagFilter": Component(
        "A truth value, or a list of them",
        {"anyOf": [{"type": "boolean"}, _YES_NO]},
        (_REF["FlagInput"], {"type": "array", "items": _REF["FlagInput"]}, _REF["NoCondition"]),
        (),
    ),
    "DateFilter": _one_or_many("StringInput", {"type": "string"}),
    "NoCondition": Component(
        "The condition that a field is empty",
        False,
        ({"type": "null"}, _FALSE, _BLANK),
        (),
    ),
    "FilterOperand": Component(
        "What a field is compared with: one value, or a list of values",
        {},
        (
            {"type": "string"},
            {"type": "number"},
            {"type": "boolean"},
            {"type": "null"},
            {"type": "array", "items": {}},
        ),
        (),
    ),
    "Direction": Component(
        "The direction of an order",
        {"type": "string", "enum": ["ASC", "DESC", "asc", "desc"]},
        ({"type": "string", "pattern": "^(?:[Aa][Ss][Cc]|[Dd][Ee][Ss][Cc])$"},),
        (),
    ),
    "CustomField": Component(
        "The value of a field that a portal has added: of any type, one or several, files included",
        {},
        ({},),
        (),
    ),
}

#: Name → component: everything that the documents may refer to.
COMPONENTS: Final[dict[str, Component]] = {**_ANSWERS, **_REQUESTS, **_SELECTORS}


@cache
def component_schemas() -> dict[str, Schema]:
    return {name: component.schema() for name, component in COMPONENTS.items()}


#: Members of an event that tables mark, and that portals were observed to leave out.
OPTIONAL_IN_EVENTS: Final = frozenset({"event_handler_id", "server_endpoint"})
#: Members of ``auth`` that portals were observed to send, and few tables have.
SENT_WITH_EVENTS: Final[dict[str, Kind]] = {"expires": Kind.INTEGER, "user_id": Kind.INTEGER}
