"""Answers of ``batch``."""

from __future__ import annotations


from .._runtime import views as _v


class BatchResult(_v.View):
    __slots__ = ()
    result = _v.anything("result")
    result_error = _v.anything("result_error")
    result_total = _v.anything("result_total")
    result_next = _v.anything("result_next")
    result_time = _v.anything("result_time")
