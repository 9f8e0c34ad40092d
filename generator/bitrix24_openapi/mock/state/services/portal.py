"""The portal itself: users, departments, applications, events, widgets."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules, MethodRules, NamePrefix

#: Whose webhook it is: an administrator, who is there before anybody else.
_OWNER: Final = {
    "ID": 1,
    "XML_ID": "",
    "ACTIVE": True,
    "NAME": "Alex",
    "LAST_NAME": "Admin",
    "SECOND_NAME": "",
    "EMAIL": "admin@portal.example",
    "IS_ONLINE": "Y",
    "TIME_ZONE": "",
    "PERSONAL_GENDER": "",
    "WORK_POSITION": "",
    "UF_DEPARTMENT": [1],
    "USER_TYPE": "employee",
    "IS_ADMIN": True,
}
_COMPANY: Final = {"ID": 1, "NAME": "Company", "SORT": 500, "UF_HEAD": 1}

FAMILIES: Final = (
    FamilyRules(
        "user",
        methods={
            "user.search": MethodRules(verb="list"),
            "user.current": MethodRules(verb="get", own_record=True),
        },
        unique="email",
        presets=(_OWNER,),
    ),
    FamilyRules(
        "user.userfield",
        methods={"user.userfield.file.get": MethodRules(keeps_no_state=True)},
        prefix=NamePrefix("fieldname", "UF_USR_", "UF_"),
    ),
    FamilyRules("user.option", merges=True, per_caller=True),
    FamilyRules("app.option", merges=True, per_caller=True),
    FamilyRules("department", presets=(_COMPANY,)),
    FamilyRules("event", keeps_nothing="handlers are kept by the delivery of events"),
    FamilyRules("event.offline", keeps_nothing="the queue is kept by the delivery of events"),
    FamilyRules(
        "placement",
        methods={
            "placement.bind": MethodRules(verb="add"),
            "placement.get": MethodRules(verb="list"),
            "placement.unbind": MethodRules(verb="delete"),
            "placement.list": MethodRules(keeps_no_state=True),
        },
        natural=("placement", "handler"),
        composite=True,
    ),
    FamilyRules("main.eventlog", methods={"main.eventlog.tail": MethodRules(verb="list")}),
    FamilyRules("rest.scope", keeps_nothing="what the portal knows by itself"),
    FamilyRules(
        "humanresources.node.member",
        keeps_nothing="several people in one call, answered by their ids",
    ),
    FamilyRules(
        "humanresources.node.communication",
        keeps_nothing="chats and channels of a department in one answer",
    ),
)
