"""For type checkers: values of parameters that take more keys than the documented ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    # A class that nothing is of: a literal does not fit, so that it is checked against the
    # documented keys. What fits is a mapping to Any, such as ``dict[str, Any]``.
    #
    # mypy does not read classes that are made by a call, and takes Any. It has no TypedDict with
    # further keys (PEP 728) yet, and would refuse every literal with a custom field otherwise.
    _Nothing = type("_Nothing", (), {})
    OtherKeys: TypeAlias = Mapping[str, _Nothing]  # type: ignore[valid-type]
