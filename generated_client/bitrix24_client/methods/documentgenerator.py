"""Methods of ``documentgenerator``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import documentgenerator as models
    from ..params import documentgenerator as params
else:
    models = lazy_module("..models.documentgenerator", __package__)

DOCUMENT_ADD = Method(
    "documentgenerator.document.add",
    _k.Nested(lambda: models.DocumentgeneratorDocumentAddResult),
    some_keys={"values": ("DocumentgeneratorDocumentAddValues",)},
)
DOCUMENT_DELETE = Method("documentgenerator.document.delete", _k.ANY)
DOCUMENT_ENABLEPUBLICURL = Method(
    "documentgenerator.document.enablepublicurl",
    _k.Nested(lambda: models.DocumentgeneratorDocumentEnablepublicurlResult),
)
DOCUMENT_GET = Method(
    "documentgenerator.document.get",
    _k.Nested(lambda: models.DocumentgeneratorDocumentGetResult),
    safe=True,
)
DOCUMENT_GETFIELDS = Method(
    "documentgenerator.document.getfields",
    _k.Nested(lambda: models.DocumentgeneratorDocumentGetfieldsResult),
    safe=True,
    some_keys={"values": ("DocumentGeneratorDocumentDocumentValues",)},
)
DOCUMENT_LIST = list_method(
    "documentgenerator.document.list",
    _k.Nested(lambda: models.DocumentgeneratorDocument),
    Pagination(
        items=("result", "documents"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "order": ("DocumentgeneratorDocumentListOrder",),
        "filter": ("DocumentgeneratorDocumentListFilter",),
    },
)
DOCUMENT_UPDATE = Method(
    "documentgenerator.document.update",
    _k.Nested(lambda: models.DocumentgeneratorDocumentUpdateResult),
    keys={"fields": ("DocumentgeneratorDocumentUpdateFields",)},
    some_keys={"values": ("DocumentgeneratorDocumentUpdateValues",)},
)
NUMERATOR_ADD = Method(
    "documentgenerator.numerator.add",
    _k.Nested(lambda: models.DocumentgeneratorNumeratorAddResult),
    keys={"fields": ("DocumentgeneratorNumeratorAddFields",)},
)
NUMERATOR_DELETE = Method("documentgenerator.numerator.delete", _k.ANY)
NUMERATOR_GET = Method(
    "documentgenerator.numerator.get",
    _k.Nested(lambda: models.DocumentgeneratorNumeratorGetResult),
    safe=True,
)
NUMERATOR_LIST = list_method(
    "documentgenerator.numerator.list",
    _k.Nested(lambda: models.DocumentgeneratorNumerator),
    Pagination(items=("result", "numerators"), id_field="id"),
)
NUMERATOR_UPDATE = Method(
    "documentgenerator.numerator.update",
    _k.Nested(lambda: models.DocumentgeneratorNumerator),
    keys={"fields": ("DocumentgeneratorNumeratorUpdateFields",)},
)
REGION_ADD = Method(
    "documentgenerator.region.add",
    _k.Nested(lambda: models.DocumentgeneratorRegionAddResult),
    keys={"fields": ("DocumentgeneratorRegionAddFields",)},
)
REGION_DELETE = Method("documentgenerator.region.delete", _k.ANY)
REGION_GET = Method(
    "documentgenerator.region.get",
    _k.Nested(lambda: models.DocumentgeneratorRegionGetResult),
    safe=True,
)
REGION_LIST = Method(
    "documentgenerator.region.list",
    _k.Nested(lambda: models.DocumentgeneratorRegionListResult),
    safe=True,
)
REGION_UPDATE = Method(
    "documentgenerator.region.update",
    _k.Nested(lambda: models.DocumentgeneratorRegionUpdateResult),
    keys={"fields": ("DocumentgeneratorRegionUpdateFields",)},
)
ROLE_ADD = Method(
    "documentgenerator.role.add",
    _k.Nested(lambda: models.DocumentgeneratorRoleAddResult),
    keys={"fields": ("DocumentgeneratorRoleAddFields",)},
)
ROLE_DELETE = Method("documentgenerator.role.delete", _k.ANY)
ROLE_FILLACCESSES = Method("documentgenerator.role.fillaccesses", _k.ANY)
ROLE_GET = Method(
    "documentgenerator.role.get",
    _k.Nested(lambda: models.DocumentgeneratorRoleGetResult),
    safe=True,
)
ROLE_LIST = list_method(
    "documentgenerator.role.list",
    _k.Nested(lambda: models.DocumentgeneratorRole),
    Pagination(items=("result", "roles"), id_field="id"),
)
ROLE_UPDATE = Method(
    "documentgenerator.role.update",
    _k.Nested(lambda: models.DocumentgeneratorRoleUpdateResult),
    keys={"fields": ("DocumentgeneratorRoleUpdateFields",)},
)
TEMPLATE_ADD = Method(
    "documentgenerator.template.add",
    _k.Nested(lambda: models.DocumentgeneratorTemplateAddResult),
    files=((("fields", "file"), "content"),),
    keys={"fields": ("DocumentgeneratorTemplateAddFields",)},
)
TEMPLATE_DELETE = Method("documentgenerator.template.delete", _k.ANY)
TEMPLATE_GET = Method(
    "documentgenerator.template.get",
    _k.Nested(lambda: models.DocumentgeneratorTemplateGetResult),
    safe=True,
)
TEMPLATE_GETFIELDS = Method(
    "documentgenerator.template.getfields",
    _k.Nested(lambda: models.DocumentgeneratorTemplateGetfieldsResult),
    safe=True,
)
TEMPLATE_LIST = list_method(
    "documentgenerator.template.list",
    _k.ANY,
    Pagination(items=("result", "templates")),
    some_keys={
        "order": ("DocumentgeneratorTemplateListOrder",),
        "filter": ("DocumentgeneratorTemplateListFilter",),
    },
)
TEMPLATE_UPDATE = Method(
    "documentgenerator.template.update",
    _k.Nested(lambda: models.DocumentgeneratorTemplateUpdateResult),
    files=((("fields", "file"), "content"),),
    keys={"fields": ("DocumentgeneratorTemplateUpdateFields",)},
)


class DocumentgeneratorMethods(SyncNamespace):
    """``documentgenerator``."""

    __slots__ = ()
    _name = "documentgenerator"

    @builtins.property
    def document(self) -> DocumentgeneratorDocumentMethods:
        return DocumentgeneratorDocumentMethods(self._client)

    @builtins.property
    def numerator(self) -> DocumentgeneratorNumeratorMethods:
        return DocumentgeneratorNumeratorMethods(self._client)

    @builtins.property
    def region(self) -> DocumentgeneratorRegionMethods:
        return DocumentgeneratorRegionMethods(self._client)

    @builtins.property
    def role(self) -> DocumentgeneratorRoleMethods:
        return DocumentgeneratorRoleMethods(self._client)

    @builtins.property
    def template(self) -> DocumentgeneratorTemplateMethods:
        return DocumentgeneratorTemplateMethods(self._client)


class AsyncDocumentgeneratorMethods(AsyncNamespace):
    """``documentgenerator``."""

    __slots__ = ()
    _name = "documentgenerator"

    @builtins.property
    def document(self) -> AsyncDocumentgeneratorDocumentMethods:
        return AsyncDocumentgeneratorDocumentMethods(self._client)

    @builtins.property
    def numerator(self) -> AsyncDocumentgeneratorNumeratorMethods:
        return AsyncDocumentgeneratorNumeratorMethods(self._client)

    @builtins.property
    def region(self) -> AsyncDocumentgeneratorRegionMethods:
        return AsyncDocumentgeneratorRegionMethods(self._client)

    @builtins.property
    def role(self) -> AsyncDocumentgeneratorRoleMethods:
        return AsyncDocumentgeneratorRoleMethods(self._client)

    @builtins.property
    def template(self) -> AsyncDocumentgeneratorTemplateMethods:
        return AsyncDocumentgeneratorTemplateMethods(self._client)


class DocumentgeneratorDocumentMethods(SyncNamespace):
    """``documentgenerator.document``."""

    __slots__ = ()
    _name = "documentgenerator.document"

    def add(
        self,
        *,
        template_id: int,
        value: str,
        provider_class_name: str | None = None,
        values: params.DocumentgeneratorDocumentAddValues | Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: Mapping[str, params.DocumentgeneratorDocumentAddFieldsValue] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorDocumentAddResult:
        """Create a New Document Based on a Template.

        ``documentgenerator.document.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html

        Args:
            template_id (int): Id of the template.
            provider_class_name (str):
            value (str): Value.
            values (DocumentgeneratorDocumentAddValues | Mapping[str, Any]): Values. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentAddValues``.
            stamps_enabled (Literal[1, 0]):
            fields (Mapping[str, DocumentgeneratorDocumentAddFieldsValue]): Values of the fields of
                the new record.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be is public
                ``0``: Empty required parameter "value"
                ``0``: Cannot create document on deleted template
                ``0``: Template not found
                ``0``: Cannot create document
                ``0``: You do not have permissions to view documents
                ``0``: Maximum count of documents has been reached
                ``DOCGEN_ACCESS_ERROR``: Access denied
        """
        return self._client._invoke(
            DOCUMENT_ADD,
            {
                "templateId": template_id,
                "providerClassName": provider_class_name,
                "value": value,
                "values": values,
                "stampsEnabled": stamps_enabled,
                "fields": fields,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete document (documentgenerator).

        ``documentgenerator.document.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(DOCUMENT_DELETE, {"id": id}, extra)

    def enablepublicurl(
        self,
        *,
        id: int,
        status: Literal[1, 0] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorDocumentEnablepublicurlResult:
        """Enable or disable public link for document (documentgenerator).

        ``documentgenerator.document.enablepublicurl``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html

        Args:
            id (int): Id of the record.
            status (Literal[1, 0]): Default: ``1``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(DOCUMENT_ENABLEPUBLICURL, {"id": id, "status": status}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DocumentgeneratorDocumentGetResult:
        """Get Document by ID.

        ``documentgenerator.document.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(DOCUMENT_GET, {"id": id}, extra)

    def getfields(
        self,
        *,
        id: int,
        values: params.DocumentGeneratorDocumentDocumentValues | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorDocumentGetfieldsResult:
        """Get the list of fields for the document.

        ``documentgenerator.document.getfields``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html

        Args:
            id (int): Id of the record.
            values (DocumentGeneratorDocumentDocumentValues | Mapping[str, Any]): Values. Keys:
                ``bitrix24_client.params.DocumentGeneratorDocumentDocumentValues``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(DOCUMENT_GETFIELDS, {"id": id, "values": values}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        order: params.DocumentgeneratorDocumentListOrder | OtherKeys | None = None,
        filter: params.DocumentgeneratorDocumentListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.DocumentgeneratorDocument]:
        """Get the List of Documents.

        ``documentgenerator.document.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["*"]``.
            order (DocumentgeneratorDocumentListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentListOrder``.
            filter (DocumentgeneratorDocumentListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to view documents
        """
        return self._client._list(
            DOCUMENT_LIST,
            {"select": select, "order": order, "filter": filter, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        values: params.DocumentgeneratorDocumentUpdateValues | Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: params.DocumentgeneratorDocumentUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorDocumentUpdateResult:
        """Update Existing Document.

        ``documentgenerator.document.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html

        Args:
            id (int): Id of the record to change.
            values (DocumentgeneratorDocumentUpdateValues | Mapping[str, Any]): Values. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentUpdateValues``.
            stamps_enabled (Literal[1, 0]): Default: ``1``.
            fields (DocumentgeneratorDocumentUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(
            DOCUMENT_UPDATE,
            {"id": id, "values": values, "stampsEnabled": stamps_enabled, "fields": fields},
            extra,
        )


class AsyncDocumentgeneratorDocumentMethods(AsyncNamespace):
    """``documentgenerator.document``."""

    __slots__ = ()
    _name = "documentgenerator.document"

    def add(
        self,
        *,
        template_id: int,
        value: str,
        provider_class_name: str | None = None,
        values: params.DocumentgeneratorDocumentAddValues | Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: Mapping[str, params.DocumentgeneratorDocumentAddFieldsValue] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorDocumentAddResult]:
        """Create a New Document Based on a Template.

        ``documentgenerator.document.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-add.html

        Args:
            template_id (int): Id of the template.
            provider_class_name (str):
            value (str): Value.
            values (DocumentgeneratorDocumentAddValues | Mapping[str, Any]): Values. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentAddValues``.
            stamps_enabled (Literal[1, 0]):
            fields (Mapping[str, DocumentgeneratorDocumentAddFieldsValue]): Values of the fields of
                the new record.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be is public
                ``0``: Empty required parameter "value"
                ``0``: Cannot create document on deleted template
                ``0``: Template not found
                ``0``: Cannot create document
                ``0``: You do not have permissions to view documents
                ``0``: Maximum count of documents has been reached
                ``DOCGEN_ACCESS_ERROR``: Access denied
        """
        return self._client._invoke(
            DOCUMENT_ADD,
            {
                "templateId": template_id,
                "providerClassName": provider_class_name,
                "value": value,
                "values": values,
                "stampsEnabled": stamps_enabled,
                "fields": fields,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete document (documentgenerator).

        ``documentgenerator.document.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(DOCUMENT_DELETE, {"id": id}, extra)

    def enablepublicurl(
        self,
        *,
        id: int,
        status: Literal[1, 0] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorDocumentEnablepublicurlResult]:
        """Enable or disable public link for document (documentgenerator).

        ``documentgenerator.document.enablepublicurl``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-enable-public-url.html

        Args:
            id (int): Id of the record.
            status (Literal[1, 0]): Default: ``1``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(DOCUMENT_ENABLEPUBLICURL, {"id": id, "status": status}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DocumentgeneratorDocumentGetResult]:
        """Get Document by ID.

        ``documentgenerator.document.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(DOCUMENT_GET, {"id": id}, extra)

    def getfields(
        self,
        *,
        id: int,
        values: params.DocumentGeneratorDocumentDocumentValues | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorDocumentGetfieldsResult]:
        """Get the list of fields for the document.

        ``documentgenerator.document.getfields``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-get-fields.html

        Args:
            id (int): Id of the record.
            values (DocumentGeneratorDocumentDocumentValues | Mapping[str, Any]): Values. Keys:
                ``bitrix24_client.params.DocumentGeneratorDocumentDocumentValues``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(DOCUMENT_GETFIELDS, {"id": id, "values": values}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        order: params.DocumentgeneratorDocumentListOrder | OtherKeys | None = None,
        filter: params.DocumentgeneratorDocumentListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.DocumentgeneratorDocument]:
        """Get the List of Documents.

        ``documentgenerator.document.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["*"]``.
            order (DocumentgeneratorDocumentListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentListOrder``.
            filter (DocumentgeneratorDocumentListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to view documents
        """
        return self._client._list(
            DOCUMENT_LIST,
            {"select": select, "order": order, "filter": filter, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        values: params.DocumentgeneratorDocumentUpdateValues | Mapping[str, Any] | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: params.DocumentgeneratorDocumentUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorDocumentUpdateResult]:
        """Update Existing Document.

        ``documentgenerator.document.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/document-generator-document-update.html

        Args:
            id (int): Id of the record to change.
            values (DocumentgeneratorDocumentUpdateValues | Mapping[str, Any]): Values. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentUpdateValues``.
            stamps_enabled (Literal[1, 0]): Default: ``1``.
            fields (DocumentgeneratorDocumentUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorDocumentUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be public
                ``0``: Document not found
                ``0``: You do not have permissions to view documents
        """
        return self._client._invoke(
            DOCUMENT_UPDATE,
            {"id": id, "values": values, "stampsEnabled": stamps_enabled, "fields": fields},
            extra,
        )


class DocumentgeneratorNumeratorMethods(SyncNamespace):
    """``documentgenerator.numerator``."""

    __slots__ = ()
    _name = "documentgenerator.numerator"

    def add(
        self,
        *,
        fields: params.DocumentgeneratorNumeratorAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorNumeratorAddResult:
        """Add Document Generator Numerator.

        ``documentgenerator.numerator.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html

        Args:
            fields (DocumentgeneratorNumeratorAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.DocumentgeneratorNumeratorAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``0``: Empty required fields: name, template
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(NUMERATOR_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete the Numerator.

        ``documentgenerator.numerator.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be public
                ``100``: Could not construct parameter {numerator}
                ``0``: You do not have permissions to modify templates
                ``DOCGEN_ACCESS_ERROR``: Access denied
        """
        return self._client._invoke(NUMERATOR_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DocumentgeneratorNumeratorGetResult:
        """Get Numerator by ID.

        ``documentgenerator.numerator.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be public
                ``100``: Could not construct parameter {numerator}
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(NUMERATOR_GET, {"id": id}, extra)

    def list(
        self, *, start: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Listing[models.DocumentgeneratorNumerator]:
        """Get the List of Numerators (documentgenerator).

        ``documentgenerator.numerator.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html

        Args:
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to modify templates
        """
        return self._client._list(NUMERATOR_LIST, {"start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.DocumentgeneratorNumeratorUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorNumerator:
        """Update the Numerator (documentgenerator).

        ``documentgenerator.numerator.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html

        Args:
            id (int): Id of the record to change.
            fields (DocumentgeneratorNumeratorUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorNumeratorUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be public
                ``100``: Could not construct parameter {numerator}
                ``100``: Could not find value for parameter {fields}
                ``0``: You do not have permissions to modify templates
                ``DOCGEN_ACCESS_ERROR``: Access denied
        """
        return self._client._invoke(NUMERATOR_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncDocumentgeneratorNumeratorMethods(AsyncNamespace):
    """``documentgenerator.numerator``."""

    __slots__ = ()
    _name = "documentgenerator.numerator"

    def add(
        self,
        *,
        fields: params.DocumentgeneratorNumeratorAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorNumeratorAddResult]:
        """Add Document Generator Numerator.

        ``documentgenerator.numerator.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-add.html

        Args:
            fields (DocumentgeneratorNumeratorAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.DocumentgeneratorNumeratorAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``0``: Empty required fields: name, template
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(NUMERATOR_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete the Numerator.

        ``documentgenerator.numerator.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be public
                ``100``: Could not construct parameter {numerator}
                ``0``: You do not have permissions to modify templates
                ``DOCGEN_ACCESS_ERROR``: Access denied
        """
        return self._client._invoke(NUMERATOR_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DocumentgeneratorNumeratorGetResult]:
        """Get Numerator by ID.

        ``documentgenerator.numerator.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be public
                ``100``: Could not construct parameter {numerator}
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(NUMERATOR_GET, {"id": id}, extra)

    def list(
        self, *, start: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> AsyncListing[models.DocumentgeneratorNumerator]:
        """Get the List of Numerators (documentgenerator).

        ``documentgenerator.numerator.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-list.html

        Args:
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to modify templates
        """
        return self._client._list(NUMERATOR_LIST, {"start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.DocumentgeneratorNumeratorUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorNumerator]:
        """Update the Numerator (documentgenerator).

        ``documentgenerator.numerator.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/numerators/document-generator-numerator-update.html

        Args:
            id (int): Id of the record to change.
            fields (DocumentgeneratorNumeratorUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorNumeratorUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be public
                ``100``: Could not construct parameter {numerator}
                ``100``: Could not find value for parameter {fields}
                ``0``: You do not have permissions to modify templates
                ``DOCGEN_ACCESS_ERROR``: Access denied
        """
        return self._client._invoke(NUMERATOR_UPDATE, {"id": id, "fields": fields}, extra)


class DocumentgeneratorRegionMethods(SyncNamespace):
    """``documentgenerator.region``."""

    __slots__ = ()
    _name = "documentgenerator.region"

    def add(
        self,
        *,
        fields: params.DocumentgeneratorRegionAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorRegionAddResult:
        """Add Region.

        ``documentgenerator.region.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html

        Args:
            fields (DocumentgeneratorRegionAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.DocumentgeneratorRegionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``BX_EMPTY_REQUIRED``: Required field "TITLE" is not filled
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Region.

        ``documentgenerator.region.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BX_ERROR``: There are templates linked to this region
                ``100``: Could not find value for parameter {id}
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_DELETE, {"id": id}, extra)

    def get(
        self, *, id: str, extra: Mapping[str, Any] | None = None
    ) -> models.DocumentgeneratorRegionGetResult:
        """Get Region by ID.

        ``documentgenerator.region.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html

        Args:
            id (str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``0``: Region not found
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_GET, {"id": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.DocumentgeneratorRegionListResult:
        """Get the List of Regions.

        ``documentgenerator.region.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_LIST, {}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.DocumentgeneratorRegionUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorRegionUpdateResult:
        """Update Region.

        ``documentgenerator.region.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html

        Args:
            id (int): Id of the record to change.
            fields (DocumentgeneratorRegionUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorRegionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``0``: Region not found
                ``100``: Could not find value for parameter {fields}
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncDocumentgeneratorRegionMethods(AsyncNamespace):
    """``documentgenerator.region``."""

    __slots__ = ()
    _name = "documentgenerator.region"

    def add(
        self,
        *,
        fields: params.DocumentgeneratorRegionAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorRegionAddResult]:
        """Add Region.

        ``documentgenerator.region.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-add.html

        Args:
            fields (DocumentgeneratorRegionAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.DocumentgeneratorRegionAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``BX_EMPTY_REQUIRED``: Required field "TITLE" is not filled
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Region.

        ``documentgenerator.region.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``BX_ERROR``: There are templates linked to this region
                ``100``: Could not find value for parameter {id}
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_DELETE, {"id": id}, extra)

    def get(
        self, *, id: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DocumentgeneratorRegionGetResult]:
        """Get Region by ID.

        ``documentgenerator.region.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-get.html

        Args:
            id (str): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``0``: Region not found
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_GET, {"id": id}, extra)

    def list(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DocumentgeneratorRegionListResult]:
        """Get the List of Regions.

        ``documentgenerator.region.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-list.html

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_LIST, {}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.DocumentgeneratorRegionUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorRegionUpdateResult]:
        """Update Region.

        ``documentgenerator.region.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/region/document-generator-region-update.html

        Args:
            id (int): Id of the record to change.
            fields (DocumentgeneratorRegionUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorRegionUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {id}
                ``0``: Region not found
                ``100``: Could not find value for parameter {fields}
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(REGION_UPDATE, {"id": id, "fields": fields}, extra)


class DocumentgeneratorRoleMethods(SyncNamespace):
    """``documentgenerator.role``."""

    __slots__ = ()
    _name = "documentgenerator.role"

    def add(
        self,
        *,
        fields: params.DocumentgeneratorRoleAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorRoleAddResult:
        """Add Role.

        ``documentgenerator.role.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html

        Args:
            fields (DocumentgeneratorRoleAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.DocumentgeneratorRoleAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``BX_EMPTY_REQUIRED``: Required field "NAME" is not filled
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Role.

        ``documentgenerator.role.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must
                    have real class type
                ``100``: Could not construct parameter {role}
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_DELETE, {"id": id}, extra)

    def fillaccesses(
        self,
        *,
        accesses: Sequence[params.DocumentgeneratorRoleFillaccessesAccessesItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Bind Users to Roles.

        ``documentgenerator.role.fillaccesses``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html

        Args:
            accesses (Sequence[DocumentgeneratorRoleFillaccessesAccessesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``BX_EMPTY_REQUIRED``: Required field "ROLE_ID" is not filled
                ``BX_EMPTY_REQUIRED``: Required field "ACCESS_CODE" is not filled
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_FILLACCESSES, {"accesses": accesses}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DocumentgeneratorRoleGetResult:
        """Get Role by ID.

        ``documentgenerator.role.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must
                    have real class type
                ``100``: Could not construct parameter {role}
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_GET, {"id": id}, extra)

    def list(
        self, *, start: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Listing[models.DocumentgeneratorRole]:
        """Get a List of Roles.

        ``documentgenerator.role.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html

        Args:
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._list(ROLE_LIST, {"start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.DocumentgeneratorRoleUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorRoleUpdateResult:
        """Change Role.

        ``documentgenerator.role.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html

        Args:
            id (int): Id of the record to change.
            fields (DocumentgeneratorRoleUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorRoleUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must
                    have real class type
                ``100``: Could not construct parameter {role}
                ``100``: Could not find value for parameter {fields}
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncDocumentgeneratorRoleMethods(AsyncNamespace):
    """``documentgenerator.role``."""

    __slots__ = ()
    _name = "documentgenerator.role"

    def add(
        self,
        *,
        fields: params.DocumentgeneratorRoleAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorRoleAddResult]:
        """Add Role.

        ``documentgenerator.role.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-add.html

        Args:
            fields (DocumentgeneratorRoleAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.DocumentgeneratorRoleAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``BX_EMPTY_REQUIRED``: Required field "NAME" is not filled
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Role.

        ``documentgenerator.role.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must
                    have real class type
                ``100``: Could not construct parameter {role}
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_DELETE, {"id": id}, extra)

    def fillaccesses(
        self,
        *,
        accesses: Sequence[params.DocumentgeneratorRoleFillaccessesAccessesItem] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Bind Users to Roles.

        ``documentgenerator.role.fillaccesses``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-fill-accesses.html

        Args:
            accesses (Sequence[DocumentgeneratorRoleFillaccessesAccessesItem]):

        Raises:
            ApiError: The codes that are documented:
                ``BX_EMPTY_REQUIRED``: Required field "ROLE_ID" is not filled
                ``BX_EMPTY_REQUIRED``: Required field "ACCESS_CODE" is not filled
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_FILLACCESSES, {"accesses": accesses}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DocumentgeneratorRoleGetResult]:
        """Get Role by ID.

        ``documentgenerator.role.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must
                    have real class type
                ``100``: Could not construct parameter {role}
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_GET, {"id": id}, extra)

    def list(
        self, *, start: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> AsyncListing[models.DocumentgeneratorRole]:
        """Get a List of Roles.

        ``documentgenerator.role.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-list.html

        Args:
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._list(ROLE_LIST, {"start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.DocumentgeneratorRoleUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorRoleUpdateResult]:
        """Change Role.

        ``documentgenerator.role.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/role/document-generator-role-update.html

        Args:
            id (int): Id of the record to change.
            fields (DocumentgeneratorRoleUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorRoleUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Model\\Role All parameters in the constructor must
                    have real class type
                ``100``: Could not construct parameter {role}
                ``100``: Could not find value for parameter {fields}
                ``0``: You do not have permissions to modify settings
                ``DOCGEN_ACCESS_ERROR``: Your plan does not support this operation
        """
        return self._client._invoke(ROLE_UPDATE, {"id": id, "fields": fields}, extra)


class DocumentgeneratorTemplateMethods(SyncNamespace):
    """``documentgenerator.template``."""

    __slots__ = ()
    _name = "documentgenerator.template"

    def add(
        self,
        *,
        fields: params.DocumentgeneratorTemplateAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorTemplateAddResult:
        """Upload Template.

        ``documentgenerator.template.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html

        Args:
            fields (DocumentgeneratorTemplateAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.DocumentgeneratorTemplateAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value to match with parameter {fields}. Should be value of type
                    array
                ``0``: Empty required fields: name, numeratorId, region
                ``0``: Missing file content
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Template.

        ``documentgenerator.template.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be public
                ``0``: Template not found
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DocumentgeneratorTemplateGetResult:
        """Get Template by ID.

        ``documentgenerator.template.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be public
                ``0``: Template not found
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_GET, {"id": id}, extra)

    def getfields(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.DocumentgeneratorTemplateGetfieldsResult:
        """Get the List of Fields for Template.

        ``documentgenerator.template.getfields``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be public
                ``0``: Template not found
                ``0``: Cannot get fields from deleted template
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_GETFIELDS, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        order: params.DocumentgeneratorTemplateListOrder | OtherKeys | None = None,
        filter: params.DocumentgeneratorTemplateListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Templates.

        ``documentgenerator.template.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["*"]``.
            order (DocumentgeneratorTemplateListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.DocumentgeneratorTemplateListOrder``.
            filter (DocumentgeneratorTemplateListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DocumentgeneratorTemplateListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to modify templates
        """
        return self._client._list(
            TEMPLATE_LIST,
            {"select": select, "order": order, "filter": filter, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.DocumentgeneratorTemplateUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.DocumentgeneratorTemplateUpdateResult:
        """Update Template.

        ``documentgenerator.template.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html

        Args:
            id (int): Id of the record to change.
            fields (DocumentgeneratorTemplateUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorTemplateUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be public
                ``100``: Could not find value for parameter {fields}
                ``0``: Template not found
                ``0``: You do not have permissions to modify this template
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncDocumentgeneratorTemplateMethods(AsyncNamespace):
    """``documentgenerator.template``."""

    __slots__ = ()
    _name = "documentgenerator.template"

    def add(
        self,
        *,
        fields: params.DocumentgeneratorTemplateAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorTemplateAddResult]:
        """Upload Template.

        ``documentgenerator.template.add``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-add.html

        Args:
            fields (DocumentgeneratorTemplateAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.DocumentgeneratorTemplateAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value to match with parameter {fields}. Should be value of type
                    array
                ``0``: Empty required fields: name, numeratorId, region
                ``0``: Missing file content
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Template.

        ``documentgenerator.template.delete``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be public
                ``0``: Template not found
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DocumentgeneratorTemplateGetResult]:
        """Get Template by ID.

        ``documentgenerator.template.get``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be public
                ``0``: Template not found
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_GET, {"id": id}, extra)

    def getfields(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.DocumentgeneratorTemplateGetfieldsResult]:
        """Get the List of Fields for Template.

        ``documentgenerator.template.getfields``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-get-fields.html

        Args:
            id (int): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be public
                ``0``: Template not found
                ``0``: Cannot get fields from deleted template
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_GETFIELDS, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        order: params.DocumentgeneratorTemplateListOrder | OtherKeys | None = None,
        filter: params.DocumentgeneratorTemplateListFilter | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Templates.

        ``documentgenerator.template.list``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["*"]``.
            order (DocumentgeneratorTemplateListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys:
                ``bitrix24_client.params.DocumentgeneratorTemplateListOrder``.
            filter (DocumentgeneratorTemplateListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.DocumentgeneratorTemplateListFilter``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``0``: You do not have permissions to modify templates
        """
        return self._client._list(
            TEMPLATE_LIST,
            {"select": select, "order": order, "filter": filter, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.DocumentgeneratorTemplateUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.DocumentgeneratorTemplateUpdateResult]:
        """Update Template.

        ``documentgenerator.template.update``, scope ``documentgenerator``.
        https://apidocs.bitrix24.com/api-reference/document-generator/templates/document-generator-template-update.html

        Args:
            id (int): Id of the record to change.
            fields (DocumentgeneratorTemplateUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.DocumentgeneratorTemplateUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be public
                ``100``: Could not find value for parameter {fields}
                ``0``: Template not found
                ``0``: You do not have permissions to modify this template
                ``0``: You do not have permissions to modify templates
        """
        return self._client._invoke(TEMPLATE_UPDATE, {"id": id, "fields": fields}, extra)
