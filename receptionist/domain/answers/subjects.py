"""What callers ask about: each subject with the words and phrases that mean it, plural and verb endings left
off."""

from receptionist.domain.answers import trades

_HOUSE = """
parking: park, parking, garage, parking lot, carpark, valet, leave my car, leave the car, pay to park,
    pay for parking, cost to park, lot i can, lot for my car
bike: bike, bicycle, biking, cycle, cycling
wifi: wifi, wi fi, wireless, internet, hotspot, connect online
pet: pet, dog, doggy, puppy, pup, poodle, animal, cat, kitten, pooch, service animal
child: child, children, kid, kiddo, toddler, baby, babies, infant, youngster, little one, son, daughter, teen,
    teenager, adolescent, family, pediatric, minor, grandson, granddaughter, year old, yr old
companion: bring a guest, bring guest, plus one, come with me, come along, bring somebody, bring someone, sit in,
    sits in, come in with me, bring my wife, bring my husband, bring my friend, bring my mom, bring a friend
group: group, party of, large party, big party, our party, crowd
wheelchair: wheelchair, wheel chair, accessible, accessibility, disabled, disability, handicap, handicapped, ada,
    ramp, step free, stairs, crutches
elevator: elevator, lift
restroom: restroom, bathroom, toilet
smoking: smoke, smoker, smoking, cigarette, vape, non smoking
noise: noise, noisy, loud, quiet, noise level
ambience: ambience, ambiance, ambient, atmosphere, vibe, mood, environment
dress: dress code, dresscode, attire, wear, dress, dressed up, formal
outdoor: outdoor, outside, patio, terrace, al fresco, outdoor seat
television: tv, television, t v, tvs
language: language, spanish, espanol, español, habla, speak, spoken, multilingual, bilingual, french, chinese, polish,
    translator, interpreter
address: where is your office, where is the office, where are you located, what street, your location, address,
    located, location of, where are you, where r u, directions, find you, zip, zip code, get there, your place at
experience: been in business, been practicing, been around, been open, been doing this, years in business, experience
phone: phone number, telephone, phone
website: website, web site, online
hours: hours, open, opening, close, closing, closed, business hours, how late, working time
weekend: weekend, saturday, sunday, sat, sun
staff: who is, who will, team, staff
trade: dentist, dental, doctor, dr, lawyer, attorney, law firm, office, tech, technician, practice, clinic, therapist,
    counselor, mechanic, vet, veterinarian, accountant, bookkeeper, landscaper, gardener, stylist, barber, cleaner
"""

_MONEY = """
price: price, run, pricing, cost, charge, fee, rate, how much, expensive, cheap, afford, pricey, run me, set me back,
    $, cuanto
pay: pay, payment, payable, payment method, payment option
card: card, credit card, debit, debit card, visa, mastercard, master card, amex, american express, discover card
applepay: apple pay, applepay
googlepay: google pay, googlepay, gpay
crypto: crypto, cryptocurrency, bitcoin
cheque: take checks, by check, personal check, write a check, with a check, with check, pay check
cash: cash
venmo: venmo, zelle, paypal, cashapp, cash app
hsa: hsa, fsa, flex spending
instalments: payment plan, make payments, in payments, payments on, finance, financing, instalment, installment,
    monthly, split it, split into, pay over time, pay later, in parts, over 12 months, over six months,
    split the payment, split it up, break up the payment, pay it off, all at once
insurance: insurance, insured through, insurer, ppo, hmo, delta, cigna, aetna, metlife, humana, blue cross, bcbs,
    coverage, in network, out of network, guardian, united healthcare
uninsured: without insurance, no insurance, uninsured, dont have insurance, out of pocket
medicaid: medicaid, medicare, state insurance
discount: discount, coupon, promo, promotion, deal, special, sale, senior, cheaper
military: military, veteran, army
deposit: deposit, down payment, security deposit, money down, prepay, pay ahead, pay in advance, put down a
refund: refund, money back
service call: service call, service visit, call out, callout, diagnostic, trip charge, come look, come and look,
    charge to come, service fee
home visit: house call, come to us, come to me, mobile service, in home, come to my home, come to your house,
    at my house, home visit, come to the house, come to my house, come to our house
reduced fee: pro bono, reduced rate, lower rate, reduced price, low income, reduced fee, free help, sliding scale,
    legal aid, cant afford
estimate: estimate, quote, ballpark, bid
admission: admission, admission ticket, entry, entrance fee, entry fee
"""

_VISIT = """
reservation: reservation, reserve, appointment, appt, apt, in advance
booking: book, booking, booked
cancellation: cancel, cancellation, cant make it, no show, noshow, dont show up, miss my, missed my, last minute,
    back out, call off, call it off, change my mind, notice to cancel, miss a session, miss a class, miss a lesson,
    miss a visit, miss an appointment, missed appointment, missing an appointment, missed visit
walk in: can i show up, drop by, swing by, stop by, pop in, come in without, walk in, walk ins, walkin, walkins,
    without an appointment
being there: need me there, need me home, im not there, i'm not there, not home, let you in, let yourself in, be home,
    be at home, at home, be there, at work, someone home, home when you, over 18
evening: evening appointment, evening appt, evening hours, evenings, after work, late appointments
late: running late, late fee, run late, minutes late, im late, i'm late, stuck in traffic, how late can i be,
    gonna be late, going to be late, 'll be late, might be late, if i'm late, if im late, bit late
often: how often, how many times, how frequently, every how, come back for
how soon: how soon, next opening, next available, first opening, when can i see, when can i meet, when could i see,
    how fast, how quickly, how quick, soonest, earliest, waiting time, wait time, the wait to, waitlist, wait list
arrival: arrival, on time, be late, actually get here, get here, show up on time, how precise, how exact,
    arrival window, time window, eta, on the way, text before, when is he coming, when hes coming,
    when are they coming, how late will
how long: how long, how many minutes, how many hours
job: hiring, hire, job, apply, career, resume, intern, internship, job openings, openings for work, got openings,
    are you looking for, looking to hire
gift: gift card, gift certificate, gift, gift voucher, voucher
first visit: first visit, first time, first appointment, first meeting, initial visit
new client: become a patient, become a client, new pt, new pts, new in town, new patient, new client, new customer,
    accepting new, taking new, taking on new, taking patient, taking client
bring: bring, bring with me, have with me, have ready, paperwork, what documents, which documents, what papers
reschedule: reschedule, move my, change my appointment, push back my
served papers: served with, been served, got served, get served, was served, court papers, papers from the court,
    served papers, papers from court, serve me
own case: reach my attorney, reach my lawyer, hold of my attorney, hold of my lawyer, hear from my attorney,
    hear from my lawyer, my case status, status of my case, news on my case, with my case, update on my case,
    about my case, my case stands, my case going, hear about my case
has a case: have a case, got a case, should i sue, can i sue, sue somebody, sue someone, grounds to sue
represents me: you my lawyer, you my lawyers, you my attorney, i a client, am i a client, am i your client,
    represent me, representing me, your client, ur client
vaccine: vaccine, vaccination, vaccinated, shots, jab, immunization
prescription: prescription, refill, meds, medication, more pills
selling: sell, selling
hourly: hourly, an hour, per hour, by the hour
removal: haul, haul away, haul off, dispose, disposal, get rid of, old unit, old boiler, old furnace, old equipment,
    old one, take away the old
checkin: checkin, check in, check into, checking in
checkout: checkout, check out, checking out, checked out
records: record, xray, x ray, xrays, x rays, transfer my, my files, case file
remote: zoom, video, telehealth, telemedicine, from home, meet online, talk online, virtual, remote, over the phone,
    by phone, online meeting, video call, phone call
confidential: confidential, privacy, private, secret, between us, privileged, tell anyone, tell anybody
notary: notary, notarize, notarized, notarization, notarised
emergency: emergency, urgent, asap, right away, after hours, after you close, after closing, middle of the night,
    same day, 24 7, 24 hour, round the clock, at night, on call
warranty: warranty, guarantee, guaranteed, breaks again
licensed: licensed, license, bonded, certified, certification, accredited, fully insured, background check licensed,
    background check
service area: service area, which town, what town, town do you, towns do you, which neighborhood, which cities,
    what cities, areas do you, area do you, areas you, areas u, area u, what area, areas r covered, my area, our area,
    your area, serve my, serve our, in my town, out here, come out to, come to, how far, travel, suburb, outside of,
    out of state, other state, another state, i live in, cover my, out my way, neighborhood
"""

_STAY = """
delivery: delivery, deliver, delivered, doordash, ubereats
takeout: takeout, take out, take away, takeaway, to go order, to go food, food to go, order to go, get to go,
    carry out, carryout, pick up order, drive thru
vegan: vegan, plant based
vegetarian: vegetarian, veggie, meatless
gluten: gluten, gluten free, celiac, glutenfree
soy: soy, soy free
alcohol: alcohol, beer, wine, liquor, cocktail, booze, full bar, spirits
bar: bar
happy hour: happy hour
highchair: high chair, highchair, booster seat
breakfast: breakfast, brunch
meal: meal, lunch, dinner
restaurant on site: bar or restaurant, restaurant or bar, restaurant on site, restaurant onsite, dining option,
    food establishment
room service: room service, food to my room, in room dining
housekeeping: housekeeping, house keeping, maid, clean the room, room cleaned
luggage: luggage, baggage, bag, suitcase, bags stored, keep my bag
extra bed: extra bed, cot, crib, rollaway, additional bed
air conditioning: ac, a c, air condition, air conditioner, air conditioned, aircon, climate control, cool air,
    central air, cooling
heat: heat, heating, heated, heater
laundry: laundry, dry clean, dry cleaning
shuttle: shuttle, airport transfer
concierge: concierge
front desk: front desk, reception
pool: pool, swim, swimming
gym: gym, fitness, workout, exercise, fitness center, treadmill
spa: spa
meeting: meeting, banquet, conference, business event, meeting facilities
kitchen: kitchen, cook
age: minimum age, how old, age limit, certain age, age requirement, old enough, under 18, under 21
"""

_TRADES = """
cleaning: cleaning, cleaned, hygienist, prophy, deep clean, teeth clean
crown: crown, cap on my tooth
filling: filling, cavity, cavities
root canal: root canal
whitening: whiten, whitening, whiter, bleach, bleaching, brighten
braces: braces, invisalign, aligner, clear aligner, orthodontic, orthodontist, straighten, crooked
implant: implant, missing tooth, replace a tooth
denture: denture, false teeth
extraction: extraction, pull a tooth, pulled, wisdom tooth, wisdom teeth, extract
toothache: toothache, molar, throbbing, tooth is killing, teeth are killing, tooth ache, tooth hurts, tooth pain,
    teeth hurt, pain, hurts, aching, swollen, hurting toothache, hurting
fear: afraid, scared, fear, nervous, anxious, anxiety, terrified, phobia, nitrous, laughing gas, sedation, sedate,
    knock me out, numb, freaked out, hate the dentist, scares me
furnace: furnace, boiler
heat pump: heat pump, heatpump, mini split, minisplit
water heater: water heater, hot water, tankless
thermostat: thermostat, nest, ecobee
filter: filter
duct: duct, ductwork, vents, air duct
maintenance plan: maintenance plan, service contract, service plan, service agreement, maintenance contract,
    yearly plan
checkup: checkup, check up, exam, examination
tune up: tune up, tuneup, maintenance, maintain, yearly check, annual check, inspection tune up, inspection
repair: wont turn on, wont start, not turning on, not heating, not cooling, quit working, went out, repair, fix,
    fixed, broken, not working, stopped working, broke, isnt working, busted
install: install, installation, put in, replace, replacement, new unit, new system
leak: leak, leaking, leaky, drip, dripping
drain: drain, clog, clogged, sewer, backed up
burst pipe: pipe burst, burst pipe, pipe broke, broken pipe, pipe is broken, pipe has burst, pipe exploded
plumbing: plumbing, plumber, pipe
brand: brand, make and model, lennox, trane, carrier, bryant, rheem, goodman
gas smell: smell gas, smells like gas, smells of gas, smell like gas, gas leak, gas smell, rotten egg, smelling gas
consultation: consultation, consult, first talk, free advice, initial meeting
retainer: retainer, upfront, up front
contingency: if we lose, pay if i win, pay if you win, pay if we win, paid if you win, pay when you win,
    no win no fee, no win, only if you win, contingency, contingent, if we win, unless you win, if i lose,
    win my case, no fee unless contingency, no fee unless
divorce: divorce, divorced, separation, leaving my husband, leaving my wife
custody: custody, visitation, child support
will: trust, estate plan, a will, last will, make a will, living trust, estate planning, probate, power of attorney,
    inheritance, write a will, do wills
criminal: criminal, dui, dwi, arrested, charged with, crime, ticket in court, drunk driving
immigration: immigration, visa application, green card, citizenship, deport, asylum
injury: car crash, car wreck, wreck, injury, injured, car accident, accident, crash, slip and fall, got hurt,
    rear ended
real estate: real estate, closing on a house
landlord: landlord, tenant, evict, eviction, lease
bankruptcy: bankruptcy, bankrupt
business law: llc, incorporate, contract review, business contract
"""


_STATES = """
    alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho,
    illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota,
    mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, north carolina,
    north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas,
    utah, vermont, virginia, west virginia, wisconsin, wyoming
"""
"""Whoever names a state asks whether the business goes as far. New York and Washington are cities as well."""

_KIN = """
    mom mother dad father parents sister brother wife husband partner spouse girlfriend boyfriend friend aunt uncle
    cousin grandma grandmother family kids kid children child son daughter
"""


def _with_kin() -> tuple[str, ...]:
    """Whoever one may bring along: without it "can i bring my sister" is about the papers to bring."""
    said = ("bring my {}", "my {} come along", "my {} come with", "my {} come in with me", "my {} sit in")
    return tuple(wording.format(kin) for wording in said for kin in _KIN.split()) + tuple(
        f"bring my {years} year old" for years in range(1, 18)
    )


def _subjects(*tables: str) -> dict[str, tuple[str, ...]]:
    """A subject begins a line with its name and a colon; an indented line goes on with the one before."""
    lines = "".join(tables).replace("\n    ", " ").splitlines()
    named = (line.split(": ", 1) for line in lines if line)
    return {name: tuple(wording.strip() for wording in wordings.split(",")) for name, wordings in named}


SUBJECTS = _subjects(
    _HOUSE,
    _MONEY,
    _VISIT,
    _STAY,
    _TRADES,
    trades.ANYWHERE,
    trades.MEMBERS,
    trades.LOOKS,
    trades.GARAGE,
    trades.ANIMALS,
    trades.TABLE,
    trades.HOME,
    trades.DESK,
)
SUBJECTS["companion"] += _with_kin()
SUBJECTS["service area"] += tuple(
    said.format(" ".join(state.split())) for state in _STATES.split(",") for said in ("{}", "outside {}")
)
"""The wordings of each subject."""

BROADER = {
    "card": "pay", "applepay": "pay", "googlepay": "pay", "crypto": "pay", "cash": "pay", "cheque": "pay",
    "venmo": "pay", "hsa": "pay", "instalments": "pay", "medicaid": "insurance", "uninsured": "insurance",
    "bike": "parking", "highchair": "child", "bar": "alcohol", "military": "discount", "admission": "price",
    "breakfast": "meal", "custody": "divorce", "weekend": "hours", "gluten": "meal", "vegan": "vegetarian",
    "estimate": "price", "retainer": "price", "heat": "furnace", "booking": "reservation",
    "restaurant on site": "meal", "first visit": "new client", "maintenance plan": "tune up",
    "reschedule": "cancellation", "hourly": "price", "checkup": "tune up", "home visit": "service call",
    "burst pipe": "plumbing", "walk in": "reservation",
    "reduced fee": "price", **trades.NARROWER,
}  # fmt: skip
"""A narrower subject half answers for its broader one: "do you take Visa" and an entry on how to pay."""

ASPECTS = frozenset(
    {"price", "often", "how long", "hours", "weekend", "repair", "install", "child", "service area", "staff", "trade"}
    | {"emergency"}
)
"""What is asked of a subject rather than the subject itself: "how much is a crown" is about the crown."""
