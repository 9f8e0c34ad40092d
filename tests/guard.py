"""Tests leave the repository that they stand in alone.

What make hands on to the programs that it calls would reach a make that a test calls: its targets
would run with the variables of somebody's command line. And an update that a test starts in the
repository would rewrite it. Neither can happen while this guard is installed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

#: How make hands its arguments on, and the variables that they set.
OF_MAKE: Final = ("MAKEFLAGS", "MFLAGS", "MAKEOVERRIDES", "MAKELEVEL", "DOCS", "DOCS_RU")
#: What is generated, and kept.
_GENERATED: Final = ("spec", "generated_client")
#: Targets of make that change nothing.
_HARMLESS: Final = frozenset({"help", "-n", "--dry-run"})
#: Audit events that change files: where their names are among the arguments, and beside each the
#: folder that it is relative to (-1: the current one).
_CHANGES: Final = {
    "os.rename": ((0, 2), (1, 3)),
    "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),),
    "os.mkdir": ((0, 2),),
}
_WRITING: Final = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class RepositoryTouchedError(AssertionError):
    """A test was about to change the repository that it stands in."""


def install(root: Path) -> None:
    """Watch this process, for good: there is no way to take an audit hook back."""
    for name in OF_MAKE:
        os.environ.pop(name, None)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "subprocess.Popen":
            reason = started(root, arguments[1], arguments[2])
        elif event == "open":
            reason = opened(root, arguments[0], arguments[1], arguments[2])
        elif event in _CHANGES:
            named = (arguments[at] for at, folder in _CHANGES[event] if arguments[folder] == -1)
            reason = next(filter(None, (changed(root, each) for each in named)), "")
        else:
            return
        if reason:
            raise RepositoryTouchedError(reason)

    sys.addaudithook(hook)


def started(root: Path, command: Any, cwd: Any) -> str:
    """Why a program must not be started; empty if it may."""
    words = [os.fsdecode(word) for word in _words(command)]
    here = Path(os.fsdecode(cwd)) if cwd is not None else Path.cwd()
    inside = here.resolve().is_relative_to(root)
    names = [Path(word).name for word in words]
    if not words or not inside:
        return ""
    if names[0] == "make" and _HARMLESS.isdisjoint(words):
        return f"make in the repository: {' '.join(words)}"
    if "update" in words and {"bitrix24-openapi", "bitrix24_openapi"} & set(names):
        spec = words[words.index("--spec") + 1] if "--spec" in words[:-1] else "spec"
        if (here / spec).resolve().is_relative_to(root):
            return f"an update of the repository: {' '.join(words)}"
    return ""


def _words(command: Any) -> Sequence[Any]:
    return command.split() if isinstance(command, str) else list(command or ())


def opened(root: Path, file: Any, mode: Any, flags: Any) -> str:
    """Why a file must not be opened; empty if it may."""
    writes = any(letter in (mode or "") for letter in "wax+") or bool((flags or 0) & _WRITING)
    return changed(root, file) if writes else ""


def changed(root: Path, file: Any) -> str:
    """Why a file must not be changed; empty if it may."""
    if not isinstance(file, str | bytes | os.PathLike):
        return ""
    path = Path(os.fsdecode(file))
    # Relative names are rare, and asking for the folder is not: it comes with every import.
    path = path if path.is_absolute() else Path.cwd() / path
    parts = path.parts[len(root.parts) :] if path.parts[: len(root.parts)] == root.parts else ()
    if parts and parts[0] in _GENERATED and "__pycache__" not in parts:
        return f"a test writes {path}"
    return ""
