#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Fuzzes every reader for some seconds each: tests/fuzz/run.sh [SECONDS]
set -euo pipefail
seconds=${1:-10}
cd "$(dirname "$(realpath "$0")")/../.."
packaging/install-dependencies.sh build fuzz
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for target in error link patch profile sealed search; do
    mkdir "$work/$target"
    build/fuzz/tests/fuzz/fuzz_$target -max_total_time="$seconds" -max_len=16384 -timeout=10 \
        -rss_limit_mb=2048 -print_final_stats=1 -artifact_prefix="$work/" -close_fd_mask=1 \
        "$work/$target" "tests/fuzz/corpus/$target" >"$work/$target.log" 2>&1 || {
        tail -n 40 "$work/$target.log"
        mkdir -p build/fuzz/crashes
        find "$work" -maxdepth 1 -name '*-*' -type f -exec cp {} build/fuzz/crashes/ \;
        echo "fuzz_$target failed; the input is in build/fuzz/crashes" >&2
        exit 1
    }
    echo "fuzz_$target: $(grep -oE 'number_of_executed_units: *[0-9]+' "$work/$target.log" | grep -oE '[0-9]+$') runs, no finding"
done
