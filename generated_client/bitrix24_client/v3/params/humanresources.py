"""Parameters of ``humanresources``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal
from typing_extensions import TypedDict


class HumanresourcesNodeAddSettings(TypedDict, total=False, extra_items=Any):
    """Keys: BUSINESS_PROC_AUTHORITY, REPORTS_AUTHORITY."""

    BUSINESS_PROC_AUTHORITY: (
        Sequence[
            Literal[
                "HEAD",
                "DEPUTY_HEAD",
                "ALL_DEPARTMENT_HEADS",
                "EMPLOYEE",
                "TEAM_HEAD",
                "TEAM_DEPUTY",
                "TEAM_EMPLOYEE",
            ]
        ]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    REPORTS_AUTHORITY: (
        Sequence[
            Literal[
                "HEAD",
                "DEPUTY_HEAD",
                "ALL_DEPARTMENT_HEADS",
                "EMPLOYEE",
                "TEAM_HEAD",
                "TEAM_DEPUTY",
                "TEAM_EMPLOYEE",
            ]
        ]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class HumanresourcesNodeAddUserIds(TypedDict, total=False, extra_items=Any):
    """Keys: MEMBER_HEAD, MEMBER_DEPUTY_HEAD, MEMBER_EMPLOYEE, MEMBER_TEAM_HEAD,
    MEMBER_TEAM_DEPUTY_HEAD, MEMBER_TEAM_EMPLOYEE."""

    MEMBER_HEAD: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_DEPUTY_HEAD: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_EMPLOYEE: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_TEAM_HEAD: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_TEAM_DEPUTY_HEAD: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_TEAM_EMPLOYEE: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )


class HumanresourcesNodeMemberSetUserIds(TypedDict, total=False, extra_items=Any):
    """Keys: MEMBER_HEAD, MEMBER_DEPUTY_HEAD, MEMBER_EMPLOYEE, MEMBER_TEAM_HEAD,
    MEMBER_TEAM_DEPUTY_HEAD, MEMBER_TEAM_EMPLOYEE."""

    MEMBER_HEAD: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_DEPUTY_HEAD: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_EMPLOYEE: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_TEAM_HEAD: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_TEAM_DEPUTY_HEAD: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    MEMBER_TEAM_EMPLOYEE: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )


class HumanresourcesNodeSearchPagination(TypedDict, total=False):
    """Keys: limit."""

    limit: Any
    """Most records to return."""
