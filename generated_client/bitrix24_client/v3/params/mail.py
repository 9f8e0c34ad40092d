"""Parameters of ``mail``."""

from __future__ import annotations

from typing import TypedDict


class MailMailboxListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MailMailboxSendersPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MailMessageListPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MailRecipientListcontactsPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str


class MailRecipientListemployeesPagination(TypedDict, total=False):
    """Which page of the list to return."""

    page: int | str
    limit: int | str
    offset: int | str
