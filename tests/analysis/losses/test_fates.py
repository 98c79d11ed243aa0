"""The words of loss by which most sentences are passed over."""

from __future__ import annotations

import re

import pytest

from aras_docs.analysis.losses.fates import FATE, FATES, INFLICTED, LOSS_WORDS, VERB

OPTIONAL = re.compile(r"\(\?:[^()]*\)\?|\w\?")
CHOICE = re.compile(r"\(\?:(?P<first>[^()|]*)[^()]*\)")
SPACE = r"\s+"
PHRASES = sorted(
    {
        phrase.replace(SPACE, " ").replace("\\", "")
        for _, words in (*FATES, *INFLICTED)
        for phrase in CHOICE.sub(r"\g<first>", OPTIONAL.sub("", words)).split("|")
    }
)


@pytest.mark.parametrize("phrase", PHRASES)
def test_each_phrase_for_a_fate_holds_a_word_of_loss(phrase: str) -> None:
    assert FATE.match(phrase) or VERB.match(phrase) or phrase.endswith(".")
    assert not LOSS_WORDS.isdisjoint(re.findall(r"\w+", phrase))
