"""Which entity a method speaks of, and what it does with it: by its name.

No page says which methods belong together. Names do: everything before the verb is the
entity. The tables hold what differs from that.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ..openapi.verbs import VERBS
from .model import Role

#: Last words of method names in lower case.
ROLES: Final[Mapping[str, Role]] = {
    **{word: Role(verb) for word, verb in VERBS.items()},
    "search": Role.LIST,
    "tail": Role.LIST,
    "getmany": Role.LIST,
    "modify": Role.UPDATE,
    "fields": Role.FIELDS,
    "getfields": Role.FIELDS,
    "getfieldsbyfilter": Role.FIELDS,
    "getfieldsbytype": Role.FIELDS,
    "count": Role.COUNT,
    "import": Role.IMPORT,
    "batchimport": Role.IMPORT,
    "set": Role.SET,
}

#: Whole names in lower case → entity and role, where the last word does not tell.
EXCEPTIONS: Final[Mapping[str, tuple[str, Role]]] = {
    "profile": ("user", Role.GET),
    "user.current": ("user", Role.GET),
    "crm.type.getbyentitytypeid": ("crm.type", Role.GET),
    "disk.folder.addsubfolder": ("disk.folder", Role.ADD),
    "disk.storage.addfolder": ("disk.folder", Role.ADD),
    "disk.folder.uploadfile": ("disk.file", Role.ADD),
    "disk.storage.uploadfile": ("disk.file", Role.ADD),
    "event.bind": ("event", Role.ADD),
    "event.unbind": ("event", Role.DELETE),
    "placement.bind": ("placement", Role.ADD),
    "placement.unbind": ("placement", Role.DELETE),
    "crm.timeline.bindings.bind": ("crm.timeline.bindings", Role.ADD),
    "crm.timeline.bindings.unbind": ("crm.timeline.bindings", Role.DELETE),
    "im.user.list.get": ("im.user", Role.LIST),
    "im.dialog.users.list": ("im.user", Role.LIST),
    "im.search.user.list": ("im.user", Role.LIST),
    "im.chat.get": ("im.chat", Role.OTHER),
    "im.dialog.get": ("im.chat", Role.GET),
    "im.search.chat.list": ("im.chat", Role.LIST),
    "im.search.department.list": ("im.department", Role.LIST),
    "imopenlines.config.list.get": ("imopenlines.config", Role.LIST),
    "imopenlines.config.path.get": ("imopenlines.config", Role.OTHER),
    "calendar.event.get.nearest": ("calendar.event", Role.LIST),
    "landing.demos.getpagelist": ("landing.demos", Role.LIST),
    "landing.demos.getsitelist": ("landing.demos", Role.LIST),
    "lists.get.iblock.type.id": ("lists", Role.OTHER),
    "lists.element.get.file.url": ("lists.element", Role.OTHER),
    "task.item.getdata": ("task.item", Role.GET),
    "task.items.getlist": ("task.item", Role.LIST),
    "tasks.api.scrum.kanban.addstage": ("tasks.api.scrum.kanban.stage", Role.ADD),
    "tasks.api.scrum.kanban.getstages": ("tasks.api.scrum.kanban.stage", Role.LIST),
    "tasks.api.scrum.kanban.updatestage": ("tasks.api.scrum.kanban.stage", Role.UPDATE),
    "tasks.api.scrum.kanban.deletestage": ("tasks.api.scrum.kanban.stage", Role.DELETE),
    "tasks.api.scrum.kanban.getfields": ("tasks.api.scrum.kanban.stage", Role.FIELDS),
    "rpa.stage.listfortype": ("rpa.stage", Role.LIST),
    "rpa.timeline.listforitem": ("rpa.timeline", Role.LIST),
    "humanresources.node.children": ("humanresources.node", Role.LIST),
    "humanresources.employee.subordinates": ("humanresources.employee", Role.LIST),
    "bizproc.workflow.instances": ("bizproc.workflow.instance", Role.LIST),
    "crm.status.entity.items": ("crm.status", Role.LIST),
    "crm.item.productrow.getavailableforpayment": ("crm.item.productrow", Role.LIST),
    "booking.v1.booking.createfromwaitlist": ("booking.v1.booking", Role.ADD),
    "booking.v1.waitlist.createfrombooking": ("booking.v1.waitlist", Role.ADD),
}

#: Last two words of names in lower case that belong to the entity before them: a deal's
#: contacts are added with ``crm.deal.contact.add`` and read with ``crm.deal.contact.items.get``.
ITEMS: Final[Mapping[str, Role]] = {
    "items.get": Role.LIST,
    "items.set": Role.SET,
    "items.delete": Role.DELETE,
}
#: ... where the word before them is one of these: a record that is bound to another.
_BOUND: Final = (".contact", ".company")
#: ``crm.deal.productrows.get`` answers all rows of a deal.
_PLURAL: Final = ".productrows.get"

#: REST 3.0 describes the fields of ``x`` with ``x.field.list`` and ``x.field.get``.
_V3_FIELDS: Final = (".field.list", ".field.get")

#: Callable names that speak of no record.
NONE: Final = frozenset(
    {"batch", "methods", "scope", "documentation", "rest.documentation.openapi"}
)


def group(name: str, version: str) -> tuple[str, Role]:
    """Entity and role of a method; an empty entity if it speaks of no record."""
    folded = name.lower()
    if folded in NONE:
        return "", Role.OTHER
    prefix = "v3/" if version == "v3" else ""
    found = EXCEPTIONS.get(folded)
    if found is not None:
        return prefix + found[0], found[1]
    for suffix, role in ITEMS.items():
        stem = folded.removesuffix("." + suffix)
        if stem != folded and stem.endswith(_BOUND):
            return stem, role
    if folded.endswith(_PLURAL):
        return folded.removesuffix(".get"), Role.LIST
    if version == "v3" and folded.endswith(_V3_FIELDS):
        return prefix + folded.rpartition(".field.")[0], Role.FIELDS
    stem, _, word = folded.rpartition(".")
    return (prefix + stem, ROLES.get(word, Role.OTHER)) if stem else ("", Role.OTHER)


#: What codes of events call an entity, in lower case without ``on`` and punctuation, where it
#: is not the entity's own name.
EVENT_NAMES: Final[Mapping[str, str]] = {
    "task": "tasks.task",
    "taskcomment": "task.commentitem",
    "crmdynamicitem": "crm.item",
    "booking": "booking.v1.booking",
    "bookingresource": "booking.v1.resource",
    "bookingresourcetype": "booking.v1.resourcetype",
    "bookingwaitlistitem": "booking.v1.waitlist",
    "calendarentry": "calendar.event",
    "catalogrounding": "catalog.roundingrule",
    "crmbankdetail": "crm.requisite.bankdetail",
    "livefeedpost": "log.blogpost",
    "imcommand": "imbot.command",
    "order": "sale.order",
    "saleorder": "sale.order",
    "payment": "sale.payment",
    "shipment": "sale.shipment",
    "propertyvalue": "sale.propertyvalue",
    "signb2edocument": "sign.b2e.document",
}

#: Parameters with which the methods of an entity are called for the records of another. The
#: numbers are those of api-reference/crm/data-types.md#object_type.
SAME_RECORDS: Final[Mapping[str, tuple[str, Mapping[str, int]]]] = {
    "crm.lead": ("crm.item", {"entityTypeId": 1}),
    "crm.deal": ("crm.item", {"entityTypeId": 2}),
    "crm.contact": ("crm.item", {"entityTypeId": 3}),
    "crm.company": ("crm.item", {"entityTypeId": 4}),
    "crm.quote": ("crm.item", {"entityTypeId": 7}),
    "crm.dealcategory": ("crm.category", {"entityTypeId": 2}),
    "crm.paysystem": ("sale.paysystem", {}),
    "crm.persontype": ("sale.persontype", {}),
    "crm.productrow": ("crm.item.productrow", {}),
    "crm.activity.todo": ("crm.activity", {}),
    "crm.activity.configurable": ("crm.activity", {}),
    "sonet_group": ("socialnetwork.api.workgroup", {}),
    "im.user": ("user", {}),
}
