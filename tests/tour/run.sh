#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Drives the built program through AT-SPI under Xvfb: tests/tour/run.sh PROGRAM [SCRIPT]
set -euo pipefail
program=$(realpath "$1")
here=$(dirname "$(realpath "$0")")
script=$(realpath "${2:-$here/tour.py}")
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME=$home XDG_CONFIG_HOME=$home/.config XDG_DATA_HOME=$home/.local/share
export XDG_CACHE_HOME=$home/.cache XDG_RUNTIME_DIR=$home/run
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8 LANGUAGE=en
unset DBUS_SESSION_BUS_ADDRESS WAYLAND_DISPLAY
mkdir -p -m 700 "$XDG_RUNTIME_DIR"
status=0
# A number of its own: two runs at the same time must not share a screen. No reset: it would throw
# out whoever connects the moment the first client of the session leaves.
xvfb-run -a -n $((100 + RANDOM % 800)) -s "-screen 0 ${TOUR_SCREEN:-1280x800x24} -noreset" dbus-run-session -- bash -c '
    /usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
    openbox >/dev/null 2>&1 &
    printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
    # A window that opens before there is a window manager may never get the keys.
    for _ in $(seq 100); do xdotool get_desktop >/dev/null 2>&1 && break; sleep 0.1; done
    xdotool get_desktop >/dev/null || { echo "No window manager came up." >&2; exit 1; }
    sleep 1
    /usr/bin/python3 "$0" "$1"' "$script" "$program" || status=$?
[ "$status" -eq 0 ] || tail -n 120 "$home/program.log" >&2
/usr/bin/python3 "$here/canaries.py" "$home"
exit $status
