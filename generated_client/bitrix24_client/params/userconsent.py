"""Parameters of ``userconsent``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class UserconsentAgreementTextReplace(TypedDict, total=False, extra_items=Any):
    """Keys: fields, button_caption."""

    fields: UserconsentAgreementTextReplaceFields
    """Values of the fields, by name."""
    button_caption: Any


class UserconsentAgreementTextReplaceFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: COMPANY_NAME, COMPANY_ADDRESS, PURPOSES, THIRD_PARTIES, EMAIL."""

    COMPANY_NAME: str
    COMPANY_ADDRESS: str
    PURPOSES: str
    THIRD_PARTIES: str
    EMAIL: str
    """E-mail addresses."""
