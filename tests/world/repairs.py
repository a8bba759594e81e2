#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Takes repairs of the decisions about writes out again, one at a time, in a copy of the sources in
build/repairs, and plays stories of the simulated world until one breaks a promise. Writes the table
of what was found after how many stories into docs/testing.md; fails where nothing is found.

tests/world/repairs.py [--check] [WORDS]

--check: only that every repair can still be taken out, and was found by the table.
WORDS: only the repairs whose names contain them; the table stays as it is.
"""
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
COPY = ROOT / "build/repairs"
STORIES = 100000
BEGIN, END = "<!-- repairs: made by tests/world/repairs.py -->", "<!-- /repairs -->"

# What the repair does; the source; what stands there and what stood there before, or would stand
# there without it.
REPAIRS = [
    ("Every press searches again, whatever was answered a moment ago",
     "app/attempts/createattempt.cpp",
     [("m_watch.searchAgain();", "m_watch.lookNow();")]),
    ("A confirmed creation is remembered for a day",
     "app/journal/attemptrules.cpp",
     [("return settled.state == State::Resolved || hasCustomer(settled);",
       "return settled.state == State::Resolved;")]),
    ("What could not be noted is remembered until the end of the program",
     "app/journal/journal.cpp",
     [("if (!begun.mayBeSent)\n                  m_own.drop",
       "if (!begun.mayBeSent || !begun.isOnDisk)\n                  m_own.drop")]),
    ("A creation without a note searches again",
     "app/attempts/createattempt.cpp",
     [("look(notNoted->check, Note::Forgone);",
       "begin(notNoted->check, Note::Forgone);")]),
    ("409 to a creation does not say that nobody was created",
     "app/api/answerreader.cpp",
     [('verb == "POST" && status == 409', "verb.isEmpty()")]),
    ("`This is the customer` discards the draft of the attempt",
     "app/attempts/createattempt.cpp",
     [("if (already && already->attempt.draftId != m_draft.id())", "if (false)")]),
    ("Spellings of a name are one name",
     "app/find/identitytraits.cpp",
     [("return word.isEmpty() ? comparableWord : word;", "return comparableWord;")]),
    ("First and last name may be exchanged",
     "app/find/identitytraits.cpp",
     [("    return a < b ? a + QLatin1Char(' ') + b : b + QLatin1Char(' ') + a;",
       "    return a + QLatin1Char(' ') + b;"),
      ("forms.append(pairOf(word, first.inOnePiece));",
       "forms.append(pairOf(first.inOnePiece, word));"),
      ("    all.sort();\n", "")]),
    ("A second given name may be left out",
     "app/find/identitytraits.cpp",
     [("if (i == always || name.words.at(i).size() > longestParticle)", "if (i < 0 && always < 0)")]),
    ("A phone with its country code and without is one phone",
     "app/find/identitytraits.cpp",
     [("{{Trait::Kind::Phone, digits.right(compared)}}", "{{Trait::Kind::Phone, digits}}")]),
    ("An extension is no part of the phone",
     "app/find/identitytraits.cpp",
     [("if (endsNumber && digits.size() >= wholeNumber)",
       "if (endsNumber && digits.size() < 0 * wholeNumber)")]),
    ("Invisible characters are no part of an e-mail",
     "app/find/identitytraits.cpp",
     [("return withoutInvisible(plainText(canonical(row, edits.typed(row).value_or(QJsonValue::Null))));",
       "return plainText(canonical(row, edits.typed(row).value_or(QJsonValue::Null)));"),
      ("foldedEmail(typed.normalized(QString::NormalizationForm_KC))",
       "typed.normalized(QString::NormalizationForm_KC).toCaseFolded()")]),
    ("2xx and the value from before is not called stored",
     "app/attempts/openwrites.cpp",
     [("    seen.done = judgement.stored;\n",
       "    seen.done = judgement.stored;\n    if (write.isAnswered)\n"
       "        seen.done += judgement.asBefore;\n")]),
    ("A third value after the one from before is not called stored",
     "app/attempts/openwrites.cpp",
     [("(isCarriedOut && !write.doubtful.contains(row) ?", "(isCarriedOut ?")]),
    ("A change of case only is not stored while the old case is there",
     "app/attempts/judgement.cpp",
     [("(isAsSent || (!isAsBefore && sameIgnoringCase(found, wanted)))",
       "(isAsSent || sameIgnoringCase(found, wanted))")]),
    ("What may still arrive is not called \"not stored\"",
     "app/attempts/openwrites.cpp",
     [("const bool mayLand = isOpen && now < limitOf(write);",
       "const bool mayLand = isOpen && write.isAnswered && now < limitOf(write);")]),
    ("The profile is read once more when an older write could have landed",
     "app/attempts/openwrites.cpp",
     [("        if (!write.isSeen && (!next.isValid() || due < next))",
       "        if (!write.isSeen && &write == &m_writes.last() && (!next.isValid() || due < next))")]),
    ("An older write that lands over a newer value is told",
     "app/attempts/openwrites.cpp",
     [("Edits lost = write.isSeen ? Edits() : lostTo(write, since, seen.stored);", "Edits lost;")]),
    ("A phone changed here and taken out there is a choice",
     "app/profile/merge.cpp",
     [("    if (conflict == ItemConflict::Refuse && mayBringBack(*before, *now, *wanted))\n"
       "        return std::nullopt;\n", "    (void)mayBringBack;\n")]),
    ("A body that is not the one reviewed is shown again before it goes",
     "app/attempts/patchattempt.cpp",
     [("if (toWire(body) != toWire(reviewed)) {", "if (body.isEmpty()) {")]),
]


def without(text, source, changes):
    for repaired, before in changes:
        if text.count(repaired) != 1:
            sys.exit(f"{source}: stands there {text.count(repaired)} times, not once:\n{repaired}")
        text = text.replace(repaired, before)
    return text


def put(name, content):
    target = COPY / name
    if not target.exists() or target.read_bytes() != content:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)


def copy_sources():
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True,
                           text=True).stdout.split("\0")
    for name in filter(None, names):
        if (ROOT / name).is_file():
            put(name, (ROOT / name).read_bytes())


def run(command):
    done = subprocess.run(command, cwd=COPY, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)}:\n{done.stdout}")


def build():
    run(["cmake", "--build", "--preset", "release", "--target", "customer-desk-world"])


def play():
    """(after how many stories, what was broken), or None."""
    world = COPY / "build/release/tests/world/customer-desk-world"
    half = STORIES // 2
    running = [(first, subprocess.Popen([world, "--unshrunk", "--stories", str(half), "--first",
                                         str(first)], stdout=subprocess.PIPE, text=True))
               for first in (1, half + 1)]
    found = None
    for first, process in running:
        if found:
            process.kill()
        text = process.communicate()[0]
        broken = re.match(r"seed (\d+): (.*)", text)
        if broken and not found:
            found = int(broken[1]), broken[2]
        elif not broken and not found and "no promise broken" not in text:
            sys.exit(f"the world ended with {process.returncode}: {text}")
    return found


def table(rows):
    lines = ["| Taken out | Found after stories | The promise broken |", "|---|---|---|"]
    for name, found in rows:
        after, what = found if found else (f"not within {STORIES:,}", "")
        lines.append(f"| {name} | {after:,} | {what} |" if found else f"| {name} | {after} | |")
    return "\n".join(lines)


def main():
    arguments = sys.argv[1:]
    is_check = "--check" in arguments
    words = [word for word in arguments if word != "--check"]
    document = ROOT / "docs/testing.md"
    text = document.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    old, after = rest.split(END)
    for name, source, changes in REPAIRS:
        without((ROOT / source).read_text(encoding="utf-8"), source, changes)
        row = re.search(rf"^\| {re.escape(name)} \| [\d,]+ \|", old, re.M)
        if is_check and not row:
            sys.exit(f"docs/testing.md has no figure for: {name}")
    if is_check:
        print(f"{len(REPAIRS)} repairs can be taken out, and were found")
        return 0
    copy_sources()
    cache = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
    run(["cmake", "--preset", "release", *cache])
    build()
    if play():
        sys.exit("a promise is broken with all repairs in place: tests/world/run.sh")
    rows = []
    for name, source, changes in REPAIRS:
        if words and not any(word in name for word in words):
            continue
        whole = (ROOT / source).read_text(encoding="utf-8")
        put(source, without(whole, source, changes).encode())
        build()
        rows.append((name, play()))
        put(source, whole.encode())
        print(f"{name}: {rows[-1][1] or 'NOT FOUND'}", flush=True)
    if not words:
        document.write_text(f"{before}{BEGIN}\n{table(rows)}\n{END}{after}", encoding="utf-8")
    return 0 if all(found for _, found in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
