"""Parameters of ``lists``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class ListsAddRequestFields(TypedDict, total=False):
    NAME: Required[str]
    DESCRIPTION: str
    SORT: int
    PICTURE: Sequence[ListsAddRequestFieldsPictureItem]
    BIZPROC: Literal["Y", "N"]


class ListsAddRequestFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]


class ListsAddRequestMessages(TypedDict, total=False):
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


class ListsAddRequestRights(TypedDict, total=False):
    U1271: Any


class ListsElementAddRequestFields(TypedDict, total=False):
    NAME: Required[str]
    PROPERTY_PropertyId: Any
    PROPERTY_951: Any
    PROPERTY_1003: Any


class ListsElementGetRequestElementOrder(TypedDict, total=False):
    NAME: Any


class ListsElementGetRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    NAME: str
    IBLOCK_SECTION_ID: Any
    CREATED_BY: Any
    ACTIVE_TO: Any
    BP_PUBLISHED: Any
    DATE_CREATE: str
    PREVIEW_TEXT: Any
    DETAIL_TEXT: Any
    SORT: Any
    PREVIEW_TEXT_TYPE: Any
    DETAIL_TEXT_TYPE: Any
    PROPERTY_PropertyId: Any


class ListsElementUpdateRequestFields(TypedDict, total=False):
    NAME: Required[str]
    PROPERTY_PropertyId: Any
    PROPERTY_951: Any


class ListsFieldAddRequestFields(TypedDict, total=False):
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
    LIST: Sequence[Any] | Mapping[str, ListsFieldAddRequestFieldsListValue | Mapping[str, Any]]
    LIST_TEXT_VALUES: str
    LIST_DEF: Sequence[int | str]
    CODE: str
    SETTINGS: Sequence[Any] | ListsFieldAddRequestFieldsSettings
    USER_TYPE_SETTINGS: Sequence[str]
    ROW_COUNT: int
    COL_COUNT: int
    LINK_IBLOCK_ID: int


class ListsFieldAddRequestFieldsListValue(TypedDict, total=False):
    ID: ListsFieldAddRequestFieldsListValueId
    VALUE: Any
    SORT: Any
    DEF: Any


class ListsFieldAddRequestFieldsListValueId(TypedDict, total=False):
    """Id of the record."""

    VALUE: Any
    SORT: Any
    DEF: Any


class ListsFieldAddRequestFieldsSettings(TypedDict, total=False):
    SHOW_ADD_FORM: str
    SHOW_EDIT_FORM: str
    ADD_READ_ONLY_FIELD: str
    EDIT_READ_ONLY_FIELD: str
    SHOW_FIELD_PREVIEW: str


class ListsFieldUpdateRequestFields(TypedDict, total=False):
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
    LIST: Sequence[Any] | Mapping[str, ListsFieldUpdateRequestFieldsListValue | Mapping[str, Any]]
    LIST_TEXT_VALUES: str
    LIST_DEF: Sequence[int | str]
    CODE: str
    SETTINGS: Sequence[Any] | ListsFieldUpdateRequestFieldsSettings
    USER_TYPE_SETTINGS: Sequence[str]
    ROW_COUNT: int
    COL_COUNT: int
    LINK_IBLOCK_ID: int


class ListsFieldUpdateRequestFieldsListValue(TypedDict, total=False):
    ID: ListsFieldUpdateRequestFieldsListValueId
    VALUE: Any
    SORT: Any


class ListsFieldUpdateRequestFieldsListValueId(TypedDict, total=False):
    """Id of the record to change."""

    VALUE: Any
    SORT: Any
    DEF: Any


class ListsFieldUpdateRequestFieldsSettings(TypedDict, total=False):
    SHOW_ADD_FORM: str
    SHOW_EDIT_FORM: str
    ADD_READ_ONLY_FIELD: str
    EDIT_READ_ONLY_FIELD: str
    SHOW_FIELD_PREVIEW: str


class ListsGetRequestIblockOrder(TypedDict, total=False):
    ID: Any
    IBLOCK_TYPE: Any
    NAME: str
    CODE: Any
    SORT: str
    TIMESTAMP_X: Any


class ListsSectionAddRequestFields(TypedDict, total=False):
    NAME: Required[str]
    EXTERNAL_ID: str
    XML_ID: str
    SORT: int
    ACTIVE: Literal["Y", "N"]
    PICTURE: Sequence[ListsSectionAddRequestFieldsPictureItem]
    DESCRIPTION: str
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: Sequence[ListsSectionAddRequestFieldsDetailPictureItem]
    SECTION_PROPERTY: Sequence[Any]


class ListsSectionAddRequestFieldsDetailPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]
    remove: Any


class ListsSectionAddRequestFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]
    remove: Any


class ListsSectionGetRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int | str
    CODE: Any
    XML_ID: Any
    EXTERNAL_ID: Any
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
    CREATED_BY: Any
    MODIFIED_BY: Any


class ListsSectionUpdateRequestFields(TypedDict, total=False):
    NAME: Required[str]
    EXTERNAL_ID: str
    XML_ID: str
    SORT: int
    ACTIVE: Literal["Y", "N"]
    PICTURE: Sequence[ListsSectionUpdateRequestFieldsPictureItem]
    DESCRIPTION: str
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: Sequence[ListsSectionUpdateRequestFieldsDetailPictureItem]
    SECTION_PROPERTY: Sequence[Any]


class ListsSectionUpdateRequestFieldsDetailPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]
    remove: Any


class ListsSectionUpdateRequestFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]
    remove: Any


class ListsUpdateRequestFields(TypedDict, total=False):
    NAME: Required[str]
    DESCRIPTION: str
    SORT: int
    PICTURE: Sequence[ListsUpdateRequestFieldsPictureItem]
    BIZPROC: Literal["Y", "N"]


class ListsUpdateRequestFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any]


class ListsUpdateRequestMessages(TypedDict, total=False):
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


class ListsUpdateRequestRights(TypedDict, total=False):
    D15: Any
