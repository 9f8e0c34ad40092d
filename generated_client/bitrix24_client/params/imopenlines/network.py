"""Parameters of ``imopenlines.network``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any
from typing_extensions import TypedDict


class ImopenlinesNetworkMessageAddAttach(TypedDict, total=False):
    """Attachment of the message.

    Keys: ID, COLOR_TOKEN, BLOCKS."""

    ID: Any
    """Id of the record."""
    COLOR_TOKEN: Any
    BLOCKS: Sequence[ImopenlinesNetworkMessageAddAttachBlocksItem | Mapping[str, Any]]


class ImopenlinesNetworkMessageAddAttachBlocksItem(TypedDict, total=False):
    """Keys: MESSAGE, FILE, IMAGE."""

    MESSAGE: Any
    """Text of the message."""
    FILE: Sequence[ImopenlinesNetworkMessageAddAttachBlocksItemFileItem | Mapping[str, Any]]
    IMAGE: Sequence[ImopenlinesNetworkMessageAddAttachBlocksItemImageItem | Mapping[str, Any]]


class ImopenlinesNetworkMessageAddAttachBlocksItemFileItem(TypedDict, total=False):
    """Keys: NAME, LINK, SIZE."""

    NAME: Any
    """Name."""
    LINK: Any
    """Link."""
    SIZE: Any
    """Size in bytes."""


class ImopenlinesNetworkMessageAddAttachBlocksItemImageItem(TypedDict, total=False):
    """Keys: NAME, LINK, PREVIEW, WIDTH, HEIGHT."""

    NAME: Any
    """Name."""
    LINK: Any
    """Link."""
    PREVIEW: Any
    """Preview."""
    WIDTH: Any
    """Width."""
    HEIGHT: Any
    """Height."""


class ImopenlinesNetworkMessageAddKeyboard(TypedDict, total=False):
    """Buttons below the message.

    Keys: BUTTONS."""

    BUTTONS: Sequence[ImopenlinesNetworkMessageAddKeyboardButtonsItem | Mapping[str, Any]]


class ImopenlinesNetworkMessageAddKeyboardButtonsItem(TypedDict, total=False):
    """Keys: TEXT, LINK, DISPLAY, BG_COLOR_TOKEN."""

    TEXT: Any
    """Text."""
    LINK: Any
    """Link."""
    DISPLAY: Any
    BG_COLOR_TOKEN: Any
