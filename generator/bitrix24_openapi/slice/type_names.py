"""Names of schemas that become names of classes."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from typing import Final

LONGEST: Final = 80
_SUFFIX: Final = "Model"
_HASH: Final = 6
#: Digits of a number that tells names apart which would be alike.
_NUMBER: Final = 2

#: Types that are in scope everywhere, or that generated code imports, by language. Files of classes
#: may differ in case alone nowhere: names are compared without regard to it.
_BUILT_IN: Final = {
    "Java": """Boolean Byte Character Class Comparable Double Enum Error Exception File Float
        Integer Iterable List Locale Long Map Math Number Object Optional Override Process Record
        Runnable Runtime Set Short String System Thread Throwable Void Date Instant Duration
        Arrays Objects UUID URI URL BigDecimal LocalDate OffsetDateTime ApiClient ApiException
        Configuration JSON Pair""",
    "Go": """any bool byte comparable complex64 complex128 error float32 float64 int int8 int16
        int32 int64 rune string uint uint8 uint16 uint32 uint64 uintptr time context http json
        Time Duration APIClient Configuration APIResponse""",
    "C#": """Action Attribute Boolean Buffer Byte Char Console Convert DateTime DateTimeOffset
        Decimal Delegate Dictionary Double Enum Environment Event EventArgs Exception File Func
        Guid Int16 Int32 Int64 IEnumerable List Math Nullable Object Random Range Single Stream
        String Task Thread Timer TimeSpan Tuple Type Uri Version Index Option ApiClient
        Configuration Multimap""",
    "PHP": """array bool callable class Closure Countable DateTime DateTimeInterface enum Error
        Exception false float Generator int interface iterable Iterator mixed never null numeric
        object parent resource self static stdClass string Stringable Throwable trait true
        Traversable void ArrayAccess Directory List Empty Default Function Namespace Switch Use
        Configuration ModelInterface ObjectSerializer""",
    "Python": """Any bool bytes complex date datetime dict Dict Enum Exception float frozenset
        int list List None object Optional property range set Set slice str super tuple Tuple
        type Union Warning BaseModel Field""",
    "TypeScript": """Array ArrayBuffer Boolean Blob Body Date Document Element Error Event File
        FormData Function Headers History Image Intl JSON Location Map Math Node Notification
        Number Object Option Partial Pick Promise Proxy Range Readonly Record Reflect RegExp
        Request Required Response Selection Set String Symbol Text Touch URL WeakMap WeakSet
        Window any boolean never null number object string symbol undefined unknown void""",
}
BUILT_IN: Final = frozenset(name.lower() for names in _BUILT_IN.values() for name in names.split())


def safe_names(names: Iterable[str]) -> dict[str, str]:
    """Name → the name that classes may have, itself wherever possible; no two are alike."""
    every = list(names)
    fine = {name for name in every if len(name) <= LONGEST and name.lower() not in BUILT_IN}
    taken: set[str] = set()
    made: dict[str, str] = {}
    # Names that can stay stay, whatever comes before them.
    for name in sorted(every, key=lambda each: each not in fine):
        candidate = name if name in fine else _changed(name)
        number = 2
        while candidate.lower() in taken:
            candidate = f"{_changed(name)}{number}"
            number += 1
        taken.add(candidate.lower())
        made[name] = candidate
    return {name: made[name] for name in every}


def _changed(name: str) -> str:
    if len(name) <= LONGEST - len(_SUFFIX) - _NUMBER:
        return name + _SUFFIX
    # The end tells schemas of one method apart: a digest does, too, and stays the same.
    digest = hashlib.sha256(name.encode()).hexdigest()[:_HASH]
    words = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)
    short = ""
    for word in words:
        if len(short) + len(word) > LONGEST - _HASH - len(_SUFFIX):
            break
        short += word
    return short + digest.upper()
