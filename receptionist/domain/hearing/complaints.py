"""Whether somebody complains of us: what ours did badly and how they feel about it; what others did does not count."""

from receptionist.domain.hearing.complaints_of_others import NO_COMPLAINT
from receptionist.domain.hearing.plain import rules, unaccented
from receptionist.domain.hearing.scenes import scene

_COMPLAINT = rules(
    r"""
    (?:sat|waited|waiting|stuck) (?:\w+ ){0,5}?(?:your|the) (?:waiting room|lobby|office) (?:\w+ ){0,2}?(?:hours?
        |\d+ minutes|forever|ages)(?: .*)?
    not (?:one|a single) (?:person|call|response|reply|soul)(?: .*)?
    (?:more|higher) than (?:\w+ )?(?:you|i was|they) (?:\w+ )?(?:quoted|said|told|promised|agreed)(?: .*)?
    please refund(?: .*)?
    (?:terrible|horrible|awful|worst|pathetic|lousy) (?:office|place|company|business|firm|clinic|salon|shop|people
        |service)(?: .*)?
    why (?:am i|are we|was i|were we) (?:\w+ )?(?:being )?(?:charged|billed)(?: .*)?
    called and called(?: .*)?
    still no (?:refund|response|call|callback|answer|reply|appointment letter|check|fix)(?: .*)?
    your (?:work|service|job|customer service|quality) (?:is|was) (?:\w+ )?(?:garbage|trash|crap|shit|bad|terrible
        |a joke|subpar|poor|awful)(?: .*)?
    left my \w+ (?:in )?(?:an? )?(?:\w+ )?(?:disaster|mess|dirty|trashed|shambles)(?: .*)?
    regret (?:choosing|hiring|using|coming|booking|trusting|going) (?:to |with )?(?:you|your|here|this)(?: .*)?
    (?:not acceptable|absurd|outrageous|overbilled|lost my business|your fault|been ignored|nothing like (?:the|what)
        |had to redo)
    (?:ridiculous|insane|crazy) (?:wait|prices|charges?|fees?)(?: .*)?
    called (?:\w+ )?(?:[3-9]|\d\d|three|four|five|six|many|multiple|several|a million) times(?! yesterday but)(?: .*)?
    not paying (?:\w+ )?for (?:this|that|it|your|a)(?: .*)?
    took advantage of (?:me|us)
    how could you (?!help|tell|fit)\w+(?: .*)?
    (?:why|how come) (?:did|does|would) (?:nobody|no one|noone|you not)(?: .*)?
    worse (?:\w+ )?(?:each|every) time(?: .*)?
    {us} (?:\w+ ){0,3}?(?:hurt|injured|cut|poked|rushed|dismissed|insulted|embarrassed|stuck|scammed|robbed
        |disrespected|threatened|harassed|double booked|billed) (?:me|us|my \w+)(?: .*)?
    (?:{us}|guy|person|someone|tech) (?:\w+ ){0,3}?(?:had|has|have) no (?:clue|idea what|business|manners
        |respect)(?: .*)?
    (?:gone|going|went) downhill
    (?:was|were|got) (?:told|quoted|promised) (?:\S+ ){1,8}?(?:and|but|then|instead|now) (?:\S+ ){0,3}?(?:got|was
        |were|billed|charged|not|never|nothing|nobody|no one)(?: .*)?
    (?:after|and) (?:\w+ ){0,2}?(?:visits?|trips?|appointments|tries|attempts|times|phone calls|calls|emails
        |texts) (?:from|to|with|and|later|it)(?: \w+)*? ?(?:you|your|still|not|no|nothing|same)(?: .*)?
    still (?:no|not|have no|has no|have not|does not) (?:\w+ ){1,5}?after (?:\w+ ){0,3}?(?:visits?|trips?|weeks|days
        |calls|times|paying)(?: .*)?
    (?<!should i )(?:expect|deserve|demand|owed|owe me|want) (?:\w+ ){0,3}?(?:refund|apology|explanation
        |credit back|compensat\w+|my money)(?: .*)?
    (?:want|need|expect) (?:this|it|my \w+) (?:\w+ )?(?:fixed|redone|made right|corrected) (?:\w+ ){0,3}?(?:free
        |you (?:did|messed|broke)|no charge|properly)(?: .*)?
    (?:should not|not going to|will not|refuse to) (?:have to )?(?:pay|be paying|be charged) (?:\w+ )?for (?:this
        |that|work|something|your|a job|garbage|it|the)(?: .*)?
    (?:bill|charge|charged|billed|invoice|paid|pay) (?:\w+ )?(?:for|me for) (?:\w+ ){0,3}?(?:never|did not
        |not)(?: .*)?
    (?:you|they|he|she|your \w+) (?:\w+ )?(?:did|done|put|installed|cut|made) (?:it|this|that|my \w+|the \w+
        |everything) (?:\w+ )?(?:wrong|badly|terribly|poorly|backwards|crooked|half way)(?: .*)?
    how hard is it to(?: .*)?
    (?:rude|rudest|nastiest|worst|laziest|most \w+) (?:front desk|receptionist|staff|people|person|tech|dentist
        |lawyer|stylist|office|place|company|service|salon|experience|haircut|job)(?: .*)?
    (?:second|2nd|third|3rd|fourth|4th|5th|fifth|\d+) times? (?:you|your|you all|you guys|this|it|i|that|in a row|now
        |already)(?: .*)?
    {us} (?:\w+ ){0,5}?(?:hours?|days?) late(?: .*)?
    (?:complain|complaint|complaining|complaints)
    (?:this is|that is|it is|you are|you guys are|was|your \w+ (?:is|was)|so|very|really|totally|absolutely
        |completely) (?:\w+ ){0,2}?(?:unacceptable|ridiculous|terrible|horrible|awful|disgusting|unprofessional
    |outrageous|disgraceful|pathetic|a joke|a disgrace|rude|incompetent|a scam|a rip off|useless)(?! (?:hot|cold
        |nice|good|sorry|late|early|quiet|pain|long))
    (?:worst|terrible|horrible|awful|poor|bad|lousy|crappy|shitty|pathetic|rude) (?:\w+ )?(?:service|experience
        |customer service|job|work|staff|dentist|company|lawyer|treatment|communication|attitude|receptionist)
    (?:not|never|very un|extremely un|so un|un)\s?(?:\w+ )?(?:happy|satisfied|pleased|impressed)(?: with| about| at)?
    (?:unhappy|dissatisfied|disappointed|furious|frustrated|fed up|pissed|pissed off|livid|upset|disgusted
        |appalled)(?: with| about| at| by| in| that|$)
    (?:very|so|really|extremely|super|pretty|beyond) (?:angry|mad|annoyed|upset|frustrated|disappointed|irritated
        |pissed)
    (?:want|need|demand|give me|get|like) (?:\w+ ){0,3}?(?:refund|money back)
    (?:overcharged|ripped off|rip off|scammed|scam|double charged|charged (?:me )?(?:twice|double|too much)
        |wrong(?:ly)? (?:charged|billed)|billing error)
    (?:bad|negative|1 star|one star|terrible|nasty) (?:yelp |google )?review
    (?:report|reporting|sue|suing) (?:you|u|your|this)(?: .*)?
    (?:better business bureau|bbb|small claims)
    (?:no one|nobody|noone) (?:\w+ ){0,3}?(?:showed|came|called me back|called back|answered|returned|responded
        |answers|calls|ever)(?: .*)?
    (?:third|3rd|fourth|4th|fifth|5th|tenth) time (?:i|that i|you|that you|calling|texting)(?: .*)?
    unacceptable
    (?:still|been) waiting (?:for )?(?:\w+ ){0,3}?(?:hours?|days|weeks|my (?:money|refund)|refund|on hold|call back
        |callback|since)(?: .*)?
    (?:filling|crown|furnace|repair|unit|heat|ac|it|boiler|work) (?:you (?:guys )?(?:did|fixed|installed|put in)
        |that you) (?:\w+ ){0,6}?(?:fell|broke|broken|failed|again|not|already|hurts|stopped)(?: .*)?
    (?:broke|stopped working|died|fell out|leaking|leaks|failed) again(?: .*)?
    (?:messed|screwed|botched|fucked) (?:up )?(?:my|the|it|this)(?: .*)?
    (?:your|this|the|my) (?:service|place|company|restaurant|hotel|room|food|staff|job|team|office|guys?|tech
        |driver|bathroom|bed
        |sheets|meal) (?:\w+ ){0,4}?(?:sucks?|sucked|awful|terrible|horrible|filthy|dirty|disgusting|a joke|a mess
        |rude|gross
        |stinks?|stank|the worst|hours? late|late again)(?: .*)?
    what kind of (?:service|business|company|operation)(?: .*)?
    (?:robbery|thieves|crooks)
    charged (?:my card|me|us) (?:\w+ )?(?:without|for nothing|wrong|again|extra)(?: .*)?
    (?:bill|invoice|charge|total) (?:is |was )(?:\w+ )?wrong(?: .*)?
    your (?:tech|guys?|crew|plumber|team|driver|people|mechanic|technician) (?:\w+ )?(?:left|broke|made|lied
        |lost|was|were) (?:\w+ ){0,3}?(?:mess|hole|late|rude|damage\w*|leak|scratch\w*|nothing|broken|worse)(?: .*)?
    (?:back|worse|broken|again|leaking|not fixed|out) (?:\w+ ){0,2}?(?:after|since|than before
        |before) you (?:\w+ ){0,2}?(?:fixed|came
        |left|repaired|worked|did|were)(?: .*)?
    (?:filling|crown|bridge|repair|tire|part|fix|seal|patch) (?:fell out|fell off|broke|came off|came out|failed
        |leaks) (?:again|after
        |within|in|the next)(?: .*)?
    (?:no one|nobody) (?:has |have )?(?:\w+ )?(?:called|came|answered|shown|contacted|responded|replied)(?: .*)?
    waiting (?:all day|all morning|all week|forever|ages|for hours)(?: .*)?
    (?:worst|awful|terrible|horrible|disgusting) (?:food|meal|room|hotel|stay|place|company|business|dinner)(?: .*)?
    (?:shoddy|sloppy|half ass\w*)
    (?:you|you guys|you people|your \w+|your \w+ guys?) (?:\w+ )?(?:ripped (?:me|us) off|(?:broke|damaged|scratched
        |ruined
        |wrecked|cracked|destroyed|dented|lost) (?:my|our)|made (?:it|things) (?:even )?worse)(?: .*)?
    (?:you|guy|tech|technician|plumber|driver|mechanic|crew|team|he|they|person) never (?:showed|came|arrived|called
        |answered|returned)(?: .*)?
    how (?:can|could|dare) you (?:treat|do|charge|leave|be so)?(?: people| customers| this| me).*
    treated (?:me |us |people |customers )?(?:\w+ )?(?:badly|poorly|terribly|this way|like (?:dirt|trash|garbage
        |this|crap))
    ^(?:you|you guys|you people|you all)(?: \w+)? (?:suck|stink)(?: .*)?
    you people are (?:\w+ )?(?:useless|awful|terrible|thieves|crooks|the worst)
    waited (?:\w+ ){0,4}?(?:past (?:my|the|our)|for nothing|and (?:no one|nobody))(?: .*)?
    (?:inadmissible|inadmisible|pesimo|muy mal servicio)
    (?:quiero quejarme|queja|reclamo|pesimo servicio|plainte|me plaindre|inacceptable|inaceptable)
    {us} (?:\w+ ){0,3}?{wronged} (?:me|us|my|our|the|it|at|about|on|to|up|\d+|help|refund|fix|this|\w+)(?: .*)?
    {us} (?:\w+ )?(?:cancelled|bailed|flaked|hung up|walked out) on (?:me|us)(?: .*)?
    {us} (?:\w+ )?(?:left|tracked) (?:\w+ ){0,2}?(?:mud|dirt|mess|trash|garbage|holes?|dust|stains?|water|oil|tools
        |footprints|scratches)(?: .*)?
    {us} (?:\w+ ){0,2}?(?:was|were|is|are|got|acted|being) (?:\w+ )?(?:rude|late|mean|nasty|dismissive|condescending
        |rough|awful|terrible|horrible|useless|unprofessional|clueless|careless|disrespectful|sloppy|hostile
        |short with|aggressive|drunk|a no show|on (?:his|her) phone)(?: .*)?
    (?:you(?: guys| people| all)?|your \w+(?: \w+)?) (?:\w+ )?(?:still )?(?:did not|have not|has not|never|will not
        |does not|do not) (?:\w+ ){0,2}?(?:show\w*
        |fix\w*|finish\w*|listen\w*|care|honor\w*|call\w* (?:me |us )?back|return\w*|respond\w*|get back|got back
        |gotten back|come back|clean\w* up|answer\w*|repl\w*|pick up|do anything|do (?:the|his|her) job)(?: .*)?
    {us} (?:\w+ ){0,2}?(?:made|kept|had|left) (?:me|us) (?:wait\w*|sitting|standing|on hold|hanging|stranded)(?: .*)?
    {us} (?:\w+ )?(?:pulled|fixed|worked on|gave me|sent|delivered|put in|ordered|installed|drilled|cut|colored
        |billed|charged) (?:\w+ ){0,3}?(?:wrong|too short|uneven|crooked|orange|a mess|too much|backwards)(?: .*)?
    {us} (?:\w+ )?(?:messed|screwed|fucked|mucked) (?:\w+ )?(?:up|it|my)(?: .*)?
    (?:the|a) {ours} (?:\w+ )?never (?:\w+ )?(?:returned|returns|answers?|answered|call\w* (?:me |us )?back
        |respond\w*|show\w* up|came)(?: .*)?
    never (?:\w+ )?(?:returned|returns?|answers?|picks? up|call(?:s|ed)? (?:me |us )?back|responds?
        |replies) (?:\w+ ){0,2}?(?:calls?|texts?|emails?|messages?|phone)(?: .*)?
    worst (?:(?!pain|toothache|cold|headache|day|storm|week|year|luck|timing|flu)\w+ ){1,3}?(?:ever|i have ever
        |of my life|in my life|in town|i have had)(?: .*)?
    never (?:\w+ )?(?:coming|come|going|go|using|use|hire|hiring|recommend\w*|booking|trust\w*) (?:back|here|there
        |again|you|this place|your|with you)(?: .*)?
    (?:will|would) not be (?:back|returning|coming back|recommending|using you)(?: again| ever| here)?$
    (?:will|would) (?:not|never) recommend(?: .*)?
    (?:take|taking) (?:my|our) business (?:elsewhere|somewhere)|lost (?:me as )?a (?:customer|client|patient)
        |never again$
    charged (?:me |us |my \w+ |our \w+ )?(?:twice|double|two times|2 times|three times|extra|too much|more than
        |the wrong|for (?:\w+ ){0,3}?(?:did not|never|nothing|no reason))(?: .*)?
    quoted (?:me |us )?(?:\S+ ){1,5}?(?:and|but|then) (?:\w+ ){0,3}?(?:charged|billed|wanted|asked|ended
        |it was)(?: .*)?
    {failed} (?:\S+ ){0,5}?(?:after|since) (?:you|your|i left|the (?:appointment|repair|visit|tech|guy|plumber
        |service|install)|my (?:appointment|visit|service)|it was (?:put|fixed|installed)|i (?:got|had) it (?:done
        |fixed|put))(?: .*)?
    (?:fixed|installed|repaired|put in|did) (?:\S+ ){0,6}?(?:days?|hours?|weeks?|day|month) later(?: .*)?
    (?:paid|spent|payed) (?:\S+ ){0,6}?(?:and|but|yet) (?:it|the|my|that|he|she|nothing|they|your|you
        |i) (?:\w+ ){0,3}?(?:still|not|broke|worse|already|again|never|looks|leaks)(?: .*)?
    still (?:hurts|leaks|leaking|broken|not fixed|not working|does not work|making) (?:\w+ ){0,3}?after (?:you|your
        |paying|the|i paid|all)(?: .*)?
    (?:hung|hang|hanging) up on (?:me|us)|(?:put|left|been|was|sat) (?:me )?on hold (?:for|forever|\d+|all
        |like)(?: .*)?
    (?:stood me up|no showed|ghosted me|blew me off|brushed me off|gave me (?:an? )?attitude|talked down to me
        |yelled at me)
    (?:you|they|your \w+) (?:\w+ )?(?:lied|lying)(?: .*)?
    lied to (?:me|us)|lied about (?:the|my|your)(?: .*)?
    (?:unprofessional|disrespectful|incompetent|incompetence|dishonest|bait and switch|false advertising|hidden fees
        |waste of (?:my |our )?(?:time|money)|shame on you|run ?around)
    not (?:what|how) i (?:\w+ )?(?:asked for|paid for|wanted|ordered|was quoted|agreed to|expected|was told)(?: .*)?
    not worth (?:the money|what i paid|a dime)(?: .*)?
    make (?:this|it|things) right
    (?:feel|feeling|felt) (?:\w+ )?(?:ripped off|cheated|let down|scammed|lied to|disrespected|ignored
        |taken advantage of|rushed|robbed)(?: .*)?
    (?:how|way) (?:i|we|my \w+) (?:was|were|got) treated(?: .*)?
    (?:how|way) (?:this|that|it|things) (?:was|were|is being|has been|got) handled(?: .*)?
    (?:sick|tired|fed up|had enough) (?:of|with) (?:waiting|excuses|your|you|this (?:place|company|run|office)
        |being (?:ignored|lied))(?: .*)?
    (?:what a|absolute|total|complete|such a) (?:joke|nightmare|waste|disaster|rip off|scam|disgrace|sham
        |mess(?! (?:in|on|under|at|all)))
    hate (?:this place|you guys|your (?:service|office|company|place)|dealing with you)(?: .*)?
    (?:zero|0|no|one|1) stars?(?: .*)?
    {work} (?:\w+ )?(?:came out|turned out|turned) (?:\w+ )?(?:orange|green|uneven|wrong|terrible|awful
        |horrible|nothing like|crooked|botched|fried|like crap|like shit|like trash|bad)(?: .*)?
    calling (?:\w+ )?(?:all (?:week|day|morning)|for (?:days|weeks|hours)) (?:\w+ ){0,3}?(?:nobody|noone|no one
        |no answer|and)(?: .*)?
    (?:extremely|very|so|really|deeply|beyond|quite|just) (?:disappointed|frustrated|upset|unhappy|dissatisfied
        |let down)(?: (?:with|by|in|about) (?:you|your|this|the|how)(?: .*)?|$)
    """,
    us="you, you guys, you people, you all, your \\w+, your \\w+ \\w+, "
    "the {ours}(?: you sent| you guys sent| there| who came| that came| at your \\w+)?",
    wronged="broke, damaged, ruined, scratched, destroyed, wrecked, cracked, dented, lost, stained, flooded, fried, "
    "butchered, botched, lied, "
    "ignored, ignoring, ghosted, cheated, overcharged, burned, forgot (?=me|us|my|our|about|to), misdiagnosed, stole, "
    "wasted, mangled, "
    "chopped, hung up, stood me up, "
    "no showed, blew me off, brushed me off, yelled, screamed, cursed, laughed, talked down, tried to upsell, "
    "refused to (?!charge)",
    failed="(?:fell (?:out|off|apart)|broke|came (?:off|out|loose)|failed|stopped working|died|leaks?|leaking"
    "|cracked|chipped"
    "|peeled|faded|popped off|quit|washed out)",
    work="hair, color, cut, nails?, tooth, crown, filling, paint, tile, job, work, highlights?, brows, lashes",
    ours="attorney, lawyer, hygienist, dentist, doctor, stylist, plumber, tech, technician, receptionist, girl, guy, "
    "lady, barber, crew, "
    "front desk, person, colorist, assistant, driver, office",
)
_IN_SPANISH = rules(
    r"""
    (?:dejo|dejaron) todo (?:\w+ )?(?:tirado|sucio|peor|mal|hecho un)(?: .*)?
    nadie me (?:\w+ ){0,2}?(?:regres\w+|devuelv\w+|contest\w+|llam\w+|respond\w+|ayud\w+|atend\w+)(?: .*)?
    me (?:cobraron|cobro|quisieron cobrar) (?:\w+ )?(?:de mas|doble|dos veces|mal|extra|mucho mas)(?: .*)?
    (?:estoy|quede|muy|bien|estamos) (?:\w+ )?{angry} (?:con|por|de)(?: .*)?
    muy {angry}
    nunca (?:\w+ )?(?:contest\w+|llegaron|llego|llam\w+|vinieron|vino|respond\w+|regres\w+|arreglaron|me \w+)(?: .*)?
    nadie (?:\w+ )?(?:vino|llego|contest\w+|llamo|atendio|respond\w+|atiende)(?: .*)?
    {bad} (?:servicio|atencion|trato|trabajo|experiencia)(?: .*)?
    (?:servicio|atencion|trabajo|trato) (?:\w+ ){0,2}?(?:{bad}|un asco)(?: .*)?
    (?:devuel\w+|regres\w+) (?:me )?(?:mi|el|todo mi) dinero
    (?:quiero|exijo|dame|denme) (?:mi dinero|un reembolso|que me devuelvan)(?: .*)?
    (?:arruinaron|danaron|rompieron|quemaron|echaron a perder) (?:mi|mis|el|la|todo)(?: .*)?
    me (?:dejaron|tuvieron) (?:plantad[oa]|esperando)(?: .*)?
    (?:llevo|tengo|llevamos) (?:\w+ ){0,3}?(?:horas?|dias?|semanas?) esperando(?: .*)?
    (?:son unos|bola de) (?:ladrones|rateros|estafadores|incompetentes|mentirosos)
    (?:es una|que) estafa|me (?:robaron|estafaron|mintieron|arruinaron|danaron|rompieron|echaron a perder
        |colgaron)(?: .*)?
    (?:groser[oa]s?|maleducad[oa]s?|irrespetuos[oa]s?|queja|quejarme|reclamar|reclamacion|inaceptable
        |una falta de respeto)
    """,
    angry="(?:molest|enojad|decepcionad|frustrad|furios|insatisfech|descontent)[oa]s?, inconformes?",
    bad="mal, malo, mala, pesim[oa], horrible, terrible, malisim[oa], deficiente",
)
_REQUESTS = (
    "can you, could you, do you, would you, will you, are you, do your, does your, is your, how do you, "
    "did you know, thanks, thank you, awesome, amazing, great, loved, best, my fault, legal, legally"
)
_SCENES = (
    scene(
        "your (?:\\w+ )?(?:tech|technician|guys?|plumber|lawyer|attorney|dentist|doctor|hygienist|stylist"
        "|receptionist|office|staff|team|company|crew|assistant|driver|employees?|people|front desk|colorist|barber"
        "|girl), you guys, you people, you all, this place, your place, you promised, you fixed, you said, you did, "
        "you installed, you put, you told, you sent, you charged, you quoted",
        "absurd, ridiculous, drunk, high, fault, useless, ignored, missed, refused, denied, never did, never came, "
        "never called, worse, worst, terrible, terribly, awful, horrible, redo, rough, careless, rude, sloppy, "
        "wrong, "
        "broke, broken, upset, disgusted, unhappy, still leaks, still leaking, still broken, still not, failed, "
        "garbage, scam, lied, not care, not show, nobody, no one, damaged, bleed, ruined, rushed, a mess, scratched, "
        "and denied, incompetent, late again, disrespect\\w*, unacceptable",
        unless=_REQUESTS,
    ),
    scene(
        "chipped, fell out, fell off, broke, came off, leaks, leaking, leaked, faded, peeled, washed out, "
        "falling apart, lifted, popped off, not fit, hurts, broken, stopped working",
        "same day, next day, next morning, already, within a day, within a week, in a week, days later, week later, "
        "hours later, even though you, after you, since you, you fixed, you did",
        unless="taffy, accident, my fault, eating, a fill, can i get, fell down, " + _REQUESTS,
    ),
)


def complaint(words: str) -> bool:
    said = " ".join(NO_COMPLAINT.sub(" ", unaccented(words)).split())
    found = _COMPLAINT.search(said) or _IN_SPANISH.search(said)
    return bool(found) or any(one.plays(said) for one in _SCENES)
