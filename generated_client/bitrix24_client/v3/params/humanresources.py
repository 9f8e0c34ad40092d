"""Parameters of ``humanresources``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class HumanresourcesNodeAddSettings(TypedDict, total=False):
    """Settings.

    Keys: BUSINESS_PROC_AUTHORITY, REPORTS_AUTHORITY."""

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
    """Ids of the users.

    Keys: MEMBER_HEAD, MEMBER_DEPUTY_HEAD, MEMBER_EMPLOYEE, MEMBER_TEAM_HEAD,
    MEMBER_TEAM_DEPUTY_HEAD, MEMBER_TEAM_EMPLOYEE."""

    MEMBER_HEAD: Sequence[int | str]
    MEMBER_DEPUTY_HEAD: Sequence[int | str]
    MEMBER_EMPLOYEE: Sequence[int | str]
    MEMBER_TEAM_HEAD: Sequence[int | str]
    MEMBER_TEAM_DEPUTY_HEAD: Sequence[int | str]
    MEMBER_TEAM_EMPLOYEE: Sequence[int | str]


class HumanresourcesNodeListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""


class HumanresourcesNodeMemberSetUserIds(TypedDict, total=False):
    """Ids of the users.

    Keys: MEMBER_HEAD, MEMBER_DEPUTY_HEAD, MEMBER_EMPLOYEE, MEMBER_TEAM_HEAD,
    MEMBER_TEAM_DEPUTY_HEAD, MEMBER_TEAM_EMPLOYEE."""

    MEMBER_HEAD: Sequence[int | str]
    MEMBER_DEPUTY_HEAD: Sequence[int | str]
    MEMBER_EMPLOYEE: Sequence[int | str]
    MEMBER_TEAM_HEAD: Sequence[int | str]
    MEMBER_TEAM_DEPUTY_HEAD: Sequence[int | str]
    MEMBER_TEAM_EMPLOYEE: Sequence[int | str]


class HumanresourcesNodeSearchPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: limit."""

    limit: Any
    """Most records to return."""
