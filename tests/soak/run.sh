#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# 1000 cycles of open, edit, send, close without sanitizers: tests/soak/run.sh [CYCLES]
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/../.."
packaging/install-dependencies.sh build run test
cmake -S . -B build/soak -G Ninja -DCMAKE_BUILD_TYPE=Release -DDESK_TESTS=ON >/dev/null
cmake --build build/soak --target soak
QT_QPA_PLATFORM=offscreen build/soak/tests/soak/soak "${1:-1000}" 2>/dev/null
