"""What sellers say: who they are, what they have, what it does for a business, whom they look for, their bait."""

from receptionist.domain.hearing.sayings import any_of, sayings

_SUPPLIERS = (
    "agency, supplier, vendor, distributor, lender, broker, provider, manufacturer, startup, wholesaler, processor, "
    "(payroll/marketing/staffing/seo/cleaning/janitorial/advertising/software/lead gen/web) "
    "(company/agency/firm/service)"
)
_BUSINESSES = (
    "businesses, business owners, companies, dentists, plumbers, salons, stylists, firms, lawyers, attorneys, "
    "contractors, practices, offices, clinics, owners, shops, storefronts, restaurants, electricians, "
    "professionals, roofers, firm websites"
)
_YOURS = (
    "business, practice, company, firm, sales, revenue, traffic, reviews, ranking*, leads, bookings, website, "
    "presence, online presence, visibility, listing, salon, clinic, office, shop, team, brand, customer base, "
    "patient base, client base, profit*, google *, site, social media, calls, storefront, followers, * followers"
)
_GOODS = (
    "seo, website*, web site*, web design, website redesign, marketing, * ads, ads, leads, answering service*, "
    "ai receptionist, "
    "receptionist service, virtual (assistant*/receptionist*), staffing, "
    "merchant (services/account/processing/cash), "
    "(card/payment) processing, payroll, bookkeeping, it (support/services), cleaners, janitorial, "
    "(commercial/office) cleaning, supplies, (salon/shipping) supplies, products, product line, equipment, "
    "software, crm, "
    "social media, reputation management, logo*, branding, mobile app*, signage, uniforms, working capital, funding, "
    "credit card machine*, pos system, call center, business cards, printing, solar, (google/star) review*, reviews, "
    "business (insurance/loan*/funding/cards), phone system*, chatbot*, outsourcing, web developer*, "
    "(more/new/extra/qualified/exclusive) (customers/clients/patients/leads/calls/jobs/bookings), energy savings, "
    "copier*, vending machine*, coffee service, linen service, hygienists, workers"
)
_WHO_THEY_ARE = sayings(
    """
    (am/represent) [a/an/the/your]* [local/sales/*] (rep/representative/distributor/vendor/recruiter/account
        executive/account manager) (for/from/with/of/at)
    (am/represent/this is/we are/calling from/texting from/writing from) (a/an/the/with) [*/* */* * *] {suppliers}
    (am/are) selling !(my/our house/our home)
    (photographer/videographer/designer/copywriter/consultant/recruiter) .... your {yours}
    (reaching out/contacting you/writing/calling/texting/following up/checking in) [from */from * */to you]*
        (about/regarding/on/because of/to offer/to introduce) [about/on] (your {yours}/our !(appointment/bill)/
        advertising/marketing/a (offer/partnership/opportunity/proposal)/an (offer/opportunity))
        !(bill/appointment/billing)
    represent a [*/* */* * *] (company/firm/brand/line/group)
    {suppliers} (and/that/which) (can/could/we/i/will/would/help*/offer*)
    """,
    suppliers=_SUPPLIERS,
    yours=_YOURS,
)
_WHAT_THEY_HAVE = sayings(
    """
    (do you/are you/would you/could you/you guys) [guys/all/still/currently/ever]* .. {need} .. {goods}
    (insurance/rates/coverage/loan*/financing) for [small/local] {businesses}
    (try/use/see/introduce/introducing/show you/resell/promote/feature/about/from) our .. {product}
    (wholesale/discounted) (price/prices/rates) .. (for/on)
    our {product} .. (answer*/helps/automate*/saves/books/handles/integrate*/generate*/brings/gets/starts)
    our (leads/ads/clients see/rates are/prices start)
    we (buy/purchase) .. (equipment/practices/businesses/gold/inventory/accounts/buildings/property/scrap)
    we connect * (with/to)
    ({goods}/panels/services/windows/signs) for your ({yours}/building/staff/employees)
    {jargon}
    {we} .. ({offer}/work with/serve/train/coach/consult/represent) .. [small/local/dental/law/medical/hvac]
        {businesses} !of
    {we} .. (finance*/lend*/lease*/fund*) .. (equipment/practices/businesses)
    {we} .. {offer} .... (for/to/with) .. {businesses}
    {we} .. {offer} .. {goods}
    help* !me .... (scale/grow/get more/get found/stand out)
    """,
    businesses=_BUSINESSES,
    goods=_GOODS,
    jargon="your google (listing/ads/ranking*/profile), seo, search engine optimi*, google maps, "
    "google business (profile/listing/page), lead gen*, digital marketing, "
    "web design, website redesign, merchant (account/services/cash/processing), cash advance, line of credit, "
    "(credit card/card) processing, payroll services, shipping supplies, mockup, refurbished, per lead, backlinks, "
    "copier*, staffing agency, (business/small business/sba) (loan*/funding), working capital, "
    "(erc/ppp/employee retention) (credit/loan/refund), (web/website/app) (developer*/designer*/development), "
    "(exclusive/qualified/live/guaranteed) [*] leads",
    need="need, want, use, interested in, looking for, in need of, in the market for, open to, consider, "
    "considering, like",
    offer="help, offer*, provid*, sell, sells, selling, specializ*, do, run, build*, design, supply, supplies, "
    "manage, create, "
    "have, make, deliver, generate, install, finance, fund, print, clean, write",
    product="software, platform, app, service*, system, product*, kit*, tool, team, company, solution, line, ai, "
    "agency, "
    "program, package*",
    we="we, i, our * (company/team/agency/firm/service/software/platform), "
    "our (company/team/agency/firm/service/software/"
    "platform), my (company/agency/team)",
    yours=_YOURS,
)
_WHAT_IT_DOES = sayings(
    """
    (clean/paint/wash/landscape/maintain/manage/redesign/build) your [*] {yours}
    (get/bring/send/deliver/find/fill/guarantee) (you/your *) .. {more} {clients}
    (get/put/bring/move/push/take) your .. {yours} (to the/on the/on google/more/ranked/noticed/in front/found/online)
    (want/need/get/like/bring/send) [you/your *] [*] {more} [*] {clients}
    let us (handle/manage/run/take care of/help with) your
    ^ we can help [you/your *] $
    (clients/customers/patients) we can help [you/your *] $
    {grow} (your/ur) .. {yours}
    {lower} (your/you/costs/overhead/expenses) .. {costs}
    {page_one}
    {we} .. save you [*] [*] (money/time/thousands/00/hundreds/hours)
    """,
    clients="patients, clients, customers, leads, jobs, hygienists, workers, staff, calls, reviews, bookings",
    costs="cost*, overhead, expenses, credit card, processing, merchant, card, energy, payroll, operating, phone, "
    "internet, "
    "shipping, utility, electric, business, fees, rates, bill*",
    grow="grow*, boost*, scal*, increas*, double, triple, improve, rank, promote, advertise, market, skyrocket, "
    "maximize, "
    "optimize, streamline, explode, multiply",
    lower="lower*, reduc*, cut, slash, save on, save you",
    more="more, extra, additional, qualified, exclusive, new, 00",
    page_one="(first page/top/page 1/page one) of google, rank* .. (on/in) google, rank .. on page (1/one)",
    we="we, could, can, to, our *",
    yours=_YOURS,
)
_WHOM_THEY_LOOK_FOR = sayings(
    """
    (be/become/as) your .. (provider/supplier/vendor/partner/distributor/wholesaler/processor)
    (happy/satisfied/unhappy/who) (with/is) your (current/existing) .. (provider/processor/vendor/supplier/
        company/service/carrier/system/insurance/payroll/software)
    (sell/selling/buy/buying/purchase/acquire/acquiring/value of) your [*] (practice/business/building/property/
        company/firm/shop/salon)
    (speak/talk/connect/chat/meet) (to/with) [the/whoever/your]* (owner/decision maker) about (your/our/a/
        advertising/marketing) !(bill/invoice/service/policy)
    (work/partner/partnering/team up/collaborate) with (you/your) .. (to promote/salon/clinic/office/firm/
        company/practice/business/shop)
    (would/could/can/is/does) your {yours} .. (interested/like to/benefit/looking to/be open to/need)
    do you (accept/take/use) [new/outside]* vendors
    do you [currently] outsource
    decision maker
    who would i (talk/speak) (to/with) about your {departments}
    do you [guys/all] need (more/[your] *) ({clients}/cleaned/painted/redone/waxed/washed/updated/managed/
        designed/printed)
    owner about {goods}
    who (handles/manages/runs/does/takes care of/is in charge of/is responsible for/do i talk to about/is over/
        would be) (your/the) .. {departments}
    who makes decisions (on/about)
    who is (in charge of/the person for/responsible for/over) .. {departments}
    """,
    clients="clients, customers, patients, leads, staff, hygienists, workers, drivers, temps, assistants, nurses",
    departments="marketing, advertising, website, seo, purchasing, payroll, supplies, it, social media, ordering, "
    "accounting, merchant, phones, phone system, procurement, buying, ads, staffing",
    goods="solar, seo, business, advertising, marketing, insurance, savings, an offer, an opportunity, payment, "
    "credit, "
    "our, leads, your !bill",
    yours=_YOURS,
)
_BAIT = sayings(
    """
    (advertise/feature*/list*/sponsor/showcase/ad/spot/join/included/put your *) .. (in/on) our
    (discuss/explore/talk about/regarding) [a/the/potential/possible]* (partnership/collaboration/opportunity/
        business opportunity/synergy)
    (drop/dropping) off [*] (sample*/a catalog/brochure*/our */donuts)
    (noticed/saw/see/found) [that] your .. {faulty}
    (pre approved/preapproved/pre qualified/prequalified/qualify/qualifies/eligible/approved) .. (for up to/for
        00/for $/for a 00/funding/loan/capital/financing for your)
    (send/email/mail/share) [you/over/some]* (info*/a proposal/a quote/catalog/a brochure/details/pricing/
        samples) (on/about/of/for) our {product}
    (show/give/offer/get/book/schedule/set up/do/have/want/see/offering/free/quick/short) [you/your *] [a/an]
        [*] (demo/demos/audit/product tour/pitch/presentation/lunch and learn) !(of the)
    candidate* for your
    free .. (audit/analysis/mockup/listing/evaluation) [of/for/on] [your]
    direct from the (factory/manufacturer)
    free sample* of our
    offer* for [small/local] {businesses}
    {businesses} like (yours/this)
    partnership (opportunit*/with your/proposal)
    """,
    product="service*, product*, rates, company, offer*, pricing, line, program",
    businesses=_BUSINESSES,
    faulty="(is/are/was) not (verified/ranking/ranked/optimized/mobile/showing/converting/secure/claimed), "
    "could be, can be, "
    "could use, (is/was) (slow/broken/outdated), need*, lack*, missing, does not",
)
_IN_SPANISH = sayings(
    """
    (aumentar/incrementar/mejorar/duplicar) (sus/tus/su/tu/las) (ventas/clientes/negocio/ganancias)
    (le/les/te) (interesa*/gustaria/ayudamos a/puedo ayudar a/ofrezco/ofrecemos) .. {crecer}
    (oferta/promocion/servicio*) de * para (negocios/empresas/oficinas/su)
    (ofrecemos/vendemos/brindamos/ofrezco/vendo/promocionamos) .... {cosas}
    (prestamo*/financiamiento/capital/credito) para (su/tu/el) (negocio/empresa)
    hacemos (pagina* web/publicidad/anuncios/marketing)
    para (negocios/empresas/oficinas) como (el/la) suy*
    somos [una/la] (empresa/agencia/compania/proveedor*) (de/que ofrece/que vende)
    """,
    cosas="servicio*, productos, negocio*, empresa*, oficina*, equipo*, publicidad, pagina*, software, seguro*, "
    "su, sus, "
    "marketing, prestamos, limpieza, uniformes",
    crecer="aumentar, mejorar, vender, crecer, publicidad, prestamo, mas clientes, conseguir, atraer, pagina web, "
    "anunciar*",
)
SELLS = any_of(_WHO_THEY_ARE, _WHAT_THEY_HAVE, _WHAT_IT_DOES, _WHOM_THEY_LOOK_FOR, _BAIT, _IN_SPANISH)
