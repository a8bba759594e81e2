#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Runs a command with a real, unlocked gnome-keyring on a session bus and in a home of its own,
# without a display; afterwards no canary may be readable in that home.
#   with-keyring.sh COMMAND [ARGUMENT...]
set -euo pipefail
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION \
    GNOME_KEYRING_CONTROL DBUS_SESSION_BUS_ADDRESS
export HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share \
    XDG_CACHE_HOME=$home/.cache XDG_RUNTIME_DIR=$home/run
dbus-run-session -- sh -c '
    printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    exec "$@"' sh "$@"
if found=$(grep -rlaE 'canary-token|canary-key' "$home"); then
    echo "A canary was left readable in: $found" >&2
    exit 1
fi
