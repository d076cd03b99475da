"""A complaint of us in words of English: what ours did badly, and how they feel about it."""

from receptionist.domain.hearing.sayings import any_of, sayings

_OURS = (
    "you, you guys, you people, you all, your *, your * *, your * * *, the {staff}, the {staff} you sent, "
    "the (guy/girl/lady/person) (you sent/who came/there/at your *), the front desk, the office, the * you sent"
)
_BAD_WORK = sayings(
    """
    (filling/crown/bridge/repair/tire/part/fix/seal/patch/nails) {failed} (again/after/within/in/the next)
    (fixed/installed/repaired/put in/did) .... (day*/hour*/week*/month) later
    (had to/have to/needs to be) redo*
    (back/worse/broken/again/leaking/not fixed/out) .. (after/since/than before/before) you .. (fixed/came/left/
        repaired/worked/did/were)
    (messed/screwed/fucked/botched) (up/my/the/it/this)
    ({work}/it) [you/that/guys/people]* (did/fixed/installed/put in) .... {failed}
    {failed} .... (after/since) ({ours}/i left/the */my */it was */i got)
    {failed} (in/after/within) * (hour*/day*/week*)
    {failed} again
    {ours} .. (did/done/put/installed/cut/made) (it/this/that/my */the */everything) [*] (wrong/badly/terribly/
        poorly/backwards/crooked/worse)
    {ours} .. {ruined} [*] (me/us/my/our/the/it/this/everything)
    {ours} .. (left/tracked) .. {dirt}
    {ours} .. {worked} .. {badly}
    {work} [*] (came out/turned out/turned) [*] {ugly}
    (he/she/they) {ruined} my {body}
    left my * [in/a]* [*] (disaster/mess/dirty/trashed/shambles)
    still (not/is not) .... you (were/just/came/fixed)
    still (hurts/leaks/leaking/broken/not fixed/not working/does not work/making) .. after
    worse [*] (each/every) time
    {shoddy}
    """,
    badly="wrong, too short, uneven, crooked, orange, a mess, too much, backwards",
    body="hair, scalp, skin, nail*, brows, gums, color",
    dirt="mud, dirt, mess, trash, garbage, hole*, dust, stain*, water, oil, tools, footprint*, scratch*, leak, damage",
    failed="fell out, fell off, fell apart, broke, broken, came off, came out, came loose, failed, stopped working, "
    " died, leaks, leaking, cracked, chipped, peeled, faded, popped off, quit, washed out, again, "
    "already, hurts, not working",
    ours=_OURS,
    ruined="broke, damage*, ruined, scratched, destroyed, wrecked, cracked, dented, lost, stained, flooded, "
    "fried, burned, "
    "butchered, botched, misdiagnosed, mangled, chopped, made (it/things) worse",
    shoddy="shoddy, sloppy, half ass*, nothing like (the/what), not (what/how/the *) i .. {wanted}",
    ugly="orange, green, uneven, wrong, terrible, awful, horrible, nothing like, crooked, botched, fried, like crap, "
    "like shit, like trash, bad",
    wanted="asked for, paid for, wanted, ordered, agreed to, expected, was told, was quoted",
    work="hair, color, cut, nail*, tooth, crown, filling, paint, tile, job, work, highlight*, brows, lashes, "
    "furnace, "
    "repair, unit, heat, ac, it, boiler",
    worked="pulled, fixed, worked on, gave me, sent, delivered, put in, ordered, installed, drilled, cut, colored",
)
_BAD_MANNERS = sayings(
    """
    (hung/hang/hanging) up on (me/us)
    (how/way) (i/we/my *) (was/were/got) treated
    (was/were/been/being) treated [*] {poorly}
    (how/way) (this/that/it/things) (was/were/is being/has been/got) handled
    (no showed/ghosted/talked down to/yelled at/lied to/took advantage of) (me/us)
    (stood/blew/brushed) (me/us) (off/up)
    gave (me/us) [an] attitude
    how (can/could/dare) you (treat/do/charge/leave/mess/be so)
    treated (me/us/people/customers) [*] {poorly}
    {ours} .. (am/was/were/is/are/got/acted/being) [*/* *] {rude}
    (guy/person/someone/tech) [*/* *] (had/has/have) no (clue/idea what/business/manners/respect)
    (he/she/they) (was/were) [so/very/too/really/quite]* (rude/rough/unprofessional/careless/dismissive)
    {ours} .. {insulted} (me/us/my */on me/at me/about)
    {ours} .. (had/has/have) no (clue/idea what/business/manners/respect)
    {rudest} {place}
    """,
    insulted="poked, cut, hurt, injured, rushed, dismissed, insulted, embarrassed, scammed, robbed, disrespected, "
    "threatened, harassed, lied, "
    "ignored, ignoring, ghosted, cheated, stole, yelled, screamed, cursed, laughed, hung up, walked out, flaked, "
    "bailed, "
    "cancelled, refused to (help/refund/fix/listen), forgot (about/me/us/my/our), wasted, tried to upsell",
    ours=_OURS,
    place="front desk, receptionist, staff, people, person, tech, dentist, lawyer, stylist, office, place, company, "
    "service, salon, experience, haircut, job",
    poorly="badly, poorly, terribly, this way, unfairly, like (dirt/trash/garbage/this/crap/an *)",
    rude="rude, late, mean, nasty, dismissive, condescending, rough, useless, unprofessional, clueless, careless, "
    "disrespectful, sloppy, hostile, short with, aggressive, drunk, a no show, on his phone, on her phone",
    rudest="rude, rudest, nastiest, worst, laziest",
)
_WRONG_MONEY = sayings(
    """
    (bill/invoice/charge/total) .. (wrong/not match/does not match)
    (bill*/charge*/invoice/paid/pay) [me/us/my *] for .. (never/did not/not)
    (charged/billed) [me/us/my */our *] (twice/double/two times/2 times/three times/extra/too much/more than/
        without/for nothing/wrong/again)
    (more/higher) than [*] (you/i was/they) .. (quoted/said/told/promised/agreed)
    (quoted/promised) .... (and/but/then/instead/now) .. {turned_out}
    (should not/not/refuse to) [going to/have to/be]* (pay/paying/charged) .. for (this/that/work/something/your/a/
        garbage/it/the)
    (told/said) .... (and/but) now
    you (said/told/promised) .... (and/but) (it/he/she/they/{nobody}) .. not
    told .... (and/but/then/instead/now) .. (billed/charged/not/never/nothing/nobody)
    (spent/paid/payed) .... (and/but/yet) .. (still/not/broke/worse/already/again/never/looks/leaks)
    not worth (the money/what i paid/a dime)
    why (am/are/was/were) (i/we) .. (charged/billed)
    {cheated}
    """,
    cheated="overcharged, overbilled, ripped off, rip off, scammed, scam, double charged, wrongly charged, "
    "wrongly billed, billing error, robbery, thieves, crooks, hidden fees, bait and switch, false advertising, "
    "ripped (me/us) off, (ridiculous/insane/crazy) (wait/prices/charge*/fee*)",
    turned_out="got, was, were, billed, charged, wanted, asked, ended, not, never, nothing, nobody, it was, it is",
)
_LATE_OR_SILENT = sayings(
    """
    (been/was/sat/left/put) [me] on hold [for/forever/00/all/like]
    (calling/called) .. (all week/all day/all morning/for days/for weeks/for hours/00 times/* times/and called)
    waited .. past (my/the/our)
    (sat/waited/waiting/stuck) .. (your/the) (waiting room/lobby/office) .. (hour*/00 minutes/forever/ages)
    (second/2nd/third/3rd/fourth/4th/fifth/5th/tenth/00) time* (you/your/this/it/i/that/in a row/now/already/
        calling/texting)
    (still/been) waiting .. (hour*/days/weeks/my money/my refund/refund/on hold/call back/callback/since)
    (why/how come) (did/does/would) ({nobody}/you not)
    not (one/a single) (person/call/response/reply/soul)
    still no (refund/response/call/callback/answer/reply/check/fix)
    still (no/not/have no/has no/have not/does not) .... after .. (visit*/trip*/weeks/days/calls/times/paying)
    wait* (all day/all morning/all week/forever/ages/for hours/for nothing/and {nobody}/past my)
    (waited/waiting) .. (minutes/hours/hour/time) and (nobody/no one/still/not)
    {nobody} .. ({came}/{answers})
    {ours} .. (hours/days/hour) late
    {ours} .. (made/kept/had/left) (me/us) (wait*/sitting/standing/on hold/hanging/stranded)
    {ours} .. {never_do} [*] ({came}/{answers}/{cares})
    never [*] ({came}/{answers}) .. (call*/text*/email*/message*/phone)
    """,
    answers="call*, answer*, return*, respond*, repl*, contact*, get back, got back, gotten back",
    came="show*, came, come back, arrived",
    cares="pick* up, fix*, finish*, listen*, care, honor*, clean* up, do anything, do (the/his/her) job",
    never_do="did not, have not, has not, never, will not, does not, do not",
    ours=_OURS,
)
_LOST_TRUST = sayings(
    """
    (leave/leaving/write/post/give) .. (bad/negative/00/one/terrible/nasty) [star] [yelp/google] review*
    (regret) (choosing/hiring/using/coming/booking/trusting/going)
    (report/reporting/sue/suing) (you/your/this)
    (take/taking) (my/our) business (elsewhere/somewhere)
    (will/would) (not/never) (recommend*/be back/be returning/be coming back/be recommending/be using you)
    (zero/0/no/one/1) (star/stars)
    lost (me/my business)
    never [*] {come} (back/here/there/again/you/your/this place/with you)
    never again $
    {court}
    {ours} .. (lied/lying)
    lied (to me/to us/about)
    """,
    come="coming, come, going, go, using, use, hire, hiring, recommend*, booking, trust*",
    court="better business bureau, small claims, 1 star review, one star review, bad review, gone downhill, "
    "going downhill, went downhill, run around, runaround, shame on you, waste of [my/our] (time/money)",
    ours="you, they, your *",
)
_HOW_IT_FELT = sayings(
    """
    (feel/feeling/felt) [*] (ripped off/cheated/let down/scammed/lied to/disrespected/ignored/taken advantage of/
        rushed/robbed)
    (hate/hated) (this place/you guys/your */dealing with you)
    (not/never) [very/too/so/at all/really/been]* (happy/satisfied/pleased/impressed) !hour*
    (sick/tired/fed up/had enough) (of/with) (waiting/excuses/your/you/this (place/company/run/office)/being
        (ignored/lied)/the run around)
    (this is/that is/it is/you are/you guys are/was/were/your * is/so/very/really/totally/absolutely/completely/
        just) .. {awful} !{harmless}
    (what a/absolute/total/complete/such a) (joke/nightmare/waste/disaster/rip off/scam/disgrace/sham)
    what kind of (service/business/company/operation)
    ({awful}/{bad}) [*] {service}
    (your/this/the/my) {service} .. ({awful}/{bad})
    ^ (you/you guys/you people/you all) [*] (suck/stink)
    how hard is it to
    worst !{pains} [*/* *] (ever/i have ever/of my life/in my life/in town/i have had)
    {feels} !(i can not/i will not)
    {very} {hurt}
    {outrage}
    """,
    awful="unacceptable, ridiculous, terrible, horrible, awful, disgusting, unprofessional, outrageous, disgraceful, "
    "pathetic, a joke, a disgrace, rude, incompetent, a scam, a rip off, useless, the worst",
    bad="bad, poor, lousy, crappy, shitty, suck*, filthy, dirty, gross, stink*, stank, garbage, trash, crap, shit, "
    "subpar, worst",
    feels="unhappy, dissatisfied, disappointed, furious, frustrated, fed up, pissed, pissed off, livid, "
    "disgusted, appalled",
    harmless="hot, cold, nice, good, sorry, late, early, quiet, pain, long, tooth*, back, weather, traffic",
    hurt="angry, mad, annoyed, upset, frustrated, disappointed, irritated, pissed, let down",
    outrage="unacceptable, inadmissible, outrageous, not acceptable, absurd, your fault, been ignored, "
    "unprofessional, "
    "disrespectful, incompetent, incompetence, dishonest",
    pains="pain, tooth*, toothache, cold, headache, day, storm, week, year, luck, timing, flu",
    service="service, experience, customer service, job, work, staff, dentist, company, lawyer, treatment, "
    "communication, attitude, receptionist, place, office, business, firm, clinic, salon, shop, people, food, meal, "
    "room, hotel, stay, dinner, restaurant, team, guy*, tech, driver, bathroom, bed, sheets, quality",
    very="very, so, really, extremely, super, pretty, beyond, deeply, quite",
)
_MADE_GOOD = sayings(
    """
    (expect/deserve/demand/owed/owe me/want/need/give me/get/like) .. (refund/apology/explanation/credit back/
        compensat*/my money/money back)
    (want/need/expect) (this/it/my *) [*] (fixed/redone/made right/corrected) .. (free/you did/you messed/you broke/
        no charge/properly)
    (complain*/plainte)
    make (this/it/things) right
    please refund
    """,
)
COMPLAINS = any_of(_BAD_WORK, _BAD_MANNERS, _WRONG_MONEY, _LATE_OR_SILENT, _LOST_TRUST, _HOW_IT_FELT, _MADE_GOOD)
