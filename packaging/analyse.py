#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy or clazy over sources of app/ and ui/, two at a time, with the compile commands of
build/dev. A source that was found clean is not looked at again until something it depends on has
changed: itself, a header of the project it includes, its compile command, the tool, the tool's
rules, the installed headers. What is known to be clean is kept outside the repository, in
${XDG_CACHE_HOME:-~/.cache}/customer-desk.

Reading Qt's headers, which every rule walks through, takes most of the time. So the sources of a folder
that have to be looked at are read together, as one source that includes them. Where something is found
in that, each source it was found in is looked at again alone, and what is found then counts.

packaging/analyse.py tidy|clazy [sources]
packaging/analyse.py --self-test
"""
import concurrent.futures
import contextlib
import hashlib
import io
import json
import os
import pathlib
import re
import resource
import shlex
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
AT_ONCE = 2
TOGETHER = 12  # sources read as one
LONGEST = 900  # seconds of processor for one run of a tool
KEPT = 30 * 24 * 3600  # seconds a result nobody asked for stays
TOOLS = {
    # The options of warnings are those of gcc.
    "tidy": (["clang-tidy-14", "--quiet", "--extra-arg=-Wno-unknown-warning-option"], ".clang-tidy"),
    # midRef() and its like are gone since Qt 6.
    "clazy": (["clazy-standalone", "--checks=level1,no-qstring-ref", "--header-filter=/(app|ui)/",
               "--extra-arg=-Wno-unknown-warning-option"], None),
}
CALLED = re.compile(rb"\b(\w+)\(")
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.M)


# What a source has for itself alone: two of a name can't be read together.
OWN = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.M | re.S)
OWN_NAME = re.compile(r"^(?:(?:enum class|class|struct|enum|using)\s+(\w+)|(?![}{/#\s]).*?(\w+)\s*[(={\[;])", re.M)


def output_of(command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def own_names(source):
    """The names in the unnamed namespaces of a source."""
    blocks = OWN.findall(source.read_text(encoding="utf-8"))
    return {a or b for block in blocks for a, b in OWN_NAME.findall(block)}


class Analysis:
    """One tool over the sources of one working tree."""

    def __init__(self, tool, root=ROOT, cache=None):
        self.root, self.build = root, root / "build/dev"
        command, rules = TOOLS[tool]
        self.together = self.build / "analyse" / tool
        self.together.mkdir(parents=True, exist_ok=True)
        self.command = ["prlimit", f"--cpu={LONGEST}", *command]
        self.commands = self.compile_commands()
        self.cache = cache or pathlib.Path(
            os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache", "customer-desk", tool)
        self.cache.mkdir(parents=True, exist_ok=True)
        common = hashlib.sha256(" ".join(command).encode())
        common.update(output_of([command[0], "--version"]))
        common.update(output_of(["dpkg-query", "-W", "*-dev", command[0].split("-standalone")[0]]))
        if rules:
            common.update((root / rules).read_bytes())
        self.common = common.digest()

    def compile_commands(self):
        """Of every source the directory and the words of its compile command without its own name."""
        list_of_all = self.build / "compile_commands.json"
        if not list_of_all.exists():
            subprocess.run(["cmake", "--preset", "dev"], cwd=self.root, check=True, stdout=subprocess.DEVNULL)
        commands = {}
        for entry in json.loads(list_of_all.read_text(encoding="utf-8")):
            words = shlex.split(entry["command"])
            words = words[:words.index("-o")]
            if "-include" in words: # gcc's ready-made headers, of no use to clang
                at = words.index("-include")
                del words[at:at + 2]
                words.remove("-Winvalid-pch")
            commands[pathlib.Path(entry["file"])] = (entry["directory"], tuple(words))
        return commands

    def read_with_headers(self, source):
        """The contents of a source and of all headers of the project it includes, in a fixed order."""
        seen, todo = {}, [source]
        while todo:
            file = todo.pop()
            if file in seen or not file.is_file():
                continue
            seen[file] = file.read_bytes()
            todo += [self.root / name.decode() for name in INCLUDE.findall(seen[file])]
        return [(file.relative_to(self.root).as_posix(), seen[file]) for file in sorted(seen)]

    def key(self, source):
        """The file that is there if the source, as it is now, was found clean."""
        sum_of_all = hashlib.sha256(self.common)
        # Free of the place of this working tree.
        sum_of_all.update(" ".join(self.commands[source][1]).replace(str(self.root), "").encode())
        for name, content in self.read_with_headers(source):
            sum_of_all.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
        return self.cache / sum_of_all.hexdigest()

    def called_names(self, source):
        """The functions of the project's headers that a source calls, or may call."""
        (_, own), *headers = sorted(self.read_with_headers(source), key=lambda file: file[0].endswith(".h"))
        in_headers = {name for _, content in headers for name in CALLED.findall(content)}
        return {name.decode() for name in in_headers.intersection(CALLED.findall(own))}

    def groups(self, sources):
        """Sources that can be read together: of one folder, one command, none with a name of its own
        that another has too or means the function of a header by."""
        groups = []
        for source in sources:
            own, called, kind = own_names(source), self.called_names(source), (source.parent, self.commands[source])
            for group in groups:
                if group["kind"] == kind and len(group["sources"]) < TOGETHER \
                        and not own & (group["own"] | group["called"]) and not called & group["own"]:
                    group["sources"].append(source)
                    group["own"] |= own
                    group["called"] |= called
                    break
            else:
                groups.append({"kind": kind, "sources": [source], "own": own, "called": called})
        return sorted((group["sources"] for group in groups), key=len, reverse=True)

    def output(self, sources):
        """What the tool says about sources read as one; "" if they are clean."""
        directory, words = self.commands[sources[0]]
        name = hashlib.sha256("\n".join(map(str, sources)).encode()).hexdigest()[:16]
        place = self.together / name
        place.mkdir(exist_ok=True)
        whole = sources[0]
        if len(sources) > 1:
            whole = place / "together.cpp"
            whole.write_text("".join(f'#include "{source}" // NOLINT\n' for source in sources), encoding="utf-8")
            # What is the own of one source is no outer scope of another; gcc looks for such in each.
            words = (*words, "-Wno-shadow")
        (place / "compile_commands.json").write_text(json.dumps([{
            "directory": directory, "file": str(whole),
            "arguments": [*words, "-o", "together.o", "-c", str(whole)]}]), encoding="utf-8")
        done = subprocess.run([*self.command, "-p", str(place), str(whole)], cwd=self.root, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        text = re.sub(r"^\d+ warnings?.* generated\.\n", "", done.stdout, flags=re.M)
        if done.returncode == 0 and not re.search(r": (?:warning|error): ", text):
            return ""
        return text or f"{whole}: the tool failed\n"

    def judge(self, sources):
        """What is found in each source that is not clean; remembers those that are."""
        keys = [self.key(source) for source in sources]  # before: a source may change meanwhile
        text = self.output(sources)
        if not text:
            for key in keys:
                key.touch()
            return {}
        if len(sources) == 1:
            return {sources[0]: text.replace(f"{self.root}/", "")}
        named = [source for source in sources if f"{source}:" in text] or sources
        found = {}
        for source in named:
            found |= self.judge([source])
        others = [source for source in sources if source not in named]
        return found | self.judge(others) if others else found

    def run(self, sources):
        """(what is found in each source that is not clean, how many were known to be clean)"""
        found = {source: f"{source.relative_to(self.root)}: not in the build\n"
                 for source in sources if source not in self.commands}
        todo = []
        for source in sources:
            if source in found:
                continue
            if self.key(source).exists():
                self.key(source).touch()
            else:
                todo.append(source)
        known = len(sources) - len(found) - len(todo)
        print("".join(found.values()), end="")
        with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
            for of_group in pool.map(self.judge, self.groups(todo)):
                found |= of_group
                print("".join(of_group.values()), end="", flush=True)
        self.forget_old()
        return found, known

    def forget_old(self):
        for result in self.cache.iterdir():
            if result.stat().st_mtime < time.time() - KEPT:
                result.unlink(missing_ok=True)


# A class that leaves a member as it comes, which clang-tidy is to find, and a global with a constructor,
# which clazy is to find.
BAD = """#include "app/inner.h"
struct Counted { Counted(); ~Counted(); int value; };
Counted::Counted() { }
static Counted counted;
"""
CLEAN = """#include "app/inner.h"
int twice(int value) { return inner + value; }
"""


def self_test_of(tool, root):
    """What is wrong with how a tool is run, as sentences."""
    (root / "app").mkdir()
    (root / "build/dev").mkdir(parents=True)
    (root / ".clang-tidy").write_bytes((ROOT / ".clang-tidy").read_bytes())
    header = root / "app/inner.h"
    header.write_text("#pragma once\nconstexpr int inner = 2;\n", encoding="utf-8")
    bad, clean, other = (root / f"app/{name}.cpp" for name in ("bad", "clean", "other"))
    for source, text in ((bad, BAD), (clean, CLEAN), (other, CLEAN.replace("twice", "thrice"))):
        source.write_text(text, encoding="utf-8")
    (root / "build/dev/compile_commands.json").write_text(json.dumps([
        {"directory": str(root), "file": str(source), "command": f"c++ -I{root} -o x.o -c {source}"}
        for source in (bad, clean, other)]), encoding="utf-8")
    analysis = Analysis(tool, root, root / "cache")
    if len(analysis.groups([bad, clean, other])) != 1:
        yield "sources of one folder are not read together"
    if text := analysis.output([clean, other]):
        yield f"clean ones read together: {text}"
    with contextlib.redirect_stdout(io.StringIO()):
        first, second = analysis.run([bad, clean, other]), analysis.run([bad, clean, other])
    expected = "pro-type-member-init" if tool == "tidy" else "non-pod-global-static"
    if list(first[0]) != [bad] or expected not in first[0][bad]:
        yield f"found at first: {first[0]}"
    if list(second[0]) != [bad] or (first[1], second[1]) != (0, 2):
        yield f"known at first and then: {first[1]} and {second[1]}, found then: {second[0]}"
    before = analysis.key(clean)
    header.write_text("#pragma once\nconstexpr int inner = 3;\n", encoding="utf-8")
    if analysis.key(clean) == before:
        yield "a header that changed does not count"


def self_test():
    wrong = []
    for tool in TOOLS:
        with tempfile.TemporaryDirectory() as root:
            wrong += [f"{tool}: {sentence}" for sentence in self_test_of(tool, pathlib.Path(root).resolve())]
    print("analyse: the self-test is " + ("wrong: " + "; ".join(wrong) if wrong else "right"))
    return 1 if wrong else 0


def main():
    if "--self-test" in sys.argv[1:]:
        return self_test()
    tool, names = sys.argv[1], sys.argv[2:]
    sources = [pathlib.Path(name).resolve() for name in names if name.endswith(".cpp")] if names else \
        sorted([*ROOT.glob("app/**/*.cpp"), *ROOT.glob("ui/**/*.cpp")])
    started = time.monotonic()
    found, known = Analysis(tool).run(sources)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{tool}: {len(sources)} sources, {known} known to be clean, {len(found)} with findings, "
          f"{time.monotonic() - started:.0f} s ({used.ru_utime + used.ru_stime:.0f} s of processor)")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
