"""Matters of any front desk: money, time, coming and going, people, promises. A line is a matter and its words."""

DESK = """
price: rate price cost much charge fee cheap expensive run ballpark bill total amount figure owe spend dollar buck
    grand pricey pricing worth set_back go_for goes_for going_rate quote estimate afford
free: free complimentary nothing no_charge gratis included extra owe charge cost
hourly: hour hourly rate bill per
estimate: estimate quote ballpark bid price guess figure look appraisal written
discount: knock marine discount coupon promo deal special sale cheaper percent off knock_off money_off break bundle
    package bulk senior veteran military student retired retiree first_responder groupon save savings
senior: senior retired elderly old older grandma grandpa 65 aarp pension discount
veteran: veteran vet military army marine navy soldier served force responder firefighter police discount
refund: return take_back dont_like look refund money_back exchange unhappy hate dislike redo satisfied guarantee
    warranty wrong complain mistake fix again disappointed bad ugly dumb headache reimburse store_credit swap
warranty: crap craps good_for how_long_is stops_working warranty guarantee guaranteed again break breaks broke stop
    stops quit die dies fail fails crap_out act_up last redo stand_behind defect covered labor part month next_month
    come_back happens_again faulty replace
deposit: deposit down upfront up_front hold advance prepay retainer reserve money_down put_down secure nonrefundable
payment: cash account billing pay payment card venmo check cheque credit debit charge zelle paypal wire transfer bank
    amex visa mastercard discover apple tap app bill invoice link swipe contactless paid
instalments: bucks smaller instalment installment month monthly payment part finance financing split spread
    little_by_little chunk half later afford credit plan at_once all_at_once over_time weekly break_up affirm klarna
    lump slow bit_by_bit pay_off interest
tip: tip tipping gratuity twenty percent normal expected cash
insurance: job employer work in_network through accept insurance insurer claim coverage copay network superbill
    reimburse deductible policy plan provider covered benefit benefits carrier ppo hmo aetna cigna united humana
    guardian delta metlife vsp eyemed bcbs blue_cross anthem kaiser medicaid medicare concordia
medicaid: medicaid medicare state_insurance chip welfare government low_income
cover: wreck ruin scuff scratch dent ding drop cover coverage insured insurance liability damage damaged break broke
    smash smashed lost steal stolen responsible replace worth proof coi
gift: gift gift_card gift_certificate voucher certificate present birthday christmas giftcard surprise
reduced: no_money cant_afford low_cost free reduced low income broke afford poor sliding scale cheaper money help
    assistance aid pro_bono
hours: weekends staffed 5am 6am be_out hours open opening close closed closing weekend weekday morning evening night
    am pm early late sunday saturday holiday 24 tonight lunch noon today thursday friday monday tuesday wednesday
holiday: holiday thanksgiving christmas easter memorial labor new_year july fourth eve closed
weekend: weekend saturday sunday sat sun
summer: summer july august june season vacation break month winter spring fall december january
night: night after closed overnight tonight midnight 24 pm emergency weekend sunday clock 2am 11pm hours late
early: check_in get_into be_out early ahead advance before beforehand reserve weeks how_far
late: im_late held_up be_late minutes_late late traffic stuck delay delayed behind minutes grace wait hold
    running_late on_my_way train
arrival: land get_in late_at_night flight arrival arrive exact window eta time on_my_way text precise when late show
    get_here coming guy wait around all_day between heads_up track
soon: soon soonest earliest next opening available fast quick quickly asap today tomorrow urgent wait waitlist waiting
    get_in see hearing week squeeze fit_me_in
waitlist: waitlist wait waiting list full spot room opening space
how_long: how_many_minutes get_it_back back_by all_day wait_while long take takes last minutes hours hour days finish
    done ready duration turnaround same rush wait back while week weeks quick how_many_days time by
ready: ready pick_up pickup done finished back take days long turnaround rush same_day by tomorrow
frequency: often frequency frequently regular weekly biweekly monthly year yearly twice once every month annual
    annually times recurring supposed_to due really_need
cancel: pay charge owe change move reschedule scrap push delayed cancel cancellation cant_make notice noshow no_show
    skip miss missed call_off back_out bail came_up comes_up sick change_my_mind drop fee penalty void undo
    last_minute something_came_up
change: cancel scrap call_off change move reschedule push delay delayed postpone switch swap different earlier later
    date another_day push_back closing other_day make_up
missed: pay charge owe fee skip_a still_pay make_ups sick_today cant_come miss missed absent sick skip make_up makeup
    lose lost session lesson class away vacation
quit: quit leave end stop terminate contract commitment locked cancel notice sign month_to_month commit bound stuck
    out_of
freeze: freeze pause hold suspend break injury injured hurt sick vacation travel away surgery pregnant
trial: try_one first_one before_we before_i see_if_i like trial try free first pass test sample once drop taster
    see_if before_we_commit check_out demo intro
tour: tour visit see show look around come_by check_out view walkthrough
new: just_moved moved new_in_town any_room room looking retired new first never switch join accept accepting taking
    register become patient client customer sign_up full brand_new spot looking_for space start
first: sit_down sitting_down first_time first_visit first_meeting first initial new beginner never before start intro
    time
beginner: beginner beginners experience experienced never level scratch zero newbie first start adult late learn
    too_late know_how rookie basic old
book: book appointment reserve reservation schedule slot booking make sign_up spot
walkin: walkin walk appointment drop_by come_by swing stop_by show_up whenever just_come pop_in drop_in without ahead
    need book line queue
bring: bring document paperwork form id record papers receipt statement have_with have_on need ready license passport
    copy list photo prepare
forms: form forms paperwork fill sign waiver intake online consent
guest: there come_too my_wife my_husband tag guest friend husband wife partner mom dad visitor buddy companion sister
    brother plus along accompany with somebody someone come sit_in bring else watch girlfriend boyfriend alone spouse
    mother father
parents: parent parents mom dad sit_in stay room watch with daughter son inside observe
child: watch leave_my_kid sitter child children kid baby toddler son daughter age old young minor teen boy girl
    childcare daycare stroller school infant youngest little yo yr_old year_old grade grader months month youngster
    kiddo family
age: age old young youngest little start minimum limit must adult minor 16 18 21 too_young too_old
adult: adult adults grown old beginner late older senior grown_up parents too_late
pet: lab golden terrier pet dog cat puppy kitten animal bird parrot rabbit bunny hamster reptile leash carrier breed
    fur pup doggo
parking: leave_my truck lot parking park street garage meter car space spot valet leave_my_car leave_the_car block
    drive
accessible: wheelchair walker steps step stairs ramp accessible disabled disability elevator crutches cane handicap
    mobility scooter door bad_knee climb floor
bathroom: bathroom restroom toilet washroom potty
language: language spanish speak english bilingual espanol habla interpreter translate french chinese
address: address where located location find directions street corner suite floor place near
area: area far mile town city county zip travel come_to come_out deliver serve service cover bronx queens brooklyn
    neighborhood distance range local out_to drive state out_here village suburb outside
state: long_distance from_here texas florida jersey new_york california state nevada arizona ohio vermont outside
    across interstate country
house: house home visit travel mobile come_to come_out onsite my_place
at_home: open til work office let_you nobody_is let_them home there be neighbor super doorman key let_in let gate door
    access present nobody lockbox unlock absent around be_there need_me leave_a_key
same_person: same person staff crew team who different cleaner therapist stylist trainer each teacher
experience: experience years long qualified trained certified school business since trust
licensed: licensed license insured bonded certified insurance permit background proof trust legit certificate check
    accredited qualified
reviews: review reference portfolio example sample before_and_after photos rating
job: job hire hiring apply work position resume opening career looking intern employ employment recruiting wage
online: online zoom video phone remote virtual telehealth app website link facetime skype call computer snow from_home
    internet drive in_person come_in
call: phone call talk number speak reach text contact email hold ahold person human
receipt: receipt invoice statement bill copy itemized tax proof email
records: record records copy file xray send transfer chart history email print get_a_copy
private: parents private confidential secret share tell anyone between find_out privacy keep safe know data info stays
privacy: camera photo photos picture social instagram post share
group: group party large people team crowd event big class bachelorette
party: party birthday event celebrate celebration host private venue anniversary bachelorette shower
food: food menu eat diet meal snack lunch dinner breakfast drink bring own vegan vegetarian gluten
drinks: drink wine beer alcohol corkage bottle coffee cocktail bar champagne byob
emergency: emergency urgent midnight night now help asap right_away hospital er bleed
safe: safe dangerous risk harm safety danger hurt harmful ok_for pregnant health
pregnant: pregnant pregnancy expecting prenatal trimester baby
clothes: wear clothes shoes outfit dress pants shirt attire casual jacket sneakers leggings swimsuit dress_code
own_gear: buy_stuff supplies own equipment gear mat supply bring rent borrow provide instrument tools use_yours
    at_home
rent: rent rental borrow lend loaner hire lease hire_out loan use
tenant: tenant rent renter renting landlord owner apartment lease own manager permission super
storage: hold_on_to between ready storage store keep hold hold_on warehouse unit furniture stuff belongings month
locker: locker lock stuff belongings store storage bag coat put safe valuables luggage
lost: lost found left forgot forget missing behind
wait: wait waiting lounge sit stay while room hang
pickup: pick_up pickup drop_off dropoff curbside deliver delivery ship collect come_get bring_in mail fetch
delivery: deliver delivery ship shipping bring drop mail doordash send
key_drop: drop_my key drop leave night after closed box overnight tonight slot mailbox
stairs: walk_up no_stairs downstairs upstairs ground_floor first_floor stairs steps floor walkup elevator flight story
weather: weather rain snow storm wind hot cold rained pouring wet
quality: fake off_brand original genuine real authentic knockoff oem aftermarket generic quality brand part parts
brand: shampoo product products carry tested animals organic natural vegan brand make model type maker manufacturer
    label kind work_on old
kinds: kind types areas cases teach teaching learn handle practice sort styles instruments list something_you
    something_u which_kind what_kind what_do_you
can_not: cannot wont refuse prohibited forbidden limit allowed restriction hazardous exclude
password: password passcode pin code login access locked unlock account
buy: buy sell purchase trade trade_in old used secondhand resell give_me worth cash
sell: sell carry stock buy retail sale order shop
failed: cant_fix fail fails no_fix nothing work owe still unsuccessful what_if get_it_going
contract: contract sign agreement commitment lock term paper written
reason: why reason how_come purpose
own_brought: own brought bought bring customer_supplied mine supply already provide
remains: haul take_away get_rid rid dispose disposal old dead recycle junk remove removal trash dump
minimum: minimum least small smallest order limit
referral: referral refer recommend friend doctor need_a slip note
certificate: certificate diploma credit hours accredited exam test pass
perform: concert play_for show_off stage perform performance recital show competition play audience
booking_fee: reservation fee hold card file
recommendation: recommend suggest best advice choose which right help_me decide between difference
lighting: light lights bulb fixture lamp outlet fan
lifting: stairs floor walkup elevator heavy flight
smell: smell odor stink smoke musty
sizes: small medium large xl size fit big tight loose
count: many much limit number per
rain_check: weather rain cancel reschedule postponed storm outdoor
key_holder: key lockbox code alarm doorman super pet
proof: proof certificate coi license copy show building
hidden: extra hidden surprise fee fees charge add_on upcharge fuel mileage travel
truck: truck van load trip trailer
season: season spring fall winter summer month june july august busy peak
deadline: deadline due by before date last_day
group_size: many people max fit capacity hold seat
photo_id: id license passport identification photo
ownership: owner owns family_owned local
dryness: dry drying wet cure hours until walk_on
noise: loud noise quiet noisy
animals_at_home: dog cat pet animals bite put_away crate
spare: spare extra second copy duplicate
weight: pound pounds lb lbs heavy kilo weight
visit_length: minutes hour session visit appointment long
drinks_food: snack coffee water bring eat drink
belongings: purse bag phone stuff watch jewelry wallet
sun: sun tan spray burn outside
late_pickup: late pickup pick_up after closing stuck at_work traffic
nap: nap sleep diaper potty bottle
teacher: teacher instructor coach tutor who
video: video zoom camera record virtual
tools: tool tools equipment gear
inspect: look check inspect see come_out diagnose assess evaluate
water: water leak wet flood pour spray drip
money_back: refund money_back cancel_my
donation: donate donation charity
pre_visit: before eat drink shave wash prepare ready arrive avoid
after_visit: after later tomorrow shower swim work exercise drive
open_air: outside outdoor patio yard
room: room stay get_into be_out check_in check_out night key suite bed hotel inn
activity: hiking hike trail kayak kayaks canoe beach ski fishing tour bike do_for_fun things_to_do nearby attraction
damage: crack cracked break broke vase scratch stain ruin ruined smash pays_for
plants: bush tree oak shrub plant died dead flower hedge
once: one_time once single drop_in just_once weekly recurring regular every_other
breakfast: breakfast brunch morning food eat coffee eggs
car_charger: charger charge charging electric tesla ev plug station
home_size: bedroom bathroom house home apartment studio square foot feet
"""
