#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages of the named groups that are missing: build, run, test, check, fuzz,
# coverage, bench, tour.
set -euo pipefail
build="g++ cmake ninja-build qt6-base-dev qt6-base-dev-tools qt6-httpserver-dev qt6-websockets-dev \
qtkeychain-qt6-dev libsodium-dev libcjose-dev libssl-dev pkg-config qt6-svg-dev qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools libicu-dev libphonenumber-dev \
libgl-dev dpkg-dev file"
run="libqt6svg6 qt6-qpa-plugins fonts-dejavu-core"
test="curl openssl xvfb dbus gnome-keyring libsecret-1-0 poppler-utils lld libtcmalloc-minimal4 python3-nacl"
check="clang-format-14 clang-tidy-14 clazy git python3 desktop-file-utils appstream"
fuzz="clang-14 libclang-rt-14-dev"
coverage="gcovr"
bench="valgrind xvfb xauth bc"
tour="xvfb xauth openbox at-spi2-core python3-pyatspi xdotool imagemagick"
# The OpenID provider of the tests. Whoever has Node from elsewhere keeps it; without a network the test says
# that it is skipped.
install_provider() {
    local folder
    folder=$(dirname "$(realpath "$0")")/../tests/oidc
    [ "$folder/node_modules/.package-lock.json" -nt "$folder/package-lock.json" ] && return
    npm ci --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error >&2 \
        || echo "tests/oidc: the OpenID provider could not be installed; its test will be skipped" >&2
}
wanted=()
provider=
for group in "$@"; do
    [ "$group" = test ] && provider=yes
    # shellcheck disable=SC2206 # a list of words
    wanted+=(${!group})
done
if [ "$provider" ] && ! command -v npm >/dev/null; then
    wanted+=(nodejs npm)
fi
missing=()
for package in "${wanted[@]}"; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$state" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -eq 0 ]; then
    [ -z "$provider" ] || install_provider
    exit 0
fi
as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Missing packages, and no sudo to install them: ${missing[*]}" >&2; exit 1; }
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
export DEBIAN_FRONTEND=noninteractive
quiet=$(mktemp)
if ! { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends "${missing[@]}"; } >"$quiet" 2>&1; then
    tail -n 20 "$quiet" >&2
    echo "The packages could not be installed: ${missing[*]}" >&2
    exit 1
fi
rm -f "$quiet"
[ -z "$provider" ] || install_provider
