#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# 10,000 key presses in a creation while every search takes three seconds: tests/keys/run.sh [KEYS]
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/../.."
packaging/install-dependencies.sh build run test tour
cmake -S . -B build/soak -G Ninja -DCMAKE_BUILD_TYPE=Release -DDESK_TESTS=ON >/dev/null
cmake --build build/soak --target keys
QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1280x800x24' build/soak/tests/keys/keys "${1:-10000}"
