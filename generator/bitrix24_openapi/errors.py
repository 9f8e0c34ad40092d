"""Errors that a user can act on: one message, no traceback."""

from __future__ import annotations


class InputError(Exception):
    """The input cannot be used. The message starts with ``file:line:`` where there is one."""
