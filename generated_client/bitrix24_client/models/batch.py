"""Answers of ``batch``."""

from __future__ import annotations


from .._runtime import kinds as _k, views as _v


class BatchResult(_v.View):
    __slots__ = ()
    result = _v.nested("result", lambda: BatchResultResult)
    result_error = _v.nested("result_error", lambda: BatchResultResultError)
    result_total = _v.nested("result_total", lambda: BatchResultResultTotal)
    result_next = _v.mapping("result_next", _k.ANY)
    result_time = _v.mapping("result_time", _k.Nested(lambda: Time))


class BatchResultResult(_v.View):
    __slots__ = ()
    get_user = _v.nested("get_user", lambda: BatchResultResultGetUser)
    get_department = _v.array(
        "get_department", _k.Nested(lambda: BatchResultResultGetDepartmentItem)
    )


class BatchResultResultError(_v.View):
    __slots__ = ()
    get_user = _v.nested("get_user", lambda: BatchResultResultErrorGetUser)
    get_department = _v.nested("get_department", lambda: BatchResultResultErrorGetDepartment)


class BatchResultResultErrorGetDepartment(_v.View):
    __slots__ = ()
    error = _v.string("error")
    error_description = _v.string("error_description")


class BatchResultResultErrorGetUser(_v.View):
    __slots__ = ()
    error = _v.string("error")
    error_description = _v.string("error_description")


class BatchResultResultGetDepartmentItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    name = _v.string("NAME")
    sort = _v.integer("SORT")


class BatchResultResultGetUser(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    active = _v.boolean("ACTIVE")
    name = _v.string("NAME")
    last_name = _v.string("LAST_NAME")
    email = _v.string("EMAIL")
    last_login = _v.string("LAST_LOGIN")
    date_register = _v.string("DATE_REGISTER")
    is_online = _v.string("IS_ONLINE")
    timestamp_x = _v.string("TIMESTAMP_X")
    last_activity_date = _v.string("LAST_ACTIVITY_DATE")
    personal_gender = _v.string("PERSONAL_GENDER")
    personal_birthday = _v.string("PERSONAL_BIRTHDAY")
    uf_employment_date = _v.string("UF_EMPLOYMENT_DATE")
    uf_department = _v.array("UF_DEPARTMENT", _k.INTEGER)


class BatchResultResultTotal(_v.View):
    __slots__ = ()
    get_department = _v.integer("get_department")


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
