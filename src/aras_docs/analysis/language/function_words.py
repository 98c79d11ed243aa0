"""The small words that stand around a speaker: adjectives, determiners, prepositions, conjunctions."""

from __future__ import annotations

from aras_docs.analysis.language.lexicon import word_set

# Adjectives before a speaker that say of what sort, and after which nothing else need be asked.
MODIFIERS = word_set(
    """
    academic allied anonymous anti-government armed axis captured central chief civil civilian colonial
    communist contemporary contemporaneous declassified defence defense democratic diplomatic eastern
    enemy federal fellow field first foreign former government-run governmental independent initial
    international junior lead leading local many-sided medical military modern national naval neutral new
    northern official opposing opposition other postwar post-war present-day private pro-government
    pro-russian prominent provincial provisional public rebel recent regional retired royal secret
    security senior southern state state-owned state-run surviving top unconfirmed unidentified unnamed
    unofficial unspecified various wartime western air ground land marine war police press radio news
    history army navy government battalion brigade division regimental divisional company squadron
    political intelligence propaganda human-rights rights aid relief religious tribal humanitarian
    parliamentary presidential prime semi-official interior
    """
)
DETERMINERS = word_set(
    """
    a all an another any both certain different each either few five four her his its many more most
    multiple my numerous one other others our several six some such the their these this those three two
    various
    """
)
NEGATIVE = word_set(
    """
    few neither no nobody none nor not
    """
)
PARTICLES = word_set(
    """
    al al- bin da de del della der di du el ibn la le ten van von zu
    """
)
# Behind these a phrase only completes another ("the commander of the fleet").
PREPOSITIONS = word_set(
    """
    aboard about across against ahead along alongside among around at behind below beside between by
    concerning despite during for from in including inside into like near of off on onto outside over past
    per regarding through throughout to toward towards under upon versus via with within without
    """
)
# A subject behind these is that of a subordinate clause, not of the statement.
SUBORDINATE = word_set(
    """
    after because before if once since than that unless until what when whenever whether which whom
    """
)
# What may stand before the subject of a main clause.
OPENERS = frozenset({"", ",", ";", ":", "—", "–", "-", "(", ")", '"', "“", "”", "."}) | word_set(
    """
    although and as both but even finally further furthermore hence however indeed instead later meanwhile
    moreover nevertheless nonetheless or similarly so still subsequently then therefore though thus where
    whereas while yet also initially likewise today afterwards afterward earlier
    """
)
PRONOUNS = word_set(
    """
    he it she they
    """
)
PERSONAL = word_set(
    """
    he she
    """
)
# What may stand between a subject and its verb, adverbs in "-ly" aside.
FILLERS = word_set(
    """
    again all also always at both conversely even ever first further had has have he himself herself
    itself in just later meanwhile never now often once one open only out response return soon since still
    then themselves therefore thus too turn twice
    """
) - {"he", "one", "never"}
# Common verbs of the past that don't end in "-ed".
PAST = word_set(
    """
    had was were has took went made gave sent began left led held fell came saw told wrote said found met
    got lost chose sought set put fought won
    """
)
