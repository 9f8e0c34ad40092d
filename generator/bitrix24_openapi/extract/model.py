"""Facts: what one documentation page says about one method or event.

Plain values, printable as JSON (:func:`to_json`), each with the place it was read from.
Nothing here knows OpenAPI. Text in ``description`` fields is the vendor's prose and stays
out of committed output; everything else is a fact.
"""

from __future__ import annotations

from dataclasses import dataclass, field, fields, is_dataclass
from enum import Enum, StrEnum
from typing import Any

from ..markdown.model import Diagnostic, Source

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]


class _Missing(Enum):
    MISSING = "missing"

    def __repr__(self) -> str:
        return "MISSING"


#: "The docs state no default", as opposed to a default of null.
MISSING = _Missing.MISSING


class Language(StrEnum):
    EN = "en"
    RU = "ru"


class Version(StrEnum):
    """REST version of a method: ``/rest/`` or ``/rest/api/``."""

    CLASSIC = "classic"
    V3 = "v3"


class Origin(StrEnum):
    """Where a field of a structure was found, best first."""

    TABLE = "table"
    LIST = "list"  #: a list of keys inside a description cell
    INLINE = "inline"  #: an inline format, ``{"from": 1}``, in a description
    FENCE = "fence"  #: a skeleton in a fence
    EXAMPLE = "example"  #: only the example payload shows it


@dataclass(frozen=True, slots=True)
class TypeName:
    """One alternative of a documented type: ``crm_company[]`` → name ``crm_company``, depth 1."""

    name: str
    array_depth: int = 0
    #: Link target as written in the page (``../data-types.md#time``), when the name is a link.
    link: str | None = None
    #: Key into ``PageFacts.shared`` when the name is a type that the docs define.
    shared: str | None = None


@dataclass(frozen=True, slots=True)
class DocType:
    """A documented type. ``text`` is as documented, without link markup (``x-b24-type``)."""

    text: str
    alternatives: tuple[TypeName, ...]

    @property
    def nullable(self) -> bool:
        return any(t.name.lower() == "null" for t in self.alternatives)


@dataclass(frozen=True, slots=True)
class EnumValue:
    value: Json
    #: Short label from the docs, may be empty.
    label: str = ""
    #: No list of the docs has the value, an example shows it.
    shown: bool = False


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds as JSON Schema keywords; ``None`` where the docs give none."""

    minimum: float | int | None = None
    maximum: float | int | None = None
    exclusive_minimum: float | int | None = None
    exclusive_maximum: float | int | None = None
    min_length: int | None = None
    max_length: int | None = None
    min_items: int | None = None
    max_items: int | None = None

    def __bool__(self) -> bool:
        return any(getattr(self, f.name) is not None for f in fields(self))


NO_LIMITS = Limits()


class Container(StrEnum):
    """What ``Field.inner`` describes: the value itself, or the items when it is a list."""

    OBJECT = "object"
    ITEMS = "items"


class Wire(StrEnum):
    """Kinds of JSON values that examples show: the closed vocabulary of ``observed``."""

    NULL = "null"
    TRUE = "true"
    FALSE = "false"
    INTEGER = "integer"
    NUMBER = "number"
    EMPTY = "empty"  #: ""
    DIGITS = "digits"  #: "547", "-1"
    DECIMAL = "decimal"  #: "20.00"
    YN = "yn"  #: "Y" / "N"
    DATE = "date"  #: "2024-08-30"
    DATETIME = "datetime"  #: ISO 8601 with time
    STRING = "string"  #: any other string
    ARRAY = "array"
    EMPTY_ARRAY = "empty-array"
    OBJECT = "object"
    EMPTY_OBJECT = "empty-object"


@dataclass(frozen=True, slots=True)
class Field:
    """A parameter, a nested key or a response field."""

    #: Exact wire name. For a pattern, as documented (``UF_...``); for items of an array, ``""``.
    name: str
    type: DocType | None
    source: Source
    required: bool = False
    #: "Required if ..." and its kin: the mark does not hold always.
    conditional: bool = False
    #: Other names of which one may stand in for this field ("required if X is not given").
    either_or: tuple[str, ...] = ()
    #: Other names for which this field may stand in ("can be used instead of X"): whether one of
    #: them has to be given, their own rows say.
    stands_for: tuple[str, ...] = ()
    #: Other spellings of the name that the examples send (``ID`` for ``id``).
    aliases: tuple[str, ...] = ()
    #: The documented name stands for many names (``UF_...``, ``PROPERTY_*``, ``<locale>``).
    #: A regular expression for the real ones, anchored.
    pattern: str | None = None
    deprecated: bool = False
    description: str = ""
    enum: tuple[EnumValue, ...] = ()
    default: Json | _Missing = MISSING
    limits: Limits = NO_LIMITS
    #: What is inside, for objects, maps and arrays (of the items then).
    inner: Structure | None = None
    #: How ``inner`` was seen to sit in the value; empty: as the documented type says.
    containers: tuple[Container, ...] = ()
    #: The documented type is not what travels (``*.fields`` pages type the entity, the answer
    #: describes its fields): ``observed`` and ``inner`` alone tell the wire type.
    examples_override_type: bool = False
    origin: Origin = Origin.TABLE
    #: Kinds of values that the page's examples show for this field.
    observed: tuple[Wire, ...] = ()
    #: The same for the items, where a value is a list.
    observed_items: tuple[Wire, ...] = ()
    #: In how many example objects that could hold the field it is / how many there were.
    seen: tuple[int, int] = (0, 0)
    #: The page says that ``enum`` does not have all values.
    open_values: bool = False
    #: The same row on the page in the other language.
    twin: Source | None = None
    #: Only the Russian page has the row: ``source`` is a line of that page.
    only_in_ru: bool = False


@dataclass(frozen=True, slots=True)
class Structure:
    """The inside of an object (or of the items of an array)."""

    fields: tuple[Field, ...] = ()
    #: Alternative shapes, e.g. one per tab; ``fields`` then holds what is common to all.
    alternatives: tuple[Alternative, ...] = ()
    #: Key of a shared type (``path.md#anchor``), see :class:`SharedType`. ``fields`` then holds
    #: only what the page's examples show beyond it.
    ref: str | None = None
    #: Values are all alike under free keys (a map keyed by id, code or language).
    map_of: Field | None = None
    #: Sets of names of which one set has to be given (``anyOf`` of required sets).
    required_sets: tuple[tuple[str, ...], ...] = ()
    source: Source | None = None


@dataclass(frozen=True, slots=True)
class Alternative:
    title: str
    structure: Structure


@dataclass(frozen=True, slots=True)
class SharedType:
    """A type defined on a data-types page (or by a heading that several pages link to)."""

    #: ``path.md#anchor``
    key: str
    #: Name as documented: ``crm_multifield``.
    name: str
    #: Scalar it stands for (``user`` → ``integer``), or None for an object.
    alias_of: DocType | None
    structure: Structure | None
    enum: tuple[EnumValue, ...]
    description: str
    source: Source


@dataclass(frozen=True, slots=True)
class ErrorFact:
    """One row of an error table.

    ``code``: exactly as documented, ``""`` where the docs say empty or dash.
    ``message``: the wire message where the table's columns tell it, else ``""``.
    ``status``: HTTP status where the row names one, else None.
    """

    code: str
    message: str
    status: int | None
    source: Source
    description: str = ""
    #: REST 3.0: the field the error speaks of, if any.
    field_name: str | None = None
    #: The same row on the page in the other language.
    twin: Source | None = None
    #: Only the Russian page has the row: ``source`` is a line of that page.
    only_in_ru: bool = False


@dataclass(frozen=True, slots=True)
class RequestExample:
    """A request body that the docs show. ``kind``: webhook, oauth, js, ts, php, ..."""

    kind: str
    method: str
    body: Json
    source: Source
    #: Names of the repairs that made the text parse; empty for valid JSON.
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResponseExample:
    """A response that the docs show. ``status`` None where the page names none."""

    status: int | None
    body: Json
    source: Source
    repairs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultType:
    """The TypeScript response type of ``call.make<T>``, as JSON Schema or {} for any."""

    text: str
    shape: dict[str, Any]
    source: Source


@dataclass(frozen=True, slots=True)
class Replacement:
    """What the docs offer in place of a deprecated method: a method, or a page (a section)."""

    method: str | None
    page: str | None
    text: str


@dataclass(slots=True)
class Method:
    name: str
    version: Version
    #: Page title without the method name.
    title: str
    #: Page path relative to the docs root.
    page: str
    source: Source
    scopes: list[str] = field(default_factory=list)
    #: True: one of the scopes is enough; False: all of them are needed.
    any_scope: bool = False
    who_can_execute: str = ""
    deprecated: bool = False
    #: The page says of itself that it is still being written.
    unfinished: bool = False
    replacement: Replacement | None = None
    description: str = ""
    #: The request body. ``fields`` in table order; ``alternatives`` for alternative parameter sets.
    request: Structure = field(default_factory=Structure)
    #: The body is a JSON array of such objects (REST 3.0 ``batch``).
    array_body: bool = False
    #: Parameters are told apart by their order, not by name alone.
    positional: bool = False
    #: Top-level response keys (``result``, ``total``, ``next``, ``time``) in table order.
    response: list[Field] = field(default_factory=list)
    errors: list[ErrorFact] = field(default_factory=list)
    #: The page includes the table of shared system errors.
    system_errors: bool = False
    requests: list[RequestExample] = field(default_factory=list)
    #: What the JavaScript, TypeScript and PHP examples send; for checks, not for reading.
    literals: list[RequestExample] = field(default_factory=list)
    responses: list[ResponseExample] = field(default_factory=list)
    result_type: ResultType | None = None
    #: Table-of-contents chain of titles, outermost first; empty when the page is in no toc.
    toc: list[str] = field(default_factory=list)
    #: The heading of the page in the other language.
    twin: Source | None = None
    diagnostics: list[Diagnostic] = field(default_factory=list)


@dataclass(slots=True)
class Event:
    #: Upper-case event code.
    name: str
    #: Spelled as the docs do (``onCrmDealAdd``).
    title_name: str
    title: str
    page: str
    source: Source
    scopes: list[str] = field(default_factory=list)
    any_scope: bool = False
    deprecated: bool = False
    #: The page says of itself that it is still being written.
    unfinished: bool = False
    description: str = ""
    #: What the handler receives: ``event``, ``data``, ``ts``, ``auth`` ...
    payload: Structure = field(default_factory=Structure)
    examples: list[Json] = field(default_factory=list)
    toc: list[str] = field(default_factory=list)
    #: The heading of the page in the other language.
    twin: Source | None = None
    diagnostics: list[Diagnostic] = field(default_factory=list)


class PageKind(StrEnum):
    METHOD = "method"
    EVENT = "event"
    OTHER = "other"


@dataclass(slots=True)
class PageFacts:
    """Everything taken from one page (or from an EN/RU pair of pages)."""

    page: str
    kind: PageKind
    #: Why a page that looks like a method or an event was left out (a stable phrase), or "".
    reason: str = ""
    methods: list[Method] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    #: Shared types that the page's facts refer to, by key.
    shared: dict[str, SharedType] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: Rows and errors that were compared between the languages, 0 where only one was read.
    compared_rows: int = 0
    #: Every file that the facts depend on, relative to its docs root, prefixed ``en:`` or ``ru:``.
    depends: tuple[str, ...] = ()


def to_json(value: Any) -> Any:
    """Facts as JSON-ready data: empty members left out, sources as ``file:line``."""
    if isinstance(value, Source):
        return str(value)
    if value is MISSING:
        return None
    if isinstance(value, Enum):
        return value.value
    if is_dataclass(value) and not isinstance(value, type):
        out: dict[str, Any] = {}
        for f in fields(value):
            v = getattr(value, f.name)
            if f.name == "default":
                if v is not MISSING:
                    out["default"] = v
                continue
            if isinstance(v, Limits):
                v = {k: x for k, x in to_json(v).items() if x is not None} if v else None
            if v in (None, "", [], {}, ()) or v is False:
                continue
            out[f.name] = to_json(v)
        return out
    if isinstance(value, (list, tuple)):
        return [to_json(v) for v in value]
    if isinstance(value, dict):
        return {str(k): to_json(v) for k, v in value.items()}
    return value
