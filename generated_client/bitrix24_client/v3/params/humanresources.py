"""Parameters of ``humanresources``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class HumanresourcesNodeAddSettings(TypedDict, total=False):
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


class HumanresourcesNodeAddUserIds(TypedDict, total=False):
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


class HumanresourcesNodeMemberSetUserIds(TypedDict, total=False):
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
    limit: Any
