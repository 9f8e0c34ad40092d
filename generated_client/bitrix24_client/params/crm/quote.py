"""Parameters of ``crm.quote``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmQuoteAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TITLE, STATUS_ID, CURRENCY_ID, OPPORTUNITY, ASSIGNED_BY_ID, COMPANY_ID, CONTACT_IDS,
    MYCOMPANY_ID, OPENED, PERSON_TYPE_ID, BEGINDATE, CLOSEDATE, CLIENT_TITLE, CLIENT_ADDR,
    CLIENT_EMAIL, CLIENT_PHONE, COMMENTS."""

    TITLE: Required[str]
    """Title."""
    STATUS_ID: str
    """Id of the status."""
    CURRENCY_ID: str
    """Code of the currency."""
    OPPORTUNITY: float | Decimal
    """Amount of the deal."""
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    COMPANY_ID: int
    """Id of the company."""
    CONTACT_IDS: Sequence[int]
    MYCOMPANY_ID: int
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    PERSON_TYPE_ID: int
    """Id of the payer type."""
    BEGINDATE: dt.date | str
    CLOSEDATE: dt.date | str
    CLIENT_TITLE: str
    CLIENT_ADDR: str
    CLIENT_EMAIL: str
    CLIENT_PHONE: str
    COMMENTS: str
    """Comment."""


class CrmQuoteAddParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: IMPORT, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID, MODIFY_BY_ID."""

    IMPORT: bool | Literal["Y", "N"]
    DATE_CREATE: dt.date | str
    """When it was made."""
    DATE_MODIFY: dt.date | str
    """When it was last changed."""
    CREATED_BY_ID: int
    """Id of the user who made it."""
    MODIFY_BY_ID: int
    """Id of the user who last changed it."""


class CrmQuoteContactAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: CONTACT_ID, IS_PRIMARY, SORT."""

    CONTACT_ID: Required[int]
    """Id of the contact."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int
    """Position in the sorting order."""


class CrmQuoteContactDeleteFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: CONTACT_ID."""

    CONTACT_ID: Required[int]
    """Id of the contact."""


class CrmQuoteContactItemsSetItemsItem(TypedDict, total=False):
    """Keys: CONTACT_ID, IS_PRIMARY, SORT."""

    CONTACT_ID: Required[int]
    """Id of the contact."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int
    """Position in the sorting order."""


class CrmQuoteListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: COMPANY_ID, STATUS_ID."""

    COMPANY_ID: int | Sequence[int] | None
    """Id of the company."""
    STATUS_ID: str | Sequence[str] | None
    """Id of the status."""


class CrmQuoteListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: STATUS_ID, ID."""

    STATUS_ID: Literal["ASC", "DESC", "asc", "desc"]
    ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmQuoteProductrowsSetRowsItem(TypedDict, total=False):
    """Keys: PRODUCT_ID, PRODUCT_NAME, PRODUCT_DESCRIPTION, PRICE, QUANTITY, DISCOUNT_TYPE_ID,
    DISCOUNT_RATE, DISCOUNT_SUM, TAX_RATE, TAX_INCLUDED, MEASURE_CODE, MEASURE_NAME, SORT."""

    PRODUCT_ID: int
    """Id of the product."""
    PRODUCT_NAME: str
    PRODUCT_DESCRIPTION: str
    PRICE: float | Decimal
    """Price."""
    QUANTITY: float | Decimal
    """Quantity."""
    DISCOUNT_TYPE_ID: Literal[1, 2]
    DISCOUNT_RATE: float | Decimal
    DISCOUNT_SUM: float | Decimal
    TAX_RATE: float | Decimal
    TAX_INCLUDED: Literal["Y", "N"]
    MEASURE_CODE: int
    MEASURE_NAME: str
    SORT: int
    """Position in the sorting order."""


class CrmQuoteUpdateFields(TypedDict, total=False, extra_items=Any):
    """New values of the fields; those not named stay as they are.

    Keys: TITLE, STATUS_ID, CURRENCY_ID, OPPORTUNITY, ASSIGNED_BY_ID, COMPANY_ID, CONTACT_IDS,
    MYCOMPANY_ID, OPENED, PERSON_TYPE_ID, BEGINDATE, CLOSEDATE, CLIENT_TITLE, CLIENT_ADDR,
    CLIENT_EMAIL, CLIENT_PHONE, COMMENTS."""

    TITLE: str
    """Title."""
    STATUS_ID: str
    """Id of the status."""
    CURRENCY_ID: str
    """Code of the currency."""
    OPPORTUNITY: float | Decimal
    """Amount of the deal."""
    ASSIGNED_BY_ID: int
    """Id of the responsible user."""
    COMPANY_ID: int
    """Id of the company."""
    CONTACT_IDS: Sequence[int]
    MYCOMPANY_ID: int
    OPENED: Literal["Y", "N"]
    """Whether everybody may see it."""
    PERSON_TYPE_ID: int
    """Id of the payer type."""
    BEGINDATE: dt.date | str
    CLOSEDATE: dt.date | str
    CLIENT_TITLE: str
    CLIENT_ADDR: str
    CLIENT_EMAIL: str
    CLIENT_PHONE: str
    COMMENTS: str
    """Comment."""


class CrmQuoteUpdateParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: REGISTER_HISTORY_EVENT."""

    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: USER_TYPE_ID, FIELD_NAME, LABEL, XML_ID, LIST_FILTER_LABEL, LIST_COLUMN_LABEL,
    EDIT_FORM_LABEL, ERROR_MESSAGE, HELP_MESSAGE, MULTIPLE, MANDATORY, SHOW_FILTER, SETTINGS,
    LIST, SORT, SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE."""

    USER_TYPE_ID: Required[str]
    """Type of the user field."""
    FIELD_NAME: Required[str]
    """Name of the field."""
    LABEL: str
    XML_ID: str
    """External id."""
    LIST_FILTER_LABEL: str | Mapping[str, str]
    """Title of the field in the filter."""
    LIST_COLUMN_LABEL: str | Mapping[str, str]
    """Title of the column in lists."""
    EDIT_FORM_LABEL: str | Mapping[str, str]
    """Title of the field in forms."""
    ERROR_MESSAGE: str | Mapping[str, str]
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | Mapping[str, str]
    """Hint beside the field."""
    MULTIPLE: bool | Literal["Y", "N"]
    """Whether the field holds several values."""
    MANDATORY: bool | Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N"]
    """Whether the field is offered in filters."""
    SETTINGS: (
        CrmQuoteUserfieldAddFieldsSettingsString
        | CrmQuoteUserfieldAddFieldsSettingsInteger
        | CrmQuoteUserfieldAddFieldsSettingsDouble
        | CrmQuoteUserfieldAddFieldsSettingsBoolean
        | CrmQuoteUserfieldAddFieldsSettingsDatedatetime
        | CrmQuoteUserfieldAddFieldsSettingsEnumeration
        | CrmQuoteUserfieldAddFieldsSettingsIblockSectioniblockElement
        | CrmQuoteUserfieldAddFieldsSettingsCrmStatus
        | CrmQuoteUserfieldAddFieldsSettingsCrm
    )
    """Settings."""
    LIST: Sequence[CrmQuoteUserfieldAddFieldsListItem]
    SORT: int
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""


class CrmQuoteUserfieldAddFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmQuoteUserfieldAddFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: str


class CrmQuoteUserfieldAddFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmQuoteUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmQuoteUserfieldAddFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmQuoteUserfieldAddFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmQuoteUserfieldAddFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmQuoteUserfieldAddFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: int | str


class CrmQuoteUserfieldAddFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str
    """Id of the type of information block."""
    IBLOCK_ID: str
    """Id of the information block."""
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmQuoteUserfieldAddFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmQuoteUserfieldAddFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""


class CrmQuoteUserfieldListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER,
    SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, LANG."""

    ID: int | Sequence[int] | None
    """Id of the record."""
    FIELD_NAME: str | Sequence[str] | None
    """Name of the field."""
    USER_TYPE_ID: str | Sequence[str] | None
    """Type of the user field."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    SORT: int | Sequence[int] | None
    """Position in the sorting order."""
    MULTIPLE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field holds several values."""
    MANDATORY: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: Literal["N", "I", "E", "S"] | Sequence[Literal["N", "I", "E", "S"]] | None
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None
    """Whether the field takes part in the search."""
    LANG: str | Sequence[str] | None
    """Code of the language."""


class CrmQuoteUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    FIELD_NAME: Literal["ASC", "DESC", "asc", "desc"]
    USER_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    XML_ID: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]


class CrmQuoteUserfieldUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: MANDATORY, SHOW_FILTER, XML_ID, SETTINGS, LIST, SORT, SHOW_IN_LIST, EDIT_IN_LIST,
    IS_SEARCHABLE, LIST_FILTER_LABEL, LIST_COLUMN_LABEL, EDIT_FORM_LABEL, ERROR_MESSAGE,
    HELP_MESSAGE."""

    MANDATORY: bool | Literal["Y", "N"]
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N"]
    """Whether the field is offered in filters."""
    XML_ID: str
    """External id."""
    SETTINGS: (
        CrmQuoteUserfieldUpdateFieldsSettingsString
        | CrmQuoteUserfieldUpdateFieldsSettingsInteger
        | CrmQuoteUserfieldUpdateFieldsSettingsDouble
        | CrmQuoteUserfieldUpdateFieldsSettingsBoolean
        | CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime
        | CrmQuoteUserfieldUpdateFieldsSettingsEnumeration
        | CrmQuoteUserfieldUpdateFieldsSettingsIblockSectioniblockElement
        | CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus
        | CrmQuoteUserfieldUpdateFieldsSettingsCrm
    )
    """Settings."""
    LIST: Sequence[CrmQuoteUserfieldUpdateFieldsListItem]
    SORT: int
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N"]
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N"]
    """Whether the field takes part in the search."""
    LIST_FILTER_LABEL: str | Mapping[str, str]
    """Title of the field in the filter."""
    LIST_COLUMN_LABEL: str | Mapping[str, str]
    """Title of the column in lists."""
    EDIT_FORM_LABEL: str | Mapping[str, str]
    """Title of the field in forms."""
    ERROR_MESSAGE: str | Mapping[str, str]
    """Text shown when the value is wrong."""
    HELP_MESSAGE: str | Mapping[str, str]
    """Hint beside the field."""


class CrmQuoteUserfieldUpdateFieldsListItem(TypedDict, total=False):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str
    """Value."""
    SORT: int
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N"]
    """Whether it is the default."""
    XML_ID: str
    """External id."""


class CrmQuoteUserfieldUpdateFieldsSettingsBoolean(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmQuoteUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N"]
    CONTACT: bool | Literal["Y", "N"]
    COMPANY: bool | Literal["Y", "N"]
    DEAL: bool | Literal["Y", "N"]


class CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str
    """Type of the object that it belongs to."""


class CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue | str
    """Value that an empty field takes."""


class CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(TypedDict, total=False):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED"]
    """Type."""


class CrmQuoteUserfieldUpdateFieldsSettingsDouble(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str
    """Value that an empty field takes."""
    PRECISION: int


class CrmQuoteUserfieldUpdateFieldsSettingsEnumeration(TypedDict, total=False):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmQuoteUserfieldUpdateFieldsSettingsIblockSectioniblockElement(TypedDict, total=False):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str
    """Id of the type of information block."""
    IBLOCK_ID: str
    """Id of the information block."""
    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int
    ACTIVE_FILTER: bool | Literal["Y", "N"]


class CrmQuoteUserfieldUpdateFieldsSettingsInteger(TypedDict, total=False):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str
    """Value that an empty field takes."""


class CrmQuoteUserfieldUpdateFieldsSettingsString(TypedDict, total=False):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str
    """Value that an empty field takes."""
    ROWS: int
    """Rows."""
