"""Shop, catalogue and business processes."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules, MethodRules

FAMILIES: Final = (
    FamilyRules(
        "catalog.vat",
        methods={
            # The page names the member in two ways (api-reference/catalog/vat/catalog-vat-list.md).
            "catalog.vat.list": MethodRules(second_items="vats"),
        },
    ),
    FamilyRules("rpa.stage", methods={"rpa.stage.listfortype": MethodRules(verb="list")}),
    FamilyRules("rpa.timeline", methods={"rpa.timeline.listforitem": MethodRules(verb="list")}),
    FamilyRules("sale.cashbox.handler", unique="code"),
    FamilyRules("sale.delivery.handler", unique="code"),
    FamilyRules("sale.delivery.extra.service", key="ID"),
    FamilyRules("sale.paysystem.handler", unique="code"),
)
