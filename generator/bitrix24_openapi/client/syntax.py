"""The last check of generated modules: they hold what templates write and nothing else.

Names and texts of a document are checked and quoted long before. Should one get through all the
same, the package is not written: every module is parsed, and each statement and expression has to
be of a form that stands here. Nothing is executed.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from ..errors import InputError
from ..identifiers import PYTHON, shown
from . import imports

#: Modules of the standard library, beside those that generated code imports by name.
_LIBRARIES: Final = frozenset({"__future__", *imports.STANDARD.values()} - {""})
_WHOLE: Final = frozenset({("builtins", None), ("datetime", "dt")})
_BASES: Final = frozenset(
    "AsyncClient AsyncNamespace IntEnum StrEnum SyncClient SyncNamespace TypedDict".split()
)
_CLASS_ARGUMENTS: Final = {("total", "False"), ("extra_items", "Any")}
#: Functions and classes of the runtime that are called when a module is imported.
_CALLED: Final = frozenset({
    "ById", "Method", "Pagination", "TypedDict", "lazy_module", "list_method"
})  # fmt: skip
#: What methods call on the client.
_SENDERS: Final = frozenset({"_invoke", "_list"})
#: Names with two underscores that templates write.
_SLOTS: Final = "__slots__"
_OWN_TARGETS: Final = frozenset({_SLOTS, "__version__"})
_OWN_METHODS: Final = frozenset({"__call__"})
_PACKAGE: Final = "__package__"
#: Builtins that annotations name.
_TYPES: Final = frozenset({"str", "int", "float", "bool", "dict", "tuple"})
_BUILTINS: Final = frozenset(dir(builtins))


class _Unexpected(Exception):  # noqa: N818 - becomes an InputError, which has the module
    def __init__(self, node: ast.AST, what: str) -> None:
        super().__init__(what)
        self.line = getattr(node, "lineno", 1)


def check_modules(modules: Mapping[str, str], skeletons: Iterable[str]) -> None:
    """Raise :class:`InputError` for the first module that holds something else.

    ``skeletons`` are templates written for a document of nothing: what they define is known.
    """
    known = frozenset(ast.dump(each) for text in skeletons for each in _definitions(text))
    for path, text in modules.items():
        try:
            _Module(known).check(ast.parse(text))
        except _Unexpected as error:
            raise InputError(
                f"{path}:{error.line}: unexpected in generated code: {error}"
            ) from None
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            line = getattr(error, "lineno", None) or 1
            reason = getattr(error, "msg", error)
            raise InputError(f"{path}:{line}: generated code is not Python: {reason}") from None


def bound_names(text: str) -> frozenset[str]:
    """Every name that a module binds at its top."""
    found = set()
    for node in _statements(ast.parse(text).body):
        if isinstance(node, ast.Import | ast.ImportFrom):
            found |= {alias.asname or alias.name for alias in node.names}
        elif isinstance(node, ast.FunctionDef | ast.ClassDef):
            found.add(node.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            found |= {target.id for target in targets if isinstance(target, ast.Name)}
    return frozenset(found)


def _statements(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements of a module, those below a condition included."""
    for node in body:
        yield node
        if isinstance(node, ast.If):
            yield from _statements([*node.body, *node.orelse])


def _definitions(text: str) -> Iterator[ast.stmt]:
    """Functions of a module, and the computed constants of its classes."""
    for node in _statements(ast.parse(text).body):
        if isinstance(node, ast.FunctionDef):
            yield node
        elif isinstance(node, ast.ClassDef):
            yield from (each for each in node.body if isinstance(each, ast.Assign))


class _Module:
    """Looks at one module."""

    def __init__(self, known: frozenset[str]) -> None:
        self._known = known

    def check(self, tree: ast.Module) -> None:
        bound: set[str] = set()
        for node in tree.body:
            self._statement(node, bound)

    # --- modules ------------------------------------------------------------------------------

    def _statement(self, node: ast.stmt, bound: set[str]) -> None:
        match node:
            case ast.ClassDef():
                _bind(bound, node, node.name)
                self._class(node)
            case ast.Assign(targets=[ast.Name(id=name)]):
                _bind(bound, node, name)
                _value(node.value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value):
                _bind(bound, node, name)
                _annotation(node.annotation)
                _value(value)
            case ast.Import() | ast.ImportFrom():
                _import(node)
            case ast.If(test=ast.Name(id="TYPE_CHECKING")):
                self._branch(node)
            case ast.If(test=ast.UnaryOp(op=ast.Not(), operand=ast.Name(id="TYPE_CHECKING"))):
                self._branch(node)
            case ast.FunctionDef() if ast.dump(node) in self._known:
                pass
            case _:
                _text(node)

    def _branch(self, node: ast.If) -> None:
        for branch in (node.body, node.orelse):
            bound: set[str] = set()
            for each in branch:
                self._statement(each, bound)

    # --- classes ------------------------------------------------------------------------------

    def _class(self, node: ast.ClassDef) -> None:
        match node.bases, node.decorator_list:
            case [ast.Name(id=keys)], [] if keys == f"_{node.name}":
                pass
            case [base], []:
                _base(base)
            case _:
                raise _Unexpected(node, "a class of another form")
        for keyword in node.keywords:
            if (keyword.arg, ast.unparse(keyword.value)) not in _CLASS_ARGUMENTS:
                raise _Unexpected(node, "an argument of a class")
        bound: set[str] = set()
        for each in node.body:
            self._member(each, bound)

    def _member(self, node: ast.stmt, bound: set[str]) -> None:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)]):
                _bind(bound, node, name)
                if not isinstance(node.value, ast.JoinedStr) or ast.dump(node) not in self._known:
                    _value(node.value)
            case ast.AnnAssign(target=ast.Name(id=name)):
                _bind(bound, node, name)
                _annotation(node.annotation)
                if node.value is not None:
                    _value(node.value)
            case ast.FunctionDef():
                _bind(bound, node, node.name)
                _method(node)
            case _:
                _text(node)


def _bind(bound: set[str], node: ast.AST, name: str) -> None:
    if not PYTHON.accepts(name) and name not in _OWN_TARGETS | _OWN_METHODS:
        raise _Unexpected(node, f"the name {shown(name)}")
    if name in bound:
        raise _Unexpected(node, f"a second {name}")
    bound.add(name)


def _text(node: ast.stmt) -> None:
    """A docstring, or else refused."""
    if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Constant):
        raise _Unexpected(node, type(node).__name__)
    if not isinstance(node.value.value, str):
        raise _Unexpected(node, "a constant that stands alone")


def _import(node: ast.Import | ast.ImportFrom) -> None:
    if isinstance(node, ast.Import):
        if any((alias.name, alias.asname) not in _WHOLE for alias in node.names):
            raise _Unexpected(node, f"the import of {shown(node.names[0].name)}")
        return
    module = node.module or ""
    if node.level == 0 and module not in _LIBRARIES:
        raise _Unexpected(node, f"an import from {shown(module)}")
    for name in (*module.split("."), *(each for a in node.names for each in (a.name, a.asname))):
        if name and not PYTHON.accepts(name) and name not in ("__future__", "__version__"):
            raise _Unexpected(node, f"the name {shown(name)}")


def _base(node: ast.expr) -> None:
    match node:
        case ast.Name(id=name) if name in _BASES:
            pass
        case ast.Attribute(value=ast.Name(id="_v"), attr="View"):
            pass
        case ast.Subscript(value=ast.Name(id="Event"), slice=inner):
            _reference(inner)
        case _:
            raise _Unexpected(node, "a base of a class")


# --- methods ------------------------------------------------------------------------------------


def _method(node: ast.FunctionDef) -> None:
    for decorator in node.decorator_list:
        match decorator:
            case ast.Attribute(value=ast.Name(id="builtins"), attr="property"):
                pass
            case ast.Call(func=ast.Name(id="deprecated"), args=[ast.Constant()], keywords=[]):
                pass
            case _:
                raise _Unexpected(decorator, "a decorator")
    _arguments(node)
    if node.returns is not None:
        _annotation(node.returns)
    *before, last = node.body
    for each in before:
        if isinstance(each, ast.ImportFrom) and each.level:
            _import(each)
        else:
            _text(each)
    if not isinstance(last, ast.Return) or not isinstance(last.value, ast.Call):
        raise _Unexpected(last, "the end of a method")
    _send(last.value)


def _arguments(node: ast.FunctionDef) -> None:
    taken = node.args
    if taken.posonlyargs or taken.vararg or taken.kwarg or taken.defaults:
        raise _Unexpected(node, "arguments of another form")
    bound: set[str] = set()
    for each in (*taken.args, *taken.kwonlyargs):
        _bind(bound, each, each.arg)
        if each.annotation is not None:
            _annotation(each.annotation)
    if not all(each is None or _is_constant(each, None) for each in taken.kw_defaults):
        raise _Unexpected(node, "a default")


def _send(call: ast.Call) -> None:
    """``Class(self)``, ``Class(self._client)`` or ``self._client._invoke(METHOD, {...}, ...)``."""
    if call.keywords:
        raise _Unexpected(call, "an argument by name")
    match call.func, call.args:
        case ast.Name(), [ast.Name(id="self")]:
            _value(call.func)
        case ast.Name(), [argument] if _is_client(argument):
            _value(call.func)
        case ast.Attribute(value=owner, attr=name), [method, given, *others] if _is_client(owner):
            _value(method)
            _given(given)
            if name not in _SENDERS or not all(isinstance(each, ast.Name) for each in others):
                raise _Unexpected(call, "a call")
        case _:
            raise _Unexpected(call, "a call")


def _is_client(node: ast.expr) -> bool:
    match node:
        case ast.Attribute(value=ast.Name(id="self"), attr="_client"):
            return True
    return False


def _given(node: ast.expr) -> None:
    match node:
        case ast.Dict(keys=keys, values=values):
            plain = all(isinstance(key, ast.Constant) for key in keys)
            if not plain or not all(isinstance(each, ast.Name) for each in values):
                raise _Unexpected(node, "what is sent")
        case ast.DictComp():
            if ast.dump(node) != _BY_POSITION:
                raise _Unexpected(node, "what is sent")
        case _:
            raise _Unexpected(node, "what is sent")


_BY_POSITION: Final = ast.dump(
    ast.parse("{str(index): each for index, each in enumerate(items)}", mode="eval").body
)


# --- expressions --------------------------------------------------------------------------------


def _value(node: ast.expr) -> None:
    """What is computed when a module is imported."""
    match node:
        case ast.Constant():
            _constant(node)
        case ast.Name(id=name):
            _loaded(node, name)
        case ast.Call():
            _call(node)
        case ast.Tuple(elts=elements):
            for each in elements:
                _value(each)
        case ast.Dict(keys=keys, values=values):
            for key in keys:
                if not isinstance(key, ast.Constant):
                    raise _Unexpected(node, "a key")
                _constant(key)
            for each in values:
                _value(each)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int())):
            pass
        case _:
            _reference(node)


def _constant(node: ast.Constant) -> None:
    if node.value is not None and not isinstance(node.value, str | int):
        raise _Unexpected(node, "a constant")


def _loaded(node: ast.expr, name: str) -> None:
    if (name in _BUILTINS and name != _PACKAGE) or not (PYTHON.accepts(name) or name == _PACKAGE):
        raise _Unexpected(node, f"the name {shown(name)}")


def _call(node: ast.Call) -> None:
    takes_lambda = False
    match node.func:
        case ast.Name(id=name) if name in _CALLED:
            pass
        case ast.Attribute(value=ast.Name(id="_v" | "_k"), attr=name) if name[:1].isalpha():
            takes_lambda = name in ("nested", "Nested")
        case _:
            raise _Unexpected(node, "a call")
    for argument in node.args:
        if takes_lambda and isinstance(argument, ast.Lambda):
            if ast.dump(argument.args) != _NO_ARGUMENTS:
                raise _Unexpected(node, "a function")
            _reference(argument.body)
        else:
            _value(argument)
    for keyword in node.keywords:
        if keyword.arg is None:
            raise _Unexpected(node, "an argument of a call")
        _value(keyword.value)


_NO_ARGUMENTS: Final = ast.dump(ast.parse("lambda: None", mode="eval").body.args)  # type: ignore[attr-defined]


def _reference(node: ast.expr) -> None:
    """A class: ``CrmDeal``, ``models.CrmDeal``, ``_k.STRING``."""
    match node:
        case ast.Name(id=name):
            _loaded(node, name)
        case ast.Attribute(value=ast.Name(id=owner), attr=name):
            _loaded(node, owner)
            if owner == "builtins" or name.startswith("_") or not PYTHON.accepts(name):
                raise _Unexpected(node, f"the attribute {shown(name)}")
        case _:
            raise _Unexpected(node, type(node).__name__)


def _annotation(node: ast.expr) -> None:
    """What stands for a type; it is not computed."""
    match node:
        case ast.Name(id=name):
            if name not in _TYPES:
                _loaded(node, name)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            _annotation(left)
            _annotation(right)
        case ast.Subscript(value=of, slice=inner):
            _annotation(of)
            _annotation(inner)
        case ast.Tuple(elts=elements):
            for each in elements:
                _annotation(each)
        case ast.Attribute(value=ast.Name(id="builtins"), attr="list" | "dict"):
            pass
        case ast.Constant():
            _constant(node)
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int())):
            pass
        case _:
            _reference(node)


def _is_constant(node: ast.expr, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value
