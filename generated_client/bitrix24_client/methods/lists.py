"""Methods of ``lists``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import lists as models
    from ..params import lists as params
else:
    models = lazy_module("..models.lists", __package__)

ADD = Method(
    "lists.add",
    _k.INTEGER,
    keys={"FIELDS": ("ListsAddFields",), "MESSAGES": ("ListsAddMessages",)},
    file_form="data",
)
DELETE = Method("lists.delete", _k.BOOLEAN)
UPDATE = Method(
    "lists.update",
    _k.BOOLEAN,
    keys={"FIELDS": ("ListsUpdateFields",), "MESSAGES": ("ListsUpdateMessages",)},
    file_form="data",
)
ELEMENT_ADD = Method("lists.element.add", _k.INTEGER, keys={"FIELDS": ("ListsElementAddFields",)})
ELEMENT_DELETE = Method("lists.element.delete", _k.BOOLEAN)
ELEMENT_UPDATE = Method(
    "lists.element.update", _k.BOOLEAN, keys={"FIELDS": ("ListsElementUpdateFields",)}
)
ELEMENT_GET = list_method(
    "lists.element.get",
    _k.Nested(lambda: models.ListsElement),
    Pagination(id_field="ID"),
    some_keys={
        "FILTER": ("ListsElementGetFilter",),
        "ELEMENT_ORDER": ("ListsElementGetElementOrder",),
    },
)
ELEMENT_GET_FILE_URL = Method("lists.element.get.file.url", _k.ListOf(_k.STRING), safe=True)
FIELD_ADD = Method("lists.field.add", _k.STRING, keys={"FIELDS": ("ListsFieldAddFields",)})
FIELD_DELETE = Method("lists.field.delete", _k.BOOLEAN)
FIELD_GET = Method("lists.field.get", _k.ANY, safe=True)
FIELD_UPDATE = Method(
    "lists.field.update", _k.BOOLEAN, keys={"FIELDS": ("ListsFieldUpdateFields",)}
)
FIELD_TYPE_GET = Method("lists.field.type.get", _k.Nested(lambda: models.ListsFieldType), safe=True)
GET = list_method(
    "lists.get",
    _k.Nested(lambda: models.Lists),
    Pagination(id_field="ID"),
    some_keys={"IBLOCK_ORDER": ("ListsGetIblockOrder",)},
)
GET_IBLOCK_TYPE_ID = Method("lists.get.iblock.type.id", _k.STRING, safe=True)
SECTION_ADD = Method(
    "lists.section.add", _k.INTEGER, keys={"FIELDS": ("ListsSectionAddFields",)}, file_form="data"
)
SECTION_DELETE = Method("lists.section.delete", _k.BOOLEAN)
SECTION_GET = Method(
    "lists.section.get",
    _k.ListOf(_k.Nested(lambda: models.ListsSection)),
    safe=True,
    some_keys={"FILTER": ("ListsSectionGetFilter",)},
)
SECTION_UPDATE = Method(
    "lists.section.update",
    _k.BOOLEAN,
    keys={"FIELDS": ("ListsSectionUpdateFields",)},
    file_form="data",
)


class ListsMethods(SyncNamespace):
    """``lists``."""

    __slots__ = ()
    _name = "lists"

    @builtins.property
    def element(self) -> ListsElementMethods:
        return ListsElementMethods(self._client)

    @builtins.property
    def field(self) -> ListsFieldMethods:
        return ListsFieldMethods(self._client)

    @builtins.property
    def get(self) -> ListsGetMethods:
        return ListsGetMethods(self._client)

    @builtins.property
    def section(self) -> ListsSectionMethods:
        return ListsSectionMethods(self._client)

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_code: str,
        fields: Sequence[Any] | params.ListsAddFields,
        socnet_group_id: int | None = None,
        messages: Sequence[Any] | params.ListsAddMessages | None = None,
        rights: Sequence[Any] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a universal list.

        ``lists.add``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_code (str): Code of the information block.
            socnet_group_id (int):
            fields (Sequence[Any] | ListsAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.ListsAddFields``.
            messages (Sequence[Any] | ListsAddMessages): Keys:
                ``bitrix24_client.params.ListsAddMessages``.
            rights (Sequence[Any] | Mapping[str, Any]): Access permissions.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_ALREADY_EXISTS``: Iblock already exists
                ``ERROR_ADD_IBLOCK``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": fields,
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            extra,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete universal list.

        ``lists.delete``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            DELETE,
            {"IBLOCK_TYPE_ID": iblock_type_id, "IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code},
            extra,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsUpdateFields,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | None = None,
        messages: Sequence[Any] | params.ListsUpdateMessages | None = None,
        rights: Sequence[Any] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Universal List.

        ``lists.update``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            socnet_group_id (int):
            fields (Sequence[Any] | ListsUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.ListsUpdateFields``.
            messages (Sequence[Any] | ListsUpdateMessages): Keys:
                ``bitrix24_client.params.ListsUpdateMessages``.
            rights (Sequence[Any] | Mapping[str, Any]): Access permissions.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_UPDATE_IBLOCK``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": fields,
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            extra,
        )


class AsyncListsMethods(AsyncNamespace):
    """``lists``."""

    __slots__ = ()
    _name = "lists"

    @builtins.property
    def element(self) -> AsyncListsElementMethods:
        return AsyncListsElementMethods(self._client)

    @builtins.property
    def field(self) -> AsyncListsFieldMethods:
        return AsyncListsFieldMethods(self._client)

    @builtins.property
    def get(self) -> AsyncListsGetMethods:
        return AsyncListsGetMethods(self._client)

    @builtins.property
    def section(self) -> AsyncListsSectionMethods:
        return AsyncListsSectionMethods(self._client)

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_code: str,
        fields: Sequence[Any] | params.ListsAddFields,
        socnet_group_id: int | None = None,
        messages: Sequence[Any] | params.ListsAddMessages | None = None,
        rights: Sequence[Any] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a universal list.

        ``lists.add``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-add.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_code (str): Code of the information block.
            socnet_group_id (int):
            fields (Sequence[Any] | ListsAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.ListsAddFields``.
            messages (Sequence[Any] | ListsAddMessages): Keys:
                ``bitrix24_client.params.ListsAddMessages``.
            rights (Sequence[Any] | Mapping[str, Any]): Access permissions.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_ALREADY_EXISTS``: Iblock already exists
                ``ERROR_ADD_IBLOCK``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": fields,
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            extra,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete universal list.

        ``lists.delete``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-delete.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            DELETE,
            {"IBLOCK_TYPE_ID": iblock_type_id, "IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code},
            extra,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsUpdateFields,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | None = None,
        messages: Sequence[Any] | params.ListsUpdateMessages | None = None,
        rights: Sequence[Any] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Universal List.

        ``lists.update``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-update.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            socnet_group_id (int):
            fields (Sequence[Any] | ListsUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.ListsUpdateFields``.
            messages (Sequence[Any] | ListsUpdateMessages): Keys:
                ``bitrix24_client.params.ListsUpdateMessages``.
            rights (Sequence[Any] | Mapping[str, Any]): Access permissions.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_UPDATE_IBLOCK``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "FIELDS": fields,
                "MESSAGES": messages,
                "RIGHTS": rights,
            },
            extra,
        )


class ListsElementMethods(SyncNamespace):
    """``lists.element``."""

    __slots__ = ()
    _name = "lists.element"

    @builtins.property
    def get(self) -> ListsElementGetMethods:
        return ListsElementGetMethods(self._client)

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        element_code: str,
        fields: Sequence[Any] | params.ListsElementAddFields | OtherKeys,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | None = None,
        list_element_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a list element.

        ``lists.element.add``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_code (str):
            fields (Sequence[Any] | ListsElementAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.ListsElementAddFields``.
            iblock_section_id (int): Id of the section in the catalog. Default: ``0``.
            list_element_url (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_ELEMENT_ALREADY_EXISTS``: Element already exists
                ``ERROR_ADD_ELEMENT``
                ``ERROR_ELEMENT_FIELD_VALUE``: Writing file values by ID is not supported
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ELEMENT_ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "LIST_ELEMENT_URL": list_element_url,
            },
            extra,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete List Element.

        ``lists.element.delete``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_id (int): Required in some cases.
            element_code (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_ELEMENT_NOT_FOUND``: Element not found
                ``ERROR_DELETE_ELEMENT``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ELEMENT_DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
            },
            extra,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsElementUpdateFields | OtherKeys,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update List Element.

        ``lists.element.update``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_id (int): Required in some cases.
            element_code (str): Required in some cases.
            fields (Sequence[Any] | ListsElementUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.ListsElementUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_ELEMENT_NOT_FOUND``: Element not found
                ``ERROR_UPDATE_ELEMENT``
                ``ERROR_ELEMENT_FIELD_VALUE``: Writing file values by ID is not supported
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ELEMENT_UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
            },
            extra,
        )


class AsyncListsElementMethods(AsyncNamespace):
    """``lists.element``."""

    __slots__ = ()
    _name = "lists.element"

    @builtins.property
    def get(self) -> AsyncListsElementGetMethods:
        return AsyncListsElementGetMethods(self._client)

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        element_code: str,
        fields: Sequence[Any] | params.ListsElementAddFields | OtherKeys,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | None = None,
        list_element_url: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a list element.

        ``lists.element.add``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-add.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_code (str):
            fields (Sequence[Any] | ListsElementAddFields | Mapping[str, Any]): Values of the fields
                of the new record. Keys: ``bitrix24_client.params.ListsElementAddFields``.
            iblock_section_id (int): Id of the section in the catalog. Default: ``0``.
            list_element_url (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_ELEMENT_ALREADY_EXISTS``: Element already exists
                ``ERROR_ADD_ELEMENT``
                ``ERROR_ELEMENT_FIELD_VALUE``: Writing file values by ID is not supported
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ELEMENT_ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "LIST_ELEMENT_URL": list_element_url,
            },
            extra,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete List Element.

        ``lists.element.delete``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-delete.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_id (int): Required in some cases.
            element_code (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_ELEMENT_NOT_FOUND``: Element not found
                ``ERROR_DELETE_ELEMENT``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ELEMENT_DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
            },
            extra,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsElementUpdateFields | OtherKeys,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update List Element.

        ``lists.element.update``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-update.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_id (int): Required in some cases.
            element_code (str): Required in some cases.
            fields (Sequence[Any] | ListsElementUpdateFields | Mapping[str, Any]): New values of the
                fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.ListsElementUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_ELEMENT_NOT_FOUND``: Element not found
                ``ERROR_UPDATE_ELEMENT``
                ``ERROR_ELEMENT_FIELD_VALUE``: Writing file values by ID is not supported
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ELEMENT_UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELDS": fields,
            },
            extra,
        )


class ListsElementGetMethods(SyncNamespace):
    """``lists.element.get``."""

    __slots__ = ()
    _name = "lists.element.get"

    @builtins.property
    def file(self) -> ListsElementGetFileMethods:
        return ListsElementGetFileMethods(self._client)

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        select: Sequence[str] | None = None,
        filter: params.ListsElementGetFilter | OtherKeys | None = None,
        element_order: params.ListsElementGetElementOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.ListsElement]:
        """Get Element Parameters or List of Elements.

        ``lists.element.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_id (int):
            element_code (str):
            select (Sequence[str]): Names of the fields to return.
            filter (ListsElementGetFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.ListsElementGetFilter``.
            element_order (ListsElementGetElementOrder | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.ListsElementGetElementOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._list(
            ELEMENT_GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "SELECT": select,
                "FILTER": filter,
                "ELEMENT_ORDER": element_order,
                "start": start,
            },
            extra,
        )


class AsyncListsElementGetMethods(AsyncNamespace):
    """``lists.element.get``."""

    __slots__ = ()
    _name = "lists.element.get"

    @builtins.property
    def file(self) -> AsyncListsElementGetFileMethods:
        return AsyncListsElementGetFileMethods(self._client)

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        select: Sequence[str] | None = None,
        filter: params.ListsElementGetFilter | OtherKeys | None = None,
        element_order: params.ListsElementGetElementOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.ListsElement]:
        """Get Element Parameters or List of Elements.

        ``lists.element.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_id (int):
            element_code (str):
            select (Sequence[str]): Names of the fields to return.
            filter (ListsElementGetFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.ListsElementGetFilter``.
            element_order (ListsElementGetElementOrder | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.ListsElementGetElementOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._list(
            ELEMENT_GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "SELECT": select,
                "FILTER": filter,
                "ELEMENT_ORDER": element_order,
                "start": start,
            },
            extra,
        )


class ListsElementGetFileMethods(SyncNamespace):
    """``lists.element.get.file``."""

    __slots__ = ()
    _name = "lists.element.get.file"

    def url(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        field_id: int,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[str]:
        """Get File Path.

        ``lists.element.get.file.url``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_id (int): Required in some cases.
            element_code (str): Required in some cases.
            field_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_ELEMENT_NOT_FOUND``: Element not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ELEMENT_GET_FILE_URL,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELD_ID": field_id,
            },
            extra,
        )


class AsyncListsElementGetFileMethods(AsyncNamespace):
    """``lists.element.get.file``."""

    __slots__ = ()
    _name = "lists.element.get.file"

    def url(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        field_id: int,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        element_id: int | None = None,
        element_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[str]]:
        """Get File Path.

        ``lists.element.get.file.url``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/elements/lists-element-get-file-url.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            element_id (int): Required in some cases.
            element_code (str): Required in some cases.
            field_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_ELEMENT_NOT_FOUND``: Element not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            ELEMENT_GET_FILE_URL,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "ELEMENT_ID": element_id,
                "ELEMENT_CODE": element_code,
                "FIELD_ID": field_id,
            },
            extra,
        )


class ListsFieldMethods(SyncNamespace):
    """``lists.field``."""

    __slots__ = ()
    _name = "lists.field"

    @builtins.property
    def type(self) -> ListsFieldTypeMethods:
        return ListsFieldTypeMethods(self._client)

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsFieldAddFields,
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str:
        """Create a Field for Universal List.

        ``lists.field.add``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            fields (Sequence[Any] | ListsFieldAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.ListsFieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_SAVE_FIELD``: Error saving the field
                ``ERROR_SAVE_FIELD``: Property already exists
                ``ERROR_SAVE_FIELD``: Please fill the code fields
                ``ERROR_SAVE_FIELD``: The default value of the field '...' is required
                ``ERROR_SAVE_FIELD``: Incorrect lists specified for '...' property
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": fields,
            },
            extra,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        field_id: str,
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Field from Universal List.

        ``lists.field.delete``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            field_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra,
        )

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        field_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Field Parameters or List of Fields.

        ``lists.field.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            field_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsFieldUpdateFields,
        field_id: str,
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update the Universal List Field.

        ``lists.field.update``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            fields (Sequence[Any] | ListsFieldUpdateFields): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.ListsFieldUpdateFields``.
            field_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_UPDATE_FIELD``: Error updating the field
                ``ERROR_UPDATE_FIELD``: The default value of the field '...' is required
                ``ERROR_UPDATE_FIELD``: Incorrect lists specified for '...' property
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": fields,
                "FIELD_ID": field_id,
            },
            extra,
        )


class AsyncListsFieldMethods(AsyncNamespace):
    """``lists.field``."""

    __slots__ = ()
    _name = "lists.field"

    @builtins.property
    def type(self) -> AsyncListsFieldTypeMethods:
        return AsyncListsFieldTypeMethods(self._client)

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsFieldAddFields,
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[str]:
        """Create a Field for Universal List.

        ``lists.field.add``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-add.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            fields (Sequence[Any] | ListsFieldAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.ListsFieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_SAVE_FIELD``: Error saving the field
                ``ERROR_SAVE_FIELD``: Property already exists
                ``ERROR_SAVE_FIELD``: Please fill the code fields
                ``ERROR_SAVE_FIELD``: The default value of the field '...' is required
                ``ERROR_SAVE_FIELD``: Incorrect lists specified for '...' property
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": fields,
            },
            extra,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        field_id: str,
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Field from Universal List.

        ``lists.field.delete``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-delete.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            field_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra,
        )

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        field_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Field Parameters or List of Fields.

        ``lists.field.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            field_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsFieldUpdateFields,
        field_id: str,
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update the Universal List Field.

        ``lists.field.update``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-update.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            fields (Sequence[Any] | ListsFieldUpdateFields): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.ListsFieldUpdateFields``.
            field_id (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ERROR_UPDATE_FIELD``: Error updating the field
                ``ERROR_UPDATE_FIELD``: The default value of the field '...' is required
                ``ERROR_UPDATE_FIELD``: Incorrect lists specified for '...' property
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELDS": fields,
                "FIELD_ID": field_id,
            },
            extra,
        )


class ListsFieldTypeMethods(SyncNamespace):
    """``lists.field.type``."""

    __slots__ = ()
    _name = "lists.field.type"

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        field_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.ListsFieldType:
        """Get Available Field Types for Universal List.

        ``lists.field.type.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            field_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_TYPE_GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra,
        )


class AsyncListsFieldTypeMethods(AsyncNamespace):
    """``lists.field.type``."""

    __slots__ = ()
    _name = "lists.field.type"

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | str | None = None,
        iblock_code: str | None = None,
        field_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.ListsFieldType]:
        """Get Available Field Types for Universal List.

        ``lists.field.type.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/fields/lists-field-type-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int | str): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            field_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_IBLOCK_NOT_FOUND``: Iblock not found
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            FIELD_TYPE_GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FIELD_ID": field_id,
            },
            extra,
        )


class ListsGetMethods(SyncNamespace):
    """``lists.get``."""

    __slots__ = ()
    _name = "lists.get"

    @builtins.property
    def iblock(self) -> ListsGetIblockMethods:
        return ListsGetIblockMethods(self._client)

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | None = None,
        iblock_order: params.ListsGetIblockOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.Lists]:
        """Retrieve Data from Universal List or Array of Lists.

        ``lists.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block.
            iblock_code (str): Code of the information block.
            socnet_group_id (int): Required in some cases.
            iblock_order (ListsGetIblockOrder | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.ListsGetIblockOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._list(
            GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "IBLOCK_ORDER": iblock_order,
                "start": start,
            },
            extra,
        )


class AsyncListsGetMethods(AsyncNamespace):
    """``lists.get``."""

    __slots__ = ()
    _name = "lists.get"

    @builtins.property
    def iblock(self) -> AsyncListsGetIblockMethods:
        return AsyncListsGetIblockMethods(self._client)

    def __call__(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        socnet_group_id: int | None = None,
        iblock_order: params.ListsGetIblockOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.Lists]:
        """Retrieve Data from Universal List or Array of Lists.

        ``lists.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block.
            iblock_code (str): Code of the information block.
            socnet_group_id (int): Required in some cases.
            iblock_order (ListsGetIblockOrder | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.ListsGetIblockOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._list(
            GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SOCNET_GROUP_ID": socnet_group_id,
                "IBLOCK_ORDER": iblock_order,
                "start": start,
            },
            extra,
        )


class ListsGetIblockMethods(SyncNamespace):
    """``lists.get.iblock``."""

    __slots__ = ()
    _name = "lists.get.iblock"

    @builtins.property
    def type(self) -> ListsGetIblockTypeMethods:
        return ListsGetIblockTypeMethods(self._client)


class AsyncListsGetIblockMethods(AsyncNamespace):
    """``lists.get.iblock``."""

    __slots__ = ()
    _name = "lists.get.iblock"

    @builtins.property
    def type(self) -> AsyncListsGetIblockTypeMethods:
        return AsyncListsGetIblockTypeMethods(self._client)


class ListsGetIblockTypeMethods(SyncNamespace):
    """``lists.get.iblock.type``."""

    __slots__ = ()
    _name = "lists.get.iblock.type"

    def id(
        self,
        *,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str:
        """Get the information block type ID.

        ``lists.get.iblock.type.id``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html

        Args:
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
        """
        return self._client._invoke(
            GET_IBLOCK_TYPE_ID, {"IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code}, extra
        )


class AsyncListsGetIblockTypeMethods(AsyncNamespace):
    """``lists.get.iblock.type``."""

    __slots__ = ()
    _name = "lists.get.iblock.type"

    def id(
        self,
        *,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[str]:
        """Get the information block type ID.

        ``lists.get.iblock.type.id``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/lists/lists-get-iblock-type-id.html

        Args:
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
        """
        return self._client._invoke(
            GET_IBLOCK_TYPE_ID, {"IBLOCK_ID": iblock_id, "IBLOCK_CODE": iblock_code}, extra
        )


class ListsSectionMethods(SyncNamespace):
    """``lists.section``."""

    __slots__ = ()
    _name = "lists.section"

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        section_code: str,
        fields: Sequence[Any] | params.ListsSectionAddFields,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a section of the universal list.

        ``lists.section.add``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            iblock_section_id (int): Id of the section in the catalog. Default: ``0``.
            section_code (str):
            fields (Sequence[Any] | ListsSectionAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.ListsSectionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_ADD_SECTION``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SECTION_ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "SECTION_CODE": section_code,
                "FIELDS": fields,
            },
            extra,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        section_id: int | None = None,
        section_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete the section of the universal list.

        ``lists.section.delete``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            section_id (int): Required in some cases.
            section_code (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_SECTION_NOT_FOUND``: Section not found
                ``ERROR_DELETE_SECTION``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SECTION_DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
            },
            extra,
        )

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        filter: params.ListsSectionGetFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.ListsSection]:
        """Get section parameters or list of sections.

        ``lists.section.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            filter (ListsSectionGetFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.ListsSectionGetFilter``.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SECTION_GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FILTER": filter,
                "SELECT": select,
            },
            extra,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsSectionUpdateFields,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        section_id: int | None = None,
        section_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update the section of the universal list.

        ``lists.section.update``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            section_id (int): Required in some cases.
            section_code (str): Required in some cases.
            fields (Sequence[Any] | ListsSectionUpdateFields): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.ListsSectionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_SECTION_NOT_FOUND``: Section not found
                ``ERROR_UPDATE_SECTION``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SECTION_UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
                "FIELDS": fields,
            },
            extra,
        )


class AsyncListsSectionMethods(AsyncNamespace):
    """``lists.section``."""

    __slots__ = ()
    _name = "lists.section"

    def add(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        section_code: str,
        fields: Sequence[Any] | params.ListsSectionAddFields,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        iblock_section_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a section of the universal list.

        ``lists.section.add``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-add.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            iblock_section_id (int): Id of the section in the catalog. Default: ``0``.
            section_code (str):
            fields (Sequence[Any] | ListsSectionAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.ListsSectionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_ADD_SECTION``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SECTION_ADD,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "IBLOCK_SECTION_ID": iblock_section_id,
                "SECTION_CODE": section_code,
                "FIELDS": fields,
            },
            extra,
        )

    def delete(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        section_id: int | None = None,
        section_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete the section of the universal list.

        ``lists.section.delete``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-delete.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            section_id (int): Required in some cases.
            section_code (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_SECTION_NOT_FOUND``: Section not found
                ``ERROR_DELETE_SECTION``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SECTION_DELETE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
            },
            extra,
        )

    def get(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        filter: params.ListsSectionGetFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.ListsSection]]:
        """Get section parameters or list of sections.

        ``lists.section.get``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-get.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            filter (ListsSectionGetFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.ListsSectionGetFilter``.
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SECTION_GET,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "FILTER": filter,
                "SELECT": select,
            },
            extra,
        )

    def update(
        self,
        *,
        iblock_type_id: Literal["lists", "bitrix_processes", "lists_socnet"],
        fields: Sequence[Any] | params.ListsSectionUpdateFields,
        iblock_id: int | None = None,
        iblock_code: str | None = None,
        section_id: int | None = None,
        section_code: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update the section of the universal list.

        ``lists.section.update``, scope ``lists``.
        https://apidocs.bitrix24.com/api-reference/lists/sections/lists-section-update.html

        Args:
            iblock_type_id (Literal["lists", "bitrix_processes", "lists_socnet"]): Id of the type of
                information block.
            iblock_id (int): Id of the information block. Required in some cases.
            iblock_code (str): Code of the information block. Required in some cases.
            section_id (int): Required in some cases.
            section_code (str): Required in some cases.
            fields (Sequence[Any] | ListsSectionUpdateFields): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.ListsSectionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_REQUIRED_PARAMETERS_MISSING``: Required parameter X is missing
                ``ERROR_SECTION_NOT_FOUND``: Section not found
                ``ERROR_UPDATE_SECTION``
                ``ACCESS_DENIED``: Access denied
        """
        return self._client._invoke(
            SECTION_UPDATE,
            {
                "IBLOCK_TYPE_ID": iblock_type_id,
                "IBLOCK_ID": iblock_id,
                "IBLOCK_CODE": iblock_code,
                "SECTION_ID": section_id,
                "SECTION_CODE": section_code,
                "FIELDS": fields,
            },
            extra,
        )
