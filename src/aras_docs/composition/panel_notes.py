"""The footnotes of the panel: what a gap means, and what its inferred names and dates rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aras_docs.composition.annexes.chronology import LEGEND
from aras_docs.composition.dates import moment_words
from aras_docs.composition.derivations import derivation_words
from aras_docs.composition.phrases import NOT_STATED, aside, paragraph
from aras_docs.facts import Basis, Moment
from aras_docs.nodes import Inline, Note, NoteRef, Paragraph, Role, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from aras_docs.composition.languages import Tagger
    from aras_docs.facts import SideName

# What stands where the infobox says nothing.
GAP: tuple[Inline, ...] = (aside(NOT_STATED), NoteRef("not-stated"))
GAP_NOTE = Note(
    "not-stated",
    (paragraph("Not stated: the infobox has nothing here, which is neither “none” nor zero.", Role.NOTE),),
)


def name_mark(side: SideName) -> tuple[Inline, ...]:
    """Return the mark of the note on how a side got its name, nothing where the infobox names it."""
    return (NoteRef(_name_of(side)),) if side.evidence else ()


def name_notes(sides: Iterable[SideName], tagger: Tagger) -> Iterator[Note]:
    """Yield a note with the words of the source for each side whose name was inferred."""
    for side in sides:
        if side.evidence:
            words = "”; “".join(side.evidence.split("; "))
            said = f"The infobox names no combatants of this side; the name follows from “{words}”."
            yield Note(_name_of(side), (Paragraph(tagger.text(said), Role.NOTE),))


def dated(moment: Moment) -> tuple[Inline, ...]:
    """Return a moment in words, with the mark of a note where it is inferred."""
    mark = (NoteRef(_date_of(moment)),) if _is_inferred(moment) else ()
    return (Text(moment_words(moment)), *mark)


def date_notes(moments: Iterable[Moment]) -> Iterator[Note]:
    """Yield a note for each way in which some of the moments are inferred."""
    meanings = {_date_of(moment): _meaning(moment) for moment in moments if _is_inferred(moment)}
    for name, meaning in meanings.items():
        yield Note(name, (paragraph(meaning, Role.NOTE),))


def _name_of(side: SideName) -> str:
    return f"side-{side.number}"


def _is_inferred(moment: Moment) -> bool:
    return moment.basis not in (Basis.STATED, Basis.UNDATED)


def _date_of(moment: Moment) -> str:
    """Return the name of the note on a moment: one for all of a basis, apart from those worked out."""
    kind = f"date-{moment.basis.value.replace(' ', '-')}"
    if derivation_words(moment) is None or moment.first is None:
        return kind
    return "-".join(map(str, (kind, moment.first.year, moment.first.month, moment.first.day)))


def _meaning(moment: Moment) -> str:
    derivation = derivation_words(moment)
    here = f"; here {derivation.removeprefix('= ')}" if derivation else ""
    said = LEGEND[moment.basis]
    return f"{said[:1].upper()}{said[1:]}{here}."
