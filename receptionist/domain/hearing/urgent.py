"""Trouble that needs a person at once, by trade: teeth, water and heat, hair and skin, the law."""

from receptionist.domain.hearing.danger_to_life import FRAIL
from receptionist.domain.hearing.plain import rules
from receptionist.domain.hearing.scenes import scene

_URGENT = rules(
    r"""
    (?:tooth|teeth|nail|crown) (?:\w+ ){0,2}?(?:hanging|dangling) (?:by|on)(?: .*)?
    lost (?:an?|my|his|her|two|2|both) (?:\w+ )?(?:tooth|teeth) (?:\w+ ){0,3}?(?:fight|accident|fell|fall|game|crash
        |punch\w*|hit|today|just|now|bleeding)(?: .*)?
    (?:ran off|took off|left|disappeared|fled) with (?:my|our|the) (?:kids?|sons?|daughters?|child|children|baby)
    (?:dui|dwi|arrest|arrested|accident) (?:\w+ )?(?:last night|tonight|today|this morning|an hour ago
        |yesterday)(?: .*)?
    (?:throbbing|tooth|toothache|pain|molar|gums?) (?:\w+ ){0,4}?(?:will not (?:stop|go away|quit)|getting worse
        |keeps? me up|nothing helps|does nothing|did nothing|not helping|unreal)(?: .*)?
    (?:sewer|sewage|poop|toilet|drain) (?:\w+ ){0,4}?(?:coming up|coming out|backing|up through|up in|rising)(?: .*)?
    (?:zero|no) water (?:\w+ ){0,2}?(?:house|home|apartment|building|anywhere|at all|place)
    (?:took|taken|has|have|holding|picked up) (?:my \w+|him|her) (?:\w+ ){0,3}?(?:ice|jail|detention|custody
        |immigration|station|downtown|lockup)(?: .*)?
    (?:landlord|he|she|they|ex|husband|wife|sheriff) (?:just |has |have )*locked (?:me|us) out(?: .*)?
    {emergency}
    (?:this is|it is|very|really|super|so|quite|extremely) urgent
    ^urgent(?: .*)?$
    (?:cps|dcfs|child services|child protective services)(?: .*)?
    (?:ac|a c|air conditioning) (?:\w+ ){0,2}?(?:out|died|dead|broke|broken|not working) (?:\w+ ){0,8}?(?:9\d|1[01]\d
        |{frail})
    (?:locked out of (?:my|our|the) (?:house|home|apartment|car|place)|stuck in (?:the|an) elevator|stranded)
    brakes? (?:\w+ ){0,2}?(?:failed|went out|gave out|not working|do not work|gone)
    (?:broke|broken) down (?:on|in the middle|at the side)(?: .*)?
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
    (?:please hurry|hurry please|come quick\w*|sos)
    (?:tooth|teeth|molar|crown|implant) (?:\w+ ){0,3}?(?:cracked|split|shattered|snapped|broke
        |fractured) (?:\w+ )?(?:in (?:2|two|half|pieces)|down|apart|open|off)(?: .*)?
    nerve (?:is )?(?:exposed|showing|hanging)|exposed nerve|dry socket
    (?:fever|infection|infected|pus) (?:\w+ ){0,6}?(?:tooth|teeth|gums?|face|jaw|extraction|swollen|spreading|mouth)
    (?:tooth|teeth|gums?|face|jaw|extraction|swollen|mouth|abscess) (?:\w+ ){0,6}?(?:fever|infected|pus|oozing)
    (?:tooth|teeth|toothache|pain|mouth|jaw|hurts?) (?:\w+ ){0,6}?(?:can not|could not|not able to) (?:\w+ )?(?:eat
        |sleep|function|open|stand|take it|think|bear)(?: .*)?
    (?:can not|could not|not able to) (?:\w+ )?(?:eat|function|open my mouth|stand|take|bear) (?:\w+ ){0,5}?(?:pain
        |tooth|toothache|hurts?)
    (?:crying|screaming|dying|doubled over|in tears) (?:\w+ )?(?:in|from|with
        |of) (?:the |so much |tooth |this )*(?:pain|toothache)
    (?:agony|excruciating|unbearable)
    (?:hurts?|pain|aching|throbbing) (?:\w+ )?(?:so bad|so much|like hell|really bad|unbearably
        |10 out of 10) (?:\w+ ){0,4}?(?:can not|help|crying|all night|now|asap)(?: .*)?
    (?:wire|bracket) (?:\w+ ){0,3}?(?:stabbing|cutting|stuck in|poking into|digging)(?: .*)?
    {no_water} water(?: (?:at all|anywhere|coming out|since|to the|in the (?:\w+ )?(?:house|home|apartment|building
        |place|salon|office|shop)|now)(?: .*)?|$)
    water (?:is |has been |just |went )*(?:out|off|shut off|not (?:working|running|coming)) (?:\w+ ){0,4}?(?:house
        |home|apartment|building|everywhere|whole)(?: .*)?
    ceiling (?:\w+ ){0,3}?(?:dripping|sagging|bulging|leaking|coming down|collaps\w+|about to|caved|falling|fell
        |pouring)(?: .*)?
    (?:toilet|tub|sink|drain|sewer|septic|shower|washer|washing machine|dishwasher
        |sump pump) (?:\w+ ){0,4}?(?:overflow\w*|back(?:ed|ing)? up|spilling|exploded|gushing|everywhere|shooting
        |all over)(?: .*)?
    (?:sewage|raw sewage|poop|sewer water) (?:\w+ ){0,4}?(?:in|on|coming|everywhere|all over|floor|up)(?: .*)?
    (?:standing|inches of|foot of|feet of|ankle deep|knee deep) (?:\w+ )?water
    water (?:\w+ ){0,3}?(?:rising|spraying|shooting|gushing|pouring|squirting|flowing|running
        |leaking) (?:\w+ ){0,4}?(?:everywhere|floor|ceiling|walls?|out|all over|down|basement|kitchen|stop|fast
        |into)(?: .*)?
    (?:can not|will not|not able to) (?:\w+ )?(?:shut|turn) (?:off )?(?:\w+ ){0,2}?(?:water|valve
        |main)(?: off)?(?: .*)?
    {chemical} (?:\w+ ){0,5}?(?:burning|burned|burnt|burns) (?:\w+ ){0,2}?(?:scalp|skin|face|head|eyes?|forehead|me
        |neck)(?: .*)?
    (?:scalp|skin|forehead|neck|ears?) (?:\w+ ){0,4}?(?:burning|blister\w*|oozing|bleeding|on fire|burnt|burned
        |raw)(?: .*)? ?(?:from|after|bad|help|now|dye|bleach|relaxer|color|so)(?: .*)?
    (?:scalp|skin|face) (?:is |are )(?:\w+ )?(?:burning|blistering|oozing|on fire|peeling off)
    chemical burns?
    hair (?:\w+ ){0,3}?(?:falling|coming|breaking|melting|fell|broke|came) (?:out|off)? ?(?:\w+ ){0,3}?(?:clumps
        |chunks|handfuls|by the|melting|everywhere|after)(?: .*)?
    eyes? (?:\w+ ){0,3}?(?:burning|swollen|red|swelling|stuck|glued)(?: \w+){0,4}? (?:lash\w*|glue|tint|dye|shut
        |bleach)(?: .*)?
    (?:just |got |getting |gave |caught |for |charged with |arrested for )+(?:a |an |my |me )*(?:\w+ )?(?:dui|dwi
        |duii|owi)(?! (?:case|question|lawyer|attorney|class|expunge\w*|record|in (?:19|20)))
    {officers} (?:\w+ ){0,2}?(?:took|detained|grabbed|arrested|raided|picked up|deported|came for|has my|have my
        |seized)(?: .*)?
    {officers} (?:are |is |just )*(?:here|outside|at (?:my|our|the)|searching|questioning|knocking|interrogat\w*
        |inside|in my|looking for (?:me|him|her|my))(?: .*)?
    (?:pulled|pulling) (?:me|him|her|us|my \w+) over
    (?:got|getting|been|just|am|was) pulled over(?: .*)?
    (?:being|getting|be|is|are|am) (?:\w+ )?(?:arrested|arresting|detained|interrogated|questioned by|deported
        |raided)(?: .*)?
    (?:they|landlord|sheriff|bank|he|she|we|i|manager|owner) (?:\w+ ){0,3}?(?:evict\w*|lock(?:ing|ed)? (?:me|us) out
        |foreclos\w*|repo\w*|kick\w* (?:me|us) out|throw\w* (?:me|us) out|put\w* (?:me|us) out
        |selling my house) (?:\w+ ){0,5}?(?:today|tomorrow|tonight|now|this|morning|\w+day|in (?:\d|two|three
        |a few) (?:days|hours))(?: .*)?
    (?:landlord|he|she|they|ex|husband|wife) (?:\w+ )?(?:changed|changing) (?:the|my|our) locks(?: .*)?
    (?:took|taken|kidnapped|keeping|has|ran off with|fled with|will not return|will not give) (?:me |back )?(?:the|my
        |our|her|his) (?:kids?|sons?|daughters?|child|children|baby|grandkids) (?:\w+ ){0,4}?(?:will not|and|out of
        |from me|without|against|back|away|not|another)(?: .*)?
    (?:warrant|bench warrant) (?:\w+ ){0,3}?(?:for (?:my|his|her|me|him)|out|arrest|issued|on me)(?: .*)?
    (?:search|arrest) warrant
    (?:bail|bond) (?:him|her|me|my \w+) (?:out)?(?: .*)?|(?:make|post|need|get) (?:bail|bond)(?! paper| girl)
    (?:under arrest|in handcuffs|in custody|being held|holding (?:him|her|me|my \w+) at)(?: .*)?
    (?:court|hearing|trial|arraignment|deposition) (?:\w+ ){0,6}?(?:today|tomorrow|tonight|in (?:an|1|2|3|two
        |three) hours?|first thing)(?: .*)?
    (?:statute of limitations|filing deadline|court deadline|answer to the (?:lawsuit
        |complaint)) (?:\w+ ){0,4}?(?:today|tomorrow|tonight|up|runs out|expires)(?: .*)?
    (?:just|we|i) (?:got|was|had|been|were) (?:\w+ ){0,3}?(?:in (?:a|an) (?:\w+ )?(?:accident|crash|wreck)|hit by a
        |rear ended|hit and run|t boned)(?! (?:last|in (?:19|20)|\d|a \w+ ago))(?: .*)? ?(?:now|today|just|help
        |hospital|hurt|police|scene|tonight|er)(?: .*)?
    (?:urgence|ca sent le gaz|inondation|au secours)
    """,
    emergency="emergency, emergencies, life threatening, 911, life or death",
    frail=FRAIL,
    no_water="no, without, not have, have not, not have any, not have had, lost",
    chemical="bleach, dye, relaxer, perm, color, chemicals?, wax, toner, glue, lightener, peel, acid, product",
    officers="ice, police, cops, officers?, sheriff, feds, fbi, dea, immigration, agents?, cps, detectives?, "
    "border patrol, marshals?, state trooper",
)
_IN_SPANISH = rules(
    r"""
    (?:emergencia|urgencia|urgente)
    se (?:me |le |nos )?(?:cayo|rompio|quebro|partio|salio|zafo|fracturo|tumbo|cayeron) (?:\w+ ){0,2}?(?:dientes?
        |muelas?|corona)
    (?:cara|mejilla|encias?|boca|mandibula|cachete) (?:\w+ ){0,3}?hinch\w+
    hinch\w+ (?:\w+ )?(?:la |el |las )?(?:cara|mejilla|encias?|boca|mandibula|cachete)
    (?:absceso|postemilla|sangrando|sangra mucho|sangrado)
    dolor (?:de muela |de dientes? )?(?:es |esta )?(?:\w+ )?(?:insoportable|horrible|fuerte|terrible|espantoso)
    no (?:aguanto|soporto|puedo (?:dormir|comer)) (?:\w+ ){0,3}?(?:dolor|muela)
    no (?:lo )?aguanto(?: mas)?$
    (?:inund\w+|agua por (?:todas partes|todos lados|todo)|(?:mucha|sale|saliendo) (?:mucha )?agua(?: .*)?)
    (?:revento|exploto|se rompio|se trono) (?:un|una|el|la) (?:tubo|tuberia|boiler|calentador|llave|cano|manguera)
    (?:detuv\w+|esta (?:en la carcel|detenid[oa]|pres[oa])|carcel)
    se (?:\w+ )?(?:revento|rompio|reventaron|trono|congelo) (?:\w+ ){0,2}?(?:tuberia|cano|caneria|tubo|boiler
        |calentador|llave)
    (?:tuberia|cano|caneria|tubo) (?:\w+ ){0,2}?(?:rot[oa]|reventad[oa]|rompio|revento)
    (?:rompio|revento|reventado|rota|roto) (?:una |la |el |un )?(?:tuberia|cano|caneria)
    (?:sin|no (?:hay|tenemos|tengo)) (?:calefaccion|agua|gas)(?: en (?:la|toda la) casa| desde .*| y .*|$)
    (?:arrestaron|arrestad[oa]s?|arrestando|arresto a|detuvieron|detenid[oa]s?|encarcelad[oa]|en la carcel|pres[oa]
        |la migra|redada|lo deport\w+|orden de (?:arresto|desalojo))
    (?:policia|inmigracion|ice) (?:\w+ ){0,3}?(?:aqui|afuera|puerta|casa|llevo|agarro)
    (?:corte|audiencia|juicio|desalojo|desaloj\w+) (?:\w+ ){0,3}?(?:manana|hoy)
    (?:me|nos|lo|la) (?:van a )?(?:desaloj\w+|corren|echan|sacan) (?:\w+ ){0,3}?(?:manana|hoy|casa)
    (?:me|le|nos) (?:pego|golpeo|amenazo|quito a mis hijos)
    quem\w+ (?:\w+ )?(?:el cuero cabelludo|la piel|la cara)|me (?:arde|quema) (?:mucho )?(?:el cuero cabelludo
        |la cabeza|la cara)
    """
)
_SCENES = (
    scene(
        "tooth, teeth, implant, molar",
        "came out, fell out, broke, broken, knocked, cracked, snapped, loose from, shattered, popped out, "
        "pulled out, fell",
        "just, now, hurts?, bleeding, pain, accident, fell, punch\\w*, hit, fight, hockey, soccer, ball, help, bike, "
        "nut, half",
        unless="baby tooth, ago, naturally, cosmetic, retainer, years",
    ),
    scene(
        "tooth, toothache, teeth, jaw, gums?, mouth, molar, wisdom, abscess",
        "pain, hurts?, hurting, ache, aching, killing me, throbbing",
        "so bad, can not, crying, unbearable, all night, awake, asap, help, worst, can not sleep, going crazy, "
        "right now",
        unless="a little, sensitive, how much, when i",
    ),
    scene(
        "heater, pipes?, main, line, main line, hose, valve, boiler, tank, faucet, toilet",
        "blew, burst, exploded, backed up, busted, split, gushing, spraying, broke off, snapped, flooding",
        unless="how do you, do you fix, quote for, last \\w+, ago, prevent, paint",
    ),
    scene(
        "wax, dye, bleach, glue, relaxer, peel, product, lash\\w*, perm, keratin, color, treatment",
        "burning, burns, burnt, burned, blister\\w*, coming off, swollen, swelling, oozing, raw, bleeding, hives",
        unless="burnt orange, burned out, ago, before, last \\w+, sunburn\\w*, hair feels",
    ),
    scene(
        "duele, dolor, duelen",
        "tanto, mucho, muchisimo, horrible, insoportable, fuerte",
        "no puedo, no aguanto, dormir, comer, urgente, ya no, ayuda",
    ),
)


def is_told(words: str) -> bool:
    """Words without accents, and without what is only asked about or long past."""
    found = _URGENT.search(words) or _IN_SPANISH.search(words)
    return bool(found) or any(one.plays(words) for one in _SCENES)
