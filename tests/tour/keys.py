#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""How many keys the daily acts take, as somebody who knows the program does them: typed text is not
counted, a chord is one key. Against the strict foreign server, real key events only."""
import json
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from find import searches, tom  # noqa: E402
from recovery import start  # noqa: E402
from tour import Server, bodies, check  # noqa: E402


def focused(app):
    """What has the focus; the current row of a list says so even while the list has not."""
    def says_so(node):
        return node.getState().contains(desk.pyatspi.STATE_FOCUSED)
    return [n for n in desk.walk(desk.active_window(app))
            if says_so(n) and n.getState().contains(desk.pyatspi.STATE_FOCUSABLE)
            and (n.getRoleName() != "list item" or says_so(n.parent))]


class Hands:
    """Counts the command keys of one act; after each the screen is waited for, as an agent does."""

    def __init__(self, app):
        self.app = app
        self.keys = []

    def press(self, name, *places):
        """One key, after which the focus is on something whose name begins with one of these."""
        desk.key(name)
        self.keys.append(name)
        if places:
            self.at(*places)

    def write(self, text):
        desk.typed(text)

    def at(self, *places):
        def probe():
            return any(node.name.startswith(places) for node in focused(self.app))
        try:
            desk.wait_for("the focus on %s" % (places,), probe)
        except AssertionError:
            raise AssertionError("after %s the focus is not on %s but on %s" % (
                self.keys, places, [desk.path_of(n) for n in focused(self.app)])) from None

    def limit(self, act, most):
        print("%-40s %2d keys: %s" % (act, len(self.keys), " ".join(self.keys)), flush=True)
        check(len(self.keys) <= most, "%s takes at most %d keys" % (act, most))


def back_to_start(app):
    """Between two acts, and counted for none of them."""
    desk.wait_for("the end of the write",
                  lambda: not desk.every(app, "Send changes", desk.BUTTONS))
    desk.key("ctrl+w")
    Hands(app).at("Open customer")


def received(server, verb, before, act):
    desk.wait_for("the %s of %s" % (verb, act), lambda: len(bodies(server, verb)) > before)
    sent = bodies(server, verb)[before:]
    check(len(sent) == 1, "%s sends one %s" % (act, verb))
    return json.loads(sent[0])


def type_email(hands):
    """From the first screen into the e-mail of customer 700, nothing sent yet."""
    hands.at("Open customer")
    hands.write("700")
    hands.press("Return", "Civility")
    hands.press("alt+2", "E-mail")
    hands.write("tom@example.org")


def change_email(app, server):
    hands, before = Hands(app), len(bodies(server, "PATCH"))
    type_email(hands)
    hands.press("ctrl+s", "Send changes")
    hands.press("ctrl+s")
    sent = received(server, "PATCH", before, "the e-mail")
    check(sent == {"email": "tom@example.org"}, "the e-mail alone is sent: %s" % sent)
    hands.limit("change the e-mail of a known id", 6)
    back_to_start(app)


def correct_address(app, server):
    hands, before = Hands(app), len(bodies(server, "PATCH"))
    hands.write("701")
    hands.press("Return", "Civility")
    hands.press("alt+3", "Street: ")
    hands.write("Via Roma")
    hands.press("Tab", "Street number")
    hands.write("7")
    hands.press("Tab", "Postal code")
    hands.write("56121")
    hands.press("Tab", "City")
    hands.write("Pisa")
    hands.press("ctrl+s", "Send changes")
    hands.press("ctrl+s")
    sent = received(server, "PATCH", before, "the address")
    expected = {"address": {"number": "7", "street": "Via Roma", "zip_code": "56121",
                            "city": "Pisa", "country_code": "IT", "geo": {"lat": 43.8}}}
    check(sent == expected, "the address is sent with its other parts: %s" % sent)
    hands.limit("correct four parts of an address", 12)
    back_to_start(app)


def type_name(hands):
    """A new customer with all that is required, nothing sent yet."""
    hands.press("ctrl+n", "Civility")
    hands.write("mr")
    hands.press("Tab", "First name")
    hands.write("Tim")
    hands.press("Tab", "Last name")
    hands.write("Quist")


def create(app, server):
    hands, before = Hands(app), len(bodies(server, "POST"))
    type_name(hands)
    hands.press("Tab", "Date of birth")
    hands.write("1984-02-21")
    hands.press("Tab", "E-mail")
    hands.write("tim.quist@example.org")
    hands.press("Tab", "Phone number 1")
    hands.write("0611111111")
    hands.press("ctrl+Return", "Create customer")
    hands.press("ctrl+Return")
    sent = received(server, "POST", before, "the creation")
    expected = {"civility": "MR", "first_name": "Tim", "last_name": "Quist",
                "birthdate": "19840221", "email": "tim.quist@example.org",
                "phones": [{"number": "0611111111", "type": "MOBILE"}]}
    check(sent == expected, "what was typed is sent: %s" % sent)
    hands.limit("create a customer with six fields", 8)
    desk.find(app, "Edit E-mail", desk.BUTTONS)
    back_to_start(app)


def find_by_phone(app, server):
    server.faults(add={"710": tom()})
    hands, before = Hands(app), len(searches(server))
    hands.write("0623456789")
    hands.press("Return", "TOM SMITH")
    check(["phones.number==0623456789"] in searches(server)[before:], "the phone is searched for")
    hands.press("Return", "Civility")
    check(any(r["target"] == "/v2/customers/710/profile" for r in server.requests("GET")),
          "the customer found opens")
    hands.limit("find by phone and open", 2)


def main():
    server = Server()
    program = start(server)
    try:
        for act in (change_email, correct_address, create, find_by_phone):
            act(program.app, server)
    finally:
        program.stop()
        server.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
