"""Whether a seller writes, who wants the business as a customer: we and our goods, your business and how it grows."""

from receptionist.domain.hearing.plain import rules, unaccented

_SELLS = rules(
    r"""
    (?:accept|take|use|looking for) (?:new |outside )?vendors(?: .*)?
    (?:we|can we|could we|like to|love to) (?:\w+ )?(?:clean|paint|wash|landscape|maintain|manage|handle|redesign
        |build) your (?:\w+ )?(?:office|building|windows|parking lot|storefront|clinic|social media|website|salon
        |books|marketing)(?: .*)?
    let us (?:handle|manage|run|take care of|help with) your(?: .*)?
    free (?:website|seo|google|marketing|online|business) (?:audit|review|analysis|report|evaluation)(?: .*)?
    our (?:leads|ads|clients see|rates are|prices start)(?: .*)?
    we can help(?: you| your \w+)*$
    (?:work|partner|team up|collaborate) with your (?:salon|clinic|office|firm|company|practice|business|shop)(?: .*)?
    hacemos (?:paginas? web|publicidad|anuncios|marketing)(?: .*)?
    (?:seo|google maps|merchant (?:account|services|cash)|cash advance|line of credit|shipping supplies|recruiter
        |mockup|refurbished|per lead|backlinks|copiers?|staffing agency|lead gen\w*)(?: .*)?
    (?:billing|scheduling|practice management|booking|payroll|crm) (?:software|system|platform|app) (?!not|is
        |down)(?: ?.*)
    (?:try|use|see|introduce|introducing|show you|resell|promote|feature|about|from) our (?:\w+ ){0,2}?(?:software
        |platform|app|service|system|product|products|kits?|tool|team|company|solution|line)(?: .*)?
    (?:would|could|can|is|does) your (?:clinic|office|firm|salon|company|business|practice|shop
        |team) (?:\w+ ){0,2}?(?:interested|like to (?:try|use|see|save|get)|benefit|looking to|be open to)(?: .*)?
    owner about (?:solar|seo|business|advertising|marketing|insurance|savings|an offer|an opportunity|payment|credit
        |our|leads|your (?!bill))(?: .*)?
    we connect \w+ (?:with|to) \w+(?: .*)?
    candidates? for your(?: .*)?
    (?:pre ?approved|pre qualified|prequalified) for(?: .*)?
    free samples? of our(?: .*)?
    (?:listed|list you|list your \w+|featured|join|included|a spot) (?:\w+ ){0,2}?(?:in|on) our(?: .*)?
    (?:web|website|app|software) (?:developers?|designers?|development)(?: .*)?
    (?:cut|reduce|lower|save on) (?:your )?(?:costs|overhead|expenses)(?: .*)?
    (?:photographer|videographer|designer|copywriter|consultant|recruiter) (?:\w+ ){0,4}?your (?:salon|clinic|office
        |website|team|business|shop|practice)(?: .*)?
    (?:our company|we|i) (?:\w+ )?(?:finances?|lends?|leases?|funds?) (?:\w+ ){0,3}?(?:equipment|practices
        |businesses)(?: .*)?
    (?:oferta|promocion|servicios?) de \w+ para (?:negocios|empresas|oficinas|su \w+)(?: .*)?
    para (?:negocios|empresas|oficinas) como (?:el|la) suy[oa](?: .*)?
    {we} (?:\w+ ){0,2}?(?:{offer}|work with|serve|train|coach|consult|represent) (?:\w+ ){0,4}?{trades}(?: .*)?
    rank\w* (?:\w+ ){0,2}?(?:on|in) google|google business (?:profile|listing|page)(?: .*)?
    (?:reaching out|contacting you|writing|calling|texting|following up|checking in) (?:about|regarding|on|because of
        |to (?:offer|introduce|see if you)) (?:your (?:google|website|business|online|marketing|site|listing)|our
        |an? (?:offer|partnership|opportunity|proposal))(?: .*)?
    who (?:is|handles|does|would be) (?:in charge of|the person for|responsible for
        |over) (?:\w+ )?{departments}(?: .*)?
    (?:be|become|as) your (?:\w+ ){0,2}?(?:provider|supplier|vendor|partner|distributor|wholesaler|processor)(?: .*)?
    our (?:ai|software|platform|app|products?|tool|solution|services?|agency|team|program
        |system) (?:\w+ ){0,3}?(?:answers?|helps?|automates?|saves?|books?|handles?|integrates?|generates?|brings?
        |gets?)(?: .*)?
    (?:want|see|like|quick|free|short|up for) (?:to see )?(?:a |an |our )?(?:quick |free |short 
        |live )?demo(?! of the)(?: .*)?
    (?:get |be |are |pre )?approved for (?:up to|\$|\d)(?: .*)?
    (?:happy|satisfied|unhappy|who) (?:with|is) your (?:current|existing) (?:\w+ ){0,2}?(?:provider|processor|vendor
        |supplier|company|service|carrier|system|insurance|payroll|software)(?: .*)?
    (?:advertise|feature|list|featured|listed|sponsor|showcase|ad|spot) (?:\w+ ){0,4}?(?:in|on) our(?: .*)?
    (?:discuss|explore|talk about|regarding) (?:an? |the )?(?:potential |possible )?(?:partnership|collaboration
        |opportunity|business opportunity|synergy)(?: .*)?
    (?:i am|we are) selling (?!my|our (?:house|home))(?: ?.*)
    do you (?:currently )?outsource(?: .*)?
    we are an? (?:\w+ ){0,4}?(?:company|agency|firm|provider|supplier|manufacturer|startup|lender|distributor)(?: .*)?
    (?:insurance|rates|coverage|loans?|financing) for (?:\w+ )?{trades}(?: .*)?
    (?:we|i) (?:can|could|will) (?:get|bring|send|deliver|find|fill
        |guarantee) (?:you |your \w+ )(?:\S+ ){0,3}?(?:patients|clients|customers|leads|jobs|hygienists|workers|staff
        |calls|reviews)(?: .*)?
    (?:staffing|marketing|advertising|cleaning|janitorial|payroll|software) (?:company|agency|firm
        |service)(?: \w+)? (?:and|that|which) (?:can|could|we|i|will|would|help\w*|offer\w*)(?: .*)?
    (?:grow|growing|boost|boosting|scale|scaling|increase|increasing) (?:\w+ )?(?:your|ur) (?:\w+ ){0,2}?(?:business
        |practice|company|firm|sales|revenue|traffic|reviews|rankings?|visibility|online presence)(?: .*)?
    (?:seo|search engine optimi\w+|your google (?:ads|rankings?|listing|profile)|lead generation|digital marketing
        |marketing agency
        |web design|website redesign|merchant (?:services|account|processing)|credit card processing
        |payroll services)(?: .*)?
    (?:business|working capital|small business|sba) (?:loans?|funding|line of credit|cash advance)(?: .*)?
    (?:pre ?approved|qualify|qualifies|eligible|approved) (?:\w+ ){0,3}?(?:funding|loan|capital
        |financing for your)(?: .*)?
    (?:speak|talk|connect|chat|meet) (?:to|with) (?:the |whoever |your )*(?:owner
        |decision maker) about (?:your (?!bill
        |invoice|service|policy)|ur|our (?:services?|products?|offer)|a partnership|advertising|marketing)(?: .*)?
    (?:we|i) (?:can |could )?(?:help|offer|provide|sell|work with) (?:\w+ )?(?:businesses|dentists|dental practices
        |dental offices
        |law firms|attorneys|contractors|plumbers|practices|companies|clinics) (?:like yours|get|grow|find|save
        |with)(?: .*)?
    (?:get|bring|send) (?:you|ur|your \w+) (?:\w+ ){0,2}?(?:more|new|\d+) (?:\w+ )?(?:leads|customers|clients|patients
        |jobs|reviews)(?: .*)?
    {we} (?:\w+ ){0,2}?{offer} (?:\w+ ){0,4}?{goods}(?: .*)?
    {we} (?:\w+ ){0,2}?{offer} (?:\w+ ){0,6}?(?:for|to|with) (?:\w+ ){0,2}?(?:businesses|offices|practices|salons
        |law firms|lawyers|companies|dentists|plumbers|attorneys|contractors|owners|clinics|shops)(?: .*)?
    (?:we are|i am|this is) (?:an? |the )?(?:\w+ ){0,3}?(?:agency|supplier|vendor|distributor|payroll company
        |marketing company|staffing \w+|lender|broker)(?: .*)?
    am (?:an? |the |your |your local )?(?:\w+ )?(?:sales )?(?:rep|representative|distributor|vendor
        |account (?:executive|manager)) (?:for|from|with|of|at)(?: .*)?
    i represent an? (?:\w+ ){0,3}?(?:company|agency|firm|brand|line|vendor|group|supplier|manufacturer)(?: .*)?
    (?:grow|boost|double|triple|increase|improve|rank|scale|promote|advertise|market|skyrocket|maximize|optimize
        |streamline|explode|multiply) your (?:\w+ ){0,2}?{ours}(?: .*)?
    (?:get|put|bring|move|push|take) your (?:\w+ )?{ours} (?:to the|on the|on google|more|ranked|noticed|in front
        |found|online)(?: .*)?
    (?:lower|reduce|cut|slash|save (?:you )?(?:\w+ )?on) your (?:credit card|processing|merchant|card|energy|overhead
        |payroll|operating|phone|internet|shipping|utility|electric|business)(?: .*)?
    {we} (?:\w+ ){0,6}?(?:lower|reduce|cut|slash|double|triple) (?:you |your )(?:\w+ )?(?:fees|rates|costs?|leads
        |bills?|sales|bookings)(?: .*)?
    (?:{we}|could|can|to) (?:\w+ ){0,2}?save you(?:r \w+)? (?:\w+ )?(?:money|time|thousands|\d+|hundreds
        |hours)(?: .*)?
    (?:do you|are you|would you|could you|you guys)(?: guys| all| still| currently| ever)? (?:\w+ ){0,2}?(?:need|want
        |use|interested in|looking for|in need of|in the market for|open to|consider|considering|like
        |interested) (?:\w+ ){0,3}?{goods}(?: .*)?
    (?:sell|selling|buy|buying|purchase|acquire|acquiring|value of) your (?:\w+ )?(?:practice|business|building
        |property|company|firm|shop|salon)(?: .*)?
    we (?:\w+ )?(?:buy|purchase) (?:\w+ ){0,3}?(?:equipment|practices|businesses|gold|inventory|accounts|buildings
        |property|scrap)(?: .*)?
    who (?:handles|manages|runs|does|takes care of|is in charge of|is responsible for|do i (?:talk|speak) to about
        |makes decisions (?:on|about)) (?:your|the) (?:\w+ )?{departments}(?: .*)?
    decision maker(?: .*)?
    (?:show|give|offer|get|book|schedule|set up|do|have) (?:you |your \w+ )?(?:an? )?(?:\w+ )?(?:demo|audit
        |product tour|pitch|presentation|lunch and learn)(?: .*)?
    free (?:\w+ )?(?:audit|demo|trial|analysis|mockup|website|listing|estimate) (?:of|for|on) your(?: .*)?
    partnership (?:opportunit\w+|with your|proposal)|partner with your? (?:\w+ )?{ours}(?: .*)?
    (?:drop|dropping) off (?:\w+ )?(?:samples?|a catalog|brochures?|our \w+|donuts)(?: .*)?
    (?:send|email|mail|share) (?:you |over |some |you some )*(?:info\w*|a proposal|a quote|catalog|our rates
        |a brochure|details|pricing|samples) (?:on|about|of|for) our (?:\w+ )?(?:services?
        |products?|rates|company|offer\w*|pricing|line)(?: .*)?
    (?:noticed|saw|see|found) (?:that )?your (?:\w+ ){1,3}?(?:is not|are not|was not|could be|can be|could use|needs?
        |does not|lacks?|missing) (?:\w+ ){0,2}?(?:verified|ranking|ranked|optimized|mobile|showing up|converting
        |secure|claimed|improved|improvement|update|a website|better|work|help|on the first)(?: .*)?
    do you (?:guys |all )?need (?:your (?!address|id|card|info|insurance)\w+ (?:\w+ )?(?:cleaned|painted|redone|waxed
        |washed|updated|managed|designed|printed)|more (?:clients|customers|patients|leads|staff)
        |(?:\w+ )?(?:hygienists|workers|drivers|temps|assistants|nurses))(?: .*)?
    (?:want|need|get|like|bring|send) (?:you |your \w+ )?(?:\w+ )?(?:more|extra|additional|qualified
        |exclusive) (?:\w+ )?(?:customers|clients|patients|leads|jobs|bookings|calls)(?: .*)?
    (?:exclusive|qualified|live|guaranteed) (?:\w+ )?leads(?: .*)?
    (?:{goods}|panels|services?|windows|signs) for your (?:building|office|business|practice|company|clinic|salon
        |shop|firm|team|staff|employees)(?: .*)?
    (?:for|to) (?:offices|businesses|practices|salons|firms|shops|clinics|companies) like (?:yours|this)(?: .*)?
    (?:first page|top) of google|(?:rank|ranking) (?:\w+ )?on google|page (?:1|one) of google
    (?:erc|ppp|employee retention) (?:credit|loan|refund)(?: .*)?
    (?:ofrecemos|vendemos|brindamos|ofrezco|vendo|promocionamos) (?:\w+ ){0,8}?(?:servicios?|productos|negocios?
        |empresas?|oficinas?|equipos?|publicidad|paginas?|software|seguros?|su|sus|marketing|prestamos|limpieza
        |uniformes)(?: .*)?
    somos (?:una |la )?(?:empresa|agencia|compania|proveedor\w*) (?:de|que (?:ofrece|vende)) (?:marketing|limpieza
        |publicidad|software|servicios|\w+)(?: .*)?
    (?:le|les|te) (?:interesa\w*|gustaria|ayudamos a|puedo ayudar a|ofrezco|ofrecemos) (?:\w+ ){0,2}?(?:aumentar
        |mejorar|vender|crecer|publicidad|prestamo|mas clientes|conseguir|atraer|pagina web|anunciar\w*)(?: .*)?
    (?:aumentar|incrementar|mejorar|duplicar) (?:sus|tus|su|tu|las) (?:ventas|clientes|negocio|ganancias)(?: .*)?
    (?:prestamos?|financiamiento|capital|credito) para (?:su|tu|el) (?:negocio|empresa)(?: .*)?
    """,
    we="we, i, our (?:\\w+ )?(?:company|team|agency|firm|service|software|platform), my (?:company|agency|team)",
    offer="help, offer, offers, provide, provides, sell, sells, specialize, specializes, do, run, build, builds, "
    "design, supply, supplies, "
    "manage, create, have, make, deliver, generate, install, finance, fund, print, clean, offering, "
    "providing, selling",
    goods="seo, websites?, web ?sites?, web design, marketing, facebook ads, google ads, ads, leads, "
    "answering services?, ai receptionist, "
    "receptionist service, virtual (?:assistants?|receptionists?), staffing, merchant services, "
    "(?:card|payment) processing, payroll, bookkeeping, "
    "it (?:support|services), commercial cleaning, janitorial, office cleaning, supplies, salon products, "
    "product line, equipment, software, crm, "
    "social media, reputation management, logos?, branding, mobile apps?, signage, uniforms, working capital, "
    "business (?:loans?|funding), "
    "credit card machines?, pos system, call center, business cards, printing, solar, google reviews?, star reviews, "
    "reviews, business insurance, "
    "phone systems?, chatbots?, outsourcing, web developers?, funding, "
    "(?:more|new) (?:customers|clients|patients|leads), energy savings, "
    "copiers?, vending machines?, coffee service, linen service",
    ours="business, practice, company, firm, sales, revenue, traffic, reviews, rankings?, leads, bookings, website, "
    "presence, visibility, "
    "listing, salon, clinic, office, shop, team, brand, (?:customer|patient|client) base, profits?, google ranking, "
    "social media",
    trades="(?:small |local |dental |law |medical |hvac )?(?:businesses|business owners|companies|dentists|plumbers"
    "|salons|stylists|firms|lawyers|attorneys|contractors|practices|offices|clinics|owners|shops|storefronts"
    "|restaurants|electricians|professionals)",
    departments="marketing, advertising, website, seo, purchasing, payroll, supplies, it, social media, ordering, "
    "accounting, merchant, "
    "phones, phone system, procurement, buying, ads, staffing",
)
_BUYS = rules(
    r"""
    websites? (?:terms|contract|privacy|law\w*|dispute)(?: .*)?
    ^(?:hi |hello )?(?:need|looking for|want) an? (?:\w+ )?(?:lawyer|attorney|plumber|dentist|electrician
        |stylist)(?: .*)?
    (?:sue|sued|suing|lawsuit|stole|scammed|dispute|fighting) (?:\w+ ){0,8}?(?:designers?|developers?|advance|company
        |merchant\w*|agency|lender)(?: .*)?
    (?:designers?|developers?|agency|company) (?:\w+ )?(?:stole|scammed|ripped|ruined|lied)(?: .*)?
    (?:sue|sued|suing) (?:\w+ ){0,3}?by(?: .*)?
    (?:i|we) (?:are|am|run|own|manage|have) (?:\w+ ){0,6}?(?:and|so|who) (?:\w+ )?(?:need|want|looking|do you|can you
        |would like)(?! more| new)(?: .*)?
    demo of the(?: .*)?
    (?:we|i) (?:are|am) an? (?:\w+ ){1,4}?(?:need|needs|looking for|want)(?: .*)?
    (?:are you|you) (?:still )?(?:looking for|taking|accepting|want) (?:any )?new (?:patients|clients
        |customers)(?: .*)?
    selling my(?: .*)?
    (?:i|we|my \w+|our \w+) (?:\w+ ){0,2}?(?:need|needs|want|wants|would like|looking for|signed|took out
        |manage|am interested in|are interested in)(?! to (?:partner|work with your|clean|sell|feature|help|offer
        |show|share|introduce|save|buy|see if)
        | you)(?: .*)?
    (?:do you|you) (?:\w+ )?(?:have|take|accept|offer|do|use|sell|need) (?:\w+ ){0,3}?(?:payroll taxes|gift cards
        |reviews|financing|equipment)(?: \?)?(?:$| (?:i|from|for me)(?: .*)?)
    your (?:website|site|reviews?|google|listing|ads?) (?:is|are|says?|said|has|looks?|was|were|shows?|down|great
        |good)(?: (?!not|could|needs)\S+)*
    (?:saw|found|read|left|from|see|gave) (?:\w+ )?(?:you |your |the |an? )*(?:\w+ )?(?:ads?|website|reviews?
        |google|site|listing|facebook|instagram|yelp)(?! (?:is not|could|needs|does not))(?: .*)?
    """
)


def sells(words: str) -> bool:
    """Whether a seller wants the business as a customer; a caller with a business of their own does not."""
    said = unaccented(words)
    return bool(_SELLS.search(said) and _SELLS.search(" ".join(_BUYS.sub(" ", said).split())))
