"""Parameters of ``crm.contact``."""

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


class CrmContactAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: HONORIFIC, NAME, SECOND_NAME, LAST_NAME, PHOTO, BIRTHDATE, TYPE_ID, SOURCE_ID,
    SOURCE_DESCRIPTION, POST, COMMENTS, OPENED, EXPORT, ASSIGNED_BY_ID, COMPANY_ID, COMPANY_IDS,
    UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM, TRACE, PHONE, EMAIL, WEB, IM,
    LINK, ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, DATE_CREATE, DATE_MODIFY, CREATED_BY_ID,
    MODIFY_BY_ID, ADDRESS, ADDRESS_2, ADDRESS_CITY, ADDRESS_POSTAL_CODE, ADDRESS_REGION,
    ADDRESS_PROVINCE, ADDRESS_COUNTRY, ADDRESS_COUNTRY_CODE, ADDRESS_LOC_ADDR_ID."""

    HONORIFIC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    SECOND_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LAST_NAME: str | float | Decimal | Literal[False] | None
    """Last name."""
    PHOTO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    BIRTHDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    TYPE_ID: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    POST: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    OPENED: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    EXPORT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    COMPANY_ID: int | str | Literal[False] | None
    """Id of the company."""
    COMPANY_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
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
    TRACE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    PHONE: (
        Sequence[params_shared.CrmMultifield | OtherKeys]
        | Mapping[str, params_shared.CrmMultifield | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    """Phone numbers."""
    EMAIL: (
        Sequence[params_shared.CrmMultifield | OtherKeys]
        | Mapping[str, params_shared.CrmMultifield | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    """E-mail addresses."""
    WEB: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    IM: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    """Messengers."""
    LINK: Sequence[params_shared.CrmMultifield | OtherKeys] | str | Literal[False] | None
    """Link."""
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
    ADDRESS: str | float | Decimal | Literal[False] | None
    """Address."""
    ADDRESS_2: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_CITY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_POSTAL_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_REGION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_PROVINCE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_COUNTRY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_COUNTRY_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_LOC_ADDR_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmContactAddParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_SONET_EVENT, IMPORT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Tell of the change in the news feed."""
    IMPORT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CrmContactCompanyAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: COMPANY_ID, IS_PRIMARY, SORT."""

    COMPANY_ID: Required[int | str]
    """Id of the company."""
    IS_PRIMARY: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is the main one."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmContactCompanyDeleteFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: COMPANY_ID."""

    COMPANY_ID: Required[int | str]
    """Id of the company."""


class CrmContactListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: SOURCE_ID, NAME, LAST_NAME, EMAIL, ASSIGNED_BY_ID, IMPORT, DATE_CREATE."""

    SOURCE_ID: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    LAST_NAME: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Last name."""
    EMAIL: Any
    """E-mail addresses."""
    ASSIGNED_BY_ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the responsible user."""
    IMPORT: Any
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


class CrmContactListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: LAST_NAME, NAME."""

    LAST_NAME: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""


class CrmContactUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: HONORIFIC, NAME, SECOND_NAME, LAST_NAME, PHOTO, BIRTHDATE, TYPE_ID, SOURCE_ID,
    SOURCE_DESCRIPTION, POST, COMMENTS, OPENED, EXPORT, ASSIGNED_BY_ID, COMPANY_ID, COMPANY_IDS,
    UTM_SOURCE, UTM_MEDIUM, UTM_CAMPAIGN, UTM_CONTENT, UTM_TERM, PHONE, EMAIL, WEB, IM, LINK,
    ORIGINATOR_ID, ORIGIN_ID, ORIGIN_VERSION, ADDRESS, ADDRESS_2, ADDRESS_CITY,
    ADDRESS_POSTAL_CODE, ADDRESS_REGION, ADDRESS_PROVINCE, ADDRESS_COUNTRY,
    ADDRESS_COUNTRY_CODE, ADDRESS_LOC_ADDR_ID."""

    HONORIFIC: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    NAME: str | float | Decimal | Literal[False] | None
    """Name."""
    SECOND_NAME: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LAST_NAME: str | float | Decimal | Literal[False] | None
    """Last name."""
    PHOTO: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    BIRTHDATE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    TYPE_ID: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    SOURCE_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    SOURCE_DESCRIPTION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    POST: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    COMMENTS: str | float | Decimal | Literal[False] | None
    """Comment."""
    OPENED: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    EXPORT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    ASSIGNED_BY_ID: int | str | Literal[False] | None
    """Id of the responsible user."""
    COMPANY_ID: int | str | Literal[False] | None
    """Id of the company."""
    COMPANY_IDS: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
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
    ORIGINATOR_ID: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    ORIGIN_ID: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    ORIGIN_VERSION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS: str | float | Decimal | Literal[False] | None
    """Address."""
    ADDRESS_2: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_CITY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_POSTAL_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_REGION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_PROVINCE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_COUNTRY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_COUNTRY_CODE: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    ADDRESS_LOC_ADDR_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmContactUpdateParams(TypedDict, total=False, extra_items=Any):
    """Keys: REGISTER_SONET_EVENT, REGISTER_HISTORY_EVENT."""

    REGISTER_SONET_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Tell of the change in the news feed."""
    REGISTER_HISTORY_EVENT: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""


class CrmContactUserfieldUpdateFields(TypedDict, total=False, extra_items=Any):
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
        CrmContactUserfieldUpdateFieldsSettingsVariant1
        | OtherKeys
        | CrmContactUserfieldUpdateFieldsSettingsVariant2
        | CrmContactUserfieldUpdateFieldsSettingsVariant3
        | CrmContactUserfieldUpdateFieldsSettingsVariant4
        | CrmContactUserfieldUpdateFieldsSettingsVariant5
        | CrmContactUserfieldUpdateFieldsSettingsVariant6
        | CrmContactUserfieldUpdateFieldsSettingsIblockSectionIblockElement
        | CrmContactUserfieldUpdateFieldsSettingsCrmStatus
        | params_shared.CrmDealUserfieldUpdateFieldsSettingsCrm
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    LIST: (
        Sequence[CrmContactUserfieldUpdateFieldsListItem | OtherKeys]
        | Mapping[str, CrmContactUserfieldUpdateFieldsListItem | OtherKeys]
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


class CrmContactUserfieldUpdateFieldsListItem(TypedDict, total=False, extra_items=Any):
    """Keys: ID, DEL, VALUE, SORT, DEF, XML_ID."""

    ID: str | float | Decimal | Literal[False] | None
    """Id of the record to change."""
    DEL: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    VALUE: str | float | Decimal | Literal[False] | None
    """Value."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    DEF: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether it is the default."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""


class CrmContactUserfieldUpdateFieldsSettingsCrmStatus(TypedDict, total=False, extra_items=Any):
    """Keys: ENTITY_TYPE."""

    ENTITY_TYPE: str | float | Decimal | Literal[False] | None
    """Type of the object that it belongs to."""


class CrmContactUserfieldUpdateFieldsSettingsIblockSectionIblockElement(
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


class CrmContactUserfieldUpdateFieldsSettingsVariant1(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, ROWS."""

    DEFAULT_VALUE: str | float | Decimal | Literal[False] | None
    """Value that an empty field takes."""
    ROWS: int | str | Literal[False] | None
    """Rows."""


class CrmContactUserfieldUpdateFieldsSettingsVariant2(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""


class CrmContactUserfieldUpdateFieldsSettingsVariant3(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, PRECISION."""

    DEFAULT_VALUE: float | Decimal | str | Literal[False] | None
    """Value that an empty field takes."""
    PRECISION: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmContactUserfieldUpdateFieldsSettingsVariant4(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE, DISPLAY."""

    DEFAULT_VALUE: int | str | Literal[False] | None
    """Value that an empty field takes."""
    DISPLAY: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmContactUserfieldUpdateFieldsSettingsVariant5(TypedDict, total=False, extra_items=Any):
    """Keys: DEFAULT_VALUE."""

    DEFAULT_VALUE: (
        CrmContactUserfieldUpdateFieldsSettingsVariant5DefaultValue
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Value that an empty field takes."""


class CrmContactUserfieldUpdateFieldsSettingsVariant5DefaultValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: VALUE, TYPE."""

    VALUE: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """Value."""
    TYPE: Literal["NONE", "NOW", "FIXED", False] | str | None
    """Type."""


class CrmContactUserfieldUpdateFieldsSettingsVariant6(TypedDict, total=False, extra_items=Any):
    """Keys: DISPLAY, LIST_HEIGHT."""

    DISPLAY: Literal["LIST", "UI", "CHECKBOX", "DIALOG"]
    LIST_HEIGHT: Any
