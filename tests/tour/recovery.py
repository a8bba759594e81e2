#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Customer Desk authors
# SPDX-License-Identifier: Apache-2.0
"""Nothing lost, nothing doubled: lost answers, restarts, the end of the desktop session, an expired
token, two editors - through the program's own windows, against the strict server."""
import os
import sys
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import deskdriver as desk  # noqa: E402
from tour import Program, Server, check, edit, picture, sign_in  # noqa: E402


def fill(app, first="Canaryname", last="Smith"):
    desk.press(app, "New customer")
    desk.press(app, "Civility: Mr", ("radio button",))
    desk.type_into(app, "First name", first)
    desk.type_into(app, "Last name", last)


def fill_and_create(app):
    fill(app)
    desk.press(app, "Review")
    desk.press(app, "Create customer")


def start(server, *options):
    program = Program("--server", server.url, *options)
    sign_in(program.app)
    return program


def named(server, first="CANARYNAME"):
    return [c for c in server.customers().values() if c.get("first_name") == first]


def commit_then_drop():
    server = Server("--commit-drop", "POST")
    program = start(server)
    fill_and_create(program.app)
    desk.find(program.app, "Create anyway", desk.BUTTONS)
    for _ in range(20):
        desk.key("Return")
    picture("unknown")
    check(len(server.requests("POST")) == 1, "one POST, Enter pressed twenty times")
    program.kill()

    server.faults(commit_drop=None)
    program = start(server)
    desk.find(program.app, "Look now: Canaryname Smith", desk.BUTTONS)
    picture("offered")
    fill_and_create(program.app)  # as if nothing had been
    desk.wait_for("the sentence", lambda: any("sent already" in t for t in desk.texts(program.app)))
    check(len(server.requests("POST")) == 1, "the same customer typed again is not sent")
    found = desk.wait_for("the customer", lambda: [
        n for n in desk.walk(program.app) if n.name.startswith("This is the customer")])
    found[0].queryAction().doAction(0)
    desk.find(program.app, "Edit E-mail", desk.BUTTONS)
    check(len(named(server)) == 1, "the server holds one customer")
    program.stop()
    program = start(server)
    time.sleep(2)
    check(not any("not known" in t for t in desk.texts(program.app)), "it is settled for good")
    program.stop()
    server.stop()


def terminated():
    server = Server()
    program = start(server, "--open", "700")
    edit(program.app, "E-mail", "canary@example.org")
    fill(program.app, "Canaryname", "Two")
    desk.type_into(program.app, "Date of birth", "1971-02-03")
    desk.type_into(program.app, "E-mail", "canary@example.org")
    desk.type_into(program.app, "Phone number 1", "0699999991")
    began = time.monotonic()
    program.stop()
    check(time.monotonic() - began < 2, "SIGTERM: gone within two seconds")
    program = start(server)
    desk.find(program.app, "Continue: Canaryname Two", desk.BUTTONS)
    picture("offered-drafts")
    desk.press(program.app, "Continue: Canaryname Two")
    text = desk.find(program.app, "Last name", desk.TEXTS).queryText().getText(0, -1)
    check(text == "Two", "the creation is as it was")
    desk.key("Escape")
    desk.press(program.app, "Discard")
    desk.press(program.app, "Continue: MARTA ROSSI")
    desk.wait_for("the change", lambda: "canary@example.org" == desk.find(
        program.app, "E-mail", desk.TEXTS).queryText().getText(0, -1))
    check(not server.requests("POST") and not server.requests("PATCH"), "nothing was sent")
    desk.press(program.app, "Review changes")
    desk.press(program.app, "Send changes")
    desk.wait_for("the PATCH", lambda: server.requests("PATCH"))
    check(server.requests("PATCH")[0]["body"] == '{"email":"canary@example.org"}',
          "the restored change sends itself and nothing else")
    program.stop()
    server.stop()


def expired():
    server = Server()
    program = start(server, "--open", "700")
    app = program.app
    for customer in ("701", "702"):
        desk.key("ctrl+o")
        desk.type_into(app, "Open customer", customer)
        desk.key("Return")
        desk.wait_for("tab " + customer, lambda: any(
            t == customer for t in desk.texts(app)))
    edit(app, "E-mail", "canary@example.org")
    before = len(server.requests("PATCH"))
    server.faults(expired="canary-token")
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    desk.find(app, "Access token", desk.TEXTS)
    picture("sign-in-again")
    check(len(server.requests("PATCH")) == before, "refused before the write")
    # Only what is missing is asked for.
    desk.type_into(app, "Access token", "canary-token-2")
    desk.press(app, "Sign in")
    desk.wait_for("the PATCH", lambda: len(server.requests("PATCH")) == before + 1)
    desk.wait_for("the sentence",
                  lambda: any(t.startswith("Changes stored") for t in desk.texts(app)))
    check(len(server.requests("PATCH")) == before + 1, "one PATCH after signing in again")
    program.stop()
    server.stop()


def two_editors():
    server = Server()
    program = start(server, "--open", "700")
    app = program.app
    edit(app, "E-mail", "canary@example.org")
    server.faults(patch={"700": {"email": "theirs@example.org", "second_name": "BEA"}})
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    desk.find(app, "Send mine: E-mail", desk.BUTTONS)
    picture("conflict")
    check(not server.requests("PATCH"), "nothing is overwritten unasked")
    desk.press(app, "Send mine: E-mail")
    desk.press(app, "Review changes")
    desk.press(app, "Send changes")
    desk.wait_for("the PATCH", lambda: server.requests("PATCH"))
    check(server.requests("PATCH")[0]["body"] == '{"email":"canary@example.org"}',
          "the choice is sent, and nothing else")
    program.stop()
    server.stop()


def main():
    for step in (commit_then_drop, terminated, expired, two_editors):
        step()
    print("%d failed" % check.failures)
    return 1 if check.failures else 0


if __name__ == "__main__":
    sys.exit(main())
