"""Values as the docs write them: list items and runs within a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from ..words.phrases import Phrases
from ..words.sentences import USED_FOR
from .literals import LiteralType, Token, number_of, token


@dataclass(slots=True)
class Choice:
    """One value (several where one item names synonyms) with its label."""

    tokens: list[Token]
    label: str
    default: bool = False
    #: Text follows without a dash ("`id` of the message"): it may be no value at all.
    loose: bool = False


#: Pairs that are a complete list of values wherever they stand side by side.
FLAG_PAIRS = frozenset({frozenset({"y", "n"}), frozenset({"true", "false"}), frozenset({"0", "1"})})
DIRECTIONS = frozenset({"asc", "desc"})
_FLAGS = frozenset({"y", "n", "true", "false", "0", "1", "null", ""})

#: Piece of a value that stands for many values (``U<id>``, ``DYNAMIC_XXX``, ``#ID#``, ``UF_...``).
_PLACEHOLDER = re.compile(
    r"<[^<>]*>|\{[^{}]*\}|(?<![A-Za-z])X{2,}(?![A-Za-z])|\.\.\.|…|\[[^\[\]]*\]|#\w+#|\*|_[nN]\Z"
    r"|[a-z]N\Z|\b[A-Za-z]-[A-Za-z]\b|\b\d-\d\b|[<>]"
)
#: Names under which the docs offer values that an account may extend at will: UTM tags
#: (``crm/deals/crm-deal-add.md``).
_OPEN_NAMES = re.compile(r"utm_?(?:source|medium|campaign|content|term)\Z", re.IGNORECASE)

_MOST_WORDS = 7
_SENTENCE = re.compile(r"(?<=[^\s.])\.(?:\s|\Z)|;|\n")
_CUT = re.compile(r"\s*[,(]|\s[—–-]\s")


def is_placeholder(text: str) -> bool:
    return _PLACEHOLDER.search(text) is not None


def is_open_name(name: str) -> bool:
    return _OPEN_NAMES.match(name) is not None


def are_directions(choices: list[Choice]) -> bool:
    """``asc`` and ``desc``: how to sort, not what a field may hold."""
    texts = {t.text.lower() for c in choices for t in c.tokens}
    return bool(texts) and texts <= DIRECTIONS


def choices_match_type(choices: list[Choice], kinds: frozenset[LiteralType]) -> bool:
    """Whether the values can be values of the documented type.

    The type is wrong more often than a clean list is: ``SHOW_FILTER`` is a boolean with the
    values ``N``, ``I``, ``E``, ``S`` (``crm/contacts/userfield/crm-contact-userfield-get.md``).
    """
    texts = [t.text for c in choices for t in c.tokens]
    if kinds <= {LiteralType.INTEGER, LiteralType.NUMBER, LiteralType.NULL}:
        expected = all(number_of(t) is not None or t.lower() in _FLAGS for t in texts)
    elif kinds <= {LiteralType.BOOLEAN, LiteralType.NULL}:
        expected = all(t.lower() in _FLAGS for t in texts)
    else:
        return True
    return expected or (
        len(choices) > 1 and not any(c.loose for c in choices) and not any(" " in t for t in texts)
    )


def short_label(text: str, phrases: Phrases) -> str:
    """A label: the first sentence without marks; cut at the first pause when it is long."""
    text = phrases.default_mark.sub("", text.replace("`", "")).strip()
    text = _SENTENCE.split(text, maxsplit=1)[0].strip(" ,.:—–-")
    if len(text.split()) > _MOST_WORDS:
        text = _CUT.split(text, maxsplit=1)[0].strip(" ,.:—–-")
    return text


# --- list items -------------------------------------------------------------------------------

_CODE = r"`(?P<code>[^`]*)`"
_DASH = re.compile(r"\s*(?:[—–:=→]|-(?!\w)|->|=>)+\s*")
_CODES = re.compile(r"`([^`]*)`")
_BARE = re.compile(
    r"(?P<value>[A-Za-z0-9_.+#-]{1,40})(?: ?\((?P<more>[^()]*)\))?\s+[—–-]\s*(?P<label>\S.*)\Z",
    re.DOTALL,
)
_BARE_ALONE = re.compile(r"[A-Z0-9_]{1,40}[.,;]?\Z")
_QUOTED = re.compile(
    r"(?P<value>\"[^\"]*\"|'[^']*'|«[^»]*»|“[^”]*”)\s*(?:[—–-]\s*(?P<label>.*))?\Z"
)
_LABEL_FIRST = re.compile(
    r"(?P<label>[^`]{1,60}?)\s*(?:\(\D*|[—–-]\s*)`(?P<value>[^`]*)`\)?[.,;]?\Z"
)


def read_item(text: str, phrases: Phrases, *, introduced: bool) -> Choice | None:
    """The value (or values) that a list item names, or None when it names none.

    ``introduced``: the sentence before the list says that values follow, so that values without
    code marks, and labels without a dash, are accepted.
    """
    text = text.strip()
    if text.startswith("`"):
        return _coded_item(text, phrases, introduced=introduced)
    if not introduced:
        return None
    quoted = _QUOTED.match(text)
    if quoted is not None:
        return _choice([token(quoted["value"])], quoted["label"] or "", phrases)
    bare = _BARE.match(text)
    if bare is not None:
        return _choice([Token(bare["value"])], bare["label"], phrases)
    if _BARE_ALONE.match(text):
        return _choice([Token(text.rstrip(".,;"))], "", phrases)
    word = phrases.word_literals.get(re.split(r"\s+[—–-]\s|[.,;]", text.lower())[0].strip())
    if word is not None and word.startswith("'"):
        return _choice([token(word)], "", phrases)
    first = _LABEL_FIRST.match(text)
    if first is not None:
        return _choice([token(first["value"])], first["label"], phrases)
    return None


def _coded_item(text: str, phrases: Phrases, *, introduced: bool) -> Choice | None:
    joiner = _runs_of(phrases.joiners).joiner
    tokens: list[Token] = []
    at = 0
    while True:
        code = _CODES.match(text, at)
        if code is None:
            break
        tokens.append(token(code[1]))
        at = code.end()
        joined = joiner.match(text, at)
        if joined is None or _CODES.match(text, joined.end()) is None:
            break
        at = joined.end()
    rest = text[at:]
    if not rest.strip(" .,;"):
        return _choice(tokens, "", phrases)
    dash = _DASH.match(rest)
    if dash is not None:
        return _choice(tokens, rest[dash.end() :], phrases)
    if rest.lstrip().startswith("("):
        return _choice(tokens, rest.strip().strip("()"), phrases, marked=rest)
    if rest.lstrip().startswith(","):
        return _choice(tokens, rest.lstrip(" ,"), phrases, marked=rest)
    if introduced and len(tokens) == 1:
        choice = _choice(tokens, rest, phrases)
        choice.loose = True
        return choice
    return None


_TOGETHER = re.compile(r"[\w.+-]+(?:\s*[/|]\s*[\w.+-]+)+\Z")


def _tokens(code: str) -> list[Token]:
    """Values of one code span; ``Y/N`` and ``0|1`` name two."""
    if "|" in code or "/" in code:
        code = code.replace("\\|", "|")
        if _TOGETHER.match(code) and ("/" not in code or _is_pair(code.split("/"))):
            return [token(part) for part in re.split(r"[/|]", code)]
    return [token(code)]


def _is_pair(parts: list[str]) -> bool:
    return frozenset(p.strip().lower() for p in parts) in FLAG_PAIRS


def _choice(tokens: list[Token], label: str, phrases: Phrases, marked: str = "") -> Choice:
    default = phrases.default_mark.search(marked or label) is not None
    return Choice(tokens, short_label(label, phrases), default)


@dataclass(frozen=True, slots=True)
class _Runs:
    """Expressions for values side by side, with the joining words of a language."""

    joiner: re.Pattern[str]
    label: re.Pattern[str]
    pair: re.Pattern[str]


@cache
def _runs_of(joiners: str) -> _Runs:
    return _Runs(
        joiner=re.compile(rf"\s*(?:[,;/|]|\\\|)?\s*(?:\b(?:{joiners})\b)?\s*", re.IGNORECASE),
        label=re.compile(
            r"\s*\((?P<round>[^()`]{1,60})\)"
            r"|\s+(?:(?:[—–-]|=|is)\s+(?P<dash>[^,;/.`()]{1,80}?)"
            rf"|(?:{USED_FOR})\s+(?P<use>[^,;/.`()]{{1,60}}?))"
            rf"(?=\s+(?:{joiners})\s+`|[,;/.`()]|\Z)"
        ),
        pair=re.compile(
            r"(?<![\w`/'\"])(?P<a>Y|N|true|false|0|1)"
            rf"\s*(?:/|\\?\||,|\b(?:{joiners})\b)\s*(?P<b>Y|N|true|false|0|1)(?![\w`/'\"])"
        ),
    )


# --- runs within a sentence -------------------------------------------------------------------


@dataclass(slots=True)
class Run:
    """Values side by side in a sentence."""

    choices: list[Choice]
    before: str
    after: str
    labelled: bool = False


def runs(sentence: str, phrases: Phrases) -> list[Run]:
    """All runs of values in a sentence, in order."""
    found: list[Run] = []
    expressions = _runs_of(phrases.joiners)
    at = 0
    if "`" in sentence:
        while True:
            code = _CODES.search(sentence, at)
            if code is None:
                break
            run, at = _run(sentence, code.start(), expressions, phrases)
            found.append(run)
    for pair in expressions.pair.finditer(sentence):
        if _is_pair([pair["a"], pair["b"]]):
            after = sentence[pair.end() :]
            default = phrases.default_mark.match(after.lstrip()) is not None
            choices = [Choice([Token(pair["a"])], ""), Choice([Token(pair["b"])], "", default)]
            found.append(Run(choices, sentence[: pair.start()], after))
    return found


def _label(found: re.Match[str], code: str) -> str:
    """The words behind a value. "`chat5` for group chats" shows a sample, `chat` names a value."""
    use = found["use"] if code.isalpha() else ""
    return (found["round"] or found["dash"] or use or "").strip()


def _run(sentence: str, start: int, expressions: _Runs, phrases: Phrases) -> tuple[Run, int]:
    choices: list[Choice] = []
    labelled = 0
    at = start
    while True:
        code = _CODES.match(sentence, at)
        if code is None:
            break
        label = expressions.label.match(sentence, code.end())
        text = _label(label, code[1]) if label is not None else ""
        end = label.end() if label is not None and text else code.end()
        labelled += bool(text)
        tokens = _tokens(code[1])
        default = bool(text) and phrases.default_mark.search(sentence, code.end(), end) is not None
        if len(tokens) > 1:
            choices.extend(Choice([t], "") for t in tokens)
        else:
            choices.append(Choice(tokens, short_label(text, phrases), default))
        at = end
        joined = expressions.joiner.match(sentence, at)
        if joined is None or joined.end() == at or _CODES.match(sentence, joined.end()) is None:
            break
        at = joined.end()
    run = Run(choices, sentence[:start], sentence[at:], labelled == len(choices) > 1)
    return run, max(at, start + 1)
