"""Which parameter of a method names the record that it is about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .model import fold

#: Parameters that no name of a method leads to
#: (api-reference/landing/page/methods/landing-landing-delete.md,
#: api-reference/lists/lists/lists-delete.md).
_ID_OF_NOUN: Final = {"landing": "lid", "imbot": "botid", "lists": "iblockid"}


def id_name(required: Sequence[str], names: Sequence[str], noun: str) -> str | None:
    """``id``, else the parameter that is called after the record: ``taskId``, ``MESSAGE_ID``.

    One that has to be given goes before one that may be: both are in
    api-reference/lists/elements/lists-element-update.md.
    """
    own = fold(noun)
    for group in (required, names):
        for matches in (_is_id, _is_id_of, _is_like_id_of):
            found = next((each for each in group if matches(fold(each), own)), None)
            if found is not None:
                return found
    return None


def _is_id(name: str, _noun: str) -> bool:
    return name == "id"


def _is_id_of(name: str, noun: str) -> bool:
    return name == _ID_OF_NOUN.get(noun, noun + "id")


def _is_like_id_of(name: str, noun: str) -> bool:
    """task.checklistitem: ``ITEMID``; tasks.template.checklist: ``checkListItemId``."""
    stem = name.removesuffix("id")
    return stem not in ("", name) and (noun.endswith(stem) or stem.startswith(noun))
