#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# The arrows of docs/architecture.md: who may include whom. Prints what breaks them.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
bad=0
forbid() { # folder pattern reason
    if grep -rnE "#include *[<\"]($2)" "$1" --include='*.h' --include='*.cpp'; then
        echo "  ^ $1: $3" >&2
        bad=1
    fi
}
forbid app 'ui/|QtWidgets|QtGui|QWidget|QDialog|QApplication|QGuiApplication|QIcon|QColor' 'app/ knows no widgets'
forbid app/profile 'app/(api|security|session|journal|reference|training)/' 'profile stands alone'
forbid app/profile 'QNetwork|QTcp|QSsl' 'profile knows no network'
forbid app/api 'app/(security|session|journal|reference|training)/' 'api knows profile only'
forbid app/security 'app/(profile|api|session|journal|reference|training)/' 'security stands alone'
forbid app/journal 'app/(api|session|reference|training)/' 'journal knows security and profile'
forbid app/session 'app/(journal|reference|training)/' 'session knows api and security'
forbid app/reference 'app/(api|security|session|journal|training)/' 'reference knows profile at most'
forbid app/paste 'app/(api|security|session|journal|training|find)/' 'paste knows profile and reference'
forbid app/training 'app/(api|security|session|journal|reference)/' 'training knows profile only'
forbid app/find 'app/(security|session|journal|training|paste)/' 'find knows api, profile and reference'
forbid app/attempts 'app/(session|paste|training)/' 'attempts know api, find, journal and profile'
for folder in profile api security session journal reference training; do
    forbid "app/$folder" 'app/attempts/' 'only ui/ knows attempts'
    forbid "app/$folder" 'app/find/' 'only ui/ knows find'
done
[ $bad -eq 0 ] && echo "includes: all arrows right"
exit $bad
