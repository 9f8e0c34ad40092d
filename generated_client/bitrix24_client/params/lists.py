"""Parameters of ``lists``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class ListsAddFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    PICTURE: (
        Sequence[ListsAddFieldsPictureItem | Mapping[str, Any]]
        | ListsAddFieldsPicture
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    BIZPROC: Literal["Y", "N"]


class ListsAddFieldsPicture(TypedDict, total=False):
    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class ListsAddFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class ListsAddMessages(TypedDict, total=False):
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


class ListsElementAddFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    PROPERTY_PropertyId: Any


class ListsElementGetElementOrder(TypedDict, total=False):
    NAME: str


class ListsElementGetFilter(TypedDict, total=False):
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    IBLOCK_SECTION_ID: Any
    CREATED_BY: int | str | Sequence[int | str] | Literal[False] | None
    ACTIVE_TO: Any
    BP_PUBLISHED: Any
    DATE_CREATE: Any
    PREVIEW_TEXT: Any
    DETAIL_TEXT: Any
    SORT: Any
    PREVIEW_TEXT_TYPE: Any
    DETAIL_TEXT_TYPE: Any
    PROPERTY_PropertyId: Any


class ListsElementUpdateFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    PROPERTY_PropertyId: Any


class ListsFieldAddFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
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
    SORT: int | str | Literal[False] | None
    DEFAULT_VALUE: Any
    LIST: (
        Sequence[Any]
        | Mapping[str, ListsFieldAddFieldsListValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    LIST_TEXT_VALUES: str | float | Decimal | Literal[False] | None
    LIST_DEF: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    CODE: str | float | Decimal | Literal[False] | None
    SETTINGS: (
        Sequence[Any]
        | ListsFieldAddFieldsSettings
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    USER_TYPE_SETTINGS: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    ROW_COUNT: int | str | Literal[False] | None
    COL_COUNT: int | str | Literal[False] | None
    LINK_IBLOCK_ID: int | str | Literal[False] | None


class ListsFieldAddFieldsListValue(TypedDict, total=False):
    ID: (
        ListsFieldAddFieldsListValueId
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    VALUE: Any
    SORT: Any
    DEF: Any


class ListsFieldAddFieldsListValueId(TypedDict, total=False):
    VALUE: Any
    SORT: Any
    DEF: Any


class ListsFieldAddFieldsSettings(TypedDict, total=False):
    SHOW_ADD_FORM: Any
    SHOW_EDIT_FORM: Any
    ADD_READ_ONLY_FIELD: Any
    EDIT_READ_ONLY_FIELD: Any
    SHOW_FIELD_PREVIEW: Any


class ListsFieldUpdateFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
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
    SORT: int | str | Literal[False] | None
    DEFAULT_VALUE: Any
    LIST: (
        Sequence[Any]
        | Mapping[str, ListsFieldUpdateFieldsListValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    LIST_TEXT_VALUES: str | float | Decimal | Literal[False] | None
    LIST_DEF: (
        Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None]
        | str
        | Literal[False]
        | None
    )
    CODE: str | float | Decimal | Literal[False] | None
    SETTINGS: (
        Sequence[Any]
        | ListsFieldAddFieldsSettings
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    USER_TYPE_SETTINGS: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    ROW_COUNT: int | str | Literal[False] | None
    COL_COUNT: int | str | Literal[False] | None
    LINK_IBLOCK_ID: int | str | Literal[False] | None


class ListsFieldUpdateFieldsListValue(TypedDict, total=False):
    ID: (
        ListsFieldAddFieldsListValueId
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    VALUE: Any
    SORT: Any


class ListsGetIblockOrder(TypedDict, total=False):
    ID: str
    IBLOCK_TYPE: str
    NAME: str
    CODE: str
    SORT: str
    TIMESTAMP_X: str


class ListsSectionAddFields(TypedDict, total=False):
    NAME: Required[str | float | Decimal]
    EXTERNAL_ID: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    SORT: int | str | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
    PICTURE: (
        Sequence[ListsSectionAddFieldsPictureItem | Mapping[str, Any]]
        | ListsSectionAddFieldsPicture
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    DESCRIPTION_TYPE: Literal["text", "html"]
    DETAIL_PICTURE: (
        Sequence[ListsSectionAddFieldsDetailPictureItem | Mapping[str, Any]]
        | ListsSectionAddFieldsDetailPicture
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    SECTION_PROPERTY: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class ListsSectionAddFieldsDetailPicture(TypedDict, total=False):
    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    remove: Any


class ListsSectionAddFieldsDetailPictureItem(TypedDict, total=False):
    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    remove: Any


class ListsSectionAddFieldsPicture(TypedDict, total=False):
    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    remove: Any


class ListsSectionAddFieldsPictureItem(TypedDict, total=False):
    fileData: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    remove: Any


class ListsSectionGetFilter(TypedDict, total=False):
    ID: int | str | Sequence[int | str] | Literal[False] | None
    CODE: Any
    XML_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    EXTERNAL_ID: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    NAME: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    ACTIVE: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
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
    DATE_CREATE: Any
    CREATED_BY: int | str | Sequence[int | str] | Literal[False] | None
    MODIFIED_BY: int | str | Sequence[int | str] | Literal[False] | None
