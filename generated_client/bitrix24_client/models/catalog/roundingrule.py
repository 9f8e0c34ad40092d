"""Answers of ``catalog.roundingrule``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogRoundingRule(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    catalog_group_id = _v.integer("catalogGroupId")
    price = _v.decimal("price")
    round_type = _v.string("roundType")
    round_precision = _v.decimal("roundPrecision")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_create = _v.moment("dateCreate")
    date_modify = _v.moment("dateModify")


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
    id = _v.nested("id", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleId)
    catalog_group_id = _v.nested(
        "catalogGroupId", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleCatalogGroupId
    )
    price = _v.nested("price", lambda: CatalogRoundingRuleGetFieldsResultRoundingRulePrice)
    round_type = _v.nested(
        "roundType", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleRoundType
    )
    round_precision = _v.nested(
        "roundPrecision", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleRoundPrecision
    )
    created_by = _v.nested(
        "createdBy", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleCreatedBy
    )
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleModifiedBy
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleDateCreate
    )
    date_modify = _v.nested(
        "dateModify", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleDateModify
    )


class CatalogRoundingRuleGetFieldsResultRoundingRuleCatalogGroupId(_v.View):
    """Id of the price type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetFieldsResultRoundingRuleCreatedBy(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetFieldsResultRoundingRuleDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetFieldsResultRoundingRuleDateModify(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetFieldsResultRoundingRuleId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetFieldsResultRoundingRuleModifiedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetFieldsResultRoundingRulePrice(_v.View):
    """Price."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetFieldsResultRoundingRuleRoundPrecision(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetFieldsResultRoundingRuleRoundType(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogRoundingRuleGetResult(_v.View):
    __slots__ = ()
    rounding_rule = _v.nested("roundingRule", lambda: CatalogRoundingRule)


class CatalogRoundingRuleUpdateResult(_v.View):
    __slots__ = ()
    rounding_rule = _v.nested("roundingRule", lambda: CatalogRoundingRule)
