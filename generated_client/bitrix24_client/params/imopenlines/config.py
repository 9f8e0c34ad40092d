"""Parameters of ``imopenlines.config``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class ImopenlinesConfigAddParams(TypedDict, total=False, extra_items=Any):
    """Keys: LINE_NAME, ACTIVE, QUEUE, QUEUE_TYPE, QUEUE_TIME, NO_ANSWER_TIME, WELCOME_MESSAGE,
    WELCOME_MESSAGE_TEXT, WORKTIME_ENABLE, WORKTIME_FROM, WORKTIME_TO, WORKTIME_TIMEZONE, CRM,
    CRM_CREATE, VOTE_MESSAGE, LANGUAGE_ID, CRM_CREATE_SECOND, CRM_CREATE_THIRD,
    CRM_CHAT_TRACKER, CRM_FORWARD, CRM_TRANSFER_CHANGE, CRM_SOURCE, MAX_CHAT, TYPE_MAX_CHAT,
    CATEGORY_ENABLE, CATEGORY_ID, SESSION_PRIORITY, WELCOME_BOT_ENABLE, WELCOME_BOT_JOIN,
    WELCOME_BOT_ID, WELCOME_BOT_TIME, WELCOME_BOT_LEFT, CHECK_AVAILABLE, WATCH_TYPING,
    SEND_WELCOME_EACH_SESSION, OPERATOR_DATA, DEFAULT_OPERATOR_DATA, NO_ANSWER_RULE,
    NO_ANSWER_FORM_ID, NO_ANSWER_BOT_ID, NO_ANSWER_TEXT, WORKTIME_DAYOFF, WORKTIME_HOLIDAYS,
    WORKTIME_DAYOFF_RULE, WORKTIME_DAYOFF_FORM_ID, WORKTIME_DAYOFF_BOT_ID, WORKTIME_DAYOFF_TEXT,
    CLOSE_RULE, CLOSE_FORM_ID, CLOSE_BOT_ID, CLOSE_TEXT, VOTE_TIME_LIMIT, VOTE_CLOSING_DELAY,
    VOTE_BEFORE_FINISH, VOTE_MESSAGE_1_TEXT, VOTE_MESSAGE_1_LIKE, VOTE_MESSAGE_1_DISLIKE,
    VOTE_MESSAGE_2_TEXT, VOTE_MESSAGE_2_LIKE, VOTE_MESSAGE_2_DISLIKE, AUTO_CLOSE_RULE,
    FULL_CLOSE_TIME, AUTO_CLOSE_TIME, AUTO_CLOSE_FORM_ID, AUTO_CLOSE_BOT_ID, AUTO_CLOSE_TEXT,
    AUTO_EXPIRE_TIME, TEMPORARY, QUICK_ANSWERS_IBLOCK_ID, KPI_FIRST_ANSWER_TIME,
    KPI_FIRST_ANSWER_ALERT, KPI_FIRST_ANSWER_LIST, KPI_FIRST_ANSWER_TEXT,
    KPI_FURTHER_ANSWER_TIME, KPI_FURTHER_ANSWER_ALERT, KPI_FURTHER_ANSWER_LIST,
    KPI_FURTHER_ANSWER_TEXT, KPI_CHECK_OPERATOR_ACTIVITY, USE_WELCOME_FORM, WELCOME_FORM_ID,
    WELCOME_FORM_DELAY, CONFIRM_CLOSE, IGNORE_WELCOME_FORM_RESPONSIBLE."""

    LINE_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    QUEUE: (
        Sequence[ImopenlinesConfigAddParamsQueueItem | OtherKeys]
        | Mapping[str, ImopenlinesConfigAddParamsQueueValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    QUEUE_TYPE: Literal["evenly", "strictly", "all"]
    QUEUE_TIME: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    NO_ANSWER_TIME: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    WELCOME_MESSAGE: Literal["Y", "N"]
    WELCOME_MESSAGE_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WORKTIME_ENABLE: Literal["Y", "N"]
    WORKTIME_FROM: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WORKTIME_TO: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WORKTIME_TIMEZONE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CRM: Literal["Y", "N"]
    CRM_CREATE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    VOTE_MESSAGE: Literal["Y", "N"]
    LANGUAGE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CRM_CREATE_SECOND: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CRM_CREATE_THIRD: Literal["Y", "N"]
    CRM_CHAT_TRACKER: Literal["Y", "N"]
    CRM_FORWARD: Literal["Y", "N"]
    CRM_TRANSFER_CHANGE: Literal["Y", "N"]
    CRM_SOURCE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    MAX_CHAT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    TYPE_MAX_CHAT: Literal["answered", "answered_new", "closed"]
    CATEGORY_ENABLE: Literal["Y", "N"]
    CATEGORY_ID: int | str | Literal[False] | None
    """Id of the pipeline or category."""
    SESSION_PRIORITY: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    WELCOME_BOT_ENABLE: Literal["Y", "N"]
    WELCOME_BOT_JOIN: Literal["first", "always"]
    WELCOME_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    WELCOME_BOT_TIME: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    WELCOME_BOT_LEFT: Literal["queue", "close"]
    CHECK_AVAILABLE: Literal["Y", "N"]
    WATCH_TYPING: Literal["Y", "N"]
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N"]
    OPERATOR_DATA: Literal["profile", "queue", "hide"]
    DEFAULT_OPERATOR_DATA: (
        ImopenlinesConfigParamsDefaultOperatorData
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    NO_ANSWER_RULE: Literal["none", "text"]
    NO_ANSWER_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    NO_ANSWER_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    NO_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WORKTIME_DAYOFF: (
        Sequence[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    WORKTIME_HOLIDAYS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    WORKTIME_DAYOFF_RULE: Literal["none", "text"]
    WORKTIME_DAYOFF_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    WORKTIME_DAYOFF_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    WORKTIME_DAYOFF_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CLOSE_RULE: Literal["none", "text"]
    CLOSE_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    CLOSE_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    CLOSE_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    VOTE_TIME_LIMIT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    VOTE_CLOSING_DELAY: Literal["Y", "N"]
    VOTE_BEFORE_FINISH: Literal["Y", "N"]
    VOTE_MESSAGE_1_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    VOTE_MESSAGE_1_LIKE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    VOTE_MESSAGE_1_DISLIKE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    VOTE_MESSAGE_2_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    VOTE_MESSAGE_2_LIKE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    VOTE_MESSAGE_2_DISLIKE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    AUTO_CLOSE_RULE: Literal["none", "text"]
    FULL_CLOSE_TIME: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    AUTO_CLOSE_TIME: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    AUTO_CLOSE_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    AUTO_CLOSE_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    AUTO_CLOSE_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    AUTO_EXPIRE_TIME: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    TEMPORARY: Literal["Y", "N"]
    QUICK_ANSWERS_IBLOCK_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    KPI_FIRST_ANSWER_TIME: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FIRST_ANSWER_LIST: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    KPI_FIRST_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    KPI_FURTHER_ANSWER_TIME: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FURTHER_ANSWER_LIST: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    KPI_FURTHER_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N"]
    USE_WELCOME_FORM: Literal["Y", "N"]
    WELCOME_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    WELCOME_FORM_DELAY: Literal["Y", "N"]
    CONFIRM_CLOSE: Literal["Y", "N"]
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N"]


class ImopenlinesConfigAddParamsQueueItem(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE, ENTITY_ID."""

    ENTITY_TYPE: Any
    """Type of the object that it belongs to."""
    ENTITY_ID: Any
    """Id or code of the object that it belongs to."""


class ImopenlinesConfigAddParamsQueueValue(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE, ENTITY_ID."""

    ENTITY_TYPE: Any
    """Type of the object that it belongs to."""
    ENTITY_ID: Any
    """Id or code of the object that it belongs to."""


class ImopenlinesConfigListGetOptions(TypedDict, total=False, extra_items=Any):
    """Keys: QUEUE, CONFIG_QUEUE, CHECK_PERMISSION."""

    QUEUE: Literal["Y", "N"]
    CONFIG_QUEUE: Literal["Y", "N"]
    CHECK_PERMISSION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class ImopenlinesConfigListGetParams(TypedDict, total=False, extra_items=Any):
    """Keys: select, order, filter, limit, offset."""

    select: (
        Sequence[str | float | Decimal]
        | Mapping[str, str | float | Decimal]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""
    order: (
        ImopenlinesConfigListGetParamsOrder
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Sorting: names of fields with asc or desc."""
    filter: (
        ImopenlinesConfigListGetParamsFilter
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Conditions on the records; a prefix of the name may set the comparison."""
    limit: int | str | Literal[False] | None
    """Most records to return."""
    offset: int | str | Literal[False] | None
    """Number of records to skip."""


class ImopenlinesConfigListGetParamsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, LINE_NAME, ACTIVE, CRM, CRM_CREATE, CRM_CREATE_SECOND, CRM_CREATE_THIRD,
    CRM_FORWARD, CRM_CHAT_TRACKER, CRM_TRANSFER_CHANGE, CRM_SOURCE, QUEUE_TYPE, QUEUE_TIME,
    NO_ANSWER_TIME, CHECK_AVAILABLE, WATCH_TYPING, WELCOME_BOT_ENABLE, WELCOME_MESSAGE,
    WELCOME_MESSAGE_TEXT, VOTE_MESSAGE, VOTE_TIME_LIMIT, VOTE_BEFORE_FINISH, VOTE_CLOSING_DELAY,
    VOTE_MESSAGE_1_TEXT, VOTE_MESSAGE_1_LIKE, VOTE_MESSAGE_1_DISLIKE, VOTE_MESSAGE_2_TEXT,
    VOTE_MESSAGE_2_LIKE, VOTE_MESSAGE_2_DISLIKE, AGREEMENT_MESSAGE, AGREEMENT_ID,
    CATEGORY_ENABLE, CATEGORY_ID, WELCOME_BOT_JOIN, WELCOME_BOT_ID, WELCOME_BOT_TIME,
    WELCOME_BOT_LEFT, NO_ANSWER_RULE, NO_ANSWER_FORM_ID, NO_ANSWER_BOT_ID, NO_ANSWER_TEXT,
    WORKTIME_ENABLE, WORKTIME_FROM, WORKTIME_TO, WORKTIME_TIMEZONE, WORKTIME_HOLIDAYS,
    WORKTIME_DAYOFF, WORKTIME_DAYOFF_RULE, WORKTIME_DAYOFF_FORM_ID, WORKTIME_DAYOFF_BOT_ID,
    WORKTIME_DAYOFF_TEXT, CLOSE_RULE, CLOSE_FORM_ID, CLOSE_BOT_ID, CLOSE_TEXT, FULL_CLOSE_TIME,
    AUTO_CLOSE_RULE, AUTO_CLOSE_FORM_ID, AUTO_CLOSE_BOT_ID, AUTO_CLOSE_TIME, AUTO_CLOSE_TEXT,
    AUTO_EXPIRE_TIME, DATE_CREATE, DATE_MODIFY, MODIFY_USER_ID, TEMPORARY, XML_ID, LANGUAGE_ID,
    QUICK_ANSWERS_IBLOCK_ID, SESSION_PRIORITY, TYPE_MAX_CHAT, MAX_CHAT, OPERATOR_DATA, QUEUE,
    QUEUE_USERS_FIELDS, CONFIG_QUEUE, DEFAULT_OPERATOR_DATA, KPI_FIRST_ANSWER_TIME,
    KPI_FIRST_ANSWER_ALERT, KPI_FIRST_ANSWER_LIST, KPI_FIRST_ANSWER_TEXT,
    KPI_FURTHER_ANSWER_TIME, KPI_FURTHER_ANSWER_ALERT, KPI_FURTHER_ANSWER_LIST,
    KPI_FURTHER_ANSWER_TEXT, KPI_CHECK_OPERATOR_ACTIVITY, SEND_NOTIFICATION_EMPTY_QUEUE,
    USE_WELCOME_FORM, WELCOME_FORM_ID, WELCOME_FORM_DELAY, SEND_WELCOME_EACH_SESSION,
    CONFIRM_CLOSE, IGNORE_WELCOME_FORM_RESPONSIBLE."""

    ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the record to read."""
    LINE_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    ACTIVE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Whether the record is active."""
    CRM: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    CRM_CREATE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CRM_CREATE_SECOND: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CRM_CREATE_THIRD: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    CRM_FORWARD: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    CRM_CHAT_TRACKER: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    CRM_TRANSFER_CHANGE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    CRM_SOURCE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    QUEUE_TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    QUEUE_TIME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    NO_ANSWER_TIME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CHECK_AVAILABLE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    WATCH_TYPING: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    WELCOME_BOT_ENABLE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    WELCOME_MESSAGE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    WELCOME_MESSAGE_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    VOTE_MESSAGE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    VOTE_TIME_LIMIT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    VOTE_BEFORE_FINISH: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    VOTE_CLOSING_DELAY: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    VOTE_MESSAGE_1_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    VOTE_MESSAGE_1_LIKE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    VOTE_MESSAGE_1_DISLIKE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    VOTE_MESSAGE_2_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    VOTE_MESSAGE_2_LIKE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    VOTE_MESSAGE_2_DISLIKE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AGREEMENT_MESSAGE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    AGREEMENT_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CATEGORY_ENABLE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    CATEGORY_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the pipeline or category."""
    WELCOME_BOT_JOIN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WELCOME_BOT_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WELCOME_BOT_TIME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WELCOME_BOT_LEFT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    NO_ANSWER_RULE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    NO_ANSWER_FORM_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    NO_ANSWER_BOT_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    NO_ANSWER_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKTIME_ENABLE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    WORKTIME_FROM: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKTIME_TO: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKTIME_TIMEZONE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKTIME_HOLIDAYS: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    WORKTIME_DAYOFF: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    WORKTIME_DAYOFF_RULE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKTIME_DAYOFF_FORM_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKTIME_DAYOFF_BOT_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WORKTIME_DAYOFF_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CLOSE_RULE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CLOSE_FORM_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CLOSE_BOT_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CLOSE_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    FULL_CLOSE_TIME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AUTO_CLOSE_RULE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AUTO_CLOSE_FORM_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AUTO_CLOSE_BOT_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AUTO_CLOSE_TIME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AUTO_CLOSE_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AUTO_EXPIRE_TIME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATE_CREATE: (
        Mapping[str, Any] | Sequence[Any] | Sequence[Mapping[str, Any] | Sequence[Any]] | None
    )
    """When it was made."""
    DATE_MODIFY: (
        Mapping[str, Any] | Sequence[Any] | Sequence[Mapping[str, Any] | Sequence[Any]] | None
    )
    """When it was last changed."""
    MODIFY_USER_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    TEMPORARY: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    LANGUAGE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    QUICK_ANSWERS_IBLOCK_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SESSION_PRIORITY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    TYPE_MAX_CHAT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    MAX_CHAT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    OPERATOR_DATA: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    QUEUE: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | Sequence[
            Sequence[int | str | Literal[False] | float | Decimal | None]
            | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        ]
        | None
    )
    QUEUE_USERS_FIELDS: (
        Mapping[str, ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue | OtherKeys]
        | Sequence[Any]
        | Sequence[
            Mapping[str, ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue | OtherKeys]
            | Sequence[Any]
        ]
        | None
    )
    CONFIG_QUEUE: (
        Sequence[ImopenlinesConfigListGetParamsFilterConfigQueueItem | OtherKeys]
        | ImopenlinesConfigListGetParamsFilterConfigQueue
        | OtherKeys
        | Sequence[
            Sequence[ImopenlinesConfigListGetParamsFilterConfigQueueItem | OtherKeys]
            | ImopenlinesConfigListGetParamsFilterConfigQueue
            | OtherKeys
        ]
        | None
    )
    DEFAULT_OPERATOR_DATA: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[
            Sequence[str | float | Decimal | Literal[False] | None]
            | Mapping[str, str | float | Decimal | Literal[False] | None]
        ]
        | None
    )
    KPI_FIRST_ANSWER_TIME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    KPI_FIRST_ANSWER_ALERT: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    KPI_FIRST_ANSWER_LIST: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    KPI_FIRST_ANSWER_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    KPI_FURTHER_ANSWER_TIME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    KPI_FURTHER_ANSWER_ALERT: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    KPI_FURTHER_ANSWER_LIST: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    KPI_FURTHER_ANSWER_TEXT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    KPI_CHECK_OPERATOR_ACTIVITY: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    SEND_NOTIFICATION_EMPTY_QUEUE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    USE_WELCOME_FORM: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    WELCOME_FORM_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    WELCOME_FORM_DELAY: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    SEND_WELCOME_EACH_SESSION: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    CONFIRM_CLOSE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    IGNORE_WELCOME_FORM_RESPONSIBLE: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )


class ImopenlinesConfigListGetParamsFilterConfigQueue(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_ID, ENTITY_TYPE."""

    ENTITY_ID: str | float | Decimal | Literal[False] | None
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class ImopenlinesConfigListGetParamsFilterConfigQueueItem(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_ID, ENTITY_TYPE."""

    ENTITY_ID: str | float | Decimal | Literal[False] | None
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: USER_NAME, USER_WORK_POSITION, USER_AVATAR, USER_AVATAR_ID."""

    USER_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    USER_WORK_POSITION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    USER_AVATAR: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    USER_AVATAR_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class ImopenlinesConfigListGetParamsOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, LINE_NAME, ACTIVE, CRM, CRM_CREATE, CRM_CREATE_SECOND, CRM_CREATE_THIRD,
    CRM_FORWARD, CRM_CHAT_TRACKER, CRM_TRANSFER_CHANGE, CRM_SOURCE, QUEUE_TYPE, QUEUE_TIME,
    NO_ANSWER_TIME, CHECK_AVAILABLE, WATCH_TYPING, WELCOME_BOT_ENABLE, WELCOME_MESSAGE,
    WELCOME_MESSAGE_TEXT, VOTE_MESSAGE, VOTE_TIME_LIMIT, VOTE_BEFORE_FINISH, VOTE_CLOSING_DELAY,
    VOTE_MESSAGE_1_TEXT, VOTE_MESSAGE_1_LIKE, VOTE_MESSAGE_1_DISLIKE, VOTE_MESSAGE_2_TEXT,
    VOTE_MESSAGE_2_LIKE, VOTE_MESSAGE_2_DISLIKE, AGREEMENT_MESSAGE, AGREEMENT_ID,
    CATEGORY_ENABLE, CATEGORY_ID, WELCOME_BOT_JOIN, WELCOME_BOT_ID, WELCOME_BOT_TIME,
    WELCOME_BOT_LEFT, NO_ANSWER_RULE, NO_ANSWER_FORM_ID, NO_ANSWER_BOT_ID, NO_ANSWER_TEXT,
    WORKTIME_ENABLE, WORKTIME_FROM, WORKTIME_TO, WORKTIME_TIMEZONE, WORKTIME_HOLIDAYS,
    WORKTIME_DAYOFF, WORKTIME_DAYOFF_RULE, WORKTIME_DAYOFF_FORM_ID, WORKTIME_DAYOFF_BOT_ID,
    WORKTIME_DAYOFF_TEXT, CLOSE_RULE, CLOSE_FORM_ID, CLOSE_BOT_ID, CLOSE_TEXT, FULL_CLOSE_TIME,
    AUTO_CLOSE_RULE, AUTO_CLOSE_FORM_ID, AUTO_CLOSE_BOT_ID, AUTO_CLOSE_TIME, AUTO_CLOSE_TEXT,
    AUTO_EXPIRE_TIME, DATE_CREATE, DATE_MODIFY, MODIFY_USER_ID, TEMPORARY, XML_ID, LANGUAGE_ID,
    QUICK_ANSWERS_IBLOCK_ID, SESSION_PRIORITY, TYPE_MAX_CHAT, MAX_CHAT, OPERATOR_DATA, QUEUE,
    QUEUE_USERS_FIELDS, CONFIG_QUEUE, DEFAULT_OPERATOR_DATA, KPI_FIRST_ANSWER_TIME,
    KPI_FIRST_ANSWER_ALERT, KPI_FIRST_ANSWER_LIST, KPI_FIRST_ANSWER_TEXT,
    KPI_FURTHER_ANSWER_TIME, KPI_FURTHER_ANSWER_ALERT, KPI_FURTHER_ANSWER_LIST,
    KPI_FURTHER_ANSWER_TEXT, KPI_CHECK_OPERATOR_ACTIVITY, SEND_NOTIFICATION_EMPTY_QUEUE,
    USE_WELCOME_FORM, WELCOME_FORM_ID, WELCOME_FORM_DELAY, SEND_WELCOME_EACH_SESSION,
    CONFIRM_CLOSE, IGNORE_WELCOME_FORM_RESPONSIBLE."""

    ID: str
    """The direction of an order."""
    LINE_NAME: str
    """The direction of an order."""
    ACTIVE: str
    """The direction of an order."""
    CRM: str
    """The direction of an order."""
    CRM_CREATE: str
    """The direction of an order."""
    CRM_CREATE_SECOND: str
    """The direction of an order."""
    CRM_CREATE_THIRD: str
    """The direction of an order."""
    CRM_FORWARD: str
    """The direction of an order."""
    CRM_CHAT_TRACKER: str
    """The direction of an order."""
    CRM_TRANSFER_CHANGE: str
    """The direction of an order."""
    CRM_SOURCE: str
    """The direction of an order."""
    QUEUE_TYPE: str
    """The direction of an order."""
    QUEUE_TIME: str
    """The direction of an order."""
    NO_ANSWER_TIME: str
    """The direction of an order."""
    CHECK_AVAILABLE: str
    """The direction of an order."""
    WATCH_TYPING: str
    """The direction of an order."""
    WELCOME_BOT_ENABLE: str
    """The direction of an order."""
    WELCOME_MESSAGE: str
    """The direction of an order."""
    WELCOME_MESSAGE_TEXT: str
    """The direction of an order."""
    VOTE_MESSAGE: str
    """The direction of an order."""
    VOTE_TIME_LIMIT: str
    """The direction of an order."""
    VOTE_BEFORE_FINISH: str
    """The direction of an order."""
    VOTE_CLOSING_DELAY: str
    """The direction of an order."""
    VOTE_MESSAGE_1_TEXT: str
    """The direction of an order."""
    VOTE_MESSAGE_1_LIKE: str
    """The direction of an order."""
    VOTE_MESSAGE_1_DISLIKE: str
    """The direction of an order."""
    VOTE_MESSAGE_2_TEXT: str
    """The direction of an order."""
    VOTE_MESSAGE_2_LIKE: str
    """The direction of an order."""
    VOTE_MESSAGE_2_DISLIKE: str
    """The direction of an order."""
    AGREEMENT_MESSAGE: str
    """The direction of an order."""
    AGREEMENT_ID: str
    """The direction of an order."""
    CATEGORY_ENABLE: str
    """The direction of an order."""
    CATEGORY_ID: str
    """The direction of an order."""
    WELCOME_BOT_JOIN: str
    """The direction of an order."""
    WELCOME_BOT_ID: str
    """The direction of an order."""
    WELCOME_BOT_TIME: str
    """The direction of an order."""
    WELCOME_BOT_LEFT: str
    """The direction of an order."""
    NO_ANSWER_RULE: str
    """The direction of an order."""
    NO_ANSWER_FORM_ID: str
    """The direction of an order."""
    NO_ANSWER_BOT_ID: str
    """The direction of an order."""
    NO_ANSWER_TEXT: str
    """The direction of an order."""
    WORKTIME_ENABLE: str
    """The direction of an order."""
    WORKTIME_FROM: str
    """The direction of an order."""
    WORKTIME_TO: str
    """The direction of an order."""
    WORKTIME_TIMEZONE: str
    """The direction of an order."""
    WORKTIME_HOLIDAYS: str
    """The direction of an order."""
    WORKTIME_DAYOFF: str
    """The direction of an order."""
    WORKTIME_DAYOFF_RULE: str
    """The direction of an order."""
    WORKTIME_DAYOFF_FORM_ID: str
    """The direction of an order."""
    WORKTIME_DAYOFF_BOT_ID: str
    """The direction of an order."""
    WORKTIME_DAYOFF_TEXT: str
    """The direction of an order."""
    CLOSE_RULE: str
    """The direction of an order."""
    CLOSE_FORM_ID: str
    """The direction of an order."""
    CLOSE_BOT_ID: str
    """The direction of an order."""
    CLOSE_TEXT: str
    """The direction of an order."""
    FULL_CLOSE_TIME: str
    """The direction of an order."""
    AUTO_CLOSE_RULE: str
    """The direction of an order."""
    AUTO_CLOSE_FORM_ID: str
    """The direction of an order."""
    AUTO_CLOSE_BOT_ID: str
    """The direction of an order."""
    AUTO_CLOSE_TIME: str
    """The direction of an order."""
    AUTO_CLOSE_TEXT: str
    """The direction of an order."""
    AUTO_EXPIRE_TIME: str
    """The direction of an order."""
    DATE_CREATE: str
    """The direction of an order."""
    DATE_MODIFY: str
    """The direction of an order."""
    MODIFY_USER_ID: str
    """The direction of an order."""
    TEMPORARY: str
    """The direction of an order."""
    XML_ID: str
    """The direction of an order."""
    LANGUAGE_ID: str
    """The direction of an order."""
    QUICK_ANSWERS_IBLOCK_ID: str
    """The direction of an order."""
    SESSION_PRIORITY: str
    """The direction of an order."""
    TYPE_MAX_CHAT: str
    """The direction of an order."""
    MAX_CHAT: str
    """The direction of an order."""
    OPERATOR_DATA: str
    """The direction of an order."""
    QUEUE: str
    """The direction of an order."""
    QUEUE_USERS_FIELDS: str
    """The direction of an order."""
    CONFIG_QUEUE: str
    """The direction of an order."""
    DEFAULT_OPERATOR_DATA: str
    """The direction of an order."""
    KPI_FIRST_ANSWER_TIME: str
    """The direction of an order."""
    KPI_FIRST_ANSWER_ALERT: str
    """The direction of an order."""
    KPI_FIRST_ANSWER_LIST: str
    """The direction of an order."""
    KPI_FIRST_ANSWER_TEXT: str
    """The direction of an order."""
    KPI_FURTHER_ANSWER_TIME: str
    """The direction of an order."""
    KPI_FURTHER_ANSWER_ALERT: str
    """The direction of an order."""
    KPI_FURTHER_ANSWER_LIST: str
    """The direction of an order."""
    KPI_FURTHER_ANSWER_TEXT: str
    """The direction of an order."""
    KPI_CHECK_OPERATOR_ACTIVITY: str
    """The direction of an order."""
    SEND_NOTIFICATION_EMPTY_QUEUE: str
    """The direction of an order."""
    USE_WELCOME_FORM: str
    """The direction of an order."""
    WELCOME_FORM_ID: str
    """The direction of an order."""
    WELCOME_FORM_DELAY: str
    """The direction of an order."""
    SEND_WELCOME_EACH_SESSION: str
    """The direction of an order."""
    CONFIRM_CLOSE: str
    """The direction of an order."""
    IGNORE_WELCOME_FORM_RESPONSIBLE: str
    """The direction of an order."""


class ImopenlinesConfigParams(TypedDict, total=False, extra_items=Any):
    """Keys: LINE_NAME, ACTIVE, QUEUE, QUEUE_TYPE, QUEUE_TIME, NO_ANSWER_TIME, WELCOME_MESSAGE,
    WELCOME_MESSAGE_TEXT, WORKTIME_ENABLE, WORKTIME_FROM, WORKTIME_TO, WORKTIME_TIMEZONE, CRM,
    CRM_CREATE, VOTE_MESSAGE, LANGUAGE_ID, CRM_CREATE_SECOND, CRM_CREATE_THIRD,
    CRM_CHAT_TRACKER, CRM_FORWARD, CRM_TRANSFER_CHANGE, CRM_SOURCE, MAX_CHAT, TYPE_MAX_CHAT,
    CATEGORY_ENABLE, CATEGORY_ID, SESSION_PRIORITY, WELCOME_BOT_ENABLE, WELCOME_BOT_JOIN,
    WELCOME_BOT_ID, WELCOME_BOT_TIME, WELCOME_BOT_LEFT, CHECK_AVAILABLE, WATCH_TYPING,
    SEND_WELCOME_EACH_SESSION, OPERATOR_DATA, DEFAULT_OPERATOR_DATA, NO_ANSWER_RULE,
    NO_ANSWER_FORM_ID, NO_ANSWER_BOT_ID, NO_ANSWER_TEXT, WORKTIME_DAYOFF, WORKTIME_HOLIDAYS,
    WORKTIME_DAYOFF_RULE, WORKTIME_DAYOFF_FORM_ID, WORKTIME_DAYOFF_BOT_ID, WORKTIME_DAYOFF_TEXT,
    CLOSE_RULE, CLOSE_FORM_ID, CLOSE_BOT_ID, CLOSE_TEXT, VOTE_TIME_LIMIT, VOTE_CLOSING_DELAY,
    VOTE_BEFORE_FINISH, VOTE_MESSAGE_1_TEXT, VOTE_MESSAGE_1_LIKE, VOTE_MESSAGE_1_DISLIKE,
    VOTE_MESSAGE_2_TEXT, VOTE_MESSAGE_2_LIKE, VOTE_MESSAGE_2_DISLIKE, AUTO_CLOSE_RULE,
    FULL_CLOSE_TIME, AUTO_CLOSE_TIME, AUTO_CLOSE_FORM_ID, AUTO_CLOSE_BOT_ID, AUTO_CLOSE_TEXT,
    AUTO_EXPIRE_TIME, TEMPORARY, QUICK_ANSWERS_IBLOCK_ID, KPI_FIRST_ANSWER_TIME,
    KPI_FIRST_ANSWER_ALERT, KPI_FIRST_ANSWER_LIST, KPI_FIRST_ANSWER_TEXT,
    KPI_FURTHER_ANSWER_TIME, KPI_FURTHER_ANSWER_ALERT, KPI_FURTHER_ANSWER_LIST,
    KPI_FURTHER_ANSWER_TEXT, KPI_CHECK_OPERATOR_ACTIVITY, USE_WELCOME_FORM, WELCOME_FORM_ID,
    WELCOME_FORM_DELAY, CONFIRM_CLOSE, IGNORE_WELCOME_FORM_RESPONSIBLE."""

    LINE_NAME: str | float | Decimal | Literal[False] | None
    """A text."""
    ACTIVE: Literal["Y", "N", False] | str | float | Decimal | None
    QUEUE: (
        Sequence[ImopenlinesConfigParamsQueueItem | OtherKeys]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    QUEUE_TYPE: Literal["evenly", "strictly", "all", False] | str | float | Decimal | None
    QUEUE_TIME: int | str | Literal[False] | None
    """A whole number, or its digits."""
    NO_ANSWER_TIME: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WELCOME_MESSAGE: Literal["Y", "N", False] | str | float | Decimal | None
    WELCOME_MESSAGE_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    WORKTIME_ENABLE: Literal["Y", "N", False] | str | float | Decimal | None
    WORKTIME_FROM: str | float | Decimal | Literal[False] | None
    """A text."""
    WORKTIME_TO: str | float | Decimal | Literal[False] | None
    """A text."""
    WORKTIME_TIMEZONE: str | float | Decimal | Literal[False] | None
    """A text."""
    CRM: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_CREATE: str | float | Decimal | Literal[False] | None
    """A text."""
    VOTE_MESSAGE: Literal["Y", "N", False] | str | float | Decimal | None
    LANGUAGE_ID: str | float | Decimal | Literal[False] | None
    """A text."""
    CRM_CREATE_SECOND: str | float | Decimal | Literal[False] | None
    """A text."""
    CRM_CREATE_THIRD: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_CHAT_TRACKER: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_FORWARD: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_TRANSFER_CHANGE: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_SOURCE: str | float | Decimal | Literal[False] | None
    """A text."""
    MAX_CHAT: int | str | Literal[False] | None
    """A whole number, or its digits."""
    TYPE_MAX_CHAT: (
        Literal["answered", "answered_new", "closed", False] | str | float | Decimal | None
    )
    CATEGORY_ENABLE: Literal["Y", "N", False] | str | float | Decimal | None
    CATEGORY_ID: int | str | Literal[False] | None
    """Id of the pipeline or category."""
    SESSION_PRIORITY: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WELCOME_BOT_ENABLE: Literal["Y", "N", False] | str | float | Decimal | None
    WELCOME_BOT_JOIN: Literal["first", "always", False] | str | float | Decimal | None
    WELCOME_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WELCOME_BOT_TIME: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WELCOME_BOT_LEFT: Literal["queue", "close", False] | str | float | Decimal | None
    CHECK_AVAILABLE: Literal["Y", "N", False] | str | float | Decimal | None
    WATCH_TYPING: Literal["Y", "N", False] | str | float | Decimal | None
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N", False] | str | float | Decimal | None
    OPERATOR_DATA: Literal["profile", "queue", "hide", False] | str | float | Decimal | None
    DEFAULT_OPERATOR_DATA: (
        ImopenlinesConfigParamsDefaultOperatorData
        | OtherKeys
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    NO_ANSWER_RULE: Literal["none", "text", False] | str | float | Decimal | None
    NO_ANSWER_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    NO_ANSWER_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    NO_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    WORKTIME_DAYOFF: (
        Sequence[
            Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU", False] | str | float | Decimal | None
        ]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    WORKTIME_HOLIDAYS: str | float | Decimal | Literal[False] | None
    """A text."""
    WORKTIME_DAYOFF_RULE: Literal["none", "text", False] | str | float | Decimal | None
    WORKTIME_DAYOFF_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WORKTIME_DAYOFF_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WORKTIME_DAYOFF_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    CLOSE_RULE: Literal["none", "text", False] | str | float | Decimal | None
    CLOSE_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    CLOSE_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    CLOSE_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    VOTE_TIME_LIMIT: int | str | Literal[False] | None
    """A whole number, or its digits."""
    VOTE_CLOSING_DELAY: Literal["Y", "N", False] | str | float | Decimal | None
    VOTE_BEFORE_FINISH: Literal["Y", "N", False] | str | float | Decimal | None
    VOTE_MESSAGE_1_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    VOTE_MESSAGE_1_LIKE: str | float | Decimal | Literal[False] | None
    """A text."""
    VOTE_MESSAGE_1_DISLIKE: str | float | Decimal | Literal[False] | None
    """A text."""
    VOTE_MESSAGE_2_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    VOTE_MESSAGE_2_LIKE: str | float | Decimal | Literal[False] | None
    """A text."""
    VOTE_MESSAGE_2_DISLIKE: str | float | Decimal | Literal[False] | None
    """A text."""
    AUTO_CLOSE_RULE: Literal["none", "text", False] | str | float | Decimal | None
    FULL_CLOSE_TIME: int | str | Literal[False] | None
    """A whole number, or its digits."""
    AUTO_CLOSE_TIME: int | str | Literal[False] | None
    """A whole number, or its digits."""
    AUTO_CLOSE_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    AUTO_CLOSE_BOT_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    AUTO_CLOSE_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    AUTO_EXPIRE_TIME: int | str | Literal[False] | None
    """A whole number, or its digits."""
    TEMPORARY: Literal["Y", "N", False] | str | float | Decimal | None
    QUICK_ANSWERS_IBLOCK_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    KPI_FIRST_ANSWER_TIME: int | str | Literal[False] | None
    """A whole number, or its digits."""
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N", False] | str | float | Decimal | None
    KPI_FIRST_ANSWER_LIST: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    KPI_FIRST_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    KPI_FURTHER_ANSWER_TIME: int | str | Literal[False] | None
    """A whole number, or its digits."""
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N", False] | str | float | Decimal | None
    KPI_FURTHER_ANSWER_LIST: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    KPI_FURTHER_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    """A text."""
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N", False] | str | float | Decimal | None
    USE_WELCOME_FORM: Literal["Y", "N", False] | str | float | Decimal | None
    WELCOME_FORM_ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    WELCOME_FORM_DELAY: Literal["Y", "N", False] | str | float | Decimal | None
    CONFIRM_CLOSE: Literal["Y", "N", False] | str | float | Decimal | None
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N", False] | str | float | Decimal | None


class ImopenlinesConfigParamsDefaultOperatorData(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, AVATAR, AVATAR_ID."""

    NAME: Any
    """Name."""
    AVATAR: Any
    """Picture of the user or chat."""
    AVATAR_ID: Any


class ImopenlinesConfigParamsQueueItem(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE, ENTITY_ID."""

    ENTITY_TYPE: Any
    """Type of the object that it belongs to."""
    ENTITY_ID: Any
    """Id or code of the object that it belongs to."""
