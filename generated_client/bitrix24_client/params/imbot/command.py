"""Parameters of ``imbot.command``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class ImbotCommandAnswerAttach(TypedDict, total=False):
    BLOCKS: (
        Sequence[ImbotCommandAnswerAttachBlocksItem | Mapping[str, Any]]
        | Mapping[str, ImbotCommandAnswerAttachBlocksItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )


class ImbotCommandAnswerAttachBlocksItem(TypedDict, total=False):
    MESSAGE: Any
    DELIMITER: Any
    LINK: ImbotCommandAnswerAttachBlocksItemLink | Mapping[str, Any]


class ImbotCommandAnswerAttachBlocksItemLink(TypedDict, total=False):
    """Link."""

    NAME: Any
    LINK: Any


class ImbotCommandAnswerKeyboard(TypedDict, total=False):
    BUTTONS: (
        Sequence[ImbotCommandAnswerKeyboardButtonsItem | Mapping[str, Any]]
        | Mapping[str, ImbotCommandAnswerKeyboardButtonsValue | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )


class ImbotCommandAnswerKeyboardButtonsItem(TypedDict, total=False):
    TEXT: Any
    COMMAND: Any


class ImbotCommandAnswerKeyboardButtonsValue(TypedDict, total=False):
    TEXT: Any
    COMMAND: Any


class ImbotCommandAnswerMENUItem(TypedDict, total=False):
    TEXT: Any
    LINK: Any


class ImbotCommandRegisterLangItem(TypedDict, total=False):
    LANGUAGE_ID: Required[str | float | Decimal]
    TITLE: Required[str | float | Decimal]
    PARAMS: str | float | Decimal | Literal[False] | None


class ImbotCommandUpdateFields(TypedDict, total=False):
    COMMAND: str | float | Decimal | Literal[False] | None
    EVENT_COMMAND_ADD: str | float | Decimal | Literal[False] | None
    HIDDEN: Literal["Y", "N"]
    EXTRANET_SUPPORT: Literal["Y", "N"]
    LANG: (
        Sequence[ImbotCommandRegisterLangItem | Mapping[str, Any]]
        | Mapping[str, ImbotCommandRegisterLangItem | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
