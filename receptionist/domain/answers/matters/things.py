"""Matters of the trades: body and health, house and car, animals, food, looks, lessons, devices, law and money."""

BODY = """
teeth: tooth teeth dental dentist molar gum mouth smile chew bite
clean_teeth: cleaning clean hygienist polish plaque tartar checkup scaling
crown: crown cap broken chipped
implant: implant missing lost screw post replace gap bridge
whitening: white whiten whitening bleach stain stains coffee yellow brighten shade
braces: braces aligner aligners invisalign straighten straight crooked trays clear see_thru retainer orthodontist
denture: denture dentures false plate partial
pain: pain hurt hurts ache aching throb killing sore cant_sleep swollen toothache bother tender agony
fear: ages embarrassed afraid scared fear nervous anxious anxiety panic terrified freak hate phobia drill needle calm
    sedation gas laughing numb relax knock
medicine: prescription medicine pill refill drug medication meds antibiotic antidepressant rx
vaccine: vaccine vaccination shot shots rabies immunize jab
exam: exam visit checkup appointment consultation consult test check examine examination eye physical
eyes: eye eyes vision sight see squint blurry optometrist
glasses: snapped shatter screw nose specs glasses frame frames eyeglasses lens lenses spectacle reading sunglasses
    pair progressives bifocals
contacts: contact contacts lens acuvue lenses dailies
dilate: drive_after put_drops drops_in sunglasses dilate dilation drops drop pupil drive drive_home blurry
in_eye: something_in splinter metal dust rub stuck foreign rinse sand chemical
sick: sick fever ill cold flu cough vomit contagious covid throwing_up
allergy: allergy allergic allergies nut nuts peanut reaction sensitive patch test eczema skin gluten dairy
massage: massage masseuse masseur deep tissue pressure sore back knots hot stone couples therapist
facial: facial skin face acne peel glow pores derm
waxing: wax waxing brow eyebrow hair removal lip bikini thread
nails: nail nails manicure pedicure gel acrylic polish toes
hair: hair cut trim color dye highlight style stylist wash shampoo blowout bangs barber balayage roots haircut perm
tattoo: tattoo ink piercing pierce piece sleeve artist design cover_up touch_up stencil
aftercare: aftercare heal healing after care wash shower swim wait sun sore peel lotion
therapy: therapy therapist counseling counselor session anxiety depression talk couples marriage
couples: me_and_my fight fighting argue couple couples marriage partner family relationship spouse husband wife
    together two
pain_body: back neck knee shoulder joint spine injury accident sprain muscle sciatica
gender: male female woman man lady guy gender
bleeding: bleed bleeding cut wound blood
"""

HOUSE = """
heating: heat heating furnace boiler radiator warm cold hot heater pilot freezing
cooling: ac air conditioner conditioning cool cooling cold warm blow hot aircon vent
heat_pump: heat_pump split splits ductless mini
water_heater: hot_water heater tank tankless shower
pipe: pipe burst flood flooding spray spraying pouring leak water ceiling gushing valve shut drip
drain: drain clog clogged unclog toilet sink tub snake sewer backed slow flush plunger hair go_down plumbing overflow
gas: gas smell smells stink rotten egg leak odor carbon
tuneup: tuneup tune maintenance service serviced inspect inspection yearly check checked plan membership annual
repair: repair fix broken broke mend patch work restore working busted shattered snapped
install: install installation put_in replace swap new setup mount hang assemble hook
take_apart: apart assemble disassemble together frame bed put_back dismantle
new_system: new system unit boiler furnace replace install swap
electric: electric electrical outlet wire wiring breaker panel light switch power fuse
lock: lock locked lockout key keys deadbolt rekey locksmith door stuck cylinder
keys: key keys copy duplicate spare fob cut
safe_box: safe vault combination
doors: door doors gate garage window opener
pests: pest bug bugs roach ant mouse mice rat termite bed_bug wasp hornet bee spider exterminator critter
spray: spray chemical chemicals treatment poison treat safe
lawn: bag oak dead yard lawn grass mow tree bush hedge leaf garden weed mulch plant shrub trim clippings branches cut
snow: snow plow shovel driveway ice salt winter
pool: pool swim hot_tub chlorine algae green filter liner
roof: roof gutter shingle leak siding chimney
floor: floor carpet rug tile hardwood stain upholstery couch sofa
windows: window windows glass screen pane
cleaning: clean dirty wash dust scrub mop tidy cleaner vacuum deep dishes bathroom kitchen fridge oven laundry
paint: paint painting painter wall color coat primer
moving: move moving mover movers truck relocate haul furniture load unload carry apartment bedroom studio
packing: pack packing box boxes boxing tape wrap bubble carton
piano: piano heavy upright grand safe pool_table
junk: junk trash dump debris mattress donate
storage_unit: unit storage climate size 10x10 gate access 24
size: size big small fit weight heavy pound large width foot feet inch room
parts: part parts original own supply aftermarket oem
appliance: appliance fridge refrigerator washer dryer dishwasher oven stove microwave machine
measure: measure fitting fit measurement hem shorten alter alteration tailor take_in let_out sew zipper button waist
dry_clean: dry clean cleaners suit gown stain press iron shirt starch launder wedding_dress
fabric: leather suede silk wool fur fabric cotton delicate
"""

WHEELS = """
car: car vehicle truck hybrid electric tesla prius engine suv van auto
engine: engine light check diagnostic diagnose noise code dash
oil: oil change synthetic lube filter
tires: tire tires flat patch rotate wheel alignment balance
brakes: brake brakes pad pads rotor squeak squeal
tow: tow towing breakdown stranded flatbed jump battery dead roadside
ride: ride shuttle loaner drive lift rental uber bus borrow pick drop
wash: wash wax detail detailing interior vacuum
inspection: inspection emissions smog sticker dmv registration
dmv: dmv permit license road_test test learner behind wheel
driving: driving drive lesson road highway student instructor permit stick manual automatic parallel
bike: bike bicycle ebike tune chain flat wheel helmet frame derailleur
boat: boat dock marina kayak canoe paddle life_jacket vest
"""

ANIMALS = """
vet: vet animal pet dog cat sick exam
poison: ate eaten chocolate poison swallow grape raisin toxic vomit
end: sleep down euthanasia cremation die dying died put_down goodbye
boarding: board keep overnight stay vacation kennel watch sit boarding sitter away
grooming: groom grooming bath haircut nails trim shed mat matted brush
spay: spay neuter fix fixed castrate
chip: chip microchip
behavior: bite bites aggressive bark nervous anxious train training behave muzzle growl reactive
other_animal: bird parrot rabbit bunny hamster reptile snake lizard turtle ferret guinea exotic horse
adopt: adopt adoption rescue shelter foster
"""

TABLE = """
seats: table seat patio outside outdoor inside booth view seating
diet: vegan vegetarian gluten allergy nut dairy halal kosher plant celiac meatless sugar egg
cake: cake cakes cupcake bake bakery wedding tier frosting flavor custom pastry bread tasting
catering: catering cater platter tray event
music: music band noise loud quiet tv dj song play
takeout: takeout take_out to_go togo carryout pickup
highchair: highchair stroller booster
smoking: smoke smoking vape cigarette
"""

LEARNING = """
class: class lesson course session instructor coach teach yoga spin pilates dance workshop teacher training learn
instrument: instrument instruments piano guitar violin drum drums sing voice saxophone flute cello trumpet ukulele
swim: swim swimming swimmer pool lap goggles diaper
camp: camp summer week day afterschool
tutor: tutor tutoring math reading homework grade sat test subject algebra
dance: dance ballet hiphop salsa tap studio partner shoes
martial: karate judo jiu belt martial taekwondo spar uniform gi boxing
gym: gym workout fitness train trainer weight weights treadmill lift membership
level: level belt beginner advanced intermediate experience
"""

DEVICES = """
screen: screen glass display crack cracked shatter shattered smash lcd touch
phone: phone iphone samsung android cell galaxy mobile pixel
computer: laptop computer macbook mac pc tablet ipad chromebook desktop windows
data: lose_my wiped data photos pics pictures files contacts recover recovery backup lose save erase wipe
wet: got_wet fell_in dropped_it wet water toilet pool drop dropped sink rain soak soaked spill spilled swim liquid
    ocean fell damp drown bath
battery: battery charge charging charger die dies drain port power
unlock: open_it_up locked_to unlock locked carrier tmobile verizon att sim
virus: virus malware slow hack hacked popup
tv: tv television mount screen
camera: photo photos photographer picture pictures shoot session album print prints edit edited retouch raw gallery
    portrait headshot video
copyright: rights use post copyright instagram publish
print: print copies copy print_out
"""

LAW = """
case: got_fired boss hr landlord worth_it case sue suing suit worth lawsuit grounds claim chance win strong fired fire
    wrong
client: client lawyer attorney represent hire hired relationship mine you_my make_you
contingency: contingency win percent percentage paid pay_only lose settle if_we cut only_if share
other_side: name names other side ex opponent party opposing conflict
served: served serve summons papers lawsuit handed sheriff court process knocked subpoena
divorce: divorce divorced custody separate alimony split marriage
family_law: family divorce custody adoption support prenup
employment: laid_off employment fired boss wage wages overtime unpaid pregnant harass work job discriminated
    terminated hr
immigration: immigration visa green_card citizenship asylum deport papers
estate: will wills trust estate probate inheritance
criminal: criminal dui arrest ticket jail charge
injury: injury accident hurt crash slip
law_areas: law cases practice handle employment immigration divorce wages will custody green_card
notary: notary notarize notarized stamp signature sign
court: court hearing judge trial date deadline
my_case: status update case attorney reach hear news client paralegal
tax: tax return refund irs audit file extension deadline 1099 w2 amend bookkeeping payroll
"""
