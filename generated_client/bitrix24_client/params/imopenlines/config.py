"""Parameters of ``imopenlines.config``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class ImopenlinesConfigAddParams(TypedDict, total=False):
    LINE_NAME: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    QUEUE: (
        Sequence[ImopenlinesConfigAddParamsQueueItem | Mapping[str, Any]]
        | Mapping[str, ImopenlinesConfigAddParamsQueueValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    QUEUE_TYPE: Literal["evenly", "strictly", "all"]
    QUEUE_TIME: int | str | Literal[False] | None
    NO_ANSWER_TIME: int | str | Literal[False] | None
    WELCOME_MESSAGE: Literal["Y", "N"]
    WELCOME_MESSAGE_TEXT: str | float | Decimal | Literal[False] | None
    WORKTIME_ENABLE: Literal["Y", "N"]
    WORKTIME_FROM: str | float | Decimal | Literal[False] | None
    WORKTIME_TO: str | float | Decimal | Literal[False] | None
    WORKTIME_TIMEZONE: str | float | Decimal | Literal[False] | None
    CRM: Literal["Y", "N"]
    CRM_CREATE: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE: Literal["Y", "N"]
    LANGUAGE_ID: str | float | Decimal | Literal[False] | None
    CRM_CREATE_SECOND: str | float | Decimal | Literal[False] | None
    CRM_CREATE_THIRD: Literal["Y", "N"]
    CRM_CHAT_TRACKER: Literal["Y", "N"]
    CRM_FORWARD: Literal["Y", "N"]
    CRM_TRANSFER_CHANGE: Literal["Y", "N"]
    CRM_SOURCE: str | float | Decimal | Literal[False] | None
    MAX_CHAT: int | str | Literal[False] | None
    TYPE_MAX_CHAT: Literal["answered", "answered_new", "closed"]
    CATEGORY_ENABLE: Literal["Y", "N"]
    CATEGORY_ID: int | str | Literal[False] | None
    SESSION_PRIORITY: int | str | Literal[False] | None
    WELCOME_BOT_ENABLE: Literal["Y", "N"]
    WELCOME_BOT_JOIN: Literal["first", "always"]
    WELCOME_BOT_ID: int | str | Literal[False] | None
    WELCOME_BOT_TIME: int | str | Literal[False] | None
    WELCOME_BOT_LEFT: Literal["queue", "close"]
    CHECK_AVAILABLE: Literal["Y", "N"]
    WATCH_TYPING: Literal["Y", "N"]
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N"]
    OPERATOR_DATA: Literal["profile", "queue", "hide"]
    DEFAULT_OPERATOR_DATA: (
        ImopenlinesConfigParamsDefaultOperatorData
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    NO_ANSWER_RULE: Literal["none", "text"]
    NO_ANSWER_FORM_ID: int | str | Literal[False] | None
    NO_ANSWER_BOT_ID: int | str | Literal[False] | None
    NO_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    WORKTIME_DAYOFF: (
        Sequence[Literal["MO", "TU", "WE", "TH", "FR", "SA", "SU"]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    WORKTIME_HOLIDAYS: str | float | Decimal | Literal[False] | None
    WORKTIME_DAYOFF_RULE: Literal["none", "text"]
    WORKTIME_DAYOFF_FORM_ID: int | str | Literal[False] | None
    WORKTIME_DAYOFF_BOT_ID: int | str | Literal[False] | None
    WORKTIME_DAYOFF_TEXT: str | float | Decimal | Literal[False] | None
    CLOSE_RULE: Literal["none", "text"]
    CLOSE_FORM_ID: int | str | Literal[False] | None
    CLOSE_BOT_ID: int | str | Literal[False] | None
    CLOSE_TEXT: str | float | Decimal | Literal[False] | None
    VOTE_TIME_LIMIT: int | str | Literal[False] | None
    VOTE_CLOSING_DELAY: Literal["Y", "N"]
    VOTE_BEFORE_FINISH: Literal["Y", "N"]
    VOTE_MESSAGE_1_TEXT: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_1_LIKE: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_1_DISLIKE: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_2_TEXT: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_2_LIKE: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_2_DISLIKE: str | float | Decimal | Literal[False] | None
    AUTO_CLOSE_RULE: Literal["none", "text"]
    FULL_CLOSE_TIME: int | str | Literal[False] | None
    AUTO_CLOSE_TIME: int | str | Literal[False] | None
    AUTO_CLOSE_FORM_ID: int | str | Literal[False] | None
    AUTO_CLOSE_BOT_ID: int | str | Literal[False] | None
    AUTO_CLOSE_TEXT: str | float | Decimal | Literal[False] | None
    AUTO_EXPIRE_TIME: int | str | Literal[False] | None
    TEMPORARY: Literal["Y", "N"]
    QUICK_ANSWERS_IBLOCK_ID: int | str | Literal[False] | None
    KPI_FIRST_ANSWER_TIME: int | str | Literal[False] | None
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FIRST_ANSWER_LIST: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    KPI_FIRST_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    KPI_FURTHER_ANSWER_TIME: int | str | Literal[False] | None
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N"]
    KPI_FURTHER_ANSWER_LIST: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    KPI_FURTHER_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N"]
    USE_WELCOME_FORM: Literal["Y", "N"]
    WELCOME_FORM_ID: int | str | Literal[False] | None
    WELCOME_FORM_DELAY: Literal["Y", "N"]
    CONFIRM_CLOSE: Literal["Y", "N"]
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N"]


class ImopenlinesConfigAddParamsQueueItem(TypedDict, total=False):
    ENTITY_TYPE: Any
    ENTITY_ID: Any


class ImopenlinesConfigAddParamsQueueValue(TypedDict, total=False):
    ENTITY_TYPE: Any
    ENTITY_ID: Any


class ImopenlinesConfigListGetOptions(TypedDict, total=False):
    QUEUE: Literal["Y", "N"]
    CONFIG_QUEUE: Literal["Y", "N"]
    CHECK_PERMISSION: str | float | Decimal | Literal[False] | None


class ImopenlinesConfigListGetParams(TypedDict, total=False):
    select: (
        Sequence[str | float | Decimal]
        | Mapping[str, str | float | Decimal]
        | str
        | Literal[False]
        | None
    )
    order: (
        ImopenlinesConfigListGetParamsOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    filter: (
        ImopenlinesConfigListGetParamsFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    limit: int | str | Literal[False] | None
    offset: int | str | Literal[False] | None


class ImopenlinesConfigListGetParamsFilter(TypedDict, total=False):
    ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LINE_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CRM: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CRM_CREATE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CRM_CREATE_SECOND: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CRM_CREATE_THIRD: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CRM_FORWARD: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CRM_CHAT_TRACKER: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CRM_TRANSFER_CHANGE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CRM_SOURCE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    QUEUE_TYPE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    QUEUE_TIME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    NO_ANSWER_TIME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CHECK_AVAILABLE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    WATCH_TYPING: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    WELCOME_BOT_ENABLE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    WELCOME_MESSAGE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    WELCOME_MESSAGE_TEXT: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    VOTE_MESSAGE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    VOTE_TIME_LIMIT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    VOTE_BEFORE_FINISH: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    VOTE_CLOSING_DELAY: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    VOTE_MESSAGE_1_TEXT: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    VOTE_MESSAGE_1_LIKE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    VOTE_MESSAGE_1_DISLIKE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    VOTE_MESSAGE_2_TEXT: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    VOTE_MESSAGE_2_LIKE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    VOTE_MESSAGE_2_DISLIKE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    AGREEMENT_MESSAGE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    AGREEMENT_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CATEGORY_ENABLE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CATEGORY_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    WELCOME_BOT_JOIN: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WELCOME_BOT_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    WELCOME_BOT_TIME: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WELCOME_BOT_LEFT: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    NO_ANSWER_RULE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    NO_ANSWER_FORM_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    NO_ANSWER_BOT_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    NO_ANSWER_TEXT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    WORKTIME_ENABLE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    WORKTIME_FROM: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    WORKTIME_TO: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    WORKTIME_TIMEZONE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WORKTIME_HOLIDAYS: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    WORKTIME_DAYOFF: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    WORKTIME_DAYOFF_RULE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WORKTIME_DAYOFF_FORM_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WORKTIME_DAYOFF_BOT_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    WORKTIME_DAYOFF_TEXT: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CLOSE_RULE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CLOSE_FORM_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CLOSE_BOT_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CLOSE_TEXT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    FULL_CLOSE_TIME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    AUTO_CLOSE_RULE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    AUTO_CLOSE_FORM_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    AUTO_CLOSE_BOT_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    AUTO_CLOSE_TIME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    AUTO_CLOSE_TEXT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    AUTO_EXPIRE_TIME: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    DATE_CREATE: Mapping[str, Any] | Sequence[Any]
    DATE_MODIFY: Mapping[str, Any] | Sequence[Any]
    MODIFY_USER_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TEMPORARY: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LANGUAGE_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    QUICK_ANSWERS_IBLOCK_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    SESSION_PRIORITY: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    TYPE_MAX_CHAT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    MAX_CHAT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    OPERATOR_DATA: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    QUEUE: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
    )
    QUEUE_USERS_FIELDS: (
        Mapping[str, ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue | Mapping[str, Any]]
        | Sequence[Any]
    )
    CONFIG_QUEUE: (
        Sequence[ImopenlinesConfigListGetParamsFilterConfigQueueItem | Mapping[str, Any]]
        | ImopenlinesConfigListGetParamsFilterConfigQueue
        | Mapping[str, Any]
    )
    DEFAULT_OPERATOR_DATA: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
    )
    KPI_FIRST_ANSWER_TIME: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    KPI_FIRST_ANSWER_LIST: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    KPI_FIRST_ANSWER_TEXT: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    KPI_FURTHER_ANSWER_TIME: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    KPI_FURTHER_ANSWER_LIST: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    KPI_FURTHER_ANSWER_TEXT: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SEND_NOTIFICATION_EMPTY_QUEUE: (
        Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    )
    USE_WELCOME_FORM: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    WELCOME_FORM_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    WELCOME_FORM_DELAY: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    CONFIRM_CLOSE: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    IGNORE_WELCOME_FORM_RESPONSIBLE: (
        Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    )


class ImopenlinesConfigListGetParamsFilterConfigQueue(TypedDict, total=False):
    ENTITY_ID: str | float | Decimal | Literal[False] | None
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class ImopenlinesConfigListGetParamsFilterConfigQueueItem(TypedDict, total=False):
    ENTITY_ID: str | float | Decimal | Literal[False] | None
    ENTITY_TYPE: str | float | Decimal | Literal[False] | None


class ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue(TypedDict, total=False):
    USER_NAME: str | float | Decimal | Literal[False] | None
    USER_WORK_POSITION: str | float | Decimal | Literal[False] | None
    USER_AVATAR: str | float | Decimal | Literal[False] | None
    USER_AVATAR_ID: str | float | Decimal | Literal[False] | None


class ImopenlinesConfigListGetParamsOrder(TypedDict, total=False):
    ID: str
    LINE_NAME: str
    ACTIVE: str
    CRM: str
    CRM_CREATE: str
    CRM_CREATE_SECOND: str
    CRM_CREATE_THIRD: str
    CRM_FORWARD: str
    CRM_CHAT_TRACKER: str
    CRM_TRANSFER_CHANGE: str
    CRM_SOURCE: str
    QUEUE_TYPE: str
    QUEUE_TIME: str
    NO_ANSWER_TIME: str
    CHECK_AVAILABLE: str
    WATCH_TYPING: str
    WELCOME_BOT_ENABLE: str
    WELCOME_MESSAGE: str
    WELCOME_MESSAGE_TEXT: str
    VOTE_MESSAGE: str
    VOTE_TIME_LIMIT: str
    VOTE_BEFORE_FINISH: str
    VOTE_CLOSING_DELAY: str
    VOTE_MESSAGE_1_TEXT: str
    VOTE_MESSAGE_1_LIKE: str
    VOTE_MESSAGE_1_DISLIKE: str
    VOTE_MESSAGE_2_TEXT: str
    VOTE_MESSAGE_2_LIKE: str
    VOTE_MESSAGE_2_DISLIKE: str
    AGREEMENT_MESSAGE: str
    AGREEMENT_ID: str
    CATEGORY_ENABLE: str
    CATEGORY_ID: str
    WELCOME_BOT_JOIN: str
    WELCOME_BOT_ID: str
    WELCOME_BOT_TIME: str
    WELCOME_BOT_LEFT: str
    NO_ANSWER_RULE: str
    NO_ANSWER_FORM_ID: str
    NO_ANSWER_BOT_ID: str
    NO_ANSWER_TEXT: str
    WORKTIME_ENABLE: str
    WORKTIME_FROM: str
    WORKTIME_TO: str
    WORKTIME_TIMEZONE: str
    WORKTIME_HOLIDAYS: str
    WORKTIME_DAYOFF: str
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
    DATE_CREATE: str
    DATE_MODIFY: str
    MODIFY_USER_ID: str
    TEMPORARY: str
    XML_ID: str
    LANGUAGE_ID: str
    QUICK_ANSWERS_IBLOCK_ID: str
    SESSION_PRIORITY: str
    TYPE_MAX_CHAT: str
    MAX_CHAT: str
    OPERATOR_DATA: str
    QUEUE: str
    QUEUE_USERS_FIELDS: str
    CONFIG_QUEUE: str
    DEFAULT_OPERATOR_DATA: str
    KPI_FIRST_ANSWER_TIME: str
    KPI_FIRST_ANSWER_ALERT: str
    KPI_FIRST_ANSWER_LIST: str
    KPI_FIRST_ANSWER_TEXT: str
    KPI_FURTHER_ANSWER_TIME: str
    KPI_FURTHER_ANSWER_ALERT: str
    KPI_FURTHER_ANSWER_LIST: str
    KPI_FURTHER_ANSWER_TEXT: str
    KPI_CHECK_OPERATOR_ACTIVITY: str
    SEND_NOTIFICATION_EMPTY_QUEUE: str
    USE_WELCOME_FORM: str
    WELCOME_FORM_ID: str
    WELCOME_FORM_DELAY: str
    SEND_WELCOME_EACH_SESSION: str
    CONFIRM_CLOSE: str
    IGNORE_WELCOME_FORM_RESPONSIBLE: str


class ImopenlinesConfigParams(TypedDict, total=False):
    LINE_NAME: str | float | Decimal | Literal[False] | None
    ACTIVE: Literal["Y", "N", False] | str | float | Decimal | None
    QUEUE: (
        Sequence[ImopenlinesConfigParamsQueueItem | Mapping[str, Any]]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    QUEUE_TYPE: Literal["evenly", "strictly", "all", False] | str | float | Decimal | None
    QUEUE_TIME: int | str | Literal[False] | None
    NO_ANSWER_TIME: int | str | Literal[False] | None
    WELCOME_MESSAGE: Literal["Y", "N", False] | str | float | Decimal | None
    WELCOME_MESSAGE_TEXT: str | float | Decimal | Literal[False] | None
    WORKTIME_ENABLE: Literal["Y", "N", False] | str | float | Decimal | None
    WORKTIME_FROM: str | float | Decimal | Literal[False] | None
    WORKTIME_TO: str | float | Decimal | Literal[False] | None
    WORKTIME_TIMEZONE: str | float | Decimal | Literal[False] | None
    CRM: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_CREATE: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE: Literal["Y", "N", False] | str | float | Decimal | None
    LANGUAGE_ID: str | float | Decimal | Literal[False] | None
    CRM_CREATE_SECOND: str | float | Decimal | Literal[False] | None
    CRM_CREATE_THIRD: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_CHAT_TRACKER: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_FORWARD: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_TRANSFER_CHANGE: Literal["Y", "N", False] | str | float | Decimal | None
    CRM_SOURCE: str | float | Decimal | Literal[False] | None
    MAX_CHAT: int | str | Literal[False] | None
    TYPE_MAX_CHAT: (
        Literal["answered", "answered_new", "closed", False] | str | float | Decimal | None
    )
    CATEGORY_ENABLE: Literal["Y", "N", False] | str | float | Decimal | None
    CATEGORY_ID: int | str | Literal[False] | None
    SESSION_PRIORITY: int | str | Literal[False] | None
    WELCOME_BOT_ENABLE: Literal["Y", "N", False] | str | float | Decimal | None
    WELCOME_BOT_JOIN: Literal["first", "always", False] | str | float | Decimal | None
    WELCOME_BOT_ID: int | str | Literal[False] | None
    WELCOME_BOT_TIME: int | str | Literal[False] | None
    WELCOME_BOT_LEFT: Literal["queue", "close", False] | str | float | Decimal | None
    CHECK_AVAILABLE: Literal["Y", "N", False] | str | float | Decimal | None
    WATCH_TYPING: Literal["Y", "N", False] | str | float | Decimal | None
    SEND_WELCOME_EACH_SESSION: Literal["Y", "N", False] | str | float | Decimal | None
    OPERATOR_DATA: Literal["profile", "queue", "hide", False] | str | float | Decimal | None
    DEFAULT_OPERATOR_DATA: (
        ImopenlinesConfigParamsDefaultOperatorData
        | Mapping[str, Any]
        | str
        | Literal[False]
        | Sequence[Any]
        | None
    )
    NO_ANSWER_RULE: Literal["none", "text", False] | str | float | Decimal | None
    NO_ANSWER_FORM_ID: int | str | Literal[False] | None
    NO_ANSWER_BOT_ID: int | str | Literal[False] | None
    NO_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
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
    WORKTIME_DAYOFF_RULE: Literal["none", "text", False] | str | float | Decimal | None
    WORKTIME_DAYOFF_FORM_ID: int | str | Literal[False] | None
    WORKTIME_DAYOFF_BOT_ID: int | str | Literal[False] | None
    WORKTIME_DAYOFF_TEXT: str | float | Decimal | Literal[False] | None
    CLOSE_RULE: Literal["none", "text", False] | str | float | Decimal | None
    CLOSE_FORM_ID: int | str | Literal[False] | None
    CLOSE_BOT_ID: int | str | Literal[False] | None
    CLOSE_TEXT: str | float | Decimal | Literal[False] | None
    VOTE_TIME_LIMIT: int | str | Literal[False] | None
    VOTE_CLOSING_DELAY: Literal["Y", "N", False] | str | float | Decimal | None
    VOTE_BEFORE_FINISH: Literal["Y", "N", False] | str | float | Decimal | None
    VOTE_MESSAGE_1_TEXT: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_1_LIKE: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_1_DISLIKE: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_2_TEXT: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_2_LIKE: str | float | Decimal | Literal[False] | None
    VOTE_MESSAGE_2_DISLIKE: str | float | Decimal | Literal[False] | None
    AUTO_CLOSE_RULE: Literal["none", "text", False] | str | float | Decimal | None
    FULL_CLOSE_TIME: int | str | Literal[False] | None
    AUTO_CLOSE_TIME: int | str | Literal[False] | None
    AUTO_CLOSE_FORM_ID: int | str | Literal[False] | None
    AUTO_CLOSE_BOT_ID: int | str | Literal[False] | None
    AUTO_CLOSE_TEXT: str | float | Decimal | Literal[False] | None
    AUTO_EXPIRE_TIME: int | str | Literal[False] | None
    TEMPORARY: Literal["Y", "N", False] | str | float | Decimal | None
    QUICK_ANSWERS_IBLOCK_ID: int | str | Literal[False] | None
    KPI_FIRST_ANSWER_TIME: int | str | Literal[False] | None
    KPI_FIRST_ANSWER_ALERT: Literal["Y", "N", False] | str | float | Decimal | None
    KPI_FIRST_ANSWER_LIST: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    KPI_FIRST_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    KPI_FURTHER_ANSWER_TIME: int | str | Literal[False] | None
    KPI_FURTHER_ANSWER_ALERT: Literal["Y", "N", False] | str | float | Decimal | None
    KPI_FURTHER_ANSWER_LIST: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    KPI_FURTHER_ANSWER_TEXT: str | float | Decimal | Literal[False] | None
    KPI_CHECK_OPERATOR_ACTIVITY: Literal["Y", "N", False] | str | float | Decimal | None
    USE_WELCOME_FORM: Literal["Y", "N", False] | str | float | Decimal | None
    WELCOME_FORM_ID: int | str | Literal[False] | None
    WELCOME_FORM_DELAY: Literal["Y", "N", False] | str | float | Decimal | None
    CONFIRM_CLOSE: Literal["Y", "N", False] | str | float | Decimal | None
    IGNORE_WELCOME_FORM_RESPONSIBLE: Literal["Y", "N", False] | str | float | Decimal | None


class ImopenlinesConfigParamsDefaultOperatorData(TypedDict, total=False):
    NAME: Any
    AVATAR: Any
    AVATAR_ID: Any


class ImopenlinesConfigParamsQueueItem(TypedDict, total=False):
    ENTITY_TYPE: Any
    ENTITY_ID: Any
