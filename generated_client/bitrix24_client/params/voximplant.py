"""Parameters of ``voximplant``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class VoximplantSipGetFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    TYPE: Literal["cloud", "office"]
    TITLE: str
    CONFIG_ID: int | Sequence[int | str]
    REG_ID: int
    APP_ID: str
    SERVER: str
    LOGIN: str
    PASSWORD: str
    INCOMING_SERVER: str
    INCOMING_LOGIN: str
    INCOMING_PASSWORD: str
    AUTH_USER: str
    OUTBOUND_PROXY: str
    DETECT_LINE_NUMBER: Literal["Y", "N"]
    LINE_DETECT_HEADER_ORDER: str
    REGISTRATION_STATUS_CODE: int
    REGISTRATION_ERROR_MESSAGE: str


class VoximplantStatisticGetFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | Sequence[int | str]
    CALL_ID: str
    EXTERNAL_CALL_ID: str
    CALL_CATEGORY: str
    PORTAL_USER_ID: int
    PORTAL_NUMBER: str
    PHONE_NUMBER: str
    CALL_TYPE: Literal[1, 2, 3, 4, 5]
    CALL_DURATION: int
    CALL_START_DATE: dt.date | str
    CALL_LOG: str
    CALL_RECORD_URL: str
    CALL_VOTE: Literal[1, 2, 3, 4, 5]
    COST: float | Decimal
    COST_CURRENCY: str
    CALL_FAILED_CODE: Literal[
        "200",
        "304",
        "603",
        "603-S",
        "403",
        "404",
        "486",
        "484",
        "503",
        "480",
        "402",
        "423",
        "OTHER",
    ]
    CALL_FAILED_REASON: str
    CRM_ENTITY_TYPE: Literal["CONTACT", "COMPANY", "LEAD"]
    CRM_ENTITY_ID: int
    CRM_ACTIVITY_ID: int
    REST_APP_ID: int
    REST_APP_NAME: str
    TRANSCRIPT_ID: int
    TRANSCRIPT_PENDING: Literal["Y", "N"]
    SESSION_ID: int
    REDIAL_ATTEMPT: int
    COMMENT: str
    RECORD_DURATION: int
