"""Answers of several namespaces."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import views as _v


class CrmMultifieldTypeId(StrEnum):
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    WEB = "WEB"
    IM = "IM"
    LINK = "LINK"


class RestFieldDescriptionType(StrEnum):
    INTEGER = "integer"
    DOUBLE = "double"
    STRING = "string"
    CHAR = "char"
    LIST = "list"
    TEXT = "text"
    FILE = "file"
    DATE = "date"
    DATETIME = "datetime"
    DATATYPE = "datatype"
    PRODUCTPROPERTY = "productproperty"


class CrmCurrency(_v.View):
    __slots__ = ()
    amount = _v.decimal("AMOUNT")
    """Amount."""
    amount_cnt = _v.integer("AMOUNT_CNT")
    base = _v.boolean("BASE")
    currency = _v.string("CURRENCY")
    """Code of the currency."""
    date_update = _v.moment("DATE_UPDATE")
    """When it was last changed."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    lid = _v.string("LID")
    """Code of the site or language."""
    decimals = _v.integer("DECIMALS")
    dec_point = _v.string("DEC_POINT")
    format_string = _v.string("FORMAT_STRING")
    full_name = _v.string("FULL_NAME")
    thousands_sep = _v.string("THOUSANDS_SEP")
    lang = _v.anything("LANG")
    """Code of the language."""


class CrmMultifield(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    type_id = _v.choice("TYPE_ID", CrmMultifieldTypeId)
    """Id of the type."""
    value = _v.string("VALUE")
    """Value."""
    value_type = _v.string("VALUE_TYPE")


class CrmRestFieldDescription(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    """Title."""
    upper_name = _v.string("upperName")


class RestFieldDescription(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.choice("type", RestFieldDescriptionType)
    """Type."""


class SalePropertyParameterSettings(_v.View):
    __slots__ = ()
    minlength = _v.integer("minlength")
    maxlength = _v.integer("maxlength")
    pattern = _v.string("pattern")
    multiline = _v.boolean("multiline")
    cols = _v.integer("cols")
    rows = _v.integer("rows")
    """Rows."""
    size = _v.integer("size")
    """Size in bytes."""
    min = _v.integer("min")
    max = _v.integer("max")
    step = _v.integer("step")
    multielement = _v.boolean("multielement")
    maxsize = _v.integer("maxsize")
    accept = _v.string("accept")
    time = _v.boolean("time")
