#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Checks that what the sources cite is there: `contract, section 4.2`, `contract, doubt 16`,
`design, rule 5`, `decision 0006`, `docs/faults.md`; and that docs/contract.md and docs/design.md
are word for word those of ../shared, where that folder is. Prints what leads nowhere.

packaging/check-citations.py [--list | --self-test]
"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
DOCUMENTS = ("contract", "design")
PLACES = ("app/**/*.h", "app/**/*.cpp", "ui/**/*.h", "ui/**/*.cpp", "tests/**/*.h", "tests/**/*.cpp",
          "tests/**/*.py", "tests/**/*.sh", "packaging/*.sh", "packaging/*.py", "docs/**/*.md", "*.md")
# The copies are checked against ../shared instead; this file is full of examples.
SKIPPED = {"docs/contract.md", "docs/design.md", "packaging/check-citations.py"}

NUMBER = re.compile(r"\d+(?:\.\d+)?")
# What follows the name of a document: sections, rules and doubts by their numbers.
TAIL = r"((?:(?:sections?|rules?|doubts?|and|to)\s|,\s|\d+(?:\.\d+)?(?![\w-]),?\s?)+)"
AFTER_NAME = re.compile(r"\b(contract|design)(?:\.md)?'?s?,?\s" + TAIL, re.I)
# "the contract takes none (6.4)", "against the contract (2.1, section 6)"
IN_BRACKETS = re.compile(r"\b(contract|design)\b[^.()]*\(" + TAIL + r"\)", re.I)
DECISION = re.compile(r"\bdecision (\d{4})\b")
# Texts of the citing files themselves, so that a comment may go on in the next line.
COMMENT_MARK = re.compile(r"\n[ \t]*(?:///?<?|#|\*)? ?")
PATH = re.compile(r"(?<![\w/.-])docs/[\w/-]+\.(?:md|png)\b")


def places_of(text):
    """What a document offers to cite: (kind, number)."""
    found = set()
    section = ""
    for line in text.splitlines():
        heading = re.match(r"#{2,}\s+(\d+(?:\.\d+)?)", line)
        item = re.match(r"(\d+)\. ", line)
        row = re.match(r"\| (\d+\.\d+) \|", line)
        if heading:
            section = heading[1]
            found.add(("section", section))
        elif row:  # the table of error models
            found.add(("section", row[1]))
        elif item:  # the numbered lists: enumerations, rules, doubts
            found.add(("section", f"{section}.{item[1]}"))
            if section == "3":
                found.add(("rule", item[1]))
            if section == "10":
                found.add(("doubt", item[1]))
    return found


def cited(tail):
    """`section 3, rules 1 to 3` -> (section, 3), (rule, 1), (rule, 2), (rule, 3)"""
    kind, last, ranging = "section", None, False
    for word in re.findall(r"[a-z]+|\d+(?:\.\d+)?", tail.lower()):
        if word.rstrip("s") in ("section", "rule", "doubt"):
            kind, ranging = word.rstrip("s"), False
        elif word == "to":
            ranging = True
        elif NUMBER.fullmatch(word):
            if ranging and last and "." not in word + last:
                yield from ((kind, str(n)) for n in range(int(last) + 1, int(word)))
            yield kind, word
            last, ranging = word, False


def flattened(text):
    """The text with every line break, and the comment mark after it, as one blank; the number of
    the line each character stood in."""
    parts, lines, at, line = [], [], 0, 1
    for mark in COMMENT_MARK.finditer(text):
        parts.append(text[at:mark.start()] + " ")
        lines += [line] * (mark.start() - at + 1)
        line += 1
        at = mark.end()
    parts.append(text[at:])
    lines += [line] * (len(text) - at + 1)
    return "".join(parts), lines


def citations(text):
    """(line, document, kind, number) of every citation in a text."""
    flat, lines = flattened(text)
    for pattern in (AFTER_NAME, IN_BRACKETS):
        for found in pattern.finditer(flat + " "):
            for kind, number in cited(found[2]):
                yield lines[found.start()], found[1].lower(), kind, number
    for found in DECISION.finditer(flat):
        yield lines[found.start()], "decision", "", found[1]
    for found in PATH.finditer(text):
        yield text.count("\n", 0, found.start()) + 1, "file", "", found[0]


def leads_somewhere(citation, offered):
    _, document, kind, number = citation
    if document == "decision":
        return any(ROOT.glob(f"docs/decisions/{number}-*.md"))
    if document == "file":
        return (ROOT / number).is_file()
    return (kind, number) in offered[document]


def compare_with_shared():
    """The documents are kept in step with ../shared, where there is one (not in a lone clone)."""
    bad = 0
    for name in DOCUMENTS:
        original = ROOT.parent / "shared" / f"{name}.md"
        if original.is_file() and original.read_bytes() != (ROOT / f"docs/{name}.md").read_bytes():
            print(f"docs/{name}.md differs from ../shared/{name}.md")
            bad += 1
    return bad


def self_test():
    text = ("/// One (contract, section 4.2), two (design, section\n/// 3, rules 1 to 3, and section 7),\n"
            "// a list of the contract (8.5, section 6); contract, 2.2, doubts 1 and 2. See decision 0006\n"
            "// (contract, 1.4): by `0-9/256`; the contract says nothing of 99. docs/faults.md\n")
    expected = [
        (1, "contract", "section", "4.2"), (1, "design", "section", "3"), (1, "design", "rule", "1"),
        (1, "design", "rule", "2"), (1, "design", "rule", "3"), (1, "design", "section", "7"),
        (3, "contract", "section", "2.2"), (3, "contract", "doubt", "1"), (3, "contract", "doubt", "2"),
        (4, "contract", "section", "1.4"), (3, "contract", "section", "8.5"),
        (3, "contract", "section", "6"), (3, "decision", "", "0006"), (4, "file", "", "docs/faults.md"),
    ]
    got = list(citations(text))
    offered = places_of("## 3. Rules\n1. One\n2. Two\n### 3.1 More\n## 8. Lists\n1. Types\n| 8.2 | x |\n")
    right = got == expected and offered == {
        ("section", "3"), ("section", "3.1"), ("section", "3.2"), ("rule", "1"), ("rule", "2"),
        ("section", "8"), ("section", "8.1"), ("section", "8.2")}
    print("citations: the self-test is " + ("right" if right else f"wrong: {got} {offered}"))
    return 0 if right else 1


def main():
    if "--self-test" in sys.argv[1:]:
        return self_test()
    offered = {name: places_of((ROOT / f"docs/{name}.md").read_text(encoding="utf-8"))
               for name in DOCUMENTS}
    bad, count = compare_with_shared(), 0
    for file in sorted({file for place in PLACES for file in ROOT.glob(place)}):
        name = file.relative_to(ROOT).as_posix()
        if name in SKIPPED or name.startswith("build/"):
            continue
        for citation in citations(file.read_text(encoding="utf-8")):
            count += 1
            where = f"{name}:{citation[0]}: {' '.join(filter(None, citation[1:]))}"
            if "--list" in sys.argv[1:]:
                print(where)
            if not leads_somewhere(citation, offered):
                print(f"{where} leads nowhere")
                bad += 1
    print(f"citations: {count} followed, " + (f"{bad} wrong" if bad else "all lead somewhere"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
