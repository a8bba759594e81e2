#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Holds every include of app/ and ui/, and what their CMake files link, against the list of what is
allowed (docs/design.md, section 5). Prints what is not allowed.

packaging/check-includes.py [--self-test]
"""
import pathlib
import re
import subprocess
import sys
import tempfile

# folder: (folders of the project it may include besides itself, modules of Qt, other libraries).
# What is not listed is forbidden; a folder that is not listed is an error.
ALLOWED = {
    "app/time": ("", "Core", ""),
    "app/text": ("", "Core", ""),
    "app/profile": ("time text", "Core", ""),
    "app/api": ("time profile", "Core Network", ""),
    "app/security": ("time", "Core", "keychain sodium posix"),
    "app/lock": ("time security", "Core", "sodium"),
    "app/network": ("security", "Core Network", ""),
    "app/settings": ("", "Core", ""),
    "app/session": ("settings time api profile security", "Core Network", "cjose"),
    "app/journal": ("time profile security", "Core", "posix"),
    "app/reference": ("time profile text", "Core", "icu phonenumber"),
    "app/find": ("time api reference profile text", "Core", ""),
    "app/attempts": ("time api journal find profile", "Core", ""),
    "app/audit": ("time api journal profile security session", "Core", "posix"),
    "app/paste": ("time reference profile text", "Core", "icu"),
    "app/pop": ("time profile text", "Core Network", "posix"),
    "app/palette": ("reference profile text", "Core", ""),
    "app/training": ("time profile text", "Core Network HttpServer", ""),
    "ui/look": ("", "Core Gui Widgets Svg", ""),
    "ui/words": ("api find pop profile reference session text", "Core", ""),
    "ui/fields": ("ui/look ui/words api paste profile reference text", "Core Gui Widgets", ""),
    "ui/create": ("ui/fields ui/look ui/words time api attempts find journal profile reference text",
                  "Core Gui Widgets", ""),
    "ui/profile": ("ui/fields ui/look ui/words time api attempts journal profile reference text",
                   "Core Gui Widgets", ""),
    "ui/history": ("ui/look ui/words time journal profile reference text", "Core Gui Widgets", ""),
    "ui/find": ("ui/fields ui/look ui/words api find profile reference text", "Core Gui Widgets", ""),
    "ui/activity": ("ui/look time api", "Core Gui Widgets", ""),
    "ui/palette": ("ui/look ui/words palette profile reference text", "Core Gui Widgets", ""),
    "ui/signin": ("ui/fields ui/look ui/words session", "Core Gui Widgets", ""),
    "ui/network": ("ui/look network security", "Core Gui Widgets", ""),
    "ui/window": ("ui/activity ui/create ui/help ui/history ui/lock ui/palette ui/print ui/profile ui/find "
                  "ui/signin ui/fields ui/look ui/words time api attempts find journal lock palette pop profile "
                  "reference security session settings text", "Core DBus Gui Widgets", ""),
    "ui/lock": ("ui/look lock time", "Core DBus Gui Widgets", ""),
    "ui/print": ("ui/look ui/words profile reference text", "Core Gui Widgets PrintSupport", ""),
    "ui/help": ("ui/look", "Core Gui Widgets", ""),
    # ui/main.cpp, the only place that wires things together.
    "ui": ("ui/fields ui/lock ui/look ui/network ui/words ui/window time api attempts audit find journal lock network "
           "pop profile reference security session settings training", "Core Gui Widgets Network", "posix"),
}

# Which header belongs to which library; what has neither dot nor slash is the standard library's.
LIBRARIES = (
    ("keychain", r"qt6keychain/"),
    ("sodium", r"sodium\.h$"),
    ("cjose", r"cjose/"),
    ("icu", r"unicode/"),
    ("phonenumber", r"phonenumbers/"),
    ("posix", r"(unistd|fcntl|malloc|dlfcn|sys/\w+)\.h$"),
)
STANDARD = re.compile(r"[a-z_0-9]+$")
INCLUDE = re.compile(r"^\s*#\s*include\s*(<[^>]*>|\"[^\"]*\"|\S+)", re.M)
LINKED = re.compile(r"\b(desk_(?!library\b|common\b|ui\b|test\b)\w+|Qt6::\w+)")


def folders(words):
    """`profile` stands for `app/profile`."""
    return {word if "/" in word else f"app/{word}" for word in words.split()}


class QtHeaders:
    """Which module of Qt a header belongs to, by the folders it is installed in."""

    def __init__(self):
        answer = subprocess.run(["qmake6", "-query", "QT_INSTALL_HEADERS"], check=True,
                                capture_output=True, text=True)
        self.root = pathlib.Path(answer.stdout.strip())
        self.names = {}
        for module in sorted(self.root.glob("Qt*")):
            if module.is_dir():
                for header in module.iterdir():
                    self.names.setdefault(header.name, module.name[2:])

    def module(self, header):
        if header.startswith("Qt") and "/" in header:  # QtCore/QString
            return header.split("/")[0][2:]
        return self.names.get(header)


def project_problem(folder, header):
    target = header.rsplit("/", 1)[0]
    if not re.match(r"(app|ui)/", header):
        return "includes are rooted at the repository: \"app/...\" or \"ui/...\""
    if target != folder and target not in folders(ALLOWED[folder][0]):
        return f"{folder} may not know {target}"
    return None


def foreign_problem(folder, header, qt):
    _, modules, libraries = ALLOWED[folder]
    for library, pattern in LIBRARIES:
        if re.match(pattern, header):
            return None if library in libraries.split() else f"{folder} may not use {library}"
    module = qt.module(header)
    if module:
        return None if module in modules.split() else f"{folder} may not use Qt{module}"
    if STANDARD.match(header):
        return None
    return "a header no row of packaging/check-includes.py knows"


def problem(folder, spelled, qt):
    """Why a file of `folder` may not include what is spelled so; None if it may."""
    if folder not in ALLOWED:
        return f"{folder} is missing in packaging/check-includes.py"
    if spelled.startswith('"'):
        return project_problem(folder, spelled.strip('"'))
    if spelled.startswith("<"):
        return foreign_problem(folder, spelled.strip("<>"), qt)
    return "a macro hides what is included"


def link_problem(folder, target):
    """Why a library of `folder` may not link a target; None if it may."""
    if target.startswith("Qt6::"):
        allowed = target[5:] in ALLOWED[folder][1].split()
    else:
        name = target.removeprefix("desk_")
        place = f"ui/{name[3:]}" if name.startswith("ui_") else f"app/{name}"
        allowed = place in folders(ALLOWED[folder][0]) | {folder}
    return None if allowed else f"{folder} may not link {target}"


def problems(root, qt):
    for file in sorted([*root.glob("app/**/*"), *root.glob("ui/**/*")]):
        folder = file.parent.relative_to(root).as_posix()
        if file.suffix in (".h", ".cpp"):
            text = file.read_text(encoding="utf-8")
            for found in INCLUDE.finditer(text):
                line = text.count("\n", 0, found.start(1)) + 1
                yield file.relative_to(root), line, problem(folder, found[1], qt)
        elif file.name == "CMakeLists.txt" and "/" in folder:
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
                for target in LINKED.findall(line.split("#")[0]):
                    yield file.relative_to(root), number, link_problem(folder, target)


# What must be found, and what must not: (folder, include, whether it is wrong).
SELF_TEST = (
    ("app/profile", "<QString>", False),
    ("app/profile", "<algorithm>", False),
    ("app/profile", '"app/profile/field.h"', False),
    ("app/profile", '"app/text/folding.h"', False),
    ("app/profile", "<QWidget>", True),
    ("app/profile", "<QtWidgets/QWidget>", True),
    ("app/profile", "<qwidget.h>", True),
    ("app/profile", "<QColor>", True),
    ("app/profile", "<QFontMetricsF>", True),
    ("app/profile", "<QtGui>", True),
    ("app/profile", "<QNetworkReply>", True),
    ("app/profile", "<QNoSuchClass>", True),
    ("app/profile", "<sodium.h>", True),
    ("app/profile", '"app/api/apicall.h"', True),
    ("app/profile", '"ui/look/labels.h"', True),
    ("app/profile", '"field.h"', True),
    ("app/profile", "HEADER", True),
    ("app/text", '"app/profile/value.h"', True),
    ("app/attempts", '"app/journal/journal.h"', False),
    ("app/attempts", '"app/session/session.h"', True),
    ("app/training", "<QHttpServer>", False),
    ("app/find", "<QHttpServer>", True),
    ("app/nowhere", "<QString>", True),
    ("ui/look", "<QWidget>", False),
    ("ui/look", '"app/profile/field.h"', True),
    ("ui/words", '"app/profile/field.h"', False),
    ("ui/words", "<QWidget>", True),
    ("ui/fields", '"ui/window/mainwindow.h"', True),
    ("ui/create", '"ui/profile/profilepage.h"', True),
    ("ui/window", '"app/training/practiceserver.h"', True),
)


def self_test(qt):
    failed = [row for row in SELF_TEST if bool(problem(row[0], row[1], qt)) != row[2]]
    with tempfile.TemporaryDirectory() as folder:  # files are read, not only rows
        root = pathlib.Path(folder)
        (root / "app/profile").mkdir(parents=True)
        (root / "app/profile/bad.h").write_text("#pragma once\n#  include <QWidget>\n")
        (root / "app/profile/CMakeLists.txt").write_text(
            "desk_library(desk_profile DEPENDS Qt6::Core\n    Qt6::Widgets desk_text desk_api)\n")
        found = [(file.name, line) for file, line, reason in problems(root, qt) if reason]
        if found != [("CMakeLists.txt", 2), ("CMakeLists.txt", 2), ("bad.h", 2)]:
            failed.append(found)
    for row in failed:
        print("includes: the check itself judges wrongly:", row)
    print(f"includes: {len(SELF_TEST)} rows of the self-test and a folder, {len(failed)} wrong")
    return 1 if failed else 0


def main():
    qt = QtHeaders()
    if "--self-test" in sys.argv[1:]:
        return self_test(qt)
    root = pathlib.Path(__file__).resolve().parent.parent
    bad = [found for found in problems(root, qt) if found[2]]
    for file, line, reason in bad:
        print(f"{file}:{line}: {reason}")
    print("includes: " + (f"{len(bad)} that are not allowed" if bad else "all arrows right"))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
