"""Parameters of ``lists``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class ListsAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, DESCRIPTION, SORT, PICTURE, BIZPROC."""

    NAME: Required[str | float | Decimal]
    """Name."""
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    PICTURE: (
        Sequence[ListsAddFieldsPictureItem | OtherKeys]
        | ListsAddFieldsPicture
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    BIZPROC: Literal["Y", "N"]


class ListsAddFieldsPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Pair of file name and content in base64."""


class ListsAddFieldsPictureItem(TypedDict, total=False, extra_items=Any):
    """Keys: fileData."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Pair of file name and content in base64."""


class ListsAddMessages(TypedDict, total=False, extra_items=Any):
    """Keys: ELEMENTS_NAME, ELEMENT_NAME, ELEMENT_ADD, ELEMENT_EDIT, ELEMENT_DELETE, SECTIONS_NAME,
    SECTION_NAME, SECTION_ADD, SECTION_EDIT, SECTION_DELETE."""

    ELEMENTS_NAME: Any
    ELEMENT_NAME: Any
    ELEMENT_ADD: Any
    ELEMENT_EDIT: Any
    ELEMENT_DELETE: Any
    SECTIONS_NAME: Any
    SECTION_NAME: Any
    SECTION_ADD: Any
    SECTION_EDIT: Any
    SECTION_DELETE: Any


class ListsElementAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, PROPERTY_PropertyId."""

    NAME: Required[str | float | Decimal]
    """Name."""
    PROPERTY_PropertyId: Any


class ListsElementGetElementOrder(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: str
    """The direction of an order."""


class ListsElementGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, IBLOCK_SECTION_ID, CREATED_BY, ACTIVE_TO, BP_PUBLISHED, DATE_CREATE,
    PREVIEW_TEXT, DETAIL_TEXT, SORT, PREVIEW_TEXT_TYPE, DETAIL_TEXT_TYPE, PROPERTY_PropertyId."""

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
    IBLOCK_SECTION_ID: Any
    """Id of the section in the catalog."""
    CREATED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    ACTIVE_TO: Any
    BP_PUBLISHED: Any
    DATE_CREATE: Any
    """When it was made."""
    PREVIEW_TEXT: Any
    """Short description."""
    DETAIL_TEXT: Any
    """Detailed description."""
    SORT: Any
    """Position in the sorting order."""
    PREVIEW_TEXT_TYPE: Any
    """Format of the short description: text or html."""
    DETAIL_TEXT_TYPE: Any
    """Format of the detailed description: text or html."""
    PROPERTY_PropertyId: Any


class ListsElementUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, PROPERTY_PropertyId."""

    NAME: Required[str | float | Decimal]
    """Name."""
    PROPERTY_PropertyId: Any


class ListsFieldAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, TYPE, IS_REQUIRED, MULTIPLE, SORT, DEFAULT_VALUE, LIST, LIST_TEXT_VALUES,
    LIST_DEF, CODE, SETTINGS, USER_TYPE_SETTINGS, ROW_COUNT, COL_COUNT, LINK_IBLOCK_ID."""

    NAME: Required[str | float | Decimal]
    """Name."""
    TYPE: Required[
        Literal[
            "S",
            "N",
            "L",
            "F",
            "G",
            "E",
            "S:Date",
            "S:DateTime",
            "S:HTML",
            "E:EList",
            "N:Sequence",
            "S:ECrm",
            "S:Money",
            "S:DiskFile",
            "S:employee",
            "SORT",
            "ACTIVE_FROM",
            "ACTIVE_TO",
            "PREVIEW_PICTURE",
            "PREVIEW_TEXT",
            "DETAIL_PICTURE",
            "DETAIL_TEXT",
            "DATE_CREATE",
            "CREATED_BY",
            "TIMESTAMP_X",
            "MODIFIED_BY",
        ]
    ]
    """Type."""
    IS_REQUIRED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    DEFAULT_VALUE: Any
    """Value that an empty field takes."""
    LIST: (
        Sequence[Any]
        | Mapping[str, ListsFieldAddFieldsListValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    LIST_TEXT_VALUES: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LIST_DEF: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    SETTINGS: Sequence[Any] | ListsFieldAddFieldsSettings | OtherKeys | str | Literal[False] | None
    """Settings."""
    USER_TYPE_SETTINGS: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    ROW_COUNT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    COL_COUNT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    LINK_IBLOCK_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class ListsFieldAddFieldsListValue(TypedDict, total=False, extra_items=Any):
    """Keys: ID, VALUE, SORT, DEF."""

    ID: ListsFieldAddFieldsListValueId | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Id of the record."""
    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""
    DEF: Any
    """Whether it is the default."""


class ListsFieldAddFieldsListValueId(TypedDict, total=False, extra_items=Any):
    """Keys: VALUE, SORT, DEF."""

    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""
    DEF: Any
    """Whether it is the default."""


class ListsFieldAddFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: SHOW_ADD_FORM, SHOW_EDIT_FORM, ADD_READ_ONLY_FIELD, EDIT_READ_ONLY_FIELD,
    SHOW_FIELD_PREVIEW."""

    SHOW_ADD_FORM: Any
    SHOW_EDIT_FORM: Any
    ADD_READ_ONLY_FIELD: Any
    EDIT_READ_ONLY_FIELD: Any
    SHOW_FIELD_PREVIEW: Any


class ListsFieldUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, TYPE, IS_REQUIRED, MULTIPLE, SORT, DEFAULT_VALUE, LIST, LIST_TEXT_VALUES,
    LIST_DEF, CODE, SETTINGS, USER_TYPE_SETTINGS, ROW_COUNT, COL_COUNT, LINK_IBLOCK_ID."""

    NAME: Required[str | float | Decimal]
    """Name."""
    TYPE: Required[
        Literal[
            "S",
            "N",
            "L",
            "F",
            "G",
            "E",
            "S:Date",
            "S:DateTime",
            "S:HTML",
            "E:EList",
            "N:Sequence",
            "S:ECrm",
            "S:Money",
            "S:DiskFile",
            "S:employee",
            "SORT",
            "ACTIVE_FROM",
            "ACTIVE_TO",
            "PREVIEW_PICTURE",
            "PREVIEW_TEXT",
            "DETAIL_PICTURE",
            "DETAIL_TEXT",
            "DATE_CREATE",
            "CREATED_BY",
            "TIMESTAMP_X",
            "MODIFIED_BY",
        ]
    ]
    """Type."""
    IS_REQUIRED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    """Whether the field holds several values."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    DEFAULT_VALUE: Any
    """Value that an empty field takes."""
    LIST: (
        Sequence[Any]
        | Mapping[str, ListsFieldUpdateFieldsListValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    LIST_TEXT_VALUES: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    LIST_DEF: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    SETTINGS: Sequence[Any] | ListsFieldAddFieldsSettings | OtherKeys | str | Literal[False] | None
    """Settings."""
    USER_TYPE_SETTINGS: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    ROW_COUNT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    COL_COUNT: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    LINK_IBLOCK_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class ListsFieldUpdateFieldsListValue(TypedDict, total=False, extra_items=Any):
    """Keys: ID, VALUE, SORT."""

    ID: ListsFieldAddFieldsListValueId | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Id of the record to change."""
    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""


class ListsGetIblockOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, IBLOCK_TYPE, NAME, CODE, SORT, TIMESTAMP_X."""

    ID: str
    """The direction of an order."""
    IBLOCK_TYPE: str
    """The direction of an order."""
    NAME: str
    """The direction of an order."""
    CODE: str
    """The direction of an order."""
    SORT: str
    """The direction of an order."""
    TIMESTAMP_X: str
    """The direction of an order."""


class ListsSectionAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, EXTERNAL_ID, XML_ID, SORT, ACTIVE, PICTURE, DESCRIPTION, DESCRIPTION_TYPE,
    DETAIL_PICTURE, SECTION_PROPERTY."""

    NAME: Required[str | float | Decimal]
    """Name."""
    EXTERNAL_ID: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    SORT: int | str | Literal[False] | None
    """Position in the sorting order."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    PICTURE: (
        Sequence[ListsSectionAddFieldsPictureItem | OtherKeys]
        | ListsSectionAddFieldsPicture
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: (
        Sequence[ListsSectionAddFieldsDetailPictureItem | OtherKeys]
        | ListsSectionAddFieldsDetailPicture
        | OtherKeys
        | str
        | Literal[False]
        | None
    )
    """Large picture."""
    SECTION_PROPERTY: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class ListsSectionAddFieldsDetailPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Pair of file name and content in base64."""
    remove: Any


class ListsSectionAddFieldsDetailPictureItem(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Pair of file name and content in base64."""
    remove: Any


class ListsSectionAddFieldsPicture(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Pair of file name and content in base64."""
    remove: Any


class ListsSectionAddFieldsPictureItem(TypedDict, total=False, extra_items=Any):
    """Keys: fileData, remove."""

    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Pair of file name and content in base64."""
    remove: Any


class ListsSectionGetFilter(TypedDict, total=False, extra_items=Any):
    """Keys: ID, CODE, XML_ID, EXTERNAL_ID, NAME, ACTIVE, GLOBAL_ACTIVE, IBLOCK_ACTIVE,
    IBLOCK_NAME, IBLOCK_TYPE, IBLOCK_XML_ID, IBLOCK_EXTERNAL_ID, DEPTH_LEVEL, LEFT_MARGIN,
    RIGHT_MARGIN, TIMESTAMP_X, DATE_CREATE, CREATED_BY, MODIFIED_BY."""

    ID: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record to read."""
    CODE: Any
    """Symbolic code."""
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
    EXTERNAL_ID: (
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
    ACTIVE: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Whether the record is active."""
    GLOBAL_ACTIVE: Any
    IBLOCK_ACTIVE: Any
    IBLOCK_NAME: Any
    IBLOCK_TYPE: Any
    IBLOCK_XML_ID: Any
    IBLOCK_EXTERNAL_ID: Any
    DEPTH_LEVEL: Any
    LEFT_MARGIN: Any
    RIGHT_MARGIN: Any
    TIMESTAMP_X: Any
    """When it was last changed."""
    DATE_CREATE: Any
    """When it was made."""
    CREATED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    MODIFIED_BY: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""
