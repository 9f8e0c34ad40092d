"""Parameters of ``vote``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
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
    QUESTIONS: Required[
        Sequence[VoteIntegrationImSendImMessageVoteDataQuestionsItem | Mapping[str, Any]]
        | Mapping[str, VoteIntegrationImSendImMessageVoteDataQuestionsItem | Mapping[str, Any]]
    ]
    ANONYMITY: Literal[0, 1, "0", "1"]
    OPTIONS: Literal[0, 1, "0", "1"]


class VoteIntegrationImSendImMessageVoteDataQuestionsItem(TypedDict, total=False):
    QUESTION: str | float | Decimal | Literal[False] | None
    FIELD_TYPE: Literal[0, 1, "0", "1"]
    ANSWERS: (
        Sequence[VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem | Mapping[str, Any]]
        | Mapping[
            str, VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersValue | Mapping[str, Any]
        ]
        | str
        | Literal[False]
        | None
    )


class VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem(TypedDict, total=False):
    MESSAGE: str | float | Decimal | Literal[False] | None


class VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersValue(TypedDict, total=False):
    MESSAGE: str | float | Decimal | Literal[False] | None
