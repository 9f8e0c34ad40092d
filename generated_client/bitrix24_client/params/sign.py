"""Parameters of ``sign``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class SignB2eDocumentSendFields(TypedDict, total=False):
    """Values of the fields, by name."""

    company: Required[SignB2eDocumentSendFieldsCompany]
    members: Required[Sequence[SignB2eDocumentSendFieldsMembersItem]]
    responsible: Required[SignB2eDocumentSendFieldsResponsible]
    companyProviderUid: Required[str]
    files: Required[Sequence[SignB2eDocumentSendFieldsFilesItem]]
    regionDocumentType: Required[str]
    externalSettings: Required[SignB2eDocumentSendFieldsExternalSettings]
    language: str


class SignB2eDocumentSendFieldsCompany(TypedDict, total=False):
    uuid: str
    crmId: int


class SignB2eDocumentSendFieldsExternalSettings(TypedDict, total=False):
    externalId: Required[str]
    externalDateCreate: Required[str]


class SignB2eDocumentSendFieldsFilesItem(TypedDict, total=False):
    fileName: Required[str]
    fileType: Required[str]
    fileContent: Required[str]


class SignB2eDocumentSendFieldsMembersItem(TypedDict, total=False):
    employeeCode: str
    employeeId: int
    userId: int
    role: Required[Literal["signer", "assignee", "reviewer", "editor"]]


class SignB2eDocumentSendFieldsResponsible(TypedDict, total=False):
    employeeCode: str
    employeeId: int
    userId: int
    role: Literal["signer", "assignee", "reviewer", "editor"]
