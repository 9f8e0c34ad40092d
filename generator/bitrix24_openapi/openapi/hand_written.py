"""Reading the files beside a spec that people write: corrections, descriptions, judgements."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from ..errors import InputError


def read(path: Path) -> tuple[Any, yaml.Node | None]:
    """What a YAML file says, and the same as nodes that know their lines.

    :raises InputError: the file cannot be read, with the line where the text is no YAML.
    """
    try:
        text = path.read_text(encoding="utf-8")
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
        return yaml.load(text, Loader=yaml.CSafeLoader), node
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path}:1: not UTF-8 text") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark is not None else 1
        raise InputError(f"{path}:{line}: not YAML: {getattr(error, 'problem', error)}") from error
    except ValueError as error:
        # Scalars such as 2024-13-45, which look like dates and are none.
        raise InputError(f"{path}:1: {error}") from error
