"""What each change means: the classification, as data.

The documents describe what a running API promises. A change is

* **breaking** if code that relies on the old promise may now fail: a call is refused, a value
  that was read is gone or has another type, a permission is missing;
* **additive** if there is more to use, or the docs now say what they did not say before: a type,
  a list of values or a limit that is documented for the first time takes nothing away, because
  nothing was promised;
* **documentation** if the API is the same and only its description differs.

Requests and responses are classified separately, because the same change has opposite effects:
when a type is widened, the caller may send more, and has to be prepared to read more. Event
payloads are treated like responses.

What only examples show (``x-b24-source-kind: example``) was never promised, nor were the forms
in which a value travels beside its documented type (``"547"`` for an integer): when an example
is rewritten they come and go, and that is documentation.

A page that says of itself that it is unfinished (``x-b24-unfinished``) promised nothing, either:
what would break the promise of another page completes that one, and is additive. Only a method
that disappears breaks in any case.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Final

from .model import Change, Impact, Kind, Side

_B: Final = Impact.BREAKING
_A: Final = Impact.ADDITIVE
_D: Final = Impact.DOCUMENTATION


@dataclass(frozen=True, slots=True)
class Rule:
    #: For requests; for changes of a whole method the only classification.
    request: Impact
    #: For responses.
    response: Impact
    #: Text before the places of the change.
    label: str
    #: What is shown for each place: ``before``, ``after``, ``both`` or nothing.
    shows: str
    why: str


RULES: Final[dict[Kind, Rule]] = {
    # --- methods and events as a whole
    Kind.ADDED: Rule(_A, _A, "new", "", "nobody used it"),
    Kind.REMOVED: Rule(_B, _B, "removed", "before", "calls are no longer described, or refused"),
    Kind.RENAMED: Rule(_B, _B, "renamed", "both", "code names methods"),
    Kind.RECASED: Rule(_D, _D, "other letter case", "both", "portals look methods up without case"),
    Kind.DEPRECATED: Rule(_A, _A, "deprecated", "after", "works as before; a notice is a feature"),
    Kind.UNDOCUMENTED: Rule(
        _A, _A, "no longer documented", "after", "silence does not say that portals refuse it"
    ),
    Kind.REINSTATED: Rule(_D, _D, "no longer deprecated", "", "works as before"),
    Kind.REPLACEMENT: Rule(_D, _D, "another replacement", "both", "advice"),
    Kind.SCOPE_ADDED: Rule(
        _B, _B, "needs the scope", "after", "a token without the scope is refused"
    ),
    Kind.SCOPE_REMOVED: Rule(_A, _A, "no longer needs the scope", "before", "a right too many"),
    Kind.ERROR_ADDED: Rule(_A, _A, "new errors", "after", "any error may come; it has a name now"),
    Kind.ERROR_REMOVED: Rule(
        _D, _D, "errors no longer listed", "before", "what handles it stays idle"
    ),
    Kind.ERROR_CHANGED: Rule(
        _D, _D, "errors described otherwise", "both", "code is what errors are told by"
    ),
    Kind.PAGING_ADDED: Rule(_A, _A, "pages", "after", "the first page is what came before"),
    Kind.PAGING_REMOVED: Rule(_B, _B, "no longer pages", "before", "loops over pages end"),
    Kind.PAGING_CHANGED: Rule(
        _B, _B, "pages otherwise", "both", "loops over pages look in the old place"
    ),
    Kind.ORDER_MATTERS: Rule(
        _B, _B, "the order of parameters matters", "", "calls in another order are misread"
    ),
    Kind.ORDER_CHANGED: Rule(
        _B, _B, "other order of parameters", "both", "positions are names there"
    ),
    Kind.ORDER_FREE: Rule(_A, _A, "the order of parameters is free", "", "any order works"),
    Kind.TITLE: Rule(_D, _D, "title", "both", "words"),
    Kind.SECTION: Rule(_D, _D, "section", "both", "a place in the contents"),
    Kind.PAGE: Rule(_D, _D, "page", "both", "a place of the docs"),
    Kind.EXAMPLES: Rule(_D, _D, "other examples", "", "an example is one of many"),
    Kind.WORDS: Rule(_D, _D, "description", "", "words"),
    # --- members of requests and responses
    Kind.MEMBER_ADDED: Rule(
        _A, _A, "new", "after", "may be left out; readers skip unknown members"
    ),
    Kind.REQUIRED_MEMBER_ADDED: Rule(
        _B, _A, "new and required", "after", "calls without it are refused"
    ),
    Kind.MEMBER_REMOVED: Rule(
        _B, _B, "removed", "before", "what was sent has no effect, or is not there"
    ),
    Kind.MEMBER_RECASED: Rule(_B, _B, "other letter case", "both", "keys are compared by letter"),
    Kind.MEMBER_GENERALISED: Rule(
        _D, _D, "now one of a pattern", "after", "the name stays possible"
    ),
    Kind.MEMBERS_DESCRIBED: Rule(
        _A, _A, "inside now described", "after", "nothing was said before"
    ),
    Kind.MEMBERS_UNDESCRIBED: Rule(
        _B, _B, "inside no longer described", "before", "members are gone"
    ),
    Kind.EXAMPLE_MEMBER_ADDED: Rule(_D, _D, "new in examples", "", "not documented"),
    Kind.EXAMPLE_MEMBER_REMOVED: Rule(_D, _D, "gone from examples", "", "never documented"),
    Kind.SPELLING_ADDED: Rule(_A, _A, "also spelled", "after", "one more way"),
    Kind.SPELLING_REMOVED: Rule(
        _D, _D, "no longer also spelled", "before", "the examples show one way less"
    ),
    Kind.REQUIRED: Rule(_B, _A, "now required", "", "calls without it are refused"),
    Kind.CONDITIONAL: Rule(
        _D, _D, "required under a condition", "", "what it takes was not said before"
    ),
    Kind.OPTIONAL: Rule(_A, _D, "now optional", "", "may be left out"),
    Kind.ONE_OF_REQUIRED: Rule(
        _B, _D, "one of several required", "both", "calls without them are refused"
    ),
    Kind.ONE_OF_RELAXED: Rule(
        _A, _D, "other choice of required", "both", "what was sent is enough"
    ),
    Kind.SHOWN_ALWAYS: Rule(_D, _D, "in every example", "", "examples promise nothing"),
    Kind.SHOWN_SOMETIMES: Rule(_D, _D, "not in every example", "", "examples promise nothing"),
    Kind.TYPE_RENAMED: Rule(
        _D, _D, "type under another name", "both", "another name for the same type"
    ),
    Kind.TYPE_SPECIFIED: Rule(_A, _A, "type told", "both", "nothing was said"),
    Kind.TYPE_SETTLED: Rule(
        _A,
        _A,
        "type told as it was shown",
        "both",
        "examples showed it when the text said otherwise",
    ),
    Kind.TYPE_UNSPECIFIED: Rule(
        _A, _B, "type no longer told", "both", "readers lose what they counted on"
    ),
    Kind.TYPE_WIDENED: Rule(_A, _B, "wider type", "both", "more may be sent, more has to be read"),
    Kind.TYPE_NARROWED: Rule(
        _B, _A, "narrower type", "both", "less may be sent, less has to be read"
    ),
    Kind.TYPE_CHANGED: Rule(_B, _B, "other type", "both", "values of the old type no longer fit"),
    Kind.EXAMPLE_ONLY: Rule(
        _D, _D, "now in examples alone", "", "the examples show the type that was documented"
    ),
    Kind.NULL_ADDED: Rule(_A, _B, "may be null", "", "readers meet no value at all"),
    Kind.NULL_REMOVED: Rule(_B, _A, "never null", "", "null is refused, or never read"),
    Kind.FORMS: Rule(
        _D, _D, "shown in other forms", "both", "examples show it; the documented type is the same"
    ),
    Kind.VALUES_LISTED: Rule(_A, _A, "values told", "after", "nothing was said of them before"),
    Kind.VALUES_UNLISTED: Rule(_A, _D, "values no longer told", "before", "any value may be sent"),
    Kind.VALUE_ADDED: Rule(
        _A, _A, "new value", "after", "readers expect values that they do not know"
    ),
    Kind.VALUE_REMOVED: Rule(
        _B, _D, "value removed", "before", "the value is refused, or never read"
    ),
    Kind.DEFAULT_ADDED: Rule(_D, _D, "default told", "after", "it was not said before"),
    Kind.DEFAULT_REMOVED: Rule(_D, _D, "default no longer told", "before", "words"),
    Kind.DEFAULT_CHANGED: Rule(
        _B, _D, "other default", "both", "calls without it mean another thing"
    ),
    Kind.LIMIT_ADDED: Rule(_A, _A, "limit told", "after", "it was not said before"),
    Kind.LIMIT_REMOVED: Rule(_A, _D, "limit gone", "before", "more may be sent"),
    Kind.LIMIT_TIGHTENED: Rule(
        _B, _A, "tighter limit", "both", "values within the old one are refused"
    ),
    Kind.LIMIT_LOOSENED: Rule(_A, _D, "looser limit", "both", "what was sent still fits"),
}


#: Changes that are breaking even on an unfinished page.
_ALWAYS: Final = frozenset({Kind.REMOVED, Kind.RENAMED})


def unpromised(change: Change) -> Change:
    """The change of an unfinished page."""
    if change.impact is not Impact.BREAKING or change.kind in _ALWAYS:
        return change
    return replace(change, impact=Impact.ADDITIVE, unpromised=True)


def make_change(
    kind: Kind, side: Side, where: str = "", before: Any = None, after: Any = None
) -> Change:
    """The change, classified by its rule."""
    rule = RULES[kind]
    impact = rule.response if side in (Side.RESPONSE, Side.EVENT) else rule.request
    return Change(kind, side, impact, where, before, after)
