"""Answers of ``crm.product``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmProductFieldsResult(_v.View):
    __slots__ = ()
    active = _v.string("ACTIVE")
    catalog_id = _v.integer("CATALOG_ID")
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    currency_id = _v.string("CURRENCY_ID")
    """Code of the currency."""
    date_create = _v.moment("DATE_CREATE")
    """When it was made."""
    description = _v.string("DESCRIPTION")
    """Description."""
    description_type = _v.string("DESCRIPTION_TYPE")
    detail_picture = _v.anything("DETAIL_PICTURE")
    """Large picture."""
    id = _v.integer("ID")
    measure = _v.integer("MEASURE")
    """Id of the unit of measure."""
    modified_by = _v.integer("MODIFIED_BY")
    """Id of the user who last changed it."""
    name = _v.string("NAME")
    """Name."""
    preview_picture = _v.anything("PREVIEW_PICTURE")
    """Small picture."""
    price = _v.decimal("PRICE")
    """Price."""
    section_id = _v.integer("SECTION_ID")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    timestamp_x = _v.moment("TIMESTAMP_X")
    """When it was last changed."""
    vat_id = _v.integer("VAT_ID")
    """Id of the VAT rate."""
    vat_included = _v.string("VAT_INCLUDED")
    """Whether the price contains VAT."""
    xml_id = _v.string("XML_ID")
    """External id."""
