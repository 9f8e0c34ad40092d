"""Parameters of ``vote``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


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


class VoteIntegrationImSendImMessageVoteData(TypedDict, total=False):
    """Keys: QUESTIONS, ANONYMITY, OPTIONS."""

    QUESTIONS: Required[Sequence[VoteIntegrationImSendImMessageVoteDataQuestionsItem]]
    ANONYMITY: Literal[0, 1]
    OPTIONS: Literal[0, 1]


class VoteIntegrationImSendImMessageVoteDataQuestionsItem(TypedDict, total=False):
    """Keys: QUESTION, FIELD_TYPE, ANSWERS."""

    QUESTION: str
    FIELD_TYPE: Literal[0, 1]
    ANSWERS: Sequence[VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem]


class VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem(TypedDict, total=False):
    """Keys: MESSAGE."""

    MESSAGE: str
    """Text of the message."""
