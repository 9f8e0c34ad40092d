"""Parameters of ``sign``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required
from typing_extensions import TypedDict


class SignB2eDocumentSendFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: company, members, responsible, companyProviderUid, files, regionDocumentType,
    externalSettings, language."""

    company: Required[SignB2eDocumentSendFieldsCompany]
    members: Required[Sequence[SignB2eDocumentSendFieldsMembersItem]]
    """Members."""
    responsible: Required[SignB2eDocumentSendFieldsResponsible]
    companyProviderUid: Required[str]
    files: Required[Sequence[SignB2eDocumentSendFieldsFilesItem]]
    """Files."""
    regionDocumentType: Required[str]
    externalSettings: Required[SignB2eDocumentSendFieldsExternalSettings]
    language: str


class SignB2eDocumentSendFieldsCompany(TypedDict, total=False):
    """Keys: uuid, crmId."""

    uuid: str
    crmId: int


class SignB2eDocumentSendFieldsExternalSettings(TypedDict, total=False):
    """Keys: externalId, externalDateCreate."""

    externalId: Required[str]
    externalDateCreate: Required[str]


class SignB2eDocumentSendFieldsFilesItem(TypedDict, total=False):
    """Keys: fileName, fileType, fileContent."""

    fileName: Required[str]
    fileType: Required[str]
    fileContent: Required[str]
    """Content of the file: base64, or a pair of name and base64."""


class SignB2eDocumentSendFieldsMembersItem(TypedDict, total=False):
    """Keys: employeeCode, employeeId, userId, role."""

    employeeCode: str
    employeeId: int
    userId: int
    """Id of the user."""
    role: Required[Literal["signer", "assignee", "reviewer", "editor"]]
    """Role."""


class SignB2eDocumentSendFieldsResponsible(TypedDict, total=False):
    """Keys: employeeCode, employeeId, userId, role."""

    employeeCode: str
    employeeId: int
    userId: int
    """Id of the user."""
    role: Literal["signer", "assignee", "reviewer", "editor"]
