"""Parameters of ``vote``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict


class VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation(TypedDict, total=False):
    pageSize: Any
    currentPage: Any


class VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation(TypedDict, total=False):
    pageSize: Any
    currentPage: Any


class VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation(TypedDict, total=False):
    pageSize: Any
    currentPage: Any


class VoteIntegrationImSendImMessageVoteData(TypedDict, total=False):
    QUESTIONS: Required[Sequence[VoteIntegrationImSendImMessageVoteDataQuestionsItem]]
    ANONYMITY: Literal[0, 1]
    OPTIONS: Literal[0, 1]


class VoteIntegrationImSendImMessageVoteDataQuestionsItem(TypedDict, total=False):
    QUESTION: str
    FIELD_TYPE: Literal[0, 1]
    ANSWERS: Sequence[VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem]


class VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem(TypedDict, total=False):
    MESSAGE: str
