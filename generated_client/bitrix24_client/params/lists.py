"""Parameters of ``lists``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class ListsAddFields(TypedDict, total=False):
    """Keys: NAME, DESCRIPTION, SORT, PICTURE, BIZPROC."""

    NAME: Required[str]
    """Name."""
    DESCRIPTION: str
    """Description."""
    SORT: int
    """Position in the sorting order."""
    PICTURE: Sequence[ListsAddFieldsPictureItem]
    BIZPROC: Literal["Y", "N"]


class ListsAddFieldsPictureItem(TypedDict, total=False):
    """Keys: fileData."""

    fileData: Sequence[Any]
    """Pair of file name and content in base64."""


class ListsAddMessages(TypedDict, total=False):
    """Keys: ELEMENTS_NAME, ELEMENT_NAME, ELEMENT_ADD, ELEMENT_EDIT, ELEMENT_DELETE, SECTIONS_NAME,
    SECTION_NAME, SECTION_ADD, SECTION_EDIT, SECTION_DELETE."""

    ELEMENTS_NAME: str
    ELEMENT_NAME: str
    ELEMENT_ADD: str
    ELEMENT_EDIT: str
    ELEMENT_DELETE: str
    SECTIONS_NAME: str
    SECTION_NAME: str
    SECTION_ADD: str
    SECTION_EDIT: str
    SECTION_DELETE: str


class ListsElementAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: NAME, PROPERTY_PropertyId."""

    NAME: Required[str]
    """Name."""
    PROPERTY_PropertyId: Any


class ListsElementGetElementOrder(TypedDict, total=False, extra_items=Any):
    """Keys: NAME."""

    NAME: Literal["ASC", "DESC", "asc", "desc"]


class ListsElementGetFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: NAME, IBLOCK_SECTION_ID, CREATED_BY, ACTIVE_TO, BP_PUBLISHED, DATE_CREATE,
    PREVIEW_TEXT, DETAIL_TEXT, SORT, PREVIEW_TEXT_TYPE, DETAIL_TEXT_TYPE, PROPERTY_PropertyId."""

    NAME: str | Sequence[str] | None
    """Name."""
    IBLOCK_SECTION_ID: Any
    """Id of the section in the catalog."""
    CREATED_BY: int | Sequence[int] | None
    """Id of the user who made it."""
    ACTIVE_TO: Any
    BP_PUBLISHED: Any
    DATE_CREATE: str | Sequence[str] | None
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

    NAME: Required[str]
    """Name."""
    PROPERTY_PropertyId: Any


class ListsFieldAddFields(TypedDict, total=False):
    """Keys: NAME, TYPE, IS_REQUIRED, MULTIPLE, SORT, DEFAULT_VALUE, LIST, LIST_TEXT_VALUES,
    LIST_DEF, CODE, SETTINGS, USER_TYPE_SETTINGS, ROW_COUNT, COL_COUNT, LINK_IBLOCK_ID."""

    NAME: Required[str]
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
    SORT: int | str
    """Position in the sorting order."""
    DEFAULT_VALUE: Any
    """Value that an empty field takes."""
    LIST: Sequence[Any] | Mapping[str, ListsFieldAddFieldsListValue | OtherKeys]
    LIST_TEXT_VALUES: str
    LIST_DEF: Sequence[int | str]
    CODE: str
    """Symbolic code."""
    SETTINGS: Sequence[Any] | ListsFieldAddFieldsSettings
    """Settings."""
    USER_TYPE_SETTINGS: Sequence[str]
    ROW_COUNT: int
    COL_COUNT: int
    LINK_IBLOCK_ID: int


class ListsFieldAddFieldsListValue(TypedDict, total=False, extra_items=Any):
    """Keys: ID, VALUE, SORT, DEF."""

    ID: ListsFieldAddFieldsListValueId
    """Id of the record."""
    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""
    DEF: Any
    """Whether it is the default."""


class ListsFieldAddFieldsListValueId(TypedDict, total=False):
    """Id of the record.

    Keys: VALUE, SORT, DEF."""

    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""
    DEF: Any
    """Whether it is the default."""


class ListsFieldAddFieldsSettings(TypedDict, total=False):
    """Keys: SHOW_ADD_FORM, SHOW_EDIT_FORM, ADD_READ_ONLY_FIELD, EDIT_READ_ONLY_FIELD,
    SHOW_FIELD_PREVIEW."""

    SHOW_ADD_FORM: str
    SHOW_EDIT_FORM: str
    ADD_READ_ONLY_FIELD: str
    EDIT_READ_ONLY_FIELD: str
    SHOW_FIELD_PREVIEW: str


class ListsFieldUpdateFields(TypedDict, total=False):
    """Keys: NAME, TYPE, IS_REQUIRED, MULTIPLE, SORT, DEFAULT_VALUE, LIST, LIST_TEXT_VALUES,
    LIST_DEF, CODE, SETTINGS, USER_TYPE_SETTINGS, ROW_COUNT, COL_COUNT, LINK_IBLOCK_ID."""

    NAME: Required[str]
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
    SORT: int | str
    """Position in the sorting order."""
    DEFAULT_VALUE: Any
    """Value that an empty field takes."""
    LIST: Sequence[Any] | Mapping[str, ListsFieldUpdateFieldsListValue | OtherKeys]
    LIST_TEXT_VALUES: str
    LIST_DEF: Sequence[int | str]
    CODE: str
    """Symbolic code."""
    SETTINGS: Sequence[Any] | ListsFieldUpdateFieldsSettings
    """Settings."""
    USER_TYPE_SETTINGS: Sequence[str]
    ROW_COUNT: int
    COL_COUNT: int
    LINK_IBLOCK_ID: int


class ListsFieldUpdateFieldsListValue(TypedDict, total=False, extra_items=Any):
    """Keys: ID, VALUE, SORT."""

    ID: ListsFieldUpdateFieldsListValueId
    """Id of the record to change."""
    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""


class ListsFieldUpdateFieldsListValueId(TypedDict, total=False):
    """Id of the record to change.

    Keys: VALUE, SORT, DEF."""

    VALUE: Any
    """Value."""
    SORT: Any
    """Position in the sorting order."""
    DEF: Any
    """Whether it is the default."""


class ListsFieldUpdateFieldsSettings(TypedDict, total=False):
    """Keys: SHOW_ADD_FORM, SHOW_EDIT_FORM, ADD_READ_ONLY_FIELD, EDIT_READ_ONLY_FIELD,
    SHOW_FIELD_PREVIEW."""

    SHOW_ADD_FORM: str
    SHOW_EDIT_FORM: str
    ADD_READ_ONLY_FIELD: str
    EDIT_READ_ONLY_FIELD: str
    SHOW_FIELD_PREVIEW: str


class ListsGetIblockOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID, IBLOCK_TYPE, NAME, CODE, SORT, TIMESTAMP_X."""

    ID: Literal["ASC", "DESC", "asc", "desc"]
    IBLOCK_TYPE: Literal["ASC", "DESC", "asc", "desc"]
    NAME: Literal["ASC", "DESC", "asc", "desc"]
    CODE: Literal["ASC", "DESC", "asc", "desc"]
    SORT: Literal["ASC", "DESC", "asc", "desc"]
    TIMESTAMP_X: Literal["ASC", "DESC", "asc", "desc"]


class ListsSectionAddFields(TypedDict, total=False):
    """Keys: NAME, EXTERNAL_ID, XML_ID, SORT, ACTIVE, PICTURE, DESCRIPTION, DESCRIPTION_TYPE,
    DETAIL_PICTURE, SECTION_PROPERTY."""

    NAME: Required[str]
    """Name."""
    EXTERNAL_ID: str
    XML_ID: str
    """External id."""
    SORT: int
    """Position in the sorting order."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    PICTURE: Sequence[ListsSectionAddFieldsPictureItem]
    DESCRIPTION: str
    """Description."""
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: Sequence[ListsSectionAddFieldsDetailPictureItem]
    """Large picture."""
    SECTION_PROPERTY: Sequence[Any]


class ListsSectionAddFieldsDetailPictureItem(TypedDict, total=False):
    """Keys: fileData, remove."""

    fileData: Sequence[Any]
    """Pair of file name and content in base64."""
    remove: Any


class ListsSectionAddFieldsPictureItem(TypedDict, total=False):
    """Keys: fileData, remove."""

    fileData: Sequence[Any]
    """Pair of file name and content in base64."""
    remove: Any


class ListsSectionGetFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, CODE, XML_ID, EXTERNAL_ID, NAME, ACTIVE, GLOBAL_ACTIVE, IBLOCK_ACTIVE,
    IBLOCK_NAME, IBLOCK_TYPE, IBLOCK_XML_ID, IBLOCK_EXTERNAL_ID, DEPTH_LEVEL, LEFT_MARGIN,
    RIGHT_MARGIN, TIMESTAMP_X, DATE_CREATE, CREATED_BY, MODIFIED_BY."""

    ID: int | Sequence[int] | None
    """Id of the record to read."""
    CODE: Any
    """Symbolic code."""
    XML_ID: str | Sequence[str] | None
    """External id."""
    EXTERNAL_ID: str | Sequence[str] | None
    NAME: str | Sequence[str] | None
    """Name."""
    ACTIVE: str | Sequence[str] | None
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
    DATE_CREATE: str | Sequence[str] | None
    """When it was made."""
    CREATED_BY: int | Sequence[int] | None
    """Id of the user who made it."""
    MODIFIED_BY: int | Sequence[int] | None
    """Id of the user who last changed it."""


class ListsSectionUpdateFields(TypedDict, total=False):
    """Keys: NAME, EXTERNAL_ID, XML_ID, SORT, ACTIVE, PICTURE, DESCRIPTION, DESCRIPTION_TYPE,
    DETAIL_PICTURE, SECTION_PROPERTY."""

    NAME: Required[str]
    """Name."""
    EXTERNAL_ID: str
    XML_ID: str
    """External id."""
    SORT: int
    """Position in the sorting order."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
    PICTURE: Sequence[ListsSectionUpdateFieldsPictureItem]
    DESCRIPTION: str
    """Description."""
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: Sequence[ListsSectionUpdateFieldsDetailPictureItem]
    """Large picture."""
    SECTION_PROPERTY: Sequence[Any]


class ListsSectionUpdateFieldsDetailPictureItem(TypedDict, total=False):
    """Keys: fileData, remove."""

    fileData: Sequence[Any]
    """Pair of file name and content in base64."""
    remove: Any


class ListsSectionUpdateFieldsPictureItem(TypedDict, total=False):
    """Keys: fileData, remove."""

    fileData: Sequence[Any]
    """Pair of file name and content in base64."""
    remove: Any


class ListsUpdateFields(TypedDict, total=False):
    """Keys: NAME, DESCRIPTION, SORT, PICTURE, BIZPROC."""

    NAME: Required[str]
    """Name."""
    DESCRIPTION: str
    """Description."""
    SORT: int
    """Position in the sorting order."""
    PICTURE: Sequence[ListsUpdateFieldsPictureItem]
    BIZPROC: Literal["Y", "N"]


class ListsUpdateFieldsPictureItem(TypedDict, total=False):
    """Keys: fileData."""

    fileData: Sequence[Any]
    """Pair of file name and content in base64."""


class ListsUpdateMessages(TypedDict, total=False):
    """Keys: ELEMENTS_NAME, ELEMENT_NAME, ELEMENT_ADD, ELEMENT_EDIT, ELEMENT_DELETE, SECTIONS_NAME,
    SECTION_NAME, SECTION_ADD, SECTION_EDIT, SECTION_DELETE."""

    ELEMENTS_NAME: str
    ELEMENT_NAME: str
    ELEMENT_ADD: str
    ELEMENT_EDIT: str
    ELEMENT_DELETE: str
    SECTIONS_NAME: str
    SECTION_NAME: str
    SECTION_ADD: str
    SECTION_EDIT: str
    SECTION_DELETE: str
