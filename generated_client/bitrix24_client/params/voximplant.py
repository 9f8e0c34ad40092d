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
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, TYPE, TITLE, CONFIG_ID, REG_ID, APP_ID, SERVER, LOGIN, PASSWORD, INCOMING_SERVER,
    INCOMING_LOGIN, INCOMING_PASSWORD, AUTH_USER, OUTBOUND_PROXY, DETECT_LINE_NUMBER,
    LINE_DETECT_HEADER_ORDER, REGISTRATION_STATUS_CODE, REGISTRATION_ERROR_MESSAGE."""

    ID: int | Sequence[int] | None
    """Id of the record to read."""
    TYPE: Literal["cloud", "office"] | Sequence[Literal["cloud", "office"]] | None
    """Type."""
    TITLE: str | Sequence[str] | None
    """Title."""
    CONFIG_ID: int | Sequence[int] | None
    """Id of the open channel."""
    REG_ID: int | Sequence[int] | None
    APP_ID: str | Sequence[str] | None
    SERVER: str | Sequence[str] | None
    LOGIN: str | Sequence[str] | None
    PASSWORD: str | Sequence[str] | None
    INCOMING_SERVER: str | Sequence[str] | None
    INCOMING_LOGIN: str | Sequence[str] | None
    INCOMING_PASSWORD: str | Sequence[str] | None
    AUTH_USER: str | Sequence[str] | None
    OUTBOUND_PROXY: str | Sequence[str] | None
    DETECT_LINE_NUMBER: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    LINE_DETECT_HEADER_ORDER: str | Sequence[str] | None
    REGISTRATION_STATUS_CODE: int | Sequence[int] | None
    REGISTRATION_ERROR_MESSAGE: str | Sequence[str] | None


class VoximplantStatisticGetFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, CALL_ID, EXTERNAL_CALL_ID, CALL_CATEGORY, PORTAL_USER_ID, PORTAL_NUMBER,
    PHONE_NUMBER, CALL_TYPE, CALL_DURATION, CALL_START_DATE, CALL_LOG, CALL_RECORD_URL,
    CALL_VOTE, COST, COST_CURRENCY, CALL_FAILED_CODE, CALL_FAILED_REASON, CRM_ENTITY_TYPE,
    CRM_ENTITY_ID, CRM_ACTIVITY_ID, REST_APP_ID, REST_APP_NAME, TRANSCRIPT_ID,
    TRANSCRIPT_PENDING, SESSION_ID, REDIAL_ATTEMPT, COMMENT, RECORD_DURATION."""

    ID: int | Sequence[int] | None
    """Id of the record to read."""
    CALL_ID: str | Sequence[str] | None
    EXTERNAL_CALL_ID: str | Sequence[str] | None
    CALL_CATEGORY: str | Sequence[str] | None
    PORTAL_USER_ID: int | Sequence[int] | None
    PORTAL_NUMBER: str | Sequence[str] | None
    PHONE_NUMBER: str | Sequence[str] | None
    CALL_TYPE: Literal[1, 2, 3, 4, 5] | Sequence[Literal[1, 2, 3, 4, 5]] | None
    CALL_DURATION: int | Sequence[int] | None
    CALL_START_DATE: dt.date | str | Sequence[str] | None
    CALL_LOG: str | Sequence[str] | None
    CALL_RECORD_URL: str | Sequence[str] | None
    CALL_VOTE: Literal[1, 2, 3, 4, 5] | Sequence[Literal[1, 2, 3, 4, 5]] | None
    COST: float | Decimal | Sequence[float | Decimal] | None
    COST_CURRENCY: str | Sequence[str] | None
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
        | None
    )
    CALL_FAILED_REASON: str | Sequence[str] | None
    CRM_ENTITY_TYPE: (
        Literal["CONTACT", "COMPANY", "LEAD"]
        | Sequence[Literal["CONTACT", "COMPANY", "LEAD"]]
        | None
    )
    CRM_ENTITY_ID: int | Sequence[int] | None
    CRM_ACTIVITY_ID: int | Sequence[int] | None
    REST_APP_ID: int | Sequence[int] | None
    REST_APP_NAME: str | Sequence[str] | None
    TRANSCRIPT_ID: int | Sequence[int] | None
    TRANSCRIPT_PENDING: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    SESSION_ID: int | Sequence[int] | None
    REDIAL_ATTEMPT: int | Sequence[int] | None
    COMMENT: str | Sequence[str] | None
    RECORD_DURATION: int | Sequence[int] | None
