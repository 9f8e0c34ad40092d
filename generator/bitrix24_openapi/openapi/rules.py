"""Validation rules for values of a document, and their combinations.

A rule takes a value and returns the first problem in it, or None. Rules are plain functions that
stop early, since every document is checked when it is loaded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from ..identifiers import Kind, shown

#: Path inside of the value, and the problem there.
Problem = tuple[tuple[object, ...], str]
Rule = Callable[[Any], Problem | None]


def text(value: Any) -> Problem | None:
    return None if isinstance(value, str) else ((), f"not text: {shown(value)}")


def flag(value: Any) -> Problem | None:
    return None if isinstance(value, bool) else ((), f"neither true nor false: {shown(value)}")


def name(kind: Kind) -> Rule:
    """A name of that kind."""

    def rule(value: Any) -> Problem | None:
        return None if kind.accepts(value) else ((), kind.refusal(value))

    return rule


def one_of(*values: str) -> Rule:
    def rule(value: Any) -> Problem | None:
        if isinstance(value, str) and value in values:
            return None
        return (), f"none of {', '.join(values)}: {shown(value)}"

    return rule


def number(least: int, most: int) -> Rule:
    """An integer within limits."""

    def rule(value: Any) -> Problem | None:
        if isinstance(value, int) and not isinstance(value, bool) and least <= value <= most:
            return None
        return (), f"not a number from {least} to {most}: {shown(value)}"

    return rule


def optional(inner: Rule) -> Rule:
    """The same, or null."""

    def rule(value: Any) -> Problem | None:
        return None if value is None else inner(value)

    return rule


def list_of(inner: Rule) -> Rule:
    def rule(value: Any) -> Problem | None:
        if not isinstance(value, list):
            return (), f"not a list: {shown(value)}"
        for index, each in enumerate(value):
            if (found := inner(each)) is not None:
                return (index, *found[0]), found[1]
        return None

    return rule


def mapping(inner: Rule, keys: Rule = text) -> Rule:
    """A mapping: one rule for the keys, one for the values."""

    def rule(value: Any) -> Problem | None:
        if not isinstance(value, dict):
            return (), f"not a mapping: {shown(value)}"
        for key, each in value.items():
            if (found := keys(key)) is not None:
                return (key,), found[1]
            if (found := inner(each)) is not None:
                return (key, *found[0]), found[1]
        return None

    return rule


def members(rules: Mapping[str, Rule], *needed: str) -> Rule:
    """A mapping with a rule for each known key; of these, some have to be there."""

    def rule(value: Any) -> Problem | None:
        if not isinstance(value, dict):
            return (), f"not a mapping: {shown(value)}"
        for key, inner in rules.items():
            if key in value and (found := inner(value[key])) is not None:
                return (key, *found[0]), found[1]
        for key in needed:
            if key not in value:
                return (), f"no {key}"
        return None

    return rule


def every(*rules: Rule) -> Rule:
    """All of the rules."""

    def rule(value: Any) -> Problem | None:
        for each in rules:
            if (found := each(value)) is not None:
                return found
        return None

    return rule
