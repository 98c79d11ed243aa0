"""Texts that make a careless pattern backtrack, one line each with what it attacks.

Each is repeated until it fills a text of any size: the time to read it has to grow with that size alone.
"""

from __future__ import annotations

ADVERSARIAL: tuple[str, ...] = (
    "1",  # one endless number
    "1 ",  # a number at every second character
    "1, ",  # lists of days without a month
    "1,000",  # thousands separators without end
    "1-",  # ranges without end
    "1–1 ",  # ranges in dashes
    "1/",  # slashes between days
    "1:00 ",  # clock times
    "1942 ",  # years in a row
    "1942–",  # year ranges without end
    "May 5, 6, ",  # a month with more days than it takes
    "5 and ",  # days joined by words
    "May ",  # months without a day
    "May",  # months without a boundary
    "in late in ",  # stages without a date
    "the the ",  # articles that begin a phrase
    "the end of ",  # stages behind an article
    "a few ",  # counts without a unit
    "twenty-",  # number words joined without end
    "one ",  # number words in a row
    "more than ",  # measures without a count
    "until the ",  # asides that introduce nothing
    "since A b c d e f g in ",  # another event's date, again and again
    "had been ",  # the past perfect
    "as of ",  # reports without a date
    "(",  # brackets that never close
    "(1942 ",  # a date in each of them
    ")",  # brackets that never opened
    ",",  # commas
    "-",  # hyphens
    "—",  # dashes
    " ",  # one endless white space
    "\t",  # one endless tabulator
    "\n",  # empty paragraphs
    "\n1942",  # headings
    "A\u00a0",  # spaces that don't break
    ".",  # sentences of nothing
    "1.",  # decimals without end
    ". In 1942, ",  # sentences that open with a year
    "next day ",  # steps from the step before
    "5 May 1942 ",  # nothing but dates
    "5 May ",  # dates without a year
    "Monday ",  # weekdays
    "4:00 (0:00 ",  # zones in brackets that never close
    "4:00 GMT+",  # zones without hours
    "1st ",  # ordinals
    "5th century ",  # centuries
    "480 BC ",  # years before Christ
    "٣",  # digits of another script
    "²",  # digits that are no numbers
    "é",  # letters beyond ASCII
    "a\u0301",  # combining marks
    "\U0001f600",  # beyond the basic plane
    "c.",  # "circa" without a year
    "'s",  # genitives
    "1942's ",  # genitives of years
    "January of that ",  # a year counted from another, unfinished
    "the winter of the ",  # seasons of nothing
    "eight days after the ",  # steps from events
    "12 killed (",  # losses before brackets that never close
    "12 killed, ",  # one list of losses without end
    "12 of the ",  # parts of nothing
    "about more than ",  # qualifiers without a count
    "one hundred and ",  # number words that go on
    "killed 12 and ",  # counts of one verb
    "killed and wounded and ",  # fates without a figure
    "losses of ",  # nouns of losing
    "No. 12 ",  # figures that name something
    "12 killed by ",  # agents without a name
    "saying ",  # participles of stating, each with the sentence before it
    "said that ",  # verbs of stating without a subject
    "according to ",  # sources without a name
    "Smith said ",  # one sentence of statements
    "Smith, who ",  # asides that never end
    '"',  # quotations that never close
    "denied. ",  # denials of nothing
    "Smith claimed that it was denied. ",  # answers to answers
    "captured ",  # verbs of taking without a place
    "captured A, B, ",  # one list of places
    "Abad fell to Bala",  # places before and behind a verb
    "Abad fell. ",  # places taken again and again
    "took the town of ",  # kinds of places without a name
    "Abad and Bala, ",  # names without a verb
    "Abad District, ",  # districts in a row
    "in Abad ",  # places without a list
    "On 5 May 1942 they captured Abad, ",  # one sentence full of dates and deeds
    "On 5 May 1942 Smith said 12 were killed, ",  # and of dates, statements and losses
    "As of 5 May 1942, Smith claimed 12 killed. ",  # tallies without end
)
# Words behind which an endless gap must be looked through once only.
BEFORE_A_GAP: tuple[str, ...] = (
    *(
        "in",
        "5",
        "May",
        "the",
        "the end of",
        "5 May",
        "5 May,",
        "4:00",
        "about",
        "the first",
        "1942",
        "1942 –",
    ),
    *(
        "5 and",
        "May of",
        "the winter of the",
        "480",
        "early",
        "more than",
        "the next",
        "a few",
        "twice",
        "every",
    ),
    *("at 4:00", "the night of", "Christmas", "5 to", "per", "since the war in", "had", "(1942"),
)
