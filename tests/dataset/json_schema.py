"""As much of JSON Schema as ours uses, so that what is checked is the schema that is printed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias, cast

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"
Schema: TypeAlias = Mapping[str, Json]

ANNOTATIONS = frozenset({"$schema", "$id", "$defs", "title", "description", "examples"})
TYPES: dict[str, type] = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


def errors(value: Json, schema: Schema, root: Schema, path: str = "") -> Iterator[str]:
    """Yield where a value isn't what a schema says; raises KeyError for a keyword that isn't known here."""
    for keyword, argument in schema.items():
        if keyword not in ANNOTATIONS:
            yield from KEYWORDS[keyword](value, argument, schema, root, path)


def _ref(value: Json, argument: Json, _schema: Schema, root: Schema, path: str) -> Iterator[str]:
    name = str(argument).removeprefix("#/$defs/")
    definitions = cast("dict[str, Schema]", root["$defs"])
    yield from errors(value, definitions[name], root, path)


def _type(value: Json, argument: Json, _schema: Schema, _root: Schema, path: str) -> Iterator[str]:
    name = str(argument)
    is_integer = isinstance(value, int) and not isinstance(value, bool)
    if not (is_integer if name == "integer" else isinstance(value, TYPES[name])):
        yield f"{path}: not of type {name}"


def _properties(value: Json, argument: Json, _schema: Schema, root: Schema, path: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name, schema in cast("dict[str, Schema]", argument).items():
            if name in value:
                yield from errors(value[name], schema, root, f"{path}/{name}")


def _required(value: Json, argument: Json, _schema: Schema, _root: Schema, path: str) -> Iterator[str]:
    for name in cast("Sequence[str]", argument):
        if isinstance(value, dict) and name not in value:
            yield f"{path}: no {name}"


def _additional(value: Json, argument: Json, schema: Schema, _root: Schema, path: str) -> Iterator[str]:
    assert argument is False
    for name in value if isinstance(value, dict) else ():
        if name not in cast("Schema", schema["properties"]):
            yield f"{path}: unknown {name}"


def _items(value: Json, argument: Json, _schema: Schema, root: Schema, path: str) -> Iterator[str]:
    for index, item in enumerate(value if isinstance(value, list) else ()):
        yield from errors(item, cast("Schema", argument), root, f"{path}/{index}")


def _any_of(value: Json, argument: Json, _schema: Schema, root: Schema, path: str) -> Iterator[str]:
    found = [[*errors(value, schema, root, path)] for schema in cast("Sequence[Schema]", argument)]
    if all(found):
        yield from found[0]


def _enum(value: Json, argument: Json, _schema: Schema, _root: Schema, path: str) -> Iterator[str]:
    if value not in cast("Sequence[Json]", argument):
        yield f"{path}: {value} is not one of {argument}"


def _pattern(value: Json, argument: Json, _schema: Schema, _root: Schema, path: str) -> Iterator[str]:
    if isinstance(value, str) and not re.search(str(argument), value, re.ASCII):
        yield f"{path}: {value} doesn't match {argument}"


def _minimum(value: Json, argument: Json, _schema: Schema, _root: Schema, path: str) -> Iterator[str]:
    if isinstance(value, int) and value < cast("int", argument):
        yield f"{path}: {value} is less than {argument}"


Keyword: TypeAlias = Callable[[Json, Json, Schema, Schema, str], Iterator[str]]
KEYWORDS: dict[str, Keyword] = {
    "$ref": _ref,
    "type": _type,
    "properties": _properties,
    "required": _required,
    "additionalProperties": _additional,
    "items": _items,
    "anyOf": _any_of,
    "enum": _enum,
    "pattern": _pattern,
    "minimum": _minimum,
}
