"""Methods of ``crm.documentgenerator``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ...models.crm import documentgenerator as models
    from ...params.crm import documentgenerator as params
else:
    models = lazy_module("...models.crm.documentgenerator", __package__)

DOCUMENT_ADD = Method(
    "crm.documentgenerator.document.add",
    _k.Nested(lambda: models.CrmDocumentgeneratorDocumentAddResult),
    keys={
        "values": ("CrmDocumentGeneratorDocumentGetParameterValuesFields",),
        "fields": ("CrmDocumentgeneratorDocumentAddFields",),
    },
)
DOCUMENT_DELETE = Method("crm.documentgenerator.document.delete", _k.ANY)
DOCUMENT_ENABLEPUBLICURL = Method(
    "crm.documentgenerator.document.enablepublicurl",
    _k.Nested(lambda: models.CrmDocumentgeneratorDocumentEnablepublicurlResult),
)
DOCUMENT_GET = Method(
    "crm.documentgenerator.document.get",
    _k.Nested(lambda: models.CrmDocumentgeneratorDocumentGetResult),
    safe=True,
)
DOCUMENT_GETFIELDS = Method(
    "crm.documentgenerator.document.getfields",
    _k.Nested(lambda: models.CrmDocumentgeneratorDocumentGetfieldsResult),
    safe=True,
    keys={"values": ("CrmDocumentgeneratorDocumentGetfieldsValues",)},
)
DOCUMENT_LIST = list_method(
    "crm.documentgenerator.document.list",
    _k.Nested(lambda: models.CrmDocumentgeneratorDocument),
    Pagination(
        items=("result", "documents"),
        id_field="id",
        by_id=ById(field="id", order={"order": {"id": "ASC"}}),
    ),
    some_keys={
        "filter": ("CrmDocumentgeneratorDocumentListFilter",),
        "order": ("CrmDocumentgeneratorDocumentListOrder",),
    },
)
DOCUMENT_UPDATE = Method(
    "crm.documentgenerator.document.update",
    _k.Nested(lambda: models.CrmDocumentgeneratorDocumentUpdateResult),
    keys={"values": ("CrmDocumentGeneratorDocumentGetParameterValuesFields",)},
)
DOCUMENT_UPLOAD = Method(
    "crm.documentgenerator.document.upload",
    _k.Nested(lambda: models.CrmDocumentgeneratorDocumentUploadResult),
    files=((("fields", "fileContent"), "content"),),
    keys={"fields": ("CrmDocumentgeneratorDocumentUploadFields",)},
)
NUMERATOR_ADD = Method(
    "crm.documentgenerator.numerator.add",
    _k.Nested(lambda: models.CrmDocumentgeneratorNumeratorAddResult),
    keys={"fields": ("CrmDocumentgeneratorNumeratorAddFields",)},
)
NUMERATOR_DELETE = Method("crm.documentgenerator.numerator.delete", _k.ANY)
NUMERATOR_GET = Method(
    "crm.documentgenerator.numerator.get",
    _k.Nested(lambda: models.CrmDocumentgeneratorNumeratorGetResult),
    safe=True,
)
NUMERATOR_LIST = list_method(
    "crm.documentgenerator.numerator.list",
    _k.Nested(lambda: models.CrmDocumentgeneratorNumeratorListResultNumeratorsItem),
    Pagination(items=("result", "numerators"), id_field="id"),
)
NUMERATOR_UPDATE = Method(
    "crm.documentgenerator.numerator.update",
    _k.Nested(lambda: models.CrmDocumentgeneratorNumerator),
    keys={"fields": ("CrmDocumentgeneratorNumeratorUpdateFields",)},
)
TEMPLATE_ADD = Method(
    "crm.documentgenerator.template.add",
    _k.Nested(lambda: models.CrmDocumentgeneratorTemplateAddResult),
    keys={"fields": ("CrmDocumentgeneratorTemplateAddFields",)},
)
TEMPLATE_DELETE = Method("crm.documentgenerator.template.delete", _k.ANY)
TEMPLATE_GET = Method(
    "crm.documentgenerator.template.get",
    _k.Nested(lambda: models.CrmDocumentgeneratorTemplateGetResult),
    safe=True,
)
TEMPLATE_GETFIELDS = Method(
    "crm.documentgenerator.template.getfields",
    _k.Nested(lambda: models.CrmDocumentgeneratorTemplateGetfieldsResult),
    safe=True,
    keys={"values": ("CrmDocumentgeneratorTemplateGetfieldsValues",)},
)
TEMPLATE_LIST = list_method(
    "crm.documentgenerator.template.list",
    _k.ANY,
    Pagination(items=("result", "templates")),
    some_keys={
        "filter": ("CrmDocumentgeneratorTemplateListFilter",),
        "order": ("CrmDocumentgeneratorTemplateListOrder",),
    },
)
TEMPLATE_UPDATE = Method(
    "crm.documentgenerator.template.update",
    _k.Nested(lambda: models.CrmDocumentgeneratorTemplateUpdateResult),
    keys={"fields": ("CrmDocumentgeneratorTemplateUpdateFields",)},
)


class CrmDocumentgeneratorMethods(SyncNamespace):
    """``crm.documentgenerator``."""

    __slots__ = ()
    _name = "crm.documentgenerator"

    @builtins.property
    def document(self) -> CrmDocumentgeneratorDocumentMethods:
        return CrmDocumentgeneratorDocumentMethods(self._client)

    @builtins.property
    def numerator(self) -> CrmDocumentgeneratorNumeratorMethods:
        return CrmDocumentgeneratorNumeratorMethods(self._client)

    @builtins.property
    def template(self) -> CrmDocumentgeneratorTemplateMethods:
        return CrmDocumentgeneratorTemplateMethods(self._client)


class AsyncCrmDocumentgeneratorMethods(AsyncNamespace):
    """``crm.documentgenerator``."""

    __slots__ = ()
    _name = "crm.documentgenerator"

    @builtins.property
    def document(self) -> AsyncCrmDocumentgeneratorDocumentMethods:
        return AsyncCrmDocumentgeneratorDocumentMethods(self._client)

    @builtins.property
    def numerator(self) -> AsyncCrmDocumentgeneratorNumeratorMethods:
        return AsyncCrmDocumentgeneratorNumeratorMethods(self._client)

    @builtins.property
    def template(self) -> AsyncCrmDocumentgeneratorTemplateMethods:
        return AsyncCrmDocumentgeneratorTemplateMethods(self._client)


class CrmDocumentgeneratorDocumentMethods(SyncNamespace):
    """``crm.documentgenerator.document``."""

    __slots__ = ()
    _name = "crm.documentgenerator.document"

    def add(
        self,
        *,
        template_id: int,
        entity_type_id: int,
        entity_id: int,
        values: params.CrmDocumentGeneratorDocumentGetParameterValuesFields | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: params.CrmDocumentgeneratorDocumentAddFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorDocumentAddResult:
        """Create a New Document.

        ``crm.documentgenerator.document.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html

        Args:
            template_id (int): Id of the template.
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            values (CrmDocumentGeneratorDocumentGetParameterValuesFields): Values. Keys:
                ``bitrix24_client.params.CrmDocumentGeneratorDocumentGetParameterValuesFields``.
            stamps_enabled (Literal[1, 0]): Default: ``0``.
            fields (CrmDocumentgeneratorDocumentAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmDocumentgeneratorDocumentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: No provider for entityTypeId
                ``0``: Empty required parameter "value"
                ``0``: Cannot create document on deleted template
                ``0``: Cannot create document
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``DOCGEN_LIMIT_ERROR``: Maximum count of documents has been reached
                ``0``: Error getting next number
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be is public
                ``0``: Module documentgenerator is not installed
                ``0``: Template not found
        """
        return self._client._invoke(
            DOCUMENT_ADD,
            {
                "templateId": template_id,
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "values": values,
                "stampsEnabled": stamps_enabled,
                "fields": fields,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Document (crm).

        ``crm.documentgenerator.document.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``0``: Document not found
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): Document not found
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_DELETE, {"id": id}, extra)

    def enablepublicurl(
        self,
        *,
        id: int,
        status: Literal[1, 0] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorDocumentEnablepublicurlResult:
        """Enable or Disable Public Link for Document (crm).

        ``crm.documentgenerator.document.enablepublicurl``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html

        Args:
            id (int): Id of the record.
            status (Literal[1, 0]): Default: ``1``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Document not found
                (no code): Document not found
                (no code): You do not have permissions to modify this document
                (no code): You do not have permissions to view documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_ENABLEPUBLICURL, {"id": id, "status": status}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmDocumentgeneratorDocumentGetResult:
        """Get Document (crm).

        ``crm.documentgenerator.document.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Document not found
                (no code): Document not found
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                (no code): You do not have permissions to view documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_GET, {"id": id}, extra)

    def getfields(
        self,
        *,
        id: int,
        values: params.CrmDocumentgeneratorDocumentGetfieldsValues | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorDocumentGetfieldsResult:
        """Get Document Fields.

        ``crm.documentgenerator.document.getfields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html

        Args:
            id (int): Id of the record.
            values (CrmDocumentgeneratorDocumentGetfieldsValues): Values. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorDocumentGetfieldsValues``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Document not found
                (no code): You do not have permissions to modify documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_GETFIELDS, {"id": id, "values": values}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmDocumentgeneratorDocumentListFilter | OtherKeys | None = None,
        order: params.CrmDocumentgeneratorDocumentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.CrmDocumentgeneratorDocument]:
        """Get a List of Documents.

        ``crm.documentgenerator.document.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["*"]``.
            filter (CrmDocumentgeneratorDocumentListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorDocumentListFilter``.
            order (CrmDocumentgeneratorDocumentListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorDocumentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Unknown field definition ENTITY_TYPE_ID (ENTITY_TYPE_ID) for
                    \\Bitrix\\DocumentGenerator\\Model\\Document Entity
                ``ACCESS_DENIED``: Access denied
                (no code): You do not have permissions to view documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._list(
            DOCUMENT_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        values: params.CrmDocumentGeneratorDocumentGetParameterValuesFields | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorDocumentUpdateResult:
        """Update Document (crm).

        ``crm.documentgenerator.document.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html

        Args:
            id (int): Id of the record to change.
            values (CrmDocumentGeneratorDocumentGetParameterValuesFields): Values. Keys:
                ``bitrix24_client.params.CrmDocumentGeneratorDocumentGetParameterValuesFields``.
            stamps_enabled (Literal[1, 0]): Default: ``1``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Document not found
                ``0``: You do not have permissions to modify this document
                ``0``: Module documentgenerator is not installed
                ``0``: Cant update not saved document
                ``0``: DOCUMENT_FILE_NOT_PROCESSABLE_ERROR
        """
        return self._client._invoke(
            DOCUMENT_UPDATE, {"id": id, "values": values, "stampsEnabled": stamps_enabled}, extra
        )

    def upload(
        self,
        *,
        fields: params.CrmDocumentgeneratorDocumentUploadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorDocumentUploadResult:
        """Upload Document.

        ``crm.documentgenerator.document.upload``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html

        Args:
            fields (CrmDocumentgeneratorDocumentUploadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorDocumentUploadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {} to match with parameter {fields}. Should be value of type
                    array.
                ``0``: Empty required fields: entityTypeId, fileContent, region, entityId
                ``0``: Empty required fields: fileContent
                ``0``: Wrong "entityTypeId" field value
                ``0``: No provider for entityTypeId
                ``0``: Wrong "entityId" field value
                ``0``: Missing file content
                ``0``: Could not save file
                ``0``: Module crm is not installed
                ``0``: Wrong provider ...
                ``0``: Application not found
                ``0``: Error generating file for template
                ``0``: Error getting template
                (no code): You do not have permissions to view documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_UPLOAD, {"fields": fields}, extra)


class AsyncCrmDocumentgeneratorDocumentMethods(AsyncNamespace):
    """``crm.documentgenerator.document``."""

    __slots__ = ()
    _name = "crm.documentgenerator.document"

    def add(
        self,
        *,
        template_id: int,
        entity_type_id: int,
        entity_id: int,
        values: params.CrmDocumentGeneratorDocumentGetParameterValuesFields | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        fields: params.CrmDocumentgeneratorDocumentAddFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorDocumentAddResult]:
        """Create a New Document.

        ``crm.documentgenerator.document.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-add.html

        Args:
            template_id (int): Id of the template.
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            values (CrmDocumentGeneratorDocumentGetParameterValuesFields): Values. Keys:
                ``bitrix24_client.params.CrmDocumentGeneratorDocumentGetParameterValuesFields``.
            stamps_enabled (Literal[1, 0]): Default: ``0``.
            fields (CrmDocumentgeneratorDocumentAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmDocumentgeneratorDocumentAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``0``: No provider for entityTypeId
                ``0``: Empty required parameter "value"
                ``0``: Cannot create document on deleted template
                ``0``: Cannot create document
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``DOCGEN_LIMIT_ERROR``: Maximum count of documents has been reached
                ``0``: Error getting next number
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be is public
                ``0``: Module documentgenerator is not installed
                ``0``: Template not found
        """
        return self._client._invoke(
            DOCUMENT_ADD,
            {
                "templateId": template_id,
                "entityTypeId": entity_type_id,
                "entityId": entity_id,
                "values": values,
                "stampsEnabled": stamps_enabled,
                "fields": fields,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Document (crm).

        ``crm.documentgenerator.document.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``0``: Document not found
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): Document not found
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_DELETE, {"id": id}, extra)

    def enablepublicurl(
        self,
        *,
        id: int,
        status: Literal[1, 0] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorDocumentEnablepublicurlResult]:
        """Enable or Disable Public Link for Document (crm).

        ``crm.documentgenerator.document.enablepublicurl``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-enable-public-url.html

        Args:
            id (int): Id of the record.
            status (Literal[1, 0]): Default: ``1``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Document not found
                (no code): Document not found
                (no code): You do not have permissions to modify this document
                (no code): You do not have permissions to view documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_ENABLEPUBLICURL, {"id": id, "status": status}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDocumentgeneratorDocumentGetResult]:
        """Get Document (crm).

        ``crm.documentgenerator.document.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Document not found
                (no code): Document not found
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                (no code): You do not have permissions to view documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_GET, {"id": id}, extra)

    def getfields(
        self,
        *,
        id: int,
        values: params.CrmDocumentgeneratorDocumentGetfieldsValues | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorDocumentGetfieldsResult]:
        """Get Document Fields.

        ``crm.documentgenerator.document.getfields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-get-fields.html

        Args:
            id (int): Id of the record.
            values (CrmDocumentgeneratorDocumentGetfieldsValues): Values. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorDocumentGetfieldsValues``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Document not found
                (no code): You do not have permissions to modify documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_GETFIELDS, {"id": id, "values": values}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmDocumentgeneratorDocumentListFilter | OtherKeys | None = None,
        order: params.CrmDocumentgeneratorDocumentListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.CrmDocumentgeneratorDocument]:
        """Get a List of Documents.

        ``crm.documentgenerator.document.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["*"]``.
            filter (CrmDocumentgeneratorDocumentListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorDocumentListFilter``.
            order (CrmDocumentgeneratorDocumentListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorDocumentListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Unknown field definition ENTITY_TYPE_ID (ENTITY_TYPE_ID) for
                    \\Bitrix\\DocumentGenerator\\Model\\Document Entity
                ``ACCESS_DENIED``: Access denied
                (no code): You do not have permissions to view documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._list(
            DOCUMENT_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        values: params.CrmDocumentGeneratorDocumentGetParameterValuesFields | None = None,
        stamps_enabled: Literal[1, 0] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorDocumentUpdateResult]:
        """Update Document (crm).

        ``crm.documentgenerator.document.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-update.html

        Args:
            id (int): Id of the record to change.
            values (CrmDocumentGeneratorDocumentGetParameterValuesFields): Values. Keys:
                ``bitrix24_client.params.CrmDocumentGeneratorDocumentGetParameterValuesFields``.
            stamps_enabled (Literal[1, 0]): Default: ``1``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\DocumentGenerator\\Document constructor must be is public
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Document not found
                ``0``: You do not have permissions to modify this document
                ``0``: Module documentgenerator is not installed
                ``0``: Cant update not saved document
                ``0``: DOCUMENT_FILE_NOT_PROCESSABLE_ERROR
        """
        return self._client._invoke(
            DOCUMENT_UPDATE, {"id": id, "values": values, "stampsEnabled": stamps_enabled}, extra
        )

    def upload(
        self,
        *,
        fields: params.CrmDocumentgeneratorDocumentUploadFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorDocumentUploadResult]:
        """Upload Document.

        ``crm.documentgenerator.document.upload``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/crm-document-generator-document-upload.html

        Args:
            fields (CrmDocumentgeneratorDocumentUploadFields): Values of the fields, by name. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorDocumentUploadFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {} to match with parameter {fields}. Should be value of type
                    array.
                ``0``: Empty required fields: entityTypeId, fileContent, region, entityId
                ``0``: Empty required fields: fileContent
                ``0``: Wrong "entityTypeId" field value
                ``0``: No provider for entityTypeId
                ``0``: Wrong "entityId" field value
                ``0``: Missing file content
                ``0``: Could not save file
                ``0``: Module crm is not installed
                ``0``: Wrong provider ...
                ``0``: Application not found
                ``0``: Error generating file for template
                ``0``: Error getting template
                (no code): You do not have permissions to view documents
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(DOCUMENT_UPLOAD, {"fields": fields}, extra)


class CrmDocumentgeneratorNumeratorMethods(SyncNamespace):
    """``crm.documentgenerator.numerator``."""

    __slots__ = ()
    _name = "crm.documentgenerator.numerator"

    def add(
        self,
        *,
        fields: params.CrmDocumentgeneratorNumeratorAddFields,
        start: int | None = None,
        step: int | None = None,
        length: int | None = None,
        pad_string: str | None = None,
        periodic_by: Literal["", "day", "month", "year"] | None = None,
        timezone: str | None = None,
        is_direct_numeration: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorNumeratorAddResult:
        """Add a New Numerator.

        ``crm.documentgenerator.numerator.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html

        Args:
            fields (CrmDocumentgeneratorNumeratorAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmDocumentgeneratorNumeratorAddFields``.
            start (int): Offset of the first record; the next offset is in the answer. Default:
                ``1``.
            step (int): Default: ``1``.
            length (int): Length. Default: ``0``.
            pad_string (str): Default: ``"0"``.
            periodic_by (Literal[\"", "day", "month", "year"]):
            timezone (str): Time zone.
            is_direct_numeration (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Invalid value {...} to match with parameter {fields}. Should be value of
                    type array.
                ``0``: Empty required fields: ...
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(
            NUMERATOR_ADD,
            {
                "fields": fields,
                "start": start,
                "step": step,
                "length": length,
                "padString": pad_string,
                "periodicBy": periodic_by,
                "timezone": timezone,
                "isDirectNumeration": is_direct_numeration,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Numerator.

        ``crm.documentgenerator.numerator.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not construct parameter {numerator}
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be is public
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(NUMERATOR_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmDocumentgeneratorNumeratorGetResult:
        """Get Information About the Numerator.

        ``crm.documentgenerator.numerator.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be is public
                ``100``: Could not construct parameter {numerator}
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(NUMERATOR_GET, {"id": id}, extra)

    def list(
        self, *, start: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Listing[models.CrmDocumentgeneratorNumeratorListResultNumeratorsItem]:
        """Get the List of Numerators (crm).

        ``crm.documentgenerator.numerator.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html

        Args:
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._list(NUMERATOR_LIST, {"start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmDocumentgeneratorNumeratorUpdateFields,
        start: int | None = None,
        step: int | None = None,
        length: int | None = None,
        pad_string: str | None = None,
        periodic_by: Literal["", "day", "month", "year"] | None = None,
        timezone: str | None = None,
        is_direct_numeration: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorNumerator:
        """Update the Numerator (crm).

        ``crm.documentgenerator.numerator.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDocumentgeneratorNumeratorUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorNumeratorUpdateFields``.
            start (int): Offset of the first record; the next offset is in the answer. Default:
                ``1``.
            step (int): Default: ``1``.
            length (int): Length. Default: ``0``.
            pad_string (str): Default: ``"0"``.
            periodic_by (Literal[\"", "day", "month", "year"]):
            timezone (str): Time zone.
            is_direct_numeration (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be is public
                ``100``: Invalid value {...} to match with parameter {fields}. Should be value of
                    type array.
                ``100``: Could not construct parameter {numerator}
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(
            NUMERATOR_UPDATE,
            {
                "id": id,
                "fields": fields,
                "start": start,
                "step": step,
                "length": length,
                "padString": pad_string,
                "periodicBy": periodic_by,
                "timezone": timezone,
                "isDirectNumeration": is_direct_numeration,
            },
            extra,
        )


class AsyncCrmDocumentgeneratorNumeratorMethods(AsyncNamespace):
    """``crm.documentgenerator.numerator``."""

    __slots__ = ()
    _name = "crm.documentgenerator.numerator"

    def add(
        self,
        *,
        fields: params.CrmDocumentgeneratorNumeratorAddFields,
        start: int | None = None,
        step: int | None = None,
        length: int | None = None,
        pad_string: str | None = None,
        periodic_by: Literal["", "day", "month", "year"] | None = None,
        timezone: str | None = None,
        is_direct_numeration: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorNumeratorAddResult]:
        """Add a New Numerator.

        ``crm.documentgenerator.numerator.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-add.html

        Args:
            fields (CrmDocumentgeneratorNumeratorAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmDocumentgeneratorNumeratorAddFields``.
            start (int): Offset of the first record; the next offset is in the answer. Default:
                ``1``.
            step (int): Default: ``1``.
            length (int): Length. Default: ``0``.
            pad_string (str): Default: ``"0"``.
            periodic_by (Literal[\"", "day", "month", "year"]):
            timezone (str): Time zone.
            is_direct_numeration (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Invalid value {...} to match with parameter {fields}. Should be value of
                    type array.
                ``0``: Empty required fields: ...
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(
            NUMERATOR_ADD,
            {
                "fields": fields,
                "start": start,
                "step": step,
                "length": length,
                "padString": pad_string,
                "periodicBy": periodic_by,
                "timezone": timezone,
                "isDirectNumeration": is_direct_numeration,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Numerator.

        ``crm.documentgenerator.numerator.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not construct parameter {numerator}
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be is public
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(NUMERATOR_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDocumentgeneratorNumeratorGetResult]:
        """Get Information About the Numerator.

        ``crm.documentgenerator.numerator.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be is public
                ``100``: Could not construct parameter {numerator}
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(NUMERATOR_GET, {"id": id}, extra)

    def list(
        self, *, start: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> AsyncListing[models.CrmDocumentgeneratorNumeratorListResultNumeratorsItem]:
        """Get the List of Numerators (crm).

        ``crm.documentgenerator.numerator.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-list.html

        Args:
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._list(NUMERATOR_LIST, {"start": start}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.CrmDocumentgeneratorNumeratorUpdateFields,
        start: int | None = None,
        step: int | None = None,
        length: int | None = None,
        pad_string: str | None = None,
        periodic_by: Literal["", "day", "month", "year"] | None = None,
        timezone: str | None = None,
        is_direct_numeration: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorNumerator]:
        """Update the Numerator (crm).

        ``crm.documentgenerator.numerator.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/numerator/crm-document-generator-numerator-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDocumentgeneratorNumeratorUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorNumeratorUpdateFields``.
            start (int): Offset of the first record; the next offset is in the answer. Default:
                ``1``.
            step (int): Default: ``1``.
            length (int): Length. Default: ``0``.
            pad_string (str): Default: ``"0"``.
            periodic_by (Literal[\"", "day", "month", "year"]):
            timezone (str): Time zone.
            is_direct_numeration (bool | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Bitrix\\Main\\Numerator\\Numerator constructor must be is public
                ``100``: Invalid value {...} to match with parameter {fields}. Should be value of
                    type array.
                ``100``: Could not construct parameter {numerator}
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(
            NUMERATOR_UPDATE,
            {
                "id": id,
                "fields": fields,
                "start": start,
                "step": step,
                "length": length,
                "padString": pad_string,
                "periodicBy": periodic_by,
                "timezone": timezone,
                "isDirectNumeration": is_direct_numeration,
            },
            extra,
        )


class CrmDocumentgeneratorTemplateMethods(SyncNamespace):
    """``crm.documentgenerator.template``."""

    __slots__ = ()
    _name = "crm.documentgenerator.template"

    def add(
        self,
        *,
        fields: params.CrmDocumentgeneratorTemplateAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorTemplateAddResult:
        """Add a New Template.

        ``crm.documentgenerator.template.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html

        Args:
            fields (CrmDocumentgeneratorTemplateAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmDocumentgeneratorTemplateAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {...} to match with parameter {fields}. Should be value of
                    type array.
                ``0``: Empty required fields: name, numeratorId, region, entityTypeId
                ``0``: Missing file content
                ``0``: Could not save file
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(TEMPLATE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Document Template.

        ``crm.documentgenerator.template.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Template not found
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(TEMPLATE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.CrmDocumentgeneratorTemplateGetResult:
        """Get Information About Document Template by Id.

        ``crm.documentgenerator.template.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Template not found
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(TEMPLATE_GET, {"id": id}, extra)

    def getfields(
        self,
        *,
        id: int,
        entity_type_id: int,
        entity_id: int | None = None,
        values: params.CrmDocumentgeneratorTemplateGetfieldsValues | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorTemplateGetfieldsResult:
        """Get Document Template Fields.

        ``crm.documentgenerator.template.getfields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html

        Args:
            id (int): Id of the record.
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            values (CrmDocumentgeneratorTemplateGetfieldsValues): Values. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorTemplateGetfieldsValues``.

        Raises:
            ApiError: The codes that are documented:
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Template not found
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be is public
                (no code): Cannot get fields from deleted template
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(
            TEMPLATE_GETFIELDS,
            {"id": id, "entityTypeId": entity_type_id, "entityId": entity_id, "values": values},
            extra,
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmDocumentgeneratorTemplateListFilter | OtherKeys | None = None,
        order: params.CrmDocumentgeneratorTemplateListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a List of Document Templates.

        ``crm.documentgenerator.template.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["*"]``.
            filter (CrmDocumentgeneratorTemplateListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorTemplateListFilter``.
            order (CrmDocumentgeneratorTemplateListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorTemplateListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._list(
            TEMPLATE_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmDocumentgeneratorTemplateUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.CrmDocumentgeneratorTemplateUpdateResult:
        """Update Existing Document Template.

        ``crm.documentgenerator.template.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDocumentgeneratorTemplateUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorTemplateUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {...} to match with parameter {fields}. Should be value of
                    type array.
                ``0``: Template not found
                ``0``: Could not save file
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(TEMPLATE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncCrmDocumentgeneratorTemplateMethods(AsyncNamespace):
    """``crm.documentgenerator.template``."""

    __slots__ = ()
    _name = "crm.documentgenerator.template"

    def add(
        self,
        *,
        fields: params.CrmDocumentgeneratorTemplateAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorTemplateAddResult]:
        """Add a New Template.

        ``crm.documentgenerator.template.add``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-add.html

        Args:
            fields (CrmDocumentgeneratorTemplateAddFields): Values of the fields of the new record.
                Keys: ``bitrix24_client.params.CrmDocumentgeneratorTemplateAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {...} to match with parameter {fields}. Should be value of
                    type array.
                ``0``: Empty required fields: name, numeratorId, region, entityTypeId
                ``0``: Missing file content
                ``0``: Could not save file
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(TEMPLATE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Document Template.

        ``crm.documentgenerator.template.delete``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Template not found
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(TEMPLATE_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.CrmDocumentgeneratorTemplateGetResult]:
        """Get Information About Document Template by Id.

        ``crm.documentgenerator.template.get``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``0``: Template not found
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(TEMPLATE_GET, {"id": id}, extra)

    def getfields(
        self,
        *,
        id: int,
        entity_type_id: int,
        entity_id: int | None = None,
        values: params.CrmDocumentgeneratorTemplateGetfieldsValues | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorTemplateGetfieldsResult]:
        """Get Document Template Fields.

        ``crm.documentgenerator.template.getfields``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-get-fields.html

        Args:
            id (int): Id of the record.
            entity_type_id (int): Id of the type of object.
            entity_id (int): Id or code of the object that it belongs to.
            values (CrmDocumentgeneratorTemplateGetfieldsValues): Values. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorTemplateGetfieldsValues``.

        Raises:
            ApiError: The codes that are documented:
                ``DOCGEN_ACCESS_ERROR``: Access denied
                ``0``: Template not found
                ``100``: Bitrix\\DocumentGenerator\\Template constructor must be is public
                (no code): Cannot get fields from deleted template
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(
            TEMPLATE_GETFIELDS,
            {"id": id, "entityTypeId": entity_type_id, "entityId": entity_id, "values": values},
            extra,
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.CrmDocumentgeneratorTemplateListFilter | OtherKeys | None = None,
        order: params.CrmDocumentgeneratorTemplateListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a List of Document Templates.

        ``crm.documentgenerator.template.list``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["*"]``.
            filter (CrmDocumentgeneratorTemplateListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorTemplateListFilter``.
            order (CrmDocumentgeneratorTemplateListOrder | Mapping[str, Any]): Sorting: names of
                fields with asc or desc. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorTemplateListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._list(
            TEMPLATE_LIST,
            {"select": select, "filter": filter, "order": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.CrmDocumentgeneratorTemplateUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.CrmDocumentgeneratorTemplateUpdateResult]:
        """Update Existing Document Template.

        ``crm.documentgenerator.template.update``, scope ``crm``.
        https://apidocs.bitrix24.com/api-reference/crm/document-generator/templates/crm-document-generator-template-update.html

        Args:
            id (int): Id of the record to change.
            fields (CrmDocumentgeneratorTemplateUpdateFields): New values of the fields; those not
                named stay as they are. Keys:
                ``bitrix24_client.params.CrmDocumentgeneratorTemplateUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Could not find value for parameter {fields}
                ``100``: Invalid value {...} to match with parameter {fields}. Should be value of
                    type array.
                ``0``: Template not found
                ``0``: Could not save file
                ``DOCGEN_ACCESS_ERROR``: Access denied
                (no code): You do not have permissions to modify templates
                (no code): Module documentgenerator is not installed
        """
        return self._client._invoke(TEMPLATE_UPDATE, {"id": id, "fields": fields}, extra)
