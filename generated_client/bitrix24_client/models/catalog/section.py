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
    iblock_section_id = _v.integer("iblockSectionId")
    name = _v.string("name")
    xml_id = _v.string("xmlId")
    code = _v.string("code")
    sort = _v.integer("sort")
    active = _v.boolean("active")
    description = _v.string("description")
    description_type = _v.choice("descriptionType", CatalogSectionDescriptionType)


class CatalogSectionAddResult(_v.View):
    __slots__ = ()
    section = _v.nested("section", lambda: CatalogSection)


class CatalogSectionGetFieldsResult(_v.View):
    __slots__ = ()
    section = _v.nested("section", lambda: CatalogSectionGetFieldsResultSection)


class CatalogSectionGetFieldsResultSection(_v.View):
    """Section."""

    __slots__ = ()
    id = _v.nested("id", lambda: CatalogSectionGetFieldsResultSectionField)
    iblock_id = _v.nested("iblockId", lambda: CatalogSectionGetFieldsResultSectionField)
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogSectionGetFieldsResultSectionField
    )
    name = _v.nested("name", lambda: CatalogSectionGetFieldsResultSectionField)
    xml_id = _v.nested("xmlId", lambda: CatalogSectionGetFieldsResultSectionField)
    code = _v.nested("code", lambda: CatalogSectionGetFieldsResultSectionField)
    sort = _v.nested("sort", lambda: CatalogSectionGetFieldsResultSectionField)
    active = _v.nested("active", lambda: CatalogSectionGetFieldsResultSectionField)
    description = _v.nested("description", lambda: CatalogSectionGetFieldsResultSectionField)
    description_type = _v.nested(
        "descriptionType", lambda: CatalogSectionGetFieldsResultSectionField
    )


class CatalogSectionGetFieldsResultSectionField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetResult(_v.View):
    __slots__ = ()
    section = _v.nested("section", lambda: CatalogSection)


class CatalogSectionUpdateResult(_v.View):
    __slots__ = ()
    section = _v.nested("section", lambda: CatalogSection)
