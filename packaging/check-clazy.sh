#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# clazy, level 1, over every source of app/ and ui/, or the named ones: packaging/check-clazy.sh [sources]
set -euo pipefail
exec "$(dirname "$(realpath "$0")")/analyse.py" clazy "$@"
