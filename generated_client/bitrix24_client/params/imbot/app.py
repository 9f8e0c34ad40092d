"""Parameters of ``imbot.app``."""

from __future__ import annotations

from typing_extensions import TypedDict


class ImbotAppRegisterLangItem(TypedDict, total=False):
    """Keys: LANGUAGE_ID, TITLE, DESCRIPTION, COPYRIGHT."""

    LANGUAGE_ID: str
    TITLE: str
    DESCRIPTION: str
    COPYRIGHT: str


class ImbotAppUpdateLangItem(TypedDict, total=False):
    """Keys: LANGUAGE_ID, TITLE, DESCRIPTION, COPYRIGHT."""

    LANGUAGE_ID: str
    TITLE: str
    DESCRIPTION: str
    COPYRIGHT: str
