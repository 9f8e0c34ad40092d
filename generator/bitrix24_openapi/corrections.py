"""Where corrections of the documentation are kept; they are part of the generator.

The wheel carries them; a checkout has them in ``spec/``. They apply to every build, of whatever
revision of the documentation and into whatever folder. A folder that holds corrections of its own
is built with those.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from .errors import InputError
from .openapi import sources

_OVERLAYS: Final = "overlay*.yaml"
_GLOSSARY: Final = "glossary.yaml"
_VERDICTS: Final = "verdicts.yaml"
_NAMES: Final = "names.yaml"
_UNDOCUMENTED: Final = "undocumented.yaml"


@dataclass(frozen=True, slots=True)
class Corrections:
    """The files of one folder; all empty for a build without corrections."""

    overlays: tuple[Path, ...] = ()
    glossary: Path | None = None
    verdicts: Path | None = None
    #: Names of earlier versions, and methods that are no longer documented: written by updates,
    #: not by hand.
    names: Path | None = None
    undocumented: Path | None = None

    def files(self) -> Iterator[Path]:
        """All files."""
        yield from self.written_by_hand()
        yield from (path for path in (self.names, self.undocumented) if path is not None)

    def written_by_hand(self) -> Iterator[Path]:
        yield from self.overlays
        yield from (path for path in (self.glossary, self.verdicts) if path is not None)


def in_folder(folder: Path) -> Corrections:
    """The corrections that a folder holds."""
    if not folder.is_dir():
        return Corrections()
    return Corrections(
        overlays=tuple(sorted(folder.glob(_OVERLAYS))),
        glossary=_file(folder / _GLOSSARY),
        verdicts=_file(folder / _VERDICTS),
        names=_file(folder / _NAMES),
        undocumented=_file(folder / _UNDOCUMENTED),
    )


def packaged() -> Corrections:
    """The corrections of this installation. Raises :class:`InputError` if it carries none."""
    for folder in (sources.PACKAGED, sources.CHECKOUT):
        found = in_folder(folder)
        if found.glossary is not None:
            return found
    raise InputError(
        "this installation carries no corrections of the documentation: install the package from "
        "a wheel, or build with --no-corrections"
    )


def for_folder(out: Path) -> Corrections:
    """The corrections for what is built into ``out``: its own if it holds any, else ours."""
    own = in_folder(out)
    base = own if has_own(out) else packaged()
    return replace(
        base, names=own.names or base.names, undocumented=own.undocumented or base.undocumented
    )


def has_own(out: Path) -> bool:
    """Whether a folder contains corrections, which then have to be up to date."""
    return any(in_folder(out).written_by_hand())


def _file(path: Path) -> Path | None:
    return path if path.is_file() else None
