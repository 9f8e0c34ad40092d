"""Parameters of ``userconsent``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class UserconsentAgreementTextReplace(TypedDict, total=False):
    """Keys: fields, button_caption."""

    fields: UserconsentAgreementTextReplaceFields | OtherKeys
    """Values of the fields, by name."""
    button_caption: Any


class UserconsentAgreementTextReplaceFields(TypedDict, total=False, extra_items=Any):
    """Keys: COMPANY_NAME, COMPANY_ADDRESS, PURPOSES, THIRD_PARTIES, EMAIL."""

    COMPANY_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COMPANY_ADDRESS: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PURPOSES: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    THIRD_PARTIES: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    EMAIL: str | float | Decimal | Literal[False] | None
    """E-mail addresses."""
