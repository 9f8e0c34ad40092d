"""Methods of ``crm.automatedsolution``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from typing import Any, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import automatedsolution as models
    from ...params.crm import automatedsolution as params
else:
    models = lazy_module("...models.crm.automatedsolution", __package__)

ADD = Method(
    "crm.automatedsolution.add",
    _k.Nested(lambda: models.CrmAutomatedsolutionAddResult),
    keys={"fields": ("CrmAutomatedsolutionAddFields",)},
)
DELETE = Method("crm.automatedsolution.delete", _k.ANY)
FIELDS = Method(
    "crm.automatedsolution.fields",
    _k.Nested(lambda: models.CrmAutomatedsolutionFieldsResult),
    safe=True,
)
GET = Method(
    "crm.automatedsolution.get", _k.Nested(lambda: models.CrmAutomatedsolutionGetResult), safe=True
)
LIST = list_method(
    "crm.automatedsolution.list",
    _k.Nested(lambda: models.CrmAutomatedsolution),
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
    _k.Nested(lambda: models.CrmAutomatedsolutionUpdateResult),
    keys={"fields": ("CrmAutomatedsolutionUpdateFields",)},
)


class CrmAutomatedsolutionMethods(SyncNamespace):
    """``crm.automatedsolution``."""

    __slots__ = ()
    _name = "crm.automatedsolution"

    def add(
        self,
        *,
        fields: params.CrmAutomatedsolutionAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmAutomatedsolutionAddResult:
        """Create Digital Workspace.

        ``crm.automatedsolution.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html

        Args:
            fields (CrmAutomatedsolutionAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``LIMIT_EXCEEDED``
                ``BX_EMPTY_REQUIRED``: The required field 'Title' is not filled
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Digital Workplace.

        ``crm.automatedsolution.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``HAS_BOUND_TYPES``: Cannot delete the workplace that has SPAs. Move them to another
                    workplace
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmAutomatedsolutionFieldsResult:
        """Get fields of the digital workplace.

        ``crm.automatedsolution.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmAutomatedsolutionGetResult:
        """Get data about the digital workplace by id.

        ``crm.automatedsolution.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Digital workplace with such id not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmAutomatedsolutionListOrder | OtherKeys | None = None,
        filter: params.CrmAutomatedsolutionListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmAutomatedsolution]:
        """Get a list of digital workspaces.

        ``crm.automatedsolution.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html

        Args:
            order (CrmAutomatedsolutionListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmAutomatedsolutionListOrder``.
            filter (CrmAutomatedsolutionListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions
                ``INVALID_ARG_VALUE``
        """
        return self._client._list(LIST, {"order": order, "filter": filter, "start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmAutomatedsolutionUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmAutomatedsolutionUpdateResult:
        """Update Digital Workplace.

        ``crm.automatedsolution.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmAutomatedsolutionUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.CrmAutomatedsolutionUpdateFields``.

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
        fields: params.CrmAutomatedsolutionAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmAutomatedsolutionAddResult]:
        """Create Digital Workspace.

        ``crm.automatedsolution.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-add.html

        Args:
            fields (CrmAutomatedsolutionAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``LIMIT_EXCEEDED``
                ``BX_EMPTY_REQUIRED``: The required field 'Title' is not filled
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Digital Workplace.

        ``crm.automatedsolution.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``HAS_BOUND_TYPES``: Cannot delete the workplace that has SPAs. Move them to another
                    workplace
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmAutomatedsolutionFieldsResult]:
        """Get fields of the digital workplace.

        ``crm.automatedsolution.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmAutomatedsolutionGetResult]:
        """Get data about the digital workplace by id.

        ``crm.automatedsolution.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Digital workplace with such id not found
        """
        return self._client._invoke(GET, {"id": id}, extra)

    def list(
        self,
        *,
        order: params.CrmAutomatedsolutionListOrder | OtherKeys | None = None,
        filter: params.CrmAutomatedsolutionListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmAutomatedsolution]:
        """Get a list of digital workspaces.

        ``crm.automatedsolution.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-list.html

        Args:
            order (CrmAutomatedsolutionListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmAutomatedsolutionListOrder``.
            filter (CrmAutomatedsolutionListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmAutomatedsolutionListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions
                ``INVALID_ARG_VALUE``
        """
        return self._client._list(LIST, {"order": order, "filter": filter, "start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmAutomatedsolutionUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmAutomatedsolutionUpdateResult]:
        """Update Digital Workplace.

        ``crm.automatedsolution.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/automated-solution/crm-automated-solution-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmAutomatedsolutionUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.CrmAutomatedsolutionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``BX_EMPTY_REQUIRED``: Required field is not filled
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
