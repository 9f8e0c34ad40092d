"""Parameters of ``sign``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class SignB2eDocumentSendFields(TypedDict, total=False):
    company: Required[SignB2eDocumentSendFieldsCompany | Mapping[str, Any]]
    members: Required[
        Sequence[SignB2eDocumentSendFieldsMembersItem | Mapping[str, Any]]
        | Mapping[str, SignB2eDocumentSendFieldsMembersItem | Mapping[str, Any]]
    ]
    responsible: Required[SignB2eDocumentSendFieldsResponsible | Mapping[str, Any]]
    companyProviderUid: Required[str | float | Decimal]
    files: Required[
        Sequence[SignB2eDocumentSendFieldsFilesItem | Mapping[str, Any]]
        | Mapping[str, SignB2eDocumentSendFieldsFilesItem | Mapping[str, Any]]
    ]
    regionDocumentType: Required[str | float | Decimal]
    externalSettings: Required[SignB2eDocumentSendFieldsExternalSettings | Mapping[str, Any]]
    language: str | float | Decimal | Literal[False] | None


class SignB2eDocumentSendFieldsCompany(TypedDict, total=False):
    uuid: str | float | Decimal | Literal[False] | None
    crmId: int | str | Literal[False] | None


class SignB2eDocumentSendFieldsExternalSettings(TypedDict, total=False):
    externalId: Required[str | float | Decimal]
    externalDateCreate: Required[str | float | Decimal]


class SignB2eDocumentSendFieldsFilesItem(TypedDict, total=False):
    fileName: Required[str | float | Decimal]
    fileType: Required[str | float | Decimal]
    fileContent: Required[str | float | Decimal]


class SignB2eDocumentSendFieldsMembersItem(TypedDict, total=False):
    employeeCode: str | float | Decimal | Literal[False] | None
    employeeId: int | str | Literal[False] | None
    userId: int | str | Literal[False] | None
    role: Required[Literal["signer", "assignee", "reviewer", "editor"]]


class SignB2eDocumentSendFieldsResponsible(TypedDict, total=False):
    employeeCode: str | float | Decimal | Literal[False] | None
    employeeId: int | str | Literal[False] | None
    userId: int | str | Literal[False] | None
    role: Literal["signer", "assignee", "reviewer", "editor"]
