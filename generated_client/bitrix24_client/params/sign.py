"""Parameters of ``sign``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class SignB2eDocumentSendFields(TypedDict, total=False, extra_items=Any):
    """Keys: company, members, responsible, companyProviderUid, files, regionDocumentType,
    externalSettings, language."""

    company: Required[SignB2eDocumentSendFieldsCompany | OtherKeys]
    members: Required[
        Sequence[SignB2eDocumentSendFieldsMembersItem | OtherKeys]
        | Mapping[str, SignB2eDocumentSendFieldsMembersItem | OtherKeys]
    ]
    """Members."""
    responsible: Required[SignB2eDocumentSendFieldsResponsible | OtherKeys]
    companyProviderUid: Required[str | float | Decimal]
    """A text."""
    files: Required[
        Sequence[SignB2eDocumentSendFieldsFilesItem | OtherKeys]
        | Mapping[str, SignB2eDocumentSendFieldsFilesItem | OtherKeys]
    ]
    """Files."""
    regionDocumentType: Required[str | float | Decimal]
    """A text."""
    externalSettings: Required[SignB2eDocumentSendFieldsExternalSettings | OtherKeys]
    language: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class SignB2eDocumentSendFieldsCompany(TypedDict, total=False, extra_items=Any):
    """Keys: uuid, crmId."""

    uuid: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    crmId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class SignB2eDocumentSendFieldsExternalSettings(TypedDict, total=False, extra_items=Any):
    """Keys: externalId, externalDateCreate."""

    externalId: Required[str | float | Decimal]
    """A text."""
    externalDateCreate: Required[str | float | Decimal]
    """A text."""


class SignB2eDocumentSendFieldsFilesItem(TypedDict, total=False, extra_items=Any):
    """Keys: fileName, fileType, fileContent."""

    fileName: Required[str | float | Decimal]
    """A text."""
    fileType: Required[str | float | Decimal]
    """A text."""
    fileContent: Required[str | float | Decimal]
    """Content of the file: base64, or a pair of name and base64."""


class SignB2eDocumentSendFieldsMembersItem(TypedDict, total=False, extra_items=Any):
    """Keys: employeeCode, employeeId, userId, role."""

    employeeCode: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    employeeId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    userId: int | str | Literal[False] | None
    """Id of the user."""
    role: Required[Literal["signer", "assignee", "reviewer", "editor"]]
    """Role."""


class SignB2eDocumentSendFieldsResponsible(TypedDict, total=False, extra_items=Any):
    """Keys: employeeCode, employeeId, userId, role."""

    employeeCode: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    employeeId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    userId: int | str | Literal[False] | None
    """Id of the user."""
    role: Literal["signer", "assignee", "reviewer", "editor"]
