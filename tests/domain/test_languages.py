"""The language of a text is told from its script and its small words, and English is never taken for another."""

import tomllib
from pathlib import Path

import pytest

from receptionist.domain.languages import language_of

TEXTS = {
    "Spanish": [
        "Hola, quiero una cita para mañana", "cuanto cuesta una limpieza?",
        "necesito ayuda con la calefaccion por favor",
        "buenas tardes, hablan español?", "¿Tienen algo el martes por la tarde?", "me duele una muela desde ayer",
        "no puedo ir hoy, se puede cambiar?", "a que hora abren el sabado", "quisiera hablar con un abogado",
    ],
    "French": ["Bonjour, je voudrais un rendez-vous demain", "combien coûte une consultation svp, je suis pas assuré"],
    "Portuguese": ["Olá, preciso de uma consulta amanhã", "quanto custa uma limpeza? obrigado, não tenho seguro"],
    "German": ["Guten Tag, ich brauche einen Termin", "was kostet das und wann haben Sie Zeit für mich, danke"],
    "Italian": ["Buongiorno, vorrei un appuntamento domani", "quanto costa? grazie"],
    "Chinese": ["我想预约洗牙", "你们明天几点开门"],
    "Russian": ["Здравствуйте, можно записаться на завтра?"],
    "Arabic": ["مرحبا أريد موعدا غدا"],
    "Korean": ["내일 예약하고 싶어요"],
    "Japanese": ["明日の予約をお願いします"],
}  # fmt: skip
ENGLISH = [
    "hi can i get a cleaning tomorrow", "ok gracias", "José García", "me llamo?", "la la la", "see you mañana", "no",
    "sí",
    "my name is Maria de la Cruz", "do you have something on Tuesday", "Die furnace is dead", "thx", "🙂🙂", "",
    "is Dr. Lee in?", "I live on Los Angeles Ave", "que?", "El Paso office?", "what's the hora lol", "son is 5, me 40",
]  # fmt: skip


@pytest.mark.parametrize("language", TEXTS)
def test_a_text_in_another_language_is_known(language: str) -> None:
    assert [text for text in TEXTS[language] if language_of(text) != language] == []


def test_english_and_single_foreign_words_are_not_taken_for_another_language() -> None:
    assert [text for text in ENGLISH if language_of(text)] == []


def test_our_texts_in_english_are_english() -> None:
    table = tomllib.loads((Path(__file__).parent / "hearing" / "wordings.toml").read_text(encoding="utf-8"))
    calm = [
        text
        for name in ("calm", "peaceful", "by_hand", "needs_no_person", "content", "no", "unsure", "says_name")
        for text in table[name]
    ]

    found = [text for text in calm if language_of(text)]

    assert len(calm) >= 200
    assert found == []
