"""Answers of ``batch``."""

from __future__ import annotations


from .._runtime import kinds as _k, views as _v


class BatchResult(_v.View):
    __slots__ = ()
    result = _v.mapping("result", _k.ANY)
    result_error = _v.mapping("result_error", _k.Nested(lambda: BatchResultResultErrorValue))
    result_total = _v.mapping("result_total", _k.INTEGER)
    result_next = _v.mapping("result_next", _k.INTEGER)
    result_time = _v.mapping("result_time", _k.Nested(lambda: Time))


class BatchResultResultErrorValue(_v.View):
    __slots__ = ()
    error = _v.string("error")
    error_description = _v.string("error_description")


class Time(_v.View):
    __slots__ = ()
    start = _v.number("start")
    finish = _v.number("finish")
    duration = _v.number("duration")
    processing = _v.number("processing")
    date_start = _v.moment("date_start")
    date_finish = _v.moment("date_finish")
    operating_reset_at = _v.integer("operating_reset_at")
    operating = _v.number("operating")
