#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# Copies what a new field touches to a folder and applies the diff of docs/adding-a-field.md there.
#   tests/docs/apply-diff.sh FOLDER
set -euo pipefail
root=$(realpath "$(dirname "$(realpath "$0")")/../..")
copy=$1
rm -rf "$copy"
mkdir -p "$copy/tests"
cp -r "$root/app" "$root/ui" "$root/translations" "$copy"
cp -r "$root/tests/profile" "$copy/tests"
sed -n '/^```diff$/,/^```$/{/^```/!p}' "$root/docs/adding-a-field.md" > "$copy/added.diff"
added=$(grep -c '^+[^+]' "$copy/added.diff")
removed=$(grep -c '^-[^-]' "$copy/added.diff" || true)
[ "$added" -eq 3 ] && [ "$removed" -eq 0 ] || {
    echo "docs/adding-a-field.md promises three lines; its diff adds $added, removes $removed" >&2
    exit 1
}
cd "$copy"
patch --strip=1 --fuzz=0 --no-backup-if-mismatch --silent < added.diff
