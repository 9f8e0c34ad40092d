"""Answers of ``ai``."""

from __future__ import annotations


from .._runtime import views as _v


class AiEngine(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    app_code = _v.string("app_code")
    name = _v.string("name")
    """Name."""
    code = _v.string("code")
    """Symbolic code."""
    category = _v.string("category")
    completions_url = _v.string("completions_url")
    settings = _v.nested("settings", lambda: AiEngineSettings)
    """Settings."""
    date_create = _v.integer("date_create")
    """When it was made."""


class AiEngineSettings(_v.View):
    """Settings."""

    __slots__ = ()
    code_alias = _v.string("code_alias")
    model_context_type = _v.string("model_context_type")
    model_context_limit = _v.integer("model_context_limit")
