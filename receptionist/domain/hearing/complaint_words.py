"""A complaint of us in words of English: what ours did badly, and how they feel about it."""

from receptionist.domain.hearing.phrasebook import phrasebook

_CLASSES = {
    "answers": "answer*, call*, contact*, get back, got back, gotten back, repl*, respond*, return*",
    "awful": "a disgrace, a joke, a rip off, a scam, awful, disgraceful, disgusting, horrible, incompetent, "
    "outrageous, pathetic, ridiculous, rude, terrible, the worst, unacceptable, unprofessional, useless",
    "bad": "bad, crap, crappy, dirty, filthy, garbage, gross, lousy, poor, shit, shitty, stank, stink*, subpar, "
    "suck*, trash, worst",
    "badly": "a mess, backwards, crooked, orange, too much, too short, uneven, wrong",
    "body": "brows, color, gums, hair, nail*, scalp, skin",
    "came": "arrived, came, come back, show*",
    "cares": "care, clean* up, do anything, do her|his|the job, finish*, fix*, honor*, listen*, pick* up",
    "cheated": "bait and switch, billing error, crazy|insane|ridiculous charge*|fee*|prices|wait, crooks, "
    "double charged, false advertising, hidden fees, overbilled, overcharged, rip off, ripped me|us off, ripped off, "
    "robbery, scam, scammed, thieves, wrongly billed, wrongly charged",
    "come": "booking, come, coming, go, going, hire, hiring, recommend*, trust*, use, using",
    "court": "1 star review, bad review, better business bureau, going downhill, gone downhill, one star review, "
    "run around, runaround, shame on you, small claims, waste of my|our? money|time, went downhill",
    "dirt": "damage, dirt, dust, footprint*, garbage, hole*, leak, mess, mud, oil, scratch*, stain*, tools, trash, "
    "water",
    "failed": "again, already, broke, broken, came loose, came off, came out, chipped, cracked, died, faded, failed, "
    "fell apart, fell off, fell out, hurts, leaking, leaks, not working, peeled, popped off, quit, stopped working, "
    "washed out",
    "feels": "appalled, disappointed, disgusted, dissatisfied, fed up, frustrated, furious, livid, pissed, "
    "pissed off, unhappy",
    "harmless": "back, cold, early, good, hot, late, long, nice, pain, quiet, sorry, tooth*, traffic, weather",
    "hurt": "angry, annoyed, disappointed, frustrated, irritated, let down, mad, pissed, upset",
    "insulted": "bailed, cancelled, cheated, cursed, cut, dismissed, disrespected, embarrassed, flaked, "
    "forgot about|me|my|our|us, ghosted, harassed, hung up, hurt, ignored, ignoring, injured, insulted, laughed, "
    "lied, poked, refused to fix|help|listen|refund, robbed, rushed, scammed, screamed, stole, threatened, "
    "tried to upsell, walked out, wasted, yelled",
    "never_do": "did not, do not, does not, has not, have not, never, will not",
    "ours": "the * you sent, the front desk, the girl|guy|lady|person (at your *, who came, you sent, there), "
    "the office, the {trades}, the {trades} you sent, you, you all, you guys, you people, your *, your * *, "
    "your * * *",
    "outrage": "absurd, been ignored, dishonest, disrespectful, inadmissible, incompetence, incompetent, "
    "not acceptable, outrageous, unacceptable, unprofessional, your fault",
    "pains": "cold, day, flu, headache, luck, pain, storm, timing, tooth*, toothache, week, year",
    "people_or_place": "company, dentist, experience, front desk, haircut, job, lawyer, office, people, person, "
    "place, receptionist, salon, service, staff, stylist, tech",
    "poorly": "badly, like (an *, crap|dirt|garbage|this|trash), poorly, terribly, this way, unfairly",
    "rude": "a no show, aggressive, careless, clueless, condescending, dismissive, disrespectful, drunk, hostile, "
    "late, mean, nasty, on her phone, on his phone, rough, rude, short with, sloppy, unprofessional, useless",
    "rudest": "laziest, nastiest, rude, rudest, worst",
    "ruined": "botched, broke, burned, butchered, chopped, cracked, damage*, dented, destroyed, flooded, fried, "
    "lost, made it|things worse, mangled, misdiagnosed, ruined, scratched, stained, wrecked",
    "service": "attitude, bathroom, bed, business, clinic, communication, company, customer service, dentist, "
    "dinner, driver, experience, firm, food, guy*, hotel, job, lawyer, meal, office, people, place, quality, "
    "receptionist, restaurant, room, salon, service, sheets, shop, staff, stay, team, tech, treatment, work",
    "shoddy": "half ass*, not (the *, how|what) i .. {wanted}, nothing like the|what, shoddy, sloppy",
    "turned_out": "asked, billed, charged, ended, got, it is, it was, never, nobody, not, nothing, wanted, was, were",
    "ugly": "awful, bad, botched, crooked, fried, green, horrible, like crap, like shit, like trash, nothing like, "
    "orange, terrible, uneven, wrong",
    "very": "beyond, deeply, extremely, pretty, quite, really, so, super, very",
    "wanted": "agreed to, asked for, expected, ordered, paid for, wanted, was quoted, was told",
    "work": "ac, boiler, brows, color, crown, cut, filling, furnace, hair, heat, highlight*, it, job, lashes, nail*, "
    "paint, repair, tile, tooth, unit, work",
    "worked": "colored, cut, delivered, drilled, fixed, gave me, installed, ordered, pulled, put in, sent, worked on",
    "you_or_they": "they, you, your *",
}
COMPLAINS = phrasebook(
    _CLASSES,
    done_badly="""
    (had to, have to, needs to be) redo*
    botched|fucked|messed|screwed it|my|the|this|up
    he|she|they {ruined} my {body}
    left my * a|in?? *? dirty|disaster|mess|shambles|trashed
    {ours} .. cut|did|done|installed|made|put (my *, the *, everything|it|that|this) *? backwards|badly|crooked|poorly|
        terribly|worse|wrong
    {ours} .. left|tracked .. {dirt}
    {ours} .. {ruined} *? everything|it|me|my|our|the|this|us
    {ours} .. {worked} .. {badly}
    {shoddy}
    {work} *? (came out, turned out, turned) *? {ugly}
    """,
    did_not_last="""
    (not fixed, again|back|broken|leaking|out|worse) .. (than before, after|before|since) you .. came|did|fixed|left|
        repaired|were|worked
    (put in, did|fixed|installed|repaired) ... day*|hour*|month|week* later
    bridge|crown|filling|fix|nails|part|patch|repair|seal|tire {failed} (the next, after|again|in|within)
    it|{work} guys|people|that|you?? (put in, did|fixed|installed) ... {failed}
    still (does not work, not fixed, not working, broken|hurts|leaking|leaks|making) .. after
    still (is not, not) ... you came|fixed|just|were
    worse *? each|every time
    {failed} ... after|since (i got, i left, it was *, my *, the *, {ours})
    {failed} after|in|within * day*|hour*|week*
    {failed} again
    """,
    bad_manners="""
    (lied to, no showed, talked down to, took advantage of, yelled at, ghosted) me|us
    been|being|was|were treated *? {poorly}
    blew|brushed|stood me|us off|up
    gave me|us an? attitude
    guy|person|someone|tech *? *? had|has|have no (idea what, business|clue|manners|respect)
    hang|hanging|hung up on me|us
    he|she|they was|were quite|really|so|too|very?? careless|dismissive|rough|rude|unprofessional
    how can|could|dare you (be so, charge|do|leave|mess|treat)
    how|way (my *, i|we) got|was|were treated
    how|way it|that|things|this (has been, is being, got|was|were) handled
    treated customers|me|people|us *? {poorly}
    {ours} .. acted|am|are|being|got|is|was|were *? *? {rude}
    {ours} .. had|has|have no (idea what, business|clue|manners|respect)
    {ours} .. {insulted} (at me, my *, on me, about|me|us)
    {rudest} {people_or_place}
    """,
    wrong_money="""
    (refuse to, should not, not) (going to, have to, be)?? charged|pay|paying .. for a|garbage|it|something|that|the|
        this|work|your
    bill*|charge*|invoice|paid|pay (my *, me|us)? for .. (did not, never|not)
    billed|charged (my *, our *, me|us)? (2 times, for nothing, more than, three times, too much, two times, again|
        double|extra|twice|without|wrong)
    bill|charge|invoice|total .. (does not match, not match, wrong)
    higher|more than *? (i was, they|you) .. agreed|promised|quoted|said|told
    not worth (a dime, the money, what i paid)
    paid|payed|spent ... and|but|yet .. again|already|broke|leaks|looks|never|not|still|worse
    promised|quoted ... and|but|instead|now|then .. {turned_out}
    said|told ... and|but now
    told ... and|but|instead|now|then .. billed|charged|never|nobody|not|nothing
    why am|are|was|were i|we .. billed|charged
    you promised|said|told ... and|but he|it|she|they|{nobody} .. not
    {cheated}
    """,
    kept_waiting="""
    #*|2nd|3rd|4th|5th|fifth|fourth|second|tenth|third time* (in a row, already|calling|i|it|now|texting|that|this|you|
        your)
    been|left|put|sat|was me? on hold #*|all|for|forever|like?
    been|still waiting .. (call back, my money, my refund, on hold, callback|days|hour*|refund|since|weeks)
    sat|stuck|waited|waiting .. the|your (waiting room, lobby|office) .. (#* minutes, ages|forever|hour*)
    wait* (all day, all morning, all week, and {nobody}, for hours, for nothing, past my, ages|forever)
    waited .. past my|our|the
    waited|waiting .. hour|hours|minutes|time and (no one, nobody|not|still)
    {ours} .. days|hour|hours late
    {ours} .. had|kept|left|made me|us (on hold, hanging|sitting|standing|stranded|wait*)
    """,
    left_without_an_answer="""
    (how come, why) did|does|would (you not, {nobody})
    called|calling .. (#* times, * times, all day, all morning, all week, and called, for days, for hours, for weeks)
    crew|guy|person|team|they|{trades} never *? {answers}|{came}
    he|she never *? {answers} my|me|us
    never *? {answers}|{came} .. call*|email*|message*|phone|text*
    not (a single, one) call|person|reply|response|soul
    still (does not, has no, have no, have not, no|not) ... after .. calls|days|paying|times|trip*|visit*|weeks
    still no answer|call|callback|check|fix|refund|reply|response
    {nobody} .. {answers}|{came}
    {ours} .. {never_do} *? {answers}|{came}|{cares}
    """,
    lost_trust="""
    0|1|no|one|zero star|stars
    give|leave|leaving|post|write .. #*|bad|nasty|negative|one|terrible star? google|yelp? review*
    lied (to me, to us, about)
    lost (my business, me)
    never *? {come} (this place, with you, again|back|here|there|you|your)
    never again $
    regret booking|choosing|coming|going|hiring|trusting|using
    report|reporting|sue|suing this|you|your
    take|taking my|our business elsewhere|somewhere
    will|would never|not (be back, be coming back, be recommending, be returning, be using you, recommend*)
    {court}
    {you_or_they} .. lied|lying
    """,
    how_it_felt="""
    (fed up, had enough, sick|tired) of|with (being ignored|lied, the run around, this company|office|place|run,
        excuses|waiting|you|your)
    (it is, that is, this is, you are, you guys are, your * is, absolutely|completely|just|really|so|totally|very|was|
        were) .. {awful} !{harmless}
    (such a, what a, absolute|complete|total) (rip off, disaster|disgrace|joke|nightmare|scam|sham|waste)
    ^ (you all, you guys, you people, you) *? stink|suck
    feel|feeling|felt *? (let down, lied to, ripped off, taken advantage of, cheated|disrespected|ignored|robbed|
        rushed|scammed)
    hate|hated (dealing with you, this place, you guys, your *)
    how hard is it to
    my|the|this|your {service} .. {awful}|{bad}
    never|not (at all, been|really|so|too|very)?? happy|impressed|pleased|satisfied !hour*
    what kind of business|company|operation|service
    worst !{pains} *? *? (i have ever, i have had, in my life, in town, of my life, ever)
    {awful}|{bad} *? {service}
    {feels} !(i can not, i will not)
    {outrage}
    {very} {hurt}
    """,
    to_be_made_good="""
    (give me, owe me, demand|deserve|expect|get|like|need|owed|want) .. (credit back, money back, my money !worth,
        apology|compensat*|explanation|refund)
    complain*|plainte
    expect|need|want (my *, it|this) *? (made right, corrected|fixed|redone) .. (no charge, you broke, you did,
        you messed, free|properly)
    make it|things|this right
    please refund
    """,
)
