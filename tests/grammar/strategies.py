"""Models drawn at random: sound pages about methods that nobody has."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from .model import (
    NO_DEFAULT,
    Fault,
    Literal,
    Mark,
    NoDefault,
    PageModel,
    Parameter,
    Value,
    Variant,
)

#: Names that mean something to the reader wherever they stand: parts of a page and of an
#: envelope, words for types and values, lists of field names.
_TAKEN = frozenset(
    """
    result data fields params auth error time total next start select filter order sort group
    name type code value key field object array list string integer null true false yes element
    parameter section item items structure response request date text file any enum property
    block format int bool number float double char map link
    """.split()
)
_LOWER = st.from_regex(r"[a-z]{4,8}(?:[A-Z][a-z]{3,6})?", fullmatch=True)
_UPPER = st.from_regex(r"[A-Z]{4,7}(?:_[A-Z]{4,6})?", fullmatch=True)
_MANY = st.sampled_from(["UF_PEAR_...", "treeN"])
NAMES = (_LOWER | _UPPER).filter(
    lambda name: name.lower() not in _TAKEN and "XX" not in name and not name.lower().endswith("id")
)
_SCALARS = st.sampled_from(["string", "integer", "boolean", "double", "datetime", "text"])
_ALIASES = st.sampled_from(["crm_status", "user", "integer[]", "string[]"])
_OBJECTS = st.sampled_from(["object", "array", "object[]"])
_MARKS = st.sampled_from([Mark.NONE, Mark.NONE, Mark.REQUIRED, Mark.CONDITIONAL])
#: Labels: words without anything that announces a fact.
LABELS = st.sampled_from(["green", "blue", "quick", "slow pace", "heavy", "late bird"])
_CODES = st.from_regex(r"[a-z]{3,8}|[A-Z]{3,8}|[A-Z]{2,5}_[A-Z]{3,6}", fullmatch=True).filter(
    lambda code: code.lower() not in _TAKEN | {"asc", "desc"} and "XX" not in code
)
_NUMBERS = st.integers(0, 400)


@st.composite
def _values(draw: st.DrawFn, numbers: bool) -> tuple[Value, ...]:
    """A closed list: two to four different values, all with a label or none."""
    source: st.SearchStrategy[str | int] = _NUMBERS if numbers else _CODES
    key = lambda each: str(each).lower()  # noqa: E731
    drawn = draw(st.lists(source, min_size=2, max_size=4, unique_by=key))
    if draw(st.booleans()):
        return tuple(Value(each, draw(LABELS)) for each in drawn)
    return tuple(Value(each) for each in drawn)


@st.composite
def _scalar(draw: st.DrawFn, *, request: bool) -> Parameter:
    name = draw(NAMES | NAMES | NAMES | NAMES | _MANY)
    mark = draw(_MARKS) if request else Mark.NONE
    first = draw(_SCALARS | _ALIASES)
    types: tuple[str, ...] = (first,)
    if draw(st.integers(0, 4)) == 0:
        other = draw(st.sampled_from(["null", "string", "integer"]).filter(lambda t: t != first))
        types = (first, other)
    plain = Parameter(name, types, mark)
    if len(types) > 1 or first in ("crm_status", "user") or first.endswith("[]"):
        return plain
    extra = draw(st.sampled_from(["nothing", "nothing", "values", "default", "limits", "old"]))
    if extra == "values" and first in ("string", "integer"):
        values = draw(_values(first == "integer"))
        default: Literal | NoDefault = NO_DEFAULT
        if request and draw(st.booleans()):
            default = draw(st.sampled_from([value.value for value in values]))
        return replace(plain, values=values, default=default)
    if extra == "default" and request and first in ("string", "integer", "boolean"):
        return replace(plain, default=draw(_default(first)))
    if extra == "limits" and first == "integer":
        low = draw(st.integers(0, 9))
        return replace(plain, minimum=low, maximum=draw(st.integers(low + 1, 5000)))
    if extra == "limits" and first == "string":
        return replace(plain, max_length=draw(st.integers(2, 60000)))
    return replace(plain, deprecated=extra == "old")


def _default(kind: str) -> st.SearchStrategy[Literal]:
    if kind == "integer":
        return st.integers(0, 30000)
    if kind == "boolean":
        return st.sampled_from(["Y", "N"])
    return _CODES


@st.composite
def _object(draw: st.DrawFn, depth: int, *, request: bool) -> Parameter:
    name, types = draw(NAMES), (draw(_OBJECTS),)
    mark = draw(_MARKS) if request else Mark.NONE
    if request and draw(st.integers(0, 5)) == 0:
        titles = draw(st.lists(st.sampled_from(["Pear", "Plum", "Fig"]), min_size=2, unique=True))
        inside = [draw(_fields(0, request=request)) for _ in titles]
        variants = tuple(Variant(t, f) for t, f in zip(titles, inside, strict=True))
        return Parameter(name, types, mark, variants=variants)
    return Parameter(name, types, mark, inside=draw(_fields(depth - 1, request=request)))


@st.composite
def _fields(draw: st.DrawFn, depth: int, *, request: bool) -> tuple[Parameter, ...]:
    each = _scalar(request=request)
    if depth > 0:
        each = each | _object(depth, request=request)
    return tuple(draw(st.lists(each, min_size=1, max_size=3)))


_MESSAGES = st.sampled_from(
    ["Access denied", "Not enough apples", "Basket not found", "Pear is too ripe"]
)
_FAULT_CODES = st.sampled_from(
    ["", "0", "100", "422", "ACCESS_DENIED", "BASKET_EMPTY", "ERROR_CORE", "2004000", "NotFound"]
)


@st.composite
def _faults(draw: st.DrawFn) -> tuple[Fault, ...]:
    """Rows of one table: they share the columns that the table has."""
    kind = draw(st.sampled_from(["message", "status", "explained", "fields"]))
    rows = draw(st.integers(0, 4))
    if kind == "fields":
        return tuple(
            Fault(draw(_FAULT_CODES.filter(len)), draw(_MESSAGES), None, draw(NAMES | st.none()))
            for _ in range(rows)
        )
    status = draw(st.sampled_from([400, 403, 404])) if kind == "status" else None
    return tuple(
        Fault(draw(_FAULT_CODES), None if kind == "explained" else draw(_MESSAGES), status)
        for _ in range(rows)
    )


def unique(
    fields: tuple[Parameter, ...], seen: set[str], *, keep: bool = False
) -> tuple[Parameter, ...]:
    """Fields whose names are unique over the page, in whatever letter case."""
    kept: list[Parameter] = []
    for each in fields:
        if each.name.lower() in seen:
            continue
        seen.add(each.name.lower())
        inside = unique(each.inside, seen)
        if each.inside and not inside:
            continue
        # The same name in two variants is two fields; a name from elsewhere is left out.
        insides = [(v.title, unique(v.fields, set(seen))) for v in each.variants]
        variants = tuple(Variant(title, inner) for title, inner in insides)
        if not all(inner for _, inner in insides):
            continue
        for _, inner in insides:
            seen.update(f.name.lower() for f in inner)
        kept.append(replace(each, inside=inside, variants=variants))
    return tuple(kept)


@st.composite
def pages(draw: st.DrawFn) -> PageModel:
    seen: set[str] = set()
    parameters = unique(draw(_fields(2, request=True)), seen)
    answer: tuple[Parameter, ...] = ()
    kind = draw(st.sampled_from(["boolean", "integer", "object", "object", "array"]))
    if kind in ("object", "array"):
        answer = unique(draw(_fields(2, request=False)), seen)
    result = Parameter("result", (kind if answer or kind != "object" else "boolean",))
    scopes = draw(st.sampled_from([("crm",), ("task",), ("user", "user_brief"), ("sign", "crm")]))
    deprecated = draw(st.booleans())
    return PageModel(
        name="fruit.basket.get",
        title=draw(st.sampled_from(["Get a Basket", "Weigh It"])),
        scopes=scopes,
        any_scope=scopes[0] == "user",
        parameters=parameters,
        result=replace(result, inside=answer),
        envelope=draw(st.sampled_from([("time",), ("time", "total"), ("time", "total", "next")])),
        faults=draw(_faults()),
        version=draw(st.sampled_from(["classic", "classic", "v3"])),
        deprecated=deprecated,
        replacement="fruit.bag.get" if deprecated and draw(st.booleans()) else None,
        system_errors=draw(st.booleans()),
    )
