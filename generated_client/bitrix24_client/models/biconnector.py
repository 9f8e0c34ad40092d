"""Answers of ``biconnector``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class BiconnectorConnectorSettingsItemType(StrEnum):
    STRING = "STRING"
    INT = "INT"


class BiconnectorDatasetFieldsItemType(StrEnum):
    INT = "int"  # integer
    STRING = "string"  # string
    DOUBLE = "double"  # float, dot separator
    DATE = "date"  # date, format Y-m-d
    DATETIME = "datetime"  # datetime


class BiconnectorConnector(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    logo = _v.string("logo")
    description = _v.string("description")
    """Description."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    url_check = _v.string("urlCheck")
    url_data = _v.string("urlData")
    url_table_list = _v.string("urlTableList")
    url_table_description = _v.string("urlTableDescription")
    settings = _v.array("settings", _k.Nested(lambda: BiconnectorConnectorSettingsItem))
    """Settings."""
    support_mapping = _v.boolean("supportMapping")
    source_code = _v.string("sourceCode")
    date_create = _v.moment("dateCreate")
    """When it was made."""


class BiconnectorConnectorFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.array("fields", _k.Nested(lambda: ConnectorDescription))
    """Fields, by name."""


class BiconnectorConnectorGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: BiconnectorConnector)
    """The record."""


class BiconnectorConnectorSettingsItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""
    type = _v.choice("type", BiconnectorConnectorSettingsItemType)
    """Type."""


class BiconnectorDataset(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type = _v.string("type")
    """Type."""
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    external_code = _v.string("externalCode")
    external_name = _v.string("externalName")
    date_create = _v.string("dateCreate")
    """When it was made."""
    date_update = _v.string("dateUpdate")
    """When it was last changed."""
    created_by_id = _v.integer("createdById")
    """Id of the user who made it."""
    updated_by_id = _v.integer("updatedById")
    external_id = _v.integer("externalId")
    fields = _v.array("fields", _k.Nested(lambda: BiconnectorDatasetFieldsItem))
    """Fields, by name."""
    source_id = _v.integer("sourceId")


class BiconnectorDatasetFieldsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    dataset_id = _v.integer("datasetId")
    type = _v.choice("type", BiconnectorDatasetFieldsItemType)
    """Type."""
    name = _v.string("name")
    """Name."""
    external_code = _v.string("externalCode")
    visible = _v.boolean("visible")
    """Whether it is shown."""


class BiconnectorDatasetFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.array("fields", _k.Nested(lambda: ConnectorDescription))
    """Fields, by name."""


class BiconnectorDatasetGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: BiconnectorDataset)
    """The record."""


class BiconnectorSource(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    type = _v.anything("type")
    """Type."""
    code = _v.anything("code")
    """Symbolic code."""
    description = _v.string("description")
    """Description."""
    active = _v.boolean("active")
    date_create = _v.string("dateCreate")
    """When it was made."""
    date_update = _v.anything("dateUpdate")
    """When it was last changed."""
    created_by_id = _v.integer("createdById")
    """Id of the user who made it."""
    updated_by_id = _v.integer("updatedById")
    connector_id = _v.integer("connectorId")
    settings = _v.array("settings", _k.Nested(lambda: BiconnectorSourceSettingsItem))
    """Settings."""
    connection = _v.nested("connection", lambda: BiconnectorSourceConnection)


class BiconnectorSourceConnection(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type = _v.string("type")
    """Type."""
    code = _v.string("code")
    """Symbolic code."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    active = _v.boolean("active")
    date_create = _v.string("dateCreate")
    """When it was made."""
    date_update = _v.string("dateUpdate")
    """When it was last changed."""
    created_by_id = _v.integer("createdById")
    """Id of the user who made it."""
    updated_by_id = _v.integer("updatedById")


class BiconnectorSourceFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.array("fields", _k.Nested(lambda: ConnectorDescription))
    """Fields, by name."""


class BiconnectorSourceGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: BiconnectorSource)
    """The record."""


class BiconnectorSourceSettingsItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    value = _v.string("value")
    """Value."""
    id = _v.integer("id")


class ConnectorDescription(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
