#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# --verify-audit and --export-audit of the program itself, without a display; the export is opened
# with the lines that stand in docs/audit.md. To be run by tests/security/with-keyring.sh.
#   verify-audit.sh PROGRAM MAKETRAIL AUDIT.MD
set -euo pipefail
program=$(realpath "$1") maketrail=$(realpath "$2") guide=$(realpath "$3")
data=$XDG_DATA_HOME/CustomerDesk/CustomerDesk
trail=$data/audit/trail-000001.jsonl
failures=0

# expect CODE TEXT ARGUMENT...: the program ends with this code and says this.
expect() {
    local wanted=$1 text=$2 code=0 said
    shift 2
    said=$("$program" "$@" 2>&1 </dev/null) || code=$?
    if [ "$code" = "$wanted" ] && [ "$said" = "$text" ]; then
        echo "ok: $* -> $code $said"
    else
        echo "WRONG: $* -> $code '$said', expected $wanted '$text'" >&2
        failures=$((failures + 1))
    fi
}

expect 2 "The key of the audit trail is not in the keychain, or the keychain is locked." --verify-audit
"$maketrail" "$data/audit" 5
"$maketrail" "$data/audit" 5
cp -a "$data/audit" "$HOME/whole"
restore() { rm -rf "$data/audit"; cp -a "$HOME/whole" "$data/audit"; }

expect 0 "The audit trail is whole: 10 entries." --verify-audit
expect 0 "The audit trail is whole: 10 entries." --verify-audit "$trail"

sed -i '4s/"sealed":"Q0/"sealed":"Q1/' "$trail"
expect 1 "$trail:4: entry 4 has been changed." --verify-audit
restore
sed -i 6d "$trail"
expect 1 "$trail:6: before this line 1 entries are missing, from entry 6 on." --verify-audit
expect 1 "$trail:6: before this line 1 entries are missing, from entry 6 on." --verify-audit "$trail"
restore
sed -i '7{h;d};8{G}' "$trail"
expect 1 "$trail:7: another entry stands in the place of entry 7." --verify-audit
restore
sed -i '9,$d' "$trail"
expect 1 "$trail:8: after this line 2 entries are missing, from entry 9 on: the end was cut." --verify-audit
restore
rm "$data/audit/end.sealed"
expect 1 "$trail:10: the file that guards the end is missing: whether entries are missing after this line can't be told." --verify-audit
restore
# The program itself, ended as a desktop session ends: its last entry, the sign-out, is in the keychain
# as well. The whole folder as it was before that: only the keychain knows.
mkdir -p "$XDG_CONFIG_HOME/CustomerDesk"
printf '[audit]\nenabled=true\n' >"$XDG_CONFIG_HOME/CustomerDesk/CustomerDesk.conf"
QT_QPA_PLATFORM=offscreen "$program" --training </dev/null &
running=$!
for _ in $(seq 300); do
    [ "$(wc -l <"$trail")" = 11 ] && break
    sleep 0.1
done
cp -a "$data/audit" "$HOME/earlier"
kill -TERM $running
wait $running || { echo "WRONG: the program ends with $?" >&2; failures=$((failures + 1)); }
expect 0 "The audit trail is whole: 12 entries." --verify-audit
rm -rf "$data/audit"
cp -a "$HOME/earlier" "$data/audit"
expect 1 "$trail:11: after this line 1 entries are missing, from entry 12 on: the end was cut." --verify-audit

expect 2 "The setting audit/publicKey holds no public key (base64 of 32 bytes)." --export-audit "$HOME/export"
mkdir -p "$HOME/administrator"
cd "$HOME/administrator"
# The two pieces of Python in the guide: a pair of keys, and opening.
piece() {
    awk -v head="    # $1" '$0 == head {inside = 1} inside && !/^    / {exit} inside {print substr($0, 5)}' "$guide" >"$1"
}
piece make-key.py
piece open-audit.py
[ -s make-key.py ] && [ -s open-audit.py ]
public=$(/usr/bin/python3 make-key.py)
printf '[audit]\npublicKey=%s\n' "$public" >"$XDG_CONFIG_HOME/CustomerDesk/CustomerDesk.conf"
expect 0 "The audit trail is exported to $HOME/export." --export-audit "$HOME/export"
expect 2 "$HOME/export is there already; nothing is written over." --export-audit "$HOME/export"
[ "$(stat -c %a "$HOME/export")" = 600 ] || { echo "WRONG: mode of the export" >&2; failures=$((failures + 1)); }
/usr/bin/python3 open-audit.py "$HOME/export" >opened
head -n 1 opened
[ "$(head -n 1 opened)" = '{"entries":11,"export":"CustomerDesk audit","whole":false}' ] || failures=$((failures + 1))
[ "$(grep -c '"what":"customer read"' opened)" = 10 ] || failures=$((failures + 1))
grep -q '"customer":"700"' opened || failures=$((failures + 1))
if grep -qa 'customer read' "$HOME/export" "$data"/audit/*; then
    echo "WRONG: an entry is readable" >&2
    failures=$((failures + 1))
fi
echo "verify-audit: $failures wrong"
[ "$failures" = 0 ]
