"""What comes of it, by a draft: how a body, a house or a case will fare, who owes what, what one may safely do.

Nobody here can know it. A sentence whose every telling word the owner has written is the owner's; what is refused
("I can't say whether it will hurt") or left open foretells nothing.
"""

from receptionist.agent.checks import contexts
from receptionist.agent.checks.known import Known
from receptionist.agent.checks.needs import Need, Said, is_known, is_written
from receptionist.agent.checks.wordings import heard

OWNER = "what anybody here can know"
_HARM = (
    r"hurts?, loses?, leaks?, breaks?, fails?, damages?, harms?, comes? back, gets? worse, happens? again, spreads?, "
    r"bleeds?"
)
_OUTCOMES = {
    "how it ends": heard(
        r"""
        (?:will|would|always|never) (?:not )?~(?:win|lose|heals?|come through|rule (?:for|in)|fix (?:it|that|this
        |everything)|qualify
        |(?:be able to )?(?:save|cure|repair|solve) (?:it|that|this|the|your)|be (?:approved|eligible|fine|covered
        |painless))
        (?:goes?|go) (?:away|down) (?:by itself|on its own)
        (?:does|do|can|will|is) (?:not|never) ~(?:{harm}|(?:be |feel )?painful|feel (?:any|no|a) \w+)
        (?:never|no) (?:le |te |will )?~(?:{harm}|va a doler|duele|dolera)
        (?:works?|helps?|heals?) (?:for )?(?:everybody|everyone|anyone|anybody)
        get (?:you )?(?:the |a |your )?(?:\w+ )?(?:rebate|custody|visa|refund|settlement|loan)
        """,
        harm=_HARM,
    ),
    "that it is harmless": heard(
        r"""
        (?:nothing|not|no|isnt) ~(?:(?:to be )?(?:serious|dangerous|to worry about)|an? (?:concern|danger|risk
        |emergency)
        |(?:an?|any) \w+(?:ion|itis|ess|cavity|fracture|leak|crack)|harm|pain)
        (?:0|zero) pain
        (?:can|could) ~(?:surely|definitely|certainly|always|easily|safely) \
        (?!(?:look|help|find|see|ask|check|text|book)\b)\w+
        (?:can|could) wait(?! in| here| there| with)
        (?:perfectly|totally|completely|absolutely) (?:harmless|painless|safe|(?:ok|okay|fine|normal) to\
        (?! (?:ask|feel|be|worry|have|say|wonder)\b))
        safe to (?!say\b)\w+
        you can (?:safely )?(?:ignore|skip|disregard|wait it out)
        you ~(?:will )?be ~fine
        no es nada
        """
    ),
    "what it must be": heard(
        r"""
        (?:must|got to|has to|have to) be (?:the|an?|your) \w+
        (?:it|that|this) is (?:most likely|likely|probably|surely|definitely|certainly|clearly|obviously) ~(?:an?|the
        |your)\
        (?! (?:best|right|first|earliest|wrong|good|question|matter)\b)
        (?:your|the|that|it|this) (?:\w+ )?~needs (?:an?|new|to be) \w+
        (?:definitely|certainly|clearly|surely|probably) needs? (?:an?|the|your)
        (?:easy|simple|quick|small|minor|cheap|routine|textbook) (?:little )?(?:fix|repair|problem|issue|win)
        """
    ),
}
_JUDGED = {
    "what another owes or does": heard(
        r"""
        {other_side} ~(?:owes?|broke|pays?|reimburses?|sides? with|rules?|agrees?|decides?|grants?|approves?|forgives?)\
        (?! (?:to|on|with|by card|in)\b)
        {other_side} ~(?:is|are) (?:not )?~(?:on the hook|at fault|liable|responsible|to blame|allowed|permitted
        |entitled
        |required|obliged|obligated|supposed|bound)
        {other_side} ~(?:can not|may not|must not|should not|must|has to|have to|has no|have no) ~(?!look\b|see\b
        |check\b|(?:\w+ ){1,3}us\b)\w+
        {other_side} (?:would|will) ~(?:\w+ ){0,2}(?:win|lose|rule|give|grant|award|side|decide|order|deny|let
        |agree)(?! us\b)
        """
    ),
    "how the law has it": heard(
        r"""
        (?<!what )the law (?:says|requires|is|allows|protects)
        (?:by law|legally|illegal|unlawful|broke the law|against the law)
        you are ~(?:owed|entitled|protected|eligible|liable|not liable|in the (?:right|clear)|due)
        you have (?:every|the|a) right to
        """
    ),
    "what a case is worth": heard(
        r"""
        you ~have (?:an? )?(?:\w+ )?(?:strong|good|great|solid|clear|winning) (?:case|claim|chance)
        (?:case|claim) (?:is|could be|may be|might be) ~worth
        """
    ),
    "that it is ours": heard(
        r"""
        we ~(?:will |would |can )?(?:(?:be )?(?:glad|happy|able) to )?~(?:take|win) (?:your|the|this|that) (?:case
        |matter)
        (?:we|i) ~(?:represent|are representing) you
        we are ~your (?:lawyers?|attorneys?)
        is (?:not )?(?:our|a) client
        """
    ),
    "what to do with a paper": heard(
        r"""
        (?:do not|never|just|simply) (?:sign|plead|settle|file|respond|answer it|admit|(?:talk|speak|write) to)
        you (?:should|must|do not have to|do not need to) (?:not )?(?:{step})
        """,
        step="sign, plead, sue, pay, file, settle, answer, appear, respond, reply, attend, go to, leave, move out",
    ),
}
_SAYS_LITTLE = contexts.about(
    """
    be being have need take takes get gets come comes go see hear help work works out fine good great okay
    perfect easy quick quickly long short soon later again able happy glad sure ready right best love like
    want wish feel welcome know tell told say said ask asks asked find look looks seen let show shows pick
    choose reply text texts message messages call calls email confirmation details reminder link number name
    person somebody someone team people receive receiving expect hands care nothing anything everything
    something only still also never always now today tomorrow morning afternoon evening tonight week start
    starts begin end change changed lose keep kept stay stays same different together put hold holding book
    sign done worth full whole price cost charge charged spend around about wait waiting bring probably notice lot bit
    much more most less explain explained decide decided decides cover covered two three
    """
)
"""Stems that foretell nothing by themselves."""
_FORETOLD = {
    "what will be": heard(
        r"""
        (?:(?:your|the|this|that|those|these|my|an?|su) (?!{staff} |{anybody} )(?:(?!and )\S+ ){0,5}?(?!and )\S+
        |it|that|this|these|those|everything|you|nothing|^(?!{we} |{staff} |{anybody} |who |which |please |and |but 
        |so )\w+) \
        (?:will|va a) (?P<what>.+)
        """
    ),
}
_LEFT_OPEN = heard(
    r"""
    (?:i|we|nobody|no one|attorney|dentist) (?:can|could|am|are|would|do|may) (?:not|never) ~(?:\w+ ){0,3}?(?:say|tell
    |promise|know
    |guarantee|judge|predict|confirm|comment|be sure|give|speak|assess)
    (?:whether|depends|differs?)
    """
)


def _is_told(said: Said, so: Known) -> bool:
    return is_known(said.found["what"], _SAYS_LITTLE, so)


NEEDS = (
    Need(OWNER, _OUTCOMES, is_written, unless=_LEFT_OPEN),
    Need(OWNER, _JUDGED, is_written, unless=_LEFT_OPEN),
    Need(OWNER, _FORETOLD, _is_told, unless=_LEFT_OPEN),
)
