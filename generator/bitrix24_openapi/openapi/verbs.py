"""The meaning of the last word of a name: ``crm.deal.add`` adds, ``crm.deal.list`` reads.

Two questions are asked. What does a method do to the records of its family? And does it only
read, so that it may be repeated when an answer was lost? A wrong "yes" to the second can run a
write twice, a wrong "no" costs a retry that was not made: only words that are known to read
count, and what is not known does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

RecordVerb = Literal["add", "get", "update", "list", "delete"]

#: Last word in lower case → what the method does to the records of its family. Of several words
#: for one thing the usual one is first.
VERBS: Final[Mapping[str, RecordVerb]] = {
    "get": "get",
    "list": "list",
    "getlist": "list",
    "getbyid": "get",
    "add": "add",
    "update": "update",
    "create": "add",
    "register": "add",
    "edit": "update",
    "delete": "delete",
    "remove": "delete",
    "unregister": "delete",
    "deletetree": "delete",
}

#: Last words in lower case of methods that ask for something and change nothing.
READING_WORDS: Final = frozenset(
    """
    get list fields search count tail children thread
    getlist getfields getbyid getmany getwithvoted getanswervoted
    getfieldsbyfilter getfieldsbytype getfieldscatalogproduct getadditionalfields
    getaccess getallowedactions getallowedtaskactionsasstrings getavailablefeaturesbyproperty
    getavailableforpayment getbyentitytypeid getchildren getcontent getcontentfromrepository
    getcontext getdata getdependson getdescription getfiles getfolders getgroupbindings
    getlandingref getlanguages getlastid getlistlangs getmanifest getmanifestfile
    getmenubindings getorderownertypes getpagelist getpreview getrepository getrights
    getroundtypes getsettings getsitelist getsiteref getspecialpage getstages
    getstoredocumenttypes gettasks gettranscript gettypes getversions
    listforitem listfortype listcontacts listemployees senders subordinates multidepartment
    isactionallowed isenabled isexists isoffers canmovetask check checkcontent
    activitydirection activitynotifytype activitypriority activitystatus activitytype addresstype
    contenttype ownertype types items countries availabletoadd instances statuslist
    download findbycomm searchcrmentities resolveidbypublicurl nearest groups important openapi
    documentation
""".split()
)

#: Methods that read, by names that say so of these methods only.
READING_METHODS: Final = frozenset(
    """
    access.name app.info crm.enum.settings.mode events lists.element.get.file.url
    lists.get.iblock.type.id methods profile scope server.time sonet_group.feature.access
    timeman.settings timeman.status user.access user.admin user.current
""".split()
)

#: Methods that write, although their last word is one of those that read.
WRITING_METHODS: Final = frozenset({
    "event.offline.get",  # takes the events out of the queue
    "im.notify.read.list",  # marks as read
    "im.v2.Event.get",  # confirms the events before the offset
    "imbot.v2.Event.get",  # confirms the events before the offset
})  # fmt: skip


def last_word(name: str) -> str:
    return name.rpartition(".")[2].lower()


def only_reads(name: str) -> bool:
    """Whether a method changes nothing, by its name as the docs spell it."""
    if name in WRITING_METHODS:
        return False
    return name in READING_METHODS or last_word(name) in READING_WORDS
