"""The classes of words that more than one table of sayings speaks of, each declared here and nowhere else."""

WORD_CLASSES = {
    "days": "monday, tuesday, wednesday, thursday, friday, saturday, sunday, today, tomorrow, tonight, weekend*, "
    "morning*, afternoon*, evening*",
    "kin": "ex, husband, wife, boyfriend, girlfriend, mother, father, mom, dad, brother, sister, son, daughter, kids, "
    "boss, employer, landlord, landlady, neighbor*, roommate, tenant, uncle, friend",
    "never": "not, do not, never, no longer, not ever",
    "nobody": "nobody, no one, noone, not anyone, not anybody, no person, not a single, not one",
    "others": "he, she, they, him, her, them, someone, somebody, people, guy, {kin}, {outsiders}",
    "outsiders": "landlord, collector*, creditor*, agency, bank, insurance, scammer*, telemarketer*, robocall*, "
    "contractor, dealership, roofer, hospital, school, airline, hoa, company, seller, adjuster",
    "phone": "phone, number, cell, line, inbox, digits, mobile, #",
    "staff": "attorney, lawyer, paralegal, hygienist, dentist, doctor, dr, nurse, stylist, colorist, barber, plumber, "
    "electrician, tech, technician, mechanic, receptionist, assistant, driver, crew, installer",
    "texting": "texting, messaging, msging, contacting, spamming, harassing, harrassing, harrasing, hounding, sending, "
    "blowing up",
    "texts": "text, texts, texting, message, messages, messaging, msgs, sms, spam, reminder, reminders, notification*, "
    "alert, alerts, ad, ads, promo, promos, promotion*, offers, blast, blasts, solicitation*, communication*, contact",
    "us": "me, us, here, this {phone}, my {phone}, this * {phone}, my * {phone}, my {kin}, my family, my house",
}
