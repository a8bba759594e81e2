#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# run.sh STORIES [FIRST]: plays stories of the simulated world, two processes at a time; prints the
# first that breaks a promise, shortened. run.sh --seed SEED tells one.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/../.."
cmake --preset release >/dev/null
cmake --build --preset release --target customer-desk-world >/dev/null
world=build/release/tests/world/customer-desk-world
if [ "${1:-}" = --seed ]; then
    exec "$world" --seed "$2"
fi
stories=${1:-40000}
first=${2:-1}
half=$((stories / 2))
"$world" --stories "$half" --first "$first" &
"$world" --stories $((stories - half)) --first $((first + half))
wait $!
