"""Calendars, the news feed, and workgroups."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules, MethodRules

FAMILIES: Final = (
    FamilyRules(
        "calendar.event",
        methods={
            "calendar.event.get": MethodRules(conditions={"from": ">=dateto", "to": "<=datefrom"}),
        },
        renames={
            "type": "caltype",
            "from": "datefrom",
            "to": "dateto",
            "section": "sectionid",
        },
    ),
    FamilyRules("calendar.section", renames={"type": "caltype"}),
    FamilyRules("calendar.user.settings", per_caller=True),
    FamilyRules(
        "log.blogpost",
        methods={
            "log.blogpost.get": MethodRules(
                conditions={"logdatefrom": ">=datepublish", "logdateto": "<=datepublish"}
            ),
        },
        key="POST_ID",
        renames={"posttitle": "title", "postmessage": "detailtext"},
    ),
    FamilyRules("sonet_group", key="GROUP_ID"),
    FamilyRules(
        "sonet_group.user",
        keeps_nothing="several people in one call, answered by their ids",
        no_single_value=True,
    ),
)
