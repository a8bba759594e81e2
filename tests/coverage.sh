#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# How many lines of app/ its own tests run, those of tests/<folder> for every app/<folder>, without
# ui/ and what drives it. The list of all files, the worst last: build/coverage/lines.txt.
# Fails below 90 %.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
least=90 # per cent of the lines
packaging/install-dependencies.sh build test coverage
cmake --preset coverage >/dev/null
folders=()
targets=()
for folder in app/*/; do
    folder=$(basename "$folder")
    targets+=("app/$folder/all") # what no test links counts as well
    [ -e "tests/$folder/CMakeLists.txt" ] || continue
    folders+=("$folder")
    targets+=("tests/$folder/all")
done
cmake --build --preset coverage --target "${targets[@]}"
find build/coverage -name '*.gcda' -delete # of an earlier run
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
for folder in "${folders[@]}"; do
    HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share \
        XDG_CACHE_HOME=$home/.cache XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=offscreen \
        ctest --test-dir "build/coverage/tests/$folder" -j 2 --output-on-failure >"$home/ctest.log" 2>&1 ||
        { tail -n 60 "$home/ctest.log"; exit 1; }
done
gcovr --root . --filter app/ --object-directory build/coverage -j 2 --sort-uncovered \
    --txt build/coverage/lines.txt --json-summary build/coverage/lines.json --fail-under-line "$least" \
    --print-summary | grep '^lines:'
