"""Parameters of ``sign``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict


class SignB2eDocumentSendRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    company: Required[SignB2eDocumentSendRequestFieldsCompany]
    members: Required[Sequence[SignB2eDocumentSendRequestFieldsMembersItem]]
    responsible: Required[SignB2eDocumentSendRequestFieldsResponsible]
    companyProviderUid: Required[str]
    files: Required[Sequence[SignB2eDocumentSendRequestFieldsFilesItem]]
    regionDocumentType: Required[str]
    externalSettings: Required[SignB2eDocumentSendRequestFieldsExternalSettings]
    language: str


class SignB2eDocumentSendRequestFieldsCompany(TypedDict, total=False):
    uuid: str
    crmId: int


class SignB2eDocumentSendRequestFieldsExternalSettings(TypedDict, total=False):
    externalId: Required[str]
    externalDateCreate: Required[str]


class SignB2eDocumentSendRequestFieldsFilesItem(TypedDict, total=False):
    fileName: Required[str]
    fileType: Required[str]
    fileContent: Required[str]


class SignB2eDocumentSendRequestFieldsMembersItem(TypedDict, total=False):
    employeeCode: str
    employeeId: int
    userId: int
    role: Required[Literal["signer", "assignee", "reviewer", "editor"]]


class SignB2eDocumentSendRequestFieldsResponsible(TypedDict, total=False):
    employeeCode: str
    employeeId: int
    userId: int
    role: Literal["signer", "assignee", "reviewer", "editor"]
