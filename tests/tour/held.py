#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""A key that is held down is one press, as the X server itself repeats it, and what is typed on after a
command sends nothing."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from keys import Hands, back_to_start, received, type_email, type_name  # noqa: E402
from recovery import start  # noqa: E402
from tour import Server, bodies, check  # noqa: E402

HELD = 1.5  # seconds: a repeat begins after 0.66 s under Xvfb, then 25 a second


def hold(chord):
    names = chord.split("+")
    for name in names:
        subprocess.run(["xdotool", "keydown", name], check=True)
    time.sleep(HELD)
    for name in reversed(names):
        subprocess.run(["xdotool", "keyup", name], check=True)


def change(app, server):
    hands, before = Hands(app), len(bodies(server, "PATCH"))
    type_email(hands)
    hold("ctrl+s")
    hands.at("Send changes")
    check(len(bodies(server, "PATCH")) == before, "Ctrl+S held down sends nothing")
    hands.write(" and more")
    check(len(bodies(server, "PATCH")) == before, "what is typed on sends nothing")
    hands.at("Send changes")
    hold("Return")
    sent = received(server, "PATCH", before, "Enter held down on what sends")
    check(sent == {"email": "tom@example.org"}, "the e-mail alone is sent: %s" % sent)
    back_to_start(app)


def create(app, server):
    hands, before = Hands(app), len(bodies(server, "POST"))
    type_name(hands)
    hold("ctrl+Return")
    hands.at("Create customer")
    hands.write(" der")
    check(not bodies(server, "POST")[before:], "Ctrl+Enter held down creates nothing, nor a blank")
    hands.press("alt+1", "Civility")
    hold("Return")
    check(not bodies(server, "POST")[before:], "Enter held down creates nothing")
    hands.press("ctrl+Return", "Create customer")
    hands.press("ctrl+Return")
    received(server, "POST", before, "Ctrl+Enter pressed twice")


def main():
    server = Server()
    program = start(server)
    try:
        for act in (change, create):
            act(program.app, server)
    finally:
        program.stop()
        server.stop()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
