"""Methods of ``landing.block``."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource
    from ..._runtime.open_dicts import OtherKeys
    from ...params.landing import block as params

ADDCARD = Method("landing.block.addcard", _k.BOOLEAN)
CHANGEANCHOR = Method("landing.block.changeAnchor", _k.BOOLEAN)
CHANGENODENAME = Method("landing.block.changeNodeName", _k.BOOLEAN)
CLONECARD = Method("landing.block.clonecard", _k.BOOLEAN)
GETCONTENTFROMREPOSITORY = Method("landing.block.getContentFromRepository", _k.STRING, safe=True)
GETBYID = Method(
    "landing.block.getbyid", _k.ANY, safe=True, some_keys={"params": ("LandingBlockGetbyidParams",)}
)
GETCONTENT = Method(
    "landing.block.getcontent",
    _k.ANY,
    safe=True,
    some_keys={"params": ("LandingBlockGetcontentParams",)},
)
GETLIST = Method(
    "landing.block.getlist", _k.ANY, safe=True, some_keys={"params": ("LandingBlockGetbyidParams",)}
)
GETMANIFEST = Method(
    "landing.block.getmanifest",
    _k.ANY,
    safe=True,
    some_keys={"params": ("LandingBlockGetmanifestParams",)},
)
GETMANIFESTFILE = Method("landing.block.getmanifestfile", _k.ANY, safe=True)
GETREPOSITORY = Method("landing.block.getrepository", _k.ANY, safe=True)
REMOVECARD = Method("landing.block.removecard", _k.BOOLEAN)
UPDATECARDS = Method("landing.block.updateCards", _k.BOOLEAN)
UPDATESTYLES = Method("landing.block.updateStyles", _k.BOOLEAN)
UPDATEATTRS = Method("landing.block.updateattrs", _k.BOOLEAN)
UPDATECONTENT = Method("landing.block.updatecontent", _k.BOOLEAN)
UPDATENODES = Method(
    "landing.block.updatenodes",
    _k.BOOLEAN,
    some_keys={"additional": ("LandingBlockUpdatenodesAdditional",)},
)
UPLOADFILE = Method(
    "landing.block.uploadfile", _k.ANY, some_keys={"params": ("LandingBlockUploadfileParams",)}
)


class LandingBlockMethods(SyncNamespace):
    """``landing.block``."""

    __slots__ = ()
    _name = "landing.block"

    def addcard(
        self,
        *,
        lid: int | str,
        block: int | str,
        selector: str | float | Decimal,
        content: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Card to Block.

        ``landing.block.addcard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            selector (str | float | Decimal): A text.
            content (str | float | Decimal): Content.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change the Anchor of the Block.

        ``landing.block.changeAnchor``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (str | float | Decimal): Data.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: Mapping[str, str | float | Decimal | Literal[False] | None] | Sequence[Any],
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change HTML Tag of a Block Element.

        ``landing.block.changeNodeName``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, str | float | Decimal | Literal[False] | None] | Sequence[Any]):
                Data.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        selector: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Clone Card of Block.

        ``landing.block.clonecard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            selector (str | float | Decimal): A text.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        self, *, code: str | float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> str:
        """Get Block Content from Repository.

        ``landing.block.getContentFromRepository``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html

        Args:
            code (str | float | Decimal): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETCONTENTFROMREPOSITORY, {"code": code}, extra)

    def getbyid(
        self,
        *,
        block: int | str,
        scope: str | float | Decimal | None = None,
        params: params.LandingBlockGetbyidParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Block by ID.

        ``landing.block.getbyid``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            block (int | str): A whole number, or its digits.
            params (LandingBlockGetbyidParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys: ``bitrix24_client.params.LandingBlockGetbyidParams``.

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
        lid: int | str,
        block: int | str,
        scope: str | float | Decimal | None = None,
        edit_mode: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        params: params.LandingBlockGetcontentParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get Content of Block.

        ``landing.block.getcontent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            edit_mode (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.
                Default: ``false``.
            params (LandingBlockGetcontentParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys:
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
        lid: int | str | Sequence[int | str] | Mapping[str, Any],
        scope: str | float | Decimal | None = None,
        params: params.LandingBlockGetbyidParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the List of Page Blocks.

        ``landing.block.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str | Sequence[int | str] | Mapping[str, Any]): Code of the site or language.
            params (LandingBlockGetbyidParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys: ``bitrix24_client.params.LandingBlockGetbyidParams``.

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
        lid: int | str,
        block: int | str,
        scope: str | float | Decimal | None = None,
        params: params.LandingBlockGetmanifestParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get the Manifest of the Method.

        ``landing.block.getmanifest``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            params (LandingBlockGetmanifestParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys:
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
        self, *, code: str | float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> Any:
        """Get the Manifest File of the Block.

        ``landing.block.getmanifestfile``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html

        Args:
            code (str | float | Decimal): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETMANIFESTFILE, {"code": code}, extra)

    def getrepository(
        self,
        *,
        section: str | float | Decimal | None = None,
        scope: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a List of Blocks from the Repository.

        ``landing.block.getrepository``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html

        Args:
            section (str | float | Decimal): Section.
            scope (str | float | Decimal): Code of the scope.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions.
        """
        return self._client._invoke(GETREPOSITORY, {"section": section, "scope": scope}, extra)

    def removecard(
        self,
        *,
        lid: int | str,
        block: int | str,
        selector: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Remove Card from Block.

        ``landing.block.removecard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            selector (str | float | Decimal): A text.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: Mapping[
            str,
            params.LandingBlockUpdateCardsDataValue
            | OtherKeys
            | Sequence[Any]
            | str
            | Literal[False]
            | None,
        ]
        | Sequence[Any],
        scope: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Cards.

        ``landing.block.updateCards``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, LandingBlockUpdateCardsDataValue | Mapping[str, Any] | Sequence[Any]
                | str | Literal[False] | None] | Sequence[Any]): Data.

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
        lid: int | str,
        block: int | str,
        data: Mapping[str, params.LandingBlockUpdateStylesDataValue | OtherKeys] | Sequence[Any],
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Styles for Block.

        ``landing.block.updateStyles``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, LandingBlockUpdateStylesDataValue | Mapping[str, Any]] |
                Sequence[Any]): Data.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: Mapping[
            str,
            params.LandingBlockUpdateattrsDataValue
            | Mapping[str, Any]
            | Sequence[Any]
            | str
            | Literal[False]
            | None,
        ]
        | Sequence[Any],
        scope: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Change Attributes of Block Elements.

        ``landing.block.updateattrs``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, LandingBlockUpdateattrsDataValue | Mapping[str, Any] | Sequence[Any]
                | str | Literal[False] | None] | Sequence[Any]): Data.

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
        lid: int | str,
        block: int | str,
        content: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        designed: bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | int
        | str
        | float
        | Decimal
        | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Content of the Block.

        ``landing.block.updatecontent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            content (str | float | Decimal): Content.
            designed (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | int | str | float
                | Decimal): Default: ``false``.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: Mapping[
            str,
            str
            | float
            | Decimal
            | Literal[False]
            | params.LandingBlockUpdatenodesDataValue
            | OtherKeys
            | Sequence[params.LandingBlockUpdatenodesDataValue | OtherKeys | str]
            | None,
        ]
        | Sequence[Any],
        scope: str | float | Decimal | None = None,
        additional: params.LandingBlockUpdatenodesAdditional
        | OtherKeys
        | Sequence[Any]
        | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Nodes of the Block.

        ``landing.block.updatenodes``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, str | float | Decimal | Literal[False] |
                LandingBlockUpdatenodesDataValue | Mapping[str, Any] |
                Sequence[LandingBlockUpdatenodesDataValue | Mapping[str, Any] | str] | None] |
                Sequence[Any]): Data.
            additional (LandingBlockUpdatenodesAdditional | Mapping[str, Any] | Sequence[Any]):
                Keys: ``bitrix24_client.params.LandingBlockUpdatenodesAdditional``.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        block: int | str,
        picture: FileSource
        | Sequence[FileSource]
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Mapping[str, Any],
        scope: str | float | Decimal | None = None,
        ext: str | float | Decimal | None = None,
        params: params.LandingBlockUploadfileParams | OtherKeys | Sequence[Any] | None = None,
        temp: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Upload and Attach an Image to the Block.

        ``landing.block.uploadfile``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            block (int | str): A whole number, or its digits.
            picture (FileSource | Sequence[FileSource] | str | float | Decimal | Sequence[str |
                float | Decimal] | Mapping[str, Any]):
            ext (str | float | Decimal): A text.
            params (LandingBlockUploadfileParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockUploadfileParams``.
            temp (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | int | str): Default:
                ``false``.

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
        lid: int | str,
        block: int | str,
        selector: str | float | Decimal,
        content: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Card to Block.

        ``landing.block.addcard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-add-card.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            selector (str | float | Decimal): A text.
            content (str | float | Decimal): Content.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change the Anchor of the Block.

        ``landing.block.changeAnchor``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-anchor.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (str | float | Decimal): Data.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: Mapping[str, str | float | Decimal | Literal[False] | None] | Sequence[Any],
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change HTML Tag of a Block Element.

        ``landing.block.changeNodeName``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-change-node-name.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, str | float | Decimal | Literal[False] | None] | Sequence[Any]):
                Data.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        selector: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Clone Card of Block.

        ``landing.block.clonecard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-clone-card.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            selector (str | float | Decimal): A text.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        self, *, code: str | float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[str]:
        """Get Block Content from Repository.

        ``landing.block.getContentFromRepository``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content-from-repository.html

        Args:
            code (str | float | Decimal): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETCONTENTFROMREPOSITORY, {"code": code}, extra)

    def getbyid(
        self,
        *,
        block: int | str,
        scope: str | float | Decimal | None = None,
        params: params.LandingBlockGetbyidParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Block by ID.

        ``landing.block.getbyid``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-by-id.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            block (int | str): A whole number, or its digits.
            params (LandingBlockGetbyidParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys: ``bitrix24_client.params.LandingBlockGetbyidParams``.

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
        lid: int | str,
        block: int | str,
        scope: str | float | Decimal | None = None,
        edit_mode: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        params: params.LandingBlockGetcontentParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get Content of Block.

        ``landing.block.getcontent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-content.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            edit_mode (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.
                Default: ``false``.
            params (LandingBlockGetcontentParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys:
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
        lid: int | str | Sequence[int | str] | Mapping[str, Any],
        scope: str | float | Decimal | None = None,
        params: params.LandingBlockGetbyidParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the List of Page Blocks.

        ``landing.block.getlist``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-list.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str | Sequence[int | str] | Mapping[str, Any]): Code of the site or language.
            params (LandingBlockGetbyidParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys: ``bitrix24_client.params.LandingBlockGetbyidParams``.

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
        lid: int | str,
        block: int | str,
        scope: str | float | Decimal | None = None,
        params: params.LandingBlockGetmanifestParams | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get the Manifest of the Method.

        ``landing.block.getmanifest``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            params (LandingBlockGetmanifestParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys:
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
        self, *, code: str | float | Decimal, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get the Manifest File of the Block.

        ``landing.block.getmanifestfile``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-manifest-file.html

        Args:
            code (str | float | Decimal): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``MISSING_PARAMS``: Not enough call parameters, missing: code
                ``ACCESS_DENIED``
        """
        return self._client._invoke(GETMANIFESTFILE, {"code": code}, extra)

    def getrepository(
        self,
        *,
        section: str | float | Decimal | None = None,
        scope: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a List of Blocks from the Repository.

        ``landing.block.getrepository``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-get-repository.html

        Args:
            section (str | float | Decimal): Section.
            scope (str | float | Decimal): Code of the scope.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Insufficient permissions.
        """
        return self._client._invoke(GETREPOSITORY, {"section": section, "scope": scope}, extra)

    def removecard(
        self,
        *,
        lid: int | str,
        block: int | str,
        selector: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Remove Card from Block.

        ``landing.block.removecard``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-remove-card.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            selector (str | float | Decimal): A text.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: Mapping[
            str,
            params.LandingBlockUpdateCardsDataValue
            | OtherKeys
            | Sequence[Any]
            | str
            | Literal[False]
            | None,
        ]
        | Sequence[Any],
        scope: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Cards.

        ``landing.block.updateCards``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-cards.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, LandingBlockUpdateCardsDataValue | Mapping[str, Any] | Sequence[Any]
                | str | Literal[False] | None] | Sequence[Any]): Data.

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
        lid: int | str,
        block: int | str,
        data: Mapping[str, params.LandingBlockUpdateStylesDataValue | OtherKeys] | Sequence[Any],
        scope: str | float | Decimal | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Styles for Block.

        ``landing.block.updateStyles``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-styles.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, LandingBlockUpdateStylesDataValue | Mapping[str, Any]] |
                Sequence[Any]): Data.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: Mapping[
            str,
            params.LandingBlockUpdateattrsDataValue
            | Mapping[str, Any]
            | Sequence[Any]
            | str
            | Literal[False]
            | None,
        ]
        | Sequence[Any],
        scope: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Change Attributes of Block Elements.

        ``landing.block.updateattrs``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-attrs.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, LandingBlockUpdateattrsDataValue | Mapping[str, Any] | Sequence[Any]
                | str | Literal[False] | None] | Sequence[Any]): Data.

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
        lid: int | str,
        block: int | str,
        content: str | float | Decimal,
        scope: str | float | Decimal | None = None,
        designed: bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | int
        | str
        | float
        | Decimal
        | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Content of the Block.

        ``landing.block.updatecontent``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-content.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            content (str | float | Decimal): Content.
            designed (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | int | str | float
                | Decimal): Default: ``false``.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        lid: int | str,
        block: int | str,
        data: Mapping[
            str,
            str
            | float
            | Decimal
            | Literal[False]
            | params.LandingBlockUpdatenodesDataValue
            | OtherKeys
            | Sequence[params.LandingBlockUpdatenodesDataValue | OtherKeys | str]
            | None,
        ]
        | Sequence[Any],
        scope: str | float | Decimal | None = None,
        additional: params.LandingBlockUpdatenodesAdditional
        | OtherKeys
        | Sequence[Any]
        | None = None,
        prevent_history: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Nodes of the Block.

        ``landing.block.updatenodes``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-update-nodes.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            lid (int | str): Code of the site or language.
            block (int | str): A whole number, or its digits.
            data (Mapping[str, str | float | Decimal | Literal[False] |
                LandingBlockUpdatenodesDataValue | Mapping[str, Any] |
                Sequence[LandingBlockUpdatenodesDataValue | Mapping[str, Any] | str] | None] |
                Sequence[Any]): Data.
            additional (LandingBlockUpdatenodesAdditional | Mapping[str, Any] | Sequence[Any]):
                Keys: ``bitrix24_client.params.LandingBlockUpdatenodesAdditional``.
            prevent_history (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): Leave no
                trace in the history. Default: ``false``.

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
        block: int | str,
        picture: FileSource
        | Sequence[FileSource]
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Mapping[str, Any],
        scope: str | float | Decimal | None = None,
        ext: str | float | Decimal | None = None,
        params: params.LandingBlockUploadfileParams | OtherKeys | Sequence[Any] | None = None,
        temp: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Upload and Attach an Image to the Block.

        ``landing.block.uploadfile``, scope ``landing``.
        https://apidocs.bitrix24.com/api-reference/landing/block/methods/landing-block-upload-file.html

        Args:
            scope (str | float | Decimal): Code of the scope.
            block (int | str): A whole number, or its digits.
            picture (FileSource | Sequence[FileSource] | str | float | Decimal | Sequence[str |
                float | Decimal] | Mapping[str, Any]):
            ext (str | float | Decimal): A text.
            params (LandingBlockUploadfileParams | Mapping[str, Any] | Sequence[Any]): Further
                parameters of the call. Keys:
                ``bitrix24_client.params.LandingBlockUploadfileParams``.
            temp (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | int | str): Default:
                ``false``.

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
