#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""What the agent sees and the server gets when a write is not answered, or redirected."""
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from tour import Program, Server, check, edit, picture, sign_in  # noqa: E402


def fill_and_create(app):
    desk.press(app, "New customer")
    desk.find(app, "First name", desk.TEXTS)
    desk.press(app, "Civility: Mr", ("radio button",))
    desk.type_into(app, "First name", "Canaryname")
    desk.type_into(app, "Last name", "Smith")
    for _ in range(4):
        desk.press(app, "Next")
    desk.press(app, "Create customer")


def dropped_create():
    server = Server("--drop", "POST")
    program = Program("--server", server.url)
    sign_in(program.app)
    fill_and_create(program.app)
    desk.find(program.app, "Create anyway", desk.BUTTONS)
    picture("fault-create")
    button = desk.find(program.app, "Create customer", desk.BUTTONS, enabled=False)
    check(not button.getState().contains(desk.pyatspi.STATE_ENABLED),
          "after a dropped POST nothing can be created before the agent has looked")
    for _ in range(20):
        desk.key("Return")
    check(len(server.requests("POST")) == 1, "one delivery of the POST, Enter pressed 20 times")
    program.stop()
    server.stop()


def dropped_patch():
    server = Server("--drop", "PATCH")
    program = Program("--server", server.url, "--open", "700")
    sign_in(program.app)
    edit(program.app, "E-mail", "canary@example.org")
    desk.press(program.app, "Review changes")
    desk.press(program.app, "Send changes")
    desk.press(program.app, "Check what was stored")
    desk.wait_for("the answer", lambda: any("Not seen stored: E-mail" in t for t in desk.texts(program.app)))
    picture("fault-patch")
    check(len(server.requests("PATCH")) == 1, "one delivery of the PATCH")
    program.stop()
    server.stop()


def redirected(verb):
    other = Server()
    server = Server("--redirect", verb, other.url + "/elsewhere")
    program = Program("--server", server.url, "--open", "700")
    sign_in(program.app, is_taken=verb != "GET")
    if verb == "PATCH":
        edit(program.app, "E-mail", "canary@example.org")
        desk.press(program.app, "Review changes")
        desk.press(program.app, "Send changes")
    elif verb == "POST":
        fill_and_create(program.app)
    desk.wait_for("the request", lambda: server.requests(verb))
    desk.wait_for("the sentence", lambda: any("known" in t or "expected" in t or "answer" in t
                                              for t in desk.texts(program.app)))
    reached = sum(len(other.requests(v)) for v in ("GET", "POST", "PATCH"))
    check(reached == 0, "a redirected %s reaches no other host" % verb)
    program.stop()
    server.stop()
    other.stop()


def main():
    dropped_create()
    dropped_patch()
    for verb in ("GET", "POST", "PATCH"):
        redirected(verb)
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
