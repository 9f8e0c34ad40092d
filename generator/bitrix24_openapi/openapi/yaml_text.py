"""Any YAML → JSON values; our own documents with a fast reader."""

from __future__ import annotations

import json
from typing import Any

import yaml

from ..errors import InputError
from . import block_yaml

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML without libyaml: the same values, slower
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]


def read(text: str, name: str) -> Any:
    """The value of a YAML document; error messages call it ``name``. Raises InputError."""
    try:
        return block_yaml.read(text)
    except block_yaml.Unsupported:
        return _read_any(text, name)


def _read_any(text: str, name: str) -> Any:
    try:
        return _with_text_keys(yaml.load(text, _Loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        raise InputError(f"{name}:{line}: not YAML: {error.problem}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        # An invalid date (2024-13-01) is a ValueError.
        raise InputError(f"{name}:1: not YAML: {error}") from None


def _with_text_keys(value: Any) -> Any:
    """Keys as JSON has them: people write the status of a response as a number."""
    if isinstance(value, dict):
        return {
            key if isinstance(key, str) else _key(key): _with_text_keys(inner)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_with_text_keys(inner) for inner in value]
    return value


def _key(key: Any) -> str:
    return json.dumps(key) if key is None or isinstance(key, bool) else str(key)
