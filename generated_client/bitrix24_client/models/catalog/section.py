"""Answers of ``catalog.section``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class CatalogSectionDescriptionType(StrEnum):
    TEXT = "text"
    HTML = "html"


class CatalogSection(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    iblock_id = _v.integer("iblockId")
    """Id of the information block."""
    iblock_section_id = _v.integer("iblockSectionId")
    """Id of the section in the catalog."""
    name = _v.string("name")
    """Name."""
    xml_id = _v.string("xmlId")
    """External id."""
    code = _v.string("code")
    """Symbolic code."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    active = _v.boolean("active")
    description = _v.string("description")
    """Description."""
    description_type = _v.choice("descriptionType", CatalogSectionDescriptionType)


class CatalogSectionAddResult(_v.View):
    __slots__ = ()
    section = _v.nested("section", lambda: CatalogSection)
    """Section."""


class CatalogSectionGetFieldsResult(_v.View):
    __slots__ = ()
    section = _v.nested("section", lambda: CatalogSectionGetFieldsResultSection)
    """Section."""


class CatalogSectionGetFieldsResultSection(_v.View):
    """Section."""

    __slots__ = ()
    id = _v.nested("id", lambda: CatalogSectionGetFieldsResultSectionField)
    iblock_id = _v.nested("iblockId", lambda: CatalogSectionGetFieldsResultSectionField)
    """Id of the information block."""
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogSectionGetFieldsResultSectionField
    )
    """Id of the section in the catalog."""
    name = _v.nested("name", lambda: CatalogSectionGetFieldsResultSectionField)
    """Name."""
    xml_id = _v.nested("xmlId", lambda: CatalogSectionGetFieldsResultSectionField)
    """External id."""
    code = _v.nested("code", lambda: CatalogSectionGetFieldsResultSectionField)
    """Symbolic code."""
    sort = _v.nested("sort", lambda: CatalogSectionGetFieldsResultSectionField)
    """Position in the sorting order."""
    active = _v.nested("active", lambda: CatalogSectionGetFieldsResultSectionField)
    description = _v.nested("description", lambda: CatalogSectionGetFieldsResultSectionField)
    """Description."""
    description_type = _v.nested(
        "descriptionType", lambda: CatalogSectionGetFieldsResultSectionField
    )


class CatalogSectionGetFieldsResultSectionField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogSectionGetResult(_v.View):
    __slots__ = ()
    section = _v.nested("section", lambda: CatalogSection)
    """Section."""


class CatalogSectionUpdateResult(_v.View):
    __slots__ = ()
    section = _v.nested("section", lambda: CatalogSection)
    """Section."""
