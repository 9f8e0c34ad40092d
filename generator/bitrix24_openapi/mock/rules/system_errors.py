"""The errors that every method shares, as the documents list them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from ...openapi.system_errors import SYSTEM_ERRORS, SharedError, system_errors
from ..catalogue import Catalogue
from ..model import Failure, Generation

#: What REST 3.0 answers in cases that both generations know, and in cases of its own: the end of
#: the code, and words where the documents give none.
_OF_V3: Final[Mapping[str, tuple[str, str]]] = {
    "insufficient_scope": (
        "INSUFFICIENTSCOPEEXCEPTION",
        "Insufficient access rights: required scope is missing",
    ),
    "ERROR_METHOD_NOT_FOUND": ("METHODNOTFOUNDEXCEPTION", "Method not found"),
    "INVALID_JSON": ("INVALIDJSONEXCEPTION", "Invalid JSON"),
    "IDEMPOTENCY_KEY_REUSED": ("IDEMPOTENCYKEYREUSEDEXCEPTION", "Idempotency key reused"),
    "INVALID_IDEMPOTENCY_KEY": ("INVALIDIDEMPOTENCYKEYEXCEPTION", "Invalid idempotency key"),
}


class SystemErrors:
    """Makes a failure of the code of a system error."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._known: dict[Generation, dict[str, SharedError]] = {}
        generations: tuple[Generation, ...] = ("classic", "v3")
        for generation in generations:
            known = {error.code: error for error in SYSTEM_ERRORS[generation]}
            for document in reversed(list(catalogue.documents(generation))):
                known.update((error.code, error) for error in system_errors(document))
            self._known[generation] = known

    def failure(
        self, code: str, generation: Generation = "classic", *, reason: str = "", message: str = ""
    ) -> Failure:
        """``code`` is that of classic REST, or one of :data:`_OF_V3`."""
        known = self._known[generation]
        words = ""
        if generation == "v3" and code in _OF_V3:
            ending, words = _OF_V3[code]
            code = next(each for each in known if each.endswith(f"_{ending}"))
        error = known[code]
        return Failure(error.status, error.code, message or error.message or words, reason)
