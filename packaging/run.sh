#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Builds Customer Desk and opens it in Training: packaging/run.sh [options of customer-desk]
set -euo pipefail
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "Customer Desk needs a display: neither DISPLAY nor WAYLAND_DISPLAY is set." >&2
    exit 1
fi
cd "$(dirname "$(realpath "$0")")/.."
packaging/install-dependencies.sh build run
cmake --preset release >/dev/null
cmake --build --preset release
exec build/release/ui/customer-desk --training "$@"
