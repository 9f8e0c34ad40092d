"""The few families that names and schemas do not tell, as data. Method names in lower case,
names of fields folded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, Literal

Verb = Literal["add", "get", "list", "update", "delete", "replace"]

#: Methods that read like a verb of a family and are none.
NO_STATE: Final = frozenset(
    {
        "user.userfield.file.get",
        # Lists of words that the portal knows by itself.
        "placement.list",
        "imconnector.list",
        # The paging of these follows a conversation, not records that somebody added.
        "im.notify.read.list",
        "im.recent.get",
    }
)

_PEOPLE: Final = "several people in one call, answered by their ids"

#: Groups of methods that read like a family and keep no records of their own, and why.
NO_FAMILY: Final[Mapping[str, str]] = {
    "event": "handlers are kept by the delivery of events",
    "event.offline": "the queue is kept by the delivery of events",
    "im.chat.user": _PEOPLE,
    "imbot.chat.user": _PEOPLE,
    "imbot.v2.chat.user": _PEOPLE,
    "imbot.v2.chat.manager": _PEOPLE,
    "imbot.v2.chat.message.reaction": "told by message, user and reaction together",
    "imopenlines.crm.chat.user": _PEOPLE,
    "sonet_group.user": _PEOPLE,
    "humanresources.node.member": _PEOPLE,
    "humanresources.node.communication": "chats and channels of a department in one answer",
    "crm.company.contact": "kept with crm.company.contact.items",
    "crm.contact.company": "kept with crm.contact.company.items",
    "crm.deal.contact": "kept with crm.deal.contact.items",
    "crm.lead.contact": "kept with crm.lead.contact.items",
    "crm.quote.contact": "kept with crm.quote.contact.items",
    "tasks.task.favorite": "a mark of a task, which no method shows",
    "rest.scope": "what the portal knows by itself",
}

#: Method → family and verb, where the last segment does not say it.
VERBS_OF: Final[Mapping[str, tuple[str, Verb]]] = {
    "crm.type.getbyentitytypeid": ("crm.type", "get"),
    "rpa.stage.listfortype": ("rpa.stage", "list"),
    "rpa.timeline.listforitem": ("rpa.timeline", "list"),
    "placement.bind": ("placement", "add"),
    "placement.get": ("placement", "list"),
    "placement.unbind": ("placement", "delete"),
    "main.eventlog.tail": ("main.eventlog", "list"),
    "user.search": ("user", "list"),
    "user.current": ("user", "get"),
    "tasks.api.scrum.kanban.addstage": ("tasks.api.scrum.kanban.stage", "add"),
    "tasks.api.scrum.kanban.getstages": ("tasks.api.scrum.kanban.stage", "list"),
    "tasks.api.scrum.kanban.updatestage": ("tasks.api.scrum.kanban.stage", "update"),
    "tasks.api.scrum.kanban.deletestage": ("tasks.api.scrum.kanban.stage", "delete"),
    "imopenlines.config.list.get": ("imopenlines.config", "list"),
    "task.item.getdata": ("task.item", "get"),
    "task.items.getlist": ("task.item", "list"),
    "task.stages.get": ("task.stages", "list"),
    "landing.site.addfolder": ("landing.site.folder", "add"),
    "landing.site.getfolders": ("landing.site.folder", "list"),
    "landing.site.updatefolder": ("landing.site.folder", "update"),
    "disk.folder.addsubfolder": ("disk.folder", "add"),
    "disk.storage.addfolder": ("disk.folder", "add"),
    "disk.folder.getchildren": ("disk.folder", "list"),
    "disk.storage.getchildren": ("disk.folder", "list"),
    "disk.folder.rename": ("disk.folder", "update"),
    "disk.folder.moveto": ("disk.folder", "update"),
    "disk.folder.uploadfile": ("disk.file", "add"),
    "disk.storage.uploadfile": ("disk.file", "add"),
    "disk.file.rename": ("disk.file", "update"),
    "disk.file.moveto": ("disk.file", "update"),
    "imbot.bot.list": ("imbot", "list"),
    "imbot.v2.chat.message.send": ("imbot.v2.chat.message", "add"),
    "tasks.task.start": ("tasks.task", "update"),
    "tasks.task.pause": ("tasks.task", "update"),
    "tasks.task.complete": ("tasks.task", "update"),
    "tasks.task.renew": ("tasks.task", "update"),
    "tasks.task.defer": ("tasks.task", "update"),
    "tasks.task.approve": ("tasks.task", "update"),
    "tasks.task.disapprove": ("tasks.task", "update"),
    "tasks.task.delegate": ("tasks.task", "update"),
    "crm.item.payment.pay": ("crm.item.payment", "update"),
    "crm.item.payment.unpay": ("crm.item.payment", "update"),
    "crm.item.payment.product.setquantity": ("crm.item.payment.product", "update"),
    "crm.item.payment.delivery.setdelivery": ("crm.item.payment.delivery", "update"),
    "crm.item.productrow.set": ("crm.item.productrow", "replace"),
    "crm.timeline.bindings.bind": ("crm.timeline.bindings", "add"),
    "crm.timeline.bindings.unbind": ("crm.timeline.bindings", "delete"),
}

#: Method → fields that it sets by itself. Statuses: api-reference/tasks/fields.md.
SETS: Final[Mapping[str, Mapping[str, Any]]] = {
    "tasks.task.start": {"status": "3"},
    "tasks.task.pause": {"status": "2"},
    "tasks.task.complete": {"status": "5"},
    "tasks.task.renew": {"status": "2"},
    "tasks.task.defer": {"status": "6"},
    "tasks.task.approve": {"status": "5"},
    "tasks.task.disapprove": {"status": "2"},
    "crm.item.payment.pay": {"paid": "Y"},
    "crm.item.payment.unpay": {"paid": "N"},
    # Nobody says how many: a delivery is one.
    "crm.item.payment.delivery.add": {"quantity": 1},
    "disk.folder.addsubfolder": {"type": "folder"},
    "disk.storage.addfolder": {"type": "folder"},
    "disk.folder.uploadfile": {"type": "file"},
    "disk.storage.uploadfile": {"type": "file"},
}

#: Method or family → parameter → the field that it is, where they are called differently.
RENAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "disk.folder.addsubfolder": {"id": "parentid"},
    "disk.folder.getchildren": {"id": "parentid"},
    "disk.folder.uploadfile": {"id": "parentid"},
    "disk.storage.addfolder": {"id": "storageid"},
    "disk.storage.getchildren": {"id": "storageid"},
    "disk.storage.uploadfile": {"id": "storageid"},
    "disk.folder.rename": {"newname": "name"},
    "disk.folder.moveto": {"targetfolderid": "parentid"},
    "disk.file.rename": {"newname": "name"},
    "disk.file.moveto": {"targetfolderid": "parentid"},
    "tasks.task.delegate": {"userid": "responsibleid"},
    "lists": {"iblockcode": "code"},
    "lists.element": {"elementcode": "code"},
    "lists.section": {"sectioncode": "code"},
    "log.blogpost": {"posttitle": "title", "postmessage": "detailtext"},
    "tasks.task": {"creatorid": "createdby"},
    # What others call a code; `id` is the number that every record has.
    "imconnector": {"id": "code"},
    # The name of the parameter against that of the field
    # (api-reference/landing/user-blocks/landing-repo-get-list.md).
    "landing.repo": {"code": "xmlid"},
    "landing.repowidget": {"code": "xmlid"},
    # The same records as crm.deal and its like, under younger names.
    "crm.item": {
        "createdby": "createdbyid",
        "createdtime": "datecreate",
        "updatedby": "modifybyid",
        "updatedtime": "datemodify",
        "movedby": "movedbyid",
    },
    "calendar.event": {
        "type": "caltype",
        "from": "datefrom",
        "to": "dateto",
        "section": "sectionid",
    },
    "calendar.section": {"type": "caltype"},
    "entity": {"entitynew": "entity"},
    "entity.item.property": {"propertynew": "property"},
}

#: Method → parameter → the condition that it is on the records.
CONDITIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "calendar.event.get": {"from": ">=dateto", "to": "<=datefrom"},
    "log.blogpost.get": {"logdatefrom": ">=datepublish", "logdateto": "<=datepublish"},
}

#: Family → collection, where it shares one or parameters of the call tell it.
COLLECTIONS: Final[Mapping[str, str]] = {
    "task.item": "tasks.task",
    "crm.item": "crm.item:{entityTypeId}",
    "disk.folder": "disk.object",
    "disk.file": "disk.object",
}

#: What a collection is called where another family has the same records.
SAME: Final[Mapping[str, str]] = {
    "crm.item:1": "crm.lead",
    "crm.item:2": "crm.deal",
    "crm.item:3": "crm.contact",
    "crm.item:4": "crm.company",
    "crm.item:7": "crm.quote",
}

#: Collection → fields that all of its records have.
OF_COLLECTION: Final[Mapping[str, Mapping[str, Any]]] = {
    collection: {"entitytypeid": int(item.partition(":")[2])} for item, collection in SAME.items()
}

#: Family → fields that its records belong to.
SCOPES: Final[Mapping[str, tuple[str, ...]]] = {
    "crm.item": (),
    "im.chat": (),
    "imbot.chat": (),
    "crm.currency": (),
    "lists": (),
    "lists.element": ("iblockid",),
    "lists.field": ("iblockid",),
    "lists.section": ("iblockid",),
}

#: Family → the field that tells a record instead of its number: most often one that the caller
#: chooses.
NATURAL: Final[Mapping[str, str]] = {
    "crm.currency": "currency",
    "imconnector": "code",
    "landing.repo": "xmlid",
    "landing.repowidget": "xmlid",
    "lists.field": "fieldid",
}

#: Family → another field of which no two records may have the same value.
UNIQUE: Final[Mapping[str, str]] = {
    "lists": "code",
    "lists.element": "code",
    "sale.cashbox.handler": "code",
    "sale.delivery.handler": "code",
    "sale.paysystem.handler": "code",
    "user": "email",
}

#: Family → field → what the portal puts before its value, and what it takes off first
#: (api-reference/crm/deals/user-defined-fields/crm-deal-userfield-add.md).
PREFIXES: Final[Mapping[str, tuple[str, str, str]]] = {
    **{
        f"crm.{owner}.userfield": ("fieldname", "UF_CRM_", "UF_")
        for owner in ("company", "contact", "deal", "lead", "quote", "requisite", "invoice")
    },
    "user.userfield": ("fieldname", "UF_USR_", "UF_"),
    "task.item.userfield": ("fieldname", "UF_", "UF_"),
}

#: Collections whose records have telephones, addresses and the like, each with an id of its own
#: (api-reference/crm/contacts/crm-contact-update.md), and the flag that says so.
MULTIFIELDS: Final[Mapping[str, Mapping[str, str]]] = {
    collection: {"phone": "hasphone", "email": "hasemail", "web": "", "im": "hasimol"}
    for collection in ("crm.lead", "crm.contact", "crm.company")
}

#: Family → fields that tell a record together.
COMPOSITE: Final[Mapping[str, tuple[str, ...]]] = {
    "crm.address": ("typeid", "entitytypeid", "entityid"),
    "crm.timeline.bindings": ("ownerid", "entityid", "entitytype"),
    # What the chat is about (api-reference/chats/im-chat-get.md).
    "im.chat": ("entitytype", "entityid"),
    "imbot.chat": ("entitytype", "entityid"),
    "placement": ("placement", "handler"),
}

#: Family → field → how it is made of the number of a new record, unless it is given.
MADE_OF_ID: Final[Mapping[str, Mapping[str, Callable[[int], Any]]]] = {
    "imbot.v2.chat": {"dialogid": lambda number: f"chat{number}"},
    # Custom fields (api-reference/lists/fields/lists-field-add.md).
    "lists.field": {"fieldid": lambda number: f"PROPERTY_{number}"},
    # Types of smart processes are even numbers from 1030 on.
    "crm.type": {"entitytypeid": lambda number: 1028 + 2 * number},
}

#: Method or family → parameter with the key.
KEYS: Final[Mapping[str, str]] = {
    "crm.type.getbyentitytypeid": "entityTypeId",
    "tasks.api.scrum.kanban.stage": "stageId",
    "landing.landing": "lid",
    "landing.site.folder": "folderId",
    "lists": "IBLOCK_ID",
    "lists.element": "ELEMENT_ID",
    "lists.field": "FIELD_ID",
    "lists.section": "SECTION_ID",
    "sonet_group": "GROUP_ID",
    "log.blogpost": "POST_ID",
    "task.item": "TASKID",
    "task.elapseditem": "ITEMID",
    "imopenlines.config": "CONFIG_ID",
    "sale.delivery.extra.service": "ID",
    "disk.folder": "id",
    "disk.file": "id",
}

#: Method → parameter that holds the fields, where its name does not say it.
PAYLOAD_OF: Final[Mapping[str, str]] = {
    "imopenlines.config.update": "params",
    "crm.item.productrow.set": "productrows",
}

#: Method → where its result has the list, or the map of records under their ids.
ITEMS: Final[Mapping[str, tuple[str, ...]]] = {
    "task.stages.get": (),
    "imbot.bot.list": (),
    "im.search.user.list": (),
    "crm.item.productrow.set": ("productRows",),
}

#: Method → a second member with the same list: the page names it in two ways
#: (api-reference/catalog/vat/catalog-vat-list.md).
TWICE: Final[Mapping[str, str]] = {"catalog.vat.list": "vats"}

#: Methods that are about whoever calls.
OWN: Final = frozenset({"user.current"})

#: Collections that are never empty on a portal: they start with a record that the documentation
#: shows. The user is the one who calls.
PRELOADED: Final = ("user", "department")

#: Groups of methods that read like one value and are several.
NO_GROUP: Final = frozenset({"sonet_group.user", "landing.syspage"})

#: Groups of values of which a call sets some and the others stay.
OPTIONS: Final = frozenset({"app.option", "user.option"})

#: Groups of values that each caller has of his own.
PERSONAL: Final = frozenset(
    {"app.option", "user.option", "calendar.user.settings", "im.user.status"}
)
