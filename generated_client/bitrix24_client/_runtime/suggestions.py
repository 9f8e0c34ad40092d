"""What somebody may have meant by a name that does not exist."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """``: did you mean 'timeout'?``, or nothing where no known name is close."""
    # Here, not above: this is for mistakes alone, and importing difflib takes time.
    from difflib import get_close_matches

    by_form = {form(each): each for each in known}
    close = get_close_matches(form(name), by_form, n=1, cutoff=0.75)
    return f": did you mean {by_form[close[0]]!r}?" if close else ""


def form(name: str) -> str:
    """A name without what is easily mistaken: case and underscores."""
    return name.replace("_", "").lower()
