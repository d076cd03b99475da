"""Whether a seller writes, who wants the business as a customer: we and our goods, your business and how it grows."""

from receptionist.domain.hearing.plain import unaccented
from receptionist.domain.hearing.sayings import sayings
from receptionist.domain.hearing.seller_words import SELLS

_BUYS = sayings(
    """
    ^ [hi/hello] (need/looking for/want) (a/an) [*] {trade} >>
    (are you/you) [still] (looking for/taking/accepting/want) [any] new (patients/clients/customers) >>
    (designer*/developer*/agency/company) [*] (stole/scammed/ripped/ruined/lied) >>
    (do you/you) [*] (have/take/accept/offer/do/use/sell/need) .. (payroll taxes/gift cards/reviews/financing/
        equipment) [?] [i/from/for me]
    (i/we) (are/am/run/own/manage/have) .... (and/so/who) [*] (need/want/looking/do you/can you/would like)
        !(more/new) >>
    (i/we) (are/am) (a/an) .. (need/needs/looking for/want) >>
    (i/we/my */our *) [*/* *] {wants} !{selling} >>
    (saw/found/read/left/from/see/gave) [you/your/the/an/*]* (ad*/website/review*/google/site/listing/facebook/
        instagram/yelp) !{faulty}
    (sue/sued/suing) .. by >>
    (sue/sued/suing/lawsuit/stole/scammed/dispute/fighting) .... (designer*/developer*/advance/company/
        merchant*/agency/lender) >>
    demo of the >>
    selling my >>
    website* (terms/contract/privacy/law*/dispute) >>
    your (website/site/review*/google/listing/ad*) (is/are/say*/said/has/look*/was/were/show*/down/great/good)
        >>{faulty}
    """,
    faulty="is not, not, could, need*, does not",
    selling="you, to (partner/work with your/clean/sell/feature/help/offer/show/share/introduce/save/buy/see if)",
    trade="lawyer, attorney, plumber, dentist, electrician, stylist",
    wants="need, needs, want, wants, would like, looking for, signed, took out, manage, am interested in, "
    "are interested in",
)


def sells(words: str) -> bool:
    """Whether a seller wants the business as a customer; a caller with a business of their own does not."""
    said = unaccented(words)
    return SELLS.heard_in(said) and SELLS.heard_in(_BUYS.without(said))
