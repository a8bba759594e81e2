#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
# The subject of every commit since the rule is checked: 72 characters at most.
set -euo pipefail
cd "$(dirname "$(realpath "$0")")/.."
export LC_ALL=C.UTF-8
most=72
since=2394d1d259e625883bf7e4bf42b3b56f8b1e2c14 # the last commit before the check
range=(HEAD)
# A shallow clone may lack it: then all that is there is newer.
git cat-file -e "$since^{commit}" 2>/dev/null && range=("$since..HEAD")
checked=0
bad=0
while IFS= read -r line; do
    checked=$((checked + 1))
    subject=${line#* }
    if [ ${#subject} -gt $most ]; then
        echo "${line%% *}: ${#subject} characters, $most at most: $subject"
        bad=$((bad + 1))
    fi
done < <(git log --format='%h %s' "${range[@]}")
echo "commits: $checked subjects, $bad too long"
[ $bad -eq 0 ]
