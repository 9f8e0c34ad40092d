"""Parameters of ``vote``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict


class VoteAttachedVoteGetAnswerVotedRequestByTheAttachedPollIDPageNavigation(
    TypedDict, total=False
):
    pageSize: Any
    currentPage: Any


class VoteIntegrationImSendRequestImMessageVoteData(TypedDict, total=False):
    QUESTIONS: Required[Sequence[VoteIntegrationImSendRequestImMessageVoteDataQuestionsItem]]
    ANONYMITY: Literal[0, 1]
    OPTIONS: Literal[0, 1]


class VoteIntegrationImSendRequestImMessageVoteDataQuestionsItem(TypedDict, total=False):
    QUESTION: str
    FIELD_TYPE: Literal[0, 1]
    ANSWERS: Sequence[VoteIntegrationImSendRequestImMessageVoteDataQuestionsItemAnswersItem]


class VoteIntegrationImSendRequestImMessageVoteDataQuestionsItemAnswersItem(TypedDict, total=False):
    MESSAGE: str
