"""What sellers say: who they are, what they have, what it does for a business, whom they look for, their bait."""

from receptionist.domain.hearing.phrasebook import phrasebook

_CLASSES = {
    "brochures": "company, line, offer*, pricing, product*, program, rates, service*",
    "businesses": "attorneys, business owners, businesses, clinics, companies, contractors, dentists, electricians, "
    "firm websites, firms, lawyers, offices, owners, plumbers, practices, professionals, restaurants, roofers, "
    "salons, shops, storefronts, stylists",
    "clients": "bookings, calls, clients, customers, hygienists, jobs, leads, patients, reviews, staff, workers",
    "cosas": "empresa*, equipo*, limpieza, marketing, negocio*, oficina*, pagina*, prestamos, productos, publicidad, "
    "seguro*, servicio*, software, su, sus, uniformes",
    "costs": "bill*, business, card, cost*, credit card, electric, energy, expenses, fees, internet, merchant, "
    "operating, overhead, payroll, phone, processing, rates, shipping, utility",
    "crecer": "anunciar*, atraer, aumentar, conseguir, crecer, mas clientes, mejorar, pagina web, prestamo, "
    "publicidad, vender",
    "departments": "accounting, ads, advertising, buying, it, marketing, merchant, ordering, payroll, phone system, "
    "phones, procurement, purchasing, seo, social media, staffing, supplies, website",
    "faulty": "are|is|was not claimed|converting|mobile|optimized|ranked|ranking|secure|showing|verified, can be, "
    "could be, could use, does not, is|was broken|outdated|slow, lack*, missing, need*",
    "goods": "* ads, ads, ai receptionist, answering service*, bookkeeping, branding, business cards, "
    "business cards|funding|insurance|loan*, call center, card|payment processing, chatbot*, cleaners, "
    "coffee service, commercial|office cleaning, copier*, credit card machine*, crm, energy savings, equipment, "
    "exclusive|extra|more|new|qualified bookings|calls|clients|customers|jobs|leads|patients, funding, "
    "google|star review*, hygienists, it services|support, janitorial, leads, linen service, logo*, marketing, "
    "merchant account|cash|processing|services, mobile app*, outsourcing, payroll, phone system*, pos system, "
    "printing, product line, products, receptionist service, reputation management, reviews, "
    "salon|shipping supplies, seo, signage, social media, software, solar, staffing, supplies, uniforms, "
    "vending machine*, virtual assistant*|receptionist*, web design, web developer*, web site*, website redesign, "
    "website*, workers, working capital",
    "grow": "advertise, boost*, double, explode, grow*, improve, increas*, market, maximize, multiply, optimize, "
    "promote, rank, scal*, skyrocket, streamline, triple",
    "hands": "assistants, clients, customers, drivers, hygienists, leads, nurses, patients, staff, temps, workers",
    "jargon": "(credit card, card) processing, (employee retention, erc|ppp) credit|loan|refund, "
    "(small business, business|sba) funding|loan*, app|web|website designer*|developer*|development, backlinks, "
    "cash advance, copier*, digital marketing, exclusive|guaranteed|live|qualified *? leads, "
    "google business listing|page|profile, google maps, lead gen*, line of credit, "
    "merchant account|cash|processing|services, mockup, payroll services, per lead, refurbished, "
    "search engine optimi*, seo, shipping supplies, staffing agency, web design, website redesign, working capital, "
    "your google ads|listing|profile|ranking*",
    "lower": "cut, lower*, reduc*, save on, save you, slash",
    "more": "#*, additional, exclusive, extra, more, new, qualified",
    "need": "consider, considering, in need of, in the market for, interested in, like, looking for, need, open to, "
    "use, want",
    "offer": "build*, clean, create, deliver, design, do, finance, fund, generate, have, help, install, make, "
    "manage, offer*, print, provid*, run, sell, selling, sells, specializ*, supplies, supply, write",
    "page_one": "(first page, page 1, page one, top) of google, rank .. on page 1|one, rank* .. in|on google",
    "product": "agency, ai, app, company, kit*, line, package*, platform, product*, program, service*, software, "
    "solution, system, team, tool",
    "subjects": "advertising, an offer, an opportunity, business, credit, insurance, leads, marketing, our, payment, "
    "savings, seo, solar, your !bill",
    "suppliers": "(lead gen, advertising|cleaning|janitorial|marketing|payroll|seo|software|staffing|web) "
    "agency|company|firm|service, "
    "agency, broker, distributor, lender, manufacturer, processor, provider, startup, supplier, vendor, wholesaler",
    "we": "i, my agency|company|team, our * agency|company|firm|platform|service|software|team, "
    "our agency|company|firm|platform|service|software|team, we",
    "we_could": "can, could, our *, to, we",
    "yours": "* followers, bookings, brand, business, calls, client base, clinic, company, customer base, firm, "
    "followers, google *, leads, listing, office, online presence, patient base, practice, presence, profit*, "
    "ranking*, revenue, reviews, sales, salon, shop, site, social media, storefront, team, traffic, visibility, "
    "website",
}
SELLS = phrasebook(
    _CLASSES,
    who_they_are="""
    (calling from, texting from, this is, we are, writing from, am|represent) a|an|the|with *? *? *? {suppliers}
    (checking in, contacting you, following up, reaching out, calling|texting|writing) (from *, from * *,
        to you)?? (because of, to introduce, to offer, about|on|regarding) about|on? (a offer|opportunity|partnership|
        proposal, an offer|opportunity, our !appointment|bill, your {yours}, advertising|marketing) !appointment|bill|
        billing
    am|are selling !(our home, our house, my)
    am|represent a|an|the|your?? *|local|sales? (account executive, account manager, distributor|recruiter|rep|
        representative|vendor) at|for|from|of|with
    consultant|copywriter|designer|photographer|recruiter|videographer ... your {yours}
    represent a *? *? *? brand|company|firm|group|line
    {suppliers} and|that|which can|could|help*|i|offer*|we|will|would
    """,
    what_they_have="""
    (are you, could you, do you, would you, you guys) all|currently|ever|guys|still?? .. {need} .. {goods}
    (show you, about|feature|from|introduce|introducing|promote|resell|see|try|use) our .. {product}
    coverage|financing|insurance|loan*|rates for local|small? {businesses}
    discounted|wholesale price|prices|rates .. for|on
    help* !me ... (get found, get more, stand out, grow|scale)
    our (clients see, prices start, rates are, ads|leads)
    our {product} .. answer*|automate*|books|brings|generate*|gets|handles|helps|integrate*|saves|starts
    panels|services|signs|windows|{goods} for your building|employees|staff|{yours}
    we buy|purchase .. accounts|buildings|businesses|equipment|gold|inventory|practices|property|scrap
    we connect * to|with
    {jargon}
    {we} .. (work with, coach|consult|represent|serve|train|{offer}) .. dental|hvac|law|local|medical|
        small? {businesses} !of
    {we} .. finance*|fund*|lease*|lend* .. businesses|equipment|practices
    {we} .. {offer} .. {goods}
    {we} .. {offer} ... for|to|with .. {businesses}
    """,
    what_it_does="""
    ^ we can help (your *, you)? $
    bring|deliver|fill|find|get|guarantee|send (your *, you) .. {more} {clients}
    bring|get|like|need|send|want (your *, you)? *? {more} *? {clients}
    bring|get|move|push|put|take your .. {yours} (in front, on google, on the, to the, found|more|noticed|online|
        ranked)
    build|clean|landscape|maintain|manage|paint|redesign|wash your *? {yours}
    clients|customers|patients we can help (your *, you)? $
    let us (help with, take care of, handle|manage|run) your
    {grow} ur|your .. {yours}
    {lower} costs|expenses|overhead|you|your .. {costs}
    {page_one}
    {we_could} .. save you *? *? #*|hours|hundreds|money|thousands|time
    """,
    whom_they_look_for="""
    (team up, collaborate|partner|partnering|work) with you|your .. (to promote, business|clinic|company|firm|office|
        practice|salon|shop)
    (value of, acquire|acquiring|buy|buying|purchase|sell|selling) your *? building|business|company|firm|practice|
        property|salon|shop
    as|be|become your .. distributor|partner|processor|provider|supplier|vendor|wholesaler
    can|could|does|is|would your {yours} .. (be open to, like to, looking to, benefit|interested|need)
    chat|connect|meet|speak|talk to|with the|whoever|your?? (decision maker, owner) about a|advertising|marketing|our|
        your !bill|invoice|policy|service
    decision maker
    do you accept|take|use new|outside?? vendors
    do you all|guys? need (your? *, more) cleaned|designed|managed|painted|printed|redone|updated|washed|waxed|{hands}
    do you currently? outsource
    happy|satisfied|unhappy|who is|with your current|existing .. carrier|company|insurance|payroll|processor|provider|
        service|software|supplier|system|vendor
    owner about {subjects}
    who (do i talk to about, is in charge of, is over, is responsible for, takes care of, would be, does|handles|
        manages|runs) the|your .. {departments}
    who is (in charge of, responsible for, the person for, over) .. {departments}
    who makes decisions about|on
    who would i speak|talk to|with about your {departments}
    """,
    bait="""
    (pre approved, pre qualified, approved|eligible|preapproved|prequalified|qualifies|
        qualify) .. (financing for your, for #*, for $, for a #*, for up to, capital|funding|loan)
    (put your *, ad|advertise|feature*|included|join|list*|showcase|sponsor|spot) .. in|on our
    (set up, book|do|free|get|give|have|offer|offering|quick|schedule|see|short|show|want) (your *, you)? a|
        an? *? (lunch and learn, product tour, audit|demo|demos|pitch|presentation) !(of the)
    (talk about, discuss|explore|regarding) a|possible|potential|the?? (business opportunity, collaboration|
        opportunity|partnership|synergy)
    candidate* for your
    direct from the factory|manufacturer
    drop|dropping off *? (a catalog, our *, brochure*|donuts|sample*)
    email|mail|send|share over|some|you?? (a brochure, a proposal, a quote, catalog|details|info*|pricing|
        samples) about|for|of|on our {brochures}
    found|noticed|saw|see that? your .. {faulty}
    free .. analysis|audit|evaluation|listing|mockup for|of|on? your?
    free sample* of our
    offer* for local|small? {businesses}
    partnership (with your, opportunit*|proposal)
    {businesses} like this|yours
    """,
    en_espanol="""
    aumentar|duplicar|incrementar|mejorar las|su|sus|tu|tus clientes|ganancias|negocio|ventas
    brindamos|ofrecemos|ofrezco|promocionamos|vendemos|vendo ... {cosas}
    capital|credito|financiamiento|prestamo* para el|su|tu empresa|negocio
    hacemos (pagina* web, anuncios|marketing|publicidad)
    le|les|te (ayudamos a, puedo ayudar a, gustaria|interesa*|ofrecemos|ofrezco) .. {crecer}
    oferta|promocion|servicio* de * para empresas|negocios|oficinas|su
    para empresas|negocios|oficinas como el|la suy*
    somos la|una? agencia|compania|empresa|proveedor* (que ofrece, que vende, de)
    """,
)
