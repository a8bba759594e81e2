#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# start.sh [--keep FOLDER] [--before PROGRAM] [BUILD_FOLDER]: what starting costs, next to an empty form of Qt with 44 fields and a menu, in
# the same run: instructions counted by callgrind (the same on a busy machine), time to the first paint
# and memory (the least of seven starts each, in turns; of 25 where two programs are compared).
# Fails when a ratio is over what is allowed (issue 10). --keep keeps callgrind's files there; --before compares the first paint with that of an
# older program as well, which may be at most 3 % faster (issue 11).
set -euo pipefail
self=$(realpath "$0")
# A screen of their own, so that a window that is painted was really sent to one.
if [ -z "${START_BENCH_SCREEN:-}" ]; then
    "$(dirname "$self")/../../packaging/install-dependencies.sh" build run bench
    START_BENCH_SCREEN=1 exec xvfb-run -a -s "-screen 0 1440x900x24" "$self" "$@"
fi
cd "$(dirname "$self")/../.."
keep=
before=
while [ "${1:-}" = --keep ] || [ "${1:-}" = --before ]; do
    case $1 in
        --keep) keep=$(realpath -m "$2") ;;
        --before) before=$(realpath "$2") ;;
    esac
    shift 2
done
build=${1:-build/release}
if [ $# -eq 0 ]; then
    cmake --preset release >/dev/null
fi
cmake --build "$build" --target customer-desk emptyform startprobe >/dev/null
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
counts=${keep:-$scratch/counts}
mkdir -p "$counts"

subjects="form sign-in training"
[ -z "$before" ] || subjects+=" before before-training"
command_of() {
    case $1 in
        form) echo "$build/tests/bench/emptyform" ;;
        sign-in) echo "$build/ui/customer-desk" ;;
        training) echo "$build/ui/customer-desk --training" ;;
        before) echo "$before" ;;
        before-training) echo "$before --training" ;;
    esac
}

# Each start finds a home that nobody has used, no session bus and no desktop that says how to look.
# run SUBJECT [WRAPPER...]: leaves the probe's report in $scratch/report.
run() {
    local subject=$1 home
    shift
    home=$(mktemp -d -p "$scratch")
    mkdir -m 700 "$home/run"
    # shellcheck disable=SC2046 # the command is words
    env -i PATH="$PATH" LC_ALL=C.UTF-8 TZ=UTC HOME="$home" XDG_RUNTIME_DIR="$home/run" \
        DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent \
        QT_QPA_PLATFORM=xcb DISPLAY="$DISPLAY" XAUTHORITY="${XAUTHORITY:-}" \
        QT_PLUGIN_PATH="$(realpath "$build")/tests/bench/plugins" QT_QPA_GENERIC_PLUGINS=startprobe \
        START_PROBE_REPORT="$scratch/report" START_PROBE_BEGAN="$EPOCHREALTIME" \
        timeout 500 "$@" $(command_of "$subject") >"$scratch/log" 2>&1 || { cat "$scratch/log" >&2; exit 1; }
}

# Of the file of one dump: the sum of the first event, all threads.
instructions_in() { sed -n 's/^\(summary\|totals\): *\([0-9]*\).*/\2/p' "$1" | head -n 1; }

declare -A value
for subject in $subjects; do
    run "$subject" valgrind -q --tool=callgrind --callgrind-out-file="$counts/$subject" "${CALLGRIND_OPTIONS:---compress-strings=yes}"
    value[$subject,paint]=$(instructions_in "$counts/$subject.1")
    value[$subject,whole]=$((value[$subject,paint] + $(instructions_in "$counts/$subject.2")))
done

least() { # SUBJECT KEY NUMBER
    local old=${value[$1,$2]:-}
    if [ -z "$old" ] || [ "$(bc <<<"$3 < $old")" = 1 ]; then
        value[$1,$2]=$3
    fi
}
rounds=7
[ -z "$before" ] || rounds=25
for ((round = 0; round < rounds; ++round)); do
    for subject in $subjects; do
        run "$subject"
        for word in $(cat "$scratch/report"); do
            least "$subject" "${word%%=*}" "${word#*=}"
        done
    done
done

status=0
# line SUBJECT KEY WHAT [ALLOWED [YARDSTICK]]: the ratio to the yardstick, which is the form.
line() {
    local ratio verdict='' yardstick=${5:-form}
    ratio=$(bc <<<"scale=3; ${value[$1,$2]} / ${value[$yardstick,$2]}")
    if [ -n "${4:-}" ]; then
        verdict="at most $4"
        if [ "$(bc <<<"$ratio > $4")" = 1 ]; then
            verdict+=", FAILED"
            status=1
        fi
    fi
    printf '%-10s %-36s %14s  %14s  %6.3f  %s\n' "$1" "$3" "${value[$yardstick,$2]}" "${value[$1,$2]}" "$ratio" "$verdict"
}
printf '%-10s %-36s %14s  %14s  %6s\n' "" "" form desk ratio
line sign-in whole "instructions, until at rest" 1.4
line training whole "instructions, until at rest" 3
line sign-in paint "instructions to the first paint"
line training paint "instructions to the first paint"
line sign-in paint_s "seconds to the first paint" 1.4
line training paint_s "seconds to the first paint"
line sign-in paint_cpu_s "processor seconds to the first paint"
line sign-in rss_kb "resident memory at rest, KiB" 1.6
line training rss_kb "resident memory at rest, KiB" 2
line sign-in pss_kb "its own share of it (PSS), KiB"
line training pss_kb "its own share of it (PSS), KiB"
if [ -n "$before" ]; then
    printf '%-10s %-36s %14s  %14s  %6s\n' "" "" before now ratio
    line sign-in paint "instructions to the first paint" 1.03 before
    line training paint "instructions to the first paint" 1.03 before-training
    line sign-in paint_s "seconds to the first paint" 1.03 before
    line training paint_s "seconds to the first paint" 1.03 before-training
fi
exit "$status"
