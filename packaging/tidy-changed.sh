#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# clang-tidy over the sources the last commits changed, with the compile commands of build/dev.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
most=25 # files; a change that touches more is sampled from its start
base=$(git merge-base HEAD origin/main 2>/dev/null || true)
if [ -z "$base" ] || [ "$base" = "$(git rev-parse HEAD)" ]; then
    base=$(git rev-parse -q --verify HEAD~1 || true)
fi
[ -n "$base" ] || { echo "tidy: no earlier commit to compare with"; exit 0; }
files=$(git diff --name-only --diff-filter=d "$base" -- 'app/*.cpp' 'ui/*.cpp' | head -n "$most")
[ -n "$files" ] || { echo "tidy: nothing changed"; exit 0; }
echo "$files" | xargs -P 2 -n 3 timeout 900 clang-tidy-14 --quiet -p build/dev \
    --extra-arg=-Wno-unknown-warning-option
echo "tidy: clean"
