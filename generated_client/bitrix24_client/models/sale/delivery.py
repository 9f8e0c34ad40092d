"""Answers of ``sale.delivery``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class SaleDeliveryExtraServiceType(StrEnum):
    ENUM = "enum"  # list
    CHECKBOX = "checkbox"  # checkbox
    QUANTITY = "quantity"  # quantity


class SaleDelivery(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    name = _v.string("NAME")
    """Name."""
    currency = _v.string("CURRENCY")
    """Code of the currency."""
    description = _v.string("DESCRIPTION")
    """Description."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    active = _v.boolean("ACTIVE")


class SaleDeliveryAddResult(_v.View):
    __slots__ = ()
    parent = _v.nested("parent", lambda: SaleDeliveryAddResultParent)
    profiles = _v.array("profiles", _k.Nested(lambda: SaleDeliveryAddResultProfilesItem))


class SaleDeliveryAddResultParent(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    name = _v.string("NAME")
    """Name."""
    currency = _v.string("CURRENCY")
    """Code of the currency."""
    description = _v.string("DESCRIPTION")
    """Description."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    active = _v.boolean("ACTIVE")
    logotype = _v.string("LOGOTYPE")


class SaleDeliveryAddResultProfilesItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    parent_id = _v.integer("PARENT_ID")
    """Id of the parent."""
    name = _v.string("NAME")
    """Name."""
    currency = _v.string("CURRENCY")
    """Code of the currency."""
    description = _v.string("DESCRIPTION")
    """Description."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    active = _v.boolean("ACTIVE")
    logotype = _v.anything("LOGOTYPE")


class SaleDeliveryConfig(_v.View):
    __slots__ = ()
    code = _v.string("CODE")
    """Symbolic code."""
    value = _v.string("VALUE")
    """Value."""


class SaleDeliveryExtraService(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    type = _v.choice("TYPE", SaleDeliveryExtraServiceType)
    """Type."""
    name = _v.string("NAME")
    """Name."""
    active = _v.boolean("ACTIVE")
    code = _v.string("CODE")
    """Symbolic code."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    description = _v.string("DESCRIPTION")
    """Description."""
    price = _v.decimal("PRICE")
    """Price."""
    items_ = _v.array("ITEMS", _k.Nested(lambda: SaleDeliveryExtraServiceItemsItem))


class SaleDeliveryExtraServiceItemsItem(_v.View):
    __slots__ = ()
    title = _v.string("TITLE")
    """Title."""
    code = _v.string("CODE")
    """Symbolic code."""
    price = _v.decimal("PRICE")
    """Price."""


class SaleDeliveryHandler(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    description = _v.string("DESCRIPTION")
    """Description."""
    settings = _v.nested("SETTINGS", lambda: SaleDeliveryHandlerSettings)
    """Settings."""
    profiles = _v.array("PROFILES", _k.Nested(lambda: SaleDeliveryHandlerProfilesItem))


class SaleDeliveryHandlerProfilesItem(_v.View):
    __slots__ = ()
    name = _v.string("NAME")
    """Name."""
    code = _v.string("CODE")
    """Symbolic code."""
    description = _v.string("DESCRIPTION")
    """Description."""


class SaleDeliveryHandlerSettings(_v.View):
    """Settings."""

    __slots__ = ()
    config = _v.array("CONFIG", _k.Nested(lambda: SaleDeliveryHandlerSettingsConfigItem))


class SaleDeliveryHandlerSettingsConfigItem(_v.View):
    __slots__ = ()
    options = _v.nested("OPTIONS", lambda: SaleDeliveryHandlerSettingsConfigItemOptions)
    """Options."""


class SaleDeliveryHandlerSettingsConfigItemOptions(_v.View):
    """Options."""

    __slots__ = ()
    option_1_code = _v.string("Option1Code")
    option_2_code = _v.string("Option2Code")
    option_3_code = _v.string("Option3Code")
    option_4_code = _v.string("Option4Code")
    option_5_code = _v.string("Option5Code")
