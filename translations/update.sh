#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Brings the translation files up to date with the sources. English needs plural forms only.
#   translations/update.sh          rewrites the .ts files
#   translations/update.sh --check  fails when a text has no finished French translation
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
update() { # folder of the .ts files
    "$lupdate" -silent -I . -locations none -no-obsolete app ui -ts "$1/customer-desk_fr.ts"
    "$lupdate" -silent -I . -locations none -no-obsolete -pluralonly app ui -ts "$1/customer-desk_en.ts"
}
if [ "${1:-}" != --check ]; then
    update translations
    exit 0
fi
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp translations/*.ts "$copy"
update "$copy"
unfinished=$(cat "$copy"/*.ts | grep -c 'type="unfinished"' || true)
echo "$unfinished texts without a finished translation"
grep -B2 'type="unfinished"' "$copy"/*.ts | grep '<source>' | head -20 || true
[ "$unfinished" -eq 0 ]
