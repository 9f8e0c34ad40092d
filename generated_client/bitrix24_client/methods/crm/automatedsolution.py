"""Methods of ``crm.automatedsolution``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...params.crm import automatedsolution as params

ADD = Method(
    "crm.automatedsolution.add", _k.ANY, some_keys={"fields": ("CrmAutomatedsolutionAddFields",)}
)
DELETE = Method("crm.automatedsolution.delete", _k.ANY)
FIELDS = Method("crm.automatedsolution.fields", _k.ANY, safe=True)
GET = Method("crm.automatedsolution.get", _k.ANY, safe=True)
LIST = list_method(
    "crm.automatedsolution.list",
    _k.ANY,
    Pagination(
        items=("result", "automatedSolutions"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "order": ("CrmAutomatedsolutionListOrder",),
        "filter": ("CrmAutomatedsolutionListFilter",),
    },
)
UPDATE = Method(
    "crm.automatedsolution.update",
    _k.ANY,
    some_keys={"fields": ("CrmAutomatedsolutionUpdateFields",)},
)


class CrmAutomatedsolutionMethods(SyncNamespace):
    """``crm.automatedsolution``."""

    __slots__ = ()
    _name = "crm.automatedsolution"

    def add(
        self,
        *,
        fields: params.CrmAutomatedsolutionAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create Digital Workspace.

        ``crm.automatedsolution.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html

        Args:
            fields (CrmAutomatedsolutionAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CrmAutomatedsolutionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``LIMIT_EXCEEDED``
                ``BX_EMPTY_REQUIRED``: The required field 'Title' is not filled
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Digital Workplace.

        ``crm.automatedsolution.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``HAS_BOUND_TYPES``: Cannot delete the workplace that has SPAs. Move them to another
                    workplace
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get fields of the digital workplace.

        ``crm.automatedsolution.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get data about the digital workplace by id.

        ``crm.automatedsolution.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Digital workplace with such id not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmAutomatedsolutionListOrder | OtherKeys | Sequence[Any] | None = None,
        filter: params.CrmAutomatedsolutionListFilter | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of digital workspaces.

        ``crm.automatedsolution.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html

        Args:
            order (CrmAutomatedsolutionListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionListOrder``.
            filter (CrmAutomatedsolutionListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionListFilter``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions
                ``INVALID_ARG_VALUE``
        """
        return self._client._list(LIST, {"order": order, "filter": filter, "start": start}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params.CrmAutomatedsolutionUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Digital Workplace.

        ``crm.automatedsolution.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CrmAutomatedsolutionUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``BX_EMPTY_REQUIRED``: Required field is not filled
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmAutomatedsolutionMethods(AsyncNamespace):
    """``crm.automatedsolution``."""

    __slots__ = ()
    _name = "crm.automatedsolution"

    def add(
        self,
        *,
        fields: params.CrmAutomatedsolutionAddFields | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Create Digital Workspace.

        ``crm.automatedsolution.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html

        Args:
            fields (CrmAutomatedsolutionAddFields | Mapping[str, Any]): Values of the fields of the
                new record. Keys: ``bitrix24_client.params.CrmAutomatedsolutionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``LIMIT_EXCEEDED``
                ``BX_EMPTY_REQUIRED``: The required field 'Title' is not filled
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Digital Workplace.

        ``crm.automatedsolution.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html

        Args:
            id (int | str): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``HAS_BOUND_TYPES``: Cannot delete the workplace that has SPAs. Move them to another
                    workplace
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get fields of the digital workplace.

        ``crm.automatedsolution.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get data about the digital workplace by id.

        ``crm.automatedsolution.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html

        Args:
            id (int | str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Digital workplace with such id not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmAutomatedsolutionListOrder | OtherKeys | Sequence[Any] | None = None,
        filter: params.CrmAutomatedsolutionListFilter | OtherKeys | Sequence[Any] | None = None,
        start: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of digital workspaces.

        ``crm.automatedsolution.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html

        Args:
            order (CrmAutomatedsolutionListOrder | Mapping[str, Any] | Sequence[Any]): Sorting:
                names of fields with asc or desc. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionListOrder``.
            filter (CrmAutomatedsolutionListFilter | Mapping[str, Any] | Sequence[Any]): Conditions
                on the records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionListFilter``.
            start (int | str): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions
                ``INVALID_ARG_VALUE``
        """
        return self._client._list(LIST, {"order": order, "filter": filter, "start": start}, extra)

    def update(
        self,
        *,
        id: int | str,
        fields: params.CrmAutomatedsolutionUpdateFields | OtherKeys | Sequence[Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Digital Workplace.

        ``crm.automatedsolution.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (CrmAutomatedsolutionUpdateFields | Mapping[str, Any] | Sequence[Any]): New
                values of the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``BX_EMPTY_REQUIRED``: Required field is not filled
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
