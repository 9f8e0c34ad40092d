"""Parameters of ``imbot.command``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class ImbotCommandAnswerAttach(TypedDict, total=False):
    """Attachment of the message."""

    BLOCKS: Sequence[ImbotCommandAnswerAttachBlocksItem | Mapping[str, Any]]


class ImbotCommandAnswerAttachBlocksItem(TypedDict, total=False):
    MESSAGE: str
    DELIMITER: Any
    LINK: ImbotCommandAnswerAttachBlocksItemLink | Mapping[str, Any]


class ImbotCommandAnswerAttachBlocksItemLink(TypedDict, total=False):
    """Link."""

    NAME: Any
    LINK: Any


class ImbotCommandAnswerKeyboard(TypedDict, total=False):
    """Buttons below the message."""

    BUTTONS: Sequence[ImbotCommandAnswerKeyboardButtonsItem]


class ImbotCommandAnswerKeyboardButtonsItem(TypedDict, total=False):
    TEXT: str
    COMMAND: str


class ImbotCommandAnswerMENUItem(TypedDict, total=False):
    TEXT: str
    LINK: str


class ImbotCommandRegisterLangItem(TypedDict, total=False):
    LANGUAGE_ID: Required[str]
    TITLE: Required[str]
    PARAMS: str


class ImbotCommandUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    COMMAND: str
    EVENT_COMMAND_ADD: str
    HIDDEN: Literal["Y", "N"]
    EXTRANET_SUPPORT: Literal["Y", "N"]
    LANG: Sequence[ImbotCommandUpdateFieldsLangItem]


class ImbotCommandUpdateFieldsLangItem(TypedDict, total=False):
    LANGUAGE_ID: Required[str]
    TITLE: Required[str]
    PARAMS: str
