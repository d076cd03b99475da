"""What comes of it, by a draft: how a body, a house or a case will fare, who owes what, and what an insurer pays.

Nobody here can know it. A sentence whose every telling word the owner has written is the owner's; what is refused
("I can't say whether it will hurt") or left open foretells nothing.
"""

import re
from collections.abc import Iterator

from receptionist.agent.checks import contexts, people, statements
from receptionist.agent.checks.known import Known

_WILL = (
    r"(?:(?:will|'ll|is going to|are going to|'s going to|'s gonna|gonna|is bound to|are bound to|is sure to"
    r"|is guaranteed to|always|never) )"
)
_WONT = (
    r"(?:won't|will not|will never|never|can't|cannot|isn't going to|doesn't|don't|does not|do not) (?:even |ever )?"
)
_ABSOLUTE = re.compile(
    r"\b(?:for good|for sure|no matter what|without (?:a )?(?:fail|doubt)|100(?:%| percent) (?:safe|sure|certain"
    r"|success\w*)"
    r"|hundred percent|every (?:single )?time|like (?:brand )?new|once and for all|risk[- ]free|pain[- ]free"
    r"|foolproof"
    r"|pays? for (?:itself|themselves)|you have my word|mark my words|i assure you|rest assured"
    r"|guaranteed?(?= to\b))\b"
    r"|\b(?:absolutely|completely|totally|perfectly|definitely|certainly|surely) (?:safe|painless|harmless"
    r"|(?:normal|fine)(?! to (?:ask|feel|be|worry|have|say|wonder|wait))"
    r"|(?:can be )?(?:saved|fixed|cured|covered)|be (?:fine|ok|okay|saved|fixed|cured|covered|approved))\b"
    r"|\bcan (?:definitely|certainly|surely|absolutely|always) be \w+ed\b",
    re.I,
)
_FARES = re.compile(
    rf"\b{_WILL}(?:\w+ )?(?P<fares>win|heal|recover|clear up|go away|go down|get better|improve|come through"
    rf"|last forever"
    r"|hold up|work out|be (?:approved|denied|granted|dismissed|perfect|gone|good as new|cured|healed|fixed|okay"
    r"|ok|fine"
    r"|painless|whiter|stronger|covered|reimbursed|home free)|disappear|rule (?:for|in)|agree with you|side with"
    r"|grow back"
    r"|stop (?:hurting|bleeding|leaking)|feel (?:great|better|nothing|no)|(?:be able to )?(?:save|cure|fix|repair"
    r"|solve) (?:it|that|this|the|your)|save you|look (?:perfect"
    r"|great|amazing)"
    r"|love (?:it|the)|fix (?:it|that|this|everything)|solve (?:it|that|this)|do the trick|qualify|get (?:the"
    r"|your) (?:money"
    r"|visa|card|rebate|custody|house|job))\b"
    rf"|\b{_WONT}(?:feel (?:a|any)|hurt|lose|leak|break|come back|get (?:any )?worse|happen again|need (?:another"
    rf"|any more"
    r"|to worry)|have (?:any )?(?:problems?|trouble|pain)|notice|spread|bleed|regret|be (?:sorry|disappointed"
    r"|denied|more than"
    r"|a problem|painful))\b"
    r"|\b(?:goes?|will go) (?:away|down) (?:by itself|on its own)\b|\b(?:walk|come) out with (?:a|an)\b"
    r"|\b(?:\w+) shades? (?:whiter|lighter)\b|\b(?:can't|cannot) (?:go wrong|lose)\b"
    r"|\bno (?:le |te )?(?:va a |duele|dolera)(?:doler)?\b|\bva a (?:ganar|quedar perfect\w+|sanar)\b",
    re.I,
)
_OWES = re.compile(
    r"\b(?:they|he|she|it|landlord|employer|boss|company|insurance|insurer|tenant|neighbor|husband|wife|ex|bank"
    r"|city|state) "
    r"(?:\w+ )?(?:owes?|is (?:on the hook|at fault|liable|responsible|to blame)|are (?:on the hook|at fault|liable"
    r"|responsible|to blame)|(?:has|have) no (?:right|case|choice)|broke the law|(?:is|are) (?:not )?(?:allowed"
    r"|permitted|entitled) to|(?:is|are) (?:required|obliged|obligated|legally bound|supposed) to|(?:has"
    r"|have) to (?:let|give"
    r"|return|fix"
    r"|hire))\b"
    r"|\byou(?:'re| are) (?:(?:totally|clearly|completely) )?(?:in the (?:right|clear)|not (?:liable|responsible"
    r"|at fault)"
    r"|safe to (?:ignore|wait|sign))\b|\byou have (?:every|the|a) right to\b|\byou have until\b"
    r"|\byou can safely\b|\b(?:perfectly|totally|completely|absolutely) (?:ok|okay|fine|normal|harmless|safe) to\b"
    r"(?! (?:ask|feel|be|worry|have|say|wonder)\b)"
    r"|\b(?:isn't|is not|not) (?:a|any) (?:concern|danger|risk|problem|emergency)\b|\bno harm\b"
    r"|\bcan (?:easily )?wait\b"
    r"|\bnothing but\b|\bno es nada\b|\b(?:gotta|got to|must|has to|have to) be (?:the|an?|your)\b|\b(?:0|zero"
    r"|no) pain\b"
    r"|\bget rid of\b|\b(?:never|won't) (?:damages?|harms?|hurts?|fails?|breaks?|leaks?|gets? worse)\b"
    r"|\bon (?:its|their) own\b"
    r"|\bnever have (?:\w+ )?(?:trouble|problems?|pain|issues?)\b|\bget (?:the |a |your )?(?:\w+ )?(?:rebate"
    r"|custody|visa|refund|loan)\b"
    r"|\byou can (?:safely )?(?:ignore|skip|wait it out|disregard)\b|\bsafe to (?:ignore|wait|use|eat|turn|run)\b",
    re.I,
)
_INSURER = (
    r"(?:insurance|insurer|plan|policy|ppo|hmo|aetna|cigna|metlife|delta(?: dental)?|seguro|carrier|coverage"
    r"|benefits|medicare)"
)
_OTHERS = (
    r"(?:state|city|government|utility|landlord|employer|boss|company|tenant|neighbor|ex|husband|wife|judge|court"
    r"|jury"
    r"|immigration|agency|police|they)"
)
_PAYS = re.compile(
    rf"\b{_INSURER} (?:(?:always|definitely|fully|usually|normally) )?(?:covers?|pays?(?: for)?|picks? up"
    rf"|takes care of|handles"
    r"|cubre|paga)(?: for)? (?:\w+ ){0,3}?(?:it|all|everything|whole|full|entire|bill|rest|that|this|todo|100%"
    r"|in full"
    r"|most of (?:it|that)|cost)\b",
    re.I,
)
_JUDGED = re.compile(
    r"\b(?:works?|helps?|heals?) (?:for )?(?:everybody|everyone|anyone|anybody)\b|\bcan (?:surely|definitely"
    r"|certainly|always|easily) \w+"
    r"|\b(?:it|that|this)(?:'s| is) (?:\w+ly )?not (?:an?|any) \w+(?:ion|itis|ess|cavity|fracture|leak|emergency"
    r"|break|crack)\b"
    r"|\b(?:it|that|this)(?:'s| is) (?:most likely|likely|probably|surely|definitely|certainly|almost certainly"
    r"|clearly|obviously)"
    r" (?:just |only )?(?:an?|the|your) (?!best|right|first|earliest|wrong|good|question|matter)\w+"
    rf"|\b{_OTHERS} (?:(?:always|usually|never|often|generally|just|simply|legally) )?(?:pays?|reimburses?|sides?"
    rf"|rules?|agrees?|decides?"
    r"|grants?|approves?|denies|favou?rs?|forgives?|(?:can't|cannot|may not|must not|shouldn't) (?:just |simply "
    r"|legally )?\w+)\b"
    r"|\byou(?:'re| are) (?:\w+ly )?(?:owed|entitled|protected|fully covered|eligible|in luck legally|due)\b"
    rf"|\b{_INSURER} has you (?:\w+ )?covered\b",
    re.I,
)
_NEEDS = re.compile(
    r"\b(?:your|the|that|it|this|sounds like (?:it|you)) (?:\w+ )?(?:(?:just|only|probably|likely|definitely"
    r"|simply|surely) )*"
    r"needs? (?:a (?:new|simple|quick|small|little|good|root|crown|part|reset|refill|recharge)|new"
    r"|(?:to be )?(?:replaced"
    r"|replacing|pulled|removed|cleaned out|reset|extracted)|an? (?:\w+ )?(?:replacement|part|valve|filter"
    r"|extraction))\b"
    r"|\b(?:easy|simple|quick|small|minor|cheap|straightforward|routine|textbook|common) (?:little )?(?:fix"
    r"|repair|problem"
    r"|issue|win|case)\b",
    re.I,
)
_PEOPLE = (
    r"(?:we|i|they|he|she|who|which|somebody|someone|nobody|everybody|please|and|but|so|team|technicians?|doctors?)\b"
)
_FORETOLD = re.compile(
    rf"\b(?:(?:your|the|this|that|those|these|my|an?) (?!team|office|staff|shop|desk|crew|front|technician"
    rf"|dentist|doctor|attorney|person)"
    rf"(?:(?!and\b)[\w'-]+ ){{0,3}}?(?!and\b)[\w-]+|it|that|this|these|those|everything|you|nothing"
    rf"|(?<![\w,] )(?!{_PEOPLE})[a-z]+|su \w+)"
    r"(?:'ll| will| won't|'s going to| (?:is|are|isn't|aren't) (?:not |\w+ly )?going to|'re going to| (?:is"
    r"|are) gonna|'s gonna| va a)"
    r" (?P<what>[^,.!?;]+)",
    re.I,
)
_SAYS_LITTLE = contexts.about(
    """
    be being have need take takes get gets come comes go see hear help work works out fine good great okay
    perfect easy quick quickly long short soon later again able happy glad sure ready right best love like
    want wish feel welcome know tell told say said ask asks asked find look looks seen let show shows pick
    choose reply text texts message messages call calls email confirmation details reminder link number name
    person somebody someone team people receive receiving expect hands care nothing anything everything
    something only still also never always now today tomorrow morning afternoon evening tonight week start
    starts begin end change changed lose keep kept stay stays same different together put hold holding book
    sign done worth full whole price cost spend around about wait waiting bring probably notice lot bit much
    more most less explain explained decide decided decides cover covered
    """
)
"""Stems that foretell nothing by themselves."""
_REFUSED = re.compile(
    r"\b(?:i|we|nobody|no one|attorney|dentist) (?:can't|cannot|can not|could not|couldn't|am not able to"
    r"|are not able to"
    r"|am unable to|are unable to|wouldn't|don't|do not|would not|never|may not) (?:\w+ ){0,3}?(?:say|tell"
    r"|promise|know|guarantee|judge"
    r"|predict|confirm|comment|be sure|give|speak|assess)\b|\b(?:whether|depends|differs?)\b",
    re.I,
)
OWNER = "what anybody here can know"


def wrong(words: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each outcome, debt or need that a statement foretells."""
    for clause in statements.stated(words, so):
        clause = people.house(so.business).sub("somebody", clause.replace("’", "'"))
        if _REFUSED.search(clause):
            continue
        for pattern in (_ABSOLUTE, _FARES, _OWES, _PAYS, _JUDGED, _NEEDS):
            for one in pattern.finditer(clause):
                yield f"“{one.group().strip()}”", OWNER, _is_owners(one.group(), clause, so)
        for one in _FORETOLD.finditer(clause):
            yield f"“{one.group().strip()}”", OWNER, _is_told(one["what"], so)


def _is_owners(said: str, clause: str, so: Known) -> bool:
    """The owner or a member of staff has written just this."""
    if said.strip().casefold() in so.words.casefold():
        return True
    keys = contexts.about(clause)
    return any(
        keys and keys <= fact.about and said.strip().casefold() in fact.said.casefold()
        for fact in contexts.facts(so.business)
    )


def _is_told(what: str, so: Known) -> bool:
    """Of what will be, more than half of the telling words are the owner's, the caller's or a result's."""
    keys = contexts.about(what) - _SAYS_LITTLE
    known = statements.vocabulary(so.business) | contexts.about(f"{so.words} {so.callers_words}")
    return not keys or len(keys & known) * 2 > len(keys)
