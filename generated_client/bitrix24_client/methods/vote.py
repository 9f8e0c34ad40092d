"""Methods of ``vote``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method

if TYPE_CHECKING:
    from ..models import vote as models
    from ..params import vote as params
else:
    models = lazy_module("..models.vote", __package__)

ATTACHEDVOTE_DOWNLOAD = Method("vote.AttachedVote.download", _k.ANY, safe=True)
ATTACHEDVOTE_GET = Method(
    "vote.AttachedVote.get", _k.Nested(lambda: models.VoteAttachedVoteGetResult), safe=True
)
ATTACHEDVOTE_GETANSWERVOTED = Method(
    "vote.AttachedVote.getAnswerVoted",
    _k.Nested(lambda: models.VoteAttachedVoteGetAnswerVotedResult),
    safe=True,
    some_keys={
        "pageNavigation": (
            "VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation",
            "VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation",
            "VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation",
        )
    },
)
ATTACHEDVOTE_GETMANY = Method(
    "vote.AttachedVote.getMany", _k.Nested(lambda: models.VoteAttachedVoteGetManyResult), safe=True
)
ATTACHEDVOTE_GETWITHVOTED = Method(
    "vote.AttachedVote.getWithVoted",
    _k.Nested(lambda: models.VoteAttachedVoteGetWithVotedResult),
    safe=True,
)
ATTACHEDVOTE_RECALL = Method(
    "vote.AttachedVote.recall", _k.Nested(lambda: models.VoteAttachedVoteRecallResult)
)
ATTACHEDVOTE_RESUME = Method("vote.AttachedVote.resume", _k.ListOf(_k.ANY))
ATTACHEDVOTE_STOP = Method("vote.AttachedVote.stop", _k.ListOf(_k.ANY))
ATTACHEDVOTE_VOTE = Method(
    "vote.AttachedVote.vote", _k.Nested(lambda: models.VoteAttachedVoteVoteResult)
)
INTEGRATION_IM_SEND = Method(
    "vote.Integration.Im.send",
    _k.Nested(lambda: models.VoteIntegrationImSendResult),
    keys={"IM_MESSAGE_VOTE_DATA": ("VoteIntegrationImSendImMessageVoteData",)},
)


class VoteMethods(SyncNamespace):
    """``vote``."""

    __slots__ = ()
    _name = "vote"

    @builtins.property
    def AttachedVote(self) -> VoteAttachedVoteMethods:
        return VoteAttachedVoteMethods(self._client)

    @builtins.property
    def Integration(self) -> VoteIntegrationMethods:
        return VoteIntegrationMethods(self._client)


class AsyncVoteMethods(AsyncNamespace):
    """``vote``."""

    __slots__ = ()
    _name = "vote"

    @builtins.property
    def AttachedVote(self) -> AsyncVoteAttachedVoteMethods:
        return AsyncVoteAttachedVoteMethods(self._client)

    @builtins.property
    def Integration(self) -> AsyncVoteIntegrationMethods:
        return AsyncVoteIntegrationMethods(self._client)


class VoteAttachedVoteMethods(SyncNamespace):
    """``vote.AttachedVote``."""

    __slots__ = ()
    _name = "vote.AttachedVote"

    def download(
        self,
        *,
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Download the voting report.

        ``vote.AttachedVote.download``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html

        Args:
            attach_id (int): Required in some cases.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_DOWNLOAD,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def get(
        self,
        *,
        attach_id: int | None = None,
        module_id: str | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoteAttachedVoteGetResult:
        """Get Data of Attached Vote.

        ``vote.AttachedVote.get``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html

        Args:
            attach_id (int): Required in some cases.
            module_id (str): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_GET,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def getAnswerVoted(
        self,
        *,
        answer_id: int,
        attach_id: int | None = None,
        page_navigation: params.VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation
        | Mapping[str, Any]
        | params.VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation
        | params.VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation
        | None = None,
        user_for_mobile_format: bool | Literal["Y", "N"] | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoteAttachedVoteGetAnswerVotedResult:
        """Get the list of users who voted for the answer.

        ``vote.AttachedVote.getAnswerVoted``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html

        Args:
            attach_id (int): Required in some cases.
            answer_id (int):
            page_navigation (VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation |
                Mapping[str, Any] | VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation |
                VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation): Keys:
                ``bitrix24_client.params.VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation``,
                ``bitrix24_client.params.VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation``,
                ``bitrix24_client.params.VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation``.
            user_for_mobile_format (bool | Literal["Y", "N"]): Default: ``false``.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_GETANSWERVOTED,
            {
                "attachId": attach_id,
                "answerId": answer_id,
                "pageNavigation": page_navigation,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def getMany(
        self,
        *,
        module_id: Literal["im", "blog"],
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ],
        entity_id: int,
        entity_ids: Sequence[int | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoteAttachedVoteGetManyResult:
        """Get Multiple Votes.

        ``vote.AttachedVote.getMany``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html

        Args:
            module_id (Literal["im", "blog"]): Code of the module.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to.
            entity_id (int): Id or code of the object that it belongs to.
            entity_ids (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                (no code): Too many entity ids
                (no code): Attach with entityId X not found
                (no code): Attach with entityId X read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_GETMANY,
            {
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "entityIds": entity_ids,
            },
            extra,
        )

    def getWithVoted(
        self,
        *,
        attach_id: int | None = None,
        page_size: int | None = None,
        user_for_mobile_format: bool | Literal["Y", "N"] | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoteAttachedVoteGetWithVotedResult:
        """Get Voting Data with Voter Information.

        ``vote.AttachedVote.getWithVoted``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html

        Args:
            attach_id (int): Required in some cases.
            page_size (int): Default: ``10``.
            user_for_mobile_format (bool | Literal["Y", "N"]): Default: ``false``.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_GETWITHVOTED,
            {
                "attachId": attach_id,
                "pageSize": page_size,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def recall(
        self,
        *,
        attach_id: int | str | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoteAttachedVoteRecallResult:
        """Recall Your Vote.

        ``vote.AttachedVote.recall``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html

        Args:
            attach_id (int | str): Required in some cases.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_RECALL,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def resume(
        self,
        *,
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[Any]:
        """Resume Voting.

        ``vote.AttachedVote.resume``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html

        Args:
            attach_id (int): Required in some cases.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_RESUME,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def stop(
        self,
        *,
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[Any]:
        """Stop voting.

        ``vote.AttachedVote.stop``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html

        Args:
            attach_id (int): Required in some cases.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_STOP,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def vote(
        self,
        *,
        ballot: Mapping[str, Sequence[int | str]],
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoteAttachedVoteVoteResult:
        """Vote in the attached voting.

        ``vote.AttachedVote.vote``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html

        Args:
            attach_id (int): Required in some cases.
            ballot (Mapping[str, Sequence[int | str]]):
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``400``: Cannot save poll.
                ``403``: The poll is inactive.
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_VOTE,
            {
                "attachId": attach_id,
                "ballot": ballot,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )


class AsyncVoteAttachedVoteMethods(AsyncNamespace):
    """``vote.AttachedVote``."""

    __slots__ = ()
    _name = "vote.AttachedVote"

    def download(
        self,
        *,
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Download the voting report.

        ``vote.AttachedVote.download``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.download.html

        Args:
            attach_id (int): Required in some cases.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_DOWNLOAD,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def get(
        self,
        *,
        attach_id: int | None = None,
        module_id: str | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoteAttachedVoteGetResult]:
        """Get Data of Attached Vote.

        ``vote.AttachedVote.get``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.get.html

        Args:
            attach_id (int): Required in some cases.
            module_id (str): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_GET,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def getAnswerVoted(
        self,
        *,
        answer_id: int,
        attach_id: int | None = None,
        page_navigation: params.VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation
        | Mapping[str, Any]
        | params.VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation
        | params.VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation
        | None = None,
        user_for_mobile_format: bool | Literal["Y", "N"] | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoteAttachedVoteGetAnswerVotedResult]:
        """Get the list of users who voted for the answer.

        ``vote.AttachedVote.getAnswerVoted``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getAnswerVoted.html

        Args:
            attach_id (int): Required in some cases.
            answer_id (int):
            page_navigation (VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation |
                Mapping[str, Any] | VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation |
                VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation): Keys:
                ``bitrix24_client.params.VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation``,
                ``bitrix24_client.params.VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation``,
                ``bitrix24_client.params.VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation``.
            user_for_mobile_format (bool | Literal["Y", "N"]): Default: ``false``.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_GETANSWERVOTED,
            {
                "attachId": attach_id,
                "answerId": answer_id,
                "pageNavigation": page_navigation,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def getMany(
        self,
        *,
        module_id: Literal["im", "blog"],
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ],
        entity_id: int,
        entity_ids: Sequence[int | str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoteAttachedVoteGetManyResult]:
        """Get Multiple Votes.

        ``vote.AttachedVote.getMany``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getMany.html

        Args:
            module_id (Literal["im", "blog"]): Code of the module.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to.
            entity_id (int): Id or code of the object that it belongs to.
            entity_ids (Sequence[int | str]):

        Raises:
            ApiError: The codes that are documented:
                (no code): Too many entity ids
                (no code): Attach with entityId X not found
                (no code): Attach with entityId X read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_GETMANY,
            {
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "entityIds": entity_ids,
            },
            extra,
        )

    def getWithVoted(
        self,
        *,
        attach_id: int | None = None,
        page_size: int | None = None,
        user_for_mobile_format: bool | Literal["Y", "N"] | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoteAttachedVoteGetWithVotedResult]:
        """Get Voting Data with Voter Information.

        ``vote.AttachedVote.getWithVoted``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.getWithVoted.html

        Args:
            attach_id (int): Required in some cases.
            page_size (int): Default: ``10``.
            user_for_mobile_format (bool | Literal["Y", "N"]): Default: ``false``.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_GETWITHVOTED,
            {
                "attachId": attach_id,
                "pageSize": page_size,
                "userForMobileFormat": user_for_mobile_format,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def recall(
        self,
        *,
        attach_id: int | str | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoteAttachedVoteRecallResult]:
        """Recall Your Vote.

        ``vote.AttachedVote.recall``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.recall.html

        Args:
            attach_id (int | str): Required in some cases.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_RECALL,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def resume(
        self,
        *,
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[Any]]:
        """Resume Voting.

        ``vote.AttachedVote.resume``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.resume.html

        Args:
            attach_id (int): Required in some cases.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_RESUME,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def stop(
        self,
        *,
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[Any]]:
        """Stop voting.

        ``vote.AttachedVote.stop``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.stop.html

        Args:
            attach_id (int): Required in some cases.
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``ATTACH_NOT_FOUND``: Attach not found
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_STOP,
            {
                "attachId": attach_id,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )

    def vote(
        self,
        *,
        ballot: Mapping[str, Sequence[int | str]],
        attach_id: int | None = None,
        module_id: Literal["Im", "blog"] | None = None,
        entity_type: Literal[
            "Bitrix\\Vote\\Attachment\\ImMessageConnector",
            "Bitrix\\Vote\\Attachment\\BlogPostConnector",
        ]
        | None = None,
        entity_id: int | None = None,
        signed_attach_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoteAttachedVoteVoteResult]:
        """Vote in the attached voting.

        ``vote.AttachedVote.vote``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.attachedvote.vote.html

        Args:
            attach_id (int): Required in some cases.
            ballot (Mapping[str, Sequence[int | str]]):
            module_id (Literal["Im", "blog"]): Code of the module. Required in some cases.
            entity_type (Literal["Bitrix\\\\Vote\\\\Attachment\\\\ImMessageConnector",
                "Bitrix\\\\Vote\\\\Attachment\\\\BlogPostConnector"]): Type of the object that it belongs
                to. Required in some cases.
            entity_id (int): Id or code of the object that it belongs to. Required in some cases.
            signed_attach_id (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``100``: Bitrix\\Vote\\Attach All parameters in the constructor must have real class
                    type
                ``400``: Cannot save poll.
                ``403``: The poll is inactive.
                ``ATTACH_READ_ACCESS_DENIED``: Attach read access denied
        """
        return self._client._invoke(
            ATTACHEDVOTE_VOTE,
            {
                "attachId": attach_id,
                "ballot": ballot,
                "moduleId": module_id,
                "entityType": entity_type,
                "entityId": entity_id,
                "signedAttachId": signed_attach_id,
            },
            extra,
        )


class VoteIntegrationMethods(SyncNamespace):
    """``vote.Integration``."""

    __slots__ = ()
    _name = "vote.Integration"

    @builtins.property
    def Im(self) -> VoteIntegrationImMethods:
        return VoteIntegrationImMethods(self._client)


class AsyncVoteIntegrationMethods(AsyncNamespace):
    """``vote.Integration``."""

    __slots__ = ()
    _name = "vote.Integration"

    @builtins.property
    def Im(self) -> AsyncVoteIntegrationImMethods:
        return AsyncVoteIntegrationImMethods(self._client)


class VoteIntegrationImMethods(SyncNamespace):
    """``vote.Integration.Im``."""

    __slots__ = ()
    _name = "vote.Integration.Im"

    def send(
        self,
        *,
        chat_id: int,
        im_message_vote_data: params.VoteIntegrationImSendImMessageVoteData,
        template_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.VoteIntegrationImSendResult:
        """Create and Send a Vote in Chat.

        ``vote.Integration.Im.send``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html

        Args:
            chat_id (int): Id of the chat.
            im_message_vote_data (VoteIntegrationImSendImMessageVoteData): Keys:
                ``bitrix24_client.params.VoteIntegrationImSendImMessageVoteData``.
            template_id (str): Id of the template.

        Raises:
            ApiError: The codes that are documented:
                ``403``: Creating a survey is not available
                ``400``: Please enter a question and answer options
                ``400``: Maximum number of questions: 1
                ``400``: Minimum number of answers: 2
                ``400``: Maximum number of answers: 10
                ``400``: Failed to save survey data. Please try again
                ``403``: Insufficient rights to create a survey
        """
        return self._client._invoke(
            INTEGRATION_IM_SEND,
            {
                "chatId": chat_id,
                "IM_MESSAGE_VOTE_DATA": im_message_vote_data,
                "templateId": template_id,
            },
            extra,
        )


class AsyncVoteIntegrationImMethods(AsyncNamespace):
    """``vote.Integration.Im``."""

    __slots__ = ()
    _name = "vote.Integration.Im"

    def send(
        self,
        *,
        chat_id: int,
        im_message_vote_data: params.VoteIntegrationImSendImMessageVoteData,
        template_id: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.VoteIntegrationImSendResult]:
        """Create and Send a Vote in Chat.

        ``vote.Integration.Im.send``, scope ``vote``.
        https://apidocs.bitrix24.com/api-reference/vote/vote.integration.im.send.html

        Args:
            chat_id (int): Id of the chat.
            im_message_vote_data (VoteIntegrationImSendImMessageVoteData): Keys:
                ``bitrix24_client.params.VoteIntegrationImSendImMessageVoteData``.
            template_id (str): Id of the template.

        Raises:
            ApiError: The codes that are documented:
                ``403``: Creating a survey is not available
                ``400``: Please enter a question and answer options
                ``400``: Maximum number of questions: 1
                ``400``: Minimum number of answers: 2
                ``400``: Maximum number of answers: 10
                ``400``: Failed to save survey data. Please try again
                ``403``: Insufficient rights to create a survey
        """
        return self._client._invoke(
            INTEGRATION_IM_SEND,
            {
                "chatId": chat_id,
                "IM_MESSAGE_VOTE_DATA": im_message_vote_data,
                "templateId": template_id,
            },
            extra,
        )
