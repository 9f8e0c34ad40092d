"""Parameters of ``crm.company``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys
    from ...params import shared as params_shared


class CrmCompanyAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, COMPANY_TYPE, INDUSTRY, EMPLOYEES, CURRENCY_ID, REVENUE, LOGO, OPENED,
    ASSIGNED_BY_ID, COMMENTS, PHONE, EMAIL, WEB, IM, UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN,
    UTM_CONTENT, UTM_TERM, IS_MY_COMPANY, ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, DATE_CREATE,
    DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    COMPANY_TYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    INDUSTRY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    EMPLOYEES: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    REVENUE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    LOGO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    OPENED: Literal["Y", "N"]
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    PHONE: (
        Sequence[params_shared.CrmMultifield | OtherKeys]
        | Mapping[str, params_shared.CrmMultifield | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    """Phone numbers."""
    EMAIL: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    """E-mail addresses."""
    WEB: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    IM: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    """Messengers."""
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    UTM_TERM: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    IS_MY_COMPANY: Literal["Y", "N"]
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    DATE_CREATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was made."""
    DATE_MODIFY: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """When it was last changed."""
    CREATED_BY_ID: int | str | Literal[False] | None
    """Id of the user who made it."""
    MODIFY_BY_ID: int | str | Literal[False] | None
    """Id of the user who last changed it."""


class CrmCompanyAddParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_SONET_EVENT, IMPORT."""

    REGISTER_SONET_EVENT: Any
    """Tell of the change in the news feed."""
    IMPORT: Literal["Y", "N", False] | str | None


class CrmCompanyContactDeleteFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: CONTACT_ID."""

    CONTACT_ID: Required[int | str]
    """Id of the contact."""


class CrmCompanyDetailsConfigurationSetDataItem(TypedDict, total=False, extra_items=Any):
    """Keys: name, title, type, elements."""

    name: Required[str | float | Decimal]
    """Name."""
    title: Required[str | float | Decimal]
    """Title."""
    type: Required[Literal["section"]]
    """Type."""
    elements: (
        Sequence[CrmCompanyDetailsConfigurationSetDataItemElementsItem | OtherKeys]
        | Mapping[str, CrmCompanyDetailsConfigurationSetDataItemElementsItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class CrmCompanyDetailsConfigurationSetDataItemElementsItem(
    TypedDict, total=False, extra_items=Any
):
    """Keys: name, optionFlags, options."""

    name: Required[str | float | Decimal]
    """Name."""
    optionFlags: Literal[1, 0, "1", "0"]
    options: (
        CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Options."""


class CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions(
    TypedDict, total=False, extra_items=Any
):
    """Keys: defaultAddressType, defaultCountry."""

    defaultAddressType: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    defaultCountry: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmCompanyListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: COMPANY_TYPE, DATE_CREATE."""

    COMPANY_TYPE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    DATE_CREATE: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""


class CrmCompanyListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: DATE_CREATE."""

    DATE_CREATE: str
    """The direction of an order."""


class CrmCompanyUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, COMPANY_TYPE, LOGO, INDUSTRY, EMPLOYEES, CURRENCY_ID, REVENUE, OPENED,
    COMMENTS, ASSIGNED_BY_ID, CONTACT_ID, ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, UTM_SOURCE,
    UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM, PHONE, EMAIL, WEB, IM, LINK."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    COMPANY_TYPE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LOGO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    INDUSTRY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    EMPLOYEES: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    CURRENCY_ID: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    REVENUE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    CONTACT_ID: int | str | Literal[False] | None
    """Id of the contact."""
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    UTM_SOURCE: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    UTM_MEDIUM: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    UTM_CAMPAIGN: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    UTM_CONTENT: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    UTM_TERM: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    PHONE: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    """Phone numbers."""
    EMAIL: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    """E-mail addresses."""
    WEB: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    IM: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    """Messengers."""
    LINK: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    """Link."""


class CrmCompanyUpdateParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_SONET_EVENT, REGISTER_HISTORY_EVENT."""

    REGISTER_SONET_EVENT: Any
    """Tell of the change in the news feed."""
    REGISTER_HISTORY_EVENT: Literal["Y", "N", False] | str | None
