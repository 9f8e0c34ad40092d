"""Optional libraries: imported when they are needed, named with the extra that installs them."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def optional(module: str, extra: str, what: str) -> Any:
    """Import ``module``, which ``what`` needs.

    :raises ImportError: it is not installed; the message says which extra does that.
    """
    try:
        return import_module(module)
    except ImportError as error:
        library = module.partition(".")[0]
        raise ImportError(
            f"{what} needs {library}: pip install 'bitrix24-client[{extra}]'", name=library
        ) from error
