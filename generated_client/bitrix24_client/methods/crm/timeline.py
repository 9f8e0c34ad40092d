"""Methods of ``crm.timeline``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import timeline as models
    from ...params.crm import timeline as params
else:
    models = lazy_module("...models.crm.timeline", __package__)

BINDINGS_BIND = Method(
    "crm.timeline.bindings.bind", _k.BOOLEAN, keys={"fields": ("CrmTimelineBindingsBindFields",)}
)
BINDINGS_FIELDS = Method(
    "crm.timeline.bindings.fields",
    _k.Nested(lambda: models.CrmTimelineBindingsFieldsResult),
    safe=True,
)
BINDINGS_LIST = list_method(
    "crm.timeline.bindings.list",
    _k.Nested(lambda: models.CrmTimelineBindings),
    Pagination(),
    some_keys={"filter": ("CrmTimelineBindingsListFilter",)},
)
BINDINGS_UNBIND = Method(
    "crm.timeline.bindings.unbind",
    _k.BOOLEAN,
    keys={"fields": ("CrmTimelineBindingsUnbindFields",)},
)
COMMENT_ADD = Method(
    "crm.timeline.comment.add", _k.INTEGER, keys={"fields": ("CrmTimelineCommentAddFields",)}
)
COMMENT_DELETE = Method("crm.timeline.comment.delete", _k.ANY)
COMMENT_FIELDS = Method(
    "crm.timeline.comment.fields",
    _k.Nested(lambda: models.CrmTimelineCommentFieldsResult),
    safe=True,
)
COMMENT_GET = Method(
    "crm.timeline.comment.get", _k.Nested(lambda: models.CrmTimelineComment), safe=True
)
COMMENT_LIST = list_method(
    "crm.timeline.comment.list",
    _k.Nested(lambda: models.CrmTimelineComment),
    Pagination(id_field="ID", by_id=ById()),
    some_keys={
        "filter": ("CrmTimelineCommentListFilter",),
        "order": ("CrmTimelineCommentListOrder",),
    },
)
COMMENT_UPDATE = Method(
    "crm.timeline.comment.update", _k.INTEGER, keys={"fields": ("CrmTimelineCommentUpdateFields",)}
)
ICON_ADD = Method(
    "crm.timeline.icon.add",
    _k.Nested(lambda: models.CrmTimelineIconAddResult),
    files=((("fileContent",), "content"),),
)
ICON_DELETE = Method("crm.timeline.icon.delete", _k.BOOLEAN)
ICON_GET = Method(
    "crm.timeline.icon.get", _k.Nested(lambda: models.CrmTimelineIconGetResult), safe=True
)
ICON_LIST = Method(
    "crm.timeline.icon.list", _k.Nested(lambda: models.CrmTimelineIconListResult), safe=True
)
ITEM_PIN = Method("crm.timeline.item.pin", _k.ANY)
ITEM_UNPIN = Method("crm.timeline.item.unpin", _k.ANY)
LAYOUT_BLOCKS_DELETE = Method(
    "crm.timeline.layout.blocks.delete",
    _k.Nested(lambda: models.CrmTimelineLayoutBlocksDeleteResult),
)
LAYOUT_BLOCKS_GET = Method(
    "crm.timeline.layout.blocks.get",
    _k.Nested(lambda: models.CrmTimelineLayoutBlocksGetResult),
    safe=True,
)
LAYOUT_BLOCKS_SET = Method(
    "crm.timeline.layout.blocks.set",
    _k.Nested(lambda: models.CrmTimelineLayoutBlocksSetResult),
    keys={"layout": ("CrmTimelineLayoutBlocksSetLayout",)},
)
LOGMESSAGE_ADD = Method(
    "crm.timeline.logmessage.add",
    _k.Nested(lambda: models.CrmTimelineLogmessageAddResult),
    keys={"fields": ("CrmTimelineLogmessageAddFields",)},
)
LOGMESSAGE_DELETE = Method("crm.timeline.logmessage.delete", _k.BOOLEAN)
LOGMESSAGE_GET = Method(
    "crm.timeline.logmessage.get",
    _k.Nested(lambda: models.CrmTimelineLogmessageGetResult),
    safe=True,
)
LOGMESSAGE_LIST = list_method(
    "crm.timeline.logmessage.list",
    _k.Nested(lambda: models.CrmTimelineLogmessage),
    Pagination(id_field="id"),
    some_keys={"order": ("CrmTimelineLogmessageListOrder",)},
)
LOGO_ADD = Method(
    "crm.timeline.logo.add",
    _k.Nested(lambda: models.CrmTimelineLogoAddResult),
    files=((("fileContent",), "content"),),
)
LOGO_DELETE = Method("crm.timeline.logo.delete", _k.BOOLEAN)
LOGO_GET = Method(
    "crm.timeline.logo.get", _k.Nested(lambda: models.CrmTimelineLogoGetResult), safe=True
)
LOGO_LIST = Method(
    "crm.timeline.logo.list", _k.Nested(lambda: models.CrmTimelineLogoListResult), safe=True
)
NOTE_DELETE = Method("crm.timeline.note.delete", _k.BOOLEAN)
NOTE_GET = Method("crm.timeline.note.get", _k.Nested(lambda: models.CrmTimelineNote), safe=True)
NOTE_SAVE = Method("crm.timeline.note.save", _k.BOOLEAN)


class CrmTimelineMethods(SyncNamespace):
    """``crm.timeline``."""

    __slots__ = ()
    _name = "crm.timeline"

    @builtins.property
    def bindings(self) -> CrmTimelineBindingsMethods:
        return CrmTimelineBindingsMethods(self._client)

    @builtins.property
    def comment(self) -> CrmTimelineCommentMethods:
        return CrmTimelineCommentMethods(self._client)

    @builtins.property
    def icon(self) -> CrmTimelineIconMethods:
        return CrmTimelineIconMethods(self._client)

    @builtins.property
    def item(self) -> CrmTimelineItemMethods:
        return CrmTimelineItemMethods(self._client)

    @builtins.property
    def layout(self) -> CrmTimelineLayoutMethods:
        return CrmTimelineLayoutMethods(self._client)

    @builtins.property
    def logmessage(self) -> CrmTimelineLogmessageMethods:
        return CrmTimelineLogmessageMethods(self._client)

    @builtins.property
    def logo(self) -> CrmTimelineLogoMethods:
        return CrmTimelineLogoMethods(self._client)

    @builtins.property
    def note(self) -> CrmTimelineNoteMethods:
        return CrmTimelineNoteMethods(self._client)


class AsyncCrmTimelineMethods(AsyncNamespace):
    """``crm.timeline``."""

    __slots__ = ()
    _name = "crm.timeline"

    @builtins.property
    def bindings(self) -> AsyncCrmTimelineBindingsMethods:
        return AsyncCrmTimelineBindingsMethods(self._client)

    @builtins.property
    def comment(self) -> AsyncCrmTimelineCommentMethods:
        return AsyncCrmTimelineCommentMethods(self._client)

    @builtins.property
    def icon(self) -> AsyncCrmTimelineIconMethods:
        return AsyncCrmTimelineIconMethods(self._client)

    @builtins.property
    def item(self) -> AsyncCrmTimelineItemMethods:
        return AsyncCrmTimelineItemMethods(self._client)

    @builtins.property
    def layout(self) -> AsyncCrmTimelineLayoutMethods:
        return AsyncCrmTimelineLayoutMethods(self._client)

    @builtins.property
    def logmessage(self) -> AsyncCrmTimelineLogmessageMethods:
        return AsyncCrmTimelineLogmessageMethods(self._client)

    @builtins.property
    def logo(self) -> AsyncCrmTimelineLogoMethods:
        return AsyncCrmTimelineLogoMethods(self._client)

    @builtins.property
    def note(self) -> AsyncCrmTimelineNoteMethods:
        return AsyncCrmTimelineNoteMethods(self._client)


class CrmTimelineBindingsMethods(SyncNamespace):
    """``crm.timeline.bindings``."""

    __slots__ = ()
    _name = "crm.timeline.bindings"

    def bind(
        self,
        *,
        fields: params.CrmTimelineBindingsBindFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Link a Timeline Record to a CRM Item.

        ``crm.timeline.bindings.bind``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html

        Args:
            fields (CrmTimelineBindingsBindFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmTimelineBindingsBindFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): OWNER_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid.
                (no code): ENTITY_TYPE is not defined or invalid.
                (no code): Access denied.
        """
        return self._client._invoke(BINDINGS_BIND, {"fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTimelineBindingsFieldsResult:
        """Retrieve CRM Item Link Fields and Timeline Records.

        ``crm.timeline.bindings.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(BINDINGS_FIELDS, {}, extra)

    def list(
        self,
        *,
        filter: params.CrmTimelineBindingsListFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmTimelineBindings]:
        """Retrieve a List of Timeline Record Links.

        ``crm.timeline.bindings.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html

        Args:
            filter (CrmTimelineBindingsListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmTimelineBindingsListFilter``.

        Raises:
            ApiError: The codes that are documented:
                (no code): OWNER_ID is not defined or invalid
        """
        return self._client._list(BINDINGS_LIST, {"filter": filter}, extra)

    def unbind(
        self,
        *,
        fields: params.CrmTimelineBindingsUnbindFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete the Link Between a Timeline Record and a CRM Item.

        ``crm.timeline.bindings.unbind``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html

        Args:
            fields (CrmTimelineBindingsUnbindFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmTimelineBindingsUnbindFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): OWNER_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid.
                (no code): ENTITY_TYPE is not defined or invalid.
                (no code): Not found.
                (no code): Access denied.
        """
        return self._client._invoke(BINDINGS_UNBIND, {"fields": fields}, extra)


class AsyncCrmTimelineBindingsMethods(AsyncNamespace):
    """``crm.timeline.bindings``."""

    __slots__ = ()
    _name = "crm.timeline.bindings"

    def bind(
        self,
        *,
        fields: params.CrmTimelineBindingsBindFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Link a Timeline Record to a CRM Item.

        ``crm.timeline.bindings.bind``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-bind.html

        Args:
            fields (CrmTimelineBindingsBindFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmTimelineBindingsBindFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): OWNER_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid.
                (no code): ENTITY_TYPE is not defined or invalid.
                (no code): Access denied.
        """
        return self._client._invoke(BINDINGS_BIND, {"fields": fields}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineBindingsFieldsResult]:
        """Retrieve CRM Item Link Fields and Timeline Records.

        ``crm.timeline.bindings.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``
        """
        return self._client._invoke(BINDINGS_FIELDS, {}, extra)

    def list(
        self,
        *,
        filter: params.CrmTimelineBindingsListFilter | OtherKeys,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmTimelineBindings]:
        """Retrieve a List of Timeline Record Links.

        ``crm.timeline.bindings.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-list.html

        Args:
            filter (CrmTimelineBindingsListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmTimelineBindingsListFilter``.

        Raises:
            ApiError: The codes that are documented:
                (no code): OWNER_ID is not defined or invalid
        """
        return self._client._list(BINDINGS_LIST, {"filter": filter}, extra)

    def unbind(
        self,
        *,
        fields: params.CrmTimelineBindingsUnbindFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete the Link Between a Timeline Record and a CRM Item.

        ``crm.timeline.bindings.unbind``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/bindings/crm-timeline-bindings-unbind.html

        Args:
            fields (CrmTimelineBindingsUnbindFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmTimelineBindingsUnbindFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): OWNER_ID is not defined or invalid
                (no code): ENTITY_ID is not defined or invalid.
                (no code): ENTITY_TYPE is not defined or invalid.
                (no code): Not found.
                (no code): Access denied.
        """
        return self._client._invoke(BINDINGS_UNBIND, {"fields": fields}, extra)


class CrmTimelineCommentMethods(SyncNamespace):
    """``crm.timeline.comment``."""

    __slots__ = ()
    _name = "crm.timeline.comment"

    def add(
        self, *, fields: params.CrmTimelineCommentAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Add Comment (crm).

        ``crm.timeline.comment.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html

        Args:
            fields (CrmTimelineCommentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmTimelineCommentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``OWNER_NOT_FOUND``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``INVALID_ARG_VALUE``
                ``100``: Could not find value for parameter {fields}
        """
        return self._client._invoke(COMMENT_ADD, {"fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        owner_type_id: int | None = None,
        owner_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Delete Comment (crm).

        ``crm.timeline.comment.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html

        Args:
            id (int): Id of the record to delete.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``MULTIPLE_BINDINGS``
                ``OWNER_NOT_FOUND``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            COMMENT_DELETE, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, extra
        )

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTimelineCommentFieldsResult:
        """Get Fields of Timeline Comment.

        ``crm.timeline.comment.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: error
        """
        return self._client._invoke(COMMENT_FIELDS, {}, extra)

    def get(self, *, id: int, extra: Mapping[str, Any] | None = None) -> models.CrmTimelineComment:
        """Get Information About the Comment.

        ``crm.timeline.comment.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Not found.
                (no code): Access denied.
                (no code): ID is not defined or invalid.
        """
        return self._client._invoke(COMMENT_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.CrmTimelineCommentListFilter | OtherKeys,
        select: Sequence[str] | None = None,
        order: params.CrmTimelineCommentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmTimelineComment]:
        """Get a List of Comments.

        ``crm.timeline.comment.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmTimelineCommentListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmTimelineCommentListFilter``.
            order (CrmTimelineCommentListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmTimelineCommentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer. Default:
                ``0``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            COMMENT_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmTimelineCommentUpdateFields,
        owner_type_id: int | None = None,
        owner_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Update Comment (crm).

        ``crm.timeline.comment.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmTimelineCommentUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmTimelineCommentUpdateFields``.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                ``OWNER_NOT_FOUND``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``INVALID_ARG_VALUE``
                ``100``: Could not find value for parameter {fields}
        """
        return self._client._invoke(
            COMMENT_UPDATE,
            {"id": id, "fields": fields, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            extra,
        )


class AsyncCrmTimelineCommentMethods(AsyncNamespace):
    """``crm.timeline.comment``."""

    __slots__ = ()
    _name = "crm.timeline.comment"

    def add(
        self, *, fields: params.CrmTimelineCommentAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Add Comment (crm).

        ``crm.timeline.comment.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-add.html

        Args:
            fields (CrmTimelineCommentAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmTimelineCommentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``OWNER_NOT_FOUND``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``INVALID_ARG_VALUE``
                ``100``: Could not find value for parameter {fields}
        """
        return self._client._invoke(COMMENT_ADD, {"fields": fields}, extra)

    def delete(
        self,
        *,
        id: int,
        owner_type_id: int | None = None,
        owner_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Delete Comment (crm).

        ``crm.timeline.comment.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-delete.html

        Args:
            id (int): Id of the record to delete.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``MULTIPLE_BINDINGS``
                ``OWNER_NOT_FOUND``
                ``100``: Could not find value for parameter
        """
        return self._client._invoke(
            COMMENT_DELETE, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, extra
        )

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineCommentFieldsResult]:
        """Get Fields of Timeline Comment.

        ``crm.timeline.comment.fields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-fields.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: error
        """
        return self._client._invoke(COMMENT_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineComment]:
        """Get Information About the Comment.

        ``crm.timeline.comment.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Not found.
                (no code): Access denied.
                (no code): ID is not defined or invalid.
        """
        return self._client._invoke(COMMENT_GET, {"id": id}, extra)

    def list(
        self,
        *,
        filter: params.CrmTimelineCommentListFilter | OtherKeys,
        select: Sequence[str] | None = None,
        order: params.CrmTimelineCommentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmTimelineComment]:
        """Get a List of Comments.

        ``crm.timeline.comment.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (CrmTimelineCommentListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmTimelineCommentListFilter``.
            order (CrmTimelineCommentListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.CrmTimelineCommentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer. Default:
                ``0``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied
        """
        return self._client._list(
            COMMENT_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmTimelineCommentUpdateFields,
        owner_type_id: int | None = None,
        owner_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Update Comment (crm).

        ``crm.timeline.comment.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/crm-timeline-comment-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmTimelineCommentUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.CrmTimelineCommentUpdateFields``.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                ``OWNER_NOT_FOUND``
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``INVALID_ARG_VALUE``
                ``100``: Could not find value for parameter {fields}
        """
        return self._client._invoke(
            COMMENT_UPDATE,
            {"id": id, "fields": fields, "ownerTypeId": owner_type_id, "ownerId": owner_id},
            extra,
        )


class CrmTimelineIconMethods(SyncNamespace):
    """``crm.timeline.icon``."""

    __slots__ = ()
    _name = "crm.timeline.icon"

    def add(
        self, *, code: str, file_content: FileSource | str, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTimelineIconAddResult:
        """Add Icon.

        ``crm.timeline.icon.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html

        Args:
            code (str): Symbolic code.
            file_content (FileSource | str): Content of the file: base64, or a pair of name and
                base64.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``INVALID_ARG_VALUE``
                ``FILE_SAVE_ERROR``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ICON_ADD, {"code": code, "fileContent": file_content}, extra)

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Icon.

        ``crm.timeline.icon.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Icon not found for code `info`
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ICON_DELETE, {"code": code}, extra)

    def get(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTimelineIconGetResult:
        """Get Information about the Timeline Icon.

        ``crm.timeline.icon.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Icon not found for code `test`
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ICON_GET, {"code": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmTimelineIconListResult:
        """Get a List of Available Icons.

        ``crm.timeline.icon.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Could not find value
        """
        return self._client._invoke(ICON_LIST, {}, extra)


class AsyncCrmTimelineIconMethods(AsyncNamespace):
    """``crm.timeline.icon``."""

    __slots__ = ()
    _name = "crm.timeline.icon"

    def add(
        self, *, code: str, file_content: FileSource | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineIconAddResult]:
        """Add Icon.

        ``crm.timeline.icon.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-add.html

        Args:
            code (str): Symbolic code.
            file_content (FileSource | str): Content of the file: base64, or a pair of name and
                base64.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``INVALID_ARG_VALUE``
                ``FILE_SAVE_ERROR``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ICON_ADD, {"code": code, "fileContent": file_content}, extra)

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Icon.

        ``crm.timeline.icon.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Icon not found for code `info`
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ICON_DELETE, {"code": code}, extra)

    def get(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineIconGetResult]:
        """Get Information about the Timeline Icon.

        ``crm.timeline.icon.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-get.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Icon not found for code `test`
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(ICON_GET, {"code": code}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineIconListResult]:
        """Get a List of Available Icons.

        ``crm.timeline.icon.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/icons/crm-timeline-icon-list.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Could not find value
        """
        return self._client._invoke(ICON_LIST, {}, extra)


class CrmTimelineItemMethods(SyncNamespace):
    """``crm.timeline.item``."""

    __slots__ = ()
    _name = "crm.timeline.item"

    def pin(
        self, *, id: int, owner_type_id: int, owner_id: int, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Pin a Timeline Entry.

        ``crm.timeline.item.pin``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``100``: Could not find value for parameter
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_CHANGE_PINNED``
        """
        return self._client._invoke(
            ITEM_PIN, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, extra
        )

    def unpin(
        self, *, id: int, owner_type_id: int, owner_id: int, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Unpin a Timeline Entry.

        ``crm.timeline.item.unpin``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_CHANGE_PINNED``
        """
        return self._client._invoke(
            ITEM_UNPIN, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, extra
        )


class AsyncCrmTimelineItemMethods(AsyncNamespace):
    """``crm.timeline.item``."""

    __slots__ = ()
    _name = "crm.timeline.item"

    def pin(
        self, *, id: int, owner_type_id: int, owner_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Pin a Timeline Entry.

        ``crm.timeline.item.pin``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-pin.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                ``0``
                ``100``: Could not find value for parameter
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_CHANGE_PINNED``
        """
        return self._client._invoke(
            ITEM_PIN, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, extra
        )

    def unpin(
        self, *, id: int, owner_type_id: int, owner_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Unpin a Timeline Entry.

        ``crm.timeline.item.unpin``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/actions/crm-timeline-item-unpin.html

        Args:
            id (int): Id of the record.
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Not found.
                ``OWNER_NOT_FOUND``
                ``CAN_NOT_CHANGE_PINNED``
        """
        return self._client._invoke(
            ITEM_UNPIN, {"id": id, "ownerTypeId": owner_type_id, "ownerId": owner_id}, extra
        )


class CrmTimelineLayoutMethods(SyncNamespace):
    """``crm.timeline.layout``."""

    __slots__ = ()
    _name = "crm.timeline.layout"

    @builtins.property
    def blocks(self) -> CrmTimelineLayoutBlocksMethods:
        return CrmTimelineLayoutBlocksMethods(self._client)


class AsyncCrmTimelineLayoutMethods(AsyncNamespace):
    """``crm.timeline.layout``."""

    __slots__ = ()
    _name = "crm.timeline.layout"

    @builtins.property
    def blocks(self) -> AsyncCrmTimelineLayoutBlocksMethods:
        return AsyncCrmTimelineLayoutBlocksMethods(self._client)


class CrmTimelineLayoutBlocksMethods(SyncNamespace):
    """``crm.timeline.layout.blocks``."""

    __slots__ = ()
    _name = "crm.timeline.layout.blocks"

    def delete(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmTimelineLayoutBlocksDeleteResult:
        """Delete a Set of Additional Content Blocks for the Timeline Record.

        ``crm.timeline.layout.blocks.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            timeline_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: Method call is only possible in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            extra,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmTimelineLayoutBlocksGetResult:
        """Retrieve a Set of Additional Content Blocks for the Timeline Record.

        ``crm.timeline.layout.blocks.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            timeline_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: Method call is only possible in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            extra,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        layout: params.CrmTimelineLayoutBlocksSetLayout,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmTimelineLayoutBlocksSetResult:
        """Set a Set of Additional Content Blocks in the CRM Timeline Record.

        ``crm.timeline.layout.blocks.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            timeline_id (int):
            layout (CrmTimelineLayoutBlocksSetLayout): Layout. Keys:
                ``bitrix24_client.params.CrmTimelineLayoutBlocksSetLayout``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: Method call is only possible in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
                ``UNSUITABLE_TIMELINE_ITEM``
                ``FIELD_IS_REQUIRED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_SET,
            {
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "timelineId": timeline_id,
                "layout": layout,
            },
            extra,
        )


class AsyncCrmTimelineLayoutBlocksMethods(AsyncNamespace):
    """``crm.timeline.layout.blocks``."""

    __slots__ = ()
    _name = "crm.timeline.layout.blocks"

    def delete(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmTimelineLayoutBlocksDeleteResult]:
        """Delete a Set of Additional Content Blocks for the Timeline Record.

        ``crm.timeline.layout.blocks.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-delete.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            timeline_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: Method call is only possible in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_DELETE,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            extra,
        )

    def get(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmTimelineLayoutBlocksGetResult]:
        """Retrieve a Set of Additional Content Blocks for the Timeline Record.

        ``crm.timeline.layout.blocks.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-get.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            timeline_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: Method call is only possible in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_GET,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "timelineId": timeline_id},
            extra,
        )

    def set(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        timeline_id: int,
        layout: params.CrmTimelineLayoutBlocksSetLayout,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmTimelineLayoutBlocksSetResult]:
        """Set a Set of Additional Content Blocks in the CRM Timeline Record.

        ``crm.timeline.layout.blocks.set``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/layout-blocks/crm-timeline-layout-blocks-set.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            timeline_id (int):
            layout (CrmTimelineLayoutBlocksSetLayout): Layout. Keys:
                ``bitrix24_client.params.CrmTimelineLayoutBlocksSetLayout``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_CONTEXT``: Method call is only possible in the context of a REST
                    application
                ``OWNER_NOT_FOUND``
                ``NOT_FOUND``
                ``ACCESS_DENIED``
                ``UNSUITABLE_TIMELINE_ITEM``
                ``FIELD_IS_REQUIRED``
        """
        return self._client._invoke(
            LAYOUT_BLOCKS_SET,
            {
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "timelineId": timeline_id,
                "layout": layout,
            },
            extra,
        )


class CrmTimelineLogmessageMethods(SyncNamespace):
    """``crm.timeline.logmessage``."""

    __slots__ = ()
    _name = "crm.timeline.logmessage"

    def add(
        self,
        *,
        fields: params.CrmTimelineLogmessageAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmTimelineLogmessageAddResult:
        """Add Log Entry.

        ``crm.timeline.logmessage.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html

        Args:
            fields (CrmTimelineLogmessageAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmTimelineLogmessageAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``OWNER_NOT_FOUND``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(LOGMESSAGE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Log Entry.

        ``crm.timeline.logmessage.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Timeline logmessage not found for id 1
                ``REMOVING_DISABLED``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGMESSAGE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTimelineLogmessageGetResult:
        """Get Information About the Log Entry.

        ``crm.timeline.logmessage.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Timeline logmessage not found for id 1
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGMESSAGE_GET, {"id": id}, extra)

    def list(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        order: params.CrmTimelineLogmessageListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmTimelineLogmessage]:
        """Get a List of Timeline Log Entries.

        ``crm.timeline.logmessage.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            order (CrmTimelineLogmessageListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmTimelineLogmessageListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {entityTypeId}
                ``0``
        """
        return self._client._list(
            LOGMESSAGE_LIST,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "order": order, "start": start},
            extra,
        )


class AsyncCrmTimelineLogmessageMethods(AsyncNamespace):
    """``crm.timeline.logmessage``."""

    __slots__ = ()
    _name = "crm.timeline.logmessage"

    def add(
        self,
        *,
        fields: params.CrmTimelineLogmessageAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmTimelineLogmessageAddResult]:
        """Add Log Entry.

        ``crm.timeline.logmessage.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-add.html

        Args:
            fields (CrmTimelineLogmessageAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.CrmTimelineLogmessageAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``OWNER_NOT_FOUND``
                ``100``: Could not find value for parameter {fields}
                ``0``
        """
        return self._client._invoke(LOGMESSAGE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Log Entry.

        ``crm.timeline.logmessage.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Timeline logmessage not found for id 1
                ``REMOVING_DISABLED``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGMESSAGE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineLogmessageGetResult]:
        """Get Information About the Log Entry.

        ``crm.timeline.logmessage.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Timeline logmessage not found for id 1
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGMESSAGE_GET, {"id": id}, extra)

    def list(
        self,
        *,
        entity_type_id: int,
        entity_id: int,
        order: params.CrmTimelineLogmessageListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmTimelineLogmessage]:
        """Get a List of Timeline Log Entries.

        ``crm.timeline.logmessage.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/crm-timeline-logmessage-list.html

        Args:
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            order (CrmTimelineLogmessageListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.CrmTimelineLogmessageListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {entityTypeId}
                ``0``
        """
        return self._client._list(
            LOGMESSAGE_LIST,
            {"entityTypeId": entity_type_id, "entityId": entity_id, "order": order, "start": start},
            extra,
        )


class CrmTimelineLogoMethods(SyncNamespace):
    """``crm.timeline.logo``."""

    __slots__ = ()
    _name = "crm.timeline.logo"

    def add(
        self, *, code: str, file_content: FileSource | str, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTimelineLogoAddResult:
        """Add Logo.

        ``crm.timeline.logo.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html

        Args:
            code (str): Symbolic code.
            file_content (FileSource | str): Content of the file: base64, or a pair of name and
                base64.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``INVALID_ARG_VALUE``
                ``FILE_SAVE_ERROR``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGO_ADD, {"code": code, "fileContent": file_content}, extra)

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Logo.

        ``crm.timeline.logo.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Logo not found for code `info`
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGO_DELETE, {"code": code}, extra)

    def get(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> models.CrmTimelineLogoGetResult:
        """Get Information About the Logo.

        ``crm.timeline.logo.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Logo not found for code `test`
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGO_GET, {"code": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> models.CrmTimelineLogoListResult:
        """Get a List of Available Logos.

        ``crm.timeline.logo.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Could not find value
        """
        return self._client._invoke(LOGO_LIST, {}, extra)


class AsyncCrmTimelineLogoMethods(AsyncNamespace):
    """``crm.timeline.logo``."""

    __slots__ = ()
    _name = "crm.timeline.logo"

    def add(
        self, *, code: str, file_content: FileSource | str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineLogoAddResult]:
        """Add Logo.

        ``crm.timeline.logo.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-add.html

        Args:
            code (str): Symbolic code.
            file_content (FileSource | str): Content of the file: base64, or a pair of name and
                base64.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied
                ``INVALID_ARG_VALUE``
                ``FILE_SAVE_ERROR``
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGO_ADD, {"code": code, "fileContent": file_content}, extra)

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Logo.

        ``crm.timeline.logo.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Logo not found for code `info`
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGO_DELETE, {"code": code}, extra)

    def get(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineLogoGetResult]:
        """Get Information About the Logo.

        ``crm.timeline.logo.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-get.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``NOT_FOUND``: Logo not found for code `test`
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(LOGO_GET, {"code": code}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmTimelineLogoListResult]:
        """Get a List of Available Logos.

        ``crm.timeline.logo.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/logmessage/logo/crm-timeline-logo-list.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: Could not find value
        """
        return self._client._invoke(LOGO_LIST, {}, extra)


class CrmTimelineNoteMethods(SyncNamespace):
    """``crm.timeline.note``."""

    __slots__ = ()
    _name = "crm.timeline.note"

    def delete(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2],
        item_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delete Note.

        ``crm.timeline.note.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            item_type (Literal[1, 2]):
            item_id (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Element not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            NOTE_DELETE,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
            },
            extra,
        )

    def get(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2],
        item_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmTimelineNote:
        """Get Note Information.

        ``crm.timeline.note.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            item_type (Literal[1, 2]):
            item_id (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Element not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            NOTE_GET,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
            },
            extra,
        )

    def save(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2],
        item_id: int,
        text: str,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Save a Note.

        ``crm.timeline.note.save``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            item_type (Literal[1, 2]):
            item_id (int): Id of the item.
            text (str): Text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Element not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            NOTE_SAVE,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
                "text": text,
            },
            extra,
        )


class AsyncCrmTimelineNoteMethods(AsyncNamespace):
    """``crm.timeline.note``."""

    __slots__ = ()
    _name = "crm.timeline.note"

    def delete(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2],
        item_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delete Note.

        ``crm.timeline.note.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-delete.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            item_type (Literal[1, 2]):
            item_id (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Element not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            NOTE_DELETE,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
            },
            extra,
        )

    def get(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2],
        item_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmTimelineNote]:
        """Get Note Information.

        ``crm.timeline.note.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-get.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            item_type (Literal[1, 2]):
            item_id (int): Id of the item.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Element not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            NOTE_GET,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
            },
            extra,
        )

    def save(
        self,
        *,
        owner_type_id: int,
        owner_id: int,
        item_type: Literal[1, 2],
        item_id: int,
        text: str,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Save a Note.

        ``crm.timeline.note.save``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/timeline/note/crm-timeline-note-save.html

        Args:
            owner_type_id (int): Id of the type of the owner.
            owner_id (int): Id of the owner.
            item_type (Literal[1, 2]):
            item_id (int): Id of the item.
            text (str): Text.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``
                ``NOT_FOUND``: Element not found
                ``100``: Could not find value for parameter
                ``0``
        """
        return self._client._invoke(
            NOTE_SAVE,
            {
                "ownerTypeId": owner_type_id,
                "ownerId": owner_id,
                "itemType": item_type,
                "itemId": item_id,
                "text": text,
            },
            extra,
        )
