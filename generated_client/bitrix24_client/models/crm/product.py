"""Answers of ``crm.product``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmProductFieldsResult(_v.View):
    __slots__ = ()
    active = _v.string("ACTIVE")
    catalog_id = _v.integer("CATALOG_ID")
    created_by = _v.integer("CREATED_BY")
    currency_id = _v.string("CURRENCY_ID")
    date_create = _v.moment("DATE_CREATE")
    description = _v.string("DESCRIPTION")
    description_type = _v.string("DESCRIPTION_TYPE")
    detail_picture = _v.anything("DETAIL_PICTURE")
    id = _v.integer("ID")
    measure = _v.integer("MEASURE")
    modified_by = _v.integer("MODIFIED_BY")
    name = _v.string("NAME")
    preview_picture = _v.anything("PREVIEW_PICTURE")
    price = _v.decimal("PRICE")
    section_id = _v.integer("SECTION_ID")
    sort = _v.integer("SORT")
    timestamp_x = _v.moment("TIMESTAMP_X")
    vat_id = _v.integer("VAT_ID")
    vat_included = _v.string("VAT_INCLUDED")
    xml_id = _v.string("XML_ID")
