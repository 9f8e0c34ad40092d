"""Parameters of ``userconsent``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypedDict


class UserconsentAgreementTextReplace(TypedDict, total=False):
    fields: UserconsentAgreementTextReplaceFields | Mapping[str, Any]
    button_caption: Any


class UserconsentAgreementTextReplaceFields(TypedDict, total=False):
    COMPANY_NAME: str | float | Decimal | Literal[False] | None
    COMPANY_ADDRESS: str | float | Decimal | Literal[False] | None
    PURPOSES: str | float | Decimal | Literal[False] | None
    THIRD_PARTIES: str | float | Decimal | Literal[False] | None
    EMAIL: str | float | Decimal | Literal[False] | None
