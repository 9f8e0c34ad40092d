"""Parameters of ``userconsent``."""

from __future__ import annotations

from typing import Any, TypedDict


class UserconsentAgreementTextReplace(TypedDict, total=False):
    fields: UserconsentAgreementTextReplaceFields
    button_caption: Any


class UserconsentAgreementTextReplaceFields(TypedDict, total=False):
    """Values of the fields, by name."""

    COMPANY_NAME: str
    COMPANY_ADDRESS: str
    PURPOSES: str
    THIRD_PARTIES: str
    EMAIL: str
