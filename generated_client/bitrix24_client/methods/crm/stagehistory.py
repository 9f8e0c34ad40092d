"""Methods of ``crm.stagehistory``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import stagehistory as models
    from ...params.crm import stagehistory as params
else:
    models = lazy_module("...models.crm.stagehistory", __package__)

LIST = list_method(
    "crm.stagehistory.list",
    _k.Nested(lambda: models.CrmStagehistory),
    Pagination(items=("result", "items"), id_field="ID", by_id=ById()),
    some_keys={"order": ("CrmStagehistoryListOrder",), "filter": ("CrmStagehistoryListFilter",)},
)


class CrmStagehistoryMethods(SyncNamespace):
    """``crm.stagehistory``."""

    __slots__ = ()
    _name = "crm.stagehistory"

    def list(
        self,
        *,
        entity_type_id: int | None = None,
        order: params.CrmStagehistoryListOrder | OtherKeys | None = None,
        filter: params.CrmStagehistoryListFilter | OtherKeys | None = None,
        select: Mapping[str, Any] | Sequence[str] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmStagehistory]:
        """Get Stage History.

        ``crm.stagehistory.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html

        Args:
            entity_type_id (int): Id of the type of object.
            order (CrmStagehistoryListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmStagehistoryListOrder``.
            filter (CrmStagehistoryListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmStagehistoryListFilter``.
            select (Mapping[str, Any] | Sequence[str]): Names of the fields to return.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only for intranet users
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type TYPE is not supported
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field' is not allowed in filter
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field' has invalid value
                ``INVALID_ARG_VALUE``: Invalid order: field 'field' is not allowed in order
                ``INVALID_ARG_VALUE``: Invalid order: allowed sort directions are ASC, DESC. But got
                    'orderValue' for field 'field'
        """
        return self._client._list(
            LIST,
            {
                "entityTypeId": entity_type_id,
                "order": order,
                "filter": filter,
                "select": select,
                "start": start,
            },
            extra,
        )


class AsyncCrmStagehistoryMethods(AsyncNamespace):
    """``crm.stagehistory``."""

    __slots__ = ()
    _name = "crm.stagehistory"

    def list(
        self,
        *,
        entity_type_id: int | None = None,
        order: params.CrmStagehistoryListOrder | OtherKeys | None = None,
        filter: params.CrmStagehistoryListFilter | OtherKeys | None = None,
        select: Mapping[str, Any] | Sequence[str] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmStagehistory]:
        """Get Stage History.

        ``crm.stagehistory.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/crm-stage-history-list.html

        Args:
            entity_type_id (int): Id of the type of object.
            order (CrmStagehistoryListOrder | Mapping[str, Any]): Sorting: names of fields with asc
                or desc. Keys: ``bitrix24_client.params.CrmStagehistoryListOrder``.
            filter (CrmStagehistoryListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmStagehistoryListFilter``.
            select (Mapping[str, Any] | Sequence[str]): Names of the fields to return.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``allowed_only_intranet_user``: Action is allowed only for intranet users
                ``ENTITY_TYPE_NOT_SUPPORTED``: Entity type TYPE is not supported
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field' is not allowed in filter
                ``INVALID_ARG_VALUE``: Invalid filter: field 'field' has invalid value
                ``INVALID_ARG_VALUE``: Invalid order: field 'field' is not allowed in order
                ``INVALID_ARG_VALUE``: Invalid order: allowed sort directions are ASC, DESC. But got
                    'orderValue' for field 'field'
        """
        return self._client._list(
            LIST,
            {
                "entityTypeId": entity_type_id,
                "order": order,
                "filter": filter,
                "select": select,
                "start": start,
            },
            extra,
        )
