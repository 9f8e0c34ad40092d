"""Parameters of ``humanresources``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict


class HumanresourcesNodeAddSettings(TypedDict, total=False):
    """Settings."""

    BUSINESS_PROC_AUTHORITY: Sequence[
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
    REPORTS_AUTHORITY: Sequence[
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


class HumanresourcesNodeAddUserIds(TypedDict, total=False):
    """Ids of the users."""

    MEMBER_HEAD: Sequence[int | str]
    MEMBER_DEPUTY_HEAD: Sequence[int | str]
    MEMBER_EMPLOYEE: Sequence[int | str]
    MEMBER_TEAM_HEAD: Sequence[int | str]
    MEMBER_TEAM_DEPUTY_HEAD: Sequence[int | str]
    MEMBER_TEAM_EMPLOYEE: Sequence[int | str]


class HumanresourcesNodeListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class HumanresourcesNodeMemberSetUserIds(TypedDict, total=False):
    """Ids of the users."""

    MEMBER_HEAD: Sequence[int | str]
    MEMBER_DEPUTY_HEAD: Sequence[int | str]
    MEMBER_EMPLOYEE: Sequence[int | str]
    MEMBER_TEAM_HEAD: Sequence[int | str]
    MEMBER_TEAM_DEPUTY_HEAD: Sequence[int | str]
    MEMBER_TEAM_EMPLOYEE: Sequence[int | str]


class HumanresourcesNodeSearchPagination(TypedDict, total=False):
    """Which page of the list to return."""

    limit: Any
