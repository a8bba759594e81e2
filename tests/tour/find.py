#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The right customer and the right data: searching, customers who exist already, real people's
names, phones as they came, a refused address. Against the strict foreign server, byte for byte."""
import json
import os
import sys
import unicodedata
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from recovery import fill, start  # noqa: E402
from tour import Server, all_named, bodies, check, edit, picture  # noqa: E402

NAMES = ["O’Brien", "Nguyễn Thị Minh Khai", "José María", "de la Cruz", "Ng", "X Æ A-Xii",
         "王小明", "محمد", "רחל", "李", "D'Angelo-Smith"]
QUERIES = [("tom@example.com", ["email==tom@example.com"]),
           ("Smith", ["last_name==Smith"]),
           ("0623456789", ["phones.number==0623456789"]),
           ("75008", ["address.zip_code==75008"]),
           ("Smith 01/01/1984", ["last_name==Smith", "birthdate==19840101"])]


def tom():
    return {"first_name": "TOM", "last_name": "SMITH", "civility": "MR", "email": "tom@example.com",
            "birthdate": "19840101", "phones": [{"number": "0623456789", "type": "MOBILE"}],
            "address": {"zip_code": "75008", "city": "Paris", "country_code": "FR"},
            "identity": None, "personal_data_usage_allowed": True}


def searches(server):
    found = []
    for request in server.requests("GET"):
        url = urllib.parse.urlsplit(request["target"])
        if url.path == "/v1/customers":
            found.append(urllib.parse.parse_qs(url.query)["filter"])
    return found


def find(server):
    server.faults(add={"710": tom()})
    program = start(server)
    app = program.app
    for line, filters in QUERIES + [("+33 6 23 45 67 89", ["phones.number==0623456789"])]:
        before = len(searches(server))
        desk.key("ctrl+o")
        desk.find(app, "Open customer", desk.TEXTS)
        desk.typed(line)
        desk.key("Return")
        desk.wait_for("the search of " + line, lambda: filters in searches(server)[before:])
        check(True, "%s is searched as %s" % (line, filters))
        desk.wait_for("Tom for " + line,
                      lambda: any("SMITH" in t and "TOM" in t for t in desk.texts(app)))
        if line == "Smith":
            picture("found")
            all_named(app, "the search")
        desk.key("Return")
        desk.wait_for("the profile for " + line, lambda: any(
            r["target"] == "/v2/customers/710/profile" for r in server.requests("GET")))
        desk.find(app, "Edit E-mail", desk.BUTTONS)
        desk.key("ctrl+w")
        desk.find(app, "New customer", desk.BUTTONS)
    program.stop()


def duplicates(server):
    program = start(server)
    app = program.app
    posts = len(bodies(server, "POST"))
    fill(app, "Tom", "Smith")
    desk.type_into(app, "E-mail", "tom@example.com")
    desk.wait_for("the existing Tom", lambda: any(
        t.startswith("Open this one, carry over: TOM SMITH") for t in desk.texts(app)))
    picture("already-a-customer")
    all_named(app, "the creation with a match")
    check(len(bodies(server, "POST")) == posts, "seen before anything was created")
    desk.key("ctrl+Return")
    desk.press(app, "Create customer")
    desk.type_into(app, "Reason", "his son")
    check(len(bodies(server, "POST")) == posts, "a strong match asks for a reason")
    program.stop()

    server.faults(search_status=403)
    program = start(server)
    app = program.app
    fill(app, "Tom", "Smith")
    desk.type_into(app, "E-mail", "tom@example.com")
    desk.wait_for("the word", lambda: any(t.startswith("You may not search")
                                          for t in desk.texts(app)))
    desk.key("ctrl+Return")
    desk.press(app, "Create customer")
    desk.wait_for("the creation", lambda: len(bodies(server, "POST")) == posts + 1)
    check(True, "without the right to search the creation works")
    program.stop()
    server.faults(search_status=0)


def names(server):
    program = start(server)
    app = program.app
    for name in NAMES:
        posts = len(bodies(server, "POST"))
        fill(app, name, name)
        desk.key("ctrl+Return")
        desk.press(app, "Create customer")
        desk.wait_for("the creation of " + name, lambda: len(bodies(server, "POST")) == posts + 1)
        sent = json.loads(bodies(server, "POST")[-1])
        exact = unicodedata.normalize("NFC", name)
        check(sent == {"civility": "MR", "first_name": exact, "last_name": exact},
              "%s goes out as typed: %s" % (name, sent))
        desk.find(app, "Edit E-mail", desk.BUTTONS)
        desk.key("ctrl+w")
    program.stop()


def address(server):
    program = start(server, "--open", "700")
    app = program.app
    patches = len(server.requests("PATCH"))
    edit(app, "Postal code", "99999")
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    desk.find(app, "Use this address anyway", desk.BUTTONS)
    picture("address-refused")
    desk.key("alt+u")
    desk.wait_for("the forced write", lambda: len(server.requests("PATCH")) == patches + 2)
    desk.wait_for("the end", lambda: any(t.startswith("Changes stored") for t in desk.texts(app)))
    edit(app, "E-mail", "canary@example.org")
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    desk.wait_for("the next write", lambda: len(server.requests("PATCH")) == patches + 3)
    targets = [r["target"] for r in server.requests("PATCH")[patches:]]
    plain = "/v1/customers/700/profile"
    check(targets == [plain, plain + "?force_address=true", plain],
          "forced once, by one key: %s" % targets)
    check(server.requests("PATCH")[-1]["body"] == '{"email":"canary@example.org"}',
          "the phone stored as 06 23-45.67.89 is not sent along")
    program.stop()


def main():
    server = Server()
    for step in (find, duplicates, names, address):
        step(server)
    server.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
