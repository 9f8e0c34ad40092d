"""What generated modules may import, as far as their text asks for it: name → where it is from.

The names are reserved as well: nothing that is made from a document is called so.
"""

from __future__ import annotations

from typing import Final

#: Of the standard library; empty: the module itself. ``builtins``: methods of the API are called
#: ``list`` and ``set``, and hide those in their class.
STANDARD: Final[dict[str, str]] = {
    "Any": "typing", "Literal": "typing", "Required": "typing", "TYPE_CHECKING": "typing",
    "TypedDict": "typing_extensions", "Decimal": "decimal", "StrEnum": "enum", "IntEnum": "enum",
    "Awaitable": "collections.abc", "Mapping": "collections.abc", "Sequence": "collections.abc",
    "builtins": "", "dt": "",
}  # fmt: skip
#: Of the runtime.
RUNTIME: Final[dict[str, str]] = {
    "AsyncNamespace": "client",
    "SyncNamespace": "client",
    "deprecated": "deprecation",
    "lazy_module": "lazy",
    "ById": "method",
    "Method": "method",
    "Pagination": "method",
    "list_method": "method",
}
#: Of the runtime, for annotations alone.
CHECKED: Final[dict[str, str]] = {
    "AsyncListing": "listing",
    "FileSource": "encoding",
    "Listing": "listing",
    "OtherKeys": "open_dicts",
}
#: Whole modules of the runtime, by the name that they have in generated modules.
MODULES: Final[dict[str, str]] = {"_k": "converters", "_v": "views"}
