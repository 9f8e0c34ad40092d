"""Parameters of ``voximplant``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class VoximplantSipGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, TYPE, TITLE, CONFIG_ID, REG_ID, APP_ID, SERVER, LOGIN, PASSWORD, INCOMING_SERVER,
    INCOMING_LOGIN, INCOMING_PASSWORD, AUTH_USER, OUTBOUND_PROXY, DETECT_LINE_NUMBER,
    LINE_DETECT_HEADER_ORDER, REGISTRATION_STATUS_CODE, REGISTRATION_ERROR_MESSAGE."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record to read."""
    TYPE: (
        Literal["cloud", "office", False]
        | Sequence[Literal["cloud", "office"]]
        | str
        | Sequence[
            Literal["cloud", "office", False] | Sequence[Literal["cloud", "office"]] | str | None
        ]
        | None
    )
    """Type."""
    TITLE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    CONFIG_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the open channel."""
    REG_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    APP_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    SERVER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    LOGIN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PASSWORD: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    INCOMING_SERVER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    INCOMING_LOGIN: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    INCOMING_PASSWORD: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    AUTH_USER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    OUTBOUND_PROXY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DETECT_LINE_NUMBER: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    LINE_DETECT_HEADER_ORDER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    REGISTRATION_STATUS_CODE: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    REGISTRATION_ERROR_MESSAGE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class VoximplantStatisticGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, CALL_ID, EXTERNAL_CALL_ID, CALL_CATEGORY, PORTAL_USER_ID, PORTAL_NUMBER,
    PHONE_NUMBER, CALL_TYPE, CALL_DURATION, CALL_START_DATE, CALL_LOG, CALL_RECORD_URL,
    CALL_VOTE, COST, COST_CURRENCY, CALL_FAILED_CODE, CALL_FAILED_REASON, CRM_ENTITY_TYPE,
    CRM_ENTITY_ID, CRM_ACTIVITY_ID, REST_APP_ID, REST_APP_NAME, TRANSCRIPT_ID,
    TRANSCRIPT_PENDING, SESSION_ID, REDIAL_ATTEMPT, COMMENT, RECORD_DURATION."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record to read."""
    CALL_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    EXTERNAL_CALL_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CALL_CATEGORY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PORTAL_USER_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PORTAL_NUMBER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    PHONE_NUMBER: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CALL_TYPE: (
        Literal[1, 2, 3, 4, 5, False, "1", "2", "3", "4", "5"]
        | Sequence[Literal[1, 2, 3, 4, 5]]
        | str
        | Sequence[
            Literal[1, 2, 3, 4, 5, False, "1", "2", "3", "4", "5"]
            | Sequence[Literal[1, 2, 3, 4, 5]]
            | str
            | None
        ]
        | None
    )
    CALL_DURATION: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CALL_START_DATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """One value, or a list of which one has to fit."""
    CALL_LOG: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CALL_RECORD_URL: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CALL_VOTE: (
        Literal[1, 2, 3, 4, 5, False, "1", "2", "3", "4", "5"]
        | Sequence[Literal[1, 2, 3, 4, 5]]
        | str
        | Sequence[
            Literal[1, 2, 3, 4, 5, False, "1", "2", "3", "4", "5"]
            | Sequence[Literal[1, 2, 3, 4, 5]]
            | str
            | None
        ]
        | None
    )
    COST: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    COST_CURRENCY: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
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
        ]
        | None
    )
    CALL_FAILED_REASON: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CRM_ENTITY_TYPE: (
        Literal["CONTACT", "COMPANY", "LEAD", False]
        | Sequence[Literal["CONTACT", "COMPANY", "LEAD"]]
        | str
        | Sequence[
            Literal["CONTACT", "COMPANY", "LEAD", False]
            | Sequence[Literal["CONTACT", "COMPANY", "LEAD"]]
            | str
            | None
        ]
        | None
    )
    CRM_ENTITY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    CRM_ACTIVITY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    REST_APP_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    REST_APP_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    TRANSCRIPT_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    TRANSCRIPT_PENDING: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    SESSION_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    REDIAL_ATTEMPT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    COMMENT: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    RECORD_DURATION: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
