"""Parameters of ``imopenlines.config``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class ImopenlinesConfigAddParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: LINE_NAME, ACTIVE, QUEUE, QUEUE_TYPE, QUEUE_TIME, NO_ANSWER_TIME, WELCOME_MESSAGE,
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

    LINE_NAME: str
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    QUEUE: Sequence[ImopenlinesConfigAddParamsQueueItem]
    QUEUE_TYPE: Literal["evenly", "strictly", "all"]
    QUEUE_TIME: int
    NO_ANSWER_TIME: int
    WELCOME_MESSAGE: Literal["Y", "N"]
    WELCOME_MESSAGE_TEXT: str
    WORKTIME_ENABLE: Literal["Y", "N"]
    WORKTIME_FROM: str
    WORKTIME_TO: str
    WORKTIME_TIMEZONE: str
    CRM: Literal["Y", "N"]
    CRM_CREATE: str
    VOTE_MESSAGE: Literal["Y", "N"]
    LANGUAGE_ID: str
    CRM_CREATE_SECOND: str
    CRM_CREATE_THIRD: Literal["Y", "N"]
    CRM_CHAT_TRACKER: Literal["Y", "N"]
    CRM_FORWARD: Literal["Y", "N"]
    CRM_TRANSFER_CHANGE: Literal["Y", "N"]
    CRM_SOURCE: str
    MAX_CHAT: int
    TYPE_MAX_CHAT: Literal["answered", "answered_new", "closed"]
    CATEGORY_ENABLE: Literal["Y", "N"]
    CATEGORY_ID: int
    """Id of the pipeline or category."""
    SESSION_PRIORITY: int
    WELCOME_BOT_ENABLE: Literal["Y", "N"]
    WELCOME_BOT_JOIN: Literal["first", "always"]
    WELCOME_BOT_ID: int
    WELCOME_BOT_TIME: int
    WELCOME_BOT_LEFT: Literal["queue", "close"]
    CHECK_AVAILABLE: Literal["Y", "N"]
    WATCH_TYPING: Literal["Y", "N"]
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N"]
    OPERATOR_DATA: Literal["profile", "queue", "hide"]
    DEFAULT_OPERATOR_DATA: ImopenlinesConfigAddParamsDefaultOperatorData
    NO_ANSWER_RULE: Literal["none", "text"]
    NO_ANSWER_FORM_ID: int
    NO_ANSWER_BOT_ID: int
    NO_ANSWER_TEXT: str
    WORKTIME_DAYOFF: Sequence[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]]
    WORKTIME_HOLIDAYS: str
    WORKTIME_DAYOFF_RULE: Literal["none", "text"]
    WORKTIME_DAYOFF_FORM_ID: int
    WORKTIME_DAYOFF_BOT_ID: int
    WORKTIME_DAYOFF_TEXT: str
    CLOSE_RULE: Literal["none", "text"]
    CLOSE_FORM_ID: int
    CLOSE_BOT_ID: int
    CLOSE_TEXT: str
    VOTE_TIME_LIMIT: int
    VOTE_CLOSING_DELAY: Literal["Y", "N"]
    VOTE_BEFORE_FINISH: Literal["Y", "N"]
    VOTE_MESSAGE_1_TEXT: str
    VOTE_MESSAGE_1_LIKE: str
    VOTE_MESSAGE_1_DISLIKE: str
    VOTE_MESSAGE_2_TEXT: str
    VOTE_MESSAGE_2_LIKE: str
    VOTE_MESSAGE_2_DISLIKE: str
    AUTO_CLOSE_RULE: Literal["none", "text"]
    FULL_CLOSE_TIME: int
    AUTO_CLOSE_TIME: int
    AUTO_CLOSE_FORM_ID: int
    AUTO_CLOSE_BOT_ID: int
    AUTO_CLOSE_TEXT: str
    AUTO_EXPIRE_TIME: int
    TEMPORARY: Literal["Y", "N"]
    QUICK_ANSWERS_IBLOCK_ID: int
    KPI_FIRST_ANSWER_TIME: int
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FIRST_ANSWER_LIST: Sequence[Any]
    KPI_FIRST_ANSWER_TEXT: str
    KPI_FURTHER_ANSWER_TIME: int
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FURTHER_ANSWER_LIST: Sequence[Any]
    KPI_FURTHER_ANSWER_TEXT: str
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N"]
    USE_WELCOME_FORM: Literal["Y", "N"]
    WELCOME_FORM_ID: int
    WELCOME_FORM_DELAY: Literal["Y", "N"]
    CONFIRM_CLOSE: Literal["Y", "N"]
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N"]


class ImopenlinesConfigAddParamsDefaultOperatorData(TypedDict, total=False):
    """Keys: NAME, AVATAR, AVATAR_ID."""

    NAME: Any
    """Name."""
    AVATAR: Any
    """Picture of the user or chat."""
    AVATAR_ID: Any


class ImopenlinesConfigAddParamsQueueItem(TypedDict, total=False):
    """Keys: ENTITY_TYPE, ENTITY_ID."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""
    ENTITY_ID: int | str
    """Id or code of the object that it belongs to."""


class ImopenlinesConfigListGetOptions(TypedDict, total=False):
    """Options.

    Keys: QUEUE, CONFIG_QUEUE, CHECK_PERMISSION."""

    QUEUE: Literal["Y", "N"]
    CONFIG_QUEUE: Literal["Y", "N"]
    CHECK_PERMISSION: str


class ImopenlinesConfigListGetParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: select, order, filter, limit, offset."""

    select: Sequence[str]
    """Names of the fields to return."""
    order: ImopenlinesConfigListGetParamsOrder | OtherKeys
    """Sorting: names of fields with asc or desc."""
    filter: ImopenlinesConfigListGetParamsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    limit: int
    """Most records to return."""
    offset: int
    """Number of records to skip."""


class ImopenlinesConfigListGetParamsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, LINE_NAME, ACTIVE, CRM, CRM_CREATE, CRM_CREATE_SECOND, CRM_CREATE_THIRD,
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

    ID: str | Sequence[str] | None
    """Id of the record to read."""
    LINE_NAME: str | Sequence[str] | None
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the record is active."""
    CRM: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    CRM_CREATE: str | Sequence[str] | None
    CRM_CREATE_SECOND: str | Sequence[str] | None
    CRM_CREATE_THIRD: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    CRM_FORWARD: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    CRM_CHAT_TRACKER: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    CRM_TRANSFER_CHANGE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    CRM_SOURCE: str | Sequence[str] | None
    QUEUE_TYPE: str | Sequence[str] | None
    QUEUE_TIME: str | Sequence[str] | None
    NO_ANSWER_TIME: str | Sequence[str] | None
    CHECK_AVAILABLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    WATCH_TYPING: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    WELCOME_BOT_ENABLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    WELCOME_MESSAGE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    WELCOME_MESSAGE_TEXT: str | Sequence[str] | None
    VOTE_MESSAGE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    VOTE_TIME_LIMIT: str | Sequence[str] | None
    VOTE_BEFORE_FINISH: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    VOTE_CLOSING_DELAY: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    VOTE_MESSAGE_1_TEXT: str | Sequence[str] | None
    VOTE_MESSAGE_1_LIKE: str | Sequence[str] | None
    VOTE_MESSAGE_1_DISLIKE: str | Sequence[str] | None
    VOTE_MESSAGE_2_TEXT: str | Sequence[str] | None
    VOTE_MESSAGE_2_LIKE: str | Sequence[str] | None
    VOTE_MESSAGE_2_DISLIKE: str | Sequence[str] | None
    AGREEMENT_MESSAGE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    AGREEMENT_ID: str | Sequence[str] | None
    CATEGORY_ENABLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    CATEGORY_ID: str | Sequence[str] | None
    """Id of the pipeline or category."""
    WELCOME_BOT_JOIN: str | Sequence[str] | None
    WELCOME_BOT_ID: str | Sequence[str] | None
    WELCOME_BOT_TIME: str | Sequence[str] | None
    WELCOME_BOT_LEFT: str | Sequence[str] | None
    NO_ANSWER_RULE: str | Sequence[str] | None
    NO_ANSWER_FORM_ID: str | Sequence[str] | None
    NO_ANSWER_BOT_ID: str | Sequence[str] | None
    NO_ANSWER_TEXT: str | Sequence[str] | None
    WORKTIME_ENABLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    WORKTIME_FROM: str | Sequence[str] | None
    WORKTIME_TO: str | Sequence[str] | None
    WORKTIME_TIMEZONE: str | Sequence[str] | None
    WORKTIME_HOLIDAYS: Any
    WORKTIME_DAYOFF: Any
    WORKTIME_DAYOFF_RULE: str | Sequence[str] | None
    WORKTIME_DAYOFF_FORM_ID: str | Sequence[str] | None
    WORKTIME_DAYOFF_BOT_ID: str | Sequence[str] | None
    WORKTIME_DAYOFF_TEXT: str | Sequence[str] | None
    CLOSE_RULE: str | Sequence[str] | None
    CLOSE_FORM_ID: str | Sequence[str] | None
    CLOSE_BOT_ID: str | Sequence[str] | None
    CLOSE_TEXT: str | Sequence[str] | None
    FULL_CLOSE_TIME: str | Sequence[str] | None
    AUTO_CLOSE_RULE: str | Sequence[str] | None
    AUTO_CLOSE_FORM_ID: str | Sequence[str] | None
    AUTO_CLOSE_BOT_ID: str | Sequence[str] | None
    AUTO_CLOSE_TIME: str | Sequence[str] | None
    AUTO_CLOSE_TEXT: str | Sequence[str] | None
    AUTO_EXPIRE_TIME: str | Sequence[str] | None
    DATE_CREATE: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
    """When it was made."""
    DATE_MODIFY: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
    """When it was last changed."""
    MODIFY_USER_ID: str | Sequence[str] | None
    TEMPORARY: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    XML_ID: str | Sequence[str] | None
    """External id."""
    LANGUAGE_ID: str | Sequence[str] | None
    QUICK_ANSWERS_IBLOCK_ID: str | Sequence[str] | None
    SESSION_PRIORITY: str | Sequence[str] | None
    TYPE_MAX_CHAT: str | Sequence[str] | None
    MAX_CHAT: str | Sequence[str] | None
    OPERATOR_DATA: str | Sequence[str] | None
    QUEUE: Sequence[int | str] | None
    QUEUE_USERS_FIELDS: (
        Mapping[str, ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue]
        | Sequence[Mapping[str, ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue]]
        | None
    )
    CONFIG_QUEUE: Sequence[ImopenlinesConfigListGetParamsFilterConfigQueueItem] | None
    DEFAULT_OPERATOR_DATA: Sequence[str] | None
    KPI_FIRST_ANSWER_TIME: str | Sequence[str] | None
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    KPI_FIRST_ANSWER_LIST: Any
    KPI_FIRST_ANSWER_TEXT: str | Sequence[str] | None
    KPI_FURTHER_ANSWER_TIME: str | Sequence[str] | None
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    KPI_FURTHER_ANSWER_LIST: Any
    KPI_FURTHER_ANSWER_TEXT: str | Sequence[str] | None
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    SEND_NOTIFICATION_EMPTY_QUEUE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    USE_WELCOME_FORM: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    WELCOME_FORM_ID: str | Sequence[str] | None
    WELCOME_FORM_DELAY: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    CONFIRM_CLOSE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None


class ImopenlinesConfigListGetParamsFilterConfigQueueItem(TypedDict, total=False):
    """Keys: ENTITY_ID, ENTITY_TYPE."""

    ENTITY_ID: str
    """Id or code of the object that it belongs to."""
    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue(TypedDict, total=False):
    """Keys: USER_NAME, USER_WORK_POSITION, USER_AVATAR, USER_AVATAR_ID."""

    USER_NAME: str
    USER_WORK_POSITION: str
    USER_AVATAR: str
    USER_AVATAR_ID: str


class ImopenlinesConfigListGetParamsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, LINE_NAME, ACTIVE, CRM, CRM_CREATE, CRM_CREATE_SECOND, CRM_CREATE_THIRD,
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

    ID: Literal["ASC", "DESC", "asc", "desc"]
    LINE_NAME: Literal["ASC", "DESC", "asc", "desc"]
    ACTIVE: Literal["ASC", "DESC", "asc", "desc"]
    CRM: Literal["ASC", "DESC", "asc", "desc"]
    CRM_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    CRM_CREATE_SECOND: Literal["ASC", "DESC", "asc", "desc"]
    CRM_CREATE_THIRD: Literal["ASC", "DESC", "asc", "desc"]
    CRM_FORWARD: Literal["ASC", "DESC", "asc", "desc"]
    CRM_CHAT_TRACKER: Literal["ASC", "DESC", "asc", "desc"]
    CRM_TRANSFER_CHANGE: Literal["ASC", "DESC", "asc", "desc"]
    CRM_SOURCE: Literal["ASC", "DESC", "asc", "desc"]
    QUEUE_TYPE: Literal["ASC", "DESC", "asc", "desc"]
    QUEUE_TIME: Literal["ASC", "DESC", "asc", "desc"]
    NO_ANSWER_TIME: Literal["ASC", "DESC", "asc", "desc"]
    CHECK_AVAILABLE: Literal["ASC", "DESC", "asc", "desc"]
    WATCH_TYPING: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_BOT_ENABLE: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_MESSAGE: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_MESSAGE_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_MESSAGE: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_TIME_LIMIT: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_BEFORE_FINISH: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_CLOSING_DELAY: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_MESSAGE_1_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_MESSAGE_1_LIKE: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_MESSAGE_1_DISLIKE: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_MESSAGE_2_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_MESSAGE_2_LIKE: Literal["ASC", "DESC", "asc", "desc"]
    VOTE_MESSAGE_2_DISLIKE: Literal["ASC", "DESC", "asc", "desc"]
    AGREEMENT_MESSAGE: Literal["ASC", "DESC", "asc", "desc"]
    AGREEMENT_ID: Literal["ASC", "DESC", "asc", "desc"]
    CATEGORY_ENABLE: Literal["ASC", "DESC", "asc", "desc"]
    CATEGORY_ID: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_BOT_JOIN: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_BOT_ID: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_BOT_TIME: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_BOT_LEFT: Literal["ASC", "DESC", "asc", "desc"]
    NO_ANSWER_RULE: Literal["ASC", "DESC", "asc", "desc"]
    NO_ANSWER_FORM_ID: Literal["ASC", "DESC", "asc", "desc"]
    NO_ANSWER_BOT_ID: Literal["ASC", "DESC", "asc", "desc"]
    NO_ANSWER_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_ENABLE: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_FROM: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_TO: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_TIMEZONE: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_HOLIDAYS: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_DAYOFF: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_DAYOFF_RULE: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_DAYOFF_FORM_ID: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_DAYOFF_BOT_ID: Literal["ASC", "DESC", "asc", "desc"]
    WORKTIME_DAYOFF_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    CLOSE_RULE: Literal["ASC", "DESC", "asc", "desc"]
    CLOSE_FORM_ID: Literal["ASC", "DESC", "asc", "desc"]
    CLOSE_BOT_ID: Literal["ASC", "DESC", "asc", "desc"]
    CLOSE_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    FULL_CLOSE_TIME: Literal["ASC", "DESC", "asc", "desc"]
    AUTO_CLOSE_RULE: Literal["ASC", "DESC", "asc", "desc"]
    AUTO_CLOSE_FORM_ID: Literal["ASC", "DESC", "asc", "desc"]
    AUTO_CLOSE_BOT_ID: Literal["ASC", "DESC", "asc", "desc"]
    AUTO_CLOSE_TIME: Literal["ASC", "DESC", "asc", "desc"]
    AUTO_CLOSE_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    AUTO_EXPIRE_TIME: Literal["ASC", "DESC", "asc", "desc"]
    DATE_CREATE: Literal["ASC", "DESC", "asc", "desc"]
    DATE_MODIFY: Literal["ASC", "DESC", "asc", "desc"]
    MODIFY_USER_ID: Literal["ASC", "DESC", "asc", "desc"]
    TEMPORARY: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    LANGUAGE_ID: Literal["ASC", "DESC", "asc", "desc"]
    QUICK_ANSWERS_IBLOCK_ID: Literal["ASC", "DESC", "asc", "desc"]
    SESSION_PRIORITY: Literal["ASC", "DESC", "asc", "desc"]
    TYPE_MAX_CHAT: Literal["ASC", "DESC", "asc", "desc"]
    MAX_CHAT: Literal["ASC", "DESC", "asc", "desc"]
    OPERATOR_DATA: Literal["ASC", "DESC", "asc", "desc"]
    QUEUE: Literal["ASC", "DESC", "asc", "desc"]
    QUEUE_USERS_FIELDS: Literal["ASC", "DESC", "asc", "desc"]
    CONFIG_QUEUE: Literal["ASC", "DESC", "asc", "desc"]
    DEFAULT_OPERATOR_DATA: Literal["ASC", "DESC", "asc", "desc"]
    KPI_FIRST_ANSWER_TIME: Literal["ASC", "DESC", "asc", "desc"]
    KPI_FIRST_ANSWER_ALERT: Literal["ASC", "DESC", "asc", "desc"]
    KPI_FIRST_ANSWER_LIST: Literal["ASC", "DESC", "asc", "desc"]
    KPI_FIRST_ANSWER_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    KPI_FURTHER_ANSWER_TIME: Literal["ASC", "DESC", "asc", "desc"]
    KPI_FURTHER_ANSWER_ALERT: Literal["ASC", "DESC", "asc", "desc"]
    KPI_FURTHER_ANSWER_LIST: Literal["ASC", "DESC", "asc", "desc"]
    KPI_FURTHER_ANSWER_TEXT: Literal["ASC", "DESC", "asc", "desc"]
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["ASC", "DESC", "asc", "desc"]
    SEND_NOTIFICATION_EMPTY_QUEUE: Literal["ASC", "DESC", "asc", "desc"]
    USE_WELCOME_FORM: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_FORM_ID: Literal["ASC", "DESC", "asc", "desc"]
    WELCOME_FORM_DELAY: Literal["ASC", "DESC", "asc", "desc"]
    SEND_WELCOME_EACH_SESSION: Literal["ASC", "DESC", "asc", "desc"]
    CONFIRM_CLOSE: Literal["ASC", "DESC", "asc", "desc"]
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["ASC", "DESC", "asc", "desc"]


class ImopenlinesConfigParams(TypedDict, total=False):
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

    LINE_NAME: str
    ACTIVE: Literal["Y", "N"]
    QUEUE: Sequence[ImopenlinesConfigParamsQueueItem]
    QUEUE_TYPE: Literal["evenly", "strictly", "all"]
    QUEUE_TIME: int
    NO_ANSWER_TIME: int
    WELCOME_MESSAGE: Literal["Y", "N"]
    WELCOME_MESSAGE_TEXT: str
    WORKTIME_ENABLE: Literal["Y", "N"]
    WORKTIME_FROM: str
    WORKTIME_TO: str
    WORKTIME_TIMEZONE: str
    CRM: Literal["Y", "N"]
    CRM_CREATE: str
    VOTE_MESSAGE: Literal["Y", "N"]
    LANGUAGE_ID: str
    CRM_CREATE_SECOND: str
    CRM_CREATE_THIRD: Literal["Y", "N"]
    CRM_CHAT_TRACKER: Literal["Y", "N"]
    CRM_FORWARD: Literal["Y", "N"]
    CRM_TRANSFER_CHANGE: Literal["Y", "N"]
    CRM_SOURCE: str
    MAX_CHAT: int
    TYPE_MAX_CHAT: Literal["answered", "answered_new", "closed"]
    CATEGORY_ENABLE: Literal["Y", "N"]
    CATEGORY_ID: int
    """Id of the pipeline or category."""
    SESSION_PRIORITY: int
    WELCOME_BOT_ENABLE: Literal["Y", "N"]
    WELCOME_BOT_JOIN: Literal["first", "always"]
    WELCOME_BOT_ID: int
    WELCOME_BOT_TIME: int
    WELCOME_BOT_LEFT: Literal["queue", "close"]
    CHECK_AVAILABLE: Literal["Y", "N"]
    WATCH_TYPING: Literal["Y", "N"]
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N"]
    OPERATOR_DATA: Literal["profile", "queue", "hide"]
    DEFAULT_OPERATOR_DATA: ImopenlinesConfigParamsDefaultOperatorData
    NO_ANSWER_RULE: Literal["none", "text"]
    NO_ANSWER_FORM_ID: int
    NO_ANSWER_BOT_ID: int
    NO_ANSWER_TEXT: str
    WORKTIME_DAYOFF: Sequence[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]]
    WORKTIME_HOLIDAYS: str
    WORKTIME_DAYOFF_RULE: Literal["none", "text"]
    WORKTIME_DAYOFF_FORM_ID: int
    WORKTIME_DAYOFF_BOT_ID: int
    WORKTIME_DAYOFF_TEXT: str
    CLOSE_RULE: Literal["none", "text"]
    CLOSE_FORM_ID: int
    CLOSE_BOT_ID: int
    CLOSE_TEXT: str
    VOTE_TIME_LIMIT: int
    VOTE_CLOSING_DELAY: Literal["Y", "N"]
    VOTE_BEFORE_FINISH: Literal["Y", "N"]
    VOTE_MESSAGE_1_TEXT: str
    VOTE_MESSAGE_1_LIKE: str
    VOTE_MESSAGE_1_DISLIKE: str
    VOTE_MESSAGE_2_TEXT: str
    VOTE_MESSAGE_2_LIKE: str
    VOTE_MESSAGE_2_DISLIKE: str
    AUTO_CLOSE_RULE: Literal["none", "text"]
    FULL_CLOSE_TIME: int
    AUTO_CLOSE_TIME: int
    AUTO_CLOSE_FORM_ID: int
    AUTO_CLOSE_BOT_ID: int
    AUTO_CLOSE_TEXT: str
    AUTO_EXPIRE_TIME: int
    TEMPORARY: Literal["Y", "N"]
    QUICK_ANSWERS_IBLOCK_ID: int
    KPI_FIRST_ANSWER_TIME: int
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FIRST_ANSWER_LIST: Sequence[Any]
    KPI_FIRST_ANSWER_TEXT: str
    KPI_FURTHER_ANSWER_TIME: int
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FURTHER_ANSWER_LIST: Sequence[Any]
    KPI_FURTHER_ANSWER_TEXT: str
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N"]
    USE_WELCOME_FORM: Literal["Y", "N"]
    WELCOME_FORM_ID: int
    WELCOME_FORM_DELAY: Literal["Y", "N"]
    CONFIRM_CLOSE: Literal["Y", "N"]
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N"]


class ImopenlinesConfigParamsDefaultOperatorData(TypedDict, total=False):
    """Keys: NAME, AVATAR, AVATAR_ID."""

    NAME: Any
    """Name."""
    AVATAR: Any
    """Picture of the user or chat."""
    AVATAR_ID: Any


class ImopenlinesConfigParamsQueueItem(TypedDict, total=False):
    """Keys: ENTITY_TYPE, ENTITY_ID."""

    ENTITY_TYPE: Any
    """Type of the object that it belongs to."""
    ENTITY_ID: Any
    """Id or code of the object that it belongs to."""
