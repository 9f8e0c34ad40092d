"""Answers of ``catalog.roundingrule``."""

from __future__ import annotations

from enum import IntEnum

from ..._runtime import views as _v


class CatalogRoundingRuleRoundType(IntEnum):
    MATHEMATICAL_ROUNDING = 1  # mathematical rounding
    VALUE_2 = 2  # 2
    VALUE_4 = 4  # 4


class CatalogRoundingRule(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    catalog_group_id = _v.integer("catalogGroupId")
    """Id of the price type."""
    price = _v.decimal("price")
    """Price."""
    round_type = _v.choice("roundType", CatalogRoundingRuleRoundType)
    round_precision = _v.decimal("roundPrecision")
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    date_create = _v.moment("dateCreate")
    """When it was made."""
    date_modify = _v.moment("dateModify")
    """When it was last changed."""


class CatalogRoundingRuleAddResult(_v.View):
    __slots__ = ()
    rounding_rule = _v.nested("roundingRule", lambda: CatalogRoundingRule)


class CatalogRoundingRuleGetFieldsResult(_v.View):
    __slots__ = ()
    rounding_rule = _v.nested(
        "roundingRule", lambda: CatalogRoundingRuleGetFieldsResultRoundingRule
    )


class CatalogRoundingRuleGetFieldsResultRoundingRule(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField)
    catalog_group_id = _v.nested(
        "catalogGroupId", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    """Id of the price type."""
    price = _v.nested("price", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField)
    """Price."""
    round_type = _v.nested("roundType", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField)
    round_precision = _v.nested(
        "roundPrecision", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    created_by = _v.nested("createdBy", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField)
    """Id of the user who made it."""
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    """Id of the user who last changed it."""
    date_create = _v.nested(
        "dateCreate", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    """When it was made."""
    date_modify = _v.nested(
        "dateModify", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    """When it was last changed."""


class CatalogRoundingRuleGetFieldsResultRoundingRuleField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogRoundingRuleGetResult(_v.View):
    __slots__ = ()
    rounding_rule = _v.nested("roundingRule", lambda: CatalogRoundingRule)


class CatalogRoundingRuleUpdateResult(_v.View):
    __slots__ = ()
    rounding_rule = _v.nested("roundingRule", lambda: CatalogRoundingRule)
