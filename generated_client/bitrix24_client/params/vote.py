"""Parameters of ``vote``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation(TypedDict, total=False):
    """Keys: pageSize, currentPage."""

    pageSize: Any
    currentPage: Any


class VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation(TypedDict, total=False):
    """Keys: pageSize, currentPage."""

    pageSize: Any
    currentPage: Any


class VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation(TypedDict, total=False):
    """Keys: pageSize, currentPage."""

    pageSize: Any
    currentPage: Any


class VoteIntegrationImSendImMessageVoteData(TypedDict, total=False, extra_items=Any):
    """Keys: QUESTIONS, ANONYMITY, OPTIONS."""

    QUESTIONS: Required[
        Sequence[VoteIntegrationImSendImMessageVoteDataQuestionsItem | OtherKeys]
        | Mapping[str, VoteIntegrationImSendImMessageVoteDataQuestionsItem | OtherKeys]
    ]
    ANONYMITY: Literal[0, 1, "0", "1"]
    OPTIONS: Literal[0, 1, "0", "1"]
    """Options."""


class VoteIntegrationImSendImMessageVoteDataQuestionsItem(TypedDict, total=False, extra_items=Any):
    """Keys: QUESTION, FIELD_TYPE, ANSWERS."""

    QUESTION: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    FIELD_TYPE: Literal[0, 1, "0", "1"]
    ANSWERS: (
        Sequence[VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem | OtherKeys]
        | Mapping[str, VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem(
    TypedDict, total=False, extra_items=Any
):
    """Keys: MESSAGE."""

    MESSAGE: str | float | Decimal | Literal[False] | None
    """Text of the message."""


class VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersValue(
    TypedDict, total=False, extra_items=Any
):
    """Keys: MESSAGE."""

    MESSAGE: str | float | Decimal | Literal[False] | None
    """Text of the message."""
