"""Answers of ``call``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CallFollowupFieldGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    title = _v.string("title")
    description = _v.string("description")
    filterable = _v.boolean("filterable")
    sortable = _v.boolean("sortable")
    multiple = _v.boolean("multiple")


class CallFollowupFieldListResult(_v.View):
    __slots__ = ()
    items = _v.array("items", _k.Nested(lambda: CallFollowupFieldListResultItemsItem))


class CallFollowupFieldListResultItemsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    type = _v.string("type")
    description = _v.string("description")


class CallFollowupGetResultItem(_v.View):
    """The record."""

    __slots__ = ()
    call_id = _v.integer("callId")
    call_type = _v.integer("callType")
    initiator_id = _v.integer("initiatorId")
    start_date = _v.string("startDate")
    end_date = _v.string("endDate")
    duration_seconds = _v.integer("durationSeconds")
    uuid = _v.string("uuid")
    language = _v.string("language")
    version = _v.integer("version")
    participants = _v.array("participants", _k.ANY)
    outcomes = _v.array("outcomes", _k.STRING)
    created_at = _v.string("createdAt")
    tracks = _v.array("tracks", _k.ANY)
    transcription = _v.nested("transcription", lambda: CallFollowupGetResultItemTranscription)
    overview = _v.nested("overview", lambda: CallFollowupGetResultItemOverview)
    summary = _v.nested("summary", lambda: CallFollowupGetResultItemSummary)
    insights = _v.nested("insights", lambda: CallFollowupGetResultItemInsights)
    evaluation = _v.nested("evaluation", lambda: CallFollowupGetResultItemEvaluation)


class CallFollowupGetResultItemEvaluation(_v.View):
    __slots__ = ()
    efficiency_value = _v.integer("efficiencyValue")
    criteria = _v.mapping("criteria", _k.ANY)


class CallFollowupGetResultItemInsights(_v.View):
    __slots__ = ()
    speaker_evaluation_available = _v.boolean("speakerEvaluationAvailable")
    speaker_analysis = _v.array("speakerAnalysis", _k.ANY)


class CallFollowupGetResultItemOverview(_v.View):
    __slots__ = ()
    topic = _v.string("topic")
    action_items = _v.array("actionItems", _k.ANY)


class CallFollowupGetResultItemSummary(_v.View):
    __slots__ = ()
    segments = _v.array("segments", _k.ANY)


class CallFollowupGetResultItemTranscription(_v.View):
    __slots__ = ()
    language = _v.string("language")
    segments = _v.array("segments", _k.ANY)


class CallFollowupListResultItemsItem(_v.View):
    __slots__ = ()
    call_id = _v.integer("callId")
    start_date = _v.string("startDate")
    participants = _v.array(
        "participants", _k.Nested(lambda: CallFollowupListResultItemsItemParticipantsItem)
    )
    overview = _v.nested("overview", lambda: CallFollowupListResultItemsItemOverview)


class CallFollowupListResultItemsItemOverview(_v.View):
    __slots__ = ()
    topic = _v.string("topic")
    action_items = _v.array(
        "actionItems", _k.Nested(lambda: CallFollowupListResultItemsItemOverviewActionItemsItem)
    )


class CallFollowupListResultItemsItemOverviewActionItemsItem(_v.View):
    __slots__ = ()
    action_item = _v.string("actionItem")
    quote = _v.string("quote")


class CallFollowupListResultItemsItemParticipantsItem(_v.View):
    __slots__ = ()
    user_id = _v.integer("userId")
    name = _v.string("name")
    avatar = _v.string("avatar")
    talked_seconds = _v.integer("talkedSeconds")
