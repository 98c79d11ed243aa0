"""BCP 47 tags as Word writes them: with a region, and in the slot of the script they are written in."""

from __future__ import annotations

# Word proofs text only in a language it has by region; the default regions are those of CLDR's
# likely subtags, save for English, which this project spells the British way.
REGIONS = {
    "ar": "ar-EG",
    "az": "az-Latn-AZ",
    "de": "de-DE",
    "el": "el-GR",
    "en": "en-GB",
    "es": "es-ES",
    "fa": "fa-IR",
    "fr": "fr-FR",
    "he": "he-IL",
    "hy": "hy-AM",
    "it": "it-IT",
    "ja": "ja-JP",
    "ka": "ka-GE",
    "ko": "ko-KR",
    "pl": "pl-PL",
    "ru": "ru-RU",
    "tr": "tr-TR",
    "uk": "uk-UA",
    "ur": "ur-PK",
    "zh": "zh-CN",
}
RIGHT_TO_LEFT = frozenset({"ar", "ckb", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
RIGHT_TO_LEFT_SCRIPTS = frozenset({"Arab", "Hebr", "Syrc", "Thaa"})
EAST_ASIAN = frozenset({"ja", "ko", "zh"})


def word_tag(tag: str) -> str:
    """Return a BCP 47 tag with the region Word expects where the tag names neither script nor region."""
    return REGIONS.get(tag, tag)


def runs_right_to_left(tag: str) -> bool:
    """Return whether a language, in the script its tag names or implies, is written from right to left."""
    language, *subtags = tag.split("-")
    scripts = [subtag.title() for subtag in subtags if len(subtag) == len("Latn") and subtag.isalpha()]
    if scripts:
        return scripts[0] in RIGHT_TO_LEFT_SCRIPTS
    return language.lower() in RIGHT_TO_LEFT


def language_slot(tag: str) -> str:
    """Return the attribute of ``w:lang`` that holds a language: ``val``, ``eastAsia`` or ``bidi``."""
    if runs_right_to_left(tag):
        return "bidi"
    return "eastAsia" if tag.partition("-")[0].lower() in EAST_ASIAN else "val"
