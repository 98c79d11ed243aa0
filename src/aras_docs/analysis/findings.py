"""What an analysis had to infer, told once per kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from aras_docs.analysis.temporal.tagger import Expression
from aras_docs.article import Article, Field
from aras_docs.diagnostics import Diagnostic, Severity, locate
from aras_docs.facts import Date

SEVERAL = "each took the year that fits the infobox best; --year takes one year for all of them"


def diagnostics(article: Article, expressions: Iterable[Expression]) -> tuple[Diagnostic, ...]:
    """Return a diagnostic for each kind of thing: years inferred or unknown, no dates, one not understood."""
    known = list(expressions)
    return (*_not_understood(article, known), *_inferred(article, known), *_unknown(article, known))


def _not_understood(article: Article, expressions: Sequence[Expression]) -> Iterator[Diagnostic]:
    """Yield a warning for a date of the infobox that is none, and a note where there is no date at all."""
    field = article.infobox.field("date") if article.infobox else None
    if field is not None and field.items and not any(_dates(each, field) for each in expressions):
        message = f'no date is understood in the infobox field "{field.key}"'
        position = locate(article.source.text, field.span.start)
        hint = "write it as 27 September – 10 November 2020, or pass --year"
        yield Diagnostic(
            Severity.WARNING, "date-not-understood", message, article.source.path, position, hint
        )
    if not any(each.moment.first or each.lacks_year for each in expressions):
        message = "no date was found in the article; its chronology is empty"
        yield Diagnostic(Severity.NOTE, "no-dates", message, article.source.path, None, None)


def _dates(expression: Expression, field: Field) -> bool:
    """Return whether an expression stands in a field and means a date of the calendar."""
    span = expression.timex.span
    return field.span.start <= span.start < field.span.end and expression.moment.first is not None


def _inferred(article: Article, expressions: Iterable[Expression]) -> Iterator[Diagnostic]:
    found = [each for each in expressions if each.source is not None]
    if not found:
        return
    years = sorted({each.moment.first.year for each in found if each.moment.first is not None})
    words = " or ".join(Date(year).year_in_words() for year in years)
    message = f"no year in {_some(found)}; using {words} from {found[0].source}"
    hint = f"pass --year {years[0]} to say so yourself" if len(years) == 1 else SEVERAL
    yield _warning(article, "year-inferred", message, found[0], hint)


def _unknown(article: Article, expressions: Iterable[Expression]) -> Iterator[Diagnostic]:
    found = [each for each in expressions if each.lacks_year]
    if found:
        message = f"no year in {_some(found)}, nor in the infobox; they stay undated"
        yield _warning(article, "year-unknown", message, found[0], "pass --year to state it")


def _some(found: Sequence[Expression]) -> str:
    first = f'"{" ".join(found[0].timex.text.split())}"'
    others = len(found) - 1
    if not others:
        return first
    return f"{first} and {others} other date{'' if others == 1 else 's'}"


def _warning(article: Article, code: str, message: str, first: Expression, hint: str) -> Diagnostic:
    position = locate(article.source.text, first.timex.span.start)
    return Diagnostic(Severity.WARNING, code, message, article.source.path, position, hint)
