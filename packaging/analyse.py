#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Runs clang-tidy or clazy over sources of app/ and ui/, two at a time, with the compile commands of
build/dev. A source that was found clean is not looked at again until something it depends on has
changed: itself, a header of the project it includes, its compile command, the tool, the tool's
rules, the installed headers. What is known to be clean is kept outside the repository, in
${XDG_CACHE_HOME:-~/.cache}/customer-desk.

packaging/analyse.py tidy|clazy [sources]
"""
import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import resource
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
BUILD = ROOT / "build/dev"
AT_ONCE = 2
LONGEST = 900  # seconds for one source
KEPT = 30 * 24 * 3600  # seconds a result nobody asked for stays
TOOLS = {
    # The options of warnings are those of gcc.
    "tidy": (["clang-tidy-14", "--quiet", "-p", str(BUILD),
              "--extra-arg=-Wno-unknown-warning-option"], ROOT / ".clang-tidy"),
    # midRef() and its like are gone since Qt 6.
    "clazy": (["clazy-standalone", "-p", str(BUILD), "--checks=level1,no-qstring-ref",
               "--header-filter=/(app|ui)/", "--extra-arg=-Wno-unknown-warning-option"], None),
}
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.M)


def output_of(command):
    return subprocess.run(command, check=True, capture_output=True).stdout


def compile_commands():
    """The compile command of every source, free of the place of this working tree."""
    if not (BUILD / "compile_commands.json").exists():
        subprocess.run(["cmake", "--preset", "dev"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    entries = json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8"))
    return {pathlib.Path(entry["file"]): entry["command"].replace(str(ROOT), "") for entry in entries}


def read_with_headers(source):
    """The contents of a source and of all headers of the project it includes, in a fixed order."""
    seen, todo = {}, [source]
    while todo:
        file = todo.pop()
        if file in seen or not file.is_file():
            continue
        seen[file] = file.read_bytes()
        todo += [ROOT / name.decode() for name in INCLUDE.findall(seen[file])]
    return [(file.relative_to(ROOT).as_posix(), seen[file]) for file in sorted(seen)]


class Analysis:
    def __init__(self, tool):
        self.command, rules = TOOLS[tool]
        self.commands = compile_commands()
        self.cache = pathlib.Path(os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache",
                                  "customer-desk", tool)
        self.cache.mkdir(parents=True, exist_ok=True)
        common = hashlib.sha256(" ".join(self.command).replace(str(ROOT), "").encode())
        common.update(output_of([self.command[0], "--version"]))
        common.update(output_of(["dpkg-query", "-W", "*-dev", self.command[0].split("-standalone")[0]]))
        if rules:
            common.update(rules.read_bytes())
        self.common = common.digest()

    def key(self, source):
        sum_of_all = hashlib.sha256(self.common)
        sum_of_all.update(self.commands[source].encode())
        for name, content in read_with_headers(source):
            sum_of_all.update(name.encode() + b"\0" + hashlib.sha256(content).digest())
        return self.cache / sum_of_all.hexdigest()

    def run(self, source):
        """(what was found, whether it was known already); "" for a clean source."""
        if source not in self.commands:
            return f"{source.relative_to(ROOT)}: not in the build\n", False
        known = self.key(source)
        if known.exists():
            known.touch()
            return "", True
        done = subprocess.run([*self.command, str(source)], cwd=ROOT, text=True, timeout=LONGEST,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        text = re.sub(r"^\d+ warnings?.* generated\.\n", "", done.stdout, flags=re.M)
        if done.returncode == 0 and not re.search(r": (?:warning|error): ", text):
            known.touch()
            return "", False
        return text or f"{source.relative_to(ROOT)}: the tool failed\n", False

    def forget_old(self):
        for result in self.cache.iterdir():
            if result.stat().st_mtime < time.time() - KEPT:
                result.unlink(missing_ok=True)


def main():
    tool, names = sys.argv[1], sys.argv[2:]
    sources = [pathlib.Path(name).resolve() for name in names if name.endswith(".cpp")] if names else \
        sorted([*ROOT.glob("app/**/*.cpp"), *ROOT.glob("ui/**/*.cpp")])
    started, known, bad = time.monotonic(), 0, 0
    analysis = Analysis(tool)
    with concurrent.futures.ThreadPoolExecutor(AT_ONCE) as pool:
        for found, was_known in pool.map(analysis.run, sources):
            known += was_known
            bad += bool(found)
            if found:
                print(found.replace(str(ROOT) + "/", ""), end="", flush=True)
    analysis.forget_old()
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{tool}: {len(sources)} sources, {known} known to be clean, {bad} with findings, "
          f"{time.monotonic() - started:.0f} s ({used.ru_utime + used.ru_stime:.0f} s of processor)")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
