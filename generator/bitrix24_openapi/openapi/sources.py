"""Find documents: in a file, in a folder, in this package."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from ..errors import InputError
from .conventions import DOCUMENTS, OPENAPI, OPENAPI_V3, Api
from .load import RawDocument, load_document

#: The documents of this package: in an installation, as the build of the wheel puts them there,
#: and in a checkout.
PACKAGED: Final = Path(__file__).parents[1] / "data"
CHECKOUT: Final = Path(__file__).parents[3] / "spec"

#: A build writes YAML, so that is never older than what was made of it.
_ENDINGS: Final = (".yaml", ".yml", ".json", ".json.gz")


def own_spec() -> Path:
    """The folder with the documents of this package.

    :raises InputError: the installation has none.
    """
    for folder in (PACKAGED, CHECKOUT):
        if all(find(folder, api) is not None for api in DOCUMENTS):
            return folder
    raise InputError(
        "this installation carries no API description: install the package from a wheel, "
        "or give the documents with --spec"
    )


def find(folder: Path, api: Api) -> Path | None:
    """The file in a folder with the document of an API, in any format."""
    stem = Path(DOCUMENTS[api]).stem
    files = (folder / f"{stem}{ending}" for ending in _ENDINGS)
    return next((file for file in files if file.is_file()), None)


def load_folder(folder: Path, apis: Iterable[Api] = tuple(DOCUMENTS)) -> dict[Api, RawDocument]:
    """The documents that a folder has, by API.

    :raises InputError: it has none of them.
    """
    wanted = list(apis)
    files = {api: file for api in wanted if (file := find(folder, api)) is not None}
    if not files:
        names = [DOCUMENTS[api] for api in wanted]
        raise InputError(f"{folder}: neither {' nor '.join(names)} is there (--spec DIR)")
    return {api: load_document(file) for api, file in files.items()}


def load_all(places: Iterable[Path] = (), cache: Path | None = None) -> list[RawDocument]:
    """The documents at ``places`` (files, or folders with both); without any, this package's."""
    files = [file for place in places for file in _files(place)] or _files(own_spec())
    return [load_document(file, cache) for file in files]


def _files(place: Path) -> list[Path]:
    if not place.is_dir():
        return [place]
    files = [file for api in DOCUMENTS if (file := find(place, api)) is not None]
    if not files:
        raise InputError(f"{place}: neither {OPENAPI} nor {OPENAPI_V3} is there")
    return files
