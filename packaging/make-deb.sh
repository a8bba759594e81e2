#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Builds the Debian package and prints its path.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
packaging/install-dependencies.sh build run >&2
cmake --preset release >&2
cmake --build --preset release >&2
(cd build/release && cpack -G DEB >&2)
ls "$PWD"/build/release/*.deb
