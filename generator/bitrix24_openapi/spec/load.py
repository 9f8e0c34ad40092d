"""Reading OpenAPI documents: quickly where we have written them, correctly in any case."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import yaml

from ..collector import without_collector
from ..errors import InputError
from . import block_yaml
from .gate import check_document

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # PyYAML without libyaml: the same values, slower
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

Document = dict[str, Any]

#: The escape of a surrogate, which may be one of a pair.
_HALF: Final = re.compile(r"\\(?:u|U0000)[dD][89a-fA-F]")
_SECTIONS: Final = ("paths", "webhooks", "components")


def load_document(path: Path) -> Document:
    """The OpenAPI document in a file, YAML or JSON. Raises :class:`InputError`."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from None
    return parse_document(data, str(path))


def parse_document(data: bytes, name: str) -> Document:
    """The document in a text; ``name`` is what complaints call it."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{name}:{line}: not UTF-8") from None
    with without_collector():
        value = _parse(text, name)
    if not isinstance(value, dict) or not isinstance(value.get("openapi"), str):
        raise InputError(f"{name}:1: not an OpenAPI document")
    for section in _SECTIONS:
        if not isinstance(value.get(section, {}), dict):
            raise InputError(f"{name}:1: {section} is not a mapping")
    _check_characters(value, text, name)
    check_document(value, name, lambda: text)
    return value


def _check_characters(value: Document, text: str, name: str) -> None:
    """Escapes can stand for halves of characters, which no file and no answer can hold."""
    escape = _HALF.search(text)
    if escape is None:
        return
    try:
        json.dumps(value, ensure_ascii=False, default=str).encode("utf-8")
    except UnicodeEncodeError:
        line = text.count("\n", 0, escape.start()) + 1
        raise InputError(f"{name}:{line}: half of a character (a lone surrogate)") from None


def _parse(text: str, name: str) -> Any:
    if text.lstrip()[:1] == "{":
        try:
            return json.loads(text)
        except RecursionError:
            raise InputError(f"{name}:1: nested too deeply") from None
        except ValueError:
            pass  # YAML's flow style looks alike
    try:
        return block_yaml.read(text)
    except block_yaml.Unsupported:
        return _parse_any_yaml(text, name)


def _parse_any_yaml(text: str, name: str) -> Any:
    try:
        return yaml.load(text, _Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark is not None else 1
        raise InputError(f"{name}:{line}: not YAML: {error.problem}") from None
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        # A date that is none (2024-13-01) is a ValueError.
        raise InputError(f"{name}:1: not YAML: {error}") from None
