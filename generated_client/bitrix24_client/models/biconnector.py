"""Answers of ``biconnector``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import kinds as _k, views as _v


class BiconnectorConnectorGetResultItemSettingsItemType(StrEnum):
    STRING = "STRING"
    INT = "INT"


class BiconnectorDatasetGetResultItemFieldsItemType(StrEnum):
    INT = "int"  # integer
    STRING = "string"  # string
    DOUBLE = "double"  # float, dot separator
    DATE = "date"  # date, format Y-m-d
    DATETIME = "datetime"


class BiconnectorConnector(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    logo = _v.string("logo")
    description = _v.string("description")
    sort = _v.integer("sort")
    url_check = _v.string("urlCheck")
    url_data = _v.string("urlData")
    url_table_list = _v.string("urlTableList")
    url_table_description = _v.string("urlTableDescription")
    settings = _v.array("settings", _k.Nested(lambda: BiconnectorConnectorSettingsItem))
    support_mapping = _v.boolean("supportMapping")
    source_code = _v.string("sourceCode")
    date_create = _v.moment("dateCreate")


class BiconnectorConnectorAddResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class BiconnectorConnectorFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.array("fields", _k.Nested(lambda: ConnectorDescription))


class BiconnectorConnectorGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: BiconnectorConnector)


class BiconnectorConnectorSettingsItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    name = _v.string("name")
    type = _v.choice("type", BiconnectorConnectorGetResultItemSettingsItemType)


class BiconnectorDataset(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type = _v.string("type")
    name = _v.string("name")
    description = _v.string("description")
    external_code = _v.string("externalCode")
    external_name = _v.string("externalName")
    date_create = _v.string("dateCreate")
    date_update = _v.string("dateUpdate")
    created_by_id = _v.integer("createdById")
    updated_by_id = _v.integer("updatedById")
    external_id = _v.integer("externalId")
    fields_ = _v.array("fields", _k.Nested(lambda: BiconnectorDatasetFieldsItem))


class BiconnectorDatasetAddResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class BiconnectorDatasetFieldsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    dataset_id = _v.integer("datasetId")
    type = _v.choice("type", BiconnectorDatasetGetResultItemFieldsItemType)
    name = _v.string("name")
    external_code = _v.string("externalCode")
    visible = _v.boolean("visible")


class BiconnectorDatasetFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.array("fields", _k.Nested(lambda: ConnectorDescription))


class BiconnectorDatasetGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: BiconnectorDataset)


class BiconnectorSource(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    title = _v.anything("title")
    type = _v.anything("type")
    code = _v.anything("code")
    description = _v.anything("description")
    active = _v.anything("active")
    date_create = _v.anything("dateCreate")
    date_update = _v.anything("dateUpdate")
    created_by_id = _v.anything("createdById")
    updated_by_id = _v.anything("updatedById")
    connector_id = _v.integer("connectorId")
    settings = _v.array("settings", _k.Nested(lambda: BiconnectorSourceSettingsItem))
    connection = _v.nested("connection", lambda: BiconnectorSourceConnection)


class BiconnectorSourceAddResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")


class BiconnectorSourceConnection(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    type = _v.string("type")
    code = _v.string("code")
    title = _v.string("title")
    description = _v.string("description")
    active = _v.boolean("active")
    date_create = _v.string("dateCreate")
    date_update = _v.string("dateUpdate")
    created_by_id = _v.integer("createdById")
    updated_by_id = _v.integer("updatedById")


class BiconnectorSourceFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.array("fields", _k.Nested(lambda: ConnectorDescription))


class BiconnectorSourceGetResult(_v.View):
    __slots__ = ()
    item = _v.nested("item", lambda: BiconnectorSource)


class BiconnectorSourceSettingsItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    name = _v.string("name")
    type = _v.string("type")
    value = _v.string("value")
    id = _v.integer("id")


class ConnectorDescription(_v.View):
    __slots__ = ()
    title = _v.string("title")
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
