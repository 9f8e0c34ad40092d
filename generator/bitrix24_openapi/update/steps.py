"""Revisions of the documentation, one after the other: folders, or the histories of checkouts."""

from __future__ import annotations

import datetime as dt
import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import InputError


@dataclass(frozen=True, slots=True)
class Step:
    """One revision in one or two languages."""

    name: str
    docs_en: Path | None
    docs_ru: Path | None
    #: Date of the newest commit; empty: determined from the folders.
    date: str = ""


# --- folders ----------------------------------------------------------------------------------


def from_folders(places: Sequence[str]) -> list[Step]:
    """``EN``, ``EN,RU``, ``,RU`` or a folder with ``en`` and ``ru`` in it, for each step."""
    return [_from_folder(place) for place in places]


def _from_folder(place: str) -> Step:
    english, comma, russian = place.partition(",")
    whole = Path(place)
    inside = {name: whole / name for name in ("en", "ru") if (whole / name).is_dir()}
    if not comma and inside and not (whole / "api-reference").is_dir():
        return Step(whole.resolve().name, inside.get("en"), inside.get("ru"))
    first, second = (Path(each) if each else None for each in (english, russian))
    folders = [folder for folder in (first, second) if folder is not None]
    for folder in folders:
        if not folder.is_dir():
            raise InputError(f"{folder}: no such folder")
    if not folders:
        raise InputError(f"{place!r}: no folder of documentation")
    return Step(" ".join(folder.resolve().name for folder in folders), first, second)


# --- histories --------------------------------------------------------------------------------


def days(first: str, last: str, every: int) -> list[str]:
    """Dates from one to the other, the last one included."""
    begin, end = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    if begin > end:
        raise InputError(f"{first} is later than {last}")
    count = (end - begin).days // every
    found = [begin + dt.timedelta(days=every * number) for number in range(count + 1)]
    return [day.isoformat() for day in ([*found, end] if found[-1] != end else found)]


def from_histories(
    english: Path | None, russian: Path | None, dates: Sequence[str], into: Path
) -> Iterator[Step]:
    """The state of checkouts at the end of each day; days without changes are left out."""
    before: tuple[str, ...] = ()
    for day in dates:
        commits = {
            language: _commit(root, day)
            for language, root in (("en", english), ("ru", russian))
            if root is not None
        }
        if tuple(commits.values()) == before:
            continue
        before = tuple(commits.values())
        folders: dict[str, Path] = {}
        for language, root in (("en", english), ("ru", russian)):
            if root is not None:
                # One folder for all steps: the cache is keyed by path.
                folders[language] = into / language
                _check_out(root, commits[language], folders[language])
        date = max(
            _git(root, "log", "-1", "--format=%cs", commits[language])
            for language, root in (("en", english), ("ru", russian))
            if root is not None
        )
        yield Step(day, folders.get("en"), folders.get("ru"), date)


def _commit(root: Path, day: str) -> str:
    found = _git(root, "rev-list", "-1", f"--before={day}T23:59:59Z", "HEAD")
    if not found:
        raise InputError(f"{root}: no commit before {day}")
    return found


def _check_out(root: Path, commit: str, folder: Path) -> None:
    """The files of a commit; unchanged files keep their modification times."""
    folder.mkdir(parents=True, exist_ok=True)
    git_dir = _git(root, "rev-parse", "--absolute-git-dir")
    # The index and the files of the checkout itself are not changed.
    index = folder.resolve().parent / f".index-{folder.name}"
    places = ("--git-dir", git_dir, "--work-tree", str(folder.resolve()))
    _git(folder, *places, "read-tree", "--reset", "-u", commit, index=index)


def _git(root: Path, *arguments: str, index: Path | None = None) -> str:
    environment = {**os.environ, **({"GIT_INDEX_FILE": str(index)} if index is not None else {})}
    try:
        done = subprocess.run(
            ["git", "-C", str(root), *arguments],
            capture_output=True,
            text=True,
            check=False,
            env=environment,
        )
    except OSError as error:
        raise InputError(f"git: {error.strerror or error}") from None
    if done.returncode:
        message = done.stderr.strip().splitlines()
        raise InputError(f"{root}: git: {message[-1] if message else 'failed'}")
    return done.stdout.strip()
