"""What callers ask garages, vets, salons, gyms, restaurants, cleaners, gardeners, therapists and accountants about."""

MEMBERS = """
membership: membership, join, joining, sign up, signup, dues, subscription, per month, a month
contract: contract, commitment, commit, locked in, month to month, quit, long term, minimum term, end my membership,
    cancel my membership
freeze: freeze, froze, frozen, pause, on hold, suspend
trial: free trial, trial, try it, try out, try the, try before, free visit, taster, try a, day pass, drop in rate,
    free class, first class free, intro offer
class: class, lesson, course, workshop
kind of class: yoga, pilates, zumba, spin, hiit, barre, aerobics, crossfit, boot camp, bootcamp, karate, ballet
trainer: trainer, personal training, one on one, coach, coaching, private lesson, private session, instructor
childcare: childcare, child care, daycare, day care, babysit, babysitter, nursery, watch my kid, watch the kids
locker: locker, padlock, belongings, my stuff, my things, valuables, coat check
shower: shower, changing room, change clothes
towel: towel
sauna: sauna, steam room, hot tub, jacuzzi, whirlpool
massage: massage, masseuse
"""

ANYWHERE = """
damage: damage, damaged, crack, cracked, scratch, scratched, dent, break something, breaks something, gets broken,
    something breaks, if you break, you break, breakage
same person: different people, different person, someone different, same cleaner, same person, same team, same crew,
    same therapist, same stylist, same one each time
portal: portal, upload
crisis: crisis, suicidal, 988
weather: weather, rain, pouring, thunderstorm, rainy, rained out, storm
lost: lost and found, i left my, lost my, forgot my, left something, lost something
referral: referral, refer a friend, refer somebody, refer someone
loyalty: loyalty, reward, rewards program, punch card, loyalty points
waiver: waiver, sign a form, liability form
"""

LOOKS = """
haircut: haircut, hair cut, cut my hair, cut his hair, cut her hair, cut hair, mens cut, womens cut, a trim, bangs,
    a cut, men's cut, women's cut, for a cut
hair color: hair color, dye, highlight, balayage, my root, hair dyed, my color, for color, colorist
wedding: wedding, bride, bridal, bridesmaid
waxing: wax, waxing, eyebrow, brow, threading
lashes: eyelash, lash extension, lash lift
nails: nails done, manicure, pedicure, mani pedi, mani, gel nail, acrylic
permanent makeup: permanent makeup, microblading
tip: tip, tipping, gratuity
satisfaction: they missed, you missed, missed a spot, redo, do over, dont like, don't like, hate it, not happy,
    unhappy, satisfaction, satisfied, make it right, came out wrong, complaint, not satisfied
product: product, supplies, chemical, cruelty free, organic, non toxic, eco friendly, shampoo,
    environmentally friendly
"""

GARAGE = """
loaner: loaner, courtesy car, rental car, car to drive
ride: drive me, a ride, ride home, drop me off, pick me up, lift home
tow: tow, towing, tow truck, towed, wrecker, flatbed
electric car: electric car, electric vehicle, ev, tesla, hybrid, prius
key drop: key drop, drop box, dropbox, put the key, leave the key, drop the key, leave my key, put my key, night drop
turnaround: turnaround, be ready, ready by, rush, rush order, done by
waiting room: waiting room, somewhere to sit, sit while, stay while, stay there while, while i wait, wait while,
    wait there, wait here, lounge, wait for it, waiting area
drop off: drop off, dropoff, drop it off, drop my car
windshield: windshield, auto glass
"""

ANIMALS = """
boarding: boarding, board pets, board dogs, board cats, board my, kennel, keep my dog, keep my cat, watch my dog,
    watch my cat, pet sitting, while im on vacation, while im away
grooming: groom, grooming, groomer
nail trim: trim nail, nail trim, cut nail, clip nail, trim his nail, trim her nail, trim their nail, nail clip
neuter: spay, neuter, cat fixed, dog fixed, get him fixed, get her fixed, puppy fixed, castrate
microchip: microchip, chipped
euthanasia: put to sleep, put down, put him down, put her down, dog down, cat down, euthanize, pet to sleep,
    euthanasia, cremation
other animal: exotic, bird, parrot, reptile, pet snake, my snake, lizard, turtle, hamster, rabbit, bunny, bunnies,
    guinea pig, ferret
leash: leash
adopt: adopt, adoption
"""

TABLE = """
allergy: allergy, allergic, allergies, nut free, nuts, peanut, dairy, dairy free, shellfish, lactose
halal: halal
kosher: kosher
private event: private party, private event, private dining, private room, birthday party, rehearsal dinner, rent out,
    host a, host an, buyout, celebration, special event, anniversary party, baby shower, rent the whole
catering: cater, catering, catered
corkage: corkage, byob, bring wine, own wine, bring my own bottle, bring our own bottle, own bottle, bring a bottle
birthday cake: own cake, bring a cake, bring cake, birthday cake, cake cutting, cutting fee
live music: live music, live band, dj, karaoke, band
separate checks: separate check, split the check, split check
"""

HOME = """
lawn: lawn, grass, mow, mowing
tree: tree, stump
snow: snow, plow, plowing
leaves: leaf, rake, fall cleanup, fall clean up
mulch: mulch
irrigation: irrigation, sprinkler
pest: pest, rodent, mole, gopher, squirrel, raccoon, roach, ant, termite, mice, mouse, bed bug, exterminator
recurring: recurring, weekly, biweekly, every week, every two weeks, every other week, once a week, one time, onetime,
    regular service
moving out: move out, moving out, move in, moveout
carpet: carpet, rug
windows: window
laundry service: dishes, fold laundry, ironing
"""

DESK = """
couples: couple, couples, marriage counseling, relationship
tax return: tax return, my taxes, file tax, do taxes, personal taxes, tax prep
audit: audit, audited, irs
extension: tax extension, an extension, deadline
bookkeeping: bookkeeping, my books, quickbooks
payroll: payroll
superbill: superbill, reimburse, reimbursed, reimbursement
car charger: charger for electric, car charger, ev charger, charging station, charge my car, charge my tesla,
    ev charging
"""

NARROWER = {
    "kind of class": "class", "loaner": "ride", "shuttle": "ride", "massage": "spa", "sauna": "spa",
    "other animal": "pet", "drop off": "key drop", "satisfaction": "refund", "refund": "cancellation",
    "brand": "product", "recurring": "often", "referral": "discount", "loyalty": "discount", "damage": "licensed",
}  # fmt: skip
"""As subjects.BROADER."""
