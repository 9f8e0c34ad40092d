"""Methods of ``crm.measure``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import measure as models
    from ...params.crm import measure as params
else:
    models = lazy_module("...models.crm.measure", __package__)

ADD = Method("crm.measure.add", _k.ANY, keys={"fields": ("CrmMeasureAddFields",)})
DELETE = Method("crm.measure.delete", _k.ANY)
FIELDS = Method("crm.measure.fields", _k.Nested(lambda: models.CrmMeasureFieldsResult), safe=True)
GET = Method("crm.measure.get", _k.ANY, safe=True)
LIST = Method(
    "crm.measure.list",
    _k.ANY,
    safe=True,
    some_keys={"order": ("CrmMeasureListOrder",), "filter": ("CrmMeasureListFilter",)},
)
UPDATE = Method("crm.measure.update", _k.ANY, keys={"fields": ("CrmMeasureParameterFields",)})


class CrmMeasureMethods(SyncNamespace):
    """``crm.measure``."""

    __slots__ = ()
    _name = "crm.measure"

    @deprecated("crm.measure.add is deprecated: use catalog.measure.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmMeasureAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Add Measurement Unit (crm).

        Deprecated: use ``catalog.measure.add``.

        ``crm.measure.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html

        Args:
            fields (Sequence[Any] | CrmMeasureAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmMeasureAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.measure.delete is deprecated: use catalog.measure.delete")
    def delete(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Measurement Unit (crm).

        Deprecated: use ``catalog.measure.delete``.

        ``crm.measure.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html

        Args:
            id (str): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.measure.fields is deprecated: use catalog.measure.getFields")
    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmMeasureFieldsResult:
        """Get Available Fields of Measure.

        Deprecated: use ``catalog.measure.getFields``.

        ``crm.measure.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.measure.get is deprecated: use catalog.measure.get")
    def get(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Field Values of Measurement Unit.

        Deprecated: use ``catalog.measure.get``.

        ``crm.measure.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html

        Args:
            id (str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.measure.list is deprecated: use catalog.measure.list")
    def list(
        self,
        *,
        order: params.CrmMeasureListOrder | OtherKeys | None = None,
        filter: params.CrmMeasureListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the List of Measurement Units (crm).

        Deprecated: use ``catalog.measure.list``.

        ``crm.measure.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html

        Args:
            order (CrmMeasureListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmMeasureListOrder``.
            filter (CrmMeasureListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmMeasureListFilter``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.measure.update is deprecated: use catalog.measure.update")
    def update(
        self,
        *,
        id: str,
        fields: Sequence[Any] | params.CrmMeasureParameterFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Measurement Unit (crm).

        Deprecated: use ``catalog.measure.update``.

        ``crm.measure.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html

        Args:
            id (str): Id of the record to change.
            fields (Sequence[Any] | CrmMeasureParameterFields): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmMeasureParameterFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmMeasureMethods(AsyncNamespace):
    """``crm.measure``."""

    __slots__ = ()
    _name = "crm.measure"

    @deprecated("crm.measure.add is deprecated: use catalog.measure.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmMeasureAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Add Measurement Unit (crm).

        Deprecated: use ``catalog.measure.add``.

        ``crm.measure.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-add.html

        Args:
            fields (Sequence[Any] | CrmMeasureAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmMeasureAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.measure.delete is deprecated: use catalog.measure.delete")
    def delete(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Measurement Unit (crm).

        Deprecated: use ``catalog.measure.delete``.

        ``crm.measure.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-delete.html

        Args:
            id (str): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.measure.fields is deprecated: use catalog.measure.getFields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmMeasureFieldsResult]:
        """Get Available Fields of Measure.

        Deprecated: use ``catalog.measure.getFields``.

        ``crm.measure.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.measure.get is deprecated: use catalog.measure.get")
    def get(self, *, id: str, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get Field Values of Measurement Unit.

        Deprecated: use ``catalog.measure.get``.

        ``crm.measure.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-get.html

        Args:
            id (str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.measure.list is deprecated: use catalog.measure.list")
    def list(
        self,
        *,
        order: params.CrmMeasureListOrder | OtherKeys | None = None,
        filter: params.CrmMeasureListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the List of Measurement Units (crm).

        Deprecated: use ``catalog.measure.list``.

        ``crm.measure.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-list.html

        Args:
            order (CrmMeasureListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.CrmMeasureListOrder``.
            filter (CrmMeasureListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmMeasureListFilter``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.measure.update is deprecated: use catalog.measure.update")
    def update(
        self,
        *,
        id: str,
        fields: Sequence[Any] | params.CrmMeasureParameterFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Measurement Unit (crm).

        Deprecated: use ``catalog.measure.update``.

        ``crm.measure.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/crm-measure-update.html

        Args:
            id (str): Id of the record to change.
            fields (Sequence[Any] | CrmMeasureParameterFields): New values of the fields; those not
                named stay as they are. Keys: ``bitrix24_client.params.CrmMeasureParameterFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)
