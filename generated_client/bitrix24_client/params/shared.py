"""Parameters of several namespaces."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.open_dicts import OtherKeys


class CrmDealContactAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: CONTACT_ID, IS_PRIMARY, SORT."""

    CONTACT_ID: Required[int | str]
    """Id of the contact."""
    IS_PRIMARY: Literal["Y", "N"]
    """Whether it is the main one."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmDealDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False, extra_items=Any):
    """Keys: name, optionFlags, options."""

    name: Required[str | float | Decimal]
    """Name."""
    optionFlags: Literal[1, 0, "1", "0"]
    options: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Options."""


class CrmDealProductrowsSetRowsItem(TypedDict, total=False, extra_items=Any):
    """Keys: PRODUCT_ID, PRODUCT_NAME, PRICE, PRICE_EXCLUSIVE, PRICE_NETTO, PRICE_BRUTTO, QUANTITY,
    DISCOUNT_TYPE_ID, DISCOUNT_RATE, DISCOUNT_SUM, TAX_RATE, TAX_INCLUDED, MEASURE_CODE,
    MEASURE_NAME, SORT."""

    PRODUCT_ID: int | str | Literal[False] | None
    """Id of the product."""
    PRODUCT_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PRICE: float | Decimal | str | Literal[False] | None
    """Price."""
    PRICE_EXCLUSIVE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    PRICE_NETTO: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    PRICE_BRUTTO: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    QUANTITY: float | Decimal | str | Literal[False] | None
    """Quantity."""
    DISCOUNT_TYPE_ID: Literal[1, 2, "1", "2"]
    DISCOUNT_RATE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    DISCOUNT_SUM: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    TAX_RATE: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    TAX_INCLUDED: Literal["Y", "N"]
    MEASURE_CODE: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    MEASURE_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmDealUserfieldAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: USER_TYPE_ID, FIELD_NAME, LABEL, XML_ID, LIST_FILTER_LABEL, LIST_COLUMN_LABEL,
    EDIT_FORM_LABEL, ERROR_MESSAGE, HELP_MESSAGE, MULTIPLE, MANDATORY, SHOW_FILTER, SETTINGS,
    LIST, SORT, SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE."""

    USER_TYPE_ID: Required[str | float | Decimal]
    """Type of the user field."""
    FIELD_NAME: Required[str | float | Decimal]
    """Name of the field."""
    LABEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    LIST_FILTER_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in the filter."""
    LIST_COLUMN_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the column in lists."""
    EDIT_FORM_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in forms."""
    ERROR_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Text shown when the value is wrong."""
    HELP_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Hint beside the field."""
    MULTIPLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field holds several values."""
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is offered in filters."""
    SETTINGS: (
        CrmDealUserfieldAddFieldsSettingsVariant1
        | OtherKeys
        | CrmDealUserfieldAddFieldsSettingsVariant2
        | CrmDealUserfieldAddFieldsSettingsVariant3
        | CrmDealUserfieldAddFieldsSettingsVariant4
        | CrmDealUserfieldAddFieldsSettingsDatedatetime
        | CrmDealUserfieldAddFieldsSettingsVariant6
        | CrmDealUserfieldAddFieldsSettingsIblockSectionIblockElement
        | CrmDealUserfieldAddFieldsSettingsCrmStatus
        | UserUserfieldAddFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    LIST: (
        Sequence[CrmDealUserfieldAddFieldsListItem | OtherKeys]
        | Mapping[str, CrmDealUserfieldAddFieldsListItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field takes part in the search."""


class CrmDealUserfieldAddFieldsListItem(TypedDict, total=False, extra_items=Any):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str | float | Decimal | Literal[False] | None
    """Value."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is the default."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""


class CrmDealUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class CrmDealUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: (
        CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""


class CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None
    """Type."""


class CrmDealUserfieldAddFieldsSettingsIblockSectionIblockElement(
    TypedDict, total=False, extra_items=Any
):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    """Id of the type of information block."""
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    """Id of the information block."""
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CrmDealUserfieldAddFieldsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class CrmDealUserfieldAddFieldsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""


class CrmDealUserfieldAddFieldsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmDealUserfieldAddFieldsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmDealUserfieldAddFieldsSettingsVariant6(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmDealUserfieldListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT, MULTIPLE, MANDATORY, SHOW_FILTER,
    SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE, LANG."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    FIELD_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name of the field."""
    USER_TYPE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Type of the user field."""
    XML_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    SORT: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    MULTIPLE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field holds several values."""
    MANDATORY: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field has to be filled in."""
    SHOW_FILTER: (
        Literal["N", "I", "E", "S", False]
        | Sequence[Literal["N", "I", "E", "S"]]
        | str
        | Sequence[
            Literal["N", "I", "E", "S", False] | Sequence[Literal["N", "I", "E", "S"]] | str | None
        ]
        | None
    )
    """Whether the field is offered in filters."""
    SHOW_IN_LIST: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """Whether the field takes part in the search."""
    LANG: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Code of the language."""


class CrmDealUserfieldListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, FIELD_NAME, USER_TYPE_ID, XML_ID, SORT."""

    ID: str
    """The direction of an order."""
    FIELD_NAME: str
    """The direction of an order."""
    USER_TYPE_ID: str
    """The direction of an order."""
    XML_ID: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""


class CrmDealUserfieldUpdateFieldsList(TypedDict, total=False, extra_items=Any):
    """Keys: VALUE, SORT, DEF, XML_ID."""

    VALUE: str | float | Decimal | Literal[False] | None
    """Value."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is the default."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""


class CrmDealUserfieldUpdateFieldsSettingsCrm(TypedDict, total=False, extra_items=Any):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    CONTACT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    COMPANY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    DEAL: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CrmItemDetailsConfigurationSetDataItem(TypedDict, total=False, extra_items=Any):
    """Keys: name, title, type, elements."""

    name: Required[str | float | Decimal]
    """Name."""
    title: Required[str | float | Decimal]
    """Title."""
    type: Required[Literal["section"]]
    """Type."""
    elements: (
        Sequence[CrmItemDetailsConfigurationSetDataItemElementsItem | OtherKeys]
        | Mapping[str, CrmItemDetailsConfigurationSetDataItemElementsItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class CrmItemDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False, extra_items=Any):
    """Keys: name, optionFlags, options."""

    name: Required[str | float | Decimal]
    """Name."""
    optionFlags: Literal[1, 0, "1", "0"]
    options: (
        CrmItemDetailsConfigurationSetDataItemElementsItemOptions
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Options."""


class CrmItemDetailsConfigurationSetDataItemElementsItemOptions(
    TypedDict, total=False, extra_items=Any
):
    """Keys: defaultAddressType, defaultCountry, isPayButtonVisible, isPaymentDocumentsVisible."""

    defaultAddressType: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    defaultCountry: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    isPayButtonVisible: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    isPaymentDocumentsVisible: (
        bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    )
    """A truth value, or nothing: the field is emptied."""


class CrmLeadUserfieldAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: USER_TYPE_ID, FIELD_NAME, LABEL, XML_ID, LIST_FILTER_LABEL, LIST_COLUMN_LABEL,
    EDIT_FORM_LABEL, ERROR_MESSAGE, HELP_MESSAGE, MULTIPLE, MANDATORY, SHOW_FILTER, SETTINGS,
    LIST, SORT, SHOW_IN_LIST, EDIT_IN_LIST, IS_SEARCHABLE."""

    USER_TYPE_ID: Required[str | float | Decimal]
    """Type of the user field."""
    FIELD_NAME: Required[str | float | Decimal]
    """Name of the field."""
    LABEL: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    LIST_FILTER_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in the filter."""
    LIST_COLUMN_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the column in lists."""
    EDIT_FORM_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in forms."""
    ERROR_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Text shown when the value is wrong."""
    HELP_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Hint beside the field."""
    MULTIPLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field holds several values."""
    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is offered in filters."""
    SETTINGS: (
        CrmLeadUserfieldAddFieldsSettingsVariant1
        | OtherKeys
        | CrmLeadUserfieldAddFieldsSettingsVariant2
        | CrmLeadUserfieldAddFieldsSettingsVariant3
        | CrmLeadUserfieldAddFieldsSettingsVariant4
        | CrmLeadUserfieldAddFieldsSettingsDatedatetime
        | CrmLeadUserfieldAddFieldsSettingsVariant6
        | UserUserfieldAddFieldsSettingsIblockSectionIblockElement
        | CrmLeadUserfieldAddFieldsSettingsCrmStatus
        | UserUserfieldAddFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    LIST: (
        Sequence[CrmDealUserfieldAddFieldsListItem | OtherKeys]
        | Mapping[str, CrmDealUserfieldAddFieldsListItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field takes part in the search."""


class CrmLeadUserfieldAddFieldsSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class CrmLeadUserfieldAddFieldsSettingsDatedatetime(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: (
        CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""


class CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None
    """Type."""


class CrmLeadUserfieldAddFieldsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class CrmLeadUserfieldAddFieldsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""


class CrmLeadUserfieldAddFieldsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmLeadUserfieldAddFieldsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmLeadUserfieldAddFieldsSettingsVariant6(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class CrmMultifield(TypedDict, total=False, extra_items=Any):
    """Keys: ID, TYPE_ID, VALUE, VALUE_TYPE."""

    ID: int | str | Literal[False] | None
    """A whole number, or its digits."""
    TYPE_ID: Literal["PHONE", "EMAIL", "WEB", "IM", "LINK", False] | str | float | Decimal | None
    """Id of the type."""
    VALUE: str | float | Decimal | Literal[False] | None
    """Value."""
    VALUE_TYPE: str | float | Decimal | Literal[False] | None
    """A text."""


class CrmQuoteUserfieldUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: MANDATORY, SHOW_FILTER, XML_ID, SETTINGS, LIST, SORT, SHOW_IN_LIST, EDIT_IN_LIST,
    IS_SEARCHABLE, LIST_FILTER_LABEL, LIST_COLUMN_LABEL, EDIT_FORM_LABEL, ERROR_MESSAGE,
    HELP_MESSAGE."""

    MANDATORY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field has to be filled in."""
    SHOW_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is offered in filters."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SETTINGS: (
        CrmQuoteUserfieldUpdateFieldsSettingsVariant1
        | OtherKeys
        | CrmQuoteUserfieldUpdateFieldsSettingsVariant2
        | CrmQuoteUserfieldUpdateFieldsSettingsVariant3
        | CrmQuoteUserfieldUpdateFieldsSettingsVariant4
        | CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime
        | CrmQuoteUserfieldUpdateFieldsSettingsVariant6
        | CrmQuoteUserfieldUpdateFieldsSettingsIblockSectionIblockElement
        | CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus
        | CrmDealUserfieldUpdateFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    LIST: (
        Sequence[CrmDealUserfieldUpdateFieldsList | OtherKeys]
        | CrmDealUserfieldUpdateFieldsList
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    SHOW_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field is shown in lists."""
    EDIT_IN_LIST: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field can be edited in lists."""
    IS_SEARCHABLE: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the field takes part in the search."""
    LIST_FILTER_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in the filter."""
    LIST_COLUMN_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the column in lists."""
    EDIT_FORM_LABEL: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Title of the field in forms."""
    ERROR_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Text shown when the value is wrong."""
    HELP_MESSAGE: (
        str
        | float
        | Decimal
        | Literal[False]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | Sequence[Any]
        | None
    )
    """Hint beside the field."""


class CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: (
        CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""


class CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None
    """Type."""


class CrmQuoteUserfieldUpdateFieldsSettingsIblockSectionIblockElement(
    TypedDict, total=False, extra_items=Any
):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    """Id of the type of information block."""
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    """Id of the information block."""
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CrmQuoteUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class CrmQuoteUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""


class CrmQuoteUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmQuoteUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: Literal["CHECKBOX", "RADIO", "DROPDOWN"]


class CrmQuoteUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any


class ImV2FileUploadFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, content, message."""

    name: Required[str | float | Decimal]
    """Name."""
    content: Required[FileSource | str | float | Decimal]
    """Content."""
    message: str | float | Decimal | Literal[False] | None
    """Text of the message."""


class SalePropertyAddFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: minlength, maxlength, pattern, multiline, cols, rows, size, min, max, step,
    multielement, maxsize, accept, time."""

    minlength: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    maxlength: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    pattern: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    multiline: Literal["Y", "N"]
    cols: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    rows: int | str | Literal[False] | None
    """Rows."""
    size: int | str | Literal[False] | None
    """Size in bytes."""
    min: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    max: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    step: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    multielement: Literal["Y", "N"]
    maxsize: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    accept: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    time: Literal["Y", "N"]


class TaskChecklistitemGetlistOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, PARENT_ID, CREATED_BY, TITLE, SORT_INDEX, IS_COMPLETE, IS_IMPORTANT, TOGGLED_BY,
    TOGGLED_DATE."""

    ID: str
    """The direction of an order."""
    PARENT_ID: str
    """The direction of an order."""
    CREATED_BY: str
    """The direction of an order."""
    TITLE: str
    """The direction of an order."""
    SORT_INDEX: str
    """The direction of an order."""
    IS_COMPLETE: str
    """The direction of an order."""
    IS_IMPORTANT: str
    """The direction of an order."""
    TOGGLED_BY: str
    """The direction of an order."""
    TOGGLED_DATE: str
    """The direction of an order."""


class TaskItemListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, DATE_START, DEADLINE, STATUS, PRIORITY, MARK, CREATED_BY, RESPONSIBLE_ID,
    GROUP_ID, ID."""

    TITLE: str
    """The direction of an order."""
    DATE_START: str
    """The direction of an order."""
    DEADLINE: str
    """The direction of an order."""
    STATUS: str
    """The direction of an order."""
    PRIORITY: str
    """The direction of an order."""
    MARK: str
    """The direction of an order."""
    CREATED_BY: str
    """The direction of an order."""
    RESPONSIBLE_ID: str
    """The direction of an order."""
    GROUP_ID: str
    """The direction of an order."""
    ID: str
    """The direction of an order."""


class UserUserfieldAddFieldsSettingsCrm(TypedDict, total=False, extra_items=Any):
    """Keys: LEAD, CONTACT, COMPANY, DEAL."""

    LEAD: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    CONTACT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    COMPANY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    DEAL: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class UserUserfieldAddFieldsSettingsIblockSectionIblockElement(
    TypedDict, total=False, extra_items=Any
):
    """Keys: IBLOCK_TYPE_ID, IBLOCK_ID, DEFAULT_VALUE, DISPLAY, LIST_HEIGHT, ACTIVE_FILTER."""

    IBLOCK_TYPE_ID: str | float | Decimal | Literal[False] | None
    """Id of the type of information block."""
    IBLOCK_ID: str | float | Decimal | Literal[False] | None
    """Id of the information block."""
    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: Literal["DIALOG", "UI", "LIST", "CHECKBOX"]
    LIST_HEIGHT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ACTIVE_FILTER: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
