"""Methods of ``crm.dealcategory``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.deprecation import deprecated
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import dealcategory as models
    from ...params.crm import dealcategory as params
else:
    models = lazy_module("...models.crm.dealcategory", __package__)

ADD = Method("crm.dealcategory.add", _k.ANY, some_keys={"fields": ("CrmDealcategoryAddFields",)})
DELETE = Method("crm.dealcategory.delete", _k.ANY)
FIELDS = Method(
    "crm.dealcategory.fields", _k.Nested(lambda: models.CrmDealcategoryFieldsResult), safe=True
)
GET = Method("crm.dealcategory.get", _k.ANY, safe=True)
LIST = Method(
    "crm.dealcategory.list",
    _k.ANY,
    safe=True,
    some_keys={"order": ("CrmDealcategoryListOrder",), "filter": ("CrmDealcategoryListFilter",)},
)
STATUS = Method("crm.dealcategory.status", _k.ANY)
UPDATE = Method(
    "crm.dealcategory.update", _k.ANY, some_keys={"fields": ("CrmDealcategoryUpdateFields",)}
)
DEFAULT_GET = Method(
    "crm.dealcategory.default.get", _k.Nested(lambda: models.CrmDealcategoryDefault), safe=True
)
DEFAULT_SET = Method("crm.dealcategory.default.set", _k.ANY)
STAGE_LIST = Method("crm.dealcategory.stage.list", _k.ANY, safe=True)


class CrmDealcategoryMethods(SyncNamespace):
    """``crm.dealcategory``."""

    __slots__ = ()
    _name = "crm.dealcategory"

    @builtins.property
    def default(self) -> CrmDealcategoryDefaultMethods:
        return CrmDealcategoryDefaultMethods(self._client)

    @builtins.property
    def stage(self) -> CrmDealcategoryStageMethods:
        return CrmDealcategoryStageMethods(self._client)

    @deprecated("crm.dealcategory.add is deprecated: use crm.category.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmDealcategoryAddFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Create a New Deal Direction.

        Deprecated: use ``crm.category.add``.

        ``crm.dealcategory.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html

        Args:
            fields (Sequence[Any] | CrmDealcategoryAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys: ``bitrix24_client.params.CrmDealcategoryAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.dealcategory.delete is deprecated: use crm.category.delete")
    def delete(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Deal Direction.

        Deprecated: use ``crm.category.delete``.

        ``crm.dealcategory.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.dealcategory.fields is deprecated: use crm.category.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmDealcategoryFieldsResult:
        """Get Descriptions of Fields for Deal Categories.

        Deprecated: use ``crm.category.fields``.

        ``crm.dealcategory.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.dealcategory.get is deprecated: use crm.category.get")
    def get(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get Deal Direction.

        Deprecated: use ``crm.category.get``.

        ``crm.dealcategory.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.dealcategory.list is deprecated: use crm.category.list")
    def list(
        self,
        *,
        order: params.CrmDealcategoryListOrder | OtherKeys | None = None,
        filter: params.CrmDealcategoryListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Filter Deal Categories.

        Deprecated: use ``crm.category.list``.

        ``crm.dealcategory.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html

        Args:
            order (CrmDealcategoryListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmDealcategoryListOrder``.
            filter (CrmDealcategoryListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealcategoryListFilter``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.dealcategory.status is deprecated")
    def status(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get the Identifier of the Directory Where Deal Stages are Stored.

        Deprecated.

        ``crm.dealcategory.status``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html

        Args:
            id (int | str): Id of the record.
        """
        return self._client._invoke(STATUS, {"id": id}, extra)

    @deprecated("crm.dealcategory.update is deprecated: use crm.category.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any]
        | params.CrmDealcategoryUpdateFields
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Update Deal Direction.

        Deprecated: use ``crm.category.update``.

        ``crm.dealcategory.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmDealcategoryUpdateFields | Mapping[str, Any]): New values of
                the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmDealcategoryUpdateFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmDealcategoryMethods(AsyncNamespace):
    """``crm.dealcategory``."""

    __slots__ = ()
    _name = "crm.dealcategory"

    @builtins.property
    def default(self) -> AsyncCrmDealcategoryDefaultMethods:
        return AsyncCrmDealcategoryDefaultMethods(self._client)

    @builtins.property
    def stage(self) -> AsyncCrmDealcategoryStageMethods:
        return AsyncCrmDealcategoryStageMethods(self._client)

    @deprecated("crm.dealcategory.add is deprecated: use crm.category.add")
    def add(
        self,
        *,
        fields: Sequence[Any] | params.CrmDealcategoryAddFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Create a New Deal Direction.

        Deprecated: use ``crm.category.add``.

        ``crm.dealcategory.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-add.html

        Args:
            fields (Sequence[Any] | CrmDealcategoryAddFields | Mapping[str, Any]): Values of the
                fields of the new record. Keys: ``bitrix24_client.params.CrmDealcategoryAddFields``.
        """
        return self._client._invoke(ADD, {"fields": fields}, extra)

    @deprecated("crm.dealcategory.delete is deprecated: use crm.category.delete")
    def delete(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Delete Deal Direction.

        Deprecated: use ``crm.category.delete``.

        ``crm.dealcategory.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-delete.html

        Args:
            id (int | str): Id of the record to delete.
        """
        return self._client._invoke(DELETE, {"id": id}, extra)

    @deprecated("crm.dealcategory.fields is deprecated: use crm.category.fields")
    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDealcategoryFieldsResult]:
        """Get Descriptions of Fields for Deal Categories.

        Deprecated: use ``crm.category.fields``.

        ``crm.dealcategory.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    @deprecated("crm.dealcategory.get is deprecated: use crm.category.get")
    def get(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get Deal Direction.

        Deprecated: use ``crm.category.get``.

        ``crm.dealcategory.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-get.html

        Args:
            id (int | str): Id of the record to read.
        """
        return self._client._invoke(GET, {"id": id}, extra)

    @deprecated("crm.dealcategory.list is deprecated: use crm.category.list")
    def list(
        self,
        *,
        order: params.CrmDealcategoryListOrder | OtherKeys | None = None,
        filter: params.CrmDealcategoryListFilter | OtherKeys | None = None,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Filter Deal Categories.

        Deprecated: use ``crm.category.list``.

        ``crm.dealcategory.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-list.html

        Args:
            order (CrmDealcategoryListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmDealcategoryListOrder``.
            filter (CrmDealcategoryListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDealcategoryListFilter``.
            select (Sequence[str]): Names of the fields to return.
        """
        return self._client._invoke(
            LIST, {"order": order, "filter": filter, "select": select}, extra
        )

    @deprecated("crm.dealcategory.status is deprecated")
    def status(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get the Identifier of the Directory Where Deal Stages are Stored.

        Deprecated.

        ``crm.dealcategory.status``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-status.html

        Args:
            id (int | str): Id of the record.
        """
        return self._client._invoke(STATUS, {"id": id}, extra)

    @deprecated("crm.dealcategory.update is deprecated: use crm.category.update")
    def update(
        self,
        *,
        id: int | str | None = None,
        fields: Sequence[Any]
        | params.CrmDealcategoryUpdateFields
        | Mapping[str, Any]
        | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Update Deal Direction.

        Deprecated: use ``crm.category.update``.

        ``crm.dealcategory.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-update.html

        Args:
            id (int | str): Id of the record to change.
            fields (Sequence[Any] | CrmDealcategoryUpdateFields | Mapping[str, Any]): New values of
                the fields; those not named stay as they are. Keys:
                ``bitrix24_client.params.CrmDealcategoryUpdateFields``.
        """
        return self._client._invoke(UPDATE, {"id": id, "fields": fields}, extra)


class CrmDealcategoryDefaultMethods(SyncNamespace):
    """``crm.dealcategory.default``."""

    __slots__ = ()
    _name = "crm.dealcategory.default"

    @deprecated("crm.dealcategory.default.get is deprecated")
    def get(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmDealcategoryDefault:
        """Get Default Deal Category Settings.

        Deprecated.

        ``crm.dealcategory.default.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return self._client._invoke(DEFAULT_GET, {}, extra)

    @deprecated("crm.dealcategory.default.set is deprecated")
    def set(self, *, name: str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Set Default Deal Category Settings.

        Deprecated.

        ``crm.dealcategory.default.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html

        Args:
            name (str): Name.
        """
        return self._client._invoke(DEFAULT_SET, {"name": name}, extra)


class AsyncCrmDealcategoryDefaultMethods(AsyncNamespace):
    """``crm.dealcategory.default``."""

    __slots__ = ()
    _name = "crm.dealcategory.default"

    @deprecated("crm.dealcategory.default.get is deprecated")
    def get(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDealcategoryDefault]:
        """Get Default Deal Category Settings.

        Deprecated.

        ``crm.dealcategory.default.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-get.html
        """
        return self._client._invoke(DEFAULT_GET, {}, extra)

    @deprecated("crm.dealcategory.default.set is deprecated")
    def set(
        self, *, name: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Set Default Deal Category Settings.

        Deprecated.

        ``crm.dealcategory.default.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-default-set.html

        Args:
            name (str): Name.
        """
        return self._client._invoke(DEFAULT_SET, {"name": name}, extra)


class CrmDealcategoryStageMethods(SyncNamespace):
    """``crm.dealcategory.stage``."""

    __slots__ = ()
    _name = "crm.dealcategory.stage"

    @deprecated("crm.dealcategory.stage.list is deprecated")
    def list(self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get a List of Deal Stages for the Endpoint.

        Deprecated.

        ``crm.dealcategory.stage.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html

        Args:
            id (int | str): Id of the record.
        """
        return self._client._invoke(STAGE_LIST, {"id": id}, extra)


class AsyncCrmDealcategoryStageMethods(AsyncNamespace):
    """``crm.dealcategory.stage``."""

    __slots__ = ()
    _name = "crm.dealcategory.stage"

    @deprecated("crm.dealcategory.stage.list is deprecated")
    def list(
        self, *, id: int | str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get a List of Deal Stages for the Endpoint.

        Deprecated.

        ``crm.dealcategory.stage.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/outdated/category-old/crm-deal-category-stage-list.html

        Args:
            id (int | str): Id of the record.
        """
        return self._client._invoke(STAGE_LIST, {"id": id}, extra)
