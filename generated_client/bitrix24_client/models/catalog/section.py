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
    id = _v.nested("id", lambda: CatalogSectionGetFieldsResultSectionId)
    iblock_id = _v.nested("iblockId", lambda: CatalogSectionGetFieldsResultSectionIblockId)
    iblock_section_id = _v.nested(
        "iblockSectionId", lambda: CatalogSectionGetFieldsResultSectionIblockSectionId
    )
    name = _v.nested("name", lambda: CatalogSectionGetFieldsResultSectionName)
    xml_id = _v.nested("xmlId", lambda: CatalogSectionGetFieldsResultSectionXmlId)
    code = _v.nested("code", lambda: CatalogSectionGetFieldsResultSectionCode)
    sort = _v.nested("sort", lambda: CatalogSectionGetFieldsResultSectionSort)
    active = _v.nested("active", lambda: CatalogSectionGetFieldsResultSectionActive)
    description = _v.nested("description", lambda: CatalogSectionGetFieldsResultSectionDescription)
    description_type = _v.nested(
        "descriptionType", lambda: CatalogSectionGetFieldsResultSectionDescriptionType
    )


class CatalogSectionGetFieldsResultSectionActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionDescription(_v.View):
    """Description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionDescriptionType(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionIblockId(_v.View):
    """Id of the information block."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionIblockSectionId(_v.View):
    """Id of the section in the catalog."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogSectionGetFieldsResultSectionXmlId(_v.View):
    """External id."""

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
