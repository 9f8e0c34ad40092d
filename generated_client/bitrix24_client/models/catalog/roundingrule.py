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
    id = _v.nested("id", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField)
    catalog_group_id = _v.nested(
        "catalogGroupId", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    price = _v.nested("price", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField)
    round_type = _v.nested("roundType", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField)
    round_precision = _v.nested(
        "roundPrecision", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    created_by = _v.nested("createdBy", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField)
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )
    date_modify = _v.nested(
        "dateModify", lambda: CatalogRoundingRuleGetFieldsResultRoundingRuleField
    )


class CatalogRoundingRuleGetFieldsResultRoundingRuleField(_v.View):
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
