"""Answers of ``catalog.productpropertysection``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class CatalogProductPropertySectionDisplayType(StrEnum):
    F = "F"  # checkboxes
    K = "K"  # radio buttons
    P = "P"  # dropdown list


class CatalogProductPropertySection(_v.View):
    __slots__ = ()
    iblock_id = _v.integer("iblockId")
    """Id of the information block."""
    property_id = _v.integer("propertyId")
    """Id of the property."""
    section_id = _v.integer("sectionId")
    smart_filter = _v.boolean("smartFilter")
    display_type = _v.choice("displayType", CatalogProductPropertySectionDisplayType)
    display_expanded = _v.boolean("displayExpanded")
    filter_hint = _v.string("filterHint")


class CatalogProductPropertySectionGetResult(_v.View):
    __slots__ = ()
    product_property_section = _v.nested(
        "productPropertySection", lambda: CatalogProductPropertySection
    )


class CatalogProductPropertySectionSetResult(_v.View):
    __slots__ = ()
    product_property_section = _v.nested(
        "productPropertySection", lambda: CatalogProductPropertySection
    )
