#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""The whole job twice: find, create, read, edit, clear, a conflict, send, take back. Once by real
keys alone, once through AT-SPI by names alone; what left the machine is compared byte for byte."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from find import tom  # noqa: E402
from keys import Hands, focused, type_name  # noqa: E402
from recovery import start  # noqa: E402
from tour import Server, bodies, check, clear, edit  # noqa: E402

THEIRS = {"710": {"email": "theirs@example.org"}}


def sent(server, verb, count, expected, what):
    desk.wait_for("%s %d" % (verb, count), lambda: len(bodies(server, verb)) >= count)
    check(bodies(server, verb)[count - 1] == expected and len(bodies(server, verb)) == count,
          "%s: sent once, as meant: %s" % (what, bodies(server, verb)[count - 1:]))


def says(app, text):
    desk.wait_for("the words " + text, lambda: any(text in t for t in desk.texts(app)))


def tab_to(hands, name):
    for _ in range(6):
        hands.press("Tab")
        if any(node.name.startswith(name) for node in focused(hands.app)):
            return
    hands.at(name)


def by_keys(app, server):
    hands = Hands(app)
    hands.at("Open customer")
    # Find and read.
    hands.write("0623456789")
    hands.press("Return", "TOM SMITH")
    hands.press("Return", "Civility")
    says(app, "710")
    # Edit in place, clear by a typed command.
    hands.press("alt+2", "E-mail")
    hands.write("mine@example.org")
    hands.press("ctrl+k", "Command palette")
    hands.write("clear birthdate")
    hands.press("Return")
    # Somebody else is faster.
    server.faults(patch=THEIRS)
    hands.press("ctrl+s", "Send changes")
    hands.press("ctrl+s", "E-mail: Somebody else")
    check(not bodies(server, "PATCH"), "keys: nothing is overwritten unasked")
    tab_to(hands, "Send mine: E-mail")
    hands.press("space", "Send changes")
    hands.press("ctrl+s")
    sent(server, "PATCH", 1, '{"birthdate":null,"email":"mine@example.org"}', "keys: the choice")
    desk.wait_for("the end of the write",
                  lambda: not desk.every(app, "Send changes", desk.BUTTONS))
    # Take it back.
    hands.press("ctrl+h", "Filter by name")
    tab_to(hands, "Undo this change")
    hands.press("space")
    desk.find(app, "Send changes", desk.BUTTONS)
    hands.press("ctrl+s", "Send changes")
    hands.press("ctrl+s")
    sent(server, "PATCH", 2, '{"birthdate":"19840101","email":"theirs@example.org"}',
         "keys: what was there before")
    desk.wait_for("the end of the write",
                  lambda: not desk.every(app, "Send changes", desk.BUTTONS))
    # Create.
    type_name(hands)
    hands.press("ctrl+Return", "Create customer")
    hands.press("ctrl+Return")
    sent(server, "POST", 1, '{"civility":"MR","first_name":"Tim","last_name":"Quist"}',
         "keys: the creation")


def by_names(app, server):
    desk.type_into(app, "Open customer", "0623456789")
    desk.press(app, "Search")
    says(app, "TOM SMITH")
    desk.press(app, "Open selected")
    desk.find(app, "Edit E-mail", desk.BUTTONS)
    edit(app, "E-mail", "mine@example.org")
    clear(app, "Date of birth")
    server.faults(patch=THEIRS)
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    desk.find(app, "Send mine: E-mail", desk.BUTTONS)
    check(not bodies(server, "PATCH"), "names: nothing is overwritten unasked")
    desk.press(app, "Send mine: E-mail")
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    sent(server, "PATCH", 1, '{"birthdate":null,"email":"mine@example.org"}', "names: the choice")
    desk.wait_for("the end of the write",
                  lambda: not desk.every(app, "Send changes", desk.BUTTONS))
    desk.press(app, "Menu")
    desk.press(app, "Change history", ("menu item",))
    desk.press(app, "Undo this change")
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    sent(server, "PATCH", 2, '{"birthdate":"19840101","email":"theirs@example.org"}',
         "names: what was there before")
    desk.wait_for("the end of the write",
                  lambda: not desk.every(app, "Send changes", desk.BUTTONS))
    desk.press(app, "New customer")
    desk.press(app, "Civility: Mr", ("radio button",))
    desk.type_into(app, "First name", "Tim")
    desk.type_into(app, "Last name", "Quist")
    desk.press(app, "Review")
    desk.press(app, "Create customer")
    sent(server, "POST", 1, '{"civility":"MR","first_name":"Tim","last_name":"Quist"}',
         "names: the creation")


def main():
    for way in (by_keys, by_names):
        server = Server()
        server.faults(add={"710": tom()})
        program = start(server)
        try:
            way(program.app, server)
        finally:
            program.stop()
            server.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
