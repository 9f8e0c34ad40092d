"""Forms, and what PHP 8.2 makes of them (``parse_str``, as its manual and its source have it).

Every reader of forms in this repository is held to this table.
"""

from __future__ import annotations

from typing import Any, Final

FORMS: Final[list[tuple[str, dict[str, Any]]]] = [
    ("", {}),
    # Names and values.
    ("a", {"a": ""}),
    ("a=", {"a": ""}),
    ("a=1&a=2", {"a": "2"}),
    ("a&b", {"a": "", "b": ""}),
    ("a&&b=1", {"a": "", "b": "1"}),
    ("a=b=c", {"a": "b=c"}),
    ("a=1;b=2", {"a": "1;b=2"}),
    ("a=%D0%B9+b%20c", {"a": "й b c"}),
    ("5=x&6=y", {"5": "x", "6": "y"}),
    # A variable without a name is none.
    ("=1", {}),
    ("[a]=1", {}),
    # Keys.
    ("a[b]=1", {"a": {"b": "1"}}),
    ("a[b]", {"a": {"b": ""}}),
    ("a[b]=c=d", {"a": {"b": "c=d"}}),
    ("a%5Bb%5D=1", {"a": {"b": "1"}}),
    ("a[ b]=1", {"a": {" b": "1"}}),
    ("a[b ]=1", {"a": {"b ": "1"}}),
    ("a[  ]=1", {"a": {"  ": "1"}}),
    ("a[b.c]=1", {"a": {"b.c": "1"}}),
    ("a[b[c]=1", {"a": {"b[c": "1"}}),
    ("a[>ID]=5&a[%21STAGE]=x", {"a": {">ID": "5", "!STAGE": "x"}}),
    ("a[b][0][c]=1&a[b][0][d]=2&a[b][1][c]=3", {"a": {"b": [{"c": "1", "d": "2"}, {"c": "3"}]}}),
    # What follows on the last closed bracket is nothing.
    ("a[b]c=1", {"a": {"b": "1"}}),
    ("a[b]c[d]=1", {"a": {"b": "1"}}),
    ("a[b]]=1", {"a": {"b": "1"}}),
    ("a[]b=1", {"a": ["1"]}),
    ("a[b][", {"a": {"b": ""}}),
    ("a[b][c=1", {"a": {"b": "1"}}),
    ("a[b][c.d=1", {"a": {"b": "1"}}),
    ("a[][=1", {"a": ["1"]}),
    ("a]b=1", {"a]b": "1"}),
    # The later one wins, whatever it is.
    ("a=1&a[b]=2", {"a": {"b": "2"}}),
    ("a[b]=2&a=1", {"a": "1"}),
    ("a[b]=1&a[b][c]=2", {"a": {"b": {"c": "2"}}}),
    ("a[0]=x&a[0][b]=y", {"a": [{"b": "y"}]}),
    # The index that [] stands for.
    ("a[]=1&a[]=2", {"a": ["1", "2"]}),
    ("a[5]=x&a[]=y", {"a": {"5": "x", "6": "y"}}),
    ("a[01]=1&a[]=2", {"a": {"01": "1", "0": "2"}}),
    ("a[b]=1&a[]=2", {"a": {"b": "1", "0": "2"}}),
    ("a[]=1&a[b]=2&a[]=3", {"a": {"0": "1", "b": "2", "1": "3"}}),
    ("a[][b]=1&a[][b]=2", {"a": [{"b": "1"}, {"b": "2"}]}),
    ("a[][b]=1&a[0][c]=2", {"a": [{"b": "1", "c": "2"}]}),
    ("a[b][]=1&a[b][]=2", {"a": {"b": ["1", "2"]}}),
    ("a[x][5]=1&a[x][]=2", {"a": {"x": {"5": "1", "6": "2"}}}),
    ("a[9]=1&a[2]=2&a[]=3", {"a": {"9": "1", "2": "2", "10": "3"}}),
    ("a[-0]=x&a[]=y", {"a": {"-0": "x", "0": "y"}}),
    ("a[%2B5]=x&a[]=y", {"a": {"+5": "x", "0": "y"}}),
    ("a[ 5]=x&a[]=y", {"a": {" 5": "x", "0": "y"}}),
    ("a[5 ]=x&a[]=y", {"a": {"5 ": "x", "0": "y"}}),
    ("a[1.5]=x&a[]=y", {"a": {"1.5": "x", "0": "y"}}),
    ("a[٥]=x&a[]=y", {"a": {"٥": "x", "0": "y"}}),
    ("a[9223372036854775808]=x&a[]=y", {"a": {"9223372036854775808": "x", "0": "y"}}),
    # A list is what counts from 0, in this order.
    ("a[0]=x&a[1]=y", {"a": ["x", "y"]}),
    ("a[1]=y&a[0]=x", {"a": {"1": "y", "0": "x"}}),
    ("a[1][]=x&a[0][]=y", {"a": {"1": ["x"], "0": ["y"]}}),
    (" a=1", {"a": "1"}),
    ("%09[b]=1", {"\t": {"b": "1"}}),
]

#: The same for names that no portal writes, and that only hand-written forms have.
ODD_FORMS: Final[list[tuple[str, dict[str, Any]]]] = [
    ("a.b=1", {"a_b": "1"}),
    ("a b=1", {"a_b": "1"}),
    ("a..b=1", {"a__b": "1"}),
    (".a=1", {"_a": "1"}),
    ("a%2Eb=1", {"a_b": "1"}),
    ("a.b[c.d]=1", {"a_b": {"c.d": "1"}}),
    ("a+b%5Bc+d%5D=1", {"a_b": {"c d": "1"}}),
    # A first bracket that stays open is a part of the name.
    ("a[", {"a_": ""}),
    ("a[=1", {"a_": "1"}),
    ("a[b=1", {"a_b": "1"}),
    ("a[b.c=1", {"a_b_c": "1"}),
    ("a[b c=1", {"a_b_c": "1"}),
    ("a[b[c=1", {"a_b_c": "1"}),
    ("a%5B=1", {"a_": "1"}),
    # White space alone is no key.
    ("a[ ]=1", {"a": ["1"]}),
    ("a[%09]=1&a[]=2", {"a": ["1", "2"]}),
    # Names are text of C: they end at a NUL.
    ("a%00b=1", {"a": "1"}),
    ("a[%00]=1", {"a_": "1"}),
    # Integers of 64 bits, below zero and at their end.
    ("a[-5]=x&a[]=y", {"a": {"-5": "x", "-4": "y"}}),
    ("a[1000000000]=x&a[]=y", {"a": {"1000000000": "x", "1000000001": "y"}}),
    ("a[9223372036854775807]=x&a[]=y", {"a": {"9223372036854775807": "x"}}),
]
