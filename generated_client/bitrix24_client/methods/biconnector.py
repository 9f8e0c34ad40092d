"""Methods of ``biconnector``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import biconnector as models
    from ..params import biconnector as params
else:
    models = lazy_module("..models.biconnector", __package__)

CONNECTOR_ADD = Method(
    "biconnector.connector.add",
    _k.Nested(lambda: models.BiconnectorConnector),
    keys={"fields": ("BiconnectorConnectorAddFields",)},
)
CONNECTOR_DELETE = Method("biconnector.connector.delete", _k.BOOLEAN)
CONNECTOR_FIELDS = Method(
    "biconnector.connector.fields",
    _k.Nested(lambda: models.BiconnectorConnectorFieldsResult),
    safe=True,
)
CONNECTOR_GET = Method(
    "biconnector.connector.get", _k.Nested(lambda: models.BiconnectorConnectorGetResult), safe=True
)
CONNECTOR_LIST = list_method(
    "biconnector.connector.list",
    _k.Nested(lambda: models.BiconnectorConnector),
    Pagination(style="page", cursor=("page",), page_size=1, id_field="id"),
    some_keys={
        "filter": ("BiconnectorConnectorListFilter",),
        "order": ("BiconnectorConnectorListOrder",),
    },
)
CONNECTOR_UPDATE = Method(
    "biconnector.connector.update",
    _k.BOOLEAN,
    keys={"fields": ("BiconnectorConnectorUpdateFields",)},
)
DATASET_ADD = Method(
    "biconnector.dataset.add",
    _k.Nested(lambda: models.BiconnectorDataset),
    keys={"fields": ("BiconnectorDatasetAddFields",)},
)
DATASET_DELETE = Method("biconnector.dataset.delete", _k.BOOLEAN)
DATASET_GET = Method(
    "biconnector.dataset.get", _k.Nested(lambda: models.BiconnectorDatasetGetResult), safe=True
)
DATASET_LIST = list_method(
    "biconnector.dataset.list",
    _k.Nested(lambda: models.BiconnectorDataset),
    Pagination(style="page", cursor=("page",), page_size=1, id_field="id"),
    some_keys={
        "filter": ("BiconnectorDatasetListFilter",),
        "order": ("BiconnectorDatasetListOrder",),
    },
)
DATASET_UPDATE = Method(
    "biconnector.dataset.update", _k.BOOLEAN, keys={"fields": ("BiconnectorDatasetUpdateFields",)}
)
DATASET_FIELDS = Method(
    "biconnector.dataset.fields",
    _k.Nested(lambda: models.BiconnectorDatasetFieldsResult),
    safe=True,
)
DATASET_FIELDS_UPDATE = Method(
    "biconnector.dataset.fields.update",
    _k.BOOLEAN,
    keys={
        "add": ("BiconnectorDatasetFieldsUpdateAddItem",),
        "update": ("BiconnectorDatasetFieldsUpdateUpdateItem",),
    },
)
SOURCE_ADD = Method(
    "biconnector.source.add",
    _k.Nested(lambda: models.BiconnectorSource),
    keys={"fields": ("BiconnectorSourceAddFields",)},
)
SOURCE_DELETE = Method("biconnector.source.delete", _k.BOOLEAN)
SOURCE_FIELDS = Method(
    "biconnector.source.fields", _k.Nested(lambda: models.BiconnectorSourceFieldsResult), safe=True
)
SOURCE_GET = Method(
    "biconnector.source.get", _k.Nested(lambda: models.BiconnectorSourceGetResult), safe=True
)
SOURCE_LIST = list_method(
    "biconnector.source.list",
    _k.Nested(lambda: models.BiconnectorSource),
    Pagination(style="page", cursor=("page",), page_size=1, id_field="id"),
    some_keys={
        "filter": ("BiconnectorSourceListFilter",),
        "order": ("BiconnectorSourceListOrder",),
    },
)
SOURCE_UPDATE = Method(
    "biconnector.source.update", _k.BOOLEAN, keys={"fields": ("BiconnectorSourceUpdateFields",)}
)


class BiconnectorMethods(SyncNamespace):
    """``biconnector``."""

    __slots__ = ()
    _name = "biconnector"

    @builtins.property
    def connector(self) -> BiconnectorConnectorMethods:
        return BiconnectorConnectorMethods(self._client)

    @builtins.property
    def dataset(self) -> BiconnectorDatasetMethods:
        return BiconnectorDatasetMethods(self._client)

    @builtins.property
    def source(self) -> BiconnectorSourceMethods:
        return BiconnectorSourceMethods(self._client)


class AsyncBiconnectorMethods(AsyncNamespace):
    """``biconnector``."""

    __slots__ = ()
    _name = "biconnector"

    @builtins.property
    def connector(self) -> AsyncBiconnectorConnectorMethods:
        return AsyncBiconnectorConnectorMethods(self._client)

    @builtins.property
    def dataset(self) -> AsyncBiconnectorDatasetMethods:
        return AsyncBiconnectorDatasetMethods(self._client)

    @builtins.property
    def source(self) -> AsyncBiconnectorSourceMethods:
        return AsyncBiconnectorSourceMethods(self._client)


class BiconnectorConnectorMethods(SyncNamespace):
    """``biconnector.connector``."""

    __slots__ = ()
    _name = "biconnector.connector"

    def add(
        self,
        *,
        fields: params.BiconnectorConnectorAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> models.BiconnectorConnector:
        """Create Connector.

        ``biconnector.connector.add``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html

        Args:
            fields (BiconnectorConnectorAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BiconnectorConnectorAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``: Settings must include "type",
                    "name" and "code" fields.
                ``VALIDATION_SETTINGS_NAME_TOO_LONG``: Parameter "name" must be less than 512
                    characters.
                ``VALIDATION_SETTINGS_CODE_TOO_LONG``: Parameter "code" must be less than 512
                    characters.
                ``VALIDATION_SETTINGS_INVALID_TYPE``: Parameter "type" is not correct.
        """
        return self._client._invoke(CONNECTOR_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Connector.

        ``biconnector.connector.delete``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``CONNECTOR_NOT_FOUND``: Connector was not found.
                ``CONNECTOR_DELETE_RESTRICTED``: Connector cannot be removed. Remove the connections
                    related to the connector first.
        """
        return self._client._invoke(CONNECTOR_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.BiconnectorConnectorFieldsResult:
        """Get Connector Fields.

        ``biconnector.connector.fields``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
        """
        return self._client._invoke(CONNECTOR_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BiconnectorConnectorGetResult:
        """Get Connector by ID.

        ``biconnector.connector.get``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``CONNECTOR_NOT_FOUND``: Connector was not found.
        """
        return self._client._invoke(CONNECTOR_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BiconnectorConnectorListFilter | OtherKeys | None = None,
        order: params.BiconnectorConnectorListOrder | OtherKeys | None = None,
        page: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.BiconnectorConnector]:
        """Get a List of Connectors.

        ``biconnector.connector.list``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (BiconnectorConnectorListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BiconnectorConnectorListFilter``.
            order (BiconnectorConnectorListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BiconnectorConnectorListOrder``.
            page (int): Number of the page, from 1.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_SELECT_TYPE``: Parameter "select" must be array.
                ``VALIDATION_FILTER_TYPE``: Parameter "filter" must be array.
                ``VALIDATION_ORDER_TYPE``: Parameter "order" must be array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: Field "#TITLE#" is not allowed in the
                    "select".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: Field "#TITLE#" is not allowed in the
                    "filter".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: Field "#TITLE#" is not allowed in the
                    "order".
                ``VALIDATION_INVALID_FILTER_LOGIC``: Field "logic" must be either "AND" or "OR".
        """
        return self._client._list(
            CONNECTOR_LIST,
            {"select": select, "filter": filter, "order": order, "page": page},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.BiconnectorConnectorUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update the Connector.

        ``biconnector.connector.update``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html

        Args:
            id (int): Id of the record to change.
            fields (BiconnectorConnectorUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.BiconnectorConnectorUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``CONNECTOR_NOT_FOUND``: Connector was not found.
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``: Settings must include "type",
                    "name" and "code" fields.
                ``VALIDATION_SETTINGS_INVALID_TYPE``: Parameter "type" is not correct.
                ``VALIDATION_SETTINGS_NAME_TOO_LONG``: Parameter "name" must be less than 512
                    characters.
                ``VALIDATION_SETTINGS_CODE_TOO_LONG``: Parameter "code" must be less than 512
                    characters.
        """
        return self._client._invoke(CONNECTOR_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncBiconnectorConnectorMethods(AsyncNamespace):
    """``biconnector.connector``."""

    __slots__ = ()
    _name = "biconnector.connector"

    def add(
        self,
        *,
        fields: params.BiconnectorConnectorAddFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.BiconnectorConnector]:
        """Create Connector.

        ``biconnector.connector.add``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-add.html

        Args:
            fields (BiconnectorConnectorAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BiconnectorConnectorAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``: Settings must include "type",
                    "name" and "code" fields.
                ``VALIDATION_SETTINGS_NAME_TOO_LONG``: Parameter "name" must be less than 512
                    characters.
                ``VALIDATION_SETTINGS_CODE_TOO_LONG``: Parameter "code" must be less than 512
                    characters.
                ``VALIDATION_SETTINGS_INVALID_TYPE``: Parameter "type" is not correct.
        """
        return self._client._invoke(CONNECTOR_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Connector.

        ``biconnector.connector.delete``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``CONNECTOR_NOT_FOUND``: Connector was not found.
                ``CONNECTOR_DELETE_RESTRICTED``: Connector cannot be removed. Remove the connections
                    related to the connector first.
        """
        return self._client._invoke(CONNECTOR_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BiconnectorConnectorFieldsResult]:
        """Get Connector Fields.

        ``biconnector.connector.fields``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-fields.html
        """
        return self._client._invoke(CONNECTOR_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BiconnectorConnectorGetResult]:
        """Get Connector by ID.

        ``biconnector.connector.get``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``CONNECTOR_NOT_FOUND``: Connector was not found.
        """
        return self._client._invoke(CONNECTOR_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BiconnectorConnectorListFilter | OtherKeys | None = None,
        order: params.BiconnectorConnectorListOrder | OtherKeys | None = None,
        page: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.BiconnectorConnector]:
        """Get a List of Connectors.

        ``biconnector.connector.list``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (BiconnectorConnectorListFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BiconnectorConnectorListFilter``.
            order (BiconnectorConnectorListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BiconnectorConnectorListOrder``.
            page (int): Number of the page, from 1.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_SELECT_TYPE``: Parameter "select" must be array.
                ``VALIDATION_FILTER_TYPE``: Parameter "filter" must be array.
                ``VALIDATION_ORDER_TYPE``: Parameter "order" must be array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: Field "#TITLE#" is not allowed in the
                    "select".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: Field "#TITLE#" is not allowed in the
                    "filter".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: Field "#TITLE#" is not allowed in the
                    "order".
                ``VALIDATION_INVALID_FILTER_LOGIC``: Field "logic" must be either "AND" or "OR".
        """
        return self._client._list(
            CONNECTOR_LIST,
            {"select": select, "filter": filter, "order": order, "page": page},
            extra,
        )

    def update(
        self,
        *,
        id: int,
        fields: params.BiconnectorConnectorUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update the Connector.

        ``biconnector.connector.update``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/connector/biconnector-connector-update.html

        Args:
            id (int): Id of the record to change.
            fields (BiconnectorConnectorUpdateFields): New values of the fields; those not named
                stay as they are. Keys: ``bitrix24_client.params.BiconnectorConnectorUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``CONNECTOR_NOT_FOUND``: Connector was not found.
                ``VALIDATION_SETTINGS_MISSING_REQUIRED_FIELDS``: Settings must include "type",
                    "name" and "code" fields.
                ``VALIDATION_SETTINGS_INVALID_TYPE``: Parameter "type" is not correct.
                ``VALIDATION_SETTINGS_NAME_TOO_LONG``: Parameter "name" must be less than 512
                    characters.
                ``VALIDATION_SETTINGS_CODE_TOO_LONG``: Parameter "code" must be less than 512
                    characters.
        """
        return self._client._invoke(CONNECTOR_UPDATE, {"id": id, "fields": fields}, extra)


class BiconnectorDatasetMethods(SyncNamespace):
    """``biconnector.dataset``."""

    __slots__ = ()
    _name = "biconnector.dataset"

    @builtins.property
    def fields(self) -> BiconnectorDatasetFieldsMethods:
        return BiconnectorDatasetFieldsMethods(self._client)

    def add(
        self, *, fields: params.BiconnectorDatasetAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.BiconnectorDataset:
        """Create Dataset.

        ``biconnector.dataset.add``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html

        Args:
            fields (BiconnectorDatasetAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BiconnectorDatasetAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``SOURCE_NOT_FOUND``: Source was not found.
                ``DATASET_ALREADY_EXIST``: Dataset with this name already exists.
                ``VALIDATION_DATASET_NAME_INVALID``: Dataset name has to start with a lowercase
                    Latin character. Possible entry includes lowercase Latin characters (a-z),
                    numbers (0-9) and underscores.
                ``VALIDATION_DATASET_NAME_TOO_LONG``: Dataset name must not exceed 230 characters.
                ``VALIDATION_DUPLICATE_FIELD_CODE``: Duplicate values found in the "code" parameter:
                    #LIST_CODES#
                ``VALIDATION_DUPLICATE_FIELD_NAME``: Duplicate values found in the "name" parameter:
                    #LIST_NAMES#
                ``VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS``: Field must include the required
                    parameters: "name", "externalCode" and "type".
                ``VALIDATION_FIELD_NAME_INVALID_FORMAT``: Field "name" has to start with an
                    uppercase Latin character. Possible entry includes uppercase Latin characters
                    (A-Z), numbers (0-9) and underscores.
                ``VALIDATION_FIELD_NAME_TOO_LONG``: Field "name" must not exceed 32 characters.
                ``VALIDATION_FIELD_INVALID_TYPE``: Invalid field type.
                (no code): Error adding dataset
        """
        return self._client._invoke(DATASET_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete dataset.

        ``biconnector.dataset.delete``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``DATASET_NOT_FOUND``: Dataset was not found.
                (no code): Error deleting dataset
        """
        return self._client._invoke(DATASET_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BiconnectorDatasetGetResult:
        """Get dataset by id.

        ``biconnector.dataset.get``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``DATASET_NOT_FOUND``: Dataset was not found.
        """
        return self._client._invoke(DATASET_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BiconnectorDatasetListFilter | OtherKeys | None = None,
        order: params.BiconnectorDatasetListOrder | OtherKeys | None = None,
        page: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.BiconnectorDataset]:
        """Get a List of Datasets.

        ``biconnector.dataset.list``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (BiconnectorDatasetListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BiconnectorDatasetListFilter``.
            order (BiconnectorDatasetListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BiconnectorDatasetListOrder``.
            page (int): Number of the page, from 1.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_SELECT_TYPE``: Parameter "select" must be array.
                ``VALIDATION_FILTER_TYPE``: Parameter "filter" must be array.
                ``VALIDATION_ORDER_TYPE``: Parameter "order" must be array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: Field "#TITLE#" is not allowed in the
                    "select".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: Field "#TITLE#" is not allowed in the
                    "filter".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: Field "#TITLE#" is not allowed in the
                    "order".
        """
        return self._client._list(
            DATASET_LIST, {"select": select, "filter": filter, "order": order, "page": page}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.BiconnectorDatasetUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Dataset.

        ``biconnector.dataset.update``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html

        Args:
            id (int): Id of the record to change.
            fields (BiconnectorDatasetUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.BiconnectorDatasetUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``DATASET_NOT_FOUND``: Dataset was not found.
                ``INVALID_METHOD``: Use the method "biconnector.dataset.fields.update" to update the
                    dataset fields.
                (no code): Error updating dataset.
        """
        return self._client._invoke(DATASET_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncBiconnectorDatasetMethods(AsyncNamespace):
    """``biconnector.dataset``."""

    __slots__ = ()
    _name = "biconnector.dataset"

    @builtins.property
    def fields(self) -> AsyncBiconnectorDatasetFieldsMethods:
        return AsyncBiconnectorDatasetFieldsMethods(self._client)

    def add(
        self, *, fields: params.BiconnectorDatasetAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BiconnectorDataset]:
        """Create Dataset.

        ``biconnector.dataset.add``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-add.html

        Args:
            fields (BiconnectorDatasetAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BiconnectorDatasetAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``SOURCE_NOT_FOUND``: Source was not found.
                ``DATASET_ALREADY_EXIST``: Dataset with this name already exists.
                ``VALIDATION_DATASET_NAME_INVALID``: Dataset name has to start with a lowercase
                    Latin character. Possible entry includes lowercase Latin characters (a-z),
                    numbers (0-9) and underscores.
                ``VALIDATION_DATASET_NAME_TOO_LONG``: Dataset name must not exceed 230 characters.
                ``VALIDATION_DUPLICATE_FIELD_CODE``: Duplicate values found in the "code" parameter:
                    #LIST_CODES#
                ``VALIDATION_DUPLICATE_FIELD_NAME``: Duplicate values found in the "name" parameter:
                    #LIST_NAMES#
                ``VALIDATION_FIELD_MISSING_REQUIRED_PARAMETERS``: Field must include the required
                    parameters: "name", "externalCode" and "type".
                ``VALIDATION_FIELD_NAME_INVALID_FORMAT``: Field "name" has to start with an
                    uppercase Latin character. Possible entry includes uppercase Latin characters
                    (A-Z), numbers (0-9) and underscores.
                ``VALIDATION_FIELD_NAME_TOO_LONG``: Field "name" must not exceed 32 characters.
                ``VALIDATION_FIELD_INVALID_TYPE``: Invalid field type.
                (no code): Error adding dataset
        """
        return self._client._invoke(DATASET_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete dataset.

        ``biconnector.dataset.delete``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``DATASET_NOT_FOUND``: Dataset was not found.
                (no code): Error deleting dataset
        """
        return self._client._invoke(DATASET_DELETE, {"id": id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BiconnectorDatasetGetResult]:
        """Get dataset by id.

        ``biconnector.dataset.get``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``DATASET_NOT_FOUND``: Dataset was not found.
        """
        return self._client._invoke(DATASET_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BiconnectorDatasetListFilter | OtherKeys | None = None,
        order: params.BiconnectorDatasetListOrder | OtherKeys | None = None,
        page: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.BiconnectorDataset]:
        """Get a List of Datasets.

        ``biconnector.dataset.list``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (BiconnectorDatasetListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BiconnectorDatasetListFilter``.
            order (BiconnectorDatasetListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BiconnectorDatasetListOrder``.
            page (int): Number of the page, from 1.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_SELECT_TYPE``: Parameter "select" must be array.
                ``VALIDATION_FILTER_TYPE``: Parameter "filter" must be array.
                ``VALIDATION_ORDER_TYPE``: Parameter "order" must be array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: Field "#TITLE#" is not allowed in the
                    "select".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: Field "#TITLE#" is not allowed in the
                    "filter".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: Field "#TITLE#" is not allowed in the
                    "order".
        """
        return self._client._list(
            DATASET_LIST, {"select": select, "filter": filter, "order": order, "page": page}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.BiconnectorDatasetUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Dataset.

        ``biconnector.dataset.update``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-update.html

        Args:
            id (int): Id of the record to change.
            fields (BiconnectorDatasetUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.BiconnectorDatasetUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``DATASET_NOT_FOUND``: Dataset was not found.
                ``INVALID_METHOD``: Use the method "biconnector.dataset.fields.update" to update the
                    dataset fields.
                (no code): Error updating dataset.
        """
        return self._client._invoke(DATASET_UPDATE, {"id": id, "fields": fields}, extra)


class BiconnectorDatasetFieldsMethods(SyncNamespace):
    """``biconnector.dataset.fields``."""

    __slots__ = ()
    _name = "biconnector.dataset.fields"

    def __call__(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.BiconnectorDatasetFieldsResult:
        """Get Dataset Fields.

        ``biconnector.dataset.fields``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
        """
        return self._client._invoke(DATASET_FIELDS, {}, extra)

    def update(
        self,
        *,
        id: int,
        add: params.BiconnectorDatasetFieldsUpdateAddItem
        | Sequence[params.BiconnectorDatasetFieldsUpdateAddItem]
        | None = None,
        update: params.BiconnectorDatasetFieldsUpdateUpdateItem
        | Sequence[params.BiconnectorDatasetFieldsUpdateUpdateItem]
        | None = None,
        delete: Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Dataset Fields.

        ``biconnector.dataset.fields.update``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html

        Args:
            id (int): Id of the record to change.
            add (BiconnectorDatasetFieldsUpdateAddItem |
                Sequence[BiconnectorDatasetFieldsUpdateAddItem]): Keys:
                ``bitrix24_client.params.BiconnectorDatasetFieldsUpdateAddItem``.
            update (BiconnectorDatasetFieldsUpdateUpdateItem |
                Sequence[BiconnectorDatasetFieldsUpdateUpdateItem]): Keys:
                ``bitrix24_client.params.BiconnectorDatasetFieldsUpdateUpdateItem``.
            delete (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``DATASET_NOT_FOUND``: Dataset was not found.
                ``DATASET_UPDATE_ERROR``: Error updating dataset.
                ``VALIDATION_DUPLICATE_FIELD_CODE``: Duplicate values found in the "code" parameter:
                    #LIST_CODES#
                ``VALIDATION_DUPLICATE_FIELD_NAME``: Duplicate values found in the "name" parameter:
                    #LIST_NAMES#
                ``VALIDATION_FIELD_NAME_INVALID_FORMAT``: Field "name" has to start with an
                    uppercase Latin character. Possible entry includes uppercase Latin characters
                    (A-Z), numbers (0-9) and underscores.
                ``VALIDATION_FIELD_NAME_TOO_LONG``: Field "name" must not exceed 32 characters.
                ``VALIDATION_FIELD_INVALID_TYPE``: Invalid field type.
                ``VALIDATION_DUPLICATE_EXIST_CODE``: The following "externalCode" values already
                    exist in the current fields: #LIST_CODES#
                ``VALIDATION_DUPLICATE_EXIST_NAME``: The following "name" values already exist in
                    the current fields: #LIST_NAMES#
                ``VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS``: Field to be added must include the
                    required parameters: "name", "externalCode" and "type".
                ``VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS``: Field to be updated must
                    include the required parameters: "id" and "visible".
                ``VALIDATION_FIELD_DELETE_INVALID_ID``: ID to be deleted must be a positive integer.
        """
        return self._client._invoke(
            DATASET_FIELDS_UPDATE, {"id": id, "add": add, "update": update, "delete": delete}, extra
        )


class AsyncBiconnectorDatasetFieldsMethods(AsyncNamespace):
    """``biconnector.dataset.fields``."""

    __slots__ = ()
    _name = "biconnector.dataset.fields"

    def __call__(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BiconnectorDatasetFieldsResult]:
        """Get Dataset Fields.

        ``biconnector.dataset.fields``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields.html
        """
        return self._client._invoke(DATASET_FIELDS, {}, extra)

    def update(
        self,
        *,
        id: int,
        add: params.BiconnectorDatasetFieldsUpdateAddItem
        | Sequence[params.BiconnectorDatasetFieldsUpdateAddItem]
        | None = None,
        update: params.BiconnectorDatasetFieldsUpdateUpdateItem
        | Sequence[params.BiconnectorDatasetFieldsUpdateUpdateItem]
        | None = None,
        delete: Sequence[int] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Dataset Fields.

        ``biconnector.dataset.fields.update``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/dataset/biconnector-dataset-fields-update.html

        Args:
            id (int): Id of the record to change.
            add (BiconnectorDatasetFieldsUpdateAddItem |
                Sequence[BiconnectorDatasetFieldsUpdateAddItem]): Keys:
                ``bitrix24_client.params.BiconnectorDatasetFieldsUpdateAddItem``.
            update (BiconnectorDatasetFieldsUpdateUpdateItem |
                Sequence[BiconnectorDatasetFieldsUpdateUpdateItem]): Keys:
                ``bitrix24_client.params.BiconnectorDatasetFieldsUpdateUpdateItem``.
            delete (Sequence[int]):

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``DATASET_NOT_FOUND``: Dataset was not found.
                ``DATASET_UPDATE_ERROR``: Error updating dataset.
                ``VALIDATION_DUPLICATE_FIELD_CODE``: Duplicate values found in the "code" parameter:
                    #LIST_CODES#
                ``VALIDATION_DUPLICATE_FIELD_NAME``: Duplicate values found in the "name" parameter:
                    #LIST_NAMES#
                ``VALIDATION_FIELD_NAME_INVALID_FORMAT``: Field "name" has to start with an
                    uppercase Latin character. Possible entry includes uppercase Latin characters
                    (A-Z), numbers (0-9) and underscores.
                ``VALIDATION_FIELD_NAME_TOO_LONG``: Field "name" must not exceed 32 characters.
                ``VALIDATION_FIELD_INVALID_TYPE``: Invalid field type.
                ``VALIDATION_DUPLICATE_EXIST_CODE``: The following "externalCode" values already
                    exist in the current fields: #LIST_CODES#
                ``VALIDATION_DUPLICATE_EXIST_NAME``: The following "name" values already exist in
                    the current fields: #LIST_NAMES#
                ``VALIDATION_FIELD_ADD_MISSING_REQUIRED_FIELDS``: Field to be added must include the
                    required parameters: "name", "externalCode" and "type".
                ``VALIDATION_FIELD_UPDATE_MISSING_REQUIRED_FIELDS``: Field to be updated must
                    include the required parameters: "id" and "visible".
                ``VALIDATION_FIELD_DELETE_INVALID_ID``: ID to be deleted must be a positive integer.
        """
        return self._client._invoke(
            DATASET_FIELDS_UPDATE, {"id": id, "add": add, "update": update, "delete": delete}, extra
        )


class BiconnectorSourceMethods(SyncNamespace):
    """``biconnector.source``."""

    __slots__ = ()
    _name = "biconnector.source"

    def add(
        self, *, fields: params.BiconnectorSourceAddFields, extra: Mapping[str, Any] | None = None
    ) -> models.BiconnectorSource:
        """Create Source.

        ``biconnector.source.add``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html

        Args:
            fields (BiconnectorSourceAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BiconnectorSourceAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``CONNECTOR_NOT_FOUND``: Connector was not found.
                ``SOURCE_CREATE_CONNECTION_ERROR``: Cannot create connection.
                ``SOURCE_UPDATE_CONNECTION_ERROR``: Cannot update connection.
                ``BX_ERROR``: Cannot delete source. Delete all related datasets first.
        """
        return self._client._invoke(SOURCE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete source.

        ``biconnector.source.delete``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``SOURCE_NOT_FOUND``: Source was not found.
                ``BX_ERROR``: Cannot delete source. Delete all related datasets first.
        """
        return self._client._invoke(SOURCE_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> models.BiconnectorSourceFieldsResult:
        """Get Source Fields.

        ``biconnector.source.fields``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
        """
        return self._client._invoke(SOURCE_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> models.BiconnectorSourceGetResult:
        """Get Source by ID.

        ``biconnector.source.get``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``SOURCE_NOT_FOUND``: Source was not found.
        """
        return self._client._invoke(SOURCE_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BiconnectorSourceListFilter | OtherKeys | None = None,
        order: params.BiconnectorSourceListOrder | OtherKeys | None = None,
        page: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.BiconnectorSource]:
        """Get a List of Sources.

        ``biconnector.source.list``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (BiconnectorSourceListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BiconnectorSourceListFilter``.
            order (BiconnectorSourceListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BiconnectorSourceListOrder``.
            page (int): Number of the page, from 1.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_SELECT_TYPE``: Parameter "select" must be array.
                ``VALIDATION_FILTER_TYPE``: Parameter "filter" must be array.
                ``VALIDATION_ORDER_TYPE``: Parameter "order" must be array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: Field "#TITLE#" is not allowed in the
                    "select".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: Field "#TITLE#" is not allowed in the
                    "filter".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: Field "#TITLE#" is not allowed in the
                    "order".
        """
        return self._client._list(
            SOURCE_LIST, {"select": select, "filter": filter, "order": order, "page": page}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.BiconnectorSourceUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change source.

        ``biconnector.source.update``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html

        Args:
            id (int): Id of the record to change.
            fields (BiconnectorSourceUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.BiconnectorSourceUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``SOURCE_NOT_FOUND``: Source was not found.
                ``SOURCE_CREATE_CONNECTION_ERROR``: Cannot create connection.
                ``SOURCE_UPDATE_CONNECTION_ERROR``: Cannot update connection.
                ``BX_ERROR``: Cannot delete source. Delete all related datasets first.
        """
        return self._client._invoke(SOURCE_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncBiconnectorSourceMethods(AsyncNamespace):
    """``biconnector.source``."""

    __slots__ = ()
    _name = "biconnector.source"

    def add(
        self, *, fields: params.BiconnectorSourceAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BiconnectorSource]:
        """Create Source.

        ``biconnector.source.add``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-add.html

        Args:
            fields (BiconnectorSourceAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.BiconnectorSourceAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``CONNECTOR_NOT_FOUND``: Connector was not found.
                ``SOURCE_CREATE_CONNECTION_ERROR``: Cannot create connection.
                ``SOURCE_UPDATE_CONNECTION_ERROR``: Cannot update connection.
                ``BX_ERROR``: Cannot delete source. Delete all related datasets first.
        """
        return self._client._invoke(SOURCE_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete source.

        ``biconnector.source.delete``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``SOURCE_NOT_FOUND``: Source was not found.
                ``BX_ERROR``: Cannot delete source. Delete all related datasets first.
        """
        return self._client._invoke(SOURCE_DELETE, {"id": id}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BiconnectorSourceFieldsResult]:
        """Get Source Fields.

        ``biconnector.source.fields``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-fields.html
        """
        return self._client._invoke(SOURCE_FIELDS, {}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.BiconnectorSourceGetResult]:
        """Get Source by ID.

        ``biconnector.source.get``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``SOURCE_NOT_FOUND``: Source was not found.
        """
        return self._client._invoke(SOURCE_GET, {"id": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BiconnectorSourceListFilter | OtherKeys | None = None,
        order: params.BiconnectorSourceListOrder | OtherKeys | None = None,
        page: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.BiconnectorSource]:
        """Get a List of Sources.

        ``biconnector.source.list``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (BiconnectorSourceListFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BiconnectorSourceListFilter``.
            order (BiconnectorSourceListOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BiconnectorSourceListOrder``.
            page (int): Number of the page, from 1.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_SELECT_TYPE``: Parameter "select" must be array.
                ``VALIDATION_FILTER_TYPE``: Parameter "filter" must be array.
                ``VALIDATION_ORDER_TYPE``: Parameter "order" must be array.
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_SELECT``: Field "#TITLE#" is not allowed in the
                    "select".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_FILTER``: Field "#TITLE#" is not allowed in the
                    "filter".
                ``VALIDATION_FIELD_NOT_ALLOWED_IN_ORDER``: Field "#TITLE#" is not allowed in the
                    "order".
        """
        return self._client._list(
            SOURCE_LIST, {"select": select, "filter": filter, "order": order, "page": page}, extra
        )

    def update(
        self,
        *,
        id: int,
        fields: params.BiconnectorSourceUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change source.

        ``biconnector.source.update``, scope ``biconnector``.
        https://apidocs.bitrix24.com/api-reference/biconnector/source/biconnector-source-update.html

        Args:
            id (int): Id of the record to change.
            fields (BiconnectorSourceUpdateFields): New values of the fields; those not named stay
                as they are. Keys: ``bitrix24_client.params.BiconnectorSourceUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``VALIDATION_ID_NOT_PROVIDED``: ID is missing.
                ``VALIDATION_INVALID_ID_FORMAT``: ID has to be a positive integer.
                ``VALIDATION_FIELDS_NOT_PROVIDED``: Fields not provided.
                ``VALIDATION_UNKNOWN_PARAMETERS``: Unknown parameters: #LIST_OF_PARAMS#
                ``VALIDATION_REQUIRED_FIELD_MISSING``: Field "#TITLE#" is required.
                ``VALIDATION_READ_ONLY_FIELD``: Field "#TITLE#" is read only.
                ``VALIDATION_IMMUTABLE_FIELD``: Field "#TITLE#" is immutable.
                ``VALIDATION_INVALID_FIELD_TYPE``: Field "#TITLE#" must be of type #TYPE#.
                ``SOURCE_NOT_FOUND``: Source was not found.
                ``SOURCE_CREATE_CONNECTION_ERROR``: Cannot create connection.
                ``SOURCE_UPDATE_CONNECTION_ERROR``: Cannot update connection.
                ``BX_ERROR``: Cannot delete source. Delete all related datasets first.
        """
        return self._client._invoke(SOURCE_UPDATE, {"id": id, "fields": fields}, extra)
