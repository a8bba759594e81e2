#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Every tour of the built program, two at a time, each on a screen and in a home of its own:
# tests/tour/all.sh PROGRAM. The last one has letters of twice the size.
set -euo pipefail
program=$(realpath "$1")
cd "$(dirname "$(realpath "$0")")"
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
tour() {
    local log="$logs/$*"
    [ $# -eq 1 ] || export QT_FONT_DPI=$2
    if ./run.sh "$program" "$1.py" >"$log" 2>&1; then
        tail -n 2 "$log"
        echo "tour $*: passed"
    else
        cat "$log" >&2
        echo "tour $*: FAILED" >&2
        exit 255
    fi
}
export -f tour
export program logs
# The longest first.
printf '%s\n' find tour faults training recovery assist pop keys held lock company job places 'assist 192' |
    xargs -P 2 -L 1 bash -c 'tour "$@"' tour
