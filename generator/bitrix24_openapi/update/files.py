"""Move finished files into place."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path


def put_in_place(
    new: Path, target: Path | None, trash: Path, last: Sequence[str] = ()
) -> Iterator[Path]:
    """Move the files that differ from one folder to another; no other file is touched.

    ``last``: files that show whether there is anything to do, in order. They are moved after all
    others, so that the next update repeats a move that was interrupted.
    """
    if target is None:
        return
    names = sorted(path.name for path in new.iterdir())
    for name in [*(name for name in names if name not in last), *last]:
        if name in names and not _same(new / name, target / name):
            _move(new / name, target / name, trash)
            yield target / name


def content(path: Path) -> bytes | None:
    """The content of a file; None if it does not exist."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def _same(left: Path, right: Path) -> bool:
    if left.is_dir():
        return _files(left) == _files(right)
    return content(left) == content(right)


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


def _move(new: Path, target: Path, trash: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir():
        shutil.move(target, trash / f".old-{target.name}")
    if new.is_dir():
        shutil.move(new, target)
        return
    try:
        new.replace(target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        shutil.copyfile(new, target)
