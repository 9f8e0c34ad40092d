"""Parameters of ``voximplant``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Literal, TypedDict


class VoximplantSipGetFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    TYPE: Literal["cloud", "office", False] | Sequence[Literal["cloud", "office"]] | str | None
    TITLE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CONFIG_ID: int | str | Sequence[int | str] | Literal[False] | None
    REG_ID: int | str | Sequence[int | str] | Literal[False] | None
    APP_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    SERVER: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    LOGIN: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PASSWORD: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    INCOMING_SERVER: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    INCOMING_LOGIN: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    INCOMING_PASSWORD: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    AUTH_USER: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    OUTBOUND_PROXY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    DETECT_LINE_NUMBER: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    LINE_DETECT_HEADER_ORDER: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    REGISTRATION_STATUS_CODE: int | str | Sequence[int | str] | Literal[False] | None
    REGISTRATION_ERROR_MESSAGE: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )


class VoximplantStatisticGetFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    CALL_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    EXTERNAL_CALL_ID: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CALL_CATEGORY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PORTAL_USER_ID: int | str | Sequence[int | str] | Literal[False] | None
    PORTAL_NUMBER: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    PHONE_NUMBER: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CALL_TYPE: (
        Literal[1, 2, 3, 4, 5, False, "1", "2", "3", "4", "5"]
        | Sequence[Literal[1, 2, 3, 4, 5]]
        | str
        | None
    )
    CALL_DURATION: int | str | Sequence[int | str] | Literal[False] | None
    CALL_START_DATE: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CALL_LOG: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CALL_RECORD_URL: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CALL_VOTE: (
        Literal[1, 2, 3, 4, 5, False, "1", "2", "3", "4", "5"]
        | Sequence[Literal[1, 2, 3, 4, 5]]
        | str
        | None
    )
    COST: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    COST_CURRENCY: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    CALL_FAILED_CODE: (
        Literal[
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
            False,
        ]
        | Sequence[
            Literal[
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
        ]
        | str
        | None
    )
    CALL_FAILED_REASON: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    CRM_ENTITY_TYPE: (
        Literal["CONTACT", "COMPANY", "LEAD", False]
        | Sequence[Literal["CONTACT", "COMPANY", "LEAD"]]
        | str
        | None
    )
    CRM_ENTITY_ID: int | str | Sequence[int | str] | Literal[False] | None
    CRM_ACTIVITY_ID: int | str | Sequence[int | str] | Literal[False] | None
    REST_APP_ID: int | str | Sequence[int | str] | Literal[False] | None
    REST_APP_NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    TRANSCRIPT_ID: int | str | Sequence[int | str] | Literal[False] | None
    TRANSCRIPT_PENDING: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    SESSION_ID: int | str | Sequence[int | str] | Literal[False] | None
    REDIAL_ATTEMPT: int | str | Sequence[int | str] | Literal[False] | None
    COMMENT: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    RECORD_DURATION: int | str | Sequence[int | str] | Literal[False] | None
