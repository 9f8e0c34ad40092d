"""Universal lists, and the storages of applications (``entity``)."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules

FAMILIES: Final = (
    FamilyRules("lists", scope=(), key="IBLOCK_ID", unique="code", renames={"iblockcode": "code"}),
    FamilyRules(
        "lists.element",
        scope=("iblockid",),
        key="ELEMENT_ID",
        unique="code",
        renames={"elementcode": "code"},
    ),
    FamilyRules(
        "lists.section", scope=("iblockid",), key="SECTION_ID", renames={"sectioncode": "code"}
    ),
    FamilyRules(
        "lists.field",
        scope=("iblockid",),
        key="FIELD_ID",
        natural=("fieldid",),
        # Custom fields (api-reference/lists/fields/lists-field-add.md).
        from_id={"fieldid": lambda number: f"PROPERTY_{number}"},
    ),
    FamilyRules("entity", renames={"entitynew": "entity"}),
    FamilyRules("entity.item.property", renames={"propertynew": "property"}),
)
