"""``deprecated``: for type checkers the standard one, at run time without its import."""
# ruff: noqa: ANN001, ANN002, ANN003, ANN201, ANN202, PLC0414 - checkers see the other branch

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:
    import functools
    import warnings

    def deprecated(message, /):
        """Mark a function: calling it warns, and editors strike it through."""

        def mark(function):
            @functools.wraps(function)
            def warning(*args, **kwargs):
                warnings.warn(message, DeprecationWarning, stacklevel=2)
                return function(*args, **kwargs)

            warning.__deprecated__ = message
            return warning

        return mark
