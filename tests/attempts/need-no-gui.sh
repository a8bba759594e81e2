#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Nothing that a program of tests loads, directly or through another library, is Qt Gui or Qt
# Widgets.
# tests/attempts/need-no-gui.sh PROGRAM_WITH_WIDGETS PROGRAM...
# The first program has widgets: where it seems to have none, the others prove nothing.
set -eu

# The libraries of a program, one a line; all of them have to be there.
libraries() {
    loaded=$(ldd "$1")
    case $loaded in
    *"not found"*)
        echo "A library of $1 is missing:" >&2
        echo "$loaded" | grep "not found" >&2
        return 1
        ;;
    *libQt6Core.so*) echo "$loaded" ;;
    *)
        echo "$1 is no program of Qt" >&2
        return 1
        ;;
    esac
}

[ $# -ge 2 ] || { echo "usage: $0 PROGRAM_WITH_WIDGETS PROGRAM..." >&2; exit 2; }
all=$(libraries "$1")
for module in Gui Widgets; do
    echo "$all" | grep -q "libQt6$module\\.so" || { echo "$1 loads no Qt $module" >&2; exit 1; }
done
shift
status=0
for program in "$@"; do
    all=$(libraries "$program")
    found=$(echo "$all" | sed -n 's/.*\(libQt6\(Gui\|Widgets\)[^ ]*\).*/\1/p' | sort -u)
    if [ -n "$found" ]; then
        echo "$program loads" $found >&2
        status=1
    fi
done
exit $status
