"""Parameters of ``imopenlines.config``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict


class ImopenlinesConfigAddParams(TypedDict, total=False):
    """Further parameters of the call."""

    LINE_NAME: str
    ACTIVE: Literal["Y", "N"]
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
    NAME: Any
    AVATAR: Any
    AVATAR_ID: Any


class ImopenlinesConfigAddParamsQueueItem(TypedDict, total=False):
    ENTITY_TYPE: str
    ENTITY_ID: int | str


class ImopenlinesConfigListGetOptions(TypedDict, total=False):
    """Options."""

    QUEUE: Literal["Y", "N"]
    CONFIG_QUEUE: Literal["Y", "N"]
    CHECK_PERMISSION: str


class ImopenlinesConfigListGetParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]
    order: ImopenlinesConfigListGetParamsOrder | Mapping[str, Any]
    filter: ImopenlinesConfigListGetParamsFilter | Mapping[str, Any]
    limit: int
    offset: int


class ImopenlinesConfigListGetParamsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: str
    LINE_NAME: str
    ACTIVE: Literal["Y", "N"]
    CRM: Literal["Y", "N"]
    CRM_CREATE: str
    CRM_CREATE_SECOND: str
    CRM_CREATE_THIRD: Literal["Y", "N"]
    CRM_FORWARD: Literal["Y", "N"]
    CRM_CHAT_TRACKER: Literal["Y", "N"]
    CRM_TRANSFER_CHANGE: Literal["Y", "N"]
    CRM_SOURCE: str
    QUEUE_TYPE: str
    QUEUE_TIME: str
    NO_ANSWER_TIME: str
    CHECK_AVAILABLE: Literal["Y", "N"]
    WATCH_TYPING: Literal["Y", "N"]
    WELCOME_BOT_ENABLE: Literal["Y", "N"]
    WELCOME_MESSAGE: Literal["Y", "N"]
    WELCOME_MESSAGE_TEXT: str
    VOTE_MESSAGE: Literal["Y", "N"]
    VOTE_TIME_LIMIT: str
    VOTE_BEFORE_FINISH: Literal["Y", "N"]
    VOTE_CLOSING_DELAY: Literal["Y", "N"]
    VOTE_MESSAGE_1_TEXT: str
    VOTE_MESSAGE_1_LIKE: str
    VOTE_MESSAGE_1_DISLIKE: str
    VOTE_MESSAGE_2_TEXT: str
    VOTE_MESSAGE_2_LIKE: str
    VOTE_MESSAGE_2_DISLIKE: str
    AGREEMENT_MESSAGE: Literal["Y", "N"]
    AGREEMENT_ID: str
    CATEGORY_ENABLE: Literal["Y", "N"]
    CATEGORY_ID: str
    WELCOME_BOT_JOIN: str
    WELCOME_BOT_ID: str
    WELCOME_BOT_TIME: str
    WELCOME_BOT_LEFT: str
    NO_ANSWER_RULE: str
    NO_ANSWER_FORM_ID: str
    NO_ANSWER_BOT_ID: str
    NO_ANSWER_TEXT: str
    WORKTIME_ENABLE: Literal["Y", "N"]
    WORKTIME_FROM: str
    WORKTIME_TO: str
    WORKTIME_TIMEZONE: str
    WORKTIME_HOLIDAYS: Sequence[Any]
    WORKTIME_DAYOFF: Sequence[Any]
    WORKTIME_DAYOFF_RULE: str
    WORKTIME_DAYOFF_FORM_ID: str
    WORKTIME_DAYOFF_BOT_ID: str
    WORKTIME_DAYOFF_TEXT: str
    CLOSE_RULE: str
    CLOSE_FORM_ID: str
    CLOSE_BOT_ID: str
    CLOSE_TEXT: str
    FULL_CLOSE_TIME: str
    AUTO_CLOSE_RULE: str
    AUTO_CLOSE_FORM_ID: str
    AUTO_CLOSE_BOT_ID: str
    AUTO_CLOSE_TIME: str
    AUTO_CLOSE_TEXT: str
    AUTO_EXPIRE_TIME: str
    DATE_CREATE: Mapping[str, Any]
    DATE_MODIFY: Mapping[str, Any]
    MODIFY_USER_ID: str
    TEMPORARY: Literal["Y", "N"]
    XML_ID: str
    LANGUAGE_ID: str
    QUICK_ANSWERS_IBLOCK_ID: str
    SESSION_PRIORITY: str
    TYPE_MAX_CHAT: str
    MAX_CHAT: str
    OPERATOR_DATA: str
    QUEUE: Sequence[int | str]
    QUEUE_USERS_FIELDS: Mapping[str, ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue]
    CONFIG_QUEUE: Sequence[ImopenlinesConfigListGetParamsFilterConfigQueueItem]
    DEFAULT_OPERATOR_DATA: Sequence[str]
    KPI_FIRST_ANSWER_TIME: str
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FIRST_ANSWER_LIST: Sequence[Any]
    KPI_FIRST_ANSWER_TEXT: str
    KPI_FURTHER_ANSWER_TIME: str
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FURTHER_ANSWER_LIST: Sequence[Any]
    KPI_FURTHER_ANSWER_TEXT: str
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N"]
    SEND_NOTIFICATION_EMPTY_QUEUE: Literal["Y", "N"]
    USE_WELCOME_FORM: Literal["Y", "N"]
    WELCOME_FORM_ID: str
    WELCOME_FORM_DELAY: Literal["Y", "N"]
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N"]
    CONFIRM_CLOSE: Literal["Y", "N"]
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N"]


class ImopenlinesConfigListGetParamsFilterConfigQueueItem(TypedDict, total=False):
    ENTITY_ID: str
    ENTITY_TYPE: str


class ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue(TypedDict, total=False):
    USER_NAME: str
    USER_WORK_POSITION: str
    USER_AVATAR: str
    USER_AVATAR_ID: str


class ImopenlinesConfigListGetParamsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: str
    LINE_NAME: Any
    ACTIVE: Any
    CRM: Any
    CRM_CREATE: Any
    CRM_CREATE_SECOND: Any
    CRM_CREATE_THIRD: Any
    CRM_FORWARD: Any
    CRM_CHAT_TRACKER: Any
    CRM_TRANSFER_CHANGE: Any
    CRM_SOURCE: Any
    QUEUE_TYPE: Any
    QUEUE_TIME: Any
    NO_ANSWER_TIME: Any
    CHECK_AVAILABLE: Any
    WATCH_TYPING: Any
    WELCOME_BOT_ENABLE: Any
    WELCOME_MESSAGE: Any
    WELCOME_MESSAGE_TEXT: Any
    VOTE_MESSAGE: Any
    VOTE_TIME_LIMIT: Any
    VOTE_BEFORE_FINISH: Any
    VOTE_CLOSING_DELAY: Any
    VOTE_MESSAGE_1_TEXT: Any
    VOTE_MESSAGE_1_LIKE: Any
    VOTE_MESSAGE_1_DISLIKE: Any
    VOTE_MESSAGE_2_TEXT: Any
    VOTE_MESSAGE_2_LIKE: Any
    VOTE_MESSAGE_2_DISLIKE: Any
    AGREEMENT_MESSAGE: Any
    AGREEMENT_ID: Any
    CATEGORY_ENABLE: Any
    CATEGORY_ID: Any
    WELCOME_BOT_JOIN: Any
    WELCOME_BOT_ID: Any
    WELCOME_BOT_TIME: Any
    WELCOME_BOT_LEFT: Any
    NO_ANSWER_RULE: Any
    NO_ANSWER_FORM_ID: Any
    NO_ANSWER_BOT_ID: Any
    NO_ANSWER_TEXT: Any
    WORKTIME_ENABLE: Any
    WORKTIME_FROM: Any
    WORKTIME_TO: Any
    WORKTIME_TIMEZONE: Any
    WORKTIME_HOLIDAYS: Any
    WORKTIME_DAYOFF: Any
    WORKTIME_DAYOFF_RULE: Any
    WORKTIME_DAYOFF_FORM_ID: Any
    WORKTIME_DAYOFF_BOT_ID: Any
    WORKTIME_DAYOFF_TEXT: Any
    CLOSE_RULE: Any
    CLOSE_FORM_ID: Any
    CLOSE_BOT_ID: Any
    CLOSE_TEXT: Any
    FULL_CLOSE_TIME: Any
    AUTO_CLOSE_RULE: Any
    AUTO_CLOSE_FORM_ID: Any
    AUTO_CLOSE_BOT_ID: Any
    AUTO_CLOSE_TIME: Any
    AUTO_CLOSE_TEXT: Any
    AUTO_EXPIRE_TIME: Any
    DATE_CREATE: Any
    DATE_MODIFY: Any
    MODIFY_USER_ID: Any
    TEMPORARY: Any
    XML_ID: Any
    LANGUAGE_ID: Any
    QUICK_ANSWERS_IBLOCK_ID: Any
    SESSION_PRIORITY: Any
    TYPE_MAX_CHAT: Any
    MAX_CHAT: Any
    OPERATOR_DATA: Any
    QUEUE: Any
    QUEUE_USERS_FIELDS: Any
    CONFIG_QUEUE: Any
    DEFAULT_OPERATOR_DATA: Any
    KPI_FIRST_ANSWER_TIME: Any
    KPI_FIRST_ANSWER_ALERT: Any
    KPI_FIRST_ANSWER_LIST: Any
    KPI_FIRST_ANSWER_TEXT: Any
    KPI_FURTHER_ANSWER_TIME: Any
    KPI_FURTHER_ANSWER_ALERT: Any
    KPI_FURTHER_ANSWER_LIST: Any
    KPI_FURTHER_ANSWER_TEXT: Any
    KPI_CHECK_OPERATOR_ACTIVITY: Any
    SEND_NOTIFICATION_EMPTY_QUEUE: Any
    USE_WELCOME_FORM: Any
    WELCOME_FORM_ID: Any
    WELCOME_FORM_DELAY: Any
    SEND_WELCOME_EACH_SESSION: Any
    CONFIRM_CLOSE: Any
    IGNORE_WELCOME_FORM_RESPONSIBLE: Any


class ImopenlinesConfigParams(TypedDict, total=False):
    LINE_NAME: str | None
    ACTIVE: Literal["Y", "N"] | None
    QUEUE: Sequence[ImopenlinesConfigParamsQueueItem] | None
    QUEUE_TYPE: Literal["evenly", "strictly", "all"] | None
    QUEUE_TIME: int | str | None
    NO_ANSWER_TIME: int | str | None
    WELCOME_MESSAGE: Literal["Y", "N"] | None
    WELCOME_MESSAGE_TEXT: str | None
    WORKTIME_ENABLE: Literal["Y", "N"] | None
    WORKTIME_FROM: str | None
    WORKTIME_TO: str | None
    WORKTIME_TIMEZONE: str | None
    CRM: Literal["Y", "N"] | None
    CRM_CREATE: str | None
    VOTE_MESSAGE: Literal["Y", "N"] | None
    LANGUAGE_ID: str | None
    CRM_CREATE_SECOND: str | None
    CRM_CREATE_THIRD: Literal["Y", "N"] | None
    CRM_CHAT_TRACKER: Literal["Y", "N"] | None
    CRM_FORWARD: Literal["Y", "N"] | None
    CRM_TRANSFER_CHANGE: Literal["Y", "N"] | None
    CRM_SOURCE: str | None
    MAX_CHAT: int | str | None
    TYPE_MAX_CHAT: Literal["answered", "answered_new", "closed"] | None
    CATEGORY_ENABLE: Literal["Y", "N"] | None
    CATEGORY_ID: int | str | None
    SESSION_PRIORITY: int | str | None
    WELCOME_BOT_ENABLE: Literal["Y", "N"] | None
    WELCOME_BOT_JOIN: Literal["first", "always"] | None
    WELCOME_BOT_ID: int | str | None
    WELCOME_BOT_TIME: int | str | None
    WELCOME_BOT_LEFT: Literal["queue", "close"] | None
    CHECK_AVAILABLE: Literal["Y", "N"] | None
    WATCH_TYPING: Literal["Y", "N"] | None
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N"] | None
    OPERATOR_DATA: Literal["profile", "queue", "hide"] | None
    DEFAULT_OPERATOR_DATA: ImopenlinesConfigParamsDefaultOperatorData | Sequence[Any] | None
    NO_ANSWER_RULE: Literal["none", "text"] | None
    NO_ANSWER_FORM_ID: int | str | None
    NO_ANSWER_BOT_ID: int | str | None
    NO_ANSWER_TEXT: str | None
    WORKTIME_DAYOFF: Sequence[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]] | None
    WORKTIME_HOLIDAYS: str | None
    WORKTIME_DAYOFF_RULE: Literal["none", "text"] | None
    WORKTIME_DAYOFF_FORM_ID: int | str | None
    WORKTIME_DAYOFF_BOT_ID: int | str | None
    WORKTIME_DAYOFF_TEXT: str | None
    CLOSE_RULE: Literal["none", "text"] | None
    CLOSE_FORM_ID: int | str | None
    CLOSE_BOT_ID: int | str | None
    CLOSE_TEXT: str | None
    VOTE_TIME_LIMIT: int | str | None
    VOTE_CLOSING_DELAY: Literal["Y", "N"] | None
    VOTE_BEFORE_FINISH: Literal["Y", "N"] | None
    VOTE_MESSAGE_1_TEXT: str | None
    VOTE_MESSAGE_1_LIKE: str | None
    VOTE_MESSAGE_1_DISLIKE: str | None
    VOTE_MESSAGE_2_TEXT: str | None
    VOTE_MESSAGE_2_LIKE: str | None
    VOTE_MESSAGE_2_DISLIKE: str | None
    AUTO_CLOSE_RULE: Literal["none", "text"] | None
    FULL_CLOSE_TIME: int | str | None
    AUTO_CLOSE_TIME: int | str | None
    AUTO_CLOSE_FORM_ID: int | str | None
    AUTO_CLOSE_BOT_ID: int | str | None
    AUTO_CLOSE_TEXT: str | None
    AUTO_EXPIRE_TIME: int | str | None
    TEMPORARY: Literal["Y", "N"] | None
    QUICK_ANSWERS_IBLOCK_ID: int | str | None
    KPI_FIRST_ANSWER_TIME: int | str | None
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N"] | None
    KPI_FIRST_ANSWER_LIST: Sequence[Any] | None
    KPI_FIRST_ANSWER_TEXT: str | None
    KPI_FURTHER_ANSWER_TIME: int | str | None
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N"] | None
    KPI_FURTHER_ANSWER_LIST: Sequence[Any] | None
    KPI_FURTHER_ANSWER_TEXT: str | None
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N"] | None
    USE_WELCOME_FORM: Literal["Y", "N"] | None
    WELCOME_FORM_ID: int | str | None
    WELCOME_FORM_DELAY: Literal["Y", "N"] | None
    CONFIRM_CLOSE: Literal["Y", "N"] | None
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N"] | None


class ImopenlinesConfigParamsDefaultOperatorData(TypedDict, total=False):
    NAME: Any
    AVATAR: Any
    AVATAR_ID: Any


class ImopenlinesConfigParamsQueueItem(TypedDict, total=False):
    ENTITY_TYPE: Any
    ENTITY_ID: Any
