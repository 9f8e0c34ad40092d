"""Methods of ``landing.block``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys
    from ...models.landing import block as models
    from ...params.landing import block as params
else:
    models = lazy_module("...models.landing.block", __package__)

ADDCARD = Method("landing.block.addcard", _k.BOOLEAN)
CHANGEANCHOR = Method("landing.block.changeAnchor", _k.BOOLEAN)
CHANGENODENAME = Method("landing.block.changeNodeName", _k.BOOLEAN)
CLONECARD = Method("landing.block.clonecard", _k.BOOLEAN)
GETCONTENTFROMREPOSITORY = Method("landing.block.getContentFromRepository", _k.STRING, safe=True)
GETBYID = Method(
    "landing.block.getbyid",
    _k.Nested(lambda: models.LandingBlock),
    safe=True,
    keys={"params": ("LandingBlockGetbyidParams",)},
)
GETCONTENT = Method(
    "landing.block.getcontent",
    _k.Nested(lambda: models.LandingBlockGetcontentResult),
    safe=True,
    keys={"params": ("LandingBlockGetcontentParams",)},
)
GETLIST = Method(
    "landing.block.getlist",
    _k.ListOf(_k.Nested(lambda: models.LandingBlock)),
    safe=True,
    keys={"params": ("LandingBlockGetlistParams",)},
)
GETMANIFEST = Method(
    "landing.block.getmanifest",
    _k.Nested(lambda: models.LandingBlockGetmanifestResult),
    safe=True,
    keys={"params": ("LandingBlockGetmanifestParams",)},
)
GETMANIFESTFILE = Method(
    "landing.block.getmanifestfile",
    _k.Nested(lambda: models.LandingBlockGetmanifestfileResult),
    safe=True,
)
GETREPOSITORY = Method("landing.block.getrepository", _k.ANY, safe=True)
REMOVECARD = Method("landing.block.removecard", _k.BOOLEAN)
UPDATECARDS = Method("landing.block.updateCards", _k.BOOLEAN)
UPDATESTYLES = Method("landing.block.updateStyles", _k.BOOLEAN)
UPDATEATTRS = Method("landing.block.updateattrs", _k.BOOLEAN)
UPDATECONTENT = Method("landing.block.updatecontent", _k.BOOLEAN)
UPDATENODES = Method(
    "landing.block.updatenodes",
    _k.BOOLEAN,
    keys={"additional": ("LandingBlockUpdatenodesAdditional",)},
)
UPLOADFILE = Method(
    "landing.block.uploadfile",
    _k.Nested(lambda: models.LandingBlockUploadfileResult),
    keys={"params": ("LandingBlockUploadfileParams",)},
)


class LandingBlockMethods(SyncNamespace):
    """``landing.block``."""

    __slots__ = ()
    _name = "landing.block"

    def addcard(
        self,
        *,
        lid: int,
        block: int,
        selector: str,
        content: str,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Card to Block.

        ``landing.block.addcard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            selector (str):
            content (str): Content.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``CARD_NOT_FOUND``: Card not found in the block
        """
        return self._client._invoke(
            ADDCARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "content": content,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def changeAnchor(
        self,
        *,
        lid: int,
        block: int,
        data: str,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change the Anchor of the Block.

        ``landing.block.changeAnchor``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (str): Data.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``
                ``ACCESS_DENIED``
                ``BAD_ANCHOR``: The anchor must start with a character from a-z and may only contain
                    characters from "a-z", "0-9", "-", "_", ".", ":\"
        """
        return self._client._invoke(
            CHANGEANCHOR,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def changeNodeName(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[str, str],
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change HTML Tag of a Block Element.

        ``landing.block.changeNodeName``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, str]): Data.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``: Operation is forbidden
                ``BLOCK_NOT_FOUND``
                ``NODES_NOT_FOUND``
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            CHANGENODENAME,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def clonecard(
        self,
        *,
        lid: int,
        block: int,
        selector: str,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Clone Card of Block.

        ``landing.block.clonecard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            selector (str):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``CARD_NOT_FOUND``: Block card not found
        """
        return self._client._invoke(
            CLONECARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def getContentFromRepository(self, *, code: str, extra: Mapping[str, Any] | None = None) -> str:
        """Get Block Content from Repository.

        ``landing.block.getContentFromRepository``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETCONTENTFROMREPOSITORY, {"code": code}, extra)

    def getbyid(
        self,
        *,
        block: int,
        scope: str | None = None,
        params: params.LandingBlockGetbyidParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.LandingBlock:
        """Get Block by ID.

        ``landing.block.getbyid``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html

        Args:
            scope (str): Code of the scope.
            block (int):
            params (LandingBlockGetbyidParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockGetbyidParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            GETBYID, {"scope": scope, "block": block, "params": params}, extra
        )

    def getcontent(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        edit_mode: bool | Literal["Y", "N"] | None = None,
        params: params.LandingBlockGetcontentParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.LandingBlockGetcontentResult:
        """Get Content of Block.

        ``landing.block.getcontent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            edit_mode (bool | Literal["Y", "N"]): Default: ``false``.
            params (LandingBlockGetcontentParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockGetcontentParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found
        """
        return self._client._invoke(
            GETCONTENT,
            {"scope": scope, "lid": lid, "block": block, "editMode": edit_mode, "params": params},
            extra,
        )

    def getlist(
        self,
        *,
        lid: int | Sequence[int],
        scope: str | None = None,
        params: params.LandingBlockGetlistParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[models.LandingBlock]:
        """Get the List of Page Blocks.

        ``landing.block.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html

        Args:
            scope (str): Code of the scope.
            lid (int | Sequence[int]): Code of the site or language.
            params (LandingBlockGetlistParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockGetlistParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETLIST, {"scope": scope, "lid": lid, "params": params}, extra)

    def getmanifest(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        params: params.LandingBlockGetmanifestParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.LandingBlockGetmanifestResult:
        """Get the Manifest of the Method.

        ``landing.block.getmanifest``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            params (LandingBlockGetmanifestParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockGetmanifestParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found
        """
        return self._client._invoke(
            GETMANIFEST, {"scope": scope, "lid": lid, "block": block, "params": params}, extra
        )

    def getmanifestfile(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> models.LandingBlockGetmanifestfileResult:
        """Get the Manifest File of the Block.

        ``landing.block.getmanifestfile``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETMANIFESTFILE, {"code": code}, extra)

    def getrepository(
        self,
        *,
        section: str | None = None,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Blocks from the Repository.

        ``landing.block.getrepository``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html

        Args:
            section (str): Section.
            scope (str): Code of the scope.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions.
        """
        return self._client._invoke(GETREPOSITORY, {"section": section, "scope": scope}, extra)

    def removecard(
        self,
        *,
        lid: int,
        block: int,
        selector: str,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove Card from Block.

        ``landing.block.removecard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            selector (str):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``CARD_NOT_FOUND``: Card not found in the block
        """
        return self._client._invoke(
            REMOVECARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def updateCards(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[str, params.LandingBlockUpdateCardsDataValue],
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Cards.

        ``landing.block.updateCards``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, LandingBlockUpdateCardsDataValue]): Data.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: data
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``
                ``ACCESS_DENIED``
                ``INCORRECT_AFFECTED``
        """
        return self._client._invoke(
            UPDATECARDS, {"scope": scope, "lid": lid, "block": block, "data": data}, extra
        )

    def updateStyles(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[str, params.LandingBlockUpdateStylesDataValue],
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Styles for Block.

        ``landing.block.updateStyles``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, LandingBlockUpdateStylesDataValue]): Data.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            UPDATESTYLES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def updateattrs(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[str, params.LandingBlockUpdateattrsDataValue | Mapping[str, Any]],
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Attributes of Block Elements.

        ``landing.block.updateattrs``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, LandingBlockUpdateattrsDataValue | Mapping[str, Any]]): Data.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found
        """
        return self._client._invoke(
            UPDATEATTRS, {"scope": scope, "lid": lid, "block": block, "data": data}, extra
        )

    def updatecontent(
        self,
        *,
        lid: int,
        block: int,
        content: str,
        scope: str | None = None,
        designed: bool | int | str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Content of the Block.

        ``landing.block.updatecontent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            content (str): Content.
            designed (bool | int | str): Default: ``false``.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            UPDATECONTENT,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "content": content,
                "designed": designed,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def updatenodes(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[
            str,
            str
            | params.LandingBlockUpdatenodesDataValue
            | OtherKeys
            | Sequence[params.LandingBlockUpdatenodesDataValueItem | OtherKeys | str],
        ],
        scope: str | None = None,
        additional: params.LandingBlockUpdatenodesAdditional | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Nodes of the Block.

        ``landing.block.updatenodes``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, str | LandingBlockUpdatenodesDataValue | Mapping[str, Any] |
                Sequence[LandingBlockUpdatenodesDataValueItem | Mapping[str, Any] | str]]): Data.
            additional (LandingBlockUpdatenodesAdditional): Keys:
                ``bitrix24_client.params.LandingBlockUpdatenodesAdditional``.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``TYPE_ERROR``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``
                ``ACCESS_DENIED``
                ``NODES_NOT_FOUND``: No nodes found for modification
                ``INCORRECT_AFFECTED``
        """
        return self._client._invoke(
            UPDATENODES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "additional": additional,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def uploadfile(
        self,
        *,
        block: int,
        picture: FileSource | Sequence[FileSource] | str | Sequence[str],
        scope: str | None = None,
        ext: str | None = None,
        params: params.LandingBlockUploadfileParams | None = None,
        temp: bool | int | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.LandingBlockUploadfileResult:
        """Upload and Attach an Image to the Block.

        ``landing.block.uploadfile``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html

        Args:
            scope (str): Code of the scope.
            block (int):
            picture (FileSource | Sequence[FileSource] | str | Sequence[str]):
            ext (str):
            params (LandingBlockUploadfileParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockUploadfileParams``.
            temp (bool | int | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``BLOCK_NOT_FOUND``
                ``FILE_ERROR``: File upload error. The file may not be a graphic.
        """
        return self._client._invoke(
            UPLOADFILE,
            {
                "scope": scope,
                "block": block,
                "picture": picture,
                "ext": ext,
                "params": params,
                "temp": temp,
            },
            extra,
        )


class AsyncLandingBlockMethods(AsyncNamespace):
    """``landing.block``."""

    __slots__ = ()
    _name = "landing.block"

    def addcard(
        self,
        *,
        lid: int,
        block: int,
        selector: str,
        content: str,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Card to Block.

        ``landing.block.addcard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            selector (str):
            content (str): Content.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``CARD_NOT_FOUND``: Card not found in the block
        """
        return self._client._invoke(
            ADDCARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "content": content,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def changeAnchor(
        self,
        *,
        lid: int,
        block: int,
        data: str,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change the Anchor of the Block.

        ``landing.block.changeAnchor``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (str): Data.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``
                ``ACCESS_DENIED``
                ``BAD_ANCHOR``: The anchor must start with a character from a-z and may only contain
                    characters from "a-z", "0-9", "-", "_", ".", ":\"
        """
        return self._client._invoke(
            CHANGEANCHOR,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def changeNodeName(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[str, str],
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change HTML Tag of a Block Element.

        ``landing.block.changeNodeName``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, str]): Data.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``: Operation is forbidden
                ``BLOCK_NOT_FOUND``
                ``NODES_NOT_FOUND``
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            CHANGENODENAME,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def clonecard(
        self,
        *,
        lid: int,
        block: int,
        selector: str,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Clone Card of Block.

        ``landing.block.clonecard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            selector (str):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``CARD_NOT_FOUND``: Block card not found
        """
        return self._client._invoke(
            CLONECARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def getContentFromRepository(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[str]:
        """Get Block Content from Repository.

        ``landing.block.getContentFromRepository``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETCONTENTFROMREPOSITORY, {"code": code}, extra)

    def getbyid(
        self,
        *,
        block: int,
        scope: str | None = None,
        params: params.LandingBlockGetbyidParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.LandingBlock]:
        """Get Block by ID.

        ``landing.block.getbyid``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html

        Args:
            scope (str): Code of the scope.
            block (int):
            params (LandingBlockGetbyidParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockGetbyidParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(
            GETBYID, {"scope": scope, "block": block, "params": params}, extra
        )

    def getcontent(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        edit_mode: bool | Literal["Y", "N"] | None = None,
        params: params.LandingBlockGetcontentParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.LandingBlockGetcontentResult]:
        """Get Content of Block.

        ``landing.block.getcontent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            edit_mode (bool | Literal["Y", "N"]): Default: ``false``.
            params (LandingBlockGetcontentParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockGetcontentParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``: Block not found
        """
        return self._client._invoke(
            GETCONTENT,
            {"scope": scope, "lid": lid, "block": block, "editMode": edit_mode, "params": params},
            extra,
        )

    def getlist(
        self,
        *,
        lid: int | Sequence[int],
        scope: str | None = None,
        params: params.LandingBlockGetlistParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[models.LandingBlock]]:
        """Get the List of Page Blocks.

        ``landing.block.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html

        Args:
            scope (str): Code of the scope.
            lid (int | Sequence[int]): Code of the site or language.
            params (LandingBlockGetlistParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockGetlistParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``: Landing not found
                ``ACCESS_DENIED``
                ``TYPE_ERROR``
                ``SYSTEM_ERROR``
        """
        return self._client._invoke(GETLIST, {"scope": scope, "lid": lid, "params": params}, extra)

    def getmanifest(
        self,
        *,
        lid: int,
        block: int,
        scope: str | None = None,
        params: params.LandingBlockGetmanifestParams | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.LandingBlockGetmanifestResult]:
        """Get the Manifest of the Method.

        ``landing.block.getmanifest``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            params (LandingBlockGetmanifestParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockGetmanifestParams``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found
        """
        return self._client._invoke(
            GETMANIFEST, {"scope": scope, "lid": lid, "block": block, "params": params}, extra
        )

    def getmanifestfile(
        self, *, code: str, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.LandingBlockGetmanifestfileResult]:
        """Get the Manifest File of the Block.

        ``landing.block.getmanifestfile``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETMANIFESTFILE, {"code": code}, extra)

    def getrepository(
        self,
        *,
        section: str | None = None,
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Blocks from the Repository.

        ``landing.block.getrepository``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html

        Args:
            section (str): Section.
            scope (str): Code of the scope.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions.
        """
        return self._client._invoke(GETREPOSITORY, {"section": section, "scope": scope}, extra)

    def removecard(
        self,
        *,
        lid: int,
        block: int,
        selector: str,
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove Card from Block.

        ``landing.block.removecard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            selector (str):
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``ACCESS_DENIED``
                ``BLOCK_NOT_FOUND``
                ``CARD_NOT_FOUND``: Card not found in the block
        """
        return self._client._invoke(
            REMOVECARD,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "selector": selector,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def updateCards(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[str, params.LandingBlockUpdateCardsDataValue],
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Cards.

        ``landing.block.updateCards``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, LandingBlockUpdateCardsDataValue]): Data.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: data
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``
                ``ACCESS_DENIED``
                ``INCORRECT_AFFECTED``
        """
        return self._client._invoke(
            UPDATECARDS, {"scope": scope, "lid": lid, "block": block, "data": data}, extra
        )

    def updateStyles(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[str, params.LandingBlockUpdateStylesDataValue],
        scope: str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Styles for Block.

        ``landing.block.updateStyles``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, LandingBlockUpdateStylesDataValue]): Data.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found
                ``TYPE_ERROR``
        """
        return self._client._invoke(
            UPDATESTYLES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def updateattrs(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[str, params.LandingBlockUpdateattrsDataValue | Mapping[str, Any]],
        scope: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Attributes of Block Elements.

        ``landing.block.updateattrs``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, LandingBlockUpdateattrsDataValue | Mapping[str, Any]]): Data.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``ACCESS_DENIED``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found
        """
        return self._client._invoke(
            UPDATEATTRS, {"scope": scope, "lid": lid, "block": block, "data": data}, extra
        )

    def updatecontent(
        self,
        *,
        lid: int,
        block: int,
        content: str,
        scope: str | None = None,
        designed: bool | int | str | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Content of the Block.

        ``landing.block.updatecontent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            content (str): Content.
            designed (bool | int | str): Default: ``false``.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``: Block not found
                ``ACCESS_DENIED``
        """
        return self._client._invoke(
            UPDATECONTENT,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "content": content,
                "designed": designed,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def updatenodes(
        self,
        *,
        lid: int,
        block: int,
        data: Mapping[
            str,
            str
            | params.LandingBlockUpdatenodesDataValue
            | OtherKeys
            | Sequence[params.LandingBlockUpdatenodesDataValueItem | OtherKeys | str],
        ],
        scope: str | None = None,
        additional: params.LandingBlockUpdatenodesAdditional | None = None,
        prevent_history: bool | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Nodes of the Block.

        ``landing.block.updatenodes``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html

        Args:
            scope (str): Code of the scope.
            lid (int): Code of the site or language.
            block (int):
            data (Mapping[str, str | LandingBlockUpdatenodesDataValue | Mapping[str, Any] |
                Sequence[LandingBlockUpdatenodesDataValueItem | Mapping[str, Any] | str]]): Data.
            additional (LandingBlockUpdatenodesAdditional): Keys:
                ``bitrix24_client.params.LandingBlockUpdatenodesAdditional``.
            prevent_history (bool | Literal["Y", "N"]): Leave no trace in the history. Default:
                ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``TYPE_ERROR``
                ``LANDING_NOT_EXIST``
                ``BLOCK_NOT_FOUND``
                ``ACCESS_DENIED``
                ``NODES_NOT_FOUND``: No nodes found for modification
                ``INCORRECT_AFFECTED``
        """
        return self._client._invoke(
            UPDATENODES,
            {
                "scope": scope,
                "lid": lid,
                "block": block,
                "data": data,
                "additional": additional,
                "preventHistory": prevent_history,
            },
            extra,
        )

    def uploadfile(
        self,
        *,
        block: int,
        picture: FileSource | Sequence[FileSource] | str | Sequence[str],
        scope: str | None = None,
        ext: str | None = None,
        params: params.LandingBlockUploadfileParams | None = None,
        temp: bool | int | Literal["Y", "N"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.LandingBlockUploadfileResult]:
        """Upload and Attach an Image to the Block.

        ``landing.block.uploadfile``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html

        Args:
            scope (str): Code of the scope.
            block (int):
            picture (FileSource | Sequence[FileSource] | str | Sequence[str]):
            ext (str):
            params (LandingBlockUploadfileParams): Further parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockUploadfileParams``.
            temp (bool | int | Literal["Y", "N"]): Default: ``false``.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``
                ``BLOCK_NOT_FOUND``
                ``FILE_ERROR``: File upload error. The file may not be a graphic.
        """
        return self._client._invoke(
            UPLOADFILE,
            {
                "scope": scope,
                "block": block,
                "picture": picture,
                "ext": ext,
                "params": params,
                "temp": temp,
            },
            extra,
        )
