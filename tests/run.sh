#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Builds with AddressSanitizer and UndefinedBehaviorSanitizer and runs every test through ctest.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
packaging/install-dependencies.sh build run test
cmake --preset dev >/dev/null
cmake --build --preset dev
# A home of their own: what the tests leave there is searched afterwards.
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share \
    XDG_CACHE_HOME=$home/.cache XDG_RUNTIME_DIR=$home/run QT_QPA_PLATFORM=offscreen \
    ctest --preset dev -j 2 --output-log "$home/ctest.log"
if found=$(grep -rlaE 'canary-token|canary-key|Canaryname|canary@example\.org' "$home"); then
    echo "A canary was left readable in: $found" >&2
    exit 1
fi
