"""Parameters of ``imopenlines.network``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class ImopenlinesNetworkMessageAddRequestAttach(TypedDict, total=False):
    """Attachment of the message."""

    ID: Any
    COLOR_TOKEN: Any
    BLOCKS: Sequence[ImopenlinesNetworkMessageAddRequestAttachBlocksItem | Mapping[str, Any]]


class ImopenlinesNetworkMessageAddRequestAttachBlocksItem(TypedDict, total=False):
    MESSAGE: Any
    FILE: Sequence[ImopenlinesNetworkMessageAddRequestAttachBlocksItemFileItem | Mapping[str, Any]]
    IMAGE: Sequence[
        ImopenlinesNetworkMessageAddRequestAttachBlocksItemImageItem | Mapping[str, Any]
    ]


class ImopenlinesNetworkMessageAddRequestAttachBlocksItemFileItem(TypedDict, total=False):
    NAME: Any
    LINK: Any
    SIZE: Any


class ImopenlinesNetworkMessageAddRequestAttachBlocksItemImageItem(TypedDict, total=False):
    NAME: Any
    LINK: Any
    PREVIEW: Any
    WIDTH: Any
    HEIGHT: Any


class ImopenlinesNetworkMessageAddRequestKeyboard(TypedDict, total=False):
    """Buttons below the message."""

    BUTTONS: Sequence[ImopenlinesNetworkMessageAddRequestKeyboardButtonsItem | Mapping[str, Any]]


class ImopenlinesNetworkMessageAddRequestKeyboardButtonsItem(TypedDict, total=False):
    TEXT: Any
    LINK: Any
    DISPLAY: Any
    BG_COLOR_TOKEN: Any
