"""Answers of ``vote``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class VoteAttachedVote(_v.View):
    """Attachment of the message."""

    __slots__ = ()
    id = _v.integer("ID")
    vote_id = _v.integer("VOTE_ID")
    counter = _v.integer("COUNTER")
    questions = _v.mapping("QUESTIONS", _k.Nested(lambda: VoteAttachedVoteQuestionsValue))
    anonymity = _v.integer("ANONYMITY")
    options = _v.integer("OPTIONS")
    """Options."""
    user_answer_map = _v.mapping(
        "userAnswerMap", _k.MapOf(_k.Nested(lambda: VoteAttachedVoteUserAnswerMapValueValue))
    )
    can_edit = _v.boolean("canEdit")
    can_vote = _v.boolean("canVote")
    can_revote = _v.boolean("canRevote")
    is_voted = _v.boolean("isVoted")
    signed_attach_id = _v.string("signedAttachId")
    result_url = _v.string("resultUrl")
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    is_finished = _v.boolean("isFinished")


class VoteAttachedVoteGetAnswerVotedResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: VoteAttachedVoteGetAnswerVotedResultItemsItem))
    """The records."""


class VoteAttachedVoteGetAnswerVotedResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    image = _v.string("IMAGE")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""


class VoteAttachedVoteGetManyResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: VoteAttachedVoteGetManyResultItemsItem))
    """The records."""


class VoteAttachedVoteGetManyResultItemsItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    vote_id = _v.integer("VOTE_ID")
    counter = _v.integer("COUNTER")
    questions = _v.mapping(
        "QUESTIONS", _k.Nested(lambda: VoteAttachedVoteGetManyResultItemsItemQuestionsValue)
    )
    anonymity = _v.integer("ANONYMITY")
    options = _v.integer("OPTIONS")
    """Options."""
    user_answer_map = _v.mapping(
        "userAnswerMap",
        _k.MapOf(_k.Nested(lambda: VoteAttachedVoteGetManyResultItemsItemUserAnswerMapValueValue)),
    )
    can_edit = _v.boolean("canEdit")
    can_vote = _v.boolean("canVote")
    can_revote = _v.boolean("canRevote")
    is_voted = _v.boolean("isVoted")
    signed_attach_id = _v.string("signedAttachId")
    result_url = _v.string("resultUrl")
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    is_finished = _v.boolean("isFinished")


class VoteAttachedVoteGetManyResultItemsItemQuestionsValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    vote_id = _v.string("VOTE_ID")
    c_sort = _v.string("C_SORT")
    counter = _v.string("COUNTER")
    question = _v.string("QUESTION")
    question_type = _v.string("QUESTION_TYPE")
    image_id = _v.anything("IMAGE_ID")
    diagram = _v.string("DIAGRAM")
    diagram_type = _v.string("DIAGRAM_TYPE")
    required = _v.string("REQUIRED")
    """Whether it is required."""
    field_type = _v.string("FIELD_TYPE")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    image = _v.anything("IMAGE")
    answers = _v.mapping(
        "ANSWERS",
        _k.Nested(lambda: VoteAttachedVoteGetManyResultItemsItemQuestionsValueAnswersValue),
    )


class VoteAttachedVoteGetManyResultItemsItemQuestionsValueAnswersValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    question_id = _v.string("QUESTION_ID")
    c_sort = _v.string("C_SORT")
    image_id = _v.anything("IMAGE_ID")
    message = _v.string("MESSAGE")
    """Text of the message."""
    message_type = _v.string("MESSAGE_TYPE")
    counter = _v.string("COUNTER")
    field_type = _v.string("FIELD_TYPE")
    field_width = _v.string("FIELD_WIDTH")
    field_height = _v.string("FIELD_HEIGHT")
    field_param = _v.anything("FIELD_PARAM")
    color = _v.string("COLOR")
    """Color."""
    reaction = _v.string("REACTION")
    raw_field_name = _v.string("~FIELD_NAME")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    message_field_name = _v.string("MESSAGE_FIELD_NAME")
    raw_percent = _v.number("~PERCENT")
    percent = _v.number("PERCENT")


class VoteAttachedVoteGetManyResultItemsItemUserAnswerMapValueValue(_v.View):
    __slots__ = ()
    event_id = _v.string("EVENT_ID")
    event_question_id = _v.string("EVENT_QUESTION_ID")
    answer_id = _v.string("ANSWER_ID")
    id = _v.string("ID")
    message = _v.string("MESSAGE")
    """Text of the message."""


class VoteAttachedVoteGetResult(_v.View):
    __slots__ = ()
    attach = _v.nested("attach", lambda: VoteAttachedVote)
    """Attachment of the message."""


class VoteAttachedVoteGetWithVotedResult(_v.View):
    __slots__ = ()
    attach = _v.nested("attach", lambda: VoteAttachedVoteGetWithVotedResultAttach)
    """Attachment of the message."""
    voted = _v.mapping(
        "voted", _k.ListOf(_k.Nested(lambda: VoteAttachedVoteGetWithVotedResultVotedValueItem))
    )


class VoteAttachedVoteGetWithVotedResultAttach(_v.View):
    """Attachment of the message."""

    __slots__ = ()
    id = _v.integer("ID")
    vote_id = _v.integer("VOTE_ID")
    counter = _v.integer("COUNTER")
    questions = _v.mapping(
        "QUESTIONS", _k.Nested(lambda: VoteAttachedVoteGetWithVotedResultAttachQuestionsValue)
    )
    anonymity = _v.integer("ANONYMITY")
    options = _v.integer("OPTIONS")
    """Options."""
    user_answer_map = _v.mapping(
        "userAnswerMap",
        _k.MapOf(
            _k.Nested(lambda: VoteAttachedVoteGetWithVotedResultAttachUserAnswerMapValueValue)
        ),
    )
    can_edit = _v.boolean("canEdit")
    can_vote = _v.boolean("canVote")
    can_revote = _v.boolean("canRevote")
    is_voted = _v.boolean("isVoted")
    signed_attach_id = _v.string("signedAttachId")
    result_url = _v.string("resultUrl")
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    is_finished = _v.boolean("isFinished")


class VoteAttachedVoteGetWithVotedResultAttachQuestionsValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    vote_id = _v.string("VOTE_ID")
    c_sort = _v.string("C_SORT")
    counter = _v.string("COUNTER")
    question = _v.string("QUESTION")
    question_type = _v.string("QUESTION_TYPE")
    image_id = _v.anything("IMAGE_ID")
    diagram = _v.string("DIAGRAM")
    diagram_type = _v.string("DIAGRAM_TYPE")
    required = _v.string("REQUIRED")
    """Whether it is required."""
    field_type = _v.string("FIELD_TYPE")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    image = _v.anything("IMAGE")
    answers = _v.mapping(
        "ANSWERS",
        _k.Nested(lambda: VoteAttachedVoteGetWithVotedResultAttachQuestionsValueAnswersValue),
    )


class VoteAttachedVoteGetWithVotedResultAttachQuestionsValueAnswersValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    question_id = _v.string("QUESTION_ID")
    c_sort = _v.string("C_SORT")
    image_id = _v.anything("IMAGE_ID")
    message = _v.string("MESSAGE")
    """Text of the message."""
    message_type = _v.string("MESSAGE_TYPE")
    counter = _v.string("COUNTER")
    field_type = _v.string("FIELD_TYPE")
    field_width = _v.string("FIELD_WIDTH")
    field_height = _v.string("FIELD_HEIGHT")
    field_param = _v.anything("FIELD_PARAM")
    color = _v.string("COLOR")
    """Color."""
    reaction = _v.string("REACTION")
    raw_field_name = _v.string("~FIELD_NAME")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    message_field_name = _v.string("MESSAGE_FIELD_NAME")
    raw_percent = _v.number("~PERCENT")
    percent = _v.number("PERCENT")


class VoteAttachedVoteGetWithVotedResultAttachUserAnswerMapValueValue(_v.View):
    __slots__ = ()
    event_id = _v.string("EVENT_ID")
    event_question_id = _v.string("EVENT_QUESTION_ID")
    answer_id = _v.string("ANSWER_ID")
    id = _v.string("ID")
    message = _v.string("MESSAGE")
    """Text of the message."""


class VoteAttachedVoteGetWithVotedResultVotedValueItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    image = _v.string("IMAGE")
    work_position = _v.string("WORK_POSITION")
    """Position at work."""


class VoteAttachedVoteQuestionsValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    vote_id = _v.string("VOTE_ID")
    c_sort = _v.string("C_SORT")
    counter = _v.string("COUNTER")
    question = _v.string("QUESTION")
    question_type = _v.string("QUESTION_TYPE")
    image_id = _v.anything("IMAGE_ID")
    diagram = _v.string("DIAGRAM")
    diagram_type = _v.string("DIAGRAM_TYPE")
    required = _v.string("REQUIRED")
    """Whether it is required."""
    field_type = _v.string("FIELD_TYPE")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    image = _v.anything("IMAGE")
    answers = _v.mapping("ANSWERS", _k.Nested(lambda: VoteAttachedVoteQuestionsValueAnswersValue))


class VoteAttachedVoteQuestionsValueAnswersValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    question_id = _v.string("QUESTION_ID")
    c_sort = _v.string("C_SORT")
    image_id = _v.anything("IMAGE_ID")
    message = _v.string("MESSAGE")
    """Text of the message."""
    message_type = _v.string("MESSAGE_TYPE")
    counter = _v.string("COUNTER")
    field_type = _v.string("FIELD_TYPE")
    field_width = _v.string("FIELD_WIDTH")
    field_height = _v.string("FIELD_HEIGHT")
    field_param = _v.anything("FIELD_PARAM")
    color = _v.string("COLOR")
    """Color."""
    reaction = _v.string("REACTION")
    raw_field_name = _v.string("~FIELD_NAME")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    message_field_name = _v.string("MESSAGE_FIELD_NAME")
    raw_percent = _v.number("~PERCENT")
    percent = _v.number("PERCENT")


class VoteAttachedVoteRecallResult(_v.View):
    __slots__ = ()
    attach = _v.nested("attach", lambda: VoteAttachedVoteRecallResultAttach)
    """Attachment of the message."""


class VoteAttachedVoteRecallResultAttach(_v.View):
    """Attachment of the message."""

    __slots__ = ()
    id = _v.integer("ID")
    vote_id = _v.integer("VOTE_ID")
    counter = _v.integer("COUNTER")
    questions = _v.mapping(
        "QUESTIONS", _k.Nested(lambda: VoteAttachedVoteRecallResultAttachQuestionsValue)
    )
    anonymity = _v.integer("ANONYMITY")
    options = _v.integer("OPTIONS")
    """Options."""
    user_answer_map = _v.array("userAnswerMap", _k.ANY)
    can_edit = _v.boolean("canEdit")
    can_vote = _v.boolean("canVote")
    can_revote = _v.boolean("canRevote")
    is_voted = _v.boolean("isVoted")
    signed_attach_id = _v.string("signedAttachId")
    result_url = _v.string("resultUrl")
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    is_finished = _v.boolean("isFinished")


class VoteAttachedVoteRecallResultAttachQuestionsValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    vote_id = _v.string("VOTE_ID")
    c_sort = _v.string("C_SORT")
    counter = _v.integer("COUNTER")
    question = _v.string("QUESTION")
    question_type = _v.string("QUESTION_TYPE")
    image_id = _v.anything("IMAGE_ID")
    diagram = _v.string("DIAGRAM")
    diagram_type = _v.string("DIAGRAM_TYPE")
    required = _v.string("REQUIRED")
    """Whether it is required."""
    field_type = _v.string("FIELD_TYPE")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    image = _v.anything("IMAGE")
    answers = _v.mapping(
        "ANSWERS", _k.Nested(lambda: VoteAttachedVoteRecallResultAttachQuestionsValueAnswersValue)
    )


class VoteAttachedVoteRecallResultAttachQuestionsValueAnswersValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    question_id = _v.string("QUESTION_ID")
    c_sort = _v.string("C_SORT")
    image_id = _v.anything("IMAGE_ID")
    message = _v.string("MESSAGE")
    """Text of the message."""
    message_type = _v.string("MESSAGE_TYPE")
    counter = _v.string("COUNTER")
    field_type = _v.string("FIELD_TYPE")
    field_width = _v.string("FIELD_WIDTH")
    field_height = _v.string("FIELD_HEIGHT")
    field_param = _v.anything("FIELD_PARAM")
    color = _v.string("COLOR")
    """Color."""
    reaction = _v.string("REACTION")
    raw_field_name = _v.string("~FIELD_NAME")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    message_field_name = _v.string("MESSAGE_FIELD_NAME")
    raw_percent = _v.number("~PERCENT")
    percent = _v.number("PERCENT")


class VoteAttachedVoteUserAnswerMapValueValue(_v.View):
    __slots__ = ()
    event_id = _v.string("EVENT_ID")
    event_question_id = _v.string("EVENT_QUESTION_ID")
    answer_id = _v.string("ANSWER_ID")
    id = _v.string("ID")
    message = _v.string("MESSAGE")
    """Text of the message."""


class VoteAttachedVoteVoteResult(_v.View):
    __slots__ = ()
    attach = _v.nested("attach", lambda: VoteAttachedVoteVoteResultAttach)
    """Attachment of the message."""


class VoteAttachedVoteVoteResultAttach(_v.View):
    """Attachment of the message."""

    __slots__ = ()
    id = _v.integer("ID")
    vote_id = _v.integer("VOTE_ID")
    counter = _v.integer("COUNTER")
    questions = _v.mapping(
        "QUESTIONS", _k.Nested(lambda: VoteAttachedVoteVoteResultAttachQuestionsValue)
    )
    anonymity = _v.integer("ANONYMITY")
    options = _v.integer("OPTIONS")
    """Options."""
    user_answer_map = _v.mapping(
        "userAnswerMap",
        _k.MapOf(_k.Nested(lambda: VoteAttachedVoteVoteResultAttachUserAnswerMapValueValue)),
    )
    can_edit = _v.boolean("canEdit")
    can_vote = _v.boolean("canVote")
    can_revote = _v.boolean("canRevote")
    is_voted = _v.boolean("isVoted")
    signed_attach_id = _v.string("signedAttachId")
    result_url = _v.string("resultUrl")
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""
    is_finished = _v.boolean("isFinished")


class VoteAttachedVoteVoteResultAttachQuestionsValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    vote_id = _v.string("VOTE_ID")
    c_sort = _v.string("C_SORT")
    counter = _v.integer("COUNTER")
    question = _v.string("QUESTION")
    question_type = _v.string("QUESTION_TYPE")
    image_id = _v.anything("IMAGE_ID")
    diagram = _v.string("DIAGRAM")
    diagram_type = _v.string("DIAGRAM_TYPE")
    required = _v.string("REQUIRED")
    """Whether it is required."""
    field_type = _v.string("FIELD_TYPE")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    image = _v.anything("IMAGE")
    answers = _v.mapping(
        "ANSWERS", _k.Nested(lambda: VoteAttachedVoteVoteResultAttachQuestionsValueAnswersValue)
    )


class VoteAttachedVoteVoteResultAttachQuestionsValueAnswersValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.string("ACTIVE")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    question_id = _v.string("QUESTION_ID")
    c_sort = _v.string("C_SORT")
    image_id = _v.anything("IMAGE_ID")
    message = _v.string("MESSAGE")
    """Text of the message."""
    message_type = _v.string("MESSAGE_TYPE")
    counter = _v.string("COUNTER")
    field_type = _v.string("FIELD_TYPE")
    field_width = _v.string("FIELD_WIDTH")
    field_height = _v.string("FIELD_HEIGHT")
    field_param = _v.anything("FIELD_PARAM")
    color = _v.string("COLOR")
    """Color."""
    reaction = _v.string("REACTION")
    raw_field_name = _v.string("~FIELD_NAME")
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    message_field_name = _v.string("MESSAGE_FIELD_NAME")
    raw_percent = _v.number("~PERCENT")
    percent = _v.number("PERCENT")


class VoteAttachedVoteVoteResultAttachUserAnswerMapValueValue(_v.View):
    __slots__ = ()
    event_id = _v.string("EVENT_ID")
    event_question_id = _v.string("EVENT_QUESTION_ID")
    answer_id = _v.string("ANSWER_ID")
    id = _v.string("ID")
    message = _v.string("MESSAGE")
    """Text of the message."""


class VoteIntegrationImSendResult(_v.View):
    __slots__ = ()
    message_id = _v.integer("messageId")
    """Id of the message."""
    vote_id = _v.integer("voteId")
