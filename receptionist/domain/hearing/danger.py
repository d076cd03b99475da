"""What cannot wait for an answer: danger to life or property, self-harm, threats and abuse."""

from typing import Literal

from receptionist.domain.hearing.plain import rules, unaccented

Emergency = Literal["danger_to_life", "urgent"]

_FRAIL = (
    "baby, newborn, infant, elderly, oxygen, grandmother, grandma, premature, toddler, months? old, "
    "weeks? old, grandpa, grandfather, (?:mom|dad|mother|father|he|she|husband|wife|neighbor) is [789]\\d, "
    "[789]\\d year old"
)
_DANGER_TO_LIFE = rules(
    r"""
    (?:smell\w*|smells like|strong smell of|odor of|leaking|leak\w* of) (?:\w+ ){0,3}?(?:gas|propane|rotten eggs?)
    (?:gas|propane|carbon monoxide) (?:\w+ ){0,2}?(?:leak\w*|smell|smells|odor|alarm (?:is |keeps |just 
        |has been )*(?:go\w*|went|beep\w*|sound\w*|chirp\w*|ring\w*)|poisoning|everywhere)
    (?:carbon monoxide|co) (?:alarm|detector|monitor) (?:\w+ ){0,3}?(?:go\w*|went|beep\w*|sound\w*|ring\w*|alarming
        |off|reading|says)
    ^(?:there is |we have |i have )?gas(?: in (?:the|my|our) \w+)?$
    (?:burning|burnt|electrical) (?:\w+ )?(?:smell|odor)
    (?:outlet|panel|breaker|furnace|wire|wires|wiring|unit|plug) (?:\w+ ){0,3}?(?:sparking|sparks|sparked|smoking
        |arcing|melting)
    (?:theres|there is) (?:\w+ )?(?:smoke|fire|flames)
    (?:rotten|sulfur|sulphur) (?:egg|eggs) smell
    smells? (?:like )?(?:rotten|sulfur)(?: \w+)*
    (?:house|kitchen|furnace|boiler|wall|outlet|panel|basement|heater|unit|building|it) (?:is |caught )?(?:on fire
        |in flames)
    (?:there is |we have |see |seeing )(?:a )?(?:fire|flames|smoke)(?: \w+){0,3}? (?:in|from|coming|at|out)
    (?:smoke|sparks|flames) (?:\w+ ){0,2}?(?:coming|pouring|shooting|flying|out of|from)
    (?:can not|can barely|hard to|trouble|struggling to|difficulty|unable to|can hardly|having trouble) (?:breathe
        |breathing|swallow|swallowing)
    (?:not|stopped|is not) breathing
    (?:unconscious|passed out|unresponsive|not responding|fainted|having a (?:seizure|stroke|heart attack)
        |heart attack|chest pains?|overdos\w+|choking|anaphyla\w+)
    (?:bleeding|blood|bleeds) (?:\w+ ){0,4}?(?:will not stop|not stop\w*|not stopping|heavily|a lot|everywhere
        |profusely|badly|will not stop)
    (?:can not|will not|could not|does not|not) (?:\w+ ){0,2}?(?:stop|control) (?:\w+ ){0,2}?bleeding
    (?:throat|tongue|airway|neck) (?:\w+ ){0,3}?(?:swelling|swollen|closing)
    (?:swelling|swollen) (?:\w+ ){0,4}?(?:throat|eye|neck|airway|breathe)
    (?:outside|here|there|came|in|at) (?:\w+ ){0,4}?with (?:a|his|her) (?:gun|knife|weapon)
    (?:had|having|has) a (?:seizure|stroke|heart attack)
    (?:he|she|husband|wife|mom|dad|mother|father|son|daughter|kid|baby|friend|someone|customer) (?:\w+ )?collapsed
    (?:swallowed|drank|ate) (?:\w+ ){0,3}?(?:battery|batteries|magnets?|bleach|poison|antifreeze|drain cleaner
        |pesticide)
    chest (?:\w+ ){0,2}?(?:hurts?|hurting|tight|tightness|pressure)
    left arm (?:is |feels |went )?(?:numb|hurts|tingling)
    (?:took|taken|swallowed) (?:\w+ ){0,2}?too many (?:pills|meds|tablets)
    trying to (?:break|get) in(?:to)?(?: \w+)*
    gas line (?:\w+ ){0,6}?(?:hit|cut|hissing|broke|broken|ruptured|leaking|open)
    (?:someone|somebody|they|he) (?:just |is )?(?:broke|breaking) in(?:to (?:my|our) \w+)?
    help (?:me )?(?:please )?(?:i am |am )?dying
    (?:someone|somebody|he|she|man|guy|husband|ex|boyfriend|they) (?:\w+ ){0,4}?(?:a gun|gun to|a knife|shooting
        |stabb\w+|breaking in|is hitting|strangl\w+|choked me)
    (?:electrocuted|got shocked|live wires?(?: \w+){0,2} (?:water|floor|down)|water (?:\w+ ){0,6}?(?:outlet
        |electrical panel|breaker box|fuse box))
    (?:no|without|lost) (?:heat|heating|hot water and heat) (?:\w+ ){0,10}?{frail}
    {frail} (?:\w+ ){0,10}?(?:no|without|lost) (?:heat|heating)
    (?:fuga de gas|(?:huele|olor) a gas|fuite de gaz|(?:sent le|odeur de) gaz|no respira|no (?:puede|puedo
        |podemos) respirar
        |monoxido|peux pas respirer|gasgeruch|riecht nach gas)
    (?:baby|newborn|infant|grandma|grandmother|elderly) (?:\w+ ){0,4}?freezing
    (?:furnace|boiler|heat|heater) (?:\w+ ){0,6}?(?:out|died|quit|dead|broke|stopped|down|not working
        |off) (?:\w+ ){0,10}?{frail}
    """,
    frail=_FRAIL,
)
_URGENT = rules(
    r"""
    {emergency}
    (?:this is|it is|very|really|super|so|quite|extremely) urgent
    ^urgent(?: .*)?$
    (?:cps|dcfs|child services|child protective services)(?: .*)?
    (?:ac|a c|air conditioning) (?:\w+ ){0,2}?(?:out|died|dead|broke|broken|not working) (?:\w+ ){0,8}?(?:9\d|1[01]\d
        |{frail})
    (?:locked out of (?:my|our|the) (?:house|home|apartment|car|place)|stuck in (?:the|an) elevator|stranded)
    brakes? (?:\w+ ){0,2}?(?:failed|went out|gave out|not working|do not work|gone)
    (?:broke|broken) down (?:on|in the middle|at the side)(?: .*)?
    (?:rompio|revento|reventado|rota|roto) (?:una |la |el |un )?(?:tuberia|cano|caneria)
    (?:tuberia|cano|caneria) (?:\w+ ){0,2}?(?:rota|roto|reventada|reventado)
    (?:no|without|lost|lost our|zero) (?:heat|heating)(?! pump)
    (?:heat|furnace|boiler|heater) (?:is |has |just |went |completely |totally |suddenly |all )*(?:out|died|quit
        |dead|stopped|down|not working|broken|broke|conked out|kaput|will not (?:turn on|start|light|come on
        |kick on))
    (?:house|home|apartment|place|it|inside|we|pipes|kids) (?:is|are) (?:\w+ )?(?:freezing|frozen|ice cold)
    (?:pipe|pipes|water heater|tank|hot water tank|main|boiler|hose) (?:\w+ ){0,3}?(?:burst|bursted|busted|exploded
        |broke|froze|frozen|split)
    (?:burst|busted|broken|frozen|exploded) (?:water )?(?:pipe|pipes|main|water heater)
    water (?:is )?(?:\w+ ){0,2}?(?:coming|running|dripping|leaking) (?:\w+ )?(?:from|through|out|down
        |into) (?:\w+ )?(?:ceiling|walls?|floor|light|basement)
    (?:filling|filled|fills) (?:up )?with (?:water|sewage)
    (?:spitting|coughing|swallowing|lots of|so much|full of|tastes?) (?:up )?blood
    (?:not|is not any|is no|not any) (?:have |getting |get |having )?(?:any )?heat
    (?:heating|heat|furnace|boiler) (?:\w+ )?(?:stopped|quit|died|failed|not on|not coming on|not turning on
        |not working)
    (?:pulled over|raid|raided) (?:\w+ ){0,4}?(?:now|dui|work|house|home|apartment)
    (?:son|daughter|husband|wife|brother|sister|friend|dad|mom|boyfriend|he|she|they) (?:is|was|are
        |were) (?:\w+ )?(?:in|into) custody
    pain (?:level |is |at |scale )*(?:an? )?(?:8|9|10)(?!\d)
    (?:not|can not|could not) (?:\w+ ){0,2}?sleep (?:\w+ ){0,5}?(?:pain|hurts?|tooth)
    (?:flood|flooding|flooded|floods|water everywhere|water all over|water is everywhere|water (?:is )?(?:pouring
        |gushing|spraying|shooting|coming (?:in|through|out)))
    (?:water|ceiling|sewage|toilet|sewer) (?:\w+ ){0,4}?(?:pouring|gushing|leaking through|through the ceiling
        |dripping through|backing up|backed up|overflowing|caving)
    (?:leak|leaking|leaks|leaky) (?:\w+ ){0,5}?(?:everywhere|bad|badly|ceiling|fast|basement|will not stop
        |can not stop|all over|shut)
    (?:big|bad|huge|major|massive|serious|terrible) (?:\w+ )?leak
    (?:knocked|knock|knocks|fell|broke|came|popped|got|pulled|busted|smashed) (?:\w+ ){0,5}?(?:tooth
        |teeth)(?: \w+)?(?: out| off| loose| in half)?
    (?:tooth|teeth) (?:\w+ ){0,5}?(?:knocked|fell out|came out|broke|broken|busted|snapped|popped out
        |cracked in half|got hit)
    (?:knocked out|broken|chipped and bleeding|avulsed|split) (?:\w+ )?(?:tooth|teeth)
    (?:bleeding|bleeds|hemorrhag\w+)(?! (?:radiators?|the radiator|a radiator|valve|edge))
    (?:face|cheek|jaw|gum|gums|mouth) (?:\w+ ){0,4}?(?:swollen|swelling|swelled|puffy|huge|blown up)
    (?:swollen|swelling) (?:\w+ ){0,3}?(?:face|cheek|jaw|gums?|mouth)
    abscess\w*
    (?:unbearable|excruciating|severe|extreme|horrible|worst|terrible|insane|intense|agonizing|crazy
        |killing me) (?:\w+ ){0,2}?(?:pain|toothache|ache)
    (?:pain|toothache|tooth) (?:\w+ ){0,4}?(?:unbearable|excruciating|killing me|10 out of 10|10/10|off the charts
        |can not take it|can not sleep)
    in (?:so much|a lot of|agony|agonizing|extreme|severe|terrible|horrible)(?: \w+)? ?(?:pain)?
    (?:been|was|got|getting|is|just|husband|son|daughter|brother|were|am) (?:\w+ ){0,2}?(?:arrested|detained
        |locked up|thrown in jail|picked up by (?:the )?(?:police|cops|ice))
    arrested
    (?:in|to|at|from) (?:the )?(?:county )?(?:jail|custody of the police|police custody|the police station
        |holding cell|lockup)
    (?:police|cops|ice|officers|sheriff|fbi|dea|agents) (?:\w+ ){0,4}?(?:here|at (?:my|our|the) (?:door|house|home
        |place|work|apartment)|outside
        |search\w*|question\w*|took|want to talk|raid\w*)
    (?:eviction|evicted|lockout|locked out|foreclosure|court|hearing|arraignment|deportation|deported|bail
        |served) (?:\w+ ){0,5}?(?:today|tomorrow|tonight|this morning|this afternoon|right now|in an hour
        |in the morning|2 hours)
    (?:got|was|were|been|being|just|am|papers) (?:\w+ )?served (?:with )?(?:\w+ ){0,3}?(?:papers?|summons|subpoena
        |lawsuit
        |complaint|eviction|notice|order|petition|suit)
    (?:court date|court|hearing|trial|deposition|arraignment) (?:is |are |on |it is |this |coming |at \w+ )*(?:monday
        |tuesday
        |wednesday|thursday|friday|this week|in (?:a|1|2|3|4|5|6|two|three|four|five|six) (?:days?|hours?))
    (?:restraining order|protective order|order of protection) (?:\w+ ){0,6}?(?:tonight|today|now|scared|safe
        |threat\w+)
    (?:hit|hits|beat|beats|beating|hurting|threatened to kill) me
    (?:he|she|they|someone|somebody|ex|husband|wife|police|state|cps) (?:\w+ ){0,2}?(?:took|taken|kidnapped
        |taking) (?:my|our) (?:kid|kids|son
        |daughter|child|children)
    (?:my|our) (?:kid|kids|son|daughter|child|children) (?:was|were|got|has been|have been) (?:taken|kidnapped)
    (?:emergencia|urgencia|sangrando|sangra mucho|inundacion|inundado|urgence|fuite de gaz
        |ca sent le gaz|inondation|au secours)
    """,
    emergency="emergency, emergencies, life threatening, 911, life or death",
    frail=_FRAIL,
)
_ASKS_ABOUT = rules(
    r"""
    (?:do|can|could|would|what|how|who|does) (?:\w+ ){0,5}?(?:emergency|emergencies
        |urgent)(?: \w+){0,4}(?: \?)?
    (?:not|no|never|non) (?:an |a |really an |any |exactly an )?(?:emergency|emergencies|urgent)
    (?:emergency|after hours) (?:contact|exit|fund|number|line|fee|charge|rate|rates|service\?)
    (?:just )?in case of (?:an )?emergency
    is (?:it |some |a little |the )*(?:bleeding|swelling|swollen|pain)(?: \w+){0,3}? normal(?: .*)?
    arrested development
    (?:prevent|preventing|avoid|avoiding|prevention)(?: .*)?
    bleeding hearts?
    is this (?:an? |the )?emergency (?:room|line|number|clinic)
    (?:if|when|whenever) (?:i |there |it |my |a |the |we |you )(?:\w+ ){0,5}?(?:emergency|bleed\w*|floods?|arrested
        |leak\w*|knock\w*|falls? out|comes? out)
    (?:gums?|they|it) (?:\w+ )?(?:bleed|bleeds|bleeding|bled) (?:a little|a bit|some|sometimes|when (?:i|he
        |she) (?:brush|floss)\w*)
    (?:fixed|repaired|replaced|resolved|better now|no longer|used to|last (?:year|week|month|winter|summer
        |time)|years? ago|months? ago|weeks? ago)(?: .*)?
    (?:had|was|were|got) (?:\w+ ){0,6}?(?:last (?:year|month|winter|summer)|(?:years?|months?|weeks?) ago|in (?:19
        |20)\d\d)
    (?:flood|fire|gas|co|carbon monoxide|leak) (?:insurance|damage claim|detector (?:install\w*|battery)|detectors
        |zone|fireplace|logs|stove|range|line (?:install\w*|run|moved))
    """
)
_SELF_HARM = rules(
    r"""
    (?:kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang|drown|end) (?:my ?self)
    (?:end|ending|take|taking) (?:it all|my (?:own )?life|my own life|things for good)
    (?:wants?|going|ready|wish|like|prefer|rather|deserve|hope)(?: to| i was| i were| i could just)? (?:just )?(?:die
        |be dead|dead|not be alive|not exist|not wake up|disappear forever)
    (?:not|no longer) want to (?:live|be alive|be here anymore|exist|wake up|go on|be on this earth)(?: anymore)?
    suicid\w*
    (?:no|not any|not a|without a) (?:reason|point) (?:to |in |of )?(?:live|living|go on|going on|be alive)
    (?:end|ending) it (?:tonight|now|today|tomorrow|soon)
    life has no (?:meaning|point|purpose)(?: .*)?
    (?:hope|wish|pray) i (?:do not|never|did not) wake up
    (?:gun|knife|rope|pills) (?:\w+ ){0,8}?on my ?self
    jump(?:ing)? (?:off|from|in front of) (?:a|the|my) (?:\w+ )?(?:bridge|roof|building|balcony|cliff|train|bus
        |window)
    (?:slit|slitting|cut|cutting) my (?:wrists?|throat|veins)
    reason (?:to|for) (?:keep going|keep living|stay alive|staying|carry on)
    (?:want|like|wish|rather) (?:to )?(?:\w+ ){0,4}?(?:never|not) wake up
    self[ -]?harm\w*
    if i (?:live or die|lived or died)
    this is my (?:goodbye|last (?:message|text|day alive))
    better off if i (?:am|was|were) (?:dead|gone|not here)
    (?:better|better off) (?:off )?(?:without me|dead|if i was dead|if i were dead)
    (?:can not|can t) (?:go on|do this anymore|live like this|take this life)(?: anymore| any more)?
    (?:life is not|not) worth living
    nothing (?:left )?to live for
    life is (?:pointless|meaningless|over|not worth (?:it|living))
    want (?:it|this|everything|the pain) (?:all )?(?:to (?:end|be over|stop forever)|over)
    what is the (?:point|use) (?:of|in) (?:living|life|going on|being alive|anything anymore)
    wish i (?:never|did not|would not|could not|had not|had never) (?:\w+ )?(?:woke|wake|born|exist\w*)(?: up)?
    (?:no one|nobody|noone|everyone) would (?:\w+ )?(?:miss me|care|notice|be happier) if i (?:\w+ )?(?:gone|died|dead
        |disappeared|die)
    (?:done|tired|sick|finished) (?:with|of) (?:my )?(?:life|living|being alive|existing)(?! (?:insurance|coach|with
        |in
        |here|plan|estate))
    will not be (?:around much longer|alive (?:much longer|tomorrow))
    as well be dead
    (?:kms|end things (?:tonight|today|for good|forever|now))
    (?:took|swallowed|taken) (?:all|a bunch of|too many|(?:a |the )?(?:whole |entire 
        |full )bottle)(?: \w+){0,3} (?:pills
        |meds|medication|tylenol)
    (?:matarme|quitarme la vida|suicid\w+|(?:quiero|prefiero) mori\w+|me quiero mori\w+|me quiero matar
        |no quiero (?:seguir )?viv\w+|me tuer|me suicider|envie de mourir|je veux (?:mourir|en finir)
        |will nicht mehr leben|will sterben|mich umbringen|quero morrer|me matar)
    """
)
_NOT_SELF_HARM = rules(
    r"""
    (?:scared|afraid|embarrassed|going|thought i would|about) to die (?:of|from|laughing|waiting)(?: .*)?
    (?:cut|hurt) my ?self (?:shaving|cooking|on|with a|at work|when|while|chopping|falling|in a|playing|lifting
        |in the)(?: .*)?
    \d+ kms
    suicide (?:doors?|squad|squeeze|prevention (?:poster|week|month|walk))
    (?:dying|die) (?:of|from) (?:laughter|boredom|embarrassment|laughing|heat|the heat|cold)
    """
)
_THREAT = rules(
    r"""
    (?:will|going to|am going to|gonna|would|swear i will|should|i ll) (?:\w+ ){0,2}?(?:kill|shoot|stab|hurt|beat
        |bomb|burn|murder|strangle|smash|wreck|destroy|punch|slash|find) (?:you|u|your|all of you|everyone
        |everybody|the place|this place|somebody|someone there|him|her|them|yall|that (?:doctor|dentist|lawyer|man
        |woman)|dr \w+)
    (?:come|coming|show|showing|drive|driving) (?:\w+ ){0,4}?(?:with (?:a |my )?(?:gun|knife|bat|weapon)
        |and (?:shoot|kill|hurt|burn|beat|smash))
    (?:blow|shoot|burn|light) (?:up )?(?:the|your|this|that|ur)? ?(?:\w+ )?(?:up|down|place|office|clinic|building
        |house|shop)
    (?:there is|i have|i put|i left|we planted|planted) (?:a )?bomb
    bomb (?:in|at) (?:your|the)
    (?:you|u|yall) (?:are|is) (?:dead|a dead man|going to (?:die|pay for this|regret this)|all dead)
    (?:watch|better watch) your back
    i know where you (?:live|work|park|sleep)
    (?:hope|wish) (?:you|u|your \w+|yall|you all) (?:die|dies|burn|burns|get cancer|rot|get shot)
    (?:fuck|fuk|fck|f\*+k|screw|eff) (?:you|u|off|yourself|ur|this place|your)(?: .*)?
    (?:kill|hang) your ?self
    kys
    break (?:your|ur) (?:legs?|arms?|neck|face|jaw|nose|fingers|knees?)
    ^(?:just )?drop dead$
    ^f (?:you|u|off)(?: .*)?$
    fucking (?:idiots?|morons?|clowns?|liars?|thieves|crooks)
    (?:you|u|you are|ur) (?:\w+ ){0,3}?(?:bitch|bitches|asshole|assholes|cunt|whore|slut|piece of shit|pos
        |motherfucker\w*|dickhead|faggot|retard|moron|scum|dumbass|bastard|bastards)
    (?:bitch|asshole|cunt|whore|motherfucker|mf|dickhead|fucker|fuckers|dumbass)
    (?:eat shit|go to hell|suck my \w+|go die|burn in hell|send nudes|suck it)
    (?:(?:te|los|las|lo|la) (?:voy a matar|mato)|hij[oa]s? de puta|je vais te tuer|je vais vous tuer
        |va te faire foutre|chinga tu madre|vete a la mierda)
    """
)
_NOT_A_THREAT = rules(
    r"""
    (?:it is |that is |this |my tooth is |pain is |tooth is |back is )?(?:killing|kills) me
    shoot (?:you|me) (?:a|an|over|back|the|some)(?: .*)?
    (?:burn|burned|burning) (?:up|down) (?:in here|the motor|calories)
    (?:going to|will) find (?:you|your|the|this|it)(?: place| one)? ?(?:guys|office|place|building|number|address
        |website|on|a|online|the)(?: .*)?
    (?:ex|husband|wife|boyfriend|he|she|neighbor|landlord|they|boss) (?:\w+ ){0,4}?(?:threatened|says|said|told me
        |going to|will)(?: .*)?
    """
)


def emergency(words: str) -> Emergency | None:
    """`danger_to_life` also needs the advice to ring the emergency services; `urgent` needs a person at once."""
    told = _ASKS_ABOUT.sub(" ", unaccented(words))
    if _DANGER_TO_LIFE.search(told):
        return "danger_to_life"
    return "urgent" if _URGENT.search(told) else None


def self_harm(words: str) -> bool:
    return bool(_SELF_HARM.search(_NOT_SELF_HARM.sub(" ", words)))


def threat(words: str) -> bool:
    """A threat to people or the place, or abuse; what somebody else threatens the caller with is not theirs."""
    return bool(_THREAT.search(_NOT_A_THREAT.sub(" ", words)))
