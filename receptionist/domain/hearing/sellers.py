"""Whether a seller writes, who wants the business as a customer: we and our goods, your business and how it grows."""

from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented
from receptionist.domain.hearing.seller_words import SELLS

_CLASSES = {
    "faulty": "could, does not, is not, need*, not",
    "selling": "to (see if, work with your, buy|clean|feature|help|introduce|offer|partner|save|sell|share|show), you",
    "trade": "attorney, dentist, electrician, lawyer, plumber, stylist",
    "wants": "am interested in, are interested in, looking for, manage, need, needs, signed, took out, want, wants, "
    "would like",
}
_BUYS = phrasebook(
    _CLASSES,
    buys="""
    (are you, you) still? (looking for, accepting|taking|want) any? new clients|customers|patients ...
    (do you, you) *? accept|do|have|need|offer|sell|take|use .. (gift cards, payroll taxes, equipment|financing|
        reviews) (?)? (for me, from|i)?
    (my *, our *, i|we) *? *? {wants} !{selling} ...
    ^ hello|hi? (looking for, need|want) a|an *? {trade} ...
    agency|company|designer*|developer* *? lied|ripped|ruined|scammed|stole ...
    demo of the ...
    dispute|fighting|lawsuit|scammed|stole|sue|sued|suing ... advance|agency|company|designer*|developer*|lender|
        merchant* ...
    found|from|gave|left|read|saw|see *|an|the|you|your?? ad*|facebook|google|instagram|listing|review*|site|website|
        yelp !{faulty}
    i|we am|are a|an .. (looking for, need|needs|want) ...
    i|we am|are|have|manage|own|run ... and|so|who *? (can you, do you, would like, looking|need|want) !more|new ...
    selling my ...
    sue|sued|suing .. by ...
    website* contract|dispute|law*|privacy|terms ...
    your ad*|google|listing|review*|site|website are|down|good|great|has|is|look*|said|say*|show*|was|were ...!{faulty}
    """,
)


def sells(words: str) -> bool:
    """Whether a seller wants the business as a customer; a caller with a business of their own does not."""
    said = unaccented(words)
    return SELLS.is_in(said) and SELLS.is_in(_BUYS.taken_out_of(said))
