"""Parameters of ``lists``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class ListsAddFields(TypedDict, total=False):
    NAME: Required[str]
    DESCRIPTION: str
    SORT: int
    PICTURE: Sequence[ListsAddFieldsPictureItem]
    BIZPROC: Literal["Y", "N"]


class ListsAddFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]


class ListsAddMessages(TypedDict, total=False):
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


class ListsAddRights(TypedDict, total=False):
    U1271: Any


class ListsElementAddFields(TypedDict, total=False):
    NAME: Required[str]
    PROPERTY_PropertyId: Any
    PROPERTY_951: Any
    PROPERTY_1003: Any


class ListsElementGetElementOrder(TypedDict, total=False):
    NAME: Any


class ListsElementGetFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    NAME: str
    IBLOCK_SECTION_ID: Any
    CREATED_BY: int
    ACTIVE_TO: Any
    BP_PUBLISHED: Any
    DATE_CREATE: str
    PREVIEW_TEXT: Any
    DETAIL_TEXT: Any
    SORT: Any
    PREVIEW_TEXT_TYPE: Any
    DETAIL_TEXT_TYPE: Any
    PROPERTY_PropertyId: Any


class ListsElementUpdateFields(TypedDict, total=False):
    NAME: Required[str]
    PROPERTY_PropertyId: Any
    PROPERTY_951: Any


class ListsFieldAddFields(TypedDict, total=False):
    NAME: Required[str]
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
    IS_REQUIRED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    SORT: int | str
    DEFAULT_VALUE: Any
    LIST: Sequence[Any] | Mapping[str, ListsFieldAddFieldsListValue | Mapping[str, Any]]
    LIST_TEXT_VALUES: str
    LIST_DEF: Sequence[int | str]
    CODE: str
    SETTINGS: Sequence[Any] | ListsFieldAddFieldsSettings
    USER_TYPE_SETTINGS: Sequence[str]
    ROW_COUNT: int
    COL_COUNT: int
    LINK_IBLOCK_ID: int


class ListsFieldAddFieldsListValue(TypedDict, total=False):
    ID: ListsFieldAddFieldsListValueId
    VALUE: Any
    SORT: Any
    DEF: Any


class ListsFieldAddFieldsListValueId(TypedDict, total=False):
    """Id of the record."""

    VALUE: Any
    SORT: Any
    DEF: Any


class ListsFieldAddFieldsSettings(TypedDict, total=False):
    SHOW_ADD_FORM: str
    SHOW_EDIT_FORM: str
    ADD_READ_ONLY_FIELD: str
    EDIT_READ_ONLY_FIELD: str
    SHOW_FIELD_PREVIEW: str


class ListsFieldUpdateFields(TypedDict, total=False):
    NAME: Required[str]
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
    IS_REQUIRED: Literal["Y", "N"]
    MULTIPLE: Literal["Y", "N"]
    SORT: int | str
    DEFAULT_VALUE: Any
    LIST: Sequence[Any] | Mapping[str, ListsFieldUpdateFieldsListValue | Mapping[str, Any]]
    LIST_TEXT_VALUES: str
    LIST_DEF: Sequence[int | str]
    CODE: str
    SETTINGS: Sequence[Any] | ListsFieldUpdateFieldsSettings
    USER_TYPE_SETTINGS: Sequence[str]
    ROW_COUNT: int
    COL_COUNT: int
    LINK_IBLOCK_ID: int


class ListsFieldUpdateFieldsListValue(TypedDict, total=False):
    ID: ListsFieldUpdateFieldsListValueId
    VALUE: Any
    SORT: Any


class ListsFieldUpdateFieldsListValueId(TypedDict, total=False):
    """Id of the record to change."""

    VALUE: Any
    SORT: Any
    DEF: Any


class ListsFieldUpdateFieldsSettings(TypedDict, total=False):
    SHOW_ADD_FORM: str
    SHOW_EDIT_FORM: str
    ADD_READ_ONLY_FIELD: str
    EDIT_READ_ONLY_FIELD: str
    SHOW_FIELD_PREVIEW: str


class ListsGetIblockOrder(TypedDict, total=False):
    ID: Any
    IBLOCK_TYPE: Any
    NAME: str
    CODE: Any
    SORT: str
    TIMESTAMP_X: Any


class ListsSectionAddFields(TypedDict, total=False):
    NAME: Required[str]
    EXTERNAL_ID: str
    XML_ID: str
    SORT: int
    ACTIVE: Literal["Y", "N"]
    PICTURE: Sequence[ListsSectionAddFieldsPictureItem]
    DESCRIPTION: str
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: Sequence[ListsSectionAddFieldsDetailPictureItem]
    SECTION_PROPERTY: Sequence[Any]


class ListsSectionAddFieldsDetailPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]
    remove: Any


class ListsSectionAddFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]
    remove: Any


class ListsSectionGetFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    CODE: Any
    XML_ID: str
    EXTERNAL_ID: str
    NAME: str
    ACTIVE: str
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
    DATE_CREATE: str
    CREATED_BY: int
    MODIFIED_BY: int


class ListsSectionUpdateFields(TypedDict, total=False):
    NAME: Required[str]
    EXTERNAL_ID: str
    XML_ID: str
    SORT: int
    ACTIVE: Literal["Y", "N"]
    PICTURE: Sequence[ListsSectionUpdateFieldsPictureItem]
    DESCRIPTION: str
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: Sequence[ListsSectionUpdateFieldsDetailPictureItem]
    SECTION_PROPERTY: Sequence[Any]


class ListsSectionUpdateFieldsDetailPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]
    remove: Any


class ListsSectionUpdateFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]
    remove: Any


class ListsUpdateFields(TypedDict, total=False):
    NAME: Required[str]
    DESCRIPTION: str
    SORT: int
    PICTURE: Sequence[ListsUpdateFieldsPictureItem]
    BIZPROC: Literal["Y", "N"]


class ListsUpdateFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]


class ListsUpdateMessages(TypedDict, total=False):
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


class ListsUpdateRights(TypedDict, total=False):
    D15: Any
