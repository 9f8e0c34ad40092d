"""Parameters of ``mail``."""

from __future__ import annotations

from typing_extensions import TypedDict


class MailMailboxListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""


class MailMailboxSendersPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""


class MailMessageListPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""


class MailRecipientListcontactsPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""


class MailRecipientListemployeesPagination(TypedDict, total=False):
    """Which page of the list to return.

    Keys: page, limit, offset."""

    page: int | str
    """Number of the page, from 1."""
    limit: int | str
    """Most records to return."""
    offset: int | str
    """Number of records to skip."""
