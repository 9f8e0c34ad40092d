"""English phrases. The EN docs are a machine translation, so one Russian phrase has many."""

from .phrases import Phrases, limit, named
from .wording import Wording

_OF = r"(?:values?|options?)"
_POSSIBLE = (
    r"(?:possible|allowed|allowable|permitted|permissible|acceptable|accepted|available|valid|"
    r"supported|admissible)"
)
_CONNECT = (
    r"(?:[\s,:=—–]|-(?!\d)|\b(?:is|are|it|its|this|the|a|an|value|values|parameter|equals?|to|set|"
    r"of|has|will|be|takes|assigned|used|uses|assumed|considered)\b)*"
)
_NUMBER_IS = r"(?: value| allowed| permitted| possible)*(?: (?:is|of)|:)?(?: ?[—–-])? ?"

EN = named(
    "EN",
    Phrases(
        operators=Wording(r"""
        \bprefix
        \boperators?\b
        \btype of filter
        \bfiltering type
        \bmodifiers?\b.*\bfilter|\bfilter\b.*\bmodifiers?\b
        \bmasks?\b
    """),
        open_lead=Wording(r"""
        \bexamples?\b
        \b(?:typical|basic|common|standard|main|recommended|popular)\b[^.]*\b(?:values|types|codes)
        ^default (?:values|stages|types)
        \bexisting\b
    """),
        values_of=Wording(r"""
        \b(?:values|options|types)(?: are)? (?:for|of)(?: the)?(?: key| field| parameter| element)? `(?P<code>[^`]+)`(?: codes?| field| key| parameter)?\W*$
        ^(?:values|options) (?:for|of)(?: the)? `(?P<code2>[^`]+)`\W*$
        \bpossible `(?P<code3>[^`]+)` values\W*$
        \b(?:values|options) for (?:the )?(?P<word>\w+)\W*$
        \bvalues for the `(?P<code4>[^`]+)` codes\W*$
    """),
        field_names=Wording(r"""
        \b(?:available|allowed|accessible|supported|possible|following|additional|main)(?: \w+)? fields\b
        \bfields?\b[^.]*\b(?:sort|filter|select|search)
        \b(?:sort|filter|select|search)\w*\b[^.]*\bfields?\b
        \blist of (?:available )?fields\b
        \b(?:sort|filter) by\b
        \bfields? for\b
        \bfields? can take\b
    """),
        values=Wording(
            _POSSIBLE
            + r""" (?:\w+ ){0,3}?(?:values?|options?|types?|modes?|statuses|states|variants|roles|codes|levels|handlers|sections|periods|parameters? values|languages|colors|keywords)\b
        \bvalues?\W*$
        \b(?:can|may|could) (?:take|have|be|accept|contain|assume)(?: one of)?(?: one or more)?(?: the)?(?: following)?(?: possible)?(?: """
            + _OF
            + r""")?\W*$
        \baccepts?(?: the)?(?: following)? values
        \bone of(?: the)?(?: following)?(?: values)?\W*$
        ^(?:\w+ )?options\W*$
        \bcontain one or more values
        \bcan only be\W*$
        \btypes can be used\W*$
        \blist of available (?:sections|values|codes)
    """
        ),
        legend=Wording(r"""
        \bwhere\W*$
    """),
        keys=Wording(r"""
        \bkeys\b
        \bparameters\b
        \bfields\b
        \bstructure\b
        \bcontains\b
        \bconsists of\b
        \bflags\W*$
        \bincludes\b
        \bobject with\b
        \boptions\W*$
        \bdescribes\b
        \bdata about\b
    """),
        object_keys=Wording(r"""
        \b(?:object|array|element|entry|record|item)s? (?:with|contain\w*)(?: the)?(?: following)?(?: \w+)? (?:fields|keys|parameters)
    """),
        required_keys=Wording(r"""
        \b(?:required|mandatory) (?:fields|keys|parameters)\b
    """),
        other_lists=Wording(r"""
        \berrors?\b
        \bin (?:the following|several|three|two)?\s*cases\b
        \bobtain
        \bmethods?\W*$
        \bformat
        \bdepends?\b
        \bconditions?\b
        \brequirements?\b
        \brestrictions?\b
        \bfeatures\W*$
        \bcharacters\b
        \bextensions?\b
        \bways\b
        \bspecify\W*$
        \bpass(?:ed)?\W*$
        \bprovide[^.]*\bor\b
        \bthrough\W*$
        \bwhen\W*$
        \bconverted\b
        \bspecify\b[^.]*\bedition|\bedition\b[^.]*\bspecify
        ^by default
        \bif\b
        \bnot supported\b
    """),
        before_values=Wording(
            _POSSIBLE
            + r""" (?:\w+ ){0,2}?(?:values?|options?|types?|modes|statuses|variants|levels|roles)(?: of [\w ]+?)?(?: are| is)?(?: only)?
        \bvalues?(?: are| is)?(?: only)?
        \b(?:can|may|must|should) (?:only )?(?:take|have|be|accept|contain|assume|equal)(?: only)?(?: either)?(?: one of)?(?: the)?(?: following)?(?: values?| options?)?
        \b(?:accepts?|uses?|takes|with|specify|provide|pass) (?:only )?(?:the )?(?:valid )?values?
    """,
            around=r"{}\s*[:—–-]?\s*$",
        ),
        before_value=Wording(
            _POSSIBLE
            + r""" values?(?: is| are)?(?: only)?\s*[:—–-]?\s*$
        \bcurrently,? only(?: the)? value\s*$
        \bonly(?: the)? value\s*$
        \bcan only (?:take|be|have)(?: the)?(?: value)?\s*$
    """
        ),
        combined=Wording(
            r"""
        \b(?:values|list|contexts|codes)\b[^.]* separated by\b
    """
        ),
        value_ends=Wording(r"^(?:is|are|can be) (?:available|supported|allowed|used|possible)\b"),
        open_sentence=Wording(r"""
        \bfor example\b
        \bexamples?\b
        \band (?:other|so on|more)
    """),
        depends=Wording(r"""
        ^(?:the )?(?:codes|values|types) depends? on\b
    """),
        joiners=r"or|and|either",
        flag=Wording(r"""
        \bflags?\b
        \bindicat(?:or|es?|ion)\b
        \bactivity\b
        \bis\b
        \bwhether\b
        \bvalue\b
    """),
        format_lead=Wording(r"""
        \bformat\b
        \bof the form\b
        \bin the form\b
        \bof type\b
        \bstructure\b
        \bobjects? (?:with|containing)\b
        ^an? (?:array|object)\W*$
        \bas an object\b
        \bobject of\b
    """),
        example_lead=Wording(r"""
        \bexamples?\b
        \be\.\s?g\b
        \bsuch as\b
        \bfilter\b
        \bif\b
    """),
        map_lead=Wording(r"""
        \b(?:the )?key (?:is|—|–|-)
        \bwhere (?:the )?key\b
        \bkey-value\b
        \blocali[sz]ed strings\b
        \bassociative array of locali
        \bby language
        \bmap of\b
        \bkey of the (?:object|`\w+`)
        \bkeys? of the\b
    """),
        default=Wording(
            r"\bby default\b",
            around=r"(?:\bby default\b|\bdefaults?\b(?: value\b)?|\bdefaulted\b)" + _CONNECT,
        ),
        default_after=Wording(
            r"""
        \s*(?:is |are |will be )?(?:used |set |applied |assumed )?(?:by default|as (?:the )?default)(?=\s*(?:[.;,)]|$))
        \s*\((?:used )?(?:by )?default(?: value)?\)
        """
        ),
        default_lead=Wording(r"^(?:the )?(?:default|default value|by default)\W*$"),
        default_mark=Wording(
            r"""
        \((?:used |is )?(?:by )?default(?: value)?\)
        [,;] (?:used |is )?(?:by )?(?:the )?default(?: value)?\W*$
    """
        ),
        default_tail=Wording(
            r"""
        \W*$
        \s*[.;,()\]]
        \s*[—–-]\s
        \s+(?:is|are|will be) (?:used|set|applied|assumed|assigned)
        \s+(?:used|meaning|which means|if|will be)\b
        \s+\w+ are returned
        \s+(?:hours|days|minutes|seconds|records|elements|items)\W*$
        """,
            around=r"^{}",
        ),
        condition=Wording(r"^\W*(?:if|for|when|in case|with|on|unless)\b"),
        not_given=Wording(
            r"""
        ^\W*if (?:the )?(?:parameter|value|field|key|it)?\s*(?:is |are )?not (?:provided|specified|passed|set|given|transmitted|defined)
        ^\W*if no value is (?:provided|specified|passed|set|given)
        ^\W*if nothing is (?:provided|specified|passed|set|given)
    """
        ),
        used_instead=Wording(
            r"[,—–-] (?:then )?(?:the )?(?:value )?(?P<literal>`[^`]+`) (?:is|will be) used"
        ),
        word_literals={
            # Articles in front belong to what announces a default.
            "empty string": "''",
            "empty array": "[]",
            "empty object": "{}",
            "empty list": "[]",
            "zero": "0",
        },
        limits=(
            limit(
                "range",
                r"""
            \b(?:from|between) <N> (?:to|and|through|up to) <N>
            \(<N>\s?[—–-]\s?<N>\)
            \bvalues?\W+(?:are )?(?:from )?<N> (?:to|through) <N>
            \brange\W+(?:of )?(?:is )?(?:from )?<N>\s?(?:to|[—–-])\s?<N>
            """,
            ),
            limit(
                "above",
                r"""
            \b(?:must be|should be|be|strictly|value) (?:strictly )?(?:greater|more|higher|larger) than <N>
            """,
            ),
            limit(
                "below",
                r"""
            \b(?:must be|should be|and|value) (?:strictly )?(?:less|lower|smaller|fewer) than <N>
            """,
            ),
            limit(
                "max",
                r"""
            \bmax(?:imum)?(?: length(?: of the \w+)?| size| number of (?:elements|items|values|characters|files|messages|records)| quantity| limit)?"""
                + _NUMBER_IS
                + r"""<N>
            \bup to <N>
            \b(?:no|not) (?:more|longer|greater) than <N>
            \b(?:not|cannot|can't) exceed <N>
            \b(?:length )?(?:limit|limited)(?: is| to|:)* <N>
            """,
            ),
            limit(
                "min",
                r"""
            \bmin(?:imum)?(?: length| number of (?:elements|items|values|characters)[\w ]*?)?"""
                + _NUMBER_IS
                + r"""<N>
            \bat least <N>
            \b(?:greater|more|higher) than or equal to <N>
            """,
            ),
        ),
        characters=Wording(r"\bcharacters?\b|\bsymbols?\b|\bchars?\b|\bletters\b|\blength\b"),
        elements=Wording(
            r"\belements?\b|\bitems?\b|\bvalues\b|\bentries\b|\bobjects\b|\bmessages\b|\bfiles\b|\bidentifiers\b|\bIDs\b|\busers\b|\brecords\b|\bentities\b|\bbuttons\b"
        ),
        foreign=Wording(
            r"""
        \bper page\b
        """
        ),
        corrected=Wording(
            r"""
        \b(?:text|value) is truncated\b
        \bsystem will truncate\b
        \bserver will apply the maximum\b
        ^\W*if (?:an?|the) (?:invalid )?value\b[^.]* the value `[^`]+` will be (?:set|used)\b
        """
        ),
        condition_stems=(
            "requir",
            "mandator",
            "option",
            "deprecat",
            "obsolet",
            "outdat",
            "no longer",
            "instead",
            "in place",
            "least",
            "one of",
            "either",
            "needed only",
            "becomes",
            "only one",
            "relevant only",
            "omitted",
            " or ",
        ),
        conditional=Wording(
            r"""
        (?<!not\x20)\b(?:required|mandatory|needed only)(?: parameter| field| value| only| and| specified| to be filled)* (?:only )?(?:if|for|when|in|unless|while|under|with|at|depending)\b
        \bbecomes required\b
        \brelevant only (?:for|if|when)\b
    """
        ),
        meaning=Wording(
            r"^\W*(?:an? |the )?(?:indicat\w*|whether|is|flag|sign|mandatory status|required attribute)\b"
        ),
        optional=Wording(
            r"""
        ^\W*(?:an )?optional\b
        ^\W*not required\b
        \(optional\)
        \b(?:can|may) be omitted\b
        \boptional (?:parameter|field|key)\b
        \b(?:is |are )not (?:required|mandatory)\b
    """
        ),
        deprecated=Wording(
            r"""
        ^\W*(?:deprecated|obsolete|outdated)\b(?! (?:address )?fields)
        \((?:deprecated|obsolete|outdated)\)
        \b(?:parameter|field|key|method|property|value) (?:is|has been) (?:deprecated|obsolete|outdated)\b
    """
        ),
        either=Wording(
            r"""
        (?<!if\x20)\bat least one (?:of|parameter|field)\b
        \bone of (?:the|these|two) (?:following )?(?:parameters|fields|values)\b
        \b(?:pass|provide|specify|use) (?:either|only one|one of)\b
        \bor\b[^.]* (?:must|should|needs?) (?:to )?be (?:specified|provided|passed|filled)
        \brequired if\b[^.]*\bnot (?:provided|specified|passed|set|given)
    """
        ),
        instead=Wording(
            r"""
        \b(?:provided|used|passed|specified|given)(?: \w+){0,2}? instead of(?: the)?(?: parameter| field)? `(?P<name>\w+)`
        """
        ),
        case=Wording(r"^\W*(?:to|when|if|for|in case|in order to|while)\b"),
        stems=(
            "default",
            "value",
            "requir",
            "mandator",
            "option",
            "deprecat",
            "obsolete",
            "outdated",
            "no longer",
            "instead of",
            "at least",
            "one of",
            "max",
            "min",
            "null",
            "accept",
            "relevant only",
            "omitted",
            "y or n",
            "y/n",
        ),
    ),
)
