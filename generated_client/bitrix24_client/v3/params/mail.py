"""Parameters of ``mail``."""

from __future__ import annotations

from typing import TypedDict


class MailMailboxListRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MailMailboxSendersRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MailMessageListRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MailRecipientListcontactsRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MailRecipientListemployeesRequestPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str
