"""Sites and landing pages."""

from __future__ import annotations

from typing import Final

from .model import FamilyRules, MethodRules

#: The name of the parameter against that of the field
#: (api-reference/landing/user-blocks/landing-repo-get-list.md).
_CODE: Final = {"code": "xmlid"}

FAMILIES: Final = (
    FamilyRules("landing.landing", key="lid"),
    FamilyRules(
        "landing.site.folder",
        methods={
            "landing.site.addfolder": MethodRules(verb="add"),
            "landing.site.getfolders": MethodRules(verb="list"),
            "landing.site.updatefolder": MethodRules(verb="update"),
        },
        key="folderId",
    ),
    FamilyRules("landing.repo", natural=("xmlid",), renames=_CODE),
    FamilyRules("landing.repowidget", natural=("xmlid",), renames=_CODE),
    FamilyRules("landing.syspage", no_single_value=True),
)
