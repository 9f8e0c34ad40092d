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
    """Code of the error."""
    error_description = _v.string("error_description")
    """Text of the error."""


class Time(_v.View):
    __slots__ = ()
    start = _v.number("start")
    """Time of the beginning, in seconds since 1970."""
    finish = _v.number("finish")
    """Time of the end, in seconds since 1970."""
    duration = _v.number("duration")
    """Seconds from start to finish."""
    processing = _v.number("processing")
    """Seconds of work."""
    date_start = _v.moment("date_start")
    """When the call was begun."""
    date_finish = _v.moment("date_finish")
    """When the call was finished."""
    operating_reset_at = _v.integer("operating_reset_at")
    """When a part of the charged time is given back, in seconds since 1970."""
    operating = _v.number("operating")
    """Seconds of work charged to the method within the last ten minutes."""
