#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""No canary may be readable in any file under a folder: canaries.py FOLDER."""
import base64
import os
import sys

CANARIES = ["Canaryname", "CANARYNAME", "canary@example.org", "canary-token", "canary-key",
            "0699999991", "19710203", "1971-02-03", "03/02/1971"]


def forms(text):
    for raw in (text.encode(), text.encode("utf-16-le"), text.encode("utf-16-be")):
        yield raw
        # Base64 of something that contains it: the middle is the same in one of three positions.
        for shift in range(3):
            encoded = base64.b64encode(b"x" * shift + raw)
            yield encoded[4 if shift else 0:len(encoded) - len(encoded) % 4 - 4]


def main():
    wanted = [(text, form) for text in CANARIES for form in forms(text) if len(form) >= 8]
    found = files = 0
    for folder, _, names in os.walk(sys.argv[1]):
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.isfile(path):
                continue
            files += 1
            with open(path, "rb") as file:
                content = file.read()
            for text, form in wanted:
                if form in content:
                    found += 1
                    print("a canary is readable: %s in %s" % (text, path), file=sys.stderr)
    print("canaries: %d files searched, %d finds" % (files, found))
    return 1 if found or not files else 0


if __name__ == "__main__":
    sys.exit(main())
