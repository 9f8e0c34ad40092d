"""Answers of ``call``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CallFollowup(_v.View):
    __slots__ = ()
    call_id = _v.integer("callId")
    call_type = _v.integer("callType")
    created_at = _v.string("createdAt")
    """When it was made."""
    duration_seconds = _v.integer("durationSeconds")
    end_date = _v.string("endDate")
    evaluation = _v.nested("evaluation", lambda: CallFollowupEvaluation)
    initiator_id = _v.integer("initiatorId")
    insights = _v.nested("insights", lambda: CallFollowupInsights)
    language = _v.string("language")
    outcomes = _v.array("outcomes", _k.ANY)
    overview = _v.nested("overview", lambda: CallFollowupOverview)
    participants = _v.array("participants", _k.Nested(lambda: CallFollowupParticipantsItem))
    start_date = _v.string("startDate")
    summary = _v.nested("summary", lambda: CallFollowupSummary)
    tracks = _v.array("tracks", _k.ANY)
    transcription = _v.nested("transcription", lambda: CallFollowupTranscription)
    uuid = _v.string("uuid")
    version = _v.integer("version")
    """Version."""


class CallFollowupEvaluation(_v.View):
    __slots__ = ()
    efficiency_value = _v.integer("efficiencyValue")
    criteria = _v.mapping("criteria", _k.ANY)


class CallFollowupField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    title = _v.string("title")
    """Title."""
    description = _v.string("description")
    """Description."""
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")
    multiple = _v.boolean("multiple")
    """Whether the field holds several values."""


class CallFollowupFieldListResult(_v.View):
    __slots__ = ()
    items_ = _v.array("items", _k.Nested(lambda: CallFollowupField))
    """The records."""


class CallFollowupInsights(_v.View):
    __slots__ = ()
    speaker_evaluation_available = _v.boolean("speakerEvaluationAvailable")
    speaker_analysis = _v.array("speakerAnalysis", _k.ANY)


class CallFollowupOverview(_v.View):
    __slots__ = ()
    topic = _v.string("topic")
    action_items = _v.array("actionItems", _k.Nested(lambda: CallFollowupOverviewActionItemsItem))


class CallFollowupOverviewActionItemsItem(_v.View):
    __slots__ = ()
    action_item = _v.string("actionItem")
    quote = _v.string("quote")


class CallFollowupParticipantsItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    """Id of the user."""
    name = _v.string("name")
    """Name."""
    avatar = _v.string("avatar")
    """Picture of the user or chat."""
    talked_seconds = _v.integer("talkedSeconds")


class CallFollowupSummary(_v.View):
    __slots__ = ()
    segments = _v.array("segments", _k.ANY)


class CallFollowupTranscription(_v.View):
    __slots__ = ()
    language = _v.string("language")
    segments = _v.array("segments", _k.ANY)
