"""Chats, bots, open channels, connectors and telephony."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules, MethodRules

_PEOPLE: Final = "several people in one call, answered by their ids"
#: The paging of these follows a conversation, not records that somebody added.
_CONVERSATION: Final = MethodRules(keeps_no_state=True)
#: What the chat is about (api-reference/chats/im-chat-get.md).
_SUBJECT: Final = ("entitytype", "entityid")

FAMILIES: Final = (
    FamilyRules("im.chat", scope=(), natural=_SUBJECT, composite=True),
    FamilyRules("im.chat.user", keeps_nothing=_PEOPLE),
    FamilyRules("im.notify.read", methods={"im.notify.read.list": _CONVERSATION}),
    FamilyRules("im.recent", methods={"im.recent.get": _CONVERSATION}),
    FamilyRules("im.search.user", methods={"im.search.user.list": MethodRules(items=())}),
    FamilyRules("im.user.status", per_caller=True),
    FamilyRules("imbot", methods={"imbot.bot.list": MethodRules(verb="list", items=())}),
    FamilyRules("imbot.chat", scope=(), natural=_SUBJECT, composite=True),
    FamilyRules("imbot.chat.user", keeps_nothing=_PEOPLE),
    FamilyRules("imbot.v2.chat", from_id={"dialogid": lambda number: f"chat{number}"}),
    FamilyRules(
        "imbot.v2.chat.message",
        methods={"imbot.v2.chat.message.send": MethodRules(verb="add")},
    ),
    FamilyRules("imbot.v2.chat.user", keeps_nothing=_PEOPLE),
    FamilyRules("imbot.v2.chat.manager", keeps_nothing=_PEOPLE),
    FamilyRules(
        "imbot.v2.chat.message.reaction",
        keeps_nothing="identified by message, user and reaction together",
    ),
    FamilyRules(
        "imconnector",
        methods={"imconnector.list": MethodRules(keeps_no_state=True)},
        natural=("code",),
        # What others call a code; `id` is the number that every record has.
        renames={"id": "code"},
    ),
    FamilyRules(
        "imopenlines.config",
        methods={
            "imopenlines.config.list.get": MethodRules(verb="list"),
            "imopenlines.config.update": MethodRules(payload="params"),
        },
        key="CONFIG_ID",
    ),
    FamilyRules(
        "telephony.externalcall",
        methods={
            "telephony.externalcall.register": MethodRules(verb="add"),
            "telephony.externalcall.finish": MethodRules(
                verb="update",
                renames={"duration": "callduration", "statuscode": "callfailedcode"},
            ),
            "telephony.externalcall.attachrecord": MethodRules(verb="update"),
            "telephony.externalcall.show": MethodRules(verb="update"),
            "telephony.externalcall.hide": MethodRules(verb="update"),
        },
        key="CALL_ID",
        natural=("callid",),
        from_id={"callid": lambda number: f"externalCall.{number:032x}.{1_700_000_000 + number}"},
        renames={
            "userid": "portaluserid",
            "type": "incoming",
            "vote": "callvote",
            "linenumber": "portalnumber",
        },
    ),
    FamilyRules("imopenlines.crm.chat.user", keeps_nothing=_PEOPLE),
)
