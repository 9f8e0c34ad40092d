"""cURL commands: the method called, the body sent, and where the authorisation is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum
from urllib.parse import unquote

from ...php import nested, parse_query
from ..model import Json, Version
from .json_repair import parse_json
from .shell import MARK, Command, ShellReader, Word, unmark
from .values import Parsed, Problem, Unknown


class Auth(StrEnum):
    """Where a call carries its authorisation."""

    WEBHOOK = "webhook"  #: user and secret in the path
    BODY = "body"  #: ``"auth"`` among the parameters
    QUERY = "query"  #: ``?auth=``
    HEADER = "header"  #: ``Authorization: Bearer``
    NONE = "none"


AUTH_KEYS = frozenset({"auth", "access_token"})


@dataclass(slots=True)
class CurlCall:
    url: str
    #: HTTP method.
    verb: str
    #: REST method as spelled in the URL, without ``.json``; "" when the URL has none.
    method: str
    version: Version
    auth: Auth
    query: dict[str, Json] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    #: Decoded body; None when there is none or it cannot be read (see ``problems``).
    body: Json = None
    #: The body is a form (PHP brackets), so every scalar is a string.
    form: bool = False
    offset: int = 0
    body_offset: int | None = None
    repairs: tuple[str, ...] = ()
    problems: list[Problem] = field(default_factory=list)

    @property
    def kind(self) -> str:
        """Kind of request example, by what the call does: labels are swapped on 14 pages."""
        if self.form or (self.body is None and self.query.keys() - AUTH_KEYS):
            return "form"
        return "webhook" if self.auth is Auth.WEBHOOK else "oauth"

    @property
    def has_body(self) -> bool:
        """Whether :attr:`params` is what the call sends, as opposed to unread."""
        return not self.problems or self.body is not None

    @property
    def params(self) -> Json:
        """The parameters sent, without authorisation; ``{}`` for a call without any."""
        if self.body is None:
            return {key: value for key, value in self.query.items() if key not in AUTH_KEYS}
        if isinstance(self.body, dict):
            return {key: value for key, value in self.body.items() if key not in AUTH_KEYS}
        return self.body


#: Options that take a value, by what it is.
_OPTIONS = {
    "X": "verb", "request": "verb",
    "H": "header", "header": "header",
    "d": "data", "data": "data", "data-raw": "data", "data-binary": "data", "data-ascii": "data",
    "json": "data", "data-urlencode": "data",
    "F": "form", "form": "form", "form-string": "form",
    "url": "url",
    "u": "", "user": "", "A": "", "user-agent": "", "e": "", "referer": "", "b": "", "cookie": "",
    "c": "", "cookie-jar": "", "o": "", "output": "", "m": "", "max-time": "", "x": "", "proxy": "",
    "w": "", "write-out": "", "T": "", "upload-file": "", "connect-timeout": "", "retry": "",
    "E": "", "cert": "", "key": "", "cacert": "", "K": "", "config": "",
}  # fmt: skip

_PROMPTS = frozenset({"$", ">", "sudo"})
_REST = re.compile(r"/rest/(api/)?([^?#\s]*)")
_EXTENSION = re.compile(r"\.(?:json|xml)$")
#: `"auth"` as the last member, which a forgotten bracket before it would put into an inner object.
_LAST_AUTH = re.compile(r',\s*"auth"\s*:\s*"([^"\\]*)"\s*\}*\s*$')


def parse_curl(text: str) -> list[CurlCall]:
    """Every cURL command of a text. Never raises."""
    if "curl" not in text.lower():
        return []
    calls = []
    for command in ShellReader(text).read():
        start = 1 if command.words[0].text in _PROMPTS else 0
        words = command.words[start:]
        if words and words[0].text.lower() in ("curl", "curl.exe"):
            calls.append(_call(command, words[0].offset, words[1:]))
    return calls


@dataclass(slots=True)
class _Arguments:
    verb: str = ""
    url: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    data: list[Word] = field(default_factory=list)
    form: list[str] = field(default_factory=list)
    get: bool = False
    stray: list[Word] = field(default_factory=list)


def _arguments(words: list[Word]) -> _Arguments:
    found = _Arguments()
    rest = iter(words)
    for word in rest:
        text = word.text
        if text.startswith("--"):
            name, equals, value = text[2:].partition("=")
            if name == "get":
                found.get = True
            elif name in _OPTIONS:
                inline = Word(value, word.offset, word.offset) if equals else None
                _option(found, _OPTIONS[name], inline or next(rest, None))
        elif text.startswith("-") and len(text) > 1:
            for index, letter in enumerate(text[1:], 1):
                if letter == "G":
                    found.get = True
                elif letter in _OPTIONS:
                    attached = text[index + 1 :]
                    inline = Word(attached, word.offset, word.content) if attached else None
                    _option(found, _OPTIONS[letter], inline or next(rest, None))
                    break
        elif text in (">", ">>", "<"):
            next(rest, None)
        elif not found.url and ("://" in text or "/rest/" in text):
            found.url = text
        elif text.strip():
            found.stray.append(word)
    return found


def _option(found: _Arguments, what: str, word: Word | None) -> None:
    if word is None:
        return
    match what:
        case "verb":
            found.verb = word.text.upper()
        case "url":
            found.url = word.text
        case "header":
            name, _, value = word.text.partition(":")
            found.headers[name.strip()] = value.strip()
        case "data":
            found.data.append(word)
        case "form":
            found.form.append(word.text)


def _call(command: Command, offset: int, words: list[Word]) -> CurlCall:
    found = _arguments(words)
    url = unmark(found.url, command.expressions)
    address, _, query = url.partition("?")
    rest = _REST.search(address)
    segments = [s for s in rest[2].split("/") if s] if rest else []
    call = CurlCall(
        url=url,
        verb=found.verb or ("POST" if found.data or found.form else "GET"),
        method=_EXTENSION.sub("", unquote(segments[-1])) if segments else "",
        version=Version.V3 if rest and rest[1] else Version.CLASSIC,
        auth=Auth.NONE,
        query=parse_query(query),
        headers=found.headers,
        offset=offset,
    )
    repairs = dict(command.repairs)
    if found.data and found.data[0].text.startswith("@"):
        if command.here is not None and found.data[0].text == "@-":
            found.data = [command.here]
        else:
            call.problems.append(Problem("body-in-file", found.data[0].text, found.data[0].offset))
            found.data = []
    _read_body(call, found, command.expressions, repairs)
    if not found.url:
        call.problems.append(Problem("no-url", "a command without a URL", offset))
    for word in found.stray:
        call.problems.append(
            Problem("stray-word", unmark(word.text, command.expressions)[:80], word.offset)
        )
    call.auth = _auth(call, segments)
    call.repairs = tuple(repairs)
    return call


def _read_body(
    call: CurlCall, found: _Arguments, expressions: list[str], repairs: dict[str, None]
) -> None:
    if found.form:
        call.form = True
        fields = (unmark(text, expressions).partition("=") for text in found.form)
        call.body = nested((name, value) for name, _, value in fields)
        return
    texts = [word.text for word in found.data]
    if not texts or not "".join(texts).strip():
        return
    call.body_offset = found.data[0].content
    if len(texts) > 1 or (texts[0].lstrip()[:1] not in ("{", "[") and "=" in texts[0]):
        parameters = parse_query(unmark("&".join(texts), expressions))
        if found.get:
            call.query |= parameters
        else:
            call.form = True
            call.body = parameters
        return
    parsed = _parse_body(texts[0], expressions)
    if isinstance(parsed, Problem):
        offset = min(found.data[0].content + parsed.offset, found.data[0].content + len(texts[0]))
        call.problems.append(Problem(parsed.kind, parsed.message, offset))
    else:
        call.body = parsed.value
        repairs.update(dict.fromkeys(parsed.repairs))


def _parse_body(text: str, expressions: list[str]) -> Parsed | Problem:
    """The JSON body of a command, shell expressions inside it as :class:`Unknown`."""
    parsed = parse_json(text)
    if isinstance(parsed, Parsed) and parsed.repairs == ("missing-bracket",):
        parsed = _with_auth_outside(text) or parsed
    if isinstance(parsed, Parsed) and expressions and MARK in text:
        repairs = [r for r in parsed.repairs if r != "bare-word"]
        value = _unmark_json(parsed.value, expressions)
        return Parsed(value, (*repairs, "shell-expression"), parsed.offset)
    return parsed


def _with_auth_outside(text: str) -> Parsed | None:
    """A body that lacks a bracket, read without its last ``"auth"``, which belongs to the root."""
    auth = _LAST_AUTH.search(text)
    if auth is None:
        return None
    rest = parse_json(text[: auth.start()])
    if isinstance(rest, Problem) or not isinstance(rest.value, dict):
        return None
    return Parsed({**rest.value, "auth": auth[1]}, rest.repairs, rest.offset)


def _unmark_json(value: Json, expressions: list[str]) -> Json:
    if isinstance(value, dict):
        return {
            unmark(key, expressions): _unmark_json(inner, expressions)
            for key, inner in value.items()
        }
    if isinstance(value, list):
        return [_unmark_json(inner, expressions) for inner in value]
    if isinstance(value, str) and MARK in value:
        return Unknown(unmark(value, expressions))
    return value


def _auth(call: CurlCall, segments: list[str]) -> Auth:
    if len(segments) >= 3:
        return Auth.WEBHOOK
    if isinstance(call.body, dict) and ("auth" in call.body or "access_token" in call.body):
        return Auth.BODY
    if "auth" in call.query or "access_token" in call.query:
        return Auth.QUERY
    if any(name.lower() == "authorization" for name in call.headers):
        return Auth.HEADER
    return Auth.NONE
