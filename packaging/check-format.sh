#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# clang-format over all sources; --fix rewrites them.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
mode=(--dry-run -Werror)
[ "${1:-}" = --fix ] && mode=(-i)
find app ui tests -name '*.h' -o -name '*.cpp' | sort | xargs clang-format-14 "${mode[@]}"
